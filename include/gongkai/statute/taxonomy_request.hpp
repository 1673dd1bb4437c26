// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/base/label.hpp>
#include <gongkai/statute/taxonomy_row.hpp>

namespace gongkai::statute {

/// By what way a request came in (申请渠道).
enum class Channel {
    in_person,
    registered_mail,  ///< mail that is signed for
    ordinary_mail,
    fax,
    email,
    web
};

/// Who asks (申请人类型): the columns of table 3 without its total.
enum class ApplicantKind { natural_person, enterprise, research, welfare, legal_service, other };

/// By what way an answer is delivered (送达方式).
enum class DeliveryWay {
    direct,
    entrusted,  ///< through another agency
    post,
    fax,
    email
};

/// How a reconsideration or a suit ended (复议、诉讼结果): the columns of table 4 without totals.
enum class ReviewOutcome { upheld, corrected, other, pending };

using ChannelRow = TaxonomyRow<Channel>;
using ApplicantRow = TaxonomyRow<ApplicantKind>;
using DeliveryWayRow = TaxonomyRow<DeliveryWay>;
using ReviewOutcomeRow = TaxonomyRow<ReviewOutcome>;

// clang-format off

/// The channels by the day of the request: a written form, data messages included, is what both
/// regulations ask for.
/// Source: the instrument and article in each row.
/// Checked against: the kinds of receipt that 国办公开办函〔2015〕207号 tells apart.
/// Complete to: 2026-11-25.
template <>
inline constexpr std::array taxonomy_rows<Channel>{
    ChannelRow{Channel::in_person,       2008y/5/1,  2019y/5/14, "regulation_2007", "第二十条",           Verification::page},
    ChannelRow{Channel::in_person,       2019y/5/15, {},         "regulation_2019", "第三十一条第一项",   Verification::full},
    ChannelRow{Channel::registered_mail, 2008y/5/1,  2019y/5/14, "regulation_2007", "第二十条",           Verification::page},
    ChannelRow{Channel::registered_mail, 2019y/5/15, {},         "regulation_2019", "第三十一条第二项",   Verification::full},
    ChannelRow{Channel::ordinary_mail,   2008y/5/1,  2019y/5/14, "regulation_2007", "第二十条",           Verification::page},
    ChannelRow{Channel::ordinary_mail,   2019y/5/15, {},         "regulation_2019", "第三十一条第二项",   Verification::full},
    ChannelRow{Channel::fax,             2008y/5/1,  2019y/5/14, "regulation_2007", "第二十条",           Verification::page},
    ChannelRow{Channel::fax,             2019y/5/15, {},         "regulation_2019", "第三十一条第三项",   Verification::full},
    ChannelRow{Channel::email,           2008y/5/1,  2019y/5/14, "regulation_2007", "第二十条",           Verification::page},
    ChannelRow{Channel::email,           2019y/5/15, {},         "regulation_2019", "第三十一条第三项",   Verification::full},
    ChannelRow{Channel::web,             2008y/5/1,  2019y/5/14, "regulation_2007", "第二十条",           Verification::page},
    ChannelRow{Channel::web,             2019y/5/15, {},         "regulation_2019", "第三十一条第三项",   Verification::full},
};

/// The kinds of applicants, which came with the form of 2019, by the day of the request.
/// Source: the form in each row.
/// Checked against: table 3 of published reports of both forms.
/// Complete to: 2026-11-25.
template <>
inline constexpr std::array taxonomy_rows<ApplicantKind>{
    ApplicantRow{ApplicantKind::natural_person, 2019y/1/1, 2020y/12/31, "report_form_2019", "表三", Verification::page},
    ApplicantRow{ApplicantKind::natural_person, 2021y/1/1, {},          "report_form_2021", "表三", Verification::page},
    ApplicantRow{ApplicantKind::enterprise,     2019y/1/1, 2020y/12/31, "report_form_2019", "表三", Verification::page},
    ApplicantRow{ApplicantKind::enterprise,     2021y/1/1, {},          "report_form_2021", "表三", Verification::page},
    ApplicantRow{ApplicantKind::research,       2019y/1/1, 2020y/12/31, "report_form_2019", "表三", Verification::page},
    ApplicantRow{ApplicantKind::research,       2021y/1/1, {},          "report_form_2021", "表三", Verification::page},
    ApplicantRow{ApplicantKind::welfare,        2019y/1/1, 2020y/12/31, "report_form_2019", "表三", Verification::page},
    ApplicantRow{ApplicantKind::welfare,        2021y/1/1, {},          "report_form_2021", "表三", Verification::page},
    ApplicantRow{ApplicantKind::legal_service,  2019y/1/1, 2020y/12/31, "report_form_2019", "表三", Verification::page},
    ApplicantRow{ApplicantKind::legal_service,  2021y/1/1, {},          "report_form_2021", "表三", Verification::page},
    ApplicantRow{ApplicantKind::other,          2019y/1/1, 2020y/12/31, "report_form_2019", "表三", Verification::page},
    ApplicantRow{ApplicantKind::other,          2021y/1/1, {},          "report_form_2021", "表三", Verification::page},
};

/// The ways of delivery by the day of the answer.
/// Source: the instrument and article in each row; that article 40 opens fax and e-mail is our reading.
/// Checked against: two published copies of 国办公开办函〔2016〕235号.
/// Complete to: 2026-11-25.
template <>
inline constexpr std::array taxonomy_rows<DeliveryWay>{
    DeliveryWayRow{DeliveryWay::direct,    2016y/12/7, {}, "delivery_2016",   "第一点",   Verification::page},
    DeliveryWayRow{DeliveryWay::entrusted, 2016y/12/7, {}, "delivery_2016",   "第一点",   Verification::page},
    DeliveryWayRow{DeliveryWay::post,      2016y/12/7, {}, "delivery_2016",   "第一点",   Verification::page},
    DeliveryWayRow{DeliveryWay::fax,       2019y/5/15, {}, "regulation_2019", "第四十条", Verification::full},
    DeliveryWayRow{DeliveryWay::email,     2019y/5/15, {}, "regulation_2019", "第四十条", Verification::full},
};

/// The endings of review by the day of the ending.
/// Source: the table of 2014, the forms of 2019 and 2021.
/// Checked against: table 4 of published reports; the table of 2014 was not seen whole.
/// Complete to: 2026-11-25.
template <>
inline constexpr std::array taxonomy_rows<ReviewOutcome>{
    ReviewOutcomeRow{ReviewOutcome::upheld,    2014y/1/1, 2018y/12/31, "statistics_2014",  "第四项、第五项", Verification::memory},
    ReviewOutcomeRow{ReviewOutcome::upheld,    2019y/1/1, 2020y/12/31, "report_form_2019", "表四",           Verification::page},
    ReviewOutcomeRow{ReviewOutcome::upheld,    2021y/1/1, {},          "report_form_2021", "表四",           Verification::page},
    ReviewOutcomeRow{ReviewOutcome::corrected, 2014y/1/1, 2018y/12/31, "statistics_2014",  "第四项、第五项", Verification::memory},
    ReviewOutcomeRow{ReviewOutcome::corrected, 2019y/1/1, 2020y/12/31, "report_form_2019", "表四",           Verification::page},
    ReviewOutcomeRow{ReviewOutcome::corrected, 2021y/1/1, {},          "report_form_2021", "表四",           Verification::page},
    ReviewOutcomeRow{ReviewOutcome::other,     2014y/1/1, 2018y/12/31, "statistics_2014",  "第四项、第五项", Verification::memory},
    ReviewOutcomeRow{ReviewOutcome::other,     2019y/1/1, 2020y/12/31, "report_form_2019", "表四",           Verification::page},
    ReviewOutcomeRow{ReviewOutcome::other,     2021y/1/1, {},          "report_form_2021", "表四",           Verification::page},
    ReviewOutcomeRow{ReviewOutcome::pending,   2019y/1/1, 2020y/12/31, "report_form_2019", "表四",           Verification::page},
    ReviewOutcomeRow{ReviewOutcome::pending,   2021y/1/1, {},          "report_form_2021", "表四",           Verification::page},
};

// clang-format on

}  // namespace gongkai::statute

namespace gongkai {

template <>
inline constexpr std::array labels<statute::Channel>{
    Label{statute::Channel::in_person, "in_person", "当面提交", "in person"},
    Label{statute::Channel::registered_mail, "registered_mail", "签收邮寄", "mail signed for"},
    Label{statute::Channel::ordinary_mail, "ordinary_mail", "平常信函", "ordinary mail"},
    Label{statute::Channel::fax, "fax", "传真", "fax"},
    Label{statute::Channel::email, "email", "电子邮件", "e-mail"},
    Label{statute::Channel::web, "web", "在线申请", "web form"},
};
static_assert(complete(labels<statute::Channel>));

template <>
inline constexpr std::array labels<statute::ApplicantKind>{
    Label{statute::ApplicantKind::natural_person, "natural_person", "自然人", "natural person"},
    Label{statute::ApplicantKind::enterprise, "enterprise", "商业企业", "enterprise"},
    Label{statute::ApplicantKind::research, "research", "科研机构", "research institution"},
    Label{statute::ApplicantKind::welfare, "welfare", "社会公益组织", "public welfare body"},
    Label{statute::ApplicantKind::legal_service, "legal_service", "法律服务机构",
          "legal service body"},
    Label{statute::ApplicantKind::other, "other", "其他", "other body"},
};
static_assert(complete(labels<statute::ApplicantKind>));

template <>
inline constexpr std::array labels<statute::DeliveryWay>{
    Label{statute::DeliveryWay::direct, "direct", "直接送达", "direct delivery"},
    Label{statute::DeliveryWay::entrusted, "entrusted", "委托其他行政机关代为送达",
          "through another agency"},
    Label{statute::DeliveryWay::post, "post", "邮寄送达", "post"},
    Label{statute::DeliveryWay::fax, "fax", "传真", "fax"},
    Label{statute::DeliveryWay::email, "email", "电子邮件", "e-mail"},
};
static_assert(complete(labels<statute::DeliveryWay>));

template <>
inline constexpr std::array labels<statute::ReviewOutcome>{
    Label{statute::ReviewOutcome::upheld, "upheld", "结果维持", "upheld"},
    Label{statute::ReviewOutcome::corrected, "corrected", "结果纠正", "corrected"},
    Label{statute::ReviewOutcome::other, "other", "其他结果", "other"},
    Label{statute::ReviewOutcome::pending, "pending", "尚未审结", "pending"},
};
static_assert(complete(labels<statute::ReviewOutcome>));

}  // namespace gongkai
