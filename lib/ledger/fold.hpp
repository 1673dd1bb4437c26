// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record_table.hpp"

namespace gongkai::ledger {

/// A record as its payloads make it, field by field and as they write it: what replaying comes to,
/// without making anything of the texts.
class Fold {
  public:
    void begin(const RecordTable& table);
    /// Applies a payload. False where it is not written as payloads are, or names a field that the
    /// kind does not have.
    [[nodiscard]] bool apply(std::string_view payload);
    /// Whether a field comes to a cell.
    [[nodiscard]] bool equals(std::size_t field, const Cell& cell) const;
    /// What a field comes to, as it is written; empty where it is not given.
    [[nodiscard]] const std::string& written(std::size_t field) const { return fields_[field]; }

  private:
    const RecordTable* table_ = nullptr;
    std::vector<std::string> fields_;
};

}  // namespace gongkai::ledger
