// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/ledger/ledger.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/workflow/event.hpp>

/// Steps and replays of records of any kind, compiled once for the whole floor: the tables of every
/// workflow cost a compiler ten seconds.
namespace gongkai::ledger {

/// A clock as it stands after the last event of its record.
struct ClockRow {
    std::string term;  ///< token
    Date start;
    std::optional<Date> due;  ///< nothing while it stands still
    bool provisional = false;
    std::optional<Date> met;
    std::optional<Date> dropped;

    friend bool operator==(const ClockRow&, const ClockRow&) = default;
};

/// A record with what follows from its events.
struct CaseFile {
    Stored stored;
    std::vector<ClockRow> clocks;
};

/// Whether records of a kind go through steps.
[[nodiscard]] bool has_steps(record::Kind kind);

/// Throws as `workflow::replay` does, and `InvalidValue` for no events.
[[nodiscard]] CaseFile replay(std::span<const workflow::Event> events);

/// The case as it stood at the end of a day; nothing where it had not begun.
[[nodiscard]] std::optional<CaseFile> as_of(std::span<const workflow::Event> events, Date day);

/// The first event of a record.
[[nodiscard]] workflow::Event begin(record::Record record, workflow::Entry entry, bool import);

/// An event, and the record as it was before it.
struct Next {
    workflow::Event event;
    record::Record before;
};

/// The next event behind those, of which there is one at least; each throws as the function of
/// `workflow` does, and `take` also `UnknownKey` for a word that is no step of the kind, and
/// `InvalidValue` for a kind that goes through none.
[[nodiscard]] Next take(std::span<const workflow::Event> events, std::string_view step,
                        workflow::Entry entry, const record::Part& changes);
[[nodiscard]] Next amend(std::span<const workflow::Event> events, workflow::Entry entry,
                         const record::Part& changes);
[[nodiscard]] Next erase(std::span<const workflow::Event> events, workflow::Entry entry,
                         std::span<const std::string> fields);

}  // namespace gongkai::ledger
