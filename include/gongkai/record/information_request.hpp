// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>
#include <gongkai/statute/receipt_table.hpp>
#include <gongkai/statute/taxonomy_outcome.hpp>
#include <gongkai/statute/taxonomy_request.hpp>

namespace gongkai::record {

/// How far a request has come (办理状态).
enum class RequestState {
    filed,  ///< on its way in: the day of receipt is not established yet
    received,
    correction_asked,
    consulting,
    fee_notified,
    answered,
    delivered,
    transferred,
    abandoned,
    withdrawn
};

/// In what form information is wanted (提供形式).
enum class SupplyForm { paper, email, disc, inspection };

/// Whose opinion is asked for (征求意见对象).
enum class ConsultedParty { third_party, co_author, other_agency };

/// What was answered (征求意见结果).
enum class Opinion { agrees, objects, silent };

/// A letter that asks for an opinion before a request is answered (征求意见).
/// Source: 政府信息公开条例(2019)第三十二条、第三十三条、第三十四条.
struct Consultation {
    ConsultedParty party{};
    std::string name;
    Date asked_on;
    std::optional<Date> letter_received_on{};  ///< from which the party's own term runs
    std::optional<Date> answered_on{};
    std::optional<Opinion> opinion{};

    friend bool operator==(const Consultation&, const Consultation&) = default;
};

/// A request for information (依申请公开). Who asks stands apart, in an `Applicant`.
/// Source: 政府信息公开条例(2019)第四章; its forms as agencies publish them.
struct InformationRequest {
    std::string id;
    Ref<Agency> agency;
    std::string number;
    std::string query_code{};
    statute::Channel channel{};
    std::optional<statute::ApplicantKind> applicant_kind{};
    Ref<Applicant> applicant{};
    Date applied_on;
    std::string description;
    std::string purpose{};
    std::optional<SupplyForm> form{};
    std::optional<statute::DeliveryWay> delivery{};
    bool accepts_other_form = false;
    RequestState state = RequestState::filed;
    std::optional<Date> received_on{};
    std::optional<statute::ReceiptFact> received_by{};
    std::string correction_items{};
    std::optional<Date> correction_asked_on{};
    std::optional<Date> corrected_on{};
    std::vector<Consultation> consultations{};
    std::optional<Date> extended_on{};
    std::optional<std::int64_t> extension{};
    std::string extension_approver{};
    Ref<Fee> fee{};
    Ref<Agency> transferred_to{};
    std::optional<Date> transferred_on{};
    std::optional<statute::Outcome> outcome{};
    std::vector<statute::RefusalGround> grounds{};
    std::string competent_agency{};
    std::string reply_number{};
    std::string reply{};
    std::optional<Date> replied_on{};
    std::vector<Ref<DisclosureItem>> supplied{};
    std::optional<statute::DeliveryWay> delivered_by{};
    std::optional<Date> delivered_on{};
    std::optional<Date> ended_on{};
    std::optional<Date> reopened_on{};
    std::string reopened_by{};  ///< number of the decision or judgment that orders another reply
    bool generated = false;

    friend bool operator==(const InformationRequest&, const InformationRequest&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Consultation> = describe(
    required(&Consultation::party, "party", "征求意见对象", "whose opinion"),
    required(&Consultation::name, "name", "名称", "name").of_a_person(),
    required(&Consultation::asked_on, "asked_on", "征求意见日期", "asked on"),
    conditional(&Consultation::letter_received_on, "letter_received_on", "收到征求意见书日期", "letter received on"),
    conditional(&Consultation::answered_on, "answered_on", "意见答复日期", "answered on"),
    conditional(&Consultation::opinion, "opinion", "意见", "opinion"));

template <>
inline constexpr auto fields<InformationRequest> = describe(
    required(&InformationRequest::id, "id", "记录编号", "record id"),
    required(&InformationRequest::agency, "agency", "受理机关", "agency"),
    required(&InformationRequest::number, "number", "申请编号", "request number"),
    optional(&InformationRequest::query_code, "query_code", "查询码", "query code").of_a_person(),
    required(&InformationRequest::channel, "channel", "申请渠道", "channel").by("政府信息公开条例(2019)第二十九条"),
    conditional(&InformationRequest::applicant_kind, "applicant_kind", "申请人类型", "kind of applicant").by("政府信息公开工作年度报告格式 表三"),
    conditional(&InformationRequest::applicant, "applicant", "申请人", "applicant"),
    required(&InformationRequest::applied_on, "applied_on", "申请日期", "applied on"),
    required(&InformationRequest::description, "description", "所需信息内容描述", "information wanted").by("政府信息公开条例(2019)第二十九条第二项"),
    optional(&InformationRequest::purpose, "purpose", "所需信息用途", "purpose"),
    conditional(&InformationRequest::form, "form", "信息的指定提供方式", "form wanted").by("政府信息公开条例(2019)第二十九条第三项"),
    conditional(&InformationRequest::delivery, "delivery", "获取信息的方式", "way of delivery wanted").by("政府信息公开条例(2019)第二十九条第三项"),
    optional(&InformationRequest::accepts_other_form, "accepts_other_form", "可接受其他方式", "accepts another form"),
    required(&InformationRequest::state, "state", "办理状态", "state"),
    conditional(&InformationRequest::received_on, "received_on", "收到日期", "received on").by("政府信息公开条例(2019)第三十一条"),
    conditional(&InformationRequest::received_by, "received_by", "收到日期的依据", "what counts as receipt").by("政府信息公开条例(2019)第三十一条"),
    conditional(&InformationRequest::correction_items, "correction_items", "补正事项", "what to correct").by("政府信息公开条例(2019)第三十条"),
    conditional(&InformationRequest::correction_asked_on, "correction_asked_on", "补正告知日期", "correction asked on").by("政府信息公开条例(2019)第三十条"),
    conditional(&InformationRequest::corrected_on, "corrected_on", "收到补正日期", "correction received on").by("政府信息公开条例(2019)第三十条"),
    conditional(&InformationRequest::consultations, "consultations", "征求意见", "consultations").by("政府信息公开条例(2019)第三十二条、第三十四条"),
    conditional(&InformationRequest::extended_on, "extended_on", "延期告知日期", "extension notified on").by("政府信息公开条例(2019)第三十三条"),
    conditional(&InformationRequest::extension, "extension", "延长期限", "extension").in("个工作日").by("政府信息公开条例(2019)第三十三条"),
    conditional(&InformationRequest::extension_approver, "extension_approver", "延期批准人", "extension approved by"),
    conditional(&InformationRequest::fee, "fee", "信息处理费", "fee").by("政府信息公开条例(2019)第四十二条"),
    conditional(&InformationRequest::transferred_to, "transferred_to", "转送机关", "transferred to"),
    conditional(&InformationRequest::transferred_on, "transferred_on", "转送日期", "transferred on"),
    conditional(&InformationRequest::outcome, "outcome", "处理结果", "outcome").by("政府信息公开条例(2019)第三十六条"),
    conditional(&InformationRequest::grounds, "grounds", "不予公开理由", "grounds for withholding").by("政府信息公开条例(2019)第十四条至第十六条"),
    conditional(&InformationRequest::competent_agency, "competent_agency", "负责公开的行政机关", "agency that is competent").by("政府信息公开条例(2019)第三十六条第五项"),
    conditional(&InformationRequest::reply_number, "reply_number", "答复文号", "number of the reply").as(Code::document_number),
    optional(&InformationRequest::reply, "reply", "答复内容", "reply"),
    conditional(&InformationRequest::replied_on, "replied_on", "答复日期", "replied on").by("政府信息公开条例(2019)第三十三条"),
    conditional(&InformationRequest::supplied, "supplied", "提供的信息", "information supplied"),
    conditional(&InformationRequest::delivered_by, "delivered_by", "送达方式", "delivered by"),
    conditional(&InformationRequest::delivered_on, "delivered_on", "送达日期", "delivered on"),
    conditional(&InformationRequest::ended_on, "ended_on", "终止日期", "ended on"),
    conditional(&InformationRequest::reopened_on, "reopened_on", "责令重新答复日期", "reopened on"),
    conditional(&InformationRequest::reopened_by, "reopened_by", "责令重新答复的文书号", "reopened by"),
    optional(&InformationRequest::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::RequestState>{
    Label{record::RequestState::filed, "filed", "已提交", "filed"},
    Label{record::RequestState::received, "received", "办理中", "received"},
    Label{record::RequestState::correction_asked, "correction_asked", "待补正",
          "correction asked for"},
    Label{record::RequestState::consulting, "consulting", "征求意见中", "consulting"},
    Label{record::RequestState::fee_notified, "fee_notified", "待缴费", "fee notified"},
    Label{record::RequestState::answered, "answered", "已答复", "answered"},
    Label{record::RequestState::delivered, "delivered", "已送达", "delivered"},
    Label{record::RequestState::transferred, "transferred", "已转送", "transferred"},
    Label{record::RequestState::abandoned, "abandoned", "视为放弃", "treated as given up"},
    Label{record::RequestState::withdrawn, "withdrawn", "已撤回", "withdrawn"},
};
static_assert(complete(labels<record::RequestState>));

template <>
inline constexpr std::array labels<record::SupplyForm>{
    Label{record::SupplyForm::paper, "paper", "纸质", "paper"},
    Label{record::SupplyForm::email, "email", "电子邮件", "e-mail"},
    Label{record::SupplyForm::disc, "disc", "光盘", "disc"},
    Label{record::SupplyForm::inspection, "inspection", "查阅", "inspection"},
};
static_assert(complete(labels<record::SupplyForm>));

template <>
inline constexpr std::array labels<record::ConsultedParty>{
    Label{record::ConsultedParty::third_party, "third_party", "第三方", "third party"},
    Label{record::ConsultedParty::co_author, "co_author", "共同制作机关", "co-author"},
    Label{record::ConsultedParty::other_agency, "other_agency", "其他机关", "other agency"},
};
static_assert(complete(labels<record::ConsultedParty>));

template <>
inline constexpr std::array labels<record::Opinion>{
    Label{record::Opinion::agrees, "agrees", "同意公开", "agrees"},
    Label{record::Opinion::objects, "objects", "不同意公开", "objects"},
    Label{record::Opinion::silent, "silent", "逾期未答复", "did not answer in time"},
};
static_assert(complete(labels<record::Opinion>));

}  // namespace gongkai
