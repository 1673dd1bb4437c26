// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/audit/rule.hpp>
#include <gongkai/statute/term.hpp>

#include "build.hpp"

using gongkai::report::Audit;
using gongkai::report::Publisher;
using gongkai::report::Status;
using gongkai::statute::Term;
using gongkai::test::Draft;
using gongkai::test::findings_of;
using gongkai::test::sides_of;
using gongkai::test::status_of;
using Sides = std::vector<std::string>;
using Day = std::optional<std::chrono::year_month_day>;
using namespace std::chrono;

namespace {

Audit audit_of(const char* agency, std::optional<int> year, Day published,
               std::optional<Publisher> publisher = {}) {
    Draft draft;
    auto& report = draft.report();
    report.annual = true;
    report.agency = agency;
    report.year = year;
    report.published = published;
    report.publisher = publisher;
    return draft.check();
}

constexpr auto department = "青石市生态环境局";
constexpr auto government = "白桦县人民政府";

}  // namespace

TEST_CASE("a report is late on the day after the one by which the law asks for it") {
    struct Row {
        const char* because;
        const char* agency;
        int year;
        year_month_day published;
        Sides expected;
    };
    const Row rows[] = {
        {"a department on 31 January", department, 2022, 2023y / 1 / 31, {}},
        {"a department a day later", department, 2022, 2023y / 2 / 1, {"2023-02-01|2023-01-31|"}},
        {"a government in February", government, 2022, 2023y / 2 / 1, {}},
        {"a government on 31 March", government, 2022, 2023y / 3 / 31, {}},
        {"a government a day later", government, 2022, 2023y / 4 / 1, {"2023-04-01|2023-03-31|"}},
        {"a district's short name", "青石市东区政府", 2022, 2023y / 3 / 1, {}},
        {"an office of a government is a department",
         "白桦县人民政府办公室",
         2022,
         2023y / 3 / 1,
         {"2023-03-01|2023-01-31|"}},
        {"2019 is the first year of the new day",
         department,
         2019,
         2020y / 3 / 1,
         {"2020-03-01|2020-01-31|"}},
        {"2018 is the last year of the old one", department, 2018, 2019y / 3 / 31, {}},
        {"and was late behind it", department, 2018, 2019y / 4 / 1, {"2019-04-01|2019-03-31|"}},
        {"the first report of all", department, 2008, 2009y / 4 / 1, {"2009-04-01|2009-03-31|"}},
        {"years later", department, 2010, 2016y / 2 / 29, {"2016-02-29|2011-03-31|"}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto audit = audit_of(row.agency, row.year, row.published);
        CHECK(sides_of(audit, "report.late") == row.expected);
        CHECK(status_of(audit, "report.late") ==
              (row.expected.empty() ? Status::pass : Status::fail));
    }
}

TEST_CASE("whose report it is can be told, and then the name does not matter") {
    const auto day = 2023y / 3 / 1;
    CHECK(status_of(audit_of(department, 2022, day, Publisher::government), "report.late") ==
          Status::pass);
    CHECK(status_of(audit_of(government, 2022, day, Publisher::department), "report.late") ==
          Status::fail);
    CHECK(status_of(audit_of("", 2022, day, Publisher::department), "report.late") == Status::fail);
}

TEST_CASE("a report of nobody knows who is judged where both days say the same") {
    struct Row {
        const char* because;
        int year;
        year_month_day published;
        Status status;
    };
    const Row rows[] = {
        {"in time for both", 2022, 2023y / 1 / 31, Status::pass},
        {"in time for a government alone", 2022, 2023y / 2 / 1, Status::unknown},
        {"the last such day", 2022, 2023y / 3 / 31, Status::unknown},
        {"late for both", 2022, 2023y / 4 / 1, Status::fail},
        {"one day for both until 2018", 2018, 2019y / 3 / 31, Status::pass},
        {"and one day too late", 2018, 2019y / 4 / 1, Status::fail},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(status_of(audit_of("", row.year, row.published), "report.late") == row.status);
    }
}

TEST_CASE("a place alone is no department, and may be its government") {
    for (const auto* place : {"正蓝旗", "青石市东区", "白桦县", "阿拉腾敖包镇", "东关街道"}) {
        CAPTURE(place);
        CHECK(status_of(audit_of(place, 2022, 2023y / 2 / 1), "report.late") == Status::unknown);
        CHECK(status_of(audit_of(place, 2022, 2023y / 4 / 1), "report.late") == Status::fail);
    }
}

TEST_CASE("nothing is said of a report whose year or day is not known") {
    struct Row {
        const char* because;
        std::optional<int> year;
        Day published;
    };
    const Row rows[] = {
        {"no day", 2022, {}},
        {"no year", {}, 2023y / 3 / 1},
        {"no such day", 2022, 2023y / 2 / 30},
        {"out before its year had ended", 2022, 2022y / 12 / 31},
        {"a year of five digits", 20220, 2023y / 3 / 1},
        {"a year below zero", -1, 2023y / 3 / 1},
        {"beyond any calendar", 2147483647, 2023y / 3 / 1},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(status_of(audit_of(department, row.year, row.published), "report.late") ==
              Status::unknown);
    }
}

TEST_CASE("no rule asked for reports on 2007, and none asks for a quarter's") {
    CHECK(status_of(audit_of(department, 2007, 2008y / 6 / 1), "report.late") ==
          Status::not_applicable);
    Draft quarter;
    quarter.report().year = 2022;
    quarter.report().published = 2023y / 6 / 1;
    CHECK(status_of(quarter.check(), "report.late") == Status::not_applicable);
}

TEST_CASE("a last day on a day off is not moved, but it is said that one may hold otherwise") {
    struct Row {
        const char* because;
        int year;
        year_month_day published;
        std::string_view moved;
    };
    const Row rows[] = {
        {"31 January 2021 is a Sunday", 2020, 2021y / 2 / 1, "2021-02-01"},
        {"a day behind the one moved to", 2020, 2021y / 2 / 2, ""},
        {"31 January 2022 is in 春节", 2021, 2022y / 2 / 7, "2022-02-07"},
        {"春节 of 2020 was lengthened", 2019, 2020y / 2 / 1, "2020-02-03"},
        {"31 January 2023 is a Tuesday", 2022, 2023y / 2 / 1, ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto found =
            findings_of(audit_of(department, row.year, row.published), "report.late");
        REQUIRE(found.size() == 1);
        REQUIRE(found[0].hints.empty() == row.moved.empty());
        if (!row.moved.empty()) CHECK(found[0].hints[0].find(row.moved) != std::string::npos);
    }
}

TEST_CASE("a finding cites the article by which it is late and says how far that was read") {
    const auto by_2019 = findings_of(audit_of(department, 2022, 2023y / 2 / 10), "report.late");
    REQUIRE(by_2019.size() == 1);
    CHECK(by_2019[0].message ==
          "公布日期2023-02-10晚于部门年度报告的期限2023-01-31,迟10日。"
          "依据:《政府信息公开条例(2019)》(国务院令第711号)第四十九条。");
    CHECK(by_2019[0].message_en ==
          "Published on 2023-02-10, 10 days after 2023-01-31, the last day for the annual report "
          "of a department, by 《政府信息公开条例(2019)》(国务院令第711号)第四十九条.");
    const auto by_2007 = findings_of(audit_of(department, 2016, 2017y / 4 / 1), "report.late");
    REQUIRE(by_2007.size() == 1);
    CHECK(by_2007[0].message.find("(国务院令第492号)第三十一条〔见于引用该条的网页〕") !=
          std::string::npos);
    CHECK(by_2007[0].message_en.find("1 days") == std::string::npos);
}

TEST_CASE("the rule's basis names every provision that its terms rest on") {
    const auto rules = gongkai::audit::rules();
    const auto rule = std::ranges::find(rules, "report.late", &gongkai::audit::Rule::token);
    REQUIRE(rule != rules.end());
    for (const auto term :
         {Term::of("report.publish.department"), Term::of("report.publish.government")}) {
        for (const auto& row : term.rows()) {
            const auto source = cite(row);
            CAPTURE(source.article);
            const auto provision =
                "(" + std::string(source.number) + ")" + std::string(source.article);
            CHECK(rule->basis.find(provision) != std::string_view::npos);
        }
    }
}
