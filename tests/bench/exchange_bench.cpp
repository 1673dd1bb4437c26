// SPDX-License-Identifier: Apache-2.0
// What archives and files of records cost: archives and CSV beside the plainest copy of the same
// records, JSON beside nlohmann's own parser and writer on the same lines.
#include <gongkai/archive/archive.hpp>
#include <gongkai/exchange/csv.hpp>
#include <gongkai/exchange/json.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdlib>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

#include <gongkai/record/complaint.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/sample/year.hpp>

#include "ratio.hpp"

namespace {

using namespace gongkai;
using archive::ArchiveFormat;
using record::Record;

constexpr double any = std::numeric_limits<double>::infinity();

/// The complaints of a generated year.
const std::vector<Record>& complaints() {
    static const std::vector<Record> all = [] {
        std::vector<Record> made;
        sample::generate({.scale = 4}, [&](const Record& one, std::span<const workflow::Event>) {
            if (std::holds_alternative<record::Complaint>(one)) made.push_back(one);
        });
        return made;
    }();
    return all;
}

constexpr exchange::WriteOptions everything{exchange::Names::tokens, true};

void timed_by_hand(benchmark::internal::Benchmark* bench) {
    bench->UseManualTime()->Unit(benchmark::kMillisecond);
}

void copy_loop() {
    std::vector<Record> copies;
    copies.reserve(complaints().size());
    for (const auto& one : complaints()) copies.push_back(one);
    benchmark::DoNotOptimize(copies);
}

/// What comes back has to be what was written; a wrong answer has no speed.
void require(bool right) {
    if (!right) std::abort();
}

void write_archive(benchmark::State& state, ArchiveFormat format) {
    const archive::Contents contents{complaints(), {}};
    state.counters["bytes"] = static_cast<double>(archive::write_archive(contents, format).size()) /
                              static_cast<double>(complaints().size());
    bench::compare(
        state, complaints().size(), any,
        [&] { benchmark::DoNotOptimize(archive::write_archive(contents, format)); }, copy_loop);
}

void read_archive(benchmark::State& state, ArchiveFormat format) {
    const auto bytes = archive::write_archive({complaints(), {}}, format);
    require(archive::read_archive(bytes).records == complaints());
    bench::compare(
        state, complaints().size(), any,
        [&] { benchmark::DoNotOptimize(archive::read_archive(bytes)); }, copy_loop);
}

BENCHMARK_CAPTURE(write_archive, xml, ArchiveFormat::xml)->Apply(timed_by_hand);
BENCHMARK_CAPTURE(write_archive, text, ArchiveFormat::text)->Apply(timed_by_hand);
BENCHMARK_CAPTURE(write_archive, binary, ArchiveFormat::binary)->Apply(timed_by_hand);
BENCHMARK_CAPTURE(read_archive, xml, ArchiveFormat::xml)->Apply(timed_by_hand);
BENCHMARK_CAPTURE(read_archive, text, ArchiveFormat::text)->Apply(timed_by_hand);
BENCHMARK_CAPTURE(read_archive, binary, ArchiveFormat::binary)->Apply(timed_by_hand);

std::vector<nlohmann::json> parsed(std::string_view lines) {
    std::vector<nlohmann::json> values;
    std::size_t begin = 0;
    for (std::size_t end = lines.find('\n'); end != lines.npos; end = lines.find('\n', begin)) {
        values.push_back(nlohmann::json::parse(lines.substr(begin, end - begin)));
        begin = end + 1;
    }
    return values;
}

void write_json(benchmark::State& state) {
    const auto lines = exchange::to_json_lines(complaints(), everything);
    const auto values = parsed(lines);
    require(values.size() == complaints().size());
    bench::compare(
        state, complaints().size(), any,
        [] { benchmark::DoNotOptimize(exchange::to_json_lines(complaints(), everything)); },
        [&] {
            std::string written;
            for (const auto& value : values) written.append(value.dump()).push_back('\n');
            benchmark::DoNotOptimize(written);
        });
}
BENCHMARK(write_json)->Apply(timed_by_hand);

void read_json(benchmark::State& state) {
    const auto lines = exchange::to_json_lines(complaints(), everything);
    require(exchange::read_json_lines(lines).records == complaints());
    bench::compare(
        state, complaints().size(), any,
        [&] { benchmark::DoNotOptimize(exchange::read_json_lines(lines)); },
        [&] { benchmark::DoNotOptimize(parsed(lines)); });
}
BENCHMARK(read_json)->Apply(timed_by_hand);

void write_csv(benchmark::State& state) {
    const auto kind = record::kind_of<record::Complaint>;
    bench::compare(
        state, complaints().size(), any,
        [&] { benchmark::DoNotOptimize(exchange::to_csv(kind, complaints(), everything)); },
        copy_loop);
}
BENCHMARK(write_csv)->Apply(timed_by_hand);

void read_csv(benchmark::State& state) {
    const auto kind = record::kind_of<record::Complaint>;
    const auto bytes = exchange::to_csv(kind, complaints(), everything);
    require(exchange::read_csv(kind, std::string_view(bytes)).records == complaints());
    bench::compare(
        state, complaints().size(), any,
        [&] { benchmark::DoNotOptimize(exchange::read_csv(kind, std::string_view(bytes))); },
        copy_loop);
}
BENCHMARK(read_csv)->Apply(timed_by_hand);

}  // namespace
