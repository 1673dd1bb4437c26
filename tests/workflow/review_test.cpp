// SPDX-License-Identifier: Apache-2.0
#include <gongkai/workflow/review.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/statute/due.hpp>
#include <gongkai/workflow/docket.hpp>
#include <gongkai/workflow/request.hpp>
#include <gongkai/workflow/step_refused.hpp>

#include "workflow/entries.hpp"
#include "workflow/played.hpp"

namespace gongkai::workflow {

using record::InformationRequest;
using record::Litigation;
using record::LitigationState;
using record::Reconsideration;
using record::ReconsiderationState;
using record::ReviewProcedure;
using statute::Band;
using statute::Outcome;
using statute::ReviewOutcome;
using tests::on;
using namespace std::chrono;
using Step = ReconsiderationStep;

namespace {

tests::Played<Reconsideration> received(Date day) {
    Reconsideration reconsideration;
    reconsideration.id = "f1";
    reconsideration.request = {"r1"};
    reconsideration.respondent = {"jilin"};
    reconsideration.authority = "吉林省人民政府";
    reconsideration.contested = statute::Decision::disclosure_refused;
    reconsideration.filed_on = day;
    auto docket = tests::Played<Reconsideration>::create(reconsideration, on(day));
    docket.take(Step::receive, on(day));
    return docket;
}

tests::Played<Litigation> suit(Date day) {
    Litigation litigation;
    litigation.id = "s1";
    litigation.request = {"r1"};
    litigation.defendant = {"jilin"};
    litigation.court = "长春铁路运输法院";
    litigation.filed_on = day;
    return tests::Played<Litigation>::create(litigation, on(day));
}

record::Part corrects(std::string_view number) {
    return {to(&Reconsideration::outcome, ReviewOutcome::corrected),
            to(&Reconsideration::decision_number, std::string(number))};
}

template <record::AKind R>
std::string refusal(Docket<R> docket, StepOf<R> step, Date day, const record::Part& changes = {}) {
    try {
        docket.take(step, on(day), changes);
    } catch (const StepRefused& refused) {
        return refused.reason();
    }
    return {};
}

/// The due days of a term's clocks, in the order in which they started.
template <record::AKind R>
std::vector<Date> due_days(const Docket<R>& docket, std::string_view term, Date day) {
    std::vector<Date> days;
    for (const auto& one : docket.clocks(day))
        if (one.term.token() == term) days.push_back(one.clock.due().on);
    return days;
}

using Days = std::vector<Date>;

}  // namespace

TEST_CASE("under the law of 1999 a refusal is corrected on reconsideration") {
    // Acceptance counts from receipt, and the respondent's ten days are plain days.
    auto docket = received(2016y / 5 / 23);
    docket.take(Step::accept, on(2016y / 5 / 27));
    docket.take(Step::copy_received, on(2016y / 5 / 30));
    docket.take(Step::respond, on(2016y / 6 / 8));
    docket.take(Step::decide, on(2016y / 7 / 20), corrects("吉政复决字〔2016〕12号"));
    docket.take(Step::deliver, on(2016y / 7 / 25));

    CHECK(docket.record().state == ReconsiderationState::delivered);
    CHECK(docket.record().outcome == ReviewOutcome::corrected);
    const Date end = 2016y / 7 / 25;
    CHECK(due_days(docket, "reconsideration.accept", end) == Days{2016y / 5 / 30});
    // The tenth day is 端午节; the Sunday after it is worked.
    CHECK(due_days(docket, "reconsideration.respond", end) == Days{2016y / 6 / 12});
    CHECK(due_days(docket, "reconsideration.decide", end) == Days{2016y / 7 / 22});
    for (const auto& one : docket.clocks(end)) CHECK(one.band(end) == Band::met);
    CHECK(replay<Reconsideration>(docket.events()) == docket.current());
}

TEST_CASE("under the law of 2023 a refusal is corrected on reconsideration") {
    // The decision's days count from acceptance, and the respondent has ten working days.
    auto docket = received(2024y / 3 / 4);
    docket.take(Step::accept, on(2024y / 3 / 11));
    docket.take(Step::copy_received, on(2024y / 3 / 14));
    docket.take(Step::respond, on(2024y / 3 / 29));
    docket.take(Step::decide, on(2024y / 5 / 9), corrects("吉政复决〔2024〕30号"));

    const Date end = 2024y / 5 / 9;
    CHECK(due_days(docket, "reconsideration.accept", end) == Days{2024y / 3 / 11});
    CHECK(due_days(docket, "reconsideration.respond", end) == Days{2024y / 3 / 28});
    CHECK(due_days(docket, "reconsideration.decide", end) == Days{2024y / 5 / 10});
    const auto clocks = docket.clocks(end);
    REQUIRE(clocks.size() == 3);
    CHECK(clocks[0].band(end) == Band::met);
    CHECK(clocks[1].term.token() == "reconsideration.decide");
    CHECK(clocks[1].band(end) == Band::met);
    CHECK(clocks[2].band(end) == Band::met_late);
}

TEST_CASE("a request whose refusal was corrected is answered anew, under either regulation") {
    struct Line {
        Date received, refused, corrected, answered;
        Outcome refusal, answer;
        const char* decision;
    };
    const Line lines[] = {
        {2016y / 4 / 5, 2016y / 4 / 20, 2016y / 7 / 20, 2016y / 8 / 5, Outcome::refused,
         Outcome::partly_granted, "吉政复决字〔2016〕12号"},
        {2024y / 1 / 8, 2024y / 2 / 1, 2024y / 5 / 9, 2024y / 5 / 30, Outcome::refused_process,
         Outcome::granted, "吉政复决〔2024〕30号"},
    };
    for (const auto& line : lines) {
        CAPTURE(line.decision);
        InformationRequest request;
        request.id = "r1";
        request.agency = {"jilin"};
        request.number = "001";
        request.applied_on = line.received;
        request.description = "某项目环评批复";
        auto docket = Docket<InformationRequest>::create(request, on(line.received));
        docket.take(RequestStep::receive, on(line.received));
        docket.take(RequestStep::answer, on(line.refused),
                    {to(&InformationRequest::outcome, line.refusal)});
        docket.take(RequestStep::reopen, on(line.corrected),
                    {to(&InformationRequest::reopened_by, line.decision)});
        docket.take(RequestStep::answer, on(line.answered),
                    {to(&InformationRequest::outcome, line.answer)});
        CHECK(docket.record().outcome == line.answer);
        CHECK(docket.record().reopened_by == line.decision);
        CHECK(docket.as_of(line.refused).record.outcome == line.refusal);
    }
}

TEST_CASE("a case that began under the law of 1999 keeps its days after 2023") {
    auto docket = received(2023y / 12 / 20);
    docket.take(Step::accept, on(2023y / 12 / 25));
    docket.take(Step::copy_received, on(2024y / 1 / 3));
    // 60 days from receipt end on a Sunday that is worked.
    CHECK(due_days(docket, "reconsideration.decide", 2024y / 1 / 3) == Days{2024y / 2 / 18});
    // The copy came under the law of 2023: ten working days.
    CHECK(due_days(docket, "reconsideration.respond", 2024y / 1 / 3) == Days{2024y / 1 / 17});
    docket.take(Step::decide, on(2024y / 2 / 18), corrects("吉政复决〔2024〕3号"));
    const auto clocks = docket.clocks(2024y / 3 / 1);
    for (const auto& one : clocks)
        if (one.term.token() == "reconsideration.decide")
            CHECK(one.band(2024y / 3 / 1) == Band::met);
}

TEST_CASE("the simplified procedure has thirty days, no extension, and came in 2024") {
    const record::Part by_it{to(&Reconsideration::procedure, ReviewProcedure::simplified)};
    auto docket = received(2024y / 3 / 4);
    docket.take(Step::accept, on(2024y / 3 / 11), by_it);
    docket.take(Step::copy_received, on(2024y / 3 / 13));
    CHECK(due_days(docket, "reconsideration.decide_simplified", 2024y / 3 / 13) ==
          Days{2024y / 4 / 10});
    CHECK(due_days(docket, "reconsideration.decide", 2024y / 3 / 13).empty());
    CHECK(due_days(docket, "reconsideration.respond", 2024y / 3 / 13).empty());
    CHECK_FALSE(refusal(docket, Step::extend, 2024y / 4 / 1,
                        {to(&Reconsideration::extension_approver, "复议机关负责人")})
                    .empty());
    docket.take(Step::respond, on(2024y / 3 / 18));
    docket.take(Step::decide, on(2024y / 4 / 9), corrects("吉政复决〔2024〕31号"));
    for (const auto& one : docket.clocks(2024y / 4 / 30)) CHECK_FALSE(one.open(2024y / 4 / 30));

    CHECK(refusal(received(2016y / 5 / 23), Step::accept, 2016y / 5 / 27, by_it) ==
          "the law of the day has no simplified procedure");
}

TEST_CASE("a corrected application is examined from the day on which the correction came") {
    struct Line {
        const char* because;
        Date received, asked, corrected, accepted, examined, decided;
    };
    const Line lines[] = {
        {"2023: five working days, then sixty from acceptance", 2024y / 3 / 4, 2024y / 3 / 6,
         2024y / 3 / 20, 2024y / 3 / 25, 2024y / 3 / 27, 2024y / 5 / 24},
        {"1999: 端午节 takes two of the five days; sixty from the correction", 2016y / 5 / 23,
         2016y / 5 / 25, 2016y / 6 / 6, 2016y / 6 / 8, 2016y / 6 / 14, 2016y / 8 / 5},
    };
    for (const auto& line : lines) {
        CAPTURE(line.because);
        auto docket = received(line.received);
        docket.take(Step::ask_correction, on(line.asked),
                    {to(&Reconsideration::correction_items, "补充被复议行为的材料")});
        const auto dropped = docket.clocks(line.asked);
        REQUIRE(dropped.size() == 1);
        CHECK_FALSE(dropped.front().open(line.asked));
        docket.take(Step::correct, on(line.corrected));
        docket.take(Step::accept, on(line.accepted));
        CHECK(due_days(docket, "reconsideration.accept", line.accepted).back() == line.examined);
        CHECK(due_days(docket, "reconsideration.decide", line.accepted) == Days{line.decided});
    }
}

TEST_CASE("an application that is not corrected is treated as given up and owes nothing more") {
    auto docket = received(2024y / 3 / 4);
    docket.take(Step::ask_correction, on(2024y / 3 / 6),
                {to(&Reconsideration::correction_items, "补充身份证明")});
    docket.take(Step::give_up, on(2024y / 3 / 21));
    CHECK(docket.record().state == ReconsiderationState::abandoned);
    CHECK(docket.record().ended_on == Date{2024y / 3 / 21});
    CHECK(docket.allowed(2024y / 3 / 21).empty());
    for (const auto& one : docket.clocks(2024y / 4 / 1)) CHECK_FALSE(one.open(2024y / 4 / 1));
}

TEST_CASE("a decision is extended once, by thirty days at the most, under either law") {
    struct Line {
        Date received, accepted, extended, due;
    };
    const Line lines[] = {
        {2016y / 5 / 23, 2016y / 5 / 27, 2016y / 7 / 15, 2016y / 8 / 22},  // the 90th is a Sunday
        {2024y / 3 / 4, 2024y / 3 / 11, 2024y / 5 / 6,
         2024y / 6 / 11},  // the 90th is a Sunday, then 端午节
    };
    for (const auto& line : lines) {
        auto docket = received(line.received);
        docket.take(Step::accept, on(line.accepted));
        const auto approved = to(&Reconsideration::extension_approver, "复议机关负责人");
        CHECK_FALSE(refusal(docket, Step::extend, line.extended,
                            {approved, to(&Reconsideration::extension, 31)})
                        .empty());
        docket.take(Step::extend, on(line.extended), {approved});
        CHECK(due_days(docket, "reconsideration.decide", line.extended) == Days{line.due});
        CHECK_FALSE(refusal(docket, Step::extend, line.extended, {approved}).empty());
    }
}

TEST_CASE("a pending case is no decision, and a decision waits for the respondent's copy") {
    auto docket = received(2024y / 3 / 4);
    docket.take(Step::accept, on(2024y / 3 / 11));
    CHECK_THROWS_AS(docket.take(Step::decide, on(2024y / 3 / 20), corrects("1")), StepRefused);
    docket.take(Step::copy_received, on(2024y / 3 / 14));
    CHECK(refusal(docket, Step::decide, 2024y / 4 / 20,
                  {to(&Reconsideration::outcome, ReviewOutcome::pending)}) ==
          "a decision has another outcome than pending");
    CHECK(refusal(docket, Step::decide, 2024y / 4 / 20) == "it needs outcome");
    // The respondent never answered: its term ends with the decision.
    docket.take(Step::decide, on(2024y / 4 / 20), corrects("吉政复决〔2024〕32号"));
    for (const auto& one : docket.clocks(2024y / 5 / 30)) CHECK_FALSE(one.open(2024y / 5 / 30));
}

TEST_CASE("an application is withdrawn or declined and then owes nothing more") {
    auto withdrawn = received(2024y / 3 / 4);
    withdrawn.take(Step::accept, on(2024y / 3 / 8));
    withdrawn.take(Step::copy_received, on(2024y / 3 / 12));
    withdrawn.take(Step::withdraw, on(2024y / 3 / 15));
    CHECK(withdrawn.record().state == ReconsiderationState::withdrawn);
    for (const auto& one : withdrawn.clocks(2024y / 6 / 3)) CHECK_FALSE(one.open(2024y / 6 / 3));

    auto declined = received(2016y / 5 / 23);
    CHECK(refusal(declined, Step::decline, 2016y / 5 / 25) == "it needs declined_reason");
    declined.take(Step::decline, on(2016y / 5 / 25),
                  {to(&Reconsideration::declined_reason, "超过申请期限")});
    for (const auto& one : declined.clocks(2016y / 9 / 1))
        CHECK(one.band(2016y / 9 / 1) == Band::met);
}

TEST_CASE("a suit is docketed, answered, heard and judged, by the law of each step's day") {
    auto docket = suit(2015y / 4 / 27);
    docket.take(LitigationStep::docket, on(2015y / 4 / 29),
                {to(&Litigation::case_number, "(2015)长铁行初字第1号")});
    docket.take(LitigationStep::respond, on(2015y / 5 / 12),
                {to(&Litigation::complaint_received_on, Date{2015y / 5 / 4})});
    docket.take(LitigationStep::hear, on(2015y / 6 / 16));
    CHECK(docket.record().state == LitigationState::responded);
    CHECK(refusal(docket, LitigationStep::judge, 2015y / 7 / 20,
                  {to(&Litigation::outcome, ReviewOutcome::pending)}) ==
          "a judgment has another outcome than pending");
    docket.take(LitigationStep::judge, on(2015y / 7 / 20),
                {to(&Litigation::outcome, ReviewOutcome::corrected)});
    docket.take(LitigationStep::deliver, on(2015y / 7 / 27));
    CHECK(docket.record().state == LitigationState::delivered);
    CHECK(docket.record().heard_on == Date{2015y / 6 / 16});
    CHECK(docket.clocks(2015y / 12 / 31).empty());
    CHECK(replay<Litigation>(docket.events()) == docket.current());
}

TEST_CASE("a suit is not docketed without a case number, nor turned away without a reason") {
    const auto docket = suit(2024y / 6 / 3);
    CHECK(refusal(docket, LitigationStep::docket, 2024y / 6 / 7) == "it needs case_number");
    CHECK(refusal(docket, LitigationStep::refuse_docket, 2024y / 6 / 7) ==
          "it needs not_docketed_reason");
    auto turned_away = docket;
    turned_away.take(LitigationStep::refuse_docket, on(2024y / 6 / 7),
                     {to(&Litigation::not_docketed_reason, "未经复议")});
    CHECK(turned_away.record().state == LitigationState::not_docketed);
    CHECK(turned_away.allowed(2024y / 6 / 7).empty());
}

TEST_CASE("for one state and step the law of the day is the one that is cited") {
    const auto cited = [](ReconsiderationState state, Step step, Date day) {
        for (const auto& row : transitions<Reconsideration>)
            if (row.from == state && row.step == step && in_force(row, day) && row.guard == nullptr)
                return std::string(row.instrument);
        return std::string("none");
    };
    using State = ReconsiderationState;
    CHECK(cited(State::received, Step::decline, 2023y / 12 / 31) == "reconsideration_1999");
    CHECK(cited(State::received, Step::decline, 2024y / 1 / 1) == "reconsideration_2023");
    CHECK(cited(State::received, Step::ask_correction, 2023y / 12 / 31) ==
          "reconsideration_rules_2007");
    CHECK(cited(State::received, Step::ask_correction, 2024y / 1 / 1) == "reconsideration_2023");
    CHECK(cited(State::received, Step::ask_correction, 2007y / 7 / 31) == "none");
}

}  // namespace gongkai::workflow
