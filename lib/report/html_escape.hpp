// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gongkai::report::detail {

/// Appends text so that it stands for itself between tags and inside quoted attributes. Control
/// characters and what HTML does not allow are dropped; tabs and line ends stay.
void append_escaped(std::string& out, std::u32string_view text);

[[nodiscard]] std::string escaped(std::string_view utf8);

}  // namespace gongkai::report::detail
