// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <gongkai/exchange/problem.hpp>
#include <gongkai/record/check.hpp>
#include <gongkai/record/row.hpp>

/// The one place where the messages of problems are made.
namespace gongkai::exchange::detail {

/// How many problems of one row are told: a row of nothing but faults is no use to anyone.
inline constexpr std::size_t most_problems = 100;

/// A problem of a file, a row or a column that is no field.
[[nodiscard]] RowProblem problem(Fault fault, std::string_view found = {});

/// A column or key that no field of the kind has.
[[nodiscard]] RowProblem unknown_column(std::string_view found, std::span<const record::Row> rows);

/// A field that has to be there.
[[nodiscard]] RowProblem missing(const record::Row& row, std::string path);

/// A value that is none of the field's type; `list` where the field is a list and it is none.
[[nodiscard]] RowProblem wrong_value(const record::Row& row, std::string path,
                                     std::string_view found, bool list);

/// A text that is no token of the field's enumeration.
[[nodiscard]] RowProblem unknown_token(const record::Row& row, std::string path,
                                       std::string_view found);

/// A field that breaks a rule of its own table; nothing for one that is missing because it holds
/// personal data, inside a part. `rows` are those of the record.
[[nodiscard]] std::optional<RowProblem> broken_rule(record::FieldProblem problem,
                                                    std::span<const record::Row> rows);

/// A text for a message, cut where it is long.
[[nodiscard]] std::string excerpt(std::string_view text);

}  // namespace gongkai::exchange::detail
