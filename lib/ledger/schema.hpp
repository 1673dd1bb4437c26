// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "database.hpp"

/// The tables of a ledger, described once for both stores.
namespace gongkai::ledger {

/// The version of the tables that are not records'.
inline constexpr std::int64_t schema_version = 1;

struct TableColumn {
    std::string name;  ///< quoted where it has to be
    bool number = false;
    bool given = true;  ///< never NULL
};

struct TableRow {
    std::string name;
    std::vector<TableColumn> columns;
    std::string key;                     ///< columns of the primary key
    std::string more{};                  ///< constraints
    std::vector<std::string> indexes{};  ///< what follows CREATE INDEX

    [[nodiscard]] std::string list() const;  ///< its columns between commas
};

/// Every table, those that others refer to first.
[[nodiscard]] std::span<const TableRow> tables();

/// The table of a name, which there has to be.
[[nodiscard]] const TableRow& table_named(std::string_view name);

/// The statement that makes a table.
[[nodiscard]] std::string create_statement(const TableRow& table, Store store);

/// Makes what is missing: all tables in an empty store, and the columns of fields that are younger
/// than the ledger.
void create_tables(Database& database);
void add_columns(Database& database);

/// By what it is known that no field is younger than the ledger.
[[nodiscard]] std::string fields_fingerprint();

}  // namespace gongkai::ledger
