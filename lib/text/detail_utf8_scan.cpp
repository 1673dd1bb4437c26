// SPDX-License-Identifier: Apache-2.0
#include "detail_utf8_scan.hpp"

#include <cstdint>
#include <cstring>

namespace gongkai::text::detail {
namespace {

unsigned char byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

/// What may follow a lead byte: how many bytes, and the bounds of the first of them.
struct Lead {
    std::size_t tail;
    unsigned char low;
    unsigned char high;
};

Lead lead(unsigned char byte) {
    if (byte < 0x80) return {0, 0, 0};
    if (byte < 0xC2 || byte > 0xF4) return {0, 1, 0};  // bounds that nothing meets
    if (byte < 0xE0) return {1, 0x80, 0xBF};
    if (byte == 0xE0) return {2, 0xA0, 0xBF};
    if (byte == 0xED) return {2, 0x80, 0x9F};
    if (byte < 0xF0) return {2, 0x80, 0xBF};
    if (byte == 0xF0) return {3, 0x90, 0xBF};
    return {3, 0x80, static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
}

/// The bytes of the sequence at `at` that are in place, the lead included.
std::size_t length_in_place(std::string_view bytes, std::size_t at, const Lead& lead) {
    std::size_t length = 1;
    while (length <= lead.tail && at + length < bytes.size()) {
        const unsigned char next = byte_at(bytes, at + length);
        const unsigned char low = length == 1 ? lead.low : 0x80;
        const unsigned char high = length == 1 ? lead.high : 0xBF;
        if (next < low || next > high) break;
        ++length;
    }
    return length;
}

bool is_ascii(const char* eight) {
    std::uint64_t word = 0;
    std::memcpy(&word, eight, sizeof word);
    return (word & 0x8080808080808080U) == 0;
}

}  // namespace

std::size_t find_ill_formed(std::string_view bytes, std::size_t from) {
    std::size_t at = from;
    while (at < bytes.size()) {
        // The two loops are what ordinary text consists of: runs of ideographs and of ASCII.
        while (at + 3 <= bytes.size()) {
            const std::uint32_t three = static_cast<std::uint32_t>(byte_at(bytes, at)) << 16U |
                                        static_cast<std::uint32_t>(byte_at(bytes, at + 1)) << 8U |
                                        byte_at(bytes, at + 2);
            // Leads E1 to EC: no bounds of their own.
            if ((three & 0xF0C0C0U) != 0xE08080U || three - 0xE10000U >= 0x0C0000U) break;
            at += 3;
        }
        while (at + 8 <= bytes.size() && is_ascii(bytes.data() + at)) at += 8;
        if (at == bytes.size()) break;
        const Lead next = lead(byte_at(bytes, at));
        const std::size_t length = length_in_place(bytes, at, next);
        if (length <= next.tail || next.low > next.high) return at;
        at += length;
    }
    return bytes.size();
}

std::size_t ill_formed_length(std::string_view bytes, std::size_t at) {
    return length_in_place(bytes, at, lead(byte_at(bytes, at)));
}

}  // namespace gongkai::text::detail
