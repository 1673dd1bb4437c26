// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <unordered_set>
#include <utility>

#include <gongkai/exchange/reading.hpp>
#include <gongkai/record/row.hpp>
#include <gongkai/record/value.hpp>

/// From the fields of a row, whatever format they came in, to a record.
namespace gongkai::exchange::detail {

/// A field that a row gives.
struct Given {
    const record::Row* row;
    record::Value value;
};

/// Makes the records of one file.
class RowBuilder {
  public:
    explicit RowBuilder(ReadOptions options) : options_(std::move(options)) {}

    /// Of the file, as problems call it.
    [[nodiscard]] const std::string& name() const { return options_.name; }

    /// Puts the record into `into`, or adds what is wrong to its problems; there is no record where
    /// it has problems already. A personal field that is not in `given` is left open: writers leave
    /// it out.
    void build(ReadRow& into, record::Kind kind, std::span<const Given> given);

  private:
    ReadOptions options_;
    std::unordered_set<std::string> ids_;  ///< each behind a byte for its kind
};

}  // namespace gongkai::exchange::detail
