// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include <gongkai/base/label.hpp>
#include <gongkai/record/code.hpp>

/// Fields (字段). A struct is described once, by one table with a line for each of its members, and
/// whatever handles records reads that table:
///
///     struct Newsletter {
///         std::string id;
///         Date published_on;
///         std::optional<std::int64_t> copies;
///     };
///     template <>
///     inline constexpr auto fields<Newsletter> = describe(
///         required(&Newsletter::id, "id", "记录编号", "id"),
///         required(&Newsletter::published_on, "published_on", "刊发日期", "published on"),
///         optional(&Newsletter::copies, "copies", "印数", "copies").in("份"));
///
/// A member is a text, a flag, a whole number, a `Decimal`, a `Date`, an `Instant`, an enumeration
/// with labels, a `Ref`, a struct that has a table too, or a `std::vector` of one of these. A
/// required one stands plain; one that may be missing is a `std::optional`. An empty text is a
/// missing text, a flag that is not given is false, and an empty vector is none.
namespace gongkai::record {

/// Whether every source has a field, or only some (必填程度).
enum class Need {
    required,     ///< every record has it
    conditional,  ///< where the matter has it, or from a step of the workflow on
    optional
};

/// One member of a struct and what is known of it.
template <typename R, typename V>
struct Field {
    using Record = R;
    using Value = V;

    V R::* member;
    std::string_view token;  ///< ASCII; the name in JSON, CSV, SQL, archives and Python
    std::string_view zh;     ///< as forms print it
    std::string_view en;
    Need need;
    std::string_view unit{};     ///< of a number
    std::optional<Code> code{};  ///< the shape that a text has to have
    bool personal = false;      ///< personal data (个人信息): kept apart, shown only when asked for
    std::string_view source{};  ///< instrument and article that ask for it

    [[nodiscard]] constexpr Field in(std::string_view counted_in) const {
        Field field = *this;
        field.unit = counted_in;
        return field;
    }
    [[nodiscard]] constexpr Field as(Code shape) const {
        Field field = *this;
        field.code = shape;
        return field;
    }
    [[nodiscard]] constexpr Field of_a_person() const {
        Field field = *this;
        field.personal = true;
        return field;
    }
    [[nodiscard]] constexpr Field by(std::string_view instrument_and_article) const {
        Field field = *this;
        field.source = instrument_and_article;
        return field;
    }
};

template <typename R, typename V>
[[nodiscard]] constexpr Field<R, V> required(V R::* member, std::string_view token,
                                             std::string_view zh, std::string_view en) {
    return {member, token, zh, en, Need::required};
}
template <typename R, typename V>
[[nodiscard]] constexpr Field<R, V> conditional(V R::* member, std::string_view token,
                                                std::string_view zh, std::string_view en) {
    return {member, token, zh, en, Need::conditional};
}
template <typename R, typename V>
[[nodiscard]] constexpr Field<R, V> optional(V R::* member, std::string_view token,
                                             std::string_view zh, std::string_view en) {
    return {member, token, zh, en, Need::optional};
}

namespace detail {

/// A field in its place; the place tells fields of one type apart.
template <std::size_t Place, typename F>
struct Line {
    F field;
};

template <std::size_t Place, typename F>
[[nodiscard]] constexpr const F& field_at(const Line<Place, F>& line) {
    return line.field;
}

/// What a `std::tuple` would be, at a third of its cost to the compiler.
template <typename Places, typename... F>
struct Table;
template <std::size_t... Place, typename... F>
// NOLINTNEXTLINE(misc-multiple-inheritance): of aggregates, as tuples are made
struct Table<std::index_sequence<Place...>, F...> : Line<Place, F>... {
    static constexpr std::size_t size = sizeof...(F);

    template <typename Visit>
    constexpr void each(Visit& visit) const {
        (visit(field_at<Place>(*this)), ...);
    }
};

}  // namespace detail

/// The table of a struct, in the order of its members.
template <typename... F>
[[nodiscard]] constexpr auto describe(const F&... lines) {
    return detail::Table<std::index_sequence_for<F...>, F...>{{lines}...};
}

/// The table of `R`, as `describe` makes it. Specialise it beside the struct.
template <typename R>
inline constexpr std::nullptr_t fields = nullptr;

/// A struct that has a table of fields.
template <typename R>
concept Described = requires { fields<R>.size; };

template <Described R>
inline constexpr std::size_t field_count = fields<R>.size;

/// Calls `visit` with every `Field` of `R`, in order.
template <Described R, typename Visit>
constexpr void each_field(Visit visit) {
    fields<R>.each(visit);
}

namespace detail {

/// What any member may be initialised with, to count them.
struct Anything {
    template <typename T>
    operator T() const;  // NOLINT(misc-explicit-constructor): as a member it is initialised by it
};

/// Whether a struct has at least as many members as there are numbers.
template <typename R, std::size_t... Number>
[[nodiscard]] consteval bool has_members(std::index_sequence<Number...>) {
    return requires { R{((void)Number, Anything{})...}; };
}

}  // namespace detail

/// Whether every member of a struct has its line, and every line a token of its own and both
/// labels.
template <Described R>
[[nodiscard]] consteval bool well_described() {
    using std::make_index_sequence;
    bool well = detail::has_members<R>(make_index_sequence<field_count<R>>{}) &&
                !detail::has_members<R>(make_index_sequence<field_count<R> + 1>{});
    std::array<std::string_view, field_count<R>> seen{};
    std::size_t count = 0;
    each_field<R>([&](const auto& field) {
        if (field.token.empty() || field.zh.empty() || field.en.empty()) well = false;
        for (std::size_t i = 0; i < count; ++i)
            if (seen[i] == field.token) well = false;
        seen[count++] = field.token;
    });
    return well;
}

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::Need>{
    Label{record::Need::required, "required", "必填", "required"},
    Label{record::Need::conditional, "conditional", "有则必填", "where it applies"},
    Label{record::Need::optional, "optional", "选填", "optional"},
};
static_assert(complete(labels<record::Need>));

}  // namespace gongkai
