// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "build.hpp"

using gongkai::report::Status;
using gongkai::test::Draft;
using gongkai::test::findings_of;
using gongkai::test::sides_of;
using gongkai::test::status_of;
using Sides = std::vector<std::string>;

// The identity number is the worked example of GB 11643-1999; the telephone numbers are invented.
TEST_CASE("identity card and mobile numbers are found and shown masked") {
    struct Row {
        const char* because;
        const char* words;
        Sides expected;
    };
    const Row rows[] = {
        {"an identity number", "申请人证件号11010519491231002X,", {"110*************2X||"}},
        {"a small x", "证件11010519491231002x。", {"110*************2X||"}},
        {"a wrong check character", "编号110105194912310021。", {}},
        {"a birthday that is none", "编号110105194913310029。", {}},
        {"a mobile number", "请拨13800001234。", {"138****1234||"}},
        {"full-width digits", "请拨13800001234。", {"138****1234||"}},
        {"the same number twice", "13800001234或13800001234", {"138****1234||"}},
        {"no mobile prefix", "编号12800001234。", {}},
        {"a longer number", "编号138000012345。", {}},
        {"a count", "点击13800001234次", {}},
        {"part of a code", "索引A13800001234、2018-13800001234、/13800001234.html", {}},
        {"an office telephone", "电话0431-85000000", {}},
        {"the end of a sentence", "Call 13800001234.", {"138****1234||"}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        Draft draft;
        draft.say(row.words);
        CHECK(sides_of(draft.check(), "report.privacy") == row.expected);
    }
}

TEST_CASE("a number that must not be published is not in the finding either") {
    Draft draft;
    draft.say("联系人手机13800001234。");
    const auto found = findings_of(draft.check(), "report.privacy");
    REQUIRE(found.size() == 1);
    const auto& finding = found.front();
    for (const auto& words : {finding.message, finding.message_en, finding.left.value})
        CHECK(words.find("13800001234") == std::string::npos);
    CHECK(draft.report().quote(*finding.left.span) == "13800001234");
}

TEST_CASE("a text without such numbers passes, no text is unknown") {
    Draft draft;
    CHECK(status_of(draft.check(), "report.privacy") == Status::unknown);
    draft.say("公开信息12条。");
    CHECK(status_of(draft.check(), "report.privacy") == Status::pass);
}
