// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/base/nearest.hpp>
#include <gongkai/record/convert.hpp>
#include <gongkai/record/detail/type_name.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/value.hpp>

/// Rows: a table of fields at run time, for code that handles records of every kind alike.
///
///     for (const Row& row : rows<InformationRequest>) write(row.token, row.read(&request));
namespace gongkai::record {

/// What a field holds (字段类型).
enum class Type { text, flag, whole, decimal, date, instant, token, reference, part };

/// One enumerator that a field may hold.
struct Choice {
    std::string_view token;
    std::string_view zh;
    std::string_view en;
};

/// A field, with the type of its record erased.
struct Row {
    std::string_view token;
    std::string_view zh;
    std::string_view en;
    Need need;
    std::string_view unit;
    std::optional<Code> code;
    bool personal;
    std::string_view source;
    Type type;
    bool list;                        ///< a `std::vector` of `type`
    bool nullable;                    ///< may be without a value: all but what stands plain
    std::optional<Kind> target;       ///< of a reference
    std::string_view type_name;       ///< of the enumeration or the part: `ComplaintState`
    std::span<const Choice> choices;  ///< of the enumeration
    std::span<const Row> parts;       ///< of the part

    /// The value that the record at `record` has; see `to_value`.
    Value (*read)(const void* record);
    /// Sets it; see `assign`, which says what it throws.
    void (*write)(void* record, const Value& value);

    [[nodiscard]] constexpr std::string_view label(Language language) const {
        return language == Language::zh ? zh : en;
    }
};

template <Described R>
[[nodiscard]] constexpr std::array<Row, field_count<R>> make_rows();

/// The rows of a struct with a table of fields, in order.
template <Described R>
inline constexpr std::array<Row, field_count<R>> rows = make_rows<R>();

namespace detail {

template <typename T>
struct Inner {
    using Type = T;
};
template <typename T>
struct Inner<std::optional<T>> : Inner<T> {};
template <typename T>
struct Inner<std::vector<T>> : Inner<T> {};

/// What an optional or a vector is of.
template <typename T>
using InnerOf = Inner<T>::Type;

template <typename T>
struct TargetOf;
template <typename To>
struct TargetOf<Ref<To>> {
    static constexpr Kind kind = kind_of<To>;
};

template <Labelled Enum>
inline constexpr auto choices = [] {
    std::array<Choice, labels<Enum>.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = {labels<Enum>[i].token, labels<Enum>[i].zh, labels<Enum>[i].en};
    return all;
}();

template <typename T>
[[nodiscard]] consteval Type type_of() {
    if constexpr (std::same_as<T, std::string>)
        return Type::text;
    else if constexpr (std::same_as<T, bool>)
        return Type::flag;
    else if constexpr (std::same_as<T, std::int64_t>)
        return Type::whole;
    else if constexpr (std::same_as<T, Decimal>)
        return Type::decimal;
    else if constexpr (std::same_as<T, Date>)
        return Type::date;
    else if constexpr (std::same_as<T, Instant>)
        return Type::instant;
    else if constexpr (Labelled<T>)
        return Type::token;
    else if constexpr (is_ref<T>)
        return Type::reference;
    else
        return Type::part;
}

template <typename R, std::size_t I>
[[nodiscard]] constexpr Row make_row() {
    const auto& field = field_at<I>(fields<R>);
    using V = std::remove_cvref_t<decltype(field)>::Value;
    using T = InnerOf<V>;
    Row row{};
    row.token = field.token;
    row.zh = field.zh;
    row.en = field.en;
    row.need = field.need;
    row.unit = field.unit;
    row.code = field.code;
    row.personal = field.personal;
    row.source = field.source;
    row.type = type_of<T>();
    row.list = is_list<V>;
    row.nullable = is_optional<V> || is_list<V> || field.need != Need::required;
    if constexpr (is_ref<T>) row.target = TargetOf<T>::kind;
    if constexpr (Labelled<T>) {
        row.type_name = type_name<T>();
        row.choices = choices<T>;
    }
    if constexpr (Described<T>) {
        row.type_name = type_name<T>();
        row.parts = rows<T>;
    }
    row.read = [](const void* record) {
        return to_value(static_cast<const R*>(record)->*field_at<I>(fields<R>).member);
    };
    row.write = [](void* record, const Value& value) {
        assign(static_cast<R*>(record)->*field_at<I>(fields<R>).member, value);
    };
    return row;
}

}  // namespace detail

template <Described R>
[[nodiscard]] constexpr std::array<Row, field_count<R>> make_rows() {
    static_assert(well_described<R>(), "a member without a line, or a line without its names");
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<Row, field_count<R>>{detail::make_row<R, I>()...};
    }(std::make_index_sequence<field_count<R>>{});
}

/// The row of a token, or nothing.
[[nodiscard]] constexpr const Row* find_row(std::span<const Row> rows, std::string_view token) {
    for (const auto& row : rows)
        if (row.token == token) return &row;
    return nullptr;
}

/// The row of a token. Throws `UnknownKey`, which names the nearest; `of` is what has the fields.
[[nodiscard]] inline const Row& require_row(std::span<const Row> rows, std::string_view token,
                                            std::string_view of) {
    if (const auto* row = find_row(rows, token)) return *row;
    std::vector<std::string_view> tokens;
    for (const auto& row : rows) tokens.push_back(row.token);
    throw UnknownKey("field of " + std::string(of), token, nearest(token, tokens));
}

/// The token of a member.
template <Described R, typename V>
[[nodiscard]] constexpr std::string_view token_of(V R::* member) {
    std::string_view token;
    each_field<R>([&](const auto& field) {
        if constexpr (std::same_as<std::remove_cvref_t<decltype(field.member)>, V R::*>)
            if (field.member == member) token = field.token;
    });
    return token;
}

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::Type>{
    Label{record::Type::text, "text", "文本", "text"},
    Label{record::Type::flag, "flag", "是否", "flag"},
    Label{record::Type::whole, "whole", "整数", "whole number"},
    Label{record::Type::decimal, "decimal", "小数", "decimal"},
    Label{record::Type::date, "date", "日期", "date"},
    Label{record::Type::instant, "instant", "时刻", "instant"},
    Label{record::Type::token, "token", "代码项", "token"},
    Label{record::Type::reference, "reference", "记录引用", "reference"},
    Label{record::Type::part, "part", "组成项", "part"},
};
static_assert(complete(labels<record::Type>));

}  // namespace gongkai
