// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/record/code_fault.hpp>
#include <gongkai/record/detail/code_shape.hpp>

/// Organisation codes (组织机构代码, GB 11714-1997): eight characters and a check. They stand in
/// index numbers, in documents before 2015-10, and inside every credit code.
namespace gongkai::record {

/// The check character of eight digits or capital letters, I, O, Z, S and V among them: modulo 11.
/// `eight` has to have that shape.
[[nodiscard]] constexpr char organisation_check_character(std::string_view eight) {
    constexpr std::array weights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const int value = detail::is_digit(eight[i]) ? eight[i] - '0' : eight[i] - 'A' + 10;
        sum += value * weights[i];
    }
    const int check = 11 - sum % 11;
    if (check == 10) return 'X';
    return check == 11 ? '0' : static_cast<char>('0' + check);
}
static_assert(organisation_check_character("00000000") == '0');

/// What is wrong with an organisation code; nothing when all is right. The hyphen before the check
/// (00000001-9) may be left out (000000019). Source: GB 11714-1997, checked by examples alone.
[[nodiscard]] inline std::optional<CodeFault> check_organisation_code(std::string_view code) {
    const bool hyphen = code.size() > 8 && code[8] == '-';
    if (auto wrong = detail::wrong_shape(code, hyphen ? "XXXXXXXX-C" : "XXXXXXXXC")) return wrong;
    const char right = organisation_check_character(code.substr(0, 8));
    if (code.back() != right) return detail::wrong_check(code.size() - 1, code.back(), right);
    return std::nullopt;
}

/// An organisation code as it stands alone: with the hyphen. Nothing when it is wrong.
[[nodiscard]] inline std::optional<std::string> hyphenated_organisation_code(
    std::string_view code) {
    if (check_organisation_code(code)) return std::nullopt;
    return std::string(code.substr(0, 8)) + '-' + code.back();
}

}  // namespace gongkai::record
