// SPDX-License-Identifier: Apache-2.0
#include "detail_arabic_numeral.hpp"

#include <gongkai/text/date.hpp>

#include "detail_characters.hpp"
#include "detail_chinese_numeral.hpp"

namespace gongkai::text::detail {
namespace {

constexpr std::size_t most_digits = 18;

/// What digits must be followed by to be more, or less, than a plain number.
constexpr CharacterSet continuations{U" ,.-~:/@=_–—―‐‑‒−─〜～", U"至到十拾百佰千仟万亿",
                                     U"abcdefghijklmnopqrstuvwxyz", U"ABCDEFGHIJKLMNOPQRSTUVWXYZ"};

/// Digits with commas and a point, before any multiplier.
struct Mantissa {
    std::size_t end = 0;
    std::int64_t digits = 0;
    int scale = 0;
    bool malformed = false;
};

/// A numbered item may open with a date: 1.2016年, 3,5月4日.
bool date_follows(std::u32string_view text, std::size_t position) {
    return date_at(text.substr(position), 0).has_value();
}

class MantissaReader {
  public:
    MantissaReader(std::u32string_view text, std::size_t position) : text_(text), i_(position) {}

    Mantissa read() {
        const std::size_t start = i_;
        take_digits();
        take_groups(i_ - start);
        take_fraction();
        return {i_, malformed_ ? 0 : digits_, malformed_ ? 0 : scale_, malformed_};
    }

  private:
    void take_digits() {
        for (; is_digit(at(text_, i_)); ++i_) {
            if (++count_ > most_digits) malformed_ = true;
            if (!malformed_) digits_ = digits_ * 10 + static_cast<int>(text_[i_] - U'0');
        }
    }

    void take_groups(std::size_t leading) {
        while (at(text_, i_) == U',' && is_digit(at(text_, i_ + 1))) {
            if (date_follows(text_, i_ + 1)) return;
            ++i_;
            const std::size_t start = i_;
            take_digits();
            if (leading > 3 || i_ - start != 3) malformed_ = true;
        }
    }

    void take_fraction() {
        if (at(text_, i_) != U'.' || !is_digit(at(text_, i_ + 1))) return;
        if (date_follows(text_, i_ + 1)) return;
        ++i_;
        const std::size_t start = i_;
        take_digits();
        if (!malformed_) scale_ = static_cast<int>(i_ - start);
        while (at(text_, i_) == U'.' && is_digit(at(text_, i_ + 1))) {
            malformed_ = true;
            i_ = past_digits(text_, i_ + 1);
        }
    }

    std::u32string_view text_;
    std::size_t i_;
    std::size_t count_ = 0;
    std::int64_t digits_ = 0;
    int scale_ = 0;
    bool malformed_ = false;
};

/// 万, 千万, 万亿 from `position` on; the power of ten and the end.
struct Multiplier {
    int power = 0;
    std::size_t end = 0;
};

Multiplier multiplier_at(std::u32string_view text, std::size_t position) {
    Multiplier result{0, position};
    // A space may set 万 and 亿 apart; before 百 or 千 it more likely begins another word.
    const std::size_t i = past_spaces(text, position);
    if (i != position && chinese_power(at(text, i)) < 4) return result;
    for (std::size_t j = i; chinese_power(at(text, j)) > 0 && result.power < 16; ++j) {
        if (takes_no_multiplier(text, j)) break;
        result.power += chinese_power(text[j]);
        result.end = j + 1;
    }
    return result;
}

/// Adds `digits × 10^power`, of which `step` is the power of the last digit written.
void take_term(ArabicNumber& number, Decimal digits, int power, int step) {
    constexpr Decimal most = 999'999'999'999'999'999;
    const auto value = multiplied(digits, power);
    const auto worth = shifted(1, step);
    const bool whole = number.value.is_zero() || (value && value->is_whole());
    number.malformed = number.malformed || !value || !worth || !whole;
    if (number.malformed) return;
    number.value += *value;
    number.step = *worth;
    number.malformed = most < number.value;
}

/// The lower terms behind 万 and 亿: 1万5千, 3亿2000万, 1万五千.
void take_lower_terms(std::u32string_view text, ArabicNumber& number, int power) {
    while (power > 0 && !number.malformed) {
        const std::size_t start = number.end;
        if (chinese_digit(at(text, start)) > 0) {
            const auto term = chinese_number_at(text, start);
            if (!term || !term->multiplied || term->is_pair() || term->power != 0) return;
            number.end = term->end;
            if (shifted(1, power).value_or(0) <= Decimal{term->digits}) number.malformed = true;
            take_term(number, term->digits, 0, term->step);
            return;
        }
        if (!is_digit(at(text, start))) return;
        const auto term = MantissaReader(text, start).read();
        const auto multiplier = multiplier_at(text, term.end);
        number.end = multiplier.end;
        const auto value = shifted(term.digits, multiplier.power);
        const auto limit = shifted(1, power);
        // 3万5 can be 35,000 and a slip for 3.5万: not one reading.
        if (term.malformed || term.scale > 0 || !value || !limit || *value >= *limit ||
            (multiplier.power == 0 && term.end - start == 1))
            number.malformed = true;
        take_term(number, term.digits, multiplier.power, multiplier.power);
        power = multiplier.power;
    }
}

/// 1O2, 10O: letters that stand for digits, and nothing but them between the digits.
std::optional<std::size_t> lookalike_end(std::u32string_view text, std::size_t position) {
    std::size_t i = position;
    for (; is_word(at(text, i)); ++i) {
        const char32_t c = text[i];
        const bool inner = one_of(c, U"lI") && i > position && is_digit(at(text, i + 1));
        if (!is_digit(c) && !one_of(c, U"Oo") && !inner) return std::nullopt;
    }
    if (at(text, i) == U'-' || at(text, i) == U'@' || at(text, i) == U'/') return std::nullopt;
    return i;
}

std::optional<ArabicNumber> single_number_at(std::u32string_view text, std::size_t position) {
    const auto mantissa = MantissaReader(text, position).read();
    ArabicNumber number{.end = mantissa.end, .malformed = mantissa.malformed};
    const char32_t next = at(text, mantissa.end);
    if (is_letter(next) || next == U'_') {
        const auto end = lookalike_end(text, position);
        if (!end || *end <= mantissa.end) return std::nullopt;
        number.end = *end;
        number.malformed = true;
        return number;
    }
    if (mantissa.malformed) return number;
    const auto multiplier = multiplier_at(text, mantissa.end);
    number.end = multiplier.end;
    number.multiplied = multiplier.power > 0;
    const auto digits = shifted(mantissa.digits, -mantissa.scale);
    take_term(number, digits.value_or(0), multiplier.power, multiplier.power - mantissa.scale);
    if (mantissa.scale == 0) take_lower_terms(text, number, multiplier.power);
    // 1.5万5 says neither 15,000 nor 20,000.
    if (number.multiplied && is_digit(at(text, number.end))) {
        number.end = past_digits(text, number.end);
        number.malformed = true;
    }
    return number;
}

bool joined_at(std::u32string_view text, std::size_t position, std::u32string_view joints) {
    return one_of(at(text, position), joints) && is_word(at(text, position + 1));
}

/// Behind `number`: a dash or 至 and a second number. False where the two make a code, no range.
bool take_range(std::u32string_view text, std::size_t position, ArabicNumber& number) {
    std::size_t joint = number.end;
    const bool word = one_of(at(text, joint), U"至到~～〜");
    const bool code = at(text, joint) == U'-';
    if (!word && !is_dash(at(text, joint))) return true;
    ++joint;
    if (!word && !code && at(text, joint) == at(text, joint - 1)) ++joint;
    if (code && is_letter(at(text, joint))) return false;
    if (!is_digit(at(text, joint)) || number.malformed) return true;
    const auto upper = single_number_at(text, joint);
    if (!upper) return word || !code;
    const bool chained = joined_at(text, upper->end, U"-/:@");
    const auto width = [&](std::size_t from) { return past_digits(text, from) - from; };
    const bool wide = width(position) >= 5 || width(joint) >= 5 ||
                      (text[position] == U'0' && width(position) > 1);
    // Only a hyphen joins codes; behind a dash or 至 an odd number is a number of its own.
    if (upper->malformed || chained || (!word && wide)) return word || (!wide && !code);
    Decimal low = number.value;
    if (!number.multiplied && upper->multiplied) {
        // 3-5万: the 万 counts for both ends.
        const auto multiplier = multiplier_at(text, past_digits(text, joint));
        const auto raised = multiplied(low, multiplier.power);
        if (raised && *raised < upper->value) low = *raised;
    }
    if (!(low < upper->value)) return word || !code;
    number.value = low;
    number.upper = upper->value;
    number.step = upper->step;
    number.multiplied = number.multiplied || upper->multiplied;
    number.end = upper->end;
    return true;
}

std::optional<ArabicNumber> whole_number_at(std::u32string_view text, std::size_t position) {
    auto number = single_number_at(text, position);
    if (!number || joined_at(text, number->end, U":/@=")) return std::nullopt;
    if (!take_range(text, position, *number)) return std::nullopt;
    return number;
}

/// The last comma in the digits and commas from `position` on; `position` where there is none.
std::size_t last_comma(std::u32string_view text, std::size_t position) {
    std::size_t comma = position;
    for (std::size_t i = position; is_digit(at(text, i)) || at(text, i) == U','; ++i)
        if (text[i] == U',' && is_digit(at(text, i + 1))) comma = i;
    return comma;
}

}  // namespace

std::optional<Decimal> shifted(std::int64_t digits, int power) {
    if (power < 0) {
        if (power < -Decimal::max_scale) return std::nullopt;
        return Decimal::scaled(digits, -power);
    }
    for (; power > 0 && digits != 0; --power) {
        if (digits > 99'999'999'999'999'999) return std::nullopt;
        digits *= 10;
    }
    return Decimal{digits};
}

std::optional<Decimal> multiplied(Decimal value, int power) {
    return shifted(value.digits(), power - value.scale());
}

bool takes_no_multiplier(std::u32string_view text, std::size_t position) {
    const char32_t next = at(text, position + 1);
    switch (at(text, position)) {
        case U'十':
            return one_of(next, U"分字佳堰足");
        case U'百':
            return one_of(next, U"分姓日强货科家度");
        case U'千':
            return one_of(next, U"分瓦米克伏卡方家帕吨");
        case U'万':
            return one_of(next, U"分众物象达科圣维");
        default:
            return false;
    }
}

std::size_t past_token(std::u32string_view text, std::size_t position) {
    constexpr std::u32string_view joints = U".-/:@_=&?#~%–—";
    std::size_t i = position;
    while (is_word(at(text, i)) || joined_at(text, i, joints)) ++i;
    return i == position ? position + 1 : i;
}

bool joins_words(std::u32string_view text, std::size_t position) {
    const char32_t joint = before(text, position);
    if (position < 2 || !one_of(joint, U".-/:@=&?#")) return false;
    const char32_t word = text[position - 2];
    return joint == U':' ? is_digit(word) : is_word(word);
}

std::optional<ArabicNumber> arabic_number_at(std::u32string_view text, std::size_t position) {
    const std::size_t digits = past_digits(text, position) - position;
    if (digits == 0) return std::nullopt;
    if (digits <= most_digits && !continuations.contains(at(text, position + digits))) {
        std::int64_t value = 0;
        for (const char32_t c : text.substr(position, digits))
            value = value * 10 + static_cast<int>(c - U'0');
        return ArabicNumber{.end = position + digits, .value = value};
    }
    if (digits == 4 && one_of(text[position + 4], U"-./")) {
        const auto date = date_at(text, position);
        if (date && date->kind == DateKind::day) return std::nullopt;
    }
    if (auto number = whole_number_at(text, position)) return number;
    // 212,0365cc: the code begins behind the last comma, what stands before it is a number.
    const std::size_t comma = last_comma(text, position);
    if (comma == position) return std::nullopt;
    return whole_number_at(text.substr(0, comma), position);
}

}  // namespace gongkai::text::detail
