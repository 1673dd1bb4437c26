// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

/// Two ways of doing one thing, turn about, so that what else the machine does meets both alike.
namespace gongkai::bench {

template <typename Run>
double seconds_of(Run run) {
    const auto began = std::chrono::steady_clock::now();
    run();
    benchmark::ClobberMemory();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

inline double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Times `ours`, and reports as `ratio` how many times as long as `other` it takes: the median
/// over pairs of runs. An error where that is more than `at_most`.
template <typename Ours, typename Other>
void compare(benchmark::State& state, std::size_t items, double at_most, Ours ours, Other other) {
    std::vector<double> ratios;
    std::vector<double> others;
    for (auto _ : state) {
        const double own = seconds_of(ours);
        others.push_back(seconds_of(other));
        ratios.push_back(own / others.back());
        state.SetIterationTime(own);
    }
    const double ratio = median(ratios);
    const auto per_item = 1e9 / static_cast<double>(items);
    state.counters["ratio"] = ratio;
    state.counters["other_ns"] = median(others) * per_item;
    state.SetItemsProcessed(static_cast<std::int64_t>(items) *
                            static_cast<std::int64_t>(state.iterations()));
    if (ratio > at_most) state.SkipWithError("slower than its bound");
}

}  // namespace gongkai::bench
