// SPDX-License-Identifier: Apache-2.0
// Whole reports a second on one core, and what libxml2 takes to build a page's tree alone.
#include <benchmark/benchmark.h>
#include <libxml/HTMLparser.h>

#include <cstdint>
#include <string>
#include <string_view>

#include <gongkai/audit/check.hpp>
#include <gongkai/reading/document.hpp>
#include <gongkai/reading/read.hpp>
#include <gongkai/report/html.hpp>
#include <gongkai/report/json.hpp>

#include "workload.hpp"

namespace {

using namespace gongkai;

constexpr int parse_options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                              HTML_PARSE_NONET | HTML_PARSE_COMPACT;

void count_reports(benchmark::State& state, std::string_view bytes) {
    const auto reports = static_cast<std::int64_t>(state.iterations());
    state.SetItemsProcessed(reports);
    state.SetBytesProcessed(reports * static_cast<std::int64_t>(bytes.size()));
}

void read_and_audit(benchmark::State& state, const std::string& bytes, const char* name) {
    reading::ReadOptions options;
    options.name = name;
    for (auto _ : state) {
        const auto report = reading::read(bytes, options);
        benchmark::DoNotOptimize(audit::check(report));
    }
    count_reports(state, bytes);
}

void read_and_audit_text(benchmark::State& state) {
    read_and_audit(state, bench::report_text(), "report.txt");
}
BENCHMARK(read_and_audit_text);

void read_and_audit_published(benchmark::State& state) {
    const std::string seed = bench::seed_text();
    if (seed.empty()) return state.SkipWithError("GONGKAI_SHARED is not set");
    read_and_audit(state, seed, "report.txt");
}
BENCHMARK(read_and_audit_published);

void read_and_audit_html(benchmark::State& state) {
    read_and_audit(state, bench::page_of(bench::report_text()), "report.html");
}
BENCHMARK(read_and_audit_html);

void read_text(benchmark::State& state) {
    const std::string text = bench::report_text();
    for (auto _ : state) benchmark::DoNotOptimize(reading::read(text));
    count_reports(state, text);
}
BENCHMARK(read_text);

void read_page(benchmark::State& state, const std::string& page) {
    for (auto _ : state) benchmark::DoNotOptimize(reading::read(page));
    count_reports(state, page);
}

void split_page(benchmark::State& state, const std::string& page) {
    for (auto _ : state) benchmark::DoNotOptimize(reading::split_html(page));
    count_reports(state, page);
}

void build_tree(benchmark::State& state, const std::string& page) {
    for (auto _ : state)
        xmlFreeDoc(htmlReadMemory(page.data(), static_cast<int>(page.size()), nullptr, "UTF-8",
                                  parse_options));
    count_reports(state, page);
}

BENCHMARK_CAPTURE(read_page, plain, bench::page_of(bench::report_text()));
BENCHMARK_CAPTURE(split_page, plain, bench::page_of(bench::report_text()));
BENCHMARK_CAPTURE(build_tree, plain, bench::page_of(bench::report_text()));
BENCHMARK_CAPTURE(read_page, word_processor, bench::word_page_of(bench::report_text()));
BENCHMARK_CAPTURE(split_page, word_processor, bench::word_page_of(bench::report_text()));
BENCHMARK_CAPTURE(build_tree, word_processor, bench::word_page_of(bench::report_text()));

void audit_alone(benchmark::State& state) {
    const std::string text = bench::report_text();
    const auto report = reading::read(text);
    for (auto _ : state) benchmark::DoNotOptimize(audit::check(report));
    count_reports(state, text);
}
BENCHMARK(audit_alone);

void write_json(benchmark::State& state) {
    const std::string text = bench::report_text();
    const auto report = reading::read(text);
    const auto audit = audit::check(report);
    for (auto _ : state) benchmark::DoNotOptimize(report::to_json(report, &audit));
    count_reports(state, text);
}
BENCHMARK(write_json);

void write_html(benchmark::State& state) {
    const std::string text = bench::report_text();
    const auto report = reading::read(text);
    const auto audit = audit::check(report);
    for (auto _ : state) benchmark::DoNotOptimize(report::to_html(report, audit));
    count_reports(state, text);
}
BENCHMARK(write_html);

}  // namespace
