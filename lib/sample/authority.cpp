// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/record/agency.hpp>
#include <gongkai/record/channel.hpp>
#include <gongkai/record/column.hpp>
#include <gongkai/record/staffing.hpp>
#include <gongkai/record/topic.hpp>
#include <gongkai/record/training.hpp>

#include "sample/parts.hpp"

namespace gongkai::sample {

namespace {

using namespace std::chrono;
using record::Agency;
using record::AgencyLevel;
using record::Channel;
using record::Column;
using record::ColumnKind;
using record::DailyVisits;

struct ColumnName {
    std::string_view name;
    ColumnKind kind;
};

struct ChannelPlan {
    std::string_view name;
    int share;  ///< of the visits, in percent
    std::array<ColumnName, 8> columns;
};

constexpr std::array plans{
    ChannelPlan{"资讯动态",
                34,
                {{{"工作动态", ColumnKind::news},
                  {"图片新闻", ColumnKind::news},
                  {"市州动态", ColumnKind::news},
                  {"媒体报道", ColumnKind::news},
                  {"视频新闻", ColumnKind::news},
                  {"环境要闻", ColumnKind::news},
                  {"通知公告", ColumnKind::notices}}}},
    ChannelPlan{"信息公开",
                28,
                {{{"公开指南", ColumnKind::overview},
                  {"公开目录", ColumnKind::overview},
                  {"年度报告", ColumnKind::overview},
                  {"政策文件", ColumnKind::policy_documents},
                  {"财政信息", ColumnKind::other},
                  {"人事信息", ColumnKind::personnel},
                  {"规划计划", ColumnKind::plans},
                  {"环境质量", ColumnKind::statistics}}}},
    ChannelPlan{"办事大厅",
                16,
                {{{"环评受理", ColumnKind::services},
                  {"环评审批", ColumnKind::services},
                  {"竣工验收", ColumnKind::services},
                  {"排污许可", ColumnKind::services},
                  {"辐射安全许可", ColumnKind::services},
                  {"网上备案", ColumnKind::services},
                  {"表格下载", ColumnKind::services}}}},
    ChannelPlan{"公众参与",
                13,
                {{{"咨询投诉", ColumnKind::participation},
                  {"意见征集", ColumnKind::participation},
                  {"在线访谈", ColumnKind::participation},
                  {"网上调查", ColumnKind::participation},
                  {"举报平台", ColumnKind::participation},
                  {"依申请公开", ColumnKind::participation},
                  {"回应关切", ColumnKind::participation}}}},
    ChannelPlan{"专题专栏",
                9,
                {{{"空气质量预报", ColumnKind::other},
                  {"污染源监管", ColumnKind::other},
                  {"大气污染防治", ColumnKind::other},
                  {"秸秆禁烧", ColumnKind::other},
                  {"减排工作", ColumnKind::other},
                  {"核与辐射安全", ColumnKind::other},
                  {"科普知识", ColumnKind::other}}}},
};

consteval std::int64_t planned_columns() {
    std::int64_t columns = 0;
    for (const auto& plan : plans)
        for (const auto& column : plan.columns) columns += column.name.empty() ? 0 : 1;
    return columns;
}
static_assert(plans.size() == static_cast<std::size_t>(value_of(Count::channels)));
static_assert(planned_columns() == value_of(Count::columns));

void make_agency(const Desk& desk, const Office& office, AgencyLevel level,
                 const record::Ref<Agency>& above) {
    Agency agency;
    agency.id = office.agency.id;
    agency.name = office.name;
    agency.level = level;
    agency.kind = record::AgencyKind::department;
    agency.parent = above;
    agency.region = std::to_string(office.region.code);
    desk.file(std::move(agency), "系统管理员", desk.first());
    const auto next =
        level == AgencyLevel::provincial ? AgencyLevel::prefecture : AgencyLevel::county;
    for (const auto& below : office.below) make_agency(desk, below, next, office.agency);
}

/// The visits of a channel on every day of the year: days come in pairs whose differences from the
/// mean cancel out, so that all channels together have that mean.
std::vector<DailyVisits> visits(const Desk& desk, std::size_t channel) {
    std::vector<DailyVisits> all;
    std::int64_t mean = desk.count(Count::daily_visits);
    if (channel == 0)
        for (std::size_t i = 1; i < plans.size(); ++i)
            mean -= desk.count(Count::daily_visits) * plans.at(i).share / 100;
    else
        mean = mean * plans.at(channel).share / 100;
    auto random = desk.random("visits", static_cast<std::int64_t>(channel));
    for (Date day = desk.first(); day <= desk.last(); day += days(2)) {
        const bool alone = day == desk.last();
        const auto more = alone ? 0 : random.between(-mean / 5, mean / 5);
        all.push_back({day, mean + more});
        if (!alone) all.push_back({day + days(1), mean - more});
    }
    return all;
}

void make_website(const Desk& desk) {
    std::int64_t columns = 0;
    const std::string home = "http://example.org/";
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const auto& plan = plans.at(i);
        Channel channel;
        channel.id = "channel-" + std::to_string(i + 1);
        channel.agency = desk.province().agency;
        channel.name = plan.name;
        channel.url = home + std::to_string(i + 1) + "/";
        channel.opened_on = desk.first();
        channel.visits = visits(desk, i);
        for (const auto& planned : plan.columns) {
            if (planned.name.empty()) continue;
            Column column;
            column.id = "column-" + std::to_string(++columns);
            column.channel = {channel.id};
            column.name = planned.name;
            column.url = channel.url + std::to_string(columns) + "/";
            column.kind = planned.kind;
            column.opened_on = desk.first();
            column.updated_on = Desk::worked(desk.last());
            desk.file(std::move(column), "信息中心", desk.last());
        }
        desk.file(std::move(channel), "信息中心", desk.last());
    }
    record::Topic topic;
    topic.id = "topic-1";
    topic.agency = desk.province().agency;
    topic.channel = {"channel-5"};
    topic.name = "深入推进大气污染防治";
    topic.opened_on = desk.day(3, 1);
    desk.file(std::move(topic), "信息中心", desk.day(3, 1));
}

void make_staff(const Desk& desk) {
    record::Staffing staff;
    staff.id = desk.id("staffing", 1);
    staff.agency = desk.province().agency;
    staff.year = desk.options().year;
    staff.offices = 1;
    staff.reading_points = 1;
    staff.full_time = 3;
    staff.part_time = 12;
    staff.budget = Decimal{0};
    desk.file(std::move(staff), "信息公开办公室", desk.last());

    constexpr std::array themes{std::string_view("全省信息公开工作会议"),
                                std::string_view("举报平台联网试点视频会议"),
                                std::string_view("依申请公开办理培训")};
    constexpr std::array kinds{record::TrainingKind::work_meeting,
                               record::TrainingKind::special_meeting, record::TrainingKind::course};
    for (std::size_t i = 0; i < themes.size(); ++i) {
        const Date day = Desk::worked(desk.day(static_cast<unsigned>(3 + 3 * i), 18));
        record::Training training;
        training.id = desk.id("training", static_cast<std::int64_t>(i + 1));
        training.agency = desk.province().agency;
        training.kind = kinds.at(i);
        training.held_on = day;
        training.theme = themes.at(i);
        training.hours = Decimal::parse("3.5");
        training.participants = static_cast<std::int64_t>(40 + 35 * i);
        desk.file(std::move(training), "信息公开办公室", day);
    }
}

}  // namespace

void make_authority(const Desk& desk) {
    make_agency(desk, desk.province(), AgencyLevel::provincial, {});
    make_website(desk);
    make_staff(desk);
}

}  // namespace gongkai::sample
