// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/base/span.hpp>

/// Dates and periods in prose (日期). All on normalised text; civil dates in China.
namespace gongkai::text {

enum class DateKind {
    year,        ///< 2016年, 2016年度, 二〇一六年
    month,       ///< 2016年12月, 12月份
    day,         ///< 2016年12月31日, 2016-12-31, 2016.12.31, 12月31日
    quarter,     ///< 四季度, 第一季度, 2020年四季度
    part,        ///< 上半年, 下半年, 前三季度, 1-11月
    this_year,   ///< 全年, 今年, 本年度, 年内, 今年以来
    last_year,   ///< 去年, 上年, 上一年度
    same_period  ///< 同期, 去年同期
};

/// A date or period where it stands; what the words leave open is empty.
struct DateMention {
    Span span;
    DateKind kind = DateKind::year;
    std::optional<int> year;
    std::optional<unsigned> month;    ///< 1 to 12
    std::optional<unsigned> day;      ///< 1 to 31
    std::optional<unsigned> quarter;  ///< 1 to 4

    /// The civil date, where year, month and day are stated and exist.
    [[nodiscard]] std::optional<std::chrono::year_month_day> date() const;

    friend bool operator==(const DateMention&, const DateMention&) = default;
};

/// The date or period that begins at `position`; nothing where none begins. A bare number is
/// none: 2016 alone, 6.5 and 365天 are not dates. Linear in the mention's length.
[[nodiscard]] std::optional<DateMention> date_at(std::u32string_view text, std::size_t position);

/// All dates and periods of a text, in order, none overlapping.
[[nodiscard]] std::vector<DateMention> find_dates(std::u32string_view text);

/// The one civil date that `words` write, in any way that `find_dates` knows: 2024-02-29,
/// 2024/2/29, 2024年2月29日, 二〇二四年二月二十九日. Throws `InvalidValue` for a day that no
/// calendar has and for anything that is no whole date.
[[nodiscard]] Date parse_date(std::string_view words);

/// The civil date at the start of metadata: 2016-12-31, 2016/1/2, 20161231 and 2016年1月2日,
/// whatever stands behind it (a time of day); nothing where there is none or no calendar has it.
[[nodiscard]] std::optional<std::chrono::year_month_day> find_iso(std::string_view words);

/// A stated period (2016年1月1日至12月31日, 自…起至…止): the year of the second date may be left
/// out.
struct Period {
    std::chrono::year_month_day start;
    std::chrono::year_month_day end;

    friend bool operator==(const Period&, const Period&) = default;
};
struct PeriodMention {
    Span span;
    Period period;
};
[[nodiscard]] std::vector<PeriodMention> find_periods(std::u32string_view text);

}  // namespace gongkai::text

namespace gongkai {

template <>
inline constexpr std::array labels<text::DateKind>{
    Label{text::DateKind::year, "year", "年", "year"},
    Label{text::DateKind::month, "month", "月", "month"},
    Label{text::DateKind::day, "day", "日", "day"},
    Label{text::DateKind::quarter, "quarter", "季度", "quarter"},
    Label{text::DateKind::part, "part", "年中一段", "part of a year"},
    Label{text::DateKind::this_year, "this_year", "本年", "this year"},
    Label{text::DateKind::last_year, "last_year", "上年", "last year"},
    Label{text::DateKind::same_period, "same_period", "同期", "same period"},
};
static_assert(complete(labels<text::DateKind>));

}  // namespace gongkai
