// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gongkai::reading::detail {

/// A character reference: &nbsp; &#12288; &#x3000;
struct Reference {
    std::size_t bytes = 0;  ///< of the reference; 0 where none begins
    char32_t code_point = 0;
};

/// The character reference at the start of `utf8`, which begins with &. The semicolon may be
/// missing. A number that is no character gives U+FFFD. Constant time.
[[nodiscard]] Reference reference_at(std::string_view utf8);

/// Text with its character references resolved.
[[nodiscard]] std::string resolved(std::string_view utf8);

}  // namespace gongkai::reading::detail
