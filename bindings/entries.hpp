// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <utility>

#include <pybind11/pybind11.h>
#include <pybind11/typing.h>

#include <gongkai/workflow/event.hpp>

#include "record_values.hpp"

/// What a step is told with.
namespace gongkai::python {

/// Values by the tokens of their fields.
using Changes = pybind11::typing::Dict<pybind11::str, pybind11::object>;

/// Written down now where it is not said when.
[[nodiscard]] inline workflow::Entry entry_of(std::string actor, Date on, std::optional<Instant> at,
                                              std::string reason) {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return {std::move(actor), on, at.value_or(now), std::move(reason)};
}

[[nodiscard]] inline record::Part part_of(record::Kind kind,
                                          const std::optional<Changes>& changes) {
    if (!changes) return {};
    return to_part(token(kind), shape_of(kind).rows, *changes);
}

}  // namespace gongkai::python
