// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/record/code_fault.hpp>
#include <gongkai/record/detail/code_shape.hpp>

/// Codes of investment projects (项目代码): five groups, 20 digits and 4 hyphens. Two shapes of one
/// length; the first group tells them apart.
namespace gongkai::record {

/// The parts of a project code.
struct ProjectCode {
    int year;
    std::optional<int> month;  ///< given in the shape since 2020-11, which GB/T 40058-2021 fixed
    std::string division;
    std::string third;     ///< 行业 (GB/T 4754) before, 中央部门 since
    std::string fourth;    ///< 审批, 核准 or 备案 before, 项目类型 since
    std::string sequence;  ///< six digits; since 2020-11 the last is a check that we do not know

    friend bool operator==(const ProjectCode&, const ProjectCode&) = default;
};

namespace detail {

struct ProjectTime {
    int year;
    std::optional<int> month;
};

/// The first group: a year since 2013, or the last two digits of a year and a month since 2020-10.
/// 2001 to 2009 are neither: the older shape began about 2016, the newer late in 2020.
[[nodiscard]] constexpr std::optional<ProjectTime> project_time(int group) {
    if (group / 100 == 20 && group % 100 >= 13) return ProjectTime{group, std::nullopt};
    const int month = group % 100;
    if (group < 2010 || month < 1 || month > 12) return std::nullopt;
    return ProjectTime{2000 + group / 100, month};
}

}  // namespace detail

/// What is wrong with a project code; nothing when all is right. The check digit of the newer shape
/// is left alone: the rule for it was not seen.
/// Source: 发改投资〔2020〕1439号 and GB/T 40058-2021, as far as pages quote them.
[[nodiscard]] inline std::optional<CodeFault> check_project_code(std::string_view code) {
    if (auto wrong = detail::wrong_shape(code, "9999-999999-99-99-999999")) return wrong;
    if (detail::project_time(detail::digits_value(code.substr(0, 4)))) return std::nullopt;
    const std::string group(code.substr(0, 4));
    return detail::fault(0, "首组" + group + "既不是年份(2013及以后),也不是年月(2010及以后,如2101)",
                         "the first group " + group +
                             " is neither a year (2013 or later) nor a year and month (2010 for "
                             "2020-10, or later)");
}

/// The parts of a project code, or nothing when it is wrong.
[[nodiscard]] inline std::optional<ProjectCode> project_code_parts(std::string_view code) {
    if (check_project_code(code)) return std::nullopt;
    const auto time = *detail::project_time(detail::digits_value(code.substr(0, 4)));
    return ProjectCode{time.year,
                       time.month,
                       std::string(code.substr(5, 6)),
                       std::string(code.substr(12, 2)),
                       std::string(code.substr(15, 2)),
                       std::string(code.substr(18, 6))};
}

}  // namespace gongkai::record
