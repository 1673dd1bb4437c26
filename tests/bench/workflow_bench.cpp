// SPDX-License-Identifier: Apache-2.0
// What a step costs beside the bare change of the same fields, what a replay costs beside the steps
// that it repeats, and what a record and its events keep in memory.
#include <gongkai/workflow/docket.hpp>
#include <gongkai/workflow/request.hpp>

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include <gongkai/base/instant.hpp>
#include <gongkai/record/information_request.hpp>

#include "counted_memory.hpp"
#include "ratio.hpp"

namespace {

using namespace gongkai;
using namespace std::chrono_literals;
using record::InformationRequest;
using workflow::Docket;
using workflow::Entry;
using workflow::RequestStep;
using workflow::to;

constexpr double any = std::numeric_limits<double>::infinity();
constexpr Date first = 2016y / 3 / 1;
constexpr std::size_t events_of_one = 4;

Entry on(Date day) {
    return {"信息公开办", day, at_china(day, std::chrono::hours{10}), ""};
}

InformationRequest request(std::size_t i) {
    return {.id = "r" + std::to_string(i),
            .agency = {"jilin"},
            .number = "2016-" + std::to_string(i),
            .channel = statute::Channel::web,
            .applicant = {"p" + std::to_string(i)},
            .applied_on = first,
            .description = "某化工项目环境影响报告书批复及公众参与材料",
            .purpose = "生产、生活"};
}

/// Created, received, answered, delivered: four events.
Docket<InformationRequest> handled(InformationRequest of) {
    auto docket = Docket<InformationRequest>::create(std::move(of), on(first));
    docket.take(RequestStep::receive, on(first));
    docket.take(RequestStep::answer, on(2016y / 3 / 10),
                {to(&InformationRequest::outcome, statute::Outcome::granted),
                 to(&InformationRequest::reply_number, "吉环信复〔2016〕1号")});
    docket.take(RequestStep::deliver, on(2016y / 3 / 11),
                {to(&InformationRequest::delivered_by, statute::DeliveryWay::direct)});
    return docket;
}

/// The same fields, set by hand.
InformationRequest set_by_hand(InformationRequest of) {
    of.state = record::RequestState::received;
    of.received_on = first;
    of.state = record::RequestState::answered;
    of.replied_on = Date{2016y / 3 / 10};
    of.outcome = statute::Outcome::granted;
    of.reply_number = "吉环信复〔2016〕1号";
    of.state = record::RequestState::delivered;
    of.delivered_on = Date{2016y / 3 / 11};
    of.delivered_by = statute::DeliveryWay::direct;
    return of;
}

void steps_against_fields(benchmark::State& state) {
    constexpr std::size_t records = 20'000;
    bench::compare(
        state, records * events_of_one, any,
        [] {
            for (std::size_t i = 0; i < records; ++i) benchmark::DoNotOptimize(handled(request(i)));
        },
        [] {
            for (std::size_t i = 0; i < records; ++i)
                benchmark::DoNotOptimize(set_by_hand(request(i)));
        });
}
BENCHMARK(steps_against_fields)->UseManualTime()->Unit(benchmark::kMillisecond);

/// A million events, made into their records again.
void replay_against_steps(benchmark::State& state) {
    constexpr std::size_t records = 1'000'000 / events_of_one;
    std::vector<std::vector<workflow::Event>> files;
    files.reserve(records);
    for (std::size_t i = 0; i < records; ++i) {
        const auto docket = handled(request(i));
        files.emplace_back(docket.events().begin(), docket.events().end());
    }
    bench::compare(
        state, records * events_of_one, any,
        [&] {
            for (const auto& events : files)
                benchmark::DoNotOptimize(workflow::replay<InformationRequest>(events));
        },
        [] {
            for (std::size_t i = 0; i < records; ++i) benchmark::DoNotOptimize(handled(request(i)));
        });
}
BENCHMARK(replay_against_steps)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

void memory_of_a_case(benchmark::State& state) {
    constexpr std::size_t records = 10'000;
    std::size_t of_records = 0;
    std::size_t of_dockets = 0;
    for (auto _ : state) {
        const std::size_t before = bench::held;
        std::vector<InformationRequest> bare;
        bare.reserve(records);
        for (std::size_t i = 0; i < records; ++i) bare.push_back(set_by_hand(request(i)));
        of_records = bench::held - before;
        std::vector<Docket<InformationRequest>> dockets;
        dockets.reserve(records);
        for (std::size_t i = 0; i < records; ++i) dockets.push_back(handled(request(i)));
        of_dockets = bench::held - before - of_records;
    }
    state.counters["record_bytes"] = static_cast<double>(of_records) / records;
    state.counters["docket_bytes"] = static_cast<double>(of_dockets) / records;
    state.counters["struct_bytes"] = sizeof(InformationRequest);
}
BENCHMARK(memory_of_a_case)->Unit(benchmark::kMillisecond);

}  // namespace
