// SPDX-License-Identifier: Apache-2.0
#include "detail_detect.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>

#include <unicode/ucsdet.h>

#include "detail_utf8_scan.hpp"

namespace gongkai::text::detail {
namespace {

constexpr std::size_t sample_size = 64 * 1024;

unsigned char byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

/// Whether a UTF-16 unit is what Chinese documents consist of: printable ASCII, ideographs and
/// their punctuation.
bool is_ordinary(unsigned char high, unsigned char low) {
    if (high == 0) return (low >= 0x20 && low < 0x7F) || (low >= 0x09 && low <= 0x0D);
    return (high >= 0x4E && high <= 0x9F) || high == 0x20 || high == 0x30 || high == 0xFF;
}

/// Whether the bytes pair up as GB18030 does, by lead and trail alone.
bool is_double_byte(std::string_view sample) {
    std::size_t pairs = 0;
    std::size_t strays = 0;
    for (std::size_t at = 0; at < sample.size();) {
        const unsigned char lead = byte_at(sample, at++);
        if (lead < 0x80) continue;
        if (at == sample.size()) break;
        const unsigned char trail = byte_at(sample, at);
        const bool pair = lead != 0x80 && lead != 0xFF && trail >= 0x40 && trail != 0x7F;
        // "é " in Latin text is a lead with a letter or a space behind it.
        const bool firm = pair && trail >= 0x80;
        pairs += firm ? 1 : 0;
        strays += firm ? 0 : 1;
        at += pair && trail != 0xFF ? 1 : 0;
    }
    return pairs > 0 && pairs >= strays;
}

struct CloseDetector {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

/// ICU's choice among the encodings that Chinese documents have, by letter frequency.
std::optional<Encoding> detect_by_frequency(std::string_view sample) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()),
                   &status);
    std::int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status)) return std::nullopt;

    std::int32_t gb18030 = 0;
    std::int32_t big5 = 0;
    for (std::int32_t i = 0; i < count; ++i) {
        const char* name = ucsdet_getName(matches[i], &status);
        const std::int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        if (U_FAILURE(status)) return std::nullopt;
        const auto encoding = find_encoding(name);
        if (encoding == Encoding::gb18030) gb18030 = std::max(gb18030, confidence);
        if (encoding == Encoding::big5) big5 = std::max(big5, confidence);
    }
    if (gb18030 == 0 && big5 == 0) return std::nullopt;
    return big5 > gb18030 ? Encoding::big5 : Encoding::gb18030;
}

/// UTF-16 by the shape of its pairs, where no mark says so.
std::optional<Encoding> find_utf16(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, sample_size);
    const std::size_t pairs = head.size() / 2;
    std::size_t little = 0;
    std::size_t big = 0;
    std::size_t letters = 0;
    for (std::size_t at = 0; at + 1 < head.size(); at += 2) {
        const unsigned char first = byte_at(head, at);
        const unsigned char second = byte_at(head, at + 1);
        little += is_ordinary(second, first) ? 1 : 0;
        big += is_ordinary(first, second) ? 1 : 0;
        letters += is_ordinary(0, first) && is_ordinary(0, second) ? 1 : 0;
    }
    const std::size_t best = std::max(little, big);
    // Two ASCII letters make an ideograph as well; a text full of such pairs is ASCII.
    const bool ascii = letters * 2 > pairs;
    if (pairs == 0 || ascii || little == big || best * 5 < pairs * 4) return std::nullopt;
    return little > big ? Encoding::utf_16le : Encoding::utf_16be;
}

}  // namespace

std::string_view sample(std::string_view bytes) {
    const auto first = std::ranges::find_if(bytes, [](char c) { return (c & 0x80) != 0; });
    return bytes.substr(static_cast<std::size_t>(first - bytes.begin()), sample_size);
}

Utf8Evidence utf8_evidence(std::string_view sample) {
    constexpr std::size_t longest_character = 4;
    Utf8Evidence evidence;
    std::size_t broken = 0;  // bytes of the broken character that ends at `at`
    for (std::size_t at = 0; at < sample.size();) {
        const std::size_t damage = find_ill_formed(sample, at);
        if (damage > at) broken = 0;
        for (; at < damage; ++at) evidence.ideographs += byte_at(sample, at) >= 0xE0 ? 1 : 0;
        if (at == sample.size()) break;
        const std::size_t length = ill_formed_length(sample, at);
        at += length;
        const bool cut_off = at == sample.size() && byte_at(sample, damage) >= 0xC2;
        if (broken == 0 || broken + length > longest_character) {
            broken = 0;
            evidence.damaged += cut_off ? 0 : 1;
        }
        broken += length;
    }
    return evidence;
}

std::optional<Encoding> find_ascii_in_utf16(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, sample_size);
    const auto nuls = static_cast<std::size_t>(std::ranges::count(head, '\0'));
    return nuls * 4 >= head.size() ? find_utf16(bytes) : std::nullopt;
}

Encoding detect(std::string_view bytes) {
    if (const auto utf16 = find_utf16(bytes)) return *utf16;
    const std::string_view seen = sample(bytes);
    if (utf8_evidence(seen).convincing() || !is_double_byte(seen)) return Encoding::utf_8;
    return detect_by_frequency(seen).value_or(Encoding::gb18030);
}

}  // namespace gongkai::text::detail
