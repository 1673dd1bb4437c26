// SPDX-License-Identifier: Apache-2.0
#include <gongkai/audit/check.hpp>

#include <doctest/doctest.h>

#include <numeric>
#include <random>
#include <set>

#include <gongkai/audit/rule.hpp>

#include "build.hpp"

using gongkai::Severity;
using gongkai::report::Finding;
using gongkai::test::Draft;

namespace {

/// A report with a finding of most rules.
Draft troubled() {
    Draft draft;
    draft.report().year = 2016;
    draft.figure("website.visits.daily", "45274", "日访问量45274次", "次/日");
    draft.figure("proactive.total", "603", "公开603条", "条");
    draft.figure("proactive.website", "480", "网站480条", "条");
    draft.figure("proactive.weibo", "223", "微博223条", "条");
    draft.figure("requests.received", "25", "收到申请25件");
    draft.all("requests.answered", "25", "均已答复");
    draft.figure("website.visits.total", "3700000", "点击3700000次", "次");
    const auto accepted = draft.figure("requests.accepted", "30", "受理申请30件");
    const auto online = draft.figure("requests.online", "15", "网上15件");
    const auto letter = draft.figure("requests.letter", "20", "信函20件");
    draft.parts(accepted, {online, letter});
    draft.share(online, accepted, "40", "1");
    draft.none("litigation.count", "未发生诉讼");
    draft.figure("litigation.count", "2", "行政诉讼2件");
    draft.figure("requests.received", "27", "收到27件申请");
    draft.figure("reconsideration.count", "1", "行政复议1件");
    draft.figure("reconsideration.upheld", "4", "维持4件");
    draft.figure("reconsideration.upheld", "4", "复议维持4件");
    draft.figure("requests.carried_in", "1", "结转1件");
    draft.figure("requests.carried_in", "1", "上年结转1件");
    draft.figure("monitoring.self_disclosure_rate", "120", "公布率120%", "%");
    draft.say("手机13800001234。");
    return draft;
}

std::multiset<std::string> fingerprints(const gongkai::report::Audit& audit) {
    std::multiset<std::string> found;
    for (const auto& finding : audit.findings) found.insert(finding.fingerprint);
    return found;
}

/// The same report with its figures in another order.
gongkai::report::AnnualReport permuted(gongkai::report::AnnualReport report, std::mt19937& random) {
    std::vector<std::size_t> place(report.figures.size());
    std::iota(place.begin(), place.end(), 0U);
    std::shuffle(place.begin(), place.end(), random);
    const auto figures = report.figures;
    for (std::size_t i = 0; i < figures.size(); ++i) report.figures[place[i]] = figures[i];
    for (auto& list : report.breakdowns) {
        list.whole = place[list.whole];
        for (auto& part : list.parts) part = place[part];
    }
    for (auto& share : report.shares) {
        share.part = place[share.part];
        if (share.whole) share.whole = place[*share.whole];
    }
    return report;
}

}  // namespace

TEST_CASE("every rule is listed once, with words in both languages") {
    std::set<std::string_view> tokens;
    for (const auto& rule : gongkai::audit::rules()) {
        CAPTURE(rule.token);
        CHECK(tokens.insert(rule.token).second);
        CHECK_FALSE(rule.zh.empty());
        CHECK_FALSE(rule.en.empty());
        CHECK((rule.run != nullptr));
    }
    const auto audit = Draft{}.check();
    REQUIRE(audit.checks.size() == tokens.size());
    for (std::size_t i = 0; i < audit.checks.size(); ++i)
        CHECK(audit.checks[i].rule == gongkai::audit::rules()[i].token);
}

TEST_CASE("an empty report passes nothing and fails nothing") {
    const auto audit = Draft{}.check();
    CHECK(audit.findings.empty());
    for (const auto& check : audit.checks) {
        CAPTURE(check.rule);
        CHECK(check.status != gongkai::report::Status::pass);
        CHECK(check.status != gongkai::report::Status::fail);
    }
}

TEST_CASE("errors come first, then each severity in text order") {
    auto draft = troubled();
    const auto audit = draft.check();
    REQUIRE(audit.findings.size() >= 8);
    std::pair<Severity, std::uint32_t> previous{Severity::error, 0};
    for (const auto& finding : audit.findings) {
        std::uint32_t start = UINT32_MAX;
        for (const auto& side : {finding.left, finding.right})
            if (side.span) start = std::min(start, side.span->start);
        const std::pair place{finding.severity, start};
        CHECK(previous <= place);
        previous = place;
    }
}

TEST_CASE("every finding is complete") {
    auto draft = troubled();
    for (const auto& finding : draft.check().findings) {
        CAPTURE(finding.rule);
        CHECK_FALSE(finding.message.empty());
        CHECK_FALSE(finding.message_en.empty());
        CHECK_FALSE(finding.left.value.empty());
        CHECK(finding.fingerprint.size() == 16);
        CHECK(finding.fingerprint.find_first_not_of("0123456789abcdef") == std::string::npos);
    }
}

TEST_CASE("auditing twice finds the same") {
    auto draft = troubled();
    const auto first = draft.check();
    const auto second = draft.check();
    REQUIRE(first.findings.size() == second.findings.size());
    for (std::size_t i = 0; i < first.findings.size(); ++i) {
        CHECK(first.findings[i].fingerprint == second.findings[i].fingerprint);
        CHECK(first.findings[i].message == second.findings[i].message);
    }
}

TEST_CASE("the order of the figures changes no finding") {
    auto draft = troubled();
    const auto expected = fingerprints(draft.check());
    std::mt19937 random(5);
    for (int round = 0; round < 50; ++round) {
        CAPTURE(round);
        CHECK(fingerprints(gongkai::audit::check(permuted(draft.report(), random))) == expected);
    }
}

TEST_CASE("an edit elsewhere and a space inside leave fingerprints as they are") {
    const auto fingerprint = [](std::string_view lead, std::string_view clause) {
        Draft draft;
        draft.say(lead);
        draft.figure("requests.received", "25", clause);
        draft.figure("requests.received", "30", "收到30件申请");
        return draft.check().findings.at(0).fingerprint;
    };
    const auto expected = fingerprint("", "收到申请25件");
    CHECK(fingerprint("新增一段导语。", "收到申请25件") == expected);
    CHECK(fingerprint("", "收到申请 25 件") == expected);
    CHECK(fingerprint("", "接到申请25件") != expected);
}

TEST_CASE("an edit between far apart channels leaves their finding as it is") {
    const auto fingerprint = [](std::string_view between) {
        Draft draft;
        draft.figure("proactive.total", "603", "公开603条");
        draft.figure("proactive.website", "480", "网站480条");
        draft.say(std::string(200, '.'));
        draft.say(between);
        draft.figure("proactive.weibo", "223", "微博223条");
        return draft.check().findings.at(0).fingerprint;
    };
    CHECK(fingerprint("") == fingerprint("另增一段。"));
}

TEST_CASE("figures that cannot be reckoned with are left out, whatever they are") {
    using gongkai::Decimal;
    const Decimal hostile[] = {
        Decimal::parse("999999999999999999"),
        Decimal::parse("-999999999999999999"),
        Decimal::parse("0.000000000000000001"),
        Decimal::parse("-5"),
        100'000'000'000,
        0,
    };
    for (const auto value : hostile) {
        for (const auto step : hostile) {
            auto draft = troubled();
            auto& report = draft.report();
            for (auto& figure : report.figures) {
                figure.amount.value = value;
                figure.amount.step = step;
                figure.amount.approximation = gongkai::Approximation::about;
            }
            report.breakdowns.push_back({999, {998, 0, 0}, 7, false, true, {}});
            report.shares.push_back({0, 999, value, step, {5, 2}});
            report.shares.push_back({999, {}, value, step, {}});
            report.changes.push_back({0, value, step, true, value, {}});
            report.changes.push_back({999, value, step, false, value, {}});
            report.lists.push_back({value, "项", {{9, 1}, {0, 99999}}, false, {}});
            CHECK_NOTHROW((void)gongkai::audit::check(report));
        }
    }
}

TEST_CASE("a thousand large parts add up") {
    Draft draft;
    const auto whole = draft.figure("procurement.amount", "100000000000", "采购", "元");
    std::vector<std::size_t> parts;
    for (int i = 0; i < 1000; ++i)
        parts.push_back(draft.figure("procurement.amount", "99999999999.999", "分项", "元"));
    draft.parts(whole, parts);
    CHECK(gongkai::test::sides_of(draft.check(), "text.parts_exceed_whole").size() == 1);
}
