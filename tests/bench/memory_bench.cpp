// SPDX-License-Identifier: Apache-2.0
// Memory of one report, counted at operator new: the most held at once while it is read and
// audited, what the report itself keeps, and the number of allocations. What ICU takes by malloc
// is not counted.
#include <benchmark/benchmark.h>
#include <malloc.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <string>

#include <gongkai/audit/check.hpp>
#include <gongkai/reading/read.hpp>

#include "workload.hpp"

namespace {

std::size_t held = 0;
std::size_t most_held = 0;
std::size_t allocations = 0;

void* take(std::size_t bytes) {
    void* block = std::malloc(bytes == 0 ? 1 : bytes);
    if (block == nullptr) throw std::bad_alloc();
    held += malloc_usable_size(block);
    most_held = std::max(most_held, held);
    ++allocations;
    return block;
}

void give_back(void* block) noexcept {
    if (block == nullptr) return;
    held -= malloc_usable_size(block);
    std::free(block);
}

}  // namespace

void* operator new(std::size_t bytes) {
    return take(bytes);
}
void* operator new[](std::size_t bytes) {
    return take(bytes);
}
void operator delete(void* block) noexcept {
    give_back(block);
}
void operator delete[](void* block) noexcept {
    give_back(block);
}
void operator delete(void* block, std::size_t) noexcept {
    give_back(block);
}
void operator delete[](void* block, std::size_t) noexcept {
    give_back(block);
}

namespace {

using namespace gongkai;

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
