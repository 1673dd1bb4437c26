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

/// A channel of an agency's website (频道): 信息公开, 公众参与. Its columns name it.
struct Channel {
    std::string id;
    Ref<Agency> agency;
    std::string name;
    std::string url{};
    std::optional<Date> opened_on{};
    std::optional<Date> closed_on{};
    std::vector<DailyVisits> visits{};
    bool generated = false;

    friend bool operator==(const Channel&, const Channel&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Channel> = describe(
    required(&Channel::id, "id", "记录编号", "record id"),
    required(&Channel::agency, "agency", "主办单位", "agency"),
    required(&Channel::name, "name", "频道名称", "name"),
    conditional(&Channel::url, "url", "网址", "address"),
    conditional(&Channel::opened_on, "opened_on", "开设日期", "opened on"),
    conditional(&Channel::closed_on, "closed_on", "关停日期", "closed on"),
    conditional(&Channel::visits, "visits", "日访问量", "visits by day"),
    optional(&Channel::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record
