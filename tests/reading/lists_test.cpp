// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include <gongkai/reading/read.hpp>

// An announced number of items, and the items.

namespace {

/// The lists of a sentence as "3个 频道: 甲|乙|丙", with … where the list says it is open.
std::string lists_of(std::string_view sentence) {
    const auto report = gongkai::reading::read("某市环境保护局2017年政府信息公开工作年度报告\n" +
                                               std::string(sentence));
    std::string found;
    for (const auto& list : report.lists) {
        if (!found.empty()) found += "; ";
        found += list.announced.to_string() + " " + list.of + ": ";
        bool first = true;
        for (const auto& item : list.items) {
            if (!first) found += "|";
            found += report.quote(item);
            first = false;
        }
        if (list.open) found += "…";
    }
    return found;
}

struct Row {
    std::string_view because;
    std::string_view sentence;
    std::string_view lists;
};

}  // namespace

TEST_CASE("an announced list is read with its items") {
    const Row rows[] = {
        {"the plain form", "网站设有3个频道,分别是要闻、公开、服务。", "3 频道: 要闻|公开|服务"},
        {"the number in words", "网站设有三个频道,分别为要闻、公开、服务。",
         "3 频道: 要闻|公开|服务"},
        {"full-width punctuation", "网站设有３个频道，分别是要闻、公开、服务。",
         "3 频道: 要闻|公开|服务"},
        {"即 for 分别是", "网站设有3个频道,即要闻、公开、服务。", "3 频道: 要闻|公开|服务"},
        {"fewer than announced", "网站设有4个频道,分别是要闻、公开、服务。",
         "4 频道: 要闻|公开|服务"},
        {"it says that it is open", "网站设有9个频道,分别是要闻、公开、服务等。",
         "9 频道: 要闻|公开|服务…"},
        {"more than announced", "网站设有2个频道,分别是要闻、公开、服务。",
         "2 频道: 要闻|公开|服务"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CAPTURE(row.sentence);
        CHECK(lists_of(row.sentence) == row.lists);
    }
}

TEST_CASE("the number said again behind 等 closes a list") {
    const auto report = gongkai::reading::read(
        "某市环境保护局2017年政府信息公开工作年度报告\n"
        "主要从空气质量;水源水质;土壤防治等三个方面着手。\n");
    REQUIRE(report.lists.size() == 1);
    CHECK(report.lists[0].announced == gongkai::Decimal{3});
    CHECK(report.lists[0].items.size() == 3);
    CHECK_FALSE(report.lists[0].open);
}

TEST_CASE("what lists nothing is no list") {
    const Row rows[] = {
        {"a number alone", "网站设有3个频道。", ""},
        {"an enumeration alone", "内容有要闻、公开、服务。", ""},
        {"a number of figures", "收到申请3件,分别来自网络、信函。", ""},
        {"a list broken off", "网站设有3个频道,分别是", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CAPTURE(row.sentence);
        CHECK(lists_of(row.sentence) == row.lists);
    }
}

TEST_CASE("an item's place is where it stands in the text") {
    const auto report = gongkai::reading::read(
        "某市环境保护局2017年政府信息公开工作年度报告\n网站设有3个频道,分别是要闻、公开、服务。\n");
    REQUIRE(report.lists.size() == 1);
    for (const auto& item : report.lists[0].items) {
        CHECK(report.lists[0].span.contains(item));
        CHECK(item.size() == 2);
    }
}
