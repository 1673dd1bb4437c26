// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/information_request.hpp>
#include <gongkai/statute/taxonomy.hpp>
#include <gongkai/workflow/transition.hpp>

/// How a request for information is handled (依申请公开办理流程).
namespace gongkai::workflow {

/// A step of a request.
enum class RequestStep {
    receive,
    ask_correction,
    correct,
    consult_third_party,
    third_party_notified,
    third_party_answered,
    consult_co_author,
    co_author_notified,
    co_author_answered,
    consult_agency,
    agency_answered,
    extend,
    notify_fee,
    fee_notice_received,
    fee_paid,
    answer,
    deliver,
    transfer,
    give_up,
    withdraw,
    reopen
};

}  // namespace gongkai::workflow

namespace gongkai {

template <>
inline constexpr std::array labels<workflow::RequestStep>{
    Label{workflow::RequestStep::receive, "receive", "收到申请", "receive"},
    Label{workflow::RequestStep::ask_correction, "ask_correction", "告知补正",
          "ask for correction"},
    Label{workflow::RequestStep::correct, "correct", "收到补正", "receive the correction"},
    Label{workflow::RequestStep::consult_third_party, "consult_third_party", "征求第三方意见",
          "consult a third party"},
    Label{workflow::RequestStep::third_party_notified, "third_party_notified",
          "第三方收到征求意见书", "third party receives the letter"},
    Label{workflow::RequestStep::third_party_answered, "third_party_answered", "第三方答复意见",
          "third party answers or its term ends"},
    Label{workflow::RequestStep::consult_co_author, "consult_co_author", "征求共同制作机关意见",
          "consult a co-author"},
    Label{workflow::RequestStep::co_author_notified, "co_author_notified",
          "共同制作机关收到征求意见书", "co-author receives the letter"},
    Label{workflow::RequestStep::co_author_answered, "co_author_answered", "共同制作机关答复意见",
          "co-author answers or its term ends"},
    Label{workflow::RequestStep::consult_agency, "consult_agency", "征求其他机关意见",
          "consult another agency"},
    Label{workflow::RequestStep::agency_answered, "agency_answered", "其他机关答复意见",
          "other agency answers"},
    Label{workflow::RequestStep::extend, "extend", "延期告知", "notify an extension"},
    Label{workflow::RequestStep::notify_fee, "notify_fee", "发出收费通知", "send a fee notice"},
    Label{workflow::RequestStep::fee_notice_received, "fee_notice_received", "申请人收到收费通知",
          "applicant receives the fee notice"},
    Label{workflow::RequestStep::fee_paid, "fee_paid", "缴费", "fee paid"},
    Label{workflow::RequestStep::answer, "answer", "答复", "answer"},
    Label{workflow::RequestStep::deliver, "deliver", "送达", "deliver"},
    Label{workflow::RequestStep::transfer, "transfer", "转送", "transfer"},
    Label{workflow::RequestStep::give_up, "give_up", "视为放弃申请", "treat as given up"},
    Label{workflow::RequestStep::withdraw, "withdraw", "撤回申请", "withdraw"},
    Label{workflow::RequestStep::reopen, "reopen", "责令重新答复", "reopen"},
};
static_assert(complete(labels<workflow::RequestStep>));

}  // namespace gongkai

namespace gongkai::workflow {

namespace detail::request {

using record::InformationRequest;
using statute::PauseReason;
using State = record::RequestState;
using Step = RequestStep;
using Fills = StepRow<RequestStep>;
using Row = Transition<InformationRequest, RequestStep>;

inline constexpr Guard<InformationRequest> in_law{
    [](const InformationRequest&, const InformationRequest& after, Date on) {
        return after.outcome && statute::find_in_force(*after.outcome, on) != nullptr;
    },
    "处理结果须为答复之日施行的规定所列", "the outcome is one that the law of the day has"};

inline constexpr Guard<InformationRequest> asked_once{
    [](const InformationRequest& before, const InformationRequest&, Date) {
        return !before.correction_asked_on;
    },
    "补正须一次性告知", "what to correct is told once"};

inline constexpr Guard<InformationRequest> extended_once{
    [](const InformationRequest& before, const InformationRequest&, Date) {
        return !before.extended_on;
    },
    "答复期限只能延长一次", "a reply is extended once"};

inline constexpr Guard<InformationRequest> all_answered{
    [](const InformationRequest&, const InformationRequest& after, Date) {
        return std::ranges::all_of(after.consultations, [](const auto& consultation) {
            return consultation.opinion.has_value();
        });
    },
    "征求的意见均有结果", "every consultation has its outcome"};

inline constexpr Guard<InformationRequest> some_unanswered{
    [](const InformationRequest& before, const InformationRequest& after, Date on) {
        return !all_answered.holds(before, after, on);
    },
    "尚有意见未答复", "a consultation still has no outcome"};

// What a step does to the reply and the opinions that it waits for.
inline constexpr ClockEffect reply_runs{ClockAct::start, "request.reply"};
inline constexpr ClockEffect reply_given{ClockAct::stop, "request.reply"};
inline constexpr ClockEffect reply_dropped{ClockAct::drop, "request.reply"};
inline constexpr ClockEffect reply_held{ClockAct::hold, "request.reply"};
inline constexpr ClockEffect reply_restarts{ClockAct::restart, "request.reply"};
inline constexpr ClockEffect reply_extended{ClockAct::extend, "request.reply", {}, "extension"};
inline constexpr ClockEffect third_party_asked{ClockAct::pause, "request.reply",
                                               PauseReason::third_party};
inline constexpr ClockEffect third_party_done{ClockAct::resume, "request.reply",
                                              PauseReason::third_party};
inline constexpr ClockEffect agency_asked{ClockAct::pause, "request.reply",
                                          PauseReason::other_agency};
inline constexpr ClockEffect agency_done{ClockAct::resume, "request.reply",
                                         PauseReason::other_agency};
inline constexpr ClockEffect notice_owed{
    ClockAct::start, "request.correction_notice", {}, "received_on"};
inline constexpr ClockEffect notice_given{ClockAct::stop, "request.correction_notice"};
inline constexpr ClockEffect third_party_runs{ClockAct::start, "request.third_party"};
inline constexpr ClockEffect third_party_ends{ClockAct::stop, "request.third_party"};
inline constexpr ClockEffect co_author_runs{ClockAct::start, "request.co_author"};
inline constexpr ClockEffect co_author_ends{ClockAct::stop, "request.co_author"};
inline constexpr ClockEffect fee_told{ClockAct::fee_notice, "request.reply"};
inline constexpr ClockEffect fee_runs{ClockAct::start, "request.fee_payment"};
inline constexpr ClockEffect fee_settled{ClockAct::stop, "request.fee_payment"};
inline constexpr ClockEffect fee_dropped{ClockAct::drop, "request.fee_payment"};

// clang-format off

inline constexpr std::array fills{
    Fills{Step::receive,              "received_on",         {},                     {"received_by", "number", "applicant_kind"}},
    Fills{Step::ask_correction,       "correction_asked_on", {"correction_items"}},
    Fills{Step::correct,              "corrected_on",        {},                     {"description", "form", "delivery"}},
    Fills{Step::consult_third_party,  "",                    {"consultations"}},
    Fills{Step::third_party_notified, "",                    {"consultations"}},
    Fills{Step::third_party_answered, "",                    {"consultations"}},
    Fills{Step::consult_co_author,    "",                    {"consultations"}},
    Fills{Step::co_author_notified,   "",                    {"consultations"}},
    Fills{Step::co_author_answered,   "",                    {"consultations"}},
    Fills{Step::consult_agency,       "",                    {"consultations"}},
    Fills{Step::agency_answered,      "",                    {"consultations"}},
    Fills{Step::extend,               "extended_on",         {"extension_approver"}, {"extension"}},
    Fills{Step::notify_fee,           "",                    {"fee"}},
    Fills{Step::fee_notice_received,  "",                    {}},
    Fills{Step::fee_paid,             "",                    {}},
    Fills{Step::answer,               "replied_on",          {"outcome"},            {"grounds", "competent_agency", "reply_number", "reply", "supplied"}},
    Fills{Step::deliver,              "delivered_on",        {"delivered_by"}},
    Fills{Step::transfer,             "transferred_on",      {"transferred_to"}},
    Fills{Step::give_up,              "ended_on",            {},                     {"outcome"}},
    Fills{Step::withdraw,             "ended_on",            {}},
    Fills{Step::reopen,               "reopened_on",         {"reopened_by"}},
};

/// Source: the instrument and article in each row; a row without one is practice, which no text
/// that was read prescribes. That a consultation takes from the reply the days after its letter, up
/// to its answer, is our reading of 第三十三条第三款; that a reopened request has the whole term is ours too.
/// Checked against: the steps that published guides to requests (依申请公开指南) name.
/// Complete to: 2026-11-26.
inline constexpr std::array table{
    // 收到申请
    Row{State::filed,            Step::receive,              State::received,         nullptr,          {reply_runs},                          "regulation_2007",   "第二十四条",           Verification::page},
    Row{State::filed,            Step::receive,              State::received,         nullptr,          {reply_runs},                          "regulation_2019",   "第三十一条",           Verification::full},
    // 补正
    Row{State::received,         Step::ask_correction,       State::correction_asked, &asked_once,      {notice_owed, notice_given, reply_held}, "regulation_2019", "第三十条",             Verification::full},
    Row{State::correction_asked, Step::correct,              State::received,         nullptr,          {reply_restarts},                      "regulation_2019",   "第三十条",             Verification::full},
    Row{State::correction_asked, Step::give_up,              State::abandoned,        nullptr,          {reply_dropped},                       "regulation_2019",   "第三十条",             Verification::full},
    // 征求意见
    Row{State::received,         Step::consult_third_party,  State::consulting,       &some_unanswered, {third_party_asked},                   "regulation_2007",   "第二十三条、第二十四条", Verification::page},
    Row{State::received,         Step::consult_third_party,  State::consulting,       &some_unanswered, {third_party_asked},                   "regulation_2019",   "第三十二条、第三十三条", Verification::full},
    Row{State::received,         Step::consult_co_author,    State::consulting,       &some_unanswered, {agency_asked},                        "regulation_2019",   "第三十三条、第三十四条", Verification::full},
    Row{State::received,         Step::consult_agency,       State::consulting,       &some_unanswered, {agency_asked},                        "regulation_2019",   "第三十三条",           Verification::full},
    Row{State::received,         Step::consult_agency,       State::consulting,       &some_unanswered, {agency_asked},                        "",                  "",                     Verification::memory},
    Row{State::consulting,       Step::consult_third_party,  State::consulting,       nullptr,          {third_party_asked},                   "regulation_2007",   "第二十三条、第二十四条", Verification::page},
    Row{State::consulting,       Step::consult_third_party,  State::consulting,       nullptr,          {third_party_asked},                   "regulation_2019",   "第三十二条、第三十三条", Verification::full},
    Row{State::consulting,       Step::consult_co_author,    State::consulting,       nullptr,          {agency_asked},                        "regulation_2019",   "第三十三条、第三十四条", Verification::full},
    Row{State::consulting,       Step::consult_agency,       State::consulting,       nullptr,          {agency_asked},                        "regulation_2019",   "第三十三条",           Verification::full},
    Row{State::consulting,       Step::consult_agency,       State::consulting,       nullptr,          {agency_asked},                        "",                  "",                     Verification::memory},
    Row{State::consulting,       Step::third_party_notified, State::consulting,       nullptr,          {third_party_runs},                    "regulation_2019",   "第三十二条",           Verification::full},
    Row{State::consulting,       Step::co_author_notified,   State::consulting,       nullptr,          {co_author_runs},                      "regulation_2019",   "第三十四条",           Verification::full},
    Row{State::consulting,       Step::third_party_answered, State::received,         &all_answered,    {third_party_ends, third_party_done},  "regulation_2007",   "第二十三条",           Verification::page},
    Row{State::consulting,       Step::third_party_answered, State::received,         &all_answered,    {third_party_ends, third_party_done},  "regulation_2019",   "第三十二条",           Verification::full},
    Row{State::consulting,       Step::third_party_answered, State::consulting,       nullptr,          {third_party_ends, third_party_done},  "regulation_2007",   "第二十三条",           Verification::page},
    Row{State::consulting,       Step::third_party_answered, State::consulting,       nullptr,          {third_party_ends, third_party_done},  "regulation_2019",   "第三十二条",           Verification::full},
    Row{State::consulting,       Step::co_author_answered,   State::received,         &all_answered,    {co_author_ends, agency_done},         "regulation_2019",   "第三十四条",           Verification::full},
    Row{State::consulting,       Step::co_author_answered,   State::consulting,       nullptr,          {co_author_ends, agency_done},         "regulation_2019",   "第三十四条",           Verification::full},
    Row{State::consulting,       Step::agency_answered,      State::received,         &all_answered,    {agency_done},                         "regulation_2019",   "第三十三条",           Verification::full},
    Row{State::consulting,       Step::agency_answered,      State::received,         &all_answered,    {agency_done},                         "",                  "",                     Verification::memory},
    Row{State::consulting,       Step::agency_answered,      State::consulting,       nullptr,          {agency_done},                         "regulation_2019",   "第三十三条",           Verification::full},
    Row{State::consulting,       Step::agency_answered,      State::consulting,       nullptr,          {agency_done},                         "",                  "",                     Verification::memory},
    // 延期
    Row{State::received,         Step::extend,               State::received,         &extended_once,   {reply_extended},                      "regulation_2007",   "第二十四条",           Verification::page},
    Row{State::received,         Step::extend,               State::received,         &extended_once,   {reply_extended},                      "regulation_2019",   "第三十三条",           Verification::full},
    Row{State::consulting,       Step::extend,               State::consulting,       &extended_once,   {reply_extended},                      "regulation_2007",   "第二十四条",           Verification::page},
    Row{State::consulting,       Step::extend,               State::consulting,       &extended_once,   {reply_extended},                      "regulation_2019",   "第三十三条",           Verification::full},
    // 信息处理费
    Row{State::received,         Step::notify_fee,           State::fee_notified,     nullptr,          {fee_told},                            "fee_measures_2020", "",                     Verification::page},
    Row{State::fee_notified,     Step::fee_notice_received,  State::fee_notified,     nullptr,          {fee_runs},                            "fee_measures_2020", "",                     Verification::page},
    Row{State::fee_notified,     Step::fee_paid,             State::received,         nullptr,          {fee_settled},                         "fee_measures_2020", "",                     Verification::page},
    Row{State::fee_notified,     Step::give_up,              State::abandoned,        nullptr,          {fee_dropped, reply_dropped},          "fee_measures_2020", "",                     Verification::page},
    // 答复和送达
    Row{State::received,         Step::answer,               State::answered,         &in_law,          {reply_given},                         "regulation_2007",   "第二十一条、第二十四条", Verification::page},
    Row{State::received,         Step::answer,               State::answered,         &in_law,          {reply_given},                         "regulation_2019",   "第三十三条、第三十六条", Verification::full},
    Row{State::answered,         Step::deliver,              State::delivered,        nullptr,          {},                                    "delivery_2016",     "第一点",               Verification::page},
    Row{State::answered,         Step::deliver,              State::delivered,        nullptr,          {},                                    "",                  "",                     Verification::memory},
    // 转送、撤回、重新答复
    Row{State::filed,            Step::transfer,             State::transferred,      nullptr,          {},                                    "",                  "",                     Verification::memory},
    Row{State::received,         Step::transfer,             State::transferred,      nullptr,          {reply_dropped},                       "",                  "",                     Verification::memory},
    Row{State::filed,            Step::withdraw,             State::withdrawn,        nullptr,          {},                                    "",                  "",                     Verification::memory},
    Row{State::received,         Step::withdraw,             State::withdrawn,        nullptr,          {reply_dropped},                       "",                  "",                     Verification::memory},
    Row{State::correction_asked, Step::withdraw,             State::withdrawn,        nullptr,          {reply_dropped},                       "",                  "",                     Verification::memory},
    Row{State::consulting,       Step::withdraw,             State::withdrawn,        nullptr,          {reply_dropped},                       "",                  "",                     Verification::memory},
    Row{State::fee_notified,     Step::withdraw,             State::withdrawn,        nullptr,          {fee_dropped, reply_dropped},          "",                  "",                     Verification::memory},
    Row{State::answered,         Step::reopen,               State::received,         nullptr,          {reply_runs},                          "",                  "",                     Verification::memory},
    Row{State::delivered,        Step::reopen,               State::received,         nullptr,          {reply_runs},                          "",                  "",                     Verification::memory},
};

// clang-format on

}  // namespace detail::request

template <>
inline constexpr auto steps<record::InformationRequest> = detail::request::fills;
template <>
inline constexpr auto transitions<record::InformationRequest> = detail::request::table;
static_assert(sound_workflow<record::InformationRequest>());

}  // namespace gongkai::workflow
