// SPDX-License-Identifier: Apache-2.0
#include "html_escape.hpp"

#include <gongkai/text/utf8.hpp>

namespace gongkai::report::detail {
namespace {

/// Whether HTML allows the code point in text.
constexpr bool is_allowed(char32_t c) {
    if (c < 0x20) return c == '\t' || c == '\n';
    if (c >= 0x7F && c < 0xA0) return false;
    if (c >= 0xD800 && c < 0xE000) return false;
    if (c >= 0xFDD0 && c < 0xFDF0) return false;
    return c <= 0x10FFFF && (c & 0xFFFE) != 0xFFFE;
}

constexpr std::string_view reference_of(char32_t c) {
    switch (c) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        case '\'':
            return "&#39;";
        default:
            return {};
    }
}

}  // namespace

void append_escaped(std::string& out, std::u32string_view text) {
    for (const char32_t c : text) {
        const auto reference = reference_of(c);
        out += reference;
        if (reference.empty() && is_allowed(c)) text::append_utf8(out, c);
    }
}

std::string escaped(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    append_escaped(out, text::to_utf32(utf8));
    return out;
}

}  // namespace gongkai::report::detail
