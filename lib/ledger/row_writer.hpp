// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "database.hpp"
#include "schema.hpp"

namespace gongkai::ledger {

/// Adds rows to a table, as long as the connection lasts: at once by a prepared statement, or in
/// bulk, where PostgreSQL gets them as one COPY when they are flushed.
class RowWriter {
  public:
    RowWriter(Database& database, std::string_view table, bool bulk);

    void put(std::span<const Cell> cells);
    /// Sends what waits; nothing where nothing does.
    void flush();
    [[nodiscard]] std::size_t waiting() const { return rows_.size(); }

  private:
    Database* database_;
    const TableRow* table_;
    std::string insert_;
    Statement* statement_ = nullptr;  // the database's
    bool copies_;
    std::string rows_;
};

}  // namespace gongkai::ledger
