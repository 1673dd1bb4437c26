// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongkai::sample {

/// Numbers that look random and are the same everywhere, which the standard's distributions are
/// not: SplitMix64 (Steele, Lea and Flood, 2014).
class Random {
  public:
    /// The stream of the `n`-th thing of an area, whatever else is drawn.
    Random(std::uint64_t seed, std::string_view area, std::uint64_t n = 0) : state_(seed) {
        for (const char c : area) state_ = next() ^ static_cast<unsigned char>(c);
        state_ = next() + n * 0x9E3779B97F4A7C15U;
        next();
    }

    /// 0 to `count` - 1, for a count below 2³².
    std::int64_t below(std::int64_t count) {
        return static_cast<std::int64_t>(((next() >> 32U) * static_cast<std::uint64_t>(count)) >>
                                         32U);
    }
    /// Both ends inclusive.
    std::int64_t between(std::int64_t least, std::int64_t most) {
        return least + below(most - least + 1);
    }
    bool chance(int percent) { return below(100) < percent; }

    template <typename Range>
    const Range::value_type& pick(const Range& from) {
        return from[static_cast<std::size_t>(below(static_cast<std::int64_t>(from.size())))];
    }

  private:
    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    std::uint64_t state_;
};

}  // namespace gongkai::sample
