// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <gongkai/base/instant.hpp>
#include <gongkai/record/complainant.hpp>
#include <gongkai/record/complaint.hpp>
#include <gongkai/workflow/complaint.hpp>

#include "sample/parts.hpp"

namespace gongkai::sample {

namespace {

using namespace std::chrono;
using record::Complaint;
using record::ComplaintChannel;
using record::ComplaintMeasure;
using record::PollutionKind;
using record::Substantiation;
using record::TransferDirection;
using workflow::ComplaintStep;
using workflow::to;
using Docket = workflow::Docket<Complaint>;

struct Matter {
    PollutionKind kind;
    std::string_view content;
    std::string_view findings;
};

constexpr std::array matters{
    Matter{PollutionKind::air, "夜间有刺鼻气味,影响居民休息", "喷漆车间未使用活性炭吸附设施"},
    Matter{PollutionKind::air, "烟囱长时间冒黑烟", "锅炉除尘器滤袋破损"},
    Matter{PollutionKind::air, "露天堆放煤灰,大风天扬尘严重", "堆场未覆盖,喷淋设施停用"},
    Matter{PollutionKind::noise, "午夜后仍在施工,噪声扰民", "未取得夜间施工证明"},
    Matter{PollutionKind::noise, "风机昼夜运转,噪声很大", "风机隔声罩缺失"},
    Matter{PollutionKind::water, "向河沟排放黑色污水", "沉淀池溢流,未达标排放"},
    Matter{PollutionKind::water, "屠宰废水流入农田", "污水处理设施间歇运行"},
    Matter{PollutionKind::solid_waste, "河岸倾倒建筑垃圾", "现场有建筑垃圾约二十立方米"},
    Matter{PollutionKind::soil, "废机油渗入地面", "维修点未设置防渗地面"},
    Matter{PollutionKind::radiation, "新建基站距离住宅过近", "监测值低于公众曝露控制限值"},
};

ComplaintChannel channel_of(Random& random) {
    const auto share = random.below(100);
    if (share < 45) return ComplaintChannel::phone;
    return share < 80 ? ComplaintChannel::wechat : ComplaintChannel::web;
}

/// Files a complainant, who is nobody: no telephone number begins with 154.
record::Ref<record::Complainant> complainant(const Desk& desk, std::int64_t n,
                                             ComplaintChannel channel, Date day) {
    record::Complainant person;
    person.id = desk.id("complainant", n);
    person.name = "生成人" + std::to_string(n);
    if (channel == ComplaintChannel::wechat)
        person.wechat = "generated_" + std::to_string(n);
    else
        person.telephone = std::to_string(15'400'000'000 + n % 100'000'000);
    const record::Ref<record::Complainant> ref{person.id};
    desk.file(std::move(person), "举报平台", day);
    return ref;
}

/// A complaint's way; each step is taken only up to the last day, and so is none behind it.
class Way {
  public:
    Way(const Desk& desk, Docket& docket, Date last) : desk_(desk), docket_(docket), last_(last) {}

    /// Takes a step on the `n`-th working day behind the last one.
    bool go(ComplaintStep step, std::int64_t n, std::string_view actor,
            const record::Part& changes = {}) {
        const Date day = n == 0 ? day_ : Desk::after(day_, n);
        if (stopped_ || day > last_) return !(stopped_ = true);
        docket_.take(step, Desk::entry(actor, day), changes);
        day_ = day;
        return true;
    }
    bool pass(ComplaintStep step, std::int64_t n, const Office& from, const Office& next,
              TransferDirection direction) {
        const Date day = n == 0 ? day_ : Desk::after(day_, n);
        auto transfers = docket_.record().transfers;
        transfers.push_back({from.agency, next.agency, day, direction, ""});
        return go(
            step, n, from.name,
            {to(&Complaint::transfers, transfers), to(&Complaint::handling_agency, next.agency)});
    }
    void begin(Date day) { day_ = day; }
    [[nodiscard]] const Desk& desk() const { return desk_; }

  private:
    const Desk& desk_;
    Docket& docket_;
    Date last_;
    Date day_{};
    bool stopped_ = false;
};

/// Brings a complaint to whoever handles it, and gives that office.
const Office* hand_down(Way& way, const Office& city, const Office& county, Random& random) {
    const Office& province = way.desk().province();
    const auto kind = random.below(100);
    if (kind < 10)  // the province handles it itself
        return &province;
    if (kind < 40) {
        way.pass(ComplaintStep::assign, 1, province, city, TransferDirection::down);
        return &city;
    }
    way.pass(ComplaintStep::assign, 1, province, city, TransferDirection::down);
    way.pass(ComplaintStep::assign, 1, city, county, TransferDirection::down);
    if (kind >= 97) {  // not the county's to decide
        way.pass(ComplaintStep::send_back, 2, county, city, TransferDirection::back);
        return &city;
    }
    return &county;
}

void handle(Way& way, const Docket& docket, const Office& handler, const Matter& matter,
            Random& random) {
    const bool found = random.chance(78);
    way.go(ComplaintStep::handle, random.between(0, 1), handler.name,
           {to(&Complaint::handling_agency, handler.agency)});
    way.go(ComplaintStep::investigate, random.between(1, 5), handler.name,
           {to(&Complaint::findings,
               std::string(found ? matter.findings : "现场未发现所反映的情况"))});
    record::Part closing{
        to(&Complaint::result, std::string(found ? "责令立即改正" : "已向举报人说明情况")),
        to(&Complaint::substantiated, found ? Substantiation::yes : Substantiation::no)};
    if (found) closing.push_back(to(&Complaint::measures, {ComplaintMeasure::order}));
    way.go(ComplaintStep::close, random.between(1, 12), handler.name, closing);
    const auto channel = docket.record().channel;
    if (!docket.record().anonymous)
        way.go(ComplaintStep::answer, random.between(0, 2), handler.name,
               {to(&Complaint::reply_channel, channel),
                to(&Complaint::reply, std::string("您反映的问题已调查处理。"))});
    if (!docket.record().anonymous && random.chance(30))
        way.go(ComplaintStep::rate, random.between(1, 3), "举报平台",
               {to(&Complaint::satisfaction, random.chance(85) ? record::Satisfaction::satisfied
                                                               : record::Satisfaction::basically)});
    if (random.chance(60)) way.go(ComplaintStep::archive, random.between(1, 5), handler.name);
}

}  // namespace

void make_complaints(const Desk& desk) {
    const auto open = desk.count(Count::complaints_open);
    for (std::int64_t n = 1; n <= desk.count(Count::complaints); ++n) {
        auto random = desk.random("complaint", n);
        const auto& matter = random.pick(matters);
        const Office& city = desk.city(random);
        const Office& county = random.pick(city.below);
        // The longest way to a closing has 28 working days.
        const bool stays_open = n > desk.count(Count::complaints) - open;
        const Date last_filed = stays_open ? desk.last() : Desk::after(desk.last(), -28);
        const Date first_filed = stays_open ? Desk::after(desk.last(), -8) : desk.first();
        const Date filed = first_filed + days(random.below((last_filed - first_filed).count() + 1));

        Complaint complaint;
        complaint.id = desk.id("complaint", n);
        complaint.agency = desk.province().agency;
        complaint.number = desk.id("12369", n);
        complaint.filed_at = at_china(filed, minutes(random.between(0, 24 * 60 - 1)));
        complaint.channel = channel_of(random);
        complaint.region = std::to_string(county.region.code);
        complaint.accused = county.place + "某厂" + std::to_string(random.between(1, 400));
        complaint.pollution_kinds = {matter.kind};
        complaint.content = matter.content;
        complaint.anonymous = complaint.channel == ComplaintChannel::phone && random.chance(15);
        if (!complaint.anonymous)
            complaint.complainant = complainant(desk, n, complaint.channel, filed);

        auto docket = Desk::begin(std::move(complaint), "举报平台", filed);
        // What stays open is not closed in the year, however fast it goes.
        Way way(desk, docket, desk.last());
        way.begin(filed);
        way.go(ComplaintStep::receive, 0, "举报平台");
        way.go(ComplaintStep::accept, random.between(1, 3), desk.province().name);
        const Office* handler = hand_down(way, city, county, random);
        if (!stays_open) handle(way, docket, *handler, matter, random);
        desk.give(docket);
    }
}

}  // namespace gongkai::sample
