// SPDX-License-Identifier: Apache-2.0
#include <gongkai/text/segment.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>

namespace gongkai::text {
namespace {

constexpr char32_t nothing = 0;

char32_t at(std::u32string_view text, std::size_t i) {
    return i < text.size() ? text[i] : nothing;
}

bool is_one_of(char32_t c, std::u32string_view set) {
    return c != nothing && set.find(c) != std::u32string_view::npos;
}

bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

/// 一 to 九, or 0.
int chinese_digit(char32_t c) {
    constexpr std::u32string_view digits = U"一二三四五六七八九";
    const auto found = digits.find(c);
    return found == std::u32string_view::npos ? 0 : static_cast<int>(found) + 1;
}

bool is_chinese_numeral(char32_t c) {
    return chinese_digit(c) > 0 || c == U'十';
}

/// A small number and how many characters it takes; no characters where there is none.
struct Ordinal {
    int value = 0;
    std::size_t length = 0;
};

/// 一 to 九十九.
Ordinal chinese_ordinal(std::u32string_view text, std::size_t start) {
    const int first = chinese_digit(at(text, start));
    std::size_t end = start + (first > 0 ? 1 : 0);
    if (at(text, end) != U'十') return {first, end - start};
    const int last = chinese_digit(at(text, ++end));
    if (last > 0) ++end;
    return {(first > 0 ? first * 10 : 10) + last, end - start};
}

/// 1 to 99, without a leading zero.
Ordinal arabic_ordinal(std::u32string_view text, std::size_t start) {
    Ordinal ordinal;
    while (ordinal.length < 3 && is_digit(at(text, start + ordinal.length))) {
        ordinal.value = ordinal.value * 10 + static_cast<int>(text[start + ordinal.length] - U'0');
        ++ordinal.length;
    }
    const bool fits = ordinal.length <= 2 && at(text, start) != U'0';
    return fits ? ordinal : Ordinal{};
}

/// Whether a year is what follows an enumerator: 1.2016年.
bool year_at(std::u32string_view text, std::size_t start) {
    for (std::size_t i = start; i < start + 4; ++i)
        if (!is_digit(at(text, i))) return false;
    return is_one_of(text[start], U"12") && at(text, start + 4) == U'年';
}

Enumerator made(std::size_t start, std::size_t length, EnumeratorStyle style, int ordinal) {
    return {{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(start + length)},
            style,
            ordinal};
}

/// 第十条(五)项, (五)款: an article's parts are cited, not begun.
bool cites_article(std::u32string_view text, std::size_t start, std::size_t end) {
    if (start > 0 && is_one_of(text[start - 1], U"第条款至和或及")) return true;
    if (start > 1 && text[start - 1] == U'、' && text[start - 2] == U')') return true;
    if (is_one_of(at(text, end), U"、至款")) return true;
    return at(text, end) == U'项' && at(text, end + 1) != U'目';
}

std::optional<Enumerator> parenthesised(std::u32string_view text, std::size_t start) {
    const bool chinese = is_chinese_numeral(at(text, start + 1));
    const Ordinal ordinal =
        chinese ? chinese_ordinal(text, start + 1) : arabic_ordinal(text, start + 1);
    const std::size_t length = ordinal.length + 2;
    if (ordinal.length == 0 || at(text, start + length - 1) != U')') return std::nullopt;
    if (cites_article(text, start, start + length)) return std::nullopt;
    const auto style = chinese ? EnumeratorStyle::chinese_paren : EnumeratorStyle::arabic_paren;
    return made(start, length, style, ordinal.value);
}

std::optional<Enumerator> chinese(std::u32string_view text, std::size_t start) {
    if (start > 0 &&
        (is_chinese_numeral(text[start - 1]) || is_one_of(text[start - 1], U"第统唯之")))
        return std::nullopt;
    const Ordinal ordinal = chinese_ordinal(text, start);
    const std::size_t end = start + ordinal.length;
    if (ordinal.length == 0) return std::nullopt;
    if (at(text, end) == U'是')
        return made(start, ordinal.length + 1, EnumeratorStyle::ordinal_is, ordinal.value);
    if (!is_one_of(at(text, end), U"、.")) return std::nullopt;
    // 三、四季度 and 一、二级 are pairs.
    if (is_chinese_numeral(at(text, end + 1)) &&
        is_one_of(at(text, end + 2), U"季月级类批期次年等届号"))
        return std::nullopt;
    return made(start, ordinal.length + 1, EnumeratorStyle::chinese_comma, ordinal.value);
}

std::optional<Enumerator> arabic(std::u32string_view text, std::size_t start) {
    if (start > 0 && (is_digit(text[start - 1]) || is_one_of(text[start - 1], U".第")))
        return std::nullopt;
    const Ordinal ordinal = arabic_ordinal(text, start);
    const std::size_t end = start + ordinal.length;
    if (ordinal.length == 0) return std::nullopt;
    if (at(text, end) == U')' && (start == 0 || is_one_of(text[start - 1], U"\n 。;:")))
        return made(start, ordinal.length + 1, EnumeratorStyle::arabic_paren, ordinal.value);
    if (!is_one_of(at(text, end), U".、")) return std::nullopt;
    if (is_digit(at(text, end + 1)) && !year_at(text, end + 1)) return std::nullopt;
    return made(start, ordinal.length + 1, EnumeratorStyle::arabic_point, ordinal.value);
}

/// Numbers that are one character.
std::optional<Enumerator> sign(char32_t c, std::size_t start) {
    struct Row {
        char32_t first;
        char32_t last;
        EnumeratorStyle style;
        int ordinal;  // of `first`
    };
    constexpr Row rows[] = {
        {U'①', U'⑳', EnumeratorStyle::circled, 1},
        {U'㉑', U'㉟', EnumeratorStyle::circled, 21},
        {U'❶', U'❿', EnumeratorStyle::circled, 1},
        {U'➀', U'➉', EnumeratorStyle::circled, 1},
        {U'➊', U'➓', EnumeratorStyle::circled, 1},
        {U'㈠', U'㈩', EnumeratorStyle::chinese_paren, 1},
        {U'⑴', U'⒇', EnumeratorStyle::arabic_paren, 1},
        {U'⒈', U'⒛', EnumeratorStyle::arabic_point, 1},
    };
    for (const auto& row : rows)
        if (c >= row.first && c <= row.last)
            return made(start, 1, row.style, row.ordinal + static_cast<int>(c - row.first));
    return std::nullopt;
}

std::optional<Enumerator> in_words(std::u32string_view text, std::size_t start) {
    struct Row {
        std::u32string_view word;
        int ordinal;
    };
    constexpr Row rows[] = {{U"首先", 1}, {U"其次", 2}, {U"再次", 3}};
    for (const auto& row : rows)
        if (text.substr(start, row.word.size()) == row.word)
            return made(start, row.word.size(), EnumeratorStyle::first_then, row.ordinal);
    if (text[start] != U'第') return std::nullopt;
    const Ordinal ordinal = chinese_ordinal(text, start + 1);
    const std::size_t end = start + 1 + ordinal.length;
    if (ordinal.length == 0 || !is_one_of(at(text, end), U",、:")) return std::nullopt;
    // 第一、二季度 is a pair.
    if (is_chinese_numeral(at(text, end + 1))) return std::nullopt;
    return made(start, ordinal.length + 2, EnumeratorStyle::first_then, ordinal.value);
}

bool is_blank(char32_t c) {
    return c == U' ' || c == U'\n';
}

/// Adds the stretch without the blanks at its ends.
void add_trimmed(std::vector<Span>& spans, std::u32string_view text, std::size_t start,
                 std::size_t end) {
    while (start < end && is_blank(text[start])) ++start;
    while (end > start && is_blank(text[end - 1])) --end;
    if (start < end)
        spans.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)});
}

}  // namespace

std::vector<Span> find_sentences(std::u32string_view text) {
    constexpr std::u32string_view marks = U"。！？!?";
    constexpr std::u32string_view closers = U"”’》」』)】〕\"";
    std::vector<Span> sentences;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = text[i++];
        if (c != U'\n' && !is_one_of(c, marks)) continue;
        if (c != U'\n')
            while (is_one_of(at(text, i), marks) || is_one_of(at(text, i), closers)) ++i;
        add_trimmed(sentences, text, start, i);
        start = i;
    }
    add_trimmed(sentences, text, start, text.size());
    return sentences;
}

std::optional<Enumerator> enumerator_at(std::u32string_view text, std::size_t position) {
    const char32_t c = at(text, position);
    if (c == U'(') return parenthesised(text, position);
    if (is_digit(c)) return arabic(text, position);
    if (is_chinese_numeral(c)) return chinese(text, position);
    if (is_one_of(c, U"首其再第")) return in_words(text, position);
    return sign(c, position);
}

std::vector<Enumerator> find_enumerators(std::u32string_view text) {
    constexpr std::u32string_view openers = U"\n 。！？!?;:,";
    constexpr std::u32string_view closers = U"”’》」』)";
    std::vector<Enumerator> enumerators;
    bool open = true;
    bool ended = false;  // a sentence mark, and since then only what closes it
    for (std::size_t i = 0; i < text.size();) {
        if (open) {
            if (const auto found = enumerator_at(text, i)) {
                enumerators.push_back(*found);
                i = found->span.end;
                continue;
            }
        }
        const char32_t c = text[i++];
        ended = is_one_of(c, U"。！？!?") || (ended && is_one_of(c, closers));
        open = ended || is_one_of(c, openers);
    }
    return enumerators;
}

}  // namespace gongkai::text
