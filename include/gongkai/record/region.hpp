// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/record/code.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/region_level.hpp>

namespace gongkai::record {

/// A name that a division has or had (区划名称). Both days are inclusive.
struct RegionName {
    std::string name;
    std::optional<Date> from{};  ///< empty: for as long as is known
    std::optional<Date> to{};    ///< empty while it lasts

    friend bool operator==(const RegionName&, const RegionName&) = default;
};

/// An administrative division (行政区划), as records refer to it. `find_region` knows the codes of
/// the whole country and their names.
/// Source: GB/T 2260.
struct Region {
    std::string id;
    std::string code;
    std::string name;                 ///< the present or the last one
    std::vector<RegionName> names{};  ///< every one with its days, where it has had several
    RegionLevel level{};
    std::string parent{};               ///< code
    std::vector<std::string> became{};  ///< codes that took over its area
    std::optional<Date> used_from{};
    std::optional<Date> used_to{};  ///< last day; empty while in use
    bool generated = false;

    friend bool operator==(const Region&, const Region&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<RegionName> = describe(
    required(&RegionName::name, "name", "名称", "name"),
    conditional(&RegionName::from, "from", "启用日期", "from"),
    conditional(&RegionName::to, "to", "停用日期", "to"));

template <>
inline constexpr auto fields<Region> = describe(
    required(&Region::id, "id", "记录编号", "record id"),
    required(&Region::code, "code", "行政区划代码", "division code").as(Code::region).by("GB/T 2260"),
    required(&Region::name, "name", "名称", "name").by("GB/T 2260"),
    conditional(&Region::names, "names", "历次名称", "names over time"),
    required(&Region::level, "level", "级别", "level"),
    conditional(&Region::parent, "parent", "上级区划代码", "code of the division above").as(Code::region),
    conditional(&Region::became, "became", "承继区划代码", "codes that took over").as(Code::region),
    conditional(&Region::used_from, "used_from", "启用日期", "in use from"),
    conditional(&Region::used_to, "used_to", "停用日期", "in use to"),
    optional(&Region::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record
