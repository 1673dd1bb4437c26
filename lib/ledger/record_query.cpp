// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <vector>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/ledger/ledger.hpp>

#include "record/compiled_rows.hpp"
#include "record_table.hpp"
#include "state.hpp"

namespace gongkai::ledger {
namespace {

/// A condition's text as its column holds it, whatever the caller wrote: 是, 1 or true.
Cell stored_text(record::Kind kind, const record::Row& row, const std::string& text) {
    if (row.list || row.type == record::Type::part) return text;
    auto record = record::blank(kind);
    row.write(record::address(record), text);
    return cell_of(row.read(record::address(record)));
}

}  // namespace

std::vector<Stored> Ledger::records(const RecordQuery& query) const {
    const auto& table = record_table(query.kind);
    const auto rows = record::compiled_rows_of(query.kind);
    std::string sql = "SELECT " + table.list + " FROM " + table.name + " WHERE id > :p0";
    std::vector<Cell> values{query.after};
    for (const auto& [field, text] : query.where) {
        const auto& row = record::require_row(rows, field, token(query.kind));
        if (row.personal)
            throw InvalidValue(field + " is personal: records cannot be looked up by it");
        auto value = stored_text(query.kind, row, text);
        sql += " AND \"" + field + '"';
        if (!value) {
            sql += " IS NULL";
            continue;
        }
        sql += " = :p" + std::to_string(values.size());
        values.push_back(std::move(value));
    }
    sql += " ORDER BY id LIMIT " + std::to_string(std::max<std::int64_t>(query.limit, 0));
    return state().reading([&] {
        auto& statement = state().database.prepared(sql, values.size(), table.columns.size());
        for (std::size_t i = 0; i < values.size(); ++i) statement.set(i, values[i]);
        std::vector<Stored> found;
        statement.each([&](const Statement& row) { found.push_back(stored_of(table, row)); });
        return found;
    });
}

}  // namespace gongkai::ledger
