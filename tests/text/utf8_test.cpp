// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <gongkai/text/utf8.hpp>

using namespace gongkai;
using namespace gongkai::text;

namespace {

std::u32string random_text(std::mt19937& random, std::size_t size) {
    const char32_t bounds[] = {0x80, 0x800, 0xD800, 0x10000, 0x110000};
    std::u32string text;
    while (text.size() < size) {
        const char32_t c = static_cast<char32_t>(random()) % bounds[random() % 5];
        if (c < 0xD800 || c > 0xDFFF) text += c;
    }
    return text;
}

}  // namespace

TEST_CASE("a code point takes the bytes that UTF-8 gives it") {
    struct Row {
        std::string because;
        char32_t code_point;
        std::string bytes;
    };
    const Row rows[] = {
        {"the first", U'\0', std::string(1, '\0')},
        {"the last of one byte", U'\x7F', "\x7F"},
        {"the first of two", U'\u0080', "\xC2\x80"},
        {"the last of two", U'\u07FF', "\xDF\xBF"},
        {"the first of three", U'\u0800', "\xE0\xA0\x80"},
        {"公", U'公', "\xE5\x85\xAC"},
        {"the last of three", U'\uFFFF', "\xEF\xBF\xBF"},
        {"the first of four", U'\U00010000', "\xF0\x90\x80\x80"},
        {"the last of all", U'\U0010FFFF', "\xF4\x8F\xBF\xBF"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        std::string out;
        append_utf8(out, row.code_point);
        CHECK(out == row.bytes);
        CHECK(to_utf32(row.bytes) == std::u32string(1, row.code_point));
    }
}

TEST_CASE("code points come back from UTF-8") {
    std::mt19937 random(8);
    for (std::size_t size = 0; size < 300; ++size) {
        const auto text = random_text(random, size);
        const auto utf8 = to_utf8(text);
        CHECK(to_utf32(utf8) == text);
        CHECK(count_code_points(utf8) == size);
    }
}

TEST_CASE("an ill-formed byte becomes a replacement character") {
    struct Row {
        std::string because;
        std::string_view bytes;
        std::u32string text;
    };
    const Row rows[] = {
        {"a byte that begins nothing", "a\xFFz", U"a\uFFFDz"},
        {"a continuation without a lead", "\x80", U"\uFFFD"},
        {"a lead without its end", "\xE5\x85", U"\uFFFD\uFFFD"},
        {"a lead before a letter", "\xE5z", U"\uFFFDz"},
        {"an overlong slash", "\xC0\xAF", U"\uFFFD\uFFFD"},
        {"a longer overlong slash", "\xE0\x80\xAF", U"\uFFFD\uFFFD\uFFFD"},
        {"half a surrogate pair", "\xED\xA0\x80", U"\uFFFD\uFFFD\uFFFD"},
        {"past the last code point", "\xF4\x90\x80\x80", U"\uFFFD\uFFFD\uFFFD\uFFFD"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(to_utf32(row.bytes) == row.text);
    }
}

TEST_CASE("a text is addressed by code points") {
    const Text text("收到25件。");
    CHECK(text.size() == 6);
    CHECK(text.byte_at(0) == 0);
    CHECK(text.byte_at(2) == 6);
    CHECK(text.byte_at(6) == text.utf8().size());
    CHECK(text.byte_at(99) == text.utf8().size());
    CHECK(text.slice({2, 5}) == "25件");
    CHECK(text.slice({4, 99}) == "件。");
    CHECK(text.slice({3, 3}).empty());
    CHECK(text.slice({5, 2}).empty());
    CHECK(Text().size() == 0);
    CHECK(Text().slice({0, 5}).empty());
}

TEST_CASE("every span of a long text is what its code points spell") {
    std::mt19937 random(64);
    const auto points = random_text(random, 500);
    const Text text(to_utf8(points));
    REQUIRE(text.size() == points.size());
    for (int round = 0; round < 500; ++round) {
        const auto start = static_cast<std::uint32_t>(random() % 500);
        const auto end = start + static_cast<std::uint32_t>(random() % 100);
        const auto slice = std::u32string_view(points).substr(start, end - start);
        CHECK(text.slice({start, end}) == to_utf8(slice));
    }
}
