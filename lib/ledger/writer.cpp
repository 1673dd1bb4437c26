// SPDX-License-Identifier: Apache-2.0
#include "writer.hpp"

#include <algorithm>
#include <utility>

#include <gongkai/base/label.hpp>

#include "event_rows.hpp"
#include "personal_fields.hpp"
#include "record_table.hpp"
#include "seal.hpp"

namespace gongkai::ledger {
namespace {

constexpr std::size_t clock_column_count = 11;

/// How much of a table's rows waits before it is sent.
constexpr std::size_t most_waiting = std::size_t{8} << 20;

Cell iso(const std::optional<Date>& date) {
    return date ? Cell(to_iso(*date)) : std::nullopt;
}

}  // namespace

Writer::Writer(Database& database, HashAlgorithm algorithm)
    : database_(database), hasher_(algorithm) {}

void Writer::begin() {
    database_.begin();
    if (generation_ != database_.generation()) {
        generation_ = database_.generation();
        writers_.clear();
        order_.clear();
    }
    auto& statement =
        database_.prepared(std::string("SELECT sequence, hash FROM ledger WHERE id = 1") +
                               (database_.store() == Store::postgresql ? " FOR UPDATE" : ""),
                           0, 2);
    if (!statement.first()) database_.fail("the row that says what this ledger is has gone");
    head_ = {statement.number(0), statement.text(1)};
}

void Writer::commit() {
    flush();
    tally_.flush(database_);
    auto& statement =
        database_.prepared("UPDATE ledger SET sequence = :p0, hash = :p1 WHERE id = 1", 2, 0);
    statement.set(0, head_.sequence);
    statement.set(1, std::string_view(head_.hash));
    statement.run();
    database_.commit();
}

void Writer::rollback() noexcept {
    bulk_ = false;
    tally_.clear();
    writers_.clear();
    order_.clear();
    database_.rollback();
}

void Writer::append(const workflow::Event& event) {
    const auto sealing = seal(hasher_, event);
    chain(sealing.event, sealing.personal, "");
}

void Writer::append(const SealedEvent& event, std::span<const PersonalValue> personal,
                    std::string_view origin) {
    chain(event, personal, origin);
    if (event.step != workflow::erase_step) return;
    flush();
    erase(unseal(event));
}

void Writer::chain(const SealedEvent& event, std::span<const PersonalValue> personal,
                   std::string_view origin) {
    const auto content = hasher_.content_hash(event);
    auto hash = hasher_.link_hash(head_.sequence + 1, head_.hash, content, origin);
    const std::array<Cell, 14> cells{std::to_string(head_.sequence + 1),
                                     std::string(token(event.kind)),
                                     event.record,
                                     std::to_string(event.version),
                                     event.step,
                                     event.actor,
                                     event.on,
                                     event.at,
                                     event.reason,
                                     event.payload,
                                     event.commitments,
                                     std::string(origin),
                                     head_.hash,
                                     hash};
    rows("event").put(cells);
    head_ = {head_.sequence + 1, std::move(hash)};
    for (const auto& value : personal)
        add_personal(event, value.path, kept, value.salt, record::canonical(value.value));
    if (event.commitments.empty()) return;
    for (const auto& [path, commitment] : read_commitments(event.commitments)) {
        const auto same = [&](const PersonalValue& value) { return value.path == path; };
        if (std::ranges::none_of(personal, same))
            add_personal(event, path, withheld, std::nullopt, std::nullopt);
    }
}

void Writer::add_personal(const SealedEvent& event, std::string_view path, std::string_view state,
                          Cell salt, Cell value) {
    const std::array<Cell, 7> cells{std::string(token(event.kind)),
                                    event.record,
                                    std::to_string(event.version),
                                    std::string(path),
                                    std::string(state),
                                    std::move(salt),
                                    std::move(value)};
    rows("personal").put(cells);
}

void Writer::put(const record::Record* before, const CaseFile& after) {
    const auto kind = record::kind(after.stored.record);
    const auto& table = record_table(kind);
    auto cells = cells_of(after.stored.record);
    cells.emplace_back(std::to_string(after.stored.version));
    cells.emplace_back(to_iso(after.stored.on));
    cells.emplace_back(to_iso(after.stored.at));
    tally_.add(after.stored.record);
    if (before == nullptr) {
        rows(table.name).put(cells);
    } else {
        tally_.add(*before, -1);
        auto& statement = database_.prepared(table.update, cells.size(), 0);
        // Parameters are bound in the order in which they are named.
        std::rotate(cells.begin(), cells.begin() + 1, cells.end());
        for (std::size_t i = 0; i < cells.size(); ++i) statement.set(i, cells[i]);
        statement.run();
        auto& clocks =
            database_.prepared("DELETE FROM clock WHERE kind = :p0 AND record = :p1", 2, 0);
        clocks.set(0, token(kind));
        clocks.set(1, std::string_view(record::id(after.stored.record)));
        clocks.run();
    }
    insert_clocks(after);
}

void Writer::insert_clocks(const CaseFile& file) {
    if (file.clocks.empty()) return;
    const auto& record = file.stored.record;
    std::array<Cell, clock_column_count> cells{std::string(token(record::kind(record))),
                                               record::id(record)};
    cells[3] = agency_of(record);
    cells[10] = to_iso(file.stored.on);
    for (std::size_t i = 0; i < file.clocks.size(); ++i) {
        const auto& clock = file.clocks[i];
        cells[2] = std::to_string(i);
        cells[4] = clock.term;
        cells[5] = to_iso(clock.start);
        cells[6] = iso(clock.due);
        cells[7] = clock.provisional ? "1" : "0";
        cells[8] = iso(clock.met);
        cells[9] = iso(clock.dropped);
        rows("clock").put(cells);
    }
}

std::int64_t Writer::erase(const workflow::Event& event) {
    std::vector<std::string> paths;
    auto& find = database_.prepared(
        "SELECT DISTINCT path FROM personal WHERE kind = :p0 AND record = :p1 AND state <> "
        "'erased'",
        2, 1);
    find.set(0, token(event.kind));
    find.set(1, std::string_view(event.record));
    find.each([&](const Statement& row) { paths.push_back(row.text(0)); });
    std::int64_t count = 0;
    for (const auto& path : paths) {
        const auto named = [&](const record::Member& change) {
            return change.token == root_of(path);
        };
        if (std::ranges::none_of(event.changes, named)) continue;
        auto& statement = database_.prepared(
            "UPDATE personal SET state = 'erased', salt = NULL, value = NULL"
            " WHERE kind = :p0 AND record = :p1 AND path = :p2 AND state <> 'erased'",
            3, 0);
        statement.set(0, token(event.kind));
        statement.set(1, std::string_view(event.record));
        statement.set(2, std::string_view(path));
        count += statement.run();
    }
    return count;
}

void Writer::reveal(const SealedEvent& event, const PersonalValue& value) {
    auto& statement = database_.prepared(
        "UPDATE personal SET state = 'kept', salt = :p0, value = :p1 WHERE kind = :p2"
        " AND record = :p3 AND version = :p4 AND path = :p5 AND state = 'withheld'",
        6, 0);
    statement.set(0, std::string_view(value.salt));
    statement.set(1, std::string_view(record::canonical(value.value)));
    statement.set(2, token(event.kind));
    statement.set(3, std::string_view(event.record));
    statement.set(4, event.version);
    statement.set(5, std::string_view(value.path));
    statement.run();
}

void Writer::become(std::string_view ledger, HashAlgorithm algorithm) {
    use(algorithm);
    auto& statement =
        database_.prepared("UPDATE ledger SET uid = :p0, algorithm = :p1 WHERE id = 1", 2, 0);
    statement.set(0, ledger);
    statement.set(1, token(algorithm));
    statement.run();
    head_ = {0, hasher_.genesis_hash(ledger)};
}

RowWriter& Writer::rows(const std::string& table) {
    auto found = writers_.find(table);
    if (found == writers_.end()) {
        found = writers_.emplace(table, RowWriter(database_, table, bulk_)).first;
        order_.push_back(table);
    }
    // What is sent of a table goes behind what it refers to.
    if (found->second.waiting() > most_waiting) flush();
    return found->second;
}

void Writer::set_bulk(bool bulk) {
    flush();
    writers_.clear();
    order_.clear();
    bulk_ = bulk;
}

void Writer::flush() {
    // An event always comes before its personal values, and so do their tables.
    for (const auto& table : order_) writers_.find(table)->second.flush();
}

}  // namespace gongkai::ledger
