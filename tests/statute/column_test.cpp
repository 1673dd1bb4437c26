// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/statute/clock.hpp>
#include <gongkai/statute/column.hpp>

using namespace gongkai;
using namespace gongkai::statute;
using namespace std::chrono_literals;
using gongkai::calendar::missing;

TEST_CASE("a column gets what each of its facts would get alone") {
    for (std::size_t i = 0; i < Term::count; ++i) {
        const Term term = Term::at(i);
        CAPTURE(term.token());
        std::vector<Date> starts;
        for (const auto& row : term.rows())
            for (int n = 0; n < 1500; n += 7) {
                const Date start = Date(row.from) + std::chrono::days{n};
                if (!row.to || start <= Date(*row.to)) starts.push_back(start);
            }
        for (const bool extended : {false, true}) {
            std::vector<Date> ends(starts.size());
            const auto tally = due_dates(term, starts, ends, {.extended = extended});
            std::size_t provisional = 0;
            for (std::size_t n = 0; n < starts.size(); ++n) {
                Clock alone(term, starts[n]);
                if (extended && alone.rule().length.extension > 0) alone = alone.extended();
                CAPTURE(to_iso(starts[n]));
                REQUIRE(to_iso(ends[n]) == to_iso(alone.due().on));
                provisional += alone.due().provisional ? 1 : 0;
            }
            CHECK(tally.provisional == provisional);
            CHECK(tally.missing == 0);
        }
    }
}

TEST_CASE("a column of day numbers keeps its missing elements") {
    const std::array<std::int32_t, 3> starts{19751, missing<std::int32_t>, 19751};
    std::array<std::int64_t, 3> ends{};
    const auto tally = due_dates(Term::of("request.reply"), starts, ends);
    CHECK(ends == std::array<std::int64_t, 3>{19782, missing<std::int64_t>, 19782});
    CHECK(tally.missing == 1);
}

TEST_CASE("a fact of a column that no law governs is named") {
    std::vector<Date> starts{Date{2020y / 1 / 2}, Date{2004y / 1 / 2}};
    CHECK_THROWS_WITH_AS(
        due_dates(Term::of("request.reply"), starts, starts),
        doctest::Contains("element 1: request.reply: no rule of the tables was in force on "
                          "2004-01-02"),
        NotInForce);
    std::vector<Date> shorter(1);
    CHECK_THROWS_AS(due_dates(Term::of("request.reply"), starts, shorter), InvalidValue);
}

TEST_CASE("a new arrangement moves the due dates that run over its days, and no other") {
    const auto& before = calendar::china();
    const Date first = before.known_until() + std::chrono::days{1};
    REQUIRE(to_iso(first) == "2027-01-01");
    // What an arrangement of 2027 might say: statutory days, a bridge day and a worked Sunday.
    calendar::Arrangement arrangement{"2027年安排(假设)", {}};
    for (Date day = first; day < Date{2028y / 1 / 1}; day += std::chrono::days{1}) {
        const auto kind = before.day(day).kind;
        if (day == Date{2027y / 2 / 10} || kind == calendar::DayKind::holiday)
            arrangement.days.push_back({day, calendar::DayKind::holiday, "节"});
        else if (day == Date{2027y / 2 / 21})
            arrangement.days.push_back({day, calendar::DayKind::make_up_day, "节"});
    }
    const auto after = before.with(arrangement);
    const std::vector<Date> starts{Date{2026y / 11 / 2}, Date{2027y / 2 / 1}, Date::min(),
                                   Date{2027y / 2 / 22}};
    // Seven days from 1 February 2027: the 2nd to the 4th, then from the 9th on, since the festival
    // takes the 5th to the 8th. Without the 10th the seventh is Monday the 15th instead of Friday
    // the 12th. Of twenty days the Sunday that is worked gives the lost one back.
    const auto shorter = moves(Term::of("request.correction_notice"), starts, before, after);
    REQUIRE(shorter.size() == 1);
    CHECK(shorter[0].index == 1);
    CHECK(to_iso(shorter[0].before) == "2027-02-12");
    CHECK(to_iso(shorter[0].after) == "2027-02-15");
    CHECK_FALSE(shorter[0].provisional);
    CHECK(moves(Term::of("request.reply"), starts, before, after).empty());
    CHECK(moves(Term::of("request.reply"), starts, before, before).empty());
}

TEST_CASE("a new law moves the due dates of the same facts") {
    const auto& law = Term::of("request.reply").in_force(Date{2024y / 1 / 29});
    const TermRow bill = draft(law, 10);
    const std::vector<Date> starts{Date{2024y / 1 / 29}};
    const auto moved = moves(Term::of("request.reply"), bill, starts);
    REQUIRE(moved.size() == 1);
    CHECK(to_iso(moved[0].before) == "2024-02-29");
    CHECK(to_iso(moved[0].after) == "2024-02-09");
}

TEST_CASE("a draft is cited as one, and not as the law that it would change") {
    const auto& law = Term::of("request.reply").in_force(Date{2024y / 1 / 29});
    CHECK(to_string(cite(draft(law, 10))) == "《草案》");
    CHECK(draft(law, 10).length.extension == law.length.extension);
    CHECK(draft(law, {}, 0).length.count == law.length.count);
    CHECK_THROWS_WITH_AS((void)draft(law, 0), doctest::Contains("length of 1 or more"),
                         InvalidValue);
    // 65,536 years later std::chrono writes the same year again.
    const auto& permit = Term::of("eia.start_of_construction").in_force(Date{2024y / 1 / 29});
    CHECK_THROWS_WITH_AS((void)draft(permit, 65536), doctest::Contains("at most 10000"),
                         InvalidValue);
    CHECK_THROWS_WITH_AS((void)draft(permit, 5, 65536), doctest::Contains("at most 10000"),
                         InvalidValue);
    const auto& report = Term::of("report.publish.department").in_force(Date{2024y / 12 / 31});
    CHECK_THROWS_WITH_AS((void)draft(report, 5), doctest::Contains("fixed date"), InvalidValue);
    CHECK_THROWS_WITH_AS((void)Clock(draft(law, 10, 0), Date{2024y / 1 / 29}).extended(),
                         doctest::Contains("《草案》: this term cannot be extended"), InvalidValue);
}
