// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include <gongkai/record/code_fault.hpp>
#include <gongkai/record/detail/code_shape.hpp>

namespace gongkai::record {

/// The check digit of 14 digits: ISO 7064 MOD 11,10.
[[nodiscard]] constexpr char business_registration_check_digit(std::string_view fourteen) {
    int product = 10;
    for (const char c : fourteen.substr(0, 14)) {
        const int sum = (product + (c - '0')) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return static_cast<char>('0' + (11 - product) % 10);
}

/// What is wrong with a business registration number (工商注册号), which firms and traders had
/// until credit codes came in 2015-10; nothing when all is right. Of the division the shape alone
/// is checked. Source: GS 15-2006, as one page quotes it.
[[nodiscard]] inline std::optional<CodeFault> check_business_registration(std::string_view number) {
    if (auto wrong = detail::wrong_shape(number, "999999999999999")) return wrong;
    const char right = business_registration_check_digit(number);
    if (number.back() != right) return detail::wrong_check(14, number.back(), right);
    return std::nullopt;
}

}  // namespace gongkai::record
