// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <type_traits>

#include <gongkai/record/kind.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/record/row.hpp>

/// The rows of every kind. Costs a compiler seconds: include it where they are asked for.
namespace gongkai::record {

namespace detail {

template <typename... R>
[[nodiscard]] std::span<const Row> rows_of_kind(Kind kind, std::type_identity<TypeList<R...>>) {
    constexpr std::span<const Row> all[]{rows<R>...};
    return all[static_cast<std::size_t>(kind)];
}

}  // namespace detail

/// The rows of a kind.
[[nodiscard]] inline std::span<const Row> rows_of(Kind kind) {
    return detail::rows_of_kind(kind, std::type_identity<detail::Kinds>{});
}

}  // namespace gongkai::record
