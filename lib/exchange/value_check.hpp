// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gongkai/exchange/problem.hpp>
#include <gongkai/record/row.hpp>
#include <gongkai/record/value.hpp>

namespace gongkai::exchange::detail {

/// Whether a field may be without a value in C++: all but a plain number, date, enumerator or part.
[[nodiscard]] bool can_be_empty(const record::Row& row);

/// The value as a message quotes it.
[[nodiscard]] std::string words(const record::Value& value);

/// The value of a key; null where the object has none.
[[nodiscard]] const record::Value* find_member(const record::Part& part, std::string_view token);

/// Why a field cannot hold a value, by its row alone: every place in it that is wrong.
void find_misfits(std::vector<RowProblem>& problems, const record::Row& row,
                  const record::Value& value, const std::string& path);

/// Throws `InvalidValue` where a date, an instant or a text of a value cannot be written.
void require_writable(const record::Row& row, const record::Value& value);

/// The same of a value that is no field's and has no parts.
void require_writable(std::string_view name, const record::Value& value);

}  // namespace gongkai::exchange::detail
