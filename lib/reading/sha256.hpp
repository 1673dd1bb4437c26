// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gongkai::reading {

/// The SHA-256 digest of bytes, in lower-case hexadecimal.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace gongkai::reading
