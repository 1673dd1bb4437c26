// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>

#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/code.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// What was done against environmental law (违法行为类型). No national list is known: these are the
/// classes of practice, from memory.
enum class ViolationKind {
    over_limit,
    without_permit,
    evasion,  ///< hidden pipes, falsified devices, discharge while nobody looks
    facilities_idle,
    unapproved_construction,  ///< built before the EIA document was approved
    unchecked_operation,      ///< operated before the acceptance check
    solid_waste,
    radiation,
    false_data,
    obstruction,  ///< of an inspection
    not_disclosed,
    other
};

/// A breach of environmental law that was found (环境违法行为), whatever followed.
struct Violation {
    std::string id;
    Ref<Agency> agency;
    ViolationKind kind{};
    std::string party;
    Ref<Organisation> organisation{};
    Ref<PollutionSource> source{};
    Ref<EiaProject> project{};
    Ref<Inspection> inspection{};
    std::string region;
    Date found_on;
    std::string facts;
    std::string breached{};  ///< law and article
    std::optional<Date> ordered_on{};
    std::optional<Date> rectify_by{};
    std::optional<Date> rectified_on{};
    Ref<PenaltyDecision> penalty{};
    std::optional<Date> published_on{};
    bool generated = false;

    friend bool operator==(const Violation&, const Violation&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Violation> = describe(
    required(&Violation::id, "id", "记录编号", "record id"),
    required(&Violation::agency, "agency", "查处机关", "agency"),
    required(&Violation::kind, "kind", "违法行为类型", "kind of violation"),
    required(&Violation::party, "party", "违法单位(个人)名称", "who did it"),
    optional(&Violation::organisation, "organisation", "违法单位记录", "record of the body"),
    conditional(&Violation::source, "source", "污染源", "pollution source"),
    conditional(&Violation::project, "project", "建设项目", "construction project"),
    conditional(&Violation::inspection, "inspection", "现场检查", "inspection"),
    required(&Violation::region, "region", "行政区划代码", "division code").as(Code::region),
    required(&Violation::found_on, "found_on", "发现日期", "found on"),
    required(&Violation::facts, "facts", "违法事实", "facts"),
    conditional(&Violation::breached, "breached", "违反条款", "provisions breached"),
    conditional(&Violation::ordered_on, "ordered_on", "责令改正日期", "ordered to rectify on"),
    conditional(&Violation::rectify_by, "rectify_by", "改正期限", "to be rectified by"),
    conditional(&Violation::rectified_on, "rectified_on", "完成改正日期", "rectified on"),
    conditional(&Violation::penalty, "penalty", "行政处罚决定", "penalty decision"),
    conditional(&Violation::published_on, "published_on", "公开日期", "published on"),
    optional(&Violation::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::ViolationKind>{
    Label{record::ViolationKind::over_limit, "over_limit", "超标或者超总量排放",
          "discharge over the limit"},
    Label{record::ViolationKind::without_permit, "without_permit", "无证排污",
          "discharge without a permit"},
    Label{record::ViolationKind::evasion, "evasion", "逃避监管排污", "evasion of supervision"},
    Label{record::ViolationKind::facilities_idle, "facilities_idle", "不正常运行污染防治设施",
          "pollution control not in proper use"},
    Label{record::ViolationKind::unapproved_construction, "unapproved_construction", "未批先建",
          "construction without approval"},
    Label{record::ViolationKind::unchecked_operation, "unchecked_operation", "未验先投",
          "operation without acceptance check"},
    Label{record::ViolationKind::solid_waste, "solid_waste", "固体废物违法",
          "solid or hazardous waste"},
    Label{record::ViolationKind::radiation, "radiation", "辐射违法", "radiation"},
    Label{record::ViolationKind::false_data, "false_data", "弄虚作假", "false data"},
    Label{record::ViolationKind::obstruction, "obstruction", "拒绝、阻碍检查",
          "obstruction of an inspection"},
    Label{record::ViolationKind::not_disclosed, "not_disclosed", "未按规定公开环境信息",
          "environmental information not disclosed"},
    Label{record::ViolationKind::other, "other", "其他", "other"},
};
static_assert(complete(labels<record::ViolationKind>));

}  // namespace gongkai
