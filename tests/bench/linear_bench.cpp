// SPDX-License-Identifier: Apache-2.0
// Inputs that a reader looks at twice: the time must grow as the text does. The line _RMS says
// how far it is from that: 50 % and more is another law.
#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <gongkai/audit/check.hpp>
#include <gongkai/reading/read.hpp>

#include "workload.hpp"

namespace {

using namespace gongkai;

constexpr std::int64_t smallest = 1 << 14;
constexpr std::int64_t largest = 1 << 18;

void grows(benchmark::State& state, std::string_view unit, const char* media_type) {
    const std::string bytes =
        "收到申请5件" + bench::repeated(unit, static_cast<std::size_t>(state.range(0)));
    reading::ReadOptions options;
    options.media_type = media_type;
    for (auto _ : state) benchmark::DoNotOptimize(audit::check(reading::read(bytes, options)));
    state.SetComplexityN(state.range(0));
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes.size()) *
                            static_cast<std::int64_t>(state.iterations()));
}

void ranged(benchmark::internal::Benchmark* bench) {
    bench->RangeMultiplier(4)->Range(smallest, largest)->Complexity(benchmark::oN);
    bench->Unit(benchmark::kMillisecond);
}

constexpr const char* text = "text/plain";
constexpr const char* markdown = "text/markdown";
constexpr const char* html = "text/html";

BENCHMARK_CAPTURE(grows, numbers, "信息5", text)->Apply(ranged);
BENCHMARK_CAPTURE(grows, nothing, "无", text)->Apply(ranged);
BENCHMARK_CAPTURE(grows, all, "均已", text)->Apply(ranged);
BENCHMARK_CAPTURE(grows, words, "网站公开信息", text)->Apply(ranged);
BENCHMARK_CAPTURE(grows, lists, "等3个", text)->Apply(ranged);
BENCHMARK_CAPTURE(grows, breakdowns, "公开信息5条(其中6条", text)->Apply(ranged);
BENCHMARK_CAPTURE(grows, years, "2016年", text)->Apply(ranged);
BENCHMARK_CAPTURE(grows, titles, "年报《", text)->Apply(ranged);
BENCHMARK_CAPTURE(grows, headings, "一、申请\n", text)->Apply(ranged);
BENCHMARK_CAPTURE(grows, columns, "1 2 3\n", text)->Apply(ranged);
BENCHMARK_CAPTURE(grows, links, "[", markdown)->Apply(ranged);
BENCHMARK_CAPTURE(grows, bars, "| 1 ", markdown)->Apply(ranged);
BENCHMARK_CAPTURE(grows, cells, "<td>1", html)->Apply(ranged);
BENCHMARK_CAPTURE(grows, tables, "<table><tr><td>1", html)->Apply(ranged);
BENCHMARK_CAPTURE(grows, paragraphs, "<p>收到申请5件", html)->Apply(ranged);

}  // namespace
