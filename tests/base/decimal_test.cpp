// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/base/decimal.hpp>

using gongkai::Decimal;
using gongkai::InvalidValue;

namespace {

constexpr std::int64_t largest = INT64_MAX;

}  // namespace

TEST_CASE("a decimal reads as it was written, without needless zeros") {
    struct Row {
        const char* because;
        std::string_view text;
        std::string_view plain;
    };
    const Row rows[] = {
        {"a whole number", "25", "25"},
        {"nought", "0", "0"},
        {"nought has no sign", "-0", "0"},
        {"nought has no places", "0.000", "0"},
        {"leading zeros say nothing", "007", "7"},
        {"trailing zeros behind the point say nothing", "20.80", "20.8"},
        {"trailing zeros before the point stay", "3700000", "3700000"},
        {"less than one keeps a zero before the point", "0.05", "0.05"},
        {"negative and less than one", "-0.5", "-0.5"},
        {"a plus sign is allowed", "+3.25", "3.25"},
        {"eighteen digits", "999999999999999999", "999999999999999999"},
        {"eighteen places", "0.000000000000000001", "0.000000000000000001"},
        {"leading zeros are not digits that count", "0000000000000000000000001", "1"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto found = Decimal::find(row.text);
        REQUIRE(found.has_value());
        CHECK(found->to_string() == row.plain);
        CHECK(Decimal::parse(row.text) == *found);
    }
}

TEST_CASE("what is no plain decimal is none") {
    struct Row {
        const char* because;
        std::string_view text;
    };
    const Row rows[] = {
        {"nothing", ""},
        {"a sign alone", "-"},
        {"two signs", "--1"},
        {"a point alone", "."},
        {"no digit before the point", ".5"},
        {"no digit behind the point", "5."},
        {"two points", "3.6.1"},
        {"grouping belongs to the reader of numerals", "45,274"},
        {"an exponent", "1e3"},
        {"a space before", " 1"},
        {"a space behind", "1 "},
        {"letter O", "1O2"},
        {"full-width digits are normalised before", "２５"},
        {"nineteen digits", "1234567890123456789"},
        {"nineteen places", "0.0000000000000000001"},
        {"a NUL is no end", std::string_view("1\0", 2)},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK_FALSE(Decimal::find(row.text).has_value());
        CHECK_THROWS_AS((void)Decimal::parse(row.text), InvalidValue);
    }
    CHECK_THROWS_WITH((void)Decimal::parse("3.6.1"),
                      "\"3.6.1\" is not a decimal of up to 18 digits");
}

TEST_CASE("equal numbers are the same decimal, however they were made") {
    CHECK(Decimal::parse("20.80") == Decimal::scaled(208, 1));
    CHECK(Decimal::scaled(2080, 2) == Decimal::scaled(208, 1));
    CHECK(Decimal::scaled(5000, 3) == Decimal{5});
    CHECK(Decimal::scaled(0, 18) == Decimal{});
    CHECK(Decimal::scaled(100, 0).digits() == 100);
    CHECK(Decimal::scaled(100, 1).scale() == 0);
    CHECK_THROWS_AS((void)Decimal::scaled(1, -1), InvalidValue);
    CHECK_THROWS_AS((void)Decimal::scaled(1, 19), InvalidValue);
}

TEST_CASE("a decimal knows what it is") {
    CHECK(Decimal{}.is_zero());
    CHECK_FALSE(Decimal::parse("0.1").is_zero());
    CHECK(Decimal::parse("-0.1").is_negative());
    CHECK_FALSE(Decimal{}.is_negative());
    CHECK(Decimal::parse("3.0").is_whole());
    CHECK_FALSE(Decimal::parse("3.1").is_whole());
    CHECK(Decimal::parse("62.85").to_double() == 62.85);
}

TEST_CASE("sums, differences and products are exact") {
    struct Row {
        const char* because;
        std::string_view a, b, sum, difference, product;
    };
    const Row rows[] = {
        {"the classic of binary fractions", "0.1", "0.2", "0.3", "-0.1", "0.02"},
        {"the places cancel", "2.5", "1.5", "4", "1", "3.75"},
        {"different places", "59237.2449", "0.76", "59238.0049", "59236.4849", "45020.306124"},
        {"a negative", "-5", "3", "-2", "-8", "-15"},
        {"nought changes nothing but a product", "20.8", "0", "20.8", "20.8", "0"},
        {"a product in lowest terms", "0.5", "0.2", "0.7", "0.3", "0.1"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto a = Decimal::parse(row.a);
        const auto b = Decimal::parse(row.b);
        CHECK((a + b).to_string() == row.sum);
        CHECK((a - b).to_string() == row.difference);
        CHECK((a * b).to_string() == row.product);
        Decimal running = a;
        running += b;
        CHECK(running == a + b);
    }
}

TEST_CASE("arithmetic throws rather than lose a digit") {
    const Decimal most{largest};
    const auto least_place = Decimal::scaled(1, 18);
    CHECK(most + Decimal{} == most);
    CHECK(-most + most == Decimal{});
    CHECK_THROWS_AS((void)(most + 1), InvalidValue);
    CHECK_THROWS_AS((void)(-most - 1), InvalidValue);
    CHECK_THROWS_AS((void)(most * 2), InvalidValue);
    CHECK_THROWS_AS((void)(most * most), InvalidValue);
    CHECK_THROWS_AS((void)(most + Decimal::parse("0.1")), InvalidValue);
    CHECK_THROWS_AS((void)(least_place * Decimal::parse("0.1")), InvalidValue);
    CHECK_THROWS_AS((void)-Decimal{INT64_MIN}, InvalidValue);
    CHECK(least_place * 10 == Decimal::scaled(1, 17));
}

TEST_CASE("the largest and smallest numbers print") {
    CHECK(Decimal{largest}.to_string() == "9223372036854775807");
    CHECK(Decimal{INT64_MIN}.to_string() == "-9223372036854775808");
    CHECK(Decimal::scaled(largest, 18).to_string() == "9.223372036854775807");
}

TEST_CASE("a quotient rounds a half away from zero") {
    struct Row {
        const char* because;
        std::string_view a, b;
        int scale;
        std::string_view quotient;
    };
    const Row rows[] = {
        {"it comes out even", "6", "3", 0, "2"},
        {"a third", "1", "3", 4, "0.3333"},
        {"two thirds", "2", "3", 4, "0.6667"},
        {"a half", "1", "2", 0, "1"},
        {"a half below zero", "-1", "2", 0, "-1"},
        {"just under a half", "49", "100", 0, "0"},
        {"a percentage: 5 of 24", "500", "24", 1, "20.8"},
        {"a growth: 46 over 27", "1900", "27", 1, "70.4"},
        {"both with places", "1.5", "0.25", 0, "6"},
        {"by a smaller number", "1", "0.001", 2, "1000"},
        {"signs cancel", "-7", "-2", 1, "3.5"},
        {"nought", "0", "7", 3, "0"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto quotient =
            Decimal::quotient(Decimal::parse(row.a), Decimal::parse(row.b), row.scale);
        CHECK(quotient.to_string() == row.quotient);
    }
}

TEST_CASE("a quotient that has no answer throws") {
    CHECK_THROWS_WITH_AS((void)Decimal::quotient(1, 0, 2), "division by zero", InvalidValue);
    CHECK_THROWS_AS((void)Decimal::quotient(1, 3, -1), InvalidValue);
    CHECK_THROWS_AS((void)Decimal::quotient(1, 3, 19), InvalidValue);
    CHECK_THROWS_AS((void)Decimal::quotient(largest, Decimal::scaled(1, 2), 0), InvalidValue);
}

TEST_CASE("order is that of the numbers, not of their digits") {
    // Ascending; every pair is compared.
    constexpr std::array ascending{
        std::string_view{"-1000"}, std::string_view{"-2.5"},  std::string_view{"-2.49"},
        std::string_view{"-0.1"},  std::string_view{"0"},     std::string_view{"0.05"},
        std::string_view{"0.1"},   std::string_view{"0.11"},  std::string_view{"2.5"},
        std::string_view{"3"},     std::string_view{"20.75"}, std::string_view{"20.8"},
        std::string_view{"21"},    std::string_view{"100"},
    };
    for (std::size_t i = 0; i < ascending.size(); ++i) {
        for (std::size_t j = 0; j < ascending.size(); ++j) {
            CAPTURE(ascending[i]);
            CAPTURE(ascending[j]);
            const auto a = Decimal::parse(ascending[i]);
            const auto b = Decimal::parse(ascending[j]);
            CHECK((a <=> b) == (i <=> j));
            CHECK((a == b) == (i == j));
        }
    }
    CHECK(Decimal{INT64_MIN} < Decimal::scaled(INT64_MIN, 18));
    CHECK(Decimal{largest} > Decimal::scaled(largest, 18));
}

TEST_CASE("printing and reading, adding and taking away undo each other") {
    // A fixed walk over signs, sizes and places; xorshift, so that every machine takes the same.
    std::uint64_t state = 88172645463325252U;
    const auto next = [&state] {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        return state;
    };
    const auto any_decimal = [&next] {
        const auto digits = static_cast<std::int64_t>(next() % 1'000'000'000);
        const auto scale = static_cast<int>(next() % 7);
        return Decimal::scaled(next() % 2 == 0 ? digits : -digits, scale);
    };
    for (int i = 0; i < 2000; ++i) {
        const auto a = any_decimal();
        const auto b = any_decimal();
        CAPTURE(a.to_string());
        CAPTURE(b.to_string());
        CHECK(Decimal::parse(a.to_string()) == a);
        CHECK(a + b == b + a);
        CHECK(a * b == b * a);
        CHECK(a + b - b == a);
        CHECK(a - a == Decimal{});
        CHECK((a < b) == (b > a));
        CHECK((a < b) == (a - b).is_negative());
        if (!b.is_zero()) CHECK(Decimal::quotient(a * b, b, 6) == a);
    }
}

TEST_CASE("decimals are computed while compiling") {
    static_assert(Decimal::scaled(208, 1) + Decimal::scaled(2, 1) == Decimal{21});
    static_assert(Decimal::find("20.8") == Decimal::scaled(208, 1));
    static_assert(!Decimal::find("x"));
}
