// SPDX-License-Identifier: Apache-2.0
#include "figure_reader.hpp"

#include <algorithm>

#include <gongkai/text/utf8.hpp>

#include "list_reader.hpp"

namespace gongkai::reading {

namespace {

constexpr std::size_t longest_scope = 40;

}  // namespace

void FigureReader::read(const Passage& passage) {
    passage_ = &passage;
    lex(passage.words->text, tokens_);
    topic_ = passage.topic;
    lead_.reset();
    last_.reset();
    scope_.clear();
    this_year_ = false;
    window_ = named_by_ = sentence_ = 0;
    depth_ = 0;
    counting_ = named_ = false;
    sentence_figures_ = report_.figures.size();
    divided_.clear();
    base_.reset();
    for (std::size_t k = 0; k < tokens_.tokens.size(); ++k) {
        if (k > reach) {
            window_ = std::max(window_, k - reach);
            sentence_ = std::max(sentence_, k - reach);
        }
        switch (token(k).kind) {
            case TokenKind::word:
                take_word(k);
                break;
            case TokenKind::number:
                take_number(k);
                break;
            case TokenKind::date:
                take_date(k);
                break;
            case TokenKind::open:
                take_open(k);
                break;
            case TokenKind::close:
                take_close(k);
                break;
            case TokenKind::semicolon:
                take_semicolon(k);
                break;
            case TokenKind::stop:
                take_stop(true);
                window_ = sentence_ = k + 1;
                break;
            default:
                break;
        }
    }
    const bool finished = tokens_.tokens.empty() || tokens_.tokens.back().kind == TokenKind::stop;
    take_stop(finished || !passage.last);
    read_lists(*passage.words, tokens_, passage.base, report_);
}

Span FigureReader::source(std::uint32_t start, std::uint32_t end) const {
    const Span span = passage_->words->offsets.to_source(Span{start, end});
    return {span.start + passage_->base, span.end + passage_->base};
}

Concepts FigureReader::concepts(std::size_t from, std::size_t to) const {
    Concepts found;
    for (std::size_t j = from; j < to; ++j)
        if (token(j).kind == TokenKind::word) found.add(token(j).concept_);
    return found;
}

/// The first token of the clause that token `k` stands in, not before the window.
std::size_t FigureReader::clause_of(std::size_t k) const {
    while (k > window_ && !ends_clause(token(k - 1))) --k;
    return k;
}

/// The token behind the clause that token `k` stands in: punctuation, a number, or the end.
std::size_t FigureReader::clause_end(std::size_t k) const {
    const std::size_t farthest = std::min(tokens_.tokens.size(), k + reach);
    for (++k; k < farthest; ++k) {
        const TokenKind kind = token(k).kind;
        if (ends_clause(token(k)) || kind == TokenKind::number || kind == TokenKind::close) break;
    }
    return k;
}

/// The words between the last number, clause or bracket and token `k`.
std::u32string_view FigureReader::local_words(std::size_t k) const {
    constexpr std::u32string_view edges = U" ,、;:和及与以及“”";
    std::uint32_t start = window_ == 0 ? 0 : token(window_ - 1).end;
    for (std::size_t j = window_; j < k; ++j) {
        const Token& t = token(j);
        const bool boundary = ends_clause(t) || t.kind == TokenKind::open ||
                              t.kind == TokenKind::close || t.kind == TokenKind::enumerator ||
                              (t.kind == TokenKind::word && (t.concept_ == Concept::of_which ||
                                                             t.concept_ == Concept::including));
        if (boundary) start = t.end;
    }
    auto words = text().substr(start, token(k).start - start);
    while (!words.empty() && edges.find(words.front()) != words.npos) words.remove_prefix(1);
    while (!words.empty() && edges.find(words.back()) != words.npos) words.remove_suffix(1);
    if (words.size() > longest_scope) words.remove_prefix(words.size() - longest_scope);
    return words;
}

Topic FigureReader::topic() const {
    return !open_.empty() && open_.back().topic != Topic::any ? open_.back().topic : topic_;
}

void FigureReader::take_word(std::size_t k) {
    const Concept concept_ = token(k).concept_;
    if (const auto about = topic_of(concept_)) topic_ = *about;
    switch (concept_) {
        case Concept::of_which:
        case Concept::including:
            if (const auto whole = whole_before(k)) {
                const bool open = concept_ == Concept::including;
                open_breakdown(*whole, depth_ > 0, open, token(k).start);
            }
            window_ = k + 1;
            break;
        case Concept::besides:
            while (!open_.empty() && !open_.back().in_parentheses) close_breakdown(false);
            break;
        case Concept::none:
            take_nothing(k);
            break;
        case Concept::all_of:
            take_all(k);
            break;
        default:
            break;
    }
}

void FigureReader::take_stop(bool finished) {
    while (!open_.empty()) close_breakdown(!finished);
    depth_ = 0;
    scope_.clear();
    this_year_ = false;
    divided_.clear();
    base_.reset();
    sentence_figures_ = report_.figures.size();
}

void FigureReader::take_date(std::size_t k) {
    using text::DateKind;
    const text::DateMention& date = tokens_.dates[token(k).index];
    const std::uint32_t start = token(k).start;
    const std::uint32_t end = token(k).end;
    const bool until =
        k > 0 && token(k - 1).kind == TokenKind::word && token(k - 1).concept_ == Concept::until;
    const bool at_end = end < text().size() && (text()[end] == U'底' || text()[end] == U'末');
    if (until || at_end || date.kind == DateKind::same_period) return;
    const bool own_year = date.kind == DateKind::this_year ||
                          (date.kind == DateKind::year && date.year == report_.year);
    if (own_year) {
        this_year_ = true;
        scope_.clear();
        return;
    }
    // 自…起 and 比2019年 bound or compare; they narrow nothing.
    constexpr std::u32string_view bounds = U"至到自从于止比较与—-~";
    const bool bound_before = start > 0 && bounds.find(text()[start - 1]) != bounds.npos;
    const bool bound_behind = end < text().size() && bounds.find(text()[end]) != bounds.npos;
    if (bound_before || bound_behind) return;
    scope_ = text::to_utf8(text().substr(start, end - start));
    const bool governs_sentence =
        k == sentence_ || (k + 1 < tokens_.tokens.size() && token(k + 1).kind == TokenKind::comma &&
                           token(k + 1).start == end);
    scope_end_ = governs_sentence ? tokens_.tokens.size() : clause_end(k);
}

}  // namespace gongkai::reading
