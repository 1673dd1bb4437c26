// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/ledger/chain.hpp>

#include "database.hpp"

/// Reading what the tables of events and personal values hold.
namespace gongkai::ledger {

/// An event in its place.
struct EventRow {
    std::int64_t sequence = 0;
    SealedEvent event;
    std::string origin;
    std::string previous;
    std::string hash;
};

/// What became of a personal value.
inline constexpr std::string_view kept = "kept";
inline constexpr std::string_view erased = "erased";
inline constexpr std::string_view withheld = "withheld";

/// A row of personal values.
struct PersonalRow {
    std::string kind;
    std::string record;
    std::int64_t version = 0;
    std::string path;
    std::string state;
    std::string salt;
    std::string value;  ///< canonical JSON
};

/// Calls for every event in the order of their sequence. A kind that is unknown is told as it
/// stands: `kind` is the text of the column.
void each_event(Database& database,
                const std::function<void(const EventRow& row, const std::string& kind)>& visit);

/// The events of a record, by version.
[[nodiscard]] std::vector<EventRow> events_of(Database& database, record::Kind kind,
                                              std::string_view record);

[[nodiscard]] bool has_events(Database& database, record::Kind kind, std::string_view record);

/// Calls for every event by kind, record and version.
void each_event_by_record(
    Database& database,
    const std::function<void(const EventRow& row, const std::string& kind)>& visit);

/// The personal values of a record that are kept, by version.
[[nodiscard]] std::map<std::int64_t, std::vector<PersonalValue>> personal_of(
    Database& database, record::Kind kind, std::string_view record);

/// The events of a record as they were written; with what is personal where it is asked for and was
/// not erased.
[[nodiscard]] std::vector<workflow::Event> history_of(Database& database, record::Kind kind,
                                                      std::string_view record, bool personal);

}  // namespace gongkai::ledger
