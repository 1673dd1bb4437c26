// SPDX-License-Identifier: Apache-2.0
#include "figure_reader.hpp"

#include <utility>

namespace gongkai::reading {

/// The figure that a list of parts behind token `k` belongs to: the last one of this sentence, or
/// of the sentence before where 其中 opens this one.
std::optional<std::size_t> FigureReader::whole_before(std::size_t k) const {
    if (!last_ || !named_) return std::nullopt;
    if (*last_ >= sentence_figures_) return open_.empty() ? lead_ : last_;
    return k == sentence_ ? lead_ : std::nullopt;
}

void FigureReader::open_breakdown(std::size_t whole, bool in_parentheses, bool open,
                                  std::uint32_t start) {
    // A list inside a list takes its parts away from the outer one; a parenthesis gives them back.
    if (!in_parentheses)
        for (auto& outer : open_) outer.breakdown.open = true;
    OpenBreakdown opened;
    opened.breakdown.whole = whole;
    opened.breakdown.open = open;
    opened.in_parentheses = in_parentheses;
    opened.topic = topic_of(report_.figures[whole].measure);
    opened.start = start;
    open_.push_back(std::move(opened));
}

void FigureReader::close_breakdown(bool cut) {
    OpenBreakdown closing = std::move(open_.back());
    open_.pop_back();
    auto& breakdown = closing.breakdown;
    if (breakdown.parts.empty()) return;
    if (breakdown.first_group == 0) breakdown.first_group = breakdown.parts.size();
    breakdown.open = breakdown.open || cut;
    const auto& whole = report_.figures[breakdown.whole];
    for (const std::size_t part : breakdown.parts)
        if (report_.figures[part].amount.unit != whole.amount.unit) breakdown.one_unit = false;
    breakdown.span = {source(closing.start, closing.start + 1).start,
                      report_.figures[breakdown.parts.back()].span.end};
    report_.breakdowns.push_back(std::move(breakdown));
}

void FigureReader::take_open(std::size_t k) {
    ++depth_;
    int counted = 0;
    for (std::size_t j = k + 1; j < tokens_.tokens.size() && j < k + reach; ++j) {
        const TokenKind kind = token(j).kind;
        if (kind == TokenKind::close || kind == TokenKind::stop || counted == 2) break;
        if (kind == TokenKind::number &&
            tokens_.numbers[token(j).index].counter != Counter::foreign)
            ++counted;
    }
    // A parenthesis without numbers interrupts nothing: 局网站(局域网)公开80条.
    if (counted == 0) return;
    window_ = k + 1;
    counting_ = true;
    const bool behind_figure = k > 0 && token(k - 1).kind == TokenKind::number &&
                               token(k - 1).end == token(k).start && last_ &&
                               *last_ + 1 == report_.figures.size();
    // Behind a figure it lists the figure's parts when it holds two numbers or more.
    if (behind_figure && counted == 2) open_breakdown(*last_, true, false, token(k).start);
}

void FigureReader::take_close(std::size_t k) {
    if (depth_ == 0) return;
    --depth_;
    while (!open_.empty() && open_.back().in_parentheses) close_breakdown(false);
    if (counting_) window_ = k + 1;
    counting_ = false;
}

void FigureReader::take_semicolon(std::size_t) {
    for (auto& open : open_)
        if (open.breakdown.first_group == 0)
            open.breakdown.first_group = open.breakdown.parts.size();
}

}  // namespace gongkai::reading
