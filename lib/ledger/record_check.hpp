// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

#include <gongkai/ledger/trace_fault.hpp>

#include "database.hpp"

namespace gongkai::ledger {

/// Compares records, personal values, clocks and counts with what the events make of them
/// (逐案重放), and adds what differs to `verification`.
void check_records(Database& database, const std::function<void(std::int64_t)>& progress,
                   Verification& verification);

/// Gaps in the numbers that the authority gives out itself (编号连续性).
void check_numbers(Database& database, std::vector<TraceProblem>& problems);

}  // namespace gongkai::ledger
