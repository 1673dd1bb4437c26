// SPDX-License-Identifier: Apache-2.0
#include "detail_gloss.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace gongkai::text::detail {
namespace {

constexpr std::size_t longest_syllable = 6;  // zhuāng

/// Letters with tone marks lie from à to ǜ.
constexpr bool has_tone(char32_t c) {
    return c - 0xE0 <= 0x1DC - 0xE0;
}

bool any_tone(std::u32string_view text) {
    unsigned found = 0;
    for (const char32_t c : text) found |= has_tone(c) ? 1U : 0U;
    return found != 0;
}

/// The length of a syllable in parentheses at `at`, or 0.
std::size_t gloss_at(std::u32string_view text, std::size_t at) {
    if (text[at] != U'(' || at == 0 || text[at - 1] < 0x3400) return 0;
    bool toned = false;
    for (std::size_t end = at + 1; end < text.size() && end <= at + 1 + longest_syllable; ++end) {
        const char32_t c = text[end];
        if (c == U')') return toned ? end + 1 - at : 0;
        toned = toned || has_tone(c);
        if (!has_tone(c) && (c < U'a' || c > U'z')) return 0;
    }
    return 0;
}

}  // namespace

void drop_pinyin(Normalised& normalised) {
    if (!any_tone(normalised.text)) return;
    const std::u32string_view text = normalised.text;
    Normalised kept;
    std::uint32_t ahead = 0;  // by how much the source is ahead of what is kept
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (const std::size_t length = gloss_at(text, at); length > 0) {
            at += length - 1;
            continue;
        }
        const auto size = static_cast<std::uint32_t>(kept.text.size());
        const std::uint32_t source = normalised.offsets.to_source(static_cast<std::uint32_t>(at));
        if (source - size != ahead) kept.offsets.shift(size, source);
        ahead = source - size;
        kept.text.push_back(text[at]);
    }
    const auto end = static_cast<std::uint32_t>(text.size());
    kept.offsets.finish(static_cast<std::uint32_t>(kept.text.size()),
                        normalised.offsets.to_source(end));
    normalised = std::move(kept);
}

}  // namespace gongkai::text::detail
