// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <mutex>
#include <string>
#include <utility>

#include <gongkai/ledger/ledger.hpp>

#include "database.hpp"
#include "writer.hpp"

namespace gongkai::ledger {

/// What an open ledger is.
struct Ledger::State {
    Database database;
    std::string id;
    HashAlgorithm algorithm;
    Writer writer;
    std::recursive_mutex mutex;
    int depth = 0;  // of transactions that are inside each other
    bool scrub = false;
    bool doomed = false;  // a call inside failed behind its first event

    State(std::string url, const OpenOptions& options);

    /// Calls while nobody else uses the connection; what the store says is told as `LedgerError`.
    template <typename Call>
    decltype(auto) reading(Call&& call) {
        const std::scoped_lock lock(mutex);
        database.mend();
        return database.told(std::forward<Call>(call));
    }

    /// Calls within a transaction, which is committed at the end, or undone by an exception.
    void writing(const std::function<void()>& call);

    void begin();
    void commit();
    void rollback() noexcept;

  private:
    void read_or_make(const OpenOptions& options);
    void make(HashAlgorithm wanted);
    void bring_up_to_date(const std::string& fields, const std::string& calendar);
    void refresh_clocks();
};

/// By what it is known that due dates were counted with the calendar of this library.
[[nodiscard]] std::string calendar_fingerprint();

/// Makes records, clocks and counts anew from the events, within a transaction.
void rebuild(Database& database, Writer& writer);

}  // namespace gongkai::ledger
