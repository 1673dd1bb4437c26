// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <string_view>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/calendar/lunar_table.hpp>

/// Statutory holidays (法定节假日): the days that 全国年节及纪念日放假办法 gives everybody off, in
/// each of its versions. Which weekends are worked in exchange is another matter: see arrangements.
namespace gongkai::calendar {

/// What a festival's first day is reckoned from.
enum class Anchor {
    solar,    ///< month and day of the Gregorian calendar
    lunar,    ///< month and day of the Chinese calendar: 正月初一, 五月初五 or 八月十五
    qingming  ///< the solar term 清明
};

/// A festival and how many days off it brings. `before` days lie ahead of the anchor (除夕 is one).
struct StatutoryHoliday {
    std::string_view name;
    Anchor anchor;
    unsigned month;  ///< of the anchor; 0 for 清明
    unsigned day;
    int before;
    int days;
};

/// One version of the measures. Both dates are inclusive.
struct HolidayMeasures {
    std::chrono::year_month_day from;
    std::optional<std::chrono::year_month_day> to;  ///< empty while in force
    std::span<const StatutoryHoliday> holidays;
    Citation source;
};

using std::literals::chrono_literals::operator""y;

// clang-format off

inline constexpr std::array holidays_1999{
    StatutoryHoliday{"元旦",   Anchor::solar,    1,  1, 0, 1},
    StatutoryHoliday{"春节",   Anchor::lunar,    1,  1, 0, 3},
    StatutoryHoliday{"劳动节", Anchor::solar,    5,  1, 0, 3},
    StatutoryHoliday{"国庆节", Anchor::solar,   10,  1, 0, 3},
};
inline constexpr std::array holidays_2007{
    StatutoryHoliday{"元旦",   Anchor::solar,    1,  1, 0, 1},
    StatutoryHoliday{"春节",   Anchor::lunar,    1,  1, 1, 3},
    StatutoryHoliday{"清明节", Anchor::qingming, 0,  0, 0, 1},
    StatutoryHoliday{"劳动节", Anchor::solar,    5,  1, 0, 1},
    StatutoryHoliday{"端午节", Anchor::lunar,    5,  5, 0, 1},
    StatutoryHoliday{"中秋节", Anchor::lunar,    8, 15, 0, 1},
    StatutoryHoliday{"国庆节", Anchor::solar,   10,  1, 0, 3},
};
inline constexpr std::array holidays_2013{
    StatutoryHoliday{"元旦",   Anchor::solar,    1,  1, 0, 1},
    StatutoryHoliday{"春节",   Anchor::lunar,    1,  1, 0, 3},
    StatutoryHoliday{"清明节", Anchor::qingming, 0,  0, 0, 1},
    StatutoryHoliday{"劳动节", Anchor::solar,    5,  1, 0, 1},
    StatutoryHoliday{"端午节", Anchor::lunar,    5,  5, 0, 1},
    StatutoryHoliday{"中秋节", Anchor::lunar,    8, 15, 0, 1},
    StatutoryHoliday{"国庆节", Anchor::solar,   10,  1, 0, 3},
};
inline constexpr std::array holidays_2024{
    StatutoryHoliday{"元旦",   Anchor::solar,    1,  1, 0, 1},
    StatutoryHoliday{"春节",   Anchor::lunar,    1,  1, 1, 4},
    StatutoryHoliday{"清明节", Anchor::qingming, 0,  0, 0, 1},
    StatutoryHoliday{"劳动节", Anchor::solar,    5,  1, 0, 2},
    StatutoryHoliday{"端午节", Anchor::lunar,    5,  5, 0, 1},
    StatutoryHoliday{"中秋节", Anchor::lunar,    8, 15, 0, 1},
    StatutoryHoliday{"国庆节", Anchor::solar,   10,  1, 0, 3},
};

/// The versions of 全国年节及纪念日放假办法.
/// Source: the instrument in each row.
/// Checked against: the yearly arrangements, each of which gives all of these days off.
/// Complete to: 2026-11-25.
inline constexpr std::array holiday_measures{
    HolidayMeasures{1999y/9/18, 2007y/12/31, holidays_1999, {"全国年节及纪念日放假办法(1999)", "国务院令第270号", "第二条", Verification::page}},
    HolidayMeasures{2008y/1/1,  2013y/12/31, holidays_2007, {"全国年节及纪念日放假办法(2007)", "国务院令第513号", "第二条", Verification::page}},
    HolidayMeasures{2014y/1/1,  2024y/12/31, holidays_2013, {"全国年节及纪念日放假办法(2013)", "国务院令第644号", "第二条", Verification::full}},
    HolidayMeasures{2025y/1/1,  {},          holidays_2024, {"全国年节及纪念日放假办法(2024)", "国务院令第795号", "第二条", Verification::full}},
};

// clang-format on

/// The first of a festival's days in `year`, which the table of lunar dates must hold.
[[nodiscard]] constexpr Date first_day(const StatutoryHoliday& holiday, int year) {
    using namespace std::chrono;
    std::optional<Date> anchor;
    if (holiday.anchor == Anchor::solar)
        anchor = std::chrono::year(year) / static_cast<int>(holiday.month) /
                 static_cast<int>(holiday.day);
    else if (const LunarYear* row = lunar_year(year))
        anchor = holiday.anchor == Anchor::qingming ? row->on(row->qingming)
                 : holiday.month == 1               ? row->on(row->spring_festival)
                 : holiday.month == 5               ? row->on(row->dragon_boat)
                                                    : row->on(row->mid_autumn);
    if (!anchor) throw InvalidValue("the table of lunar dates does not hold this year");
    return *anchor - days{holiday.before};
}

/// The measures in force on a date; nothing before the first version.
[[nodiscard]] constexpr const HolidayMeasures* measures_in_force(Date date) {
    for (const auto& row : holiday_measures)
        if (Date(row.from) <= date && (!row.to || date <= Date(*row.to))) return &row;
    return nullptr;
}

}  // namespace gongkai::calendar
