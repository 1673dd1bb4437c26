// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/base/date.hpp>
#include <gongkai/record/code_fault.hpp>
#include <gongkai/record/detail/code_shape.hpp>
#include <gongkai/record/industry_table.hpp>

/// Industry codes (行业代码, GB/T 4754): a section's letter, two digits for the division, a third
/// for the group, a fourth for the class: C, C26, C261, C2614, and these without the letter.
///
///     find_industry("C2614", Date{2024y / 1 / 1})->zh    // 制造业
namespace gongkai::record {

/// The edition in force on a day; nothing before 2002-10-01.
[[nodiscard]] constexpr std::optional<IndustryEdition> industry_edition(Date day) {
    for (const auto& row : industry_editions)
        if (Date(row.from) <= day && (!row.to || day <= Date(*row.to))) return row;
    return std::nullopt;
}

namespace detail {

/// A code in its two parts. `letter` is 0 and `division` empty where there is none.
struct IndustryParts {
    char letter = 0;
    std::optional<int> division;
};

[[nodiscard]] constexpr IndustryParts industry_parts(std::string_view code) {
    IndustryParts parts;
    if (!code.empty() && !is_digit(code.front())) {
        parts.letter = code.front();
        code.remove_prefix(1);
    }
    if (code.size() >= 2) parts.division = digits_value(code.substr(0, 2));
    return parts;
}

[[nodiscard]] constexpr bool holds(const IndustrySection& row, const IndustryParts& parts) {
    if (parts.letter != 0 && parts.letter != row.letter) return false;
    return !parts.division || (row.first <= *parts.division && *parts.division <= row.last);
}

[[nodiscard]] inline std::string division_text(int division) {
    return (division < 10 ? "0" : "") + std::to_string(division);
}

}  // namespace detail

/// What is wrong with an industry code; nothing when all is right. Right is what any edition
/// allows, since a record need not say which one it follows. Groups and classes are not looked up.
[[nodiscard]] inline std::optional<CodeFault> check_industry(std::string_view code) {
    constexpr std::string_view with_letter = "A9999";
    constexpr std::string_view digits = "9999";
    const bool letter = code.empty() || !detail::is_digit(code.front());
    const auto shape = letter ? with_letter : digits;
    // A section may stand alone, a division's second digit may not be missing.
    const std::size_t length = std::clamp(code.size(), std::size_t{letter ? 1U : 2U}, shape.size());
    const bool half = letter && length == 2;
    if (auto wrong = detail::wrong_shape(code, shape.substr(0, half ? 3 : length))) return wrong;

    const auto parts = detail::industry_parts(code);
    const auto holds = [&](const IndustrySection& row) { return detail::holds(row, parts); };
    if (std::ranges::any_of(industry_sections, holds)) return std::nullopt;
    const std::string name(1, parts.letter);
    const auto* const own = std::ranges::find_if(industry_sections, [&](const auto& row) {
        return row.edition == industry_editions.back().year && row.letter == parts.letter;
    });
    if (parts.letter != 0 && own == industry_sections.end())
        return detail::fault(0, "没有门类" + name + ",门类为A至T",
                             "there is no section " + name + "; they are A to T");
    const std::string division = detail::division_text(*parts.division);
    if (parts.letter == 0)
        return detail::fault(0, "没有大类" + division + ",大类为01至98",
                             "there is no division " + division + "; they are 01 to 98");
    const std::string range_zh =
        detail::division_text(own->first) + "至" + detail::division_text(own->last);
    const std::string range_en =
        detail::division_text(own->first) + " to " + detail::division_text(own->last);
    return detail::fault(
        1, "门类" + name + "没有大类" + division + ",现行为" + range_zh,
        "section " + name + " has no division " + division + "; it now has " + range_en);
}

/// The section of a code by the edition in force on a day, or nothing.
[[nodiscard]] inline std::optional<IndustrySection> find_industry(std::string_view code, Date day) {
    const auto edition = industry_edition(day);
    if (!edition || check_industry(code)) return std::nullopt;
    const auto parts = detail::industry_parts(code);
    for (const auto& row : industry_sections)
        if (row.edition == edition->year && detail::holds(row, parts)) return row;
    return std::nullopt;
}

}  // namespace gongkai::record
