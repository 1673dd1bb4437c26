// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/code.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// Why a site is inspected (检查类型).
enum class InspectionKind {
    routine,
    random,    ///< site and inspectors drawn by lot (双随机)
    campaign,  ///< of a kind of source or a region
    complaint,
    follow_up  ///< whether what was ordered was done
};

/// An inspection of a site (现场检查), as the catalogue of supervision publishes it.
/// Source: 关于加强污染源环境监管信息公开工作的通知 二(二).
struct Inspection {
    std::string id;
    Ref<Agency> agency;
    InspectionKind kind{};
    std::string inspected;  ///< name of the body
    Ref<PollutionSource> source{};
    Ref<EiaProject> project{};
    Ref<Complaint> complaint{};
    std::string region;
    std::string site{};
    Date inspected_on;
    std::vector<std::string> inspectors{};
    std::string content{};
    std::string findings{};
    bool problem_found = false;
    std::vector<Ref<Violation>> violations{};
    std::string measures{};
    std::optional<Date> rectify_by{};
    std::optional<Date> rectified_on{};
    std::optional<Date> published_on{};
    bool generated = false;

    friend bool operator==(const Inspection&, const Inspection&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Inspection> = describe(
    required(&Inspection::id, "id", "记录编号", "record id"),
    required(&Inspection::agency, "agency", "检查机关", "agency"),
    required(&Inspection::kind, "kind", "检查类型", "kind of inspection"),
    required(&Inspection::inspected, "inspected", "被检查单位", "inspected body"),
    conditional(&Inspection::source, "source", "污染源", "pollution source"),
    conditional(&Inspection::project, "project", "建设项目", "construction project"),
    conditional(&Inspection::complaint, "complaint", "举报", "complaint"),
    required(&Inspection::region, "region", "行政区划代码", "division code").as(Code::region),
    conditional(&Inspection::site, "site", "检查地点", "site"),
    required(&Inspection::inspected_on, "inspected_on", "检查日期", "inspected on"),
    conditional(&Inspection::inspectors, "inspectors", "检查人员", "inspectors").of_a_person(),
    conditional(&Inspection::content, "content", "检查内容", "what was inspected"),
    conditional(&Inspection::findings, "findings", "检查情况", "findings"),
    optional(&Inspection::problem_found, "problem_found", "发现问题", "problem found"),
    conditional(&Inspection::violations, "violations", "环境违法行为", "violations"),
    conditional(&Inspection::measures, "measures", "处理意见", "measures"),
    conditional(&Inspection::rectify_by, "rectify_by", "整改期限", "to be rectified by"),
    conditional(&Inspection::rectified_on, "rectified_on", "完成整改日期", "rectified on"),
    conditional(&Inspection::published_on, "published_on", "公开日期", "published on"),
    optional(&Inspection::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::InspectionKind>{
    Label{record::InspectionKind::routine, "routine", "日常检查", "routine"},
    Label{record::InspectionKind::random, "random", "双随机抽查", "random"},
    Label{record::InspectionKind::campaign, "campaign", "专项检查", "campaign"},
    Label{record::InspectionKind::complaint, "complaint", "举报核查", "on a complaint"},
    Label{record::InspectionKind::follow_up, "follow_up", "后督察", "follow-up"},
};
static_assert(complete(labels<record::InspectionKind>));

}  // namespace gongkai
