// SPDX-License-Identifier: Apache-2.0
#include "case_file.hpp"

#include <chrono>
#include <utility>

#include <gongkai/base/error.hpp>
#include <gongkai/workflow/any_docket.hpp>

namespace gongkai::ledger {
namespace {

using workflow::AnyDocket;
using workflow::Entry;
using workflow::Event;

std::vector<ClockRow> clocks_of(const AnyDocket& docket, Date on) {
    // A pause begins on the day behind its step.
    const Date day = on + std::chrono::days{1};
    std::vector<ClockRow> rows;
    for (const auto& clock : docket.clocks(day)) {
        const auto& due = clock.clock.due();
        ClockRow row{std::string(clock.term.token()), clock.clock.start(), due.on, due.provisional,
                     clock.met, clock.dropped};
        if (clock.open(day) && clock.band(day) == statute::Band::paused) row.due.reset();
        rows.push_back(std::move(row));
    }
    return rows;
}

CaseFile file_of(const AnyDocket& docket) {
    const auto& last = docket.events().back().entry;
    return {{docket.record(), docket.version(), last.on, last.at}, clocks_of(docket, last.on)};
}

Event last_of(const AnyDocket& docket) {
    return docket.events().back();
}

}  // namespace

bool has_steps(record::Kind kind) {
    return workflow::find_workflow(kind) != nullptr;
}

CaseFile replay(std::span<const Event> events) {
    return file_of(AnyDocket::replay({events.begin(), events.end()}));
}

std::optional<CaseFile> as_of(std::span<const Event> events, Date day) {
    std::size_t count = 0;
    while (count < events.size() && events[count].entry.on <= day) ++count;
    if (count == 0) return std::nullopt;
    return replay(events.first(count));
}

Event begin(record::Record record, Entry entry, bool import) {
    return last_of(import ? AnyDocket::import(std::move(record), std::move(entry))
                          : AnyDocket::create(std::move(record), std::move(entry)));
}

Event take(std::vector<Event> events, std::string_view step, Entry entry,
           const record::Part& changes) {
    auto docket = AnyDocket::replay(std::move(events));
    return docket.take(step, std::move(entry), changes);
}

Event amend(std::vector<Event> events, Entry entry, const record::Part& changes) {
    auto docket = AnyDocket::replay(std::move(events));
    return docket.amend(std::move(entry), changes);
}

Event erase(std::vector<Event> events, Entry entry, std::span<const std::string> fields) {
    auto docket = AnyDocket::replay(std::move(events));
    return docket.erase(std::move(entry), fields);
}

}  // namespace gongkai::ledger
