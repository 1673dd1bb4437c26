// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

/// One code point out of UTF-8, for loops that cannot afford a call.
namespace gongkai::text::detail {

struct CodePoint {
    char32_t value;
    std::size_t bytes;
};

inline bool continues(std::string_view utf8, std::size_t at) {
    return at < utf8.size() && (static_cast<unsigned char>(utf8[at]) & 0xC0U) == 0x80U;
}

/// The code point at `at`; U+FFFD for one ill-formed byte.
[[nodiscard]] inline CodePoint code_point(std::string_view utf8, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[at + i]); };
    const auto tail = [&](std::size_t i) { return static_cast<char32_t>(byte(i) & 0x3FU); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    if ((lead & 0xF0U) == 0xE0 && continues(utf8, at + 1) && continues(utf8, at + 2)) {
        const char32_t c = (lead & 0x0FU) << 12U | tail(1) << 6U | tail(2);
        if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) return {c, 3};
    } else if (lead >= 0xC2 && lead < 0xE0 && continues(utf8, at + 1)) {
        return {(lead & 0x1FU) << 6U | tail(1), 2};
    } else if (lead >= 0xF0 && lead < 0xF5 && continues(utf8, at + 1) && continues(utf8, at + 2) &&
               continues(utf8, at + 3)) {
        const char32_t c = (lead & 0x07U) << 18U | tail(1) << 12U | tail(2) << 6U | tail(3);
        if (c >= 0x10000 && c <= 0x10FFFF) return {c, 4};
    }
    return {U'\uFFFD', 1};
}

}  // namespace gongkai::text::detail
