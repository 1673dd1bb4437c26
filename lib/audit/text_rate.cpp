// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <string>

#include "evidence.hpp"
#include "measures.hpp"
#include "rule_functions.hpp"
#include "statements.hpp"

namespace gongkai::audit::detail {
namespace {

using report::AnnualReport;
using report::Figure;

/// The days that a report covers: of its period, else of its year, else of a common year.
std::int64_t days_covered(const AnnualReport& report) {
    using namespace std::chrono;
    constexpr std::int64_t common_year = 365;
    if (report.period && report.period->start.ok() && report.period->end.ok()) {
        const auto days = (sys_days{report.period->end} - sys_days{report.period->start}).count();
        if (days >= 0 && days <= common_year) return days + 1;
    }
    return common_year + (report.year && year{*report.year}.is_leap() ? 1 : 0);
}

report::Finding far_apart(const AnnualReport& report, std::size_t daily, std::size_t total,
                          std::int64_t days) {
    const auto& rate = report.figures[daily];
    const auto& sum = report.figures[total];
    const Decimal product = rate.amount.value * days;
    const Decimal stated_total = sum.amount.value;
    const std::string count = std::to_string(days);
    const std::string x = rate.amount.value.to_string();
    const std::string y = stated_total.to_string();
    const std::string p = product.to_string();
    auto result =
        finding(stated(report, daily), stated(report, total),
                {join({"日访问量与总访问量相差一倍以上:", quoted(report, rate.span), ",", x, "×",
                       count, "天=", p, ",而", quoted(report, sum.span), "为", y, "。"}),
                 join({"Daily and total visits differ by more than a factor of two: ",
                       quoted(report, rate.span), " over ", count, " days, ", x, " x ", count,
                       " = ", p, ", against ", y, " in ", quoted(report, sum.span), "."})},
                product > stated_total ? product - stated_total : stated_total - product);
    result.hints.emplace_back("日访问量可能为峰值,或两数的计数口径(访问、点击)不同");
    return result;
}

bool above_hundred(const Figure& figure) {
    return figure.measure.kind() == report::MeasureKind::percent &&
           range(figure).low > Decimal{100};
}

report::Finding note(const AnnualReport& report, std::size_t figure, std::string_view zh,
                     std::string_view en) {
    const auto& stated_figure = report.figures[figure];
    const std::string words = quoted(report, stated_figure.span);
    const std::string value = stated_figure.amount.value.to_string();
    return finding(stated(report, figure), worded(""),
                   {join({"“", stated_figure.measure.label(), "”的数值不合常理:", words, "为",
                          value, ",", zh, "。"}),
                    join({"Implausible (", stated_figure.measure.label(Language::en), "): ", value,
                          " in ", words, ": ", en, "."})});
}

/// 20232件 in a report of 2023: a year that was typed over a template's head and joined the count.
bool template_residue(const AnnualReport& report, const Figure& figure) {
    if (!report.year || figure.measure.kind() != report::MeasureKind::count) return false;
    const std::string_view digits = report.quote(figure.number);
    const std::string head = std::to_string(*report.year);
    return head.size() == 4 && digits.size() == head.size() + 1 && digits.starts_with(head) &&
           Decimal::find(digits) == figure.amount.value;
}

void check_visits(const AnnualReport& report, Outcome& outcome) {
    const auto totals = figures_of(report, measure::visits_total);
    const auto most = largest(report, totals);
    if (!most) return;
    const auto& total = report.figures[*most];
    for (const std::size_t i : figures_of(report, measure::visits_daily)) {
        compared(outcome, total.amount.value.is_zero());
        if (range(report.figures[i]).low <= range(total).high) continue;
        auto result = note(report, i, "一日的访问量多于全年", "more visits a day than in the year");
        result.right = stated(report, *most);
        result.difference = total.amount.value - report.figures[i].amount.value;
        outcome.findings.push_back(std::move(result));
    }
}

}  // namespace

Outcome text_rate_period(const AnnualReport& report) {
    Outcome outcome;
    constexpr std::size_t most = 8;  // a rate is stated a few times at most
    auto daily = figures_of(report, measure::visits_daily);
    auto totals = figures_of(report, measure::visits_total);
    if (daily.empty() || totals.empty()) return outcome;
    if (daily.size() > most) daily.resize(most);
    if (totals.size() > most) totals.resize(most);
    const std::int64_t days = days_covered(report);
    bool agree = false;
    bool zeros = true;
    for (const std::size_t rate : daily) {
        for (const std::size_t total : totals) {
            const auto product = range(report.figures[rate]);
            const auto sum = range(report.figures[total]);
            const bool apart =
                sum.high * 2 < product.low * days || sum.low > product.high * days * 2;
            agree = agree || !apart;
            zeros = zeros && product.high.is_zero() && sum.high.is_zero();
        }
    }
    compared(outcome, zeros);
    if (!agree) outcome.findings.push_back(far_apart(report, daily.front(), totals.front(), days));
    return outcome;
}

Outcome text_implausible(const AnnualReport& report) {
    constexpr Decimal longest_year = 366;
    Outcome outcome;
    for (std::size_t i = 0; i < report.figures.size(); ++i) {
        const auto* figure = figure_at(report, i);
        if (figure == nullptr || figure->statement != report::Statement::number) continue;
        compared(outcome, figure->amount.value.is_zero());
        if (above_hundred(*figure))
            outcome.findings.push_back(note(report, i, "比率超过100%", "a rate above 100%"));
        else if (figure->measure == measure::good_days && range(*figure).low > longest_year)
            outcome.findings.push_back(
                note(report, i, "超过一年的天数", "more days than a year has"));
        else if (template_residue(report, *figure))
            outcome.findings.push_back(note(report, i,
                                            "开头与报告年度相同,疑为模板中年份与数字相连",
                                            "begins with the report's year, which may have been "
                                            "joined to the number"));
    }
    for (const auto& share : report.shares) {
        if (share.percent <= Decimal{100}) continue;
        const std::string percent = share.percent.to_string();
        const std::string words = quoted(report, share.span);
        compared(outcome, false);
        outcome.findings.push_back(
            finding(worded(percent, share.span), worded(""),
                    {join({"占比超过100%:", words, "。"}),
                     join({"A share above 100%: ", percent, "% in ", words, "."})}));
    }
    check_visits(report, outcome);
    return outcome;
}

}  // namespace gongkai::audit::detail
