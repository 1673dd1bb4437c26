// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <gongkai/statute/clock.hpp>

using namespace gongkai;
using namespace gongkai::statute;
using namespace std::chrono_literals;

TEST_CASE("each open question of counting is a switch that moves a last day worked by hand") {
    struct Row {
        std::string_view because;
        std::string_view counting_rule;
        Term term;
        Date start;
        std::string_view practice;
        std::string_view otherwise;
    };
    const Term reply = Term::of("request.reply");
    const Term complaint = Term::of("complaint.tell_acceptance");
    const Term suit = Term::of("litigation.file_direct");
    const Term department = Term::of("report.publish.department");
    const Row rows[] = {
        {"the Monday of receipt is the first day", "first_day_excluded", reply, Date{2024y / 3 / 4},
         "2024-04-01", "2024-03-29"},
        {"a Saturday of receipt is no working day anyhow", "first_day_excluded", reply,
         Date{2024y / 3 / 9}, "2024-04-08", "2024-04-08"},
        {"15 days with the first are over on the 15th", "first_day_excluded", complaint,
         Date{2024y / 3 / 12}, "2024-03-27", "2024-03-26"},
        {"six months from 15 March: to 15 September, 中秋节; or through the 14th, worked",
         "first_day_excluded", suit, Date{2024y / 3 / 15}, "2024-09-18", "2024-09-14"},
        {"six months that begin with 1 March 2021 end with Tuesday 31 August", "first_day_excluded",
         suit, Date{2021y / 3 / 1}, "2021-09-01", "2021-08-31"},
        {"from 31 August to the end of February either way", "first_day_excluded", suit,
         Date{2023y / 8 / 31}, "2024-02-29", "2024-02-29"},
        {"a Saturday stays", "weekends_move_last_day", complaint, Date{2024y / 3 / 1}, "2024-03-18",
         "2024-03-16"},
        {"a holiday moves in any case", "weekends_move_last_day", complaint, Date{2024y / 1 / 31},
         "2024-02-18", "2024-02-18"},
        {"behind 中秋节, a Friday, comes a plain Saturday", "weekends_move_last_day", complaint,
         Date{2019y / 8 / 29}, "2019-09-16", "2019-09-14"},
        {"31 March 2019 was a Sunday", "fixed_dates_move", department, Date{2018y / 12 / 31},
         "2019-03-31", "2019-04-01"},
        {"31 January 2020 fell into the lengthened 春节", "fixed_dates_move", department,
         Date{2019y / 12 / 31}, "2020-01-31", "2020-02-03"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto rule =
            std::ranges::find(counting_rules, row.counting_rule, &CountingRule::token);
        REQUIRE(rule != counting_rules.end());
        Counting otherwise;
        otherwise.*rule->member = !(otherwise.*rule->member);
        CHECK(to_iso(Clock(row.term, row.start).due().on) == row.practice);
        CHECK(to_iso(Clock(row.term, row.start, {}, otherwise).due().on) == row.otherwise);
    }
    for (const auto& rule : counting_rules) {
        CAPTURE(rule.token);
        CHECK(std::ranges::any_of(rows, [&](const Row& row) {
            return row.counting_rule == rule.token && row.practice != row.otherwise;
        }));
        CHECK_FALSE(rule.nearest.empty());
    }
}

TEST_CASE("a walk from a first day that counts begins with it") {
    Counting counting;
    counting.first_day_excluded = false;
    const auto walk = Clock(Term::of("request.reply"), Date{2024y / 3 / 4}, {}, counting).walk();
    CHECK(to_iso(walk.front().date) == "2024-03-04");
    CHECK(walk.front().ordinal == 1);
    CHECK(walk.back().ordinal == 20);
    const auto months =
        Clock(Term::of("litigation.file_direct"), Date{2021y / 3 / 1}, {}, counting).walk();
    REQUIRE(months.size() == 6);
    CHECK(to_iso(months.front().date) == "2021-03-31");
    CHECK(to_iso(months.back().date) == "2021-08-31");
}

TEST_CASE("a fixed date that does not move needs no arrangement, one that moves does") {
    const Term department = Term::of("report.publish.department");
    const Date year{2030y / 12 / 31};
    CHECK_FALSE(Clock(department, year).due().provisional);
    Counting moving;
    moving.fixed_dates_move = true;
    CHECK(Clock(department, year, {}, moving).due().provisional);
}
