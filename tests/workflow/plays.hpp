// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/workflow/docket.hpp>
#include <gongkai/workflow/step_refused.hpp>

#include "workflow/entries.hpp"

/// What tests ask of a case.
namespace gongkai::workflow::tests {

/// The clock of a term that started last.
template <record::AKind R>
[[nodiscard]] CaseClock clock_of(const Docket<R>& docket, std::string_view term, Date day) {
    const auto clocks = docket.clocks(day);
    const auto found = std::find_if(clocks.rbegin(), clocks.rend(), [term](const CaseClock& one) {
        return one.term.token() == term;
    });
    REQUIRE_MESSAGE(found != clocks.rend(), std::string(term));
    return *found;
}

template <record::AKind R>
[[nodiscard]] Date due(const Docket<R>& docket, std::string_view term, Date day) {
    return clock_of(docket, term, day).clock.due().on;
}

/// The reason for which a step is refused; empty where it is taken.
template <record::AKind R>
[[nodiscard]] std::string refusal(Docket<R> docket, StepOf<R> step, Date day,
                                  const record::Part& changes = {}) {
    try {
        docket.take(step, on(day), changes);
    } catch (const StepRefused& refused) {
        return refused.reason().empty() ? "not from here" : refused.reason();
    }
    return {};
}

}  // namespace gongkai::workflow::tests
