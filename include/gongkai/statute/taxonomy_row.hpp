// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

#include <gongkai/base/citation.hpp>

namespace gongkai::statute {

using std::literals::chrono_literals::operator""y;

/// One enumerator as one provision has it. Both dates are inclusive.
template <typename Enum>
struct TaxonomyRow {
    Enum value;
    std::chrono::year_month_day from;
    std::optional<std::chrono::year_month_day> to;  ///< empty while in force
    std::string_view instrument;                    ///< token
    std::string_view article;
    Verification verified;
};

/// The rows of an enumeration whose members the law changes: a `std::array` of
/// `TaxonomyRow<Enum>`, those of one enumerator together, oldest first.
template <typename Enum>
inline constexpr std::nullptr_t taxonomy_rows = nullptr;

}  // namespace gongkai::statute
