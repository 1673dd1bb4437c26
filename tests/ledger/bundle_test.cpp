// SPDX-License-Identifier: Apache-2.0
#include <gongkai/ledger/bundle.hpp>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <sstream>
#include <string>

#include <doctest/doctest.h>

#include <gongkai/base/error.hpp>
#include <gongkai/exchange/json.hpp>
#include <gongkai/ledger/ledger.hpp>
#include <gongkai/ledger/proof.hpp>

#include "ledger/specimens.hpp"
#include "ledger/stores.hpp"

namespace gongkai::ledger {

using record::Kind;
using tests::in_each_store;
using tests::on;
using namespace std::chrono;

namespace {

constexpr Date monday{2016y / 3 / 7};

std::string bundle_of(const Ledger& ledger, const BundleSelection& selection = {}) {
    std::ostringstream out;
    ledger.write_bundle(out, selection);
    return out.str();
}

BundleReport take(Ledger& ledger, const std::string& bundle, bool dry_run = false) {
    std::istringstream in(bundle);
    return ledger.read_bundle(in, dry_run);
}

/// Two requests of one county and one of another.
Ledger county(const std::string& path) {
    auto ledger = Ledger::open(path);
    for (const auto* id : {"r1", "r2"}) {
        ledger.add(tests::applicant("p-" + std::string(id)), on(monday));
        ledger.add(tests::request(id, "county-a"), on(monday));
    }
    ledger.add(tests::request("r3", "county-b"), on(monday + days{1}));
    return ledger;
}

void receive(Ledger& ledger, const std::string& id, const std::string& actor = "信息公开办") {
    auto entry = on(monday + days{2});
    entry.actor = actor;
    ledger.step(Kind::information_request, id, "receive", entry);
}

}  // namespace

TEST_CASE("a bundle goes from county to city to province, and taking it twice changes nothing") {
    in_each_store([](const std::string& url) {
        const tests::Folder folder;
        auto county_ledger = county(folder / "county.db");
        auto city = Ledger::open(folder / "city.db", {true, HashAlgorithm::sm3});
        auto province = Ledger::open(url);
        CHECK(take(city, bundle_of(county_ledger), true).events_added == 5);
        CHECK(city.event_count() == 0);
        CHECK(take(city, bundle_of(county_ledger)) == BundleReport{5, 0, 0, 5, {}});
        receive(county_ledger, "r1");
        CHECK(take(city, bundle_of(county_ledger)) == BundleReport{0, 1, 4, 1, {}});
        CHECK(take(province, bundle_of(city)) == BundleReport{5, 0, 0, 6, {}});
        const auto digest = province.digest();
        for (const auto* again : {&county_ledger, &city})
            CHECK(take(province, bundle_of(*again)) == BundleReport{0, 0, 5, 0, {}});
        CHECK(province.digest() == digest);

        for (const auto* id : {"r1", "r2", "r3"})
            CHECK(province.find(Kind::information_request, id) ==
                  county_ledger.find(Kind::information_request, id));
        CHECK(province.events(Kind::information_request, "r1") ==
              county_ledger.events(Kind::information_request, "r1"));
        const auto found = province.verify();
        CHECK(found.whole());
        CHECK(found.personal_withheld == 11);
        CHECK(province.count({Kind::information_request}) ==
              county_ledger.count({Kind::information_request}));
        CHECK(province.due(monday, monday + days{60}) ==
              county_ledger.due(monday, monday + days{60}));
    });
}

TEST_CASE("personal data go along where they are asked for, also later") {
    const tests::Folder folder;
    auto from = county(folder / "county.db");
    auto to = Ledger::open(folder / "city.db");
    take(to, bundle_of(from));
    CHECK(std::get<record::Applicant>(to.require(Kind::applicant, "p-r1", Personal::shown).record)
              .name.empty());
    CHECK(take(to, bundle_of(from, {"", {}, {}, true})).events_added == 0);
    CHECK(to.require(Kind::applicant, "p-r1", Personal::shown) ==
          from.require(Kind::applicant, "p-r1", Personal::shown));
    CHECK(to.verify().personal_kept == 11);
    from.erase(Kind::applicant, "p-r1", on(monday + days{3}, "本人要求"));
    take(to, bundle_of(from));
    CHECK(std::get<record::Applicant>(to.require(Kind::applicant, "p-r1", Personal::shown).record)
              .name.empty());
    CHECK(to.verify().whole());
    CHECK(to.verify().personal_erased == 4);
}

TEST_CASE("a bundle holds an agency's records, or those of a span of days") {
    const tests::Folder folder;
    auto ledger = county(folder / "county.db");
    const auto taken = [&](const BundleSelection& selection) {
        auto other = Ledger::open(folder / "other.db");
        take(other, bundle_of(ledger, selection));
        std::string ids;
        for (const auto kind : {Kind::information_request, Kind::applicant})
            for (const auto& one : other.records({kind})) ids += record::id(one.record) + ' ';
        CHECK(other.verify().whole());
        other.close();
        std::filesystem::remove(folder / "other.db");
        return ids;
    };
    CHECK(taken({}) == "r1 r2 r3 p-r1 p-r2 ");
    CHECK(taken({"county-a"}) == "r1 r2 p-r1 p-r2 ");
    CHECK(taken({"county-b"}) == "r3 ");
    CHECK(taken({"", monday + days{1}}) == "r3 ");
    CHECK(taken({"", {}, monday}) == "r1 r2 p-r1 p-r2 ");
    CHECK(taken({"county-a", monday + days{1}}).empty());
}

TEST_CASE("histories that differ are told, and both are kept") {
    in_each_store([](const std::string& url) {
        const tests::Folder folder;
        auto ours = Ledger::open(url);
        auto theirs = county(folder / "theirs.db");
        take(ours, bundle_of(theirs));
        receive(ours, "r1", "市局");
        receive(theirs, "r1", "县局");
        receive(theirs, "r2");
        const auto report = take(ours, bundle_of(theirs));
        CHECK(report.events_added == 1);
        REQUIRE(report.conflicts.size() == 1);
        CHECK(report.conflicts[0] ==
              BundleConflict{Kind::information_request, "r1", 2, theirs.id()});
        CHECK(take(ours, bundle_of(theirs)).conflicts == report.conflicts);
        CHECK(ours.conflicts() == report.conflicts);
        CHECK(ours.events(Kind::information_request, "r1").back().entry.actor == "市局");
        CHECK(ours.other_history(report.conflicts[0]) ==
              theirs.events(Kind::information_request, "r1"));
        CHECK(ours.verify().whole());
    });
}

TEST_CASE("what is no bundle, is cut off or was altered is refused, and nothing of it stands") {
    const tests::Folder folder;
    const auto bundle = bundle_of(county(folder / "county.db"));
    auto ledger = Ledger::open(folder / "city.db");
    const auto why = [&](const std::string& text) -> std::string {
        try {
            take(ledger, text);
        } catch (const InvalidValue& error) {
            return error.what();
        }
        return "taken";
    };
    CHECK(why("") ==
          "line 1: the file is cut off: it should go on with the line that says what it is");
    CHECK(why("{}") == "line 1: schema is missing");
    CHECK(why("no json") == "line 1: no JSON object; the file may be cut off here");
    for (std::size_t at = 0; at + 1 < bundle.size(); at += 7)
        CHECK(why(bundle.substr(0, at)) != "taken");
    auto altered = bundle;
    altered.replace(altered.find("信息公开办"), std::string("信息公开办").size(), "别人");
    CHECK(why(altered) ==
          "line 2: the event was altered: it hashes to something else than it says");
    auto fewer = bundle;
    const auto second = fewer.find('\n', fewer.find('\n') + 1) + 1;
    fewer.erase(second, fewer.find('\n', second) + 1 - second);
    CHECK(why(fewer) == "line 6: there should be 5 events before it, there are 4");
    CHECK(ledger.event_count() == 0);
    CHECK(ledger.verify().whole());
}

TEST_CASE("a ledger is written out as plain files, and taken in again to an equal one") {
    in_each_store([](const std::string& url) {
        const tests::Folder folder;
        auto ledger = county(folder / "county.db");
        receive(ledger, "r1");
        ledger.erase(Kind::applicant, "p-r2", on(monday + days{3}, "本人要求"));
        const auto files = ledger.export_files(folder / "files", Personal::shown);
        REQUIRE(files.size() == 4);
        std::ifstream events(folder / "files/events.jsonl");
        auto again = Ledger::open(url);
        again.restore(events);
        CHECK(again.id() == ledger.id());
        CHECK(again.digest() == ledger.digest());
        CHECK(again.verify(ledger.digest()).whole());
        for (const auto kind : {Kind::information_request, Kind::applicant})
            CHECK(again.records({kind}) == ledger.records({kind}));
        CHECK(again.require(Kind::applicant, "p-r1", Personal::shown) ==
              ledger.require(Kind::applicant, "p-r1", Personal::shown));
        CHECK(bundle_of(again, {"", {}, {}, true}) == bundle_of(ledger, {"", {}, {}, true}));
        std::ifstream records(folder / "files/information_request.jsonl");
        CHECK(exchange::read_json_lines(records).records.size() == 3);

        std::ifstream once_more(folder / "files/events.jsonl");
        CHECK_THROWS_AS(again.restore(once_more), InvalidValue);
        std::istringstream without(bundle_of(ledger));
        auto third = Ledger::open(folder / "third.db");
        CHECK_THROWS_AS(third.restore(without), InvalidValue);
    });
}

TEST_CASE("a proof shows one record's history to somebody without the ledger") {
    const tests::Folder folder;
    auto ledger = county(folder / "county.db");
    receive(ledger, "r1");
    std::ostringstream out;
    ledger.write_proof(out, Kind::information_request, "r1");
    const auto proof_of = [](const std::string& text) {
        std::istringstream in(text);
        return read_proof(in);
    };
    const auto proof = proof_of(out.str());
    CHECK(proof.record == "r1");
    CHECK(proof.events == ledger.events(Kind::information_request, "r1"));
    CHECK(proof.digest.head == ledger.digest().head);
    CHECK(proof.digest.events == 6);
    CHECK(out.str().find("r2") == std::string::npos);

    auto altered = out.str();
    altered.replace(altered.find("信息公开办"), std::string("信息公开办").size(), "别人");
    CHECK_THROWS_WITH_AS((void)proof_of(altered),
                         doctest::Contains("line 3: the event was altered"), InvalidValue);
    auto cut = out.str();
    cut.erase(cut.rfind('\n', cut.size() - 2) + 1);
    CHECK_THROWS_AS((void)proof_of(cut), InvalidValue);
    CHECK_THROWS_AS(ledger.write_proof(out, Kind::fee, "none"), UnknownKey);
}

}  // namespace gongkai::ledger
