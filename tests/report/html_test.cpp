// SPDX-License-Identifier: Apache-2.0
#include <gongkai/report/html.hpp>

#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "sample.hpp"

using namespace gongkai;
using namespace gongkai::report;

namespace {

/// What a reader of tags sees: the ids, the targets of links, and what is badly built.
struct Scan {
    std::vector<std::string> ids;
    std::vector<std::string> targets;
    std::vector<std::string> faults;
};

void scan_attributes(std::string_view tag, Scan& scan) {
    while (true) {
        const auto quote = tag.find("=\"");
        if (quote == tag.npos) return;
        const auto end = tag.find('"', quote + 2);
        if (end == tag.npos) return scan.faults.push_back("an open attribute"), void();
        const auto name = tag.substr(0, quote);
        const std::string value(tag.substr(quote + 2, end - quote - 2));
        if (name.ends_with(" id")) scan.ids.push_back(value);
        if (name.ends_with(" href") || name.ends_with(" aria-labelledby"))
            scan.targets.push_back(value[0] == '#' ? value.substr(1) : value);
        tag.remove_prefix(end + 1);
    }
}

Scan scan_of(std::string_view html) {
    Scan scan;
    std::vector<std::string> open;
    const std::set<std::string> empty{"meta", "br", "!DOCTYPE"};
    for (auto at = html.find('<'); at != html.npos; at = html.find('<', at)) {
        const auto end = html.find('>', at);
        if (end == html.npos) break;
        const auto tag = html.substr(at + 1, end - at - 1);
        const std::string name(tag.substr(0, tag.find_first_of(" \n")));
        if (name.starts_with('/')) {
            if (open.empty() || "/" + open.back() != name) scan.faults.push_back(name);
            if (!open.empty()) open.pop_back();
        } else if (!empty.contains(name)) {
            open.push_back(name);
        }
        scan_attributes(tag, scan);
        at = end;
    }
    for (const auto& name : open) scan.faults.push_back("open " + name);
    const std::set<std::string> ids(scan.ids.begin(), scan.ids.end());
    if (ids.size() != scan.ids.size()) scan.faults.push_back("an id twice");
    for (const auto& target : scan.targets)
        if (!ids.contains(target)) scan.faults.push_back("no target " + target);
    return scan;
}

void check_sound(std::string_view html) {
    const auto scan = scan_of(html);
    for (const auto& fault : scan.faults) {
        CAPTURE(fault);
        CHECK(fault.empty());
    }
}

bool has(std::string_view text, std::string_view words) {
    return text.find(words) != text.npos;
}

/// The report's words as they stand in the page: without tags, links back and line ends.
std::string words_of(std::string_view html) {
    html.remove_prefix(html.find('>', html.find("<article")) + 1);
    html = html.substr(0, html.find("</article>"));
    std::string words;
    while (!html.empty()) {
        if (html.starts_with("<sup>")) {
            html.remove_prefix(html.find("</sup>") + 6);
        } else if (html.front() == '<') {
            html.remove_prefix(html.find('>') + 1);
        } else {
            if (html.front() != '\n') words += html.front();
            html.remove_prefix(1);
        }
    }
    return words;
}

std::string without_line_ends(std::string text) {
    std::erase(text, '\n');
    return text;
}

}  // namespace

TEST_CASE("the page is well built: tags close, ids stand once, every link has its target") {
    const auto report = sample_report();
    for (const auto language : {Language::zh, Language::en}) {
        check_sound(to_html(report, sample_audit(report), language));
        check_sound(to_html(report, {}, language));
        check_sound(to_html({}, {}, language));
    }
}

TEST_CASE("the page fetches nothing and runs nothing") {
    const auto report = sample_report();
    const auto html = to_html(report, sample_audit(report));
    for (const char* word : {"<script", "<link", "<img", "url(", "@import", "http:", "https:"}) {
        CAPTURE(word);
        CHECK_FALSE(has(html, word));
    }
    CHECK(html.starts_with("<!DOCTYPE html>"));
    CHECK(has(html, "<meta charset=\"utf-8\">"));
}

TEST_CASE("the page speaks the language that it was asked for") {
    const auto report = sample_report();
    const auto audit = sample_audit(report);
    const auto zh = to_html(report, audit, Language::zh);
    CHECK(has(zh, "<html lang=\"zh-CN\">"));
    CHECK(has(zh, "<title>云水市环保局 · 2016 · 政府信息公开工作年度报告核查</title>"));
    CHECK(has(zh, "受理13件,多于收到的12件"));
    CHECK(has(zh, "不适用"));
    const auto en = to_html(report, audit, Language::en);
    CHECK(has(en, "<html lang=\"en\">"));
    CHECK(has(en, "13 accepted, but 12 received"));
    CHECK(has(en, "not applicable"));
    CHECK_FALSE(has(en, "不适用"));
}

TEST_CASE("every figure is marked where it stands, with what it was read as") {
    const auto html = to_html(sample_report(), {});
    CHECK(has(html, "<mark id=\"f1\" class=\"m-website\" title=\"栏目 · 3 个\">栏目3个</mark>"));
    CHECK(has(html, "title=\"网站访问量、点击量 · 3700000 次 · 约 · 累计\">访问约370万次</mark>"));
    // Two measures on one span: one element, and an anchor for the second id.
    CHECK(has(html, "<mark id=\"f7\" class=\"m-fees\""));
    CHECK(has(html, "<a id=\"f8\"></a>未发生收费和减免</mark>"));
}

TEST_CASE("sections have headings of their level") {
    const auto html = to_html(sample_report(), {});
    CHECK(has(html, "<h2 id=\"h1\">一、主动公开情况</h2>"));
    CHECK(has(html, "<h2 id=\"h2\">二、申请办理情况</h2>"));
    CHECK(has(html, "<h3 id=\"h3\">三、收费和减免</h3>"));
}

TEST_CASE("a finding links to both of its sides and they link back") {
    const auto report = sample_report();
    const auto html = to_html(report, sample_audit(report));
    CHECK(has(html, "<a href=\"#f6\"><q lang=\"zh-CN\">受理13件</q></a>"));
    CHECK(has(html, "<a href=\"#f3\"><q lang=\"zh-CN\">收到申请12件</q></a>"));
    CHECK(has(html, "<mark id=\"f6\" class=\"m-requests error\""));
    CHECK(has(html, "受理13件</mark><sup><a class=\"error\" href=\"#finding-1\""));
    // A side that is no figure has a mark of its own, round the figures in it.
    CHECK(has(html, "<a href=\"#s2-right\"><q lang=\"zh-CN\">网络申请9件、信函申请4件</q></a>"));
    CHECK(has(html, "id=\"s2-right\""));
    CHECK(has(html, "<strong>行政复议</strong> (文中未载明)"));
}

TEST_CASE("the figures' table and the checks are complete") {
    const auto report = sample_report();
    const auto html = to_html(report, sample_audit(report));
    for (std::size_t i = 1; i <= report.figures.size(); ++i) {
        CHECK(has(html, "<tr id=\"r" + std::to_string(i) + "\">"));
        CHECK(has(html, "<a href=\"#f" + std::to_string(i) + "\">"));
    }
    CHECK(has(html, "<code>table3.balance</code></td><td class=\"not_applicable\">不适用</td>"));
    CHECK(has(html, "<small lang=\"en\">requests received</small>"));
}

TEST_CASE("whatever a document says stands as words, never as HTML") {
    AnnualReport report = sample_report();
    const std::string hostile = "<script>\"'&\x01\x7F\u0085</q></article>";
    const std::string tame = "&lt;script&gt;&quot;&#39;&amp;&lt;/q&gt;&lt;/article&gt;";
    report.text = text::Text(hostile + "\n" + hostile);
    report.agency = report.source.name = report.source.sha256 = hostile;
    report.sections = {{SectionKey::fees, 1, hostile, {0, report.text.size()}}};
    for (auto& figure : report.figures) {
        figure.scope = figure.amount.unit = hostile;
        figure.span = figure.number = {2, 9};
    }
    for (auto& diagnostic : report.diagnostics) diagnostic.code = diagnostic.message = hostile;
    Audit audit;
    audit.findings = {{hostile,
                       Severity::error,
                       hostile,
                       hostile,
                       {hostile, 0, Span{0, 9}},
                       {hostile, {}, Span{3, 12}},
                       {},
                       hostile,
                       {hostile}}};
    audit.checks = {{hostile, Status::pass, 1}};
    const auto html = to_html(report, audit);
    check_sound(html);
    CHECK(has(html, tame));
    CHECK_FALSE(has(html, "<script"));
    for (const char* dropped : {"\x01", "\x7F", "\u0085"}) CHECK_FALSE(has(html, dropped));
    CHECK(words_of(html) == tame + tame);
}

TEST_CASE("figures without a place in the text are in the table alone") {
    AnnualReport report = sample_report();
    report.text = {};
    Audit audit;
    audit.findings = {{"text.conflict",
                       Severity::error,
                       "甲",
                       "a",
                       {"12", 2, Span{0, 0}},
                       {"13", 99, Span{400, 500}},
                       {},
                       "x",
                       {}}};
    const auto html = to_html(report, audit);
    check_sound(html);
    CHECK_FALSE(has(html, "id=\"f1\""));
    CHECK(has(html, "<a href=\"#r3\">"));
}

TEST_CASE("a long quote is cut in the tables and whole in the text") {
    AnnualReport report;
    std::string words;
    for (int i = 0; i < 100; ++i) words += "件";
    report.text = text::Text(words);
    report.figures = {{Measure::of("requests.received"), {5, "件"}, {}, {}, {}, {0, 100}, {0, 1}}};
    const auto html = to_html(report, {});
    CHECK(has(html, ">" + words.substr(0, 80 * 3) + "…</q>"));
    CHECK(has(html, ">" + words + "</mark>"));
}

TEST_CASE("marks that overlap, nest and coincide keep every id and every word") {
    std::uint32_t state = 20161231;
    const auto random = [&](std::uint32_t below) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8) % below;
    };
    for (int round = 0; round < 100; ++round) {
        CAPTURE(round);
        AnnualReport report = sample_report();
        const auto size = report.text.size();
        report.figures.clear();
        Audit audit;
        for (std::size_t i = 0; i < 60; ++i) {
            const auto start = random(size);
            const Span span{start, start + 1 + random(random(10) == 0 ? size : 6U)};
            report.figures.push_back(
                {Measure::at(random(Measure::count)), {1, "件"}, {}, {}, {}, span, span});
            const auto from = random(size);
            audit.findings.push_back({"a.b",
                                      static_cast<Severity>(random(3)),
                                      "甲",
                                      "a",
                                      {"1", i, {}},
                                      {"2", {}, Span{from, from + random(30)}},
                                      {},
                                      "x",
                                      {}});
        }
        for (auto& section : report.sections) section.span.start = random(size);
        const auto html = to_html(report, audit);
        check_sound(html);
        CHECK(words_of(html) == without_line_ends(report.text.utf8()));
        for (std::size_t i = 0; i < report.figures.size(); ++i)
            if (report.figures[i].span.end <= size)
                CHECK(has(html, " id=\"f" + std::to_string(i + 1) + "\""));
    }
}
