// SPDX-License-Identifier: Apache-2.0
#include "html_chrome.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace gongkai::reading::detail {
namespace {

constexpr std::size_t name_limit = 256;  // longer class attributes are cut
constexpr std::size_t line_limit_bytes = 240;

/// A word of a class or id. One that is `exact` also names contents (printContent, location of a
/// project), so that it must stand alone or beside a word for a widget.
struct Word {
    std::string_view word;
    bool exact = false;
};

// clang-format off

/// By word.
constexpr std::array furniture_words{
    Word{"advert"},
    Word{"aside",        true},
    Word{"banner"},
    Word{"bdshare"},
    Word{"bdsharebuttonbox"},
    Word{"bread"},
    Word{"breadcrumb"},
    Word{"breadcrumbs"},
    Word{"breadnav"},
    Word{"bshare"},
    Word{"copyright"},
    Word{"crumb"},
    Word{"crumbs"},
    Word{"dqwz"},
    Word{"erweima"},
    Word{"ewm"},
    Word{"foot"},
    Word{"footer"},
    Word{"leftnav"},
    Word{"location",     true},
    Word{"login"},
    Word{"menu"},
    Word{"menubar"},
    Word{"nav"},
    Word{"navbar"},
    Word{"navi"},
    Word{"navigation"},
    Word{"pager",        true},
    Word{"pagination"},
    Word{"paging",       true},
    Word{"position",     true},
    Word{"print",        true},
    Word{"qrcode"},
    Word{"search"},
    Word{"searchbox"},
    Word{"share"},
    Word{"sharebox"},
    Word{"sidebar"},
    Word{"sidenav"},
    Word{"sitemap"},
    Word{"submenu"},
    Word{"subnav"},
    Word{"toolbar"},
    Word{"tools",        true},
    Word{"topbar"},
    Word{"topnav"},
    Word{"weizhi"},
};

// clang-format on

static_assert(std::ranges::is_sorted(furniture_words, {}, &Word::word));

/// What may stand beside an exact word.
constexpr std::array<std::string_view, 10> widgets{"bar",  "btn",  "button", "current", "icon",
                                                   "left", "link", "links",  "right",   "tool"};

/// What turns a word into a statement about something else: `no-sidebar`, `has-nav`.
constexpr std::array<std::string_view, 8> negations{"has",  "hide", "is",      "no",
                                                    "show", "with", "without", "under"};

constexpr std::array<std::string_view, 11> furniture_roles{
    "alert",   "banner",     "complementary", "contentinfo", "dialog", "menu",
    "menubar", "navigation", "search",        "tablist",     "toolbar"};

// clang-format off

/// How short lines of furniture begin.
constexpr std::array<std::string_view, 29> furniture_lines{
    "当前位置", "您的位置", "您所在的位置", "您现在的位置", "您当前的位置", "现在的位置", "所在位置",
    "上一篇", "下一篇", "上一条", "下一条",
    "打印本页", "【打印】", "【关闭】", "关闭窗口", "分享到", "分享:", "扫一扫",
    "字体:", "字体：", "【字体",
    "版权所有", "主办：", "主办:", "主办单位", "承办单位", "技术支持", "网站标识码", "网站地图"};

/// What only footers hold.
constexpr std::array<std::string_view, 2> footer_marks{"ICP备", "公网安备"};

// clang-format on

constexpr bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr char lower(char c) {
    return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& set, std::string_view word) {
    return std::ranges::find(set, word) != set.end();
}

/// The words of one class name: split at what is no letter and before capitals, in lower case.
std::vector<std::string> words_of(std::string_view name) {
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool letter = is_upper(c) || is_lower(c);
        const bool turn = is_upper(c) && i > 0 && is_lower(name[i - 1]);
        if ((!letter || turn) && !words.back().empty()) words.emplace_back();
        if (letter) words.back().push_back(lower(c));
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

bool is_furniture_name(std::string_view name) {
    const auto words = words_of(name);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto found =
            std::ranges::lower_bound(furniture_words, std::string_view(words[i]), {}, &Word::word);
        if (found == furniture_words.end() || found->word != words[i]) continue;
        if (i > 0 && contains(negations, words[i - 1])) continue;
        if (!found->exact) return true;
        const auto fits = [&](const std::string& word) {
            return word == words[i] || contains(widgets, word);
        };
        if (std::ranges::all_of(words, fits)) return true;
    }
    return false;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

bool equal(std::string_view text, std::string_view lower_case) {
    return std::ranges::equal(text, lower_case, {}, lower);
}

bool begins(std::string_view text, std::string_view lower_case) {
    return equal(text.substr(0, lower_case.size()), lower_case);
}

std::string lowered(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), lower);
    return out;
}

}  // namespace

bool names_furniture(std::string_view class_or_id) {
    const auto names = class_or_id.substr(0, name_limit);
    for (std::size_t at = 0; at < names.size();) {
        std::size_t end = at;
        while (end < names.size() && !is_space(names[end])) ++end;
        if (is_furniture_name(names.substr(at, end - at))) return true;
        at = end + 1;
    }
    return false;
}

bool is_furniture_role(std::string_view role) {
    return contains(furniture_roles, lowered(role));
}

bool is_furniture_line(std::string_view line) {
    if (line.size() > line_limit_bytes) return false;
    return std::ranges::any_of(furniture_lines,
                               [&](auto start) { return line.starts_with(start); }) ||
           std::ranges::any_of(
               footer_marks, [&](auto mark) { return line.find(mark) != std::string_view::npos; });
}

Style style_of(std::string_view style) {
    Style result;
    for (std::size_t at = 0; at < style.size();) {
        const auto end = std::min(style.find(';', at), style.size());
        const auto declaration = style.substr(at, end - at);
        at = end + 1;
        const auto colon = declaration.find(':');
        if (colon == std::string_view::npos) continue;
        const auto name = trimmed(declaration.substr(0, colon));
        const auto value = trimmed(declaration.substr(colon + 1));
        if (equal(name, "display")) result.hidden |= begins(value, "none");
        if (equal(name, "visibility")) result.hidden |= begins(value, "hidden");
        if (equal(name, "font-weight"))
            result.bold = begins(value, "bold") || begins(value, "700") || begins(value, "800");
    }
    return result;
}

}  // namespace gongkai::reading::detail
