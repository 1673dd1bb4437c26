// SPDX-License-Identifier: Apache-2.0
#include "named.hpp"

#include <algorithm>
#include <charconv>
#include <type_traits>
#include <utility>
#include <variant>

#include <gongkai/archive/archive.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>

#include "record/compiled_rows.hpp"

namespace gongkai::archive {
namespace {

using record::Value;

template <typename... R>
int version_of_kind(record::Kind kind, std::type_identity<record::detail::TypeList<R...>>) {
    constexpr int versions[]{fields_version<R>...};
    return versions[static_cast<std::size_t>(kind)];
}

int version_of(record::Kind kind) {
    return version_of_kind(kind, std::type_identity<record::detail::Kinds>{});
}

std::string in_range(std::string iso, std::string_view what) {
    if (iso.empty())
        throw InvalidValue(std::string(what) + " outside the years 0 to 9999 cannot be archived");
    return iso;
}

struct LeafWriter {
    std::string operator()(bool flag) const { return flag ? "true" : "false"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(Decimal number) const { return number.to_string(); }
    std::string operator()(Date date) const { return in_range(to_iso(date), "a date"); }
    std::string operator()(Instant at) const {
        constexpr Instant first{Date(std::chrono::year{0} / 1 / 1)};
        constexpr Instant last{Date(std::chrono::year{10000} / 1 / 1)};
        // Far outside, the offset of China alone would leave the range of the type.
        const bool near = at >= first - china_offset && at < last;
        return in_range(near ? to_iso(at) : "", "an instant");
    }
    std::string operator()(const std::string& text) const { return text; }
    template <typename Other>  // nothing, a list, a part: none has a text
    std::string operator()(const Other&) const {
        return {};
    }
};

/// Of up to 19 digits: as many as a `Decimal` can hold, though not every one of them.
Decimal parse_decimal(std::string text) {
    const auto point = text.find('.');
    if (point == std::string::npos) return parse_whole(text);
    const auto scale = text.size() - point - 1;
    if (scale > Decimal::max_scale)
        throw InvalidValue("\"" + text + "\" has more than 18 places behind the point");
    text.erase(point, 1);
    return Decimal::scaled(parse_whole(text), static_cast<int>(scale));
}

Value parse_by_type(std::size_t type, const std::string& text) {
    switch (type) {
        case 0:
            return {};
        case 1:
            return text == "true";
        case 2:
            return parse_whole(text);
        case 3:
            return parse_decimal(text);
        case 4:
            return parse_iso(text);
        case 5:
            return parse_instant(text);
        default:
            return text;
    }
}

}  // namespace

Named to_named(const record::Record& record) {
    const auto kind = record::kind(record);
    Named named{std::string(token(kind)), version_of(kind), {}};
    const void* const from = record::address(record);
    for (const auto& row : record::compiled_rows_of(kind))
        if (Value value = row.read(from); value.given())
            named.fields.push_back({std::string(row.token), std::move(value)});
    return named;
}

record::Record from_named(const Named& named) {
    const auto kind = find_token<record::Kind>(named.kind);
    if (!kind) throw InvalidValue("no kind of record is called \"" + named.kind + "\"");
    if (named.version > version_of(*kind))
        throw InvalidValue(named.kind + " in version " + std::to_string(named.version) +
                           "; this gongkai reads up to " + std::to_string(version_of(*kind)));
    auto record = record::blank(*kind);
    void* const to = record::address(record);
    for (const auto& [name, value] : named.fields) {
        const auto& row = record::require_row(record::compiled_rows_of(*kind), name, named.kind);
        try {
            row.write(to, value);
        } catch (const Error& error) {
            throw InvalidValue(named.kind + ", " + name + ": " + error.what());
        }
    }
    return record;
}

std::size_t value_type(std::string_view name) {
    const auto* const found = std::ranges::find(value_types, name);
    if (found == value_types.end())
        throw InvalidValue("\"" + std::string(name.substr(0, 40)) + "\" is no type of a value");
    return static_cast<std::size_t>(found - value_types.begin());
}

std::string leaf_text(const Value& value) {
    return std::visit(LeafWriter{}, static_cast<const Value::variant&>(value));
}

std::int64_t parse_whole(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        throw InvalidValue("\"" + std::string(text) + "\" is not a whole number");
    return number;
}

Value parse_leaf(std::size_t type, const std::string& text) {
    Value value = parse_by_type(type, text);
    if (leaf_text(value) != text)
        throw InvalidValue("\"" + text + "\" is not how a value of this type is written");
    return value;
}

}  // namespace gongkai::archive
