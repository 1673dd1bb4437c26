// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/statute/obligation.hpp>

using namespace gongkai;
using namespace gongkai::statute;
using namespace std::chrono_literals;

namespace {

/// What a fact makes somebody owe, as "term until day"; what is not owed, as "term: reason".
std::vector<std::string> owed(FactKind kind, Date date) {
    std::vector<std::string> words;
    for (const auto& one : obligations({kind, date}))
        words.push_back(std::string(one.rule->term) +
                        (one.clock ? " until " + to_iso(one.clock->due().on)
                                   : ": " + std::string(token(*one.ungoverned))));
    return words;
}

Obligation only(FactKind kind, Date date, std::string_view term) {
    for (const auto& one : obligations({kind, date}))
        if (one.rule->term == term) return one;
    throw UnknownKey("term", term);
}

constexpr auto not_yet_due = ObligationState::not_yet_due;
constexpr auto met = ObligationState::met;
constexpr auto late = ObligationState::late;
constexpr auto missing = ObligationState::missing;
constexpr auto cut_short = ObligationState::cut_short;
constexpr auto not_owed = ObligationState::not_owed;

}  // namespace

TEST_CASE("a fact makes owed what the law of its day says, by a day that was counted by hand") {
    using Words = std::vector<std::string>;
    // 20 working days from 29 January 2024: see the worked cases.
    CHECK(owed(FactKind::information_formed, Date{2024y / 1 / 29}) ==
          Words{"proactive.publish until 2024-02-29"});
    // 30 January to 2 February four, Sunday the 4th worked, the 5th and 6th.
    CHECK(owed(FactKind::request_received, Date{2024y / 1 / 29}) ==
          Words{"request.reply until 2024-02-29", "request.correction_notice until 2024-02-06"});
    // Before 2019 nothing was said about when a correction is asked for. 15 working days: 6 to 9
    // March four, two weeks to the 23rd, the 26th.
    CHECK(owed(FactKind::request_received, Date{2018y / 3 / 5}) ==
          Words{"request.reply until 2018-03-26", "request.correction_notice: no_rule"});
    CHECK(owed(FactKind::department_year_ended, Date{2023y / 12 / 31}) ==
          Words{"report.publish.department until 2024-01-31"});
    CHECK(owed(FactKind::government_year_ended, Date{2023y / 12 / 31}) ==
          Words{"report.publish.government until 2024-03-31"});
    CHECK(owed(FactKind::enterprise_year_ended, Date{2023y / 12 / 31}) ==
          Words{"enterprise.annual_report until 2024-03-15"});
    CHECK(owed(FactKind::source_period_ended, Date{2013y / 12 / 31}) ==
          Words{"pollution_source.publish_summary until 2014-01-28"});
    CHECK(owed(FactKind::eia_report_received, Date{2026y / 8 / 15}) ==
          Words{"eia.decide.report_book until 2026-10-14"});
    CHECK(owed(FactKind::eia_registration_received, Date{2017y / 1 / 3}) ==
          Words{"eia.decide.registration: no_rule"});
    CHECK(owed(FactKind::eia_intended_decision_published, Date{2022y / 1 / 26}) ==
          Words{"eia.notice_of_intended_decision until 2022-02-07"});
    // Three working days behind 劳动节; 60 days to 29 June, a Saturday.
    CHECK(owed(FactKind::complaint_accepted, Date{2024y / 4 / 30}) ==
          Words{"complaint.transfer until 2024-05-08", "complaint.close until 2024-07-01"});
    CHECK(owed(FactKind::year_began, Date{2022y / 2 / 8}) ==
          Words{"enterprise.list until 2022-03-31", "key_units.list: no_rule"});
}

TEST_CASE("a special rule takes the place of the general one from its first day on") {
    using Words = std::vector<std::string>;
    // 30 June 2023 is a Friday. Seven working days: 3 to 7 July five, the 10th and 11th; twenty: to
    // the 28th.
    CHECK(owed(FactKind::environmental_penalty_decided, Date{2023y / 6 / 30}) ==
          Words{"penalty.serve until 2023-07-11", "penalty.serve.environment: no_rule",
                "pollution_source.publish until 2023-07-28", "penalty.publish.environment: no_rule",
                "double_publicity.publish until 2023-07-11"});
    CHECK(owed(FactKind::environmental_penalty_decided, Date{2023y / 7 / 1}) ==
          Words{"penalty.serve: special_rule", "penalty.serve.environment until 2023-07-11",
                "pollution_source.publish: special_rule",
                "penalty.publish.environment until 2023-07-11",
                "double_publicity.publish until 2023-07-11"});
    // Another authority's penalty stays under the general law.
    CHECK(owed(FactKind::penalty_decided, Date{2023y / 7 / 1}) ==
          Words{"penalty.serve until 2023-07-11", "double_publicity.publish until 2023-07-11"});
    CHECK(owed(FactKind::penalty_decided, Date{2020y / 7 / 1})[0] == "penalty.serve: no_rule");
}

TEST_CASE("a duty is not yet due, met, late or missing") {
    const auto reply = only(FactKind::request_received, Date{2024y / 1 / 29}, "request.reply");
    const Date last{2024y / 2 / 29};
    const Date after{2024y / 3 / 1};
    CHECK(reply.state(last) == not_yet_due);
    CHECK(reply.state(after) == missing);
    CHECK(reply.state(after, last) == met);
    CHECK(reply.state(Date{2024y / 2 / 5}, Date{2024y / 2 / 5}) == met);
    CHECK(reply.state(after, after) == late);
    // On the last day nobody knew that it would be done on the day after.
    CHECK(reply.state(last, after) == not_yet_due);
    CHECK_FALSE(reply.standing(after).reason);
}

TEST_CASE("what happened on the way moves an obligation as it moves its clock") {
    auto reply = only(FactKind::request_received, Date{2024y / 1 / 29}, "request.reply");
    reply.clock = reply.clock->extended(1);
    CHECK(reply.state(Date{2024y / 3 / 1}) == not_yet_due);
    CHECK(reply.state(Date{2024y / 3 / 2}) == missing);
}

TEST_CASE("a duty on a condition is missing only where somebody says that the condition holds") {
    auto notice =
        only(FactKind::request_received, Date{2024y / 1 / 29}, "request.correction_notice");
    const Date last{2024y / 2 / 6};
    const Date after{2024y / 2 / 7};
    CHECK(notice.standing(after) == Standing{not_owed, NotOwed::condition_not_shown});
    CHECK(notice.standing(last) == Standing{not_owed, NotOwed::condition_not_shown});
    // Whoever did it shows that it had to be done.
    CHECK(notice.state(after, last) == met);
    CHECK(notice.state(after, after) == late);
    notice.condition_holds = true;
    CHECK(notice.state(last) == not_yet_due);
    CHECK(notice.state(after) == missing);
}

TEST_CASE("a right that was not used lapses, and nothing is missing") {
    const auto review = only(FactKind::act_known, Date{2024y / 1 / 1}, "reconsideration.file");
    CHECK(review.state(Date{2024y / 3 / 1}) == not_yet_due);
    CHECK(review.standing(Date{2024y / 3 / 2}) == Standing{not_owed, NotOwed::lapsed});
    CHECK(review.state(Date{2024y / 3 / 2}, Date{2024y / 3 / 1}) == met);
    CHECK(review.state(Date{2024y / 3 / 2}, Date{2024y / 3 / 2}) == late);
}

TEST_CASE("a notice that has to stay open is cut short, not late") {
    const auto open = only(FactKind::eia_intended_decision_published, Date{2022y / 1 / 26},
                           "eia.notice_of_intended_decision");
    CHECK(open.state(Date{2022y / 2 / 7}) == not_yet_due);
    CHECK(open.state(Date{2022y / 2 / 8}) == met);
    CHECK(open.state(Date{2022y / 2 / 8}, Date{2022y / 2 / 7}) == met);
    CHECK(open.state(Date{2022y / 2 / 8}, Date{2022y / 2 / 6}) == cut_short);
}

TEST_CASE("what is not owed says why") {
    const Date day{2018y / 3 / 5};
    const auto notice = only(FactKind::request_received, day, "request.correction_notice");
    CHECK(notice.standing(day, day) == Standing{not_owed, NotOwed::no_rule});
    auto reply = only(FactKind::request_received, day, "request.reply");
    reply.exempt = true;
    CHECK(reply.standing(Date{2019y / 1 / 2}) == Standing{not_owed, NotOwed::exempted});
    const auto served =
        only(FactKind::environmental_penalty_decided, Date{2024y / 3 / 5}, "penalty.serve");
    CHECK(served.standing(day) == Standing{not_owed, NotOwed::special_rule});
}

TEST_CASE("states are counted over obligations") {
    const Date received{2024y / 1 / 29};
    std::vector<Obligation> all;
    for (int n = 0; n < 6; ++n)
        all.push_back(only(FactKind::request_received, received, "request.reply"));
    all[5].exempt = true;
    const std::vector<std::optional<Date>> done{
        Date{2024y / 2 / 5}, Date{2024y / 2 / 29}, Date{2024y / 3 / 5}, {}, {}, {}};
    const auto march = count_states(all, done, Date{2024y / 3 / 10});
    CHECK(march[met] == 2);
    CHECK(march[late] == 1);
    CHECK(march[missing] == 2);
    CHECK(march[not_owed] == 1);
    CHECK(march.settled() == 5);
    CHECK(march.all() == 6);
    const auto february = count_states(all, done, Date{2024y / 2 / 10});
    CHECK(february[met] == 1);
    CHECK(february[not_yet_due] == 4);
    CHECK(february.settled() == 1);
    CHECK_THROWS_WITH_AS((void)count_states(all, std::span(done).first(5), received),
                         doctest::Contains("6 obligations, 5 elements"), InvalidValue);
}

TEST_CASE("states are counted over columns as over obligations") {
    const Date as_of{2024y / 6 / 28};
    std::array<std::size_t, 6> seen{};  // every state has to come up
    for (const auto& rule : obligation_rules) {
        CAPTURE(token(rule.fact));
        CAPTURE(rule.term);
        std::vector<Date> facts;
        std::vector<Date> done;
        std::vector<Obligation> one_by_one;
        std::vector<std::optional<Date>> done_one_by_one;
        int n = 0;
        for (Date fact{2003y / 8 / 25}; fact < Date{2026y / 12 / 1};
             fact += std::chrono::days{11}) {
            facts.push_back(fact);
            const Date day = fact + std::chrono::days{n++ % 40};
            done.push_back(n % 3 == 0 ? Date::min() : day);
            auto obligation = only(rule.fact, fact, rule.term);
            obligation.condition_holds = true;
            one_by_one.push_back(std::move(obligation));
            done_one_by_one.push_back(n % 3 == 0 ? std::nullopt : std::optional(day));
        }
        const auto counted = count_states(rule, facts, done, as_of);
        CHECK(counted == count_states(one_by_one, done_one_by_one, as_of));
        CHECK(counted.all() == facts.size());
        for (std::size_t i = 0; i < seen.size(); ++i) seen[i] += counted.counts[i];
    }
    CHECK(std::ranges::find(seen, std::size_t{0}) == seen.end());
}

TEST_CASE("an element of a column without a fact's date is counted apart") {
    const std::array<std::int64_t, 3> facts{19751, calendar::missing<std::int64_t>, 19751};
    const std::array<std::int64_t, 3> done{19782, 19782, 19783};
    const auto* rule = rules(FactKind::request_received).data();
    const auto counted = count_states(*rule, facts, done, Date{2024y / 6 / 1});
    CHECK(counted[met] == 1);
    CHECK(counted[late] == 1);
    CHECK(counted.undated == 1);
    CHECK(counted.all() == 3);
    const std::array<std::int64_t, 1> short_column{19782};
    CHECK_THROWS_AS((void)count_states(*rule, facts, short_column, Date{2024y / 6 / 1}),
                    InvalidValue);
}

TEST_CASE("every fact makes something owed, and every term is owed after some fact") {
    std::set<std::string_view> terms;
    for (const auto& row : labels<FactKind>) {
        CAPTURE(row.token);
        const auto found = rules(row.value);
        CHECK_FALSE(found.empty());
        for (const auto& rule : found) {
            CHECK(rule.fact == row.value);
            terms.insert(rule.term);
        }
    }
    CHECK(terms.size() == Term::count);
}

TEST_CASE("a rule yields only to a rule after the same fact, so that no day is left without") {
    for (const auto& rule : obligation_rules) {
        if (rule.yields_to.empty()) continue;
        CAPTURE(rule.term);
        CHECK(std::ranges::any_of(rules(rule.fact), [&](const ObligationRule& other) {
            return other.term == rule.yields_to && other.bearer == rule.bearer;
        }));
    }
}
