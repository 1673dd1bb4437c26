// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <gongkai/text/decode.hpp>
#include <gongkai/text/utf8.hpp>

using namespace gongkai;
using namespace gongkai::text;
using namespace std::string_literals;

namespace {

const std::string prose =
    "本局去年主动公开环境信息三百余条,收到公开申请25件,均已按期答复。\n"
    "其中通过网站公开180条,通过公报公开40条;没有因公开引起的行政复议。\n";

std::string repeated(const std::string& text, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += text;
    return out;
}

/// Bytes of another encoding, made by ICU alone.
std::string encode(const std::string& utf8, const char* converter) {
    UErrorCode status = U_ZERO_ERROR;
    const auto source = icu::UnicodeString::fromUTF8(utf8);
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> to(ucnv_open(converter, &status),
                                                                &ucnv_close);
    std::string out(static_cast<std::size_t>(source.length()) * 4 + 8, '\0');
    const auto size = ucnv_fromUChars(to.get(), out.data(), static_cast<std::int32_t>(out.size()),
                                      source.getBuffer(), source.length(), &status);
    REQUIRE(U_SUCCESS(status));
    out.resize(static_cast<std::size_t>(size));
    return out;
}

struct Coded {
    Encoding encoding;
    const char* converter;
};
const Coded coded[] = {
    {Encoding::utf_8, "UTF-8"},       {Encoding::gb18030, "gb18030"},
    {Encoding::utf_16le, "UTF-16LE"}, {Encoding::utf_16be, "UTF-16BE"},
    {Encoding::big5, "Big5-HKSCS"},
};

/// Ideographs that every one of the encodings holds, with ASCII between.
std::string random_text(std::mt19937& random, std::size_t size) {
    const std::u32string_view ordinary =
        U"中文政府公告全年共收到申有人名年月日一二三本市局工作 ,.\n0123456789ab";
    std::u32string out;
    while (out.size() < size) out += ordinary[random() % ordinary.size()];
    return to_utf8(out);
}

bool is_valid(const std::string& utf8) {
    return to_utf8(to_utf32(utf8)) == utf8;
}

}  // namespace

TEST_CASE("an encoding is found by each name that pages declare it with") {
    struct Row {
        std::string because;
        const char* name;
        std::optional<Encoding> encoding;
    };
    const Row rows[] = {
        {"as the standard writes it", "UTF-8", Encoding::utf_8},
        {"without the hyphen", "utf8", Encoding::utf_8},
        {"GB2312 pages hold GBK characters", "gb2312", Encoding::gb18030},
        {"GBK in any case", "GbK", Encoding::gb18030},
        {"with the standard's year", "GB18030-2022", Encoding::gb18030},
        {"of the year 2005", "GB18030-2005", Encoding::gb18030},
        {"quoted by a careless template", "\"gb2312\"", Encoding::gb18030},
        {"an old alias with underscores", "GB_2312-80", Encoding::gb18030},
        {"Hong Kong's", "big5-hkscs", Encoding::big5},
        {"the bare name means little endian on the web", "utf-16", Encoding::utf_16le},
        {"big endian by name", "UTF-16BE", Encoding::utf_16be},
        {"an encoding of no Chinese document", "windows-1252", std::nullopt},
        {"no name at all", "", std::nullopt},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(find_encoding(row.name) == row.encoding);
    }
}

TEST_CASE("a text comes back from each encoding, declared or marked") {
    std::mt19937 random(711);
    for (const auto& row : coded) {
        const auto encoding = row.encoding;
        const auto converter = row.converter;
        CAPTURE(std::string(converter));
        for (std::size_t size = 0; size < 60; ++size) {
            const std::string text = random_text(random, size);
            const auto decoded = decode(encode(text, converter), encoding);
            CHECK(decoded.text == text);
            CHECK(decoded.encoding == encoding);
            CHECK(decoded.diagnostics.empty());
        }
        if (encoding == Encoding::big5) continue;
        const auto marked = decode(encode("\uFEFF" + prose, converter), Encoding::big5);
        CHECK(marked.text == prose);
        CHECK(marked.encoding == encoding);
        CHECK(marked.diagnostics.empty());
    }
}

TEST_CASE("an encoding that nobody declared is detected") {
    const std::string traditional =
        "本局去年主動公開環境資訊三百餘則,收到公開申請二十五件,均已按期答覆。";
    struct Row {
        std::string because;
        std::string bytes;
        Encoding encoding;
        std::string text;
    };
    const std::string english = "Twenty-five requests were received in 2016.\n";
    const std::string script = repeated("var page = 1; // nothing to read here\n", 4000);
    const Row rows[] = {
        {"GBK prose", encode(prose, "gb18030"), Encoding::gb18030, prose},
        {"a GBK headline", encode("政府信息公开年度报告", "gb18030"), Encoding::gb18030,
         "政府信息公开年度报告"},
        {"GBK behind 150 KB of script", script + encode(prose, "gb18030"), Encoding::gb18030,
         script + prose},
        {"Big5 prose", encode(traditional, "Big5"), Encoding::big5, traditional},
        {"UTF-16 without a mark", encode(prose, "UTF-16LE"), Encoding::utf_16le, prose},
        {"UTF-16 the other way round", encode(prose, "UTF-16BE"), Encoding::utf_16be, prose},
        {"English in UTF-16 is well-formed UTF-8 too", encode(english, "UTF-16LE"),
         Encoding::utf_16le, english},
        {"plain ASCII", english, Encoding::utf_8, english},
        {"NUL passes through UTF-8", "第一行\0第二行"s, Encoding::utf_8, "第一行\0第二行"s},
        {"nothing", "", Encoding::utf_8, ""},
        {"characters beyond the BMP", encode("𠀀𠮷㐂" + prose, "gb18030"), Encoding::gb18030,
         "𠀀𠮷㐂" + prose},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto decoded = decode(row.bytes);
        CHECK(decoded.encoding == row.encoding);
        CHECK(decoded.text == row.text);
        CHECK(decoded.diagnostics.empty());
    }
}

TEST_CASE("a damaged sequence becomes one replacement character and says where") {
    struct Row {
        std::string because;
        std::string bytes;
        std::optional<Encoding> declared;
        std::string text;
        std::uint64_t offset;
        const char* hex;
    };
    const Row rows[] = {
        {"a byte that UTF-8 never holds", "收到\xFF申请", {}, "收到\uFFFD申请", 6, "FF"},
        {"a character without its last byte", "收到\xE7\x94申请", {}, "收到\uFFFD申请", 6, "E7 94"},
        {"a text that ends inside a character", "收到申\xE8\xAF", {}, "收到申\uFFFD", 9, "E8 AF"},
        {"an overlong slash", "收到\xC0申请", {}, "收到\uFFFD申请", 6, "C0"},
        {"a UTF-8 page with one GBK byte, declared", "25\xBC,收到", Encoding::utf_8,
         "25\uFFFD,收到", 2, "BC"},
        {"behind a byte order mark", "\xEF\xBB\xBF收\xFE到", {}, "收\uFFFD到", 6, "FE"},
        {"GBK cut off by a line end",
         encode("收到", "gb18030") + "\xC9\n" + encode("件", "gb18030"), Encoding::gb18030,
         "收到\uFFFD\n件", 4, "C9"},
        {"GBK that ends inside a character", encode("收到", "gb18030") + "\xC9", Encoding::gb18030,
         "收到\uFFFD", 4, "C9"},
        {"half a surrogate pair", encode("收", "UTF-16LE") + "\x3D\xD8" + encode("到", "UTF-16LE"),
         Encoding::utf_16le, "收\uFFFD到", 2, "3D D8"},
        {"UTF-16 of an odd length", encode("收到", "UTF-16BE") + "\x4E", Encoding::utf_16be,
         "收到\uFFFD", 4, "4E"},
        {"Big5 that ends inside a character", encode("收到", "Big5") + "\xA4", Encoding::big5,
         "收到\uFFFD", 4, "A4"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto decoded = decode(row.bytes, row.declared);
        CHECK(decoded.text == row.text);
        REQUIRE(decoded.diagnostics.size() == 1);
        const auto& diagnostic = decoded.diagnostics.front();
        CHECK(diagnostic.code == "text.damaged_bytes");
        CHECK(diagnostic.severity == Severity::warning);
        CHECK(diagnostic.where.byte == row.offset);
        CHECK_FALSE(diagnostic.where.start.has_value());
        CHECK(diagnostic.message.find(" "s + row.hex + " ") != std::string::npos);
        CHECK(diagnostic.message_en.find("bytes "s + row.hex + " at") != std::string::npos);
    }
}

TEST_CASE("damage past the twentieth place is counted, not told one by one") {
    const std::string bytes = repeated("公开\xFF", 50);
    const auto decoded = decode(bytes);
    CHECK(decoded.encoding == Encoding::utf_8);
    CHECK(decoded.text == repeated("公开\uFFFD", 50));
    REQUIRE(decoded.diagnostics.size() == 21);
    CHECK(decoded.diagnostics[19].where.byte == std::uint64_t{19 * 7 + 6});
    CHECK(decoded.diagnostics[20].where.byte == std::uint64_t{20 * 7 + 6});
    CHECK(decoded.diagnostics[20].message.find("30") != std::string::npos);
}

TEST_CASE("a declaration gives way to what the bytes plainly are") {
    struct Row {
        std::string because;
        std::string bytes;
        Encoding declared;
        Encoding found;
        bool told;
    };
    const Row rows[] = {
        {"UTF-8 saved over a GBK template", prose, Encoding::gb18030, Encoding::utf_8, true},
        {"the same with a damaged byte", prose + "\xFF", Encoding::gb18030, Encoding::utf_8, true},
        {"GBK saved over a UTF-8 template", encode(prose, "gb18030"), Encoding::utf_8,
         Encoding::gb18030, true},
        {"no NUL in an ASCII page: it is no UTF-16", "<p>25 requests</p>\n", Encoding::utf_16le,
         Encoding::utf_8, true},
        {"ASCII is GBK as well as UTF-8", "25", Encoding::gb18030, Encoding::gb18030, false},
        // 目录 in GBK: C4 BF C2 BC.
        {"two GBK characters that happen to be UTF-8", "\xC4\xBF\xC2\xBC", Encoding::gb18030,
         Encoding::gb18030, false},
        {"it fits", encode(prose, "gb18030"), Encoding::gb18030, Encoding::gb18030, false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto decoded = decode(row.bytes, row.declared);
        CHECK(decoded.encoding == row.found);
        const bool told = !decoded.diagnostics.empty() &&
                          decoded.diagnostics.front().code == "text.wrong_declaration";
        CHECK(told == row.told);
    }
}

TEST_CASE("every prefix of a text decodes to valid UTF-8") {
    for (const auto& row : coded) {
        const auto encoding = row.encoding;
        const auto converter = row.converter;
        CAPTURE(std::string(converter));
        const std::string bytes = encode(prose + "𠮷", converter);
        for (std::size_t size = 0; size <= bytes.size(); ++size) {
            CHECK(is_valid(decode(std::string_view(bytes).substr(0, size)).text));
            const auto decoded = decode(std::string_view(bytes).substr(0, size), encoding);
            CHECK(is_valid(decoded.text));
            CHECK(decoded.diagnostics.size() <= 1);
        }
    }
}

TEST_CASE("a prefix of UTF-8 prose is UTF-8, with at most its last character damaged") {
    for (std::size_t size = 3; size <= prose.size(); ++size) {
        CAPTURE(size);
        const auto decoded = decode(std::string_view(prose).substr(0, size));
        CHECK(decoded.encoding == Encoding::utf_8);
        CHECK(decoded.diagnostics.size() <= 1);
    }
}

TEST_CASE("any bytes decode to valid UTF-8, and damage is told at bytes of the input") {
    std::mt19937 random(2016);
    for (int round = 0; round < 3000; ++round) {
        std::string bytes(random() % 80, '\0');
        const bool mostly_high = random() % 2 == 0;
        for (char& c : bytes) {
            const auto byte = static_cast<unsigned char>(random());
            c = static_cast<char>(mostly_high ? byte | 0x80U : byte);
        }
        const auto encoding = static_cast<Encoding>(random() % 5);
        const auto decoded = random() % 6 == 0 ? decode(bytes) : decode(bytes, encoding);
        CHECK(is_valid(decoded.text));
        std::uint64_t before = 0;
        for (const auto& diagnostic : decoded.diagnostics) {
            if (diagnostic.code != "text.damaged_bytes") continue;
            REQUIRE(diagnostic.where.byte.has_value());
            CHECK(*diagnostic.where.byte < bytes.size());
            CHECK(*diagnostic.where.byte >= before);
            before = *diagnostic.where.byte;
            // The message quotes the first byte that stands there.
            char hex[3];
            std::snprintf(hex, sizeof hex, "%02X",
                          static_cast<unsigned>(static_cast<unsigned char>(bytes[before])));
            if (diagnostic.message_en.starts_with("bytes "))
                CHECK(diagnostic.message_en.substr(6, 2) == hex);
        }
    }
}

TEST_CASE("a whole GB18030 table comes back") {
    std::string text;
    for (char32_t c = 0x80; c < 0x30000; c += c < 0xFFFF ? 1 : 17)
        if ((c < 0xD800 || c > 0xDFFF) && (c < 0xE000 || c > 0xF8FF)) append_utf8(text, c);
    const auto decoded = decode(encode(text, "gb18030"), Encoding::gb18030);
    CHECK(decoded.text == text);
    CHECK(decoded.diagnostics.empty());
}
