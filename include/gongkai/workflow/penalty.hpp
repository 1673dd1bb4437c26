// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/penalty_decision.hpp>
#include <gongkai/statute/event.hpp>
#include <gongkai/workflow/detail/spread.hpp>
#include <gongkai/workflow/transition.hpp>

/// How a penalty is decided, served and published (行政处罚办理流程).
namespace gongkai::workflow {

/// A step of a penalty case.
enum class PenaltyStep {
    file,
    wait,  ///< for a procedure that the term does not count
    go_on,
    notify,
    receive_notice,
    ask_hearing,
    call_hearing,
    hear,
    extend,
    dismiss,
    decide,
    serve,
    publish,
    enforce,
    complete,
    revoke,
    take_down
};

}  // namespace gongkai::workflow

namespace gongkai {

template <>
inline constexpr std::array labels<workflow::PenaltyStep>{
    Label{workflow::PenaltyStep::file, "file", "立案", "file the case"},
    Label{workflow::PenaltyStep::wait, "wait", "中止计算期限", "wait for a procedure"},
    Label{workflow::PenaltyStep::go_on, "go_on", "恢复计算期限", "go on"},
    Label{workflow::PenaltyStep::notify, "notify", "发出事先告知书", "notify the party"},
    Label{workflow::PenaltyStep::receive_notice, "receive_notice", "当事人收到事先告知书",
          "party receives the notice"},
    Label{workflow::PenaltyStep::ask_hearing, "ask_hearing", "申请听证", "ask for a hearing"},
    Label{workflow::PenaltyStep::call_hearing, "call_hearing", "通知听证", "call the hearing"},
    Label{workflow::PenaltyStep::hear, "hear", "举行听证", "hold the hearing"},
    Label{workflow::PenaltyStep::extend, "extend", "批准延期", "extend"},
    Label{workflow::PenaltyStep::dismiss, "dismiss", "撤案或者不予处罚", "dismiss"},
    Label{workflow::PenaltyStep::decide, "decide", "作出处罚决定", "decide"},
    Label{workflow::PenaltyStep::serve, "serve", "送达决定书", "serve"},
    Label{workflow::PenaltyStep::publish, "publish", "公开决定", "publish"},
    Label{workflow::PenaltyStep::enforce, "enforce", "申请强制执行", "ask for enforcement"},
    Label{workflow::PenaltyStep::complete, "complete", "执行完毕", "complete"},
    Label{workflow::PenaltyStep::revoke, "revoke", "变更、撤销或者确认违法、无效", "revoke"},
    Label{workflow::PenaltyStep::take_down, "take_down", "撤回公开信息", "take down"},
};
static_assert(complete(labels<workflow::PenaltyStep>));

}  // namespace gongkai

namespace gongkai::workflow {

namespace detail::penalty {

using record::DecisionStatus;
using record::PenaltyDecision;
using record::PenaltyKind;
using statute::PauseReason;
using State = record::PenaltyState;
using Step = PenaltyStep;
using Fills = StepRow<PenaltyStep>;
using Row = Spread<PenaltyDecision, PenaltyStep>;

/// What is waited for; a hearing and the service of a notice have steps of their own.
template <PauseReason reason>
inline constexpr Guard<PenaltyDecision> waits_for{
    [](const PenaltyDecision&, const PenaltyDecision& after, Date) {
        // NOLINTNEXTLINE(modernize-avoid-c-style-cast): there is none, but in the argument's type
        return after.paused_for == reason;
    },
    "事由为办法所列的中止、公告、监测、评估、鉴定、认定",
    "what is waited for is a procedure that the rule names"};

inline constexpr Guard<PenaltyDecision> was_heard{
    [](const PenaltyDecision& before, const PenaltyDecision&, Date) {
        return before.heard_on.has_value();
    },
    "已听证", "the hearing was held"};

inline constexpr Guard<PenaltyDecision> was_informed{
    [](const PenaltyDecision& before, const PenaltyDecision&, Date) {
        return before.notice_received_on.has_value();
    },
    "当事人已收到事先告知书", "the party has received the notice"};

// Thirty days with the approval of the authority's head, thirty more after collective decision: the
// field holds the sum.
inline constexpr Guard<PenaltyDecision> longer_up_to_sixty{
    [](const PenaltyDecision& before, const PenaltyDecision& after, Date) {
        const auto length = after.extension.value_or(0);
        return before.filed_on && length > before.extension.value_or(0) && length <= 60;
    },
    "延长的总天数须多于此前且不超过六十日",
    "the days of extension are more than before and sixty at the most"};

inline constexpr Guard<PenaltyDecision> fine_has_amount{
    [](const PenaltyDecision&, const PenaltyDecision& after, Date) {
        const bool fined =
            std::ranges::find(after.penalty_kinds, PenaltyKind::fine) != after.penalty_kinds.end();
        return !fined || after.fine.has_value();
    },
    "处以罚款的须写明金额", "a fine has its amount"};

inline constexpr Guard<PenaltyDecision> withheld{
    [](const PenaltyDecision& before, const PenaltyDecision& after, Date on) {
        return !after.withheld_reason.empty() && fine_has_amount.holds(before, after, on);
    },
    "不予公开的写明理由;处以罚款的写明金额",
    "what is not published has its reason, and a fine its amount"};

inline constexpr Guard<PenaltyDecision> may_be_published{
    [](const PenaltyDecision& before, const PenaltyDecision& after, Date) {
        return !before.published_on && after.withheld_reason.empty();
    },
    "尚未公开,且无不予公开的理由",
    "it is not published yet, and there is no reason to withhold it"};

inline constexpr Guard<PenaltyDecision> was_published{
    [](const PenaltyDecision& before, const PenaltyDecision&, Date) {
        return before.published_on.has_value();
    },
    "决定已公开", "the decision was published"};

inline constexpr Guard<PenaltyDecision> stands_no_more{
    [](const PenaltyDecision&, const PenaltyDecision& after, Date) {
        return after.status && *after.status != DecisionStatus::in_force;
    },
    "当前状态为变更、撤销或者无效", "the decision stands no more"};

inline constexpr Guard<PenaltyDecision> published_stands_no_more{
    [](const PenaltyDecision& before, const PenaltyDecision& after, Date on) {
        return before.published_on && stands_no_more.holds(before, after, on);
    },
    stands_no_more.zh, stands_no_more.en};

[[nodiscard]] constexpr ClockEffect on_case(ClockAct act, PauseReason reason) {
    return {act, "penalty.decide.environment", reason};
}
inline constexpr Clocks service_begins{on_case(ClockAct::pause, PauseReason::service)};
inline constexpr Clocks hearing_begins{{ClockAct::stop, "penalty.ask_hearing.environment"},
                                       on_case(ClockAct::pause, PauseReason::hearing)};
inline constexpr Clocks hearing_ends{on_case(ClockAct::resume, PauseReason::hearing)};
inline constexpr Clocks received{on_case(ClockAct::resume, PauseReason::service),
                                 {ClockAct::start, "penalty.ask_hearing.environment"}};
// One alone runs; to resume one that does not is nothing.
inline constexpr Clocks waited{on_case(ClockAct::resume, PauseReason::suspension),
                               on_case(ClockAct::resume, PauseReason::announcement),
                               on_case(ClockAct::resume, PauseReason::monitoring),
                               on_case(ClockAct::resume, PauseReason::assessment),
                               on_case(ClockAct::resume, PauseReason::appraisal),
                               on_case(ClockAct::resume, PauseReason::identification)};
inline constexpr Clocks extended{{ClockAct::extend, "penalty.decide.environment", {}, "extension"}};
inline constexpr Clocks dismissed{{ClockAct::stop, "penalty.decide.environment"},
                                  {ClockAct::stop, "penalty.decide"},
                                  {ClockAct::drop, "penalty.ask_hearing.environment"}};
inline constexpr ClockEffect decided{ClockAct::stop, "penalty.decide.environment"};
inline constexpr ClockEffect decided_by_act{ClockAct::stop, "penalty.decide"};
inline constexpr ClockEffect hearing_lapses{ClockAct::drop, "penalty.ask_hearing.environment"};
inline constexpr ClockEffect shown{ClockAct::start, "double_publicity.publish"};
inline constexpr ClockEffect publication_runs{ClockAct::start, "proactive.publish"};
inline constexpr Clocks served{{ClockAct::stop, "penalty.serve.environment"},
                               {ClockAct::stop, "penalty.serve"}};
inline constexpr Clocks published{{ClockAct::stop, "penalty.publish.environment"},
                                  {ClockAct::stop, "double_publicity.publish"},
                                  {ClockAct::stop, "proactive.publish"}};
inline constexpr Clocks publication_lapses{{ClockAct::drop, "penalty.publish.environment"},
                                           {ClockAct::drop, "double_publicity.publish"},
                                           {ClockAct::drop, "proactive.publish"}};
inline constexpr Clocks taken_down{{ClockAct::stop, "penalty.withdraw.environment"},
                                   {ClockAct::stop, "penalty.withdraw"}};

// clang-format off

inline constexpr std::array fills{
    Fills{Step::file,           "filed_on",             {},                                   {"case_number", "offence_kind", "facts"}},
    Fills{Step::wait,           "",                     {"paused_for"}},
    Fills{Step::go_on,          "",                     {}},
    Fills{Step::notify,         "notified_on",          {},                                   {"facts", "basis", "offence_kind"}},
    Fills{Step::receive_notice, "notice_received_on",   {}},
    Fills{Step::ask_hearing,    "hearing_asked_on",     {}},
    Fills{Step::call_hearing,   "hearing_called_on",    {}},
    Fills{Step::hear,           "heard_on",             {}},
    Fills{Step::extend,         "extended_on",          {"extension", "extension_approver"}},
    Fills{Step::dismiss,        "dismissed_on",         {"dismissal_reason"}},
    Fills{Step::decide,         "decided_on",           {"decision_number", "penalty_kinds", "content"}, {"facts", "basis", "fine", "confiscated", "licence", "perform_by", "withheld_reason"}},
    Fills{Step::serve,          "served_on",            {"served_by"},                        {"perform_by"}},
    Fills{Step::publish,        "published_on",         {},                                   {"publish_to", "valid_to"}},
    Fills{Step::enforce,        "enforcement_asked_on", {}},
    Fills{Step::complete,       "completed_on",         {"performance"}},
    Fills{Step::revoke,         "revoked_on",           {"revocation_reason", "status"}},
    Fills{Step::take_down,      "taken_down_on",        {}},
};

/// The rule of environmental authorities comes before the act that it fills in. Before 2021 no text
/// that was read set terms for a case: the steps are then practice, and what the decision owes the
/// public is that of 双公示 and of the regulation.
/// Source: the instrument and article in each row.
/// Checked against: the fields and states of published lists of penalties.
/// Complete to: 2026-11-26.
inline constexpr std::array lines{
    // 立案
    Row{{State::found},          Step::file,           State::filed,          nullptr,                                  {{ClockAct::start, "penalty.decide.environment"}}, "environment_penalty_2023", "第五十七条", Verification::full},
    Row{{State::found},          Step::file,           State::filed,          nullptr,                                  {{ClockAct::start, "penalty.decide"}}, "penalty_act_2021", "第六十条", Verification::full},
    Row{{State::found},          Step::file,           State::filed,          nullptr,                                  {},                        "",                         "",           Verification::memory},
    // 不计入期限的程序
    Row{{State::filed, State::informed, State::heard}, Step::wait, State::waiting, &waits_for<PauseReason::suspension>,     {on_case(ClockAct::pause, PauseReason::suspension)},     "environment_penalty_2023", "第五十七条", Verification::full},
    Row{{State::filed, State::informed, State::heard}, Step::wait, State::waiting, &waits_for<PauseReason::announcement>,   {on_case(ClockAct::pause, PauseReason::announcement)},   "environment_penalty_2023", "第五十七条", Verification::full},
    Row{{State::filed, State::informed, State::heard}, Step::wait, State::waiting, &waits_for<PauseReason::monitoring>,     {on_case(ClockAct::pause, PauseReason::monitoring)},     "environment_penalty_2023", "第五十七条", Verification::full},
    Row{{State::filed, State::informed, State::heard}, Step::wait, State::waiting, &waits_for<PauseReason::assessment>,     {on_case(ClockAct::pause, PauseReason::assessment)},     "environment_penalty_2023", "第五十七条", Verification::full},
    Row{{State::filed, State::informed, State::heard}, Step::wait, State::waiting, &waits_for<PauseReason::appraisal>,      {on_case(ClockAct::pause, PauseReason::appraisal)},      "environment_penalty_2023", "第五十七条", Verification::full},
    Row{{State::filed, State::informed, State::heard}, Step::wait, State::waiting, &waits_for<PauseReason::identification>, {on_case(ClockAct::pause, PauseReason::identification)}, "environment_penalty_2023", "第五十七条", Verification::full},
    Row{{State::waiting},        Step::go_on,          State::heard,          &was_heard,                               waited,                    "environment_penalty_2023", "第五十七条", Verification::full},
    Row{{State::waiting},        Step::go_on,          State::informed,       &was_informed,                            waited,                    "environment_penalty_2023", "第五十七条", Verification::full},
    Row{{State::waiting},        Step::go_on,          State::filed,          nullptr,                                  waited,                    "environment_penalty_2023", "第五十七条", Verification::full},
    Row{{State::filed, State::waiting, State::informed, State::heard},
                                 Step::extend,         {},                    &longer_up_to_sixty,                      extended,                  "environment_penalty_2023", "第五十七条", Verification::full},
    // 事先告知、听证
    Row{{State::filed},          Step::notify,         State::notified,       nullptr,                                  service_begins,            "",                         "",           Verification::memory},
    Row{{State::notified},       Step::receive_notice, State::informed,       nullptr,                                  received,                  "environment_penalty_2023", "第四十七条", Verification::full},
    Row{{State::notified},       Step::receive_notice, State::informed,       nullptr,                                  {},                        "",                         "",           Verification::memory},
    Row{{State::informed},       Step::ask_hearing,    State::hearing_asked,  nullptr,                                  hearing_begins,            "environment_penalty_2023", "第四十七条", Verification::full},
    Row{{State::informed},       Step::ask_hearing,    State::hearing_asked,  nullptr,                                  {},                        "penalty_act_2021",         "第六十三条", Verification::full},
    Row{{State::informed},       Step::ask_hearing,    State::hearing_asked,  nullptr,                                  {},                        "",                         "",           Verification::memory},
    Row{{State::hearing_asked},  Step::call_hearing,   State::hearing_called, nullptr,                                  {},                        "environment_penalty_2023", "第四十七条", Verification::full},
    Row{{State::hearing_asked},  Step::call_hearing,   State::hearing_called, nullptr,                                  {},                        "penalty_act_2021",         "第六十四条", Verification::full},
    Row{{State::hearing_asked},  Step::call_hearing,   State::hearing_called, nullptr,                                  {},                        "",                         "",           Verification::memory},
    Row{{State::hearing_called}, Step::hear,           State::heard,          nullptr,                                  hearing_ends,              "environment_penalty_2023", "第五十七条", Verification::full},
    Row{{State::hearing_called}, Step::hear,           State::heard,          nullptr,                                  {},                        "",                         "",           Verification::memory},
    // 撤案、决定
    Row{{State::found, State::filed, State::waiting, State::notified, State::informed, State::hearing_asked, State::hearing_called, State::heard},
                                 Step::dismiss,        State::dismissed,      nullptr,                                  dismissed,                 "",                         "",           Verification::memory},
    Row{{State::informed, State::heard},
                                 Step::decide,         State::decided,        &withheld,                                {decided, decided_by_act, hearing_lapses, {ClockAct::start, "penalty.serve.environment"}}, "environment_penalty_2023", "第五十七条、第五十八条、第六十三条", Verification::full},
    Row{{State::informed, State::heard},
                                 Step::decide,         State::decided,        &fine_has_amount,                         {decided, decided_by_act, hearing_lapses, {ClockAct::start, "penalty.serve.environment"}, {ClockAct::start, "penalty.publish.environment"}, shown}, "environment_penalty_2023", "第五十七条、第五十八条、第六十五条", Verification::full},
    Row{{State::informed, State::heard},
                                 Step::decide,         State::decided,        &withheld,                                {decided_by_act, {ClockAct::start, "penalty.serve"}}, "penalty_act_2021", "第六十条、第六十一条", Verification::full},
    Row{{State::informed, State::heard},
                                 Step::decide,         State::decided,        &fine_has_amount,                         {decided_by_act, {ClockAct::start, "penalty.serve"}, shown, publication_runs}, "penalty_act_2021", "第四十八条、第六十条、第六十一条", Verification::full},
    Row{{State::informed, State::heard},
                                 Step::decide,         State::decided,        &withheld,                                {},                        "",                         "",           Verification::memory},
    Row{{State::informed, State::heard},
                                 Step::decide,         State::decided,        &fine_has_amount,                         {shown, publication_runs}, "",                         "",           Verification::memory},
    // 送达、公开
    Row{{State::decided},        Step::serve,          State::served,         nullptr,                                  served,                    "environment_penalty_2023", "第五十八条", Verification::full},
    Row{{State::decided},        Step::serve,          State::served,         nullptr,                                  served,                    "penalty_act_2021",         "第六十一条", Verification::full},
    Row{{State::decided},        Step::serve,          State::served,         nullptr,                                  {},                        "",                         "",           Verification::memory},
    Row{{State::decided, State::served, State::enforcing, State::completed},
                                 Step::publish,        {},                    &may_be_published,                        published,                 "environment_penalty_2023", "第六十一条、第六十五条", Verification::full},
    Row{{State::decided, State::served, State::enforcing, State::completed},
                                 Step::publish,        {},                    &may_be_published,                        published,                 "double_publicity_2015",    "第十八条",   Verification::page},
    Row{{State::decided, State::served, State::enforcing, State::completed},
                                 Step::publish,        {},                    &may_be_published,                        published,                 "",                         "",           Verification::memory},
    // 执行
    Row{{State::served},         Step::enforce,        State::enforcing,      nullptr,                                  {},                        "",                         "",           Verification::memory},
    Row{{State::served, State::enforcing},
                                 Step::complete,       State::completed,      nullptr,                                  {},                        "",                         "",           Verification::memory},
    // 变更、撤销、确认
    Row{{State::decided, State::served, State::enforcing, State::completed},
                                 Step::revoke,         State::revoked,        &published_stands_no_more,                {{ClockAct::start, "penalty.withdraw.environment"}}, "environment_penalty_2023", "第六十六条", Verification::full},
    Row{{State::decided, State::served, State::enforcing, State::completed},
                                 Step::revoke,         State::revoked,        &published_stands_no_more,                {{ClockAct::start, "penalty.withdraw"}}, "penalty_act_2021", "第四十八条", Verification::full},
    Row{{State::decided, State::served, State::enforcing, State::completed},
                                 Step::revoke,         State::revoked,        &stands_no_more,                          publication_lapses,        "",                         "",           Verification::memory},
    Row{{State::revoked},        Step::take_down,      State::taken_down,     &was_published,                           taken_down,                "environment_penalty_2023", "第六十六条", Verification::full},
    Row{{State::revoked},        Step::take_down,      State::taken_down,     &was_published,                           taken_down,                "penalty_act_2021",         "第四十八条", Verification::full},
    Row{{State::revoked},        Step::take_down,      State::taken_down,     &was_published,                           {},                        "",                         "",           Verification::memory},
};

// clang-format on

}  // namespace detail::penalty

template <>
inline constexpr auto steps<record::PenaltyDecision> = detail::penalty::fills;
template <>
inline constexpr auto transitions<record::PenaltyDecision> =
    detail::spread<detail::penalty::lines>();
static_assert(sound_workflow<record::PenaltyDecision>());

}  // namespace gongkai::workflow
