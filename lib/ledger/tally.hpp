// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>

#include <gongkai/record/record.hpp>
#include <gongkai/record/row.hpp>

#include "database.hpp"

namespace gongkai::ledger {

/// One count: kind, agency, month, dimension, value. The whole has no dimension.
using TallyKey = std::array<std::string, 5>;

/// Counts of records, or changes of them (统计数).
class Tally {
  public:
    /// Counts a record, or with -1 takes it off.
    void add(const record::Record& record, std::int64_t times = 1);

    [[nodiscard]] const std::map<TallyKey, std::int64_t>& counts() const { return counts_; }
    /// Adds the changes to the table and begins anew.
    void flush(Database& database);
    void clear() { counts_.clear(); }

  private:
    std::map<TallyKey, std::int64_t> counts_;
};

/// Whether the counts of a kind depend on a field.
[[nodiscard]] bool is_counted(record::Kind kind, const record::Row& field);

/// The id of the agency whose record it is; empty where its kind has none.
[[nodiscard]] std::string agency_of(const record::Record& record);

}  // namespace gongkai::ledger
