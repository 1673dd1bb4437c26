// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/detail/type_name.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/ref.hpp>
#include <gongkai/record/value.hpp>

/// From a member to its `Value` and back. Every reader of a format comes through `assign`, which
/// therefore also takes any value as the text that writes it.
namespace gongkai::record {

namespace detail {

template <typename T>
inline constexpr bool is_optional = false;
template <typename T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <typename T>
inline constexpr bool is_list = false;
template <typename T>
inline constexpr bool is_list<std::vector<T>> = true;

template <typename T>
inline constexpr bool is_ref = false;
template <typename To>
inline constexpr bool is_ref<Ref<To>> = true;

[[noreturn]] inline void unfit(const Value& value, std::string_view what) {
    throw InvalidValue(canonical(value) + " is not " + std::string(what));
}

[[nodiscard]] inline std::int64_t parse_whole(const std::string& text) {
    const auto number = Decimal::find(text);
    if (!number || !number->is_whole() || text.find('.') != text.npos)
        unfit(text, "a whole number");
    return number->digits();
}

[[nodiscard]] inline bool parse_flag(const std::string& text) {
    if (text == "true" || text == "是" || text == "1") return true;
    if (text == "false" || text == "否" || text == "0" || text.empty()) return false;
    unfit(text, "true or false (是 or 否)");
}

/// The enumerator of a token or of its Chinese label.
template <Labelled Enum>
[[nodiscard]] Enum parse_enumerator(const std::string& text) {
    for (const auto& row : labels<Enum>)
        if (row.token == text || row.zh == text) return row.value;
    return require_token<Enum>(text, type_name<Enum>());
}

}  // namespace detail

/// The value of a member; not given for an empty optional, text, reference or vector.
template <typename T>
[[nodiscard]] Value to_value(const T& member) {
    if constexpr (detail::is_optional<T>) {
        return member ? to_value(*member) : Value{};
    } else if constexpr (detail::is_list<T>) {
        if (member.empty()) return {};
        List list;
        list.reserve(member.size());
        for (const auto& element : member) list.push_back(to_value(element));
        return list;
    } else if constexpr (detail::is_ref<T>) {
        return to_value(member.id);
    } else if constexpr (Labelled<T>) {
        return std::string(token(member));
    } else if constexpr (Described<T>) {
        Part part;
        each_field<T>([&](const auto& field) {
            if (Value value = to_value(member.*field.member); value.given())
                part.push_back({std::string(field.token), std::move(value)});
        });
        return part;
    } else if constexpr (std::same_as<T, std::string>) {
        return member.empty() ? Value{} : Value{member};
    } else {
        return member;
    }
}

/// Sets a member to a value, or to what a text writes. What is not given empties a member that can
/// be empty, and makes a flag false.
///
/// Throws `InvalidValue` for a value of another kind and for a required one that is not given, and
/// `UnknownKey` for a token that the enumeration or the part does not have; the member is then as
/// it was.
template <typename T>
void assign(T& member, const Value& value) {
    const auto* text = value.find<std::string>();
    if constexpr (detail::is_optional<T>) {
        if (!value.given() || (text != nullptr && text->empty())) {
            member.reset();
        } else {
            typename T::value_type inner{};
            assign(inner, value);
            member = std::move(inner);
        }
    } else if constexpr (detail::is_list<T>) {
        const auto* list = value.find<List>();
        if (value.given() && list == nullptr) detail::unfit(value, "a list");
        T elements;
        for (std::size_t i = 0; list != nullptr && i < list->size(); ++i)
            assign(elements.emplace_back(), (*list)[i]);
        member = std::move(elements);
    } else if constexpr (detail::is_ref<T>) {
        assign(member.id, value);
    } else if constexpr (std::same_as<T, std::string>) {
        if (value.given() && text == nullptr) detail::unfit(value, "a text");
        member = text != nullptr ? *text : std::string{};
    } else if constexpr (std::same_as<T, bool>) {
        const auto* flag = value.find<bool>();
        if (value.given() && flag == nullptr && text == nullptr)
            detail::unfit(value, "true or false");
        member = flag != nullptr ? *flag : text != nullptr && detail::parse_flag(*text);
    } else if constexpr (Described<T>) {
        const auto* part = value.find<Part>();
        if (part == nullptr) detail::unfit(value, "an object");
        T made{};
        for (const auto& [name, inner] : *part) {
            bool known = false;
            each_field<T>([&](const auto& field) {
                if (field.token != name) return;
                known = true;
                assign(made.*field.member, inner);
            });
            if (!known) throw UnknownKey(detail::type_name<T>(), name);
        }
        member = std::move(made);
    } else if constexpr (Labelled<T>) {
        if (text == nullptr || text->empty()) detail::unfit(value, "one of the tokens");
        member = detail::parse_enumerator<T>(*text);
    } else if constexpr (std::same_as<T, std::int64_t>) {
        const auto* number = value.find<std::int64_t>();
        if (number == nullptr && text == nullptr) detail::unfit(value, "a whole number");
        member = number != nullptr ? *number : detail::parse_whole(*text);
    } else if constexpr (std::same_as<T, Decimal>) {
        if (const auto* number = value.find<Decimal>())
            member = *number;
        else if (const auto* whole = value.find<std::int64_t>())
            member = *whole;
        else if (text != nullptr)
            member = Decimal::parse(*text);
        else
            detail::unfit(value, "a decimal number");
    } else if constexpr (std::same_as<T, Date>) {
        const auto* date = value.find<Date>();
        if (date == nullptr && text == nullptr) detail::unfit(value, "a date");
        member = date != nullptr ? *date : parse_iso(*text);
    } else {
        static_assert(std::same_as<T, Instant>, "no field of a record can have this type");
        const auto* at = value.find<Instant>();
        if (at == nullptr && text == nullptr) detail::unfit(value, "an instant");
        member = at != nullptr ? *at : parse_instant(*text);
    }
}

}  // namespace gongkai::record
