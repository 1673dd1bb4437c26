// SPDX-License-Identifier: Apache-2.0
#include <gongkai/workflow/eia.hpp>

#include <chrono>

#include <doctest/doctest.h>

#include "workflow/played.hpp"
#include "workflow/plays.hpp"

namespace gongkai::workflow {

using record::CheckResult;
using record::EiaDocument;
using record::EiaOutcome;
using record::EiaProject;
using record::EiaState;
using statute::Band;
using tests::clock_of;
using tests::due;
using tests::on;
using tests::refusal;
using namespace std::chrono;
using Docketed = tests::Played<EiaProject>;
using Step = EiaStep;

namespace {

Docketed submitted(Date day, EiaDocument document = EiaDocument::report_book) {
    EiaProject project;
    project.id = "e1";
    project.agency = {"jilin"};
    project.level = record::AgencyLevel::provincial;
    project.name = "某污水处理厂扩建工程";
    project.document = document;
    project.proponent = "某水务有限公司";
    project.site = "长春市农安县";
    project.region = "220122";
    project.received_on = day;
    return Docketed::create(project, on(day));
}

record::Part comes_to(EiaOutcome outcome) {
    return {to(&EiaProject::outcome, outcome),
            to(&EiaProject::decision_number, "吉环审字〔2016〕12号")};
}

const record::Part summary{to(&EiaProject::summary, "日处理二万吨"),
                           to(&EiaProject::impacts_and_measures, "恶臭:加盖收集")};

/// A report of 2016 as far as the notice of the intended decision.
Docketed intended() {
    auto docket = submitted(2016y / 3 / 7);
    docket.take(Step::accept, on(2016y / 3 / 9));
    docket.take(Step::publish_acceptance, on(2016y / 3 / 10));
    docket.take(Step::begin_assessment, on(2016y / 3 / 14));
    docket.take(Step::end_assessment, on(2016y / 4 / 8));
    docket.take(Step::publish_intended, on(2016y / 5 / 16), summary);
    return docket;
}

/// A project that was approved in 2018 and completed on 4 March 2019.
Docketed completed() {
    auto docket = submitted(2018y / 3 / 5);
    docket.take(Step::accept, on(2018y / 3 / 6));
    docket.take(Step::publish_acceptance, on(2018y / 3 / 7));
    docket.take(Step::publish_intended, on(2018y / 3 / 26), summary);
    docket.take(Step::decide, on(2018y / 4 / 10), comes_to(EiaOutcome::approved));
    docket.take(Step::begin_construction, on(2018y / 5 / 2));
    docket.take(Step::complete, on(2019y / 3 / 4));
    return docket;
}

}  // namespace

TEST_CASE("a report of 2016 goes from acceptance to the authority's own acceptance check") {
    auto docket = intended();
    // Open ten working days, 11 to 24 March; sixty days without the 25 of the assessment.
    CHECK(due(docket, "eia.notice_of_acceptance.report_book", 2016y / 5 / 16) ==
          Date{2016y / 3 / 24});
    CHECK(due(docket, "eia.decide.report_book", 2016y / 5 / 16) == Date{2016y / 5 / 31});
    // Five working days, 17 to 23 May.
    CHECK(due(docket, "eia.notice_of_intended_decision", 2016y / 5 / 16) == Date{2016y / 5 / 23});

    docket.take(Step::decide, on(2016y / 5 / 25), comes_to(EiaOutcome::approved));
    CHECK(due(docket, "eia.start_of_construction", 2016y / 5 / 25) == Date{2021y / 5 / 25});
    CHECK(due(docket, "double_publicity.publish", 2016y / 5 / 25) == Date{2016y / 6 / 3});
    // Twenty working days over 端午节, with the Sunday 12 June.
    CHECK(due(docket, "proactive.publish", 2016y / 5 / 25) == Date{2016y / 6 / 23});
    docket.take(Step::publish_decision, on(2016y / 5 / 27));
    docket.take(Step::begin_construction, on(2017y / 3 / 1));
    docket.take(Step::complete, on(2017y / 9 / 1));
    docket.take(Step::apply_check, on(2017y / 9 / 11));
    docket.take(Step::decide_check, on(2017y / 10 / 10),
                {to(&EiaProject::check_result, CheckResult::qualified),
                 to(&EiaProject::check_number, "吉环验〔2017〕3号")});

    CHECK(docket.record().state == EiaState::checked);
    const Date end = 2017y / 12 / 31;
    for (const auto& one : docket.clocks(end)) {
        CAPTURE(one.term.token());
        CHECK(one.band(end) == Band::met);
    }
    CHECK(replay<EiaProject>(docket.events()) == docket.current());
    CHECK(docket.as_of(2016y / 4 / 1).record.state == EiaState::assessing);
}

TEST_CASE("since the end of 2017 the builder checks, publishes and files for himself") {
    auto docket = completed();
    CHECK(due(docket, "eia.acceptance_check", 2019y / 3 / 4) == Date{2020y / 3 / 4});
    CHECK(refusal(docket, Step::apply_check, 2019y / 5 / 6) ==
          "builders do not check for themselves yet");

    docket.take(Step::finish_report, on(2019y / 6 / 3),
                {to(&EiaProject::check_result, CheckResult::qualified)});
    // Five working days without 端午节 on Friday the 7th.
    CHECK(due(docket, "eia.publish_acceptance_report", 2019y / 6 / 3) == Date{2019y / 6 / 11});
    docket.take(Step::publish_report, on(2019y / 6 / 10));
    // Twenty working days, 11 June to 8 July.
    CHECK(due(docket, "eia.acceptance_report_open", 2019y / 6 / 10) == Date{2019y / 7 / 8});
    docket.take(Step::close_report, on(2019y / 7 / 9));
    CHECK(due(docket, "eia.file_acceptance", 2019y / 7 / 9) == Date{2019y / 7 / 16});
    docket.take(Step::file_check, on(2019y / 7 / 15));
    CHECK(docket.record().state == EiaState::checked);
    for (const auto term : {"eia.acceptance_check", "eia.publish_acceptance_report",
                            "eia.acceptance_report_open", "eia.file_acceptance"})
        CHECK(clock_of(docket, term, 2019y / 8 / 1).band(2019y / 8 / 1) == Band::met);
}

TEST_CASE("what does not qualify stays completed until it does") {
    auto docket = completed();
    docket.take(Step::finish_report, on(2019y / 5 / 6),
                {to(&EiaProject::check_result, CheckResult::unqualified)});
    CHECK(docket.record().state == EiaState::completed);
    docket.take(Step::finish_report, on(2019y / 9 / 2),
                {to(&EiaProject::check_result, CheckResult::qualified)});
    CHECK(docket.record().state == EiaState::check_reported);
}

TEST_CASE("a report is refused with its reason, and nothing is built") {
    auto docket = intended();
    auto changes = comes_to(EiaOutcome::refused);
    CHECK_FALSE(refusal(docket, Step::decide, 2016y / 5 / 25, changes).empty());
    changes.push_back(to(&EiaProject::refusal_reason, "选址位于水源保护区"));
    docket.take(Step::decide, on(2016y / 5 / 25), changes);
    CHECK(docket.record().state == EiaState::refused);
    CHECK(refusal(docket, Step::begin_construction, 2016y / 6 / 1) == "not from here");
    docket.take(Step::publish_decision, on(2016y / 5 / 26));
    CHECK(clock_of(docket, "eia.decide.report_book", 2016y / 6 / 1).met == Date{2016y / 5 / 25});
}

TEST_CASE("a decision before the notice has run out is taken, and the notice was cut short") {
    auto docket = intended();
    docket.take(Step::decide, on(2016y / 5 / 18), comes_to(EiaOutcome::approved));
    CHECK(
        clock_of(docket, "eia.notice_of_intended_decision", 2016y / 5 / 18).band(2016y / 5 / 18) ==
        Band::cut_short);
}

TEST_CASE("a registration form was approved in 2016 and is filed in 2018") {
    auto approved = submitted(2016y / 6 / 6, EiaDocument::registration);
    const record::Part filing{to(&EiaProject::filing_number, "201822012200000001")};
    CHECK_FALSE(refusal(approved, Step::file, 2016y / 6 / 7, filing).empty());
    approved.take(Step::accept, on(2016y / 6 / 7));
    CHECK(due(approved, "eia.decide.registration", 2016y / 6 / 7) == Date{2016y / 6 / 21});
    approved.take(Step::decide, on(2016y / 6 / 20), comes_to(EiaOutcome::approved));
    CHECK(approved.record().state == EiaState::approved);

    auto filed = submitted(2018y / 5 / 7, EiaDocument::registration);
    CHECK_FALSE(refusal(filed, Step::accept, 2018y / 5 / 7).empty());
    filed.take(Step::file, on(2018y / 5 / 7), filing);
    CHECK(filed.record().state == EiaState::filed);
    CHECK(filed.record().filed_on == Date{2018y / 5 / 7});
    filed.take(Step::publish_decision, on(2018y / 5 / 7));
    CHECK(filed.clocks(2018y / 12 / 31).empty());
}

}  // namespace gongkai::workflow
