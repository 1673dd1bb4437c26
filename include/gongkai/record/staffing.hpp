// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <gongkai/base/decimal.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// Who works on disclosure, and with what money, at the end of a year (机构建设和保障经费情况).
/// Source: 政府信息公开情况统计表 第八项, which counts the budget in 万元.
struct Staffing {
    std::string id;
    Ref<Agency> agency;
    std::int64_t year = 0;
    std::optional<std::int64_t> offices{};
    std::optional<std::int64_t> reading_points{};
    std::optional<std::int64_t> full_time{};  ///< without those of the gazette and the website
    std::optional<std::int64_t> part_time{};
    std::optional<Decimal> budget{};  ///< without that of the gazette and the website
    bool generated = false;

    friend bool operator==(const Staffing&, const Staffing&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Staffing> = describe(
    required(&Staffing::id, "id", "记录编号", "record id"),
    required(&Staffing::agency, "agency", "行政机关", "agency"),
    required(&Staffing::year, "year", "年度", "year").in("年"),
    conditional(&Staffing::offices, "offices", "政府信息公开工作专门机构数", "offices").in("个").by("政府信息公开情况统计表 第八项(一)"),
    conditional(&Staffing::reading_points, "reading_points", "设置政府信息公开查阅点数", "reading points").in("个").by("政府信息公开情况统计表 第八项(二)"),
    conditional(&Staffing::full_time, "full_time", "专职人员数", "full-time staff").in("人").by("政府信息公开情况统计表 第八项(三)1"),
    conditional(&Staffing::part_time, "part_time", "兼职人员数", "part-time staff").in("人").by("政府信息公开情况统计表 第八项(三)2"),
    conditional(&Staffing::budget, "budget", "政府信息公开专项经费", "budget").in("元").by("政府信息公开情况统计表 第八项(四)"),
    optional(&Staffing::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record
