// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/workflow/event.hpp>

#include "case_file.hpp"
#include "database.hpp"
#include "hasher.hpp"
#include "row_writer.hpp"
#include "tally.hpp"

namespace gongkai::ledger {

/// The end of the chain.
struct Head {
    std::int64_t sequence = 0;
    std::string hash;
};

/// Writes events, and what follows from them, within one transaction.
class Writer {
  public:
    Writer(Database& database, HashAlgorithm algorithm);
    void use(HashAlgorithm algorithm) { hasher_ = Hasher(algorithm); }

    /// Begins a transaction and reads the end of the chain, which nobody else can then move.
    void begin();
    /// Writes what waits and the new end of the chain, and commits.
    void commit();
    void rollback() noexcept;
    [[nodiscard]] std::int64_t sequence() const { return head_.sequence; }
    [[nodiscard]] const std::string& head() const { return head_.hash; }

    /// Adds an event at the end of the chain.
    void append(const workflow::Event& event);
    /// Adds one that was sealed elsewhere, with what it has of personal values; those that it
    /// commits to and that are not among them are withheld. What it erases is erased.
    void append(const SealedEvent& event, std::span<const PersonalValue> personal,
                std::string_view origin);
    /// Puts a record to what its events made it; `before` is null for a new one.
    void put(const record::Record* before, const CaseFile& after);
    /// Destroys the personal values of earlier versions; `fields` as the event names them.
    std::int64_t erase(const workflow::Event& event);

    /// Puts a personal value in the place of one that was withheld.
    void reveal(const SealedEvent& event, const PersonalValue& value);
    /// Makes a ledger without events another one.
    void become(std::string_view ledger, HashAlgorithm algorithm);

    /// With `bulk`, rows may wait until `flush`.
    void set_bulk(bool bulk);
    void flush();

  private:
    void chain(const SealedEvent& event, std::span<const PersonalValue> personal,
               std::string_view origin);
    RowWriter& rows(const std::string& table);
    void add_personal(const SealedEvent& event, std::string_view path, std::string_view state,
                      Cell salt, Cell value);
    void insert_clocks(const CaseFile& file);

    Database& database_;
    Hasher hasher_;
    Head head_;
    Tally tally_;
    bool bulk_ = false;
    std::int64_t generation_ = 0;  // of the database when rows were last written
    std::map<std::string, RowWriter, std::less<>> writers_;
    std::vector<std::string> order_;  // in which tables are flushed
};

}  // namespace gongkai::ledger
