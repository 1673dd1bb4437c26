// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/row.hpp>
#include <gongkai/statute/instrument.hpp>
#include <gongkai/workflow/transition.hpp>
#include <gongkai/workflow/workflow.hpp>

/// Workflows as tables at run time (办理流程表), for code that handles every kind alike: what
/// `record::Row` is to a table of fields.
namespace gongkai::workflow {

/// A `StepRow` with its type erased.
struct AnyStep {
    record::Choice step;
    std::string_view dated;  ///< the date that becomes the day of the step; may be empty
    std::span<const std::string_view> needs;
    std::span<const std::string_view> may;
};

/// A `Transition` with its type erased.
struct AnyTransition {
    record::Choice from;
    record::Choice step;
    record::Choice to;
    std::string_view guard_zh;  ///< what has to hold; empty: always
    std::string_view guard_en;
    std::span<const ClockEffect> clocks;
    std::string_view instrument;  ///< token; empty for practice
    std::string_view article;
    Verification verified;
};

/// The workflow of a kind; the first state is the one in which a record begins.
struct WorkflowTable {
    record::Kind kind;
    std::span<const record::Choice> states;
    std::span<const AnyStep> steps;
    std::span<const AnyTransition> transitions;
};

namespace detail {

template <typename T, std::size_t Most>
[[nodiscard]] constexpr std::span<const T> as_span(const Few<T, Most>& few) {
    return {few.begin(), few.count};
}

template <Labelled Enum>
[[nodiscard]] constexpr record::Choice choice(Enum value) {
    return record::detail::choices<Enum>[static_cast<std::size_t>(value)];
}

template <Stepwise R>
inline constexpr auto any_steps = [] {
    std::array<AnyStep, steps<R>.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& row = steps<R>[i];
        all[i] = {choice(row.step), row.dated, as_span(row.needs), as_span(row.may)};
    }
    return all;
}();

/// Not constexpr: for GCC 12 under its sanitizer, whether a guard is null is no constant.
template <Stepwise R>
inline const auto any_transitions = [] {
    std::array<AnyTransition, transitions<R>.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& row = transitions<R>[i];
        all[i] = {choice(row.from),
                  choice(row.step),
                  choice(row.to),
                  row.guard != nullptr ? row.guard->zh : std::string_view(),
                  row.guard != nullptr ? row.guard->en : std::string_view(),
                  as_span(row.clocks),
                  row.instrument,
                  row.article,
                  row.verified};
    }
    return all;
}();

}  // namespace detail

/// The tables of a kind that goes through steps.
template <Stepwise R>
inline const WorkflowTable workflow_table{record::kind_of<R>, record::detail::choices<StateOf<R>>,
                                          detail::any_steps<R>, detail::any_transitions<R>};

/// The workflow of a kind; null for one whose records go through no steps.
[[nodiscard]] inline const WorkflowTable* find_workflow(record::Kind kind) {
    const WorkflowTable* found = nullptr;
    each_workflow([&]<typename R>() {
        if (record::kind_of<R> == kind) found = &workflow_table<R>;
    });
    return found;
}

/// As `find_workflow`, but throws `InvalidValue` where there is none.
[[nodiscard]] inline const WorkflowTable& require_workflow(record::Kind kind) {
    if (const auto* found = find_workflow(kind)) return *found;
    throw InvalidValue("records of the kind " + std::string(token(kind)) +
                       " go through no steps: create, import and amend are all that they have");
}

}  // namespace gongkai::workflow
