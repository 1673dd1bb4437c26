// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/audit/rule.hpp>
#include <gongkai/base/amount.hpp>
#include <gongkai/base/decimal.hpp>
#include <gongkai/base/span.hpp>
#include <gongkai/report/annual_report.hpp>
#include <gongkai/report/finding.hpp>

/// What rules share: figures with the values that they allow, sides, quotes.
namespace gongkai::audit::detail {

/// Whether up to a thousand such numbers add up, and one times a year's days, exactly.
[[nodiscard]] bool in_reach(Decimal value);

/// The figure at `index`; nothing where there is none or its number is out of reach, so that
/// no arithmetic of a rule can leave the range of `Decimal`.
[[nodiscard]] const report::Figure* figure_at(const report::AnnualReport& report,
                                              std::size_t index);

/// Every value that a figure's words allow. The figure must be one that `figure_at` gives.
[[nodiscard]] Interval range(const report::Figure& figure);

/// 100 × part ÷ whole to `places`; nothing where the whole is not positive or the quotient is
/// beyond anything that a report states.
[[nodiscard]] std::optional<Decimal> percentage(Decimal part, Decimal whole, int places);

/// The order of figures in the text; independent of their order in the report.
[[nodiscard]] bool earlier(const report::Figure& a, const report::Figure& b);

/// Whether a scope reaches beyond the year: 累计, 上年. Such a figure is no part of a year's.
[[nodiscard]] bool beyond_year(std::string_view scope);

/// Counter words that count the same things: 条, 件, 份, 篇 and the like.
[[nodiscard]] bool same_things(std::string_view unit, std::string_view other);

/// A side that is a stated figure.
[[nodiscard]] report::Side stated(const report::AnnualReport& report, std::size_t index);

/// A side with a value of its own and the words that it rests on.
[[nodiscard]] report::Side worded(std::string value, std::optional<Span> span = std::nullopt);

/// The words of a span for a message: in quotation marks, one line, shortened.
[[nodiscard]] std::string quoted(const report::AnnualReport& report, Span span);

/// Both spans with the words between, or `a` alone where much stands between them: a finding
/// points at what it is about, and edits elsewhere leave it as it is.
[[nodiscard]] Span together(Span a, Span b);

[[nodiscard]] std::string join(std::initializer_list<std::string_view> pieces);

/// A message in both languages.
struct Words {
    std::string zh;
    std::string en;
};

[[nodiscard]] report::Finding finding(report::Side left, report::Side right, Words words,
                                      std::optional<Decimal> difference = std::nullopt);

/// Notes a comparison; `zeros` where it was one of nothing but zeros.
void compared(Outcome& outcome, bool zeros);

}  // namespace gongkai::audit::detail
