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

}  // namespace gongkai::ledger
