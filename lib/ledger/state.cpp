// SPDX-License-Identifier: Apache-2.0
#include "state.hpp"

#include <chrono>
#include <exception>
#include <vector>

#include <gongkai/base/instant.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/ledger/ledger_error.hpp>

#include "event_rows.hpp"
#include "hasher.hpp"
#include "record_table.hpp"
#include "schema.hpp"
#include "seal.hpp"

namespace gongkai::ledger {
namespace {

/// The algorithm is known only once the ledger is open; the writer is made anew then.
constexpr auto any_algorithm = HashAlgorithm::sha256;

}  // namespace

Ledger::State::State(std::string url, const OpenOptions& options)
    : database(std::move(url), options.create),
      algorithm(any_algorithm),
      writer(database, any_algorithm) {
    database.told([&] { read_or_make(options); });
}

void Ledger::State::read_or_make(const OpenOptions& options) {
    if (!database.has_table("ledger")) {
        if (!options.create) database.fail("is no ledger; gongkai ledger init makes one");
        make(options.algorithm);
    }
    auto& statement = database.prepared(
        "SELECT uid, schema_version, fields, algorithm, calendar FROM ledger WHERE id = 1", 0, 5);
    if (!statement.first()) database.fail("is no ledger: the row that says what it is has gone");
    id = statement.text(0);
    const auto version = statement.number(1);
    if (version > schema_version)
        database.fail("was made by a later gongkai: its tables are of version " +
                      std::to_string(version) + ", this one knows " +
                      std::to_string(schema_version));
    algorithm = require_token<HashAlgorithm>(statement.text(3), "hash algorithm");
    const auto fields = statement.text(2);
    const auto calendar = statement.text(4);
    writer.use(algorithm);
    if (fields != fields_fingerprint() || calendar != calendar_fingerprint())
        bring_up_to_date(fields, calendar);
}

void Ledger::State::make(HashAlgorithm wanted) {
    database.begin();
    try {
        // Two may come to make the same ledger; the second waits here and then finds it made.
        if (database.store() == Store::postgresql)
            database.execute("SELECT pg_advisory_xact_lock(7405193)");
        if (database.has_table("ledger")) return database.rollback();
        create_tables(database);
        const auto uid = random_id();
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        auto& statement = database.prepared(
            "INSERT INTO ledger (id, uid, schema_version, fields, algorithm, created_at, calendar,"
            " sequence, hash) VALUES (1, :p0, :p1, :p2, :p3, :p4, :p5, 0, :p6)",
            7, 0);
        statement.set(0, std::string_view(uid));
        statement.set(1, schema_version);
        statement.set(2, std::string_view(fields_fingerprint()));
        statement.set(3, token(wanted));
        statement.set(4, std::string_view(to_iso(now)));
        statement.set(5, std::string_view(calendar_fingerprint()));
        statement.set(6, std::string_view(Hasher(wanted).genesis_hash(uid)));
        statement.run();
        database.commit();
    } catch (...) {
        database.rollback();
        throw;
    }
}

void Ledger::State::bring_up_to_date(const std::string& fields, const std::string& calendar) {
    writing([&] {
        if (fields != fields_fingerprint()) add_columns(database);
        if (calendar != calendar_fingerprint()) refresh_clocks();
        auto& statement =
            database.prepared("UPDATE ledger SET fields = :p0, calendar = :p1 WHERE id = 1", 2, 0);
        statement.set(0, std::string_view(fields_fingerprint()));
        statement.set(1, std::string_view(calendar_fingerprint()));
        statement.run();
    });
}

/// Counts open and provisional clocks anew: what an arrangement changes of what is settled is no
/// more than a remark.
void Ledger::State::refresh_clocks() {
    std::vector<std::pair<std::string, std::string>> records;
    auto& find = database.prepared(
        "SELECT DISTINCT kind, record FROM clock"
        " WHERE provisional = 1 OR (met_on IS NULL AND dropped_on IS NULL)",
        0, 2);
    find.each([&](const Statement& row) { records.emplace_back(row.text(0), row.text(1)); });
    for (const auto& [kind, record] : records) {
        const auto events =
            history_of(database, require_token<record::Kind>(kind, "kind of record"), record, true);
        const auto file = replay(events);
        writer.put(&file.stored.record, file);
    }
}

void Ledger::State::begin() {
    if (depth++ > 0) return;
    try {
        database.told([&] { writer.begin(); });
    } catch (...) {
        depth = 0;
        writer.rollback();
        throw;
    }
}

void Ledger::State::commit() {
    if (depth == 1 && doomed) {
        rollback();
        throw LedgerError(database.name() +
                          ": a call within the transaction failed halfway, so none of it stands");
    }
    if (--depth > 0) return;
    try {
        database.told([&] { writer.commit(); });
    } catch (...) {
        writer.rollback();
        throw;
    }
}

void Ledger::State::rollback() noexcept {
    if (--depth > 0) return;
    scrub = false;
    doomed = false;
    writer.rollback();
}

void Ledger::State::writing(const std::function<void()>& call) {
    const std::scoped_lock lock(mutex);
    begin();
    const auto before = writer.sequence();
    try {
        database.told(call);
    } catch (...) {
        if (depth > 1 && writer.sequence() != before) doomed = true;
        rollback();
        throw;
    }
    commit();
    if (depth == 0 && std::exchange(scrub, false)) database.scrub("personal");
}

std::string calendar_fingerprint() {
    const auto [first, last] = calendar::china().coverage();
    return to_iso(first) + ' ' + to_iso(last);
}

void rebuild(Database& database, Writer& writer) {
    for (const auto& table : {"clock", "tally"})
        database.execute("DELETE FROM " + std::string(table));
    for (const auto& kind : labels<record::Kind>)
        database.execute("DELETE FROM " + record_table(kind.value).name);
    writer.set_bulk(true);
    std::vector<std::pair<record::Kind, std::string>> records;
    each_event_by_record(database, [&](const EventRow& row, const std::string& kind) {
        if (row.event.version == 1)
            records.emplace_back(require_token<record::Kind>(kind, "kind of record"),
                                 row.event.record);
    });
    for (const auto& [kind, record] : records)
        writer.put(nullptr, replay(history_of(database, kind, record, true)));
    writer.set_bulk(false);
}

}  // namespace gongkai::ledger
