// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/statute/instrument.hpp>

/// What the rows of all tables of law have in common: `from`, `to`, `instrument`, `article` and
/// `verified`.
namespace gongkai::statute::detail {

template <typename Row>
[[nodiscard]] constexpr bool governs(const Row& row, Date day) {
    return Date(row.from) <= day && (!row.to || day <= Date(*row.to));
}

template <typename Row>
[[nodiscard]] Citation cited(const Row& row) {
    return Instrument::require(row.instrument).cite(row.article, row.verified);
}

}  // namespace gongkai::statute::detail
