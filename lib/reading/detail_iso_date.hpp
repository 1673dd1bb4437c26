// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gongkai::reading::detail {

/// The ISO date at the start of what a page's metadata say: 2021-01-07 15:30, 2021/1/7,
/// 2021年1月7日, 20210107. Empty where no valid date stands there.
[[nodiscard]] std::string iso_date(std::string_view words);

}  // namespace gongkai::reading::detail
