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

namespace gongkai::record {

namespace detail {

/// The digits of a telephone number and where each stood, for the messages.
struct TelephoneDigits {
    std::string digits;
    bool international = false;          ///< began with +
    std::optional<std::size_t> foreign;  ///< byte of a character that stands in no number
};

/// Drops what separates: spaces, hyphens, brackets, the full-width ones too. An extension (转8012)
/// ends the number.
[[nodiscard]] inline TelephoneDigits telephone_digits(std::string_view number) {
    constexpr std::array<std::string_view, 14> separators{" ", "-", "(", ")",  "（", "）", "－",
                                                          "—", "–", "‐", "　", "·",  "/",  "."};
    TelephoneDigits read;
    read.international = number.starts_with('+');
    std::size_t at = read.international ? 1 : 0;
    while (at < number.size()) {
        const auto rest = number.substr(at);
        if (is_digit(rest[0])) {
            read.digits += rest[0];
            ++at;
            continue;
        }
        const bool extension = rest.starts_with("转") || rest.starts_with('x');
        if (extension && !read.digits.empty() &&
            all_digits(rest.substr(rest.starts_with('x') ? 1 : std::string_view("转").size())))
            return read;
        const auto* const separator = std::ranges::find_if(
            separators, [rest](std::string_view s) { return rest.starts_with(s); });
        if (separator == separators.end()) {
            read.foreign = at;
            return read;
        }
        at += separator->size();
    }
    return read;
}

}  // namespace detail

/// What is wrong with a telephone number (电话号码); nothing when all is right. A mobile number has
/// 11 digits, 13 to 19 first (13 and 14 first for a thing's): no list of prefixes is kept, for new
/// ones come. A fixed one has its area code (010, 02x, else four digits) and 7 or 8 digits, or
/// these alone, and may have an extension. Service numbers (12369, 12345, 400), and numbers abroad
/// behind + pass too. Source: the numbering plan, from memory.
[[nodiscard]] inline std::optional<CodeFault> check_telephone(std::string_view number) {
    using detail::fault;
    auto [digits, international, foreign] = detail::telephone_digits(number);
    if (foreign) {
        const auto before = number.substr(0, *foreign);
        const std::string found = detail::character_at(number, *foreign);
        const auto at = static_cast<std::size_t>(std::ranges::count_if(
            before, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
        return fault(at, "“" + found + "”不是数字或分隔符",
                     "\"" + found + "\" is neither a digit nor a separator");
    }
    if (international && !digits.starts_with("86")) {
        if (digits.size() >= 6 && digits.size() <= 15) return std::nullopt;
        return fault(0, "境外号码应为6至15位数字", "a number abroad should have 6 to 15 digits");
    }
    if (international) digits.erase(0, 2);
    const std::size_t size = digits.size();
    const auto wrong = [size](std::string_view right_zh, std::string_view right_en) {
        const std::string is = std::to_string(size);
        return fault(0, "共" + is + "位数字," + std::string(right_zh),
                     "it has " + is + " digits; " + std::string(right_en));
    };
    if (digits.starts_with('0')) {
        const std::size_t area = size > 1 && (digits[1] == '1' || digits[1] == '2') ? 3 : 4;
        // The extension may follow behind a further hyphen: up to six digits.
        if (size >= area + 7 && size <= area + 8 + 6) return std::nullopt;
        return wrong("区号之后应为7或8位", "7 or 8 should follow the area code");
    }
    if (digits.starts_with("400") || digits.starts_with("800")) {
        if (size == 10 || size == 7 || size == 8) return std::nullopt;
        return wrong("400、800号码应为10位", "a 400 or 800 number should have 10");
    }
    if (digits.starts_with('1') && size > 6) {
        const bool of_a_thing = size == 13 && digits[1] == '4';
        if (of_a_thing || (size == 11 && digits[1] >= '3')) return std::nullopt;
        return wrong("手机号码应为11位,前两位为13至19",
                     "a mobile number should have 11, the first two of them 13 to 19");
    }
    const bool service = (digits.starts_with('1') && size >= 3) || digits.starts_with("95") ||
                         digits.starts_with("96");
    if (service && size <= 6 && size >= 3) return std::nullopt;
    if (size >= 7 && size <= 8 + 6) return std::nullopt;
    return wrong("固定电话应为7或8位", "a fixed number should have 7 or 8");
}

}  // namespace gongkai::record
