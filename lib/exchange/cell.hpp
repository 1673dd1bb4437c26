// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gongkai/exchange/problem.hpp>
#include <gongkai/exchange/table.hpp>
#include <gongkai/record/row.hpp>
#include <gongkai/record/value.hpp>

/// One cell of a table: from the value of a field to its text and back.
namespace gongkai::exchange::detail {

/// The text without white space round it, the ideographic space included.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The text of a value, whose personal parts are left out already where they have to be.
[[nodiscard]] std::string to_cell(const record::Row& row, const record::Value& value, Names names);

/// The value of a text, as far as it can be told; whether it fits the field is another question.
/// Adds to `problems` where JSON in it has faults.
[[nodiscard]] record::Value from_cell(const record::Row& row, std::string_view cell,
                                      std::vector<RowProblem>& problems);

}  // namespace gongkai::exchange::detail
