// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <gongkai/base/span.hpp>
#include <gongkai/text/date.hpp>
#include <gongkai/text/numeral.hpp>

#include "concept.hpp"

/// From normalised prose to the few tokens that matter to figures.
namespace gongkai::reading {

enum class TokenKind : std::uint8_t {
    word,        ///< a word of the lexicon: `concept_`
    number,      ///< `index` into `Tokens::numbers`
    date,        ///< `index` into `Tokens::dates`
    title,       ///< 《…》
    reference,   ///< a document number, 第…条
    enumerator,  ///< 一是, 1., (一)
    comma,
    pause,  ///< 、
    semicolon,
    colon,
    stop,  ///< 。！？ and a line end
    open,  ///< (
    close  ///< )
};

struct Token {
    TokenKind kind = TokenKind::word;
    Concept concept_ = Concept::count_;
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    std::uint32_t index = 0;
};

/// Whether a clause ends at a token: , ; : and the stops.
constexpr bool ends_clause(const Token& token) {
    return token.kind == TokenKind::comma || token.kind == TokenKind::semicolon ||
           token.kind == TokenKind::stop || token.kind == TokenKind::colon;
}

/// A numeral with its counter word and the approximating words behind both.
struct Number {
    text::Numeral numeral;
    Approximation approximation = Approximation::exact;
    Counter counter = Counter::none;
    Span unit;  ///< the counter word; empty where there is none
    std::uint32_t end = 0;
    bool closed = false;  ///< punctuation, or nothing, stands behind it
};

struct Tokens {
    std::vector<Token> tokens;
    std::vector<Number> numbers;
    std::vector<text::DateMention> dates;

    void clear();
};

/// Splits normalised text into `tokens`, whose earlier content goes. Linear.
void lex(std::u32string_view text, Tokens& tokens);

}  // namespace gongkai::reading
