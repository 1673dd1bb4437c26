// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <soci/soci.h>

namespace gongkai::ledger {

/// What holds a ledger (存储).
enum class Store { sqlite, postgresql };

/// A cell of a table: a text, or nothing (NULL).
using Cell = std::optional<std::string>;

/// The number that a text writes; 0 where it writes none.
[[nodiscard]] std::int64_t number_of(std::string_view text);

/// A prepared statement, all of whose parameters and columns are texts. Both stores turn a text
/// into what a column holds and back.
class Statement {
  public:
    Statement(soci::session& session, const std::string& sql, std::size_t parameters,
              std::size_t columns);

    /// Sets a parameter, counted from 0.
    void set(std::size_t at, std::string_view text);
    void set(std::size_t at, std::int64_t number);
    void set(std::size_t at, const Cell& cell);
    void clear(std::size_t at) { given_[at] = soci::i_null; }

    /// Runs it and gives how many rows it changed.
    std::int64_t run();
    /// Runs it and calls for every row that it gives.
    void each(const std::function<void(const Statement& row)>& visit);
    /// Runs it and tells whether there was a row, whose columns can be read until the next call.
    bool first();

    [[nodiscard]] bool has(std::size_t column) const { return found_[column] == soci::i_ok; }
    /// Empty where there is nothing.
    [[nodiscard]] const std::string& text(std::size_t column) const;
    [[nodiscard]] std::int64_t number(std::size_t column) const;
    [[nodiscard]] Cell cell(std::size_t column) const;

  private:
    std::vector<std::string> in_;
    std::vector<soci::indicator> given_;
    std::vector<std::string> out_;
    std::vector<soci::indicator> found_;
    soci::statement statement_;
};

/// One connection to one store.
///
/// Functions throw `LedgerError`, which names the ledger, where they call `told`.
class Database {
  public:
    /// Throws `LedgerError`.
    Database(std::string url, bool create);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Store store() const { return store_; }
    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] bool has_table(const std::string& table);

    /// Connects again where the connection was lost; outside of transactions.
    void mend();

    void execute(const std::string& sql);
    /// A statement that is prepared once. It belongs to the database.
    Statement& prepared(const std::string& sql, std::size_t parameters, std::size_t columns);
    /// Drops prepared statements: their tables are about to change.
    void forget();

    /// Begins a transaction in which nobody else can write.
    void begin();
    void commit();
    void rollback() noexcept;
    [[nodiscard]] bool in_transaction() const { return in_transaction_; }
    /// Another number whenever prepared statements were dropped.
    [[nodiscard]] std::int64_t generation() const { return generation_; }

    /// Begins a transaction that only reads, all of it as of now.
    void begin_reading();

    /// Sends rows to a table, as PostgreSQL's COPY takes them: cells between tabs, lines behind
    /// each.
    void copy(const std::string& table, const std::string& columns, std::string_view rows);
    /// Overwrites what was deleted, as far as the store can.
    void scrub(const std::string& table);

    /// Calls, and throws what the store says as `LedgerError`.
    template <typename Call>
    decltype(auto) told(Call&& call) {
        try {
            return std::forward<Call>(call)();
        } catch (const soci::soci_error& error) {
            notice_loss();
            // What it throws says also what was written, and that may be personal.
            fail(error.get_error_message());
        }
    }
    [[noreturn]] void fail(const std::string& why);

  private:
    void connect();
    void run_prepared(const std::string& sql);
    void notice_loss() noexcept;

    std::string url_;
    std::string name_;
    Store store_;
    bool broken_ = false;
    bool in_transaction_ = false;
    std::int64_t generation_ = 0;
    std::unique_ptr<soci::session> session_;
    std::map<std::string, std::unique_ptr<Statement>, std::less<>> statements_;
};

/// Reads as of one moment, whatever others write meanwhile; within a transaction, as of that.
class Snapshot {
  public:
    explicit Snapshot(Database& database) : database_(database), own_(!database.in_transaction()) {
        if (own_) database_.begin_reading();
    }
    ~Snapshot() {
        if (own_) database_.rollback();
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

  private:
    Database& database_;
    bool own_;
};

/// `:p0, :p1, ...`
[[nodiscard]] std::string marks(std::size_t count);

}  // namespace gongkai::ledger
