// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/calendar/arrangement.hpp>
#include <gongkai/calendar/arrangement_table.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/calendar/statutory.hpp>

#include "days.hpp"

using namespace gongkai;
using namespace gongkai::calendar;
using namespace std::chrono;

namespace {

/// The days of 2004 to 2026 as two collections outside the project have them; nothing where the
/// file does not lie beside it.
std::optional<Arrangement> collected() {
    const char* shared = std::getenv("GONGKAI_SHARED");
    const auto folder = shared != nullptr
                            ? std::filesystem::path(shared)
                            : std::filesystem::path(GONGKAI_SOURCE_DIR) / ".." / "shared";
    const auto path = folder / "facts" / "holidays_cn.tsv";
    if (!std::filesystem::exists(path)) {
        MESSAGE("the collected days of 2004 to 2026 are not there");
        return std::nullopt;
    }
    return read_arrangement(path);
}

std::string in_words(DayKind kind, std::string_view name) {
    return std::string(token(kind)) + " " + std::string(name);
}

}  // namespace

TEST_CASE("every day of the known years is what the collections say, and no other") {
    const auto days = collected();
    if (!days) return;
    std::map<Date, std::string> theirs;
    for (const auto& day : days->days) theirs[day.date] = in_words(day.kind, day.name);

    std::string differences;
    const auto known = china().coverage();
    for (const Date date : test::days_between(known.from, known.until)) {
        const Day day = china().day(date);
        const bool plain = day.kind == DayKind::working_day || day.kind == DayKind::weekend;
        const std::string ours = plain ? "" : in_words(day.kind, day.name);
        const auto found = theirs.find(date);
        const std::string expected = found == theirs.end() ? "" : found->second;
        if (ours != expected)
            differences += to_iso(date) + ": \"" + ours + "\" instead of \"" + expected + "\"\n";
        theirs.erase(date);
    }
    CHECK(differences == "");
    CHECK_MESSAGE(theirs.empty(), "days outside the known years, the first "
                                      << (theirs.empty() ? "" : to_iso(theirs.begin()->first)));
}

TEST_CASE("the collected days, read at run time, give the calendar that is built in") {
    const auto days = collected();
    if (!days) return;
    CHECK(china().with(*days) == china());
}

TEST_CASE("what is known reaches from 2004 to 2026") {
    CHECK(china().coverage().from == Date{2004y / 1 / 1});
    CHECK(china().coverage().until == Date{2026y / 12 / 31});
    CHECK(china().known_until() == Date{2026y / 12 / 31});
}

TEST_CASE("a day off cites the notice that gave it, also where that notice changed another") {
    struct Row {
        const char* because;
        Date date;
        std::string_view number;
        Verification verified;
    };
    const Row rows[] = {
        {"an ordinary year", 2024y / 2 / 12, "国办发明电〔2023〕7号", Verification::page},
        {"a worked Sunday", 2024y / 2 / 18, "国办发明电〔2023〕7号", Verification::page},
        {"New Year given with the next year's notice", 2022y / 12 / 31, "国办发明电〔2022〕16号",
         Verification::page},
        {"May Day 2019 as it was first", 2018y / 12 / 31, "国办发明电〔2018〕15号",
         Verification::page},
        {"May Day 2019 as it was changed", 2019y / 5 / 1, "国办发明电〔2019〕3号",
         Verification::page},
        {"the Sunday worked for it", 2019y / 4 / 28, "国办发明电〔2019〕3号", Verification::page},
        {"spring festival 2020 as it was first", 2020y / 1 / 30, "国办发明电〔2019〕16号",
         Verification::page},
        {"spring festival 2020, lengthened", 2020y / 1 / 31, "国办发明电〔2020〕1号",
         Verification::page},
        {"a Saturday to be worked, then off", 2020y / 2 / 1, "国办发明电〔2020〕1号",
         Verification::page},
        {"the victory day of 2015", 2015y / 9 / 3, "国发明电〔2015〕1号", Verification::page},
        {"a year of which one copy was seen", 2006y / 10 / 1, "国办发明电〔2005〕35号",
         Verification::one_copy},
        {"a year of which no notice was seen", 2004y / 10 / 1, "", Verification::one_copy},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const Day day = china().day(row.date);
        CHECK(day.source.number == row.number);
        CHECK(day.source.verified == row.verified);
        CHECK_FALSE(day.source.instrument.empty());
    }
}

TEST_CASE("every notice has a token of its own, in order") {
    for (std::size_t i = 1; i < notices.size(); ++i) {
        CAPTURE(notices[i].token);
        CHECK(notices[i - 1].token < notices[i].token);
    }
}

TEST_CASE("a notice gives as many weekdays off, less the weekend days worked, as the statute") {
    struct Row {
        std::string_view notice;
        int more;
        const char* because;
    };
    const Row rows[] = {
        {"2006", 1, "its one copy has 2005-12-31 worked, which the table leaves unsettled"},
        {"2015 victory_day", 1, "a day of its own, beside the statute"},
        {"2019 may_day", 1, "the one day of before, with three more for two worked"},
        {"2020 extended", 1, "a Friday on top; a worked Saturday is off as well"},
    };
    for (const auto& notice : notices) {
        CAPTURE(notice.token);
        const auto* listed = std::ranges::find(rows, notice.token, &Row::notice);
        const bool further = notice.token.size() > 4;
        int expected = listed != std::end(rows) ? listed->more : 0;
        const Date end = year(std::stoi(std::string(notice.token.substr(0, 4)))) / 12 / 31;
        for (const auto& holiday : measures_in_force(end)->holidays)
            expected += further ? 0 : holiday.days;

        int given = 0;
        for (const auto& row : arrangement_table) {
            if (row.notice != notice.token) continue;
            for (const Date date : test::days_between(row.first, row.last))
                given += weekday(date) != Saturday && weekday(date) != Sunday ? 1 : 0;
            for (const auto& worked : row.worked) given -= worked ? 1 : 0;
        }
        CHECK(given == expected);
    }
}
