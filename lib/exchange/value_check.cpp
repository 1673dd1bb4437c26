// SPDX-License-Identifier: Apache-2.0
#include "value_check.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <gongkai/base/error.hpp>
#include <gongkai/record/convert.hpp>

#include "fault.hpp"
#include "text/detail_utf8_scan.hpp"

namespace gongkai::exchange::detail {
namespace {

using record::Part;
using record::Row;
using record::Type;
using record::Value;

template <typename T>
bool holds(const Value& value) {
    T made{};
    try {
        record::assign(made, value);
        return true;
    } catch (const Error&) {
        return false;
    }
}

/// A decimal of more digits than `Decimal::find` takes could be written but not read again.
bool holds_decimal(const Value& value) {
    Decimal made;
    try {
        record::assign(made, value);
    } catch (const Error&) {
        return false;
    }
    return Decimal::find(made.to_string()).has_value();
}

bool fits(const Row& row, const Value& value) {
    switch (row.type) {
        case Type::text:
        case Type::reference:
            return holds<std::string>(value);
        case Type::flag:
            return holds<bool>(value);
        case Type::whole:
            return holds<std::int64_t>(value);
        case Type::decimal:
            return holds_decimal(value);
        case Type::date:
            return holds<Date>(value);
        case Type::instant:
            return holds<Instant>(value);
        case Type::token:
        case Type::part:
            break;
    }
    return true;
}

// Far outside of these, the arithmetic of calendars would overflow.
constexpr Date first_day = std::chrono::year{0} / 1 / 1;
constexpr Date day_behind = std::chrono::year{10000} / 1 / 1;

bool is_writable(Date date) {
    return date >= first_day && date < day_behind;
}
bool is_writable(Instant at) {
    return at >= Instant(first_day) - china_offset && at < Instant(day_behind) - china_offset;
}

bool is_empty(const Value& value) {
    const auto* text = value.find<std::string>();
    return !value.given() || (text != nullptr && text->empty());
}

void check_part(std::vector<RowProblem>& problems, const Row& row, const Value& value,
                const std::string& path) {
    const auto* part = value.find<Part>();
    if (part == nullptr) {
        problems.push_back(wrong_value(row, path, words(value), false));
        return;
    }
    for (const auto& [token, inner] : *part) {
        if (record::find_row(row.parts, token) != nullptr) continue;
        problems.push_back(unknown_column(token, row.parts));
        problems.back().column = path;
        problems.back().column.append(".").append(token);
    }
    for (const auto& field : row.parts) {
        const std::string below = path + '.' + std::string(field.token);
        const auto* inner = find_member(*part, field.token);
        find_misfits(problems, field, inner != nullptr ? *inner : Value{}, below);
    }
}

void check_element(std::vector<RowProblem>& problems, const Row& row, const Value& value,
                   const std::string& path) {
    if (row.type == Type::part) return check_part(problems, row, value, path);
    if (row.type != Type::token) {
        if (!fits(row, value)) problems.push_back(wrong_value(row, path, words(value), false));
        return;
    }
    const auto* text = value.find<std::string>();
    const bool known = text != nullptr && std::ranges::any_of(row.choices, [&](const auto& choice) {
                           return choice.token == *text || choice.zh == *text;
                       });
    if (!known) problems.push_back(unknown_token(row, path, words(value)));
}

}  // namespace

std::string words(const Value& value) {
    const auto* text = value.find<std::string>();
    return text != nullptr ? *text : record::canonical(value);
}

const Value* find_member(const Part& part, std::string_view token) {
    const auto found = std::ranges::find(part, token, &record::Member::token);
    return found == part.end() ? nullptr : &found->value;
}

bool can_be_empty(const Row& row) {
    return row.nullable || row.type == Type::text || row.type == Type::reference ||
           row.type == Type::flag;
}

void find_misfits(std::vector<RowProblem>& problems, const Row& row, const Value& value,
                  const std::string& path) {
    if (is_empty(value)) {
        if (!can_be_empty(row)) problems.push_back(missing(row, path));
        return;
    }
    if (!row.list) return check_element(problems, row, value, path);
    const auto* list = value.find<record::List>();
    if (list == nullptr) {
        problems.push_back(wrong_value(row, path, words(value), true));
        return;
    }
    for (std::size_t i = 0; i < list->size(); ++i)
        check_element(problems, row, (*list)[i], path + '[' + std::to_string(i) + ']');
}

void require_writable(std::string_view name, const Value& value) {
    const auto fail = [&](std::string_view why) {
        throw InvalidValue(std::string(name) + ": " + std::string(why));
    };
    if (const auto* text = value.find<std::string>()) {
        const bool well_formed = text::detail::find_ill_formed(*text, 0) == text->size();
        if (!well_formed) fail("the text is not UTF-8");
    } else if (const auto* date = value.find<Date>()) {
        if (!is_writable(*date)) fail("the date lies outside the years 0 to 9999");
    } else if (const auto* at = value.find<Instant>(); at != nullptr && !is_writable(*at)) {
        fail("the instant lies outside the years 0 to 9999");
    }
}

void require_writable(const Row& row, const Value& value) {
    if (const auto* list = value.find<record::List>()) {
        for (const auto& element : *list) require_writable(row, element);
    } else if (const auto* part = value.find<Part>()) {
        for (const auto& [token, inner] : *part)
            require_writable(record::require_row(row.parts, token, row.token), inner);
    } else {
        require_writable(row.token, value);
    }
}

}  // namespace gongkai::exchange::detail
