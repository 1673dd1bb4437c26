// SPDX-License-Identifier: Apache-2.0
// A measure that no row of the vocabulary holds.
// forbidden: no measure is called this
#include <gongkai/report/measure.hpp>

#ifdef FORBIDDEN
constexpr gongkai::report::Measure measure = gongkai::report::Measure::of("no.such");
#else
constexpr gongkai::report::Measure measure = gongkai::report::Measure::of("requests.received");
#endif
static_assert(measure.row() < gongkai::report::Measure::count);
