// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iterator>
#include <memory>
#include <numbers>
#include <optional>

#include <unicode/calendar.h>
#include <unicode/locid.h>
#include <unicode/timezone.h>

#include <gongkai/calendar/lunar_table.hpp>

#include "days.hpp"

using namespace gongkai;
using namespace gongkai::calendar;
using namespace std::chrono;

namespace {

/// A month and day of the Chinese calendar, no leap month.
struct LunarDay {
    int month;
    int day;
};

/// The day of the Gregorian `year` that ICU's Chinese calendar calls so.
class ChineseCalendar {
  public:
    ChineseCalendar() {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Locale locale("zh_CN@calendar=chinese");
        calendar_.reset(icu::Calendar::createInstance(
            icu::TimeZone::createTimeZone("Asia/Shanghai"), locale, status));
        REQUIRE(U_SUCCESS(status));
    }

    std::optional<Date> find(int year, LunarDay wanted) {
        for (const Date date : test::days_between(std::chrono::year(year) / 1 / 1,
                                                  std::chrono::year(year) / 12 / 31)) {
            const LunarDay found = lunar(date);
            if (found.month == wanted.month && found.day == wanted.day) return date;
        }
        return std::nullopt;
    }

  private:
    LunarDay lunar(Date date) {
        UErrorCode status = U_ZERO_ERROR;
        // Noon of that day in Beijing.
        const double noon =
            static_cast<double>(date.time_since_epoch().count()) * 86'400'000.0 + 4 * 3'600'000.0;
        calendar_->setTime(noon, status);
        const bool leap = calendar_->get(UCAL_IS_LEAP_MONTH, status) != 0;
        const LunarDay day{leap ? 0 : calendar_->get(UCAL_MONTH, status) + 1,
                           calendar_->get(UCAL_DATE, status)};
        REQUIRE(U_SUCCESS(status));
        return day;
    }

    std::unique_ptr<icu::Calendar> calendar_;
};

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

/// The sun's apparent longitude in degrees, from its mean elements of low precision (Meeus,
/// Astronomical Algorithms, chapter 25): within 0.01 degrees, a quarter of an hour of its way.
double solar_longitude(double julian_day) {
    const double t = (julian_day - 2451545.0) / 36525;
    const double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
    const double anomaly = radians(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
    const double centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * std::sin(anomaly) +
                          (0.019993 - 0.000101 * t) * std::sin(2 * anomaly) +
                          0.000289 * std::sin(3 * anomaly);
    const double node = radians(125.04 - 1934.136 * t);
    const double apparent = mean + centre - 0.00569 - 0.00478 * std::sin(node);
    return std::fmod(std::fmod(apparent, 360) + 360, 360);
}

/// A moment in Beijing.
struct Moment {
    Date day;
    double to_midnight;  ///< hours between it and the nearer midnight
};

/// A moment of `time` days since 1970-01-01 in Beijing (UTC+8).
Moment moment(double time) {
    const double part = time - std::floor(time);
    return {Date(days{static_cast<int>(std::floor(time))}), std::min(part, 1 - part) * 24};
}

/// Terrestrial time, as which ephemerides are computed, runs ahead of universal time by some 70
/// seconds in these years.
constexpr double ahead = 70.0 / 86400;
constexpr double beijing = 8.0 / 24;
constexpr double epoch = 2440587.5;  ///< 1970-01-01 as a Julian date

/// When the sun reaches 15 degrees (清明) in a year.
Moment qingming(int year) {
    const auto longitude = [](double time) {
        return solar_longitude(time - beijing + ahead + epoch);
    };
    const Date start = std::chrono::year(year) / 4 / 1;
    double low = static_cast<double>(start.time_since_epoch().count());
    double high = low + 10;
    while (high - low > 1e-6) {
        const double middle = (low + high) / 2;
        (longitude(middle) < 15 ? low : high) = middle;
    }
    return moment(low);
}

/// The new moon nearest to a day (Meeus, chapter 49, without its smallest terms): within a minute.
Moment new_moon(Date near) {
    const double years = (static_cast<double>(near.time_since_epoch().count()) - 10957) / 365.2425;
    const double k = std::round(years * 12.3685);
    const double t = k / 1236.85;
    const double e = 1 - 0.002516 * t;
    const double sun = radians(2.5534 + 29.10535670 * k);
    const double moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
    const double latitude = radians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
    const double node = radians(124.7746 - 1.56375588 * k);
    struct Term {
        double days;
        double angle;
    };
    const Term terms[] = {
        {-0.40720, moon},
        {0.17241 * e, sun},
        {0.01608, 2 * moon},
        {0.01039, 2 * latitude},
        {0.00739 * e, moon - sun},
        {-0.00514 * e, moon + sun},
        {0.00208 * e * e, 2 * sun},
        {-0.00111, moon - 2 * latitude},
        {-0.00057, moon + 2 * latitude},
        {0.00056 * e, 2 * moon + sun},
        {-0.00042, 3 * moon},
        {0.00042 * e, sun + 2 * latitude},
        {0.00038 * e, sun - 2 * latitude},
        {-0.00024 * e, 2 * moon - sun},
        {-0.00017, node},
        {-0.00007, moon + 2 * sun},
        {0.00004, 2 * moon - 2 * latitude},
        {0.00004, 3 * sun},
        {0.000325, radians(299.77 + 0.107408 * k)},
        {0.000165, radians(251.88 + 0.016321 * k)},
        {0.000164, radians(251.83 + 26.651886 * k)},
        {0.000126, radians(349.42 + 36.412478 * k)},
        {0.000110, radians(84.66 + 18.206239 * k)},
    };
    double julian_day = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
    for (const auto& term : terms) julian_day += term.days * std::sin(term.angle);
    return moment(julian_day - epoch - ahead + beijing);
}

}  // namespace

TEST_CASE("the table holds every year of the calendar") {
    CHECK(Date(year(lunar_table.front().year) / 1 / 1) <= Calendar::first_day());
    CHECK(Date(year(lunar_table.back().year) / 12 / 31) == Calendar::last_day());
    CHECK(lunar_year(lunar_table.front().year - 1) == nullptr);
    CHECK(lunar_year(lunar_table.back().year + 1) == nullptr);
}

TEST_CASE("the lunar festivals fall where ICU's Chinese calendar has them") {
    // ICU's moon is a few minutes off, which matters where it is new around midnight in Beijing.
    struct Row {
        int year;
        const char* because;
    };
    const Row rows[] = {
        {2027, "new four minutes before midnight, 2027-02-06"},
        {2030, "new seven minutes after midnight, 2030-02-03"},
    };
    ChineseCalendar chinese;
    for (const auto& row : lunar_table) {
        CAPTURE(row.year);
        const Date ours = row.on(row.spring_festival);
        const auto theirs = chinese.find(row.year, {1, 1});
        REQUIRE(theirs);
        const auto* listed = std::ranges::find(rows, row.year, &Row::year);
        if (listed == std::end(rows))
            CHECK(to_iso(*theirs) == to_iso(ours));
        else
            CHECK(abs(*theirs - ours) <= days{1});
        CHECK(chinese.find(row.year, {5, 5}) == row.on(row.dragon_boat));
        CHECK(chinese.find(row.year, {8, 15}) == row.on(row.mid_autumn));
    }
}

TEST_CASE("the lunar festivals are counted from the day in Beijing on which the moon is new") {
    for (const auto& row : lunar_table) {
        CAPTURE(row.year);
        const Date firsts[] = {row.on(row.spring_festival), row.on(row.dragon_boat) - days{4},
                               row.on(row.mid_autumn) - days{14}};
        for (const Date first : firsts) {
            const Moment moon = new_moon(first);
            CAPTURE(moon.to_midnight);
            // Nearer to midnight than the moment is exact, this test could not tell the day.
            REQUIRE(moon.to_midnight > 2.0 / 60);
            CHECK(to_iso(moon.day) == to_iso(first));
        }
    }
}

TEST_CASE("清明 is the day in Beijing on which the sun reaches fifteen degrees") {
    for (const auto& row : lunar_table) {
        CAPTURE(row.year);
        const Moment crossing = qingming(row.year);
        // Nearer to midnight than the longitude is exact, this test could not tell the day.
        REQUIRE(crossing.to_midnight > 0.3);
        CHECK(crossing.day == row.on(row.qingming));
    }
}

TEST_CASE("the festivals of years that people remember fall on the days that they remember") {
    struct Row {
        int year;
        Date spring_festival, mid_autumn;
    };
    const Row rows[] = {
        {2008, 2008y / 2 / 7, 2008y / 9 / 14},
        {2020, 2020y / 1 / 25, 2020y / 10 / 1},
        {2024, 2024y / 2 / 10, 2024y / 9 / 17},
    };
    for (const auto& row : rows) {
        const LunarYear* found = lunar_year(row.year);
        REQUIRE(found != nullptr);
        CHECK(found->on(found->spring_festival) == row.spring_festival);
        CHECK(found->on(found->mid_autumn) == row.mid_autumn);
    }
}
