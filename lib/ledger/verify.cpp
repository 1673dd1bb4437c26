// SPDX-License-Identifier: Apache-2.0
#include <gongkai/ledger/ledger.hpp>

#include "chain_check.hpp"
#include "number_check.hpp"
#include "record_check.hpp"
#include "state.hpp"

namespace gongkai::ledger {

Verification Ledger::verify(const std::optional<Digest>& kept,
                            const std::function<void(std::int64_t, std::int64_t)>& progress) const {
    return state().reading([&] {
        auto& database = state().database;
        const Snapshot snapshot(database);
        Verification verification;
        const auto events = ledger_row(database).sequence;
        // Two passes: the chain, then the records.
        verification.digest = check_chain(
            database, kept,
            [&](std::int64_t n) {
                if (progress) progress(n, 2 * events);
            },
            verification.problems);
        check_records(
            database,
            [&](std::int64_t n) {
                if (progress) progress(events + n, 2 * events);
            },
            verification);
        check_numbers(database, verification.problems);
        return verification;
    });
}

Digest Ledger::digest() const {
    return state().reading([&] {
        const Snapshot snapshot(state().database);
        const auto row = ledger_row(state().database);
        Digest digest{row.id, row.algorithm, row.sequence, row.hash, {}, {}};
        const auto at = [&](std::int64_t sequence) -> std::optional<Instant> {
            auto& statement =
                state().database.prepared("SELECT at FROM event WHERE sequence = :p0", 1, 1);
            statement.set(0, sequence);
            if (!statement.first()) return std::nullopt;
            return parse_instant(statement.text(0));
        };
        digest.first_at = at(1);
        digest.last_at = at(row.sequence);
        return digest;
    });
}

}  // namespace gongkai::ledger
