// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>

#include <gongkai/base/decimal.hpp>
#include <gongkai/base/label.hpp>

/// Amounts: an exact decimal with its unit and with what the words around it leave open.
namespace gongkai {

/// How far a stated number is meant exactly.
enum class Approximation { exact, over, about, nearly, at_least, at_most };

template <>
inline constexpr std::array labels<Approximation>{
    Label{Approximation::exact, "exact", "精确", "exact"},
    Label{Approximation::over, "over", "余", "over"},
    Label{Approximation::about, "about", "约", "about"},
    Label{Approximation::nearly, "nearly", "近", "nearly"},
    Label{Approximation::at_least, "at_least", "至少", "at least"},
    Label{Approximation::at_most, "at_most", "至多", "at most"},
};
static_assert(complete(labels<Approximation>));

/// The closed set of values from `low` to `high`.
struct Interval {
    Decimal low;
    Decimal high;

    [[nodiscard]] constexpr bool contains(Decimal value) const {
        return low <= value && value <= high;
    }
    [[nodiscard]] constexpr bool meets(const Interval& other) const {
        return low <= other.high && other.low <= high;
    }
    friend constexpr Interval operator+(const Interval& a, const Interval& b) {
        return {a.low + b.low, a.high + b.high};
    }
    friend constexpr bool operator==(const Interval&, const Interval&) = default;
};

/// A number as a document states it.
struct Amount {
    Decimal value;     ///< in `unit`; 万 and 亿 expanded
    std::string unit;  ///< counter word: 件, 条, 元, %; may be empty
    Approximation approximation = Approximation::exact;
    Decimal step = 1;  ///< what one of the last digit written is worth: 370万 → 10000, 20.8 → 0.1

    /// Every value that the words allow. An exact number with 万, 亿 or a decimal point is rounded
    /// to half its step; 5800余 reaches to the next hundred, 近200 and 约200 a hundred down.
    [[nodiscard]] constexpr Interval interval() const {
        const Decimal half = step * Decimal::scaled(5, 1);
        switch (approximation) {
            case Approximation::exact:
                if (step == Decimal{1}) return {value, value};
                return {value - half, value + half};
            case Approximation::over:
                return {value, value + round_step()};
            case Approximation::about:
                return {value - round_step(), value + round_step()};
            case Approximation::nearly:
                return {value - round_step(), value};
            case Approximation::at_least:
                return {value, value < unbounded ? unbounded : value};
            case Approximation::at_most:
                return {0, value};
        }
        return {value, value};
    }

    friend constexpr bool operator==(const Amount&, const Amount&) = default;

  private:
    static constexpr Decimal unbounded = 1'000'000'000'000'000;

    /// The place of the last digit that is not zero: 5800 → 100, 370万 → 100000.
    [[nodiscard]] constexpr Decimal round_step() const {
        Decimal place = step;
        while (!value.is_zero() && place < value) {
            const Decimal next = place * 10;
            if (next > value || !Decimal::quotient(value, next, 2).is_whole()) break;
            place = next;
        }
        return place;
    }
};

}  // namespace gongkai
