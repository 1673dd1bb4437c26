// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "database.hpp"

namespace gongkai::ledger {

/// The rows of a table in the order of its key, pulled one after another, so that several tables
/// can be walked side by side.
class TableScan {
  public:
    /// `keys` are the first of `columns`; the texts in them order the rows. Numbers among them are
    /// marked by `numbers`, a character for each key: `n` for a number.
    TableScan(Database& database, std::string table, const std::vector<std::string>& columns,
              std::size_t keys, std::string_view numbers);

    /// The row at hand; null behind the last.
    [[nodiscard]] const std::vector<Cell>* row();
    void next() { ++at_; }

  private:
    void load();

    Database& database_;
    std::string sql_;
    std::size_t keys_;
    std::size_t columns_;
    std::vector<Cell> last_;
    std::vector<std::vector<Cell>> page_;
    std::size_t at_ = 0;
    bool more_ = true;
};

}  // namespace gongkai::ledger
