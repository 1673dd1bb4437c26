// SPDX-License-Identifier: Apache-2.0
#include "statements.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

#include "evidence.hpp"
#include "measures.hpp"

namespace gongkai::audit::detail {
namespace {

using report::Measure;

constexpr std::array once{
    Measure::of("proactive.total"),
    Measure::of("proactive.website"),
    Measure::of("proactive.document"),
    Measure::of("proactive.gazette"),
    Measure::of("proactive.weibo"),
    Measure::of("proactive.wechat"),
    Measure::of("proactive.app"),
    Measure::of("proactive.service_desk"),
    Measure::of("website.visits.total"),
    Measure::of("website.visits.daily"),
    Measure::of("website.channels"),
    Measure::of("website.columns"),
    Measure::of("website.mailbox.received"),
    Measure::of("website.mailbox.answered"),
    Measure::of("weibo.posts"),
    Measure::of("wechat.posts"),
    Measure::of("proposals.npc"),
    Measure::of("proposals.cppcc"),
    Measure::of("proposals.total"),
    Measure::of("requests.received"),
    Measure::of("requests.carried_in"),
    Measure::of("requests.accepted"),
    Measure::of("requests.in_person"),
    Measure::of("requests.online"),
    Measure::of("requests.email"),
    Measure::of("requests.fax"),
    Measure::of("requests.letter"),
    Measure::of("requests.by_persons"),
    Measure::of("requests.by_organisations"),
    Measure::of("requests.answered"),
    Measure::of("requests.answered_on_time"),
    Measure::of("requests.answered_extended"),
    Measure::of("requests.concluded"),
    Measure::of("requests.carried_out"),
    Measure::of("requests.granted"),
    Measure::of("requests.already_public"),
    Measure::of("requests.partly_granted"),
    Measure::of("requests.refused"),
    Measure::of("requests.unable"),
    Measure::of("requests.not_this_authority"),
    Measure::of("requests.not_held"),
    Measure::of("requests.declined"),
    Measure::of("requests.withdrawn"),
    Measure::of("fees.amount"),
    Measure::of("fees.waived"),
    Measure::of("fees.waived_persons"),
    Measure::of("reconsideration.count"),
    Measure::of("reconsideration.upheld"),
    Measure::of("reconsideration.corrected"),
    Measure::of("reconsideration.pending"),
    Measure::of("litigation.count"),
    Measure::of("litigation.direct"),
    Measure::of("litigation.after_reconsideration"),
    Measure::of("litigation.upheld"),
    Measure::of("litigation.corrected"),
    Measure::of("litigation.pending"),
    Measure::of("appeals.count"),
    Measure::of("complaints.received"),
    Measure::of("complaints.closed"),
    Measure::of("complaints.open"),
    Measure::of("complaints.hotline"),
    Measure::of("complaints.web"),
    Measure::of("complaints.wechat"),
};

constexpr std::array denied_in_words{
    Measure::of("press_conferences.count"),
    Measure::of("online_interviews.count"),
    Measure::of("penalties.count"),
    Measure::of("coercion.count"),
    Measure::of("proactive.opinion_solicitations"),
};

/// One name for wholes that channels and outcomes are divided by in the same sense.
Measure same_sense(Measure whole) {
    if (whole == measure::accepted) return measure::received;
    if (whole == measure::concluded) return measure::answered;
    return whole;
}

/// What a figure is a part of: by its list, or else by the vocabulary. Ten online requests among
/// those received and nine online among those answered are two facts.
std::size_t context(const report::AnnualReport& report, const report::Figure& figure,
                    std::optional<std::size_t> listed) {
    auto whole = figure.measure.whole();
    if (listed && report.figures[*listed].measure != figure.measure)
        whole = report.figures[*listed].measure;
    return whole ? same_sense(*whole).row() : Measure::count;
}

void sort_by_text(const report::AnnualReport& report, std::vector<std::size_t>& figures) {
    std::ranges::sort(figures, [&](std::size_t a, std::size_t b) {
        return earlier(report.figures[a], report.figures[b]);
    });
}

}  // namespace

bool stated_once(Measure measure) {
    return std::ranges::find(once, measure) != once.end();
}

bool deniable(Measure measure) {
    return stated_once(measure) ||
           std::ranges::find(denied_in_words, measure) != denied_in_words.end();
}

std::vector<Statements> statements(const report::AnnualReport& report) {
    struct Entry {
        std::size_t context;
        std::size_t figure;
    };
    const auto listed = listed_wholes(report);
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < report.figures.size(); ++i) {
        const auto* figure = figure_at(report, i);
        if (figure == nullptr || figure->statement == report::Statement::all) continue;
        entries.push_back({context(report, *figure, listed[i]), i});
    }
    const auto fact = [&](const Entry& entry) {
        const auto& figure = report.figures[entry.figure];
        return std::tuple{figure.measure.row(), std::string_view{figure.scope}, entry.context};
    };
    std::ranges::sort(entries, [&](const Entry& a, const Entry& b) {
        if (fact(a) != fact(b)) return fact(a) < fact(b);
        return earlier(report.figures[a.figure], report.figures[b.figure]);
    });
    std::vector<Statements> groups;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& figure = report.figures[entries[i].figure];
        if (i == 0 || fact(entries[i - 1]) != fact(entries[i]))
            groups.push_back({figure.measure, figure.scope, {}});
        groups.back().figures.push_back(entries[i].figure);
    }
    return groups;
}

std::vector<std::size_t> in_text_order(const report::AnnualReport& report) {
    std::vector<std::size_t> all(report.figures.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    sort_by_text(report, all);
    return all;
}

std::vector<std::size_t> figures_of_any_scope(const report::AnnualReport& report, Measure measure) {
    auto found = report.figures_of(measure);
    std::erase_if(found, [&](std::size_t i) { return figure_at(report, i) == nullptr; });
    sort_by_text(report, found);
    return found;
}

std::vector<std::size_t> figures_of(const report::AnnualReport& report, Measure measure,
                                    std::string_view scope) {
    auto found = figures_of_any_scope(report, measure);
    std::erase_if(found, [&](std::size_t i) { return report.figures[i].scope != scope; });
    return found;
}

std::vector<std::optional<std::size_t>> listed_wholes(const report::AnnualReport& report) {
    std::vector<std::optional<std::size_t>> wholes(report.figures.size());
    for (const auto& list : report.breakdowns) {
        if (list.whole >= report.figures.size()) continue;
        for (const std::size_t part : list.parts)
            if (part < wholes.size() && part != list.whole && !wholes[part])
                wholes[part] = list.whole;
    }
    return wholes;
}

std::optional<std::size_t> largest(const report::AnnualReport& report,
                                   const std::vector<std::size_t>& figures) {
    const auto top = std::ranges::max_element(figures, [&](std::size_t a, std::size_t b) {
        return range(report.figures[a]).high < range(report.figures[b]).high;
    });
    if (top == figures.end()) return std::nullopt;
    return *top;
}

}  // namespace gongkai::audit::detail
