// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/base/citation.hpp>
#include <gongkai/record/code_fault.hpp>
#include <gongkai/record/detail/code_shape.hpp>
#include <gongkai/record/organisation_code.hpp>

/// Unified social credit codes (统一社会信用代码, GB 32100-2015): 18 characters, checked twice, as
/// a whole and by the organisation code inside.
namespace gongkai::record {

/// The parts of a credit code.
struct CreditCode {
    char department;           ///< 登记管理部门: 1 机构编制, 9 工商; `find_credit_body` names it
    char body;                 ///< 机构类别; what it means depends on the department
    std::string division;      ///< of the department that registered; 100000 is the national level
    std::string organisation;  ///< nine characters, without a hyphen

    friend bool operator==(const CreditCode&, const CreditCode&) = default;
};

/// Who registers (登记管理部门) or, with a body, what is registered (机构类别).
struct CreditBody {
    char department;
    char body;  ///< 0: the department itself
    std::string_view zh;
    std::string_view en;
    Verification verified;
};

// clang-format off

/// The first two characters of a credit code. A pair that is not here is no fault: the standard is
/// amended from time to time.
/// Source: GB 32100-2015 and its amendment, from one page that lists them; the rest from memory.
/// Checked against: nothing independent.
/// Complete to: 2026-11-25.
inline constexpr std::array credit_bodies{
    CreditBody{'1', 0,   "机构编制",                           "establishment authority",             Verification::one_copy},
    CreditBody{'1', '1', "机关",                               "state organ",                         Verification::one_copy},
    CreditBody{'1', '2', "事业单位",                           "public institution",                  Verification::one_copy},
    CreditBody{'1', '3', "编办直接管理机构编制的群众团体",     "mass organisation",                   Verification::one_copy},
    CreditBody{'1', '9', "其他",                               "other",                               Verification::one_copy},
    CreditBody{'2', 0,   "外交",                               "foreign affairs",                     Verification::one_copy},
    CreditBody{'2', '1', "外国常驻新闻机构",                   "resident foreign news office",        Verification::one_copy},
    CreditBody{'2', '9', "其他",                               "other",                               Verification::one_copy},
    CreditBody{'3', 0,   "司法行政",                           "justice",                             Verification::one_copy},
    CreditBody{'3', '1', "律师执业机构",                       "law office",                          Verification::one_copy},
    CreditBody{'3', '2', "公证处",                             "notary office",                       Verification::one_copy},
    CreditBody{'3', '3', "基层法律服务所",                     "local legal service office",          Verification::one_copy},
    CreditBody{'3', '4', "司法鉴定机构",                       "forensic institution",                Verification::one_copy},
    CreditBody{'3', '5', "仲裁委员会",                         "arbitration commission",              Verification::one_copy},
    CreditBody{'3', '9', "其他",                               "other",                               Verification::one_copy},
    CreditBody{'4', 0,   "文化",                               "culture",                             Verification::one_copy},
    CreditBody{'4', '1', "外国在华文化中心",                   "foreign cultural centre",             Verification::one_copy},
    CreditBody{'4', '9', "其他",                               "other",                               Verification::one_copy},
    CreditBody{'5', 0,   "民政",                               "civil affairs",                       Verification::one_copy},
    CreditBody{'5', '1', "社会团体",                           "association",                         Verification::one_copy},
    CreditBody{'5', '2', "民办非企业单位",                     "private non-enterprise unit",         Verification::memory},
    CreditBody{'5', '3', "基金会",                             "foundation",                          Verification::memory},
    CreditBody{'5', '9', "其他",                               "other",                               Verification::memory},
    CreditBody{'6', 0,   "旅游",                               "tourism",                             Verification::one_copy},
    CreditBody{'7', 0,   "宗教",                               "religious affairs",                   Verification::one_copy},
    CreditBody{'8', 0,   "工会",                               "trade unions",                        Verification::one_copy},
    CreditBody{'9', 0,   "工商",                               "market regulation",                   Verification::one_copy},
    CreditBody{'9', '1', "企业",                               "enterprise",                          Verification::memory},
    CreditBody{'9', '2', "个体工商户",                         "self-employed trader",                Verification::memory},
    CreditBody{'9', '3', "农民专业合作社",                     "farmers' cooperative",                Verification::memory},
    CreditBody{'A', 0,   "中央军委改革和编制办公室",           "military establishment office",       Verification::one_copy},
    CreditBody{'N', 0,   "农业",                               "agriculture",                         Verification::one_copy},
    CreditBody{'Y', 0,   "其他",                               "other",                               Verification::one_copy},
    CreditBody{'Y', '1', "其他",                               "other",                               Verification::memory},
};

// clang-format on

/// The row of a department (`body` 0) or of what it registers, or nothing.
[[nodiscard]] constexpr std::optional<CreditBody> find_credit_body(char department, char body = 0) {
    for (const auto& row : credit_bodies)
        if (row.department == department && row.body == body) return row;
    return std::nullopt;
}

/// The check character of 17 characters of the alphabet of credit codes: modulo 31, weights 3^i.
[[nodiscard]] constexpr char credit_check_character(std::string_view seventeen) {
    constexpr int modulus = 31;
    int sum = 0;
    int weight = 1;
    for (const char c : seventeen.substr(0, 17)) {
        sum += static_cast<int>(detail::credit_alphabet.find(c)) * weight;
        weight = weight * 3 % modulus;
    }
    // A sum that 31 divides gives 0, not 31.
    return detail::credit_alphabet[static_cast<std::size_t>((modulus - sum % modulus) % modulus)];
}
static_assert(detail::credit_alphabet.size() == 31);
static_assert(credit_check_character("91130200699229617") == 'X');  // HJ 608-2017 prints it

/// What is wrong with a credit code; nothing when all is right. Of the division the shape alone is
/// checked, since codes outlive divisions.
/// Source: GB 32100-2015, by the example that HJ 608-2017 prints.
[[nodiscard]] inline std::optional<CodeFault> check_credit_code(std::string_view code) {
    if (auto wrong = detail::wrong_shape(code, "NN999999NNNNNNNNCN")) return wrong;
    const char right = credit_check_character(code);
    if (code[17] != right) return detail::wrong_check(17, code[17], right);
    const char inner = organisation_check_character(code.substr(8, 8));
    if (code[16] == inner) return std::nullopt;
    const std::string should_be(1, inner);
    return detail::fault(16, "第9至17位的组织机构代码校验码应为" + should_be + ",不是" + code[16],
                         "the check character of the organisation code in places 9 to 17 should "
                         "be " +
                             should_be + ", not " + code[16]);
}

/// The parts of a credit code, or nothing when it is wrong.
[[nodiscard]] inline std::optional<CreditCode> credit_code_parts(std::string_view code) {
    if (check_credit_code(code)) return std::nullopt;
    return CreditCode{code[0], code[1], std::string(code.substr(2, 6)),
                      std::string(code.substr(8, 9))};
}

}  // namespace gongkai::record
