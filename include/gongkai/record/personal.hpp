// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

#include <gongkai/record/row.hpp>
#include <gongkai/record/value.hpp>

/// What is personal in a field (个人信息): the field itself, or some of the parts that it holds.
namespace gongkai::record {

/// Whether a field holds personal data, itself or in its parts.
[[nodiscard]] constexpr bool holds_personal(const Row& row) {
    return row.personal || std::ranges::any_of(row.parts, holds_personal);
}

/// The value of a field without what is personal in its parts.
[[nodiscard]] inline Value without_personal(Value value, const Row& row) {
    if (row.parts.empty()) return value;
    auto& held = static_cast<Value::variant&>(value);
    if (auto* list = std::get_if<List>(&held)) {
        for (auto& element : *list) element = without_personal(std::move(element), row);
    } else if (auto* part = std::get_if<Part>(&held)) {
        std::erase_if(*part, [&](const Member& member) {
            return find_row(row.parts, member.token)->personal;
        });
        for (auto& [token, inner] : *part)
            inner = without_personal(std::move(inner), *find_row(row.parts, token));
    }
    return value;
}

}  // namespace gongkai::record
