// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <gongkai/calendar/arrangement.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/calendar/statutory.hpp>

#include "days.hpp"

using namespace gongkai;
using namespace gongkai::calendar;
using namespace std::chrono;

namespace {

const std::string heading = "date\tkind\tname\n";

/// What was wrong with an arrangement, after the name of its source.
std::string refused(std::string_view text) {
    try {
        static_cast<void>(parse_arrangement(text, "2027.tsv"));
    } catch (const UnreadableInput& error) {
        CHECK(error.name() == "2027.tsv");
        return std::string(error.what()).substr(std::string_view("2027.tsv: ").size());
    }
    return "it was read";
}

std::string refused(const Calendar& calendar, const Arrangement& arrangement) {
    try {
        static_cast<void>(calendar.with(arrangement));
    } catch (const InvalidValue& error) {
        return error.what();
    }
    return "it was taken";
}

/// An arrangement without the days of a name.
Arrangement without(Arrangement arrangement, std::string_view name) {
    std::erase_if(arrangement.days, [name](const ArrangedDay& day) { return day.name == name; });
    return arrangement;
}

/// The statutory days of a year and nothing else: the least that makes it known.
Arrangement least(int year) {
    Arrangement made{"放假安排(虚构)", {}};
    for (const auto& holiday : measures_in_force(std::chrono::year(year) / 12 / 31)->holidays)
        for (int i = 0; i < holiday.days; ++i)
            made.days.push_back({calendar::first_day(holiday, year) + days{i}, DayKind::holiday,
                                 std::string(holiday.name)});
    std::ranges::sort(made.days, {}, &ArrangedDay::date);
    // 中秋 can fall on a day of 国庆节.
    const auto same = [](const ArrangedDay& a, const ArrangedDay& b) { return a.date == b.date; };
    made.days.erase(std::unique(made.days.begin(), made.days.end(), same), made.days.end());
    return made;
}

Arrangement both(Arrangement first, const Arrangement& second) {
    first.days.insert(first.days.end(), second.days.begin(), second.days.end());
    return first;
}

}  // namespace

TEST_CASE("an arrangement is read, however its lines end and whatever stands between") {
    struct Row {
        const char* because;
        std::string text;
    };
    const Row rows[] = {
        {"plain", heading + "2027-01-01\toff\t元旦\n2027-01-09\twork\t元旦\n"},
        {"no end of the last line", heading + "2027-01-01\toff\t元旦\n2027-01-09\twork\t元旦"},
        {"a byte order mark",
         "\xEF\xBB\xBF" + heading + "2027-01-01\toff\t元旦\n2027-01-09\twork\t元旦\n"},
        {"lines as Windows ends them",
         "date\tkind\tname\r\n2027-01-01\toff\t元旦\r\n2027-01-09\twork\t元旦\r\n"},
        {"comments and empty lines",
         "# 2027\n\n" + heading + "# 元旦\n2027-01-01\toff\t元旦\n\n2027-01-09\twork\t元旦\n#\n"},
        {"in another order", heading + "2027-01-09\twork\t元旦\n2027-01-01\toff\t元旦\n"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const Arrangement read = parse_arrangement(row.text, "2027.tsv");
        CHECK(read.source == "2027.tsv");
        REQUIRE(read.days.size() == 2);
        CHECK(read.days[0].date == Date{2027y / 1 / 1});
        CHECK(read.days[0].kind == DayKind::holiday);
        CHECK(read.days[0].name == "元旦");
        CHECK(read.days[1].date == Date{2027y / 1 / 9});
        CHECK(read.days[1].kind == DayKind::make_up_day);
    }
}

TEST_CASE("a broken arrangement is refused whole, with the line and what would be right") {
    struct Row {
        std::string text, reason;
    };
    const std::string good = "2027-01-01\toff\t元旦\n";
    const Row rows[] = {
        {"", "it holds no day"},
        {heading, "it holds no day"},
        {"# nothing\n\n", "it holds no day"},
        {good, "line 1: the first line must be \"date<TAB>kind<TAB>name\""},
        {heading + good + "2027-02-29\toff\t春节\n",
         "line 3: 2027-02-29 does not exist: that month has days 1 to 28"},
        {heading + good + "2027-13-01\toff\t春节\n",
         "line 3: 2027-13-01 does not exist: a year has months 1 to 12"},
        {heading + "2027/01/01\toff\t元旦\n",
         "line 2: \"2027/01/01\" is no date: write it as YYYY-MM-DD, such as 2024-02-29"},
        {heading + "二〇二七年一月一日\toff\t元旦\n",
         "line 2: \"二〇二七年一月一日\" is no date: write it as YYYY-MM-DD, such as 2024-02-29"},
        {heading + "2027-01-01\t休\t元旦\n", "line 2: \"休\" is no kind: write off or work"},
        {heading + "2027-01-01\toff\t\n", "line 2: 2027-01-01 has no name"},
        {heading + "2027-01-01\toff\n",
         "line 2: a line has 3 cells (date, kind, name) with tabs between, this one has 2"},
        {heading + "2027-01-01 off 元旦\n",
         "line 2: a line has 3 cells (date, kind, name) with tabs between, this one has 1"},
        {heading + "2027-01-01\toff\t元旦\t1\n",
         "line 2: a line has 3 cells (date, kind, name) with tabs between, this one has 4"},
        {heading + "2027-01-04\twork\t元旦\n",
         "line 2: 2027-01-04 is worked anyhow: \"work\" is for Saturdays and Sundays"},
        {heading + good + "# again\n" + good, "line 4: 2027-01-01 stands in line 2 already"},
        {heading + "2027-01-01\toff\t\xD4\xAA\xB5\xA9\n",
         "line 2: it is not UTF-8: save the table as UTF-8"},
        {heading + "2027-01-01\toff\t\x1B[2J元旦\n", "line 2: it holds a control character"},
        {heading + "2027-01-01\toff\t元旦\x7F\n", "line 2: it holds a control character"},
        {heading + "2027-01-01\toff\t" + std::string(300, 'x') + "\n",
         "line 2: a line has at most 200 bytes"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(refused(row.text) == row.reason);
    }
}

TEST_CASE("the first faults are named, and how many more there are") {
    std::string text = heading;
    for (int i = 0; i < 7; ++i) text += "x\n";
    const std::string reason =
        ": a line has 3 cells (date, kind, name) with tabs between, this one has 1";
    CHECK(refused(text) == "line 2" + reason + "; line 3" + reason + "; line 4" + reason +
                               "; line 5" + reason + "; line 6" + reason + "; and 2 more");
}

TEST_CASE("bytes that are no UTF-8 are found out") {
    struct Row {
        std::string_view bytes;
        bool utf8;
    };
    const Row rows[] = {
        {"", true},
        {"abc", true},
        {"元旦", true},
        {"\xC2\x80", true},
        {"\xF0\x9F\x8E\x89", true},
        {"\xF4\x8F\xBF\xBF", true},
        {"\x80", false},
        {"\xC1\xBF", false},          // too long for its code point
        {"\xE0\x9F\xBF", false},      // the same in three bytes
        {"\xF0\x8F\xBF\xBF", false},  // and in four
        {"\xED\xA0\x80", false},      // a surrogate
        {"\xF4\x90\x80\x80", false},  // beyond the last code point
        {"\xE5\x85", false},          // cut off
        {"\xE5\x85x", false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.bytes);
        CHECK(calendar::detail::is_utf8(row.bytes) == row.utf8);
    }
}

TEST_CASE("an arrangement is read from a file, and a file that cannot be read says so") {
    const auto folder =
        std::filesystem::temp_directory_path() /
        ("gongkai-arrangement-" + std::to_string(steady_clock::now().time_since_epoch().count()));
    std::filesystem::create_directory(folder);
    const auto path = folder / "2027.tsv";
    std::ofstream(path, std::ios::binary) << test::to_text(test::made_up_2027());
    const Arrangement read = read_arrangement(path);
    CHECK(read.source == path.string());
    CHECK(read.days.size() == test::made_up_2027().days.size());
    CHECK(china().with(read) == china().with(test::made_up_2027()));
    CHECK_THROWS_AS(static_cast<void>(read_arrangement(folder)), UnreadableInput);
    CHECK_THROWS_AS(static_cast<void>(read_arrangement(folder / "missing")), UnreadableInput);
    std::filesystem::remove_all(folder);
}

TEST_CASE("the next year's arrangement makes that year known and moves what is due in it") {
    const Calendar next = china().with(test::made_up_2027());
    CHECK(next.known_until() == Date{2027y / 12 / 31});
    CHECK(next.coverage().from == china().coverage().from);
    CHECK_FALSE(next == china());

    const Day worked = next.day(2027y / 1 / 31);
    CHECK(worked.kind == DayKind::make_up_day);
    CHECK(worked.name == "春节");
    CHECK(worked.source.instrument == "放假安排(2027年,虚构)");
    CHECK(worked.source.verified == Verification::one_copy);
    CHECK_FALSE(worked.provisional);

    // As far as the statute goes: 2月1日 to 4日, 9日 to 12日, two weeks, 3月1日 and 2日.
    CHECK(to_iso(china().add_working_days(2027y / 1 / 29, 20).on) == "2027-03-02");
    CHECK(china().add_working_days(2027y / 1 / 29, 20).provisional);
    // As arranged: 1月31日, 2月1日 to 4日, a week and its Saturday, another week, 3月1日 to 4日.
    CHECK(to_iso(next.add_working_days(2027y / 1 / 29, 20).on) == "2027-03-04");
    CHECK_FALSE(next.add_working_days(2027y / 1 / 29, 20).provisional);
    // Outside the year all stays as it was.
    for (const Date date : {Date{2026y / 12 / 31}, Date{2028y / 1 / 3}})
        CHECK(next.day(date).kind == china().day(date).kind);
}

TEST_CASE("the calendar that an arrangement is put on stays as it is") {
    const Calendar before;
    const Calendar after = before.with(test::made_up_2027());
    CHECK(before == china());
    CHECK(before.known_until() == Date{2026y / 12 / 31});
    CHECK(before.day(2027y / 1 / 31).kind == DayKind::weekend);

    CHECK(refused(before, without(test::made_up_2027(), "中秋节")) != "it was taken");
    CHECK(before == china());
}

TEST_CASE("the words of a day outlive the calendar that they came from first") {
    std::optional<Calendar> first = china().with(test::made_up_2027());
    const Calendar second =
        first->with_local(Arrangement{"县", {{2027y / 8 / 2, DayKind::holiday, "火把节"}}});
    const Day day = first->day(2027y / 1 / 31);
    first.reset();
    CHECK(day.name == "春节");
    CHECK(day.source.instrument == "放假安排(2027年,虚构)");
    CHECK(second.day(2027y / 1 / 31).name == "春节");
}

TEST_CASE("an arrangement of no whole year is refused, with what it lacks") {
    const std::string local = "; an authority's own days are a local calendar";
    CHECK(
        refused(china(), without(test::made_up_2027(), "中秋节")) ==
        "放假安排(2027年,虚构): it is the arrangement of no whole year: 2027-09-15 (中秋节) is not "
        "given off" +
            local);
    CHECK(refused(china(), {"县", {{2027y / 8 / 2, DayKind::holiday, "火把节"}}}) ==
          "县: it is the arrangement of no whole year: 2027-01-01 (元旦) is not given off" + local);
    CHECK(refused(china(), {"空", {}}) ==
          "空: it is the arrangement of no whole year: it holds no day" + local);
}

TEST_CASE("an arrangement that leaves a year unknown is refused") {
    CHECK(refused(china(), least(2028)) ==
          "放假安排(虚构): it leaves a gap: the arrangement of 2027 is neither known nor in it");
    CHECK(refused(china(), least(2002)) ==
          "放假安排(虚构): it leaves a gap: the arrangement of 2003 is neither known nor in it");
    CHECK(refused(china(), both(least(2027), least(2029))) ==
          "放假安排(虚构): it leaves a gap: the arrangement of 2028 is neither known nor in it");

    const Calendar two = china().with(both(least(2027), least(2028)));
    CHECK(two.known_until() == Date{2028y / 12 / 31});
    CHECK(two == china().with(least(2027)).with(least(2028)));
    CHECK(china().with(least(2003)).coverage().from == Date{2003y / 1 / 1});
}

TEST_CASE("an arrangement made by hand is held to the same rules as one that was read") {
    const auto with_day = [](ArrangedDay day) {
        Arrangement arrangement = test::made_up_2027();
        arrangement.days.push_back(std::move(day));
        return refused(china(), arrangement);
    };
    const std::string source = "放假安排(2027年,虚构): ";
    CHECK(with_day({2027y / 12 / 25, DayKind::working_day, "x"}) ==
          source + "2027-12-25 must be a holiday or a worked weekend day");
    CHECK(with_day({2027y / 12 / 24, DayKind::make_up_day, "x"}) ==
          source + "2027-12-24 is worked anyhow: only a Saturday or a Sunday can be made up");
    CHECK(with_day({2027y / 10 / 7, DayKind::holiday, "x"}) ==
          source + "2027-10-07 does not follow 2027-10-07");
    CHECK(with_day({2051y / 1 / 1, DayKind::holiday, "x"}) ==
          source + "2051-01-01 lies outside the calendar, which holds 1999-09-18 to 2050-12-31");
}

TEST_CASE("a year that is known already can be arranged anew") {
    // A day more of 春节 2026, as 2020 had some: the arrangement is given whole again.
    Arrangement anew{"关于延长2026年春节假期的通知(虚构)", {}};
    for (const Date date : test::days_between(2026y / 1 / 1, 2026y / 12 / 31)) {
        const Day day = china().day(date);
        const bool longer = date == Date{2026y / 2 / 24};
        if (longer || day.kind == DayKind::holiday || day.kind == DayKind::make_up_day)
            anew.days.push_back({date, longer ? DayKind::holiday : day.kind,
                                 longer ? "春节" : std::string(day.name)});
    }
    const Calendar longer = china().with(anew);
    CHECK(longer.known_until() == china().known_until());
    CHECK(china().next_working_day(2026y / 2 / 23).on == Date{2026y / 2 / 24});
    CHECK(longer.next_working_day(2026y / 2 / 23).on == Date{2026y / 2 / 25});
    CHECK(longer.day(2026y / 2 / 24).source.instrument == anew.source);
}

TEST_CASE("a local calendar lies on top, and makes nothing known") {
    const Arrangement torch{"凉山州(虚构)",
                            {{2026y / 8 / 3, DayKind::holiday, "火把节"},
                             {2026y / 8 / 8, DayKind::make_up_day, "火把节"},
                             {2027y / 7 / 26, DayKind::holiday, "火把节"}}};
    const Calendar local = china().with_local(torch);
    CHECK(local.known_until() == china().known_until());
    CHECK(local.day(2026y / 8 / 3).kind == DayKind::holiday);
    CHECK(local.day(2026y / 8 / 3).source.instrument == "凉山州(虚构)");
    CHECK(local.day(2026y / 8 / 8).worked());
    CHECK(local.day(2027y / 7 / 26).kind == DayKind::holiday);
    CHECK(local.day(2027y / 7 / 26).provisional);
    CHECK(local.next_working_day(2026y / 7 / 31).on == Date{2026y / 8 / 4});
    CHECK(china().next_working_day(2026y / 7 / 31).on == Date{2026y / 8 / 3});

    // It stays on top of the arrangement of its year, whichever came first.
    const Calendar next = local.with(test::made_up_2027());
    CHECK(next == china().with(test::made_up_2027()).with_local(torch));
    CHECK(next.day(2027y / 7 / 26).name == "火把节");
    CHECK_FALSE(next.day(2027y / 7 / 26).provisional);

    // A second one lies on the first.
    const Calendar second =
        local.with_local({"县(虚构)", {{2026y / 8 / 4, DayKind::holiday, "县庆"}}});
    CHECK(second.next_working_day(2026y / 7 / 31).on == Date{2026y / 8 / 5});

    CHECK_THROWS_AS(static_cast<void>(china().with_local(
                        {"县(虚构)", {{2051y / 1 / 1, DayKind::holiday, "县庆"}}})),
                    InvalidValue);
}
