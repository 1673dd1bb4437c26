// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/record/check.hpp>
#include <gongkai/record/regions.hpp>
#include <gongkai/record/straw_inspection.hpp>
#include <gongkai/workflow/docket.hpp>

using namespace gongkai;
using namespace gongkai::record;
using namespace gongkai::workflow;
using namespace std::chrono_literals;

namespace {

Entry on(Date day, std::string reason = {}) {
    return {"秸秆禁烧督查组", day, at_china(day, 17h), std::move(reason)};
}

constexpr std::array<std::string_view, 16> counties{
    "220122", "220182", "220183", "220281", "220282", "220283", "220284", "220322",
    "220323", "220382", "220422", "220523", "220702", "220722", "220802", "220822"};

/// The spring of 2016: ten groups go round sixteen counties, two visits each.
std::vector<Docket<StrawInspection>> campaign() {
    std::vector<Docket<StrawInspection>> visits;
    for (std::size_t i = 0; i < 2 * counties.size(); ++i) {
        const Date day = Date{2016y / 4 / 5} + std::chrono::days{i};
        StrawInspection visit;
        visit.id = "straw-" + std::to_string(i + 1);
        visit.agency = {"jl-hb"};
        visit.campaign = "2016年春季秸秆禁烧督查";
        visit.group = static_cast<std::int64_t>(i % 10) + 1;
        visit.region = counties.at(i % counties.size());
        visit.grid_level = i % 2 == 0 ? GridLevel::township : GridLevel::village;
        visit.grid = i % 2 == 0 ? "某镇" : "某村某屯";
        visit.inspected_on = day;
        visit.fires = i % 8 == 0 ? 1 : 0;
        visits.push_back(Docket<StrawInspection>::create(visit, on(day)));
    }
    return visits;
}

}  // namespace

TEST_CASE("a straw-burning campaign of ten groups covers its counties, grid by grid") {
    std::set<std::int64_t> groups;
    std::set<std::string> covered;
    std::int64_t fires = 0;
    for (const auto& docket : campaign()) {
        const auto& visit = docket.record();
        CHECK(problems(visit).empty());
        CHECK(find_region(visit.region, 2016).has_value());
        groups.insert(visit.group);
        covered.insert(visit.region);
        fires += visit.fires.value_or(0);
    }
    CHECK(groups.size() == 10);
    CHECK(covered.size() == 16);
    CHECK(fires == 4);
}

TEST_CASE("a fire that was found is dealt with and published, and the day's note stays readable") {
    auto docket = campaign().front();
    docket.amend(on(2016y / 4 / 6, "补充处理情况"),
                 {to(&StrawInspection::burnt_area, Decimal::parse("1.5")),
                  to(&StrawInspection::measures, "责令熄灭,通报所在镇政府")});
    docket.amend(on(2016y / 4 / 12, "公开督查结果"),
                 {to(&StrawInspection::published_on, Date{2016y / 4 / 12})});
    CHECK(docket.record().published_on == Date{2016y / 4 / 12});
    CHECK(docket.as_of(2016y / 4 / 5).record.measures.empty());
    CHECK(docket.as_of(2016y / 4 / 6).record.burnt_area == Decimal::parse("1.5"));
    CHECK(replay<StrawInspection>(docket.events()) == docket.current());
}

TEST_CASE("an inspection of no county is told") {
    auto visit = campaign().front().record();
    visit.region = "229999";
    visit.campaign.clear();
    const auto wrong = problems(visit);
    REQUIRE(wrong.size() == 2);
    CHECK(wrong[0].field == "campaign");
    CHECK(wrong[1].field == "region");
}
