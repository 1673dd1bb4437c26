// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/base/label.hpp>

namespace gongkai::record {

/// The level of an administrative division (行政区划级别).
enum class RegionLevel {
    nation,
    province,    ///< XX0000: 省, 自治区, 直辖市, 特别行政区
    prefecture,  ///< XXYY00: 地级市, 地区, 自治州, 盟
    county,      ///< 县, 市辖区, 县级市, 旗; those that a province runs itself too
    township     ///< 乡, 镇, 街道: below GB/T 2260
};

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::RegionLevel>{
    Label{record::RegionLevel::nation, "nation", "国家", "nation"},
    Label{record::RegionLevel::province, "province", "省级", "province level"},
    Label{record::RegionLevel::prefecture, "prefecture", "地级", "prefecture level"},
    Label{record::RegionLevel::county, "county", "县级", "county level"},
    Label{record::RegionLevel::township, "township", "乡级", "township level"},
};
static_assert(complete(labels<record::RegionLevel>));

}  // namespace gongkai
