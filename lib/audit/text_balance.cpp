// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string>

#include "evidence.hpp"
#include "measures.hpp"
#include "rule_functions.hpp"
#include "statements.hpp"

namespace gongkai::audit::detail {
namespace {

using report::AnnualReport;
using report::Figure;
using report::Measure;
using report::Statement;

/// What was carried from year to year, of whatever scope: its words (上年结转) narrow it already.
std::optional<std::size_t> carried(const AnnualReport& report, Measure measure) {
    return largest(report, figures_of_any_scope(report, measure));
}

/// Whether the words beside a figure speak of requests carried over: how many it holds of them is
/// then unsaid.
bool mentions_carried(const AnnualReport& report, const Figure& figure) {
    constexpr std::uint32_t beside = 24;
    const Span near{figure.span.start > beside ? figure.span.start - beside : 0,
                    std::min(figure.span.end, report.text.size()) + beside};
    return report.quote(near).find("结转") != std::string_view::npos;
}

/// A stated number speaks louder than an "all", the larger louder than the smaller.
bool worse(const Figure& a, const Figure& b) {
    if ((a.statement == Statement::number) != (b.statement == Statement::number))
        return a.statement == Statement::number;
    if (a.amount.value != b.amount.value) return a.amount.value > b.amount.value;
    return earlier(a, b);
}

/// The figures of an equation: left (+ left_added) = right + right_added.
struct Balance {
    std::size_t left;
    std::optional<std::size_t> left_added;
    std::size_t right;
    std::size_t right_added;
};

struct Total {
    Decimal value;
    Interval values;
    Span words;
};

Total total_of(const AnnualReport& report, std::size_t figure, std::optional<std::size_t> added) {
    const auto& first = report.figures[figure];
    Total total{first.amount.value, range(first), first.span};
    if (added) {
        const auto& second = report.figures[*added];
        total.value += second.amount.value;
        total.values = total.values + range(second);
        total.words = together(total.words, second.span);
    }
    return total;
}

void check_balance(const AnnualReport& report, const Balance& balance, const Words& equation,
                   Outcome& outcome) {
    const auto left = total_of(report, balance.left, balance.left_added);
    const auto right = total_of(report, balance.right, balance.right_added);
    compared(outcome, left.value.is_zero() && right.value.is_zero());
    if (left.values.meets(right.values)) return;
    const std::string x = left.value.to_string();
    const std::string y = right.value.to_string();
    outcome.findings.push_back(
        finding(balance.left_added ? worded(x, left.words) : stated(report, balance.left),
                worded(y, right.words),
                {join({equation.zh, "不成立:", quoted(report, left.words), "为", x, ",",
                       quoted(report, right.words), "合计", y, "。"}),
                 join({equation.en, " does not hold: ", x, " in ", quoted(report, left.words), ", ",
                       y, " in ", quoted(report, right.words), "."})},
                right.value - left.value));
}

/// The one figure that states a fact in numbers. Where several disagree nobody knows which one
/// the equation is about, and where all are "all" nothing is stated.
std::optional<std::size_t> only(const AnnualReport& report, const std::vector<std::size_t>& found) {
    std::optional<std::size_t> one;
    for (const std::size_t i : found) {
        const auto& figure = report.figures[i];
        if (figure.statement == Statement::all) continue;
        if (one && report.figures[*one].amount.value != figure.amount.value) return std::nullopt;
        if (!one) one = i;
    }
    return one;
}

}  // namespace

Outcome text_accepted_exceeds_received(const AnnualReport& report) {
    constexpr std::array later{measure::accepted, measure::answered, measure::concluded};
    Outcome outcome;
    const auto received = largest(report, figures_of(report, measure::received));
    if (!received) return outcome;
    const auto carry = carried(report, measure::carried_in);
    const auto limit = total_of(report, *received, carry);
    std::optional<std::size_t> worst;
    for (const auto measure : later) {
        for (const std::size_t i : figures_of(report, measure)) {
            const auto& figure = report.figures[i];
            const bool exceeds = range(figure).low > limit.values.high;
            if (exceeds && !carry && mentions_carried(report, figure)) continue;
            compared(outcome, limit.value.is_zero() && figure.amount.value.is_zero());
            if (!exceeds) continue;
            if (!worst || worse(figure, report.figures[*worst])) worst = i;
        }
    }
    if (!worst) return outcome;
    const auto& figure = report.figures[*worst];
    const auto& base = report.figures[*received];
    const std::string value = figure.amount.value.to_string();
    const std::string most = limit.value.to_string();
    const Decimal excess = figure.amount.value - limit.value;
    auto result = finding(
        carry ? worded(most, limit.words) : stated(report, *received), stated(report, *worst),
        {join({"“", figure.measure.label(), "”多于收到数", carry ? "与上年结转数之和" : "", ":收到",
               quoted(report, base.span), carry ? ",含结转共" : "为", most, "件,后",
               quoted(report, figure.span), "为", value, "件,多", excess.to_string(), "件。"}),
         join({"More ", figure.measure.label(Language::en), " than received",
               carry ? " and carried in" : "", ": ", most, " in ", quoted(report, base.span), ", ",
               value, " in ", quoted(report, figure.span), ", ", excess.to_string(),
               " too many."})},
        excess);
    if (!carry) result.hints.emplace_back("如含上年结转的申请,应写明结转数");
    outcome.findings.push_back(std::move(result));
    return outcome;
}

Outcome text_open_exceeds(const AnnualReport& report) {
    Outcome outcome;
    const auto complaints = [&](Measure measure) {
        return only(report, figures_of(report, measure));
    };
    const auto received = complaints(measure::complaints_received);
    const auto closed = complaints(measure::complaints_closed);
    const auto open = complaints(measure::complaints_open);
    if (received && closed && open)
        check_balance(report, {*received, std::nullopt, *closed, *open},
                      {"接收数=办结数+办理中数", "Received = closed + open"}, outcome);

    const auto requests = only(report, figures_of(report, measure::received));
    const auto carried_in = carried(report, measure::carried_in);
    const auto concluded = only(report, figures_of(report, measure::concluded));
    const auto carried_out = carried(report, measure::carried_out);
    if (requests && carried_in && concluded && carried_out)
        check_balance(report, {*requests, carried_in, *concluded, *carried_out},
                      {"新收数+上年结转数=办结数+结转下年数",
                       "Received + carried in = concluded + carried out"},
                      outcome);
    return outcome;
}

}  // namespace gongkai::audit::detail
