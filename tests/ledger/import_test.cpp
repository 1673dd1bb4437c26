// SPDX-License-Identifier: Apache-2.0
#include <gongkai/ledger/import.hpp>

#include <chrono>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/base/error.hpp>
#include <gongkai/exchange/csv.hpp>
#include <gongkai/ledger/ledger.hpp>

#include "ledger/specimens.hpp"
#include "ledger/stores.hpp"

namespace gongkai::ledger {

using record::Kind;
using tests::in_each_store;
using tests::on;
using namespace std::chrono;

namespace {

constexpr Date monday{2016y / 3 / 7};

}  // namespace

TEST_CASE("a second import of the same file changes nothing") {
    in_each_store([](const std::string& url) {
        auto ledger = Ledger::open(url);
        std::vector<record::Record> records{tests::applicant("p1"), tests::request("r1"),
                                            tests::request("r2")};
        CHECK(ledger.import_records(records, on(monday), true) == ImportReport{3, 0, {}});
        CHECK(ledger.event_count() == 0);
        CHECK(ledger.import_records(records, on(monday)) == ImportReport{3, 0, {}});
        CHECK(ledger.import_records(records, on(monday)) == ImportReport{0, 3, {}});
        CHECK(ledger.event_count() == 3);
        CHECK(ledger.events(Kind::applicant, "p1")[0].step == workflow::import_step);

        // A file that was written without personal data is known too.
        const auto csv = exchange::to_csv(Kind::information_request,
                                          std::vector(records.begin() + 1, records.end()));
        const auto again = exchange::read_csv(Kind::information_request, csv);
        REQUIRE(again.clean());
        CHECK(ledger.import_records(again.records, on(monday)) == ImportReport{0, 2, {}});
    });
}

TEST_CASE("what the ledger has otherwise is told, and stays") {
    const tests::Folder folder;
    auto ledger = Ledger::open(folder / "ledger.db");
    ledger.import_records(std::vector<record::Record>{tests::request("r1"), tests::applicant("p1")},
                          on(monday));
    auto request = tests::request("r1");
    request.description = "别的内容";
    request.query_code = "8";
    auto applicant = tests::applicant("p1");
    applicant.telephone = "13900000000";
    applicant.address.clear();
    const auto report = ledger.import_records(
        std::vector<record::Record>{tests::request("r2"), request, applicant}, on(monday));
    CHECK(report.added == 1);
    REQUIRE(report.conflicts.size() == 2);
    CHECK(report.conflicts[0] ==
          ImportConflict{1, Kind::information_request, "r1", {"query_code", "description"}});
    CHECK(report.conflicts[1] == ImportConflict{2, Kind::applicant, "p1", {"telephone"}});
    CHECK(
        std::get<record::InformationRequest>(ledger.require(Kind::information_request, "r1").record)
            .description == tests::request("r1").description);
    CHECK(ledger.verify().whole());
}

TEST_CASE("a record that stands twice in one import is compared with itself") {
    in_each_store([](const std::string& url) {
        auto ledger = Ledger::open(url);
        auto other = tests::request("r1");
        other.purpose = "生产";
        const auto report = ledger.import_records(
            std::vector<record::Record>{tests::request("r1"), tests::request("r1"), other},
            on(monday));
        CHECK(report == ImportReport{1, 1, {{2, Kind::information_request, "r1", {"purpose"}}}});
        CHECK(ledger.event_count() == 1);
        CHECK(ledger.verify().whole());
    });
}

TEST_CASE("an import with a record that cannot stand takes nothing") {
    const tests::Folder folder;
    auto ledger = Ledger::open(folder / "ledger.db");
    CHECK_THROWS_AS(
        ledger.import_records(std::vector<record::Record>{tests::request("r1"), tests::request("")},
                              on(monday)),
        InvalidValue);
    CHECK(ledger.event_count() == 0);
}

}  // namespace gongkai::ledger
