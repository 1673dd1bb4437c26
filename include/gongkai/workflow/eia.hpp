// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/agency.hpp>
#include <gongkai/record/eia_project.hpp>
#include <gongkai/statute/event.hpp>
#include <gongkai/statute/instrument.hpp>
#include <gongkai/statute/term.hpp>
#include <gongkai/workflow/detail/spread.hpp>
#include <gongkai/workflow/transition.hpp>

/// How an EIA document is handled, and what follows its approval (建设项目环评办理流程).
///
/// What the law leaves to the authority is recorded, however late or early: a decision before the
/// end of a notice period is taken, and the period's clock then stands as cut short. The order of
/// the steps is what the tables insist on.
namespace gongkai::workflow {

/// A step of a project.
enum class EiaStep {
    ask_correction,
    correct,
    decline,
    accept,
    publish_acceptance,
    begin_assessment,
    end_assessment,
    begin_expert_review,
    end_expert_review,
    begin_hearing,
    end_hearing,
    publish_intended,
    decide,
    publish_decision,
    end,  ///< by the proponent's withdrawal or the authority's return
    file,
    ask_re_review,
    re_review,
    begin_construction,
    complete,
    apply_check,
    decide_check,
    finish_report,
    publish_report,
    close_report,
    file_check
};

}  // namespace gongkai::workflow

namespace gongkai {

template <>
inline constexpr std::array labels<workflow::EiaStep>{
    Label{workflow::EiaStep::ask_correction, "ask_correction", "告知补正", "ask for correction"},
    Label{workflow::EiaStep::correct, "correct", "收到补正", "receive the correction"},
    Label{workflow::EiaStep::decline, "decline", "不予受理", "decline"},
    Label{workflow::EiaStep::accept, "accept", "受理", "accept"},
    Label{workflow::EiaStep::publish_acceptance, "publish_acceptance", "受理公示",
          "publish the acceptance"},
    Label{workflow::EiaStep::begin_assessment, "begin_assessment", "开始技术评估",
          "begin the technical assessment"},
    Label{workflow::EiaStep::end_assessment, "end_assessment", "完成技术评估",
          "end the technical assessment"},
    Label{workflow::EiaStep::begin_expert_review, "begin_expert_review", "开始专家评审",
          "begin the expert review"},
    Label{workflow::EiaStep::end_expert_review, "end_expert_review", "完成专家评审",
          "end the expert review"},
    Label{workflow::EiaStep::begin_hearing, "begin_hearing", "开始听证", "begin the hearing"},
    Label{workflow::EiaStep::end_hearing, "end_hearing", "完成听证", "end the hearing"},
    Label{workflow::EiaStep::publish_intended, "publish_intended", "拟审批公示",
          "publish the intended decision"},
    Label{workflow::EiaStep::decide, "decide", "作出审批决定", "decide"},
    Label{workflow::EiaStep::publish_decision, "publish_decision", "公开审批决定或者备案",
          "publish the decision or the filing"},
    Label{workflow::EiaStep::end, "end", "撤回或者退回", "withdraw or return"},
    Label{workflow::EiaStep::file, "file", "登记表备案", "file a registration"},
    Label{workflow::EiaStep::ask_re_review, "ask_re_review", "申请重新审核", "ask for re-review"},
    Label{workflow::EiaStep::re_review, "re_review", "重新审核", "re-review"},
    Label{workflow::EiaStep::begin_construction, "begin_construction", "开工",
          "begin construction"},
    Label{workflow::EiaStep::complete, "complete", "竣工", "complete"},
    Label{workflow::EiaStep::apply_check, "apply_check", "申请竣工验收",
          "apply for the acceptance check"},
    Label{workflow::EiaStep::decide_check, "decide_check", "验收审批",
          "decide on the acceptance check"},
    Label{workflow::EiaStep::finish_report, "finish_report", "编制完成验收报告",
          "finish the acceptance check report"},
    Label{workflow::EiaStep::publish_report, "publish_report", "公开验收报告",
          "publish the acceptance check report"},
    Label{workflow::EiaStep::close_report, "close_report", "验收报告公示期满",
          "end the period of the report"},
    Label{workflow::EiaStep::file_check, "file_check", "填报验收信息", "file the acceptance check"},
};
static_assert(complete(labels<workflow::EiaStep>));

}  // namespace gongkai

namespace gongkai::workflow {

namespace detail::eia {

using record::AgencyLevel;
using record::CheckResult;
using record::EiaDocument;
using record::EiaOutcome;
using record::EiaProject;
using statute::Instrument;
using statute::PauseReason;
using statute::Term;
using State = record::EiaState;
using Step = EiaStep;
using Fills = StepRow<EiaStep>;
using Row = Spread<EiaProject, EiaStep>;

/// Whether a registration form that was received on a day is approved, not filed.
[[nodiscard]] inline bool registrations_approved(Date received) {
    return Term::of("eia.decide.registration").find_in_force(received) != nullptr;
}

inline constexpr Guard<EiaProject> book{[](const EiaProject&, const EiaProject& after, Date) {
                                            return after.document == EiaDocument::report_book;
                                        },
                                        "环评文件为报告书", "the document is a report"};

inline constexpr Guard<EiaProject> form{[](const EiaProject&, const EiaProject& after, Date) {
                                            return after.document == EiaDocument::report_form;
                                        },
                                        "环评文件为报告表", "the document is a report form"};

inline constexpr Guard<EiaProject> report{[](const EiaProject&, const EiaProject& after, Date) {
                                              return after.document != EiaDocument::registration;
                                          },
                                          "环评文件为报告书或者报告表",
                                          "the document is a report or a report form"};

inline constexpr Guard<EiaProject> approved_registration{
    [](const EiaProject&, const EiaProject& after, Date) {
        return after.document == EiaDocument::registration &&
               registrations_approved(after.received_on);
    },
    "环评文件为收到之日须经审批的登记表",
    "the document is a registration form of a day on which these were approved"};

inline constexpr Guard<EiaProject> filed_registration{
    [](const EiaProject&, const EiaProject& after, Date on) {
        return after.document == EiaDocument::registration && !registrations_approved(on);
    },
    "环评文件为登记表,且登记表已实行备案",
    "the document is a registration form, and these are filed"};

inline constexpr Guard<EiaProject> book_unpublished{
    [](const EiaProject& before, const EiaProject& after, Date on) {
        return !before.acceptance_published_on && book.holds(before, after, on);
    },
    "报告书受理尚未公示", "the acceptance of a report is not published yet"};

inline constexpr Guard<EiaProject> form_unpublished{
    [](const EiaProject& before, const EiaProject& after, Date on) {
        return !before.acceptance_published_on && form.holds(before, after, on);
    },
    "报告表受理尚未公示", "the acceptance of a report form is not published yet"};

inline constexpr Guard<EiaProject> ministry_book{
    [](const EiaProject& before, const EiaProject& after, Date on) {
        return after.level == AgencyLevel::national && book_unpublished.holds(before, after, on);
    },
    "由部审批的报告书受理尚未公示",
    "the acceptance of a report by the ministry is not published yet"};

inline constexpr Guard<EiaProject> ministry_form{
    [](const EiaProject& before, const EiaProject& after, Date on) {
        return after.level == AgencyLevel::national && form_unpublished.holds(before, after, on);
    },
    "由部审批的报告表受理尚未公示",
    "the acceptance of a report form by the ministry is not published yet"};

inline constexpr Guard<EiaProject> ministry{[](const EiaProject&, const EiaProject& after, Date) {
                                                return after.level == AgencyLevel::national;
                                            },
                                            "由部审批", "the ministry decides"};

inline constexpr Guard<EiaProject> was_intended{
    [](const EiaProject&, const EiaProject& after, Date) {
        return after.intended_published_on.has_value();
    },
    "已作拟审批公示", "the intended decision has been published"};

inline constexpr Guard<EiaProject> approves{[](const EiaProject&, const EiaProject& after, Date) {
                                                return after.outcome == EiaOutcome::approved;
                                            },
                                            "审批结论为批准", "the outcome is approval"};

inline constexpr Guard<EiaProject> refuses{[](const EiaProject&, const EiaProject& after, Date) {
                                               return after.outcome == EiaOutcome::refused &&
                                                      !after.refusal_reason.empty();
                                           },
                                           "审批结论为批准,或者为不予批准并说明理由",
                                           "the outcome is approval, or refusal with its reason"};

inline constexpr Guard<EiaProject> ministry_approves{
    [](const EiaProject& before, const EiaProject& after, Date on) {
        return ministry.holds(before, after, on) && approves.holds(before, after, on);
    },
    "由部批准", "the ministry approves"};

inline constexpr Guard<EiaProject> ministry_refuses{
    [](const EiaProject& before, const EiaProject& after, Date on) {
        return ministry.holds(before, after, on) && refuses.holds(before, after, on);
    },
    "由部不予批准并说明理由", "the ministry refuses and says why"};

[[nodiscard]] inline bool needs_no_notice(const EiaProject& project, Date on) {
    return project.document == EiaDocument::registration ||
           !Instrument::of("eia_guide_2013").in_force(on);
}

inline constexpr Guard<EiaProject> approves_without_notice{
    [](const EiaProject& before, const EiaProject& after, Date on) {
        return needs_no_notice(after, on) && approves.holds(before, after, on);
    },
    "报告书、报告表须先作拟审批公示",
    "the intended decision on a report or a report form is published first"};

inline constexpr Guard<EiaProject> refuses_without_notice{
    [](const EiaProject& before, const EiaProject& after, Date on) {
        return needs_no_notice(after, on) && refuses.holds(before, after, on);
    },
    "不予批准须说明理由", "a refusal says why"};

inline constexpr Guard<EiaProject> registration_approved{
    [](const EiaProject& before, const EiaProject& after, Date on) {
        return after.document == EiaDocument::registration && approves.holds(before, after, on);
    },
    "批准登记表", "a registration form is approved"};

inline constexpr Guard<EiaProject> registration_refused{
    [](const EiaProject& before, const EiaProject& after, Date on) {
        return after.document == EiaDocument::registration && refuses.holds(before, after, on);
    },
    "不予批准登记表并说明理由", "a registration form is refused with the reason"};

inline constexpr Guard<EiaProject> unpublished{
    [](const EiaProject& before, const EiaProject&, Date) { return !before.decision_published_on; },
    "审批决定或者备案尚未公开", "the decision or filing is not published yet"};

inline constexpr Guard<EiaProject> ministry_unpublished{
    [](const EiaProject& before, const EiaProject& after, Date on) {
        return ministry.holds(before, after, on) && unpublished.holds(before, after, on);
    },
    "部的审批决定尚未公开", "the ministry's decision is not published yet"};

inline constexpr Guard<EiaProject> withdraws{[](const EiaProject&, const EiaProject& after, Date) {
                                                 return after.outcome == EiaOutcome::withdrawn;
                                             },
                                             "审批结论为撤回", "the outcome is withdrawal"};

inline constexpr Guard<EiaProject> returns{[](const EiaProject&, const EiaProject& after, Date) {
                                               return after.outcome == EiaOutcome::returned;
                                           },
                                           "审批结论为撤回或者退回",
                                           "the outcome is withdrawal or return"};

inline constexpr Guard<EiaProject> approves_again{
    [](const EiaProject&, const EiaProject& after, Date) {
        return after.re_review_outcome == EiaOutcome::approved;
    },
    "重新审核结论为批准", "the re-review approves"};

inline constexpr Guard<EiaProject> refuses_then{
    [](const EiaProject&, const EiaProject& after, Date) {
        return after.re_review_outcome == EiaOutcome::refused;
    },
    "重新审核结论为批准或者不予批准", "the re-review approves or refuses"};

inline constexpr Guard<EiaProject> authority_checks{
    [](const EiaProject&, const EiaProject&, Date on) {
        return !Instrument::of("acceptance_check_2017").in_force(on);
    },
    "建设单位自行验收的规定尚未施行", "builders do not check for themselves yet"};

inline constexpr Guard<EiaProject> qualified{[](const EiaProject&, const EiaProject& after, Date) {
                                                 return after.check_result ==
                                                        CheckResult::qualified;
                                             },
                                             "验收合格", "the project qualifies"};

inline constexpr Guard<EiaProject> unqualified{
    [](const EiaProject&, const EiaProject& after, Date) {
        return after.check_result == CheckResult::unqualified;
    },
    "验收不合格", "the project does not qualify"};

// The clocks of a report and of a report form have tokens of their own. What a step does to one
// that does not run is nothing, so that rows name both where the step is the same for both.
inline constexpr ClockEffect book_runs{
    ClockAct::start, "eia.decide.report_book", {}, "received_on"};
inline constexpr ClockEffect form_runs{
    ClockAct::start, "eia.decide.report_form", {}, "received_on"};
inline constexpr ClockEffect registration_runs{
    ClockAct::start, "eia.decide.registration", {}, "received_on"};
inline constexpr ClockEffect book_decided{ClockAct::stop, "eia.decide.report_book"};
inline constexpr ClockEffect form_decided{ClockAct::stop, "eia.decide.report_form"};
inline constexpr ClockEffect registration_decided{ClockAct::stop, "eia.decide.registration"};
inline constexpr ClockEffect intended_runs{ClockAct::start, "eia.notice_of_intended_decision"};
inline constexpr ClockEffect intended_ends{ClockAct::stop, "eia.notice_of_intended_decision"};
inline constexpr ClockEffect start_owed{ClockAct::start, "eia.start_of_construction"};
inline constexpr ClockEffect ministry_publishes{ClockAct::start, "eia.publish_decision"};
inline constexpr ClockEffect publication_runs{ClockAct::start, "proactive.publish"};
inline constexpr ClockEffect publicity_runs{ClockAct::start, "double_publicity.publish"};

[[nodiscard]] constexpr Clocks waiting(ClockAct act, PauseReason reason) {
    return {{act, "eia.decide.report_book", reason}, {act, "eia.decide.report_form", reason}};
}
inline constexpr Clocks assessment_begins =
    waiting(ClockAct::pause, PauseReason::technical_assessment);
inline constexpr Clocks assessment_ends =
    waiting(ClockAct::resume, PauseReason::technical_assessment);
inline constexpr Clocks experts_begin = waiting(ClockAct::pause, PauseReason::expert_review);
inline constexpr Clocks experts_end = waiting(ClockAct::resume, PauseReason::expert_review);
inline constexpr Clocks hearing_begins = waiting(ClockAct::pause, PauseReason::hearing);
inline constexpr Clocks hearing_ends = waiting(ClockAct::resume, PauseReason::hearing);

inline constexpr Clocks opened{{ClockAct::stop, "eia.notice_of_acceptance.report_book"},
                               {ClockAct::stop, "eia.notice_of_acceptance.report_form"},
                               {ClockAct::stop, "eia.notice_of_acceptance.ministry_book"},
                               {ClockAct::stop, "eia.notice_of_acceptance.ministry_form"},
                               intended_runs};
inline constexpr Clocks local_approval{book_decided, form_decided,     intended_ends,
                                       start_owed,   publication_runs, publicity_runs};
inline constexpr Clocks local_refusal{book_decided, form_decided, intended_ends, publication_runs,
                                      publicity_runs};
inline constexpr Clocks ministry_approval{book_decided, form_decided,       intended_ends,
                                          start_owed,   ministry_publishes, publicity_runs};
inline constexpr Clocks ministry_refusal{book_decided, form_decided, intended_ends,
                                         ministry_publishes, publicity_runs};
inline constexpr Clocks registration_approval{registration_decided, start_owed, publication_runs,
                                              publicity_runs};
inline constexpr Clocks registration_refusal{registration_decided, publication_runs,
                                             publicity_runs};
inline constexpr Clocks decision_published{{ClockAct::stop, "eia.publish_decision"},
                                           {ClockAct::stop, "proactive.publish"},
                                           {ClockAct::stop, "double_publicity.publish"}};
inline constexpr Clocks no_longer_owed{{ClockAct::drop, "eia.decide.report_book"},
                                       {ClockAct::drop, "eia.decide.report_form"},
                                       {ClockAct::drop, "eia.decide.registration"},
                                       {ClockAct::drop, "eia.notice_of_acceptance.report_book"},
                                       {ClockAct::drop, "eia.notice_of_acceptance.report_form"},
                                       {ClockAct::drop, "eia.notice_of_intended_decision"}};

// clang-format off

inline constexpr std::array fills{
    Fills{Step::ask_correction,      "correction_asked_on",      {"correction_items"}},
    Fills{Step::correct,             "received_on",              {},                             {"full_text", "redaction_statement"}},
    Fills{Step::decline,             "not_accepted_on",          {"not_accepted_reason"}},
    Fills{Step::accept,              "accepted_on",              {},                             {"acceptance_number", "full_text", "redaction_statement"}},
    Fills{Step::publish_acceptance,  "acceptance_published_on",  {},                             {"acceptance_open_until", "full_text", "redaction_statement", "contact"}},
    Fills{Step::begin_assessment,    "assessment_began_on",      {}},
    Fills{Step::end_assessment,      "assessment_ended_on",      {}},
    Fills{Step::begin_expert_review, "expert_review_began_on",   {}},
    Fills{Step::end_expert_review,   "expert_review_ended_on",   {}},
    Fills{Step::begin_hearing,       "hearing_began_on",         {}},
    Fills{Step::end_hearing,         "hearing_ended_on",         {}},
    Fills{Step::publish_intended,    "intended_published_on",    {"summary", "impacts_and_measures"}, {"intended_open_until", "participation", "commitments", "contact", "hearing_right_told"}},
    Fills{Step::decide,              "decided_on",               {"outcome", "decision_number"}, {"decision_text", "refusal_reason"}},
    Fills{Step::publish_decision,    "decision_published_on",    {},                             {"decision_text"}},
    Fills{Step::end,                 "ended_on",                 {"outcome"}},
    Fills{Step::file,                "filed_on",                 {"filing_number"}},
    Fills{Step::ask_re_review,       "re_review_received_on",    {}},
    Fills{Step::re_review,           "re_reviewed_on",           {"re_review_outcome"}},
    Fills{Step::begin_construction,  "construction_began_on",    {}},
    Fills{Step::complete,            "completed_on",             {}},
    Fills{Step::apply_check,         "check_applied_on",         {}},
    Fills{Step::decide_check,        "check_decided_on",         {"check_result", "check_number"}},
    Fills{Step::finish_report,       "check_report_finished_on", {"check_result"},               {"check_report"}},
    Fills{Step::publish_report,      "check_report_published_on", {},                            {"check_report", "check_report_open_until"}},
    Fills{Step::close_report,        "check_report_open_until",  {}},
    Fills{Step::file_check,          "check_filed_on",           {}},
};

/// Source: the instrument and article in each row; a row without one is practice, or rests on a text
/// that no row of ours is: the filing of registrations (部令第41号) and the authority's own acceptance
/// check. That a decision falls under 双公示 as a permit, and under 主动公开 where no special term is
/// known, is our reading, and so is that a re-review ends the five years.
/// Checked against: the stages that notices of approving authorities name.
/// Complete to: 2026-11-26.
inline constexpr std::array lines{
    // 受理
    Row{{State::submitted},        Step::ask_correction,      State::correction_asked, nullptr,                  {},                    "licence_act",           "第三十二条",     Verification::full},
    Row{{State::correction_asked}, Step::correct,             State::submitted,        nullptr,                  {},                    "licence_act",           "第三十二条",     Verification::full},
    Row{{State::submitted},        Step::decline,             State::not_accepted,     nullptr,                  {},                    "licence_act",           "第三十二条",     Verification::full},
    Row{{State::submitted},        Step::accept,              State::accepted,         &book,                    {book_runs},           "eia_act",               "第二十二条",     Verification::full},
    Row{{State::submitted},        Step::accept,              State::accepted,         &book,                    {book_runs},           "ecological_code",       "第一百零二条",   Verification::full},
    Row{{State::submitted},        Step::accept,              State::accepted,         &form,                    {form_runs},           "eia_act",               "第二十二条",     Verification::full},
    Row{{State::submitted},        Step::accept,              State::accepted,         &form,                    {form_runs},           "ecological_code",       "第一百零二条",   Verification::full},
    Row{{State::submitted},        Step::accept,              State::accepted,         &approved_registration,   {registration_runs},   "eia_act_2002",          "第二十二条",     Verification::page},
    Row{{State::submitted},        Step::accept,              State::accepted,         &approved_registration,   {registration_runs},   "",                      "",               Verification::memory},
    // 受理公示
    Row{{State::accepted},         Step::publish_acceptance,  {},                      &ministry_book,           {{ClockAct::start, "eia.notice_of_acceptance.ministry_book"}}, "ministry_eia_2020", "第八条", Verification::full},
    Row{{State::accepted},         Step::publish_acceptance,  {},                      &ministry_form,           {{ClockAct::start, "eia.notice_of_acceptance.ministry_form"}}, "ministry_eia_2020", "第八条", Verification::full},
    Row{{State::accepted},         Step::publish_acceptance,  {},                      &book_unpublished,        {{ClockAct::start, "eia.notice_of_acceptance.report_book"}},   "eia_guide_2013",    "",       Verification::page},
    Row{{State::accepted},         Step::publish_acceptance,  {},                      &form_unpublished,        {{ClockAct::start, "eia.notice_of_acceptance.report_form"}},   "eia_guide_2013",    "",       Verification::page},
    // 技术评估、专家评审、听证
    Row{{State::accepted},         Step::begin_assessment,    State::assessing,        &ministry,                assessment_begins,     "ministry_eia_2020",     "第十八条",       Verification::full},
    Row{{State::accepted},         Step::begin_assessment,    State::assessing,        &report,                  assessment_begins,     "",                      "",               Verification::page},
    Row{{State::assessing},        Step::end_assessment,      State::accepted,         nullptr,                  assessment_ends,       "",                      "",               Verification::page},
    Row{{State::accepted},         Step::begin_expert_review, State::expert_review,    &report,                  experts_begin,         "licence_act",           "第四十五条",     Verification::full},
    Row{{State::expert_review},    Step::end_expert_review,   State::accepted,         nullptr,                  experts_end,           "licence_act",           "第四十五条",     Verification::full},
    Row{{State::accepted, State::intended}, Step::begin_hearing, State::hearing,       nullptr,                  hearing_begins,        "licence_act",           "第四十五条、第四十七条", Verification::full},
    Row{{State::hearing},          Step::end_hearing,         State::intended,         &was_intended,            hearing_ends,          "licence_act",           "第四十五条、第四十七条", Verification::full},
    Row{{State::hearing},          Step::end_hearing,         State::accepted,         nullptr,                  hearing_ends,          "licence_act",           "第四十五条、第四十七条", Verification::full},
    // 拟审批公示
    Row{{State::accepted},         Step::publish_intended,    State::intended,         &ministry,                opened,                "ministry_eia_2020",     "第十二条",       Verification::full},
    Row{{State::accepted},         Step::publish_intended,    State::intended,         &report,                  opened,                "eia_guide_2013",        "",               Verification::page},
    // 审批
    Row{{State::intended},         Step::decide,              State::approved,         &ministry_approves,       ministry_approval,     "ministry_eia_2020",     "第十八条",       Verification::full},
    Row{{State::intended},         Step::decide,              State::refused,          &ministry_refuses,        ministry_refusal,      "ministry_eia_2020",     "第十八条",       Verification::full},
    Row{{State::intended},         Step::decide,              State::approved,         &approves,                local_approval,        "eia_act",               "第二十二条",     Verification::full},
    Row{{State::intended},         Step::decide,              State::refused,          &refuses,                 local_refusal,         "eia_act",               "第二十二条",     Verification::full},
    Row{{State::intended},         Step::decide,              State::approved,         &approves,                local_approval,        "ecological_code",       "第一百零二条",   Verification::full},
    Row{{State::intended},         Step::decide,              State::refused,          &refuses,                 local_refusal,         "ecological_code",       "第一百零二条",   Verification::full},
    Row{{State::accepted},         Step::decide,              State::approved,         &registration_approved,   registration_approval, "eia_act_2002",          "第二十二条",     Verification::page},
    Row{{State::accepted},         Step::decide,              State::refused,          &registration_refused,    registration_refusal,  "eia_act_2002",          "第二十二条",     Verification::page},
    Row{{State::accepted},         Step::decide,              State::approved,         &registration_approved,   registration_approval, "",                      "",               Verification::memory},
    Row{{State::accepted},         Step::decide,              State::refused,          &registration_refused,    registration_refusal,  "",                      "",               Verification::memory},
    Row{{State::accepted},         Step::decide,              State::approved,         &approves_without_notice, local_approval,        "eia_act",               "第二十二条",     Verification::full},
    Row{{State::accepted},         Step::decide,              State::refused,          &refuses_without_notice,  local_refusal,         "eia_act",               "第二十二条",     Verification::full},
    // 撤回、退回
    Row{{State::submitted, State::correction_asked, State::accepted, State::assessing, State::expert_review, State::hearing, State::intended},
                                   Step::end,                 State::withdrawn,        &withdraws,               no_longer_owed,        "",                      "",               Verification::memory},
    Row{{State::submitted, State::correction_asked, State::accepted, State::assessing, State::expert_review, State::hearing, State::intended},
                                   Step::end,                 State::returned,         &returns,                 no_longer_owed,        "",                      "",               Verification::memory},
    // 登记表备案
    Row{{State::submitted},        Step::file,                State::filed,            &filed_registration,      {},                    "eia_act",               "第二十二条",     Verification::full},
    Row{{State::submitted},        Step::file,                State::filed,            &filed_registration,      {},                    "ecological_code",       "第一百零二条",   Verification::full},
    // 决定公开
    Row{{State::approved, State::refused, State::re_reviewing, State::building, State::completed},
                                   Step::publish_decision,    {},                      &ministry_unpublished,    decision_published,    "ministry_eia_2020",     "第十七条",       Verification::full},
    Row{{State::approved, State::refused, State::re_reviewing, State::building, State::completed},
                                   Step::publish_decision,    {},                      &unpublished,             decision_published,    "eia_guide_2013",        "",               Verification::page},
    Row{{State::approved, State::refused, State::re_reviewing, State::building, State::completed},
                                   Step::publish_decision,    {},                      &unpublished,             decision_published,    "regulation_2007",       "第十八条",       Verification::page},
    Row{{State::filed, State::building, State::completed},
                                   Step::publish_decision,    {},                      &unpublished,             {},                    "",                      "",               Verification::full},
    // 满五年重新审核
    Row{{State::approved},         Step::ask_re_review,       State::re_reviewing,     nullptr,                  {{ClockAct::start, "eia.re_review"}}, "eia_act",        "第二十四条",     Verification::full},
    Row{{State::approved},         Step::ask_re_review,       State::re_reviewing,     nullptr,                  {{ClockAct::start, "eia.re_review"}}, "ecological_code", "第一百零六条",  Verification::full},
    Row{{State::re_reviewing},     Step::re_review,           State::approved,         &approves_again,          {{ClockAct::stop, "eia.re_review"}, {ClockAct::drop, "eia.start_of_construction"}}, "eia_act",         "第二十四条",   Verification::full},
    Row{{State::re_reviewing},     Step::re_review,           State::refused,          &refuses_then,            {{ClockAct::stop, "eia.re_review"}, {ClockAct::drop, "eia.start_of_construction"}}, "eia_act",         "第二十四条",   Verification::full},
    Row{{State::re_reviewing},     Step::re_review,           State::approved,         &approves_again,          {{ClockAct::stop, "eia.re_review"}, {ClockAct::drop, "eia.start_of_construction"}}, "ecological_code", "第一百零六条", Verification::full},
    Row{{State::re_reviewing},     Step::re_review,           State::refused,          &refuses_then,            {{ClockAct::stop, "eia.re_review"}, {ClockAct::drop, "eia.start_of_construction"}}, "ecological_code", "第一百零六条", Verification::full},
    // 开工、竣工
    Row{{State::approved},         Step::begin_construction,  State::building,         nullptr,                  {{ClockAct::stop, "eia.start_of_construction"}}, "eia_act",         "第二十四条",   Verification::full},
    Row{{State::approved},         Step::begin_construction,  State::building,         nullptr,                  {{ClockAct::stop, "eia.start_of_construction"}}, "ecological_code", "第一百零六条", Verification::full},
    Row{{State::filed},            Step::begin_construction,  State::building,         nullptr,                  {},                    "",                      "",               Verification::memory},
    Row{{State::building},         Step::complete,            State::completed,        nullptr,                  {{ClockAct::start, "eia.acceptance_check"}}, "acceptance_check_2017", "第十一条、第十二条", Verification::full},
    Row{{State::building},         Step::complete,            State::completed,        nullptr,                  {},                    "",                      "",               Verification::memory},
    // 竣工验收
    Row{{State::completed},        Step::apply_check,         State::check_applied,    &authority_checks,        {},                    "",                      "",               Verification::memory},
    Row{{State::check_applied},    Step::decide_check,        State::checked,          &qualified,               {},                    "",                      "",               Verification::memory},
    Row{{State::check_applied},    Step::decide_check,        State::completed,        &unqualified,             {},                    "",                      "",               Verification::memory},
    Row{{State::completed},        Step::finish_report,       State::check_reported,   &qualified,               {{ClockAct::start, "eia.publish_acceptance_report"}}, "acceptance_check_2017", "第十一条", Verification::full},
    Row{{State::completed},        Step::finish_report,       {},                      &unqualified,             {},                    "acceptance_check_2017", "",               Verification::memory},
    Row{{State::check_reported},   Step::publish_report,      State::check_open,       nullptr,                  {{ClockAct::stop, "eia.publish_acceptance_report"}, {ClockAct::stop, "eia.acceptance_check"}, {ClockAct::start, "eia.acceptance_report_open"}}, "acceptance_check_2017", "第十一条、第十二条", Verification::full},
    Row{{State::check_open},       Step::close_report,        State::check_closed,     nullptr,                  {{ClockAct::stop, "eia.acceptance_report_open"}, {ClockAct::start, "eia.file_acceptance"}}, "acceptance_check_2017", "第十一条、第十三条", Verification::full},
    Row{{State::check_closed},     Step::file_check,          State::checked,          nullptr,                  {{ClockAct::stop, "eia.file_acceptance"}}, "acceptance_check_2017", "第十三条", Verification::full},
};

// clang-format on

}  // namespace detail::eia

template <>
inline constexpr auto steps<record::EiaProject> = detail::eia::fills;
template <>
inline constexpr auto transitions<record::EiaProject> = detail::spread<detail::eia::lines>();
static_assert(sound_workflow<record::EiaProject>());

}  // namespace gongkai::workflow
