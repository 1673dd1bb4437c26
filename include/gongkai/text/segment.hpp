// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <gongkai/base/span.hpp>

/// Sentences and enumerations (断句、列举). All on normalised text.
namespace gongkai::text {

/// Sentences: they end behind 。！？!?, at a line end and at the end of the text. A ; ends none.
[[nodiscard]] std::vector<Span> find_sentences(std::u32string_view text);

/// How an enumerator is written, from the outermost as reports number them to the innermost.
enum class EnumeratorStyle {
    chinese_comma,  ///< 一、
    chinese_paren,  ///< (一)
    arabic_point,   ///< 1. 1、
    arabic_paren,   ///< (1)
    circled,        ///< ①
    ordinal_is,     ///< 一是, 二是
    first_then      ///< 首先, 其次; 第一, 第二,
};

struct Enumerator {
    Span span;  ///< the enumerator alone: "三、" in "三、依申请公开"
    EnumeratorStyle style = EnumeratorStyle::chinese_comma;
    int ordinal = 0;
};

/// The enumerator that begins at `position`; nothing where none begins. A decimal number (3.5) and
/// a date (6.5世界环境日) are none. Constant time.
[[nodiscard]] std::optional<Enumerator> enumerator_at(std::u32string_view text,
                                                      std::size_t position);

/// All enumerators that stand where one can: at the start of the text, of a line, of a sentence or
/// behind ; : and ,
[[nodiscard]] std::vector<Enumerator> find_enumerators(std::u32string_view text);

}  // namespace gongkai::text
