// SPDX-License-Identifier: Apache-2.0
// Ten million dates at once, each question beside what one would write by hand with two arrays:
// no range looked at, nothing missing, nothing said to be provisional.
#include <benchmark/benchmark.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include <gongkai/calendar/calendar.hpp>

#include "ratio.hpp"

namespace {

using namespace gongkai;
using calendar::Calendar;
using calendar::china;
using namespace std::chrono_literals;

constexpr std::size_t count = 10'000'000;
constexpr double at_most = 2;

/// Dates of 2004 to 2030, in no order: some of them are provisional.
template <typename Day>
const std::vector<Day>& dates() {
    static const std::vector<Day> column = [] {
        std::mt19937 random(20190515);
        std::uniform_int_distribution<int> day(Date(2004y / 1 / 1).time_since_epoch().count(),
                                               Date(2030y / 12 / 31).time_since_epoch().count());
        std::vector<Day> days(count);
        for (auto& one : days) one = static_cast<Day>(day(random));
        return days;
    }();
    return column;
}

/// The arrays of a loop by hand.
struct Plain {
    int first = Calendar::first_day().time_since_epoch().count();
    std::vector<std::uint8_t> worked;    ///< for each day, whether
    std::vector<std::uint16_t> through;  ///< for each day, how many up to it
    std::vector<std::uint16_t> nth;      ///< the days that are worked

    Plain() {
        for (Date day = Calendar::first_day(); day <= Calendar::last_day();
             day += std::chrono::days{1}) {
            worked.push_back(china().day(day).worked());
            if (worked.back()) nth.push_back(static_cast<std::uint16_t>(worked.size() - 1));
            through.push_back(static_cast<std::uint16_t>(nth.size()));
        }
    }
};

const Plain& plain() {
    static const Plain arrays;
    return arrays;
}

template <typename Day>
void add_working_days(benchmark::State& state) {
    const auto& in = dates<Day>();
    std::vector<Day> ours(count);
    std::vector<Day> others(count);
    const int n = static_cast<int>(state.range(0));
    bench::compare(
        state, count, at_most, [&] { china().add_working_days(in, n, ours); },
        [&] {
            const auto* through = plain().through.data();
            const auto* nth = plain().nth.data();
            const auto first = static_cast<Day>(plain().first);
            for (std::size_t i = 0; i < count; ++i)
                others[i] = static_cast<Day>(first + nth[through[in[i] - first] + n - 1]);
        });
    if (ours != others) state.SkipWithError("the two differ");
}
BENCHMARK(add_working_days<std::int64_t>)->Arg(20)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(add_working_days<std::int32_t>)->Arg(20)->UseManualTime()->Unit(benchmark::kMillisecond);

template <typename Day>
void worked(benchmark::State& state) {
    const auto& in = dates<Day>();
    std::vector<std::uint8_t> ours(count);
    std::vector<std::uint8_t> others(count);
    bench::compare(
        state, count, at_most, [&] { china().worked(in, ours); },
        [&] {
            const auto* answers = plain().worked.data();
            const auto first = static_cast<Day>(plain().first);
            for (std::size_t i = 0; i < count; ++i) others[i] = answers[in[i] - first];
        });
    if (ours != others) state.SkipWithError("the two differ");
}
BENCHMARK(worked<std::int64_t>)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(worked<std::int32_t>)->UseManualTime()->Unit(benchmark::kMillisecond);

template <typename Day>
void count_working_days(benchmark::State& state) {
    const auto& from = dates<Day>();
    const std::vector<Day> to(from.rbegin(), from.rend());
    std::vector<std::int32_t> ours(count);
    std::vector<std::int32_t> others(count);
    bench::compare(
        state, count, at_most, [&] { china().count_working_days(from, to, ours); },
        [&] {
            const auto* through = plain().through.data();
            const auto first = static_cast<Day>(plain().first);
            for (std::size_t i = 0; i < count; ++i)
                others[i] = through[to[i] - first] - through[from[i] - first];
        });
    if (ours != others) state.SkipWithError("the two differ");
}
BENCHMARK(count_working_days<std::int64_t>)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(count_working_days<std::int32_t>)->UseManualTime()->Unit(benchmark::kMillisecond);

void add_one_at_a_time(benchmark::State& state) {
    const auto& days = dates<std::int32_t>();
    const Calendar& calendar = china();
    std::size_t i = 0;
    for (auto _ : state) {
        const Date from{std::chrono::days{days[i]}};
        benchmark::DoNotOptimize(calendar.add_working_days(from, 20));
        i = i + 1 < 4096 ? i + 1 : 0;
    }
}
BENCHMARK(add_one_at_a_time);

void day_and_why(benchmark::State& state) {
    const auto& days = dates<std::int32_t>();
    const Calendar& calendar = china();
    std::size_t i = 0;
    for (auto _ : state) {
        const Date date{std::chrono::days{days[i]}};
        benchmark::DoNotOptimize(calendar.day(date));
        i = i + 1 < 4096 ? i + 1 : 0;
    }
}
BENCHMARK(day_and_why);

void make_a_calendar(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(Calendar());
}
BENCHMARK(make_a_calendar)->Unit(benchmark::kMicrosecond);

}  // namespace
