// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "evidence.hpp"
#include "measures.hpp"
#include "rule_functions.hpp"
#include "statements.hpp"

namespace gongkai::audit::detail {
namespace {

using report::AnnualReport;
using report::Change;
using report::Figure;
using report::Measure;
using report::Share;

constexpr int places = 6;            ///< at which quotients are compared
constexpr Decimal beyond = 100'000;  ///< percent; nothing that prose states comes near

bool usable(Decimal percent, Decimal step) {
    return percent.scale() <= places && step.scale() <= places && percent <= beyond &&
           -beyond <= percent && Decimal{0} < step && step <= Decimal{100};
}

/// Every percentage that two figures allow; nothing where none can be told.
std::optional<Interval> percentages(const Figure& part, const Figure& whole) {
    const auto low = percentage(range(part).low, range(whole).high, places);
    const auto high = percentage(range(part).high, range(whole).low, places);
    if (!low || !high) return std::nullopt;
    return Interval{*low, *high};
}

/// Whether `stated` is one of `values`, rounded or cut off to its printed precision.
bool fits(Decimal stated, Decimal step, const Interval& values) {
    return values.meets({stated - step, stated + step});
}

Decimal middle(const AnnualReport& report, std::size_t part, std::size_t whole, Decimal step) {
    return percentage(report.figures[part].amount.value, report.figures[whole].amount.value,
                      step.scale())
        .value_or(Decimal{0});
}

report::Finding mismatch(const AnnualReport& report, Decimal percent, Decimal step,
                         report::Side left, std::size_t part, std::size_t whole) {
    const Decimal derived = middle(report, part, whole, step);
    const auto& a = report.figures[part];
    const auto& b = report.figures[whole];
    const std::string words = quoted(report, left.span.value_or(Span{}));
    const std::string x = percent.to_string();
    const std::string y = derived.to_string();
    const std::string numerator = a.amount.value.to_string();
    const std::string denominator = b.amount.value.to_string();
    return finding(
        std::move(left), worded(y, b.span),
        {join({"百分比与数字不符:", words, "写作", x, "%,而", quoted(report, a.span), "÷",
               quoted(report, b.span), ",即", numerator, "÷", denominator, "=", y, "%。"}),
         join({"A percentage does not follow from its figures: ", x, "% in ", words, ", but ",
               quoted(report, a.span), " of ", quoted(report, b.span), " is ", numerator, " / ",
               denominator, " = ", y, "%."})},
        derived - percent);
}

/// Figures of one family (the token up to the first point) in text order.
using Families = std::map<std::string_view, std::vector<std::size_t>>;

std::string_view family(Measure measure) {
    return measure.token().substr(0, measure.token().find('.'));
}

Families families(const AnnualReport& report) {
    Families result;
    for (std::size_t i = 0; i < report.figures.size(); ++i)
        if (figure_at(report, i) != nullptr) result[family(report.figures[i].measure)].push_back(i);
    return result;
}

/// What a share without a named whole may be of, nearest first. Bounded, so that a long text of
/// shares stays linear; what lies further back is too far to be meant.
std::vector<std::size_t> plausible_wholes(const AnnualReport& report, const Families& all,
                                          std::size_t part) {
    constexpr std::size_t most = 64;
    const auto& figure = report.figures[part];
    const auto& kin = all.at(family(figure.measure));
    auto at = std::ranges::lower_bound(kin, part, [&](std::size_t a, std::size_t b) {
        return earlier(report.figures[a], report.figures[b]);
    });
    std::vector<std::size_t> found;
    for (std::size_t looked = 0; at != kin.begin() && looked < most; ++looked) {
        const auto& whole = report.figures[*--at];
        const bool same_kind = whole.measure.kind() == figure.measure.kind();
        const bool wide = whole.scope.empty() || whole.scope == figure.scope ||
                          whole.scope.find("累计") != std::string::npos || whole.scope == "新增";
        if (same_kind && wide && whole.amount.value >= figure.amount.value &&
            !whole.amount.value.is_zero())
            found.push_back(*at);
    }
    return found;
}

void check_share(const AnnualReport& report, const Families& all, const Share& share,
                 Outcome& outcome) {
    const auto* part = figure_at(report, share.part);
    // Above a hundred it is implausible, whatever it is of.
    if (part == nullptr || !usable(share.percent, share.step) || share.percent > Decimal{100})
        return;
    std::vector<std::size_t> wholes;
    if (share.whole) {
        if (figure_at(report, *share.whole) != nullptr) wholes.push_back(*share.whole);
    } else {
        wholes = plausible_wholes(report, all, share.part);
    }
    bool could_tell = false;
    for (const std::size_t whole : wholes) {
        const auto values = percentages(*part, report.figures[whole]);
        if (!values) continue;
        could_tell = true;
        if (fits(share.percent, share.step, *values)) {
            compared(outcome, part->amount.value.is_zero());
            return;
        }
    }
    const bool says_of = report.quote(share.span).find("占") != std::string_view::npos;
    if (!could_tell || (!share.whole && !says_of)) return;
    compared(outcome, false);
    outcome.findings.push_back(mismatch(report, share.percent, share.step,
                                        worded(share.percent.to_string(), share.span), share.part,
                                        wholes.front()));
}

/// A rate that reports state as a figure of its own, and what it may be of what.
struct RateReading {
    Measure rate;
    Measure part;
    Measure whole;
};

constexpr std::array readings{
    RateReading{measure::answer_rate, measure::answered, measure::received},
    RateReading{measure::answer_rate, measure::answered, measure::accepted},
    RateReading{measure::answer_rate, measure::concluded, measure::received},
    RateReading{measure::answer_rate, measure::concluded, measure::accepted},
    RateReading{measure::on_time_rate, Measure::of("requests.answered_on_time"), measure::received},
    RateReading{measure::on_time_rate, Measure::of("requests.answered_on_time"), measure::accepted},
    RateReading{measure::on_time_rate, Measure::of("requests.answered_on_time"), measure::answered},
    RateReading{measure::on_time_rate, Measure::of("requests.answered_on_time"),
                measure::concluded},
    RateReading{measure::close_rate, measure::complaints_closed, measure::complaints_received},
};

/// Pairs of figures that a rate may rest on. Few, since a fact is stated a few times at most.
std::vector<std::pair<std::size_t, std::size_t>> bases(const AnnualReport& report, Measure rate) {
    constexpr std::size_t most = 8;
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const auto& reading : readings) {
        if (reading.rate != rate) continue;
        auto parts = figures_of(report, reading.part);
        auto wholes = figures_of(report, reading.whole);
        if (parts.size() > most) parts.resize(most);
        if (wholes.size() > most) wholes.resize(most);
        for (const std::size_t part : parts)
            for (const std::size_t whole : wholes) pairs.emplace_back(part, whole);
    }
    return pairs;
}

void check_rates(const AnnualReport& report, Measure rate, Outcome& outcome) {
    const auto pairs = bases(report, rate);
    if (pairs.empty()) return;
    // Requests carried over move a rate of answers either way; then no reading is certain.
    const bool carries = rate.in("requests") && (!report.figures_of(measure::carried_in).empty() ||
                                                 !report.figures_of(measure::carried_out).empty());
    for (const std::size_t i : figures_of(report, rate)) {
        const auto& figure = report.figures[i];
        const Decimal percent = figure.amount.value;
        const Decimal step = figure.amount.step;
        if (!usable(percent, step) || percent > Decimal{100}) continue;
        bool fitting = false;
        std::optional<std::pair<std::size_t, std::size_t>> first;
        for (const auto& [part, whole] : pairs) {
            const auto values = percentages(report.figures[part], report.figures[whole]);
            if (!values) continue;
            if (!first) first = {part, whole};
            const auto allowed = range(figure);
            fitting = fitting || values->meets({allowed.low - step, allowed.high + step});
        }
        if (!first || (carries && !fitting)) continue;
        compared(outcome, false);
        if (fitting) continue;
        outcome.findings.push_back(
            mismatch(report, percent, step, stated(report, i), first->first, first->second));
    }
}

std::optional<Interval> changes(const Figure& figure, const Change& change) {
    const auto values = range(figure);
    const Decimal base = *change.base;
    if (!change.percent) return Interval{values.low - base, values.high - base};
    const auto low = percentage(values.low - base, base, places);
    const auto high = percentage(values.high - base, base, places);
    if (!low || !high) return std::nullopt;
    return Interval{*low, *high};
}

void check_change(const AnnualReport& report, const Change& change, Outcome& outcome) {
    const auto* figure = figure_at(report, change.figure);
    if (figure == nullptr || !change.base || !in_reach(*change.base)) return;
    if (!in_reach(change.change) || !in_reach(change.step) || change.step <= Decimal{0}) return;
    const auto values = changes(*figure, change);
    if (!values) return;
    compared(outcome, change.change.is_zero() && figure->amount.value.is_zero());
    const Decimal slack = change.percent ? change.step : Decimal{0};
    if (values->meets({change.change - slack, change.change + slack})) return;
    const Decimal exact = figure->amount.value - *change.base;
    const Decimal derived =
        change.percent ? percentage(exact, *change.base, change.step.scale()).value_or(exact)
                       : exact;
    const std::string unit = change.percent ? "%" : figure->amount.unit;
    const std::string x = change.change.to_string() + unit;
    const std::string y = derived.to_string() + unit;
    const std::string now = figure->amount.value.to_string();
    const std::string before = change.base->to_string();
    outcome.findings.push_back(finding(
        worded(change.change.to_string(), change.span), worded(derived.to_string(), figure->span),
        {join({"增减幅度与数字不符:", quoted(report, change.span), "写作", x, ",而",
               quoted(report, figure->span), ",本年", now, "、上年", before, ",应为", y, "。"}),
         join({"A stated change does not follow from its figures: ", x, " in ",
               quoted(report, change.span), ", but ", quoted(report, figure->span), " is ", now,
               " after ", before, ", a change of ", y, "."})},
        derived - change.change));
}

}  // namespace

Outcome text_percentage(const AnnualReport& report) {
    Outcome outcome;
    const auto all = families(report);
    for (const auto& share : report.shares) check_share(report, all, share, outcome);
    for (const auto rate : {measure::answer_rate, measure::on_time_rate, measure::close_rate})
        check_rates(report, rate, outcome);
    return outcome;
}

Outcome text_growth(const AnnualReport& report) {
    Outcome outcome;
    for (const auto& change : report.changes) check_change(report, change, outcome);
    return outcome;
}

}  // namespace gongkai::audit::detail
