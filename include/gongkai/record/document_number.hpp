// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/record/code_fault.hpp>
#include <gongkai/record/detail/code_shape.hpp>

/// Whether a field that should hold one document number (发文字号) does. `gongkai::text` finds them
/// in prose.
namespace gongkai::record {

namespace detail {

/// The brackets round a year as they are seen; the first pair is the official one.
struct YearBrackets {
    std::string_view open;
    std::string_view close;
};
inline constexpr std::array year_brackets{
    YearBrackets{"〔", "〕"}, YearBrackets{"[", "]"},   YearBrackets{"［", "］"},
    YearBrackets{"【", "】"}, YearBrackets{"（", "）"}, YearBrackets{"(", ")"},
};

/// Cuts `tail` off the end of `text`; whether it stood there.
constexpr bool cut_end(std::string_view& text, std::string_view tail) {
    if (!text.ends_with(tail)) return false;
    text.remove_suffix(tail.size());
    return true;
}

/// Cuts the digits off the end of `text`: 7 of 第7.
constexpr std::string_view cut_digits(std::string_view& text) {
    std::size_t start = text.size();
    while (start > 0 && is_digit(text[start - 1])) --start;
    const auto digits = text.substr(start);
    text.remove_suffix(digits.size());
    return digits;
}

/// Cuts a number in Chinese off the end of `text`: 四十一 of 第四十一.
constexpr bool cut_numeral(std::string_view& text) {
    constexpr std::array<std::string_view, 14> numerals{"〇", "零", "一", "二", "三", "四", "五",
                                                        "六", "七", "八", "九", "十", "百", "千"};
    const std::size_t whole = text.size();
    while (std::ranges::any_of(numerals, [&](std::string_view n) { return cut_end(text, n); }))
        continue;
    return text.size() < whole;
}

[[nodiscard]] constexpr bool is_year(std::string_view digits) {
    return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

[[nodiscard]] constexpr std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace detail

/// What is wrong with a document number; nothing when all is right. Right are 吉环发〔2016〕12号,
/// with the other brackets and the 第 that are seen too, orders and notices (国务院令第711号), and
/// announcements (公告2016年第12号); a year has four digits, and 号 ends it.
/// Source: GB/T 9704-2012, from memory; what is seen on published documents.
[[nodiscard]] inline std::optional<CodeFault> check_document_number(std::string_view number) {
    using detail::fault;
    auto rest = number;
    if (!detail::cut_end(rest, "号"))
        return fault(detail::characters(rest), "末尾缺“号”", "it should end with 号");
    const auto digits = detail::cut_digits(rest);
    const bool numeral = digits.empty() && detail::cut_numeral(rest);
    if (digits.empty() && !numeral)
        return fault(detail::characters(rest), "“号”前缺序号", "a sequence should stand before 号");
    const bool ordinal = detail::cut_end(rest, "第");

    for (const auto& [open, close] : detail::year_brackets) {
        if (!detail::cut_end(rest, close)) continue;
        const auto year = detail::cut_digits(rest);
        const std::size_t at = detail::characters(rest);
        if (!detail::is_year(year))
            return fault(at, "年份应为四位数字,如〔2016〕",
                         "the year should have four digits, such as 〔2016〕");
        if (!detail::cut_end(rest, open))
            return fault(at, "年份前缺“" + std::string(open) + "”",
                         std::string(open) + " should stand before the year");
        if (rest.empty())
            return fault(0, "年份前缺机关代字", "the issuer's word should stand before the year");
        return std::nullopt;
    }

    auto before = rest;
    if (detail::cut_end(before, "年") && detail::is_year(detail::cut_digits(before)) &&
        !before.empty())
        return std::nullopt;
    const bool named = rest.ends_with("令") || rest.ends_with("公告") || rest.ends_with("通告");
    if (!rest.empty() && (ordinal || named)) return std::nullopt;
    return fault(detail::characters(rest), "序号前缺年份,如〔2016〕",
                 "a year should stand before the sequence, such as 〔2016〕");
}

}  // namespace gongkai::record
