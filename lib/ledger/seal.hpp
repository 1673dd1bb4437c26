// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <gongkai/ledger/chain.hpp>
#include <gongkai/record/value.hpp>

#include "hasher.hpp"

namespace gongkai::ledger {

/// `seal` with a hasher that is there already.
[[nodiscard]] Sealing seal(Hasher& hasher, const workflow::Event& event);

/// Thirty-two random hexadecimal digits.
[[nodiscard]] std::string random_id();

/// The changes of a payload, each as its field holds it. Throws `InvalidValue` and `UnknownKey`.
[[nodiscard]] record::Part read_payload(record::Kind kind, std::string_view payload);

/// Paths and their commitments. Throws `InvalidValue`.
[[nodiscard]] record::Part read_commitments(std::string_view commitments);

/// A personal value from its canonical JSON. Throws `InvalidValue`.
[[nodiscard]] record::Value read_value(std::string_view json);

}  // namespace gongkai::ledger
