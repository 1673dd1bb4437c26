// SPDX-License-Identifier: Apache-2.0
#include "personal_fields.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string>
#include <utility>

#include <gongkai/base/error.hpp>

#include "record/compiled_rows.hpp"

namespace gongkai::ledger {
namespace {

using record::List;
using record::Part;
using record::Row;
using record::Value;

void take(std::span<const Row> rows, Part& part, const std::string& path,
          std::vector<PersonalValue>& taken);

void take_from_parts(const Row& row, Value& value, const std::string& path,
                     std::vector<PersonalValue>& taken) {
    auto& held = static_cast<Value::variant&>(value);
    if (auto* part = std::get_if<Part>(&held)) take(row.parts, *part, path + '.', taken);
    if (auto* list = std::get_if<List>(&held))
        for (std::size_t i = 0; i < list->size(); ++i)
            take_from_parts(row, (*list)[i], path + '[' + std::to_string(i) + ']', taken);
}

void take(std::span<const Row> rows, Part& part, const std::string& path,
          std::vector<PersonalValue>& taken) {
    std::size_t at = 0;
    std::erase_if(part, [&](record::Member& member) {
        const auto* row = record::find_next(rows, member.token, at);
        if (row == nullptr) throw UnknownKey("field", member.token);
        if (!row->personal) {
            if (!row->parts.empty())
                take_from_parts(*row, member.value, path + member.token, taken);
            return false;
        }
        if (!member.value.given()) return false;
        taken.push_back({path + member.token, "", std::move(member.value)});
        return true;
    });
}

[[noreturn]] void fail(std::string_view path) {
    throw InvalidValue("no place in the event for the personal value of " + std::string(path));
}

/// Where a member stands in the order of its table.
Part::iterator place_of(std::span<const Row> rows, Part& part, const Row& row) {
    const auto rank = [&](std::string_view token) {
        return record::find_row(rows, token) - rows.data();
    };
    return std::ranges::find_if(part, [&](const record::Member& member) {
        return rank(member.token) >= &row - rows.data();
    });
}

void put(std::span<const Row> rows, Part& part, std::string_view rest, const PersonalValue& from) {
    const auto stop = rest.find_first_of(".[");
    const auto token = rest.substr(0, stop);
    const auto* row = record::find_row(rows, token);
    if (row == nullptr) fail(from.path);
    auto place = place_of(rows, part, *row);
    const bool there = place != part.end() && place->token == token;
    if (stop == std::string_view::npos) {
        if (there)
            place->value = from.value;
        else
            part.insert(place, {std::string(token), from.value});
        return;
    }
    if (!there) fail(from.path);
    auto* value = static_cast<Value::variant*>(&place->value);
    rest = rest.substr(stop);
    if (rest.front() == '[') {
        std::size_t index = 0;
        const auto close = rest.find(']');
        const auto digits = rest.substr(1, close == std::string_view::npos ? 0 : close - 1);
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), index);
        auto* list = std::get_if<List>(value);
        if (error != std::errc{} || end != digits.data() + digits.size() || list == nullptr ||
            index >= list->size())
            fail(from.path);
        value = &(*list)[index];
        rest = rest.substr(close + 1);
    }
    auto* inner = std::get_if<Part>(value);
    if (!rest.starts_with('.') || inner == nullptr) fail(from.path);
    put(row->parts, *inner, rest.substr(1), from);
}

}  // namespace

std::vector<PersonalValue> take_personal(std::span<const Row> rows, Part& changes) {
    std::vector<PersonalValue> taken;
    take(rows, changes, "", taken);
    return taken;
}

void put_personal(std::span<const Row> rows, Part& changes, std::span<const PersonalValue> values) {
    for (const auto& value : values) put(rows, changes, value.path, value);
}

std::string_view root_of(std::string_view path) {
    return path.substr(0, path.find_first_of(".["));
}

}  // namespace gongkai::ledger
