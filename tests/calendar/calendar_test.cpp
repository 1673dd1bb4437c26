// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <chrono>
#include <limits>
#include <string>
#include <string_view>

#include <gongkai/calendar/calendar.hpp>

#include "days.hpp"

using namespace gongkai;
using namespace gongkai::calendar;
using namespace std::chrono;

namespace {

template <typename Call>
std::string message_of(Call call) {
    try {
        call();
    } catch (const InvalidValue& error) {
        return error.what();
    }
    return "nothing was thrown";
}

constexpr std::string_view held =
    " lies outside the calendar, which holds 1999-09-18 to 2050-12-31";

}  // namespace

TEST_CASE("a day is what it is for a reason") {
    struct Row {
        Date date;
        std::string_view kind, name, instrument;
        bool worked, provisional;
    };
    const std::string_view week = "国务院关于职工工作时间的规定";
    const std::string_view of_2024 = "国务院办公厅关于2024年部分节假日安排的通知";
    const Row rows[] = {
        {2024y / 2 / 8, "working_day", "", week, true, false},
        {2024y / 2 / 12, "holiday", "春节", of_2024, false, false},
        {2024y / 2 / 18, "make_up_day", "春节", of_2024, true, false},
        {2024y / 2 / 24, "weekend", "", week, false, false},
        {2027y / 2 / 8, "holiday", "春节", "全国年节及纪念日放假办法(2024)", false, true},
        {2027y / 2 / 9, "working_day", "", week, true, true},
        {2003y / 12 / 31, "working_day", "", week, true, true},
        {2004y / 1 / 1, "holiday", "元旦", "国务院办公厅关于2004年部分节假日安排的通知", false,
         false},
    };
    for (const auto& row : rows) {
        CAPTURE(to_iso(row.date));
        const Day day = china().day(row.date);
        CHECK(day.date == row.date);
        CHECK(token(day.kind) == row.kind);
        CHECK(day.name == row.name);
        CHECK(day.source.instrument == row.instrument);
        CHECK(day.worked() == row.worked);
        CHECK(day.provisional == row.provisional);
    }
}

TEST_CASE("working days are added from the day after, or before, the first") {
    struct Row {
        const char* because;
        Date from;
        int n;
        Date on;
    };
    const Row rows[] = {
        {"端午节 takes one Friday", 2019y / 6 / 3, 20, 2019y / 7 / 2},
        {"国庆节, then two weekend days worked", 2023y / 9 / 15, 20, 2023y / 10 / 19},
        {"spring festival 2024, a Sunday worked before and after", 2024y / 1 / 29, 20,
         2024y / 2 / 29},
        {"spring festival 2020 begins after a worked Sunday", 2020y / 1 / 17, 5, 2020y / 1 / 23},
        {"and was lengthened to 2月2日", 2020y / 1 / 17, 6, 2020y / 2 / 3},
        {"over all of it", 2020y / 1 / 13, 20, 2020y / 2 / 17},
        {"back over spring festival", 2024y / 2 / 18, -1, 2024y / 2 / 9},
        {"back, a worked Sunday counts", 2024y / 2 / 19, -5, 2024y / 2 / 6},
        {"forth from a day off", 2024y / 2 / 12, 1, 2024y / 2 / 18},
        {"back from a day off", 2024y / 2 / 12, -1, 2024y / 2 / 9},
        {"none from a worked day: the day", 2024y / 2 / 18, 0, 2024y / 2 / 18},
        {"none from a day off: the first after it", 2024y / 2 / 12, 0, 2024y / 2 / 18},
        {"the first day that is held is a Saturday", 1999y / 9 / 18, 0, 1999y / 9 / 20},
        {"and 国庆节 1999 took a Friday", 1999y / 9 / 30, 1, 1999y / 10 / 4},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(to_iso(china().add_working_days(row.from, row.n).on) == to_iso(row.on));
    }
    CHECK(china().next_working_day(2024y / 2 / 9).on == Date{2024y / 2 / 18});
    CHECK(china().previous_working_day(2024y / 2 / 18).on == Date{2024y / 2 / 9});
}

TEST_CASE("working days are counted without the first day and with the last") {
    struct Row {
        const char* because;
        Date from, to;
        int days;
    };
    const Row rows[] = {
        {"Friday, then a worked Sunday and Monday", 2024y / 2 / 8, 2024y / 2 / 19, 3},
        {"the same back", 2024y / 2 / 19, 2024y / 2 / 8, -3},
        {"the same day", 2024y / 2 / 8, 2024y / 2 / 8, 0},
        {"within a holiday", 2024y / 2 / 10, 2024y / 2 / 17, 0},
        {"lengthened spring festival 2020", 2020y / 1 / 23, 2020y / 2 / 3, 1},
        {"May 2019, with two Sundays worked for it", 2019y / 4 / 26, 2019y / 5 / 6, 5},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(china().count_working_days(row.from, row.to).days == row.days);
    }
}

TEST_CASE("an answer is provisional where some day of the way has no arrangement") {
    const auto& calendar = china();
    CHECK_FALSE(calendar.add_working_days(2026y / 12 / 30, 1).provisional);
    CHECK(to_iso(calendar.add_working_days(2026y / 12 / 31, 1).on) == "2027-01-04");
    CHECK(calendar.add_working_days(2026y / 12 / 31, 1).provisional);
    CHECK(calendar.add_working_days(2027y / 1 / 4, -1).provisional);
    CHECK(calendar.add_working_days(2026y / 12 / 31, 0).on == Date{2026y / 12 / 31});
    CHECK_FALSE(calendar.add_working_days(2026y / 12 / 31, 0).provisional);
    CHECK_FALSE(calendar.count_working_days(2026y / 1 / 1, 2026y / 12 / 31).provisional);
    CHECK(calendar.count_working_days(2026y / 1 / 1, 2027y / 1 / 1).provisional);
    CHECK(calendar.count_working_days(2027y / 1 / 1, 2026y / 1 / 1).provisional);

    CHECK_FALSE(calendar.add_working_days(2004y / 1 / 1, 1).provisional);
    CHECK(calendar.add_working_days(2004y / 1 / 2, -1).provisional);
    CHECK(calendar.provisional(2003y / 12 / 31));
    CHECK_FALSE(calendar.provisional(2004y / 1 / 1));
    CHECK_FALSE(calendar.provisional(2026y / 12 / 31));
    CHECK(calendar.provisional(2027y / 1 / 1));
}

TEST_CASE("a date that the calendar does not hold is refused, with the ones that it holds") {
    const auto& calendar = china();
    const Date before = Calendar::first_day() - days{1};
    const Date after = Calendar::last_day() + days{1};
    CHECK_FALSE(Calendar::holds(before));
    CHECK(Calendar::holds(Calendar::first_day()));
    CHECK(Calendar::holds(Calendar::last_day()));
    CHECK_FALSE(Calendar::holds(after));

    const auto refused = [&](Date date) {
        return message_of([&] { static_cast<void>(calendar.day(date)); });
    };
    CHECK(refused(before) == "1999-09-17" + std::string(held));
    CHECK(refused(after) == "2051-01-01" + std::string(held));
    for (const Date far : {Date::max(), Date::min()})
        CHECK(refused(far) == "day " + std::to_string(far.time_since_epoch().count()) +
                                  " since 1970-01-01" + std::string(held));
    CHECK_THROWS_AS(static_cast<void>(calendar.count_working_days(before, 2024y / 1 / 1)),
                    InvalidValue);
    CHECK_THROWS_AS(static_cast<void>(calendar.count_working_days(2024y / 1 / 1, after)),
                    InvalidValue);
}

TEST_CASE("working days that lead out of the calendar are refused") {
    const auto& calendar = china();
    const auto refused = [&](Date from, int n) {
        return message_of([&] { static_cast<void>(calendar.add_working_days(from, n)); });
    };
    // The calendar ends on a Saturday.
    CHECK(calendar.add_working_days(2050y / 12 / 29, 1).on == Date{2050y / 12 / 30});
    CHECK(refused(2050y / 12 / 30, 1) == "1 working days from 2050-12-30" + std::string(held));
    CHECK(refused(2050y / 12 / 31, 0) == "0 working days from 2050-12-31" + std::string(held));
    CHECK(calendar.add_working_days(2050y / 12 / 31, -1).on == Date{2050y / 12 / 30});
    CHECK(calendar.add_working_days(1999y / 9 / 21, -1).on == Date{1999y / 9 / 20});
    CHECK(refused(1999y / 9 / 20, -1) == "-1 working days from 1999-09-20" + std::string(held));
    CHECK(refused(1999y / 9 / 18, -1) == "-1 working days from 1999-09-18" + std::string(held));
    for (const int n : {std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}) {
        CHECK(refused(2024y / 1 / 1, n) ==
              std::to_string(n) + " working days from 2024-01-01" + std::string(held));
        CHECK(refused(Calendar::last_day(), n) != "nothing was thrown");
        CHECK(refused(Calendar::first_day(), n) != "nothing was thrown");
    }
}

TEST_CASE("adding working days and taking them away again returns to a working day") {
    const auto& calendar = china();
    for (const Date date : test::days_between(2000y / 1 / 1, 2049y / 1 / 1)) {
        if (!calendar.day(date).worked()) continue;
        for (const int n : {-60, -20, -1, 1, 15, 20, 250}) {
            if (n < 0 && date < Date{2001y / 1 / 1}) continue;
            const Date there = calendar.add_working_days(date, n).on;
            if (calendar.add_working_days(there, -n).on == date) continue;
            FAIL(to_iso(date) << " and " << n);
        }
    }
}

TEST_CASE("the working days that were added are counted again") {
    const auto& calendar = china();
    for (const Date date : test::days_between(2000y / 1 / 1, 2049y / 1 / 1)) {
        const bool worked = calendar.day(date).worked();
        for (const int n : {-20, -1, 0, 1, 2, 20, 60}) {
            if (!worked && n <= 0) continue;  // `date` itself is no working day to return to
            const Date there = calendar.add_working_days(date, n).on;
            if (calendar.count_working_days(date, there).days == n &&
                calendar.count_working_days(there, date).days == -n)
                continue;
            FAIL(to_iso(date) << " and " << n);
        }
    }
}

TEST_CASE("a later day never leads to an earlier one, nor do more working days") {
    const auto& calendar = china();
    for (const int n : {-20, -1, 0, 1, 20, 60}) {
        Date before = calendar.add_working_days(2000y / 1 / 1, n).on;
        for (const Date date : test::days_between(2000y / 1 / 2, 2049y / 1 / 1)) {
            const Date on = calendar.add_working_days(date, n).on;
            const Date one_more = calendar.add_working_days(date, n + 1).on;
            // From a day off, none and one lead to the same day, the first that is worked.
            const bool same = n == 0 && !calendar.day(date).worked();
            const bool further = same ? one_more == on : one_more > on;
            if (on >= before && further && calendar.day(on).worked()) {
                before = on;
                continue;
            }
            FAIL(to_iso(date) << " and " << n);
        }
    }
}

TEST_CASE("a count is the worked days among those it walks over") {
    const auto& calendar = china();
    int counted = 0;
    const Date from = 2003y / 1 / 1;
    for (const Date date : test::days_between(from + days{1}, 2028y / 12 / 31)) {
        counted += calendar.day(date).worked() ? 1 : 0;
        if (calendar.count_working_days(from, date).days == counted) continue;
        FAIL(to_iso(date));
    }
    CHECK(counted > 6000);
}

TEST_CASE("a copy of a calendar is the same calendar") {
    const Calendar copy = china();
    CHECK(copy == china());
    CHECK(Calendar() == china());
}
