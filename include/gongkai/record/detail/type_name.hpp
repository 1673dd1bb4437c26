// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace gongkai::record::detail {

/// The name of a type without its namespaces, as the compiler writes it.
template <typename T>
[[nodiscard]] consteval std::string_view type_name() {
    // GCC: "... [with T = gongkai::record::Agency; ...]"; Clang: "... [T =
    // gongkai::record::Agency]"
    std::string_view text = __PRETTY_FUNCTION__;
    text.remove_prefix(text.find("T = ") + 4);
    text = text.substr(0, text.find_first_of(";]"));
    const auto colon = text.rfind("::");
    return colon == std::string_view::npos ? text : text.substr(colon + 2);
}

}  // namespace gongkai::record::detail
