// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstddef>

#include <gongkai/base/date.hpp>

namespace gongkai::calendar {

/// A month and day of the Gregorian calendar.
struct MonthDay {
    unsigned month;
    unsigned day;
};

/// Where the movable festivals of a Gregorian year fall.
struct LunarYear {
    int year;
    MonthDay spring_festival;  ///< 正月初一
    MonthDay qingming;         ///< the day of the solar term 清明
    MonthDay dragon_boat;      ///< 五月初五
    MonthDay mid_autumn;       ///< 八月十五

    [[nodiscard]] constexpr Date on(MonthDay at) const {
        return std::chrono::year(year) / static_cast<int>(at.month) / static_cast<int>(at.day);
    }
};

// clang-format off

/// The movable festivals (农历节日).
/// Source: GB/T 33661-2017 农历的编算和颁行, computed.
/// Checked against: ICU's Chinese calendar and the sun's longitude (the tests compute both).
/// Complete to: 2050.
inline constexpr std::array lunar_table{
    LunarYear{1999,  {2, 16}, {4, 5},  {6, 18},  {9, 24}},
    LunarYear{2000,   {2, 5}, {4, 4},   {6, 6},  {9, 12}},
    LunarYear{2001,  {1, 24}, {4, 5},  {6, 25},  {10, 1}},
    LunarYear{2002,  {2, 12}, {4, 5},  {6, 15},  {9, 21}},
    LunarYear{2003,   {2, 1}, {4, 5},   {6, 4},  {9, 11}},
    LunarYear{2004,  {1, 22}, {4, 4},  {6, 22},  {9, 28}},
    LunarYear{2005,   {2, 9}, {4, 5},  {6, 11},  {9, 18}},
    LunarYear{2006,  {1, 29}, {4, 5},  {5, 31},  {10, 6}},
    LunarYear{2007,  {2, 18}, {4, 5},  {6, 19},  {9, 25}},
    LunarYear{2008,   {2, 7}, {4, 4},   {6, 8},  {9, 14}},
    LunarYear{2009,  {1, 26}, {4, 4},  {5, 28},  {10, 3}},
    LunarYear{2010,  {2, 14}, {4, 5},  {6, 16},  {9, 22}},
    LunarYear{2011,   {2, 3}, {4, 5},   {6, 6},  {9, 12}},
    LunarYear{2012,  {1, 23}, {4, 4},  {6, 23},  {9, 30}},
    LunarYear{2013,  {2, 10}, {4, 4},  {6, 12},  {9, 19}},
    LunarYear{2014,  {1, 31}, {4, 5},   {6, 2},   {9, 8}},
    LunarYear{2015,  {2, 19}, {4, 5},  {6, 20},  {9, 27}},
    LunarYear{2016,   {2, 8}, {4, 4},   {6, 9},  {9, 15}},
    LunarYear{2017,  {1, 28}, {4, 4},  {5, 30},  {10, 4}},
    LunarYear{2018,  {2, 16}, {4, 5},  {6, 18},  {9, 24}},
    LunarYear{2019,   {2, 5}, {4, 5},   {6, 7},  {9, 13}},
    LunarYear{2020,  {1, 25}, {4, 4},  {6, 25},  {10, 1}},
    LunarYear{2021,  {2, 12}, {4, 4},  {6, 14},  {9, 21}},
    LunarYear{2022,   {2, 1}, {4, 5},   {6, 3},  {9, 10}},
    LunarYear{2023,  {1, 22}, {4, 5},  {6, 22},  {9, 29}},
    LunarYear{2024,  {2, 10}, {4, 4},  {6, 10},  {9, 17}},
    LunarYear{2025,  {1, 29}, {4, 4},  {5, 31},  {10, 6}},
    LunarYear{2026,  {2, 17}, {4, 5},  {6, 19},  {9, 25}},
    LunarYear{2027,   {2, 6}, {4, 5},   {6, 9},  {9, 15}},
    LunarYear{2028,  {1, 26}, {4, 4},  {5, 28},  {10, 3}},
    LunarYear{2029,  {2, 13}, {4, 4},  {6, 16},  {9, 22}},
    LunarYear{2030,   {2, 3}, {4, 5},   {6, 5},  {9, 12}},
    LunarYear{2031,  {1, 23}, {4, 5},  {6, 24},  {10, 1}},
    LunarYear{2032,  {2, 11}, {4, 4},  {6, 12},  {9, 19}},
    LunarYear{2033,  {1, 31}, {4, 4},   {6, 1},   {9, 8}},
    LunarYear{2034,  {2, 19}, {4, 5},  {6, 20},  {9, 27}},
    LunarYear{2035,   {2, 8}, {4, 5},  {6, 10},  {9, 16}},
    LunarYear{2036,  {1, 28}, {4, 4},  {5, 30},  {10, 4}},
    LunarYear{2037,  {2, 15}, {4, 4},  {6, 18},  {9, 24}},
    LunarYear{2038,   {2, 4}, {4, 5},   {6, 7},  {9, 13}},
    LunarYear{2039,  {1, 24}, {4, 5},  {5, 27},  {10, 2}},
    LunarYear{2040,  {2, 12}, {4, 4},  {6, 14},  {9, 20}},
    LunarYear{2041,   {2, 1}, {4, 4},   {6, 3},  {9, 10}},
    LunarYear{2042,  {1, 22}, {4, 4},  {6, 22},  {9, 28}},
    LunarYear{2043,  {2, 10}, {4, 5},  {6, 11},  {9, 17}},
    LunarYear{2044,  {1, 30}, {4, 4},  {5, 31},  {10, 5}},
    LunarYear{2045,  {2, 17}, {4, 4},  {6, 19},  {9, 25}},
    LunarYear{2046,   {2, 6}, {4, 4},   {6, 8},  {9, 15}},
    LunarYear{2047,  {1, 26}, {4, 5},  {5, 29},  {10, 4}},
    LunarYear{2048,  {2, 14}, {4, 4},  {6, 15},  {9, 22}},
    LunarYear{2049,   {2, 2}, {4, 4},   {6, 4},  {9, 11}},
    LunarYear{2050,  {1, 23}, {4, 4},  {6, 23},  {9, 30}},
};

// clang-format on

/// The row of a year; nothing for one that the table does not hold.
[[nodiscard]] constexpr const LunarYear* lunar_year(int year) {
    constexpr int first = lunar_table.front().year;
    const std::size_t row = static_cast<std::size_t>(year) - static_cast<std::size_t>(first);
    return year >= first && row < lunar_table.size() ? &lunar_table[row] : nullptr;
}

[[nodiscard]] consteval bool every_year() {
    for (const auto& row : lunar_table)
        if (lunar_year(row.year) != &row) return false;
    return true;
}
static_assert(every_year(), "one row a year, in order");

}  // namespace gongkai::calendar
