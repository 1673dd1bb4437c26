// SPDX-License-Identifier: Apache-2.0
#include <gongkai/record/industry.hpp>

#include <chrono>
#include <string_view>

#include <doctest/doctest.h>

using namespace gongkai;
using namespace gongkai::record;
using namespace std::chrono_literals;

TEST_CASE("the sections of each edition hold every division once") {
    for (const auto& edition : industry_editions) {
        CAPTURE(edition.year);
        int next = 1;
        int held = 0;
        char letter = 'A';
        for (const auto& row : industry_sections) {
            if (row.edition != edition.year) continue;
            CHECK(row.letter == letter++);
            CHECK(row.first >= next);
            held += row.last - row.first + 1;
            next = row.last + 1;
        }
        CHECK(letter == 'T' + 1);
        // 2002 has no division 12, 38 or 64: the first lies between two sections.
        const int empty = edition.year == 2002 ? 2 : 0;
        CHECK(held - empty == edition.divisions);
    }
}

TEST_CASE("every edition follows the one before on the next day") {
    const Date first = 2002y / 10 / 1;
    CHECK(!industry_edition(first - std::chrono::days(1)));
    for (Date day = first; day < Date{2027y / 1 / 1}; day += std::chrono::days(1))
        CHECK(industry_edition(day).has_value());
}

TEST_CASE("a letter means what the edition of its day says") {
    struct Row {
        std::string_view code;
        Date day;
        std::string_view zh;
    };
    const Row rows[] = {
        {"C2614", 2018y / 1 / 1, "制造业"},
        {"2614", 2010y / 1 / 1, "制造业"},
        {"F", 2010y / 1 / 1, "交通运输、仓储和邮政业"},
        {"F", 2012y / 1 / 1, "批发和零售业"},
        {"N77", 2018y / 1 / 1, "水利、环境和公共设施管理业"},
        {"N79", 2018y / 1 / 1, "水利、环境和公共设施管理业"},
        {"79", 2017y / 9 / 30, "居民服务、修理和其他服务业"},
        {"79", 2017y / 10 / 1, "水利、环境和公共设施管理业"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.code);
        const auto section = find_industry(row.code, row.day);
        REQUIRE(section.has_value());
        CHECK(section->zh == row.zh);
    }
    CHECK(!find_industry("P82", 2018y / 1 / 1));  // education is 83 since 2017
    CHECK(!find_industry("C51", 2018y / 1 / 1));
    CHECK(!find_industry("C26", 2001y / 1 / 1));
}
