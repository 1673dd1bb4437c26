// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include <gongkai/record/kind.hpp>
#include <gongkai/record/row.hpp>

namespace gongkai::record {

/// `rows_of`, compiled once for the whole library.
[[nodiscard]] std::span<const Row> compiled_rows_of(Kind kind);

}  // namespace gongkai::record
