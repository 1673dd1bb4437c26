// SPDX-License-Identifier: Apache-2.0
#include <gongkai/sample/year.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/base/error.hpp>
#include <gongkai/exchange/json.hpp>
#include <gongkai/record/check.hpp>
#include <gongkai/record/monitoring_rate.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/sample/figures.hpp>
#include <gongkai/statute/term.hpp>
#include <gongkai/workflow/any_docket.hpp>

namespace gongkai::sample {

namespace {

using namespace std::chrono;
using record::Kind;
using record::Record;
using workflow::Event;

struct Generated {
    std::vector<Record> records;
    std::vector<std::vector<Event>> events;
};

Generated generated(const Options& options) {
    Generated all;
    generate(options, [&](const Record& record, std::span<const Event> events) {
        all.records.push_back(record);
        all.events.emplace_back(events.begin(), events.end());
    });
    return all;
}

const Generated& year_2016() {
    static const Generated all = generated({});
    return all;
}

/// How many records of a kind satisfy something.
template <record::AKind R>
std::int64_t count(const Generated& all, auto holds) {
    return std::ranges::count_if(all.records, [&](const Record& record) {
        const auto* one = std::get_if<R>(&record);
        return one != nullptr && holds(*one);
    });
}

template <record::AKind R>
std::int64_t count(const Generated& all) {
    return count<R>(all, [](const R&) { return true; });
}

/// The generated figures, counted again from the records alone.
std::map<Count, std::int64_t> counted(const Generated& all) {
    using namespace record;
    const auto published = [&](auto by) {
        return count<DisclosureItem>(all, [&](const DisclosureItem& item) {
            return item.state == PublicationState::published && by(item.media.at(0));
        });
    };
    const auto replied = [&](auto by) {
        return count<InformationRequest>(all, [&](const InformationRequest& request) {
            return request.replied_on.has_value() && by(request.channel);
        });
    };
    const auto closed = [](const Complaint& one) { return one.closed_on.has_value(); };
    std::map<Count, std::int64_t> found{
        {Count::disclosures, published([](auto) { return true; })},
        {Count::disclosures_website,
         published([](auto by) { return by == PublicationMedium::website; })},
        {Count::disclosures_documents,
         published([](auto by) { return by == PublicationMedium::document; })},
        {Count::disclosures_other, published([](auto by) {
             return by != PublicationMedium::website && by != PublicationMedium::document;
         })},
        {Count::requests, replied([](auto) { return true; })},
        {Count::requests_web, replied([](auto by) { return by == statute::Channel::web; })},
        {Count::requests_letter,
         replied([](auto by) { return by == statute::Channel::registered_mail; })},
        {Count::eia_approvals,
         count<EiaProject>(all,
                           [](const auto& one) { return one.outcome == EiaOutcome::approved; })},
        {Count::complaints, count<Complaint>(all)},
        {Count::complaints_closed, count<Complaint>(all, closed)},
        {Count::complaints_open,
         count<Complaint>(all, [&](const auto& one) { return !closed(one); })},
        {Count::newsletters, count<Newsletter>(all)},
        {Count::posts, count<Post>(all)},
        {Count::bulletins, count<Bulletin>(all)},
        {Count::channels, count<Channel>(all)},
        {Count::columns, count<Column>(all)},
    };
    std::int64_t visits = 0;
    std::set<Date> days;
    std::set<std::int64_t> groups;
    std::set<std::string> counties;
    for (const auto& one : all.records) {
        if (const auto* channel = std::get_if<Channel>(&one))
            for (const auto& day : channel->visits) {
                visits += day.count;
                days.insert(day.day);
            }
        if (const auto* straw = std::get_if<StrawInspection>(&one)) {
            groups.insert(straw->group);
            counties.insert(straw->region);
        }
    }
    found[Count::daily_visits] = visits / static_cast<std::int64_t>(days.size());
    CHECK(visits % static_cast<std::int64_t>(days.size()) == 0);
    found[Count::straw_groups] = static_cast<std::int64_t>(groups.size());
    found[Count::straw_counties] = static_cast<std::int64_t>(counties.size());
    return found;
}

void check_figures(const Generated& all, int scale) {
    const auto found = counted(all);
    for (const auto& figure : figures) {
        CAPTURE(token(figure.count));
        CHECK(found.at(figure.count) == value_of(figure.count, scale));
    }
}

}  // namespace

TEST_CASE("the statistics of a generated year are those of its table") {
    check_figures(year_2016(), 1);
}

TEST_CASE("of three times the scale, what people file comes three times, the website once") {
    check_figures(generated({.seed = 5, .scale = 3}), 3);
}

TEST_CASE("every record says that it is generated, keeps its rules, and has an id of its own") {
    std::set<std::pair<Kind, std::string>> ids;
    for (const auto& record : year_2016().records)
        std::visit(
            [&]<typename R>(const R& one) {
                CAPTURE(one.id);
                CHECK(one.generated);
                CHECK(record::problems(one).empty());
                CHECK(ids.emplace(record::kind_of<R>, one.id).second);
            },
            record);
}

TEST_CASE("every reference leads to a record of the year") {
    std::set<std::pair<Kind, std::string>> ids;
    for (const auto& record : year_2016().records)
        std::visit([&]<typename R>(const R& one) { ids.emplace(record::kind_of<R>, one.id); },
                   record);
    const auto leads = [&](const record::Row& row, const record::Value& value) {
        if (const auto* text = value.find<std::string>()) {
            CAPTURE(row.token);
            CAPTURE(*text);
            CHECK(ids.contains({*row.target, *text}));
        }
    };
    for (const auto& record : year_2016().records)
        std::visit(
            [&]<typename R>(const R& one) {
                for (const auto& row : record::rows<R>) {
                    if (!row.target) continue;
                    const auto value = row.read(&one);
                    if (const auto* list = value.template find<record::List>())
                        for (const auto& element : *list) leads(row, element);
                    else
                        leads(row, value);
                }
            },
            record);
}

TEST_CASE("every record is what its events replay to, and nothing happens behind the year") {
    const Date last = 2016y / 12 / 31;
    for (std::size_t i = 0; i < year_2016().records.size(); ++i) {
        const auto& events = year_2016().events[i];
        CHECK(workflow::AnyDocket::replay(events).record() == year_2016().records[i]);
        for (const auto& event : events) CHECK(event.entry.on <= last);
    }
}

TEST_CASE("equal options give equal years, another seed another one") {
    CHECK(generated({}).records == year_2016().records);
    CHECK(generated({}).events == year_2016().events);
    CHECK(generated({.seed = 2}).records != year_2016().records);
}

TEST_CASE("the unmonitored have their reasons, published but for the last quarter") {
    for (std::int64_t quarter = 1; quarter <= 4; ++quarter) {
        std::vector<record::Monitoring> rows;
        for (const auto& record : year_2016().records)
            if (const auto* row = std::get_if<record::Monitoring>(&record))
                if (row->quarter == quarter) rows.push_back(*row);
        const auto tally = record::tally(rows);
        CAPTURE(quarter);
        CHECK(tally.due == 120);
        CHECK(tally.unexplained == 0);
        CHECK(tally.not_monitored > 0);
        CHECK(tally.disclosure_rate() == Decimal{100});
        CHECK(tally.reasons_published == (quarter < 4 ? tally.not_monitored : 0));
    }
}

TEST_CASE("any year under either regulation can be generated") {
    // A debug build, and with it the one under sanitizers, takes fewer.
#ifdef NDEBUG
    const std::vector<int> years{2012, 2013, 2018, 2019, 2021, 2024, 2030};
#else
    const std::vector<int> years{2012, 2019, 2030};
#endif
    for (const int year : years) {
        CAPTURE(year);
        const auto all = generated({.seed = 7, .year = year});
        check_figures(all, 1);
        for (const auto& record : all.records)
            std::visit([](const auto& one) { CHECK(record::problems(one).empty()); }, record);
    }
}

TEST_CASE("a year or a scale out of range is refused") {
    const auto give = [](const Record&, std::span<const Event>) {};
    CHECK_THROWS_AS(generate({.year = 2011}, give), InvalidValue);
    CHECK_THROWS_AS(generate({.year = 2031}, give), InvalidValue);
    CHECK_THROWS_AS(generate({.scale = 0}, give), InvalidValue);
    CHECK_THROWS_WITH(generate({.scale = 1001}, give), "the scale 1001 is not between 1 and 1000");
}

}  // namespace gongkai::sample
