// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/decimal.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/code.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>
#include <gongkai/record/violation.hpp>
#include <gongkai/statute/event.hpp>
#include <gongkai/statute/taxonomy_request.hpp>

namespace gongkai::record {

/// How far a penalty case has come (办理状态).
enum class PenaltyState {
    found,  ///< a lead: no case yet
    filed,
    waiting,   ///< for a procedure that its term does not count
    notified,  ///< the notice is on its way to the party
    informed,  ///< and has been received
    hearing_asked,
    hearing_called,
    heard,
    dismissed,
    decided,
    served,
    enforcing,
    completed,
    revoked,    ///< changed, annulled, unlawful or void
    taken_down  ///< and no longer published
};

/// On whom a penalty falls (行政相对人类别).
enum class PartyKind { legal_person, natural_person, trader };

/// What a penalty consists of (处罚类别).
/// Source: 行政处罚法(2021)第九条.
enum class PenaltyKind {
    warning,
    criticism,
    fine,
    confiscation,
    licence_suspended,
    downgrade,
    licence_revoked,
    business_restricted,
    business_suspended,
    closure,
    profession_restricted,
    detention
};

/// Whether a decision stands (当前状态).
enum class DecisionStatus { in_force, changed, withdrawn, invalid };

/// How far a decision was obeyed (履行情况).
enum class Performance { performed, instalments, overdue, enforced };

/// A penalty for a breach of environmental law, from the case to its end (行政处罚决定).
///
/// A decision carries what its publication must hide; what may be published is `projection`.
/// Source: 行政处罚法(2021); 生态环境行政处罚办法.
struct PenaltyDecision {
    std::string id;
    Ref<Agency> agency;
    std::string agency_credit_code{};
    Ref<Agency> data_source{};  ///< that reports the decision, where it is not the agency
    Ref<Violation> violation{};
    PenaltyState state = PenaltyState::found;
    std::string region;
    PartyKind party_kind{};
    std::string party;  ///< published: of a natural person, the name and nothing more
    Ref<Organisation> organisation{};
    std::string party_credit_code{};
    std::string party_organisation_code{};
    std::string party_registration_number{};
    std::string party_tax_number{};
    std::string party_id{};
    std::string representative{};
    std::string representative_id{};
    std::string party_address{};       ///< of a body
    std::string party_home_address{};  ///< of a person
    std::string party_telephone{};
    std::string party_bank_account{};
    std::string case_number{};
    std::optional<Date> filed_on{};
    std::optional<ViolationKind> offence_kind{};
    std::string facts{};
    std::string basis{};
    std::optional<statute::PauseReason> paused_for{};
    std::optional<Date> notified_on{};
    std::optional<Date> notice_received_on{};
    std::optional<Date> hearing_asked_on{};
    std::optional<Date> hearing_called_on{};
    std::optional<Date> heard_on{};
    std::optional<Date> extended_on{};
    std::optional<std::int64_t> extension{};
    std::string extension_approver{};
    std::optional<Date> dismissed_on{};
    std::string dismissal_reason{};
    std::string decision_number{};
    std::optional<Date> decided_on{};
    std::vector<PenaltyKind> penalty_kinds{};
    std::string content{};
    std::optional<Decimal> fine{};
    std::optional<Decimal> confiscated{};
    std::string licence{};
    std::optional<Date> valid_to{};
    std::optional<DecisionStatus> status{};
    std::optional<statute::DeliveryWay> served_by{};
    std::optional<Date> served_on{};
    std::optional<Date> published_on{};
    std::optional<Date> publish_to{};
    std::string withheld_reason{};
    std::optional<Date> perform_by{};
    std::optional<Performance> performance{};
    std::optional<Date> enforcement_asked_on{};
    std::optional<Date> completed_on{};
    std::optional<Date> revoked_on{};
    std::string revocation_reason{};
    std::optional<Date> taken_down_on{};
    std::string note{};
    bool generated = false;

    friend bool operator==(const PenaltyDecision&, const PenaltyDecision&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<PenaltyDecision> = describe(
    required(&PenaltyDecision::id, "id", "记录编号", "record id"),
    required(&PenaltyDecision::agency, "agency", "处罚机关", "authority"),
    optional(&PenaltyDecision::agency_credit_code, "agency_credit_code", "处罚机关统一社会信用代码", "credit code of the authority").as(Code::credit),
    optional(&PenaltyDecision::data_source, "data_source", "数据来源单位", "data source"),
    conditional(&PenaltyDecision::violation, "violation", "环境违法行为", "violation"),
    required(&PenaltyDecision::state, "state", "办理状态", "state"),
    required(&PenaltyDecision::region, "region", "行政区划代码", "division code").as(Code::region),
    required(&PenaltyDecision::party_kind, "party_kind", "行政相对人类别", "kind of party"),
    required(&PenaltyDecision::party, "party", "行政相对人名称", "party").by("生态环境行政处罚办法第六十二条"),
    optional(&PenaltyDecision::organisation, "organisation", "行政相对人记录", "record of the party"),
    conditional(&PenaltyDecision::party_credit_code, "party_credit_code", "统一社会信用代码", "credit code of the party").as(Code::credit).by("生态环境行政处罚办法第六十二条"),
    optional(&PenaltyDecision::party_organisation_code, "party_organisation_code", "组织机构代码", "organisation code of the party").as(Code::organisation),
    optional(&PenaltyDecision::party_registration_number, "party_registration_number", "工商注册号", "business registration number of the party"),
    optional(&PenaltyDecision::party_tax_number, "party_tax_number", "税务登记号", "tax registration number of the party"),
    conditional(&PenaltyDecision::party_id, "party_id", "居民身份证号码", "identity card number of the party").as(Code::identity_card).of_a_person(),
    conditional(&PenaltyDecision::representative, "representative", "法定代表人", "legal representative").by("生态环境行政处罚办法第六十二条"),
    optional(&PenaltyDecision::representative_id, "representative_id", "法定代表人居民身份证号码", "identity card number of the representative").as(Code::identity_card).of_a_person(),
    optional(&PenaltyDecision::party_address, "party_address", "单位住所", "address of the body"),
    optional(&PenaltyDecision::party_home_address, "party_home_address", "个人住址", "home address").of_a_person().by("生态环境行政处罚办法第六十四条"),
    optional(&PenaltyDecision::party_telephone, "party_telephone", "联系电话", "telephone").as(Code::telephone).of_a_person().by("生态环境行政处罚办法第六十四条"),
    optional(&PenaltyDecision::party_bank_account, "party_bank_account", "银行账号", "bank account").of_a_person().by("生态环境行政处罚办法第六十四条"),
    conditional(&PenaltyDecision::case_number, "case_number", "立案编号", "case number"),
    conditional(&PenaltyDecision::filed_on, "filed_on", "立案日期", "case filed on").by("生态环境行政处罚办法第五十七条"),
    conditional(&PenaltyDecision::offence_kind, "offence_kind", "违法行为类型", "kind of violation"),
    conditional(&PenaltyDecision::facts, "facts", "违法事实", "facts").by("生态环境行政处罚办法第六十二条"),
    conditional(&PenaltyDecision::basis, "basis", "处罚依据", "legal basis").by("生态环境行政处罚办法第六十二条"),
    conditional(&PenaltyDecision::paused_for, "paused_for", "不计入期限的事由", "what the term does not count").by("生态环境行政处罚办法第五十七条"),
    conditional(&PenaltyDecision::notified_on, "notified_on", "事先告知日期", "notice of the intended penalty on"),
    conditional(&PenaltyDecision::notice_received_on, "notice_received_on", "收到事先告知书日期", "notice received on").by("生态环境行政处罚办法第四十七条"),
    conditional(&PenaltyDecision::hearing_asked_on, "hearing_asked_on", "申请听证日期", "hearing asked for on").by("生态环境行政处罚办法第四十七条"),
    conditional(&PenaltyDecision::hearing_called_on, "hearing_called_on", "听证通知日期", "hearing called on").by("生态环境行政处罚办法第四十七条"),
    conditional(&PenaltyDecision::heard_on, "heard_on", "听证日期", "heard on"),
    conditional(&PenaltyDecision::extended_on, "extended_on", "批准延期日期", "extended on").by("生态环境行政处罚办法第五十七条"),
    conditional(&PenaltyDecision::extension, "extension", "延长期限", "extension").in("日").by("生态环境行政处罚办法第五十七条"),
    conditional(&PenaltyDecision::extension_approver, "extension_approver", "延期批准人", "extension approved by"),
    conditional(&PenaltyDecision::dismissed_on, "dismissed_on", "撤案或者不予处罚日期", "dismissed on"),
    conditional(&PenaltyDecision::dismissal_reason, "dismissal_reason", "撤案或者不予处罚理由", "why dismissed"),
    conditional(&PenaltyDecision::decision_number, "decision_number", "行政处罚决定书文号", "number of the decision").as(Code::document_number).by("生态环境行政处罚办法第六十二条"),
    conditional(&PenaltyDecision::decided_on, "decided_on", "处罚决定日期", "decided on").by("生态环境行政处罚办法第六十二条"),
    conditional(&PenaltyDecision::penalty_kinds, "penalty_kinds", "处罚类别", "kinds of penalty").by("行政处罚法(2021)第九条"),
    conditional(&PenaltyDecision::content, "content", "处罚内容", "content").by("生态环境行政处罚办法第六十二条"),
    conditional(&PenaltyDecision::fine, "fine", "罚款金额", "fine").in("元"),
    conditional(&PenaltyDecision::confiscated, "confiscated", "没收金额", "amount confiscated").in("元"),
    conditional(&PenaltyDecision::licence, "licence", "暂扣或者吊销证照名称及编号", "licence suspended or revoked"),
    conditional(&PenaltyDecision::valid_to, "valid_to", "处罚有效期", "valid to"),
    conditional(&PenaltyDecision::status, "status", "当前状态", "status"),
    conditional(&PenaltyDecision::served_by, "served_by", "送达方式", "served by"),
    conditional(&PenaltyDecision::served_on, "served_on", "送达日期", "served on").by("生态环境行政处罚办法第五十八条"),
    conditional(&PenaltyDecision::published_on, "published_on", "公开日期", "published on").by("生态环境行政处罚办法第六十五条"),
    conditional(&PenaltyDecision::publish_to, "publish_to", "公示截止期", "published until"),
    conditional(&PenaltyDecision::withheld_reason, "withheld_reason", "不予公开理由", "why not published").by("生态环境行政处罚办法第六十三条"),
    conditional(&PenaltyDecision::perform_by, "perform_by", "履行期限", "to be performed by"),
    conditional(&PenaltyDecision::performance, "performance", "履行情况", "performance"),
    conditional(&PenaltyDecision::enforcement_asked_on, "enforcement_asked_on", "申请强制执行日期", "enforcement asked for on"),
    conditional(&PenaltyDecision::completed_on, "completed_on", "执行完毕日期", "completed on"),
    conditional(&PenaltyDecision::revoked_on, "revoked_on", "变更、撤销或者确认日期", "revoked on").by("生态环境行政处罚办法第六十六条"),
    conditional(&PenaltyDecision::revocation_reason, "revocation_reason", "变更、撤销或者确认理由", "why revoked").by("生态环境行政处罚办法第六十六条"),
    conditional(&PenaltyDecision::taken_down_on, "taken_down_on", "撤回公开信息日期", "taken down on").by("生态环境行政处罚办法第六十六条"),
    optional(&PenaltyDecision::note, "note", "备注", "note"),
    optional(&PenaltyDecision::generated, "generated", "生成数据", "generated"));

// clang-format on

/// The decision as it may be published: every field that its table marks as personal is empty. What
/// stands in the free text of `facts`, `content` and `note` is not looked at.
/// Source: 生态环境行政处罚办法第六十四条.
[[nodiscard]] inline PenaltyDecision projection(PenaltyDecision decision) {
    each_field<PenaltyDecision>([&](const auto& field) {
        using V = std::remove_cvref_t<decltype(field)>::Value;
        if (field.personal) decision.*field.member = V{};
    });
    return decision;
}

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::PenaltyState>{
    Label{record::PenaltyState::found, "found", "待立案", "found"},
    Label{record::PenaltyState::filed, "filed", "已立案", "case filed"},
    Label{record::PenaltyState::waiting, "waiting", "中止计算期限", "term not counted"},
    Label{record::PenaltyState::notified, "notified", "已发事先告知书", "notice sent"},
    Label{record::PenaltyState::informed, "informed", "事先告知书已送达", "notice received"},
    Label{record::PenaltyState::hearing_asked, "hearing_asked", "已申请听证", "hearing asked for"},
    Label{record::PenaltyState::hearing_called, "hearing_called", "已通知听证", "hearing called"},
    Label{record::PenaltyState::heard, "heard", "已听证", "heard"},
    Label{record::PenaltyState::dismissed, "dismissed", "撤案或者不予处罚", "dismissed"},
    Label{record::PenaltyState::decided, "decided", "已决定", "decided"},
    Label{record::PenaltyState::served, "served", "已送达", "served"},
    Label{record::PenaltyState::enforcing, "enforcing", "强制执行中", "being enforced"},
    Label{record::PenaltyState::completed, "completed", "执行完毕", "completed"},
    Label{record::PenaltyState::revoked, "revoked", "已变更、撤销或者确认违法、无效", "revoked"},
    Label{record::PenaltyState::taken_down, "taken_down", "公开信息已撤回", "taken down"},
};
static_assert(complete(labels<record::PenaltyState>));

template <>
inline constexpr std::array labels<record::PartyKind>{
    Label{record::PartyKind::legal_person, "legal_person", "法人及非法人组织", "body"},
    Label{record::PartyKind::natural_person, "natural_person", "自然人", "natural person"},
    Label{record::PartyKind::trader, "trader", "个体工商户", "self-employed trader"},
};
static_assert(complete(labels<record::PartyKind>));

template <>
inline constexpr std::array labels<record::PenaltyKind>{
    Label{record::PenaltyKind::warning, "warning", "警告", "warning"},
    Label{record::PenaltyKind::criticism, "criticism", "通报批评", "public criticism"},
    Label{record::PenaltyKind::fine, "fine", "罚款", "fine"},
    Label{record::PenaltyKind::confiscation, "confiscation", "没收违法所得、没收非法财物",
          "confiscation"},
    Label{record::PenaltyKind::licence_suspended, "licence_suspended", "暂扣许可证件",
          "licence suspended"},
    Label{record::PenaltyKind::downgrade, "downgrade", "降低资质等级", "qualification lowered"},
    Label{record::PenaltyKind::licence_revoked, "licence_revoked", "吊销许可证件",
          "licence revoked"},
    Label{record::PenaltyKind::business_restricted, "business_restricted", "限制开展生产经营活动",
          "business restricted"},
    Label{record::PenaltyKind::business_suspended, "business_suspended", "责令停产停业",
          "business suspended"},
    Label{record::PenaltyKind::closure, "closure", "责令关闭", "closure"},
    Label{record::PenaltyKind::profession_restricted, "profession_restricted", "限制从业",
          "barred from a profession"},
    Label{record::PenaltyKind::detention, "detention", "行政拘留", "administrative detention"},
};
static_assert(complete(labels<record::PenaltyKind>));

template <>
inline constexpr std::array labels<record::DecisionStatus>{
    Label{record::DecisionStatus::in_force, "in_force", "正常", "in force"},
    Label{record::DecisionStatus::changed, "changed", "变更", "changed"},
    Label{record::DecisionStatus::withdrawn, "withdrawn", "撤销", "annulled"},
    Label{record::DecisionStatus::invalid, "invalid", "确认违法或者无效", "unlawful or void"},
};
static_assert(complete(labels<record::DecisionStatus>));

template <>
inline constexpr std::array labels<record::Performance>{
    Label{record::Performance::performed, "performed", "已履行", "performed"},
    Label{record::Performance::instalments, "instalments", "延期或者分期履行", "in instalments"},
    Label{record::Performance::overdue, "overdue", "逾期未履行", "overdue"},
    Label{record::Performance::enforced, "enforced", "已强制执行", "enforced"},
};
static_assert(complete(labels<record::Performance>));

}  // namespace gongkai
