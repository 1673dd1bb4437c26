// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string_view>

#include <gongkai/base/amount.hpp>

using namespace gongkai;

namespace {

constexpr auto decimal = &Decimal::parse;

}  // namespace

TEST_CASE("an amount allows the values that its words allow") {
    struct Row {
        const char* because;
        std::string_view value;
        std::string_view step;
        Approximation approximation;
        std::string_view low, high;
    };
    using enum Approximation;
    const Row rows[] = {
        {"25件 is 25", "25", "1", exact, "25", "25"},
        {"0件 is 0", "0", "1", exact, "0", "0"},
        {"370万 is rounded to ten thousands", "3700000", "10000", exact, "3695000", "3705000"},
        {"1.9万 is rounded to thousands", "19000", "1000", exact, "18500", "19500"},
        {"20.8% is rounded to a tenth", "20.8", "0.1", exact, "20.75", "20.85"},
        {"5800余 reaches to the next hundred", "5800", "1", over, "5800", "5900"},
        {"370万余 reaches to the next hundred thousand", "3700000", "10000", over, "3700000",
         "3800000"},
        {"12余 reaches to 13", "12", "1", over, "12", "13"},
        {"近200 starts a hundred below", "200", "1", nearly, "100", "200"},
        {"约200 does on both sides", "200", "1", about, "100", "300"},
        {"约5 by one on both sides", "5", "1", about, "4", "6"},
        {"近0 reaches to one step below", "0", "1", nearly, "-1", "0"},
        {"至多30 may be nothing", "30", "1", at_most, "0", "30"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const Amount amount{decimal(row.value), "件", row.approximation, decimal(row.step)};
        CHECK(amount.interval().low.to_string() == row.low);
        CHECK(amount.interval().high.to_string() == row.high);
    }
}

TEST_CASE("at least has no upper end that a report could reach") {
    const Amount amount{100, "件", Approximation::at_least};
    CHECK(amount.interval().contains(100));
    CHECK(amount.interval().contains(1'000'000'000'000));
    CHECK_FALSE(amount.interval().contains(99));

    const Amount absurd{2'000'000'000'000'000, "件", Approximation::at_least};
    CHECK(absurd.interval().contains(absurd.value));
}

TEST_CASE("every amount allows the value that it states") {
    for (const auto& row : labels<Approximation>) {
        for (const auto* value : {"0", "1", "9", "10", "99", "100", "5800", "20.8", "123456789"}) {
            for (const auto* step : {"0.1", "1", "10000"}) {
                CAPTURE(row.token);
                CAPTURE(value);
                CAPTURE(step);
                const Amount amount{decimal(value), "", row.value, decimal(step)};
                const auto interval = amount.interval();
                CHECK(interval.low <= interval.high);
                CHECK(interval.contains(amount.value));
            }
        }
    }
}

TEST_CASE("two intervals meet where they share a value, ends included") {
    struct Row {
        const char* because;
        Interval a, b;
        bool meet;
    };
    const Row rows[] = {
        {"the same value", {25, 25}, {25, 25}, true},
        {"different values", {25, 25}, {30, 30}, false},
        {"one inside the other", {10, 90}, {20, 30}, true},
        {"an end in common", {10, 20}, {20, 30}, true},
        {"overlap", {10, 25}, {20, 30}, true},
        {"a gap of a tenth", {10, 20}, {decimal("20.1"), 30}, false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(row.a.meets(row.b) == row.meet);
        CHECK(row.b.meets(row.a) == row.meet);
    }
}

TEST_CASE("the sum of two intervals holds every sum of their values") {
    const Interval a{10, 20};
    const Interval b{decimal("0.5"), 1};
    CHECK(a + b == Interval{decimal("10.5"), 21});
    for (const auto& x : {a.low, Decimal{15}, a.high})
        for (const auto& y : {b.low, decimal("0.7"), b.high}) CHECK((a + b).contains(x + y));
}

TEST_CASE("amounts are equal when number, unit and words are") {
    const Amount amount{25, "件"};
    CHECK(amount == Amount{25, "件", Approximation::exact, 1});
    CHECK(amount != Amount{25, "条"});
    CHECK(amount != Amount{25, "件", Approximation::over});
    CHECK(amount != Amount{26, "件"});
}
