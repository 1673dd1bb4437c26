// SPDX-License-Identifier: Apache-2.0
#include <gongkai/text/document_number.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <gongkai/text/utf8.hpp>

namespace gongkai::text {
namespace {

constexpr std::size_t longest_issuer = 10;
constexpr std::size_t longest_number = 6;

char32_t at(std::u32string_view text, std::size_t i) {
    return i < text.size() ? text[i] : U'\0';
}

bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

bool is_ideograph(char32_t c) {
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c < 0x40000);
}

std::size_t skip_space(std::u32string_view text, std::size_t i) {
    return at(text, i) == U' ' ? i + 1 : i;
}

/// Arabic digits and the place behind them; more than `limit` of them are no number.
struct Digits {
    int value = 0;
    std::size_t end = 0;
};
std::optional<Digits> digits(std::u32string_view text, std::size_t start, std::size_t limit) {
    Digits found{0, start};
    while (is_digit(at(text, found.end))) {
        if (found.end - start == limit) return std::nullopt;
        found.value = found.value * 10 + static_cast<int>(text[found.end] - U'0');
        ++found.end;
    }
    if (found.end == start) return std::nullopt;
    return found;
}

/// The bracket that closes `open`, or nothing where numbers are written in no such bracket.
char32_t closing(char32_t open) {
    constexpr std::pair<char32_t, char32_t> brackets[] = {
        {U'〔', U'〕'}, {U'[', U']'}, {U'(', U')'}, {U'【', U'】'}, {U'〈', U'〉'}, {U'{', U'}'}};
    for (const auto& [from, to] : brackets)
        if (from == open) return to;
    return U'\0';
}

/// Words of the sentence that run into an issuer: 根据国办发〔2016〕19号.
constexpr auto words_before = std::to_array<std::u32string_view>(
    {U"根据", U"依据", U"按照", U"依照", U"按", U"参照", U"遵照", U"执行", U"落实",
     U"贯彻", U"印发", U"转发", U"下发", U"见", U"详见", U"即",   U"的",   U"和",
     U"与",   U"及",   U"或",   U"以",   U"在", U"文件", U"通知", U"文号", U"号"});

bool is_word_before(std::u32string_view text, std::size_t i, std::u32string_view word) {
    if (text.substr(i, word.size()) != word) return false;
    return !(i > 0 && text.substr(i - 1, 3) == U"共和国");
}

/// Where the issuer that ends at `end` begins.
std::size_t issuer_start(std::u32string_view text, std::size_t end) {
    std::size_t start = end;
    while (start > 0 && end - start < longest_issuer && is_ideograph(text[start - 1])) --start;
    std::size_t cut = start;
    for (std::size_t i = start; i < end; ++i)
        for (const auto& word : words_before)
            if (is_word_before(text, i, word)) cut = std::max(cut, i + word.size());
    return std::min(cut, end);
}

/// The number whose own part is from `start` to `end`.
DocumentNumber made(std::u32string_view text, std::size_t start, std::size_t end, int year,
                    int number) {
    const std::size_t issuer = issuer_start(text, start);
    return {{static_cast<std::uint32_t>(issuer), static_cast<std::uint32_t>(end)},
            to_utf8(text.substr(issuer, start - issuer)),
            year,
            number};
}

/// 〔2016〕19号
std::optional<DocumentNumber> bracketed(std::u32string_view text, std::size_t start) {
    const char32_t close = closing(text[start]);
    if (close == U'\0') return std::nullopt;
    const auto year = digits(text, skip_space(text, start + 1), 4);
    if (!year || year->value < 1949 || year->value > 2100) return std::nullopt;
    std::size_t next = skip_space(text, year->end);
    if (at(text, next) == U'年') ++next;
    if (at(text, next) != close) return std::nullopt;
    next = skip_space(text, next + 1);
    if (at(text, next) == U'第') next = skip_space(text, next + 1);
    const auto number = digits(text, next, longest_number);
    if (!number) return std::nullopt;
    next = skip_space(text, number->end);
    if (at(text, next) == U'号') return made(text, start, next + 1, year->value, number->value);
    // 〔2016〕19、20号: only the brackets of the standard make a number without its 号.
    constexpr std::u32string_view more = U"、,和及至—";
    if (text[start] != U'〔' || more.find(at(text, number->end)) == std::u32string_view::npos)
        return std::nullopt;
    return made(text, start, number->end, year->value, number->value);
}

/// 令第711号, from 令 on.
std::optional<DocumentNumber> decree(std::u32string_view text, std::size_t start) {
    std::size_t next = skip_space(text, start + 1);
    if (at(text, next) == U'第') next = skip_space(text, next + 1);
    const auto number = digits(text, next, longest_number);
    if (!number) return std::nullopt;
    next = skip_space(text, number->end);
    if (at(text, next) != U'号') return std::nullopt;
    return made(text, start, next + 1, 0, number->value);
}

/// 第711号令, or 令第711号 from 第 on.
std::optional<DocumentNumber> ordinal(std::u32string_view text, std::size_t start) {
    const std::size_t before = start > 1 && text[start - 1] == U' ' ? start - 2 : start - 1;
    if (start > 0 && text[before] == U'令') return decree(text, before);
    const auto number = digits(text, skip_space(text, start + 1), longest_number);
    if (!number) return std::nullopt;
    const std::size_t next = skip_space(text, number->end);
    if (at(text, next) != U'号' || at(text, next + 1) != U'令') return std::nullopt;
    return made(text, start, next + 2, 0, number->value);
}

}  // namespace

std::string DocumentNumber::to_string() const {
    if (year == 0) return issuer + "令第" + std::to_string(number) + "号";
    return issuer + "〔" + std::to_string(year) + "〕" + std::to_string(number) + "号";
}

std::optional<DocumentNumber> document_number_at(std::u32string_view text, std::size_t position) {
    switch (at(text, position)) {
        case U'\0':
            return std::nullopt;
        case U'令':
            return decree(text, position);
        case U'第':
            return ordinal(text, position);
        default:
            return bracketed(text, position);
    }
}

std::vector<DocumentNumber> find_document_numbers(std::u32string_view text) {
    std::vector<DocumentNumber> numbers;
    for (std::size_t i = 0; i < text.size();) {
        auto found = document_number_at(text, i);
        if (!found) {
            ++i;
            continue;
        }
        i = found->span.end;
        numbers.push_back(std::move(*found));
    }
    return numbers;
}

}  // namespace gongkai::text
