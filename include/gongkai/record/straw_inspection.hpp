// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include <gongkai/base/date.hpp>
#include <gongkai/base/decimal.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// The level of the grid that answers for a field (网格级别).
enum class GridLevel { county, township, village };

/// What an inspection group found of straw burning at one place on one day (秸秆禁烧督查). No fire
/// found is 0; a number that nobody wrote down is missing.
struct StrawInspection {
    std::string id;
    Ref<Agency> agency;
    std::string campaign;
    std::int64_t group = 0;
    std::string region;
    GridLevel grid_level{};
    std::string grid{};
    Date inspected_on;
    std::optional<std::int64_t> fires{};
    std::optional<Decimal> burnt_area{};
    std::string findings{};
    std::string measures{};
    std::optional<Date> published_on{};
    bool generated = false;

    friend bool operator==(const StrawInspection&, const StrawInspection&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<StrawInspection> = describe(
    required(&StrawInspection::id, "id", "记录编号", "record id"),
    required(&StrawInspection::agency, "agency", "督查机关", "agency"),
    required(&StrawInspection::campaign, "campaign", "督查批次", "campaign"),
    required(&StrawInspection::group, "group", "督查组编号", "inspection group"),
    required(&StrawInspection::region, "region", "县级行政区划代码", "division code of the county").as(Code::region),
    required(&StrawInspection::grid_level, "grid_level", "网格级别", "grid level"),
    conditional(&StrawInspection::grid, "grid", "乡(镇)、村(屯)名称", "township or village"),
    required(&StrawInspection::inspected_on, "inspected_on", "督查日期", "inspected on"),
    conditional(&StrawInspection::fires, "fires", "发现火点数", "fires found").in("处"),
    conditional(&StrawInspection::burnt_area, "burnt_area", "过火面积", "burnt area").in("亩"),
    conditional(&StrawInspection::findings, "findings", "督查发现问题", "findings"),
    conditional(&StrawInspection::measures, "measures", "处理措施", "measures"),
    conditional(&StrawInspection::published_on, "published_on", "公开日期", "published on"),
    optional(&StrawInspection::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::GridLevel>{
    Label{record::GridLevel::county, "county", "县(市、区)", "county"},
    Label{record::GridLevel::township, "township", "乡(镇)", "township"},
    Label{record::GridLevel::village, "village", "村(屯)", "village"},
};
static_assert(complete(labels<record::GridLevel>));

}  // namespace gongkai
