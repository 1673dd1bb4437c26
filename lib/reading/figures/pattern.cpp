// SPDX-License-Identifier: Apache-2.0
#include "pattern.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace gongkai::reading {
namespace {

constexpr auto concept_count = static_cast<std::size_t>(Concept::count_);

/// The rows of each head, in the order of the table.
const std::array<std::vector<const Pattern*>, concept_count>& rows_by_head() {
    static const auto index = [] {
        std::array<std::vector<const Pattern*>, concept_count> rows;
        for (const auto& row : pattern_rows)
            rows[static_cast<std::size_t>(row.head)].push_back(&row);
        return rows;
    }();
    return index;
}

const std::vector<const Pattern*>& rows_of(Concept head) {
    return rows_by_head()[static_cast<std::size_t>(head)];
}

bool suits(const Pattern& row, Counter counter, Topic topic) {
    const bool review = topic == Topic::reconsideration || topic == Topic::litigation;
    return has(row.counters, counter) && (row.topic == Topic::any || row.topic == topic ||
                                          (row.topic == Topic::review && review));
}

bool is_word(const Token& token) {
    return token.kind == TokenKind::word;
}

/// Words that count nothing by themselves: their number stands beside them (公开480条), and what
/// stands between (公开文件41份) is what it counts.
constexpr Concepts beside{Concept::disclose,     Concept::proactive,    Concept::info_general,
                          Concept::website,      Concept::weibo,        Concept::wechat,
                          Concept::app,          Concept::gazette,      Concept::media,
                          Concept::notice_board, Concept::service_desk, Concept::official_document,
                          Concept::receive,      Concept::accept,       Concept::answer,
                          Concept::conclude,     Concept::key_areas};
constexpr std::size_t beside_reach = 9;
constexpr std::u32string_view beside_fillers =
    U"共计总数量达为约有到了的:各合累 ,条次已均全“”是渠道平台形式发布";

bool stands_beside(std::u32string_view between) {
    return between.size() <= beside_reach &&
           between.find_first_not_of(beside_fillers) == std::u32string_view::npos;
}

/// Whether nothing between token `from` and the number names anything (截至目前,共计 5 条).
bool is_bare(const Question& q, std::size_t from) {
    constexpr Concepts empty_words{Concept::total, Concept::until, Concept::cumulative,
                                   Concept::compare};
    std::uint32_t at = from == 0 ? 0 : q.tokens[from - 1].end;
    for (std::size_t j = from; j <= q.number; ++j) {
        const Token& token = q.tokens[j];
        if (q.text.substr(at, token.start - at).find_first_not_of(beside_fillers) !=
            std::u32string_view::npos)
            return false;
        at = token.end;
        const bool date = token.kind == TokenKind::date;
        // 月报,共发布12期: an issue is published, whatever it is an issue of.
        const bool issued = q.counter == Counter::issue && token.concept_ == Concept::disclose;
        const bool empty = is_word(token) && (empty_words.has(token.concept_) || issued);
        if (j < q.number && !date && !empty && !ends_clause(token)) return false;
    }
    return true;
}

Concepts concepts_of(std::span<const Token> tokens) {
    Concepts concepts;
    for (const auto& token : tokens)
        if (is_word(token)) concepts.add(token.concept_);
    return concepts;
}

/// The row of `head` that fits, given that the tokens `[from, to)` belong to the number.
const Pattern* fitting_row(const Question& q, std::size_t head, std::size_t to, const Concepts& all,
                           std::size_t& first) {
    for (const Pattern* row : rows_of(q.tokens[head].concept_)) {
        if (!suits(*row, q.counter, q.topic) || !all.has_all(row->with)) continue;
        // Take the occurrence of each needed word that is nearest to the head.
        std::size_t earliest = head;
        Concepts missing = row->with;
        Concepts seen;
        for (std::size_t j = to; j-- > q.from && !seen.has_all(row->with);) {
            if (!is_word(q.tokens[j]) || !missing.has(q.tokens[j].concept_)) continue;
            if (seen.has(q.tokens[j].concept_)) continue;
            seen.add(q.tokens[j].concept_);
            earliest = std::min(earliest, j);
        }
        std::size_t clause = earliest;
        while (clause > q.from && !ends_clause(q.tokens[clause - 1])) --clause;
        if (concepts_of(q.tokens.subspan(clause, to - clause)).has_any(row->without)) continue;
        first = earliest;
        return row;
    }
    return nullptr;
}

}  // namespace

std::optional<PatternMatch> match_before(const Question& q, int commas) {
    const Concepts all = concepts_of(q.tokens.subspan(q.from, q.number - q.from));
    std::uint32_t edge = q.tokens[q.number].start;
    for (std::size_t j = q.number; j-- > q.from;) {
        const Token& token = q.tokens[j];
        if (ends_clause(token)) {
            const bool bare = is_bare(q, j + 1);
            if (!bare || token.kind == TokenKind::semicolon || commas-- == 0) return std::nullopt;
            edge = token.start;
        }
        if (!is_word(token)) continue;
        if (beside.has(token.concept_) &&
            !stands_beside(q.text.substr(token.end, edge - token.end)))
            continue;
        std::size_t first = j;
        if (const Pattern* row = fitting_row(q, j, q.number, all, first))
            return PatternMatch{row->measure, j, first};
    }
    return std::nullopt;
}

std::optional<PatternMatch> match_subject(const Question& q, std::size_t sentence) {
    constexpr Concepts of_subject{Concept::followers, Concept::visits, Concept::send};
    Question wide = q;
    wide.from = sentence;
    const Concepts all = concepts_of(q.tokens.subspan(sentence, q.number - sentence));
    for (std::size_t j = q.number; j-- > q.from && !ends_clause(q.tokens[j]);) {
        if (!is_word(q.tokens[j]) || !of_subject.has(q.tokens[j].concept_)) continue;
        std::size_t first = j;
        if (const Pattern* row = fitting_row(wide, j, q.number, all, first))
            return PatternMatch{row->measure, j, j};
    }
    return std::nullopt;
}

std::optional<PatternMatch> match_behind(const Question& q) {
    std::size_t end = q.number + 1;
    while (end < q.tokens.size() && !ends_clause(q.tokens[end]) &&
           q.tokens[end].kind != TokenKind::number && q.tokens[end].kind != TokenKind::close &&
           q.tokens[end].kind != TokenKind::open)
        ++end;
    Question clause = q;
    while (clause.from < q.number) {
        const auto cut =
            std::find_if(q.tokens.begin() + static_cast<std::ptrdiff_t>(clause.from),
                         q.tokens.begin() + static_cast<std::ptrdiff_t>(q.number), ends_clause);
        if (cut == q.tokens.begin() + static_cast<std::ptrdiff_t>(q.number)) break;
        clause.from = static_cast<std::size_t>(cut - q.tokens.begin()) + 1;
    }
    Question alone = q;
    alone.from = q.number;
    const Concepts behind = concepts_of(q.tokens.subspan(q.number, end - q.number));
    const Concepts near = concepts_of(q.tokens.subspan(clause.from, end - clause.from));
    const Concepts wide = concepts_of(q.tokens.subspan(q.from, end - q.from));
    for (std::size_t j = q.number + 1; j < end; ++j) {
        if (!is_word(q.tokens[j])) continue;
        std::size_t first = j;
        const Pattern* row = fitting_row(alone, j, end, behind, first);
        if (row == nullptr) row = fitting_row(clause, j, end, near, first);
        if (row == nullptr) row = fitting_row(q, j, end, wide, first);
        if (row != nullptr) return PatternMatch{row->measure, j, std::min(first, q.number)};
    }
    return std::nullopt;
}

std::optional<report::Measure> plain_measure(Concept head, Counter counter, Topic topic) {
    for (const Pattern* row : rows_of(head))
        if (suits(*row, counter, topic) && row->with.empty()) return row->measure;
    return std::nullopt;
}

std::optional<Topic> topic_of(Concept concept_) {
    switch (concept_) {
        case Concept::request:
            return Topic::requests;
        case Concept::complaint:
        case Concept::hotline:
        case Concept::wechat_complaint:
        case Concept::web_complaint:
            return Topic::complaints;
        case Concept::reconsider:
            return Topic::reconsideration;
        case Concept::litigate:
            return Topic::litigation;
        case Concept::mailbox:
        case Concept::consult:
            return Topic::mailbox;
        case Concept::eia:
        case Concept::eia_approval:
            return Topic::eia;
        case Concept::newsletter:
            return Topic::newsletter;
        default:
            return std::nullopt;
    }
}

Topic topic_of(report::Measure measure) {
    if (measure.in("proactive")) return Topic::proactive;
    if (measure.in("requests") || measure.in("fees")) return Topic::requests;
    if (measure.in("reconsideration")) return Topic::reconsideration;
    if (measure.in("litigation")) return Topic::litigation;
    if (measure.in("appeals")) return Topic::review;
    if (measure.in("complaints")) return Topic::complaints;
    if (measure.in("website.mailbox")) return Topic::mailbox;
    if (measure.in("eia")) return Topic::eia;
    return Topic::any;
}

}  // namespace gongkai::reading
