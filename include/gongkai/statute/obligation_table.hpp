// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include <gongkai/base/label.hpp>
#include <gongkai/statute/term.hpp>

/// Which facts the law turns into something that is owed, and by which term.
namespace gongkai::statute {

/// Something that happened on a day, as far as the law asks about it (法律事实). Its date is the
/// day it happened: of a year or quarter that ended, its last day; of one that began, its first.
enum class FactKind {
    information_formed,
    request_received,
    third_party_consulted,
    co_author_consulted,
    fee_notice_received,
    department_year_ended,
    government_year_ended,
    act_known,
    reconsideration_applied,
    reconsideration_copy_received,
    reconsideration_accepted,
    reconsideration_accepted_simplified,
    reconsideration_ended,
    eia_report_received,
    eia_form_received,
    eia_registration_received,
    eia_report_notice_published,
    eia_form_notice_published,
    eia_intended_decision_published,
    ministry_eia_report_notice_published,
    ministry_eia_form_notice_published,
    eia_decided,
    ministry_eia_decided,
    eia_approved,
    eia_resubmitted,
    facilities_completed,
    acceptance_report_finished,
    acceptance_report_published,
    acceptance_report_period_ended,
    complaint_received,
    complaint_accepted,
    petition_received,
    petition_accepted,
    supervisory_result_obtained,
    self_monitoring_finished,
    permit_holder_monitoring_finished,
    self_monitoring_year_ended,
    source_information_formed,
    source_period_ended,
    automatic_data_formed,
    enterprise_year_ended,
    enterprise_document_received,
    year_began,
    penalty_case_filed,
    penalty_decided,
    penalty_changed,
    environmental_penalty_case_filed,
    environmental_penalty_notice_received,
    environmental_penalty_decided,
    environmental_penalty_changed,
    permit_accepted_simplified,
    permit_accepted_key,
    permit_decided
};

/// Who has to act (义务主体).
enum class Bearer { authority, reconsideration_authority, applicant, third_party, enterprise };

/// How strongly something is owed (效力).
enum class Force {
    duty,         ///< it has to be done
    conditional,  ///< it has to be done where something more is so, which the rule names
    lapses        ///< a right or an opportunity that ends; nothing is missing where it was not used
};

/// One thing that is owed after a fact. When it is in force, how long it takes and on whose
/// authority it rests, its term says. Where the special term `yields_to` is in force, it is not
/// owed: that one is (特别规定优先).
struct ObligationRule {
    FactKind fact;
    std::string_view term;
    Bearer bearer;
    Force force;
    std::string_view yields_to;     ///< token of a term; may be empty
    std::string_view condition_zh;  ///< for `conditional`, what has to be so
    std::string_view condition_en;
};

// clang-format off

/// What is owed after which fact; the rows of one fact stand together, in the order of the facts.
/// Source: the rows of the terms that are named, with their instruments and articles.
/// Checked against: the terms, each of which must be owed after some fact.
/// Complete to: 2026-11-25.
inline constexpr std::array obligation_rules{
    // 政府信息公开
    ObligationRule{FactKind::information_formed,                    "proactive.publish",                          Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::request_received,                      "request.reply",                              Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::request_received,                      "request.correction_notice",                  Bearer::authority,                 Force::conditional, {}, "申请内容不明确", "the request is unclear"},
    ObligationRule{FactKind::third_party_consulted,                 "request.third_party",                        Bearer::third_party,               Force::lapses,      {}, {}, {}},
    ObligationRule{FactKind::co_author_consulted,                   "request.co_author",                          Bearer::authority,                 Force::lapses,      {}, {}, {}},
    ObligationRule{FactKind::fee_notice_received,                   "request.fee_payment",                        Bearer::applicant,                 Force::lapses,      {}, {}, {}},
    ObligationRule{FactKind::department_year_ended,                 "report.publish.department",                  Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::government_year_ended,                 "report.publish.government",                  Bearer::authority,                 Force::duty,        {}, {}, {}},
    // 行政复议、行政诉讼
    ObligationRule{FactKind::act_known,                             "reconsideration.file",                       Bearer::applicant,                 Force::lapses,      {}, {}, {}},
    ObligationRule{FactKind::act_known,                             "litigation.file_direct",                     Bearer::applicant,                 Force::lapses,      {}, {}, {}},
    ObligationRule{FactKind::reconsideration_applied,               "reconsideration.accept",                     Bearer::reconsideration_authority, Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::reconsideration_copy_received,         "reconsideration.respond",                    Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::reconsideration_accepted,              "reconsideration.decide",                     Bearer::reconsideration_authority, Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::reconsideration_accepted_simplified,   "reconsideration.decide_simplified",          Bearer::reconsideration_authority, Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::reconsideration_ended,                 "litigation.file_after_reconsideration",      Bearer::applicant,                 Force::lapses,      {}, {}, {}},
    // 环境影响评价
    ObligationRule{FactKind::eia_report_received,                   "eia.decide.report_book",                     Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::eia_form_received,                     "eia.decide.report_form",                     Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::eia_registration_received,             "eia.decide.registration",                    Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::eia_report_notice_published,           "eia.notice_of_acceptance.report_book",       Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::eia_form_notice_published,             "eia.notice_of_acceptance.report_form",       Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::eia_intended_decision_published,       "eia.notice_of_intended_decision",            Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::ministry_eia_report_notice_published,  "eia.notice_of_acceptance.ministry_book",     Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::ministry_eia_form_notice_published,    "eia.notice_of_acceptance.ministry_form",     Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::eia_decided,                           "proactive.publish",                          Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::eia_decided,                           "double_publicity.publish",                   Bearer::authority,                 Force::conditional, {}, "该审批列为行政许可", "the approval is listed as a permit"},
    ObligationRule{FactKind::ministry_eia_decided,                  "proactive.publish",                          Bearer::authority,                 Force::duty,        "eia.publish_decision", {}, {}},
    ObligationRule{FactKind::ministry_eia_decided,                  "eia.publish_decision",                       Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::ministry_eia_decided,                  "double_publicity.publish",                   Bearer::authority,                 Force::conditional, {}, "该审批列为行政许可", "the approval is listed as a permit"},
    ObligationRule{FactKind::eia_approved,                          "eia.start_of_construction",                  Bearer::enterprise,                Force::lapses,      {}, {}, {}},
    ObligationRule{FactKind::eia_resubmitted,                       "eia.re_review",                              Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::facilities_completed,                  "eia.acceptance_check",                       Bearer::enterprise,                Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::acceptance_report_finished,            "eia.publish_acceptance_report",              Bearer::enterprise,                Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::acceptance_report_published,           "eia.acceptance_report_open",                 Bearer::enterprise,                Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::acceptance_report_period_ended,        "eia.file_acceptance",                        Bearer::enterprise,                Force::duty,        {}, {}, {}},
    // 举报、信访
    ObligationRule{FactKind::complaint_received,                    "complaint.tell_acceptance",                  Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::complaint_accepted,                    "complaint.transfer",                         Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::complaint_accepted,                    "complaint.close",                            Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::petition_received,                     "petition.tell_acceptance",                   Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::petition_accepted,                     "petition.close",                             Bearer::authority,                 Force::conditional, {}, "该事项按信访程序办理,无其他法定途径", "the matter goes the petition's way, having no other legal one"},
    // 监测、污染源监管
    ObligationRule{FactKind::supervisory_result_obtained,           "pollution_source.publish",                   Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::supervisory_result_obtained,           "monitoring.publish_supervisory",             Bearer::authority,                 Force::conditional, {}, "被监测企业属国家重点监控企业", "the enterprise is one that the state monitors"},
    ObligationRule{FactKind::self_monitoring_finished,              "monitoring.publish_self_manual",             Bearer::enterprise,                Force::conditional, {}, "企业属国家重点监控企业", "the enterprise is one that the state monitors"},
    ObligationRule{FactKind::permit_holder_monitoring_finished,     "monitoring.publish_self_manual.permit_holder", Bearer::enterprise,              Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::self_monitoring_year_ended,            "monitoring.self_annual_report",              Bearer::enterprise,                Force::conditional, {}, "企业属国家重点监控企业", "the enterprise is one that the state monitors"},
    ObligationRule{FactKind::source_information_formed,             "pollution_source.publish",                   Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::source_information_formed,             "pollution_source.pass_on",                   Bearer::authority,                 Force::conditional, {}, "信息由上级部门制作或者获取", "a higher authority made or obtained it"},
    ObligationRule{FactKind::source_period_ended,                   "pollution_source.publish_summary",           Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::automatic_data_formed,                 "pollution_source.publish_automatic",         Bearer::authority,                 Force::duty,        {}, {}, {}},
    // 企业环境信息
    ObligationRule{FactKind::enterprise_year_ended,                 "enterprise.annual_report",                   Bearer::enterprise,                Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::enterprise_document_received,          "enterprise.ad_hoc_report",                   Bearer::enterprise,                Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::year_began,                            "enterprise.list",                            Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::year_began,                            "key_units.list",                             Bearer::authority,                 Force::duty,        {}, {}, {}},
    // 行政处罚
    ObligationRule{FactKind::penalty_case_filed,                    "penalty.decide",                             Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::penalty_decided,                       "penalty.serve",                              Bearer::authority,                 Force::conditional, {}, "未当场交付当事人", "it was not handed over on announcement"},
    ObligationRule{FactKind::penalty_decided,                       "double_publicity.publish",                   Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::penalty_changed,                       "penalty.withdraw",                           Bearer::authority,                 Force::conditional, {}, "原决定已公开", "the decision had been published"},
    ObligationRule{FactKind::environmental_penalty_case_filed,      "penalty.decide",                             Bearer::authority,                 Force::duty,        "penalty.decide.environment", {}, {}},
    ObligationRule{FactKind::environmental_penalty_case_filed,      "penalty.decide.environment",                 Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::environmental_penalty_notice_received, "penalty.ask_hearing.environment",            Bearer::applicant,                 Force::lapses,      {}, {}, {}},
    ObligationRule{FactKind::environmental_penalty_decided,         "penalty.serve",                              Bearer::authority,                 Force::conditional, "penalty.serve.environment", "未当场交付当事人", "it was not handed over on announcement"},
    ObligationRule{FactKind::environmental_penalty_decided,         "penalty.serve.environment",                  Bearer::authority,                 Force::conditional, {}, "未当场交付当事人", "it was not handed over on announcement"},
    ObligationRule{FactKind::environmental_penalty_decided,         "pollution_source.publish",                   Bearer::authority,                 Force::conditional, "penalty.publish.environment", "处罚涉及污染源监管", "the penalty is about a pollution source"},
    ObligationRule{FactKind::environmental_penalty_decided,         "penalty.publish.environment",                Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::environmental_penalty_decided,         "double_publicity.publish",                   Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::environmental_penalty_changed,         "penalty.withdraw",                           Bearer::authority,                 Force::conditional, "penalty.withdraw.environment", "原决定已公开", "the decision had been published"},
    ObligationRule{FactKind::environmental_penalty_changed,         "penalty.withdraw.environment",               Bearer::authority,                 Force::conditional, {}, "原决定已公开", "the decision had been published"},
    // 排污许可
    ObligationRule{FactKind::permit_accepted_simplified,            "permit.decide.simplified",                   Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::permit_accepted_key,                   "permit.decide.key",                          Bearer::authority,                 Force::duty,        {}, {}, {}},
    ObligationRule{FactKind::permit_decided,                        "double_publicity.publish",                   Bearer::authority,                 Force::duty,        {}, {}, {}},
};

// clang-format on

/// Whether the rows are in the order of their facts, each names terms that there are, says its
/// condition where it has one, and no term is owed after no fact.
[[nodiscard]] consteval bool sound_obligations() {
    std::array<bool, Term::count> owed{};
    for (std::size_t i = 0; i < obligation_rules.size(); ++i) {
        const auto& rule = obligation_rules[i];
        if (i > 0 && rule.fact < obligation_rules[i - 1].fact) return false;
        if (!Term::find(rule.term)) return false;
        if (!rule.yields_to.empty() && !Term::find(rule.yields_to)) return false;
        const bool condition = !rule.condition_zh.empty() && !rule.condition_en.empty();
        if (condition != (rule.force == Force::conditional)) return false;
        for (std::size_t term = 0; term < Term::count; ++term)
            if (Term::at(term).token() == rule.term) owed[term] = true;
    }
    return std::ranges::find(owed, false) == owed.end();
}
static_assert(sound_obligations());

}  // namespace gongkai::statute

namespace gongkai {

// clang-format off

template <>
inline constexpr std::array labels<statute::FactKind>{
    Label{statute::FactKind::information_formed, "information_formed", "政府信息形成或者变更", "government information formed or changed"},
    Label{statute::FactKind::request_received, "request_received", "收到公开申请", "request for information received"},
    Label{statute::FactKind::third_party_consulted, "third_party_consulted", "第三方收到征求意见书", "consultation letter received by a third party"},
    Label{statute::FactKind::co_author_consulted, "co_author_consulted", "共同制作机关收到征求意见书", "consultation letter received by a co-author"},
    Label{statute::FactKind::fee_notice_received, "fee_notice_received", "申请人收到收费通知", "fee notice received by the applicant"},
    Label{statute::FactKind::department_year_ended, "department_year_ended", "部门的报告年度结束", "a department's report year ended"},
    Label{statute::FactKind::government_year_ended, "government_year_ended", "政府的报告年度结束", "a government's report year ended"},
    Label{statute::FactKind::act_known, "act_known", "知道行政行为", "administrative act known"},
    Label{statute::FactKind::reconsideration_applied, "reconsideration_applied", "收到复议申请", "application for reconsideration received"},
    Label{statute::FactKind::reconsideration_copy_received, "reconsideration_copy_received", "被申请人收到申请书副本", "copy of the application received by the respondent"},
    Label{statute::FactKind::reconsideration_accepted, "reconsideration_accepted", "受理复议申请", "reconsideration accepted"},
    Label{statute::FactKind::reconsideration_accepted_simplified, "reconsideration_accepted_simplified", "受理复议申请(简易程序)", "reconsideration accepted (simplified procedure)"},
    Label{statute::FactKind::reconsideration_ended, "reconsideration_ended", "收到复议决定或者复议期满未决定", "reconsideration decision received, or its term ended in silence"},
    Label{statute::FactKind::eia_report_received, "eia_report_received", "收到环评报告书", "EIA report received"},
    Label{statute::FactKind::eia_form_received, "eia_form_received", "收到环评报告表", "EIA report form received"},
    Label{statute::FactKind::eia_registration_received, "eia_registration_received", "收到环评登记表", "EIA registration form received"},
    Label{statute::FactKind::eia_report_notice_published, "eia_report_notice_published", "环评报告书受理公示发布", "acceptance of an EIA report published"},
    Label{statute::FactKind::eia_form_notice_published, "eia_form_notice_published", "环评报告表受理公示发布", "acceptance of an EIA report form published"},
    Label{statute::FactKind::eia_intended_decision_published, "eia_intended_decision_published", "环评拟审批公示发布", "intended EIA decision published"},
    Label{statute::FactKind::ministry_eia_report_notice_published, "ministry_eia_report_notice_published", "生态环境部环评报告书受理公示发布", "acceptance of an EIA report published by the ministry"},
    Label{statute::FactKind::ministry_eia_form_notice_published, "ministry_eia_form_notice_published", "生态环境部环评报告表受理公示发布", "acceptance of an EIA report form published by the ministry"},
    Label{statute::FactKind::eia_decided, "eia_decided", "作出环评审批决定", "EIA decision made"},
    Label{statute::FactKind::ministry_eia_decided, "ministry_eia_decided", "生态环境部作出环评审批决定", "EIA decision made by the ministry"},
    Label{statute::FactKind::eia_approved, "eia_approved", "环评文件获批准", "EIA approved"},
    Label{statute::FactKind::eia_resubmitted, "eia_resubmitted", "收到重新审核的环评文件", "EIA received for re-review"},
    Label{statute::FactKind::facilities_completed, "facilities_completed", "环境保护设施竣工", "environmental facilities completed"},
    Label{statute::FactKind::acceptance_report_finished, "acceptance_report_finished", "验收报告编制完成", "acceptance check report finished"},
    Label{statute::FactKind::acceptance_report_published, "acceptance_report_published", "验收报告公开", "acceptance check report published"},
    Label{statute::FactKind::acceptance_report_period_ended, "acceptance_report_period_ended", "验收报告公示期满", "notice period of the acceptance check report ended"},
    Label{statute::FactKind::complaint_received, "complaint_received", "接到举报", "complaint received"},
    Label{statute::FactKind::complaint_accepted, "complaint_accepted", "受理举报", "complaint accepted"},
    Label{statute::FactKind::petition_received, "petition_received", "收到信访事项", "petition received"},
    Label{statute::FactKind::petition_accepted, "petition_accepted", "受理信访事项", "petition accepted"},
    Label{statute::FactKind::supervisory_result_obtained, "supervisory_result_obtained", "取得监督性监测结果", "supervisory monitoring result obtained"},
    Label{statute::FactKind::self_monitoring_finished, "self_monitoring_finished", "企业完成手工监测", "manual self-monitoring finished"},
    Label{statute::FactKind::permit_holder_monitoring_finished, "permit_holder_monitoring_finished", "排污单位完成手工监测", "manual self-monitoring of a permit holder finished"},
    Label{statute::FactKind::self_monitoring_year_ended, "self_monitoring_year_ended", "自行监测年度结束", "year of self-monitoring ended"},
    Label{statute::FactKind::source_information_formed, "source_information_formed", "污染源监管信息形成或者变更", "information on a pollution source formed or changed"},
    Label{statute::FactKind::source_period_ended, "source_period_ended", "污染源监管的季度或者年度结束", "quarter or year of supervision ended"},
    Label{statute::FactKind::automatic_data_formed, "automatic_data_formed", "自动监控信息形成", "automatic monitoring data formed"},
    Label{statute::FactKind::enterprise_year_ended, "enterprise_year_ended", "企业的披露年度结束", "an enterprise's year of disclosure ended"},
    Label{statute::FactKind::enterprise_document_received, "enterprise_document_received", "企业收到应披露的法律文书", "legal document received by an enterprise"},
    Label{statute::FactKind::year_began, "year_began", "年度开始", "year began"},
    Label{statute::FactKind::penalty_case_filed, "penalty_case_filed", "处罚案件立案", "penalty case filed"},
    Label{statute::FactKind::penalty_decided, "penalty_decided", "作出处罚决定", "penalty decision made"},
    Label{statute::FactKind::penalty_changed, "penalty_changed", "处罚决定被变更、撤销", "penalty decision changed or annulled"},
    Label{statute::FactKind::environmental_penalty_case_filed, "environmental_penalty_case_filed", "生态环境处罚案件立案", "environmental penalty case filed"},
    Label{statute::FactKind::environmental_penalty_notice_received, "environmental_penalty_notice_received", "收到生态环境处罚事先告知书", "environmental penalty notice received"},
    Label{statute::FactKind::environmental_penalty_decided, "environmental_penalty_decided", "作出生态环境处罚决定", "environmental penalty decision made"},
    Label{statute::FactKind::environmental_penalty_changed, "environmental_penalty_changed", "生态环境处罚决定被变更、撤销", "environmental penalty decision changed or annulled"},
    Label{statute::FactKind::permit_accepted_simplified, "permit_accepted_simplified", "受理排污许可申请(简化管理)", "discharge permit application accepted (simplified)"},
    Label{statute::FactKind::permit_accepted_key, "permit_accepted_key", "受理排污许可申请(重点管理)", "discharge permit application accepted (key)"},
    Label{statute::FactKind::permit_decided, "permit_decided", "作出许可决定", "permit decision made"},
};
static_assert(complete(labels<statute::FactKind>));

// clang-format on

template <>
inline constexpr std::array labels<statute::Bearer>{
    Label{statute::Bearer::authority, "authority", "行政机关", "authority"},
    Label{statute::Bearer::reconsideration_authority, "reconsideration_authority", "行政复议机关",
          "reconsideration authority"},
    Label{statute::Bearer::applicant, "applicant", "申请人(当事人)", "applicant or party"},
    Label{statute::Bearer::third_party, "third_party", "第三方", "third party"},
    Label{statute::Bearer::enterprise, "enterprise", "企业(建设单位)", "enterprise or builder"},
};
static_assert(complete(labels<statute::Bearer>));

template <>
inline constexpr std::array labels<statute::Force>{
    Label{statute::Force::duty, "duty", "应当履行", "has to be done"},
    Label{statute::Force::conditional, "conditional", "符合条件的应当履行",
          "has to be done on a condition"},
    Label{statute::Force::lapses, "lapses", "逾期失权", "lapses"},
};
static_assert(complete(labels<statute::Force>));

}  // namespace gongkai
