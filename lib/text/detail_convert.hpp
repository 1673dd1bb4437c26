// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include <gongkai/text/decode.hpp>

/// From one encoding to UTF-8, with each damaged sequence told.
namespace gongkai::text::detail {

/// Takes a damaged sequence: its offset in the bytes that are converted, and the sequence.
using DamageListener = std::function<void(std::size_t offset, std::string_view sequence)>;

/// Appends `bytes` to `out` as UTF-8, with U+FFFD for each damaged sequence.
void convert(std::string_view bytes, Encoding encoding, std::string& out,
             const DamageListener& damaged);

}  // namespace gongkai::text::detail
