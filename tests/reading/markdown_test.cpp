// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/reading/document.hpp>

#include "blocks.hpp"

using namespace gongkai::reading;

using Outline = std::vector<std::string>;

TEST_CASE("Markdown blocks are told by their marks") {
    struct Row {
        std::string because;
        const char* text;
        Outline blocks;
    };
    const Row rows[] = {
        {"ATX headings, with and without marks at the end",
         "# 年报\n### 渠道 ##\n#话题\n",
         {"heading1 年报", "heading3 渠道", "#话题"}},
        {"a number ranks a heading",
         "# 年报\n## 一、概述\n## (一)渠道\n",
         {"heading1 年报", "heading1 一、概述", "heading2 (一)渠道"}},
        {"setext headings", "年报\n===\n渠道\n---\n", {"heading1 年报", "heading2 渠道"}},
        {"lines of a paragraph belong together", "公开\n信息\n\n另起\n", {"公开\n信息", "另起"}},
        {"a numbered heading stands alone",
         "公开八条。\n二、依申请公开\n收到三件。\n",
         {"公开八条。", "heading1 二、依申请公开", "收到三件。"}},
        {"lists by depth",
         "- 网站\n  - 首页\n1. 微信\n+ 报纸\n",
         {"item1 网站", "item2 首页", "item1 微信", "item1 报纸"}},
        {"a list item runs on", "* 网站\n  公开八条\n\n末段\n", {"item1 网站\n  公开八条", "末段"}},
        {"emphasis stays", "共**12**条\n", {"共**12**条"}},
        {"fences are not interpreted", "```\n# 代码\n- 1\n```\n后\n", {"# 代码", "- 1", "后"}},
        {"a fence without an end", "~~~\n代码\n", {"代码"}},
        {"quotes", "> 引文\n>\n> 再引\n", {"引文", "再引"}},
        {"breaks and comments are nothing", "甲\n\n***\n<!-- 注\n释 -->\n乙\n", {"甲", "乙"}},
        {"front matter is nothing", "---\ntitle: 年报\n---\n正文\n", {"正文"}},
        {"a break at the top is no front matter", "---\n正文\n", {"正文"}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto document = split_markdown(row.text);
        CHECK(document.text == row.text);
        CHECK(document.media_type == "text/markdown");
        CHECK(outline(document) == row.blocks);
    }
}

TEST_CASE("a pipe table has a header, rows and escaped bars") {
    const auto document = split_markdown(
        "前文\n\n| 类别 | 数量 |\n|:---|---:|\n| 规章 | 0 |\n| 甲\\|乙 | |\n无边 | 3\n\n后文\n");
    REQUIRE(outline(document) == Outline{"前文", "table 4x2", "后文"});
    CHECK(cell_at(document, 0, 0) == "类别");
    CHECK(cell_at(document, 1, 1) == "0");
    CHECK(cell_at(document, 2, 0) == "甲\\|乙");
    CHECK(cell_at(document, 2, 1) == "");
    CHECK(cell_at(document, 3, 1) == "3");
    const auto& cells = document.blocks[1].cells;
    CHECK(cells[0].header);
    CHECK_FALSE(cells[2].header);
}

TEST_CASE("front matter gives the title and the date") {
    const auto document =
        split_markdown("---\ntitle: \"某县年报\"\ndate: 2023-1-18 09:00\n---\n正文\n");
    CHECK(document.title == "某县年报");
    CHECK(document.published == "2023-01-18");
}

TEST_CASE("any bytes of Markdown give sound blocks") {
    const std::vector<std::string> words{"|",  "\n", "#",   "# ", "- ",   "---\n", "===", "```",
                                         "\\", "> ", "1. ", "字", "<!--", "-->",   " ",   "一、"};
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        CHECK(is_sound(split_markdown(Soup(seed).bytes(400, words))));
    }
}
