// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <gongkai/base/amount.hpp>
#include <gongkai/base/span.hpp>

/// Numerals in prose (数词): Arabic, Chinese, formal and mixed. All on normalised text.
namespace gongkai::text {

/// A number where it stands. `span` holds the numeral with its approximating words ("约", "余",
/// "以上") and its percent sign, not its counter word.
struct Numeral {
    Span span;
    Decimal value;     ///< 万 and 亿 expanded; of a percentage the percents
    Decimal step = 1;  ///< what one of the last digit written is worth
    Approximation approximation = Approximation::exact;
    std::optional<Decimal> upper;  ///< of a range (3—5件, 三至五): its end; `value` is its start
    bool percent = false;          ///< 20.8%, 百分之五, 千分之三 (= 0.3)
    bool chinese = false;          ///< written without an Arabic digit
    bool malformed = false;        ///< cannot be read one way only: 1,28,5; 3.6.1; 1O2

    friend bool operator==(const Numeral&, const Numeral&) = default;
};

/// The numeral that begins at `position`, as long as it goes; nothing where none begins.
///
/// 45,274 → 45274; 370万 → 3700000 (step 10000); 1万5千 → 15000; 一千二百六十六 → 1266; 廿 → 20;
/// 二〇一六 → 2016; 壹佰 → 100; 两 → 2 before a counter; 上百 → 100, at_least; 5800余 → over;
/// 200以上 → at_least. Approximating words may also stand behind the counter word (30条左右):
/// `trailing_approximation` finds those.
/// A value past 18 digits is `malformed`. Linear in the numeral's length.
[[nodiscard]] std::optional<Numeral> numeral_at(std::u32string_view text, std::size_t position);

/// What 余, 多, 左右, 以上, 以内 behind a counter word say, and how many characters they take.
struct TrailingApproximation {
    Approximation approximation = Approximation::exact;
    std::size_t length = 0;
};
[[nodiscard]] TrailingApproximation trailing_approximation(std::u32string_view text,
                                                           std::size_t position);

/// All numerals of a text, in order, none overlapping. Digits inside Latin words (PM2.5, 0365cc)
/// are none.
[[nodiscard]] std::vector<Numeral> find_numerals(std::u32string_view text);

}  // namespace gongkai::text
