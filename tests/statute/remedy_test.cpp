// SPDX-License-Identifier: Apache-2.0
#include <gongkai/statute/remedy.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace gongkai;
using namespace gongkai::statute;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

/// The last day of a remedy; "closed" where it is not open, "unknown" where no term is known.
std::string last_day(const Remedies& remedies, RemedyKind kind) {
    const auto of = [kind](const Remedy& remedy) { return remedy.kind == kind; };
    const auto found = std::ranges::find_if(remedies.open, of);
    if (found == remedies.open.end()) return "closed";
    return found->due ? to_iso(found->due->on) : "unknown";
}

struct Case {
    const char* because;
    Decision decision;
    Date known;
    ReviewFirst review_first;
    const char* review_by;
    const char* sue_by;
    const char* article;
};

}  // namespace

// Counted by hand on calendars of the years. 60 days, or six months, after the day; a last day on
// a Saturday, Sunday or holiday moves to the next working day.
TEST_CASE("these remedies are open against a decision known on this day") {
    const Case cases[] = {
        {"2023: a refusal, a free choice; 29 June 2024 is a Saturday", Decision::disclosure_refused,
         2023y / 12 / 29, ReviewFirst::no, "2024-02-27", "2024-07-01", "第五十一条"},
        {"the last day of the old order", Decision::disclosure_refused, 2023y / 12 / 31,
         ReviewFirst::no, "2024-02-29", "2024-07-01", "第五十一条"},
        {"from 2024 a refusal goes to review first", Decision::disclosure_refused, 2024y / 1 / 1,
         ReviewFirst::yes, "2024-03-01", "closed", "第二十三条第一款第四项"},
        {"2 March 2024 is a Saturday", Decision::disclosure_refused, 2024y / 1 / 2,
         ReviewFirst::yes, "2024-03-04", "closed", "第二十三条第一款第四项"},
        {"a refusal still does after 法释〔2025〕8号; 2 August 2025 is a Saturday",
         Decision::disclosure_refused, 2025y / 6 / 3, ReviewFirst::yes, "2025-08-04", "closed",
         "第二十三条第一款第四项"},
        {"unable to supply, the day before 法释〔2025〕8号", Decision::disclosure_unable,
         2025y / 5 / 31, ReviewFirst::unsettled, "2025-07-30", "2025-12-01",
         "第二十三条第一款第四项"},
        {"unable to supply, on its first day", Decision::disclosure_unable, 2025y / 6 / 1,
         ReviewFirst::no, "2025-07-31", "2025-12-01", "第一条第一项"},
        {"unable to supply goes straight to court", Decision::disclosure_unable, 2025y / 6 / 3,
         ReviewFirst::no, "2025-08-04", "2025-12-03", "第一条第一项"},
        {"so does a request that was declined", Decision::disclosure_declined, 2025y / 6 / 3,
         ReviewFirst::no, "2025-08-04", "2025-12-03", "第一条第一项"},
        {"silence is unsettled since 2024", Decision::disclosure_silence, 2024y / 2 / 29,
         ReviewFirst::unsettled, "2024-04-29", "2024-08-29", "第二十三条第一款第三项"},
        {"and stays so", Decision::disclosure_silence, 2025y / 6 / 3, ReviewFirst::unsettled,
         "2025-08-04", "2025-12-03", "第二十三条第一款第三项"},
        {"silence in 2020 was a free choice; 1 November is a Sunday", Decision::disclosure_silence,
         2020y / 9 / 2, ReviewFirst::no, "2020-11-02", "2021-03-02", "第五十一条"},
        {"silence in 2016: review by article 16, no start for a suit that was seen",
         Decision::disclosure_silence, 2016y / 3 / 1, ReviewFirst::no, "2016-05-03", "unknown",
         "第三十三条"},
        {"2014: the old term of a suit is not counted; 9 August 2014 is a Saturday",
         Decision::disclosure_refused, 2014y / 6 / 10, ReviewFirst::no, "2014-08-11", "unknown",
         "第三十三条"},
        {"part of it was withheld", Decision::disclosure_partly_granted, 2025y / 6 / 3,
         ReviewFirst::unsettled, "2025-08-04", "2025-12-03", "第二十三条第一款第四项"},
        {"not what was asked for", Decision::disclosure_granted, 2025y / 6 / 3, ReviewFirst::no,
         "2025-08-04", "2025-12-03", "第一条第三项"},
        {"a penalty; 1 September 2024 is a Sunday", Decision::penalty, 2024y / 3 / 1,
         ReviewFirst::no, "2024-04-30", "2024-09-02", "第四十四条第一款"},
        {"a penalty on the spot", Decision::penalty_on_the_spot, 2024y / 3 / 1, ReviewFirst::yes,
         "2024-04-30", "closed", "第二十三条第一款第一项"},
        {"an EIA decision: the sixtieth day is 1 October, the day six months on in 春节",
         Decision::eia, 2024y / 8 / 2, ReviewFirst::no, "2024-10-08", "2025-02-05",
         "第四十四条第一款"},
        {"a duty not performed", Decision::inaction, 2024y / 3 / 1, ReviewFirst::yes, "2024-04-30",
         "closed", "第二十三条第一款第三项"},
        {"31 August and six months is the last of February", Decision::licence, 2024y / 8 / 31,
         ReviewFirst::no, "2024-10-30", "2025-02-28", "第四十四条第一款"},
    };
    for (const auto& row : cases) {
        CAPTURE(row.because);
        const Remedies open = remedies(row.decision, row.known);
        CHECK(token(open.review_first) == token(row.review_first));
        CHECK(last_day(open, RemedyKind::reconsideration) == row.review_by);
        CHECK(last_day(open, RemedyKind::litigation_direct) == row.sue_by);
        CHECK(open.order.article == row.article);
        CHECK(open.why_zh.empty() == (row.review_first != ReviewFirst::unsettled));
    }
}

TEST_CASE("fifteen days are open for a suit after the decision on review") {
    const Remedies open = remedies(Decision::reconsideration, 2024y / 3 / 1);
    REQUIRE(open.open.size() == 1);
    CHECK(open.review_first == ReviewFirst::done);
    // 16 March 2024 is a Saturday.
    CHECK(last_day(open, RemedyKind::litigation_after_reconsideration) == "2024-03-18");
    CHECK(open.open[0].starts == RemedyStart::received);
    CHECK(to_string(open.open[0].term) == "《行政诉讼法》第四十五条");
}

TEST_CASE("a remedy cites its length and its start, and shows what is from memory") {
    const Remedies open = remedies(Decision::disclosure_silence, 2024y / 2 / 29);
    REQUIRE(open.open.size() == 2);
    const auto& review = open.open[0];
    CHECK_FALSE(review.contested);
    CHECK(review.starts == RemedyStart::term_expired);
    CHECK(to_string(review.term) == "《行政复议法(2023)》第二十条");
    CHECK(to_string(review.start) == "《行政复议法实施条例》(国务院令第499号)第十六条");
    CHECK(std::ranges::count(review.due->remarks, Remark::not_read_in_full) == 0);
    const auto& suit = open.open[1];
    CHECK(suit.contested);
    CHECK(suit.start.verified == Verification::memory);
    CHECK(std::ranges::count(suit.due->remarks, Remark::not_read_in_full) == 1);
    CHECK(open.order.verified == Verification::full);
}

TEST_CASE("every row on the order governs from its first day to its last, and says unsettled") {
    for (const auto& row : review_order_rows) {
        CAPTURE(std::string(token(row.decision)));
        CAPTURE(to_iso(row.from));
        CHECK(&review_order(row.decision, row.from) == &row);
        const Date before = Date(row.from) - days{1};
        const bool oldest = &row == &*std::ranges::find_if(review_order_rows, [&](const auto& r) {
            return r.decision == row.decision;
        });
        if (oldest) {
            CHECK_THROWS_AS((void)review_order(row.decision, before), NotInForce);
        } else {
            CHECK(&review_order(row.decision, before) != &row);
        }
        if (row.to) {
            CHECK(&review_order(row.decision, *row.to) == &row);
            CHECK(&review_order(row.decision, Date(*row.to) + days{1}) != &row);
        }
        const Remedies open = remedies(row.decision, row.from);
        CHECK_FALSE(open.order.article.empty());
        CHECK(open.order.verified == row.verified);
        for (const auto& remedy : open.open) {
            CHECK(remedy.contested == (row.review_first == ReviewFirst::unsettled &&
                                       remedy.kind == RemedyKind::litigation_direct));
            CHECK(remedy.due.has_value() != remedy.term.empty());
            CHECK(remedy.due.has_value() != remedy.start.empty());
        }
    }
}

TEST_CASE("every row on the start of a term is used from its first day, and not before") {
    struct Pair {
        RemedyStart starts;
        Decision decision;
    };
    const Pair pairs[] = {{RemedyStart::known, Decision::penalty},
                          {RemedyStart::term_expired, Decision::disclosure_silence},
                          {RemedyStart::received, Decision::reconsideration}};
    const auto start_on = [&](const RemedyStartRow& row, Date day) -> std::string {
        const auto* const pair = std::ranges::find(pairs, row.starts, &Pair::starts);
        // The oldest row on review is older than any rule on disclosure.
        if (pair->decision == Decision::disclosure_silence && day < Date{2008y / 5 / 1}) return {};
        for (const auto& remedy : remedies(pair->decision, day).open)
            if (remedy.kind == row.kind) return std::string(remedy.start.article);
        return "closed";
    };
    for (const auto& row : remedy_start_rows) {
        CAPTURE(std::string(token(row.kind)));
        CAPTURE(std::string(token(row.starts)));
        CAPTURE(to_iso(row.from));
        const Date first =
            row.instrument == "reconsideration_rules_2007" ? Date{2008y / 5 / 1} : Date(row.from);
        CHECK(start_on(row, first) == row.article);
        CHECK(start_on(row, first - days{1}) != row.article);
        if (row.to) {
            CHECK(start_on(row, *row.to) == row.article);
            CHECK(start_on(row, Date(*row.to) + days{1}) != row.article);
        }
    }
}

TEST_CASE("the kind of an answer follows from its outcome") {
    CHECK(decision_of(Outcome::granted) == Decision::disclosure_granted);
    CHECK(decision_of(Outcome::refused_process) == Decision::disclosure_refused);
    CHECK(decision_of(Outcome::refused) == Decision::disclosure_refused);
    CHECK(decision_of(Outcome::unable_not_held) == Decision::disclosure_unable);
    CHECK(decision_of(Outcome::declined_petition) == Decision::disclosure_declined);
    CHECK(decision_of(Outcome::otherwise_unpaid_fee) == Decision::disclosure_otherwise);
    CHECK(decision_of(Outcome::partly_granted) == Decision::disclosure_partly_granted);
    // The form counts it as 不予公开, but it rests on none of articles 14 to 16.
    CHECK(decision_of(Outcome::refused_query_matter) == Decision::disclosure_query_matter);
    CHECK(review_order(Decision::disclosure_query_matter, 2025y / 6 / 3).review_first ==
          ReviewFirst::unsettled);
}

TEST_CASE("before the first rule no remedy is known, and the message says from when") {
    CHECK_THROWS_WITH_AS(
        (void)remedies(Decision::disclosure_refused, 2008y / 4 / 30),
        "remedies against disclosure.refused: no rule of the tables was in force on 2008-04-30; "
        "the first governs from 2008-05-01",
        NotInForce);
}

TEST_CASE("against silence the terms run from the last day of the reply's clock") {
    const Clock reply(Term::of("request.reply"), Date{2024y / 1 / 29});
    const Remedies open = remedies_of_silence(reply);
    CHECK(to_iso(open.from) == "2024-02-29");
    CHECK(last_day(open, RemedyKind::reconsideration) == "2024-04-29");
    // Extended, the reply is due on 28 March; 28 September is a Saturday, the 29th a worked Sunday.
    const Remedies later = remedies_of_silence(reply.extended());
    CHECK(to_iso(later.from) == "2024-03-28");
    CHECK(last_day(later, RemedyKind::reconsideration) == "2024-05-27");
    CHECK(last_day(later, RemedyKind::litigation_direct) == "2024-09-29");
}

TEST_CASE("how a last day moves is the caller's to choose") {
    Counting written;
    written.weekends_move_last_day = false;
    const Remedies open = remedies(Decision::penalty, 2024y / 3 / 1, calendar::china(), written);
    CHECK(last_day(open, RemedyKind::litigation_direct) == "2024-09-01");
}

TEST_CASE("silence is that of a reply, and of nothing else") {
    const Clock publication(Term::of("proactive.publish"), Date{2024y / 1 / 29});
    CHECK_THROWS_WITH_AS((void)remedies_of_silence(publication),
                         doctest::Contains("not of proactive.publish"), InvalidValue);
}
