// SPDX-License-Identifier: Apache-2.0
#include "ledger/schema.hpp"

#include <chrono>
#include <map>
#include <string>

#include <doctest/doctest.h>

#include <gongkai/ledger/ledger.hpp>

#include "ledger/database.hpp"
#include "ledger/specimens.hpp"
#include "ledger/stores.hpp"

namespace gongkai::ledger {

using namespace std::chrono;

namespace {

/// Table and column to type, as the store itself tells it.
std::map<std::string, std::string> columns_of(const std::string& url) {
    Database database(url, false);
    std::map<std::string, std::string> columns;
    const auto* const sql =
        database.store() == Store::sqlite
            ? "SELECT t.name || '.' || c.name, c.type || CASE WHEN c.\"notnull\" THEN ' NOT NULL'"
              " ELSE '' END FROM sqlite_master t, pragma_table_info(t.name) c"
              " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'"
            : "SELECT table_name || '.' || column_name, data_type || CASE is_nullable WHEN 'NO'"
              " THEN ' NOT NULL' ELSE '' END FROM information_schema.columns"
              " WHERE table_schema = 'public'";
    database.prepared(sql, 0, 2).each(
        [&](const Statement& row) { columns[row.text(0)] = row.text(1); });
    return columns;
}

std::string in_postgresql(std::string type) {
    for (const auto& [from, to] : {std::pair{"TEXT", "text"}, std::pair{"INTEGER", "bigint"}})
        if (type.starts_with(from)) type.replace(0, std::string(from).size(), to);
    return type;
}

}  // namespace

TEST_CASE("both stores have the same tables and columns") {
    if (tests::server_url().empty()) return;
    const tests::Folder folder;
    const auto url = tests::new_database();
    (void)Ledger::open(folder / "ledger.db");
    (void)Ledger::open(url);
    auto expected = columns_of(folder / "ledger.db");
    CHECK(expected.size() > 600);
    for (auto& [column, type] : expected) type = in_postgresql(type);
    CHECK(columns_of(url) == expected);
}

TEST_CASE("a field that is younger than a ledger gets its column, and later gongkais are refused") {
    tests::in_each_store([](const std::string& url) {
        constexpr Date monday{2016y / 3 / 7};
        {
            auto ledger = Ledger::open(url);
            ledger.add(tests::request("r1"), tests::on(monday));
            Database database(url, false);
            database.execute("ALTER TABLE record_information_request DROP COLUMN purpose");
            database.execute("DROP TABLE record_fee");
            database.execute("UPDATE ledger SET fields = 'those of last year'");
        }
        auto request = tests::request("r2");
        request.purpose = "生产";
        {
            auto ledger = Ledger::open(url);
            ledger.add(request, tests::on(monday));
            CHECK(ledger.verify().whole());
        }
        Database(url, false).execute("UPDATE ledger SET schema_version = 99");
        CHECK_THROWS_WITH_AS((void)Ledger::open(url), doctest::Contains("later gongkai"),
                             LedgerError);
    });
}

TEST_CASE("due dates are counted anew where the calendar has grown") {
    tests::in_each_store([](const std::string& url) {
        constexpr Date monday{2016y / 3 / 7};
        {
            auto ledger = Ledger::open(url);
            ledger.add(tests::request("r1"), tests::on(monday));
            ledger.step(record::Kind::information_request, "r1", "receive", tests::on(monday));
            Database database(url, false);
            database.execute("UPDATE clock SET due_on = '2016-03-30'");
            database.execute("UPDATE ledger SET calendar = 'that of last year'");
        }
        const auto ledger = Ledger::open(url);
        CHECK(ledger.due(monday, monday + days{60}).at(0).due == Date{2016y / 3 / 28});
        CHECK(ledger.verify().whole());
    });
}

}  // namespace gongkai::ledger
