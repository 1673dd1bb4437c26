// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <gongkai/record/code_fault.hpp>

/// Shapes of codes: one mark for each character, and what is said of a text that has another.
namespace gongkai::record::detail {

/// The characters that a mark stands for. A mark without a row stands for itself.
struct ShapeMark {
    char mark;
    std::string_view characters;
    std::string_view zh;
    std::string_view en;
};

inline constexpr std::string_view credit_alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

// clang-format off
inline constexpr std::array shape_marks{
    ShapeMark{'9', "0123456789",                           "数字",                           "a digit"},
    ShapeMark{'A', "ABCDEFGHIJKLMNOPQRSTUVWXYZ",           "大写字母",                       "a capital letter"},
    ShapeMark{'X', "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", "数字或大写字母",                 "a digit or a capital letter"},
    ShapeMark{'N', credit_alphabet,                        "数字或I、O、S、V、Z以外的大写字母", "a digit or a capital letter other than I, O, S, V and Z"},
    ShapeMark{'C', "0123456789X",                          "数字或X",                        "a digit or X"},
    ShapeMark{'a', "abcdefghjklmnpqrstuvwxyz",             "i、o以外的小写字母",             "a small letter other than i and o"},
    ShapeMark{'h', "0123456789abcdef",                     "数字或小写字母a至f",             "a digit or a small letter from a to f"},
    ShapeMark{'m', "aw",                                   "小写字母a(大气)或w(水)",         "a small letter, a (air) or w (water)"},
    ShapeMark{'E', "AW",                                   "A(大气)或W(水)",                 "A (air) or W (water)"},
};
// clang-format on

[[nodiscard]] constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, is_digit);
}

/// The number that up to nine digits write.
[[nodiscard]] constexpr int digits_value(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

/// The whole UTF-8 character that begins at a byte; a byte that begins none in hexadecimal.
[[nodiscard]] inline std::string character_at(std::string_view text, std::size_t at) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x7F) return {text[at]};
    const std::size_t size = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0;
    const auto whole = text.substr(at, size);
    const bool continued =
        whole.size() == size && size > 0 && std::ranges::all_of(whole.substr(1), [](char c) {
            return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
        });
    if (continued) return std::string(whole);
    return {'0', 'x', hex[byte >> 4], hex[byte & 15]};
}

[[nodiscard]] inline CodeFault fault(std::size_t at, std::string zh, std::string en) {
    return {std::move(zh), std::move(en), at};
}

[[nodiscard]] inline CodeFault wrong_character(std::string_view text, std::size_t at,
                                               std::string_view zh, std::string_view en) {
    const std::string found = character_at(text, at);
    const std::string place = std::to_string(at + 1);
    return fault(at, "第" + place + "位是“" + found + "”,应为" + std::string(zh),
                 "character " + place + " is \"" + found + "\"; it should be " + std::string(en));
}

[[nodiscard]] inline CodeFault wrong_length(std::size_t length, std::size_t right) {
    const std::string is = std::to_string(length);
    const std::string should_be = std::to_string(right);
    return fault(std::min(length, right), "共" + is + "位,应为" + should_be + "位",
                 "it has " + is + " characters; it should have " + should_be);
}

[[nodiscard]] inline CodeFault wrong_check(std::size_t at, char is, char should_be) {
    return fault(at, std::string("校验码应为") + should_be + ",不是" + is,
                 std::string("the check character should be ") + should_be + ", not " + is);
}

/// The first way in which a text has another shape; nothing when it has it. What passes is ASCII.
[[nodiscard]] inline std::optional<CodeFault> wrong_shape(std::string_view text,
                                                          std::string_view shape) {
    for (std::size_t at = 0; at < std::min(text.size(), shape.size()); ++at) {
        const auto* const row = std::ranges::find(shape_marks, shape[at], &ShapeMark::mark);
        if (row == shape_marks.end()) {
            const std::string self(1, shape[at]);
            if (text[at] != shape[at])
                return wrong_character(text, at, "“" + self + "”", '"' + self + '"');
        } else if (row->characters.find(text[at]) == std::string_view::npos) {
            return wrong_character(text, at, row->zh, row->en);
        }
    }
    if (text.size() != shape.size()) {
        // Behind the shape anything may stand: characters are counted, not bytes.
        const auto characters = std::ranges::count_if(
            text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
        return wrong_length(static_cast<std::size_t>(characters), shape.size());
    }
    return std::nullopt;
}

/// Whether eight digits, or six with the century 19, are a day of the calendar; nothing is thrown.
[[nodiscard]] constexpr std::optional<std::chrono::year_month_day> day_of(
    std::string_view year_digits, std::string_view month_and_day) {
    const std::chrono::year_month_day day{
        std::chrono::year(digits_value(year_digits)),
        std::chrono::month(static_cast<unsigned>(digits_value(month_and_day.substr(0, 2)))),
        std::chrono::day(static_cast<unsigned>(digits_value(month_and_day.substr(2, 2))))};
    if (!day.ok()) return std::nullopt;
    return day;
}

}  // namespace gongkai::record::detail
