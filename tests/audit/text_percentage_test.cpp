// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "build.hpp"

using gongkai::Decimal;
using gongkai::report::Status;
using gongkai::test::Draft;
using gongkai::test::sides_of;
using gongkai::test::status_of;
using Sides = std::vector<std::string>;

TEST_CASE("a percentage may be rounded or cut off, but not wrong") {
    struct Row {
        const char* because;
        const char *part, *whole, *percent, *step;
        Sides expected;
    };
    const Row rows[] = {
        {"42 of 212 is 19.8", "42", "212", "20.8", "0.1", {"20.8|19.8|-1"}},
        {"24 of 29 rounds up", "24", "29", "82.76", "0.01", {}},
        {"24 of 29 cut off", "24", "29", "82.75", "0.01", {}},
        {"400 of 417 as a whole number", "400", "417", "96", "1", {}},
        {"half is not 48", "50", "100", "48", "1", {"48|50|2"}},
        {"all", "30", "30", "100", "1", {}},
        {"none of some", "0", "30", "0", "1", {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        Draft draft;
        const auto whole =
            draft.figure("proactive.total", row.whole, "共" + std::string(row.whole), "条");
        const auto part =
            draft.figure("proactive.category", row.part, "类" + std::string(row.part), "条");
        draft.share(part, whole, row.percent, row.step);
        CHECK(sides_of(draft.check(), "text.percentage") == row.expected);
    }
}

TEST_CASE("an unnamed whole is sought among the earlier figures of the family") {
    Draft draft;
    draft.figure("proactive.total", "3642", "累计3642条", "条");
    draft.scope("累计");
    draft.figure("proactive.total", "212", "新增212条", "条");
    const auto part = draft.figure("proactive.category", "42", "法规类42条", "条");
    draft.share(part, std::nullopt, "19.8", "0.1");
    draft.share(part, std::nullopt, "1.15", "0.01");
    CHECK(status_of(draft.check(), "text.percentage") == Status::pass);
    draft.share(part, std::nullopt, "20.8", "0.1");
    CHECK(sides_of(draft.check(), "text.percentage") == Sides{"20.8|19.8|-1"});
}

TEST_CASE("a share of nothing that was stated stays unknown") {
    Draft draft;
    draft.figure("complaints.received", "50", "接到50件");
    const auto part = draft.figure("proactive.category", "42", "法规类42条", "条");
    draft.share(part, std::nullopt, "20.8", "0.1");
    CHECK(status_of(draft.check(), "text.percentage") == Status::unknown);
}

TEST_CASE("a percentage of an approximate whole fits some value that its words allow") {
    Draft draft;
    const auto whole =
        draft.approximate("proactive.total", "200", "近200条", gongkai::Approximation::nearly);
    const auto part = draft.figure("proactive.category", "60", "法规类60条", "条");
    draft.share(part, whole, "40", "1");
    CHECK(draft.check().findings.empty());
    draft.share(part, whole, "75", "1");
    CHECK(sides_of(draft.check(), "text.percentage") == Sides{"75|30|-45"});
}

TEST_CASE("a rate fails only when no reading of it fits") {
    struct Row {
        const char* because;
        const char *received, *accepted, *answered, *rate;
        bool fails;
    };
    const Row rows[] = {
        {"all answered", "30", "30", "30", "100", false},
        {"of the accepted", "30", "28", "28", "100", false},
        {"of neither", "30", "28", "20", "100", true},
        {"rounded to a whole number", "300", "300", "299", "100", false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        Draft draft;
        draft.figure("requests.received", row.received, "收到" + std::string(row.received));
        draft.figure("requests.accepted", row.accepted, "受理" + std::string(row.accepted));
        draft.figure("requests.answered", row.answered, "答复" + std::string(row.answered));
        draft.figure("requests.answer_rate", row.rate, "率" + std::string(row.rate), "%");
        CHECK((status_of(draft.check(), "text.percentage") == Status::fail) == row.fails);
    }
}

TEST_CASE("complaints closed of complaints received give the closing rate") {
    Draft draft;
    draft.figure("complaints.received", "200", "接到200件");
    draft.figure("complaints.closed", "150", "办结150件");
    draft.figure("complaints.close_rate", "95", "办结率95%", "%");
    CHECK(sides_of(draft.check(), "text.percentage") == Sides{"95|75|-20"});
}

TEST_CASE("a rate alone is unknown") {
    Draft draft;
    draft.figure("requests.answer_rate", "100", "答复率100%", "%");
    CHECK(status_of(draft.check(), "text.percentage") == Status::unknown);
}

TEST_CASE("a change is checked where last year's figure is stated") {
    struct Row {
        const char* because;
        const char *now, *base, *change, *step;
        bool percent;
        Sides expected;
    };
    const Row rows[] = {
        {"from 100 to 170", "170", "100", "70", "1", true, {}},
        {"a fall", "80", "100", "-20", "1", true, {}},
        {"a fall said to be a rise", "80", "100", "20", "1", true, {"20|-20|-40"}},
        {"70.3 for 70", "170", "100", "70.3", "0.1", true, {"70.3|70|-0.3"}},
        {"three fewer", "97", "100", "-3", "1", false, {}},
        {"three fewer, not four", "97", "100", "-4", "1", false, {"-4|-3|1"}},
        {"a base of zero has no percentage", "97", "0", "100", "1", true, {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        Draft draft;
        const auto figure =
            draft.figure("requests.received", row.now, "收到" + std::string(row.now));
        gongkai::report::Change change;
        change.figure = figure;
        change.change = Decimal::parse(row.change);
        change.step = Decimal::parse(row.step);
        change.percent = row.percent;
        change.base = Decimal::parse(row.base);
        change.span = draft.say("比上年增减");
        draft.report().changes.push_back(change);
        CHECK(sides_of(draft.check(), "text.growth") == row.expected);
        draft.report().changes.back().base.reset();
        CHECK(status_of(draft.check(), "text.growth") == Status::unknown);
    }
}
