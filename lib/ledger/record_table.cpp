// SPDX-License-Identifier: Apache-2.0
#include "record_table.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <variant>

#include <gongkai/base/error.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/personal.hpp>

#include "record/compiled_rows.hpp"
#include "seal.hpp"

namespace gongkai::ledger {
namespace {

using record::Value;

RecordTable make_table(record::Kind kind) {
    RecordTable table{kind, "record_" + std::string(token(kind)), {}, {}, {}, {}};
    for (const auto& row : record::compiled_rows_of(kind)) {
        if (row.personal) continue;
        table.fields.push_back(&row);
        table.columns.push_back('"' + std::string(row.token) + '"');
    }
    for (const auto* own : {"ledger_version", "ledger_on", "ledger_at"})
        table.columns.emplace_back(own);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto& column = table.columns[i];
        table.list += (i > 0 ? ", " : "") + column;
        if (i > 0) table.update += (i > 1 ? ", " : "") + column + " = :p" + std::to_string(i);
    }
    table.update = "UPDATE " + table.name + " SET " + table.update + " WHERE id = :p0";
    return table;
}

struct CellWriter {
    Cell operator()(std::monostate) const { return std::nullopt; }
    Cell operator()(bool flag) const { return flag ? "1" : "0"; }
    Cell operator()(std::int64_t number) const { return std::to_string(number); }
    Cell operator()(const Decimal& number) const { return number.to_string(); }
    Cell operator()(Date date) const { return to_iso(date); }
    Cell operator()(Instant at) const { return to_iso(at); }
    Cell operator()(const std::string& text) const { return text; }
    Cell operator()(const record::List& list) const { return record::canonical(list); }
    Cell operator()(const record::Part& part) const { return record::canonical(part); }
};

}  // namespace

const RecordTable& record_table(record::Kind kind) {
    static const auto tables = [] {
        std::vector<RecordTable> made;
        for (const auto& row : labels<record::Kind>) made.push_back(make_table(row.value));
        return made;
    }();
    return tables[static_cast<std::size_t>(kind)];
}

Cell cell_of(const Value& value) {
    return std::visit(CellWriter{}, static_cast<const Value::variant&>(value));
}

std::vector<Cell> cells_of(const record::Record& record) {
    const auto& table = record_table(record::kind(record));
    const void* const address = record::address(record);
    std::vector<Cell> cells;
    cells.reserve(table.columns.size());
    for (const auto* row : table.fields)
        cells.push_back(cell_of(record::without_personal(row->read(address), *row)));
    return cells;
}

void write_cell(const record::Row& field, void* record, const std::string& text) {
    const bool json = field.list || field.type == record::Type::part;
    field.write(record, json ? read_value(text) : Value(text));
}

record::Record record_of(const RecordTable& table, const Statement& row) {
    auto record = record::blank(table.kind);
    void* const address = record::address(record);
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        if (!row.has(i)) continue;
        const auto& field = *table.fields[i];
        try {
            write_cell(field, address, row.text(i));
        } catch (const Error& error) {
            throw InvalidValue(table.name + '.' + std::string(field.token) + " of " + row.text(0) +
                               ": " + error.what());
        }
    }
    return record;
}

Stored stored_of(const RecordTable& table, const Statement& row) {
    const auto behind = table.fields.size();
    return {record_of(table, row), row.number(behind), parse_iso(row.text(behind + 1)),
            parse_instant(row.text(behind + 2))};
}

}  // namespace gongkai::ledger
