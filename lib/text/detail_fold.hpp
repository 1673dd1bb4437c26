// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

/// Tables from a character to the one that stands for it in normalised text.
namespace gongkai::text::detail {

/// One entry a BMP character. Zero asks for a closer look: line ends, spaces, what is dropped, and
/// in `common_folds` the marks of a traditional text.
using FoldTable = std::array<char16_t, 0x10000>;

/// Width, radicals, compatibility ideographs and punctuation. Built once; safe to call anywhere.
[[nodiscard]] const FoldTable& common_folds();

/// The same with traditional characters to simplified ones. Built at the first traditional text.
[[nodiscard]] const FoldTable& simplifying_folds();

/// Tabs and every space of Unicode.
[[nodiscard]] constexpr bool is_space(char32_t c) {
    return c == U' ' || c == U'\t' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

[[nodiscard]] constexpr bool is_line_end(char32_t c) {
    return (c >= U'\n' && c <= U'\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// What takes no place on paper: joiners, direction marks, variation selectors, soft hyphens.
[[nodiscard]] constexpr bool is_ignorable(char32_t c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || (c >= 0xE0100 && c <= 0xE01EF);
}

}  // namespace gongkai::text::detail
