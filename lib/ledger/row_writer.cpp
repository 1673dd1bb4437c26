// SPDX-License-Identifier: Apache-2.0
#include "row_writer.hpp"

namespace gongkai::ledger {
namespace {

/// A cell as COPY reads it.
void append_cell(std::string& out, const Cell& cell) {
    if (!cell) {
        out += "\\N";
        return;
    }
    for (const char c : *cell) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\n')
            out += "\\n";
        else if (c == '\r')
            out += "\\r";
        else
            out += c;
    }
}

}  // namespace

RowWriter::RowWriter(Database& database, std::string_view table, bool bulk)
    : database_(&database),
      table_(&table_named(table)),
      insert_("INSERT INTO " + table_->name + " (" + table_->list() + ") VALUES (" +
              marks(table_->columns.size()) + ')'),
      copies_(bulk && database.store() == Store::postgresql) {}

void RowWriter::put(std::span<const Cell> cells) {
    if (copies_) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) rows_ += '\t';
            append_cell(rows_, cells[i]);
        }
        rows_ += '\n';
        return;
    }
    if (statement_ == nullptr)
        statement_ = &database_->prepared(insert_, table_->columns.size(), 0);
    for (std::size_t i = 0; i < cells.size(); ++i) statement_->set(i, cells[i]);
    statement_->run();
}

void RowWriter::flush() {
    if (rows_.empty()) return;
    database_->copy(table_->name, table_->list(), rows_);
    rows_.clear();
}

}  // namespace gongkai::ledger
