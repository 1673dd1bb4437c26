// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <gongkai/record/record.hpp>
#include <gongkai/record/value.hpp>

/// Records and values as portable archives hold them: by names and texts.
namespace gongkai::archive {

/// A record by the names of its kind and its fields.
struct Named {
    std::string kind;
    int version = 0;
    record::Part fields;
};

[[nodiscard]] Named to_named(const record::Record& record);

/// Throws `InvalidValue` for a kind, a field or an enumerator that this gongkai does not know, for
/// a later version, and for a value that the field cannot have.
[[nodiscard]] record::Record from_named(const Named& named);

/// The names of what a `Value` can be, in the order of its alternatives.
inline constexpr std::array<std::string_view, 9> value_types{
    "none", "flag", "whole", "decimal", "date", "instant", "text", "list", "part"};
static_assert(value_types.size() == std::variant_size_v<record::Value::variant>);

/// The place of a name in `value_types`. Throws `InvalidValue`.
[[nodiscard]] std::size_t value_type(std::string_view name);

/// What a value that is neither list nor part is written as. Throws `InvalidValue` for a date or
/// an instant outside the years 0 to 9999.
[[nodiscard]] std::string leaf_text(const record::Value& value);

/// Throws `InvalidValue` for what is no whole number of 64 bits.
[[nodiscard]] std::int64_t parse_whole(std::string_view text);

/// The value of a type whose `leaf_text` that is. Throws `InvalidValue` where none is.
[[nodiscard]] record::Value parse_leaf(std::size_t type, const std::string& text);

}  // namespace gongkai::archive
