// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "build.hpp"

using gongkai::Approximation;
using gongkai::report::Status;
using gongkai::test::Draft;
using gongkai::test::findings_of;
using gongkai::test::sides_of;
using gongkai::test::status_of;
using Sides = std::vector<std::string>;

TEST_CASE("more accepted than received is one error, however often it shows") {
    Draft draft;
    draft.figure("requests.received", "25", "收到申请25件");
    draft.all("requests.answered", "25", "均已答复");
    const auto accepted = draft.figure("requests.accepted", "30", "受理申请30件");
    const auto online = draft.figure("requests.online", "10", "网上10件");
    const auto letter = draft.figure("requests.letter", "20", "信函20件");
    draft.all("requests.answered", "30", "均已答复");
    draft.parts(accepted, {online, letter});
    const auto audit = draft.check();
    CHECK(sides_of(audit, "text.accepted_exceeds_received") == Sides{"25|30|5"});
    CHECK(audit.findings.size() == 1);
    const auto found = audit.findings.front();
    CHECK(found.left.figure == 0U);
    CHECK(found.right.figure == accepted);
    CHECK(status_of(audit, "text.parts_exceed_whole") == Status::pass);
}

TEST_CASE("lone channels of what was accepted are not held against what was received") {
    Draft draft;
    draft.figure("requests.received", "8", "收到8件");
    draft.figure("requests.accepted", "30", "受理30件");
    draft.figure("requests.online", "10", "网上10件");
    CHECK(draft.check().findings.size() == 1);
}

TEST_CASE("what may be accepted is what was received and what was carried in") {
    struct Row {
        const char* because;
        const char* received;
        Approximation words;
        const char* carried;
        const char* measure;
        const char* value;
        Sides expected;
    };
    using enum Approximation;
    const Row rows[] = {
        {"as many", "30", exact, "", "requests.accepted", "30", {}},
        {"fewer", "30", exact, "", "requests.concluded", "28", {}},
        {"answered too many", "30", exact, "", "requests.answered", "31", {"30|31|1"}},
        {"carried in explains two", "44", exact, "2", "requests.concluded", "46", {}},
        {"carried in does not explain three",
         "44",
         exact,
         "2",
         "requests.concluded",
         "47",
         {"46|47|1"}},
        {"30余 may be 38", "30", over, "", "requests.accepted", "38", {}},
        {"30余 is never 41", "30", over, "", "requests.accepted", "41", {"30|41|11"}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        Draft draft;
        draft.approximate("requests.received", row.received, "收到" + std::string(row.received),
                          row.words);
        if (*row.carried != '\0')
            draft.figure("requests.carried_in", row.carried, "结转" + std::string(row.carried));
        draft.figure(row.measure, row.value, "办理" + std::string(row.value));
        CHECK(sides_of(draft.check(), "text.accepted_exceeds_received") == row.expected);
    }
}

TEST_CASE("a stated number is shown before an all, the larger before the smaller") {
    Draft draft;
    draft.figure("requests.received", "25", "收到25件");
    draft.all("requests.concluded", "40", "全部办结");
    draft.figure("requests.answered", "28", "答复28件");
    draft.figure("requests.accepted", "30", "受理30件");
    CHECK(sides_of(draft.check(), "text.accepted_exceeds_received") == Sides{"25|30|5"});
}

TEST_CASE("of several received figures the largest is the limit") {
    Draft draft;
    draft.figure("requests.received", "25", "收到25件");
    draft.figure("requests.received", "31", "收到31件");
    draft.figure("requests.accepted", "30", "受理30件");
    CHECK(sides_of(draft.check(), "text.accepted_exceeds_received").empty());
}

TEST_CASE("without what was received, or in another scope, nothing is compared") {
    Draft draft;
    draft.figure("requests.accepted", "30", "受理30件");
    CHECK(status_of(draft.check(), "text.accepted_exceeds_received") == Status::unknown);
    draft.figure("requests.received", "2", "四季度收到2件");
    draft.scope("四季度");
    CHECK(status_of(draft.check(), "text.accepted_exceeds_received") == Status::unknown);
}

TEST_CASE("a number that holds requests carried over, nobody says how many, proves nothing") {
    Draft draft;
    draft.figure("requests.received", "44", "新收申请44件");
    draft.figure("requests.concluded", "47", "办结47件");
    draft.say("(含上年结转)");
    const auto audit = draft.check();
    CHECK(audit.findings.empty());
    CHECK(status_of(audit, "text.accepted_exceeds_received") == Status::unknown);
}

TEST_CASE("nothing received and nothing accepted is no pass") {
    Draft draft;
    draft.none("requests.received", "未收到申请");
    draft.figure("requests.accepted", "0", "受理0件");
    CHECK(status_of(draft.check(), "text.accepted_exceeds_received") == Status::unknown);
}

TEST_CASE("complaints are closed or still open") {
    struct Row {
        const char* because;
        const char *received, *closed, *open;
        Sides expected;
        Status status;
    };
    const Row rows[] = {
        {"1266 = 1197 + 69", "1266", "1197", "69", {}, Status::pass},
        {"two are lost", "1266", "1195", "69", {"1266|1264|-2"}, Status::fail},
        {"three too many", "1266", "1200", "69", {"1266|1269|3"}, Status::fail},
        {"all zero", "0", "0", "0", {}, Status::unknown},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        Draft draft;
        draft.figure("complaints.received", row.received, "接到" + std::string(row.received));
        draft.figure("complaints.closed", row.closed, "办结" + std::string(row.closed));
        draft.figure("complaints.open", row.open, "在办" + std::string(row.open));
        const auto audit = draft.check();
        CHECK(sides_of(audit, "text.open_exceeds") == row.expected);
        CHECK(status_of(audit, "text.open_exceeds") == row.status);
    }
}

TEST_CASE("the balance of complaints needs all three figures") {
    Draft draft;
    draft.figure("complaints.received", "100", "接到100件");
    draft.figure("complaints.closed", "90", "办结90件");
    CHECK(status_of(draft.check(), "text.open_exceeds") == Status::unknown);
}

TEST_CASE("requests balance with what was carried in and out") {
    Draft draft;
    draft.figure("requests.received", "859", "收到859件");
    draft.figure("requests.carried_in", "18", "上年结转18件");
    draft.figure("requests.concluded", "805", "办结805件");
    const auto out = draft.figure("requests.carried_out", "72", "结转72件");
    CHECK(status_of(draft.check(), "text.open_exceeds") == Status::pass);
    draft.report().figures[out].amount.value = 70;
    CHECK(sides_of(draft.check(), "text.open_exceeds") == Sides{"877|875|-2"});
}
