// SPDX-License-Identifier: Apache-2.0
#include "table_scan.hpp"

#include <cstdint>
#include <string_view>
#include <utility>

namespace gongkai::ledger {
namespace {

constexpr std::size_t page_rows = 4096;

}  // namespace

TableScan::TableScan(Database& database, std::string table, const std::vector<std::string>& columns,
                     std::size_t keys, std::string_view numbers)
    : database_(database), keys_(keys), columns_(columns.size()) {
    std::string list;
    std::string key;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        list += (i > 0 ? ", " : "") + columns[i];
        if (i < keys) key += (i > 0 ? ", " : "") + columns[i];
    }
    sql_ = "SELECT " + list + " FROM " + std::move(table) + " WHERE (" + key + ") > (" +
           marks(keys) + ") ORDER BY " + key + " LIMIT " + std::to_string(page_rows);
    for (const char one : numbers)
        last_.emplace_back(one == 'n' ? std::to_string(INT64_MIN) : std::string());
}

const std::vector<Cell>* TableScan::row() {
    if (at_ == page_.size() && more_) load();
    return at_ < page_.size() ? &page_[at_] : nullptr;
}

void TableScan::load() {
    auto& statement = database_.prepared(sql_, keys_, columns_);
    for (std::size_t i = 0; i < keys_; ++i) statement.set(i, last_[i]);
    page_.clear();
    at_ = 0;
    statement.each([&](const Statement& row) {
        auto& cells = page_.emplace_back();
        cells.reserve(columns_);
        for (std::size_t i = 0; i < columns_; ++i) cells.push_back(row.cell(i));
    });
    more_ = page_.size() == page_rows;
    if (!page_.empty())
        last_.assign(page_.back().begin(),
                     page_.back().begin() + static_cast<std::ptrdiff_t>(keys_));
}

}  // namespace gongkai::ledger
