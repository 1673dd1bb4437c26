// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <chrono>
#include <cstddef>
#include <iterator>
#include <set>
#include <string_view>

#include <gongkai/calendar/calendar.hpp>
#include <gongkai/calendar/statutory.hpp>

#include "days.hpp"

using namespace gongkai;
using namespace gongkai::calendar;
using namespace std::chrono;

namespace {

/// The statutory days of a year, each once.
std::set<Date> statutory_days(const HolidayMeasures& measures, int year) {
    std::set<Date> dates;
    for (const auto& holiday : measures.holidays)
        for (int i = 0; i < holiday.days; ++i)
            dates.insert(calendar::first_day(holiday, year) + days{i});
    return dates;
}

}  // namespace

TEST_CASE("the measures give ten, eleven, eleven and thirteen days") {
    // Counted, not as different dates: 中秋 of 2009 fell on 10月3日, which is statutory already.
    const int totals[] = {10, 11, 11, 13};
    REQUIRE(std::size(totals) == holiday_measures.size());
    for (std::size_t i = 0; i < holiday_measures.size(); ++i) {
        CAPTURE(holiday_measures[i].source.number);
        int total = 0;
        for (const auto& holiday : holiday_measures[i].holidays) total += holiday.days;
        CHECK(total == totals[i]);
    }
}

TEST_CASE("one version of the measures follows the other without a gap") {
    for (std::size_t i = 1; i < holiday_measures.size(); ++i)
        CHECK(Date(holiday_measures[i].from) == Date(*holiday_measures[i - 1].to) + days{1});
    CHECK_FALSE(holiday_measures.back().to);
    for (const auto& measures : holiday_measures) {
        CAPTURE(measures.source.number);
        CHECK(measures_in_force(measures.from) == &measures);
        if (measures.to) CHECK(measures_in_force(*measures.to) == &measures);
    }
    CHECK(measures_in_force(1999y / 9 / 17) == nullptr);
}

TEST_CASE("a statutory day is off in every year whose arrangement is known") {
    const auto known = china().coverage();
    for (auto year = year_month_day(known.from).year(); year <= year_month_day(known.until).year();
         ++year) {
        const auto* measures = measures_in_force(year / 12 / 31);
        REQUIRE(measures != nullptr);
        for (const Date date : statutory_days(*measures, static_cast<int>(year))) {
            CAPTURE(to_iso(date));
            CHECK(china().day(date).kind == DayKind::holiday);
        }
    }
}

TEST_CASE("holidays fall where the law of the year puts them") {
    struct Row {
        const char* because;
        Date date;
        DayKind kind;
        std::string_view name;
    };
    const auto off = DayKind::holiday;
    const auto working = DayKind::working_day;
    const Row rows[] = {
        {"除夕 2013 is statutory by the measures of 2007", 2013y / 2 / 9, off, "春节"},
        {"除夕 2014 is none by those of 2013, and was worked", 2014y / 1 / 30, working, ""},
        {"除夕 2024 was a working day too", 2024y / 2 / 9, working, ""},
        {"除夕 2025 is statutory by those of 2024", 2025y / 1 / 28, off, "春节"},
        {"清明 became a holiday in 2008", 2008y / 4 / 4, off, "清明节"},
        {"and was none in 2007", 2007y / 4 / 5, working, ""},
        {"May had three statutory days until 2007", 2003y / 5 / 2, off, "劳动节"},
        {"one from 2008: 5月2日 of 2012 was worked", 2012y / 5 / 2, working, ""},
        {"two from 2025", 2027y / 5 / 2, off, "劳动节"},
        {"正月初三 counts from the measures of 2013 on", 2014y / 2 / 2, off, "春节"},
        {"端午 2027, by the lunar table alone", 2027y / 6 / 9, off, "端午节"},
        {"除夕 2028, by the lunar table alone", 2028y / 1 / 25, off, "春节"},
        {"正月初三 2028", 2028y / 1 / 28, off, "春节"},
        {"正月初四 2028 is a Saturday, 初三 the last day", 2028y / 1 / 29, DayKind::weekend, ""},
        {"正月初四 2029 is a Friday, worked as far as is known", 2029y / 2 / 16, working, ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const Day day = china().day(row.date);
        CHECK(token(day.kind) == token(row.kind));
        CHECK(day.name == row.name);
    }
}

TEST_CASE("outside the known years a holiday cites the measures of its day") {
    struct Row {
        Date date;
        std::string_view number;
    };
    const Row rows[] = {
        {1999y / 10 / 1, "国务院令第270号"},
        {2003y / 10 / 3, "国务院令第270号"},
        {2027y / 10 / 1, "国务院令第795号"},
        {2050y / 9 / 30, "国务院令第795号"},
    };
    for (const auto& row : rows) {
        const Day day = china().day(row.date);
        CAPTURE(to_iso(row.date));
        CHECK(day.source.number == row.number);
        CHECK(day.provisional);
    }
}

TEST_CASE("a year beyond the table of lunar dates has no statutory holidays to give") {
    CHECK_THROWS_AS(static_cast<void>(calendar::first_day(holidays_2024.front(), 2051)),
                    InvalidValue);
    CHECK_THROWS_AS(static_cast<void>(calendar::first_day(holidays_1999.front(), 1998)),
                    InvalidValue);
}
