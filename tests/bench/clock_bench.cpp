// SPDX-License-Identifier: Apache-2.0
// What a clock costs beside the bare addition of working days, and what its explanation costs
// beside the clock.
#include <benchmark/benchmark.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

#include <gongkai/calendar/calendar.hpp>
#include <gongkai/statute/clock.hpp>
#include <gongkai/statute/column.hpp>
#include <gongkai/statute/explain.hpp>

#include "ratio.hpp"

namespace {

using namespace gongkai;
using calendar::china;
using statute::Clock;
using statute::Term;
using namespace std::chrono_literals;

constexpr std::size_t count = 10'000'000;
constexpr std::size_t few = 4096;
constexpr double any = std::numeric_limits<double>::infinity();

/// Days of receipt from the first on that the reply's term governs, in no order.
const std::vector<Date>& receipts() {
    static const std::vector<Date> column = [] {
        std::mt19937 random(20190515);
        std::uniform_int_distribution<int> day(Date(2008y / 5 / 1).time_since_epoch().count(),
                                               Date(2030y / 12 / 31).time_since_epoch().count());
        std::vector<Date> days(count);
        for (auto& one : days) one = Date{std::chrono::days{day(random)}};
        return days;
    }();
    return column;
}

template <typename Answer>
void each_of_few(benchmark::State& state, Answer answer) {
    const auto& days = receipts();
    std::size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(answer(days[i]));
        i = (i + 1) % few;
    }
}

const Term& reply() {
    static const Term term = Term::of("request.reply");
    return term;
}

Clock paused_twice(Date receipt) {
    const auto days_on = [receipt](int n) { return receipt + std::chrono::days{n}; };
    return Clock(reply(), receipt,
                 {.restarts = {},
                  .pauses = {{days_on(3), days_on(12), {}}, {days_on(20), days_on(26), {}}},
                  .extension = statute::Extension{},
                  .fee_notice = {}});
}

void due(benchmark::State& state) {
    each_of_few(state, [](Date receipt) { return statute::due(reply(), receipt).on; });
}
BENCHMARK(due);

void clock_paused_twice_and_extended(benchmark::State& state) {
    each_of_few(state, [](Date receipt) { return paused_twice(receipt).due().on; });
}
BENCHMARK(clock_paused_twice_and_extended);

/// As `ratio`: how many times as long as the last day alone each answer takes.
template <typename Answer>
void against_due(benchmark::State& state, Answer answer) {
    const auto all = [](auto one) {
        return [one] {
            for (std::size_t i = 0; i < few; ++i) benchmark::DoNotOptimize(one(receipts()[i]));
        };
    };
    const auto plain = [](Date receipt) { return statute::due(reply(), receipt).on; };
    bench::compare(state, few, any, all(answer), all(plain));
}

void explained(benchmark::State& state) {
    against_due(state, [](Date receipt) { return Clock(reply(), receipt).walk(); });
}
BENCHMARK(explained)->UseManualTime()->Unit(benchmark::kMillisecond);

void explained_paused_twice_and_extended(benchmark::State& state) {
    against_due(state, [](Date receipt) { return paused_twice(receipt).walk(); });
}
BENCHMARK(explained_paused_twice_and_extended)->UseManualTime()->Unit(benchmark::kMillisecond);

void explained_in_words(benchmark::State& state) {
    against_due(state, [](Date receipt) {
        return statute::explain(Clock(reply(), receipt), Language::zh);
    });
}
BENCHMARK(explained_in_words)->UseManualTime()->Unit(benchmark::kMillisecond);

/// As `ratio`: beside the addition of as many working days, whichever law governs.
template <typename Day>
void due_dates(benchmark::State& state) {
    std::vector<Day> starts(count);
    for (std::size_t i = 0; i < count; ++i)
        starts[i] = static_cast<Day>(receipts()[i].time_since_epoch().count());
    std::vector<Day> ours(count);
    std::vector<Day> others(count);
    bench::compare(
        state, count, any, [&] { statute::due_dates(reply(), starts, ours); },
        [&] { china().add_working_days(starts, 20, others); });
}
BENCHMARK(due_dates<std::int64_t>)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(due_dates<std::int32_t>)->UseManualTime()->Unit(benchmark::kMillisecond);

void latest_start(benchmark::State& state) {
    each_of_few(state, [](Date by) { return statute::latest_start(reply(), by); });
}
BENCHMARK(latest_start);

}  // namespace
