// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "build.hpp"

using gongkai::report::Form;
using gongkai::report::Status;
using gongkai::test::Draft;
using gongkai::test::sides_of;
using gongkai::test::status_of;
using Sides = std::vector<std::string>;
using Role = gongkai::report::YearMention::Role;
using namespace std::chrono;

TEST_CASE("title, period and text name one year as the report's own") {
    struct Mention {
        Role role;
        int year;
    };
    struct Row {
        const char* because;
        std::vector<Mention> mentions;
        Sides expected;
    };
    const Row rows[] = {
        {"all agree", {{Role::title, 2018}, {Role::period, 2018}, {Role::naming, 2018}}, {}},
        {"another period", {{Role::title, 2017}, {Role::period, 2018}}, {"2017|2018|1"}},
        {"another publishing sentence",
         {{Role::title, 2010}, {Role::naming, 2016}},
         {"2010|2016|6"}},
        {"the title leads though it comes last",
         {{Role::naming, 2016}, {Role::title, 2010}},
         {"2010|2016|6"}},
        {"a cited year is not its own", {{Role::title, 2024}, {Role::body, 2019}}, {}},
        {"a period over New Year holds the year",
         {{Role::title, 2020}, {Role::period, 2019}, {Role::period, 2020}},
         {}},
        {"one other year twice",
         {{Role::title, 2020}, {Role::naming, 2019}, {Role::naming, 2019}},
         {"2020|2019|-1"}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        Draft draft;
        for (const auto& mention : row.mentions)
            draft.year(mention.role, mention.year, std::to_string(mention.year) + "年");
        CHECK(sides_of(draft.check(), "report.year") == row.expected);
    }
}

TEST_CASE("one mention of a year compares with nothing") {
    Draft draft;
    draft.year(Role::title, 2018, "2018年");
    CHECK(status_of(draft.check(), "report.year") == Status::unknown);
}

TEST_CASE("the statistical period is the calendar year, or the first report's from May 2008") {
    struct Row {
        const char* because;
        int year;
        year_month_day start, end;
        Status status;
    };
    const Row rows[] = {
        {"the calendar year", 2018, 2018y / 1 / 1, 2018y / 12 / 31, Status::pass},
        {"ends early", 2018, 2018y / 1 / 1, 2018y / 12 / 30, Status::fail},
        {"begins late", 2018, 2018y / 1 / 2, 2018y / 12 / 31, Status::fail},
        {"December to November", 2018, 2017y / 12 / 1, 2018y / 11 / 30, Status::fail},
        {"two years", 2018, 2017y / 1 / 1, 2018y / 12 / 31, Status::fail},
        {"the first report", 2008, 2008y / 5 / 1, 2008y / 12 / 31, Status::pass},
        {"a later report from May", 2009, 2009y / 5 / 1, 2009y / 12 / 31, Status::fail},
        {"no such day", 2018, 2018y / 2 / 30, 2018y / 12 / 31, Status::unknown},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        Draft draft;
        draft.report().annual = true;
        draft.report().form = Form::y2008;
        draft.report().year = row.year;
        draft.report().period = {row.start, row.end};
        CHECK(status_of(draft.check(), "report.period") == row.status);
    }
}

TEST_CASE("the period of a quarter's report is not asked for") {
    Draft draft;
    draft.report().period = {2020y / 10 / 1, 2020y / 12 / 31};
    CHECK(status_of(draft.check(), "report.period") == Status::not_applicable);
}

TEST_CASE("another whole year as period is the business of the year alone") {
    Draft draft;
    draft.report().annual = true;
    draft.report().year = 2017;
    draft.report().period = {2018y / 1 / 1, 2018y / 12 / 31};
    draft.year(Role::title, 2017, "2017年");
    draft.year(Role::period, 2018, "2018年1月1日至12月31日");
    const auto audit = draft.check();
    CHECK(sides_of(audit, "report.year") == Sides{"2017|2018|1"});
    CHECK(audit.findings.size() == 1);
}
