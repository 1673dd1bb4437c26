// SPDX-License-Identifier: Apache-2.0
#include <gongkai/ledger/statistics.hpp>

#include <chrono>
#include <map>
#include <string>

#include <doctest/doctest.h>

#include <gongkai/base/error.hpp>
#include <gongkai/ledger/ledger.hpp>
#include <gongkai/sample/figures.hpp>
#include <gongkai/sample/fill.hpp>
#include <gongkai/workflow/any_docket.hpp>

#include "ledger/specimens.hpp"
#include "ledger/stores.hpp"

namespace gongkai::ledger {

using record::Kind;
using sample::Count;
using tests::in_each_store;
using tests::on;
using namespace std::chrono;

namespace {

std::int64_t counted(const Ledger& ledger, Kind kind, const std::string& by = "",
                     const std::string& value = "") {
    for (const auto& one : ledger.count({kind, by}))
        if (one.value == value) return one.count;
    return 0;
}

}  // namespace

TEST_CASE("the statistics of a generated year are those that it was made from") {
    in_each_store([](const std::string& url) {
        auto ledger = Ledger::open(url);
        const auto events = sample::fill(ledger, {1, 2016, 1});
        CHECK(events == ledger.event_count());
        const auto is = [](Count count) { return sample::value_of(count); };
        const auto items = [&](const std::string& medium) {
            return counted(ledger, Kind::disclosure_item, "media", medium);
        };
        CHECK(counted(ledger, Kind::disclosure_item, "state", "published") ==
              is(Count::disclosures));
        CHECK(items("website") == is(Count::disclosures_website));
        CHECK(counted(ledger, Kind::information_request) == is(Count::requests));
        CHECK(counted(ledger, Kind::information_request, "channel", "web") ==
              is(Count::requests_web));
        CHECK(counted(ledger, Kind::information_request, "channel", "registered_mail") ==
              is(Count::requests_letter));
        CHECK(counted(ledger, Kind::complaint) == is(Count::complaints));
        std::int64_t closed = 0;
        for (const auto* state : {"closed", "answered", "archived"})
            closed += counted(ledger, Kind::complaint, "state", state);
        CHECK(closed == is(Count::complaints_closed));
        CHECK(counted(ledger, Kind::newsletter) == is(Count::newsletters));
        CHECK(counted(ledger, Kind::post) == is(Count::posts));
        CHECK(counted(ledger, Kind::bulletin) == is(Count::bulletins));
        CHECK(counted(ledger, Kind::channel) == is(Count::channels));
        CHECK(counted(ledger, Kind::column) == is(Count::columns));
        CHECK(ledger.verify().whole());

        // Every count is the number of records that a list finds.
        for (const auto& one : ledger.count({Kind::complaint, "state"}))
            CHECK(std::ssize(ledger.records({Kind::complaint, {{"state", one.value}}, "", 5000})) ==
                  one.count);
        std::int64_t months = 0;
        for (const auto& one : ledger.count({Kind::post, "month"})) months += one.count;
        CHECK(months == is(Count::posts));
        CHECK(ledger.count({Kind::post, "", "", "2016-02", "2016-03"}).at(0).count <
              is(Count::posts));
        CHECK(ledger.count({Kind::post, "", "no-such-agency"}).empty());
        CHECK_THROWS_AS((void)ledger.count({Kind::post, "stat"}), UnknownKey);
    });
}

TEST_CASE("what is overdue is what the clocks of every record say, on any day") {
    in_each_store([](const std::string& url) {
        auto ledger = Ledger::open(url);
        auto loading = ledger.load();
        std::vector<workflow::AnyDocket> dockets;
        sample::generate({1, 2016, 1}, [&](const record::Record& record,
                                           std::span<const workflow::Event> events) {
            const auto kind = record::kind(record);
            if (kind != Kind::complaint && kind != Kind::information_request &&
                kind != Kind::eia_project)
                return;
            loading.add(events);
            dockets.push_back(workflow::AnyDocket::replay({events.begin(), events.end()}));
        });
        loading.commit();
        for (const Date day : {Date{2016y / 5 / 3}, Date{2016y / 12 / 31}, Date{2017y / 2 / 10}}) {
            std::map<std::pair<std::string, std::string>, Date> expected;
            for (const auto& docket : dockets)
                for (const auto& clock : docket.clocks(day))
                    if (clock.open(day) && clock.band(day) == statute::Band::overdue)
                        expected[{docket.id(), std::string(clock.term.token())}] =
                            clock.clock.due().on;
            std::map<std::pair<std::string, std::string>, Date> found;
            Date before = Date::min();
            for (const auto& duty : ledger.overdue(day)) {
                found[{duty.record, std::string(duty.term.token())}] = duty.due;
                CHECK(duty.due < day);
                CHECK(duty.due >= before);
                CHECK(!duty.rule().article.empty());
                before = duty.due;
            }
            CHECK(found == expected);
        }
        CHECK(ledger.overdue(Date{2017y / 2 / 10}, "nobody").empty());
    });
}

TEST_CASE("a request that waits for others is not overdue, and is due again when they answered") {
    in_each_store([](const std::string& url) {
        constexpr Date monday{2016y / 3 / 7};
        auto ledger = Ledger::open(url);
        ledger.add(tests::request("r1"), on(monday));
        const auto step = [&](const char* name, Date day, const record::Part& changes = {}) {
            ledger.step(Kind::information_request, "r1", name, on(day), changes);
        };
        step("receive", monday);
        CHECK(ledger.due(monday, monday + days{60}).at(0).due == Date{2016y / 3 / 28});
        record::Part letter{{"party", std::string("third_party")},
                            {"name", std::string("某化工公司乙")},
                            {"asked_on", monday + days{1}}};
        step("consult_third_party", monday + days{1}, {{"consultations", record::List{letter}}});
        CHECK(ledger.overdue(monday + days{200}).empty());
        CHECK(ledger.due(monday + days{1}, monday + days{200}).empty());
        letter.push_back({"answered_on", monday + days{30}});
        letter.push_back({"opinion", std::string("agrees")});
        step("third_party_answered", monday + days{30}, {{"consultations", record::List{letter}}});
        const auto due = ledger.due(monday + days{30}, monday + days{200});
        REQUIRE(due.size() == 1);
        CHECK(due[0].due > Date{2016y / 4 / 20});
        // As it stood before the letter was sent.
        CHECK(ledger.due(monday, monday + days{60}).at(0).due == Date{2016y / 3 / 28});
        CHECK(ledger.overdue(due[0].due + days{1}).size() == 1);
        CHECK(ledger.verify().whole());
    });
}

TEST_CASE("what had to be published is met, late or missing, and the unmonitored are told why") {
    const tests::Folder folder;
    auto ledger = Ledger::open(folder / "ledger.db");
    sample::fill(ledger, {1, 2016, 1});
    std::int64_t items = 0;
    for (const auto& rate : ledger.publication_rates(Date{2016y / 1 / 1}, Date{2016y / 12 / 31})) {
        CHECK(rate.owed == rate.in_time + rate.late + rate.missing);
        if (rate.term.token() == "proactive.publish") items = rate.owed;
    }
    CHECK(items > 5'000);
    const auto unmonitored = ledger.unmonitored(2016);
    CHECK(std::ssize(unmonitored) ==
          counted(ledger, Kind::monitoring, "state", "not_monitored") +
              counted(ledger, Kind::monitoring, "state", "reason_published"));
    for (const auto& one : unmonitored) CHECK(!one.reason.empty());

    // A key source of the year of which nothing was recorded at all.
    record::PollutionSource silent;
    silent.id = "silent";
    silent.name = "某停产企业";
    silent.region = "220100";
    record::KeyListing listing;
    listing.year = 2016;
    silent.listings.push_back(listing);
    ledger.import(silent, on(Date{2016y / 12 / 1}));
    const auto more = ledger.unmonitored(2016);
    REQUIRE(more.size() == unmonitored.size() + 1);
    CHECK(more.front() == Unmonitored{"silent", "某停产企业", 2016, {}, "", "", "", {}});
}

}  // namespace gongkai::ledger
