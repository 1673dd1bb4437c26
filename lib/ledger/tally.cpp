// SPDX-License-Identifier: Apache-2.0
#include "tally.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include <gongkai/base/label.hpp>
#include <gongkai/ledger/statistics.hpp>
#include <gongkai/record/row.hpp>

#include "record/compiled_rows.hpp"
#include "record_table.hpp"

namespace gongkai::ledger {
namespace {

using record::Row;
using record::Value;

/// `CountedKind` with its fields looked up.
struct Counter {
    const Row* agency = nullptr;
    std::vector<const Row*> dated;
    std::vector<const Row*> by;
};

const Counter& counter_of(record::Kind kind) {
    static const auto counters = [] {
        std::vector<Counter> made;
        for (const auto& label : labels<record::Kind>) {
            Counter counter;
            const auto rows = record::compiled_rows_of(label.value);
            if (const auto* counted = find_counted(label.value)) {
                if (!counted->agency.empty())
                    counter.agency = &record::require_row(rows, counted->agency, label.token);
                for (const auto token : counted->dated)
                    if (!token.empty())
                        counter.dated.push_back(&record::require_row(rows, token, label.token));
                for (const auto token : counted->by)
                    if (!token.empty())
                        counter.by.push_back(&record::require_row(rows, token, label.token));
            } else {
                counter.agency = record::find_row(rows, "agency");
            }
            made.push_back(std::move(counter));
        }
        return made;
    }();
    return counters[static_cast<std::size_t>(kind)];
}

std::string text_of(const Value& value) {
    return cell_of(value).value_or("");
}

}  // namespace

bool is_counted(record::Kind kind, const Row& field) {
    const auto& counter = counter_of(kind);
    return counter.agency == &field ||
           std::ranges::find(counter.dated, &field) != counter.dated.end() ||
           std::ranges::find(counter.by, &field) != counter.by.end();
}

std::string agency_of(const record::Record& record) {
    const auto* row = counter_of(record::kind(record)).agency;
    return row != nullptr ? text_of(row->read(record::address(record))) : std::string();
}

void Tally::add(const record::Record& record, std::int64_t times) {
    constexpr std::size_t month_length = 7;  // 2016-03
    const auto& counter = counter_of(record::kind(record));
    const void* const address = record::address(record);
    TallyKey key{std::string(token(record::kind(record))), agency_of(record), "", "", ""};
    for (const auto* row : counter.dated) {
        key[2] = text_of(row->read(address)).substr(0, month_length);
        if (!key[2].empty()) break;
    }
    counts_[key] += times;
    for (const auto* row : counter.by) {
        key[3] = row->token;
        const auto value = row->read(address);
        const auto* list = value.find<record::List>();
        if (list == nullptr) {
            key[4] = text_of(value);
            counts_[key] += times;
            continue;
        }
        for (const auto& element : *list) {
            key[4] = text_of(element);
            counts_[key] += times;
        }
    }
}

void Tally::flush(Database& database) {
    constexpr std::size_t columns = 6;
    auto& statement = database.prepared(
        "INSERT INTO tally (kind, agency, month, dimension, value, count) VALUES (" +
            marks(columns) +
            ") ON CONFLICT (kind, dimension, agency, month, value)"
            " DO UPDATE SET count = tally.count + excluded.count",
        columns, 0);
    for (const auto& [key, change] : counts_) {
        if (change == 0) continue;
        for (std::size_t i = 0; i < key.size(); ++i) statement.set(i, std::string_view(key[i]));
        statement.set(key.size(), change);
        statement.run();
    }
    counts_.clear();
}

}  // namespace gongkai::ledger
