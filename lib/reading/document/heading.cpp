// SPDX-License-Identifier: Apache-2.0
#include "heading.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include <gongkai/text/utf8.hpp>

#include "lines.hpp"

namespace gongkai::reading::detail {
namespace {

constexpr std::size_t heading_limit = 40;
constexpr std::size_t bold_heading_limit = 60;
constexpr std::size_t title_limit = 60;

constexpr bool is_one_of(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

constexpr bool is_digit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９');
}

constexpr bool is_chinese_digit(char32_t c) {
    return is_one_of(U"一二三四五六七八九十〇零百", c);
}

constexpr bool is_sentence_mark(char32_t c) {
    return is_one_of(U"。！？；!?;", c);
}

/// The code points of a line that is at most `limit` long; nothing for a longer one.
std::optional<std::u32string> short_line(std::string_view line, std::size_t limit) {
    line = trim(line);
    // Damaged copies end their lines in ? or the replacement character.
    while (line.ends_with('?') || line.ends_with("\uFFFD"))
        line.remove_suffix(line.ends_with('?') ? 1 : 3);
    if (line.empty() || line.size() > 4 * limit) return std::nullopt;
    auto text = text::to_utf32(line);
    if (text.size() > limit) return std::nullopt;
    return text;
}

template <typename Predicate>
std::size_t run(std::u32string_view text, std::size_t at, Predicate is) {
    const std::size_t start = at;
    while (at < text.size() && is(text[at])) ++at;
    return at - start;
}

struct Opening {
    int level;
    std::size_t size;
};

/// The enumerator that a line opens with.
std::optional<Opening> opening(std::u32string_view text) {
    const auto at = [&](std::size_t i) { return i < text.size() ? text[i] : U'\0'; };
    if (const auto n = run(text, 0, is_chinese_digit); n > 0 && n <= 3) {
        if (is_one_of(U"、.．，,", at(n))) return Opening{1, n + 1};
        return std::nullopt;
    }
    if (at(0) == U'第') {
        const auto n = run(text, 1, [](char32_t c) { return is_chinese_digit(c) || is_digit(c); });
        if (n == 0 || n > 3) return std::nullopt;
        if (at(n + 1) == U'部' && at(n + 2) == U'分') return Opening{1, n + 3};
        if (at(n + 1) == U'章') return Opening{1, n + 2};
        return std::nullopt;
    }
    if (is_one_of(U"(（", at(0))) {
        const auto n = run(text, 1, is_chinese_digit);
        if (n > 0 && n <= 3 && is_one_of(U")）", at(n + 1))) return Opening{2, n + 2};
        return std::nullopt;
    }
    const auto n = run(text, 0, is_digit);
    // 3.5 is a number, 3.公开 is an enumerator.
    if (n > 0 && n <= 2 && is_one_of(U".．、", at(n)) && !is_digit(at(n + 1)))
        return Opening{3, n + 1};
    return std::nullopt;
}

/// Whether words say something to be read: a count, by digits that are no year, or that there was
/// nothing.
bool states_something(std::u32string_view text) {
    for (const std::u32string_view denial : {U"未", U"没有", U"均已"})
        if (text.find(denial) != std::u32string_view::npos) return true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_digit(text[i])) continue;
        i += run(text, i, is_digit);
        if (i >= text.size() || text[i] != U'年') return true;
    }
    return false;
}

}  // namespace

std::optional<int> heading_level(std::string_view line, bool bold) {
    const auto text = short_line(line, bold ? bold_heading_limit : heading_limit);
    if (!text) return std::nullopt;
    const auto found = opening(*text);
    if (!found) return std::nullopt;
    const auto rest = std::u32string_view(*text).substr(found->size);
    if (rest.empty() || std::ranges::any_of(rest, is_sentence_mark)) return std::nullopt;
    if (found->level > 1 && states_something(rest)) return std::nullopt;
    return found->level;
}

bool is_title(std::string_view line) {
    const auto whole = short_line(line, title_limit);
    if (!whole || std::ranges::any_of(*whole, is_sentence_mark)) return false;
    std::u32string_view text = *whole;
    if (is_one_of(U")）", text.back())) {
        const auto open = text.find_last_of(U"(（");
        if (open == std::u32string_view::npos) return false;
        text = text.substr(0, open);
    }
    while (!text.empty() && is_one_of(U" \u3000", text.back())) text.remove_suffix(1);
    if (text.find_first_of(U"，：,:") != std::u32string_view::npos) return false;
    return text.ends_with(U"报告") || text.ends_with(U"年报") || text.ends_with(U"報告") ||
           text.ends_with(U"年報");
}

bool is_table_row_label(std::string_view line) {
    // Source: the annual report's form, table of requests (国办公开办函〔2021〕30号).
    static constexpr std::array<std::u32string_view, 5> labels{
        U"本年新收", U"上年结转", U"本年度办理结果", U"结转下年度", U"总计",
    };
    const auto whole = short_line(line, heading_limit);
    if (!whole) return false;
    const auto found = opening(*whole);
    if (!found || found->level > 2) return false;
    auto rest = std::u32string_view(*whole).substr(found->size);
    while (!rest.empty() && is_one_of(U" \u3000\u00A0", rest.front())) rest.remove_prefix(1);
    return std::ranges::any_of(labels, [&](auto label) { return rest.starts_with(label); });
}

}  // namespace gongkai::reading::detail
