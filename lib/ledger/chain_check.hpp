// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <gongkai/ledger/digest.hpp>
#include <gongkai/ledger/trace_fault.hpp>

#include "database.hpp"
#include "hasher.hpp"

namespace gongkai::ledger {

/// What the row of a ledger says of it.
struct LedgerRow {
    std::string id;
    HashAlgorithm algorithm{};
    std::int64_t sequence = 0;
    std::string hash;
};

[[nodiscard]] LedgerRow ledger_row(Database& database);

/// Hashes every event again and follows the chain (逐条复算). Gives the digest of what stands there
/// and adds every fault to `problems`.
[[nodiscard]] Digest check_chain(Database& database, const std::optional<Digest>& outside,
                                 const std::function<void(std::int64_t)>& progress,
                                 std::vector<TraceProblem>& problems);

}  // namespace gongkai::ledger
