// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/base/date.hpp>
#include <gongkai/record/code_fault.hpp>
#include <gongkai/record/detail/code_shape.hpp>

/// Identity card numbers (居民身份证号码, GB 11643): 18 characters with a check, and the 15 digits
/// of old documents, without century and check. Personal data.
namespace gongkai::record {

/// The parts of an identity card number.
struct IdentityCard {
    std::string division;  ///< of the first registration; it may have retired long ago
    Date born;
    std::string sequence;  ///< three digits
    bool female;           ///< an even sequence

    friend bool operator==(const IdentityCard&, const IdentityCard&) = default;
};

/// The check character of 17 digits: ISO 7064 MOD 11-2.
[[nodiscard]] constexpr char identity_check_character(std::string_view seventeen) {
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) sum += (seventeen[i] - '0') * weights[i];
    return std::string_view("10X98765432")[static_cast<std::size_t>(sum % 11)];
}

/// What is wrong with an identity card number; nothing when all is right. A small x counts as X.
/// The date has to be one of the calendar, and may lie ahead; of the division the shape alone is
/// checked. Source: GB 11643, by agreement with ISO 7064; the shape of 15 digits likewise.
[[nodiscard]] inline std::optional<CodeFault> check_identity_card(std::string_view number) {
    const bool old = number.size() == 15;
    const bool small = number.size() == 18 && number.back() == 'x';
    if (auto wrong = detail::wrong_shape(small ? number.substr(0, 17) : number,
                                         old     ? "999999999999999"
                                         : small ? "99999999999999999"
                                                 : "99999999999999999C"))
        return wrong;
    // 996 to 999 marked who was born in the 1800s: the same days exist in both centuries.
    const std::string year = (old ? "19" : "") + std::string(number.substr(6, old ? 2 : 4));
    const auto month_and_day = number.substr(old ? 8 : 10, 4);
    if (!detail::day_of(year, month_and_day)) {
        const std::string date = year + '-' + std::string(month_and_day.substr(0, 2)) + '-' +
                                 std::string(month_and_day.substr(2, 2));
        return detail::fault(6, "出生日期" + date + "不存在",
                             "no calendar has the birth date " + date);
    }
    if (old) return std::nullopt;
    const char right = identity_check_character(number);
    if (small && right == 'X') return std::nullopt;
    if (number.back() != right) return detail::wrong_check(17, number.back(), right);
    return std::nullopt;
}

/// A number of 15 digits as one of 18, with the century 19 and the check; one of 18 as it is, with
/// a capital X. Nothing when it is wrong, and for 996 to 999, whose century is not certain.
[[nodiscard]] inline std::optional<std::string> full_identity_card(std::string_view number) {
    if (check_identity_card(number)) return std::nullopt;
    if (number.size() == 18) {
        std::string full(number);
        if (full.back() == 'x') full.back() = 'X';
        return full;
    }
    if (number.substr(12, 3) >= "996") return std::nullopt;
    std::string full(number.substr(0, 6));
    full += "19";
    full += number.substr(6);
    full += identity_check_character(full);
    return full;
}

/// The parts of an identity card number, or nothing where `full_identity_card` has nothing.
[[nodiscard]] inline std::optional<IdentityCard> identity_card_parts(std::string_view number) {
    const auto full = full_identity_card(number);
    if (!full) return std::nullopt;
    const std::string_view text = *full;
    const auto born = detail::day_of(text.substr(6, 4), text.substr(10, 4));
    return IdentityCard{std::string(text.substr(0, 6)), Date(*born),
                        std::string(text.substr(14, 3)), (text[16] - '0') % 2 == 0};
}

}  // namespace gongkai::record
