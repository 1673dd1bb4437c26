// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/daily_visits.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// What a column carries (栏目类别), as the inspection of government websites tells columns apart:
/// each has a longest time without something new.
enum class ColumnKind {
    overview,  ///< duties, departments, heads: changed at once
    news,
    notices,
    policy_documents,
    personnel,
    plans,
    statistics,
    services,
    participation,  ///< messages, surveys, interviews
    other
};

/// How long a kind of column may go without something new (更新期限).
struct UpdateTermRow {
    ColumnKind kind;
    int months;
    int days;
    Verification verified;
};

// clang-format off

/// The terms by kind; a kind without a row has none that we know of.
/// Source: the indicators of 国办秘函〔2019〕19号, and the lists of faults by its measure.
/// Checked against: two published lists of faults, for the rows seen on a page.
/// Complete to: 2026-11-26.
inline constexpr std::array update_terms{
    UpdateTermRow{ColumnKind::news,             0,  14, Verification::memory},
    UpdateTermRow{ColumnKind::notices,          6,  0,  Verification::memory},
    UpdateTermRow{ColumnKind::policy_documents, 6,  0,  Verification::page},
    UpdateTermRow{ColumnKind::personnel,        12, 0,  Verification::memory},
    UpdateTermRow{ColumnKind::plans,            12, 0,  Verification::memory},
    UpdateTermRow{ColumnKind::statistics,       3,  0,  Verification::page},
    UpdateTermRow{ColumnKind::participation,    2,  0,  Verification::page},
};

// clang-format on

/// A column of a website (栏目), in a channel or below another column.
struct Column {
    std::string id;
    Ref<Channel> channel;
    Ref<Column> parent{};  ///< of a column of the second rank (二级栏目)
    std::string name;
    std::string url{};
    ColumnKind kind = ColumnKind::other;
    std::optional<std::int64_t> update_term{};  ///< where the agency sets one of its own
    std::optional<Date> updated_on{};           ///< the last time
    std::optional<Date> opened_on{};
    std::optional<Date> closed_on{};
    std::vector<DailyVisits> visits{};
    bool generated = false;

    friend bool operator==(const Column&, const Column&) = default;
};

/// The last day on which a column is not stale: from its last update, or else its opening, by its
/// own term or else that of its kind. A month that is too short ends it on its last day. Empty for
/// a closed one, and without a term or a day to count from. Throws `InvalidValue` for a term of its
/// own that is negative or longer than a hundred years.
[[nodiscard]] inline std::optional<Date> update_due(const Column& column) {
    const auto since = column.updated_on ? column.updated_on : column.opened_on;
    if (!since || column.closed_on) return std::nullopt;
    if (const auto term = column.update_term) {
        if (*term < 0 || *term > 36500)
            throw InvalidValue(column.id + ": update_term: " + std::to_string(*term) +
                               " is not 0 to 36500 days");
        return *since + std::chrono::days{*term};
    }
    for (const auto& row : update_terms) {
        if (row.kind != column.kind) continue;
        const auto on = std::chrono::year_month_day(*since) + std::chrono::months{row.months};
        const Date day = on.ok() ? Date(on) : Date(on.year() / on.month() / std::chrono::last);
        return day + std::chrono::days{row.days};
    }
    return std::nullopt;
}

// clang-format off

template <>
inline constexpr auto fields<Column> = describe(
    required(&Column::id, "id", "记录编号", "record id"),
    required(&Column::channel, "channel", "所属频道", "channel"),
    conditional(&Column::parent, "parent", "上级栏目", "column above"),
    required(&Column::name, "name", "栏目名称", "name"),
    conditional(&Column::url, "url", "网址", "address"),
    required(&Column::kind, "kind", "栏目类别", "kind"),
    conditional(&Column::update_term, "update_term", "更新期限", "update term").in("日"),
    conditional(&Column::updated_on, "updated_on", "最近更新日期", "updated on"),
    conditional(&Column::opened_on, "opened_on", "开设日期", "opened on"),
    conditional(&Column::closed_on, "closed_on", "关停日期", "closed on"),
    conditional(&Column::visits, "visits", "日访问量", "visits by day"),
    optional(&Column::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::ColumnKind>{
    Label{record::ColumnKind::overview, "overview", "概况信息", "overview"},
    Label{record::ColumnKind::news, "news", "政务动态", "news"},
    Label{record::ColumnKind::notices, "notices", "通知公告", "notices"},
    Label{record::ColumnKind::policy_documents, "policy_documents", "政策文件", "policy documents"},
    Label{record::ColumnKind::personnel, "personnel", "人事信息", "personnel"},
    Label{record::ColumnKind::plans, "plans", "规划计划", "plans"},
    Label{record::ColumnKind::statistics, "statistics", "数据发布", "statistics"},
    Label{record::ColumnKind::services, "services", "办事服务", "services"},
    Label{record::ColumnKind::participation, "participation", "互动交流", "participation"},
    Label{record::ColumnKind::other, "other", "其他", "other"},
};
static_assert(complete(labels<record::ColumnKind>));

}  // namespace gongkai
