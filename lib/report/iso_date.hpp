// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdio>
#include <string>

namespace gongkai::report::detail {

/// A civil date as ISO 8601 writes it (2016-12-31); empty for a day that no calendar has and for
/// one outside the years 0 to 9999.
[[nodiscard]] inline std::string iso_date(std::chrono::year_month_day day) {
    const int year = static_cast<int>(day.year());
    if (!day.ok() || year < 0 || year > 9999) return {};
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", year, static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return text;
}

}  // namespace gongkai::report::detail
