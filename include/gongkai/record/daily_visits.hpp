// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <gongkai/base/date.hpp>
#include <gongkai/record/field.hpp>

namespace gongkai::record {

/// How often a page was visited on a day (日访问量).
struct DailyVisits {
    Date day;
    std::int64_t count = 0;

    friend bool operator==(const DailyVisits&, const DailyVisits&) = default;
};

template <>
inline constexpr auto fields<DailyVisits> =
    describe(required(&DailyVisits::day, "day", "日期", "day"),
             required(&DailyVisits::count, "count", "访问量", "visits").in("次"));

}  // namespace gongkai::record
