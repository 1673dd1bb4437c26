// SPDX-License-Identifier: Apache-2.0
#include <gongkai/ledger/ledger.hpp>

#include <chrono>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/base/error.hpp>
#include <gongkai/workflow/step_refused.hpp>

#include "ledger/specimens.hpp"
#include "ledger/stores.hpp"

namespace gongkai::ledger {

using record::Kind;
using tests::applicant;
using tests::in_each_store;
using tests::on;
using tests::request;
using workflow::StepRefused;
using namespace std::chrono;

namespace {

constexpr Date monday{2016y / 3 / 7};

record::Part outcome(const std::string& token) {
    return {{"outcome", token}};
}

}  // namespace

TEST_CASE("a request goes through its steps, and stands as they made it") {
    in_each_store([](const std::string& url) {
        auto ledger = Ledger::open(url);
        ledger.add(request("r1"), on(monday));
        ledger.step(Kind::information_request, "r1", "receive", on(monday));
        const auto answered = ledger.step(Kind::information_request, "r1", "answer",
                                          on(Date{2016y / 3 / 21}), outcome("granted"), 2);
        CHECK(answered.version == 3);

        const auto stored = ledger.require(Kind::information_request, "r1");
        CHECK(stored.version == 3);
        CHECK(stored.on == Date{2016y / 3 / 21});
        const auto& record = std::get<record::InformationRequest>(stored.record);
        CHECK(record.state == record::RequestState::answered);
        CHECK(record.replied_on == Date{2016y / 3 / 21});
        CHECK(ledger.events(Kind::information_request, "r1").size() == 3);
        CHECK(ledger.event_count() == 3);
        CHECK(ledger.verify().whole());
        CHECK(ledger.verify().records == 1);
    });
}

TEST_CASE("what is refused leaves no trace") {
    in_each_store([](const std::string& url) {
        auto ledger = Ledger::open(url);
        ledger.add(request("r1"), on(monday));
        CHECK_THROWS_AS(ledger.step(Kind::information_request, "r1", "deliver", on(monday)),
                        StepRefused);
        CHECK_THROWS_AS(ledger.step(Kind::information_request, "r2", "receive", on(monday)),
                        UnknownKey);
        CHECK_THROWS_AS(ledger.add(request("r1"), on(monday)), InvalidValue);
        CHECK_THROWS_AS(ledger.step(Kind::information_request, "r1", "receive", on(monday), {}, 7),
                        VersionConflict);
        CHECK(ledger.event_count() == 1);
        CHECK(ledger.require(Kind::information_request, "r1").version == 1);
        CHECK(ledger.verify().whole());
    });
}

TEST_CASE("several calls stand together or not at all") {
    in_each_store([](const std::string& url) {
        auto ledger = Ledger::open(url);
        CHECK_THROWS_AS(ledger.transact([&] {
            ledger.add(applicant("p1"), on(monday));
            ledger.add(request("r1"), on(monday));
            ledger.step(Kind::information_request, "r1", "deliver", on(monday));
        }),
                        StepRefused);
        CHECK(ledger.event_count() == 0);
        CHECK(!ledger.find(Kind::applicant, "p1"));
        ledger.transact([&] {
            ledger.add(applicant("p1"), on(monday));
            ledger.add(request("r1"), on(monday));
        });
        CHECK(ledger.event_count() == 2);
        CHECK(ledger.verify().whole());
    });
}

TEST_CASE("a call that is refused within a transaction may be caught, one that fails halfway not") {
    in_each_store([](const std::string& url) {
        auto ledger = Ledger::open(url);
        ledger.transact([&] {
            ledger.add(request("r1"), on(monday));
            CHECK_THROWS_AS(ledger.step(Kind::information_request, "r1", "deliver", on(monday)),
                            StepRefused);
        });
        CHECK(ledger.event_count() == 1);
        const std::vector<record::Record> half{request("r2"), request("")};
        CHECK_THROWS_AS(ledger.transact([&] {
            ledger.add(request("r3"), on(monday));
            CHECK_THROWS_AS(ledger.import_records(half, on(monday)), InvalidValue);
        }),
                        LedgerError);
        CHECK(ledger.event_count() == 1);
        ledger.add(request("r4"), on(monday));
        CHECK(ledger.verify().whole());
    });
}

TEST_CASE("a ledger is what it was when it is opened again") {
    in_each_store([](const std::string& url) {
        std::string id;
        Digest digest;
        {
            auto ledger = Ledger::open(url, {true, HashAlgorithm::sm3});
            ledger.add(applicant("p1"), on(monday));
            id = ledger.id();
            digest = ledger.digest();
        }
        const auto ledger = Ledger::open(url, {false});
        CHECK(ledger.id() == id);
        CHECK(ledger.algorithm() == HashAlgorithm::sm3);
        CHECK(ledger.digest() == digest);
        CHECK(ledger.verify(digest).whole());
        CHECK(read_digest(to_json(digest)) == digest);
    });
}

TEST_CASE("what is no ledger is not opened") {
    const tests::Folder folder;
    CHECK_THROWS_WITH_AS((void)Ledger::open(folder / "none.db", {false}),
                         doctest::Contains("no such file"), LedgerError);
    CHECK_THROWS_AS((void)Ledger::open("mysql://localhost/x"), LedgerError);
    std::ofstream(folder / "text.db") << "this is no database, and far too short for one";
    CHECK_THROWS_AS((void)Ledger::open(folder / "text.db"), LedgerError);
    CHECK_THROWS_AS((void)Ledger::open("postgresql://nobody:secret@127.0.0.1:1/none"), LedgerError);
    try {
        (void)Ledger::open("postgresql://nobody:secret@127.0.0.1:1/none");
    } catch (const LedgerError& error) {
        CHECK(std::string(error.what()).find("secret") == std::string::npos);
    }
}

TEST_CASE("records are listed by what their fields hold") {
    in_each_store([](const std::string& url) {
        auto ledger = Ledger::open(url);
        for (const auto* id : {"r1", "r2", "r3"}) ledger.add(request(id), on(monday));
        ledger.step(Kind::information_request, "r2", "receive", on(monday));
        const auto ids = [&](RecordQuery query) {
            query.kind = Kind::information_request;
            std::string found;
            for (const auto& one : ledger.records(query)) found += record::id(one.record) + ' ';
            return found;
        };
        CHECK(ids({}) == "r1 r2 r3 ");
        CHECK(ids({{}, {{"state", "received"}}}) == "r2 ");
        CHECK(ids({{}, {{"state", "办理中"}}, "", 9}) == ids({{}, {{"state", "received"}}}));
        CHECK(ids({{}, {}, "r1", 1}) == "r2 ");
        CHECK(ids({{}, {{"accepts_other_form", "否"}, {"agency", "jilin"}}}) == "r1 r2 r3 ");
        CHECK_THROWS_AS((void)ids({{}, {{"query_code", "1"}}}), InvalidValue);
        CHECK_THROWS_AS((void)ids({{}, {{"stat", "1"}}}), UnknownKey);
    });
}

TEST_CASE("records are made anew from the events, and come out equal") {
    in_each_store([](const std::string& url) {
        auto ledger = Ledger::open(url);
        ledger.add(applicant("p1"), on(monday));
        ledger.add(request("r1"), on(monday));
        ledger.step(Kind::information_request, "r1", "receive", on(monday));
        const auto before = ledger.records({Kind::information_request});
        const auto counts = ledger.count({{}, "state"});
        const auto due = ledger.due(monday, monday + days{40});
        REQUIRE(due.size() == 1);
        ledger.rebuild();
        CHECK(ledger.records({Kind::information_request}) == before);
        CHECK(ledger.count({{}, "state"}) == counts);
        CHECK(ledger.due(monday, monday + days{40}) == due);
        CHECK(ledger.verify().whole());
    });
}

}  // namespace gongkai::ledger
