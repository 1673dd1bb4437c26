// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/reading/document.hpp>
#include <gongkai/text/utf8.hpp>

#include "blocks.hpp"

using namespace gongkai::reading;

using Outline = std::vector<std::string>;

namespace {

const Block& first_table(const Document& document) {
    for (const auto& block : document.blocks)
        if (block.kind == BlockKind::table) return block;
    FAIL("no table");
    return document.blocks.front();
}

bool has_code(const Document& document, std::string_view code) {
    for (const auto& diagnostic : document.diagnostics)
        if (diagnostic.code == code) return true;
    return false;
}

std::string repeated(std::string_view words, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += words;
    return out;
}

/// A whole page of an invented authority, as content systems make them.
constexpr std::string_view page = R"(<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>年报 - 江边县</title>
<meta name="ArticleTitle" content="江边县2022年&quot;年报&quot;">
<meta name="PubDate" content="2023-01-18 09:30">
<style>.a{}</style><script>document.write("<p>脚本</p>")</script></head><body>
<div class="header"><ul class="mainNav"><li><a href="/">首页</a></li></ul></div>
<div class="dqwz">当前位置：<a href="/">首页</a> &gt; 年报</div>
<form id="aspnetForm"><select><option>选项</option></select>
<div id="zoom"><h1>江边县2022年政府信息公开年报</h1>
<p>　　根据规定，&nbsp;编制本报告。</p>
<p style="text-indent:2em"><strong>一、总体情况</strong></p>
<p><span lang="EN-US">2022</span><span>年公开信息</span>36<o:p></o:p>条。<br>其中网站30条。</p>
<table><thead><tr><td>内容</td><td>数量</td></tr></thead>
<tr><td rowspan="2">规章</td><td>1</td></tr><tr><td>2</td></tr></table>
</div></form>
<ul><li><a href="1">机构</a></li><li><a href="2">公告</a></li><li><a href="3">年报</a></li></ul>
<div class="footer">主办单位。</div><p>版权所有：江边县</p></body></html>)";

}  // namespace

TEST_CASE("a page gives its content in reading order, without its furniture") {
    const auto document = split_html(page);
    CHECK(document.media_type == "text/html");
    CHECK(document.title == "江边县2022年\"年报\"");
    CHECK(document.published == "2023-01-18");
    CHECK(document.diagnostics.empty());
    CHECK(outline(document) == Outline{"heading1 江边县2022年政府信息公开年报",
                                       "根据规定， 编制本报告。", "heading1 一、总体情况",
                                       "2022年公开信息36条。", "其中网站30条。", "table 3x2"});
    CHECK(document.text ==
          "江边县2022年政府信息公开年报\n根据规定， 编制本报告。\n一、总体情况\n"
          "2022年公开信息36条。\n其中网站30条。\n内容 | 数量\n规章 | 1\n2");
}

TEST_CASE("a table's cells are placed on a grid") {
    const auto document = split_html(page);
    const auto& cells = first_table(document).cells;
    REQUIRE(cells.size() == 5);
    CHECK(cells[0].header);
    CHECK_FALSE(cells[2].header);
    CHECK(cells[2].row_span == 2);
    CHECK(cell_at(document, 1, 1) == "1");
    CHECK(cell_at(document, 2, 1) == "2");

    const auto spans = split_html(
        "<table><tr><th colspan=3>项<th rowspan='9'>合计<tr><td>1<td colspan=0>2<td>3"
        "<tr><td><p>4</p><p>5</p><td>6<br>7<td></table>");
    CHECK(cell_at(spans, 0, 0) == "项");
    CHECK(cell_at(spans, 0, 3) == "合计");
    CHECK(cell_at(spans, 1, 2) == "3");
    CHECK(cell_at(spans, 2, 0) == "4 5");
    CHECK(cell_at(spans, 2, 1) == "6 7");
    CHECK(cell_at(spans, 2, 2) == "");
    CHECK(first_table(spans).cells[1].row_span == 3);
}

TEST_CASE("spans without measure take bounded memory") {
    const auto document = split_html(
        "<table><tr><td colspan=4000000000 rowspan=99999999999>甲<td>乙<tr><td>1<td>2</table>");
    REQUIRE(is_sound(document));
    CHECK(first_table(document).cells[0].column_span == 1000);
}

TEST_CASE("a table for layout is read as what stands in it") {
    struct Row {
        std::string because;
        const char* html;
        Outline blocks;
    };
    const Row rows[] = {
        {"one cell", "<table><tr><td><p>甲</p><p>乙</p></td></tr></table>", {"甲", "乙"}},
        {"prose in a cell",
         "<table><tr><td>栏目</td><td>本县全年共收到申请五件，均已按时答复。</td></tr></table>",
         {"栏目", "本县全年共收到申请五件，均已按时答复。"}},
        {"a table of data inside",
         "<table><tr><td>前</td><td><table><tr><td>规章</td><td>1</td></tr></table>后</td></table>",
         {"前", "table 1x2", "后"}},
        {"a heading inside",
         "<table><tr><td><h2>标题</h2></td><td>栏目</td></tr></table>",
         {"heading2 标题", "栏目"}},
        {"a wrapper round one number is no table of its own",
         "<table><tr><td>甲</td><td><table><tr><td>5</td></tr></table></td></tr></table>",
         {"table 1x2"}},
        {"a caption stands before its table",
         "<table><caption>表一</caption><tr><td>甲</td><td>1</td></tr></table>",
         {"表一", "table 1x2"}},
        {"an empty table", "<table><tr><td></td></tr></table>", {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(outline(split_html(row.html)) == row.blocks);
    }
}

TEST_CASE("furniture is told by tag, class, role, look and hiding") {
    struct Row {
        std::string because;
        const char* html;
        bool kept;
    };
    const Row rows[] = {
        {"nav", "<nav>文字</nav>", false},
        {"footer", "<footer>文字</footer>", false},
        {"aside", "<aside><p>文字</p></aside>", false},
        {"noscript", "<noscript><p>文字</p></noscript>", false},
        {"template", "<template><p>文字</p></template>", false},
        {"a comment", "<!-- <p>文字</p> -->", false},
        {"a class", "<div class='x left-menu'>文字</div>", false},
        {"capitals inside a class", "<div class=pageFooter>文字</div>", false},
        {"an id", "<div id=breadcrumb>文字</div>", false},
        {"an ARIA role", "<div role=navigation>文字</div>", false},
        {"the hidden attribute", "<p hidden>文字</p>", false},
        {"display none", "<p style='color:red; DISPLAY : none'>文字</p>", false},
        {"aria-hidden", "<span aria-hidden=true>文字</span>", false},
        {"a print button", "<a class=btn-print href=#>文字</a>", false},
        {"nested elements of one name", "<div class=nav><div>文字</div>文字</div>", false},
        {"a line that begins as furniture does", "<p>上一篇：文字</p>", false},
        {"a registration number", "<p>文字ICP备00000001号</p>", false},
        {"a line of links", "<p><a href=1>甲</a> <a href=2>文字</a> <a href=3>丙</a></p>", false},
        {"a list of links",
         "<ul><li><a href=1>甲</a><li><a href=2>文字</a><li><a href=3>丙</a></ul>", false},
        {"two links are no menu", "<p><a href=1>甲</a></p><p><a href=2>文字</a></p>", true},
        {"anchors are no links", "<p><a name=1>甲<p><a name=2>文字<p><a name=3>丙", true},
        {"the area that is printed", "<div class=printContent>文字</div>", true},
        {"a word that only begins so", "<div class=navy-footing>文字</div>", true},
        {"a negation", "<div class=no-sidebar>文字</div>", true},
        {"the body", "<body class='has-nav nav'>文字</body>", true},
        {"a form round the page", "<form class=search><p>文字</p></form>", true},
        {"unclosed hidden paragraph", "<p style='display:none'>藏<p>文字</p>", true},
        {"behind a hidden list item", "<ul><li hidden>藏<li>文字</ul>", true},
        {"behind a hidden cell", "<table><tr><td hidden>藏<td>文字<tr><td>1<td>2</table>", true},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto document = split_html("<p>本段在前。</p>" + std::string(row.html));
        CHECK((document.text.find("文字") != std::string::npos) == row.kept);
    }
}

TEST_CASE("content inside what is named furniture is read all the same, with a note") {
    const auto document = split_html(
        "<div class='nav'><p>本县公开信息五条。</p><p>收到申请三件。</p></div><p>尾</p>");
    CHECK(outline(document) == Outline{"本县公开信息五条。", "收到申请三件。", "尾"});
    CHECK(has_code(document, "html.furniture_kept"));
}

TEST_CASE("tags that are missing, stray or crossed are made up for") {
    struct Row {
        std::string because;
        const char* html;
        Outline blocks;
    };
    const Row rows[] = {
        {"unclosed paragraphs", "<p>甲<p>乙<p>丙", {"甲", "乙", "丙"}},
        {"unclosed items",
         "<ul><li>甲<li>乙<ul><li>丙</ul><li>丁</ul>戊",
         {"item1 甲", "item1 乙", "item2 丙", "item1 丁", "戊"}},
        {"bold that is not closed ends with its paragraph",
         "<p><b>甲</p><p>一、乙</p>",
         {"甲", "heading1 一、乙"}},
        {"stray end tags", "</div></p>甲</b></td></table></li>乙", {"甲", "乙"}},
        {"stray ends of tables", "<div>甲</tr></tbody>乙</div>", {"甲", "乙"}},
        {"a heading closed by another level", "<h1>甲</h2><p>乙</p>", {"heading1 甲", "乙"}},
        {"an end tag inside a cell ends nothing outside",
         "<ul><li><table><tr><td>甲</li></ul></td><td>1</td></tr></table>乙</ul>丙",
         {"table 1x2", "item1 乙", "丙"}},
        {"a number ranks a heading",
         "<h1>甲</h1><h3>一、乙</h3><h2>丙</h2>",
         {"heading1 甲", "heading1 一、乙", "heading2 丙"}},
        {"a tag that is none", "<p>1 < 2, 3 <4 &lt; 5</p>", {"1 < 2, 3 <4 < 5"}},
        {"words without any tag", "甲\n乙", {"甲 乙"}},
        {"a br and an hr", "甲<br/>乙<hr>丙", {"甲", "乙", "丙"}},
        {"conditional comments of Word", "<p>甲<![if !supportLists]>乙<![endif]></p>", {"甲乙"}},
        {"script with tags inside", "<script>'<p>丁</p>'</script >甲", {"甲"}},
        {"a quote in an attribute", "<p title=\"a>b\">甲</p>", {"甲"}},
        {"upper case", "<P>甲</P><TABLE><TR><TD>乙<TD>1</TABLE>", {"甲", "table 1x2"}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(outline(split_html(row.html)) == row.blocks);
    }
}

TEST_CASE("character references are resolved") {
    struct Row {
        const char* html;
        const char* text;
    };
    const Row rows[] = {
        {"a&nbsp;&nbsp;b", "a b"},
        {"&ldquo;甲&rdquo;", "“甲”"},
        {"&#20013;&#x56fd;", "中国"},
        {"&#151;&#8212", "——"},
        {"AT&T &unknown; &", "AT&T &unknown; &"},
        {"&lt;p&gt;", "<p>"},
        {"&#0;&#xD800;&#99999999;", "\uFFFD\uFFFD\uFFFD"},
        {"&middot;&amp;amp;", "·&amp;"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.html);
        CHECK(split_html(row.html).text == row.text);
    }
}

TEST_CASE("spans count code points beyond the basic plane as one") {
    const auto document = split_html("<p>𠮷&#x20BB7;</p><p>乙</p>");
    REQUIRE(document.blocks.size() == 2);
    CHECK(document.blocks[0].span == gongkai::Span{0, 2});
    CHECK(document.blocks[1].span == gongkai::Span{3, 4});
}

TEST_CASE("dates of the metadata become ISO dates") {
    struct Row {
        const char* stated;
        const char* published;
    };
    const Row rows[] = {
        {"2023-1-8", "2023-01-08"},
        {"2023/01/18 10:00:00", "2023-01-18"},
        {"2023年1月18日", "2023-01-18"},
        {"20230118", "2023-01-18"},
        {"2023-02-30", ""},
        {"昨天", ""},
        {"23-1-8", ""},
        {"2023", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.stated);
        const auto html = "<meta content='" + std::string(row.stated) + "' name='PubDate'><p>甲";
        CHECK(split_html(html).published == row.published);
    }
}

TEST_CASE("a page that is cut off says so and keeps what came before") {
    for (const char* html : {"<p>甲</p><a href=\"x", "<p>甲</p><!-- 注", "<p>甲</p><script>x",
                             "<p>甲</p><tab", "<p>甲</p></p"}) {
        CAPTURE(html);
        const auto document = split_html(html);
        CHECK(document.text == "甲");
        CHECK(has_code(document, "html.cut_off"));
    }
    CHECK(outline(split_html("<title>没有结尾<p>甲</p>")) == Outline{"没有结尾", "甲"});
}

TEST_CASE("ill-formed bytes and zeros become characters that are valid") {
    const std::string bytes = std::string("<p>甲\xFF\x80") + '\0' + "乙\xE4\xB8</p>";
    const auto document = split_html(bytes);
    CHECK(document.text == "甲\uFFFD\uFFFD 乙\uFFFD\uFFFD");
    CHECK(is_sound(document));
}

TEST_CASE("every truncation of a page gives sound blocks") {
    for (std::size_t size = 0; size <= page.size(); ++size) {
        CAPTURE(size);
        CHECK(is_sound(split_html(page.substr(0, size))));
    }
}

TEST_CASE("any bytes of HTML give sound blocks") {
    const std::vector<std::string> words{"<p>",
                                         "</p>",
                                         "<table>",
                                         "</table>",
                                         "<tr>",
                                         "<td colspan=3>",
                                         "<td rowspan=2>",
                                         "</td>",
                                         "<li>",
                                         "<ul>",
                                         "</ul>",
                                         "<div>",
                                         "</div>",
                                         "<b>",
                                         "</b>",
                                         "<h1>",
                                         "</h1>",
                                         "<a href=",
                                         "'",
                                         "\"",
                                         ">",
                                         "<",
                                         "&",
                                         "&nbsp;",
                                         "公开",
                                         "。",
                                         "一、",
                                         " ",
                                         "<!--",
                                         "-->",
                                         "<script>",
                                         "</script>",
                                         "<nav>",
                                         "</nav>",
                                         "<p hidden>",
                                         "<td hidden>",
                                         "<li class=nav>",
                                         "5",
                                         "</tr>",
                                         "<caption>",
                                         "<br>",
                                         "<span hidden>"};
    for (std::uint32_t seed = 0; seed < 1000; ++seed) {
        CAPTURE(seed);
        CHECK(is_sound(split_html(Soup(seed).bytes(600, words))));
    }
}

TEST_CASE("pages made to be slow are read in linear time") {
    // Each takes milliseconds when linear, and minutes when quadratic.
    const std::string pages[] = {
        repeated("<div>", 200000) + "甲" + repeated("</div>", 200000),
        repeated("<table><tr><td>", 50000) + "甲",
        repeated("<b>", 100000) + repeated("</i>", 100000),
        repeated("<u><div>", 1) + repeated("<i>", 100000) + repeated("</u>", 100000),
        "<p " + repeated("a b c d e f g ", 100000) + ">甲",
        repeated("<!--", 200000),
        repeated("<a href=\"", 200000),
        repeated("<title>", 100000),
        repeated("<script>", 100000),
        repeated("<", 500000) + repeated("&", 500000),
        repeated("<li hidden><ul>", 50000),
        "<table>" + repeated("<tr><td colspan=1000 rowspan=1000>1", 20000),
        "<table><tr>" + repeated("<td>1", 200000),
    };
    for (const auto& slow : pages) {
        CAPTURE(slow.substr(0, 20));
        CHECK(is_sound(split_html(slow)));
    }
}
