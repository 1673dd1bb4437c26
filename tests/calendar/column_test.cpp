// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include <gongkai/calendar/calendar.hpp>

#include "days.hpp"

using namespace gongkai;
using namespace gongkai::calendar;
using namespace std::chrono;

namespace {

template <typename T>
T element(Date date) {
    if constexpr (std::same_as<T, Date>)
        return date;
    else
        return static_cast<T>(date.time_since_epoch().count());
}

std::optional<Shifted> add_one_by_one(Date date, int n) {
    try {
        return china().add_working_days(date, n);
    } catch (const InvalidValue&) {
        return std::nullopt;
    }
}

constexpr std::array shifts{-5000, -250, -20, -5, -1, 0, 1, 5, 15, 20, 60, 250, 5000};

}  // namespace

TEST_CASE_TEMPLATE("a column of days is added to as its days are", T, Date, std::int32_t,
                   std::int64_t) {
    for (const int n : shifts) {
        CAPTURE(n);
        std::vector<T> starts;
        std::vector<T> expected;
        Tally tally;
        for (const Date date : test::all_days()) {
            if (starts.size() % 1000 == 7) {
                starts.push_back(missing<T>);
                expected.push_back(missing<T>);
                ++tally.missing;
            }
            const auto one = add_one_by_one(date, n);
            if (!one) continue;
            starts.push_back(element<T>(date));
            expected.push_back(element<T>(one->on));
            tally.provisional += one->provisional ? 1 : 0;
        }
        std::vector<T> answers(starts.size());
        const Tally found = china().add_working_days(starts, n, answers);
        CHECK((answers == expected));
        CHECK(found.provisional == tally.provisional);
        CHECK(found.missing == tally.missing);

        china().add_working_days(starts, n, starts);
        CHECK((starts == expected));
    }
}

TEST_CASE("a column of one type is answered in a column of another") {
    const std::vector<std::int64_t> starts{element<std::int64_t>(Date{2024y / 1 / 29}),
                                           missing<std::int64_t>};
    std::vector<std::int32_t> answers(2);
    china().add_working_days(starts, 20, answers);
    CHECK(answers[0] == element<std::int32_t>(Date{2024y / 2 / 29}));
    CHECK(answers[1] == missing<std::int32_t>);
    std::vector<Date> dates(2);
    china().add_working_days(starts, 20, dates);
    CHECK(dates[0] == Date{2024y / 2 / 29});
    CHECK(dates[1] == missing<Date>);
}

TEST_CASE_TEMPLATE("a column of days is worked and provisional as its days are", T, Date,
                   std::int32_t, std::int64_t) {
    std::vector<T> dates{missing<T>};
    std::vector<std::uint8_t> worked{0};
    std::vector<std::uint8_t> unknown{0};
    for (const Date date : test::all_days()) {
        dates.push_back(element<T>(date));
        worked.push_back(china().day(date).worked() ? 1 : 0);
        unknown.push_back(china().provisional(date) ? 1 : 0);
    }
    const auto provisional = static_cast<std::size_t>(std::ranges::count(unknown, 1));
    std::vector<std::uint8_t> answers(dates.size(), 9);
    for (const bool of_work : {true, false}) {
        const Tally tally =
            of_work ? china().worked(dates, answers) : china().provisional(dates, answers);
        CHECK((answers == (of_work ? worked : unknown)));
        CHECK(tally.provisional == provisional);
        CHECK(tally.missing == 1);
    }
}

TEST_CASE_TEMPLATE("working days between two columns are counted as between their days", T, Date,
                   std::int32_t, std::int64_t) {
    const Date middle = 2015y / 6 / 1;
    std::vector<T> from{missing<T>, element<T>(middle), missing<T>};
    std::vector<T> to{element<T>(middle), missing<T>, missing<T>};
    std::vector<std::int32_t> expected(3, missing<std::int32_t>);
    std::size_t provisional = 0;
    for (const Date date : test::all_days()) {
        const Counted there = china().count_working_days(middle, date);
        const Counted back = china().count_working_days(date, middle);
        for (const bool forth : {true, false}) {
            from.push_back(element<T>(forth ? middle : date));
            to.push_back(element<T>(forth ? date : middle));
            expected.push_back(forth ? there.days : back.days);
        }
        provisional += there.provisional ? 2 : 0;
    }
    std::vector<std::int32_t> answers(from.size());
    const Tally tally = china().count_working_days(from, to, answers);
    CHECK((answers == expected));
    CHECK(tally.missing == 3);
    CHECK(tally.provisional == provisional);
}

TEST_CASE("counts may take the place of the days that they are counted from") {
    std::vector<std::int32_t> from{element<std::int32_t>(Date{2024y / 2 / 8})};
    std::vector<std::int32_t> to{element<std::int32_t>(Date{2024y / 2 / 19})};
    china().count_working_days(from, to, from);
    CHECK(from.front() == 3);
}

TEST_CASE("an element without an answer is named, whatever its number") {
    const auto refused = [](std::int64_t day, int n) -> std::string {
        const std::array days{element<std::int64_t>(Date{2024y / 1 / 2}), day};
        std::array<std::int64_t, 2> answers{};
        try {
            china().add_working_days(days, n, answers);
        } catch (const InvalidValue& error) {
            return error.what();
        }
        return "nothing was thrown";
    };
    const std::string held = " lies outside the calendar, which holds 1999-09-18 to 2050-12-31";
    CHECK(refused(element<std::int64_t>(Date{2051y / 1 / 1}), 1) == "element 1: 2051-01-01" + held);
    CHECK(refused(element<std::int64_t>(Date{1999y / 9 / 17}), 1) ==
          "element 1: 1999-09-17" + held);
    CHECK(refused(std::numeric_limits<std::int64_t>::max(), 1) ==
          "element 1: day 9223372036854775807 since 1970-01-01" + held);
    CHECK(refused(std::numeric_limits<std::int64_t>::min() + 1, 1) ==
          "element 1: day -9223372036854775807 since 1970-01-01" + held);
    CHECK(refused(element<std::int64_t>(Date{2050y / 12 / 30}), 1) ==
          "element 1: 1 working days from 2050-12-30" + held);
    CHECK(refused(missing<std::int64_t>, 1) == "nothing was thrown");
}

TEST_CASE("columns of different lengths are refused") {
    const std::vector<std::int32_t> three(3, element<std::int32_t>(Date{2024y / 1 / 2}));
    const std::vector<std::int32_t> two(2, three.front());
    std::vector<std::int32_t> answers(3);
    std::vector<std::int32_t> few(2);
    CHECK_THROWS_AS(china().add_working_days(three, 1, few), InvalidValue);
    CHECK_THROWS_AS(china().worked(three, few), InvalidValue);
    CHECK_THROWS_AS(china().count_working_days(three, two, answers), InvalidValue);
    CHECK_THROWS_AS(china().count_working_days(three, three, few), InvalidValue);
}

TEST_CASE("an empty column has empty answers") {
    const std::vector<Date> none;
    std::vector<Date> answers;
    const Tally tally = china().add_working_days(none, 20, answers);
    CHECK(tally.provisional == 0);
    CHECK(tally.missing == 0);
}
