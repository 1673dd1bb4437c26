// SPDX-License-Identifier: Apache-2.0
// Memory of one report, counted at operator new: the most held at once while it is read and
// audited, what the report itself keeps, and the number of allocations. What ICU takes by malloc
// is not counted.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <string>

#include <gongkai/audit/check.hpp>
#include <gongkai/reading/read.hpp>

#include "counted_memory.hpp"
#include "workload.hpp"

namespace {

using namespace gongkai;
using bench::allocations;
using bench::held;
using bench::most_held;

void memory(benchmark::State& state, const std::string& bytes, const char* name) {
    reading::ReadOptions options;
    options.name = name;
    // Tables that live as long as the program are no report's.
    benchmark::DoNotOptimize(audit::check(reading::read(bytes, options)));
    std::size_t peak = 0;
    std::size_t kept = 0;
    std::size_t taken = 0;
    for (auto _ : state) {
        const std::size_t before = most_held = held;
        const std::size_t count = allocations;
        const auto report = reading::read(bytes, options);
        kept = held - before;
        benchmark::DoNotOptimize(audit::check(report));
        peak = most_held - before;
        taken = allocations - count;
    }
    state.counters["input"] = static_cast<double>(bytes.size());
    state.counters["peak"] = static_cast<double>(peak);
    state.counters["kept"] = static_cast<double>(kept);
    state.counters["allocations"] = static_cast<double>(taken);
}

void memory_of_text(benchmark::State& state) {
    memory(state, bench::report_text(), "report.txt");
}
BENCHMARK(memory_of_text);

void memory_of_html(benchmark::State& state) {
    memory(state, bench::page_of(bench::report_text()), "report.html");
}
BENCHMARK(memory_of_html);

/// Text of one line and of many: the peak must grow as the text does.
void memory_of_long_text(benchmark::State& state) {
    const auto bytes = static_cast<std::size_t>(state.range(0));
    memory(state, bench::repeated(bench::report_text(), bytes), "report.txt");
}
BENCHMARK(memory_of_long_text)->Arg(1 << 20)->Arg(1 << 24)->Unit(benchmark::kMillisecond);

void memory_of_long_line(benchmark::State& state) {
    const auto bytes = static_cast<std::size_t>(state.range(0));
    std::string line = bench::repeated(bench::report_text(), bytes);
    line.erase(std::remove(line.begin(), line.end(), '\n'), line.end());
    memory(state, line, "report.txt");
}
BENCHMARK(memory_of_long_line)->Arg(1 << 20)->Arg(1 << 24)->Unit(benchmark::kMillisecond);

}  // namespace
