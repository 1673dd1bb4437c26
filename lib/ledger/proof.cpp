// SPDX-License-Identifier: Apache-2.0
#include <gongkai/ledger/proof.hpp>

#include <istream>
#include <ostream>
#include <utility>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/ledger/ledger.hpp>

#include "bundle_line.hpp"
#include "chain_check.hpp"
#include "event_rows.hpp"
#include "state.hpp"

namespace gongkai::ledger {

using record::Part;

void Ledger::write_proof(std::ostream& out, record::Kind kind, std::string_view id) const {
    state().reading([&] {
        auto& database = state().database;
        const Snapshot snapshot(database);
        if (!has_events(database, kind, id)) throw UnknownKey(token(kind), id);
        const auto ledger = ledger_row(database);
        Hasher hasher(ledger.algorithm);
        out << record::canonical(Part{{"schema", std::string(proof_schema)},
                                      {"ledger", ledger.id},
                                      {"algorithm", std::string(token(ledger.algorithm))},
                                      {"record_kind", std::string(token(kind))},
                                      {"record", std::string(id)},
                                      {"events", ledger.sequence},
                                      {"head", ledger.hash}})
            << '\n';
        each_event(database, [&](const EventRow& row, const std::string&) {
            if (row.event.kind == kind && row.event.record == id)
                out << to_line({row, {}}) << '\n';
            else
                out << record::canonical(Part{{"content", hasher.content_hash(row.event)},
                                              {"origin", row.origin}})
                    << '\n';
        });
        out << std::flush;
        if (!out) throw LedgerError("the proof cannot be written");
    });
}

Proof read_proof(std::istream& in) {
    Lines lines(in);
    const auto head = lines.next("the line that says what it is");
    if (head.text("schema") != proof_schema)
        head.fail("schema should be \"" + std::string(proof_schema) + '"');
    const auto algorithm = find_token<HashAlgorithm>(head.text("algorithm"));
    const auto kind = find_token<record::Kind>(head.text("record_kind"));
    if (!algorithm || !kind) head.fail("the algorithm or the kind of record is not known");
    Proof proof{{head.text("ledger"), *algorithm, head.whole("events"), head.text("head"), {}, {}},
                *kind,
                head.text("record"),
                {}};
    Hasher hasher(*algorithm);
    std::string hash = hasher.genesis_hash(proof.digest.ledger);
    for (std::int64_t n = 1; n <= proof.digest.events; ++n) {
        const auto line = lines.next("event " + std::to_string(n));
        std::string content;
        if (line.has("content")) {
            content = line.text("content");
        } else {
            const auto carried = line.event();
            const auto& event = carried.row.event;
            if (event.kind != proof.kind || event.record != proof.record)
                line.fail("an event of another record");
            content = hasher.content_hash(event);
            proof.events.push_back(unseal(event));
        }
        hash = hasher.link_hash(n, hash, content, line.text("origin"));
        if (!line.has("content") && hash != line.text("hash"))
            line.fail("the event was altered: it hashes to something else than it says");
    }
    if (hash != proof.digest.head)
        throw InvalidValue("the events do not lead to the head that the first line states");
    for (std::size_t i = 0; i < proof.events.size(); ++i)
        if (proof.events[i].version != static_cast<std::int64_t>(i) + 1)
            throw InvalidValue("version " + std::to_string(i + 1) + " of the record is missing");
    return proof;
}

}  // namespace gongkai::ledger
