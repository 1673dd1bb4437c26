// SPDX-License-Identifier: Apache-2.0
#include <gongkai/statute/taxonomy.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace gongkai;
using namespace gongkai::statute;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

template <typename Enum>
std::vector<std::string_view> tokens_in_force(Date fact) {
    std::vector<std::string_view> tokens;
    for (const Enum value : in_force<Enum>(fact)) tokens.push_back(token(value));
    return tokens;
}

/// Asks for every row of a taxonomy on the days around its own boundaries.
template <typename Enum>
void check_boundaries() {
    for (const auto& row : taxonomy_rows<Enum>) {
        const auto name = token(row.value);
        CAPTURE(name);
        CAPTURE(to_iso(row.from));
        const auto governing = [&row](Date fact) { return find_in_force(row.value, fact); };
        CHECK(governing(row.from) == &row);
        CHECK(governing(Date(row.from) - days{1}) != &row);
        if (row.to) {
            CHECK(governing(*row.to) == &row);
            CHECK(governing(Date(*row.to) + days{1}) != &row);
        } else {
            CHECK(governing(Date(row.from) + days{20000}) == &row);
        }
        const Citation citation = cite(require_in_force(row.value, row.from));
        CHECK_FALSE(citation.instrument.empty());
        CHECK_FALSE(citation.number.empty());
        CHECK_FALSE(citation.article.empty());
        const auto all = in_force<Enum>(row.from);
        CHECK(std::ranges::count(all, row.value) == 1);
    }
}

}  // namespace

TEST_CASE_TEMPLATE("a member is in force from its first day to its last, and no other day", Enum,
                   Outcome, RefusalGround, ProactiveCategory, Channel, ApplicantKind, DeliveryWay,
                   ReviewOutcome) {
    check_boundaries<Enum>();
    CHECK(in_force<Enum>(Date{2008y / 4 / 30}).empty());
}

TEST_CASE("the law of 2007 had four answers, one of them for two cases, and partial disclosure") {
    const std::vector<std::string_view> answers{
        "granted", "partly_granted", "refused", "not_this_authority", "not_held", "unclear"};
    CHECK(tokens_in_force<Outcome>(Date{2008y / 5 / 1}) == answers);
    CHECK(tokens_in_force<Outcome>(Date{2019y / 5 / 14}) == answers);
}

TEST_CASE("the forms of 2019 and 2021 differ in how they split what was handled otherwise") {
    std::vector<std::string_view> rows{
        "granted",
        "partly_granted",
        "refused.state_secret",
        "refused.other_law",
        "refused.safety_stability",
        "refused.third_party",
        "refused.internal_affairs",
        "refused.process",
        "refused.enforcement_file",
        "refused.query_matter",
        "unable.not_held",
        "unable.needs_creation",
        "unable.unclear",
        "declined.petition",
        "declined.repeat",
        "declined.publication",
        "declined.excessive",
        "declined.reconfirm",
    };
    auto of_2019 = rows;
    of_2019.emplace_back("otherwise");
    CHECK(tokens_in_force<Outcome>(Date{2019y / 5 / 15}) == of_2019);
    CHECK(tokens_in_force<Outcome>(Date{2020y / 12 / 31}) == of_2019);
    auto of_2021 = rows;
    for (const auto* name : {"otherwise.no_correction", "otherwise.unpaid_fee", "otherwise.other"})
        of_2021.emplace_back(name);
    CHECK(tokens_in_force<Outcome>(Date{2021y / 1 / 1}) == of_2021);
    CHECK(tokens_in_force<Outcome>(Date{2026y / 11 / 25}) == of_2021);
}

TEST_CASE("an answer rests on the article of its day") {
    struct Row {
        const char* because;
        Outcome outcome;
        Date answered;
        const char* citation;
    };
    const Row rows[] = {
        {"the regulation of 2007", Outcome::partly_granted, 2019y / 5 / 14,
         "《政府信息公开条例(2007)》(国务院令第492号)第二十二条〔见于引用该条的网页〕"},
        {"that of 2019 on its first day", Outcome::partly_granted, 2019y / 5 / 15,
         "《政府信息公开条例(2019)》(国务院令第711号)第三十七条"},
        {"a third party's rights", Outcome::refused_third_party, 2024y / 2 / 1,
         "《政府信息公开条例(2019)》(国务院令第711号)第十五条"},
        {"only the form has it", Outcome::otherwise_unpaid_fee, 2022y / 2 / 1,
         "《政府信息公开工作年度报告格式》(国办公开办函〔2021〕30号)表三第三项(六)2"
         "〔见于引用该条的网页〕"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(to_string(cite(require_in_force(row.outcome, row.answered))) == row.citation);
    }
}

TEST_CASE("what is not in force says when it is") {
    CHECK_THROWS_WITH_AS((void)require_in_force(Outcome::otherwise, Date{2021y / 1 / 1}),
                         doctest::Contains("otherwise: not in force on 2021-01-01; it is by "),
                         NotInForce);
    CHECK_THROWS_WITH((void)require_in_force(Outcome::otherwise, Date{2021y / 1 / 1}),
                      doctest::Contains("from 2019-05-15 to 2020-12-31"));
    CHECK(find_in_force(DeliveryWay::post, Date{2016y / 12 / 6}) == nullptr);
}

TEST_CASE("every outcome belongs to a group of the form, and eight withhold on a ground") {
    CHECK(kind(Outcome::refused_query_matter) == OutcomeKind::refused);
    CHECK(kind(Outcome::unable_unclear) == OutcomeKind::unable);
    CHECK(kind(Outcome::not_held) == OutcomeKind::unable);
    CHECK(kind(Outcome::otherwise_other) == OutcomeKind::otherwise);
    CHECK(ground(Outcome::refused_process) == RefusalGround::process);
    CHECK_FALSE(ground(Outcome::partly_granted));
    CHECK_FALSE(ground(Outcome::refused));
    int grounds = 0;
    for (const auto outcome : in_force<Outcome>(Date{2024y / 1 / 1}))
        if (const auto on = ground(outcome)) {
            ++grounds;
            CHECK(find_in_force(*on, Date{2024y / 1 / 1}) != nullptr);
        }
    CHECK(grounds == 8);
}

TEST_CASE("trade secrets and privacy were grounds of their own until 2019") {
    CHECK(tokens_in_force<RefusalGround>(Date{2016y / 1 / 1}) ==
          std::vector<std::string_view>{"state_secret", "safety_stability", "trade_secret",
                                        "privacy"});
    CHECK(find_in_force(RefusalGround::privacy, Date{2019y / 5 / 15}) == nullptr);
    CHECK(find_in_force(RefusalGround::third_party, Date{2019y / 5 / 15}) != nullptr);
}

TEST_CASE("fifteen categories are disclosed proactively since 2019, in the order of the article") {
    const auto categories = in_force<ProactiveCategory>(Date{2019y / 5 / 15});
    CHECK(categories.size() == 15);
    CHECK(cite(require_in_force(ProactiveCategory::supervision, Date{2024y / 1 / 1})).article ==
          "第二十条第十三项");
    CHECK(label(ProactiveCategory::administrative_fees) == "行政事业性收费项目及其依据、标准");
    CHECK(in_force<ProactiveCategory>(Date{2019y / 5 / 14}).empty());
}

TEST_CASE("a report of 2014 to 2018 has no pending reviews") {
    CHECK(tokens_in_force<ReviewOutcome>(Date{2016y / 7 / 1}) ==
          std::vector<std::string_view>{"upheld", "corrected", "other"});
    CHECK(tokens_in_force<ReviewOutcome>(Date{2019y / 7 / 1}).size() == 4);
    CHECK(cite(require_in_force(ReviewOutcome::upheld, Date{2016y / 7 / 1})).verified ==
          Verification::memory);
}
