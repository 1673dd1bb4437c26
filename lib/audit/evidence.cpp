// SPDX-License-Identifier: Apache-2.0
#include "evidence.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace gongkai::audit::detail {
namespace {

constexpr Decimal reach = 100'000'000'000;
constexpr int reach_places = 3;
constexpr std::uint32_t longest_quote = 48;
constexpr std::uint32_t most_between = 40;

}  // namespace

bool in_reach(Decimal value) {
    return value.scale() <= reach_places && value <= reach && -reach <= value;
}

const report::Figure* figure_at(const report::AnnualReport& report, std::size_t index) {
    if (index >= report.figures.size()) return nullptr;
    const auto& figure = report.figures[index];
    const bool usable = in_reach(figure.amount.value) && !figure.amount.value.is_negative() &&
                        in_reach(figure.amount.step) && figure.amount.step > Decimal{0};
    return usable ? &figure : nullptr;
}

Interval range(const report::Figure& figure) {
    // A count in words for nothing or in words for all is as exact as what it repeats.
    const Interval open = figure.amount.interval();
    return {std::max(open.low, Decimal{0}), std::min(open.high, reach)};
}

std::optional<Decimal> percentage(Decimal part, Decimal whole, int places) {
    if (whole <= Decimal{0} || part > whole * 10'000 || -part > whole * 10'000) return std::nullopt;
    return Decimal::quotient(part * 100, whole, places);
}

bool earlier(const report::Figure& a, const report::Figure& b) {
    return std::tuple{a.span.start, a.number.start, a.measure.row(), a.amount.value} <
           std::tuple{b.span.start, b.number.start, b.measure.row(), b.amount.value};
}

bool beyond_year(std::string_view scope) {
    constexpr std::array<std::string_view, 6> words{"累计",   "上年", "去年",
                                                    "上一年", "历年", "以来"};
    return std::ranges::any_of(
        words, [&](std::string_view word) { return scope.find(word) != std::string_view::npos; });
}

bool same_things(std::string_view unit, std::string_view other) {
    constexpr std::array<std::string_view, 9> items{"条", "件", "份", "篇",  "项",
                                                    "个", "起", "宗", "条次"};
    const auto counts_items = [&](std::string_view word) {
        return std::ranges::find(items, word) != items.end();
    };
    return unit == other || (counts_items(unit) && counts_items(other));
}

report::Side stated(const report::AnnualReport& report, std::size_t index) {
    const auto& figure = report.figures[index];
    return {figure.amount.value.to_string(), index, figure.span};
}

report::Side worded(std::string value, std::optional<Span> span) {
    return {std::move(value), std::nullopt, span};
}

std::string quoted(const report::AnnualReport& report, Span span) {
    const bool long_quote = span.size() > longest_quote;
    if (long_quote) span.end = span.start + longest_quote;
    std::string words = "“";
    for (const char c : report.quote(span)) words.push_back(c == '\n' || c == '\r' ? ' ' : c);
    return words + (long_quote ? "…”" : "”");
}

Span together(Span a, Span b) {
    const Span first = a.start <= b.start ? a : b;
    const Span second = a.start <= b.start ? b : a;
    if (second.start > first.end && second.start - first.end > most_between) return a;
    return {first.start, std::max(first.end, second.end)};
}

std::string join(std::initializer_list<std::string_view> pieces) {
    std::string whole;
    for (const auto piece : pieces) whole += piece;
    return whole;
}

report::Finding finding(report::Side left, report::Side right, Words words,
                        std::optional<Decimal> difference) {
    report::Finding result;
    result.message = std::move(words.zh);
    result.message_en = std::move(words.en);
    result.left = std::move(left);
    result.right = std::move(right);
    result.difference = difference;
    return result;
}

void compared(Outcome& outcome, bool zeros) {
    ++outcome.compared;
    outcome.only_zeros = outcome.only_zeros && zeros;
}

}  // namespace gongkai::audit::detail
