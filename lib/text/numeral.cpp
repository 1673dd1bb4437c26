// SPDX-License-Identifier: Apache-2.0
#include <gongkai/text/numeral.hpp>

#include <algorithm>
#include <array>

#include "detail_arabic_numeral.hpp"
#include "detail_characters.hpp"
#include "detail_chinese_numeral.hpp"

namespace gongkai::text {
namespace {

using namespace detail;

// clang-format off
constexpr CharacterSet starts{U"0123456789", U"〇零○一壹二贰两三叁四肆五伍六陆七柒八捌九玖十廿卅百千万",
                              U"近约大将接超突逾不未至最多少上"};

/// What a number must be followed by for more to belong to it.
constexpr CharacterSet continuations{U" 余多%‰左上以至到-~–—―‐‑‒−─〜～"};

/// A word before a number, and the characters that must not stand before the word: 预约, 附近.
struct LeadingWord {
    std::u32string_view word;
    Approximation approximation;
    std::u32string_view not_behind = {};
};

/// Longer words before their own beginnings.
constexpr std::array leading_words{
    LeadingWord{U"大约为",   Approximation::about},
    LeadingWord{U"大约有",   Approximation::about},
    LeadingWord{U"大约",     Approximation::about},
    LeadingWord{U"约为",     Approximation::about, U"预节契条公签违制集特邀相履"},
    LeadingWord{U"约有",     Approximation::about, U"预节契条公签违制集特邀相履"},
    LeadingWord{U"约占",     Approximation::about, U"预节契条公签违制集特邀相履"},
    LeadingWord{U"约达",     Approximation::about, U"预节契条公签违制集特邀相履"},
    LeadingWord{U"约",       Approximation::about, U"预节契条公签违制集特邀相履"},
    LeadingWord{U"将近",     Approximation::nearly},
    LeadingWord{U"接近",     Approximation::nearly},
    LeadingWord{U"近",       Approximation::nearly, U"最附临就靠邻相新亲远"},
    LeadingWord{U"超过了",   Approximation::over},
    LeadingWord{U"突破了",   Approximation::over},
    LeadingWord{U"突破",     Approximation::over, U"未"},
    LeadingWord{U"超过",     Approximation::over, U"不未"},
    LeadingWord{U"超",       Approximation::over, U"赶"},
    LeadingWord{U"逾",       Approximation::over},
    LeadingWord{U"多于",     Approximation::over, U"不"},
    LeadingWord{U"不少于",   Approximation::at_least},
    LeadingWord{U"不低于",   Approximation::at_least},
    LeadingWord{U"至少",     Approximation::at_least},
    LeadingWord{U"最少",     Approximation::at_least},
    LeadingWord{U"不超过",   Approximation::at_most},
    LeadingWord{U"未超过",   Approximation::at_most},
    LeadingWord{U"不多于",   Approximation::at_most},
    LeadingWord{U"不高于",   Approximation::at_most},
    LeadingWord{U"不足",     Approximation::at_most},
    LeadingWord{U"不到",     Approximation::at_most},
    LeadingWord{U"少于",     Approximation::at_most, U"不"},
    LeadingWord{U"至多",     Approximation::at_most},
    LeadingWord{U"最多",     Approximation::at_most},
};
// clang-format on

/// The number itself, Arabic or Chinese, with what 万 and its like make of it.
struct Core {
    std::size_t end = 0;
    Decimal value{};
    Decimal step = 1;
    std::optional<Decimal> upper{};
    bool chinese = false;
    bool multiplied = false;
    bool malformed = false;
};

std::optional<Core> chinese_core(std::u32string_view text, std::size_t position) {
    const auto number = chinese_number_at(text, position);
    if (!number || matches(text, number->end, U"分之")) return std::nullopt;
    Core core{.end = number->end, .chinese = true, .multiplied = number->multiplied};
    core.malformed = number->malformed;
    const auto value = shifted(number->digits, number->power);
    const auto step = shifted(1, number->step);
    if (!value || !step) {
        core.malformed = true;
        return core;
    }
    core.value = *value;
    core.step = *step;
    if (number->is_pair()) core.upper = shifted(number->upper, number->power);
    return core;
}

std::optional<Core> arabic_core(std::u32string_view text, std::size_t position) {
    const auto number = arabic_number_at(text, position);
    if (!number) return std::nullopt;
    return Core{.end = number->end,
                .value = number->value,
                .step = number->step,
                .upper = number->upper,
                .multiplied = number->multiplied,
                .malformed = number->malformed};
}

std::optional<Core> core_at(std::u32string_view text, std::size_t position) {
    if (is_digit(at(text, position))) return arabic_core(text, position);
    const auto core = chinese_core(text, position);
    if (core && in_fixed_word(text, position, core->end)) return std::nullopt;
    return core;
}

/// Behind a Chinese number: 至五, —五, with the end alone.
void take_chinese_range(std::u32string_view text, Core& core) {
    const char32_t joint = at(text, core.end);
    if (core.upper || (joint != U'至' && joint != U'到' && !is_dash(joint))) return;
    const auto end = chinese_core(text, core.end + 1);
    if (!end || end->upper || end->malformed || !(core.value < end->value)) return;
    core.upper = end->value;
    core.end = end->end;
}

bool starts_word_of_many(std::u32string_view text, std::size_t position) {
    constexpr std::array<std::u32string_view, 6> words{U"多媒体", U"余热", U"余额",
                                                       U"余下",   U"多元", U"多样"};
    return std::ranges::any_of(words, [&](auto word) { return matches(text, position, word); });
}

/// 余 and 多 directly behind the digits, and the 万 that may follow them (30余万).
void take_remainder(std::u32string_view text, Core& core, Numeral& numeral) {
    std::size_t i = core.end;
    if (at(text, i) == U' ') ++i;
    if (!one_of(at(text, i), U"余多") || starts_word_of_many(text, i)) return;
    numeral.approximation = Approximation::over;
    core.end = i + 1;
    int power = chinese_power(at(text, core.end));
    if (power < 2 || (core.multiplied && power < 4) || takes_no_multiplier(text, core.end)) return;
    std::size_t end = core.end + 1;
    if (const int more = chinese_power(at(text, end)); power < 4 && more >= 4) {
        power += more;
        ++end;
    }
    core.end = end;
    core.multiplied = true;
    const auto value = multiplied(core.value, power);
    const auto step = multiplied(core.step, power);
    core.malformed = core.malformed || !value || !step;
    core.value = value.value_or(0);
    core.step = step.value_or(1);
}

/// 20.8%, 20.8 %, 20.8‰, 5%-10%.
void take_percent_sign(std::u32string_view text, Core& core, Numeral& numeral) {
    const std::size_t sign = past_spaces(text, core.end);
    const char32_t c = at(text, sign);
    if ((c != U'%' && c != U'‰') || numeral.percent) return;
    numeral.percent = true;
    core.end = sign + 1;
    std::size_t i = core.end;
    if (!core.upper && !core.malformed && (is_dash(at(text, i)) || one_of(at(text, i), U"至到"))) {
        const auto upper = arabic_number_at(text, i + 1);
        if (upper && !upper->malformed && !upper->upper && at(text, upper->end) == c &&
            core.value < upper->value) {
            core.upper = upper->value;
            core.end = upper->end + 1;
        }
    }
    if (c == U'%') return;
    const Decimal tenth = Decimal::scaled(1, 1);
    const bool fine = core.value.scale() >= 17 || core.step.scale() >= 17 ||
                      (core.upper && core.upper->scale() >= 17);
    core.malformed = core.malformed || fine;
    if (fine) return;
    core.value = core.value * tenth;
    core.step = core.step * tenth;
    if (core.upper) core.upper = *core.upper * tenth;
}

/// 以上, 以内, 左右 behind the number or its sign.
void take_trailing_word(std::u32string_view text, Core& core, Numeral& numeral) {
    const std::size_t i = past_spaces(text, core.end);
    if (one_of(at(text, i), U"余多")) return;
    const auto trailing = trailing_approximation(text, i);
    if (trailing.length == 0) return;
    core.end = i + trailing.length;
    if (numeral.approximation == Approximation::exact)
        numeral.approximation = trailing.approximation;
}

std::optional<Numeral> finish(std::u32string_view text, std::size_t position, Core core,
                              bool percent = false) {
    Numeral numeral;
    numeral.percent = percent;
    if (continuations.contains(at(text, core.end))) {
        if (core.chinese && !percent) take_chinese_range(text, core);
        if (!core.upper && !core.malformed) take_remainder(text, core, numeral);
        take_percent_sign(text, core, numeral);
        take_trailing_word(text, core, numeral);
    }
    numeral.span = {static_cast<std::uint32_t>(position), static_cast<std::uint32_t>(core.end)};
    numeral.value = core.malformed ? Decimal{} : core.value;
    numeral.step = core.malformed ? Decimal{1} : core.step;
    if (!core.malformed) numeral.upper = core.upper;
    numeral.chinese = core.chinese;
    numeral.malformed = core.malformed;
    return numeral;
}

/// What follows 分之: Chinese or Arabic, without range or sign.
std::optional<Core> share_at(std::u32string_view text, std::size_t position) {
    if (is_digit(at(text, position))) return arabic_core(text, position);
    if (at(text, position) == U'百')
        return Core{.end = position + 1, .value = 100, .chinese = true};
    return chinese_core(text, position);
}

/// 百分之五, 千分之三, 百分之三至百分之五.
std::optional<Numeral> share_words_at(std::u32string_view text, std::size_t position) {
    const int power = chinese_power(at(text, position));
    if (power < 2 || power > 4 || !matches(text, position + 1, U"分之")) return std::nullopt;
    auto core = share_at(text, position + 3);
    if (!core) return std::nullopt;
    const char32_t joint = at(text, core->end);
    if (!core->upper && (joint == U'至' || joint == U'到' || is_dash(joint))) {
        std::size_t next = core->end + 1;
        if (at(text, next) == text[position] && matches(text, next + 1, U"分之")) next += 3;
        const auto upper = share_at(text, next);
        if (upper && !upper->upper && !upper->malformed && core->value < upper->value) {
            core->upper = upper->value;
            core->end = upper->end;
        }
    }
    const auto percents = [&](Decimal share) { return multiplied(share, 2 - power); };
    const auto value = percents(core->value);
    const auto step = percents(core->step);
    core->malformed = core->malformed || !value || !step;
    core->value = value.value_or(0);
    core->step = step.value_or(1);
    if (core->upper) core->upper = percents(*core->upper);
    core->chinese = core->chinese || !is_digit(text[position + 3]);
    return finish(text, position, *core, true);
}

/// 上百, 上千, 上万 (but not 网上百科).
std::optional<Numeral> upwards_at(std::u32string_view text, std::size_t position) {
    if (one_of(before(text, position), U"网以线年会本之加月身")) return std::nullopt;
    std::size_t i = position + 1;
    int power = 0;
    for (int next = 0; (next = chinese_power(at(text, i))) > (power == 0 ? 1 : 0); ++i) {
        if (power + next > 16 || takes_no_multiplier(text, i)) break;
        power += next;
    }
    if (power == 0 || matches(text, i, U"分之")) return std::nullopt;
    Numeral numeral;
    numeral.span = {static_cast<std::uint32_t>(position), static_cast<std::uint32_t>(i)};
    numeral.value = numeral.step = shifted(1, power).value_or(0);
    numeral.approximation = Approximation::at_least;
    numeral.chinese = true;
    return numeral;
}

/// 近三年 and 近5个月 are periods that reach to now.
bool is_recent_period(std::u32string_view text, const Numeral& numeral) {
    const std::size_t end = numeral.span.end;
    return !numeral.percent && numeral.value < Decimal{100} &&
           (one_of(at(text, end), U"年天日周期月") || matches(text, end, U"个月"));
}

std::optional<Numeral> plain_numeral_at(std::u32string_view text, std::size_t position) {
    if (auto share = share_words_at(text, position)) return share;
    const auto core = core_at(text, position);
    if (!core) return std::nullopt;
    return finish(text, position, *core);
}

std::optional<Numeral> approximated_at(std::u32string_view text, std::size_t position) {
    for (const auto& row : leading_words) {
        if (!matches(text, position, row.word)) continue;
        if (one_of(before(text, position), row.not_behind)) return std::nullopt;
        const std::size_t next = past_spaces(text, position + row.word.size());
        auto numeral = plain_numeral_at(text, next);
        if (!numeral) continue;
        if (row.word == U"近" && is_recent_period(text, *numeral)) return std::nullopt;
        numeral->span.start = static_cast<std::uint32_t>(position);
        numeral->approximation = row.approximation;
        return numeral;
    }
    if (text[position] == U'上') return upwards_at(text, position);
    return std::nullopt;
}

/// True in the middle of what a numeral at an earlier position has to answer for.
bool is_inside(std::u32string_view text, std::size_t position) {
    const char32_t previous = before(text, position);
    if (is_digit(text[position])) return is_word(previous) || joins_words(text, position);
    return is_chinese_numeral(previous) ||
           (previous == U'之' && before(text, position - 1) == U'分');
}

/// Past the run that `numeral_at` refused at `position`.
std::size_t past_refused(std::u32string_view text, std::size_t position) {
    if (is_digit(text[position])) return past_token(text, position);
    std::size_t i = position + 1;
    if (chinese_digit(text[position]) >= 0)
        while (is_chinese_numeral(at(text, i))) ++i;
    return i;
}

}  // namespace

std::optional<Numeral> numeral_at(std::u32string_view text, std::size_t position) {
    if (position >= text.size() || !starts.contains(text[position])) return std::nullopt;
    const char32_t c = text[position];
    if (!is_digit(c) && !is_chinese_numeral(c)) return approximated_at(text, position);
    if (is_inside(text, position)) return std::nullopt;
    return plain_numeral_at(text, position);
}

TrailingApproximation trailing_approximation(std::u32string_view text, std::size_t position) {
    const char32_t next = at(text, position + 1);
    switch (at(text, position)) {
        case U'余':
            if (one_of(next, U"额热下地量粮")) return {};
            return {Approximation::over, 1};
        case U'多':
            // 2年多来, but not 3件多为咨询.
            if (next > 0x2FF && !one_of(next, U"月时来的天,。、;)")) return {};
            return {Approximation::over, 1};
        case U'左':
            if (next == U'右') return {Approximation::about, 2};
            return {};
        case U'上':
            if (next == U'下' && !one_of(at(text, position + 2), U"联级班半游"))
                return {Approximation::about, 2};
            return {};
        case U'以':
            if (next == U'上' && at(text, position + 2) != U'述')
                return {Approximation::at_least, 2};
            if (next == U'内' || next == U'下') return {Approximation::at_most, 2};
            return {};
        default:
            return {};
    }
}

std::vector<Numeral> find_numerals(std::u32string_view text) {
    std::vector<Numeral> found;
    for (std::size_t i = 0; i < text.size();) {
        if (!starts.contains(text[i])) {
            ++i;
        } else if (const auto numeral = numeral_at(text, i)) {
            found.push_back(*numeral);
            i = numeral->span.end;
        } else {
            i = past_refused(text, i);
        }
    }
    return found;
}

}  // namespace gongkai::text
