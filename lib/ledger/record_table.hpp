// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include <gongkai/ledger/ledger.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/record/row.hpp>

#include "database.hpp"

/// Records as rows of tables, one for each kind, with a column for each field that is not personal.
/// A date, an instant and a decimal are texts, as is JSON of a list or a part: what stands in the
/// table is byte by byte what was hashed.
namespace gongkai::ledger {

/// The table of a kind.
struct RecordTable {
    record::Kind kind;
    std::string name;                        ///< `record_fee`
    std::vector<const record::Row*> fields;  ///< a column each; `id` is the first
    std::vector<std::string> columns;        ///< their names, quoted, and those of the ledger
    std::string list;                        ///< the same between commas
    /// Sets all of them but `id`, whose value comes last.
    std::string update;
};

[[nodiscard]] const RecordTable& record_table(record::Kind kind);

/// The cells of a record's own columns.
[[nodiscard]] std::vector<Cell> cells_of(const record::Record& record);

/// Sets a field to what its cell writes. Throws `InvalidValue` and `UnknownKey`.
void write_cell(const record::Row& field, void* record, const std::string& text);

/// The record of a row; what is personal in it is empty. Throws `InvalidValue`, which names the
/// column.
[[nodiscard]] record::Record record_of(const RecordTable& table, const Statement& row);

/// The same with what the ledger has behind its fields.
[[nodiscard]] Stored stored_of(const RecordTable& table, const Statement& row);

/// The text of one value, as its column holds it.
[[nodiscard]] Cell cell_of(const record::Value& value);

}  // namespace gongkai::ledger
