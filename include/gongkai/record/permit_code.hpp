// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/record/code_fault.hpp>
#include <gongkai/record/credit_code.hpp>
#include <gongkai/record/detail/code_shape.hpp>
#include <gongkai/record/organisation_code.hpp>

/// Numbers of discharge permits and registrations (排污许可证编号, 排污登记编号) and of outlets
/// (排放口编号), by HJ 608-2017 and the trial rules of 2016 before it.
namespace gongkai::record {

/// The parts of a permit number: 18 characters for who holds it, three digits for the site, a mark.
struct PermitCode {
    std::string holder;                       ///< a credit code, or 18 characters that begin H9
    std::optional<std::string> credit;        ///< `holder`, where it is a credit code
    std::optional<std::string> organisation;  ///< nine characters, where the holder has such a code
    std::string site;                         ///< 001 is the first site of the holder
    char mark;                                ///< P a permit; W, X, Y, Z a registration; no check

    friend bool operator==(const PermitCode&, const PermitCode&) = default;
};

namespace detail {

/// H9, a division, then 0000 and five digits in the place of an organisation code: a holder that
/// has neither code. It reads like an organisation code of small value, so no check is asked of it.
[[nodiscard]] constexpr bool numbered_holder(std::string_view permit) {
    return permit.substr(8, 4) == "0000" && all_digits(permit.substr(12, 5));
}

}  // namespace detail

/// What is wrong with a permit or registration number; nothing when all is right. The 22nd
/// character is a mark and not a check; the trial rules had a digit or a letter there, so both
/// pass. Source: HJ 608-2017 as far as pages quote it; the trial rules of 2016.
[[nodiscard]] inline std::optional<CodeFault> check_permit_code(std::string_view code) {
    if (!code.starts_with("H9")) {
        if (auto wrong = detail::wrong_shape(code, "NN999999NNNNNNNNCN999X")) return wrong;
        return check_credit_code(code.substr(0, 18));
    }
    if (auto wrong = detail::wrong_shape(code, "H9999999XXXXXXXXCa999X")) return wrong;
    if (detail::numbered_holder(code)) return std::nullopt;
    const char right = organisation_check_character(code.substr(8, 8));
    if (code[16] != right) return detail::wrong_check(16, code[16], right);
    return std::nullopt;
}

/// The parts of a permit or registration number, or nothing when it is wrong.
[[nodiscard]] inline std::optional<PermitCode> permit_code_parts(std::string_view code) {
    if (check_permit_code(code)) return std::nullopt;
    PermitCode parts{
        std::string(code.substr(0, 18)), {}, {}, std::string(code.substr(18, 3)), code[21]};
    const bool credit = !code.starts_with("H9");
    if (credit) parts.credit = parts.holder;
    if (credit || !detail::numbered_holder(code)) parts.organisation = parts.holder.substr(8, 9);
    return parts;
}

/// What is wrong with an outlet's code (DA001 air, DW001 water); nothing when all is right.
/// Source: the trial rules of 2016, which HJ 608-2017 keeps.
[[nodiscard]] inline std::optional<CodeFault> check_outlet_code(std::string_view code) {
    return detail::wrong_shape(code, "DE999");
}

}  // namespace gongkai::record
