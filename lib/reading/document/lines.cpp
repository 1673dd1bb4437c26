// SPDX-License-Identifier: Apache-2.0
#include "lines.hpp"

#include <algorithm>

#include <gongkai/text/utf8.hpp>

namespace gongkai::reading::detail {
namespace {

std::uint32_t length(std::string_view utf8) {
    return static_cast<std::uint32_t>(text::count_code_points(utf8));
}

}  // namespace

std::size_t space_at(std::string_view utf8, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
    const unsigned char lead = byte(at);
    if (lead <= 0x20) return 1;
    if (lead == 0xC2) return at + 1 < utf8.size() && byte(at + 1) == 0xA0 ? 2 : 0;
    if (lead < 0xE2 || at + 2 >= utf8.size()) return 0;
    const unsigned second = byte(at + 1);
    const unsigned third = byte(at + 2);
    if (lead == 0xE2) {
        // U+2000 to U+200B, U+202F, U+205F
        const bool general = second == 0x80 && (third <= 0x8B || third == 0xAF);
        return general || (second == 0x81 && third == 0x9F) ? 3 : 0;
    }
    if (lead == 0xE3) return second == 0x80 && third == 0x80 ? 3 : 0;
    if (lead == 0xEF) return second == 0xBB && third == 0xBF ? 3 : 0;
    return 0;
}

std::string_view trim(std::string_view utf8) {
    std::size_t start = 0;
    while (start < utf8.size()) {
        const std::size_t bytes = space_at(utf8, start);
        if (bytes == 0) break;
        start += bytes;
    }
    std::size_t end = utf8.size();
    while (end > start) {
        std::size_t lead = end - 1;
        while (lead > start && end - lead < 3 &&
               (static_cast<unsigned char>(utf8[lead]) & 0xC0U) == 0x80U)
            --lead;
        if (space_at(utf8.substr(0, end), lead) != end - lead) break;
        end = lead;
    }
    return utf8.substr(start, end - start);
}

std::optional<Line> LineReader::next() {
    if (at_ >= utf8_.size()) return std::nullopt;
    auto end = at_;
    while (end < utf8_.size() && utf8_[end] != '\n' && utf8_[end] != '\r' && utf8_[end] != '\f')
        ++end;
    const auto raw = utf8_.substr(at_, end - at_);
    at_ += raw.size();
    const auto text = trim(raw);
    const auto before = static_cast<std::size_t>(text.data() - raw.data());
    const std::uint32_t start = code_points_ + length(raw.substr(0, before));
    const Span span{start, start + length(text)};
    code_points_ = span.end + length(raw.substr(before + text.size()));
    if (at_ < utf8_.size()) {
        const bool pair = utf8_[at_] == '\r' && at_ + 1 < utf8_.size() && utf8_[at_ + 1] == '\n';
        at_ += pair ? 2 : 1;
        code_points_ += pair ? 2 : 1;
    }
    // Stray continuation bytes are no character, and a line of those is an empty one.
    return Line{span.empty() ? text.substr(0, 0) : text, span, before};
}

}  // namespace gongkai::reading::detail
