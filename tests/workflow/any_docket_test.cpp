// SPDX-License-Identifier: Apache-2.0
#include <gongkai/workflow/any_docket.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/workflow/table.hpp>

#include "workflow/entries.hpp"

namespace gongkai::workflow {

using namespace std::chrono;
using record::Fee;
using record::InformationRequest;
using record::Kind;
using record::Record;
using tests::on;

namespace {

InformationRequest request() {
    InformationRequest made;
    made.id = "r-1";
    made.applied_on = Date(2016y / 3 / 1);
    return made;
}

}  // namespace

TEST_CASE("a docket of any kind says what the docket of its kind says") {
    auto any = AnyDocket::create(request(), on(2016y / 3 / 1));
    auto typed = Docket<InformationRequest>::create(request(), on(2016y / 3 / 1));
    any.take("receive", on(2016y / 3 / 2));
    typed.take(RequestStep::receive, on(2016y / 3 / 2));

    CHECK(any.kind() == Kind::information_request);
    CHECK(any.id() == "r-1");
    CHECK(any.state() == "received");
    CHECK(any.version() == 2);
    CHECK(any.record() == Record(typed.record()));
    CHECK(std::vector<Event>(any.events().begin(), any.events().end()) ==
          std::vector<Event>(typed.events().begin(), typed.events().end()));
    const Date later = 2016y / 3 / 10;
    CHECK(any.allowed(later).size() == typed.allowed(later).size());
    CHECK(any.clocks(later).front().clock.due().on == typed.clocks(later).front().clock.due().on);
    CHECK(AnyDocket::replay({any.events().begin(), any.events().end()}) == any);
}

TEST_CASE("a docket of any kind refuses what its kind refuses, and stays as it was") {
    auto docket = AnyDocket::create(request(), on(2016y / 3 / 1));
    const auto before = docket;
    CHECK_THROWS_AS(docket.take("deliver", on(2016y / 3 / 2)), StepRefused);
    CHECK_THROWS_AS(docket.take("recieve", on(2016y / 3 / 2)), UnknownKey);
    CHECK_THROWS_AS((void)docket.as_of(2016y / 2 / 29), InvalidValue);
    CHECK_THROWS_AS((void)AnyDocket::replay({}), InvalidValue);
    CHECK(docket == before);
}

TEST_CASE("a kind without steps can be amended alone") {
    Fee fee;
    fee.id = "f-1";
    auto docket = AnyDocket::create(fee, on(2016y / 3 / 1));
    CHECK(docket.state().empty());
    CHECK(docket.allowed(2016y / 3 / 2).empty());
    CHECK(docket.clocks(2016y / 3 / 2).empty());
    CHECK_THROWS_AS(docket.take("receive", on(2016y / 3 / 2)), InvalidValue);
    auto entry = on(2016y / 3 / 2);
    entry.reason = "录入有误";
    docket.amend(entry, {{"charged", Decimal{40}}});
    CHECK(docket.version() == 2);
    CHECK(docket.as_of(2016y / 3 / 1) == Record(fee));
}

TEST_CASE("a table at run time has every row of the table of its kind") {
    std::size_t workflows = 0;
    each_workflow([&]<typename R>() {
        ++workflows;
        const auto& table = require_workflow(record::kind_of<R>);
        REQUIRE(table.steps.size() == steps<R>.size());
        REQUIRE(table.transitions.size() == transitions<R>.size());
        CHECK(table.states.front().token == token(initial_state<R>));
        for (std::size_t i = 0; i < table.transitions.size(); ++i) {
            const auto& erased = table.transitions[i];
            const auto& row = transitions<R>[i];
            CHECK(erased.from.token == token(row.from));
            CHECK(erased.step.token == token(row.step));
            CHECK(erased.to.token == token(row.to));
            CHECK(erased.guard_en.empty() == (row.guard == nullptr));
            CHECK(erased.clocks.size() == row.clocks.count);
            CHECK(erased.instrument == row.instrument);
        }
    });
    CHECK(workflows >= 7);
    CHECK(find_workflow(Kind::fee) == nullptr);
    CHECK_THROWS_AS((void)require_workflow(Kind::fee), InvalidValue);
}

}  // namespace gongkai::workflow
