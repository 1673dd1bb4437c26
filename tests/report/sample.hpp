// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include <gongkai/report/annual_report.hpp>
#include <gongkai/report/finding.hpp>
#include <gongkai/text/utf8.hpp>

/// A made-up report that has something of everything, and its audit.
namespace gongkai::report {

/// Where `words` first stand in `text`, in code points.
inline Span span_of(const text::Text& text, std::string_view words) {
    const std::string_view utf8 = text.utf8();
    const auto start = text::count_code_points(utf8.substr(0, utf8.find(words)));
    const auto end = start + text::count_code_points(words);
    return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
}

inline AnnualReport sample_report() {
    using namespace std::chrono_literals;
    AnnualReport report;
    report.text = text::Text(
        "云水市环保局2016年度政府信息公开工作报告\n"
        "一、主动公开情况\n"
        "网站设栏目3个:要闻、公告、法规。访问约370万次。\n"
        "二、申请办理情况\n"
        "全年收到申请12件,其中网络申请9件、信函申请4件,网络占75%,比上年增长20.5%。共受理13件。\n"
        "三、收费和减免\n"
        "未发生收费和减免。编号1,28,5待核。\n");
    const auto at = [&](std::string_view words) { return span_of(report.text, words); };
    report.agency = "云水市环保局";
    report.region = "220000";
    report.year = 2016;
    report.form = Form::y2008;
    report.period = Period{2016y / 1 / 1, 2016y / 12 / 31};
    report.published = 2017y / 3 / 20;
    report.publisher = Publisher::department;
    report.annual = true;
    report.source = {"云水 2016.txt", "text/plain", "UTF-8", std::string(64, 'a')};
    const auto requests = at("二、申请办理情况").start;
    const auto fees = at("三、收费和减免").start;
    report.sections = {
        {SectionKey::proactive, 1, "一、主动公开情况", {at("一、主动公开情况").start, requests}},
        {SectionKey::requests, 1, "二、申请办理情况", {requests, fees}},
        {SectionKey::fees, 2, "三、收费和减免", {fees, report.text.size()}},
    };
    const auto figure = [&](Measure measure, Decimal value, std::string_view words,
                            std::string_view number, SectionKey section) {
        Figure result{measure,           {value, std::string(measure.unit())},
                      Statement::number, {},
                      section,           at(words),
                      at(words)};
        result.number.start += static_cast<std::uint32_t>(
            text::count_code_points(words.substr(0, words.find(number))));
        result.number.end =
            result.number.start + static_cast<std::uint32_t>(text::count_code_points(number));
        report.figures.push_back(result);
    };
    figure(Measure::of("website.columns"), 3, "栏目3个", "3", SectionKey::proactive);
    figure(Measure::of("website.visits.total"), 3700000, "访问约370万次", "370万",
           SectionKey::proactive);
    report.figures.back().amount.approximation = Approximation::about;
    report.figures.back().amount.step = 10000;
    report.figures.back().scope = "累计";
    figure(Measure::of("requests.received"), 12, "收到申请12件", "12", SectionKey::requests);
    figure(Measure::of("requests.online"), 9, "网络申请9件", "9", SectionKey::requests);
    figure(Measure::of("requests.letter"), 4, "信函申请4件", "4", SectionKey::requests);
    figure(Measure::of("requests.accepted"), 13, "受理13件", "13", SectionKey::requests);
    figure(Measure::of("fees.amount"), 0, "未发生收费和减免", "未发生", SectionKey::fees);
    report.figures.back().statement = Statement::none;
    figure(Measure::of("fees.waived"), 0, "未发生收费和减免", "未发生", SectionKey::fees);
    report.figures.back().statement = Statement::none;

    report.breakdowns = {
        {2, {3, 4}, 2, true, true, at("收到申请12件,其中网络申请9件、信函申请4件")}};
    report.shares = {{3, 2, 75, 1, at("网络占75%")},
                     {4, {}, Decimal::parse("25.5"), Decimal::parse("0.1"), at("占75%")}};
    report.changes = {
        {2, Decimal::parse("20.5"), Decimal::parse("0.1"), true, {}, at("比上年增长20.5%")},
        {5, -3, 1, false, 16, at("共受理13件")}};
    report.lists = {
        {3, "栏目", {at("要闻"), at("公告"), at("法规")}, false, at("栏目3个:要闻、公告、法规")}};
    report.years = {{2016, YearMention::Role::title, at("2016年度")}};
    report.malformed = {{at("1,28,5")}};
    report.diagnostics = {
        {Severity::warning, "text.damaged_bytes", "有损坏的字节", "damaged bytes", {{}, 17}},
        {Severity::note, "reading.no_period", "没有统计期限", "no period", {22, {}}}};
    return report;
}

inline Audit sample_audit(const AnnualReport& report) {
    Audit audit;
    audit.findings = {
        {"text.accepted_exceeds_received",
         Severity::error,
         "受理13件,多于收到的12件",
         "13 accepted, but 12 received",
         {"13", 5, report.figures[5].span},
         {"12", 2, report.figures[2].span},
         Decimal(1),
         "abc123",
         {"上年结转"}},
        {"text.parts_differ",
         Severity::warning,
         "各部分之和为13",
         "the parts add up to 13",
         {"12", 2, report.figures[2].span},
         {"13", {}, span_of(report.text, "网络申请9件、信函申请4件")},
         Decimal(1),
         "abc124",
         {}},
        {"report.missing_section",
         Severity::error,
         "缺少章节",
         "a section is missing",
         {"行政复议", {}, {}},
         {},
         {},
         "abc125",
         {}},
    };
    audit.checks = {{"text.accepted_exceeds_received", Status::fail, 1},
                    {"text.conflict", Status::unknown, 0},
                    {"table3.balance", Status::not_applicable, 0},
                    {"text.list_count", Status::pass, 1}};
    return audit;
}

}  // namespace gongkai::report
