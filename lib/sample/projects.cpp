// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/record/eia_project.hpp>
#include <gongkai/workflow/eia.hpp>

#include "sample/parts.hpp"

namespace gongkai::sample {

namespace {

using namespace std::chrono;
using record::EiaDocument;
using record::EiaOutcome;
using record::EiaProject;
using workflow::EiaStep;
using workflow::to;
using Docket = workflow::Docket<EiaProject>;

constexpr std::string_view hall = "行政审批办公室";

struct Trade {
    std::string_view name;
    std::string_view industry;
    std::string_view impact;
};

constexpr std::array trades{
    Trade{"污水处理厂提标改造工程", "D4620", "恶臭:加盖收集,生物除臭"},
    Trade{"生物质热电联产项目", "D4412", "烟气:布袋除尘,低氮燃烧"},
    Trade{"精细化工中间体项目", "C2614", "有机废气:冷凝回收后焚烧"},
    Trade{"汽车零部件涂装线项目", "C3660", "漆雾:干式过滤,沸石转轮吸附"},
    Trade{"年出栏五万头生猪养殖场", "A0313", "粪污:干清粪,沼气利用"},
    Trade{"铁矿采选扩建工程", "B0810", "尾矿:干排,防渗"},
    Trade{"生活垃圾焚烧发电项目", "D4417", "二噁英:控制炉温,活性炭喷射"},
    Trade{"输变电工程", "D4420", "工频电磁场:优化线位"},
};

EiaProject project(const Desk& desk, std::int64_t n, Date received, Random& random) {
    const auto& trade = random.pick(trades);
    const Office& city = desk.city(random);
    const Office& county = random.pick(city.below);
    EiaProject one;
    one.id = desk.id("eia", n);
    one.agency = desk.province().agency;
    one.level = record::AgencyLevel::provincial;
    one.name = county.place + std::string(trade.name) + "(" + std::to_string(n) + ")";
    one.document = random.chance(60) ? EiaDocument::report_book : EiaDocument::report_form;
    one.proponent = county.place + "某公司" + std::to_string(n);
    one.site = city.place + county.place;
    one.region = std::to_string(county.region.code);
    one.industry = trade.industry;
    one.nature = random.chance(65) ? record::EiaNature::new_build : record::EiaNature::expansion;
    one.investment = Decimal{random.between(300, 90'000)};
    one.assessor = "某环境评价公司";
    one.received_on = received;
    return one;
}

std::string impacts_of(const EiaProject& one) {
    for (const auto& trade : trades)
        if (trade.industry == one.industry) return std::string(trade.impact);
    return {};
}

/// From the receipt to the notice of what is intended, as far as the year goes.
bool assess(Docket& docket, const Desk& desk, Date& day, Random& random) {
    const auto go = [&](EiaStep step, std::int64_t n, const record::Part& changes = {}) {
        const Date next = Desk::after(day, n);
        if (next > desk.last()) return false;
        if (!Desk::allows(docket, step, next)) return true;  // not yet asked for in that year
        docket.take(step, Desk::entry(hall, day = next), changes);
        return true;
    };
    return go(EiaStep::accept, random.between(1, 3),
              {to(&EiaProject::acceptance_number, docket.record().id)}) &&
           go(EiaStep::publish_acceptance, 1) && go(EiaStep::begin_assessment, 2) &&
           go(EiaStep::end_assessment, random.between(5, 9)) &&
           go(EiaStep::publish_intended, random.between(1, 3),
              {to(&EiaProject::summary, docket.record().name),
               to(&EiaProject::impacts_and_measures, impacts_of(docket.record()))});
}

}  // namespace

std::vector<Decision> make_projects(const Desk& desk) {
    std::vector<Decision> decisions;
    const auto approvals = desk.count(Count::eia_approvals);
    const auto refusals = std::int64_t{2} * desk.options().scale;
    const auto pending = std::int64_t{12} * desk.options().scale;
    for (std::int64_t n = 1; n <= approvals + refusals + pending; ++n) {
        auto random = desk.random("eia", n);
        const bool stays_open = n > approvals + refusals;
        // The longest way to a decision that is published has 34 working days.
        const Date first = stays_open ? Desk::after(desk.last(), -12) : desk.first();
        const Date last = stays_open ? Desk::after(desk.last(), -2) : Desk::after(desk.last(), -34);
        Date day = Desk::worked(first + days(random.below((last - first).count() + 1)));
        auto docket = Desk::begin(project(desk, n, day, random), hall, day);
        if (!assess(docket, desk, day, random) || stays_open) {
            desk.give(docket);
            continue;
        }
        const bool approved = n <= approvals;
        const auto number = desk.document_number("某环审", n);
        day = Desk::after(day, random.between(6, 12));
        record::Part decision{
            to(&EiaProject::outcome, approved ? EiaOutcome::approved : EiaOutcome::refused),
            to(&EiaProject::decision_number, number)};
        if (!approved)
            decision.push_back(to(&EiaProject::refusal_reason, std::string("选址不符合规划")));
        docket.take(EiaStep::decide, Desk::entry(hall, day), decision);
        const Date decided = day;
        day = Desk::after(day, random.between(1, 4));
        docket.take(EiaStep::publish_decision, Desk::entry(hall, day));
        decisions.push_back(
            {"关于" + docket.record().name + "环境影响评价文件的批复", number, decided, day});
        desk.give(docket);
    }
    return decisions;
}

}  // namespace gongkai::sample
