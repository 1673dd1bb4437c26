// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace gongkai::report::detail {

inline constexpr std::string_view report_schema = "gongkai.report/1";

}  // namespace gongkai::report::detail
