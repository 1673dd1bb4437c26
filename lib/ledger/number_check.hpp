// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <gongkai/ledger/trace_fault.hpp>

#include "database.hpp"

namespace gongkai::ledger {

/// Gaps in the numbers that the authority gives out itself (编号连续性).
void check_numbers(Database& database, std::vector<TraceProblem>& problems);

}  // namespace gongkai::ledger
