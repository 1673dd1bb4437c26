// SPDX-License-Identifier: Apache-2.0
#include <gongkai/text/utf8.hpp>

#include <algorithm>
#include <utility>

#include "detail_code_point.hpp"

namespace gongkai::text {
namespace {

constexpr std::uint32_t stride = 64;

constexpr bool is_lead(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

}  // namespace

void append_utf8(std::string& out, char32_t c) {
    const auto put = [&](char32_t bits) { out.push_back(static_cast<char>(bits)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

std::string to_utf8(std::u32string_view code_points) {
    std::string out;
    out.reserve(code_points.size() * 3);
    for (const char32_t c : code_points) append_utf8(out, c);
    return out;
}

std::u32string to_utf32(std::string_view utf8) {
    std::u32string out;
    out.reserve(utf8.size() / 2);
    for (std::size_t at = 0; at < utf8.size();) {
        const auto next = detail::code_point(utf8, at);
        out.push_back(next.value);
        at += next.bytes;
    }
    return out;
}

std::size_t count_code_points(std::string_view utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(utf8, is_lead));
}

Text::Text(std::string utf8) : utf8_(std::move(utf8)) {
    index_.reserve(utf8_.size() / (2 * stride) + 1);
    for (std::size_t at = 0; at < utf8_.size(); ++at) {
        if (!is_lead(utf8_[at])) continue;
        if (size_ % stride == 0) index_.push_back(at);
        ++size_;
    }
}

std::size_t Text::byte_at(std::uint32_t offset) const {
    if (offset >= size_) return utf8_.size();
    std::size_t at = index_[offset / stride];
    for (std::uint32_t left = offset % stride; left > 0; --left) {
        const auto lead = static_cast<unsigned char>(utf8_[at]);
        at += lead < 0xC0 ? 1U : lead < 0xE0 ? 2U : lead < 0xF0 ? 3U : 4U;
        if (at >= utf8_.size()) return utf8_.size();
    }
    return at;
}

std::string_view Text::slice(Span span) const {
    const std::size_t start = byte_at(span.start);
    const std::size_t end = span.empty() ? start : byte_at(span.end);
    return std::string_view(utf8_).substr(start, end - start);
}

}  // namespace gongkai::text
