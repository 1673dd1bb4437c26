// SPDX-License-Identifier: Apache-2.0
// What the trace costs: loads and single steps against the same rows through SQLite's C interface
// and PostgreSQL's COPY; verification; what a ledger of a million requests answers, how fast.
#include <gongkai/ledger/ledger.hpp>

#include <benchmark/benchmark.h>
#include <libpq-fe.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <limits>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <gongkai/workflow/docket.hpp>
#include <gongkai/workflow/request.hpp>

#include "ledger/schema.hpp"
#include "ratio.hpp"

namespace {

using namespace gongkai;
using namespace std::chrono_literals;
namespace fs = std::filesystem;
using ledger::Store;
using record::InformationRequest;
using record::Kind;
using workflow::Docket;
using workflow::Entry;
using workflow::Event;
using workflow::RequestStep;
using workflow::to;

constexpr double any = std::numeric_limits<double>::infinity();
constexpr Date first = 2016y / 3 / 1;

Entry on(Date day) {
    return {"信息公开办", day, at_china(day, std::chrono::hours{10}), ""};
}

/// A folder on the disk that the build is on, not in memory.
fs::path scratch() {
    static const struct Folder {
        fs::path path = fs::current_path() / ("ledger-bench-" + std::to_string(getpid()));
        Folder() { fs::create_directories(path); }
        ~Folder() { fs::remove_all(path); }
    } folder;
    return folder.path;
}

std::string new_file(const std::string& name) {
    const auto path = scratch() / name;
    for (const auto* end : {"", "-wal", "-shm"}) fs::remove(path.string() + end);
    return path.string();
}

std::string padded(std::size_t i) {
    auto digits = std::to_string(i);
    return std::string(8 - digits.size(), '0') + digits;
}

InformationRequest request(std::size_t i) {
    const auto day = first + std::chrono::days{i % 250};
    return {.id = "r" + padded(i),
            .agency = {"agency-" + std::to_string(i % 9)},
            .number = "2016-" + padded(i),
            .channel = i % 3 == 0 ? statute::Channel::web : statute::Channel::registered_mail,
            .applicant_kind = i % 2 == 0 ? statute::ApplicantKind::natural_person
                                         : statute::ApplicantKind::enterprise,
            .applicant = {"p" + padded(i)},
            .applied_on = day,
            .description = "某化工项目环境影响报告书批复及公众参与材料",
            .purpose = "生产、生活"};
}

/// Created and received; forty-nine of fifty answered and delivered, too.
std::vector<Event> history(std::size_t i) {
    auto docket = Docket<InformationRequest>::create(request(i), on(request(i).applied_on));
    const auto day = request(i).applied_on;
    docket.take(RequestStep::receive, on(day));
    if (i % 50 != 0) {
        docket.take(RequestStep::answer, on(day + std::chrono::days{12}),
                    {to(&InformationRequest::outcome, statute::Outcome::granted)});
        docket.take(RequestStep::deliver, on(day + std::chrono::days{13}),
                    {to(&InformationRequest::delivered_by, statute::DeliveryWay::direct)});
    }
    return {docket.events().begin(), docket.events().end()};
}

std::vector<std::vector<Event>> histories(std::size_t count) {
    std::vector<std::vector<Event>> all;
    all.reserve(count);
    for (std::size_t i = 0; i < count; ++i) all.push_back(history(i));
    return all;
}

std::size_t events_in(const std::vector<std::vector<Event>>& all) {
    std::size_t count = 0;
    for (const auto& events : all) count += events.size();
    return count;
}

void load(const std::string& url, const std::vector<std::vector<Event>>& all) {
    auto opened = Ledger::open(url);
    auto loading = opened.load();
    for (const auto& events : all) loading.add(events);
    loading.commit();
}

/// SQLite through its own interface.
class Raw {
  public:
    explicit Raw(const std::string& path) {
        if (sqlite3_open(path.c_str(), &database_) != SQLITE_OK) throw std::runtime_error(path);
        for (const auto* sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                                "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON"})
            run(sql);
    }
    ~Raw() { sqlite3_close_v2(database_); }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;

    void run(const std::string& sql) {
        char* why = nullptr;
        if (sqlite3_exec(database_, sql.c_str(), nullptr, nullptr, &why) != SQLITE_OK)
            throw std::runtime_error(sql + ": " + why);
    }
    void step(sqlite3_stmt* statement) {
        if (sqlite3_step(statement) != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errmsg(database_));
        sqlite3_reset(statement);
    }
    sqlite3_stmt* prepare(const std::string& sql) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(database_, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(database_));
        return statement;
    }

  private:
    sqlite3* database_ = nullptr;
};

struct RawCell {
    bool given = false;
    std::string text;
};
using RawRow = std::vector<RawCell>;

/// Every row of a ledger's tables, in the order in which the tables are made.
std::vector<std::pair<const ledger::TableRow*, std::vector<RawRow>>> rows_of(
    const std::string& path) {
    Raw raw(path);
    std::vector<std::pair<const ledger::TableRow*, std::vector<RawRow>>> all;
    for (const auto& table : ledger::tables()) {
        auto* statement = raw.prepare("SELECT * FROM " + table.name);
        std::vector<RawRow> rows;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            RawRow row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto* text = sqlite3_column_text(statement, i);
                row.push_back(
                    {text != nullptr, text == nullptr ? "" : reinterpret_cast<const char*>(text)});
            }
            rows.push_back(std::move(row));
        }
        sqlite3_finalize(statement);
        if (!rows.empty()) all.emplace_back(&table, std::move(rows));
    }
    return all;
}

void bind_cells(sqlite3_stmt* statement, const RawRow& row) {
    for (std::size_t i = 0; i < row.size(); ++i)
        if (row[i].given)
            sqlite3_bind_text(statement, static_cast<int>(i) + 1, row[i].text.data(),
                              static_cast<int>(row[i].text.size()), SQLITE_STATIC);
        else
            sqlite3_bind_null(statement, static_cast<int>(i) + 1);
}

std::string insert_of(const ledger::TableRow& table) {
    std::string marks;
    for (std::size_t i = 0; i < table.columns.size(); ++i) marks += i > 0 ? ", ?" : "?";
    return "INSERT INTO " + table.name + " VALUES (" + marks + ")";
}

template <typename Rows>
void fill_raw(const std::string& path, const Rows& all) {
    Raw raw(path);
    raw.run("BEGIN IMMEDIATE");
    for (const auto& table : ledger::tables()) {
        raw.run(create_statement(table, Store::sqlite));
        for (const auto& index : table.indexes) raw.run("CREATE INDEX " + index);
    }
    for (const auto& [table, rows] : all) {
        auto* statement = raw.prepare(insert_of(*table));
        for (const auto& row : rows) {
            bind_cells(statement, row);
            raw.step(statement);
        }
        sqlite3_finalize(statement);
    }
    raw.run("COMMIT");
}

/// Seals, hashes and replays, and yet at most twice as long as the bare rows.
void bulk_load_against_c(benchmark::State& state) {
    const auto all = histories(20'000);
    const auto ours = new_file("ours.db");
    load(ours, all);
    const auto rows = rows_of(ours);
    bench::compare(
        state, events_in(all), 2.0, [&] { load(new_file("ours.db"), all); },
        [&] { fill_raw(new_file("raw.db"), rows); });
}
BENCHMARK(bulk_load_against_c)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

/// One step and its commit, against the commit of the same rows.
void durable_step_against_c(benchmark::State& state) {
    constexpr std::size_t steps = 200;
    const auto path = new_file("steps.db");
    auto opened = Ledger::open(path);
    const auto raw_path = new_file("raw.db");
    fill_raw(raw_path, std::vector<std::pair<const ledger::TableRow*, std::vector<RawRow>>>{});
    Raw raw(raw_path);
    const auto& event_table = ledger::tables()[1];
    const auto sample_path = new_file("sample.db");
    load(sample_path, histories(steps + 1));
    const auto rows = rows_of(sample_path);
    const auto& events =
        std::ranges::find(rows, &event_table,
                          &std::pair<const ledger::TableRow*, std::vector<RawRow>>::first)
            ->second;
    std::size_t next = 0;
    std::size_t raw_next = 0;
    auto* add_event = raw.prepare(insert_of(event_table));
    const auto& [record_table, records] = rows.back();
    auto* add_record = raw.prepare(insert_of(*record_table));
    raw.run("INSERT INTO ledger VALUES (1, '', 1, '', '', '', '', 0, '')");
    auto* move_head = raw.prepare("UPDATE ledger SET sequence = ?, hash = ? WHERE id = 1");
    auto* count = raw.prepare(
        "INSERT INTO tally VALUES ('information_request', 'agency', '2016-03', ?, 'value', 1)"
        " ON CONFLICT DO UPDATE SET count = count + 1");
    bench::compare(
        state, steps, 1.25,
        [&] {
            for (std::size_t i = 0; i < steps; ++i) opened.add(request(next++), on(first));
        },
        [&] {
            for (std::size_t i = 0; i < steps; ++i) {
                raw.run("BEGIN IMMEDIATE");
                auto event = events[i];
                event[0].text = std::to_string(++raw_next);
                event[2].text = "x" + event[0].text;
                bind_cells(add_event, event);
                raw.step(add_event);
                auto record = records[i];
                record[0].text = event[2].text;
                bind_cells(add_record, record);
                raw.step(add_record);
                for (const auto* dimension :
                     {"", "channel", "applicant_kind", "outcome", "state"}) {
                    bind_cells(count, {{true, dimension}});
                    raw.step(count);
                }
                bind_cells(move_head, {event[0], event[13]});
                raw.step(move_head);
                raw.run("COMMIT");
            }
        });
    for (auto* statement : {add_event, add_record, move_head, count}) sqlite3_finalize(statement);
}
BENCHMARK(durable_step_against_c)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

void verify_events(benchmark::State& state) {
    const auto all = histories(50'000);
    const auto path = new_file("verify.db");
    load(path, all);
    const auto opened = Ledger::open(path);
    for (auto _ : state)
        if (!opened.verify().whole()) state.SkipWithError("the trace is broken");
    state.SetItemsProcessed(static_cast<std::int64_t>(events_in(all)) * state.iterations());
}
BENCHMARK(verify_events)->Unit(benchmark::kMillisecond);

/// A ledger of a million requests, made once.
const std::string& million() {
    static const std::string path = [] {
        auto made = new_file("million.db");
        auto opened = Ledger::open(made);
        auto loading = opened.load();
        for (std::size_t i = 0; i < 1'000'000; ++i) loading.add(history(i));
        loading.commit();
        return made;
    }();
    return path;
}

void overdue_of_a_million(benchmark::State& state) {
    const auto opened = Ledger::open(million());
    std::size_t found = 0;
    for (auto _ : state) found = opened.overdue(2016y / 12 / 31).size();
    state.counters["overdue"] = static_cast<double>(found);
}
BENCHMARK(overdue_of_a_million)->Unit(benchmark::kMillisecond)->Iterations(5);

void statistics_of_a_million(benchmark::State& state) {
    const auto opened = Ledger::open(million());
    for (auto _ : state)
        for (const auto* by :
             {"", "agency", "month", "channel", "applicant_kind", "outcome", "state"})
            benchmark::DoNotOptimize(opened.count({Kind::information_request, by}));
}
BENCHMARK(statistics_of_a_million)->Unit(benchmark::kMillisecond)->Iterations(20);

void size_of_a_million(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(million());
    state.counters["file_bytes_per_record"] =
        static_cast<double>(fs::file_size(million())) / 1'000'000;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    state.counters["peak_rss_mib"] = static_cast<double>(usage.ru_maxrss) / 1024;
}
BENCHMARK(size_of_a_million)->Unit(benchmark::kMillisecond)->Iterations(1);

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// The URL of a new database of the server that GONGKAI_TEST_POSTGRESQL names; see
/// tests/postgresql.py.
std::string new_database(const std::string& server) {
    static int count = 0;
    const auto name = "bench" + std::to_string(getpid()) + "_" + std::to_string(++count);
    const Connection connection(PQconnectdb(server.c_str()), PQfinish);
    PQclear(PQexec(connection.get(), ("CREATE DATABASE " + name).c_str()));
    return server.substr(0, server.rfind('/') + 1) + name;
}

void expect(PGconn* connection, PGresult* result, ExecStatusType wanted) {
    const auto status = PQresultStatus(result);
    PQclear(result);
    if (status != wanted) throw std::runtime_error(PQerrorMessage(connection));
}

template <typename Rows>
void copy_raw(const std::string& url, const Rows& all) {
    const Connection connection(PQconnectdb(url.c_str()), PQfinish);
    auto* const raw = connection.get();
    expect(raw, PQexec(raw, "BEGIN"), PGRES_COMMAND_OK);
    for (const auto& table : ledger::tables()) {
        expect(raw, PQexec(raw, create_statement(table, Store::postgresql).c_str()),
               PGRES_COMMAND_OK);
        for (const auto& index : table.indexes)
            expect(raw, PQexec(raw, ("CREATE INDEX " + index).c_str()), PGRES_COMMAND_OK);
    }
    for (const auto& [table, lines] : all) {
        expect(raw, PQexec(raw, ("COPY " + table->name + " FROM STDIN").c_str()), PGRES_COPY_IN);
        for (std::size_t at = 0; at < lines.size(); at += 1 << 20)
            PQputCopyData(raw, lines.data() + at,
                          static_cast<int>(std::min<std::size_t>(1 << 20, lines.size() - at)));
        PQputCopyEnd(raw, nullptr);
        expect(raw, PQgetResult(raw), PGRES_COMMAND_OK);
        PQclear(PQgetResult(raw));
    }
    expect(raw, PQexec(raw, "COMMIT"), PGRES_COMMAND_OK);
}

void bulk_load_against_copy(benchmark::State& state) {
    const char* const folder = std::getenv("GONGKAI_TEST_POSTGRESQL");
    if (folder == nullptr) {
        state.SkipWithError("GONGKAI_TEST_POSTGRESQL names no server");
        return;
    }
    std::string server;
    std::ifstream(std::string(folder) + "/url") >> server;
    const auto all = histories(20'000);
    const auto path = new_file("copied.db");
    load(path, all);
    std::vector<std::pair<const ledger::TableRow*, std::string>> lines;
    for (const auto& [table, rows] : rows_of(path)) {
        auto& text = lines.emplace_back(table, "").second;
        for (const auto& row : rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                if (i > 0) text += '\t';
                if (!row[i].given) text += "\\N";
                for (const char c : row[i].text) text.append(c == '\\' ? 2 : 1, c);
            }
            text += '\n';
        }
    }
    bench::compare(
        state, events_in(all), 2.0, [&] { load(new_database(server), all); },
        [&] { copy_raw(new_database(server), lines); });
}
BENCHMARK(bulk_load_against_copy)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

}  // namespace
