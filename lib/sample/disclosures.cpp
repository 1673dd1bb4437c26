// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/record/disclosure_item.hpp>
#include <gongkai/workflow/publication.hpp>

#include "sample/parts.hpp"

namespace gongkai::sample {

namespace {

using namespace std::chrono;
using record::DisclosureClass;
using record::DisclosureItem;
using record::EnvironmentalCategory;
using record::Genre;
using record::KeyArea;
using record::PublicationMedium;
using record::SecrecyFinding;
using workflow::PublicationStep;
using workflow::to;
using Docket = workflow::Docket<DisclosureItem>;

constexpr std::string_view office = "信息公开办公室";

struct Subject {
    std::string_view words;
    EnvironmentalCategory category;
    KeyArea area;
    std::int64_t column;
};

constexpr std::array subjects{
    Subject{"城市空气质量状况", EnvironmentalCategory::quality, KeyArea::air_quality, 15},
    Subject{"重点流域水环境质量", EnvironmentalCategory::quality, KeyArea::environmental_quality,
            15},
    Subject{"集中式饮用水水源地水质", EnvironmentalCategory::quality, KeyArea::drinking_water, 15},
    Subject{"建设项目环境影响评价受理情况", EnvironmentalCategory::eia, KeyArea::eia, 16},
    Subject{"建设项目竣工环境保护验收情况", EnvironmentalCategory::eia, KeyArea::eia, 18},
    Subject{"重点污染源监督性监测结果", EnvironmentalCategory::polluters, KeyArea::monitoring, 31},
    Subject{"环境违法案件查处情况", EnvironmentalCategory::penalties, KeyArea::enforcement, 31},
    Subject{"主要污染物总量减排进展", EnvironmentalCategory::totals, KeyArea::emission_reduction,
            34},
    Subject{"大气污染防治专项检查情况", EnvironmentalCategory::polluters,
            KeyArea::source_supervision, 32},
    Subject{"辐射安全监管情况", EnvironmentalCategory::administrative_fees,
            KeyArea::nuclear_radiation, 35},
    Subject{"突发环境事件应急演练", EnvironmentalCategory::emergencies, KeyArea::emergencies, 1},
    Subject{"秸秆禁烧工作部署", EnvironmentalCategory::planning, KeyArea::soil, 33},
};

constexpr std::array genres{Genre::public_notice, Genre::announcement, Genre::circular,
                            Genre::report, Genre::notice};
constexpr std::array others{PublicationMedium::newspaper, PublicationMedium::broadcast,
                            PublicationMedium::press_conference, PublicationMedium::notice_board,
                            PublicationMedium::reading_point};

DisclosureItem draft(const Desk& desk, std::int64_t n, std::string title) {
    DisclosureItem item;
    item.id = desk.id("item", n);
    item.agency = desk.province().agency;
    item.title = std::move(title);
    return item;
}

record::Part reviewed(DisclosureClass as, const Subject& subject, Date day) {
    return {to(&DisclosureItem::secrecy_review,
               record::SecrecyReview{SecrecyFinding::not_classified, "保密办公室", day}),
            to(&DisclosureItem::disclosure_class, as),
            to(&DisclosureItem::environmental_category, subject.category),
            to(&DisclosureItem::key_area, subject.area)};
}

/// Takes an item from its draft to its publication.
void publish(const Desk& desk, std::int64_t n, const Decision& what, Genre genre,
             PublicationMedium medium, const Subject& subject) {
    auto docket = Desk::begin(draft(desk, n, what.title), "拟稿处室", what.made_on);
    record::Part made{to(&DisclosureItem::genre, genre)};
    if (!what.document_number.empty())
        made.push_back(to(&DisclosureItem::document_number, what.document_number));
    docket.take(PublicationStep::make, Desk::entry("拟稿处室", what.made_on), made);
    docket.take(PublicationStep::review, Desk::entry(office, what.made_on),
                reviewed(DisclosureClass::proactive, subject, what.made_on));
    record::Part entry{to(&DisclosureItem::index_number, "000000000/" + desk.id("", n).substr(1)),
                       to(&DisclosureItem::summary, what.title + "。"),
                       to(&DisclosureItem::media, {medium})};
    if (medium == PublicationMedium::website) {
        const auto column = std::to_string(subject.column);
        entry.push_back(
            to(&DisclosureItem::column, record::Ref<record::Column>{"column-" + column}));
        entry.push_back(to(&DisclosureItem::url, "http://example.org/item/" + std::to_string(n)));
    }
    docket.take(PublicationStep::publish, Desk::entry(office, what.published_on), entry);
    desk.give(docket);
}

/// When it was published and, up to twenty working days before that, made; of a hundred, one is
/// late.
Decision days_of(const Desk& desk, Random& random) {
    Decision one;
    one.published_on = Desk::worked(desk.any_day(random));
    if (one.published_on < desk.first()) one.published_on = Desk::after(desk.first(), 1);
    const auto held = random.chance(1) ? random.between(21, 35) : random.between(0, 9);
    one.made_on = held == 0 ? one.published_on : Desk::after(one.published_on, -held);
    return one;
}

void publish_many(const Desk& desk, std::int64_t& n, std::int64_t count, std::string_view area) {
    for (std::int64_t i = 1; i <= count; ++i) {
        auto random = desk.random(area, i);
        const auto& subject = random.pick(subjects);
        const bool document = area == "documents";
        Decision what = days_of(desk, random);
        what.title = std::string(document ? "关于印发" : "") + std::string(subject.words) +
                     (document ? "工作方案的通知" : "") + "(" + std::to_string(i) + ")";
        if (document) what.document_number = desk.document_number("某环发", i);
        const auto medium = area == "website" ? PublicationMedium::website
                            : document        ? PublicationMedium::document
                                              : random.pick(others);
        publish(desk, ++n, what, document ? Genre::notice : random.pick(genres), medium, subject);
    }
}

/// What was reviewed and is not published by oneself, and what the year's end finds on the desk.
void keep_back(const Desk& desk, std::int64_t& n) {
    for (std::int64_t i = 1; i <= std::int64_t{40} * desk.options().scale; ++i) {
        auto random = desk.random("kept back", i);
        const auto& subject = random.pick(subjects);
        const Date day = i % 4 == 0 ? Desk::worked(desk.last()) : days_of(desk, random).made_on;
        auto docket =
            Desk::begin(draft(desk, ++n, std::string(subject.words) + "内部材料"), "拟稿处室", day);
        docket.take(PublicationStep::make, Desk::entry("拟稿处室", day));
        if (i % 4 != 0)
            docket.take(PublicationStep::review, Desk::entry(office, day),
                        reviewed(DisclosureClass::on_request, subject, day));
        desk.give(docket);
    }
}

}  // namespace

void make_disclosures(const Desk& desk, const std::vector<Decision>& decisions) {
    std::int64_t n = 0;
    const Subject eia{"环评审批", EnvironmentalCategory::eia, KeyArea::eia, 17};
    for (const auto& decision : decisions)
        publish(desk, ++n, decision, Genre::reply, PublicationMedium::website, eia);
    publish_many(desk, n, desk.count(Count::disclosures_website) - n, "website");
    publish_many(desk, n, desk.count(Count::disclosures_documents), "documents");
    publish_many(desk, n, desk.count(Count::disclosures_other), "other");
    keep_back(desk, n);
}

}  // namespace gongkai::sample
