// SPDX-License-Identifier: Apache-2.0
#include "html_entities.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include <gongkai/text/utf8.hpp>

#include <libxml/HTMLparser.h>

namespace gongkai::reading::detail {
namespace {

constexpr std::size_t name_limit = 8;  // thetasym
constexpr std::size_t digit_limit = 8;

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_alphanumeric(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr int hex_value(char c) {
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// What the numbers 128 to 159 mean on pages: the characters of windows-1252.
/// Source: HTML, numeric character reference end state.
constexpr std::u32string_view windows_1252 =
    U"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";
static_assert(windows_1252.size() == 32);

char32_t character(std::uint32_t number) {
    if (number >= 0x80 && number < 0xA0) return windows_1252[number - 0x80];
    if (number == 0 || number > 0x10FFFF || (number >= 0xD800 && number < 0xE000)) return U'\uFFFD';
    return number;
}

Reference numeric(std::string_view utf8) {
    std::size_t at = 2;
    const bool hex = at < utf8.size() && (utf8[at] == 'x' || utf8[at] == 'X');
    if (hex) ++at;
    const std::size_t start = at;
    std::uint32_t number = 0;
    for (; at < utf8.size() && at - start < digit_limit; ++at) {
        const int value = hex_value(utf8[at]);
        if (value < 0 || (!hex && value > 9)) break;
        number = std::min<std::uint32_t>(
            number * (hex ? 16U : 10U) + static_cast<std::uint32_t>(value), 0x110000);
    }
    if (at == start) return {};
    if (at < utf8.size() && utf8[at] == ';') ++at;
    return {at, character(number)};
}

}  // namespace

Reference reference_at(std::string_view utf8) {
    if (utf8.starts_with("&nbsp;")) return {6, U'\u00A0'};
    if (utf8.size() > 1 && utf8[1] == '#') return numeric(utf8);
    std::array<xmlChar, name_limit + 1> name{};
    std::size_t size = 0;
    while (size < name_limit && size + 1 < utf8.size() && is_alphanumeric(utf8[size + 1])) {
        name[size] = static_cast<xmlChar>(utf8[size + 1]);
        ++size;
    }
    if (size < 2) return {};
    const auto* entity = htmlEntityLookup(name.data());
    if (entity == nullptr) return {};
    const std::size_t end = size + 1;
    return {end < utf8.size() && utf8[end] == ';' ? end + 1 : end, entity->value};
}

std::string resolved(std::string_view utf8) {
    std::string out;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto next = std::min(utf8.find('&', at), utf8.size());
        out += utf8.substr(at, next - at);
        at = next;
        if (at == utf8.size()) break;
        const auto reference = reference_at(utf8.substr(at));
        if (reference.bytes == 0) {
            out.push_back('&');
            ++at;
        } else {
            text::append_utf8(out, reference.code_point);
            at += reference.bytes;
        }
    }
    return out;
}

}  // namespace gongkai::reading::detail
