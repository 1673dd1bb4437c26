// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/monitoring.hpp>
#include <gongkai/workflow/transition.hpp>

/// How a measurement of a pollution source comes to be published, or that there was none and why
/// (污染源监测信息公开流程).
namespace gongkai::workflow {

/// A step of a measurement.
enum class MonitoringStep {
    sample,
    obtain,
    publish,
    find_not_monitored,  ///< that the source was not monitored in the period
    publish_reason
};

}  // namespace gongkai::workflow

namespace gongkai {

template <>
inline constexpr std::array labels<workflow::MonitoringStep>{
    Label{workflow::MonitoringStep::sample, "sample", "采样", "take the sample"},
    Label{workflow::MonitoringStep::obtain, "obtain", "取得监测结果", "obtain the result"},
    Label{workflow::MonitoringStep::publish, "publish", "公开监测结果", "publish the result"},
    Label{workflow::MonitoringStep::find_not_monitored, "find_not_monitored", "认定未开展监测",
          "find that it was not monitored"},
    Label{workflow::MonitoringStep::publish_reason, "publish_reason", "公开未开展监测的原因",
          "publish why it was not monitored"},
};
static_assert(complete(labels<workflow::MonitoringStep>));

}  // namespace gongkai

namespace gongkai::workflow {

namespace detail::monitoring {

using record::Monitoring;
using record::MonitoringKind;
using record::MonitoringMethod;
using State = record::MonitoringState;
using Step = MonitoringStep;
using Fills = StepRow<MonitoringStep>;
using Row = Transition<Monitoring, MonitoringStep>;

inline constexpr Guard<Monitoring> supervisory{
    [](const Monitoring&, const Monitoring& after, Date) {
        return after.kind == MonitoringKind::supervisory;
    },
    "监测性质为监督性监测", "the authority monitors"};

inline constexpr Guard<Monitoring> by_hand{[](const Monitoring&, const Monitoring& after, Date) {
                                               return after.kind == MonitoringKind::self &&
                                                      after.method != MonitoringMethod::automatic;
                                           },
                                           "自行监测的手工结果", "the source monitors by hand"};

inline constexpr Guard<Monitoring> quarter_over{
    [](const Monitoring&, const Monitoring& after, Date on) {
        return !after.quarter_ends_on || *after.quarter_ends_on <= on;
    },
    "季度终了后公开", "the quarter is over"};

inline constexpr ClockEffect supervisory_runs{ClockAct::start, "monitoring.publish_supervisory"};
inline constexpr ClockEffect supervisory_ends{ClockAct::stop, "monitoring.publish_supervisory"};
inline constexpr ClockEffect self_runs{ClockAct::start, "monitoring.publish_self_manual"};
inline constexpr ClockEffect self_ends{ClockAct::stop, "monitoring.publish_self_manual"};
inline constexpr ClockEffect holder_runs{ClockAct::start,
                                         "monitoring.publish_self_manual.permit_holder"};
inline constexpr ClockEffect holder_ends{ClockAct::stop,
                                         "monitoring.publish_self_manual.permit_holder"};
inline constexpr ClockEffect list_runs{
    ClockAct::start, "pollution_source.publish_summary", {}, "quarter_ends_on"};
inline constexpr ClockEffect list_ends{ClockAct::stop, "pollution_source.publish_summary"};

// clang-format off

inline constexpr std::array fills{
    Fills{Step::sample,             "sampled_on",     {},                       {"monitor", "method", "outlet", "outlet_code", "flow", "load"}},
    Fills{Step::obtain,             "obtained_on",    {"pollutant", "value", "unit"}, {"pollutant_code", "below_limit", "limit_low", "limit", "standard", "conclusion", "times_over"}},
    Fills{Step::publish,            "published_on",   {}},
    Fills{Step::find_not_monitored, "established_on", {"not_monitored_reason"}, {"not_monitored_note", "quarter_ends_on"}},
    Fills{Step::publish_reason,     "published_on",   {}},
};

/// What a source measures by hand falls under both rules from 2023 on, and both clocks run; what a
/// device measures is published as it comes, without a clock.
/// Source: the instrument and article in each row; a row without one is practice, which no text that was read prescribes.
/// Checked against: the columns of the lists that provinces published in 2014 to 2017.
/// Complete to: 2026-11-26.
inline constexpr std::array table{
    Row{State::planned,       Step::sample,             State::sampled,          nullptr,       {},                                   "",                           "",       Verification::memory},
    Row{State::sampled,       Step::obtain,             State::obtained,         &supervisory,  {supervisory_runs},                   "supervisory_monitoring_2013", "",      Verification::memory},
    Row{State::sampled,       Step::obtain,             State::obtained,         &by_hand,      {self_runs, holder_runs},             "self_monitoring_2013",       "",       Verification::memory},
    Row{State::sampled,       Step::obtain,             State::obtained,         nullptr,       {},                                   "",                           "",       Verification::memory},
    Row{State::obtained,      Step::publish,            State::published,        &supervisory,  {supervisory_ends},                   "supervisory_monitoring_2013", "",      Verification::memory},
    Row{State::obtained,      Step::publish,            State::published,        nullptr,       {self_ends, holder_ends},             "self_monitoring_2013",       "",       Verification::memory},
    Row{State::obtained,      Step::publish,            State::published,        nullptr,       {},                                   "",                           "",       Verification::memory},
    Row{State::planned,       Step::find_not_monitored, State::not_monitored,    nullptr,       {list_runs},                          "source_supervision_2013",    "二(三)", Verification::full},
    Row{State::planned,       Step::find_not_monitored, State::not_monitored,    nullptr,       {},                                   "",                           "",       Verification::memory},
    Row{State::not_monitored, Step::publish_reason,     State::reason_published, &quarter_over, {list_ends},                          "source_supervision_2013",    "二(三)", Verification::full},
    Row{State::not_monitored, Step::publish_reason,     State::reason_published, &quarter_over, {},                                   "",                           "",       Verification::memory},
};

// clang-format on

}  // namespace detail::monitoring

template <>
inline constexpr auto steps<record::Monitoring> = detail::monitoring::fills;
template <>
inline constexpr auto transitions<record::Monitoring> = detail::monitoring::table;
static_assert(sound_workflow<record::Monitoring>());

}  // namespace gongkai::workflow
