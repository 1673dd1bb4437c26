// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/reading/document.hpp>

#include "blocks.hpp"

using namespace gongkai::reading;

using Outline = std::vector<std::string>;

TEST_CASE("each line that is not empty is a block of the text itself") {
    const std::string text = "\n  本镇公开信息八条。\r\n\r\n　　其中网站三条。  \n";
    const auto document = split_plain_text(text);
    CHECK(document.text == text);
    CHECK(document.media_type == "text/plain");
    CHECK(outline(document) == Outline{"本镇公开信息八条。", "其中网站三条。"});
    CHECK(document.blocks[0].span == gongkai::Span{3, 12});
}

TEST_CASE("an empty text has no blocks") {
    for (const char* text : {"", "\n", "\xEF\xBB\xBF", " \t　\r\n\f"}) {
        CHECK(split_plain_text(text).blocks.empty());
    }
}

TEST_CASE("a short numbered line is a heading of the level of its number") {
    struct Row {
        std::string because;
        const char* line;
        int level;  // 0: a paragraph
    };
    const Row rows[] = {
        {"the outermost number", "一、总体情况", 1},
        {"two characters", "十二、附则", 1},
        {"a space behind the number", "二、 公开情况", 1},
        {"a part", "第三部分 依申请公开", 1},
        {"half-width parentheses", "(一)主动公开情况", 2},
        {"full-width parentheses", "（二）依申请公开情况", 2},
        {"an arabic number and a point", "1.政府网站", 3},
        {"an arabic number and a comma", "2、新闻发布会", 3},
        {"a year is no count", "(一)2022年公开情况", 2},
        {"a heading of level 1 may hold a number", "一、2020年12月总体情况", 1},
        {"a question mark that a damaged copy put there", "三、依申请公开情况?", 1},
        {"a sentence", "一、总体情况良好。", 0},
        {"several statements", "一、公开三条；二、公开五条", 0},
        {"a statement with a count", "(二)公开信息35条", 0},
        {"a statement that there was none", "(三)未发生行政复议", 0},
        {"a decimal number", "3.5万人次", 0},
        {"a number alone", "一、", 0},
        {"words that only begin like one", "一般情况", 0},
        {"too long for a heading",
         "一、"
         "总体情况总体情况总体情况总体情况总体情况总体情况总体情况总体情况总体情况总体情况",
         0},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto document = split_plain_text(std::string(row.line) + "\n后面是一句正文。\n");
        REQUIRE(document.blocks.size() == 2);
        CHECK(document.blocks[0].level == row.level);
        CHECK((document.blocks[0].kind == BlockKind::heading) == (row.level > 0));
    }
}

TEST_CASE("the title at the top is a heading") {
    CHECK(outline(
              split_plain_text("江边镇人民政府\n2022年政府信息公开工作年度报告\n本报告如下。\n")) ==
          Outline{"江边镇人民政府", "heading1 2022年政府信息公开工作年度报告", "本报告如下。"});
    CHECK(outline(split_plain_text("索引号：1\n江边镇2022年年报（公开版）\n正文一句。\n")) ==
          Outline{"索引号：1", "heading1 江边镇2022年年报（公开版）", "正文一句。"});
    // Behind a numbered heading it is only words.
    CHECK(outline(split_plain_text("一、概述\n见上年度报告\n")) ==
          Outline{"heading1 一、概述", "见上年度报告"});
}

TEST_CASE("lines of cells between bars are one table") {
    const auto document = split_plain_text(
        "二、主动公开情况\n信息内容 | 本年制发 | 现行有效\n规章 | 0 | "
        "2\n|文件|11|||\n|---|---|---|\n"
        "许可|7|\n三、下一步打算\n");
    CHECK(outline(document) ==
          Outline{"heading1 二、主动公开情况", "table 4x4", "heading1 三、下一步打算"});
    CHECK(cell_at(document, 0, 1) == "本年制发");
    CHECK(cell_at(document, 1, 2) == "2");
    CHECK(cell_at(document, 2, 0) == "文件");
    CHECK(cell_at(document, 2, 2) == "");
    CHECK(cell_at(document, 3, 1) == "7");
    CHECK(cell_at(document, 3, 2) == "none");
}

TEST_CASE("a flattened table is one table") {
    struct Row {
        std::string because;
        const char* text;
        const char* table;
    };
    const Row rows[] = {
        {"numbers apart by spaces", "信息内容 制发数 废止数\n规章 0 1\n文件 2 3", "table 3x3"},
        {"numbers apart by tabs", "名称\t甲\t乙\n总 计\t4\t5\n合 计\t\t6", "table 3x3"},
        {"one cell a line", "信息内容\n制发数\n规章\n0\n文件\n2\n许可\n31\n", "table 8x1"},
        {"blank lines between", "规章\n\n0\n\n文件\n\n2\n\n许可\n\n3\n", "table 6x1"},
        {"rows numbered like headings",
         "一、本年新收数量\n5\n0\n5\n三、本年度办理结果\n(一)予以公开\n4", "table 7x1"},
        {"units and signs", "采购 14 523.15万元\n增减 +3 -2\n", "table 2x3"},
        {"dashes for nothing", "复议 / 3 —\n诉讼 2 1 无\n", "table 2x4"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto document =
            split_plain_text("二、公开情况\n" + std::string(row.text) + "\n四、其他事项\n");
        CHECK(outline(document) ==
              Outline{"heading1 二、公开情况", row.table, "heading1 四、其他事项"});
    }
}

TEST_CASE("prose stays prose") {
    struct Row {
        std::string because;
        const char* line;
    };
    const Row rows[] = {
        {"a sentence with spaces", "全年 公开 信息 12 条，其中 网站 8 条。"},
        {"a whole report in one line", "一、概述 二、主动公开情况 (一)主要渠道 1.网站 公开25条。"},
        {"a count in words without a full stop", "其中网站公开25条"},
        {"a page number", "- 3 -"},
        {"a lone number", "2022"},
        {"one label and one number", "总计 5"},
        {"a date and a time", "来源：办公室 2021-01-07 15:30"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto document =
            split_plain_text("前面是一句话。\n" + std::string(row.line) + "\n后面也是一句话。\n");
        CHECK(outline(document) == Outline{"前面是一句话。", row.line, "后面也是一句话。"});
    }
}

TEST_CASE("any bytes of plain text give sound blocks") {
    const std::vector<std::string> words{"|",    "\n", "0 1\n", "一、", "概述", "(一)",
                                         " ",    "\t", "　",    "。",   "12",   "\r",
                                         "规章", "-",  "---",   "年报"};
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        CHECK(is_sound(split_plain_text(Soup(seed).bytes(400, words))));
    }
}

TEST_CASE("a line and a text of megabytes are split") {
    std::string line;
    for (int i = 0; i < 100000; ++i) line += "公开信息25条，";
    CHECK(split_plain_text(line).blocks.size() == 1);
    std::string lines;
    for (int i = 0; i < 100000; ++i) lines += "短\n";
    CHECK(split_plain_text(lines).blocks.size() == 100000);
    std::string bars;
    for (int i = 0; i < 100000; ++i) bars += "|1";
    CHECK(split_plain_text(bars).blocks.size() == 1);
}
