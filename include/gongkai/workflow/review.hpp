// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/litigation.hpp>
#include <gongkai/record/reconsideration.hpp>
#include <gongkai/statute/taxonomy_request.hpp>
#include <gongkai/statute/term.hpp>
#include <gongkai/workflow/transition.hpp>

/// How an appeal goes (行政复议、行政诉讼流程). What is open against which decision, and until
/// when, is for `statute::remedies` to say; here is what happens once it is used.
namespace gongkai::workflow {

/// A step of a reconsideration.
enum class ReconsiderationStep {
    receive,
    ask_correction,
    correct,
    give_up,
    accept,  ///< or be treated as accepted, on the last day of the examination
    decline,
    copy_received,  ///< by the respondent
    respond,
    extend,
    decide,
    deliver,
    withdraw
};

/// A step of a suit.
enum class LitigationStep { docket, refuse_docket, respond, hear, judge, deliver, withdraw };

}  // namespace gongkai::workflow

namespace gongkai {

template <>
inline constexpr std::array labels<workflow::ReconsiderationStep>{
    Label{workflow::ReconsiderationStep::receive, "receive", "收到复议申请", "receive"},
    Label{workflow::ReconsiderationStep::ask_correction, "ask_correction", "通知补正",
          "ask for correction"},
    Label{workflow::ReconsiderationStep::correct, "correct", "收到补正", "receive the correction"},
    Label{workflow::ReconsiderationStep::give_up, "give_up", "视为放弃申请", "treat as given up"},
    Label{workflow::ReconsiderationStep::accept, "accept", "受理", "accept"},
    Label{workflow::ReconsiderationStep::decline, "decline", "决定不予受理", "decline"},
    Label{workflow::ReconsiderationStep::copy_received, "copy_received", "被申请人收到副本",
          "respondent receives the copy"},
    Label{workflow::ReconsiderationStep::respond, "respond", "被申请人答复", "respond"},
    Label{workflow::ReconsiderationStep::extend, "extend", "延期告知", "notify an extension"},
    Label{workflow::ReconsiderationStep::decide, "decide", "作出复议决定", "decide"},
    Label{workflow::ReconsiderationStep::deliver, "deliver", "送达复议决定书", "deliver"},
    Label{workflow::ReconsiderationStep::withdraw, "withdraw", "撤回复议申请", "withdraw"},
};
static_assert(complete(labels<workflow::ReconsiderationStep>));

template <>
inline constexpr std::array labels<workflow::LitigationStep>{
    Label{workflow::LitigationStep::docket, "docket", "立案", "docket"},
    Label{workflow::LitigationStep::refuse_docket, "refuse_docket", "不予立案", "refuse to docket"},
    Label{workflow::LitigationStep::respond, "respond", "被告答辩", "respond"},
    Label{workflow::LitigationStep::hear, "hear", "开庭", "hear"},
    Label{workflow::LitigationStep::judge, "judge", "裁判", "judge"},
    Label{workflow::LitigationStep::deliver, "deliver", "送达裁判文书", "deliver"},
    Label{workflow::LitigationStep::withdraw, "withdraw", "撤诉", "withdraw"},
};
static_assert(complete(labels<workflow::LitigationStep>));

}  // namespace gongkai

namespace gongkai::workflow {

namespace detail::reconsideration {

using record::Reconsideration;
using record::ReviewProcedure;
using State = record::ReconsiderationState;
using Step = ReconsiderationStep;
using Fills = StepRow<ReconsiderationStep>;
using Row = Transition<Reconsideration, ReconsiderationStep>;

inline constexpr Guard<Reconsideration> after_filing{
    [](const Reconsideration&, const Reconsideration& after, Date on) {
        return after.filed_on <= on;
    },
    "收到日期不得早于申请日期", "it is received no earlier than it was filed"};

inline constexpr Guard<Reconsideration> simplified{
    [](const Reconsideration&, const Reconsideration& after, Date) {
        return after.procedure == ReviewProcedure::simplified;
    },
    "适用简易程序", "the procedure is the simplified one"};

inline constexpr Guard<Reconsideration> ordinary{
    [](const Reconsideration&, const Reconsideration& after, Date) {
        return after.procedure == ReviewProcedure::ordinary;
    },
    "当时的行政复议法无简易程序", "the law of the day has no simplified procedure"};

inline constexpr Guard<Reconsideration> ordinary_after_correction{
    [](const Reconsideration&, const Reconsideration& after, Date) {
        return after.procedure == ReviewProcedure::ordinary && after.corrected_on;
    },
    ordinary.zh, ordinary.en};

inline constexpr Guard<Reconsideration> extended_once{
    [](const Reconsideration& before, const Reconsideration& after, Date) {
        if (before.extended_on || !after.accepted_on) return false;
        const auto* rule =
            statute::Term::of("reconsideration.decide").find_in_force(*after.accepted_on);
        const auto length = after.extension.value_or(1);
        return after.procedure == ReviewProcedure::ordinary && rule != nullptr && length >= 1 &&
               length <= rule->length.extension;
    },
    "受理后普通程序只能延长一次,且不超过规定的天数",
    "what was accepted is extended once, by the ordinary procedure, and no longer than the law "
    "allows"};

inline constexpr Guard<Reconsideration> settled{
    [](const Reconsideration&, const Reconsideration& after, Date) {
        return after.outcome != statute::ReviewOutcome::pending;
    },
    "复议结果不得为尚未审结", "a decision has another outcome than pending"};

// Under the law of 1999 whatever is not declined counts as accepted on the day of receipt.
inline constexpr ClockEffect examination_runs{ClockAct::start, "reconsideration.accept"};
inline constexpr ClockEffect examined{ClockAct::stop, "reconsideration.accept"};
inline constexpr ClockEffect examination_dropped{ClockAct::drop, "reconsideration.accept"};
inline constexpr ClockEffect answer_runs{ClockAct::start, "reconsideration.respond"};
inline constexpr ClockEffect answered{ClockAct::stop, "reconsideration.respond"};
inline constexpr ClockEffect answer_dropped{ClockAct::drop, "reconsideration.respond"};
inline constexpr ClockEffect decision_runs{ClockAct::start, "reconsideration.decide"};
inline constexpr ClockEffect decision_runs_from_receipt{
    ClockAct::start, "reconsideration.decide", {}, "received_on"};
inline constexpr ClockEffect decision_runs_from_correction{
    ClockAct::start, "reconsideration.decide", {}, "corrected_on"};
inline constexpr ClockEffect decision_extended{
    ClockAct::extend, "reconsideration.decide", {}, "extension"};
inline constexpr ClockEffect decided{ClockAct::stop, "reconsideration.decide"};
inline constexpr ClockEffect decision_dropped{ClockAct::drop, "reconsideration.decide"};
inline constexpr ClockEffect simplified_runs{ClockAct::start, "reconsideration.decide_simplified"};
inline constexpr ClockEffect simplified_decided{ClockAct::stop,
                                                "reconsideration.decide_simplified"};
inline constexpr ClockEffect simplified_dropped{ClockAct::drop,
                                                "reconsideration.decide_simplified"};

// clang-format off

inline constexpr std::array fills{
    Fills{Step::receive,        "received_on",         {},                     {"case_number"}},
    Fills{Step::ask_correction, "correction_asked_on", {"correction_items"}},
    Fills{Step::correct,        "corrected_on",        {},                     {"claim"}},
    Fills{Step::give_up,        "ended_on",            {}},
    Fills{Step::accept,         "accepted_on",         {},                     {"case_number", "procedure"}},
    Fills{Step::decline,        "declined_on",         {"declined_reason"}},
    Fills{Step::copy_received,  "copy_received_on",    {}},
    Fills{Step::respond,        "responded_on",        {}},
    Fills{Step::extend,         "extended_on",         {"extension_approver"}, {"extension"}},
    Fills{Step::decide,         "decided_on",          {"outcome"},            {"decision_number", "decision"}},
    Fills{Step::deliver,        "delivered_on",        {}},
    Fills{Step::withdraw,       "ended_on",            {}},
};

/// For one state and step the law of 2023 stands before that of 1999 and its rules, which outlived it.
/// The simplified procedure's terms for the copy and the answer are in no row of the terms.
/// Source: the instrument and article in each row; a row without one is practice, which no text that was read prescribes.
/// Checked against: the two laws, whose articles the rows of the terms cite too.
/// Complete to: 2026-11-26.
inline constexpr std::array table{
    // 收到、补正、受理
    Row{State::filed,            Step::receive,        State::received,         &after_filing,              {examination_runs},                        "reconsideration_2023",       "第三十条",   Verification::full},
    Row{State::filed,            Step::receive,        State::received,         &after_filing,              {examination_runs},                        "reconsideration_1999",       "第十七条",   Verification::full},
    Row{State::received,         Step::ask_correction, State::correction_asked, nullptr,                    {examination_dropped},                     "reconsideration_2023",       "第三十一条", Verification::full},
    Row{State::received,         Step::ask_correction, State::correction_asked, nullptr,                    {examination_dropped},                     "reconsideration_rules_2007", "第二十九条", Verification::full},
    Row{State::correction_asked, Step::correct,        State::received,         nullptr,                    {examination_runs},                        "reconsideration_2023",       "第三十一条", Verification::memory},
    Row{State::correction_asked, Step::correct,        State::received,         nullptr,                    {examination_runs},                        "reconsideration_rules_2007", "第二十九条", Verification::memory},
    Row{State::correction_asked, Step::give_up,        State::abandoned,        nullptr,                    {},                                        "reconsideration_2023",       "第三十一条", Verification::full},
    Row{State::correction_asked, Step::give_up,        State::abandoned,        nullptr,                    {},                                        "reconsideration_rules_2007", "第二十九条", Verification::memory},
    Row{State::received,         Step::accept,         State::accepted,         &simplified,                {examined, simplified_runs},               "reconsideration_2023",       "第三十条、第五十三条", Verification::full},
    Row{State::received,         Step::accept,         State::accepted,         nullptr,                    {examined, decision_runs},                 "reconsideration_2023",       "第三十条",   Verification::full},
    Row{State::received,         Step::accept,         State::accepted,         &ordinary_after_correction, {examined, decision_runs_from_correction}, "reconsideration_rules_2007", "第二十九条", Verification::memory},
    Row{State::received,         Step::accept,         State::accepted,         &ordinary,                  {examined, decision_runs_from_receipt},    "reconsideration_1999",       "第十七条",   Verification::full},
    Row{State::received,         Step::decline,        State::declined,         nullptr,                    {examined},                                "reconsideration_2023",       "第三十条",   Verification::full},
    Row{State::received,         Step::decline,        State::declined,         nullptr,                    {examined},                                "reconsideration_1999",       "第十七条",   Verification::full},
    // 被申请人答复
    Row{State::accepted,         Step::copy_received,  State::notified,         &simplified,                {},                                        "reconsideration_2023",       "第五十四条", Verification::full},
    Row{State::accepted,         Step::copy_received,  State::notified,         nullptr,                    {answer_runs},                             "reconsideration_2023",       "第四十八条", Verification::full},
    Row{State::accepted,         Step::copy_received,  State::notified,         nullptr,                    {answer_runs},                             "reconsideration_1999",       "第二十三条", Verification::full},
    Row{State::notified,         Step::respond,        State::responded,        &simplified,                {},                                        "reconsideration_2023",       "第五十四条", Verification::full},
    Row{State::notified,         Step::respond,        State::responded,        nullptr,                    {answered},                                "reconsideration_2023",       "第四十八条", Verification::full},
    Row{State::notified,         Step::respond,        State::responded,        nullptr,                    {answered},                                "reconsideration_1999",       "第二十三条", Verification::full},
    // 延期、决定、送达
    Row{State::accepted,         Step::extend,         State::accepted,         &extended_once,             {decision_extended},                       "reconsideration_2023",       "第六十二条", Verification::full},
    Row{State::accepted,         Step::extend,         State::accepted,         &extended_once,             {decision_extended},                       "reconsideration_1999",       "第三十一条", Verification::full},
    Row{State::notified,         Step::extend,         State::notified,         &extended_once,             {decision_extended},                       "reconsideration_2023",       "第六十二条", Verification::full},
    Row{State::notified,         Step::extend,         State::notified,         &extended_once,             {decision_extended},                       "reconsideration_1999",       "第三十一条", Verification::full},
    Row{State::responded,        Step::extend,         State::responded,        &extended_once,             {decision_extended},                       "reconsideration_2023",       "第六十二条", Verification::full},
    Row{State::responded,        Step::extend,         State::responded,        &extended_once,             {decision_extended},                       "reconsideration_1999",       "第三十一条", Verification::full},
    Row{State::notified,         Step::decide,         State::decided,          &settled,                   {answer_dropped, decided, simplified_decided}, "reconsideration_2023",   "第六十二条", Verification::full},
    Row{State::notified,         Step::decide,         State::decided,          &settled,                   {answer_dropped, decided},                 "reconsideration_1999",       "第三十一条", Verification::full},
    Row{State::responded,        Step::decide,         State::decided,          &settled,                   {decided, simplified_decided},             "reconsideration_2023",       "第六十二条", Verification::full},
    Row{State::responded,        Step::decide,         State::decided,          &settled,                   {decided},                                 "reconsideration_1999",       "第三十一条", Verification::full},
    Row{State::decided,          Step::deliver,        State::delivered,        nullptr,                    {},                                        "reconsideration_2023",       "第八十八条", Verification::full},
    Row{State::decided,          Step::deliver,        State::delivered,        nullptr,                    {},                                        "reconsideration_1999",       "第四十条",   Verification::full},
    // 撤回
    Row{State::received,         Step::withdraw,       State::withdrawn,        nullptr,                    {examination_dropped},                     "",                           "",           Verification::memory},
    Row{State::correction_asked, Step::withdraw,       State::withdrawn,        nullptr,                    {},                                        "",                           "",           Verification::memory},
    Row{State::accepted,         Step::withdraw,       State::withdrawn,        nullptr,                    {decision_dropped, simplified_dropped},    "reconsideration_2023",       "第四十一条", Verification::memory},
    Row{State::accepted,         Step::withdraw,       State::withdrawn,        nullptr,                    {decision_dropped},                        "reconsideration_1999",       "第二十五条", Verification::memory},
    Row{State::notified,         Step::withdraw,       State::withdrawn,        nullptr,                    {answer_dropped, decision_dropped, simplified_dropped}, "reconsideration_2023", "第四十一条", Verification::memory},
    Row{State::notified,         Step::withdraw,       State::withdrawn,        nullptr,                    {answer_dropped, decision_dropped},        "reconsideration_1999",       "第二十五条", Verification::memory},
    Row{State::responded,        Step::withdraw,       State::withdrawn,        nullptr,                    {decision_dropped, simplified_dropped},    "reconsideration_2023",       "第四十一条", Verification::memory},
    Row{State::responded,        Step::withdraw,       State::withdrawn,        nullptr,                    {decision_dropped},                        "reconsideration_1999",       "第二十五条", Verification::memory},
};

// clang-format on

}  // namespace detail::reconsideration

namespace detail::litigation {

using record::Litigation;
using State = record::LitigationState;
using Step = LitigationStep;
using Fills = StepRow<LitigationStep>;
using Row = Transition<Litigation, LitigationStep>;

inline constexpr Guard<Litigation> after_filing{
    [](const Litigation&, const Litigation& after, Date on) { return after.filed_on <= on; },
    "立案日期不得早于起诉日期", "it is docketed no earlier than it was filed"};

inline constexpr Guard<Litigation> settled{
    [](const Litigation&, const Litigation& after, Date) {
        return after.outcome != statute::ReviewOutcome::pending;
    },
    "诉讼结果不得为尚未审结", "a judgment has another outcome than pending"};

// clang-format off

inline constexpr std::array fills{
    Fills{Step::docket,        "docketed_on",  {"case_number"},         {"procedure"}},
    Fills{Step::refuse_docket, "ended_on",     {"not_docketed_reason"}},
    Fills{Step::respond,       "responded_on", {},                      {"complaint_received_on"}},
    Fills{Step::hear,          "heard_on",     {}},
    Fills{Step::judge,         "judged_on",    {"outcome"},             {"judgment"}},
    Fills{Step::deliver,       "delivered_on", {}},
    Fills{Step::withdraw,      "ended_on",     {}},
};

/// The court's own terms are no term of an agency and run no clock here.
/// Source: the instrument and article in each row; a row without one is practice, which no text that was read prescribes.
/// Checked against: nothing else yet.
/// Complete to: 2026-11-26.
inline constexpr std::array table{
    Row{State::filed,     Step::docket,        State::docketed,     &after_filing, {}, "litigation_2014", "第五十一条",             Verification::full},
    Row{State::filed,     Step::docket,        State::docketed,     &after_filing, {}, "litigation_1989", "第四十二条",             Verification::memory},
    Row{State::filed,     Step::refuse_docket, State::not_docketed, &after_filing, {}, "litigation_2014", "第五十一条",             Verification::full},
    Row{State::filed,     Step::refuse_docket, State::not_docketed, &after_filing, {}, "litigation_1989", "第四十二条",             Verification::memory},
    Row{State::docketed,  Step::respond,       State::responded,    nullptr,       {}, "litigation_2014", "第六十七条",             Verification::memory},
    Row{State::docketed,  Step::respond,       State::responded,    nullptr,       {}, "litigation_1989", "第四十三条",             Verification::memory},
    Row{State::docketed,  Step::hear,          State::docketed,     nullptr,       {}, "",                "",                       Verification::memory},
    Row{State::responded, Step::hear,          State::responded,    nullptr,       {}, "",                "",                       Verification::memory},
    Row{State::docketed,  Step::judge,         State::judged,       &settled,      {}, "litigation_2014", "第八十一条至第八十三条", Verification::full},
    Row{State::docketed,  Step::judge,         State::judged,       &settled,      {}, "litigation_1989", "第五十七条",             Verification::memory},
    Row{State::responded, Step::judge,         State::judged,       &settled,      {}, "litigation_2014", "第八十一条至第八十三条", Verification::full},
    Row{State::responded, Step::judge,         State::judged,       &settled,      {}, "litigation_1989", "第五十七条",             Verification::memory},
    Row{State::judged,    Step::deliver,       State::delivered,    nullptr,       {}, "",                "",                       Verification::memory},
    Row{State::filed,     Step::withdraw,      State::withdrawn,    nullptr,       {}, "",                "",                       Verification::memory},
    Row{State::docketed,  Step::withdraw,      State::withdrawn,    nullptr,       {}, "litigation_2014", "第六十二条",             Verification::memory},
    Row{State::docketed,  Step::withdraw,      State::withdrawn,    nullptr,       {}, "litigation_1989", "第五十一条",             Verification::memory},
    Row{State::responded, Step::withdraw,      State::withdrawn,    nullptr,       {}, "litigation_2014", "第六十二条",             Verification::memory},
    Row{State::responded, Step::withdraw,      State::withdrawn,    nullptr,       {}, "litigation_1989", "第五十一条",             Verification::memory},
};

// clang-format on

}  // namespace detail::litigation

template <>
inline constexpr auto steps<record::Reconsideration> = detail::reconsideration::fills;
template <>
inline constexpr auto transitions<record::Reconsideration> = detail::reconsideration::table;
static_assert(sound_workflow<record::Reconsideration>());

template <>
inline constexpr auto steps<record::Litigation> = detail::litigation::fills;
template <>
inline constexpr auto transitions<record::Litigation> = detail::litigation::table;
static_assert(sound_workflow<record::Litigation>());

}  // namespace gongkai::workflow
