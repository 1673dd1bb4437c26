// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <string>

#include <doctest/doctest.h>
#include <libpq-fe.h>

#include <gongkai/base/date.hpp>
#include <gongkai/workflow/event.hpp>

#include "workflow/entries.hpp"

/// New and empty stores: an SQLite file, and a database of the PostgreSQL server that
/// `GONGKAI_TEST_POSTGRESQL` names by the folder of tests/postgresql.py.
namespace gongkai::ledger::tests {

/// A folder that goes away.
class Folder {
  public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "gongkai-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string operator/(const std::string& name) const {
        return (path_ / name).string();
    }

  private:
    std::filesystem::path path_;
};

/// The URL of the server, or nothing where none was started.
[[nodiscard]] inline std::string server_url() {
    const char* const folder = std::getenv("GONGKAI_TEST_POSTGRESQL");
    if (folder == nullptr) return {};
    std::ifstream in(std::string(folder) + "/url");
    std::string url;
    in >> url;
    REQUIRE_MESSAGE(!url.empty(), "no server was started in " << folder);
    return url;
}

/// The URL of a new database.
[[nodiscard]] inline std::string new_database() {
    static int count = 0;
    const auto server = server_url();
    const auto name = "t" + std::to_string(getpid()) + "_" + std::to_string(++count);
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdb(server.c_str()),
                                                                  PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> made(
        PQexec(connection.get(), ("CREATE DATABASE " + name).c_str()), PQclear);
    REQUIRE_MESSAGE(PQresultStatus(made.get()) == PGRES_COMMAND_OK,
                    PQerrorMessage(connection.get()));
    return server.substr(0, server.rfind('/') + 1) + name;
}

/// Runs a test in each store, as subcases.
inline void in_each_store(const std::function<void(const std::string& url)>& test) {
    SUBCASE("SQLite") {
        const Folder folder;
        test(folder / "ledger.db");
    }
    SUBCASE("PostgreSQL") {
        if (server_url().empty()) {
            MESSAGE("no server: set GONGKAI_TEST_POSTGRESQL, or run ctest, which starts one");
            return;
        }
        test(new_database());
    }
}

/// Something done on a day and written down at ten that morning.
[[nodiscard]] inline workflow::Entry on(Date day, std::string reason = "") {
    auto entry = workflow::tests::on(day);
    entry.reason = std::move(reason);
    return entry;
}

}  // namespace gongkai::ledger::tests
