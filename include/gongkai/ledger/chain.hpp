// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/ledger/hash_algorithm.hpp>
#include <gongkai/record/value.hpp>
#include <gongkai/workflow/event.hpp>

/// The chain (防篡改链): how an event is hashed. Whoever has the fields can hash them again, with
/// any implementation of the algorithm; see the page on the trace for the bytes and for test
/// vectors.
///
/// What is hashed is a list of texts in UTF-8. Each is written as its length in bytes, eight bytes
/// with the most significant first, and then itself, so that no two lists give the same bytes. The
/// first text says what the list is and of which version. A digest is written in small hexadecimal.
///
/// A chain shows that something was altered (tamper-evident). It does not keep anybody from
/// altering it, and whoever can rewrite all of it is found out only by a digest that was kept
/// elsewhere.
namespace gongkai::ledger {

/// An event as it is hashed: its fields as texts; what is personal stands in it as commitments.
struct SealedEvent {
    record::Kind kind{};
    std::string record;  ///< its id
    std::int64_t version = 0;
    std::string step;
    std::string actor;
    std::string on;           ///< civil date, ISO 8601
    std::string at;           ///< instant, ISO 8601 at +08:00
    std::string reason;       ///< may be empty
    std::string payload;      ///< canonical JSON of the changes, without what is personal
    std::string commitments;  ///< canonical JSON of an object, path to commitment; may be empty

    friend bool operator==(const SealedEvent&, const SealedEvent&) = default;
};

/// A value that is kept apart, and by what its event vouches for it.
struct PersonalValue {
    std::string path;  ///< of the field: `name`, `consultations[0].name`
    std::string salt;  ///< thirty-two random hexadecimal digits
    record::Value value;

    friend bool operator==(const PersonalValue&, const PersonalValue&) = default;
};

/// The digest of an event's own fields, the same in whatever ledger it stands: of
/// `gongkai.event/1`, kind, record, version, step, actor, on, at, reason, payload, commitments.
[[nodiscard]] std::string content_hash(HashAlgorithm algorithm, const SealedEvent& event);

/// What the first event of a ledger has as the hash before it: of `gongkai.ledger/1`, the token of
/// the algorithm and the ledger's own id.
[[nodiscard]] std::string genesis_hash(HashAlgorithm algorithm, std::string_view ledger);

/// The hash of an event in its place: of `gongkai.link/1`, sequence, the hash before it, the
/// content hash, and the id of the ledger that it was taken over from, which is empty for its own.
[[nodiscard]] std::string link_hash(HashAlgorithm algorithm, std::int64_t sequence,
                                    std::string_view previous, std::string_view content,
                                    std::string_view origin = {});

/// What stands in an event for a personal value: the token of the algorithm, `:` and the digest of
/// `gongkai.commitment/1`, salt, path and the canonical JSON of the value. Once salt and value are
/// erased, nothing leads back from it to the value.
[[nodiscard]] std::string commitment(HashAlgorithm algorithm, const PersonalValue& value);

/// An event and what was taken out of it.
struct Sealing {
    SealedEvent event;
    std::vector<PersonalValue> personal;
};

/// An event as it is hashed, with new salts.
///
/// Throws `InvalidValue` for a text that is not UTF-8, a date or an instant outside the years 0 to
/// 9999, and `UnknownKey` for a change of a field that the kind does not have.
[[nodiscard]] Sealing seal(HashAlgorithm algorithm, const workflow::Event& event);

/// The event that was sealed; of what is personal it has what `personal` gives. Throws
/// `InvalidValue` for fields that no event can have.
[[nodiscard]] workflow::Event unseal(const SealedEvent& sealed,
                                     const std::vector<PersonalValue>& personal = {});

}  // namespace gongkai::ledger
