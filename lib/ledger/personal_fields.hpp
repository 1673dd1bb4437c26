// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <gongkai/ledger/chain.hpp>
#include <gongkai/record/row.hpp>
#include <gongkai/record/value.hpp>

/// What is personal, apart from the rest (个人信息分离).
namespace gongkai::ledger {

/// Takes the personal values out of changes; those that empty a field stay. Their salts are empty.
[[nodiscard]] std::vector<PersonalValue> take_personal(std::span<const record::Row> rows,
                                                       record::Part& changes);

/// Puts personal values back to where they were taken from. Throws `InvalidValue` for a path that
/// the changes do not have room for.
void put_personal(std::span<const record::Row> rows, record::Part& changes,
                  std::span<const PersonalValue> values);

/// The first part of a path: the field of the record.
[[nodiscard]] std::string_view root_of(std::string_view path);

}  // namespace gongkai::ledger
