// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/base/instant.hpp>
#include <gongkai/ledger/hash_algorithm.hpp>

namespace gongkai::ledger {

inline constexpr std::string_view digest_schema = "gongkai.digest/1";

/// What to keep outside of a ledger (存证摘要): as long as it is out of reach of whoever can write
/// to the ledger, it shows that a tail was cut off and that a chain was made anew.
struct Digest {
    std::string ledger;  ///< its id
    HashAlgorithm algorithm{};
    std::int64_t events = 0;
    std::string head;  ///< the hash of the last event; with no event, the genesis hash
    std::optional<Instant> first_at{};  ///< when the first event was written down
    std::optional<Instant> last_at{};   ///< and the last

    friend bool operator==(const Digest&, const Digest&) = default;
};

/// One JSON object, in one line.
[[nodiscard]] std::string to_json(const Digest& digest);

/// Throws `InvalidValue` that names the key and what would be right.
[[nodiscard]] Digest read_digest(std::string_view text);

}  // namespace gongkai::ledger
