// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "build.hpp"

using gongkai::report::Status;
using gongkai::test::Draft;
using gongkai::test::findings_of;
using gongkai::test::sides_of;
using gongkai::test::status_of;
using Sides = std::vector<std::string>;

TEST_CASE("daily visits times the days are near the total, within a factor of two") {
    struct Row {
        const char* because;
        int year;
        const char *daily, *total;
        Sides expected;
    };
    const Row rows[] = {
        {"16570284 in a leap year", 2016, "45274", "3700000", {"45274|3700000|12870284"}},
        {"exact in a leap year", 2016, "1000", "366000", {}},
        {"just within twice", 2015, "1000", "182500", {}},
        {"just beyond half", 2015, "1000", "182499", {"1000|182499|182501"}},
        {"just within half", 2015, "1000", "730000", {}},
        {"just beyond twice", 2015, "1000", "730001", {"1000|730001|365001"}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        Draft draft;
        draft.report().year = row.year;
        draft.figure("website.visits.daily", row.daily, "日访问" + std::string(row.daily), "次/日");
        draft.figure("website.visits.total", row.total, "共访问" + std::string(row.total), "次");
        CHECK(sides_of(draft.check(), "text.rate_period") == row.expected);
    }
}

TEST_CASE("the message shows the product of a daily rate and the days") {
    Draft draft;
    draft.report().year = 2016;
    draft.figure("website.visits.daily", "45274", "日访问45274次", "次/日");
    draft.figure("website.visits.total", "3700000", "点击量3700000次", "次");
    const auto found = findings_of(draft.check(), "text.rate_period");
    REQUIRE(found.size() == 1);
    CHECK(found[0].message.find("45274×366天=16570284") != std::string::npos);
    CHECK(found[0].severity == gongkai::Severity::warning);
}

TEST_CASE("a stated period gives the days") {
    using namespace std::chrono;
    Draft draft;
    draft.report().year = 2008;
    draft.report().period = {2008y / 5 / 1, 2008y / 12 / 31};
    draft.figure("website.visits.daily", "1000", "日访问1000次", "次/日");
    draft.figure("website.visits.total", "500000", "访问500000次", "次");  // 245 days: 245000
    CHECK(sides_of(draft.check(), "text.rate_period") == Sides{"1000|500000|255000"});
}

TEST_CASE("visits since the website began are no year's visits") {
    Draft draft;
    draft.figure("website.visits.daily", "1000", "日访问1000次", "次/日");
    draft.figure("website.visits.total", "9000000", "累计访问9000000次", "次");
    draft.scope("累计");
    CHECK(status_of(draft.check(), "text.rate_period") == Status::unknown);
}

TEST_CASE("a figure outside anything possible is noted") {
    struct Row {
        const char* because;
        const char *measure, *value, *unit;
        bool noted;
    };
    const Row rows[] = {
        {"a rate of 100%", "monitoring.self_disclosure_rate", "100", "%", false},
        {"a rate above 100%", "monitoring.self_disclosure_rate", "103.5", "%", true},
        {"a leap year of good air", "air.good_days", "366", "天", false},
        {"more good days than days", "air.good_days", "367", "天", true},
        {"the year joined to a count", "requests.received", "20232", "件", true},
        {"the year as a count", "requests.received", "2023", "件", false},
        {"another five digits", "requests.received", "20322", "件", false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        Draft draft;
        draft.report().year = 2023;
        draft.figure(row.measure, row.value, "有" + std::string(row.value), row.unit);
        const auto found = findings_of(draft.check(), "text.implausible");
        CHECK(found.size() == (row.noted ? 1 : 0));
        for (const auto& finding : found) CHECK(finding.severity == gongkai::Severity::note);
    }
}

TEST_CASE("more visits a day than in all are noted") {
    Draft draft;
    draft.figure("website.visits.daily", "9000", "日访问9000次", "次/日");
    draft.figure("website.visits.total", "500", "共500次", "次");
    CHECK(sides_of(draft.check(), "text.implausible") == Sides{"9000|500|-8500"});
}
