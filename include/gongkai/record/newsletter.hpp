// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// An issue of a newsletter (信息动态期刊): 环境信息动态, once a week and when there is need.
struct Newsletter {
    std::string id;
    Ref<Agency> agency;
    std::string title;
    std::int64_t year = 0;
    std::int64_t issue = 0;  ///< within the year, from 1
    std::string editor{};
    std::vector<std::string> sections{};
    std::optional<std::int64_t> items{};
    Date published_on;
    bool generated = false;

    friend bool operator==(const Newsletter&, const Newsletter&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Newsletter> = describe(
    required(&Newsletter::id, "id", "记录编号", "record id"),
    required(&Newsletter::agency, "agency", "编发单位", "agency"),
    required(&Newsletter::title, "title", "刊名", "title"),
    required(&Newsletter::year, "year", "年度", "year").in("年"),
    required(&Newsletter::issue, "issue", "期数", "issue").in("期"),
    optional(&Newsletter::editor, "editor", "编辑", "editor"),
    optional(&Newsletter::sections, "sections", "栏目", "sections"),
    conditional(&Newsletter::items, "items", "信息条数", "items").in("条"),
    required(&Newsletter::published_on, "published_on", "刊发日期", "published on"),
    optional(&Newsletter::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record
