// SPDX-License-Identifier: Apache-2.0
#include "schema.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include <gongkai/base/label.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/row.hpp>

#include "hasher.hpp"
#include "record_table.hpp"

namespace gongkai::ledger {
namespace {

constexpr bool number = true;

std::vector<TableRow> own_tables() {
    return {
        {"ledger",
         {{"id", number},
          {"uid"},
          {"schema_version", number},
          {"fields"},
          {"algorithm"},
          {"created_at"},
          {"calendar"},
          {"sequence", number},
          {"hash"}},
         "id",
         "CHECK (id = 1)"},
        {"event",
         {{"sequence", number},
          {"kind"},
          {"record"},
          {"version", number},
          {"step"},
          {"actor"},
          {"on_day"},
          {"at"},
          {"reason"},
          {"payload"},
          {"commitments"},
          {"origin"},
          {"previous"},
          {"hash"}},
         "sequence",
         "UNIQUE (kind, record, version)"},
        {"personal",
         {{"kind"},
          {"record"},
          {"version", number},
          {"path"},
          {"state"},
          {"salt", false, false},
          {"value", false, false}},
         "kind, record, version, path",
         "FOREIGN KEY (kind, record, version) REFERENCES event (kind, record, version)"},
        {"clock",
         {{"kind"},
          {"record"},
          {"ordinal", number},
          {"agency"},
          {"term"},
          {"start_on"},
          {"due_on", false, false},
          {"provisional", number},
          {"met_on", false, false},
          {"dropped_on", false, false},
          {"changed_on"}},
         "kind, record, ordinal",
         "",
         // Holds all that a list of what is overdue shows.
         {"clock_open ON clock (due_on, changed_on, kind, record, agency, term, start_on,"
          " provisional, met_on, dropped_on) WHERE met_on IS NULL AND dropped_on IS NULL",
          "clock_changed ON clock (changed_on)"}},
        {"tally",
         {{"kind"}, {"agency"}, {"month"}, {"dimension"}, {"value"}, {"count", number}},
         "kind, dimension, agency, month, value"},
        {"conflict",
         {{"number", number},
          {"kind"},
          {"record"},
          {"version", number},
          {"origin"},
          {"content"},
          {"history"}},
         "number",
         "UNIQUE (kind, record, content)"},
    };
}

TableRow table_of(record::Kind kind) {
    const auto& records = record_table(kind);
    TableRow table{records.name, {}, "id"};
    for (std::size_t i = 0; i < records.fields.size(); ++i) {
        const auto& field = *records.fields[i];
        const bool is_number =
            !field.list && (field.type == record::Type::whole || field.type == record::Type::flag);
        table.columns.push_back({records.columns[i], is_number, i == 0});
    }
    table.columns.push_back({"ledger_version", number});
    table.columns.push_back({"ledger_on"});
    table.columns.push_back({"ledger_at"});
    return table;
}

std::string_view type_of(const TableColumn& column, Store store) {
    if (column.number) return store == Store::sqlite ? "INTEGER" : "BIGINT";
    // Both stores order texts by their bytes.
    return store == Store::sqlite ? "TEXT" : "TEXT COLLATE \"C\"";
}

std::set<std::string> columns_of(Database& database, const std::string& table) {
    std::set<std::string> names;
    auto& statement =
        database.prepared(database.store() == Store::sqlite
                              ? "SELECT name FROM pragma_table_info(:p0)"
                              : "SELECT column_name FROM information_schema.columns"
                                " WHERE table_schema = current_schema() AND table_name = :p0",
                          1, 1);
    statement.set(0, std::string_view(table));
    statement.each([&](const Statement& row) { names.insert(row.text(0)); });
    return names;
}

std::string unquoted(std::string name) {
    std::erase(name, '"');
    return name;
}

}  // namespace

std::span<const TableRow> tables() {
    static const auto all = [] {
        auto made = own_tables();
        for (const auto& row : labels<record::Kind>) made.push_back(table_of(row.value));
        return made;
    }();
    return all;
}

std::string TableRow::list() const {
    std::string names;
    for (const auto& column : columns) names += (names.empty() ? "" : ", ") + column.name;
    return names;
}

const TableRow& table_named(std::string_view name) {
    return *std::ranges::find(tables(), name, &TableRow::name);
}

std::string create_statement(const TableRow& table, Store store) {
    std::string sql = "CREATE TABLE " + table.name + " (";
    for (const auto& column : table.columns) {
        sql += column.name + ' ';
        sql += type_of(column, store);
        if (column.given) sql += " NOT NULL";
        sql += ", ";
    }
    sql += "PRIMARY KEY (" + table.key + ')';
    if (!table.more.empty()) sql += ", " + table.more;
    return sql + ')';
}

void create_tables(Database& database) {
    for (const auto& table : tables()) {
        database.execute(create_statement(table, database.store()));
        for (const auto& index : table.indexes) database.execute("CREATE INDEX " + index);
    }
}

void add_columns(Database& database) {
    for (const auto& table : tables()) {
        if (!database.has_table(table.name)) {
            database.execute(create_statement(table, database.store()));
            continue;
        }
        const auto known = database.told([&] { return columns_of(database, table.name); });
        for (const auto& column : table.columns)
            if (!known.contains(unquoted(column.name)))
                database.execute("ALTER TABLE " + table.name + " ADD COLUMN " + column.name + ' ' +
                                 std::string(type_of(column, database.store())));
    }
    database.forget();
}

std::string fields_fingerprint() {
    static const auto fingerprint = [] {
        std::string names;
        for (const auto& table : tables()) names += create_statement(table, Store::sqlite) + '\n';
        return Hasher(HashAlgorithm::sha256).genesis_hash(names);
    }();
    return fingerprint;
}

}  // namespace gongkai::ledger
