// SPDX-License-Identifier: Apache-2.0
#include "figure_reader.hpp"

#include <algorithm>
#include <utility>

#include <gongkai/text/utf8.hpp>

namespace gongkai::reading {

using report::Measure;
using report::Statement;

namespace {

constexpr std::uint32_t longest_gap = 2;   // between a word and its bare number: 部分公开为67,
constexpr int farthest_comma = 2;          // a number's noun stands at most so many clauses before
constexpr std::size_t shortest_scope = 3;  // fewer words name no part

bool is_channel(Measure measure) {
    return measure.in("proactive") && measure != Measure::of("proactive.total") &&
           measure != Measure::of("proactive.category") &&
           measure != Measure::of("proactive.normative_documents");
}

/// What a part of disclosed information may be besides a category of it.
bool stands_among_items(Measure measure, Counter counter) {
    if (is_channel(measure) || measure == Measure::of("interpretation.count")) return true;
    return counter != Counter::item && !measure.in("proactive");
}

}  // namespace

void FigureReader::take_number(std::size_t k) {
    const Number& number = tokens_.numbers[token(k).index];
    if (number.counter == Counter::foreign) return;
    if (concepts(clause_of(k), k).has(Concept::per)) return;  // 每周一期 is no count of the year
    if (number.numeral.malformed) {
        if (number.counter != Counter::none)
            report_.malformed.push_back({source(number.numeral.span.start, number.end)});
        window_ = k + 1;
        return;
    }
    const std::size_t figures = report_.figures.size();
    if (!take_share(k, number) && !take_change(k, number)) {
        if (!take_divided(k, number)) take_figure(k, number);
        const bool counts = number.counter != Counter::none && number.counter != Counter::percent;
        if (counts) named_ = report_.figures.size() > figures;
    }
    if (number.counter != Counter::none || number.closed) {
        last_words_ = local_words(k);
        window_ = std::max(k + 1, named_by_);
    }
}

/// 占…的20.8%
bool FigureReader::take_share(std::size_t k, const Number& number) {
    if (number.counter != Counter::percent) return false;
    if (!concepts(clause_of(k), k).has(Concept::share)) return false;
    if (last_ && *last_ >= sentence_figures_) {
        report::Share share;
        share.part = *last_;
        const bool is_part = !open_.empty() && !open_.back().breakdown.parts.empty() &&
                             open_.back().breakdown.parts.back() == *last_;
        if (is_part) share.whole = open_.back().breakdown.whole;
        share.percent = number.numeral.value;
        share.step = number.numeral.step;
        const std::size_t clause = clause_of(k);
        share.span = source(clause < k ? token(clause).start : token(k).start, number.end);
        report_.shares.push_back(share);
    }
    return true;
}

/// 同比增长70.3%, 比上年的20件减少3件
bool FigureReader::take_change(std::size_t k, const Number& number) {
    const std::size_t clause = clause_of(k);
    const Concepts said = concepts(clause, k);
    const Concepts before = concepts(window_, k);
    const bool compared = before.has(Concept::compare) || base_.has_value();
    const bool moved =
        k > clause && token(k - 1).kind == TokenKind::word &&
        (token(k - 1).concept_ == Concept::rise || token(k - 1).concept_ == Concept::fall) &&
        token(k).start <= token(k - 1).end + longest_gap;
    if (moved) {
        if (last_ && compared && *last_ >= sentence_figures_) {
            const Decimal size = number.numeral.value;
            const bool fell = token(k - 1).concept_ == Concept::fall;
            report_.changes.push_back({*last_, fell ? -size : size, number.numeral.step,
                                       number.counter == Counter::percent, base_,
                                       source(token(clause).start, number.end)});
        }
        base_.reset();
        return true;
    }
    const bool dated = std::any_of(tokens_.tokens.begin() + static_cast<std::ptrdiff_t>(clause),
                                   tokens_.tokens.begin() + static_cast<std::ptrdiff_t>(k),
                                   [](const Token& t) { return t.kind == TokenKind::date; });
    if (said.has(Concept::compare) && (dated || !number.closed)) {
        base_ = number.numeral.value;
        return true;
    }
    return false;
}

/// 微信、微博分别1826条、2386条; 微博、微信公众号各公开信息123条; 复议、诉讼均为0件
bool FigureReader::take_divided(std::size_t k, const Number& number) {
    const std::size_t clause = clause_of(k);
    const auto give = [&](Concept head, std::size_t from) {
        if (const auto measure = plain_measure(head, number.counter, topic()))
            add(*measure, number, source(token(from).start, number.end),
                source(number.numeral.span.start, number.end), scope_of(k, *measure), k);
    };
    if (next_divided_ < divided_.size() && window_ > 0 && concepts(window_, k).empty()) {
        give(divided_[next_divided_++], k);
        return true;
    }
    divided_.clear();
    std::size_t marker = k;
    for (std::size_t j = clause; j < k; ++j)
        if (token(j).kind == TokenKind::word &&
            (token(j).concept_ == Concept::each || token(j).concept_ == Concept::respectively))
            marker = j;
    if (marker == k) return false;
    std::vector<Concept> heads;
    for (std::size_t j = clause; j < marker; ++j)
        if (token(j).kind == TokenKind::word &&
            plain_measure(token(j).concept_, number.counter, topic()) &&
            (heads.empty() || heads.back() != token(j).concept_))
            heads.push_back(token(j).concept_);
    if (heads.size() < 2) return false;
    if (token(marker).concept_ == Concept::each) {
        for (const Concept head : heads) give(head, clause);
        return true;
    }
    divided_ = std::move(heads);
    next_divided_ = 1;
    give(divided_.front(), clause);
    return true;
}

std::optional<PatternMatch> FigureReader::match(std::size_t k, const Number& number) const {
    const Question question{text(), tokens_.tokens, window_, k, number.counter, topic()};
    if (number.counter == Counter::none) {
        if (!number.closed) return std::nullopt;
        const auto found = match_before(question, 0);
        const bool beside = found && token(k).start <= token(found->head).end + longest_gap;
        return beside ? found : std::nullopt;
    }
    if (!number.closed)
        if (const auto found = match_behind(question)) return found;
    if (!open_.empty()) return match_before(question, 0);
    auto found = match_before(question, farthest_comma);
    if (!found) found = match_subject(question, sentence_);
    // 办理依申请公开0件: whatever was to be done with them, none came.
    if (!found && number.numeral.value.is_zero())
        for (std::size_t j = k; j-- > clause_of(k);)
            if (token(j).kind == TokenKind::word && token(j).concept_ == Concept::request)
                return PatternMatch{Measure::of("requests.received"), j, j};
    if (found && found->measure == Measure::of("proactive.total"))
        found->measure = subject(k, *found);
    return found;
}

/// 网站设栏目12个,发布信息1325条: what is published with no channel named goes by the sentence's.
Measure FigureReader::subject(std::size_t k, const PatternMatch& found) const {
    const Concepts near = concepts(std::min(found.first, window_), k);
    const Concepts before = concepts(sentence_, window_);
    const Concepts others{Concept::proactive, Concept::disclosure_platform, Concept::total,
                          Concept::cumulative};
    if (near.has_any(others) || before.has_any({Concept::proactive, Concept::visits}))
        return found.measure;
    const bool website = before.has(Concept::website);
    const bool weibo = before.has(Concept::weibo);
    const bool wechat = before.has(Concept::wechat);
    if (website && !weibo && !wechat) return Measure::of("proactive.website");
    if (weibo && !website && !wechat) return Measure::of("proactive.weibo");
    if (wechat && !website && !weibo) return Measure::of("proactive.wechat");
    return found.measure;
}

void FigureReader::take_figure(std::size_t k, const Number& number) {
    auto found = match(k, number);
    if (!open_.empty()) {
        take_part(k, number, found);
        return;
    }
    if (!found) return;
    if (found->measure == Measure::of("requests.carried_in") && leads_on(k))
        found->measure = Measure::of("requests.carried_out");
    // A remark in parentheses counts nothing of its own (相同信息计1条), but 含…结转12件 does.
    const bool carried = found->measure == Measure::of("requests.carried_in") ||
                         found->measure == Measure::of("requests.carried_out");
    if (depth_ > 0 && !carried) return;
    const bool category = found->measure == Measure::of("proactive.category");
    add_found(k, number, *found,
              category ? text::to_utf8(category_words(k)) : scope_of(k, found->measure));
}

/// 结转2023年办理3件 in a report on 2022 goes out, not in.
bool FigureReader::leads_on(std::size_t k) const {
    for (std::size_t j = clause_of(k); j < k; ++j) {
        if (token(j).kind != TokenKind::date) continue;
        const auto year = tokens_.dates[token(j).index].year;
        if (year && report_.year && *year > *report_.year) return true;
    }
    return false;
}

/// A number in a list of parts: what it names itself, or else a part of what the whole counts.
void FigureReader::take_part(std::size_t k, const Number& number,
                             std::optional<PatternMatch> found) {
    const Measure whole = report_.figures[open_.back().breakdown.whole].measure;
    const bool of_items = whole.in("proactive");
    const auto words = local_words(k);
    if (found) {
        std::string scope = scope_of(k, found->measure);
        if (of_items && !stands_among_items(found->measure, number.counter)) {
            found->measure = Measure::of("proactive.category");
            scope = text::to_utf8(category_words(k));
        } else if (found->measure == whole && !is_channel(whole)) {
            scope = text::to_utf8(words.size() > shortest_scope ? words : last_words_);
        }
        add_found(k, number, *found, std::move(scope));
        return;
    }
    const bool counted = number.counter != Counter::none && number.counter != Counter::percent;
    const bool is_money = number.counter == Counter::money;
    if (!counted || words.empty() || is_money != (whole.kind() == report::MeasureKind::amount))
        return;
    const auto start = token(k).start - static_cast<std::uint32_t>(words.size());
    add(of_items ? Measure::of("proactive.category") : whole, number, source(start, number.end),
        source(number.numeral.span.start, number.end), text::to_utf8(words), k);
}

void FigureReader::add_found(std::size_t k, const Number& number, const PatternMatch& found,
                             std::string scope) {
    std::uint32_t start = std::min(token(found.first).start, token(k).start);
    const std::uint32_t end = std::max(token(found.head).end, number.end);
    if (found.measure == Measure::of("proactive.category"))
        start = token(k).start - static_cast<std::uint32_t>(category_words(k).size());
    if (found.head > k) named_by_ = found.head + 1;
    const Span digits = source(number.numeral.span.start, number.end);
    add(found.measure, number, source(start, end), digits, std::move(scope), k);
    if (found.measure != Measure::of("litigation.count") || !number.numeral.value.is_zero()) return;
    // 行政复议及行政诉讼0件: one nothing for both.
    std::size_t j = found.head;
    while (j > window_ && token(j - 1).kind == TokenKind::pause) --j;
    const bool both = j > window_ && token(j - 1).kind == TokenKind::word &&
                      token(j - 1).concept_ == Concept::reconsider &&
                      token(found.head).start <= token(j - 1).end + longest_gap;
    constexpr auto reconsideration = Measure::of("reconsideration.count");
    if (both)
        add(reconsideration, number, source(token(j - 1).start, end), digits,
            scope_of(k, reconsideration), k);
}

/// The words that name a category: what stands behind the verb (通过网站发布|政务类信息).
std::u32string_view FigureReader::category_words(std::size_t k) const {
    auto words = local_words(k);
    const std::uint32_t end = token(k).start;
    for (std::size_t j = window_; j < k; ++j) {
        const Token& t = token(j);
        const bool verb = t.kind == TokenKind::word &&
                          (t.concept_ == Concept::disclose || t.concept_ == Concept::proactive);
        if (verb && t.end < end && end - t.end < words.size())
            words = text().substr(t.end, end - t.end);
    }
    return words;
}

Amount FigureReader::amount_of(Measure measure, const Number& number) const {
    Amount amount;
    amount.value = number.numeral.value;
    amount.step = number.numeral.step;
    amount.approximation = number.approximation;
    const auto unit = text().substr(number.unit.start, number.unit.size());
    if (measure.unit() == "次/日" || number.unit.empty())
        amount.unit = measure.unit();
    else
        amount.unit = text::to_utf8(unit);
    return amount;
}

/// The period or stock that a number before token `k` is narrowed to.
std::string FigureReader::scope_of(std::size_t k, Measure measure) const {
    if (measure == Measure::of("requests.carried_in") ||
        measure == Measure::of("requests.carried_out"))
        return {};
    const Concepts said = concepts(window_, k);
    if (measure.in("proactive")) {
        if (said.has(Concept::added)) return "新增";
        const bool bounded = concepts(sentence_, k).has(Concept::until);
        if (said.has(Concept::cumulative) && bounded && !this_year_) return "累计";
    }
    return k <= scope_end_ ? scope_ : std::string();
}

void FigureReader::add(Measure measure, const Number& number, Span words, Span digits,
                       std::string scope, std::size_t k) {
    const std::size_t index = report_.figures.size();
    report_.figures.push_back({measure, amount_of(measure, number), Statement::number,
                               std::move(scope), passage_->section, words, digits});
    last_ = index;
    if (open_.empty()) {
        lead_ = index;
        if (const Topic about = topic_of(measure); about != Topic::any) topic_ = about;
        return;
    }
    open_.back().breakdown.parts.push_back(index);
    const std::uint32_t end = token(k).end;
    if (end < text().size() && text()[end] == U'等') open_.back().breakdown.open = true;
}

}  // namespace gongkai::reading
