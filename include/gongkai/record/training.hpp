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

/// What was held (会议和培训种类).
enum class TrainingKind { work_meeting, special_meeting, course };

/// A meeting or a training course on disclosure (政府信息公开会议和培训).
/// Source: 政府信息公开情况统计表 第九项.
struct Training {
    std::string id;
    Ref<Agency> agency;
    TrainingKind kind{};
    Date held_on;
    std::string theme;
    std::optional<Decimal> hours{};
    std::optional<std::int64_t> participants{};
    std::string organiser{};
    bool generated = false;

    friend bool operator==(const Training&, const Training&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Training> = describe(
    required(&Training::id, "id", "记录编号", "record id"),
    required(&Training::agency, "agency", "行政机关", "agency"),
    required(&Training::kind, "kind", "种类", "kind").by("政府信息公开情况统计表 第九项"),
    required(&Training::held_on, "held_on", "举办日期", "held on"),
    required(&Training::theme, "theme", "主题", "theme"),
    conditional(&Training::hours, "hours", "时长", "hours").in("小时"),
    conditional(&Training::participants, "participants", "参加人次", "participants").in("人次").by("政府信息公开情况统计表 第九项"),
    optional(&Training::organiser, "organiser", "主办单位", "organiser"),
    optional(&Training::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::TrainingKind>{
    Label{record::TrainingKind::work_meeting, "work_meeting", "工作会议", "work meeting"},
    Label{record::TrainingKind::special_meeting, "special_meeting", "专题会议",
          "meeting on one subject"},
    Label{record::TrainingKind::course, "course", "培训班", "training course"},
};
static_assert(complete(labels<record::TrainingKind>));

}  // namespace gongkai
