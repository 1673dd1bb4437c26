// SPDX-License-Identifier: Apache-2.0
#include "event_rows.hpp"

#include <optional>
#include <utility>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>

#include "schema.hpp"
#include "seal.hpp"

namespace gongkai::ledger {
namespace {

/// How many rows are read at a time: PostgreSQL's client holds all that a statement gives.
constexpr std::int64_t page = 10'000;

void read_into(EventRow& event, const Statement& row) {
    event.sequence = row.number(0);
    event.event.kind = find_token<record::Kind>(row.text(1)).value_or(record::Kind{});
    event.event.record = row.text(2);
    event.event.version = row.number(3);
    event.event.step = row.text(4);
    event.event.actor = row.text(5);
    event.event.on = row.text(6);
    event.event.at = row.text(7);
    event.event.reason = row.text(8);
    event.event.payload = row.text(9);
    event.event.commitments = row.text(10);
    event.origin = row.text(11);
    event.previous = row.text(12);
    event.hash = row.text(13);
}

std::string select_events() {
    return "SELECT " + table_named("event").list() + " FROM event ";
}

Statement& prepare_events(Database& database, const std::string& rest, std::size_t parameters) {
    return database.prepared(select_events() + rest, parameters,
                             table_named("event").columns.size());
}

}  // namespace

void each_event(Database& database,
                const std::function<void(const EventRow& row, const std::string& kind)>& visit) {
    auto& statement = prepare_events(
        database, "WHERE sequence > :p0 ORDER BY sequence LIMIT " + std::to_string(page), 1);
    EventRow event;
    event.sequence = INT64_MIN;
    for (std::int64_t read = page; read == page;) {
        read = 0;
        statement.set(0, event.sequence);
        statement.each([&](const Statement& row) {
            ++read;
            read_into(event, row);
            visit(event, row.text(1));
        });
    }
}

std::vector<EventRow> events_of(Database& database, record::Kind kind, std::string_view record) {
    auto& statement =
        prepare_events(database, "WHERE kind = :p0 AND record = :p1 ORDER BY version", 2);
    statement.set(0, token(kind));
    statement.set(1, record);
    std::vector<EventRow> events;
    statement.each([&](const Statement& row) { read_into(events.emplace_back(), row); });
    return events;
}

bool has_events(Database& database, record::Kind kind, std::string_view record) {
    auto& statement = database.prepared(
        "SELECT version FROM event WHERE kind = :p0 AND record = :p1 LIMIT 1", 2, 1);
    statement.set(0, token(kind));
    statement.set(1, record);
    return statement.first();
}

void each_event_by_record(
    Database& database,
    const std::function<void(const EventRow& row, const std::string& kind)>& visit) {
    auto& statement = prepare_events(database,
                                     "WHERE (kind, record, version) > (:p0, :p1, :p2)"
                                     " ORDER BY kind, record, version LIMIT " +
                                         std::to_string(page),
                                     3);
    EventRow event;
    std::string kind;
    event.event.version = INT64_MIN;
    for (std::int64_t read = page; read == page;) {
        read = 0;
        statement.set(0, std::string_view(kind));
        statement.set(1, std::string_view(event.event.record));
        statement.set(2, event.event.version);
        statement.each([&](const Statement& row) {
            ++read;
            read_into(event, row);
            kind = row.text(1);
            visit(event, kind);
        });
    }
}

std::map<std::int64_t, std::vector<PersonalValue>> personal_of(Database& database,
                                                               record::Kind kind,
                                                               std::string_view record) {
    auto& statement = database.prepared(
        "SELECT version, path, salt, value FROM personal"
        " WHERE kind = :p0 AND record = :p1 AND state = 'kept' ORDER BY version, path",
        2, 4);
    statement.set(0, token(kind));
    statement.set(1, record);
    std::map<std::int64_t, std::vector<PersonalValue>> values;
    statement.each([&](const Statement& row) {
        values[row.number(0)].push_back({row.text(1), row.text(2), read_value(row.text(3))});
    });
    return values;
}

std::vector<workflow::Event> history_of(Database& database, record::Kind kind,
                                        std::string_view record, bool personal) {
    std::map<std::int64_t, std::vector<PersonalValue>> values;
    if (personal) values = personal_of(database, kind, record);
    std::vector<workflow::Event> events;
    for (const auto& row : events_of(database, kind, record)) {
        const auto known = values.find(row.event.version);
        events.push_back(unseal(
            row.event, known == values.end() ? std::vector<PersonalValue>{} : known->second));
    }
    return events;
}

}  // namespace gongkai::ledger
