// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/decimal.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/agency.hpp>
#include <gongkai/record/code.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// How far a project has come, from its EIA document to its acceptance check (办理状态).
enum class EiaState {
    submitted,
    correction_asked,
    not_accepted,
    accepted,
    assessing,
    expert_review,
    hearing,
    intended,  ///< the decision that is meant to be made is open for comment
    approved,
    refused,
    withdrawn,
    returned,
    filed,  ///< a registration form that needs no approval
    re_reviewing,
    building,
    completed,
    check_applied,   ///< the authority checks: the way until 2017
    check_reported,  ///< the builder checks: its report is finished
    check_open,      ///< the report is open for comment
    check_closed,    ///< its period has ended
    checked
};

/// Which document a project needs (环评文件类型), by how much it may do to the environment.
enum class EiaDocument {
    report_book,
    report_form,
    registration  ///< approved until 2016, filed since
};

/// What is built (建设性质).
enum class EiaNature { new_build, expansion, reconstruction, technical_renovation, relocation };

/// How a procedure ended (审批结论).
enum class EiaOutcome {
    approved,
    refused,
    withdrawn,  ///< by the proponent
    returned    ///< by the authority
};

/// What an acceptance check found (验收结论).
enum class CheckResult { qualified, unqualified };

/// A construction project and its environmental impact assessment (建设项目环境影响评价): what is
/// published on acceptance, before the decision, with it and after the acceptance check.
/// Source: 环境影响评价法; 建设项目环境影响评价政府信息公开指南(试行);
/// 建设项目竣工环境保护验收暂行办法.
struct EiaProject {
    std::string id;
    Ref<Agency> agency;  ///< that decides, or that a registration is filed with
    AgencyLevel level{};
    std::string name;
    std::string project_code{};
    EiaDocument document{};
    EiaState state = EiaState::submitted;
    std::string proponent;
    Ref<Organisation> organisation{};
    std::string credit_code{};
    std::string site;
    std::string region;
    std::string industry{};
    std::optional<EiaNature> nature{};
    std::optional<Decimal> investment{};
    std::optional<Decimal> protection_investment{};
    std::string assessor{};
    Date received_on;  ///< of a file that was corrected, the day on which the correction came
    std::string correction_items{};
    std::optional<Date> correction_asked_on{};
    std::optional<Date> accepted_on{};
    std::string acceptance_number{};
    std::optional<Date> not_accepted_on{};
    std::string not_accepted_reason{};
    std::string full_text{};
    std::string redaction_statement{};  ///< what was taken out of the full text, and why
    std::optional<Date> acceptance_published_on{};
    std::optional<Date> acceptance_open_until{};
    std::optional<Date> assessment_began_on{};
    std::optional<Date> assessment_ended_on{};
    std::optional<Date> expert_review_began_on{};
    std::optional<Date> expert_review_ended_on{};
    std::optional<Date> hearing_began_on{};
    std::optional<Date> hearing_ended_on{};
    std::string summary{};
    std::string impacts_and_measures{};
    std::string participation{};
    std::vector<std::string> commitments{};
    std::string contact{};  ///< of the office that takes comments
    bool hearing_right_told = false;
    std::optional<Date> intended_published_on{};
    std::optional<Date> intended_open_until{};
    std::optional<EiaOutcome> outcome{};
    std::string decision_number{};
    std::optional<Date> decided_on{};
    std::string decision_text{};
    std::string refusal_reason{};
    std::optional<Date> ended_on{};  ///< withdrawn or returned
    std::string filing_number{};
    std::optional<Date> filed_on{};
    std::optional<Date> decision_published_on{};  ///< or the filing
    std::optional<Date> re_review_received_on{};
    std::optional<Date> re_reviewed_on{};
    std::optional<EiaOutcome> re_review_outcome{};
    Ref<EiaProject> reexamination_of{};  ///< what was approved before a major change
    std::optional<Date> construction_began_on{};
    std::optional<Date> completed_on{};
    std::optional<Date> check_applied_on{};
    std::optional<Date> check_decided_on{};
    std::string check_number{};
    std::optional<CheckResult> check_result{};
    std::string check_report{};
    std::optional<Date> check_report_finished_on{};
    std::optional<Date> check_report_published_on{};
    std::optional<Date> check_report_open_until{};
    std::optional<Date> check_filed_on{};
    bool generated = false;

    friend bool operator==(const EiaProject&, const EiaProject&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<EiaProject> = describe(
    required(&EiaProject::id, "id", "记录编号", "record id"),
    required(&EiaProject::agency, "agency", "审批机关", "authority"),
    required(&EiaProject::level, "level", "审批层级", "level of the authority"),
    required(&EiaProject::name, "name", "项目名称", "name of the project"),
    optional(&EiaProject::project_code, "project_code", "项目代码", "investment project code").as(Code::project),
    required(&EiaProject::document, "document", "环评文件类型", "kind of document"),
    required(&EiaProject::state, "state", "办理状态", "state"),
    required(&EiaProject::proponent, "proponent", "建设单位", "proponent"),
    optional(&EiaProject::organisation, "organisation", "建设单位记录", "record of the proponent"),
    conditional(&EiaProject::credit_code, "credit_code", "统一社会信用代码", "unified social credit code").as(Code::credit).by("GB 32100-2015"),
    required(&EiaProject::site, "site", "建设地点", "site"),
    required(&EiaProject::region, "region", "行政区划代码", "division code").as(Code::region),
    conditional(&EiaProject::industry, "industry", "行业类别", "industry").as(Code::industry).by("GB/T 4754"),
    conditional(&EiaProject::nature, "nature", "建设性质", "nature of construction"),
    conditional(&EiaProject::investment, "investment", "总投资", "investment").in("万元"),
    conditional(&EiaProject::protection_investment, "protection_investment", "环保投资", "investment in environmental protection").in("万元"),
    conditional(&EiaProject::assessor, "assessor", "环评文件编制单位", "compiler of the document"),
    required(&EiaProject::received_on, "received_on", "收到环评文件日期", "document received on").by("环境影响评价法第二十二条"),
    conditional(&EiaProject::correction_items, "correction_items", "补正事项", "what to correct").by("行政许可法第三十二条"),
    conditional(&EiaProject::correction_asked_on, "correction_asked_on", "补正告知日期", "correction asked on").by("行政许可法第三十二条"),
    conditional(&EiaProject::accepted_on, "accepted_on", "受理日期", "accepted on").by("行政许可法第三十二条"),
    conditional(&EiaProject::acceptance_number, "acceptance_number", "受理编号", "acceptance number"),
    conditional(&EiaProject::not_accepted_on, "not_accepted_on", "不予受理日期", "not accepted on").by("行政许可法第三十二条"),
    conditional(&EiaProject::not_accepted_reason, "not_accepted_reason", "不予受理理由", "why not accepted"),
    conditional(&EiaProject::full_text, "full_text", "环评文件全本", "full text of the document"),
    conditional(&EiaProject::redaction_statement, "redaction_statement", "删除涉密内容说明", "statement of what was taken out"),
    conditional(&EiaProject::acceptance_published_on, "acceptance_published_on", "受理公示日期", "acceptance published on"),
    conditional(&EiaProject::acceptance_open_until, "acceptance_open_until", "受理公示截止日期", "acceptance open until"),
    conditional(&EiaProject::assessment_began_on, "assessment_began_on", "技术评估开始日期", "technical assessment began on"),
    conditional(&EiaProject::assessment_ended_on, "assessment_ended_on", "技术评估结束日期", "technical assessment ended on"),
    conditional(&EiaProject::expert_review_began_on, "expert_review_began_on", "专家评审开始日期", "expert review began on"),
    conditional(&EiaProject::expert_review_ended_on, "expert_review_ended_on", "专家评审结束日期", "expert review ended on"),
    conditional(&EiaProject::hearing_began_on, "hearing_began_on", "听证开始日期", "hearing began on"),
    conditional(&EiaProject::hearing_ended_on, "hearing_ended_on", "听证结束日期", "hearing ended on"),
    conditional(&EiaProject::summary, "summary", "项目概况", "summary of the project"),
    conditional(&EiaProject::impacts_and_measures, "impacts_and_measures", "主要环境影响及对策措施", "main impacts and measures"),
    conditional(&EiaProject::participation, "participation", "公众参与情况", "public participation"),
    conditional(&EiaProject::commitments, "commitments", "相关环境保护措施承诺文件", "commitments to measures"),
    conditional(&EiaProject::contact, "contact", "公示联系方式", "where to comment"),
    conditional(&EiaProject::hearing_right_told, "hearing_right_told", "听证权利告知", "told of the right to a hearing"),
    conditional(&EiaProject::intended_published_on, "intended_published_on", "拟审批公示日期", "intended decision published on"),
    conditional(&EiaProject::intended_open_until, "intended_open_until", "拟审批公示截止日期", "intended decision open until"),
    conditional(&EiaProject::outcome, "outcome", "审批结论", "outcome"),
    conditional(&EiaProject::decision_number, "decision_number", "审批文号", "number of the decision").as(Code::document_number),
    conditional(&EiaProject::decided_on, "decided_on", "审批日期", "decided on").by("环境影响评价法第二十二条"),
    conditional(&EiaProject::decision_text, "decision_text", "审批决定全文", "text of the decision"),
    conditional(&EiaProject::refusal_reason, "refusal_reason", "不予批准理由", "why refused"),
    conditional(&EiaProject::ended_on, "ended_on", "撤回或者退回日期", "withdrawn or returned on"),
    conditional(&EiaProject::filing_number, "filing_number", "登记表备案编号", "filing number of the registration"),
    conditional(&EiaProject::filed_on, "filed_on", "登记表备案日期", "registration filed on"),
    conditional(&EiaProject::decision_published_on, "decision_published_on", "审批决定或者备案公开日期", "decision or filing published on"),
    conditional(&EiaProject::re_review_received_on, "re_review_received_on", "申请重新审核日期", "re-review asked for on").by("环境影响评价法第二十四条"),
    conditional(&EiaProject::re_reviewed_on, "re_reviewed_on", "重新审核日期", "re-reviewed on").by("环境影响评价法第二十四条"),
    conditional(&EiaProject::re_review_outcome, "re_review_outcome", "重新审核结论", "outcome of the re-review"),
    conditional(&EiaProject::reexamination_of, "reexamination_of", "重新报批的原项目", "project approved before a major change").by("环境影响评价法第二十四条"),
    conditional(&EiaProject::construction_began_on, "construction_began_on", "开工日期", "construction began on"),
    conditional(&EiaProject::completed_on, "completed_on", "竣工日期", "completed on"),
    conditional(&EiaProject::check_applied_on, "check_applied_on", "验收申请日期", "acceptance check applied for on"),
    conditional(&EiaProject::check_decided_on, "check_decided_on", "验收批复日期", "acceptance check decided on"),
    conditional(&EiaProject::check_number, "check_number", "验收文号", "number of the acceptance check").as(Code::document_number),
    conditional(&EiaProject::check_result, "check_result", "验收结论", "result of the acceptance check"),
    conditional(&EiaProject::check_report, "check_report", "验收报告", "acceptance check report"),
    conditional(&EiaProject::check_report_finished_on, "check_report_finished_on", "验收报告编制完成日期", "acceptance check report finished on").by("建设项目竣工环境保护验收暂行办法第十一条"),
    conditional(&EiaProject::check_report_published_on, "check_report_published_on", "验收报告公开日期", "acceptance check report published on").by("建设项目竣工环境保护验收暂行办法第十一条"),
    conditional(&EiaProject::check_report_open_until, "check_report_open_until", "验收报告公示截止日期", "acceptance check report open until").by("建设项目竣工环境保护验收暂行办法第十一条"),
    conditional(&EiaProject::check_filed_on, "check_filed_on", "验收信息填报日期", "acceptance check filed on").by("建设项目竣工环境保护验收暂行办法第十三条"),
    optional(&EiaProject::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::EiaState>{
    Label{record::EiaState::submitted, "submitted", "待受理", "submitted"},
    Label{record::EiaState::correction_asked, "correction_asked", "待补正", "correction asked for"},
    Label{record::EiaState::not_accepted, "not_accepted", "不予受理", "not accepted"},
    Label{record::EiaState::accepted, "accepted", "审查中", "accepted"},
    Label{record::EiaState::assessing, "assessing", "技术评估中", "in technical assessment"},
    Label{record::EiaState::expert_review, "expert_review", "专家评审中", "in expert review"},
    Label{record::EiaState::hearing, "hearing", "听证中", "in a hearing"},
    Label{record::EiaState::intended, "intended", "拟审批公示中", "intended decision open"},
    Label{record::EiaState::approved, "approved", "已批准", "approved"},
    Label{record::EiaState::refused, "refused", "不予批准", "refused"},
    Label{record::EiaState::withdrawn, "withdrawn", "已撤回", "withdrawn"},
    Label{record::EiaState::returned, "returned", "已退回", "returned"},
    Label{record::EiaState::filed, "filed", "已备案", "filed"},
    Label{record::EiaState::re_reviewing, "re_reviewing", "重新审核中", "in re-review"},
    Label{record::EiaState::building, "building", "建设中", "under construction"},
    Label{record::EiaState::completed, "completed", "已竣工", "completed"},
    Label{record::EiaState::check_applied, "check_applied", "验收申请已受理",
          "acceptance check applied for"},
    Label{record::EiaState::check_reported, "check_reported", "验收报告已编制",
          "acceptance check report finished"},
    Label{record::EiaState::check_open, "check_open", "验收报告公示中",
          "acceptance check report open"},
    Label{record::EiaState::check_closed, "check_closed", "验收报告公示期满",
          "acceptance check report no longer open"},
    Label{record::EiaState::checked, "checked", "已通过验收", "acceptance check passed"},
};
static_assert(complete(labels<record::EiaState>));

template <>
inline constexpr std::array labels<record::EiaDocument>{
    Label{record::EiaDocument::report_book, "report_book", "报告书", "EIA report"},
    Label{record::EiaDocument::report_form, "report_form", "报告表", "EIA report form"},
    Label{record::EiaDocument::registration, "registration", "登记表", "EIA registration form"},
};
static_assert(complete(labels<record::EiaDocument>));

template <>
inline constexpr std::array labels<record::EiaNature>{
    Label{record::EiaNature::new_build, "new_build", "新建", "new construction"},
    Label{record::EiaNature::expansion, "expansion", "扩建", "expansion"},
    Label{record::EiaNature::reconstruction, "reconstruction", "改建", "reconstruction"},
    Label{record::EiaNature::technical_renovation, "technical_renovation", "技术改造",
          "technical renovation"},
    Label{record::EiaNature::relocation, "relocation", "迁建", "relocation"},
};
static_assert(complete(labels<record::EiaNature>));

template <>
inline constexpr std::array labels<record::EiaOutcome>{
    Label{record::EiaOutcome::approved, "approved", "批准", "approved"},
    Label{record::EiaOutcome::refused, "refused", "不予批准", "refused"},
    Label{record::EiaOutcome::withdrawn, "withdrawn", "撤回", "withdrawn"},
    Label{record::EiaOutcome::returned, "returned", "退回", "returned"},
};
static_assert(complete(labels<record::EiaOutcome>));

template <>
inline constexpr std::array labels<record::CheckResult>{
    Label{record::CheckResult::qualified, "qualified", "验收合格", "qualified"},
    Label{record::CheckResult::unqualified, "unqualified", "验收不合格", "not qualified"},
};
static_assert(complete(labels<record::CheckResult>));

}  // namespace gongkai
