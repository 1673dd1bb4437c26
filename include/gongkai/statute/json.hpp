// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <gongkai/statute/clock.hpp>

/// Clocks as JSON. Unlike the rest of this folder it is compiled: link `gongkai::gongkai`.
namespace gongkai::statute {

/// A clock as `gongkai.due/1`: the last day in time, the rule, and every day of the way there.
/// One line where `indent` is negative. Dates are ISO 8601; what is unknown or empty is null.
[[nodiscard]] std::string to_json(const Clock& clock, int indent = -1);

}  // namespace gongkai::statute
