// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "evidence.hpp"
#include "measures.hpp"
#include "rule_functions.hpp"
#include "statements.hpp"

namespace gongkai::audit::detail {
namespace {

using report::AnnualReport;
using report::Figure;
using report::Finding;

bool is_zero(const AnnualReport& report, std::size_t figure) {
    return report.figures[figure].amount.value.is_zero();
}

/// Whether two numbers are the same digits in another order: 1285 and 1258.
bool digits_swapped(Decimal a, Decimal b) {
    std::string left = a.to_string();
    std::string right = b.to_string();
    std::ranges::sort(left);
    std::ranges::sort(right);
    return left == right;
}

/// The stated numbers of requests carried in; one of them may explain a difference.
std::set<Decimal> carried_in(const AnnualReport& report) {
    std::set<Decimal> values;
    for (const std::size_t i : report.figures_of(measure::carried_in))
        values.insert(report.figures[i].amount.value);
    return values;
}

std::vector<std::string> explanations(const std::set<Decimal>& carried, const Figure& a,
                                      const Figure& b) {
    const Decimal x = a.amount.value;
    const Decimal y = b.amount.value;
    std::vector<std::string> hints;
    if (digits_swapped(x, y)) hints.emplace_back("两数数字相同而次序不同,疑为笔误");
    if (a.measure.in("requests") && carried.contains(x < y ? y - x : x - y))
        hints.emplace_back("差额等于上年结转数,可能一处含结转、一处不含");
    if (hints.empty()) hints.emplace_back("两处的统计口径(时间、范围)如不相同,应分别写明");
    return hints;
}

Finding conflict(const AnnualReport& report, const std::set<Decimal>& carried, std::size_t left,
                 std::size_t right, const Words& lead) {
    const auto& a = report.figures[left];
    const auto& b = report.figures[right];
    const Decimal difference = b.amount.value - a.amount.value;
    const std::string first = quoted(report, a.span);
    const std::string second = quoted(report, b.span);
    const std::string x = a.amount.value.to_string();
    const std::string y = b.amount.value.to_string();
    auto result = finding(stated(report, left), stated(report, right),
                          {join({lead.zh, "“", a.measure.label(), "”:前文", first, "为", x, ",后文",
                                 second, "为", y, "。"}),
                           join({lead.en, " (", a.measure.label(Language::en), "): first ", x,
                                 " in ", first, ", then ", y, " in ", second, "."})},
                          difference);
    result.hints = explanations(carried, a, b);
    return result;
}

/// Whether two numbers stand side by side in one sentence, neither a part of the other: 省网站公开
/// 120条,厅网站公开80条 counts two things by one name.
bool side_by_side(const AnnualReport& report, const std::vector<std::optional<std::size_t>>& wholes,
                  std::size_t a, std::size_t b) {
    const auto& left = report.figures[std::min(a, b)];
    const auto& right = report.figures[std::max(a, b)];
    if (!left.measure.in("proactive") || wholes[a] == b || wholes[b] == a) return false;
    if (left.span.end > right.span.start) return true;
    const auto between = report.quote({left.span.end, right.span.start});
    return between.find("。") == std::string_view::npos &&
           between.find('\n') == std::string_view::npos;
}

/// Exact figures judge approximate ones, so the first exact one is compared with all others.
std::size_t reference(const AnnualReport& report, const std::vector<std::size_t>& figures) {
    const auto exact = std::ranges::find_if(figures, [&](std::size_t i) {
        const auto values = range(report.figures[i]);
        return values.low == values.high;
    });
    return exact == figures.end() ? figures.front() : *exact;
}

}  // namespace

Outcome text_conflict(const AnnualReport& report) {
    Outcome outcome;
    const auto carried = carried_in(report);
    const auto wholes = listed_wholes(report);
    for (const auto& fact : statements(report)) {
        if (!stated_once(fact.measure)) continue;
        auto figures = fact.figures;
        // Nothing against something is a rule of its own.
        if (!std::ranges::all_of(figures, [&](std::size_t i) { return is_zero(report, i); }))
            std::erase_if(figures, [&](std::size_t i) { return is_zero(report, i); });
        if (figures.size() < 2) continue;
        const std::size_t chosen = reference(report, figures);
        std::set<Decimal> reported;
        for (const std::size_t other : figures) {
            if (other == chosen) continue;
            const auto& figure = report.figures[other];
            compared(outcome, is_zero(report, chosen) && is_zero(report, other));
            if (range(report.figures[chosen]).meets(range(figure))) continue;
            if (side_by_side(report, wholes, chosen, other)) continue;
            if (!reported.insert(figure.amount.value).second) continue;
            const bool before = earlier(report.figures[chosen], figure);
            outcome.findings.push_back(conflict(
                report, carried, before ? chosen : other, before ? other : chosen,
                {"同一事项前后数字不一致", "The same fact is stated with two different numbers"}));
        }
    }
    return outcome;
}

Outcome text_none_conflict(const AnnualReport& report) {
    Outcome outcome;
    const auto carried = carried_in(report);
    for (const auto& fact : statements(report)) {
        if (!deniable(fact.measure) || fact.figures.size() < 2) continue;
        const auto denies = [&](std::size_t i) {
            return is_zero(report, i) && (stated_once(fact.measure) ||
                                          report.figures[i].statement == report::Statement::none);
        };
        const auto affirms = [&](std::size_t i) {
            return range(report.figures[i]).low > Decimal{0};
        };
        const auto zero = std::ranges::find_if(fact.figures, denies);
        const auto count = std::ranges::find_if(fact.figures, affirms);
        outcome.compared += fact.figures.size() - 1;
        if (count != fact.figures.end()) outcome.only_zeros = false;
        if (zero == fact.figures.end() || count == fact.figures.end()) continue;
        outcome.findings.push_back(conflict(
            report, carried, *std::min(zero, count), *std::max(zero, count),
            {"同一事项一处说没有、一处有数", "Nothing in one place, a number in another"}));
    }
    return outcome;
}

}  // namespace gongkai::audit::detail
