// SPDX-License-Identifier: Apache-2.0
#include "figure_reader.hpp"

#include <algorithm>
#include <utility>

#include <gongkai/text/utf8.hpp>

#include "list_reader.hpp"

namespace gongkai::reading {

using report::Figure;
using report::Measure;
using report::Statement;

namespace {

constexpr std::uint32_t longest_gap = 2;      // between a word and its bare number: 部分公开为67,
constexpr std::size_t longest_scope = 40;

bool ends_clause(TokenKind kind) {
    return kind == TokenKind::comma || kind == TokenKind::semicolon || kind == TokenKind::stop ||
           kind == TokenKind::colon;
}

bool is_channel(Measure measure) {
    return measure.in("proactive") && measure != Measure{"proactive.total"} &&
           measure != Measure{"proactive.category"} &&
           measure != Measure{"proactive.normative_documents"};
}

/// What a part of disclosed information may be besides a category of it.
bool stands_among_items(Measure measure, Counter counter) {
    if (is_channel(measure) || measure == Measure{"interpretation.count"}) return true;
    return counter != Counter::item && !measure.in("proactive");
}

}  // namespace

void FigureReader::read(const Passage& passage) {
    passage_ = &passage;
    lex(passage.words->text, tokens_);
    topic_ = passage.topic;
    lead_.reset();
    last_.reset();
    scope_.clear();
    this_year_ = false;
    window_ = sentence_ = 0;
    depth_ = 0;
    sentence_figures_ = report_.figures.size();
    divided_.clear();
    base_.reset();
    for (std::size_t k = 0; k < tokens_.tokens.size(); ++k) {
        switch (token(k).kind) {
            case TokenKind::word: take_word(k); break;
            case TokenKind::number: take_number(k); break;
            case TokenKind::date: take_date(k); break;
            case TokenKind::open: take_open(k); break;
            case TokenKind::close: take_close(k); break;
            case TokenKind::semicolon: take_semicolon(k); break;
            case TokenKind::stop:
                take_stop(true);
                window_ = sentence_ = k + 1;
                break;
            default: break;
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
    while (k > window_ && !ends_clause(token(k - 1).kind)) --k;
    return k;
}

/// The token behind the clause that token `k` stands in: punctuation, a number, or the end.
std::size_t FigureReader::clause_end(std::size_t k) const {
    for (++k; k < tokens_.tokens.size(); ++k) {
        const TokenKind kind = token(k).kind;
        if (ends_clause(kind) || kind == TokenKind::number || kind == TokenKind::close) break;
    }
    return k;
}

/// The words between the last number, clause or bracket and token `k`.
std::u32string_view FigureReader::local_words(std::size_t k) const {
    constexpr std::u32string_view edges = U" ,、;:和及与以及“”";
    std::uint32_t start = window_ == 0 ? 0 : token(window_ - 1).end;
    for (std::size_t j = window_; j < k; ++j) {
        const Token& t = token(j);
        const bool boundary = ends_clause(t.kind) || t.kind == TokenKind::open ||
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
        case Concept::none: take_nothing(k); break;
        case Concept::all_of: take_all(k); break;
        default: break;
    }
}

/// The figure that a list of parts behind token `k` belongs to: the last one of this sentence, or
/// of the sentence before where 其中 opens this one.
std::optional<std::size_t> FigureReader::whole_before(std::size_t k) const {
    if (!last_) return std::nullopt;
    if (*last_ >= sentence_figures_) return open_.empty() ? lead_ : last_;
    return k == sentence_ ? lead_ : std::nullopt;
}

void FigureReader::open_breakdown(std::size_t whole, bool in_parentheses, bool open,
                                  std::uint32_t start) {
    // A list inside a list takes its parts away from the outer one.
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
    if (k > 0 && token(k - 1).kind == TokenKind::number && token(k - 1).end == token(k).start &&
        last_ && *last_ + 1 == report_.figures.size()) {
        // A parenthesis behind a figure lists its parts when it holds two numbers or more.
        int counted = 0;
        for (std::size_t j = k + 1; j < tokens_.tokens.size(); ++j) {
            const TokenKind kind = token(j).kind;
            if (kind == TokenKind::close || kind == TokenKind::stop) break;
            if (kind == TokenKind::number &&
                tokens_.numbers[token(j).index].counter != Counter::foreign)
                ++counted;
        }
        if (counted >= 2) open_breakdown(*last_, true, false, token(k).start);
    }
    window_ = k + 1;
}

void FigureReader::take_close(std::size_t k) {
    if (depth_ == 0) return;
    --depth_;
    while (!open_.empty() && open_.back().in_parentheses) close_breakdown(false);
    window_ = k + 1;
}

void FigureReader::take_semicolon(std::size_t) {
    for (auto& open : open_)
        if (open.breakdown.first_group == 0)
            open.breakdown.first_group = open.breakdown.parts.size();
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
    const bool until = k > 0 && token(k - 1).kind == TokenKind::word &&
                       token(k - 1).concept_ == Concept::until;
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
    constexpr std::u32string_view bounds = U"至到自从止比较与—-~";
    const bool bound_before = start > 0 && bounds.find(text()[start - 1]) != bounds.npos;
    const bool bound_behind = end < text().size() && bounds.find(text()[end]) != bounds.npos;
    if (bound_before || bound_behind) return;
    scope_ = text::to_utf8(text().substr(start, end - start));
    const bool governs_sentence = k == sentence_ || (k + 1 < tokens_.tokens.size() &&
                                                     token(k + 1).kind == TokenKind::comma &&
                                                     token(k + 1).start == end);
    scope_end_ = governs_sentence ? tokens_.tokens.size() : clause_end(k);
}

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
    if (!take_share(k, number) && !take_change(k, number) && !take_divided(k, number))
        take_figure(k, number);
    if (number.counter != Counter::none || number.closed) {
        last_words_ = local_words(k);
        window_ = k + 1;
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
    const bool compared = before.has(Concept::compare);
    const bool moved = k > clause && token(k - 1).kind == TokenKind::word &&
                       (token(k - 1).concept_ == Concept::rise ||
                        token(k - 1).concept_ == Concept::fall) &&
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
    const bool dated = std::any_of(
        tokens_.tokens.begin() + static_cast<std::ptrdiff_t>(clause),
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
        if (token(j).kind == TokenKind::word && (token(j).concept_ == Concept::each ||
                                                 token(j).concept_ == Concept::respectively))
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
    return match_before(question, open_.empty() ? 2 : 0);
}

void FigureReader::take_figure(std::size_t k, const Number& number) {
    auto found = match(k, number);
    const bool in_list = !open_.empty();
    const auto words = local_words(k);
    if (!in_list) {
        if (!found) return;
        // A remark in parentheses counts nothing of its own (相同信息计1条), but 含…结转12件 does.
        if (depth_ > 0 && !found->measure.in("requests.carried_in") &&
            !found->measure.in("requests.carried_out"))
            return;
    }
    const Span digits = source(number.numeral.span.start, number.end);
    if (found) {
        const std::uint32_t start = std::min(token(found->first).start, token(k).start);
        const std::uint32_t end = std::max(token(found->head).end, number.end);
        std::string scope = scope_of(k, found->measure);
        if (in_list) {
            const Measure whole = report_.figures[open_.back().breakdown.whole].measure;
            const bool items = whole.in("proactive");
            if (items && !stands_among_items(found->measure, number.counter)) {
                found->measure = Measure{"proactive.category"};
                scope = text::to_utf8(words);
            } else if (found->measure == whole && !is_channel(whole)) {
                scope = text::to_utf8(words.size() > 3 ? words : std::u32string_view(last_words_));
            }
        } else if (found->measure == Measure{"proactive.category"}) {
            scope = text::to_utf8(words);
        }
        add(found->measure, number, source(start, end), digits, std::move(scope), k);
        const bool review = found->measure == Measure{"litigation.count"} ||
                            found->measure == Measure{"reconsideration.count"};
        if (review && number.numeral.value.is_zero() && found->head > window_) {
            // 行政复议及行政诉讼0件: one nothing for both.
            std::size_t j = found->head;
            while (j > window_ && token(j - 1).kind == TokenKind::pause) --j;
            if (j > window_ && token(j - 1).kind == TokenKind::word &&
                token(j - 1).concept_ == Concept::reconsider &&
                found->measure != Measure{"reconsideration.count"} &&
                token(found->head).start <= token(j - 1).end + longest_gap)
                add(Measure{"reconsideration.count"}, number, source(token(j - 1).start, end),
                    digits, scope_of(k, Measure{"reconsideration.count"}), k);
        }
        return;
    }
    const Figure& whole = report_.figures[open_.back().breakdown.whole];
    const bool items = whole.measure.in("proactive");
    const bool counted = number.counter != Counter::none && number.counter != Counter::percent;
    if (!counted || words.empty() || (whole.measure.kind() == report::MeasureKind::amount) !=
                                         (number.counter == Counter::money))
        return;
    const Measure measure = items ? Measure{"proactive.category"} : whole.measure;
    const auto start = token(k).start - static_cast<std::uint32_t>(words.size());
    add(measure, number, source(std::min(start, token(k).start), number.end), digits,
        text::to_utf8(words), k);
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
    if (measure.in("requests.carried_in") || measure.in("requests.carried_out")) return {};
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
    const Concepts other{Concept::answer, Concept::conclude, Concept::on_time, Concept::decline,
                         Concept::refuse, Concept::interpretation, Concept::extend};
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
                measure = Measure{"requests.accepted"};
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
        return report_.figures[i].measure == Measure{"requests.received"} ||
               report_.figures[i].measure == Measure{"requests.accepted"};
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
        const bool answered = token(j).concept_ == Concept::answer ||
                              (on_time && word.ends_with(U"答复"));
        if (!answered && token(j).concept_ != Concept::conclude &&
            !(on_time && word.ends_with(U"办结")))
            continue;
        const Measure measure =
            answered ? Measure{"requests.answered"} : Measure{"requests.concluded"};
        report_.figures.push_back({measure, named.amount, Statement::all, named.scope,
                                   passage_->section, source(token(k).start, token(j).end),
                                   source(token(k).start, token(k).end)});
        while (!open_.empty() && !open_.back().in_parentheses) close_breakdown(false);
        return;
    }
}

}  // namespace gongkai::reading
