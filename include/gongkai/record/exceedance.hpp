// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <gongkai/base/decimal.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/record/pollutant_table.hpp>

/// Exceedance (超标): a measured value against its limit. Values and limits are of one unit, which
/// the caller sees to. The formulae are those of HJ 2.3 and the source standards, from memory.
namespace gongkai::record {

/// A limit (标准限值); pH has both ends, dissolved oxygen the low one, all else the high one.
struct Limit {
    std::optional<Decimal> low;
    std::optional<Decimal> high;

    friend constexpr bool operator==(const Limit&, const Limit&) = default;
};

/// How a value stands against its limit.
struct Exceedance {
    bool over;  ///< 超标
    std::optional<Decimal>
        times;  ///< 超标倍数, (C − S) / S, two places; where it is over and can be
    std::optional<Decimal> index;  ///< 单因子指数, three places; 1 is the limit; where it can be

    friend constexpr bool operator==(const Exceedance&, const Exceedance&) = default;
};

/// (C − S) / S to `places`, a half rounded up: 75 against 50 is over by 0.5 times. Newspapers write
/// C / S too, tables never do. Nothing where the value is not over. Throws `InvalidValue` for a
/// limit that is not above zero.
[[nodiscard]] constexpr std::optional<Decimal> times_over(Decimal value, Decimal limit,
                                                          int places = 2) {
    if (limit <= Decimal{0}) throw InvalidValue("a limit must be above zero to be exceeded times");
    if (value <= limit) return std::nullopt;
    return Decimal::quotient(value - limit, limit, places);
}

/// The index of a pH: 0 at 7, 1 at either end of the range, which must lie on both sides of 7.
[[nodiscard]] constexpr Decimal ph_index(Decimal value, Decimal low, Decimal high) {
    const Decimal neutral = 7;
    if (low >= neutral || high <= neutral)
        throw InvalidValue("the range of a pH must lie on both sides of 7");
    return value <= neutral ? Decimal::quotient(neutral - value, neutral - low, 3)
                            : Decimal::quotient(value - neutral, high - neutral, 3);
}

/// A value against its limit, by the sense of the pollutant. Only a pollutant with an upper limit
/// above zero is over so many times; for pH and dissolved oxygen reports say no more than that they
/// are over. A value that equals its limit meets it. Throws `InvalidValue` when the limit lacks the
/// end that the pollutant needs. A value below the detection limit is not 0: no caller may pass it
/// as one.
[[nodiscard]] constexpr Exceedance exceedance(LimitSense sense, Decimal value, const Limit& limit) {
    const bool needs_low = sense != LimitSense::at_most;
    const bool needs_high = sense != LimitSense::at_least;
    if ((needs_low && !limit.low) || (needs_high && !limit.high))
        throw InvalidValue("the limit lacks the end that this pollutant has");
    switch (sense) {
        case LimitSense::at_most:
            break;
        case LimitSense::at_least:
            return {value < *limit.low, std::nullopt, std::nullopt};
        case LimitSense::within:
            return {value < *limit.low || value > *limit.high, std::nullopt,
                    ph_index(value, *limit.low, *limit.high)};
    }
    const Decimal high = *limit.high;
    if (high <= Decimal{0}) return {value > high, std::nullopt, std::nullopt};
    return {value > high, times_over(value, high), Decimal::quotient(value, high, 3)};
}
[[nodiscard]] constexpr Exceedance exceedance(const PollutantRow& pollutant, Decimal value,
                                              const Limit& limit) {
    return exceedance(pollutant.sense, value, limit);
}

/// A concentration converted to the reference oxygen content (折算浓度), both in percent:
/// C × (21 − reference) / (21 − measured), to `places`. Throws `InvalidValue` for a content that is
/// not below 21 %, the air's own.
[[nodiscard]] constexpr Decimal at_reference_oxygen(Decimal concentration, Decimal measured,
                                                    Decimal reference, int places = 2) {
    const Decimal air = 21;
    if (measured >= air || reference >= air)
        throw InvalidValue("an oxygen content must be below 21 %");
    return Decimal::quotient(concentration * (air - reference), air - measured, places);
}

}  // namespace gongkai::record
