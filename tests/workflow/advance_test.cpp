// SPDX-License-Identifier: Apache-2.0
#include <gongkai/workflow/advance.hpp>

#include <chrono>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/record/newsletter.hpp>
#include <gongkai/workflow/docket.hpp>
#include <gongkai/workflow/request.hpp>

#include "workflow/entries.hpp"

namespace gongkai::workflow {

using record::InformationRequest;
using record::RequestState;
using statute::Outcome;
using tests::on;
using namespace std::chrono;

namespace {

InformationRequest request() {
    InformationRequest request;
    request.id = "r1";
    request.agency = {"a1"};
    request.number = "2020-001";
    request.channel = statute::Channel::web;
    request.applied_on = Date{2020y / 3 / 2};
    request.description = "某项目环评批复";
    return request;
}

Docket<InformationRequest> received() {
    auto docket = Docket<InformationRequest>::create(request(), on(2020y / 3 / 2));
    docket.take(RequestStep::receive, on(2020y / 3 / 2));
    return docket;
}

}  // namespace

TEST_CASE("the event that begins a record tells every field that has a value") {
    const auto [current, event] = create(request(), on(2020y / 3 / 2));
    CHECK(current.version == 1);
    CHECK(current.record == request());
    CHECK(event.step == "create");
    CHECK(event.version == 1);
    CHECK(payload(event) == R"({"id":"r1","agency":"a1","number":"2020-001","channel":"web",)"
                            R"("applied_on":"2020-03-02","description":"某项目环评批复",)"
                            R"("accepts_other_form":false,"state":"filed","generated":false})");
}

TEST_CASE("a step's event tells what changed and nothing else") {
    auto docket = received();
    const auto& event = docket.take(RequestStep::ask_correction, on(2020y / 3 / 4),
                                    {to(&InformationRequest::correction_items, "写明项目名称")});
    CHECK(event.version == 3);
    CHECK(payload(event) == R"({"state":"correction_asked","correction_items":"写明项目名称",)"
                            R"("correction_asked_on":"2020-03-04"})");
}

TEST_CASE("a step that the state does not allow is refused with those that are") {
    auto docket = Docket<InformationRequest>::create(request(), on(2020y / 3 / 2));
    const auto before = docket;
    try {
        docket.take(RequestStep::deliver, on(2020y / 3 / 3));
        FAIL("a request that nobody received was delivered");
    } catch (const StepRefused& refused) {
        CHECK(refused.record() == "r1");
        CHECK(refused.state() == "filed");
        CHECK(refused.step() == "deliver");
        CHECK(refused.allowed() == std::vector<std::string>{"receive", "transfer", "withdraw"});
        CHECK(refused.reason().empty());
        CHECK(std::string(refused.what()) ==
              "r1: the step deliver is not allowed in the state filed; allowed are receive, "
              "transfer, withdraw");
    }
    CHECK(docket == before);
}

TEST_CASE("a guard that does not hold is the reason of the refusal") {
    auto docket = received();
    try {
        docket.take(RequestStep::answer, on(2020y / 3 / 9),
                    {to(&InformationRequest::outcome, Outcome::not_held)});
        FAIL("an answer of the old law was given under the new one");
    } catch (const StepRefused& refused) {
        CHECK(refused.reason() == "the outcome is one that the law of the day has");
    }
    CHECK(docket.record().state == RequestState::received);
    CHECK_FALSE(docket.record().outcome);
}

TEST_CASE("a step fills in its own fields alone, and all that it needs") {
    auto docket = received();
    const auto before = docket;
    const record::Member reply = to(&InformationRequest::reply, "详见附件");
    CHECK_THROWS_WITH_AS(docket.take(RequestStep::withdraw, on(2020y / 3 / 9), {reply}),
                         doctest::Contains("it does not fill in reply"), StepRefused);
    CHECK_THROWS_WITH_AS(docket.take(RequestStep::answer, on(2020y / 3 / 9), {reply}),
                         doctest::Contains("it needs outcome"), StepRefused);
    CHECK_THROWS_AS(docket.take(RequestStep::answer, on(2020y / 3 / 9), {{"outcom", {}}}),
                    UnknownKey);
    CHECK_THROWS_AS(docket.take(RequestStep::answer, on(2020y / 3 / 9), {{"outcome", 5}}),
                    InvalidValue);
    CHECK(docket == before);
}

TEST_CASE("a law that was not in force yet allows no step") {
    auto old = request();
    old.applied_on = Date{2016y / 3 / 1};
    auto docket = Docket<InformationRequest>::create(old, on(2016y / 3 / 1));
    docket.take(RequestStep::receive, on(2016y / 3 / 1));
    CHECK_THROWS_AS(docket.take(RequestStep::ask_correction, on(2016y / 3 / 2),
                                {to(&InformationRequest::correction_items, "写明名称")}),
                    StepRefused);
    docket.take(RequestStep::answer, on(2016y / 3 / 2),
                {to(&InformationRequest::outcome, Outcome::unclear)});
    CHECK(docket.record().state == RequestState::answered);
}

TEST_CASE("nothing is done before what came before it, or written down before it was done") {
    auto docket = received();
    CHECK_THROWS_WITH_AS(docket.take(RequestStep::withdraw, on(2020y / 3 / 1)),
                         "r1: 2020-03-01 lies before its last step, of 2020-03-02", InvalidValue);
    auto early = on(2020y / 3 / 5);
    early.at = at_china(Date{2020y / 3 / 4}, 23h + 59min + 59s);
    CHECK_THROWS_AS(docket.take(RequestStep::withdraw, early), InvalidValue);
    auto nobody = on(2020y / 3 / 5);
    nobody.actor.clear();
    CHECK_THROWS_AS(docket.take(RequestStep::withdraw, nobody), InvalidValue);
    docket.take(RequestStep::withdraw, on(2020y / 3 / 5));
}

TEST_CASE("a record with a past elsewhere is imported, not created") {
    auto answered = request();
    answered.state = RequestState::answered;
    CHECK_THROWS_AS((void)Docket<InformationRequest>::create(answered, on(2020y / 4 / 1)),
                    InvalidValue);
    auto docket = Docket<InformationRequest>::import(answered, on(2020y / 4 / 1));
    CHECK(docket.events().front().step == "import");
    docket.take(RequestStep::deliver, on(2020y / 4 / 2),
                {to(&InformationRequest::delivered_by, statute::DeliveryWay::post)});
    CHECK(docket.record().delivered_on == Date{2020y / 4 / 2});
}

TEST_CASE("a wrong entry is amended with a reason, and the wrong one stays in the events") {
    auto docket = received();
    CHECK_THROWS_AS(docket.amend(on(2020y / 3 / 3), {to(&InformationRequest::number, "2")}),
                    InvalidValue);
    auto entry = on(2020y / 3 / 3);
    entry.reason = "编号登记有误";
    CHECK_THROWS_AS(docket.amend(entry, {to(&InformationRequest::state, RequestState::answered)}),
                    InvalidValue);
    CHECK_THROWS_AS(docket.amend(entry, {to(&InformationRequest::number, "2020-001")}),
                    InvalidValue);
    docket.amend(entry, {to(&InformationRequest::number, "2020-002")});
    CHECK(docket.record().number == "2020-002");
    CHECK(docket.as_of(2020y / 3 / 2).record.number == "2020-001");
}

TEST_CASE("a record stands on a day as the events up to its end made it") {
    auto docket = received();
    docket.take(RequestStep::withdraw, on(2020y / 3 / 6));
    CHECK(docket.as_of(2020y / 3 / 1).version == 0);
    CHECK(docket.as_of(2020y / 3 / 5).record.state == RequestState::received);
    CHECK(docket.as_of(2020y / 3 / 6).record.state == RequestState::withdrawn);
    CHECK(docket.as_of(2020y / 3 / 6) == docket.current());
}

TEST_CASE("events make the record again, and only in their order") {
    auto docket = received();
    docket.take(RequestStep::withdraw, on(2020y / 3 / 6));
    const std::vector<Event> events(docket.events().begin(), docket.events().end());
    CHECK(Docket<InformationRequest>::replay(events) == docket);

    auto swapped = events;
    std::swap(swapped[1], swapped[2]);
    CHECK_THROWS_AS((void)Docket<InformationRequest>::replay(swapped), InvalidValue);
    auto gap = events;
    gap.erase(gap.begin() + 1);
    CHECK_THROWS_AS((void)Docket<InformationRequest>::replay(gap), InvalidValue);
    auto strange = events;
    strange[2].record = "r2";
    CHECK_THROWS_AS((void)Docket<InformationRequest>::replay(strange), InvalidValue);
    CHECK_THROWS_AS((void)Docket<record::Newsletter>::replay(events), InvalidValue);
}

TEST_CASE("a record without a workflow is created and amended too") {
    record::Newsletter issue;
    issue.id = "n1";
    auto docket = Docket<record::Newsletter>::create(issue, on(2016y / 1 / 8));
    auto entry = on(2016y / 1 / 9);
    entry.reason = "漏登标题";
    docket.amend(entry, {to(&record::Newsletter::title, "环境信息动态")});
    CHECK(docket.version() == 2);
    CHECK(docket.record().title == "环境信息动态");
}

}  // namespace gongkai::workflow
