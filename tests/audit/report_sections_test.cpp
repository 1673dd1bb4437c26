// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "build.hpp"

using gongkai::report::Form;
using gongkai::report::SectionKey;
using gongkai::report::Status;
using gongkai::test::Draft;
using gongkai::test::findings_of;
using gongkai::test::status_of;
using Names = std::vector<std::string>;

namespace {

Draft with_sections(Form form, const std::vector<SectionKey>& keys) {
    Draft draft;
    draft.report().annual = true;
    draft.report().form = form;
    for (const auto key : keys) draft.section(key, gongkai::label(key), "正文。\n");
    return draft;
}

Names missing(Draft& draft) {
    Names names;
    for (const auto& finding : findings_of(draft.check(), "report.missing_section"))
        names.push_back(finding.right.value);
    return names;
}

}  // namespace

TEST_CASE("a statutory section is missing where a later one stands") {
    using enum SectionKey;
    struct Row {
        const char* because;
        Form form;
        std::vector<SectionKey> sections;
        bool cut_off;
        Names missing;
    };
    const Row rows[] = {
        {"complete",
         Form::y2021,
         {overview, proactive, requests, review, problems, other},
         false,
         {}},
        {"no review",
         Form::y2021,
         {overview, proactive, requests, problems, other},
         false,
         {"行政复议、行政诉讼情况"}},
        {"no overview",
         Form::y2019,
         {proactive, requests, review, problems, other},
         false,
         {"总体情况"}},
        {"the form of 2008 asks for no overview",
         Form::y2008,
         {proactive, requests, fees, review, problems},
         false,
         {}},
        {"an excerpt of two sections", Form::y2021, {overview, proactive}, false, {}},
        {"the last section of a whole report",
         Form::y2021,
         {overview, proactive, requests, review, problems},
         false,
         {"其他需要报告的事项"}},
        {"the last section of a text cut off",
         Form::y2021,
         {overview, proactive, requests, review, problems},
         true,
         {}},
        {"one section proves no form", Form::y2021, {problems}, false, {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        auto draft = with_sections(row.form, row.sections);
        draft.report().cut_off = row.cut_off;
        CHECK(missing(draft) == row.missing);
    }
}

TEST_CASE("a subject that has figures was merged into another section") {
    using enum SectionKey;
    auto draft = with_sections(Form::y2008, {proactive, review, problems});
    CHECK(missing(draft) == Names{"收到和处理政府信息公开申请情况", "政府信息公开收费及减免情况"});
    draft.figure("requests.received", "3", "收到3件");
    draft.none("fees.amount", "未收费");
    CHECK(missing(draft).empty());
    CHECK(status_of(draft.check(), "report.missing_section") == Status::pass);
}

TEST_CASE("a heading of unknown subject may be the section that seems missing") {
    using enum SectionKey;
    auto draft = with_sections(Form::y2021, {overview, proactive, requests});
    draft.section(std::nullopt, "四、争议解决", "正文。\n");
    draft.section(problems, "五、问题", "正文。\n");
    draft.section(other, "六、其他", "无信息处理费。");
    CHECK(missing(draft).empty());
}

TEST_CASE("sections are asked of annual reports of a known form") {
    Draft draft;
    CHECK(status_of(draft.check(), "report.missing_section") == Status::not_applicable);
    CHECK(status_of(draft.check(), "report.fee_unreported") == Status::not_applicable);
}

TEST_CASE("section six of the form of 2021 says whether a fee was charged") {
    struct Row {
        const char* because;
        Form form;
        const char* words;
        bool cut_off;
        Status status;
    };
    const Row rows[] = {
        {"none charged", Form::y2021, "本年未收取信息处理费。", false, Status::pass},
        {"other words", Form::y2021, "未向申请人收费。", false, Status::pass},
        {"nothing", Form::y2021, "无其他事项。", false, Status::fail},
        {"the text ends", Form::y2021, "无其他事", true, Status::unknown},
        {"the form of 2019 does not ask", Form::y2019, "无其他事项。", false,
         Status::not_applicable},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        Draft draft;
        draft.report().annual = true;
        draft.report().form = row.form;
        draft.report().cut_off = row.cut_off;
        draft.section(SectionKey::other, "六、其他", row.words);
        CHECK(status_of(draft.check(), "report.fee_unreported") == row.status);
    }
}

TEST_CASE("a fee that is stated elsewhere is reported") {
    Draft draft;
    draft.report().annual = true;
    draft.report().form = Form::y2021;
    draft.figure("fees.amount", "40", "收取40元", "元");
    draft.section(SectionKey::other, "六、其他", "无其他事项。");
    CHECK(status_of(draft.check(), "report.fee_unreported") == Status::pass);
}
