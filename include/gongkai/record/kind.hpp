// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <tuple>

#include <gongkai/base/label.hpp>

/// The kinds of records (记录种类). Each is a plain struct in a header of its own, described by one
/// table of fields.
namespace gongkai::record {

struct Agency;
struct Region;
struct Organisation;
struct DisclosureItem;
struct Column;
struct Channel;
struct Topic;
struct Interpretation;
struct Newsletter;
struct Post;
struct Bulletin;
struct FinanceDisclosure;
struct EiaProject;
struct PollutionSource;
struct Monitoring;
struct Inspection;
struct Violation;
struct PenaltyDecision;
struct EmissionReduction;
struct RadiationMatter;
struct StrawInspection;
struct InformationRequest;
struct Applicant;
struct Fee;
struct Reconsideration;
struct Litigation;
struct Complaint;
struct Complainant;
struct Training;
struct Staffing;

/// Every kind of record, once and in order. The rest of the library is made from this list.
template <template <typename...> typename Of>
using OfEveryKind =
    Of<Agency, Region, Organisation, DisclosureItem, Column, Channel, Topic, Interpretation,
       Newsletter, Post, Bulletin, FinanceDisclosure, EiaProject, PollutionSource, Monitoring,
       Inspection, Violation, PenaltyDecision, EmissionReduction, RadiationMatter, StrawInspection,
       InformationRequest, Applicant, Fee, Reconsideration, Litigation, Complaint, Complainant,
       Training, Staffing>;

/// The kinds by name, in the same order.
enum class Kind {
    agency,
    region,
    organisation,
    disclosure_item,
    column,
    channel,
    topic,
    interpretation,
    newsletter,
    post,
    bulletin,
    finance_disclosure,
    eia_project,
    pollution_source,
    monitoring,
    inspection,
    violation,
    penalty_decision,
    emission_reduction,
    radiation_matter,
    straw_inspection,
    information_request,
    applicant,
    fee,
    reconsideration,
    litigation,
    complaint,
    complainant,
    training,
    staffing
};

namespace detail {

template <typename... R>
struct TypeList {
    static constexpr std::size_t size = sizeof...(R);

    /// The place of a type; `size` where it is none of them.
    template <typename Wanted>
    static constexpr std::size_t place = [] {
        constexpr std::array found{std::same_as<Wanted, R>...};
        std::size_t at = 0;
        while (at < size && !found[at]) ++at;
        return at;
    }();
};

using Kinds = OfEveryKind<TypeList>;

}  // namespace detail

/// A type that is a kind of record.
template <typename R>
concept AKind = detail::Kinds::place<R> < detail::Kinds::size;

/// The kind of a record type.
template <AKind R>
inline constexpr Kind kind_of = static_cast<Kind>(detail::Kinds::place<R>);

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::Kind>{
    Label{record::Kind::agency, "agency", "行政机关", "agency"},
    Label{record::Kind::region, "region", "行政区划", "administrative division"},
    Label{record::Kind::organisation, "organisation", "法人和其他组织", "organisation"},
    Label{record::Kind::disclosure_item, "disclosure_item", "主动公开信息", "disclosure item"},
    Label{record::Kind::column, "column", "栏目", "column of a website"},
    Label{record::Kind::channel, "channel", "频道", "channel of a website"},
    Label{record::Kind::topic, "topic", "专题", "topic page"},
    Label{record::Kind::interpretation, "interpretation", "政策解读", "interpretation"},
    Label{record::Kind::newsletter, "newsletter", "信息动态期刊", "newsletter issue"},
    Label{record::Kind::post, "post", "政务新媒体信息", "social media post"},
    Label{record::Kind::bulletin, "bulletin", "环境质量公报和月报", "environmental bulletin"},
    Label{record::Kind::finance_disclosure, "finance_disclosure", "财政信息公开",
          "finance disclosure"},
    Label{record::Kind::eia_project, "eia_project", "建设项目环境影响评价", "EIA project"},
    Label{record::Kind::pollution_source, "pollution_source", "污染源", "pollution source"},
    Label{record::Kind::monitoring, "monitoring", "污染源监测", "monitoring of a source"},
    Label{record::Kind::inspection, "inspection", "现场检查", "inspection"},
    Label{record::Kind::violation, "violation", "环境违法行为", "violation"},
    Label{record::Kind::penalty_decision, "penalty_decision", "行政处罚决定", "penalty decision"},
    Label{record::Kind::emission_reduction, "emission_reduction", "污染减排",
          "emission reduction project"},
    Label{record::Kind::radiation_matter, "radiation_matter", "辐射安全事项", "radiation matter"},
    Label{record::Kind::straw_inspection, "straw_inspection", "秸秆禁烧督查",
          "straw-burning inspection"},
    Label{record::Kind::information_request, "information_request", "依申请公开",
          "request for information"},
    Label{record::Kind::applicant, "applicant", "申请人", "applicant"},
    Label{record::Kind::fee, "fee", "信息公开收费", "fee"},
    Label{record::Kind::reconsideration, "reconsideration", "行政复议",
          "administrative reconsideration"},
    Label{record::Kind::litigation, "litigation", "行政诉讼", "administrative litigation"},
    Label{record::Kind::complaint, "complaint", "环保举报", "environmental complaint"},
    Label{record::Kind::complainant, "complainant", "举报人", "complainant"},
    Label{record::Kind::training, "training", "会议和培训", "meeting or training"},
    Label{record::Kind::staffing, "staffing", "机构人员和经费", "staff and budget"},
};
static_assert(complete(labels<record::Kind>));
static_assert(labels<record::Kind>.size() == record::detail::Kinds::size);

}  // namespace gongkai
