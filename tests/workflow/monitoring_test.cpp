// SPDX-License-Identifier: Apache-2.0
#include <gongkai/workflow/monitoring.hpp>

#include <chrono>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/record/monitoring_rate.hpp>

#include "workflow/played.hpp"
#include "workflow/plays.hpp"

namespace gongkai::workflow {

using record::Monitoring;
using record::MonitoringConclusion;
using record::MonitoringKind;
using record::MonitoringState;
using record::NotMonitoredReason;
using statute::Band;
using tests::clock_of;
using tests::due;
using tests::on;
using tests::refusal;
using namespace std::chrono;
using Docketed = tests::Played<Monitoring>;
using Step = MonitoringStep;

namespace {

/// The first quarter of a source.
Docketed planned(const std::string& source, MonitoringKind kind = MonitoringKind::supervisory,
                 Date day = 2016y / 1 / 4) {
    Monitoring row;
    row.id = source + "-1";
    row.agency = {"jilin"};
    row.source = {source};
    row.region = "220122";
    row.kind = kind;
    row.year = static_cast<int>(year_month_day(day).year());
    row.quarter = 1;
    row.quarter_ends_on = year_month_day(day).year() / 3 / 31;
    return Docketed::create(row, on(day));
}

record::Part measured(const char* value, MonitoringConclusion conclusion) {
    return {
        to(&Monitoring::pollutant, "化学需氧量"),      to(&Monitoring::pollutant_code, "w01018"),
        to(&Monitoring::value, Decimal::parse(value)), to(&Monitoring::unit, "mg/L"),
        to(&Monitoring::limit, Decimal{50}),           to(&Monitoring::conclusion, conclusion)};
}

Docketed obtained(const std::string& source, const char* value, MonitoringConclusion conclusion) {
    auto docket = planned(source);
    docket.take(Step::sample, on(2016y / 2 / 15));
    docket.take(Step::obtain, on(2016y / 3 / 1), measured(value, conclusion));
    return docket;
}

Docketed published(const std::string& source, const char* value, MonitoringConclusion conclusion) {
    auto docket = obtained(source, value, conclusion);
    docket.take(Step::publish, on(2016y / 3 / 25));
    return docket;
}

Docketed not_monitored(const std::string& source, NotMonitoredReason reason) {
    auto docket = planned(source);
    docket.take(Step::find_not_monitored, on(2016y / 3 / 28),
                {to(&Monitoring::not_monitored_reason, reason)});
    return docket;
}

}  // namespace

TEST_CASE("a supervisory result is published within twenty working days of being obtained") {
    auto docket = published("s1", "42", MonitoringConclusion::meets);
    // 2 to 29 March 2016.
    CHECK(due(docket, "monitoring.publish_supervisory", 2016y / 3 / 25) == Date{2016y / 3 / 29});
    CHECK(clock_of(docket, "monitoring.publish_supervisory", 2016y / 4 / 1).band(2016y / 4 / 1) ==
          Band::met);
    CHECK(refusal(planned("s2"), Step::obtain, 2016y / 3 / 1,
                  measured("42", MonitoringConclusion::meets)) == "not from here");
    CHECK(replay<Monitoring>(docket.events()) == docket.current());
}

TEST_CASE(
    "what a source measures by hand is published the next day, and under the later rule too") {
    auto docket = planned("s1", MonitoringKind::self, 2024y / 1 / 2);
    docket.take(Step::sample, on(2024y / 3 / 1));
    docket.take(Step::obtain, on(2024y / 3 / 4), measured("42", MonitoringConclusion::meets));
    CHECK(due(docket, "monitoring.publish_self_manual", 2024y / 3 / 4) == Date{2024y / 3 / 5});
    CHECK(due(docket, "monitoring.publish_self_manual.permit_holder", 2024y / 3 / 4) ==
          Date{2024y / 3 / 11});
    docket.take(Step::publish, on(2024y / 3 / 6));
    const Date end = 2024y / 4 / 1;
    CHECK(clock_of(docket, "monitoring.publish_self_manual", end).band(end) == Band::met_late);
    CHECK(clock_of(docket, "monitoring.publish_self_manual.permit_holder", end).band(end) ==
          Band::met);
}

TEST_CASE("that a source was not monitored, and why, is published when the quarter is over") {
    auto docket = not_monitored("s1", NotMonitoredReason::suspended);
    CHECK(refusal(planned("s2"), Step::find_not_monitored, 2016y / 3 / 28) ==
          "it needs not_monitored_reason");
    CHECK(refusal(docket, Step::publish_reason, 2016y / 3 / 30) == "the quarter is over");
    docket.take(Step::publish_reason, on(2016y / 4 / 28));
    // Twenty working days of April without 清明节.
    CHECK(due(docket, "pollution_source.publish_summary", 2016y / 4 / 28) == Date{2016y / 4 / 29});
    CHECK(docket.record().state == MonitoringState::reason_published);
}

TEST_CASE("a quarter has its rates, and its list of the unmonitored with reasons") {
    auto listed = not_monitored("s4", NotMonitoredReason::suspended);
    listed.take(Step::publish_reason, on(2016y / 4 / 28));
    std::vector<Monitoring> quarter{
        published("s1", "42", MonitoringConclusion::meets).record(),
        published("s1", "12", MonitoringConclusion::meets).record(),
        published("s2", "49", MonitoringConclusion::meets).record(),
        published("s3", "75", MonitoringConclusion::exceeds).record(),
        listed.record(),
        not_monitored("s5", NotMonitoredReason::seasonal).record(),
        planned("s6").record(),
        obtained("s7", "8", MonitoringConclusion::not_assessed).record()};
    const auto sum = record::tally(quarter);
    CHECK(sum.due == 7);
    CHECK(sum.monitored == 4);
    CHECK(sum.not_monitored == 2);
    CHECK(sum.unexplained == 1);
    CHECK(sum.meeting == 2);
    CHECK(sum.exceeding == 1);
    CHECK(sum.not_assessed == 1);
    CHECK(sum.published == 3);
    CHECK(sum.reasons_published == 1);
    CHECK(sum.reasons ==
          std::map<NotMonitoredReason, std::int64_t>{{NotMonitoredReason::suspended, 1},
                                                     {NotMonitoredReason::seasonal, 1}});
    CHECK(sum.monitored_rate() == Decimal::parse("57.14"));   // 4 / 7
    CHECK(sum.compliance_rate() == Decimal::parse("66.67"));  // 2 / 3
    CHECK(sum.disclosure_rate() == Decimal::parse("75.00"));  // 3 / 4
}

TEST_CASE("a rate of nothing is no rate") {
    const auto nothing = record::tally({});
    CHECK_FALSE(nothing.monitored_rate());
    const std::vector<Monitoring> unmonitored{
        not_monitored("s1", NotMonitoredReason::closed).record()};
    const auto sum = record::tally(unmonitored);
    CHECK(sum.monitored_rate() == Decimal{0});
    CHECK_FALSE(sum.compliance_rate());
    CHECK_FALSE(sum.disclosure_rate());
}

}  // namespace gongkai::workflow
