// SPDX-License-Identifier: Apache-2.0
#include "case_file.hpp"

#include <chrono>
#include <cstddef>
#include <type_traits>
#include <utility>

#include <gongkai/base/error.hpp>
#include <gongkai/workflow/any_docket.hpp>

namespace gongkai::ledger {
namespace {

using workflow::AnyDocket;
using workflow::Entry;
using workflow::Event;

template <record::AKind R>
std::vector<ClockRow> clocks_of(std::span<const Event> events, Date on) {
    std::vector<ClockRow> rows;
    if constexpr (workflow::Stepwise<R>) {
        // A pause begins on the day behind its step.
        const Date day = on + std::chrono::days{1};
        for (const auto& clock : workflow::clocks<R>(events, day)) {
            const auto& due = clock.clock.due();
            ClockRow row{std::string(clock.term.token()),
                         clock.clock.start(),
                         due.on,
                         due.provisional,
                         clock.met,
                         clock.dropped};
            if (clock.open(day) && clock.band(day) == statute::Band::paused) row.due.reset();
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

template <record::AKind R>
CaseFile replay_as(std::span<const Event> events) {
    auto current = workflow::replay<R>(events);
    return {{std::move(current.record), current.version, current.on, current.at},
            clocks_of<R>(events, current.on)};
}

template <typename... R>
CaseFile replay_kind(std::span<const Event> events,
                     std::type_identity<record::detail::TypeList<R...>>) {
    using Replay = CaseFile (*)(std::span<const Event>);
    constexpr Replay replays[]{&replay_as<R>...};
    return replays[static_cast<std::size_t>(events.front().kind)](events);
}

Event last_of(const AnyDocket& docket) {
    return docket.events().back();
}

}  // namespace

bool has_steps(record::Kind kind) {
    return workflow::find_workflow(kind) != nullptr;
}

CaseFile replay(std::span<const Event> events) {
    if (events.empty()) throw InvalidValue("no events make no record");
    return replay_kind(events, std::type_identity<record::detail::Kinds>{});
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
