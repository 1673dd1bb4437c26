// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>

#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// What a radiation matter is about (辐射安全信息类别).
enum class RadiationKind { emergency, special_campaign, licence, monitoring, other };

/// A matter of radiation safety that is disclosed (辐射安全事项): an emergency or a drill, a
/// special campaign, a licence, a round of monitoring. A matter of one day begins and ends on it.
struct RadiationMatter {
    std::string id;
    Ref<Agency> agency;
    RadiationKind kind{};
    std::string title;
    std::string organisation{};
    std::string organisation_code{};
    std::string region{};
    std::string document_number{};
    Date began_on;
    std::optional<Date> ended_on{};
    std::string content;
    std::string result{};
    std::optional<Date> published_on{};
    bool generated = false;

    friend bool operator==(const RadiationMatter&, const RadiationMatter&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<RadiationMatter> = describe(
    required(&RadiationMatter::id, "id", "记录编号", "record id"),
    required(&RadiationMatter::agency, "agency", "公开机关", "agency"),
    required(&RadiationMatter::kind, "kind", "辐射安全信息类别", "kind of matter"),
    required(&RadiationMatter::title, "title", "标题", "title"),
    conditional(&RadiationMatter::organisation, "organisation", "单位名称", "organisation concerned"),
    conditional(&RadiationMatter::organisation_code, "organisation_code", "统一社会信用代码", "unified social credit code").as(Code::credit),
    conditional(&RadiationMatter::region, "region", "行政区划代码", "division code").as(Code::region),
    conditional(&RadiationMatter::document_number, "document_number", "文号", "document or licence number"),
    required(&RadiationMatter::began_on, "began_on", "开始日期", "began on"),
    conditional(&RadiationMatter::ended_on, "ended_on", "结束日期", "ended on"),
    required(&RadiationMatter::content, "content", "内容", "content"),
    conditional(&RadiationMatter::result, "result", "结果", "result"),
    conditional(&RadiationMatter::published_on, "published_on", "公开日期", "published on"),
    optional(&RadiationMatter::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::RadiationKind>{
    Label{record::RadiationKind::emergency, "emergency", "辐射应急", "emergency"},
    Label{record::RadiationKind::special_campaign, "special_campaign", "辐射专项行动",
          "special campaign"},
    Label{record::RadiationKind::licence, "licence", "辐射安全许可", "licence"},
    Label{record::RadiationKind::monitoring, "monitoring", "辐射环境监测", "monitoring"},
    Label{record::RadiationKind::other, "other", "其他", "other"},
};
static_assert(complete(labels<record::RadiationKind>));

}  // namespace gongkai
