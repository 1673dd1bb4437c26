// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/record/daily_visits.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// A page of a website on one subject (专题专栏): 空气质量预警预报专栏.
struct Topic {
    std::string id;
    Ref<Agency> agency;
    Ref<Channel> channel{};
    std::string name;
    std::string summary{};
    std::string url{};
    std::optional<Date> opened_on{};
    std::optional<Date> closed_on{};
    std::vector<DailyVisits> visits{};
    bool generated = false;

    friend bool operator==(const Topic&, const Topic&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Topic> = describe(
    required(&Topic::id, "id", "记录编号", "record id"),
    required(&Topic::agency, "agency", "主办单位", "agency"),
    conditional(&Topic::channel, "channel", "所属频道", "channel"),
    required(&Topic::name, "name", "专题名称", "name"),
    optional(&Topic::summary, "summary", "内容概述", "summary"),
    conditional(&Topic::url, "url", "网址", "address"),
    conditional(&Topic::opened_on, "opened_on", "开设日期", "opened on"),
    conditional(&Topic::closed_on, "closed_on", "关停日期", "closed on"),
    conditional(&Topic::visits, "visits", "日访问量", "visits by day"),
    optional(&Topic::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record
