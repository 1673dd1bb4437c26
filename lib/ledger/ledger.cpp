// SPDX-License-Identifier: Apache-2.0
#include <gongkai/ledger/ledger.hpp>

#include <array>
#include <utility>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/workflow/event.hpp>

#include "case_file.hpp"
#include "event_rows.hpp"
#include "record_table.hpp"
#include "state.hpp"

namespace gongkai::ledger {
namespace {

using record::Kind;
using workflow::Entry;
using workflow::Event;

[[noreturn]] void unknown(Kind kind, std::string_view id) {
    throw UnknownKey(token(kind), id);
}

/// A record before its next event.
std::vector<Event> require_history(Database& database, Kind kind, std::string_view id,
                                   std::optional<std::int64_t> expected) {
    auto events = history_of(database, kind, id, true);
    if (events.empty()) unknown(kind, id);
    const auto& last = events.back();
    if (expected && *expected != last.version)
        throw VersionConflict(
            std::string(id), *expected, last.version,
            ", by " + last.step + " of " + last.entry.actor + " on " + to_iso(last.entry.on));
    return events;
}

/// Appends an event and puts its record to what it makes of it.
void write_next(Writer& writer, std::vector<Event> events, const Next& next) {
    events.push_back(next.event);
    writer.append(next.event);
    writer.put(&next.before, replay(events));
}

}  // namespace

Ledger::Ledger(std::unique_ptr<State> state) : state_(std::move(state)) {}
Ledger::~Ledger() = default;
Ledger::Ledger(Ledger&&) noexcept = default;
Ledger& Ledger::operator=(Ledger&&) noexcept = default;

Ledger::State& Ledger::state() const {
    if (!state_) throw LedgerError("the ledger is closed");
    return *state_;
}

void Ledger::close() {
    state_.reset();
}

Ledger Ledger::open(const std::string& url, OpenOptions options) {
    return Ledger(std::make_unique<State>(url, options));
}

const std::string& Ledger::id() const {
    return state().id;
}

HashAlgorithm Ledger::algorithm() const {
    return state().algorithm;
}

const std::string& Ledger::name() const {
    return state().database.name();
}

Event Ledger::begin(record::Record record, Entry entry, bool import) {
    Event event = ledger::begin(std::move(record), std::move(entry), import);
    state().writing([&] {
        if (has_events(state().database, event.kind, event.record))
            throw InvalidValue(std::string(token(event.kind)) + ' ' + event.record +
                               " is in the ledger already");
        state().writer.append(event);
        state().writer.put(nullptr, replay(std::array{event}));
    });
    return event;
}

Event Ledger::add(record::Record record, Entry entry) {
    return begin(std::move(record), std::move(entry), false);
}

Event Ledger::import(record::Record record, Entry entry) {
    return begin(std::move(record), std::move(entry), true);
}

Event Ledger::step(Kind kind, std::string_view id, std::string_view step, Entry entry,
                   const record::Part& changes, std::optional<std::int64_t> expected) {
    Event event;
    state().writing([&] {
        auto events = require_history(state().database, kind, id, expected);
        const auto next = take(events, step, std::move(entry), changes);
        write_next(state().writer, std::move(events), next);
        event = next.event;
    });
    return event;
}

Event Ledger::amend(Kind kind, std::string_view id, Entry entry, const record::Part& changes,
                    std::optional<std::int64_t> expected) {
    Event event;
    state().writing([&] {
        auto events = require_history(state().database, kind, id, expected);
        const auto next = ledger::amend(events, std::move(entry), changes);
        write_next(state().writer, std::move(events), next);
        event = next.event;
    });
    return event;
}

Event Ledger::erase(Kind kind, std::string_view id, Entry entry,
                    const std::vector<std::string>& fields) {
    Event event;
    state().writing([&] {
        auto events = require_history(state().database, kind, id, {});
        const auto next = ledger::erase(events, std::move(entry), fields);
        write_next(state().writer, std::move(events), next);
        event = next.event;
        if (state().writer.erase(event) == 0)
            throw InvalidValue(std::string(id) + ": there is nothing to erase");
        state().scrub = true;
    });
    return event;
}

std::optional<Stored> Ledger::find(Kind kind, std::string_view id, Personal personal) const {
    return state().reading([&]() -> std::optional<Stored> {
        if (personal == Personal::shown) {
            const auto events = history_of(state().database, kind, id, true);
            if (events.empty()) return std::nullopt;
            return replay(events).stored;
        }
        const auto& table = record_table(kind);
        auto& statement = state().database.prepared(
            "SELECT " + table.list + " FROM " + table.name + " WHERE id = :p0", 1,
            table.columns.size());
        statement.set(0, id);
        if (!statement.first()) return std::nullopt;
        return stored_of(table, statement);
    });
}

Stored Ledger::require(Kind kind, std::string_view id, Personal personal) const {
    if (auto found = find(kind, id, personal)) return *std::move(found);
    unknown(kind, id);
}

std::vector<Event> Ledger::events(Kind kind, std::string_view id, Personal personal) const {
    return state().reading(
        [&] { return history_of(state().database, kind, id, personal == Personal::shown); });
}

std::int64_t Ledger::event_count() const {
    return state().reading([&] {
        auto& statement =
            state().database.prepared("SELECT sequence FROM ledger WHERE id = 1", 0, 1);
        statement.first();
        return statement.number(0);
    });
}

void Ledger::transact(const std::function<void()>& calls) {
    state().writing(calls);
}

void Ledger::rebuild() {
    state().writing([&] { ledger::rebuild(state().database, state().writer); });
}

}  // namespace gongkai::ledger
