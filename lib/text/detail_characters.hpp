// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

/// What the finders of numerals and dates share: questions on one character, no allocation.
namespace gongkai::text::detail {

/// The character at `position`; 0 past the end.
[[nodiscard]] constexpr char32_t at(std::u32string_view text, std::size_t position) {
    return position < text.size() ? text[position] : U'\0';
}

/// The character before `position`; 0 at the start.
[[nodiscard]] constexpr char32_t before(std::u32string_view text, std::size_t position) {
    return position > 0 && position <= text.size() ? text[position - 1] : U'\0';
}

[[nodiscard]] constexpr bool matches(std::u32string_view text, std::size_t position,
                                     std::u32string_view word) {
    return at(text, position) == word.front() && text.substr(position, word.size()) == word;
}

[[nodiscard]] constexpr bool one_of(char32_t c, std::u32string_view set) {
    for (const char32_t member : set)
        if (member == c) return true;
    return false;
}

[[nodiscard]] constexpr bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
[[nodiscard]] constexpr bool is_letter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
[[nodiscard]] constexpr bool is_word(char32_t c) {
    return is_digit(c) || is_letter(c) || c == U'_';
}
[[nodiscard]] constexpr bool is_dash(char32_t c) {
    return c == U'-' || c == U'~' || (c >= 0x2010 && c <= 0x2015) || c == U'−' || c == U'─' ||
           c == U'〜' || c == U'～';
}

// clang-format off

/// 0 to 9 of 〇 to 九 and 零 to 玖, 2 of 两; -1 of anything else.
[[nodiscard]] constexpr int chinese_digit(char32_t c) {
    switch (c) {
        case U'〇': case U'零': case U'○': return 0;
        case U'一': case U'壹': return 1;
        case U'二': case U'贰': case U'两': return 2;
        case U'三': case U'叁': return 3;
        case U'四': case U'肆': return 4;
        case U'五': case U'伍': return 5;
        case U'六': case U'陆': return 6;
        case U'七': case U'柒': return 7;
        case U'八': case U'捌': return 8;
        case U'九': case U'玖': return 9;
        default: return -1;
    }
}

/// The power of ten of 十, 百, 千, 万, 亿; 0 of anything else.
[[nodiscard]] constexpr int chinese_power(char32_t c) {
    switch (c) {
        case U'十': case U'拾': return 1;
        case U'百': case U'佰': return 2;
        case U'千': case U'仟': return 3;
        case U'万': return 4;
        case U'亿': return 8;
        default: return 0;
    }
}

// clang-format on

[[nodiscard]] constexpr bool is_chinese_numeral(char32_t c) {
    return chinese_digit(c) >= 0 || chinese_power(c) > 0 || c == U'廿' || c == U'卅';
}

/// The first position from `position` on that is no space; at most two are passed.
[[nodiscard]] constexpr std::size_t past_spaces(std::u32string_view text, std::size_t position) {
    for (int i = 0; i < 2 && at(text, position) == U' '; ++i) ++position;
    return position;
}

[[nodiscard]] constexpr std::size_t past_digits(std::u32string_view text, std::size_t position) {
    while (is_digit(at(text, position))) ++position;
    return position;
}

/// A set of characters below U+10000 that answers with one look.
class CharacterSet {
  public:
    constexpr CharacterSet(std::initializer_list<std::u32string_view> members) {
        for (const auto run : members)
            for (const char32_t c : run) bits_[c >> 6U] |= std::uint64_t{1} << (c & 63U);
    }
    [[nodiscard]] constexpr bool contains(char32_t c) const {
        return c < 0x10000 && (bits_[c >> 6U] >> (c & 63U) & 1U) != 0;
    }

  private:
    std::array<std::uint64_t, 1024> bits_{};
};

}  // namespace gongkai::text::detail
