// SPDX-License-Identifier: Apache-2.0
#include "lexer.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <gongkai/text/document_number.hpp>
#include <gongkai/text/segment.hpp>

#include "lexicon.hpp"
#include "lexicon_table.hpp"

namespace gongkai::reading {
namespace {

constexpr std::size_t longest_title = 120;

/// Tokens after which a sentence ends even without a mark, so that whoever looks through a whole
/// sentence for each of its tokens takes linear time all the same. Real ones hold fewer than 100.
constexpr std::size_t longest_sentence = 400;

constexpr bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
constexpr bool is_latin(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || c == U'_' || c == U'@';
}

/// What a character can begin; most characters of prose begin nothing.
enum Begins : std::uint8_t {
    nothing = 0,
    a_word = 1,
    a_number = 2,
    punctuation = 4,
    latin = 8,
    a_reference = 16,
    an_enumerator = 32
};

constexpr std::u32string_view punctuation_marks = U",、;:。!?！？\n()《》";
constexpr std::u32string_view reference_marks = U"〔[【(令第";
constexpr std::u32string_view enumerator_marks = U"(0123456789一二三四五六七八九十首其再第";
constexpr std::u32string_view number_marks =
    U"0123456789〇零一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟约近大将超逾不至上全"
    U"今本年去同前下第过达几数接突未最少多";

/// Circled, parenthesised and pointed numbers that are one character.
constexpr bool is_enumerating_sign(char32_t c) {
    return (c >= 0x2460 && c <= 0x249B) || (c >= 0x2776 && c <= 0x2793) ||
           (c >= 0x3220 && c <= 0x3229) || (c >= 0x3251 && c <= 0x325F);
}

class Dispatch {
  public:
    Dispatch() {
        const Lexicon& lexicon = Lexicon::instance();
        for (char32_t c = 0; c < table_.size(); ++c) {
            unsigned begins = nothing;
            if (lexicon.concepts.begins(c)) begins |= a_word;
            if (number_marks.find(c) != std::u32string_view::npos) begins |= a_number;
            if (punctuation_marks.find(c) != std::u32string_view::npos) begins |= punctuation;
            if (reference_marks.find(c) != std::u32string_view::npos) begins |= a_reference;
            if (is_latin(c)) begins |= latin;
            if (enumerator_marks.find(c) != enumerator_marks.npos || is_enumerating_sign(c))
                begins |= an_enumerator;
            table_[c] = static_cast<std::uint8_t>(begins);
        }
    }
    [[nodiscard]] unsigned operator()(char32_t c) const {
        return c < table_.size() ? table_[c] : 0U;
    }

  private:
    std::array<std::uint8_t, 0x10000> table_{};
};

const Dispatch& dispatch() {
    static const Dispatch table;
    return table;
}

class Lexer {
  public:
    Lexer(std::u32string_view text, Tokens& out) : text_(text), out_(out) {}

    void run() {
        while (at_ < text_.size()) {
            const char32_t c = text_[at_];
            unsigned begins = dispatch_(c);
            if ((begins & an_enumerator) != 0) {
                if (at_ == boundary_ && take_enumerator()) continue;
                begins &= ~unsigned{an_enumerator};
            }
            if (begins == nothing) {
                ++at_;
                continue;
            }
            if ((begins & punctuation) != 0 && c == U'(' && take_reference()) continue;
            if ((begins & punctuation) != 0) {
                take_punctuation(c);
                continue;
            }
            if ((begins & latin) != 0 && !(begins & a_word)) {
                skip_latin();
                continue;
            }
            if ((begins & a_reference) != 0 && take_reference()) continue;
            const auto word =
                (begins & a_word) != 0 ? lexicon_.concepts.longest(text_, at_) : WordTrie::Match{};
            if ((begins & a_number) != 0 && take_date(word.length)) continue;
            if ((begins & a_number) != 0 && take_number(word.length)) continue;
            if (word.length > 0) {
                take_word(static_cast<Concept>(word.value), word.length);
            } else if (is_digit(c) || is_latin(c)) {
                skip_latin();
            } else {
                ++at_;
            }
        }
    }

  private:
    void push(TokenKind kind, std::size_t length, Concept concept_ = Concept::count_,
              std::size_t index = 0) {
        out_.tokens.push_back({kind, concept_, static_cast<std::uint32_t>(at_),
                               static_cast<std::uint32_t>(at_ + length),
                               static_cast<std::uint32_t>(index)});
        at_ += length;
        sentence_ = kind == TokenKind::stop ? 0 : sentence_ + 1;
        if (sentence_ == longest_sentence) push(TokenKind::stop, 0);
    }

    void take_punctuation(char32_t c) {
        switch (c) {
            case U',':
                push(TokenKind::comma, 1);
                break;
            case U'、':
                push(TokenKind::pause, 1);
                break;
            case U';':
                push(TokenKind::semicolon, 1);
                break;
            case U':':
                push(TokenKind::colon, 1);
                break;
            case U'(':
                push(TokenKind::open, 1);
                break;
            case U')':
                push(TokenKind::close, 1);
                return;
            case U'《':
                take_title();
                return;
            case U'》':
                ++at_;
                return;
            default:
                push(TokenKind::stop, 1);
                break;
        }
        boundary_ = at_;
    }

    void take_title() {
        const std::size_t end =
            text_.substr(0, std::min(text_.size(), at_ + longest_title)).find(U'》', at_);
        if (end == std::u32string_view::npos) {
            ++at_;
            return;
        }
        const auto title = text_.substr(at_, end + 1 - at_);
        const bool periodical = title.find(U"动态") != title.npos ||
                                title.find(U"简报") != title.npos ||
                                title.find(U"专报") != title.npos;
        if (periodical)
            push(TokenKind::word, title.size(), Concept::newsletter);
        else
            push(TokenKind::title, title.size());
    }

    bool take_enumerator() {
        const auto enumerator = text::enumerator_at(text_, at_);
        if (!enumerator) return false;
        push(TokenKind::enumerator, enumerator->span.size());
        boundary_ = at_;
        return true;
    }

    bool take_reference() {
        if (const auto number = text::document_number_at(text_, at_)) {
            push(TokenKind::reference, number->span.end - at_);
            return true;
        }
        if (text_[at_] != U'第') return false;
        if (text::date_at(text_, at_)) return false;
        const auto ordinal = text::numeral_at(text_, at_ + 1);
        if (!ordinal) return false;
        push(TokenKind::reference, ordinal->span.end - at_);
        return true;
    }

    bool take_date(std::size_t word) {
        const auto date = text::date_at(text_, at_);
        if (!date || date->span.size() < word) return false;
        out_.dates.push_back(*date);
        push(TokenKind::date, date->span.size(), Concept::count_, out_.dates.size() - 1);
        return true;
    }

    bool take_number(std::size_t word) {
        const auto numeral = text::numeral_at(text_, at_);
        if (!numeral || numeral->span.size() <= word) return false;
        const std::size_t end = numeral->span.end;
        if (end < text_.size() && is_latin(text_[end])) {
            skip_latin();
            return true;
        }
        Number number;
        number.numeral = *numeral;
        number.approximation = numeral->approximation;
        std::size_t at = end;
        if (numeral->percent) {
            number.counter = Counter::percent;
        } else if (const auto counter = lexicon_.counters.longest(text_, at); counter.length > 0) {
            number.counter = counter_rows[counter.value].counter;
            number.unit = {static_cast<std::uint32_t>(at),
                           static_cast<std::uint32_t>(at + counter.length)};
            at += counter.length;
        }
        // A Chinese numeral without a counter word is a part of some other word (统一, 三级).
        if (numeral->chinese && number.counter == Counter::none) return false;
        if (number.approximation == Approximation::exact) {
            const auto trailing = text::trailing_approximation(text_, at);
            number.approximation = trailing.approximation;
            at += trailing.length;
        }
        number.end = static_cast<std::uint32_t>(at);
        const bool split = at + 1 < text_.size() && (text_[at] == U' ' || text_[at] == U'、') &&
                           is_digit(text_[at + 1]);
        number.closed = at >= text_.size() || (is_closing(text_[at]) && !split);
        out_.numbers.push_back(number);
        push(TokenKind::number, at - at_, Concept::count_, out_.numbers.size() - 1);
        return true;
    }

    static bool is_closing(char32_t c) {
        constexpr std::u32string_view closing = U",、;:。!?！？\n)”. ";
        return closing.find(c) != std::u32string_view::npos;
    }

    void take_word(Concept concept_, std::size_t length) {
        if (concept_ == Concept::info) concept_ = kind_of_info(length);
        push(TokenKind::word, length, concept_);
    }

    /// 公开信息5条 counts information; 环境质量信息5条 counts one kind of it.
    [[nodiscard]] Concept kind_of_info(std::size_t) const {
        if (out_.tokens.empty()) return at_ == 0 ? Concept::info_general : Concept::info_specific;
        const Token& before = out_.tokens.back();
        const bool linked = before.end + 1 == at_ && text_[before.end] == U'的';
        if (before.end != at_ && !linked) return Concept::info_specific;
        if (before.kind != TokenKind::word)
            return before.kind == TokenKind::title || before.kind == TokenKind::close
                       ? Concept::info_specific
                       : Concept::info_general;
        switch (before.concept_) {
            case Concept::disclose:
            case Concept::proactive:
            case Concept::website:
            case Concept::weibo:
            case Concept::wechat:
            case Concept::both_media:
            case Concept::new_media:
            case Concept::app:
            case Concept::info_work:
            case Concept::send:
            case Concept::mirrored:
            case Concept::added:
                return Concept::info_general;
            default:
                return Concept::info_specific;
        }
    }

    void skip_latin() {
        constexpr std::u32string_view joints = U"._-/@:%&=?#+";
        const auto inside = [&](std::size_t i) {
            const char32_t c = text_[i];
            if (is_digit(c) || is_latin(c)) return true;
            return joints.find(c) != joints.npos && i + 1 < text_.size() &&
                   (is_digit(text_[i + 1]) || is_latin(text_[i + 1]) || text_[i + 1] == U'/');
        };
        do ++at_;
        while (at_ < text_.size() && inside(at_));
    }

    std::u32string_view text_;
    Tokens& out_;
    const Lexicon& lexicon_ = Lexicon::instance();
    const Dispatch& dispatch_ = dispatch();
    std::size_t at_ = 0;
    std::size_t boundary_ = 0;  // an enumerator can stand here
    std::size_t sentence_ = 0;  // tokens since the last stop
};

}  // namespace

void Tokens::clear() {
    tokens.clear();
    numbers.clear();
    dates.clear();
}

void lex(std::u32string_view text, Tokens& tokens) {
    tokens.clear();
    Lexer(text, tokens).run();
}

}  // namespace gongkai::reading
