// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace gongkai {

/// A stretch of a text: offsets in Unicode code points, half open (`[start, end)`).
struct Span {
    std::uint32_t start = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const { return end - start; }
    [[nodiscard]] constexpr bool empty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(Span other) const {
        return start <= other.start && other.end <= end;
    }

    friend constexpr bool operator==(Span, Span) = default;
};

}  // namespace gongkai
