// SPDX-License-Identifier: Apache-2.0
#include "database.hpp"

#include <algorithm>
#include <charconv>
#include <exception>
#include <filesystem>
#include <string>

#include <soci/postgresql/soci-postgresql.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <gongkai/ledger/ledger_error.hpp>

namespace gongkai::ledger {
namespace {

namespace fs = std::filesystem;

/// How long a writer waits for another, in milliseconds.
constexpr int patience = 120'000;

bool is_postgresql(std::string_view url) {
    return url.starts_with("postgresql://") || url.starts_with("postgres://");
}

/// The URL without its password.
std::string without_password(const std::string& url) {
    const auto user = url.find("://");
    if (user == std::string::npos) return url;
    const auto at = url.find('@', user);
    const auto colon = url.find(':', user + 3);
    if (at == std::string::npos || colon == std::string::npos || colon > at) return url;
    return url.substr(0, colon) + url.substr(at);
}

/// The URL as libpq's keywords and values: SOCI takes it for such a list, whatever it is.
std::string keywords_of(const std::string& url) {
    char* why = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(url.c_str(), &why), PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> said(why, PQfreemem);
    if (!options) throw soci::soci_error(said ? said.get() : "is no URL of PostgreSQL's");
    std::string text;
    for (const auto* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val == nullptr) continue;
        const std::string_view value(option->val);
        // SOCI takes the list apart at white space, quoted or not.
        if (value.find_first_of(" \t\r\n") != value.npos)
            throw soci::soci_error(std::string(option->keyword) + " cannot have white space");
        text += (text.empty() ? "" : " ") + std::string(option->keyword) + '=';
        if (value.empty()) text += "''";
        for (const char c : value) {
            if (c == '\\' || c == '\'') text += '\\';
            text += c;
        }
    }
    return text;
}

const std::string nothing;

}  // namespace

std::int64_t number_of(std::string_view text) {
    std::int64_t number = 0;
    (void)std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Statement::Statement(soci::session& session, const std::string& sql, std::size_t parameters,
                     std::size_t columns)
    : in_(parameters),
      given_(parameters, soci::i_null),
      out_(columns),
      found_(columns, soci::i_null),
      statement_(session) {
    for (std::size_t i = 0; i < columns; ++i) statement_.exchange(soci::into(out_[i], found_[i]));
    for (std::size_t i = 0; i < parameters; ++i) statement_.exchange(soci::use(in_[i], given_[i]));
    statement_.alloc();
    statement_.prepare(sql);
    statement_.define_and_bind();
}

void Statement::set(std::size_t at, std::string_view text) {
    in_[at] = text;
    given_[at] = soci::i_ok;
}

void Statement::set(std::size_t at, std::int64_t number) {
    in_[at] = std::to_string(number);
    given_[at] = soci::i_ok;
}

void Statement::set(std::size_t at, const Cell& cell) {
    if (cell)
        set(at, std::string_view(*cell));
    else
        clear(at);
}

std::int64_t Statement::run() {
    statement_.execute(true);
    return statement_.get_affected_rows();
}

void Statement::each(const std::function<void(const Statement& row)>& visit) {
    statement_.execute();
    while (statement_.fetch()) visit(*this);
}

bool Statement::first() {
    statement_.execute();
    if (!statement_.fetch()) return false;
    // A statement that is not read to its end would keep its lock.
    auto kept = out_;
    const auto found = found_;
    while (statement_.fetch()) continue;
    // The statement writes to where the elements are, so they stay there.
    std::ranges::move(kept, out_.begin());
    std::ranges::copy(found, found_.begin());
    return true;
}

const std::string& Statement::text(std::size_t column) const {
    return has(column) ? out_[column] : nothing;
}

std::int64_t Statement::number(std::size_t column) const {
    return number_of(text(column));
}

Cell Statement::cell(std::size_t column) const {
    return has(column) ? Cell(out_[column]) : std::nullopt;
}

Database::Database(std::string url, bool create)
    : url_(std::move(url)),
      name_(without_password(url_)),
      store_(is_postgresql(url_) ? Store::postgresql : Store::sqlite) {
    if (store_ == Store::sqlite) {
        if (url_.starts_with("sqlite://")) url_.erase(0, std::string_view("sqlite://").size());
        if (url_.find("://") != std::string::npos)
            fail(
                "is no ledger's URL: a path of an SQLite file, or postgresql://user@host/database");
        std::error_code error;
        if (!create && !fs::exists(url_, error))
            fail("there is no such file; gongkai ledger init makes a ledger");
        if (fs::is_directory(url_, error)) fail("is a folder");
    }
    connect();
}

Database::~Database() {
    statements_.clear();
}

void Database::connect() {
    told([&] {
        forget();
        if (store_ == Store::postgresql) {
            session_ = std::make_unique<soci::session>(soci::postgresql, keywords_of(url_));
            *session_ << "SET client_min_messages = warning";
            // Details of an error quote the row, and that may be personal.
            PGconn* const connection =
                static_cast<soci::postgresql_session_backend*>(session_->get_backend())->conn_;
            PQsetErrorVerbosity(connection, PQERRORS_TERSE);
            PQsetErrorContextVisibility(connection, PQSHOW_CONTEXT_NEVER);
            return;
        }
        std::string quoted;
        for (const char c : url_) quoted.append(c == '"' ? 2 : 1, c);
        session_ = std::make_unique<soci::session>(soci::sqlite3, "db=\"" + quoted + '"');
        *session_ << "PRAGMA busy_timeout = " + std::to_string(patience);
        *session_ << "PRAGMA journal_mode = WAL";
        *session_ << "PRAGMA synchronous = FULL";
        *session_ << "PRAGMA foreign_keys = ON";
        *session_ << "PRAGMA secure_delete = ON";
        *session_ << "PRAGMA cache_size = -65536";
    });
    broken_ = false;
}

bool Database::has_table(const std::string& table) {
    return told([&] {
        const auto* const sql =
            store_ == Store::sqlite
                ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name = :p0"
                : "SELECT table_name FROM information_schema.tables"
                  " WHERE table_schema = current_schema() AND table_name = :p0";
        auto& statement = prepared(sql, 1, 1);
        statement.set(0, std::string_view(table));
        return statement.first();
    });
}

void Database::execute(const std::string& sql) {
    told([&] { *session_ << sql; });
}

Statement& Database::prepared(const std::string& sql, std::size_t parameters, std::size_t columns) {
    const auto known = statements_.find(sql);
    if (known != statements_.end()) return *known->second;
    auto made =
        told([&] { return std::make_unique<Statement>(*session_, sql, parameters, columns); });
    return *statements_.emplace(sql, std::move(made)).first->second;
}

void Database::forget() {
    ++generation_;
    statements_.clear();
}

void Database::mend() {
    if (broken_ && !in_transaction_) connect();
}

void Database::notice_loss() noexcept {
    if (store_ != Store::postgresql || !session_) return;
    const auto* const backend =
        static_cast<soci::postgresql_session_backend*>(session_->get_backend());
    if (backend != nullptr && PQstatus(backend->conn_) == CONNECTION_BAD) broken_ = true;
}

void Database::begin() {
    mend();
    // SQLite's readers would not see that somebody wrote before they came to write.
    run_prepared(store_ == Store::sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
    in_transaction_ = true;
}

void Database::begin_reading() {
    mend();
    execute(store_ == Store::sqlite ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    in_transaction_ = true;
}

void Database::commit() {
    run_prepared("COMMIT");
    in_transaction_ = false;
}

void Database::run_prepared(const std::string& sql) {
    told([&] { prepared(sql, 0, 0).run(); });
}

void Database::rollback() noexcept {
    in_transaction_ = false;
    try {
        execute("ROLLBACK");
    } catch (const std::exception&) {
        // With a connection that is lost the transaction is too.
        broken_ = true;
    }
}

void Database::copy(const std::string& table, const std::string& columns, std::string_view rows) {
    constexpr std::size_t chunk = std::size_t{1} << 20;
    if (store_ != Store::postgresql) fail("only PostgreSQL copies");
    PGconn* const connection =
        static_cast<soci::postgresql_session_backend*>(session_->get_backend())->conn_;
    const std::unique_ptr<PGresult, decltype(&PQclear)> begun(
        PQexec(connection, ("COPY " + table + " (" + columns + ") FROM STDIN").c_str()), PQclear);
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN) fail(PQerrorMessage(connection));
    for (std::size_t at = 0; at < rows.size(); at += chunk) {
        const auto piece = rows.substr(at, chunk);
        if (PQputCopyData(connection, piece.data(), static_cast<int>(piece.size())) != 1)
            fail(PQerrorMessage(connection));
    }
    if (PQputCopyEnd(connection, nullptr) != 1) fail(PQerrorMessage(connection));
    std::string why;
    while (PGresult* const result = PQgetResult(connection)) {
        if (PQresultStatus(result) != PGRES_COMMAND_OK) why = PQresultErrorMessage(result);
        PQclear(result);
    }
    if (!why.empty()) fail(why);
}

void Database::scrub(const std::string& table) {
    if (store_ == Store::sqlite)
        execute("PRAGMA wal_checkpoint(TRUNCATE)");
    else
        execute("VACUUM " + table);
}

void Database::fail(const std::string& why) {
    const auto end = why.find_last_not_of(" \r\n");
    throw LedgerError(name_ + ": " + why.substr(0, end + 1));
}

std::string marks(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) text += ", ";
        text += ":p" + std::to_string(i);
    }
    return text;
}

}  // namespace gongkai::ledger
