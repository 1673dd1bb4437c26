// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/error.hpp>
#include <gongkai/base/nearest.hpp>
#include <gongkai/record/code_fault.hpp>
#include <gongkai/record/detail/code_shape.hpp>
#include <gongkai/record/pollutant_table.hpp>

/// Pollutants (污染物) by whatever names them: token, Chinese name, formula or code.
///
///     find_pollutant("CODcr")->token    // cod; so do 化学需氧量, w01018 and 011
namespace gongkai::record {

namespace detail {

/// A name as it is compared: ASCII in small letters, the digits of formulae on the line (SO₂).
[[nodiscard]] inline std::string plain_name(std::string_view name) {
    struct Raised {
        std::string_view written;
        char plain;
    };
    constexpr std::array raised{
        Raised{"₀", '0'}, Raised{"₁", '1'}, Raised{"₂", '2'}, Raised{"₃", '3'}, Raised{"₄", '4'},
        Raised{"₅", '5'}, Raised{"₆", '6'}, Raised{"₇", '7'}, Raised{"₈", '8'}, Raised{"₉", '9'},
        Raised{"ₓ", 'x'}, Raised{"⁶", '6'}, Raised{"⁺", '+'},
    };
    std::string plain;
    while (!name.empty()) {
        const auto* const row = std::ranges::find_if(
            raised, [name](const Raised& r) { return name.starts_with(r.written); });
        const char c = row == raised.end() ? name.front() : row->plain;
        plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        name.remove_prefix(row == raised.end() ? 1 : row->written.size());
    }
    return plain;
}

/// Whether `plain`, a plain name, names a row.
[[nodiscard]] inline bool names_pollutant(std::string_view plain, const PollutantRow& row) {
    const auto is = [plain](std::string_view name) {
        return !name.empty() && plain_name(name) == plain;
    };
    // Some systems write z behind a code for a value converted to the reference oxygen (折算).
    const bool converted =
        plain.ends_with('z') && !row.code.empty() && plain.substr(0, plain.size() - 1) == row.code;
    return is(row.token) || is(row.zh) || is(row.code) || is(row.code_2005) || converted ||
           std::ranges::any_of(row.also, is);
}

}  // namespace detail

/// Every pollutant that a token, Chinese name, formula, HJ 524 or 525 code, or code of 2005 names;
/// 氟化物 is one of the water and one of the air.
[[nodiscard]] inline std::vector<PollutantRow> find_pollutants(std::string_view name) {
    std::vector<PollutantRow> found;
    const std::string plain = detail::plain_name(name);
    std::ranges::copy_if(pollutant_rows, std::back_inserter(found), [&](const PollutantRow& row) {
        return detail::names_pollutant(plain, row);
    });
    return found;
}

/// The one pollutant, of a medium where one is given, that a name names; nothing where there is
/// none or more than one.
[[nodiscard]] inline std::optional<PollutantRow> find_pollutant(
    std::string_view name, std::optional<PollutantMedium> medium = std::nullopt) {
    auto found = find_pollutants(name);
    if (medium) std::erase_if(found, [&](const auto& row) { return row.medium != *medium; });
    if (found.size() != 1) return std::nullopt;
    return found.front();
}

/// As `find_pollutant`, but throws `UnknownKey`, which names the nearest tokens.
[[nodiscard]] inline PollutantRow require_pollutant(
    std::string_view name, std::optional<PollutantMedium> medium = std::nullopt) {
    if (const auto row = find_pollutant(name, medium)) return *row;
    std::vector<std::string_view> tokens;
    const auto several = find_pollutants(name);
    for (const auto& row : several) tokens.push_back(row.token);
    if (!tokens.empty()) throw UnknownKey("one pollutant", name, tokens);
    for (const auto& row : pollutant_rows) tokens.push_back(row.token);
    throw UnknownKey("pollutant", name, nearest(name, tokens));
}

/// What is wrong with a pollutant's code; nothing when all is right. Right are a or w and five
/// digits (HJ 524-2009, HJ 525-2009), with z behind it for a converted value; two or three digits,
/// and B and two digits, of 2005; and the noise indices (Leq, L10). The code need not be in our
/// table.
[[nodiscard]] inline std::optional<CodeFault> check_pollutant_code(std::string_view code) {
    using detail::wrong_shape;
    if (code.empty())
        return detail::fault(0, "污染物编码为空", "the code of the pollutant is empty");
    const char first = code.front();
    if (detail::is_digit(first)) return wrong_shape(code, code.size() == 2 ? "99" : "999");
    if (first == 'B') return wrong_shape(code, "B99");
    if (first == 'L' && code.size() >= 2 && code.size() <= 4 &&
        std::ranges::all_of(code, [](char c) {
            return detail::is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }))
        return std::nullopt;
    const bool converted = code.size() == 7 && code.back() == 'z';
    return wrong_shape(converted ? code.substr(0, 6) : code, "m99999");
}

/// Whether every token and every code stands once.
[[nodiscard]] consteval bool sound_pollutants() {
    for (std::size_t i = 0; i < pollutant_rows.size(); ++i) {
        const auto& row = pollutant_rows[i];
        if (row.token.empty() || row.zh.empty() || row.en.empty()) return false;
        for (std::size_t j = 0; j < i; ++j) {
            const auto& other = pollutant_rows[j];
            if (row.token == other.token) return false;
            if (!row.code.empty() && row.code == other.code) return false;
            if (!row.code_2005.empty() && row.code_2005 == other.code_2005) return false;
        }
    }
    return true;
}
static_assert(sound_pollutants());

}  // namespace gongkai::record
