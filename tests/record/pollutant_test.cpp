// SPDX-License-Identifier: Apache-2.0
#include <gongkai/record/pollutant.hpp>

#include <string>
#include <string_view>

#include <gongkai/record/exceedance.hpp>

#include <doctest/doctest.h>

using namespace gongkai;
using namespace gongkai::record;

namespace {

Decimal number(std::string_view digits) {
    return Decimal::parse(digits);
}

Limit at_most(std::string_view high) {
    return {std::nullopt, number(high)};
}

}  // namespace

TEST_CASE("a pollutant is found by whatever names it") {
    struct Row {
        std::string_view name, token;
    };
    const Row rows[] = {
        {"cod", "cod"},
        {"化学需氧量", "cod"},
        {"COD", "cod"},
        {"CODcr", "cod"},
        {"CODCr", "cod"},
        {"w01018", "cod"},
        {"011", "cod"},
        {"pH", "ph"},
        {"PH值", "ph"},
        {"氨氮", "ammonia_nitrogen"},
        {"NH₃-N", "ammonia_nitrogen"},
        {"SO₂", "so2"},
        {"二氧化硫", "so2"},
        {"02", "so2"},
        {"a21026z", "so2"},
        {"A21026", "so2"},
        {"PM₂.₅", "pm2_5"},
        {"PM2.5", "pm2_5"},
        {"NOₓ", "nox"},
        {"Cr⁶⁺", "chromium_vi"},
        {"烟尘", "particulate"},
        {"B02", "exhaust_flow"},
        {"厂界噪声", "boundary_noise"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        const auto found = find_pollutant(row.name);
        REQUIRE(found.has_value());
        CHECK(found->token == row.token);
    }
    CHECK(!find_pollutant("纳米颗粒"));
    CHECK(!find_pollutant(""));
    CHECK(!find_pollutant("z"));
}

TEST_CASE("a name of two media names one pollutant with its medium alone") {
    CHECK(find_pollutants("氟化物").size() == 2);
    CHECK(!find_pollutant("氟化物"));
    CHECK(find_pollutant("氟化物", PollutantMedium::water)->code == "w21017");
    CHECK(find_pollutant("氟化物", PollutantMedium::air)->code == "a21018");
    CHECK(find_pollutant("汞", PollutantMedium::air)->token == "mercury_air");
    CHECK(!find_pollutant("COD", PollutantMedium::air));
    CHECK_THROWS_WITH_AS(static_cast<void>(require_pollutant("氟化物")),
                         "no one pollutant is called \"氟化物\"; did you mean fluoride or "
                         "fluoride_air?",
                         UnknownKey);
    CHECK_THROWS_WITH_AS(static_cast<void>(require_pollutant("amonia")),
                         "no pollutant is called \"amonia\"; did you mean ammonia?", UnknownKey);
}

TEST_CASE("every pollutant is found by its token, its code and its name") {
    for (const auto& row : pollutant_rows) {
        CAPTURE(row.token);
        CHECK(find_pollutant(row.zh, row.medium)->token == row.token);
        CHECK(find_pollutant(row.token)->token == row.token);
        for (const auto code : {row.code, row.code_2005}) {
            if (code.empty()) continue;
            CHECK(find_pollutant(code)->token == row.token);
            CHECK(!check_pollutant_code(code));
        }
        if (row.code.empty()) continue;
        CHECK(row.code.starts_with(row.medium == PollutantMedium::water ? 'w' : 'a'));
    }
}

TEST_CASE("a value above its limit is over by what it is more, in limits") {
    struct Row {
        std::string_view value, limit, times;
    };
    const Row rows[] = {
        {"75", "50", "0.5"},  {"150", "50", "2"},     {"50.5", "50", "0.01"},
        {"50", "30", "0.67"}, {"0.45", "0.3", "0.5"}, {"101", "0.02", "5049"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.value);
        CHECK(times_over(number(row.value), number(row.limit)) == number(row.times));
    }
    CHECK(!times_over(50, 50));
    CHECK(!times_over(0, 50));
    CHECK(times_over(number("50.01"), 50, 1) == Decimal{0});
    CHECK_THROWS_AS(static_cast<void>(times_over(1, 0)), InvalidValue);
}

TEST_CASE("a chemical oxygen demand of 75 against 50 is over, one of 50 is not") {
    const auto cod = require_pollutant("COD");
    CHECK(exceedance(cod, 75, at_most("50")) == Exceedance{true, number("0.5"), number("1.5")});
    CHECK(exceedance(cod, 50, at_most("50")) == Exceedance{false, std::nullopt, Decimal{1}});
    CHECK(exceedance(cod, 1, at_most("0")) == Exceedance{true, std::nullopt, std::nullopt});
    CHECK_THROWS_AS(static_cast<void>(exceedance(cod, 1, Limit{Decimal{50}, std::nullopt})),
                    InvalidValue);
}

TEST_CASE("a pH is over on either side of its range and never so many times") {
    const auto ph = require_pollutant("pH值");
    const Limit limit{Decimal{6}, Decimal{9}};
    struct Row {
        std::string_view value;
        bool over;
        std::string_view index;
    };
    const Row rows[] = {
        {"7", false, "0"}, {"6", false, "1"},    {"5.9", true, "1.1"},
        {"9", false, "1"}, {"9.2", true, "1.1"}, {"8", false, "0.5"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.value);
        CHECK(exceedance(ph, number(row.value), limit) ==
              Exceedance{row.over, std::nullopt, number(row.index)});
    }
    CHECK_THROWS_AS(static_cast<void>(exceedance(ph, 7, at_most("9"))), InvalidValue);
    CHECK_THROWS_AS(static_cast<void>(exceedance(ph, 7, Limit{Decimal{7}, Decimal{9}})),
                    InvalidValue);
}

TEST_CASE("dissolved oxygen is over when there is too little of it") {
    const auto oxygen = require_pollutant("溶解氧");
    const Limit limit{Decimal{5}, std::nullopt};
    CHECK(exceedance(oxygen, number("4.9"), limit).over);
    CHECK(!exceedance(oxygen, 5, limit).over);
    CHECK(!exceedance(oxygen, 9, limit).over);
}

TEST_CASE("a concentration is converted to the reference oxygen content") {
    // 100 mg/m³ at 11 % against a reference of 6 %: 100 × 15 / 10.
    CHECK(at_reference_oxygen(100, 11, 6) == Decimal{150});
    CHECK(at_reference_oxygen(100, 6, 6) == Decimal{100});
    CHECK(at_reference_oxygen(10, 9, number("3.5")) == number("14.58"));
    CHECK_THROWS_AS(static_cast<void>(at_reference_oxygen(100, 21, 6)), InvalidValue);
}
