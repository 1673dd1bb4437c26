// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/statute/clock.hpp>
#include <gongkai/statute/term.hpp>

#include "evidence.hpp"
#include "rule_functions.hpp"

namespace gongkai::audit::detail {
namespace {

using calendar::Calendar;
using report::AnnualReport;
using report::Publisher;
using statute::Clock;
using statute::Counting;
using statute::Term;

constexpr Term term_of(Publisher publisher) {
    return publisher == Publisher::government ? Term::of("report.publish.government")
                                              : Term::of("report.publish.department");
}

/// Whose report it is, as it was told or else by the agency's name: 青石市人民政府 is a government,
/// and 青石市 alone may be that or what is left of a longer name.
std::optional<Publisher> publisher_of(const AnnualReport& report) {
    if (report.publisher || report.agency.empty()) return report.publisher;
    constexpr std::array<std::string_view, 10> places{"省", "市", "县", "区", "旗",
                                                      "州", "盟", "镇", "乡", "街道"};
    const auto ends = [&](std::string_view word) { return report.agency.ends_with(word); };
    if (ends("政府")) return Publisher::government;
    if (std::ranges::any_of(places, ends)) return std::nullopt;
    return Publisher::department;
}

/// The last day of the year that is reported on; nothing for a year that the calendar cannot hold.
std::optional<Date> year_ended(int year) {
    const Date first = Calendar::first_day();
    const Date last = Calendar::last_day();
    using std::chrono::year_month_day;
    if (year < static_cast<int>(year_month_day(first).year()) ||
        year >= static_cast<int>(year_month_day(last).year()))
        return std::nullopt;
    return Date(std::chrono::year(year) / 12 / 31);
}

/// The clocks by which it may have to come out, the strictest first: one, or, where nothing says
/// whose report it is, a department's and a government's.
std::vector<Clock> clocks_of(std::optional<Publisher> publisher, Date fact) {
    std::vector<Clock> clocks;
    for (const auto candidate : {Publisher::department, Publisher::government}) {
        const auto* rule = term_of(candidate).find_in_force(fact);
        if (rule != nullptr && publisher.value_or(candidate) == candidate)
            clocks.emplace_back(*rule, fact);
    }
    std::ranges::stable_sort(clocks, {}, [](const Clock& clock) { return clock.due().on; });
    return clocks;
}

/// The same last day where a fixed date on a day off is held to move: no text says that it does.
Date if_moved(const Clock& clock) {
    Counting counting = clock.counting();
    counting.fixed_dates_move = true;
    return Clock(clock.rule(), clock.start(), clock.course(), counting).due().on;
}

report::Finding late(Date published, const Clock& clock) {
    const Date due = clock.due().on;
    const auto rule = cite(clock.rule());
    const auto term = Term::require(clock.rule().token);
    const std::string days = std::to_string((published - due).count());
    auto result = finding(
        worded(to_iso(published)), worded(to_iso(due)),
        {join({"公布日期", to_iso(published), "晚于", term.label(), "的期限", to_iso(due), ",迟",
               days, "日。依据:", to_string(rule), "。"}),
         join({"Published on ", to_iso(published), ", ", days,
               days == "1" ? " day after " : " days after ", to_iso(due), ", the last day for the ",
               term.label(Language::en), ", by ", to_string(rule, Language::en), "."})});
    if (const Date moved = if_moved(clock); published <= moved)
        result.hints.push_back(join({to_iso(due), "为休息日;如认为固定日期遇休息日顺延至",
                                     to_iso(moved), ",则为按期,条文未明确"}));
    return result;
}

}  // namespace

Outcome report_late(const AnnualReport& report) {
    Outcome outcome;
    outcome.applicable = report.annual;
    if (!report.annual || !report.year || !report.published || !report.published->ok())
        return outcome;
    const auto fact = year_ended(*report.year);
    if (!fact) return outcome;
    const auto clocks = clocks_of(publisher_of(report), *fact);
    outcome.applicable = !clocks.empty();
    const Date published = *report.published;
    // A report that came out before its year had ended is read wrongly, or misdated.
    if (clocks.empty() || published <= *fact) return outcome;
    const bool in_time = published <= clocks.front().due().on;
    const bool too_late = published > clocks.back().due().on;
    if (!in_time && !too_late) return outcome;
    compared(outcome, false);
    if (too_late) outcome.findings.push_back(late(published, clocks.back()));
    return outcome;
}

}  // namespace gongkai::audit::detail
