// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string_view>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/statute/taxonomy_request.hpp>

namespace gongkai::statute {

/// What happened on a day that can make it the day of receipt (收到申请的时点).
enum class ReceiptFact {
    handed_in,      ///< the applicant handed it in
    signed_for,     ///< the agency signed for the mail
    arrived,        ///< it reached the agency, its mail system, web site or fax machine
    confirmed,      ///< both sides confirmed it
    by_agency_rule  ///< the day that the agency's own published rule names
};

/// What happened on a day that can make it the day of delivery (送达的时点).
enum class DeliveryFact {
    signed_for,  ///< the applicant, or who acts for them, signed
    posted       ///< it was handed to the post
};

/// On which fact a request counts as received. Both dates are inclusive.
struct ReceiptRow {
    Channel channel;
    ReceiptFact counts;
    std::optional<ReceiptFact> before;  ///< counts instead, where there is such a day
    std::chrono::year_month_day from;
    std::optional<std::chrono::year_month_day> to;  ///< empty while in force
    std::string_view instrument;                    ///< token
    std::string_view article;
    Verification verified;
};

/// On which fact an answer counts as delivered. Both dates are inclusive.
struct DeliveryRow {
    DeliveryWay way;
    DeliveryFact counts;
    std::chrono::year_month_day from;
    std::optional<std::chrono::year_month_day> to;  ///< empty while in force
    std::string_view instrument;                    ///< token
    std::string_view article;
    Verification verified;
};

// clang-format off

/// When a request counts as received. Article 24 of 2007 speaks of receipt alone, whatever the
/// channel; the day on which each channel brings it about is our reading until 2015-11-17.
/// Source: the instrument and article in each row; 207号 from the day of its first repost.
/// Checked against: two published copies of 207号; the full text of the regulation of 2019.
/// Complete to: 2026-11-25.
inline constexpr std::array receipt_rows{
    ReceiptRow{Channel::in_person,       ReceiptFact::handed_in,  {},                          2008y/5/1,   2015y/11/17, "regulation_2007", "第二十四条",       Verification::page},
    ReceiptRow{Channel::in_person,       ReceiptFact::handed_in,  {},                          2015y/11/18, 2019y/5/14,  "receipt_2015",    "第一点第1项",      Verification::page},
    ReceiptRow{Channel::in_person,       ReceiptFact::handed_in,  {},                          2019y/5/15,  {},          "regulation_2019", "第三十一条第一项", Verification::full},
    ReceiptRow{Channel::registered_mail, ReceiptFact::signed_for, {},                          2008y/5/1,   2015y/11/17, "regulation_2007", "第二十四条",       Verification::page},
    ReceiptRow{Channel::registered_mail, ReceiptFact::signed_for, {},                          2015y/11/18, 2019y/5/14,  "receipt_2015",    "第一点第2项",      Verification::page},
    ReceiptRow{Channel::registered_mail, ReceiptFact::signed_for, {},                          2019y/5/15,  {},          "regulation_2019", "第三十一条第二项", Verification::full},
    ReceiptRow{Channel::ordinary_mail,   ReceiptFact::arrived,    {},                          2008y/5/1,   2015y/11/17, "regulation_2007", "第二十四条",       Verification::page},
    ReceiptRow{Channel::ordinary_mail,   ReceiptFact::confirmed,  {},                          2015y/11/18, 2019y/5/14,  "receipt_2015",    "第一点第2项",      Verification::page},
    ReceiptRow{Channel::ordinary_mail,   ReceiptFact::confirmed,  {},                          2019y/5/15,  {},          "regulation_2019", "第三十一条第二项", Verification::full},
    ReceiptRow{Channel::fax,             ReceiptFact::arrived,    {},                          2008y/5/1,   2015y/11/17, "regulation_2007", "第二十四条",       Verification::page},
    ReceiptRow{Channel::fax,             ReceiptFact::confirmed,  {},                          2015y/11/18, 2019y/5/14,  "receipt_2015",    "第一点第4项",      Verification::page},
    ReceiptRow{Channel::fax,             ReceiptFact::confirmed,  {},                          2019y/5/15,  {},          "regulation_2019", "第三十一条第三项", Verification::full},
    ReceiptRow{Channel::email,           ReceiptFact::arrived,    {},                          2008y/5/1,   2015y/11/17, "regulation_2007", "第二十四条",       Verification::page},
    ReceiptRow{Channel::email,           ReceiptFact::arrived,    {},                          2015y/11/18, 2019y/5/14,  "receipt_2015",    "第一点第3项",      Verification::page},
    ReceiptRow{Channel::email,           ReceiptFact::confirmed,  {},                          2019y/5/15,  {},          "regulation_2019", "第三十一条第三项", Verification::full},
    ReceiptRow{Channel::web,             ReceiptFact::arrived,    {},                          2008y/5/1,   2015y/11/17, "regulation_2007", "第二十四条",       Verification::page},
    ReceiptRow{Channel::web,             ReceiptFact::confirmed,  ReceiptFact::by_agency_rule, 2015y/11/18, 2019y/5/14,  "receipt_2015",    "第一点第5项",      Verification::page},
    ReceiptRow{Channel::web,             ReceiptFact::confirmed,  {},                          2019y/5/15,  {},          "regulation_2019", "第三十一条第三项", Verification::full},
};

/// When an answer counts as delivered, for the purposes of time limits.
/// Source: the instrument and article in each row.
/// Checked against: two published copies of 国办公开办函〔2016〕235号.
/// Complete to: 2026-11-25.
inline constexpr std::array delivery_rows{
    DeliveryRow{DeliveryWay::direct,    DeliveryFact::signed_for, 2016y/12/7, {}, "delivery_2016", "第四点", Verification::page},
    DeliveryRow{DeliveryWay::entrusted, DeliveryFact::signed_for, 2016y/12/7, {}, "delivery_2016", "第四点", Verification::page},
    DeliveryRow{DeliveryWay::post,      DeliveryFact::posted,     2016y/12/7, {}, "delivery_2016", "第四点", Verification::page},
};

// clang-format on

}  // namespace gongkai::statute

namespace gongkai {

template <>
inline constexpr std::array labels<statute::ReceiptFact>{
    Label{statute::ReceiptFact::handed_in, "handed_in", "提交", "handed in"},
    Label{statute::ReceiptFact::signed_for, "signed_for", "行政机关签收", "signed for"},
    Label{statute::ReceiptFact::arrived, "arrived", "到达行政机关", "arrived"},
    Label{statute::ReceiptFact::confirmed, "confirmed", "双方确认", "confirmed by both sides"},
    Label{statute::ReceiptFact::by_agency_rule, "by_agency_rule", "行政机关规定的时间",
          "set by the agency's own rule"},
};
static_assert(complete(labels<statute::ReceiptFact>));

template <>
inline constexpr std::array labels<statute::DeliveryFact>{
    Label{statute::DeliveryFact::signed_for, "signed_for", "申请人签收", "signed for"},
    Label{statute::DeliveryFact::posted, "posted", "交邮", "handed to the post"},
};
static_assert(complete(labels<statute::DeliveryFact>));

}  // namespace gongkai
