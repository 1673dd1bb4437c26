// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

/// UTF-8 as bytes of unknown quality.
namespace gongkai::text::detail {

/// Where the first ill-formed sequence begins at or behind `from`; the size where none does.
[[nodiscard]] std::size_t find_ill_formed(std::string_view bytes, std::size_t from);

/// How many bytes of the ill-formed sequence at `at` belong together: as many as a well-formed
/// one could begin with, and at least one (Unicode's "maximal subpart").
[[nodiscard]] std::size_t ill_formed_length(std::string_view bytes, std::size_t at);

}  // namespace gongkai::text::detail
