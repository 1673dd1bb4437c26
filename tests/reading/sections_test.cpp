// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/reading/read.hpp>

// Headings of many wordings name few statutory sections.

namespace {

using gongkai::reading::read;
using gongkai::report::AnnualReport;

constexpr std::string_view title = "某市生态环境局2017年政府信息公开工作年度报告\n";

std::string key_of(const gongkai::report::Section& section) {
    return section.key ? std::string(gongkai::token(*section.key)) : "none";
}

/// The sections of a text as "1 overview 一、概述", one a line.
std::string outline_of(const AnnualReport& report) {
    std::string lines;
    for (const auto& section : report.sections)
        lines +=
            std::to_string(section.level) + " " + key_of(section) + " " + section.heading + "\n";
    return lines;
}

}  // namespace

TEST_CASE("a heading names its section, whatever its wording") {
    struct Row {
        std::string_view heading;
        std::string_view key;
    };
    const Row rows[] = {
        {"一、概述", "overview"},
        {"一、总体情况", "overview"},
        {"一、基本情况", "overview"},
        {"一、全年工作概况", "overview"},
        {"一、2017年政府信息公开工作总体情况", "overview"},
        {"二、主动公开政府信息情况", "proactive"},
        {"二、主动公开政府信息的情况", "proactive"},
        {"二、政府信息主动公开情况", "proactive"},
        {"三、依申请公开政府信息情况", "requests"},
        {"三、收到和处理政府信息公开申请情况", "requests"},
        {"三、政府信息依申请公开办理情况", "requests"},
        {"三、公民、法人和其他组织申请公开政府信息的情况", "requests"},
        {"四、政府信息公开收费及减免情况", "fees"},
        {"四、政府信息公开的收费情况", "fees"},
        {"四、费用情况", "fees"},
        {"五、因政府信息公开申请行政复议、提起行政诉讼的情况", "review"},
        {"五、行政复议、诉讼和申诉情况", "review"},
        {"五、政府信息公开行政复议、行政诉讼情况", "review"},
        {"六、存在的主要问题及改进情况", "problems"},
        {"六、政府信息公开工作存在的不足和改进措施", "problems"},
        {"七、下一步工作打算", "plans"},
        {"七、2018年工作计划", "plans"},
        {"八、其他需要报告的事项", "other"},
        {"八、需要说明的事项", "other"},
        {"二、主動公開政府信息情況", "proactive"},
        {"五、行政復議、訴訟情況", "review"},
        {"二 、主动公开政府信息情况", "proactive"},
        {"九、组织领导", "none"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.heading);
        const auto report = read(std::string(title) + std::string(row.heading) + "\n正文一句。\n");
        REQUIRE(report.sections.size() == 1);
        CHECK(key_of(report.sections.front()) == row.key);
    }
}

TEST_CASE("a section holds the smaller ones below it") {
    const auto report = read(std::string(title) +
                             "一、概述\n(一)组织领导\n有人负责。\n1.专人\n一名。\n(二)制度建设\n"
                             "有章可循。\n二、主动公开情况\n主动公开政府信息20条。\n");
    CHECK(outline_of(report) ==
          "1 overview 一、概述\n2 none (一)组织领导\n3 none 1.专人\n2 none (二)制度建设\n"
          "1 proactive 二、主动公开情况\n");
    REQUIRE(report.sections.size() == 5);
    CHECK(report.sections[0].span.contains(report.sections[3].span));
    CHECK(report.sections[1].span.contains(report.sections[2].span));
    CHECK(report.sections[1].span.end == report.sections[3].span.start);
    CHECK(report.sections[0].span.end == report.sections[4].span.start);
    CHECK(report.sections[4].span.end == report.text.size());
}

TEST_CASE("a figure stands in the statutory section around it") {
    const auto report = read(std::string(title) +
                             "二、主动公开情况\n(一)依申请公开栏目\n主动公开政府信息20条。\n"
                             "三、依申请公开情况\n收到政府信息公开申请3件。\n");
    REQUIRE(report.figures.size() == 2);
    CHECK(report.figures[0].section == gongkai::report::SectionKey::proactive);
    CHECK(report.figures[1].section == gongkai::report::SectionKey::requests);
}

TEST_CASE("headings are found in the middle of a pasted line") {
    struct Row {
        std::string_view because;
        std::string_view text;
        std::string_view outline;
    };
    const Row rows[] = {
        {"blanks around them", "一、概述 工作平稳。 二、主动公开情况 主动公开政府信息9条。",
         "1 overview 一、概述\n1 proactive 二、主动公开情况\n"},
        {"a full stop before them", "工作平稳有序。二、主动公开情况 主动公开政府信息9条。",
         "1 proactive 二、主动公开情况\n"},
        {"columns around them", "一、概述\t工作平稳。\t二、主动公开情况\t主动公开政府信息9条。",
         "1 overview 一、概述\n1 proactive 二、主动公开情况\n"},
        {"一 counts in a sentence", "坚持一、二、三产业协调,十、百、千并举,主动公开政府信息9条。",
         ""},
        {"an item of a sentence", "主要任务有:一、主动公开要及时,二、依申请公开要规范。", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(outline_of(read(std::string(title) + std::string(row.text))) == row.outline);
    }
}

TEST_CASE("一是…二是… and the title open no section") {
    const auto report =
        read(std::string(title) + "一是主动公开更及时。二是依申请公开更规范。\n三是收费透明。\n");
    CHECK(report.sections.empty());
}
