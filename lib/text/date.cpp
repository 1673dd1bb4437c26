// SPDX-License-Identifier: Apache-2.0
#include <gongkai/text/date.hpp>

#include <algorithm>

#include "detail_characters.hpp"
#include "detail_chinese_numeral.hpp"

namespace gongkai::text {
namespace {

using namespace detail;

constexpr CharacterSet starts{U"0123456789", U"〇零○一二三四五六七八九十廿卅",
                              U"第上下前全今本年去同"};

/// A small number where it stands.
struct Part {
    unsigned value = 0;
    std::size_t end = 0;
};

/// Up to `digits` Arabic digits, none left over.
std::optional<Part> arabic_part(std::u32string_view text, std::size_t position, int digits) {
    Part part{0, position};
    for (; is_digit(at(text, part.end)); ++part.end) {
        if (digits-- == 0) return std::nullopt;
        part.value = part.value * 10 + static_cast<unsigned>(text[part.end] - U'0');
    }
    if (part.end == position) return std::nullopt;
    return part;
}

/// One to 39, Arabic or Chinese: a month, a day, a quarter.
std::optional<Part> small_part(std::u32string_view text, std::size_t position) {
    if (is_digit(at(text, position))) return arabic_part(text, position, 2);
    const auto number = chinese_number_at(text, position);
    if (!number || number->is_pair() || number->malformed || number->power != 0 ||
        number->digits < 1 || number->digits > 39)
        return std::nullopt;
    return Part{static_cast<unsigned>(number->digits), number->end};
}

/// `small_part` with `unit` behind it, and between `low` and `high`.
std::optional<Part> counted_part(std::u32string_view text, std::size_t position,
                                 std::u32string_view units, unsigned high) {
    const auto part = small_part(text, position);
    if (!part || part->value < 1 || part->value > high) return std::nullopt;
    const std::size_t unit = past_spaces(text, part->end);
    if (!one_of(at(text, unit), units)) return std::nullopt;
    return Part{part->value, unit + 1};
}

/// The four characters of a year, without 年.
std::optional<Part> bare_year(std::u32string_view text, std::size_t position) {
    Part year{0, position + 4};
    const bool arabic = is_digit(at(text, position));
    for (std::size_t i = position; i < year.end; ++i) {
        const char32_t c = at(text, i);
        const int digit = arabic ? (is_digit(c) ? static_cast<int>(c - U'0') : -1)
                                 : (c == U'两' ? -1 : chinese_digit(c));
        if (digit < 0) return std::nullopt;
        year.value = year.value * 10 + static_cast<unsigned>(digit);
    }
    const char32_t next = at(text, year.end);
    if (arabic ? is_word(next) : is_chinese_numeral(next)) return std::nullopt;
    return year;
}

/// 2016-12-31, 2016.12.31, 2016/12/31.
std::optional<DateMention> punctuated_day(std::u32string_view text, std::size_t position) {
    if (position > 0 && one_of(text[position - 1], U".-/") && is_word(before(text, position - 1)))
        return std::nullopt;
    const auto year = bare_year(text, position);
    if (!year || year->value < 1949 || year->value > 2100) return std::nullopt;
    const char32_t joint = at(text, year->end);
    if (!one_of(joint, U"-./")) return std::nullopt;
    const auto month = arabic_part(text, year->end + 1, 2);
    if (!month || month->value < 1 || month->value > 12 || at(text, month->end) != joint)
        return std::nullopt;
    const auto day = arabic_part(text, month->end + 1, 2);
    if (!day || day->value < 1 || day->value > 31) return std::nullopt;
    const char32_t next = at(text, day->end);
    if (is_word(next) || (next == joint && is_word(at(text, day->end + 1)))) return std::nullopt;
    DateMention mention;
    mention.span.end = static_cast<std::uint32_t>(day->end);
    mention.kind = DateKind::day;
    mention.year = static_cast<int>(year->value);
    mention.month = month->value;
    mention.day = day->value;
    return mention;
}

/// What a mention says, before it is known where the mention began.
DateMention named(DateKind kind, std::size_t end) {
    DateMention mention;
    mention.kind = kind;
    mention.span.end = static_cast<std::uint32_t>(end);
    return mention;
}

/// 12月, 12月份, 12月31日, 1—11月, 1月至11月.
std::optional<DateMention> month_at(std::u32string_view text, std::size_t position) {
    const auto first = small_part(text, position);
    if (!first || first->value < 1 || first->value > 12) return std::nullopt;
    std::size_t end = past_spaces(text, first->end);
    const bool month = at(text, end) == U'月';
    const std::size_t joint = month ? end + 1 : end;
    if (is_dash(at(text, joint)) || one_of(at(text, joint), U"至到")) {
        const bool doubled = at(text, joint) == U'—' && at(text, joint + 1) == U'—';
        const auto last = counted_part(text, joint + (doubled ? 2 : 1), U"月", 12);
        const bool day = last && counted_part(text, past_spaces(text, last->end), U"日号", 31);
        if (last && !day)
            return named(DateKind::part, last->end + (at(text, last->end) == U'份' ? 1 : 0));
    }
    if (!month) return std::nullopt;
    auto mention = named(DateKind::month, end + 1);
    mention.month = first->value;
    if (const auto day = counted_part(text, past_spaces(text, end + 1), U"日号", 31)) {
        mention.kind = DateKind::day;
        mention.day = day->value;
        mention.span.end = static_cast<std::uint32_t>(day->end);
    } else if (at(text, end + 1) == U'份') {
        ++mention.span.end;
    }
    return mention;
}

/// 四季度, 第一季度, 3季度.
std::optional<DateMention> quarter_at(std::u32string_view text, std::size_t position) {
    const bool ordinal = at(text, position) == U'第';
    const auto number = counted_part(text, position + (ordinal ? 1 : 0), U"季", 4);
    if (!number || at(text, number->end) != U'度') return std::nullopt;
    auto mention = named(DateKind::quarter, number->end + 1);
    mention.quarter = number->value;
    return mention;
}

/// 上半年, 下半年, 前三季度.
std::optional<DateMention> part_at(std::u32string_view text, std::size_t position) {
    if (matches(text, position, U"上半年") || matches(text, position, U"下半年"))
        return named(DateKind::part, position + 3);
    if (at(text, position) != U'前') return std::nullopt;
    const auto quarters = counted_part(text, position + 1, U"季", 3);
    if (!quarters || at(text, quarters->end) != U'度') return std::nullopt;
    return named(DateKind::part, quarters->end + 1);
}

/// What may narrow a year, or stand without one.
std::optional<DateMention> within_year(std::u32string_view text, std::size_t position) {
    switch (at(text, position)) {
        case U'上':
        case U'下':
        case U'前':
            return part_at(text, position);
        case U'第':
            return quarter_at(text, position);
        default:
            break;
    }
    if (auto quarter = quarter_at(text, position)) return quarter;
    return month_at(text, position);
}

/// 2016年, 2016年度, 2016年12月31日, 2016年四季度, 2016年同期.
std::optional<DateMention> year_at(std::u32string_view text, std::size_t position) {
    const auto year = bare_year(text, position);
    if (!year || year->value < 1900 || year->value > 2100) return std::nullopt;
    const std::size_t unit = past_spaces(text, year->end);
    if (at(text, unit) != U'年') return std::nullopt;
    std::size_t end = unit + 1;
    if (at(text, end) == U'度') ++end;
    const std::size_t next = past_spaces(text, end);
    auto mention = named(DateKind::year, end);
    if (auto inner = within_year(text, next))
        mention = *inner;
    else if (matches(text, next, U"同期"))
        mention = named(DateKind::same_period, next + 2);
    else if (matches(text, next, U"全年"))
        mention = named(DateKind::year, next + 2);
    mention.year = static_cast<int>(year->value);
    return mention;
}

/// Words that name a period by where the reader stands.
struct RelativeWord {
    std::u32string_view word;
    DateKind kind;
    std::u32string_view not_behind = {};  ///< characters that make another word: 网上年报
    std::u32string_view not_before = {};
};

// clang-format off
/// Longer words before their own beginnings.
constexpr std::array relative_words{
    RelativeWord{U"去年同期",   DateKind::same_period},
    RelativeWord{U"去年度",     DateKind::last_year},
    RelativeWord{U"去年",       DateKind::last_year},
    RelativeWord{U"上年同期",   DateKind::same_period, U"以网线会"},
    RelativeWord{U"上一年同期", DateKind::same_period, U"以网线会"},
    RelativeWord{U"上年度同期", DateKind::same_period, U"以网线会"},
    RelativeWord{U"上一年度",   DateKind::last_year,   U"以网线会"},
    RelativeWord{U"上一年",     DateKind::last_year,   U"以网线会"},
    RelativeWord{U"上年度",     DateKind::last_year,   U"以网线会"},
    RelativeWord{U"上年",       DateKind::last_year,   U"以网线会", U"龄纪轮检鉴"},
    RelativeWord{U"同期",       DateKind::same_period, {}, U"声"},
    RelativeWord{U"全年",       DateKind::this_year,   {}, U"龄级"},
    RelativeWord{U"今年以来",   DateKind::this_year},
    RelativeWord{U"今年",       DateKind::this_year},
    RelativeWord{U"本年度",     DateKind::this_year,   U"成"},
    RelativeWord{U"本年",       DateKind::this_year,   U"成", U"级龄报鉴"},
    RelativeWord{U"一年来",     DateKind::this_year},
    RelativeWord{U"年内",       DateKind::this_year,   U"0123456789一二三四五六七八九十两几近数半每多个百千今本去全当 ", U"容"},
};
// clang-format on

std::optional<DateMention> relative_at(std::u32string_view text, std::size_t position) {
    for (const auto& row : relative_words) {
        if (!matches(text, position, row.word)) continue;
        const std::size_t end = position + row.word.size();
        if (one_of(before(text, position), row.not_behind)) return std::nullopt;
        if (one_of(at(text, end), row.not_before)) return std::nullopt;
        return named(row.kind, end);
    }
    return std::nullopt;
}

/// True for the 5 of 15月, 2.5月 and 1-5-5月, and for the 一 of 二十一月.
bool is_inside(std::u32string_view text, std::size_t position) {
    const char32_t previous = before(text, position);
    if (!is_digit(text[position]))
        return is_chinese_numeral(text[position]) && is_chinese_numeral(previous);
    return is_word(previous);
}

std::optional<DateMention> mention_at(std::u32string_view text, std::size_t position) {
    const char32_t c = text[position];
    if (is_digit(c) || is_chinese_numeral(c)) {
        if (is_inside(text, position)) return std::nullopt;
        if (auto year = year_at(text, position)) return year;
        if (is_digit(c))
            if (auto day = punctuated_day(text, position)) return day;
        const bool decimal =
            is_digit(c) && before(text, position) == U'.' && is_digit(before(text, position - 1));
        if (!decimal)
            if (auto inner = within_year(text, position)) return inner;
        return c == U'一' ? relative_at(text, position) : std::nullopt;
    }
    if (auto relative = relative_at(text, position)) return relative;
    return within_year(text, position);
}

/// The civil date of a mention, with the year of `start` where it states none.
std::optional<std::chrono::year_month_day> end_date(DateMention mention,
                                                    std::chrono::year_month_day start) {
    if (!mention.year) mention.year = static_cast<int>(start.year());
    return mention.date();
}

/// Past what joins the two dates of a period: 至, —, 起至, 起,至; nothing where nothing joins.
std::optional<std::size_t> past_joint(std::u32string_view text, std::size_t position) {
    std::size_t i = past_spaces(text, position);
    const bool opened = at(text, i) == U'起';
    if (opened) i = past_spaces(text, i + 1);
    if (opened && one_of(at(text, i), U",、")) i = past_spaces(text, i + 1);
    if (!is_dash(at(text, i)) && !one_of(at(text, i), U"至到")) return std::nullopt;
    if (is_dash(text[i]) && at(text, i + 1) == text[i]) ++i;
    return past_spaces(text, i + 1);
}

std::optional<PeriodMention> period_from(std::u32string_view text, const DateMention& first) {
    const auto start = first.date();
    if (first.kind != DateKind::day || !start) return std::nullopt;
    const auto next = past_joint(text, first.span.end);
    if (!next || *next >= text.size()) return std::nullopt;
    const auto last = date_at(text.substr(*next), 0);
    if (!last || last->kind != DateKind::day) return std::nullopt;
    const auto end = end_date(*last, *start);
    if (!end || *end < *start) return std::nullopt;
    PeriodMention mention{first.span, {*start, *end}};
    mention.span.end = static_cast<std::uint32_t>(*next) + last->span.end;
    if (at(text, mention.span.end) == U'止') ++mention.span.end;
    if (one_of(before(text, mention.span.start), U"自从")) --mention.span.start;
    return mention;
}

}  // namespace

std::optional<std::chrono::year_month_day> DateMention::date() const {
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{*month},
                                           std::chrono::day{*day}};
    if (!date.ok()) return std::nullopt;
    return date;
}

std::optional<DateMention> date_at(std::u32string_view text, std::size_t position) {
    if (position >= text.size() || !starts.contains(text[position])) return std::nullopt;
    auto mention = mention_at(text, position);
    if (mention) mention->span.start = static_cast<std::uint32_t>(position);
    return mention;
}

std::vector<DateMention> find_dates(std::u32string_view text) {
    std::vector<DateMention> found;
    for (std::size_t i = 0; i < text.size();) {
        const auto mention = date_at(text, i);
        if (mention) found.push_back(*mention);
        i = mention ? mention->span.end : i + 1;
    }
    return found;
}

std::vector<PeriodMention> find_periods(std::u32string_view text) {
    std::vector<PeriodMention> found;
    for (std::size_t i = 0; i < text.size();) {
        const auto first = date_at(text, i);
        if (!first) {
            ++i;
            continue;
        }
        i = first->span.end;
        if (const auto period = period_from(text, *first)) {
            // 自 may already close the period before: each character belongs to one.
            if (!found.empty() && period->span.start < found.back().span.end) continue;
            found.push_back(*period);
            i = period->span.end;
        }
    }
    return found;
}

}  // namespace gongkai::text
