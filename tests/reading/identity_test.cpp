// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>

#include <gongkai/reading/read.hpp>

// Whose report it is, of which year and period, and when it was published.

namespace {

using gongkai::reading::read;

std::string written(std::optional<std::chrono::year_month_day> date) {
    if (!date) return "none";
    return std::to_string(static_cast<int>(date->year())) + "-" +
           std::to_string(static_cast<unsigned>(date->month())) + "-" +
           std::to_string(static_cast<unsigned>(date->day()));
}

}  // namespace

TEST_CASE("a title says whose report of which year it is") {
    struct Row {
        std::string_view because;
        std::string_view title;
        std::string_view agency;
        int year;
    };
    const Row rows[] = {
        {"the plain form", "某市生态环境局2021年政府信息公开工作年度报告", "某市生态环境局", 2021},
        {"the year first", "2015年某县环境保护局政府信息公开年度报告", "某县环境保护局", 2015},
        {"年度 behind the year", "某省环境保护厅2013年度政府信息公开工作报告", "某省环境保护厅",
         2013},
        {"an office of a district", "某区人民政府办公室2019年政府信息公开工作年度报告",
         "某区人民政府办公室", 2019},
        {"a government", "某镇人民政府2022年政府信息公开工作年度报告", "某镇人民政府", 2022},
        {"a committee", "某市发展和改革委员会2020年政府信息公开工作年度报告",
         "某市发展和改革委员会", 2020},
        {"a branch", "某市生态环境局某某分局2020年政府信息公开工作年度报告",
         "某市生态环境局某某分局", 2020},
        {"the year in Chinese digits", "某市环境保护局二〇一〇年政府信息公开工作年度报告",
         "某市环境保护局", 2010},
        {"full-width digits", "某市环境保护局２０１４年政府信息公开工作年度报告", "某市环境保护局",
         2014},
        {"blanks round the year", "某市环境保护局 2014 年政府信息公开工作年度报告",
         "某市环境保护局", 2014},
        {"年报 for 年度报告", "某市水务局2018年政府信息公开年报", "某市水务局", 2018},
        {"traditional characters", "某縣環境保護局2013年政府信息公開工作年度報告", "某县环境保护局",
         2013},
        {"the agency on a line of its own", "某市环境保护局\n2016年政府信息公开工作年度报告",
         "某市环境保护局", 2016},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto report = read(std::string(row.title) + "\n一、概述\n工作平稳。\n");
        CHECK(report.agency == row.agency);
        CHECK(report.year == row.year);
        CHECK(report.form == gongkai::report::form_in_force(row.year));
    }
}

TEST_CASE("a report is of the year that its title names, whatever other years it speaks of") {
    const auto report = read(
        "某市生态环境局2020年政府信息公开工作年度报告\n2021年1月20日\n"
        "对照2019年工作要点,2019年的问题已经整改。2021年再接再厉,2021年见成效。\n");
    CHECK(report.year == 2020);
    CHECK(report.annual);
}

TEST_CASE("without a title the year is that of the period, or the one spoken of most") {
    struct Row {
        std::string_view because;
        std::string_view text;
        std::optional<int> year;
    };
    const Row rows[] = {
        {"the period", "本报告的统计期限为2018年1月1日至2018年12月31日。2017年有遗留。", 2018},
        {"spoken of most", "2016年主动公开政府信息9条。2015年8条。2016年收费为零。", 2016},
        {"a cited document is no year of the report", "按照《2014年工作要点》办理。2015年有进步。",
         2015},
        {"no year at all", "全年主动公开政府信息9条。", std::nullopt},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(read(row.text).year == row.year);
    }
}

TEST_CASE("the period is read from the sentence that states it") {
    struct Row {
        std::string_view because;
        std::string_view text;
        std::string_view start;
        std::string_view end;
    };
    const Row rows[] = {
        {"both ends in full", "统计期限为2019年1月1日至2019年12月31日。", "2019-1-1", "2019-12-31"},
        {"the year said once", "数据统计期限:2019年1月1日至12月31日。", "2019-1-1", "2019-12-31"},
        {"from and until", "所列数据的统计时间从2019年1月1日起至2019年12月31日止。", "2019-1-1",
         "2019-12-31"},
        {"a year that is not the calendar's", "报告期限为2019年3月1日至2020年2月29日。", "2019-3-1",
         "2020-2-29"},
        {"no period", "截至2019年12月31日,共有9条。", "none", "none"},
        {"a meeting of two days", "2019年3月1日至3月2日举办了培训班。", "none", "none"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto report =
            read("某市生态环境局2019年政府信息公开工作年度报告\n" + std::string(row.text));
        const auto period = report.period;
        CHECK(written(period ? std::optional(period->start) : std::nullopt) == row.start);
        CHECK(written(period ? std::optional(period->end) : std::nullopt) == row.end);
    }
}

TEST_CASE("the day of publication is read where the page states it") {
    struct Row {
        std::string_view because;
        std::string_view line;
        std::string_view published;
    };
    const Row rows[] = {
        {"in Chinese", "发布日期:2020年1月20日", "2020-1-20"},
        {"with hyphens", "发布时间:2020-01-20 09:30", "2020-1-20"},
        {"with points", "公开日期: 2020.1.20", "2020-1-20"},
        {"among other things", "索引号:000123/2020-00012 发文日期:2020-01-20 浏览次数:36",
         "2020-1-20"},
        {"a day that does not exist", "发布日期:2020年2月30日", "none"},
        {"not stated", "来源:局办公室", "none"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto report = read("某市生态环境局2019年政府信息公开工作年度报告\n" +
                                 std::string(row.line) + "\n一、概述\n工作平稳。\n");
        CHECK(written(report.published) == row.published);
        CHECK(report.year == 2019);
    }
}

TEST_CASE("the metadata of a page say when it was published") {
    const auto report = read(
        "<html><head><meta name=\"PubDate\" content=\"2020-01-20 09:30\"></head><body>"
        "<p>某市生态环境局2019年政府信息公开工作年度报告</p><p>工作平稳。</p></body></html>");
    CHECK(written(report.published) == "2020-1-20");
}

TEST_CASE("a text that names nobody has no agency") {
    for (const std::string_view text :
         {"2019年政府信息公开工作年度报告\n工作平稳。", "主动公开政府信息9条。",
          "关于印发报告的通知\n请遵照执行。"}) {
        CAPTURE(text);
        CHECK(read(text).agency.empty());
    }
}

TEST_CASE("where no title names the authority, the text says who wrote the report") {
    const auto agency_of = [](const char* sentence) { return read(sentence).agency; };
    CHECK(agency_of("本报告由某市某区环境保护局编制。全文共六个部分。") == "某市某区环境保护局");
    CHECK(agency_of("如对本报告有疑问,请与某县生态环境局办公室联系(电话:0571-12345678)。") ==
          "某县生态环境局");
    CHECK(agency_of("如有疑问,请与我局办公室联系。") == "");
    CHECK(agency_of("某省环境保护厅2016年度政府政务信息公开工作报告") == "某省环境保护厅");
    CHECK(agency_of("本报告由各处室按照职责分工,共同编制。") == "");
    CHECK(agency_of("如有疑问,请与我们联系。") == "");
}
