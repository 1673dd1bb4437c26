// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace gongkai {

/// The version of these headers. The configure step compares it with the project's.
inline constexpr std::string_view version = "0.1.0";

}  // namespace gongkai
