// SPDX-License-Identifier: Apache-2.0
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdint>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <thread>

#include <doctest/doctest.h>
#include <libpq-fe.h>

#include <gongkai/base/error.hpp>
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

/// Runs a function in a process of its own, which ends with it.
pid_t in_child(const std::function<void()>& work) {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child > 0) return child;
    try {
        work();
    } catch (...) {
        _exit(1);
    }
    _exit(0);
}

int status_of(pid_t child) {
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return status;
}

/// Adds requests and receives them, and says after each call how many events the ledger has.
void write_for_ever(const std::string& url, const std::string& name, int out) {
    auto ledger = Ledger::open(url);
    for (int n = 0;; ++n) {
        const auto id = name + "-" + std::to_string(n);
        const auto tell = [&](const workflow::Event&) {
            const char told = '.';
            if (write(out, &told, 1) != 1) _exit(2);
        };
        tell(ledger.add(tests::request(id), on(monday)));
        tell(ledger.step(Kind::information_request, id, "receive", on(monday)));
    }
}

/// How many steps were acknowledged.
std::int64_t told(int in) {
    std::int64_t count = 0;
    char bytes[4096];
    for (ssize_t got = 0; (got = read(in, bytes, sizeof bytes)) > 0;) count += got;
    return count;
}

}  // namespace

TEST_CASE("a writer that is killed at any moment loses nothing that was acknowledged") {
    static constexpr int rounds = 200;
    in_each_store([](const std::string& url) {
        std::mt19937 random(7);
        {
            (void)Ledger::open(url);
        }
        std::int64_t acknowledged = 0;
        std::int64_t before = 0;
        int killed = 0;
        for (int round = 0; round < rounds; ++round) {
            int ends[2];
            REQUIRE(pipe(ends) == 0);
            const auto child = in_child([&] {
                close(ends[0]);
                write_for_ever(url, "r" + std::to_string(round), ends[1]);
            });
            close(ends[1]);
            // It has begun to write; from then on, at any moment.
            char first = 0;
            REQUIRE(read(ends[0], &first, 1) == 1);
            std::this_thread::sleep_for(
                microseconds(std::uniform_int_distribution(0, 20'000)(random)));
            kill(child, SIGKILL);
            acknowledged = 1 + told(ends[0]);
            close(ends[0]);
            killed += WIFSIGNALED(status_of(child)) ? 1 : 0;
            const auto ledger = Ledger::open(url, {false});
            const auto now = ledger.event_count();
            // One step may have been committed and not yet told.
            CHECK(now - before >= acknowledged);
            CHECK(now - before <= acknowledged + 1);
            before = now;
            if (round % 40 == 39) CHECK(ledger.verify().whole());
        }
        CHECK(killed == rounds);
        CHECK(before >= rounds);
        CHECK(Ledger::open(url).verify().whole());
    });
}

TEST_CASE("eight processes write at once: nothing is lost, and the order is total") {
    static constexpr int writers = 8;
    static constexpr int records = 12;
    in_each_store([](const std::string& url) {
        {
            Ledger::open(url).add(tests::request("shared"), on(monday));
        }
        std::vector<pid_t> children;
        for (int writer = 0; writer < writers; ++writer)
            children.push_back(in_child([&] {
                auto ledger = Ledger::open(url);
                for (int n = 0; n < records; ++n) {
                    const auto id = "r" + std::to_string(writer) + "-" + std::to_string(n);
                    ledger.add(tests::request(id), on(monday));
                    ledger.step(Kind::information_request, id, "receive", on(monday));
                    // All of them amend one record, each until nobody came between.
                    for (;;) {
                        const auto shared = ledger.require(Kind::information_request, "shared");
                        try {
                            ledger.amend(Kind::information_request, "shared", on(monday, "更正"),
                                         {{"purpose", id}}, shared.version);
                            break;
                        } catch (const VersionConflict& conflict) {
                            if (conflict.expected() != shared.version) throw;
                        }
                    }
                }
            }));
        for (const auto child : children) CHECK(status_of(child) == 0);
        const auto ledger = Ledger::open(url);
        CHECK(ledger.event_count() == 1 + writers * records * 3);
        CHECK(ledger.require(Kind::information_request, "shared").version == 1 + writers * records);
        const auto found = ledger.verify();
        CHECK(found.whole());
        CHECK(found.records == 1 + writers * records);
        CHECK(ledger.count({Kind::information_request, "state"}) ==
              std::vector<Counted>{
                  {Kind::information_request, "state", "filed", 1},
                  {Kind::information_request, "state", "received", writers * records}});
    });
}

TEST_CASE("a full disk refuses a step, and what stood before stands") {
    const tests::Folder folder;
    const auto path = folder / "ledger.db";
    {
        Ledger::open(path).add(tests::request("first"), on(monday));
    }
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const auto child = in_child([&] {
        close(ends[0]);
        auto ledger = Ledger::open(path);
        // No file of this process grows beyond this.
        (void)signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{512 * 1024, 512 * 1024};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0) _exit(3);
        int refused = 0;
        for (int n = 0; refused < 3; ++n) {
            try {
                ledger.add(tests::request("r" + std::to_string(n)), on(monday));
                const char one = '.';
                if (write(ends[1], &one, 1) != 1) _exit(2);
            } catch (const LedgerError&) {
                ++refused;
            }
            if (n > 100'000) _exit(4);
        }
    });
    close(ends[1]);
    const auto acknowledged = told(ends[0]);
    close(ends[0]);
    CHECK(status_of(child) == 0);
    CHECK(acknowledged > 10);
    auto ledger = Ledger::open(path);
    CHECK(ledger.event_count() == acknowledged + 1);
    CHECK(ledger.verify().whole());
    ledger.add(tests::request("last"), on(monday));
    CHECK(ledger.verify().whole());
}

TEST_CASE("a connection that is lost refuses a step, and the next one connects again") {
    if (tests::server_url().empty()) return;
    const auto url = tests::new_database();
    auto ledger = Ledger::open(url);
    const std::unique_ptr<PGconn, decltype(&PQfinish)> other(PQconnectdb(url.c_str()), PQfinish);
    int lost = 0;
    std::int64_t acknowledged = 0;
    for (int n = 0; n < 20; ++n) {
        if (n % 2 == 1)
            PQclear(PQexec(other.get(),
                           "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                           " WHERE datname = current_database() AND pid <> pg_backend_pid()"));
        try {
            ledger.add(tests::request("r" + std::to_string(n)), on(monday));
            ++acknowledged;
        } catch (const LedgerError&) {
            ++lost;
        }
    }
    CHECK(lost == 10);
    CHECK(ledger.event_count() == acknowledged);
    CHECK(ledger.verify().whole());
}

}  // namespace gongkai::ledger
