// SPDX-License-Identifier: Apache-2.0
#include "figure_reader.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace gongkai::reading {

using report::Figure;
using report::Measure;
using report::Statement;

void FigureReader::add_nothing(Measure measure, Span words, Span none) {
    Figure figure{measure, {}, Statement::none, scope_, passage_->section, words, none};
    figure.amount.unit = measure.unit();
    last_ = lead_ = report_.figures.size();
    report_.figures.push_back(std::move(figure));
}

/// 未发生因政府信息公开产生的行政复议、诉讼: zero for each of the things named.
void FigureReader::take_nothing(std::size_t k) {
    const std::size_t end = clause_end(k);
    if (end < tokens_.tokens.size() && token(end).kind == TokenKind::number) return;
    std::size_t from = k + 1;
    std::size_t to = end;
    if (concepts(from, to).empty()) {
        // 行政复议情况:无。
        to = k;
        from = k;
        while (from > sentence_ && token(from - 1).kind != TokenKind::comma &&
               token(from - 1).kind != TokenKind::number)
            --from;
    }
    const Concepts said = concepts(from, to);
    const Concepts other{Concept::answer,  Concept::conclude, Concept::on_time,
                         Concept::decline, Concept::refuse,   Concept::interpretation,
                         Concept::extend};
    const auto group = [&](std::initializer_list<Concept> heads) {
        bool any = false;
        for (const auto& row : nothing_rows) {
            if (std::ranges::find(heads, row.head) == heads.end() || !said.has(row.head)) continue;
            std::size_t last = from;
            for (std::size_t j = from; j < to; ++j)
                if (token(j).kind == TokenKind::word && token(j).concept_ == row.head) last = j;
            const auto start = std::min(token(k).start, token(from).start);
            const auto stop = std::max(token(last).end, token(k).end);
            Measure measure = row.measure;
            const auto word = text().substr(token(k).start, token(k).end - token(k).start);
            if (row.head == Concept::request && word == U"未受理")
                measure = Measure::of("requests.accepted");
            const auto again = [&](const Figure& figure) {
                return figure.measure == measure && figure.statement == Statement::none;
            };
            const auto first =
                report_.figures.begin() + static_cast<std::ptrdiff_t>(sentence_figures_);
            if (std::none_of(first, report_.figures.end(), again))
                add_nothing(measure, source(start, stop), source(token(k).start, token(k).end));
            any = true;
        }
        return any;
    };
    if (from >= to) return;
    if (group({Concept::reconsider, Concept::litigate, Concept::appeal})) return;
    if (group({Concept::fee, Concept::charge, Concept::waive})) return;
    if (group({Concept::coercion})) return;
    if (!said.has_any(other)) (void)group({Concept::request});
}

/// 均已答复: as many answers as the number just named.
void FigureReader::take_all(std::size_t k) {
    const auto is_request = [&](std::size_t i) {
        return report_.figures[i].measure == Measure::of("requests.received") ||
               report_.figures[i].measure == Measure::of("requests.accepted");
    };
    std::optional<std::size_t> whole = lead_;
    if (!open_.empty()) whole = open_.front().breakdown.whole;
    if (!whole || !is_request(*whole)) return;
    const Figure named = report_.figures[*whole];
    if (named.statement != Statement::number || named.amount.value.is_zero()) return;
    const std::size_t end = clause_end(k);
    for (std::size_t j = k + 1; j <= end && j < tokens_.tokens.size(); ++j) {
        if (token(j).kind == TokenKind::number) return;
        if (token(j).kind != TokenKind::word) continue;
        if (token(j).concept_ == Concept::none) return;
        const auto word = text().substr(token(j).start, token(j).end - token(j).start);
        const bool on_time = token(j).concept_ == Concept::on_time;
        const bool answered =
            token(j).concept_ == Concept::answer || (on_time && word.ends_with(U"答复"));
        if (!answered && token(j).concept_ != Concept::conclude &&
            !(on_time && word.ends_with(U"办结")))
            continue;
        const Measure measure =
            answered ? Measure::of("requests.answered") : Measure::of("requests.concluded");
        report_.figures.push_back({measure, named.amount, Statement::all, named.scope,
                                   passage_->section, source(token(k).start, token(j).end),
                                   source(token(k).start, token(k).end)});
        while (!open_.empty() && !open_.back().in_parentheses) close_breakdown(false);
        return;
    }
}

}  // namespace gongkai::reading
