// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "evidence.hpp"
#include "measures.hpp"
#include "rule_functions.hpp"
#include "statements.hpp"

namespace gongkai::audit::detail {
namespace {

using report::AnnualReport;
using report::Breakdown;
using report::Figure;
using report::Finding;
using report::Measure;

/// A list of parts with the values that its words allow.
struct List {
    std::size_t whole = 0;
    std::vector<std::size_t> parts;  ///< usable and of the whole's kind, each once
    Interval sum{0, 0};              ///< of all of `parts`
    Decimal total = 0;               ///< as stated
    Interval first_sum{0, 0};        ///< of those before the first semicolon
    Decimal first_total = 0;
    bool addable = true;  ///< one unit, and every part can be used
    bool zeros = true;
};

constexpr std::string_view overlap_hint = "同一信息可能在多个渠道发布而重复计算,应写明口径";

/// `in_reach` promises sums of a thousand; no list in prose comes near.
constexpr std::size_t most_parts = 1000;

std::optional<List> list_of(const AnnualReport& report, const Breakdown& breakdown) {
    const auto* whole = figure_at(report, breakdown.whole);
    if (whole == nullptr || breakdown.parts.empty() || breakdown.parts.size() > most_parts)
        return std::nullopt;
    List list;
    list.whole = breakdown.whole;
    list.addable = breakdown.one_unit;
    list.zeros = whole->amount.value.is_zero();
    std::set<std::size_t> seen{breakdown.whole};
    for (std::size_t i = 0; i < breakdown.parts.size(); ++i) {
        const std::size_t index = breakdown.parts[i];
        if (!seen.insert(index).second) continue;
        const auto* part = figure_at(report, index);
        const bool wider =
            part != nullptr && beyond_year(part->scope) && !beyond_year(whole->scope);
        if (part == nullptr || wider || part->measure.kind() != whole->measure.kind()) {
            list.addable = false;
            continue;
        }
        list.parts.push_back(index);
        list.sum = list.sum + range(*part);
        list.total += part->amount.value;
        list.zeros = list.zeros && part->amount.value.is_zero();
        if (i < breakdown.first_group) {
            list.first_sum = list.sum;
            list.first_total = list.total;
        }
    }
    if (breakdown.first_group == 0 || breakdown.first_group >= breakdown.parts.size()) {
        list.first_sum = list.sum;
        list.first_total = list.total;
    }
    if (list.parts.empty()) return std::nullopt;
    return list;
}

Finding sum_finding(const AnnualReport& report, Decimal sum, Span words, std::size_t whole,
                    const Words& lead) {
    const auto& figure = report.figures[whole];
    const std::string left = sum.to_string();
    const std::string right = figure.amount.value.to_string();
    const std::string distance = (figure.amount.value - sum).to_string();
    return finding(
        worded(left, words), stated(report, whole),
        {join({lead.zh, ":各分项", quoted(report, words), "相加得", left, ",总数",
               quoted(report, figure.span), "为", right, ",总数减分项为", distance, "。"}),
         join({lead.en, ": the parts ", quoted(report, words), " add up to ", left, ", the whole ",
               quoted(report, figure.span), " is ", right, "; whole less parts: ", distance, "."})},
        figure.amount.value - sum);
}

Finding single_finding(const AnnualReport& report, std::size_t part, std::size_t whole) {
    const auto& a = report.figures[part];
    const auto& b = report.figures[whole];
    const std::string x = a.amount.value.to_string();
    const std::string y = b.amount.value.to_string();
    return finding(
        stated(report, part), stated(report, whole),
        {join({"分项大于总数:分项“", a.measure.label(), "”", quoted(report, a.span), "为", x,
               ",总数“", b.measure.label(), "”", quoted(report, b.span), "为", y, "。"}),
         join({"A part exceeds its whole: ", a.measure.label(Language::en), " is ", x, " in ",
               quoted(report, a.span), ", ", b.measure.label(Language::en), " is ", y, " in ",
               quoted(report, b.span), "."})},
        b.amount.value - a.amount.value);
}

/// The channels (渠道) by which information is disclosed.
constexpr std::array channels{
    Measure::of("proactive.website"),      Measure::of("proactive.document"),
    Measure::of("proactive.gazette"),      Measure::of("proactive.weibo"),
    Measure::of("proactive.wechat"),       Measure::of("proactive.app"),
    Measure::of("proactive.media"),        Measure::of("proactive.notice_board"),
    Measure::of("proactive.service_desk"), Measure::of("proactive.other"),
};

bool is_channel(Measure measure) {
    return std::ranges::find(channels, measure) != channels.end();
}

/// Whether a list divides information by its channels: one item may stand on several of them, so
/// that their sum can exceed the total without any error.
bool lists_channels(const AnnualReport& report, const List& list) {
    return list.parts.size() >= 2 && std::ranges::all_of(list.parts, [&](std::size_t part) {
               return is_channel(report.figures[part].measure);
           });
}

/// What a list says against its whole; the first group is the least that a list can claim.
void check_list(const AnnualReport& report, const Breakdown& breakdown, Outcome& outcome) {
    const auto list = list_of(report, breakdown);
    if (!list) return;
    const auto& whole = report.figures[list->whole];
    const Decimal limit = range(whole).high;
    compared(outcome, list->zeros);
    const auto exceeds = [&](std::size_t part) {
        const auto& figure = report.figures[part];
        return range(figure).low > limit && same_things(figure.amount.unit, whole.amount.unit);
    };
    if (const auto part = std::ranges::find_if(list->parts, exceeds); part != list->parts.end()) {
        outcome.findings.push_back(single_finding(report, *part, list->whole));
        return;
    }
    if (breakdown.one_unit && list->first_sum.low > limit && !lists_channels(report, *list))
        outcome.findings.push_back(
            sum_finding(report, list->first_total, breakdown.span, list->whole,
                        {"分项之和大于总数", "The parts exceed their whole"}));
}

/// Parts that stand alone, by the vocabulary. What is accepted is compared with what was received
/// by a rule of its own. A website or a key area often counts more than what the agency calls
/// information disclosed, so that a larger number of theirs alone proves nothing.
bool known_part(const Figure& figure) {
    return figure.measure.whole() && figure.statement == report::Statement::number &&
           figure.measure != measure::accepted && !figure.measure.in("proactive");
}

/// The measures that a lone part may have been counted out of: requests by channel out of those
/// received or accepted, outcomes out of those answered or concluded.
std::vector<Measure> possible_wholes(Measure part) {
    const Measure whole = *part.whole();
    if (whole == measure::received) return {whole, measure::accepted};
    if (whole == measure::answered || whole == measure::concluded)
        return {measure::answered, measure::concluded};
    return {whole};
}

class LargestWholes {
  public:
    explicit LargestWholes(const AnnualReport& report) : report_(report) {
        for (std::size_t i = 0; i < report.figures.size(); ++i) {
            const auto* figure = figure_at(report, i);
            if (figure == nullptr) continue;
            auto [place, added] = largest_.try_emplace(key(figure->measure, figure->scope), i);
            if (!added && larger(i, place->second)) place->second = i;
        }
    }

    [[nodiscard]] std::optional<std::size_t> of(const Figure& part) const {
        std::optional<std::size_t> best;
        for (const auto whole : possible_wholes(part.measure)) {
            const auto place = largest_.find(key(whole, part.scope));
            if (place != largest_.end() && (!best || larger(place->second, *best)))
                best = place->second;
        }
        return best;
    }

  private:
    using Key = std::pair<std::size_t, std::string_view>;

    static Key key(Measure measure, std::string_view scope) { return {measure.row(), scope}; }

    [[nodiscard]] bool larger(std::size_t a, std::size_t b) const {
        const auto& left = report_.figures[a];
        const auto& right = report_.figures[b];
        if (range(left).high != range(right).high) return range(left).high > range(right).high;
        return earlier(left, right);
    }

    const AnnualReport& report_;
    std::map<Key, std::size_t> largest_;
};

void check_lone_parts(const AnnualReport& report, Outcome& outcome) {
    const auto listed = listed_wholes(report);
    const LargestWholes wholes(report);
    std::set<std::tuple<std::size_t, std::string_view, Decimal>> seen;
    for (const std::size_t i : in_text_order(report)) {
        const auto* part = figure_at(report, i);
        if (part == nullptr || listed[i] || !known_part(*part)) continue;
        const auto whole = wholes.of(*part);
        if (!whole) continue;
        const auto& figure = report.figures[*whole];
        compared(outcome, part->amount.value.is_zero() && figure.amount.value.is_zero());
        if (range(*part).low <= range(figure).high) continue;
        if (!seen.emplace(part->measure.row(), part->scope, part->amount.value).second) continue;
        outcome.findings.push_back(single_finding(report, i, *whole));
    }
}

/// A list names nearly everything when its parts make up nine tenths of the whole; what names
/// less is a selection.
bool nearly_all(const List& list, const Figure& whole) {
    return list.sum.high * 10 >= range(whole).low * 9;
}

void check_closed_list(const AnnualReport& report, const Breakdown& breakdown, Outcome& outcome) {
    if (breakdown.open || breakdown.parts.size() < 2) return;
    const auto list = list_of(report, breakdown);
    if (!list || list->parts.size() < 2) return;
    const auto& whole = report.figures[list->whole];
    if (list->sum.meets(range(whole)) || list->first_sum.meets(range(whole))) {
        compared(outcome, list->zeros);
        return;
    }
    if (list->addable && list->first_sum.low > range(whole).high && lists_channels(report, *list)) {
        compared(outcome, false);
        auto result = sum_finding(report, list->first_total, breakdown.span, list->whole,
                                  {"各渠道公开数之和大于总数", "The channels exceed the total"});
        result.hints.emplace_back(overlap_hint);
        outcome.findings.push_back(std::move(result));
        return;
    }
    if (!list->addable || list->sum.low > range(whole).high || !nearly_all(*list, whole)) return;
    compared(outcome, false);
    auto result = sum_finding(report, list->total, breakdown.span, list->whole,
                              {"分项之和小于总数", "The parts fall short of their whole"});
    result.hints.emplace_back("如分项只是举例,应以“等”字注明");
    outcome.findings.push_back(std::move(result));
}

/// The channels by which one year's information was disclosed, each stated on its own.
void check_channels(const AnnualReport& report, Outcome& outcome) {
    const auto total = largest(report, figures_of(report, measure::proactive_total));
    if (!total) return;
    const auto& whole = report.figures[*total];
    const auto listed = listed_wholes(report);
    List found;
    Span words;
    for (const auto channel : channels) {
        auto figures = figures_of(report, channel);
        std::erase_if(figures, [&](std::size_t i) { return listed[i].has_value(); });
        if (figures.empty()) continue;
        const auto& figure = report.figures[*std::ranges::min_element(
            figures, {}, [&](std::size_t i) { return range(report.figures[i]).low; })];
        // A channel above the total counts something else: nothing to add up then.
        if (range(figure).low > range(whole).high) return;
        words = found.parts.empty() ? figure.span : together(words, figure.span);
        found.parts.push_back(figures.front());
        found.sum = found.sum + range(figure);
        found.total += figure.amount.value;
    }
    if (found.parts.size() < 2) return;
    // Less than the total says nothing: other channels may go unmentioned.
    const bool exceeds = found.sum.low > range(whole).high;
    if (!exceeds && !found.sum.meets(range(whole))) return;
    compared(outcome, found.total.is_zero() && whole.amount.value.is_zero());
    if (!exceeds) return;
    auto result = sum_finding(report, found.total, words, *total,
                              {"各渠道公开数之和大于总数", "The channels exceed the total"});
    result.hints.emplace_back(overlap_hint);
    outcome.findings.push_back(std::move(result));
}

}  // namespace

Outcome text_parts_exceed_whole(const AnnualReport& report) {
    Outcome outcome;
    for (const auto& breakdown : report.breakdowns) check_list(report, breakdown, outcome);
    check_lone_parts(report, outcome);
    return outcome;
}

Outcome text_parts_differ(const AnnualReport& report) {
    Outcome outcome;
    for (const auto& breakdown : report.breakdowns) check_closed_list(report, breakdown, outcome);
    check_channels(report, outcome);
    return outcome;
}

}  // namespace gongkai::audit::detail
