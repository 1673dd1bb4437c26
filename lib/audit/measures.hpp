// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gongkai/report/measure.hpp>

/// The measures that rules speak of, by name. As constants, since clang 14 cannot compile a
/// `Measure` that is made inside a function that runs.
namespace gongkai::audit::detail::measure {

using report::Measure;

inline constexpr Measure proactive_total{"proactive.total"};
inline constexpr Measure visits_total{"website.visits.total"};
inline constexpr Measure visits_daily{"website.visits.daily"};
inline constexpr Measure received{"requests.received"};
inline constexpr Measure carried_in{"requests.carried_in"};
inline constexpr Measure accepted{"requests.accepted"};
inline constexpr Measure answered{"requests.answered"};
inline constexpr Measure concluded{"requests.concluded"};
inline constexpr Measure carried_out{"requests.carried_out"};
inline constexpr Measure answer_rate{"requests.answer_rate"};
inline constexpr Measure on_time_rate{"requests.on_time_rate"};
inline constexpr Measure complaints_received{"complaints.received"};
inline constexpr Measure complaints_closed{"complaints.closed"};
inline constexpr Measure complaints_open{"complaints.open"};
inline constexpr Measure close_rate{"complaints.close_rate"};
inline constexpr Measure good_days{"air.good_days"};

}  // namespace gongkai::audit::detail::measure
