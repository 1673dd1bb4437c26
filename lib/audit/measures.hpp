// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gongkai/report/measure.hpp>

/// The measures that rules speak of, by name.
namespace gongkai::audit::detail::measure {

using report::Measure;

inline constexpr Measure proactive_total = Measure::of("proactive.total");
inline constexpr Measure visits_total = Measure::of("website.visits.total");
inline constexpr Measure visits_daily = Measure::of("website.visits.daily");
inline constexpr Measure received = Measure::of("requests.received");
inline constexpr Measure carried_in = Measure::of("requests.carried_in");
inline constexpr Measure accepted = Measure::of("requests.accepted");
inline constexpr Measure answered = Measure::of("requests.answered");
inline constexpr Measure concluded = Measure::of("requests.concluded");
inline constexpr Measure carried_out = Measure::of("requests.carried_out");
inline constexpr Measure answer_rate = Measure::of("requests.answer_rate");
inline constexpr Measure on_time_rate = Measure::of("requests.on_time_rate");
inline constexpr Measure complaints_received = Measure::of("complaints.received");
inline constexpr Measure complaints_closed = Measure::of("complaints.closed");
inline constexpr Measure complaints_open = Measure::of("complaints.open");
inline constexpr Measure close_rate = Measure::of("complaints.close_rate");
inline constexpr Measure good_days = Measure::of("air.good_days");

}  // namespace gongkai::audit::detail::measure
