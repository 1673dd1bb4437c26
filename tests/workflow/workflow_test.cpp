// SPDX-License-Identifier: Apache-2.0
#include <gongkai/workflow/workflow.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "workflow/entries.hpp"
#include "workflow/random_walk.hpp"

namespace gongkai::workflow {

using tests::filled_in;
using tests::fresh;
using tests::on;
using tests::Random;

namespace {

// Tried through all tables together. A debug build, and with it the one under sanitizers, takes
// fewer.
#ifdef NDEBUG
constexpr int steps_to_try = 1'000'000;
#else
constexpr int steps_to_try = 40'000;
#endif

constexpr int longest_walk = 25;

/// Days from before the first law to after the last.
[[nodiscard]] Date any_day(Random& random) {
    return Date{std::chrono::year(2007) / 1 / 1} +
           std::chrono::days{static_cast<int>(random.below(20 * 365))};
}

template <Stepwise R>
[[nodiscard]] bool has_way(StateOf<R> state, StepOf<R> step, Date day) {
    return std::ranges::any_of(transitions<R>, [&](const auto& row) {
        return row.from == state && row.step == step && in_force(row, day);
    });
}

/// What is refused is refused for what the table says, and changes nothing.
template <Stepwise R>
void check_refusal(const StepRefused& refused, const Docket<R>& docket, StepOf<R> step, Date day) {
    const auto state = docket.record().state;
    REQUIRE(refused.record() == "r");
    REQUIRE(refused.state() == token(state));
    REQUIRE(refused.step() == token(step));
    REQUIRE(refused.reason().empty() == !has_way<R>(state, step, day));
    std::vector<std::string> allowed;
    for (const auto& row : labels<StepOf<R>>)
        if (has_way<R>(state, row.value, day)) allowed.emplace_back(row.token);
    auto named = refused.allowed();
    std::ranges::sort(named);
    std::ranges::sort(allowed);
    REQUIRE(named == allowed);
}

/// What every step leaves behind.
template <Stepwise R>
void check_step(const Docket<R>& docket, const Current<R>& before, StepOf<R> step, Date day) {
    const auto& event = docket.events().back();
    REQUIRE(docket.version() == before.version + 1);
    REQUIRE(event.step == token(step));
    REQUIRE(std::ranges::any_of(transitions<R>, [&](const auto& row) {
        return row.from == before.record.state && row.step == step &&
               row.to == docket.record().state && in_force(row, day);
    }));
    const auto dated = step_row<R>(step).dated;
    if (!dated.empty())
        REQUIRE(record::find_row(record::rows<R>, dated)->read(&docket.record()) ==
                record::Value{day});
    auto again = before;
    apply(again, event);
    REQUIRE(again == docket.current());
}

/// Every clock was started by the day of a step and met by one; none is met before it starts.
template <Stepwise R>
void check_clocks(const Docket<R>& docket) {
    const Date last = docket.current().on + std::chrono::days{400};
    std::map<std::string, int> running;
    for (const auto& clock : docket.clocks(last)) {
        REQUIRE((!clock.met || *clock.met >= clock.clock.start()));
        REQUIRE((!clock.met || !clock.dropped));
        REQUIRE(clock.clock.due().on >= clock.clock.start());
        REQUIRE(clock.term.find_in_force(clock.clock.start()) ==
                &clock.term.in_force(clock.clock.start()));
        if (clock.met)
            REQUIRE(std::ranges::any_of(
                docket.events(), [&](const Event& event) { return event.entry.on == *clock.met; }));
    }
}

template <Stepwise R>
int walk(Random& random) {
    Date day = any_day(random);
    auto docket = Docket<R>::create(fresh<R>(random, day), on(day));
    int tried = 0;
    for (; tried < longest_walk; ++tried) {
        day += std::chrono::days{static_cast<int>(random.below(12))};
        auto step = labels<StepOf<R>>[random.below(labels<StepOf<R>>.size())].value;
        const auto allowed = docket.allowed(day);
        if (!allowed.empty() && !random.one_in(4)) step = allowed[random.below(allowed.size())];
        const auto changes = filled_in(random, docket.record(), step, day);
        const auto before = docket.current();
        bool taken = false;
        try {
            docket.take(step, on(day), changes);
            taken = true;
        } catch (const StepRefused& refused) {
            check_refusal(refused, docket, step, day);
        } catch (const InvalidValue&) {
            // A value that the field cannot be without was left out at random.
        }
        if (taken)
            check_step(docket, before, step, day);
        else
            REQUIRE(docket.current() == before);
    }
    const std::vector<Event> events(docket.events().begin(), docket.events().end());
    REQUIRE(Docket<R>::replay(events) == docket);
    REQUIRE(docket.as_of(day) == docket.current());
    check_clocks(docket);
    return tried;
}

}  // namespace

TEST_CASE(
    "walks at random keep to the tables, leave events that make the record again, and start "
    "no clock that the law of the day does not have") {
    int workflows = 0;
    each_workflow([&]<Stepwise R>() { ++workflows; });
    each_workflow([&]<Stepwise R>() {
        CAPTURE(token(record::kind_of<R>));
        Random random(20161231 + static_cast<unsigned>(record::kind_of<R>));
        for (int tried = 0; tried < steps_to_try / workflows;) tried += walk<R>(random);
    });
}

TEST_CASE("every step of every workflow can be taken on some day") {
    each_workflow([&]<Stepwise R>() {
        CAPTURE(token(record::kind_of<R>));
        std::map<std::string, int> taken;
        Random random(1);
        const auto untaken = [&] { return taken.size() < labels<StepOf<R>>.size(); };
        for (int i = 0; untaken() && i < 300'000; ++i) {
            Date day = any_day(random);
            auto docket = Docket<R>::create(fresh<R>(random, day), on(day));
            for (int j = 0; j < longest_walk; ++j) {
                day += std::chrono::days{static_cast<int>(random.below(4))};
                const auto allowed = docket.allowed(day);
                if (allowed.empty()) break;
                const auto step = allowed[random.below(allowed.size())];
                try {
                    docket.take(step, on(day), filled_in(random, docket.record(), step, day));
                    ++taken[std::string(token(step))];
                } catch (const InvalidValue&) {
                    continue;
                }
            }
        }
        for (const auto& row : labels<StepOf<R>>) {
            CAPTURE(row.token);
            CHECK(taken[std::string(row.token)] > 0);
        }
    });
}

}  // namespace gongkai::workflow
