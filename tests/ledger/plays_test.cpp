// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <string>

#include <doctest/doctest.h>

#include <gongkai/ledger/ledger.hpp>

namespace gongkai::ledger {

using namespace std::chrono;

TEST_CASE("the plays of the workflows left equal ledgers in both stores") {
    const char* const folder = std::getenv("GONGKAI_TEST_PLAYS");
    if (folder == nullptr) {
        MESSAGE("no plays: run ctest, which plays them");
        return;
    }
    const auto open = [&](const std::string& store) {
        std::string url;
        std::ifstream in(std::string(folder) + "/" + store);
        REQUIRE(std::getline(in, url));
        return Ledger::open(url, {false});
    };
    const auto sqlite = open("sqlite");
    const auto postgresql = open("postgresql");
    CHECK(sqlite.verify().whole());
    CHECK(postgresql.verify().whole());
    CHECK(sqlite.event_count() > 500);
    CHECK(sqlite.event_count() == postgresql.event_count());
    for (const auto& label : labels<record::Kind>) {
        const auto records = sqlite.records({label.value, {}, "", 100'000});
        CHECK(records == postgresql.records({label.value, {}, "", 100'000}));
        for (const auto& one : records) {
            const auto& id = record::id(one.record);
            CHECK(sqlite.events(label.value, id, Personal::shown) ==
                  postgresql.events(label.value, id, Personal::shown));
        }
    }
    for (const auto* by : {"", "agency", "month", "state"})
        CHECK(sqlite.count({{}, by}) == postgresql.count({{}, by}));
    for (const Date day : {Date{2016y / 6 / 1}, Date{2020y / 12 / 31}, Date{2026y / 1 / 1}})
        CHECK(sqlite.overdue(day) == postgresql.overdue(day));
}

}  // namespace gongkai::ledger
