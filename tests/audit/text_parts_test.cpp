// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <random>

#include "build.hpp"

using gongkai::Approximation;
using gongkai::report::Status;
using gongkai::test::Draft;
using gongkai::test::sides_of;
using gongkai::test::status_of;
using Sides = std::vector<std::string>;

namespace {

/// A total and its categories as one list.
struct Listed {
    Draft draft;
    std::size_t whole = 0;
    std::vector<std::size_t> parts;

    Listed(const char* total, std::initializer_list<const char*> values) {
        whole = draft.figure("proactive.total", total, "公开" + std::string(total) + "条", "条");
        for (const auto* value : values)
            parts.push_back(draft.figure("proactive.category", value,
                                         "一类" + std::string(value) + "条", "条"));
        draft.parts(whole, parts);
    }
    [[nodiscard]] gongkai::report::Breakdown& list() { return draft.report().breakdowns.front(); }
};

}  // namespace

TEST_CASE("parts above their whole are an error, parts a little below it a warning") {
    struct Row {
        const char* because;
        const char* whole;
        std::initializer_list<const char*> parts;
        bool open;
        Sides exceed;
        Sides differ;
    };
    const Row rows[] = {
        {"an exact partition", "100", {"60", "40"}, false, {}, {}},
        {"two too many", "100", {"62", "40"}, false, {"102|100|-2"}, {}},
        {"an open list may not exceed either", "100", {"62", "40"}, true, {"102|100|-2"}, {}},
        {"one part alone is larger", "100", {"160", "40"}, false, {"160|100|-60"}, {}},
        {"three short of a complete-looking list", "143", {"100", "40"}, false, {}, {"140|143|3"}},
        {"an open list may fall short", "143", {"100", "40"}, true, {}, {}},
        {"less than nine tenths is a selection", "100", {"60", "29"}, false, {}, {}},
        {"nine tenths is nearly all", "100", {"60", "30"}, false, {}, {"90|100|10"}},
        {"one part is no complete list", "100", {"95"}, false, {}, {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        Listed listed(row.whole, row.parts);
        listed.list().open = row.open;
        const auto audit = listed.draft.check();
        CHECK(sides_of(audit, "text.parts_exceed_whole") == row.exceed);
        CHECK(sides_of(audit, "text.parts_differ") == row.differ);
    }
}

TEST_CASE("approximate parts may add up to anything that their words allow") {
    Draft draft;
    const auto whole =
        draft.approximate("proactive.total", "5800", "公开5800余条", Approximation::over);
    const auto site =
        draft.approximate("proactive.website", "4630", "网站4630余条", Approximation::over);
    const auto paper =
        draft.approximate("proactive.document", "320", "公文320余条", Approximation::over);
    const auto rest =
        draft.approximate("proactive.other", "850", "其他850余条", Approximation::over);
    draft.parts(whole, {site, paper, rest});
    const auto audit = draft.check();
    CHECK(audit.findings.empty());
    CHECK(status_of(audit, "text.parts_exceed_whole") == Status::pass);
    CHECK(status_of(audit, "text.parts_differ") == Status::pass);
}

TEST_CASE("a list may end at its first semicolon") {
    Listed listed("100", {"60", "40", "70"});
    listed.list().first_group = 2;
    const auto audit = listed.draft.check();
    CHECK(audit.findings.empty());
    CHECK(status_of(audit, "text.parts_differ") == Status::pass);

    Listed both("100", {"60", "45", "70"});
    both.list().first_group = 2;
    CHECK(sides_of(both.draft.check(), "text.parts_exceed_whole") == Sides{"105|100|-5"});
}

TEST_CASE("unlike things are never added up against their whole") {
    Listed above("100", {"60", "50"});
    above.list().one_unit = false;
    CHECK(above.draft.check().findings.empty());

    Listed below("100", {"60", "38"});
    below.list().one_unit = false;
    const auto audit = below.draft.check();
    CHECK(audit.findings.empty());
    CHECK(status_of(audit, "text.parts_differ") == Status::unknown);

    Listed equal("100", {"60", "40"});
    equal.list().one_unit = false;
    CHECK(status_of(equal.draft.check(), "text.parts_differ") == Status::pass);
}

TEST_CASE("people at a meeting are no part of a number of meetings") {
    Draft draft;
    const auto whole = draft.figure("meetings.count", "4", "召开会议4次", "次");
    const auto people = draft.figure("training.participants", "300", "参加300人次", "人次");
    draft.parts(whole, {people}).one_unit = false;
    CHECK(draft.check().findings.empty());
}

TEST_CASE("a lone part of the vocabulary may not exceed its stated whole") {
    Draft draft;
    draft.figure("reconsideration.count", "2", "行政复议2件");
    draft.figure("reconsideration.upheld", "3", "维持3件");
    CHECK(sides_of(draft.check(), "text.parts_exceed_whole") == Sides{"3|2|-1"});
}

TEST_CASE("a lone part is held against the largest whole that it may have been counted out of") {
    Draft draft;
    draft.figure("requests.answered", "20", "答复20件");
    draft.figure("requests.concluded", "30", "办结30件");
    draft.figure("requests.granted", "25", "予以公开25件");
    draft.figure("requests.received", "30", "收到30件");
    CHECK(sides_of(draft.check(), "text.parts_exceed_whole").empty());
    draft.figure("requests.granted", "31", "同意公开31件");
    CHECK(sides_of(draft.check(), "text.parts_exceed_whole") == Sides{"31|30|-1"});
}

TEST_CASE("a part without its whole says nothing") {
    Draft draft;
    draft.figure("complaints.closed", "30", "办结30件");
    CHECK(status_of(draft.check(), "text.parts_exceed_whole") == Status::unknown);
}

TEST_CASE("channels together above the total are a warning, below it nothing") {
    Draft draft;
    draft.figure("proactive.total", "603", "公开603条");
    draft.figure("proactive.website", "480", "网站480条");
    draft.figure("proactive.weibo", "123", "微博123条");
    draft.figure("proactive.wechat", "123", "微信123条");
    const auto audit = draft.check();
    CHECK(sides_of(audit, "text.parts_differ") == Sides{"726|603|-123"});
    CHECK(audit.findings.size() == 1);

    Draft below;
    below.figure("proactive.total", "603", "公开603条");
    below.figure("proactive.website", "400", "网站400条");
    below.figure("proactive.weibo", "123", "微博123条");
    CHECK(below.check().findings.empty());
    CHECK(status_of(below.check(), "text.parts_differ") == Status::unknown);
}

TEST_CASE("listed channels may share items: more than the total is a warning, not an error") {
    Draft draft;
    const auto whole = draft.figure("proactive.total", "900", "公开900条", "条");
    const auto site = draft.figure("proactive.website", "890", "网站890条", "条");
    const auto weibo = draft.figure("proactive.weibo", "300", "微博300条", "条");
    draft.parts(whole, {site, weibo});
    const auto audit = draft.check();
    CHECK(sides_of(audit, "text.parts_exceed_whole").empty());
    CHECK(sides_of(audit, "text.parts_differ") == Sides{"1190|900|-290"});
}

TEST_CASE("a website that counts more than the total counts something else") {
    Draft draft;
    draft.figure("proactive.total", "130", "公开130条");
    draft.figure("proactive.website", "7217", "网站7217条");
    draft.figure("proactive.wechat", "20", "微信20条");
    CHECK(draft.check().findings.empty());
}

TEST_CASE("a list of zeros is no pass") {
    Listed listed("0", {"0", "0"});
    const auto audit = listed.draft.check();
    CHECK(status_of(audit, "text.parts_exceed_whole") == Status::unknown);
    CHECK(status_of(audit, "text.parts_differ") == Status::unknown);
}

TEST_CASE("no partition of a whole is ever reported") {
    std::mt19937 random(20161231);
    for (int round = 0; round < 200; ++round) {
        Draft draft;
        int left = std::uniform_int_distribution{1, 5000}(random);
        const auto total = std::to_string(left);
        const auto whole = draft.figure("proactive.total", total, "公开" + total + "条", "条");
        std::vector<std::size_t> parts;
        while (left > 0) {
            const int part = std::uniform_int_distribution{1, left}(random);
            const auto value = std::to_string(part);
            parts.push_back(draft.figure("proactive.category", value, "一类" + value + "条", "条"));
            left -= part;
        }
        draft.parts(whole, parts);
        CAPTURE(round);
        CHECK(draft.check().findings.empty());
    }
}
