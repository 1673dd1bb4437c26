// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include <gongkai/record/kind.hpp>
#include <gongkai/record/row.hpp>

namespace gongkai::record {

/// `rows_of`, compiled once for the whole library.
[[nodiscard]] std::span<const Row> compiled_rows_of(Kind kind);

/// The row of a token, or null. Tokens mostly come in the order of the table, so it looks behind
/// the last one first, which `at` counts.
[[nodiscard]] const Row* find_next(std::span<const Row> rows, std::string_view token,
                                   std::size_t& at);

}  // namespace gongkai::record
