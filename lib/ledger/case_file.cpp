// SPDX-License-Identifier: Apache-2.0
#include "case_file.hpp"

#include <chrono>
#include <cstddef>
#include <type_traits>
#include <utility>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/workflow/advance.hpp>
#include <gongkai/workflow/case_clock.hpp>
#include <gongkai/workflow/workflow.hpp>

namespace gongkai::ledger {
namespace {

using record::Kind;
using workflow::Entry;
using workflow::Event;

/// Calls `call.operator()<R>()` for the type of a kind.
template <typename Call, typename... R>
auto for_kind(Kind kind, Call& call, std::type_identity<record::detail::TypeList<R...>>) {
    using First = std::tuple_element_t<0, std::tuple<R...>>;
    using Result = decltype(call.template operator()<First>());
    using Called = Result (*)(Call&);
    constexpr Called calls[]{[](Call& of) -> Result { return of.template operator()<R>(); }...};
    return calls[static_cast<std::size_t>(kind)](call);
}

template <typename Call>
auto for_kind(Kind kind, Call call) {
    return for_kind(kind, call, std::type_identity<record::detail::Kinds>{});
}

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

/// What a step makes behind events.
template <record::AKind R, typename Step>
Next next_of(std::span<const Event> events, Step step) {
    auto current = workflow::replay<R>(events);
    record::Record before = current.record;
    return {step(current), std::move(before)};
}

}  // namespace

bool has_steps(Kind kind) {
    return for_kind(kind, []<typename R> { return workflow::Stepwise<R>; });
}

CaseFile replay(std::span<const Event> events) {
    if (events.empty()) throw InvalidValue("no events make no record");
    return for_kind(events.front().kind, [&]<typename R>() -> CaseFile {
        auto current = workflow::replay<R>(events);
        return {{std::move(current.record), current.version, current.on, current.at},
                clocks_of<R>(events, current.on)};
    });
}

std::optional<CaseFile> as_of(std::span<const Event> events, Date day) {
    std::size_t count = 0;
    while (count < events.size() && events[count].entry.on <= day) ++count;
    if (count == 0) return std::nullopt;
    return replay(events.first(count));
}

Event begin(record::Record record, Entry entry, bool import) {
    return std::visit(
        [&]<typename R>(R& one) {
            auto begun = import ? workflow::import(std::move(one), std::move(entry))
                                : workflow::create(std::move(one), std::move(entry));
            return std::move(begun.second);
        },
        record);
}

Next take(std::span<const Event> events, std::string_view step, Entry entry,
          const record::Part& changes) {
    const auto kind = events.front().kind;
    return for_kind(kind, [&]<typename R>() -> Next {
        if constexpr (workflow::Stepwise<R>) {
            const auto wanted =
                require_token<workflow::StepOf<R>>(step, "step of " + std::string(token(kind)));
            return next_of<R>(events, [&](auto& current) {
                return workflow::take(current, wanted, std::move(entry), changes);
            });
        } else {
            throw InvalidValue(std::string(token(kind)) + ": goes through no steps");
        }
    });
}

Next amend(std::span<const Event> events, Entry entry, const record::Part& changes) {
    return for_kind(events.front().kind, [&]<typename R> {
        return next_of<R>(events, [&](auto& current) {
            return workflow::amend(current, std::move(entry), changes);
        });
    });
}

Next erase(std::span<const Event> events, Entry entry, std::span<const std::string> fields) {
    return for_kind(events.front().kind, [&]<typename R> {
        return next_of<R>(events, [&](auto& current) {
            return workflow::erase(current, std::move(entry), fields);
        });
    });
}

}  // namespace gongkai::ledger
