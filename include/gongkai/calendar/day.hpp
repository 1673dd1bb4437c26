// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>

namespace gongkai::calendar {

/// What a day is to an authority's clerks.
enum class DayKind : std::uint8_t {
    working_day,  ///< Monday to Friday, no holiday
    make_up_day,  ///< a Saturday or Sunday that is worked (调休)
    weekend,      ///< a Saturday or Sunday
    holiday       ///< off by statute, by the yearly arrangement or by a local calendar
};

/// Whether clerks work on days of a kind.
[[nodiscard]] constexpr bool is_worked(DayKind kind) {
    return kind == DayKind::working_day || kind == DayKind::make_up_day;
}

/// One day and why it is what it is. Borrows its words from the calendar that it came from.
struct Day {
    Date date;
    DayKind kind;
    std::string_view name;  ///< 春节; empty for an ordinary working day or weekend
    Citation source;
    bool provisional;  ///< no arrangement is known for this day

    [[nodiscard]] constexpr bool worked() const { return is_worked(kind); }
};

/// One day of an arrangement: `holiday` (off) or `make_up_day` (worked, a Saturday or Sunday).
struct ArrangedDay {
    Date date;
    DayKind kind;
    std::string name;  ///< 春节
};

/// Days off and worked weekend days that somebody ordered: a year's notice, or an authority.
struct Arrangement {
    std::string source;             ///< who says so: the notice, or the file
    std::vector<ArrangedDay> days;  ///< in order, each day once
};

}  // namespace gongkai::calendar

namespace gongkai {

template <>
inline constexpr std::array labels<calendar::DayKind>{
    Label{calendar::DayKind::working_day, "working_day", "工作日", "working day"},
    Label{calendar::DayKind::make_up_day, "make_up_day", "调休上班", "worked weekend day"},
    Label{calendar::DayKind::weekend, "weekend", "周末", "weekend"},
    Label{calendar::DayKind::holiday, "holiday", "节假日", "holiday"},
};
static_assert(complete(labels<calendar::DayKind>));

}  // namespace gongkai
