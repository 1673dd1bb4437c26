// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <chrono>
#include <set>
#include <string>
#include <vector>

#include <gongkai/base/date.hpp>

#include "evidence.hpp"
#include "rule_functions.hpp"

namespace gongkai::audit::detail {
namespace {

using report::AnnualReport;
using report::Form;
using report::Period;
using report::YearMention;
using Role = YearMention::Role;
using namespace std::chrono;

// clang-format off

/// Forms whose first report begins later than 1 January.
/// Source: the instrument in each row.
/// Checked against: the forms of the annual report in this library.
/// Complete to: 2026-11-24.
struct FirstReport {
    Form form;
    year_month_day start;
    std::string_view source;
};
constexpr std::array first_reports{
    FirstReport{Form::y2008, 2008y / 5 / 1, "政府信息公开条例(国务院令第492号)第三十八条"},
};

// clang-format on

/// The mentions in which a report names its own year, in text order, the title first.
std::vector<const YearMention*> own_years(const AnnualReport& report) {
    std::vector<const YearMention*> mentions;
    for (const auto& mention : report.years)
        if (mention.role != Role::body) mentions.push_back(&mention);
    std::ranges::stable_sort(mentions, [](const YearMention* a, const YearMention* b) {
        const bool title = a->role == Role::title;
        if (title != (b->role == Role::title)) return title;
        return a->span.start < b->span.start;
    });
    return mentions;
}

/// Whether the report's period names `year` at one of its ends: it need not at the other.
bool period_names(const std::vector<const YearMention*>& mentions, int year) {
    return std::ranges::any_of(mentions, [&](const YearMention* mention) {
        return mention->role == Role::period && mention->year == year;
    });
}

bool whole_year(const Period& period) {
    return period.start.year() == period.end.year() && period.start.month() == January &&
           period.start.day() == day{1} && period.end.month() == December &&
           period.end.day() == day{31};
}

bool first_report(const Period& period, std::optional<Form> form) {
    return std::ranges::any_of(first_reports, [&](const FirstReport& row) {
        return row.form == form && period.start == row.start &&
               period.end == row.start.year() / December / 31;
    });
}

std::string written(const Period& period, std::string_view between) {
    return join({to_iso(period.start), between, to_iso(period.end)});
}

}  // namespace

Outcome report_year(const AnnualReport& report) {
    Outcome outcome;
    const auto mentions = own_years(report);
    if (mentions.size() < 2) return outcome;
    const auto& first = *mentions.front();
    const bool period_agrees = period_names(mentions, first.year);
    std::set<int> reported{first.year};
    for (const auto* mention : mentions) {
        if (mention == &first) continue;
        compared(outcome, false);
        if (mention->role == Role::period && period_agrees) continue;
        if (!reported.insert(mention->year).second) continue;
        const std::string x = std::to_string(first.year);
        const std::string y = std::to_string(mention->year);
        outcome.findings.push_back(finding(
            worded(x, first.span), worded(y, mention->span),
            {join({"报告年度前后不一致:", label(first.role), quoted(report, first.span), "为", x,
                   "年,", label(mention->role), quoted(report, mention->span), "为", y, "年。"}),
             join({"The report names two years as its own: ", x, " in the ",
                   label(first.role, Language::en), " ", quoted(report, first.span), ", ", y,
                   " in the ", label(mention->role, Language::en), " ",
                   quoted(report, mention->span), "."})},
            Decimal{mention->year} - Decimal{first.year}));
    }
    return outcome;
}

Outcome report_period(const AnnualReport& report) {
    Outcome outcome;
    outcome.applicable = report.annual;
    if (!report.annual || !report.period) return outcome;
    const auto& period = *report.period;
    if (!period.start.ok() || !period.end.ok()) return outcome;
    compared(outcome, false);
    const auto mention = std::ranges::find(report.years, Role::period, &YearMention::role);
    const bool mentioned = mention != report.years.end();
    const int own = report.year.value_or(static_cast<int>(period.end.year()));
    // A whole calendar year that the text names as its period is judged by report.year.
    const bool right_year = static_cast<int>(period.end.year()) == own || mentioned;
    if ((whole_year(period) && right_year) || first_report(period, report.form)) return outcome;
    const Period expected{year{own} / January / 1, year{own} / December / 31};
    outcome.findings.push_back(finding(
        worded(written(period, "/"), mentioned ? std::optional{mention->span} : std::nullopt),
        worded(written(expected, "/")),
        {join({"统计期限不是报告年度的1月1日至12月31日:写作", written(period, "至"), ",应为",
               written(expected, "至"), "。"}),
         join({"The statistical period is not the report year: ", written(period, " to "),
               " instead of ", written(expected, " to "), "."})}));
    return outcome;
}

}  // namespace gongkai::audit::detail
