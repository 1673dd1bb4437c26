// SPDX-License-Identifier: Apache-2.0
#include "detail_chinese_numeral.hpp"

#include <algorithm>
#include <array>

#include "detail_characters.hpp"

namespace gongkai::text::detail {
namespace {

constexpr std::int64_t ten_to(int power) {
    std::int64_t result = 1;
    for (int i = 0; i < power; ++i) result *= 10;
    return result;
}

/// Formal digits live in ordinary words too (队伍, 陆续): they count only beside others.
bool lone_formal_digit(std::u32string_view text, std::size_t position) {
    if (!one_of(text[position], U"壹贰叁肆伍陆柒捌玖")) return false;
    return !one_of(at(text, position + 1), U"壹贰叁肆伍陆柒捌玖零拾佰仟万亿元圆");
}

/// Digits in a row: a year or a code (二〇一六), or two neighbours that mean a range (七八, 三五).
std::optional<ChineseNumber> digit_string(std::u32string_view text, std::size_t start,
                                          std::size_t end) {
    ChineseNumber number{.end = end};
    const std::size_t length = end - start;
    const int first = chinese_digit(text[start]);
    const int second = chinese_digit(text[start + 1]);
    if (length == 2 && first > 0 && (second == first + 1 || (first == 3 && second == 5))) {
        number.digits = first;
        number.upper = second;
        const int power = chinese_power(at(text, end));
        if (power > 0) {
            number.power = power;
            number.step = power >= 3 ? power : 0;
            number.multiplied = true;
            ++number.end;
            if (const int more = chinese_power(at(text, number.end)); more >= 4 && power < 4) {
                number.power = number.step = power + more;
                ++number.end;
            }
        }
        return number;
    }
    bool zero = false;
    for (std::size_t i = start; i < end; ++i) zero = zero || chinese_digit(text[i]) == 0;
    if ((length < 4 && !zero) || chinese_power(at(text, end)) > 0) return std::nullopt;
    number.malformed = length > 18;
    for (std::size_t i = start; i < end && !number.malformed; ++i)
        number.digits = number.digits * 10 + chinese_digit(text[i]);
    return number;
}

/// Reads digit by digit and unit by unit. `total_` holds what 万 and 亿 have closed, `section_`
/// what stands before the next of them; it stays below 10^17 whatever is written.
class UnitReader {
  public:
    std::optional<ChineseNumber> read(std::u32string_view text, std::size_t position) {
        std::size_t i = position;
        for (; i < text.size(); ++i) {
            const char32_t c = text[i];
            const int digit = chinese_digit(c);
            const bool taken = c == U'廿' || c == U'卅' ? take_twenty(c == U'廿' ? 2 : 3)
                               : digit >= 0             ? take_digit(digit)
                                                        : take_unit(chinese_power(c));
            if (!taken) break;
            if (digit != 0 || i == position) end_ = i + 1;
        }
        if (end_ == 0) return std::nullopt;
        ChineseNumber number{.end = end_};
        number.multiplied = multiplied_;
        number.step = last_power_ >= 3 ? last_power_ : 0;
        number.digits = total_ + section_;
        if (pending_ > 0) {
            // 一百二 is 120, but 一百零二 is 102.
            const bool spoken = multiplied_ && !zero_ && last_power_ > 1;
            const int place = spoken ? last_power_ - 1 : 0;
            number.digits += pending_ * ten_to(place);
            number.step = spoken && last_power_ >= 3 ? place : 0;
        }
        return number;
    }

  private:
    bool take_twenty(int tens) {
        if (end_ != 0) return false;
        section_ = tens * 10;
        section_power_ = last_power_ = 1;
        multiplied_ = true;
        return true;
    }

    bool take_digit(int digit) {
        if (pending_ >= 0 && !(pending_ == 0 && zero_)) return false;
        if (digit == 0 && zero_ && pending_ == 0) return false;
        if (digit > 0 && last_power_ == 1 && zero_) return false;
        zero_ = digit == 0 || (zero_ && pending_ == 0);
        pending_ = digit;
        return true;
    }

    bool take_unit(int power) {
        if (power == 0) return false;
        if (power >= 4) return close_section(power);
        const bool bare_ten = power == 1 && (pending_ == 0 || (pending_ < 0 && section_ == 0));
        if (power >= section_power_ || (pending_ <= 0 && !bare_ten)) return false;
        section_ += (bare_ten ? 1 : pending_) * ten_to(power);
        section_power_ = power;
        settle(power);
        return true;
    }

    bool close_section(int power) {
        const std::int64_t value = section_ + std::max(pending_, 0);
        if (value == 0 && !(power == 8 && closed_power_ == 4)) return false;
        if (power == 8 && closed_power_ == 4) {
            // 万亿 and 一万二千亿: what 万 closed is counted in 亿.
            if (raised_) return false;
            total_ = (total_ + value) * ten_to(8);
            raised_ = true;
        } else if (power >= closed_power_) {
            return false;
        } else {
            total_ += value * ten_to(power);
        }
        closed_power_ = power;
        section_ = 0;
        section_power_ = 4;
        settle(power);
        return true;
    }

    void settle(int power) {
        last_power_ = power;
        pending_ = -1;
        zero_ = false;
        multiplied_ = true;
    }

    std::int64_t total_ = 0;
    std::int64_t section_ = 0;
    int section_power_ = 4;
    int closed_power_ = 9;
    int last_power_ = 0;
    int pending_ = -1;  // the digit whose unit has not come; -1 when there is none
    bool zero_ = false;
    bool multiplied_ = false;
    bool raised_ = false;
    std::size_t end_ = 0;
};

/// 点五 behind a number. 八点三十分 is a time of day, 三点建议 three points.
void take_fraction(std::u32string_view text, ChineseNumber& number) {
    if (at(text, number.end) != U'点' || number.step > 0 || number.is_pair()) return;
    std::size_t i = number.end + 1;
    std::int64_t digits = number.digits;
    int scale = 0;
    for (; chinese_digit(at(text, i)) >= 0 && scale < 6; ++i, ++scale)
        digits = digits * 10 + chinese_digit(text[i]);
    if (scale == 0 || is_chinese_numeral(at(text, i)) || at(text, i) == U'分') return;
    if (number.digits >= ten_to(12)) return;
    number.end = i;
    number.digits = digits;
    number.power = number.step = -scale;
}

/// What stands directly before or behind a lone numeral and takes it into a word.
struct FixedNeighbours {
    char32_t numeral;
    std::u32string_view before;
    std::u32string_view behind;
};

// clang-format off
constexpr std::array neighbours{
    FixedNeighbours{U'一', U"第统唯同单万专不逐之合划归某每任这那另哪上下前后新又周期初元惟",
                    U"是步定些般致律直体方系流旦切并共起经再时向贯味如样边面带线把番下心手道度同概成应举"
                    U"路门站网窗揽盘岗票刻瞬齐事企公键者行生氧图码张对代轮中季"},
    FixedNeighbours{U'二', U"第周",   U"维手氧噁恶甲季氯级"},
    FixedNeighbours{U'三', U"第周再张", U"公务农严实同定线角江峡亚令思资废位明门氧季氯级农中方甲"},
    FixedNeighbours{U'四', U"第周",   U"川风平中化周处方海套季氯级"},
    FixedNeighbours{U'五', U"第周",   U"权星矿金险官台谷指位中氧季级华"},
    FixedNeighbours{U'六', U"第周",   U"安稳保盘合中氟价级"},
    FixedNeighbours{U'七', U"第",     U"夕台彩中氟级"},
    FixedNeighbours{U'八', U"第",     U"达级"},
    FixedNeighbours{U'九', U"第",     U"江寨龙州级"},
    FixedNeighbours{U'十', U"第几数",  U"分佳堰足字几"},
    FixedNeighbours{U'零', U"",       U"星售散碎距部件工"},
};

/// Words that begin with a numeral of several characters, or that one neighbour does not settle.
constexpr std::array<std::u32string_view, 8> fixed_words{
    U"一次性", U"两张皮", U"八项规定", U"四个意识", U"十七大", U"十八大", U"十九大", U"二十大",
};

constexpr std::u32string_view counters_of_two =
    U"个次件条项人家名份篇期批年天周月种类部起宗场例位本册套所座处点轮日小大倍成元层张台辆只门届组"
    U"封页字次户间棵块万千百亿";
// clang-format on

}  // namespace

std::optional<ChineseNumber> chinese_number_at(std::u32string_view text, std::size_t position) {
    if (position >= text.size()) return std::nullopt;
    const char32_t first = text[position];
    if (!is_chinese_numeral(first) || first == U'拾' || chinese_power(first) > 1)
        return std::nullopt;
    if (lone_formal_digit(text, position)) return std::nullopt;
    if (first == U'两' && !one_of(at(text, position + 1), counters_of_two)) return std::nullopt;
    std::size_t end = position;
    while (chinese_digit(at(text, end)) >= 0) ++end;
    auto number =
        end - position >= 2 ? digit_string(text, position, end) : UnitReader{}.read(text, position);
    if (!number) return std::nullopt;
    take_fraction(text, *number);
    // 十三五, 二十三十: more digits follow, and no one reading takes them in.
    if (is_chinese_numeral(at(text, number->end)) && chinese_power(at(text, number->end)) == 0)
        return std::nullopt;
    return number;
}

bool in_fixed_word(std::u32string_view text, std::size_t start, std::size_t end) {
    const auto begins = [&](std::u32string_view word) { return matches(text, start, word); };
    if (std::ranges::any_of(fixed_words, begins)) return true;
    if (end != start + 1) return false;
    // 一企一策, 一台一报一网, 十进十建: a rhyme, no count.
    const char32_t numeral = text[start];
    if (one_of(numeral, U"一十") &&
        (at(text, start + 2) == numeral || before(text, start - 1) == numeral))
        return true;
    for (const auto& row : neighbours) {
        if (row.numeral != text[start]) continue;
        return one_of(before(text, start), row.before) || one_of(at(text, end), row.behind);
    }
    return false;
}

}  // namespace gongkai::text::detail
