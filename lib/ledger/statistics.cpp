// SPDX-License-Identifier: Apache-2.0
#include <gongkai/ledger/statistics.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/base/nearest.hpp>
#include <gongkai/ledger/ledger.hpp>

#include "state.hpp"

namespace gongkai::ledger {
namespace {

/// Columns of the table of counts that a query can name too.
constexpr std::array<std::string_view, 2> columns{"agency", "month"};

void require_dimension(const CountQuery& query) {
    if (query.by.empty() || std::ranges::find(columns, query.by) != columns.end()) return;
    std::vector<std::string_view> known(columns.begin(), columns.end());
    for (const auto& counted : counted_kinds) {
        if (query.kind && *query.kind != counted.kind) continue;
        for (const auto token : counted.by)
            if (!token.empty()) known.push_back(token);
    }
    if (std::ranges::find(known, query.by) == known.end())
        throw UnknownKey("way to count", query.by, nearest(query.by, known));
}

}  // namespace

std::vector<Counted> Ledger::count(const CountQuery& query) const {
    require_dimension(query);
    const bool by_column = std::ranges::find(columns, query.by) != columns.end();
    std::string sql = "SELECT kind, " + (by_column ? query.by : "value") +
                      ", SUM(count) FROM tally WHERE dimension = :p0";
    std::vector<std::string> values{by_column ? "" : query.by};
    const auto where = [&](std::string_view condition, std::string value) {
        if (value.empty()) return;
        sql += " AND " + std::string(condition) + " :p" + std::to_string(values.size());
        values.push_back(std::move(value));
    };
    where("kind =", query.kind ? std::string(token(*query.kind)) : "");
    where("agency =", query.agency);
    where("month >=", query.first_month);
    where("month <=", query.last_month);
    sql += " GROUP BY 1, 2 HAVING SUM(count) <> 0 ORDER BY 1, 2";
    auto counts = state().reading([&] {
        constexpr std::size_t found = 3;
        auto& statement = state().database.prepared(sql, values.size(), found);
        for (std::size_t i = 0; i < values.size(); ++i)
            statement.set(i, std::string_view(values[i]));
        std::vector<Counted> all;
        statement.each([&](const Statement& row) {
            all.push_back({require_token<record::Kind>(row.text(0), "kind of record"), query.by,
                           row.text(1), row.number(2)});
        });
        return all;
    });
    std::ranges::stable_sort(counts, {}, &Counted::kind);
    return counts;
}

}  // namespace gongkai::ledger
