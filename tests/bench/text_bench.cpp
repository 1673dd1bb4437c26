// SPDX-License-Identifier: Apache-2.0
// Megabytes of prose a second, by step: each is given what the step before it made.
#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/report/annual_report.hpp>
#include <gongkai/text/date.hpp>
#include <gongkai/text/decode.hpp>
#include <gongkai/text/normalise.hpp>
#include <gongkai/text/numeral.hpp>

#include "reading/figures/figure_reader.hpp"
#include "reading/figures/lexer.hpp"
#include "workload.hpp"

namespace {

using namespace gongkai;

constexpr std::size_t prose_bytes = 1 << 20;

const std::string& prose() {
    static const std::string text = bench::repeated(bench::report_text(), prose_bytes);
    return text;
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::vector<text::Normalised> passages_of(std::string_view text) {
    std::vector<text::Normalised> passages;
    for (const auto line : lines_of(text)) passages.push_back(text::normalise(line));
    return passages;
}

void count_bytes(benchmark::State& state, std::size_t bytes) {
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes) *
                            static_cast<std::int64_t>(state.iterations()));
}

void decode(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(text::decode(prose()));
    count_bytes(state, prose().size());
}
BENCHMARK(decode);

void normalise(benchmark::State& state) {
    const auto lines = lines_of(prose());
    for (auto _ : state)
        for (const auto line : lines) benchmark::DoNotOptimize(text::normalise(line));
    count_bytes(state, prose().size());
}
BENCHMARK(normalise);

void numerals(benchmark::State& state) {
    const auto passages = passages_of(prose());
    for (auto _ : state)
        for (const auto& passage : passages)
            benchmark::DoNotOptimize(text::find_numerals(passage.text));
    count_bytes(state, prose().size());
}
BENCHMARK(numerals);

void dates(benchmark::State& state) {
    const auto passages = passages_of(prose());
    for (auto _ : state)
        for (const auto& passage : passages)
            benchmark::DoNotOptimize(text::find_dates(passage.text));
    count_bytes(state, prose().size());
}
BENCHMARK(dates);

void lex(benchmark::State& state) {
    const auto passages = passages_of(prose());
    reading::Tokens tokens;
    for (auto _ : state)
        for (const auto& passage : passages) {
            reading::lex(passage.text, tokens);
            benchmark::DoNotOptimize(tokens.tokens.data());
        }
    count_bytes(state, prose().size());
}
BENCHMARK(lex);

void read_figures(benchmark::State& state, std::string_view text) {
    const auto passages = passages_of(text);
    std::size_t figures = 0;
    for (auto _ : state) {
        report::AnnualReport report;
        report.year = 2016;
        reading::FigureReader reader(report);
        for (const auto& passage : passages)
            reader.read({&passage, 0, {}, reading::Topic::any, false});
        figures += report.figures.size();
        benchmark::DoNotOptimize(report.figures.data());
    }
    count_bytes(state, text.size());
    state.counters["figures"] =
        benchmark::Counter(static_cast<double>(figures), benchmark::Counter::kIsRate);
}

void figures(benchmark::State& state) {
    read_figures(state, bench::report_text());
}
BENCHMARK(figures);

void figures_published(benchmark::State& state) {
    const std::string seed = bench::seed_text();
    if (seed.empty()) return state.SkipWithError("GONGKAI_SHARED is not set");
    read_figures(state, seed);
}
BENCHMARK(figures_published);

}  // namespace
