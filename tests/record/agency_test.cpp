// SPDX-License-Identifier: Apache-2.0
#include <string_view>

#include <doctest/doctest.h>

#include <gongkai/record/agency.hpp>

using namespace gongkai;
using namespace gongkai::record;
using namespace std::chrono_literals;

namespace {

/// 吉林省环境保护厅 up to a day in 2018, 吉林省生态环境厅 from the next: the days are made up.
Agency renamed() {
    Agency agency;
    agency.id = "jl-hb";
    agency.name = "吉林省生态环境厅";
    agency.names = {
        {"吉林省环境保护局", {}, Date{2009y / 6 / 30}},
        {"吉林省环境保护厅", Date{2009y / 7 / 1}, Date{2018y / 10 / 24}},
        {"吉林省生态环境厅", Date{2018y / 10 / 25}, {}},
    };
    return agency;
}

}  // namespace

TEST_CASE("an agency has on each day the name that it had then") {
    const Agency agency = renamed();
    struct Row {
        const char* because;
        Date day;
        std::string_view name;
    };
    const Row rows[] = {
        {"as far back as is known", Date{1984y / 1 / 1}, "吉林省环境保护局"},
        {"the last day of the first name", Date{2009y / 6 / 30}, "吉林省环境保护局"},
        {"the first day of the second", Date{2009y / 7 / 1}, "吉林省环境保护厅"},
        {"a report's year", Date{2016y / 12 / 31}, "吉林省环境保护厅"},
        {"the day before the change", Date{2018y / 10 / 24}, "吉林省环境保护厅"},
        {"the day of the change", Date{2018y / 10 / 25}, "吉林省生态环境厅"},
        {"since then", Date{2026y / 11 / 26}, "吉林省生态环境厅"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(name_on(agency, row.day) == row.name);
    }
}

TEST_CASE("an agency that never changed its name has the one it has") {
    Agency agency;
    agency.name = "吉林省环境保护厅";
    CHECK(name_on(agency, Date{2016y / 1 / 1}) == "吉林省环境保护厅");
}

TEST_CASE("an agency has no name before it was set up, after it was abolished, and in a gap") {
    Agency agency = renamed();
    agency.since = Date{1980y / 3 / 1};
    agency.until = Date{2030y / 12 / 31};
    CHECK(name_on(agency, Date{1980y / 2 / 29}).empty());
    CHECK(name_on(agency, Date{1980y / 3 / 1}) == "吉林省环境保护局");
    CHECK(name_on(agency, Date{2030y / 12 / 31}) == "吉林省生态环境厅");
    CHECK(name_on(agency, Date{2031y / 1 / 1}).empty());

    agency.names.erase(agency.names.begin() + 1);
    CHECK(name_on(agency, Date{2016y / 1 / 1}).empty());
}
