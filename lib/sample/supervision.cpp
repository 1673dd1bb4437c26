// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/record/emission_reduction.hpp>
#include <gongkai/record/exceedance.hpp>
#include <gongkai/record/inspection.hpp>
#include <gongkai/record/monitoring.hpp>
#include <gongkai/record/penalty_decision.hpp>
#include <gongkai/record/pollution_source.hpp>
#include <gongkai/record/radiation_matter.hpp>
#include <gongkai/record/straw_inspection.hpp>
#include <gongkai/record/violation.hpp>
#include <gongkai/workflow/monitoring.hpp>
#include <gongkai/workflow/penalty.hpp>

#include "sample/parts.hpp"

namespace gongkai::sample {

namespace {

using namespace std::chrono;
using record::Monitoring;
using record::MonitoringConclusion;
using record::NotMonitoredReason;
using record::PenaltyDecision;
using workflow::MonitoringStep;
using workflow::PenaltyStep;
using workflow::to;

constexpr std::int64_t key_sources = 120;
constexpr std::string_view station = "环境监测中心";
constexpr std::string_view brigade = "环境监察总队";

KeySource make_source(const Desk& desk, std::int64_t n) {
    auto random = desk.random("source", n);
    const Office& county = desk.county(random);
    const bool water = random.chance(50);
    record::PollutionSource one;
    one.id = desk.id("source", n);
    one.name = county.place + (water ? "某污水处理厂" : "某热电厂") + std::to_string(n);
    one.region = std::to_string(county.region.code);
    one.industry = water ? "D4620" : "D4412";
    const auto category =
        water ? record::SourceCategory::sewage_plant : record::SourceCategory::exhaust;
    one.categories = {category};
    one.listings = {{desk.options().year, category, record::ControlLevel::national}};
    one.outlets = {{water ? "废水总排口" : "烟囱",
                    water ? "DW001" : "DA001",
                    water ? record::OutletKind::wastewater : record::OutletKind::exhaust,
                    {water ? "化学需氧量" : "二氧化硫"},
                    {},
                    {},
                    {}}};
    one.status = record::SourceStatus::operating;
    KeySource made{{one.id}, one.name, one.region, water};
    desk.file(std::move(one), station, desk.first());
    return made;
}

/// What a sample gave: six of a hundred are over the limit.
record::Part measured(bool water, Random& random) {
    const Decimal limit = water ? Decimal{50} : Decimal{200};
    const auto most = water ? 50 : 200;
    const bool over = random.chance(6);
    const Decimal value{over ? random.between(most + 1, 2 * most) : random.between(5, most)};
    record::Part result{to(&Monitoring::pollutant, std::string(water ? "化学需氧量" : "二氧化硫")),
                        to(&Monitoring::pollutant_code, std::string(water ? "w01018" : "a21026")),
                        to(&Monitoring::value, value),
                        to(&Monitoring::unit, std::string(water ? "mg/L" : "mg/m³")),
                        to(&Monitoring::limit, limit),
                        to(&Monitoring::conclusion,
                           over ? MonitoringConclusion::exceeds : MonitoringConclusion::meets)};
    if (over) result.push_back(to(&Monitoring::times_over, record::times_over(value, limit)));
    return result;
}

/// A source in a quarter: measured and published, or not monitored with the reason. That of the
/// last quarter is not published before the quarter is over.
void make_monitoring(const Desk& desk, const KeySource& source, unsigned quarter, std::int64_t n) {
    auto random = desk.random("monitoring", n);
    const unsigned last_month = 3 * quarter;
    const Date begins = desk.day(last_month - 2, 1);
    const Date ends = year(desk.options().year) / month(last_month) / std::chrono::last;
    Monitoring row;
    row.id = desk.id("monitoring", n);
    row.agency = desk.province().agency;
    row.source = source.source;
    row.region = source.region;
    row.kind = record::MonitoringKind::supervisory;
    row.year = desk.options().year;
    row.quarter = quarter;
    row.quarter_ends_on = ends;
    const Date planned = Desk::after(begins, 1);
    auto docket = Desk::begin(std::move(row), station, planned);
    if (random.chance(6)) {
        constexpr std::array reasons{NotMonitoredReason::suspended, NotMonitoredReason::seasonal,
                                     NotMonitoredReason::closed, NotMonitoredReason::no_discharge};
        docket.take(MonitoringStep::find_not_monitored, Desk::entry(station, Desk::worked(ends)),
                    {to(&Monitoring::not_monitored_reason, random.pick(reasons)),
                     to(&Monitoring::not_monitored_note, std::string("现场核实,未开展监测"))});
        if (quarter < 4)
            docket.take(MonitoringStep::publish_reason,
                        Desk::entry(station, Desk::after(ends, random.between(3, 10))));
    } else {
        Date day = Desk::after(planned, random.between(2, 20));
        docket.take(MonitoringStep::sample, Desk::entry(station, day));
        day = Desk::after(day, random.between(3, 8));
        docket.take(MonitoringStep::obtain, Desk::entry(station, day),
                    measured(source.water, random));
        day = Desk::after(day, random.between(2, 15));
        docket.take(MonitoringStep::publish, Desk::entry(station, day));
    }
    desk.give(docket);
}

/// An inspection, the violation that it found, and the penalty for that.
void make_case(const Desk& desk, const KeySource& source, std::int64_t n) {
    auto random = desk.random("case", n);
    const Date last = Desk::after(desk.last(), -45);
    Date day = Desk::worked(desk.day(1, 15) + days(random.below((last - desk.day(1, 15)).count())));
    const bool found = n % 2 == 0;

    record::Inspection inspection;
    inspection.id = desk.id("inspection", n);
    inspection.agency = desk.province().agency;
    inspection.kind = record::InspectionKind::random;
    inspection.inspected = source.name;
    inspection.source = source.source;
    inspection.region = source.region;
    inspection.inspected_on = day;
    inspection.findings = found ? "治理设施停用" : "未发现问题";
    inspection.problem_found = found;
    if (found) inspection.violations = {{desk.id("violation", n)}};
    inspection.published_on = Desk::after(day, 5);
    const Date inspected = day;
    desk.file(std::move(inspection), brigade, inspected);
    if (!found) return;

    record::Violation violation;
    violation.id = desk.id("violation", n);
    violation.agency = desk.province().agency;
    violation.kind = record::ViolationKind::facilities_idle;
    violation.party = source.name;
    violation.source = source.source;
    violation.inspection = {desk.id("inspection", n)};
    violation.region = source.region;
    violation.found_on = day;
    violation.facts = "治理设施停用,污染物直接排放";
    violation.ordered_on = Desk::after(day, 1);
    violation.penalty = {desk.id("penalty", n)};
    desk.file(std::move(violation), brigade, day);

    PenaltyDecision penalty;
    penalty.id = desk.id("penalty", n);
    penalty.agency = desk.province().agency;
    penalty.violation = {desk.id("violation", n)};
    penalty.region = source.region;
    penalty.party_kind = record::PartyKind::legal_person;
    penalty.party = source.name;
    penalty.offence_kind = record::ViolationKind::facilities_idle;
    auto docket = Desk::begin(std::move(penalty), brigade, day);
    const auto go = [&](PenaltyStep step, std::int64_t after, const record::Part& changes = {}) {
        day = Desk::after(day, after);
        docket.take(step, Desk::entry(brigade, day), changes);
    };
    go(PenaltyStep::file, 2);
    go(PenaltyStep::notify, random.between(3, 8));
    go(PenaltyStep::receive_notice, 2);
    const Decimal fine{10'000 * random.between(1, 20)};
    go(PenaltyStep::decide, random.between(6, 12),
       {to(&PenaltyDecision::decision_number, desk.document_number("某环罚", n)),
        to(&PenaltyDecision::penalty_kinds, {record::PenaltyKind::fine}),
        to(&PenaltyDecision::content, "罚款" + fine.to_string() + "元"),
        to(&PenaltyDecision::fine, fine)});
    go(PenaltyStep::serve, 2, {to(&PenaltyDecision::served_by, statute::DeliveryWay::direct)});
    go(PenaltyStep::publish, random.between(1, 14));
    desk.give(docket);
}

void make_straw(const Desk& desk) {
    std::vector<const Office*> counties;
    for (const auto& city : desk.province().below)
        for (const auto& county : city.below) counties.push_back(&county);
    const auto groups = desk.count(Count::straw_groups);
    for (std::int64_t n = 1; n <= 3 * desk.count(Count::straw_counties); ++n) {
        auto random = desk.random("straw", n);
        const auto at = (n - 1) % desk.count(Count::straw_counties);
        const auto& county = *counties.at(static_cast<std::size_t>(at * 3) % counties.size());
        record::StrawInspection one;
        one.id = desk.id("straw", n);
        one.agency = desk.province().agency;
        one.campaign = std::to_string(desk.options().year) + "年春季秸秆禁烧督查";
        one.group = 1 + (n - 1) % groups;
        one.region = std::to_string(county.region.code);
        one.grid_level = record::GridLevel::county;
        one.grid = county.place;
        one.inspected_on = desk.day(4, 1) + days(random.below(45));
        one.fires = random.chance(70) ? 0 : random.between(1, 4);
        one.findings = *one.fires == 0 ? "未发现火点" : "发现零星火点";
        const Date day = one.inspected_on;
        desk.file(std::move(one), "秸秆禁烧督查组", day);
    }
}

void make_reductions(const Desk& desk, const std::vector<KeySource>& sources) {
    for (std::int64_t n = 1; n <= 24; ++n) {
        auto random = desk.random("reduction", n);
        const auto& source = random.pick(sources);
        record::EmissionReduction one;
        one.id = desk.id("reduction", n);
        one.agency = desk.province().agency;
        one.year = desk.options().year;
        one.project = source.name + (source.water ? "提标改造" : "脱硫改造");
        one.source = source.source;
        one.region = source.region;
        one.measure = record::ReductionMeasure::engineering;
        one.pollutant = source.water ? "化学需氧量" : "二氧化硫";
        one.planned = Decimal{random.between(50, 900)};
        one.verified = Decimal{random.between(40, 900)};
        const Date day = Desk::worked(desk.day(11, 20));
        one.published_on = day;
        desk.file(std::move(one), "总量控制处", day);
    }
    for (unsigned n = 1; n <= 12; ++n) {
        record::RadiationMatter one;
        one.id = desk.id("radiation", n);
        one.agency = desk.province().agency;
        one.kind = n % 3 == 0 ? record::RadiationKind::emergency : record::RadiationKind::licence;
        one.title = n % 3 == 0 ? "辐射事故应急演练" : "辐射安全许可证颁发情况";
        one.began_on = desk.day(n, 5);
        one.content = one.title + ",情况正常。";
        one.published_on = Desk::after(one.began_on, 3);
        const Date day = *one.published_on;
        desk.file(std::move(one), "辐射环境监管处", day);
    }
}

}  // namespace

void make_supervision(const Desk& desk) {
    std::vector<KeySource> sources;
    const auto scale = std::int64_t{desk.options().scale};
    for (std::int64_t n = 1; n <= key_sources * scale; ++n) sources.push_back(make_source(desk, n));
    std::int64_t row = 0;
    for (unsigned quarter = 1; quarter <= 4; ++quarter)
        for (const auto& source : sources) make_monitoring(desk, source, quarter, ++row);
    for (std::int64_t n = 1; n <= 40 * scale; ++n)
        make_case(desk, sources[static_cast<std::size_t>(3 * n) % sources.size()], n);
    make_straw(desk);
    make_reductions(desk, sources);
}

}  // namespace gongkai::sample
