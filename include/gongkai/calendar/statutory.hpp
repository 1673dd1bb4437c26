// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <string_view>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/calendar/lunar_table.hpp>

/// Statutory holidays (法定节假日): the days that 全国年节及纪念日放假办法 gives everybody off, in
/// each of its versions. Which weekends are worked in exchange is another matter: see arrangements.
namespace gongkai::calendar {

/// What a holiday's first day is reckoned from.
enum class Anchor {
    solar,            ///< a month and day of the Gregorian calendar
    spring_festival,  ///< 正月初一
    qingming,         ///< the day of the solar term 清明
    dragon_boat,      ///< 五月初五
    mid_autumn        ///< 八月十五
};

/// A holiday and how many days off it brings.
struct StatutoryHoliday {
    std::string_view name;
    Anchor anchor;
    MonthDay solar;  ///< of a solar anchor
    int before;      ///< days that lie ahead of the anchor: 除夕 is one
    int days;        ///< in all, one after the other
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

/// By 国务院令第270号.
inline constexpr std::array holidays_1999{
    StatutoryHoliday{"元旦",   Anchor::solar,            {1, 1},   0, 1},
    StatutoryHoliday{"春节",   Anchor::spring_festival,  {},       0, 3},
    StatutoryHoliday{"劳动节", Anchor::solar,            {5, 1},   0, 3},
    StatutoryHoliday{"国庆节", Anchor::solar,            {10, 1},  0, 3},
};
/// By 国务院令第513号.
inline constexpr std::array holidays_2007{
    StatutoryHoliday{"元旦",   Anchor::solar,            {1, 1},   0, 1},
    StatutoryHoliday{"春节",   Anchor::spring_festival,  {},       1, 3},
    StatutoryHoliday{"清明节", Anchor::qingming,         {},       0, 1},
    StatutoryHoliday{"劳动节", Anchor::solar,            {5, 1},   0, 1},
    StatutoryHoliday{"端午节", Anchor::dragon_boat,      {},       0, 1},
    StatutoryHoliday{"中秋节", Anchor::mid_autumn,       {},       0, 1},
    StatutoryHoliday{"国庆节", Anchor::solar,            {10, 1},  0, 3},
};
/// By 国务院令第644号.
inline constexpr std::array holidays_2013{
    StatutoryHoliday{"元旦",   Anchor::solar,            {1, 1},   0, 1},
    StatutoryHoliday{"春节",   Anchor::spring_festival,  {},       0, 3},
    StatutoryHoliday{"清明节", Anchor::qingming,         {},       0, 1},
    StatutoryHoliday{"劳动节", Anchor::solar,            {5, 1},   0, 1},
    StatutoryHoliday{"端午节", Anchor::dragon_boat,      {},       0, 1},
    StatutoryHoliday{"中秋节", Anchor::mid_autumn,       {},       0, 1},
    StatutoryHoliday{"国庆节", Anchor::solar,            {10, 1},  0, 3},
};
/// By 国务院令第795号.
inline constexpr std::array holidays_2024{
    StatutoryHoliday{"元旦",   Anchor::solar,            {1, 1},   0, 1},
    StatutoryHoliday{"春节",   Anchor::spring_festival,  {},       1, 4},
    StatutoryHoliday{"清明节", Anchor::qingming,         {},       0, 1},
    StatutoryHoliday{"劳动节", Anchor::solar,            {5, 1},   0, 2},
    StatutoryHoliday{"端午节", Anchor::dragon_boat,      {},       0, 1},
    StatutoryHoliday{"中秋节", Anchor::mid_autumn,       {},       0, 1},
    StatutoryHoliday{"国庆节", Anchor::solar,            {10, 1},  0, 3},
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

/// The first of a holiday's days in `year`. Throws `InvalidValue` for a year that the table of
/// lunar dates does not hold.
[[nodiscard]] constexpr Date first_day(const StatutoryHoliday& holiday, int year) {
    const LunarYear* row = lunar_year(year);
    if (row == nullptr) throw InvalidValue("the table of lunar dates does not hold this year");
    const auto anchor = [&] {
        switch (holiday.anchor) {
            case Anchor::spring_festival:
                return row->spring_festival;
            case Anchor::qingming:
                return row->qingming;
            case Anchor::dragon_boat:
                return row->dragon_boat;
            case Anchor::mid_autumn:
                return row->mid_autumn;
            case Anchor::solar:
                break;
        }
        return holiday.solar;
    };
    return row->on(anchor()) - std::chrono::days{holiday.before};
}

/// The measures in force on a date; nothing before the first version.
[[nodiscard]] constexpr const HolidayMeasures* measures_in_force(Date date) {
    for (const auto& row : holiday_measures)
        if (Date(row.from) <= date && (!row.to || date <= Date(*row.to))) return &row;
    return nullptr;
}

}  // namespace gongkai::calendar

namespace gongkai {

template <>
inline constexpr std::array labels<calendar::Anchor>{
    Label{calendar::Anchor::solar, "solar", "公历日期", "a date of the Gregorian calendar"},
    Label{calendar::Anchor::spring_festival, "spring_festival", "农历正月初一", "Spring Festival"},
    Label{calendar::Anchor::qingming, "qingming", "清明", "Qingming"},
    Label{calendar::Anchor::dragon_boat, "dragon_boat", "农历五月初五", "Dragon Boat Festival"},
    Label{calendar::Anchor::mid_autumn, "mid_autumn", "农历八月十五", "Mid-Autumn Festival"},
};
static_assert(complete(labels<calendar::Anchor>));

}  // namespace gongkai
