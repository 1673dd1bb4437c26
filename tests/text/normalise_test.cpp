// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <gongkai/text/normalise.hpp>
#include <gongkai/text/utf8.hpp>

using namespace gongkai;
using namespace gongkai::text;

namespace {

std::string normal(std::string_view utf8) {
    return to_utf8(normalise(utf8).text);
}

}  // namespace

TEST_CASE("what is the same to a reader gets one spelling") {
    struct Row {
        std::string because;
        std::string source;
        std::string normal;
    };
    const Row rows[] = {
        {"plain prose stays", "收到申请25件，办结。", "收到申请25件,办结。"},
        {"full-width digits and letters", "２０１６年ＰＭ２．５", "2016年PM2.5"},
        {"full-width punctuation", "（１）：；？！％～－＋／", "(1):;?!%~-+/"},
        {"Chinese punctuation stays", "。、《》“”‘’〔〕【】…—", "。、《》“”‘’〔〕【】…—"},
        {"small punctuation", "﹙一﹚﹐﹔﹕﹖﹗﹪﹝﹞", "(一),;:?!%〔〕"},
        {"vertical punctuation", "︵一︶︹︺", "(一)〔〕"},
        {"half-width Chinese marks", "｡､｢｣", "。、「」"},
        {"one hyphen for many", "3‐4‑5–6−7", "3-4-5-6-7"},
        {"one dash for many", "一―二──三", "一—二——三"},
        {"a ratio sign is a colon", "电话∶无", "电话:无"},
        {"Kangxi radicals of a PDF", "⼀⽅⽔⼟⼾", "一方水土户"},
        {"radicals that compatibility leaves", "⺠⻔⻅⻓⻬⻛⻥⻋", "民门见长齐风鱼车"},
        {"a compatibility ideograph", "\uF9E4", "理"},
        {"circled and parenthesised numbers stay", "①⑴㈠⒈", "①⑴㈠⒈"},
        {"square metres and superscripts stay", "㎡²½", "㎡²½"},
        {"beyond the BMP", "𠮷野", "𠮷野"},
        {"NUL and control characters pass", std::string("一\0\x01二", 8),
         std::string("一\0\x01二", 8)},
        {"line ends", "一\r\n二\r三\n四\u2028五\f六", "一\n二\n三\n四\n五\n六"},
        {"zero-width characters go", "信\u200B息\uFEFF公\u00AD开\u2060了", "信息公开了"},
        {"nothing", "", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(normal(row.source) == row.normal);
    }
}

TEST_CASE("a space goes where print has none, and stays where it separates") {
    struct Row {
        std::string because;
        std::string source;
        std::string normal;
    };
    const Row rows[] = {
        {"between ideographs", "信 息 公 开", "信息公开"},
        {"between an ideograph and a digit", "共 50余期", "共50余期"},
        {"between a digit and its counter", "1285 条", "1285条"},
        {"before punctuation", "25 件 ，办结", "25件,办结"},
        {"behind punctuation", "（ 一 ） 概述", "(一)概述"},
        {"between full-width ones", "全　年 １２ 件", "全年12件"},
        {"between digits", "0 12 3", "0 12 3"},
        {"between Latin words", "PM2.5 and NO2", "PM2.5 and NO2"},
        {"between a Latin word and an ideograph", "使用 WPS 软件", "使用 WPS 软件"},
        {"before a sign", "许可 +126", "许可 +126"},
        {"columns", "行政许可  66   126", "行政许可 66 126"},
        {"columns by tab", "行政许可\t66", "行政许可 66"},
        {"an indent", "　　全年", "全年"},
        {"at line ends", "全年 \n 收到  \n", "全年\n收到\n"},
        {"before an enumerator", "概述 二、公开 （一）渠道 1．网站",
         "概述 二、公开 (一)渠道 1.网站"},
        {"a decimal number is no enumerator", "共 1.5万条", "共1.5万条"},
        {"of every kind", "全\u00A0年\u2003公\u3000开\u202F了", "全年公开了"},
        {"round a zero-width character", "信 \u200B息", "信息"},
        {"nothing but spaces", " \u3000\t ", ""},
        {"a line end is no space", "信\n息", "信\n息"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(normal(row.source) == row.normal);
    }
}

TEST_CASE("a traditional text is folded, a simplified one left alone") {
    struct Row {
        std::string because;
        std::string source;
        std::string normal;
    };
    const Row rows[] = {
        {"traditional prose", "本機關關於環境資訊，後續處理請求２５件",
         "本机关关于环境资讯,后续处理请求25件"},
        {"the mark stands at the end", "乾隆發國于後", "乾隆发国于后"},
        {"著 of 著名 is simplified too", "著名藉口", "著名藉口"},
        {"a rare name does not make a text traditional", "喆堃后来於此", "喆堃后来於此"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(normal(row.source) == row.normal);
    }
}

TEST_CASE("a span leads back to the words it came from") {
    struct Row {
        std::string because;
        std::string source;
        Span span;
        std::string words;
    };
    const Row rows[] = {
        {"nothing dropped", "收到25件", {2, 4}, "25"},
        {"dropped inside: within", "信 息公开", {0, 2}, "信 息"},
        {"dropped before: without", "信 息公开", {1, 3}, "息公"},
        {"dropped behind: without", "信 息公开", {0, 1}, "信"},
        {"behind an indent", "　　收到25件", {0, 2}, "收到"},
        {"the line end of two characters", "一\r\n二", {2, 3}, "二"},
        {"one space of a run", "许可   66", {2, 3}, " "},
        {"to the end and past it", "收到25件 ", {4, 99}, "件"},
        {"an empty span", "信 息", {1, 1}, ""},
        {"past the end", "信 息 ", {7, 9}, ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const Text source(row.source);
        CHECK(source.slice(normalise(row.source).offsets.to_source(row.span)) == row.words);
    }
    CHECK(normalise("信 息 ").offsets.to_source(2) == 4);
    CHECK(normalise("信 息 ").offsets.to_source(9) == 4);
}

TEST_CASE("each character leads back to the one it stands for, and text is normal once it is") {
    const std::u32string_view pieces =
        U"信息公开年一二十、。，（）１2３.:  \t\u3000\r\n\u200B①⺠⻔\uF9E4PM𠮷\0\U000E0100";
    std::mt19937 random(2016);
    for (int round = 0; round < 4000; ++round) {
        std::u32string source;
        for (std::size_t i = random() % 80; i > 0; --i) source += pieces[random() % pieces.size()];
        if (random() % 4 == 0) source += U'關';
        const auto [text, offsets] = normalise(to_utf8(source));
        CAPTURE(to_utf8(source));
        for (std::uint32_t i = 0; i < text.size(); ++i) {
            const auto from = offsets.to_source(i);
            REQUIRE(from < source.size());
            if (i > 0) CHECK(from > offsets.to_source(i - 1));
            const char32_t origin = source[from];
            const bool blank = text[i] == U' ' || text[i] == U'\n';
            // By itself a blank is dropped: between letters it shows what it stands for.
            const std::u32string alone =
                blank ? U"a" + std::u32string(1, origin) + U"a" : std::u32string(1, origin);
            const bool folds_here = normalise(to_utf8(alone)).text.find(text[i]) != alone.npos;
            const bool simplified = origin == U'關' && text[i] == U'关';
            CHECK((folds_here || simplified));
        }
        CHECK(offsets.to_source(static_cast<std::uint32_t>(text.size())) == source.size());
        CHECK(offsets.to_source({0, static_cast<std::uint32_t>(text.size())}).end <= source.size());
    }
}

TEST_CASE("normalising again changes nothing in prose without columns") {
    const std::string sources[] = {
        "全年　共 公开 １２８５ 条，其中：（一）网站 25 条。 二、收费 3 元\r\n　　无",
        "⺠⻔关于 環境 的 說明 ——２０１６年",
    };
    for (const auto& source : sources) {
        const std::string once = normal(source);
        CHECK(normal(once) == once);
    }
}

TEST_CASE("ill-formed bytes neither crash nor get lost") {
    std::mt19937 random(3);
    for (int round = 0; round < 3000; ++round) {
        std::string bytes(random() % 50, '\0');
        for (char& c : bytes) c = static_cast<char>(random() | (random() % 2) * 0x80U);
        const auto [text, offsets] = normalise(bytes);
        CHECK(text.size() <= bytes.size());
        CHECK(offsets.to_source(static_cast<std::uint32_t>(text.size())) <= bytes.size());
    }
}

TEST_CASE("pinyin that a converter left behind characters is no word of the text") {
    const auto words = gongkai::text::normalise("發(fā)布信息(AQI)12條(tiáo),共(a)計(jì)。");
    CHECK(words.text == U"发布信息(AQI)12条,共(a)计。");
    CHECK(words.offsets.to_source(gongkai::Span{0, 2}) == gongkai::Span{0, 6});
    CHECK(words.offsets.to_source(gongkai::Span{9, 12}) == gongkai::Span{13, 16});
    CHECK(words.offsets.to_source(static_cast<std::uint32_t>(words.text.size())) == 33);
}
