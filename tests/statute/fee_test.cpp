// SPDX-License-Identifier: Apache-2.0
#include <gongkai/statute/fee.hpp>

#include <chrono>
#include <cstdint>
#include <limits>
#include <string>

#include <doctest/doctest.h>

using namespace gongkai;
using namespace gongkai::statute;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Date in_2024 = 2024y / 3 / 1;

/// The wording of articles 4 and 5, one unit at a time.
std::int64_t price_of_unit(FeeBasis basis, std::int64_t number) {
    if (basis == FeeBasis::pages)
        return number <= 30 ? 0 : number <= 100 ? 10 : number <= 200 ? 20 : 40;
    if (number <= 10) return 0;
    if (number <= 30) return 100;
    return 100 + 100 * ((number - 31) / 10 + 1);
}

}  // namespace

TEST_CASE("the processing fee of so many items or pages is this") {
    struct Row {
        FeeBasis basis;
        std::int64_t count;
        std::int64_t yuan;
    };
    const Row rows[] = {
        {FeeBasis::items, 0, 0},       {FeeBasis::items, 1, 0},
        {FeeBasis::items, 10, 0},      {FeeBasis::items, 11, 100},
        {FeeBasis::items, 30, 2'000},  {FeeBasis::items, 31, 2'200},
        {FeeBasis::items, 40, 4'000},  {FeeBasis::items, 41, 4'300},
        {FeeBasis::items, 50, 7'000},  {FeeBasis::items, 51, 7'400},
        {FeeBasis::pages, 0, 0},       {FeeBasis::pages, 30, 0},
        {FeeBasis::pages, 31, 10},     {FeeBasis::pages, 100, 700},
        {FeeBasis::pages, 101, 720},   {FeeBasis::pages, 200, 2'700},
        {FeeBasis::pages, 201, 2'740}, {FeeBasis::pages, 1'000, 34'700},
    };
    for (const auto& row : rows) {
        CAPTURE(row.count);
        const Fee charged = fee(in_2024, row.basis, row.count);
        CHECK(charged.regime == FeeRegime::processing);
        CHECK(charged.amount == Decimal(row.yuan));
        CHECK(charged.source.number == "国办函〔2020〕109号");
        CHECK(charged.source.verified == Verification::page);
    }
}

TEST_CASE("a fee is the sum of its units, and of its bands") {
    for (const auto basis : {FeeBasis::items, FeeBasis::pages}) {
        std::int64_t sum = 0;
        for (std::int64_t count = 1; count <= 1'500; ++count) {
            sum += price_of_unit(basis, count);
            const Fee charged = fee(in_2024, basis, count);
            REQUIRE(charged.amount == Decimal(sum));
            Decimal of_bands;
            std::int64_t next = 1;
            for (const auto& band : bands(charged)) {
                REQUIRE(band.first == next);
                REQUIRE(band.count == band.last - band.first + 1);
                REQUIRE(band.price == Decimal(price_of_unit(basis, band.first)));
                REQUIRE(band.price == Decimal(price_of_unit(basis, band.last)));
                of_bands += band.amount;
                next = band.last + 1;
            }
            REQUIRE(next == count + 1);
            REQUIRE(of_bands == Decimal(sum));
        }
    }
}

TEST_CASE("forty-one items lie in four bands, the last of one item at 300 yuan") {
    const auto of_41 = bands(fee(in_2024, FeeBasis::items, 41));
    REQUIRE(of_41.size() == 4);
    struct Row {
        std::int64_t first, last, price, amount;
        const char* article;
    };
    const Row rows[] = {
        {1, 10, 0, 0, "第四条第二款第一项"},
        {11, 30, 100, 2'000, "第四条第二款第二项"},
        {31, 40, 200, 2'000, "第四条第二款第三项"},
        {41, 41, 300, 300, "第四条第二款第三项"},
    };
    for (std::size_t i = 0; i < of_41.size(); ++i) {
        CAPTURE(i);
        CHECK(of_41[i].first == rows[i].first);
        CHECK(of_41[i].last == rows[i].last);
        CHECK(of_41[i].price == Decimal(rows[i].price));
        CHECK(of_41[i].amount == Decimal(rows[i].amount));
        CHECK(of_41[i].source.article == rows[i].article);
    }
}

TEST_CASE("what a request costs depends on its day") {
    struct Row {
        const char* because;
        Date date;
        FeeRegime regime;
        std::optional<std::int64_t> yuan;
    };
    const Row rows[] = {
        {"the first day of the regulation", 2008y / 5 / 1, FeeRegime::cost, {}},
        {"the last day of cost fees", 2017y / 3 / 31, FeeRegime::cost, {}},
        {"abolished", 2017y / 4 / 1, FeeRegime::none, 0},
        {"the last day of the regulation of 2007", 2019y / 5 / 14, FeeRegime::none, 0},
        {"free by the regulation of 2019, without a tariff yet", 2019y / 5 / 15, FeeRegime::none,
         0},
        {"the day before the tariff", 2020y / 12 / 31, FeeRegime::none, 0},
        {"the tariff's first day", 2021y / 1 / 1, FeeRegime::processing, 4'300},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const Fee charged = fee(row.date, FeeBasis::items, 41);
        CHECK(charged.regime == row.regime);
        CHECK(charged.amount.has_value() == row.yuan.has_value());
        if (row.yuan) CHECK(charged.amount == Decimal(*row.yuan));
        CHECK(bands(charged).empty() == (row.regime != FeeRegime::processing));
    }
}

TEST_CASE("every regime governs from its first day to its last") {
    for (const auto& row : fee_regime_rows) {
        CHECK(&fee_regime(row.from) == &row);
        if (row.to) {
            CHECK(&fee_regime(*row.to) == &row);
            CHECK(&fee_regime(Date(*row.to) + days{1}) != &row);
        }
        CHECK_FALSE(fee(row.from, FeeBasis::pages, 1).source.article.empty());
    }
    CHECK_THROWS_WITH_AS(
        (void)fee(2008y / 4 / 30, FeeBasis::items, 1),
        "fees: no rule of the tables was in force on 2008-04-30; the first governs from 2008-05-01",
        NotInForce);
}

TEST_CASE("a count that cannot be is refused, and so is an amount without room") {
    CHECK_THROWS_WITH_AS((void)fee(in_2024, FeeBasis::pages, -1), "-1 pages: a count begins at 0",
                         InvalidValue);
    constexpr auto largest = std::numeric_limits<std::int64_t>::max();
    CHECK_THROWS_AS((void)fee(in_2024, FeeBasis::items, largest), InvalidValue);
    CHECK_THROWS_AS((void)fee(in_2024, FeeBasis::pages, largest), InvalidValue);
    CHECK_THROWS_AS((void)fee(in_2024, FeeBasis::items, 2'000'000'000), InvalidValue);
    const Fee vast = fee(in_2024, FeeBasis::items, 1'000'000'000);
    // Band k of ten (k = 1 for 31–40) costs 1000 (k + 1); there are n = 99999997 of them, so that
    // their sum is 1000 (n (n + 1) / 2 + n), and the thirty before them cost 2000.
    const std::int64_t n = 99'999'997;
    CHECK(vast.amount == Decimal(1'000 * (n * (n + 1) / 2 + n) + 2'000));
}
