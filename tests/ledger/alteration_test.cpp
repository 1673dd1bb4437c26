// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <gongkai/ledger/chain.hpp>
#include <gongkai/ledger/ledger.hpp>
#include <gongkai/sample/year.hpp>

#include "ledger/specimens.hpp"
#include "ledger/stores.hpp"

namespace gongkai::ledger {

using record::Kind;
using tests::on;
using namespace std::chrono;

namespace {

constexpr Date monday{2016y / 3 / 7};

/// A small ledger with requests, applicants and some of the generated year's complaints.
std::string make_ledger(const tests::Folder& folder) {
    auto path = folder / "whole.db";
    auto ledger = Ledger::open(path);
    for (int i = 1; i <= 8; ++i) {
        const auto id = std::to_string(i);
        ledger.add(tests::applicant("p-r" + id), on(monday));
        ledger.add(tests::request("r" + id), on(monday));
        ledger.step(Kind::information_request, "r" + id, "receive", on(monday));
    }
    ledger.step(Kind::information_request, "r3", "answer", on(Date{2016y / 3 / 15}),
                {{"outcome", std::string("granted")}});
    auto loading = ledger.load();
    int complaints = 0;
    sample::generate({1, 2016, 1},
                     [&](const record::Record& record, std::span<const workflow::Event> events) {
                         if (record::kind(record) == Kind::complaint && ++complaints <= 20)
                             loading.add(events);
                     });
    loading.commit();
    return path;
}

/// An SQLite file under somebody's hands.
class Hands {
  public:
    explicit Hands(const std::string& path) : session_(soci::sqlite3, "db=" + path) {
        session_ << "PRAGMA foreign_keys = OFF";
        session_ << "PRAGMA synchronous = OFF";
    }

    std::int64_t number(const std::string& sql) {
        long long value = 0;
        session_ << sql, soci::into(value);
        return value;
    }
    std::string text(const std::string& sql) {
        std::string value;
        session_ << sql, soci::into(value);
        return value;
    }
    void run(const std::string& sql) { session_ << sql; }
    void set(const std::string& sql, const std::string& value) {
        session_ << sql, soci::use(value);
    }

  private:
    soci::session session_;
};

std::string at(std::int64_t n) {
    return std::to_string(n);
}

/// An event as its row has it.
SealedEvent sealed_event(Hands& hands, std::int64_t n) {
    const auto text = [&](const std::string& column) {
        return hands.text("SELECT " + column + " FROM event WHERE sequence = " + at(n));
    };
    return {*find_token<Kind>(text("kind")),
            text("record"),
            hands.number("SELECT version FROM event WHERE sequence = " + at(n)),
            text("step"),
            text("actor"),
            text("on_day"),
            text("at"),
            text("reason"),
            text("payload"),
            text("commitments")};
}

/// Whether one of the problems names an event.
bool names(const Verification& found, std::int64_t n, std::initializer_list<TraceFault> faults) {
    return std::ranges::any_of(found.problems, [&](const TraceProblem& problem) {
        return std::ranges::find(faults, problem.fault) != faults.end() && problem.sequence == n;
    });
}

using Alteration = std::function<bool(Hands&, std::mt19937_64&, const std::string& path)>;

std::int64_t pick(std::mt19937_64& random, std::int64_t first, std::int64_t last) {
    return std::uniform_int_distribution(first, last)(random);
}

/// A byte of a text that is printed, to another one.
std::string other_byte(std::string text, std::mt19937_64& random) {
    if (text.empty()) return "x";
    auto& c = text[static_cast<std::size_t>(pick(random, 0, std::ssize(text) - 1))];
    c = c == 'x' ? 'y' : 'x';
    return text;
}

}  // namespace

TEST_CASE("a thousand alterations of a ledger are all found and named") {
    const tests::Folder folder;
    const auto whole = make_ledger(folder);
    const auto events = Ledger::open(whole).event_count();
    const auto path = folder / "altered.db";
    std::mt19937_64 random(20161231);
    const auto verify = [&] { return Ledger::open(path).verify(); };
    const auto each = [&](const char* what, const auto& alter, const auto& named) {
        for (int round = 0; round < 125; ++round) {
            for (const auto* end : {"", "-wal", "-shm"}) std::filesystem::remove(path + end);
            std::filesystem::copy_file(whole, path);
            const auto n = pick(random, 1, events);
            {
                Hands hands(path);
                alter(hands, n);
            }
            const auto found = verify();
            INFO(what << " of event " << n << " of " << events);
            for (const auto& problem : found.problems) INFO(problem.en);
            CHECK(!found.whole());
            CHECK(named(found, n));
        }
    };
    const auto changed = [](const Verification& found, std::int64_t n) {
        return names(found, n, {TraceFault::event_changed});
    };

    each(
        "a byte",
        [&](Hands& hands, std::int64_t n) {
            const std::vector<std::string> columns{"record",   "step",   "actor",   "on_day",
                                                   "at",       "reason", "payload", "origin",
                                                   "previous", "hash"};
            const auto& column =
                columns[static_cast<std::size_t>(pick(random, 0, std::ssize(columns) - 1))];
            const auto old =
                hands.text("SELECT " + column + " FROM event WHERE sequence = " + at(n));
            hands.set("UPDATE event SET " + column + " = :v WHERE sequence = " + at(n),
                      other_byte(old, random));
        },
        changed);
    each(
        "a deleted row",
        [](Hands& hands, std::int64_t n) {
            hands.run("DELETE FROM event WHERE sequence = " + at(n));
        },
        [&](const Verification& found, std::int64_t n) {
            return names(found, n,
                         {TraceFault::event_missing, TraceFault::head_cut, TraceFault::tail_cut});
        });
    std::int64_t other = 0;
    each(
        "two rows swapped",
        [&](Hands& hands, std::int64_t n) {
            do other = pick(random, 1, events);
            while (other == n);
            hands.run("UPDATE event SET sequence = 0 WHERE sequence = " + at(n));
            hands.run("UPDATE event SET sequence = " + at(n) + " WHERE sequence = " + at(other));
            hands.run("UPDATE event SET sequence = " + at(other) + " WHERE sequence = 0");
        },
        [&](const Verification& found, std::int64_t n) {
            return names(found, n, {TraceFault::event_moved}) &&
                   names(found, other, {TraceFault::event_moved});
        });
    each(
        "a row added behind the end",
        [&](Hands& hands, std::int64_t) {
            hands.run(
                "INSERT INTO event SELECT sequence + 1, kind, record || 'x', 1, 'create', actor,"
                " on_day, at, reason, payload, '', '', hash, hash FROM event WHERE sequence = " +
                at(events));
        },
        [&](const Verification& found, std::int64_t) {
            return names(found, events + 1, {TraceFault::event_added});
        });
    each(
        "a row put between two",
        [&](Hands& hands, std::int64_t n) {
            for (auto k = events; k > n; --k)
                hands.run("UPDATE event SET sequence = sequence + 1 WHERE sequence = " + at(k));
            hands.run(
                "INSERT INTO event SELECT sequence + 1, kind, record || 'x', 1, 'create', actor,"
                " on_day, at, reason, payload, '', '', hash, hash FROM event WHERE sequence = " +
                at(n));
            hands.run("UPDATE ledger SET sequence = sequence + 1");
        },
        [&](const Verification& found, std::int64_t n) {
            return names(found, n + 1, {TraceFault::event_changed}) &&
                   (n == events || names(found, n + 2, {TraceFault::event_moved}));
        });
    each(
        "a row changed and hashed anew",
        [&](Hands& hands, std::int64_t n) {
            hands.run("UPDATE event SET actor = actor || 'x' WHERE sequence = " + at(n));
            const auto hash =
                link_hash(HashAlgorithm::sha256, n,
                          hands.text("SELECT previous FROM event WHERE sequence = " + at(n)),
                          content_hash(HashAlgorithm::sha256, sealed_event(hands, n)));
            hands.set("UPDATE event SET hash = :v WHERE sequence = " + at(n), hash);
        },
        [&](const Verification& found, std::int64_t n) {
            return names(found, n, {TraceFault::event_changed, TraceFault::head_changed});
        });
    each(
        "the end cut off",
        [](Hands& hands, std::int64_t n) {
            hands.run("DELETE FROM event WHERE sequence >= " + at(n));
        },
        [](const Verification& found, std::int64_t n) {
            return names(found, n, {TraceFault::tail_cut});
        });
    each(
        "a record changed",
        [&](Hands& hands, std::int64_t n) {
            hands.run(
                "UPDATE record_complaint SET content = content || 'x' WHERE id = (SELECT id"
                " FROM record_complaint ORDER BY id LIMIT 1 OFFSET " +
                at(n % 20) + ")");
        },
        [](const Verification& found, std::int64_t) {
            return std::ranges::any_of(found.problems, [](const TraceProblem& problem) {
                return problem.fault == TraceFault::record_changed &&
                       problem.record.starts_with("complaint/") &&
                       problem.en.starts_with("content: ");
            });
        });
}

TEST_CASE("what was done to the tables beside the events is named too") {
    const tests::Folder folder;
    const auto whole = make_ledger(folder);
    const auto path = folder / "altered.db";
    const auto fault_of = [&](const std::string& sql) {
        for (const auto* end : {"", "-wal", "-shm"}) std::filesystem::remove(path + end);
        std::filesystem::copy_file(whole, path);
        Hands(path).run(sql);
        const auto found = Ledger::open(path).verify();
        REQUIRE_MESSAGE(!found.problems.empty(), sql);
        return found.problems.front();
    };
    CHECK(fault_of("DELETE FROM record_information_request WHERE id = 'r3'").fault ==
          TraceFault::record_missing);
    CHECK(fault_of("INSERT INTO record_applicant (id, generated, ledger_version, ledger_on,"
                   " ledger_at) VALUES ('x', 0, 1, '2016-01-01', '2016-01-01T10:00:00+08:00')")
              .fault == TraceFault::record_unexplained);
    CHECK(
        fault_of("UPDATE record_information_request SET state = 'delivered' WHERE id = 'r3'").en ==
        "state: the record has delivered, its events make it \"answered\"");
    CHECK(fault_of("UPDATE record_information_request SET ledger_version = 9 WHERE id = 'r3'")
              .fault == TraceFault::record_changed);
    CHECK(fault_of("UPDATE personal SET value = '\"李某\"' WHERE record = 'p-r2' AND path = 'name'")
              .fault == TraceFault::personal_changed);
    CHECK(fault_of("DELETE FROM personal WHERE record = 'p-r2' AND path = 'name'").fault ==
          TraceFault::personal_missing);
    CHECK(fault_of("UPDATE personal SET state = 'erased', salt = NULL, value = NULL"
                   " WHERE record = 'p-r2'")
              .fault == TraceFault::personal_missing);
    CHECK(fault_of("UPDATE personal SET state = 'withheld', salt = NULL, value = NULL"
                   " WHERE record = 'p-r2'")
              .fault == TraceFault::personal_missing);
    CHECK(fault_of("INSERT INTO personal VALUES ('applicant', 'p-r2', 1, 'fax', 'kept', 's', '1')")
              .fault == TraceFault::personal_unexplained);
    CHECK(fault_of("INSERT INTO personal VALUES ('applicant', 'zz', 1, 'fax', 'kept', 's', '1')")
              .fault == TraceFault::personal_unexplained);
    CHECK(fault_of("UPDATE clock SET due_on = '2030-01-01' WHERE record = 'r3'").fault ==
          TraceFault::clock_changed);
    CHECK(fault_of("DELETE FROM clock WHERE record = 'r3'").fault == TraceFault::clock_changed);
    CHECK(fault_of("UPDATE tally SET count = count + 1 WHERE kind = 'applicant'").fault ==
          TraceFault::count_changed);
    CHECK(fault_of("UPDATE ledger SET hash = previous FROM event WHERE event.sequence = 5").fault ==
          TraceFault::head_changed);
}

TEST_CASE("gaps in issued numbers are told, and break nothing") {
    const tests::Folder folder;
    auto ledger = Ledger::open(folder / "ledger.db");
    for (const auto* number : {"依申请第7号", "2016-8", "2016-9", "2016-12"}) {
        auto request = tests::request(number);
        request.number = number;
        ledger.add(request, on(monday));
    }
    const auto found = ledger.verify();
    CHECK(found.whole());
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].fault == TraceFault::number_gap);
    CHECK(found.problems[0].en == "jilin: no record has number 2016-10 – 2016-11");
}

TEST_CASE("a digest from outside shows a cut tail and a chain that was made anew") {
    const tests::Folder folder;
    const auto path = make_ledger(folder);
    const auto kept = Ledger::open(path).digest();
    const auto fault_of = [&](const std::string& at_path) {
        const auto found = Ledger::open(at_path).verify(kept);
        return found.problems.empty() ? std::string("none")
                                      : std::string(token(found.problems.back().fault));
    };
    CHECK(fault_of(path) == "none");

    SUBCASE("more events are no fault") {
        Ledger::open(path).add(tests::applicant("new"), on(monday));
        CHECK(fault_of(path) == "none");
    }
    SUBCASE("a tail that was cut off with all that goes with it") {
        Hands hands(path);
        const auto last = hands.text(
            "SELECT kind || '/' || record FROM event ORDER BY sequence DESC"
            " LIMIT 1");
        hands.run("DELETE FROM event WHERE sequence = (SELECT MAX(sequence) FROM event)");
        hands.run(
            "UPDATE ledger SET sequence = sequence - 1, hash = (SELECT hash FROM event"
            " ORDER BY sequence DESC LIMIT 1)");
        Ledger::open(path).rebuild();
        CHECK(Ledger::open(path).verify().whole());
        CHECK(fault_of(path) == "tail_cut");
    }
    SUBCASE("a chain that was made anew") {
        Hands hands(path);
        hands.run("UPDATE event SET actor = '别人' WHERE sequence = 3");
        auto previous = genesis_hash(HashAlgorithm::sha256, hands.text("SELECT uid FROM ledger"));
        for (std::int64_t n = 1; n <= kept.events; ++n) {
            const auto hash =
                link_hash(HashAlgorithm::sha256, n, previous,
                          content_hash(HashAlgorithm::sha256, sealed_event(hands, n)));
            hands.set("UPDATE event SET hash = :v WHERE sequence = " + at(n), hash);
            hands.set("UPDATE event SET previous = :v WHERE sequence = " + at(n), previous);
            previous = hash;
        }
        hands.set("UPDATE ledger SET hash = :v", previous);
        CHECK(Ledger::open(path).verify().whole());
        CHECK(fault_of(path) == "chain_replaced");
    }
    SUBCASE("another ledger") {
        const tests::Folder elsewhere;
        CHECK(fault_of(make_ledger(elsewhere)) == "chain_replaced");
    }
}

}  // namespace gongkai::ledger
