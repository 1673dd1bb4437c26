// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/base/instant.hpp>
#include <gongkai/record/bulletin.hpp>
#include <gongkai/record/finance_disclosure.hpp>
#include <gongkai/record/interpretation.hpp>
#include <gongkai/record/newsletter.hpp>
#include <gongkai/record/post.hpp>

#include "sample/parts.hpp"

namespace gongkai::sample {

namespace {

using namespace std::chrono;
using record::Bulletin;
using record::BulletinKind;

/// 2016年3月
std::string month_of(const Desk& desk, unsigned month) {
    return std::to_string(desk.options().year) + "年" + std::to_string(month) + "月";
}

Date end_of(const Desk& desk, unsigned month) {
    return year(desk.options().year) / std::chrono::month(month) / std::chrono::last;
}

void make_newsletters(const Desk& desk) {
    const auto issues = desk.count(Count::newsletters);
    for (std::int64_t issue = 1; issue <= issues; ++issue) {
        auto random = desk.random("newsletter", issue);
        record::Newsletter one;
        one.id = desk.id("newsletter", issue);
        one.agency = desk.province().agency;
        one.title = "环境信息动态";
        one.year = desk.options().year;
        one.issue = issue;
        one.editor = "宣传教育中心";
        one.sections = {"环保动态", "环保时评", "重要文件"};
        one.items = random.between(6, 14);
        const auto span = (desk.last() - desk.first()).count() - 6;
        one.published_on = Desk::after(desk.first() + days(span * (issue - 1) / issues), 1);
        const Date day = one.published_on;
        desk.file(std::move(one), "宣传教育中心", day);
    }
}

void make_posts(const Desk& desk) {
    constexpr std::array texts{
        std::string_view("【空气质量】今日全省空气质量以良为主。"),
        std::string_view("【环保科普】臭氧为什么会成为首要污染物?"),
        std::string_view("【工作动态】开展饮用水水源地环境保护专项检查。"),
        std::string_view("【秸秆禁烧】焚烧秸秆违法,欢迎拨打12369举报。"),
        std::string_view("【预警预报】未来三天扩散条件转差,请做好防护。"),
    };
    for (std::int64_t n = 1; n <= desk.count(Count::posts); ++n) {
        auto random = desk.random("post", n);
        const Date day = desk.any_day(random);
        record::Post one;
        one.id = desk.id("post", n);
        one.agency = desk.province().agency;
        one.platform = record::PostPlatform::weibo;
        one.account = desk.province().name;
        one.posted_at = at_china(day, minutes(random.between(8 * 60, 20 * 60)));
        one.text = random.pick(texts);
        one.reads = random.between(80, 9'000);
        one.comments = random.between(0, 40);
        one.reposts = random.between(0, 60);
        desk.file(std::move(one), "宣传教育中心", day);
    }
}

void make_bulletin(const Desk& desk, std::int64_t n, BulletinKind kind, std::string_view name,
                   unsigned first_month, unsigned last_month) {
    auto random = desk.random("bulletin", n);
    Bulletin one;
    one.id = desk.id("bulletin", n);
    one.agency = desk.province().agency;
    one.kind = kind;
    one.title = month_of(desk, last_month) + std::string(name);
    one.region = std::to_string(desk.province().region.code);
    one.period_start = desk.day(first_month, 1);
    one.period_end = end_of(desk, last_month);
    if (kind == BulletinKind::air_monthly) {
        one.air_standard = record::AirStandard::gb3095_2012;
        one.valid_days = (one.period_end - one.period_start).count() + 1;
        one.good_days = random.between(18, *one.valid_days);
    }
    for (const auto& city : desk.province().below)
        one.figures.push_back(
            {city.place, kind == BulletinKind::air_monthly ? "PM2.5" : "高锰酸盐指数",
             Decimal{random.between(3, 70)}, kind == BulletinKind::air_monthly ? "µg/m³" : "mg/L",
             random.chance(80) ? "达标" : "超标"});
    // Of December, too, by the year's last working day.
    one.published_on = std::min(Desk::after(one.period_end, 8), Desk::worked(desk.last()));
    if (one.published_on < one.period_end) one.period_end = one.published_on;
    const Date day = one.published_on;
    desk.file(std::move(one), "环境监测中心", day);
}

void make_bulletins(const Desk& desk) {
    std::int64_t n = 0;
    for (unsigned month = 1; month <= 12; ++month) {
        make_bulletin(desk, ++n, BulletinKind::air_monthly, "环境空气质量月报", month, month);
        make_bulletin(desk, ++n, BulletinKind::river_basin_monthly, "重点流域水质月报", month,
                      month);
        make_bulletin(desk, ++n, BulletinKind::drinking_water_monthly, "饮用水水源水质月报", month,
                      month);
        make_bulletin(desk, ++n, BulletinKind::other, "城市空气质量排名", month, month);
        if (month % 3 == 0)
            make_bulletin(desk, ++n, BulletinKind::drinking_water_monthly, "县级饮用水水源水质季报",
                          month - 2, month);
    }
}

void make_finance(const Desk& desk) {
    using record::FinanceKind;
    struct Row {
        FinanceKind kind;
        int year;
        std::string_view name;
        unsigned month;
    };
    const int year = desk.options().year;
    const std::array rows{Row{FinanceKind::budget, year, "部门预算", 3},
                          Row{FinanceKind::final_accounts, year - 1, "部门决算", 9},
                          Row{FinanceKind::three_public_expenses, year, "“三公”经费预算", 3},
                          Row{FinanceKind::procurement, year, "监测设备政府采购结果", 6},
                          Row{FinanceKind::other, year + 1, "拨款支出和收支预算表", 12}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows.at(i);
        auto random = desk.random("finance", static_cast<std::int64_t>(i));
        const auto first = random.between(1'000'000, 90'000'000);
        const auto second = random.between(1'000'000, 90'000'000);
        record::FinanceDisclosure one;
        one.id = desk.id("finance", static_cast<std::int64_t>(i + 1));
        one.agency = desk.province().agency;
        one.kind = row.kind;
        one.year = row.year;
        one.title = std::to_string(row.year) + "年" + std::string(row.name);
        one.amounts = {{"基本支出", Decimal{first}}, {"项目支出", Decimal{second}}};
        one.total = Decimal{first + second};
        one.published_on = Desk::worked(desk.day(row.month, 20));
        const Date day = one.published_on;
        desk.file(std::move(one), "规划财务处", day);
    }
}

void make_interpretations(const Desk& desk) {
    for (unsigned n = 1; n <= 6; ++n) {
        record::Interpretation one;
        one.id = desk.id("interpretation", n);
        one.agency = desk.province().agency;
        one.hot_topic = n % 2 == 0 ? "秸秆禁烧" : "雾霾防护";
        one.title = "热点问答(" + std::to_string(n) + ")";
        one.form = record::InterpretationForm::questions;
        one.key_points = "说明政策措施和办理途径。";
        one.medium = record::PublicationMedium::website;
        one.published_on = Desk::worked(desk.day(2 * n, 12));
        const Date day = one.published_on;
        desk.file(std::move(one), "宣传教育中心", day);
    }
}

}  // namespace

void make_press(const Desk& desk) {
    make_newsletters(desk);
    make_posts(desk);
    make_bulletins(desk);
    make_finance(desk);
    make_interpretations(desk);
}

}  // namespace gongkai::sample
