// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/instant.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/complaint.hpp>
#include <gongkai/statute/term.hpp>
#include <gongkai/workflow/transition.hpp>

/// How a complaint is handled (环保举报办理流程), by whichever agency holds it: it is one record
/// from the one that receives it to the one that answers for it.
namespace gongkai::workflow {

/// A step of a complaint.
enum class ComplaintStep {
    receive,
    accept,  ///< and tell so, which is what the term of acceptance is for
    decline,
    assign,     ///< to a lower agency
    refer,      ///< to another agency of the same level, to a higher one, or before acceptance
    send_back,  ///< to the agency that it came from
    handle,
    investigate,
    extend,
    close,
    answer,
    rate,
    archive,
    publish
};

}  // namespace gongkai::workflow

namespace gongkai {

template <>
inline constexpr std::array labels<workflow::ComplaintStep>{
    Label{workflow::ComplaintStep::receive, "receive", "接报登记", "receive"},
    Label{workflow::ComplaintStep::accept, "accept", "受理并告知", "accept and tell"},
    Label{workflow::ComplaintStep::decline, "decline", "不予受理并告知", "decline and tell"},
    Label{workflow::ComplaintStep::assign, "assign", "交办", "assign to a lower agency"},
    Label{workflow::ComplaintStep::refer, "refer", "转办、上报", "refer to another agency"},
    Label{workflow::ComplaintStep::send_back, "send_back", "退回", "send back"},
    Label{workflow::ComplaintStep::handle, "handle", "承办", "begin to handle"},
    Label{workflow::ComplaintStep::investigate, "investigate", "调查", "record the findings"},
    Label{workflow::ComplaintStep::extend, "extend", "延期告知", "notify an extension"},
    Label{workflow::ComplaintStep::close, "close", "办结", "close"},
    Label{workflow::ComplaintStep::answer, "answer", "答复举报人", "answer"},
    Label{workflow::ComplaintStep::rate, "rate", "满意度评价", "rate the handling"},
    Label{workflow::ComplaintStep::archive, "archive", "归档", "archive"},
    Label{workflow::ComplaintStep::publish, "publish", "公开办理结果", "publish"},
};
static_assert(complete(labels<workflow::ComplaintStep>));

}  // namespace gongkai

namespace gongkai::workflow {

namespace detail::complaint {

using record::Complaint;
using record::TransferDirection;
using State = record::ComplaintState;
using Step = ComplaintStep;
using Fills = StepRow<ComplaintStep>;
using Row = Transition<Complaint, ComplaintStep>;

/// Who holds a complaint after a step that passed it on once, that day; nothing where it did not.
[[nodiscard]] inline std::optional<std::vector<record::Ref<record::Agency>>> passed_on(
    const Complaint& before, const Complaint& after, Date on) {
    const auto known = before.transfers.size();
    if (after.transfers.size() != known + 1 || after.transfers.back().on != on ||
        !std::equal(before.transfers.begin(), before.transfers.end(), after.transfers.begin()))
        return std::nullopt;
    auto chain = holders(after);
    if (!chain || chain->back() != after.handling_agency) return std::nullopt;
    return chain;
}

inline constexpr Guard<Complaint> after_filing{
    [](const Complaint&, const Complaint& after, Date on) {
        return civil_date(after.filed_at) <= on;
    },
    "接报日期不得早于举报时间", "it is received no earlier than it was filed"};

inline constexpr Guard<Complaint> assigned_down{
    [](const Complaint& before, const Complaint& after, Date on) {
        return passed_on(before, after, on) &&
               after.transfers.back().direction == TransferDirection::down;
    },
    "须新增当日由现持有机关交下级机关的流转记录,承办单位为转入机关",
    "one transfer of the day leads down from who holds it to the handling agency"};

inline constexpr Guard<Complaint> referred{
    [](const Complaint& before, const Complaint& after, Date on) {
        return passed_on(before, after, on) &&
               (after.transfers.back().direction == TransferDirection::across ||
                after.transfers.back().direction == TransferDirection::up);
    },
    "须新增当日由现持有机关转同级或者上级机关的流转记录,承办单位为转入机关",
    "one transfer of the day leads across or up from who holds it to the handling agency"};

inline constexpr Guard<Complaint> referred_unaccepted{
    [](const Complaint& before, const Complaint& after, Date on) {
        return passed_on(before, after, on) &&
               after.transfers.back().direction != TransferDirection::back;
    },
    "须新增当日由现持有机关转出的流转记录,承办单位为转入机关",
    "one transfer of the day leads from who holds it to the handling agency"};

inline constexpr Guard<Complaint> returned{
    [](const Complaint& before, const Complaint& after, Date on) {
        return passed_on(before, after, on) &&
               after.transfers.back().direction == TransferDirection::back;
    },
    "须新增当日退回原转出机关的流转记录,承办单位为该机关",
    "one transfer of the day leads back to the agency that it came from"};

inline constexpr Guard<Complaint> returned_to_first{
    [](const Complaint& before, const Complaint& after, Date on) {
        const auto chain = passed_on(before, after, on);
        return chain && chain->size() == 1 &&
               after.transfers.back().direction == TransferDirection::back;
    },
    returned.zh, returned.en};

inline constexpr Guard<Complaint> held_by_handler{
    [](const Complaint&, const Complaint& after, Date) {
        const auto chain = holders(after);
        return chain && chain->back() == after.handling_agency;
    },
    "承办单位须为现持有机关", "the handling agency is the one that holds it"};

inline constexpr Guard<Complaint> extended_once{
    [](const Complaint& before, const Complaint& after, Date) {
        if (before.extended_on || !after.accepted_on) return false;
        const auto* rule = statute::Term::of("complaint.close").find_in_force(*after.accepted_on);
        const auto length = after.extension.value_or(1);
        return rule != nullptr && length >= 1 && length <= rule->length.extension;
    },
    "受理后只能延长一次,且不超过规定的天数",
    "what was accepted is extended once and no longer than the rule allows"};

inline constexpr Guard<Complaint> by_original_channel{
    [](const Complaint&, const Complaint& after, Date) {
        return after.reply_channel == original_channel(after);
    },
    "答复须经原举报渠道", "it is answered through the channel that it came by"};

inline constexpr Guard<Complaint> unanswerable{
    [](const Complaint&, const Complaint& after, Date) { return after.anonymous; },
    "除匿名举报外,归档前须答复举报人", "only an anonymous complaint is archived without an answer"};

inline constexpr ClockEffect telling_runs{ClockAct::start, "complaint.tell_acceptance"};
inline constexpr ClockEffect told{ClockAct::stop, "complaint.tell_acceptance"};
inline constexpr ClockEffect passing_runs{ClockAct::start, "complaint.transfer"};
inline constexpr ClockEffect passed{ClockAct::stop, "complaint.transfer"};
inline constexpr ClockEffect closing_runs{ClockAct::start, "complaint.close"};
inline constexpr ClockEffect closed{ClockAct::stop, "complaint.close"};
inline constexpr ClockEffect closing_extended{ClockAct::extend, "complaint.close", {}, "extension"};

// clang-format off

inline constexpr std::array fills{
    Fills{Step::receive,     "received_on",  {},                                  {"number"}},
    Fills{Step::accept,      "accepted_on",  {}},
    Fills{Step::decline,     "declined_on",  {"declined_reason"}},
    Fills{Step::assign,      "",             {"transfers", "handling_agency"},    {"assigned_due"}},
    Fills{Step::refer,       "",             {"transfers", "handling_agency"},    {"assigned_due"}},
    Fills{Step::send_back,   "",             {"transfers", "handling_agency"},    {"assigned_due"}},
    Fills{Step::handle,      "",             {"handling_agency"}},
    Fills{Step::investigate, "",             {"findings"},                        {"substantiated", "measures"}},
    Fills{Step::extend,      "extended_on",  {"extension_approver"},              {"extension"}},
    Fills{Step::close,       "closed_on",    {"result", "substantiated"},         {"measures"}},
    Fills{Step::answer,      "replied_on",   {"reply_channel"},                   {"reply"}},
    Fills{Step::rate,        "",             {"satisfaction"}},
    Fills{Step::archive,     "",             {}},
    Fills{Step::publish,     "published_on", {}},
};

/// The rule is that of the hotline; what comes by another channel goes the same way on the one
/// platform. Assigned matters also have the term that the assigner sets, which is `assigned_due`.
/// Source: the instrument and article in each row; a row without one is practice, which no text that was read prescribes.
/// Checked against: the states that the platform's published tables name; the seed report, for the answer through the original channel.
/// Complete to: 2026-11-26.
inline constexpr std::array table{
    // 接报、受理
    Row{State::filed,        Step::receive,     State::received,     &after_filing,        {telling_runs},                       "hotline_2010", "第八条",   Verification::full},
    Row{State::received,     Step::accept,      State::accepted,     nullptr,              {told, passing_runs, closing_runs},   "hotline_2010", "第八条",   Verification::full},
    Row{State::received,     Step::decline,     State::declined,     nullptr,              {told},                               "hotline_2010", "第八条",   Verification::full},
    Row{State::received,     Step::refer,       State::received,     &referred_unaccepted, {},                                   "",             "",         Verification::memory},
    Row{State::received,     Step::send_back,   State::received,     &returned,            {},                                   "",             "",         Verification::memory},
    // 转办、交办、退回
    Row{State::accepted,     Step::assign,      State::assigned,     &assigned_down,       {passed},                             "hotline_2010", "第十条",   Verification::one_copy},
    Row{State::accepted,     Step::refer,       State::assigned,     &referred,            {passed},                             "",             "",         Verification::memory},
    Row{State::assigned,     Step::assign,      State::assigned,     &assigned_down,       {},                                   "hotline_2010", "第十条",   Verification::one_copy},
    Row{State::assigned,     Step::refer,       State::assigned,     &referred,            {},                                   "",             "",         Verification::memory},
    Row{State::assigned,     Step::send_back,   State::accepted,     &returned_to_first,   {},                                   "",             "",         Verification::memory},
    Row{State::assigned,     Step::send_back,   State::assigned,     &returned,            {},                                   "",             "",         Verification::memory},
    Row{State::handling,     Step::send_back,   State::accepted,     &returned_to_first,   {},                                   "",             "",         Verification::memory},
    Row{State::handling,     Step::send_back,   State::assigned,     &returned,            {},                                   "",             "",         Verification::memory},
    // 调查处理
    Row{State::accepted,     Step::handle,      State::handling,     &held_by_handler,     {passed},                             "hotline_2010", "第九条",   Verification::one_copy},
    Row{State::assigned,     Step::handle,      State::handling,     &held_by_handler,     {},                                   "hotline_2010", "第十一条", Verification::full},
    Row{State::handling,     Step::investigate, State::investigated, nullptr,              {},                                   "",             "",         Verification::memory},
    Row{State::investigated, Step::investigate, State::investigated, nullptr,              {},                                   "",             "",         Verification::memory},
    Row{State::accepted,     Step::extend,      State::accepted,     &extended_once,       {closing_extended},                   "hotline_2010", "第十一条", Verification::full},
    Row{State::assigned,     Step::extend,      State::assigned,     &extended_once,       {closing_extended},                   "hotline_2010", "第十一条", Verification::full},
    Row{State::handling,     Step::extend,      State::handling,     &extended_once,       {closing_extended},                   "hotline_2010", "第十一条", Verification::full},
    Row{State::investigated, Step::extend,      State::investigated, &extended_once,       {closing_extended},                   "hotline_2010", "第十一条", Verification::full},
    Row{State::investigated, Step::close,       State::closed,       nullptr,              {closed},                             "hotline_2010", "第十一条", Verification::full},
    // 答复、评价、归档、公开
    Row{State::closed,       Step::answer,      State::answered,     &by_original_channel, {},                                   "hotline_2010", "第十二条", Verification::full},
    Row{State::answered,     Step::rate,        State::answered,     nullptr,              {},                                   "",             "",         Verification::memory},
    Row{State::closed,       Step::archive,     State::archived,     &unanswerable,        {},                                   "",             "",         Verification::memory},
    Row{State::answered,     Step::archive,     State::archived,     nullptr,              {},                                   "",             "",         Verification::memory},
    Row{State::closed,       Step::publish,     State::closed,       nullptr,              {},                                   "",             "",         Verification::memory},
    Row{State::answered,     Step::publish,     State::answered,     nullptr,              {},                                   "",             "",         Verification::memory},
    Row{State::archived,     Step::publish,     State::archived,     nullptr,              {},                                   "",             "",         Verification::memory},
};

// clang-format on

}  // namespace detail::complaint

template <>
inline constexpr auto steps<record::Complaint> = detail::complaint::fills;
template <>
inline constexpr auto transitions<record::Complaint> = detail::complaint::table;
static_assert(sound_workflow<record::Complaint>());

}  // namespace gongkai::workflow
