// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "build.hpp"

using gongkai::Approximation;
using gongkai::report::Status;
using gongkai::test::Draft;
using gongkai::test::findings_of;
using gongkai::test::sides_of;
using gongkai::test::status_of;
using Sides = std::vector<std::string>;
namespace audit = gongkai::audit;
namespace report = gongkai::report;
namespace text = gongkai::text;

TEST_CASE("two numbers for one fact contradict each other unless their words allow one value") {
    struct Row {
        const char* because;
        const char* measure;
        const char* first;
        Approximation first_words;
        const char* second;
        Approximation second_words;
        Sides expected;
    };
    using enum Approximation;
    const Row rows[] = {
        {"two exact counts", "proactive.total", "237", exact, "368", exact, {"237|368|131"}},
        {"the same count twice", "proactive.total", "368", exact, "368", exact, {}},
        {"5800余 reaches to 5900", "proactive.total", "5800", over, "5843", exact, {}},
        {"5800余 does not reach 5901",
         "proactive.total",
         "5800",
         over,
         "5901",
         exact,
         {"5800|5901|101"}},
        {"近200 may be 196", "requests.received", "200", nearly, "196", exact, {}},
        {"at least 30 may be 45", "requests.received", "30", at_least, "45", exact, {}},
        {"at most 30 is not 45", "requests.received", "30", at_most, "45", exact, {"30|45|15"}},
        {"meetings are counted by occasion", "meetings.count", "3", exact, "7", exact, {}},
        {"categories are many", "proactive.category", "3", exact, "7", exact, {}},
        {"what is other depends on the list", "proactive.other", "3", exact, "7", exact, {}},
        {"newspapers one by one", "proactive.media", "143", exact, "144", exact, {}},
        {"followers grow", "weibo.followers", "300", exact, "700", exact, {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        Draft draft;
        draft.approximate(row.measure, row.first, "先说" + std::string(row.first), row.first_words);
        draft.approximate(row.measure, row.second, "后说" + std::string(row.second),
                          row.second_words);
        CHECK(sides_of(draft.check(), "text.conflict") == row.expected);
    }
}

TEST_CASE("two sites in one sentence are two things by one name") {
    report::AnnualReport report;
    const std::string text = "省网站公开120条,厅网站公开80条。";
    report.text = text::Text(text);
    const auto measure = report::Measure::of("proactive.website");
    report.figures.push_back({measure, {120, "条"}, {}, {}, {}, {0, 9}, {5, 9}});
    report.figures.push_back({measure, {80, "条"}, {}, {}, {}, {10, 18}, {15, 18}});
    CHECK(audit::check(report).findings.empty());
    report.breakdowns.push_back({.whole = 0, .parts = {1}, .span = {10, 18}});
    CHECK(sides_of(audit::check(report), "text.conflict") == Sides{"120|80|-40"});
}

TEST_CASE("a conflict is reported once for each other value, first figure first") {
    Draft draft;
    draft.figure("fees.amount", "100", "收取100元", "元");
    draft.figure("fees.amount", "120", "共收费120元", "元");
    draft.figure("fees.amount", "120", "收费金额120元", "元");
    draft.figure("fees.amount", "90", "收费90元", "元");
    CHECK(sides_of(draft.check(), "text.conflict") == Sides{"100|120|20", "100|90|-10"});
}

TEST_CASE("an exact figure judges the approximate ones around it") {
    Draft draft;
    draft.approximate("proactive.total", "5800", "公开5800余条", Approximation::over);
    draft.figure("proactive.total", "5810", "公开5810条");
    draft.figure("proactive.total", "5890", "公开5890条");
    CHECK(sides_of(draft.check(), "text.conflict") == Sides{"5810|5890|80"});
}

TEST_CASE("a figure of a month or of all years together is another fact") {
    Draft draft;
    draft.figure("proactive.total", "782", "累计公开782条");
    draft.scope("累计");
    draft.figure("proactive.total", "29", "新增29条");
    const auto audit = draft.check();
    CHECK(audit.findings.empty());
    CHECK(status_of(audit, "text.conflict") == Status::unknown);
}

TEST_CASE("all of another figure is no second statement") {
    Draft draft;
    draft.all("requests.answered", "25", "均已答复");
    draft.all("requests.answered", "30", "全部答复");
    CHECK(draft.check().findings.empty());
}

TEST_CASE("a whole and its part that carry one name and two values are reported") {
    Draft draft;
    const auto whole = draft.figure("proactive.website", "484", "门户公开484条");
    const auto part = draft.figure("proactive.website", "246", "门户246条");
    const auto weibo = draft.figure("proactive.weibo", "238", "微博238条");
    draft.parts(whole, {part, weibo});
    CHECK(sides_of(draft.check(), "text.conflict") == Sides{"484|246|-238"});
}

TEST_CASE("online requests among the received and among the answered are two facts") {
    Draft draft;
    const auto received = draft.figure("requests.received", "25", "收到申请25件");
    const auto one = draft.figure("requests.online", "10", "网上10件");
    const auto answered = draft.figure("requests.answered", "24", "答复24件");
    const auto two = draft.figure("requests.online", "9", "网上9件");
    draft.parts(received, {one}).open = true;
    draft.parts(answered, {two}).open = true;
    CHECK(draft.check().findings.empty());
}

TEST_CASE("what is denied in one place and counted in another is one finding of its own") {
    Draft draft;
    draft.none("reconsideration.count", "未发生行政复议");
    draft.figure("reconsideration.count", "3", "行政复议3件");
    const auto audit = draft.check();
    CHECK(sides_of(audit, "text.none_conflict") == Sides{"0|3|3"});
    CHECK(sides_of(audit, "text.conflict").empty());
    CHECK(status_of(audit, "text.none_conflict") == Status::fail);
    CHECK(audit.findings.size() == 1);
}

TEST_CASE("a zero in digits denies totals, only words deny what is counted by occasion") {
    Draft draft;
    draft.figure("penalties.count", "0", "当日处罚0件");
    draft.figure("penalties.count", "11", "处罚11件");
    CHECK(draft.check().findings.empty());
    draft.none("penalties.count", "未作出行政处罚");
    CHECK(sides_of(draft.check(), "text.none_conflict") == Sides{"11|0|-11"});
}

TEST_CASE("agreement of zeros is no pass") {
    Draft draft;
    draft.none("litigation.count", "未发生诉讼");
    draft.figure("litigation.count", "0", "行政诉讼0件");
    const auto audit = draft.check();
    CHECK(status_of(audit, "text.conflict") == Status::unknown);
    CHECK(status_of(audit, "text.none_conflict") == Status::unknown);
}

TEST_CASE("agreement of numbers is a pass") {
    Draft draft;
    draft.figure("litigation.count", "2", "诉讼2件");
    draft.figure("litigation.count", "2", "行政诉讼2件");
    const auto audit = draft.check();
    CHECK(status_of(audit, "text.conflict") == Status::pass);
    CHECK(status_of(audit, "text.none_conflict") == Status::pass);
}

TEST_CASE("a difference as large as what was carried in is explained") {
    Draft draft;
    draft.figure("requests.concluded", "46", "办结46件");
    draft.figure("requests.concluded", "44", "办结申请44件");
    draft.figure("requests.carried_in", "2", "上年结转2件");
    const auto found = findings_of(draft.check(), "text.conflict");
    REQUIRE(found.size() == 1);
    CHECK(found[0].hints == Sides{"差额等于上年结转数,可能一处含结转、一处不含"});
}

TEST_CASE("a message shows both quotes and both numbers in both languages") {
    Draft draft;
    draft.figure("requests.received", "25", "收到申请25件");
    draft.figure("requests.received", "30", "收到30件申请");
    const auto found = findings_of(draft.check(), "text.conflict");
    REQUIRE(found.size() == 1);
    for (const auto* words : {"收到申请25件", "收到30件申请", "25", "30"}) {
        CAPTURE(words);
        CHECK(found[0].message.find(words) != std::string::npos);
        CHECK(found[0].message_en.find(words) != std::string::npos);
    }
    CHECK(found[0].left.figure == 0U);
    CHECK(found[0].right.figure == 1U);
}
