// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/instant.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// How far a complaint has come (办理状态).
enum class ComplaintState {
    filed,  ///< on the platform, not registered yet
    received,
    accepted,
    declined,
    assigned,  ///< with another agency than the one that accepted it
    handling,
    investigated,
    closed,
    answered,
    archived
};

/// By what way a complaint came, or an answer goes (举报渠道).
enum class ComplaintChannel {
    phone,  ///< the hotline 12369
    wechat,
    web,
    message,  ///< left on the message board of a leader or a portal (网民留言)
    letter,
    visit,
    transfer,  ///< handed over by another body
    other
};

/// What is polluted (污染类型), as the national platform sorts. One complaint may have several, so
/// that shares add up to more than the whole.
enum class PollutionKind { air, water, noise, solid_waste, soil, ecology, radiation, other };

/// Why a complaint is not accepted (不予受理原因).
enum class DeclineReason {
    unclear_leads,
    not_competent,
    legal_route,  ///< a suit, arbitration or reconsideration is the way for it
    repeated,
    reviewed  ///< the answer may be reviewed instead (复查、复核)
};

/// Where a complaint is passed on to, as seen from who holds it (流转方向).
enum class TransferDirection {
    down,    ///< to a lower agency
    across,  ///< to another agency of the same level
    up,      ///< to a higher agency whose matter it is
    back     ///< to the agency that it came from
};

/// Whether what was complained about was so (属实情况).
enum class Substantiation { yes, partly, no, undetermined };

/// What was done about it (处理措施).
enum class ComplaintMeasure { order, penalty, seizure, suspension, referral, closure, mediation };

/// What the complainant says of the handling (满意度).
enum class Satisfaction { satisfied, basically, dissatisfied, no_answer };

/// A complaint that goes from one agency to another (转办、交办、上报、退回).
struct Transfer {
    Ref<Agency> from;
    Ref<Agency> to;
    Date on;
    TransferDirection direction{};
    std::string reason{};

    friend bool operator==(const Transfer&, const Transfer&) = default;
};

/// A complaint about pollution (环保举报), from whatever channel, on the one platform of nation,
/// province, city and county. Who complains stands apart, in a `Complainant`.
/// Source: 环保举报热线工作管理办法(部令第15号); the platform's published tables.
struct Complaint {
    std::string id;
    Ref<Agency> agency;
    std::string number;
    Instant filed_at;
    ComplaintChannel channel{};
    std::optional<ComplaintChannel> origin_channel{};
    std::string accused{};
    std::string accused_address{};
    std::string region;
    std::string industry{};
    std::vector<PollutionKind> pollution_kinds;
    std::vector<std::string> sub_kinds{};
    std::string content;
    std::string demand{};
    Ref<Complainant> complainant{};
    bool anonymous = false;
    ComplaintState state = ComplaintState::filed;
    std::optional<Date> received_on{};
    std::optional<Date> accepted_on{};
    std::optional<Date> declined_on{};
    std::optional<DeclineReason> declined_reason{};
    std::vector<Transfer> transfers{};
    Ref<Agency> handling_agency{};
    std::optional<Date> assigned_due{};
    std::optional<Date> extended_on{};
    std::optional<std::int64_t> extension{};
    std::string extension_approver{};
    std::string findings{};
    std::optional<Substantiation> substantiated{};
    std::vector<ComplaintMeasure> measures{};
    std::string result{};
    std::optional<Date> closed_on{};
    std::string reply{};
    std::optional<ComplaintChannel> reply_channel{};
    std::optional<Date> replied_on{};
    std::optional<Satisfaction> satisfaction{};
    std::optional<Date> published_on{};
    bool generated = false;

    friend bool operator==(const Complaint&, const Complaint&) = default;
};

/// The channel by which a complaint first came: that of whoever handed it over, where it is known.
[[nodiscard]] constexpr ComplaintChannel original_channel(const Complaint& complaint) {
    return complaint.origin_channel.value_or(complaint.channel);
}

/// Who holds a complaint, from the agency that received it to the one that has it now; nothing
/// where the transfers do not follow each other: each is from who holds it, to another, no earlier
/// than the one before, and one that goes back goes to the agency that it came from.
[[nodiscard]] inline std::optional<std::vector<Ref<Agency>>> holders(const Complaint& complaint) {
    std::vector<Ref<Agency>> chain{complaint.agency};
    for (std::size_t i = 0; i < complaint.transfers.size(); ++i) {
        const auto& transfer = complaint.transfers[i];
        if (transfer.from != chain.back() || transfer.to.empty()) return std::nullopt;
        if (i > 0 && transfer.on < complaint.transfers[i - 1].on) return std::nullopt;
        if (transfer.direction == TransferDirection::back) {
            chain.pop_back();
            if (chain.empty() || chain.back() != transfer.to) return std::nullopt;
        } else {
            if (transfer.to == transfer.from) return std::nullopt;
            chain.push_back(transfer.to);
        }
    }
    return chain;
}

// clang-format off

template <>
inline constexpr auto fields<Transfer> = describe(
    required(&Transfer::from, "from", "转出机关", "from"),
    required(&Transfer::to, "to", "转入机关", "to"),
    required(&Transfer::on, "on", "流转日期", "on"),
    required(&Transfer::direction, "direction", "流转方向", "direction"),
    optional(&Transfer::reason, "reason", "流转原因", "reason"));

template <>
inline constexpr auto fields<Complaint> = describe(
    required(&Complaint::id, "id", "记录编号", "record id"),
    required(&Complaint::agency, "agency", "接报机关", "agency that received it"),
    required(&Complaint::number, "number", "举报编号", "complaint number"),
    required(&Complaint::filed_at, "filed_at", "举报时间", "filed at"),
    required(&Complaint::channel, "channel", "举报渠道", "channel"),
    conditional(&Complaint::origin_channel, "origin_channel", "转办件原渠道", "channel it first came by"),
    conditional(&Complaint::accused, "accused", "被举报单位", "accused"),
    conditional(&Complaint::accused_address, "accused_address", "被举报单位地址", "address of the accused"),
    required(&Complaint::region, "region", "行政区划代码", "division code").as(Code::region),
    conditional(&Complaint::industry, "industry", "行业类型", "industry, as the platform sorts"),
    required(&Complaint::pollution_kinds, "pollution_kinds", "污染类型", "kinds of pollution"),
    optional(&Complaint::sub_kinds, "sub_kinds", "污染子类", "sub-kinds of pollution"),
    required(&Complaint::content, "content", "举报内容", "content"),
    conditional(&Complaint::demand, "demand", "举报诉求", "demand"),
    conditional(&Complaint::complainant, "complainant", "举报人", "complainant"),
    optional(&Complaint::anonymous, "anonymous", "匿名举报", "anonymous"),
    required(&Complaint::state, "state", "办理状态", "state"),
    conditional(&Complaint::received_on, "received_on", "接报日期", "received on"),
    conditional(&Complaint::accepted_on, "accepted_on", "受理日期", "accepted on").by("环保举报热线工作管理办法第八条"),
    conditional(&Complaint::declined_on, "declined_on", "不予受理日期", "declined on").by("环保举报热线工作管理办法第八条"),
    conditional(&Complaint::declined_reason, "declined_reason", "不予受理原因", "why declined").by("环保举报热线工作管理办法第八条"),
    conditional(&Complaint::transfers, "transfers", "流转记录", "transfers").by("环保举报热线工作管理办法第十条"),
    conditional(&Complaint::handling_agency, "handling_agency", "承办单位", "handling agency").by("环保举报热线工作管理办法第九条、第十条"),
    conditional(&Complaint::assigned_due, "assigned_due", "交办时限", "due by the assigner's term").by("环保举报热线工作管理办法第十一条"),
    conditional(&Complaint::extended_on, "extended_on", "延期告知日期", "extension notified on").by("环保举报热线工作管理办法第十一条"),
    conditional(&Complaint::extension, "extension", "延长期限", "extension").in("天").by("环保举报热线工作管理办法第十一条"),
    conditional(&Complaint::extension_approver, "extension_approver", "延期批准人", "extension approved by").by("环保举报热线工作管理办法第十一条"),
    conditional(&Complaint::findings, "findings", "调查情况", "findings"),
    conditional(&Complaint::substantiated, "substantiated", "属实情况", "substantiated"),
    conditional(&Complaint::measures, "measures", "处理措施", "measures"),
    conditional(&Complaint::result, "result", "处理结果", "result"),
    conditional(&Complaint::closed_on, "closed_on", "办结日期", "closed on").by("环保举报热线工作管理办法第十一条"),
    optional(&Complaint::reply, "reply", "答复内容", "reply"),
    conditional(&Complaint::reply_channel, "reply_channel", "答复渠道", "channel of the reply"),
    conditional(&Complaint::replied_on, "replied_on", "答复日期", "replied on").by("环保举报热线工作管理办法第十二条"),
    optional(&Complaint::satisfaction, "satisfaction", "满意度", "satisfaction"),
    conditional(&Complaint::published_on, "published_on", "公开日期", "published on"),
    optional(&Complaint::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::ComplaintState>{
    Label{record::ComplaintState::filed, "filed", "待登记", "filed"},
    Label{record::ComplaintState::received, "received", "待受理", "received"},
    Label{record::ComplaintState::accepted, "accepted", "已受理", "accepted"},
    Label{record::ComplaintState::declined, "declined", "不予受理", "declined"},
    Label{record::ComplaintState::assigned, "assigned", "已交办", "assigned"},
    Label{record::ComplaintState::handling, "handling", "办理中", "handling"},
    Label{record::ComplaintState::investigated, "investigated", "已查明", "investigated"},
    Label{record::ComplaintState::closed, "closed", "已办结", "closed"},
    Label{record::ComplaintState::answered, "answered", "已答复", "answered"},
    Label{record::ComplaintState::archived, "archived", "已归档", "archived"},
};
static_assert(complete(labels<record::ComplaintState>));

template <>
inline constexpr std::array labels<record::ComplaintChannel>{
    Label{record::ComplaintChannel::phone, "phone", "电话", "telephone"},
    Label{record::ComplaintChannel::wechat, "wechat", "微信", "WeChat"},
    Label{record::ComplaintChannel::web, "web", "网上", "web"},
    Label{record::ComplaintChannel::message, "message", "网民留言", "message on a board"},
    Label{record::ComplaintChannel::letter, "letter", "来信", "letter"},
    Label{record::ComplaintChannel::visit, "visit", "来访", "visit"},
    Label{record::ComplaintChannel::transfer, "transfer", "转办交办", "handed over"},
    Label{record::ComplaintChannel::other, "other", "其他", "other"},
};
static_assert(complete(labels<record::ComplaintChannel>));

template <>
inline constexpr std::array labels<record::PollutionKind>{
    Label{record::PollutionKind::air, "air", "大气", "air"},
    Label{record::PollutionKind::water, "water", "水", "water"},
    Label{record::PollutionKind::noise, "noise", "噪声", "noise"},
    Label{record::PollutionKind::solid_waste, "solid_waste", "固废", "solid waste"},
    Label{record::PollutionKind::soil, "soil", "土壤", "soil"},
    Label{record::PollutionKind::ecology, "ecology", "生态破坏", "ecological damage"},
    Label{record::PollutionKind::radiation, "radiation", "辐射", "radiation"},
    Label{record::PollutionKind::other, "other", "其他", "other"},
};
static_assert(complete(labels<record::PollutionKind>));

template <>
inline constexpr std::array labels<record::DeclineReason>{
    Label{record::DeclineReason::unclear_leads, "unclear_leads", "线索不详", "too few leads"},
    Label{record::DeclineReason::not_competent, "not_competent", "不属于职责范围",
          "not a matter of the agency"},
    Label{record::DeclineReason::legal_route, "legal_route",
          "应当通过诉讼、仲裁、行政复议等途径解决",
          "a suit, arbitration or reconsideration is the way"},
    Label{record::DeclineReason::repeated, "repeated", "就同一事项重复举报", "repeated"},
    Label{record::DeclineReason::reviewed, "reviewed", "对答复不服应当申请复查、复核",
          "the answer may be reviewed"},
};
static_assert(complete(labels<record::DeclineReason>));

template <>
inline constexpr std::array labels<record::TransferDirection>{
    Label{record::TransferDirection::down, "down", "交办", "down"},
    Label{record::TransferDirection::across, "across", "转办", "across"},
    Label{record::TransferDirection::up, "up", "上报", "up"},
    Label{record::TransferDirection::back, "back", "退回", "back"},
};
static_assert(complete(labels<record::TransferDirection>));

template <>
inline constexpr std::array labels<record::Substantiation>{
    Label{record::Substantiation::yes, "yes", "属实", "substantiated"},
    Label{record::Substantiation::partly, "partly", "部分属实", "partly substantiated"},
    Label{record::Substantiation::no, "no", "不属实", "not substantiated"},
    Label{record::Substantiation::undetermined, "undetermined", "无法查实",
          "could not be found out"},
};
static_assert(complete(labels<record::Substantiation>));

template <>
inline constexpr std::array labels<record::ComplaintMeasure>{
    Label{record::ComplaintMeasure::order, "order", "责令改正", "order to correct"},
    Label{record::ComplaintMeasure::penalty, "penalty", "立案处罚", "penalty case"},
    Label{record::ComplaintMeasure::seizure, "seizure", "查封扣押", "seizure"},
    Label{record::ComplaintMeasure::suspension, "suspension", "停产整治",
          "suspension of production"},
    Label{record::ComplaintMeasure::referral, "referral", "移送", "referral to another body"},
    Label{record::ComplaintMeasure::closure, "closure", "关停取缔", "closure"},
    Label{record::ComplaintMeasure::mediation, "mediation", "调解劝导", "mediation"},
};
static_assert(complete(labels<record::ComplaintMeasure>));

template <>
inline constexpr std::array labels<record::Satisfaction>{
    Label{record::Satisfaction::satisfied, "satisfied", "满意", "satisfied"},
    Label{record::Satisfaction::basically, "basically", "基本满意", "basically satisfied"},
    Label{record::Satisfaction::dissatisfied, "dissatisfied", "不满意", "dissatisfied"},
    Label{record::Satisfaction::no_answer, "no_answer", "未评价", "no answer"},
};
static_assert(complete(labels<record::Satisfaction>));

}  // namespace gongkai
