// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <limits>
#include <string>
#include <string_view>

#include <gongkai/base/error.hpp>

/// Civil dates in China (公历日期): no time of day, no time zone.
namespace gongkai {

/// A day of the Gregorian calendar, counted from 1970-01-01. `std::chrono::year_month_day` converts
/// to it and back: `Date due = 2024y / 2 / 29`.
using Date = std::chrono::sys_days;

/// A civil date as ISO 8601 writes it (2016-12-31); empty for a day that no calendar has and for
/// one outside the years 0 to 9999.
[[nodiscard]] inline std::string to_iso(std::chrono::year_month_day date) {
    const int year = static_cast<int>(date.year());
    if (!date.ok() || year < 0 || year > 9999) return {};
    const auto padded = [](unsigned n, std::size_t width) {
        const std::string digits = std::to_string(n);
        return std::string(width - digits.size(), '0') + digits;
    };
    return padded(static_cast<unsigned>(year), 4) + '-' +
           padded(static_cast<unsigned>(date.month()), 2) + '-' +
           padded(static_cast<unsigned>(date.day()), 2);
}
[[nodiscard]] inline std::string to_iso(Date date) {
    return to_iso(std::chrono::year_month_day(date));
}

/// The day `year`-`month`-`day`. Throws `InvalidValue` for one that no calendar has, and says which
/// days that month has.
[[nodiscard]] inline Date require_date(int year, unsigned month, unsigned day) {
    using namespace std::chrono;
    const auto wanted = std::chrono::year(year) / std::chrono::month(month);
    const year_month_day date = wanted / std::chrono::day(day);
    if (date.ok()) return date;
    const auto two = [](unsigned n) { return (n < 10 ? "-0" : "-") + std::to_string(n); };
    const std::string written = std::to_string(year) + two(month) + two(day);
    if (!wanted.ok()) throw InvalidValue(written + " does not exist: a year has months 1 to 12");
    const auto last = static_cast<unsigned>((wanted / std::chrono::last).day());
    throw InvalidValue(written + " does not exist: that month has days 1 to " +
                       std::to_string(last));
}

/// The date that `words` write as YYYY-MM-DD, and nothing else. Throws `InvalidValue`.
[[nodiscard]] inline Date parse_iso(std::string_view words) {
    const auto number = [words](std::size_t at, std::size_t width) {
        unsigned n = 0;
        for (const char c : words.substr(at, width)) {
            if (c < '0' || c > '9') return std::numeric_limits<unsigned>::max();
            n = n * 10 + static_cast<unsigned>(c - '0');
        }
        return n;
    };
    const bool shaped = words.size() == 10 && words[4] == '-' && words[7] == '-';
    const unsigned year = shaped ? number(0, 4) : 0;
    const unsigned month = shaped ? number(5, 2) : 0;
    const unsigned day = shaped ? number(8, 2) : 0;
    constexpr unsigned unread = std::numeric_limits<unsigned>::max();
    if (!shaped || year == unread || month == unread || day == unread)
        throw InvalidValue("\"" + std::string(words) +
                           "\" is no date: write it as YYYY-MM-DD, such as 2024-02-29");
    return require_date(static_cast<int>(year), month, day);
}

}  // namespace gongkai
