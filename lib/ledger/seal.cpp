// SPDX-License-Identifier: Apache-2.0
#include "seal.hpp"

#include <array>
#include <cstddef>
#include <utility>

#include <openssl/rand.h>

#include <gongkai/base/error.hpp>
#include <gongkai/base/instant.hpp>
#include <gongkai/ledger/ledger_error.hpp>
#include <gongkai/record/personal.hpp>
#include <gongkai/record/record.hpp>

#include "exchange/json_value.hpp"
#include "exchange/value_check.hpp"
#include "personal_fields.hpp"
#include "record/compiled_rows.hpp"

namespace gongkai::ledger {
namespace {

using record::Part;
using record::Value;

/// Random bits, from the system, many salts at a time.
std::string random_hex(std::size_t digits) {
    constexpr std::string_view hex = "0123456789abcdef";
    thread_local std::array<unsigned char, 4096> pool{};
    thread_local std::size_t used = pool.size();
    std::string text;
    text.reserve(digits);
    while (text.size() < digits) {
        if (used == pool.size()) {
            if (RAND_bytes(pool.data(), static_cast<int>(pool.size())) != 1)
                throw LedgerError("OpenSSL has no random numbers");
            used = 0;
        }
        const auto byte = std::exchange(pool[used++], static_cast<unsigned char>(0));
        text.push_back(hex[byte >> 4U]);
        text.push_back(hex[byte & 0xFU]);
    }
    return text;
}

/// What every store can hold: a text without U+0000. Throws `InvalidValue`.
void require_storable(std::string_view field, const Value& value) {
    if (const auto* text = value.find<std::string>()) {
        if (text->find('\0') != std::string::npos)
            throw InvalidValue(std::string(field) + ": the text holds U+0000");
    } else if (const auto* list = value.find<record::List>()) {
        for (const auto& element : *list) require_storable(field, element);
    } else if (const auto* part = value.find<Part>()) {
        for (const auto& member : *part) require_storable(field, member.value);
    }
}

}  // namespace

std::string random_id() {
    return random_hex(32);
}

Sealing seal(Hasher& hasher, const workflow::Event& event) {
    const auto rows = record::compiled_rows_of(event.kind);
    const Part said{{"record", event.record},     {"step", event.step},
                    {"actor", event.entry.actor}, {"on", event.entry.on},
                    {"at", event.entry.at},       {"reason", event.entry.reason}};
    for (const auto& [token, value] : said) {
        exchange::detail::require_writable(token, value);
        require_storable(token, value);
    }
    Part changes = event.changes;
    std::size_t next = 0;
    for (const auto& [token, value] : changes) {
        const auto* row = record::find_next(rows, token, next);
        if (row == nullptr) row = &record::require_row(rows, token, gongkai::token(event.kind));
        exchange::detail::require_writable(*row, value);
        require_storable(token, value);
    }

    Sealing sealing{{event.kind, event.record, event.version, event.step, event.entry.actor,
                     to_iso(event.entry.on), to_iso(event.entry.at), event.entry.reason, "", ""},
                    take_personal(rows, changes)};
    sealing.event.payload = record::canonical(changes);
    Part commitments;
    for (auto& value : sealing.personal) {
        value.salt = random_id();
        commitments.push_back({value.path, hasher.commitment(value.salt, value.path,
                                                             record::canonical(value.value))});
    }
    if (!commitments.empty()) sealing.event.commitments = record::canonical(commitments);
    return sealing;
}

Part read_payload(record::Kind kind, std::string_view payload) {
    std::vector<exchange::detail::JsonFault> faults;
    const auto read = exchange::detail::parse_json(payload, faults);
    const auto* written = read ? read->find<Part>() : nullptr;
    if (!faults.empty() || written == nullptr)
        throw InvalidValue("the changes are no JSON object of fields");
    const auto rows = record::compiled_rows_of(kind);
    auto record = record::blank(kind);
    void* const address = record::address(record);
    Part changes;
    changes.reserve(written->size());
    std::size_t at = 0;
    for (const auto& [token, value] : *written) {
        const auto* row = record::find_next(rows, token, at);
        if (row == nullptr) row = &record::require_row(rows, token, gongkai::token(kind));
        row->write(address, value);
        changes.push_back({token, value.given() ? row->read(address) : Value{}});
    }
    return changes;
}

Part read_commitments(std::string_view commitments) {
    if (commitments.empty()) return {};
    std::vector<exchange::detail::JsonFault> faults;
    auto read = exchange::detail::parse_json(commitments, faults);
    const auto* written = read ? read->find<Part>() : nullptr;
    if (!faults.empty() || written == nullptr)
        throw InvalidValue("the commitments are no JSON object");
    for (const auto& member : *written)
        if (member.value.find<std::string>() == nullptr)
            throw InvalidValue("the commitment of " + member.token + " is no text");
    return *written;
}

record::Value read_value(std::string_view json) {
    std::vector<exchange::detail::JsonFault> faults;
    auto read = exchange::detail::parse_json(json, faults);
    if (!faults.empty() || !read) throw InvalidValue("a personal value is no JSON");
    return *std::move(read);
}

Sealing seal(HashAlgorithm algorithm, const workflow::Event& event) {
    Hasher hasher(algorithm);
    return seal(hasher, event);
}

workflow::Event unseal(const SealedEvent& sealed, const std::vector<PersonalValue>& personal) {
    workflow::Event event{
        sealed.kind,
        sealed.record,
        sealed.version,
        sealed.step,
        {sealed.actor, parse_iso(sealed.on), parse_instant(sealed.at), sealed.reason},
        read_payload(sealed.kind, sealed.payload)};
    if (personal.empty()) return event;
    put_personal(record::compiled_rows_of(sealed.kind), event.changes, personal);
    // A value of JSON is typed as its field holds it.
    auto record = record::blank(sealed.kind);
    for (auto& change : event.changes) {
        const auto& row = record::require_row(record::compiled_rows_of(sealed.kind), change.token,
                                              token(sealed.kind));
        if (!record::holds_personal(row) || !change.value.given()) continue;
        row.write(record::address(record), change.value);
        change.value = row.read(record::address(record));
    }
    return event;
}

}  // namespace gongkai::ledger
