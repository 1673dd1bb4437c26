// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/ledger/digest.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/workflow/event.hpp>

namespace gongkai::ledger {

inline constexpr std::string_view proof_schema = "gongkai.proof/1";

/// What a proof shows of one record (公开证明): its whole history, as part of a chain that ends as
/// the digest says. Whoever got that digest from elsewhere compares both.
struct Proof {
    Digest digest;  ///< without instants
    record::Kind kind{};
    std::string record;
    std::vector<workflow::Event> events;  ///< without what is personal
};

/// Checks a proof and gives what it shows: one JSON object a line, the first of which says what it
/// is; then, for each event of the ledger, the event where it is the record's, and otherwise its
/// content hash and origin. Throws `InvalidValue`, which names the line, for one that does not
/// hold.
[[nodiscard]] Proof read_proof(std::istream& in);

}  // namespace gongkai::ledger
