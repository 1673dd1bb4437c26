// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <gongkai/base/decimal.hpp>

/// The bare Arabic number with its multipliers, and the codes that only look like one.
namespace gongkai::text::detail {

struct ArabicNumber {
    std::size_t end = 0;
    Decimal value{};
    Decimal step = 1;
    std::optional<Decimal> upper{};  ///< of a range: 3—5, 9至12, 3-5万
    bool multiplied = false;         ///< 万 or its like stands in it
    bool malformed = false;          ///< 1,28,5; 3.6.1; 1O2; more than 18 digits
};

/// 45,274; 20.8; 370万; 1万5千; 3—5. Nothing for times of day, telephone, index and other codes
/// (15:30, 010-68717218, 20/2021-1782796, 0365cc) and for ISO dates. Linear in the run.
[[nodiscard]] std::optional<ArabicNumber> arabic_number_at(std::u32string_view text,
                                                           std::size_t position);

/// Past the letters, digits and what joins them from `position` on: the whole of 010-68717218.
[[nodiscard]] std::size_t past_token(std::u32string_view text, std::size_t position);

/// True where what stands before `position` joins it to a word or digit: the 5 of PM2.5.
[[nodiscard]] bool joins_words(std::u32string_view text, std::size_t position);

/// True where 百, 千 or 万 at `position` begins a word or a unit of its own: 百姓, 千米.
[[nodiscard]] bool takes_no_multiplier(std::u32string_view text, std::size_t position);

/// `digits × 10^power`; nothing past 18 digits.
[[nodiscard]] std::optional<Decimal> shifted(std::int64_t digits, int power);

/// `value × 10^power`; nothing past 18 digits.
[[nodiscard]] std::optional<Decimal> multiplied(Decimal value, int power);

}  // namespace gongkai::text::detail
