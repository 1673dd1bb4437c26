// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

/// The bare Chinese number: digits and multipliers, without the words and signs around them.
namespace gongkai::text::detail {

/// `digits × 10^power`; of a pair (七八十) `upper × 10^power` is its end.
struct ChineseNumber {
    std::size_t end = 0;
    std::int64_t digits = 0;
    int power = 0;
    int step =
        0;  ///< power of ten of the last place stated: 4 of 三万, -1 of 三点五; 二百 is exact
    std::int64_t upper = 0;
    bool multiplied = false;  ///< 十, 百, 千, 万 or 亿 stands in it
    bool malformed = false;   ///< more than 18 digits

    [[nodiscard]] bool is_pair() const { return upper > digits; }
};

/// 一千二百六十六, 二〇一六, 廿三, 壹佰, 两百, 三点五, 七八. Nothing where none begins, and where
/// the run can be read in no one way (七一, 十三五). Linear in the run.
[[nodiscard]] std::optional<ChineseNumber> chinese_number_at(std::u32string_view text,
                                                             std::size_t position);

/// True where the numeral [start, end) belongs to a word that counts nothing: 统一, 一般, 三公.
[[nodiscard]] bool in_fixed_word(std::u32string_view text, std::size_t start, std::size_t end);

}  // namespace gongkai::text::detail
