// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/record/record.hpp>
#include <gongkai/record/rows.hpp>

using namespace gongkai;
using namespace gongkai::record;
using namespace std::chrono_literals;

namespace {

/// The website of the report for 2016: five channels by name, thirty-six columns over them.
std::vector<Record> website() {
    std::vector<Record> records;
    Agency agency;
    agency.id = "jl-hb";
    agency.name = "吉林省环境保护厅";
    agency.level = AgencyLevel::provincial;
    agency.kind = AgencyKind::department;
    agency.region = "220000";
    records.emplace_back(agency);
    const std::pair<const char*, int> channels[] = {
        {"资讯动态", 8}, {"信息公开", 12}, {"办事大厅", 6}, {"公众参与", 5}, {"专题专栏", 5}};
    int number = 0;
    for (const auto& [name, columns] : channels) {
        Channel channel;
        channel.id = "channel-" + std::string(name);
        channel.agency.id = agency.id;
        channel.name = name;
        channel.visits = {{Date{2016y / 12 / 30}, 9000}, {Date{2016y / 12 / 31}, 54 + 9000}};
        for (int i = 0; i < columns; ++i) {
            Column column;
            column.id = "column-" + std::to_string(++number);
            column.channel.id = channel.id;
            column.name = "栏目" + std::to_string(number);
            if (i > 0) column.parent.id = "column-" + std::to_string(number - 1);
            records.emplace_back(column);
        }
        records.emplace_back(channel);
    }
    Topic topic;
    topic.id = "topic-1";
    topic.agency.id = agency.id;
    topic.channel.id = "channel-专题专栏";
    topic.name = "空气质量预警预报专栏";
    records.emplace_back(topic);
    return records;
}

/// What a record refers to, of its own fields: (kind, id).
std::vector<std::pair<Kind, std::string>> references(const Record& record) {
    std::vector<std::pair<Kind, std::string>> found;
    for (const auto& row : rows_of(kind(record))) {
        if (!row.target) continue;
        const Value value = row.read(address(record));
        if (const auto* one = value.find<std::string>()) found.emplace_back(*row.target, *one);
        if (const auto* list = value.find<List>())
            for (const auto& each : *list)
                found.emplace_back(*row.target, *each.find<std::string>());
    }
    return found;
}

}  // namespace

TEST_CASE("a website of five channels and thirty-six columns hangs together by its references") {
    const auto records = website();
    std::set<std::pair<Kind, std::string>> known;
    std::size_t channels = 0;
    std::size_t columns = 0;
    for (const auto& record : records) {
        CHECK(known.emplace(kind(record), id(record)).second);
        channels += kind(record) == Kind::channel ? 1 : 0;
        columns += kind(record) == Kind::column ? 1 : 0;
    }
    CHECK(channels == 5);
    CHECK(columns == 36);
    std::size_t referred = 0;
    for (const auto& record : records)
        for (const auto& reference : references(record)) {
            CAPTURE(id(record));
            CAPTURE(reference.second);
            CHECK(known.contains(reference));
            ++referred;
        }
    // Each channel one agency, each column one channel and all but the first of each channel a
    // column above it, the topic an agency and a channel.
    CHECK(referred == 5 + 36 + 31 + 2);
}

TEST_CASE("visits are kept by day, and are read and written as a list of day and count") {
    Channel channel;
    const auto* row = find_row(rows<Channel>, "visits");
    REQUIRE(row != nullptr);
    row->write(&channel, List{Part{{"day", "2016-12-31"}, {"count", "45274"}}});
    CHECK(channel.visits == std::vector<DailyVisits>{{Date{2016y / 12 / 31}, 45274}});
    CHECK(canonical(row->read(&channel)) == R"([{"day":"2016-12-31","count":45274}])");

    CHECK_THROWS_AS(row->write(&channel, List{Part{{"day", "2016-12-32"}, {"count", "1"}}}),
                    InvalidValue);
    CHECK(channel.visits.size() == 1);
}
