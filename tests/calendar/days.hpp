// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include <gongkai/calendar/arrangement_table.hpp>
#include <gongkai/calendar/calendar.hpp>

/// What several tests of the calendar make and walk.
namespace test {

using gongkai::Date;
using gongkai::calendar::ArrangedDay;
using gongkai::calendar::Arrangement;
using gongkai::calendar::Calendar;
using gongkai::calendar::DayKind;

[[nodiscard]] inline std::vector<Date> days_between(Date first, Date last) {
    std::vector<Date> days;
    for (Date date = first; date <= last; date += std::chrono::days{1}) days.push_back(date);
    return days;
}

[[nodiscard]] inline std::vector<Date> all_days() {
    return days_between(Calendar::first_day(), Calendar::last_day());
}

/// An arrangement of 2027 that nobody issued: each holiday with its weekends, one long week in
/// exchange for two worked days. 2027-02-06 is 正月初一, 04-05 清明, 06-09 端午, 09-15 中秋.
[[nodiscard]] inline Arrangement made_up_2027() {
    using namespace std::chrono;
    const auto off = DayKind::holiday;
    const auto work = DayKind::make_up_day;
    Arrangement made{"放假安排(2027年,虚构)", {}};
    const auto add = [&made](const char* name, DayKind kind, Date first, Date last) {
        for (const Date date : days_between(first, last)) made.days.push_back({date, kind, name});
    };
    add("元旦", off, 2027y / 1 / 1, 2027y / 1 / 3);
    add("春节", work, 2027y / 1 / 31, 2027y / 1 / 31);
    add("春节", off, 2027y / 2 / 5, 2027y / 2 / 12);
    add("春节", work, 2027y / 2 / 20, 2027y / 2 / 20);
    add("清明节", off, 2027y / 4 / 3, 2027y / 4 / 5);
    add("劳动节", off, 2027y / 5 / 1, 2027y / 5 / 5);
    add("端午节", off, 2027y / 6 / 9, 2027y / 6 / 9);
    add("中秋节", off, 2027y / 9 / 15, 2027y / 9 / 15);
    add("国庆节", off, 2027y / 10 / 1, 2027y / 10 / 7);
    return made;
}

/// An arrangement as the text that `parse_arrangement` reads.
[[nodiscard]] inline std::string to_text(const Arrangement& arrangement) {
    std::string text = "date\tkind\tname\n";
    for (const auto& day : arrangement.days)
        text += gongkai::to_iso(day.date) +
                (day.kind == DayKind::holiday ? "\toff\t" : "\twork\t") + day.name + "\n";
    return text;
}

}  // namespace test
