// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/text/segment.hpp>
#include <gongkai/text/utf8.hpp>

using namespace gongkai;
using namespace gongkai::text;

namespace {

std::string quote(const std::u32string& text, Span span) {
    return to_utf8(std::u32string_view(text).substr(span.start, span.size()));
}

using Style = EnumeratorStyle;

}  // namespace

TEST_CASE("sentences end behind their marks, at line ends and at the end") {
    struct Row {
        std::string because;
        std::u32string text;
        std::vector<std::string> sentences;
    };
    const Row rows[] = {
        {"two sentences", U"收到25件。均已答复。", {"收到25件。", "均已答复。"}},
        {"a line end ends one too", U"一、概述\n收到25件", {"一、概述", "收到25件"}},
        {"a semicolon ends none", U"受理25件;答复25件。", {"受理25件;答复25件。"}},
        {"what closes the sentence belongs to it",
         U"他说“好。”然后走了。",
         {"他说“好。”", "然后走了。"}},
        {"marks in a row are one end", U"真的?!是。", {"真的?!", "是。"}},
        {"a decimal point is no end", U"同比增长20.8%。", {"同比增长20.8%。"}},
        {"blank lines and indents are no sentences", U"\n \n 收到。 \n\n", {"收到。"}},
        {"nothing", U"", {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        std::vector<std::string> found;
        for (const auto span : find_sentences(row.text)) found.push_back(quote(row.text, span));
        CHECK(found == row.sentences);
    }
}

TEST_CASE("an enumerator is known by its writing") {
    struct Row {
        std::string because;
        std::u32string text;
        std::string words;
        Style style;
        int ordinal;
    };
    const Row rows[] = {
        {"the outermost", U"三、依申请公开", "三、", Style::chinese_comma, 3},
        {"past ten", U"十一、附表", "十一、", Style::chinese_comma, 11},
        {"past twenty", U"二十三、附则", "二十三、", Style::chinese_comma, 23},
        {"in parentheses", U"(二)主动公开", "(二)", Style::chinese_paren, 2},
        {"one character of its own", U"㈢收费情况", "㈢", Style::chinese_paren, 3},
        {"a digit with a point", U"1.机构职能", "1.", Style::arabic_point, 1},
        {"a digit with a comma", U"12、其他", "12、", Style::arabic_point, 12},
        {"a year follows", U"1.2016年共公开", "1.", Style::arabic_point, 1},
        {"one character with a point", U"⒉计划", "⒉", Style::arabic_point, 2},
        {"a digit in parentheses", U"(10)其他", "(10)", Style::arabic_paren, 10},
        {"half a parenthesis at a start", U"2)其他", "2)", Style::arabic_paren, 2},
        {"a circled digit", U"①机构", "①", Style::circled, 1},
        {"a black circled digit", U"❸机构", "❸", Style::circled, 3},
        {"in words", U"一是加强领导", "一是", Style::ordinal_is, 1},
        {"first of all", U"首先,领导重视", "首先", Style::first_then, 1},
        {"then", U"其次是制度", "其次", Style::first_then, 2},
        {"secondly", U"第二,完善制度", "第二,", Style::first_then, 2},
        {"项目 is no 项 of an article", U"(三)项目建设", "(三)", Style::chinese_paren, 3},
        {"nothing behind it", U"2.", "2.", Style::arabic_point, 2},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto found = enumerator_at(row.text, 0);
        REQUIRE(found.has_value());
        CHECK(quote(row.text, found->span) == row.words);
        CHECK(found->style == row.style);
        CHECK(found->ordinal == row.ordinal);
    }
}

TEST_CASE("numbers of another meaning are no enumerators") {
    struct Row {
        std::string because;
        std::u32string text;
        std::size_t position;
    };
    const Row rows[] = {
        {"a decimal number", U"3.5万元", 0},
        {"a date", U"6.5世界环境日", 0},
        {"the inside of a number", U"12.其他", 1},
        {"the end of a decimal", U"1.5.", 2},
        {"a year", U"2016.", 0},
        {"a year in parentheses", U"(2016)", 0},
        {"quarters", U"三、四季度", 0},
        {"a part of an article", U"第二十条第(五)项", 5},
        {"parts of an article in a row", U"(一)、(二)项", 0},
        {"zero begins none", U"0.其他", 0},
        {"第一 without a mark", U"第一季度", 0},
        {"一 inside a word", U"统一是原则", 1},
        {"a count", U"25件", 0},
        {"the end of the text", U"一", 1},
        {"past the end", U"一", 9},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK_FALSE(enumerator_at(row.text, row.position).has_value());
    }
}

TEST_CASE("enumerators are found where one can stand") {
    struct Row {
        std::string because;
        std::u32string text;
        std::vector<std::string> words;
    };
    const Row rows[] = {
        {"at line starts", U"一、概述\n(一)机构\n1.职能", {"一、", "(一)", "1."}},
        {"behind sentence ends and semicolons",
         U"一是建制度;二是抓落实。三是强监督",
         {"一是", "二是", "三是"}},
        {"behind a colon and commas", U"措施有:①培训,②检查,③考核", {"①", "②", "③"}},
        {"behind a space", U"概述 二、公开情况 (一)渠道", {"二、", "(一)"}},
        {"behind what closes a sentence", U"他说“好。”二、公开", {"二、"}},
        {"right behind another", U"一、(一)概述", {"一、", "(一)"}},
        {"not inside a sentence", U"全年共收到25件,办结三、五件", {}},
        {"not in a list of articles", U"依第二十条第(一)、(二)项", {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        std::vector<std::string> found;
        for (const auto& one : find_enumerators(row.text))
            found.push_back(quote(row.text, one.span));
        CHECK(found == row.words);
    }
}

TEST_CASE("sentences and enumerators stand in order and apart in any text") {
    const std::u32string_view pieces = U"一二十第是、.()1230年月项 \n。;:,”首先其次①㈠公开";
    std::mt19937 random(711);
    for (int round = 0; round < 5000; ++round) {
        std::u32string text;
        for (std::size_t i = random() % 60; i > 0; --i) text += pieces[random() % pieces.size()];
        CAPTURE(to_utf8(text));
        std::uint32_t end = 0;
        for (const auto sentence : find_sentences(text)) {
            CHECK(sentence.start >= end);
            CHECK(sentence.end > sentence.start);
            end = sentence.end;
        }
        CHECK(end <= text.size());
        end = 0;
        for (const auto& one : find_enumerators(text)) {
            CHECK(one.span.start >= end);
            CHECK(one.span.end > one.span.start);
            end = one.span.end;
        }
        CHECK(end <= text.size());
    }
}
