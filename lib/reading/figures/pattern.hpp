// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include <gongkai/report/measure.hpp>

#include "concept.hpp"
#include "lexer.hpp"
#include "pattern_table.hpp"

/// Which pattern the words around a number fit.
namespace gongkai::reading {

struct PatternMatch {
    report::Measure measure;
    std::size_t head = 0;   ///< index of the token that names the thing
    std::size_t first = 0;  ///< index of the first token that the pattern needed
};

/// What a number is asked with.
struct Question {
    std::u32string_view text;
    std::span<const Token> tokens;
    std::size_t from = 0;    ///< first token that belongs to the number
    std::size_t number = 0;  ///< the number's own token
    Counter counter = Counter::none;
    Topic topic = Topic::any;
};

/// The words before the number, the nearest first, not behind more than `commas` commas.
[[nodiscard]] std::optional<PatternMatch> match_before(const Question& question, int commas);

/// What a word that speaks of the sentence's subject counts, where only words before the number's
/// own name it: 微信公众号推送325篇,关注人数2.3万人.
[[nodiscard]] std::optional<PatternMatch> match_subject(const Question& question,
                                                        std::size_t sentence);

/// The words behind the number (36个栏目, 8项依申请公开), up to the next punctuation.
[[nodiscard]] std::optional<PatternMatch> match_behind(const Question& question);

/// The measure that a word names by itself (微博 → proactive.weibo), for words that share or
/// divide one number (各, 均为, 分别).
[[nodiscard]] std::optional<report::Measure> plain_measure(Concept head, Counter counter,
                                                           Topic topic);

/// What a passage with this word is about; nothing where the word does not say.
[[nodiscard]] std::optional<Topic> topic_of(Concept concept_);

/// What figures of a measure are about.
[[nodiscard]] Topic topic_of(report::Measure measure);

}  // namespace gongkai::reading
