// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/convert.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/personal.hpp>
#include <gongkai/record/row.hpp>
#include <gongkai/record/value.hpp>
#include <gongkai/workflow/event.hpp>
#include <gongkai/workflow/step_refused.hpp>
#include <gongkai/workflow/transition.hpp>

/// Steps (办理步骤): each gives the record anew and the event that made it so. What a store keeps
/// is a `Current` and its events; nothing here remembers anything.
namespace gongkai::workflow {

/// A record as its last event left it.
template <record::AKind R>
struct Current {
    R record{};
    std::int64_t version = 0;  ///< 0 before the first event
    Date on{};                 ///< of the last event
    Instant at{};

    friend bool operator==(const Current&, const Current&) = default;
};

/// The change of one field, by its member: `to(&InformationRequest::outcome, Outcome::granted)`.
template <record::Described R, typename V>
[[nodiscard]] record::Member to(V R::* member, const std::type_identity_t<V>& value) {
    return {std::string(record::token_of(member)), record::to_value(value)};
}

namespace detail {

/// The changes that lead to `after`, in the order of the table: of a new record every field that
/// has a value, later those whose value is another.
template <record::AKind R>
[[nodiscard]] record::Part changes(const Current<R>& before, const R& after) {
    record::Part changes;
    for (const auto& row : record::rows<R>) {
        auto value = row.read(&after);
        const bool told = before.version == 0 ? value.given() : value != row.read(&before.record);
        if (told) changes.push_back({std::string(row.token), std::move(value)});
    }
    return changes;
}

template <record::AKind R>
void set(R& record, const record::Member& change) {
    const auto& row = record::require_row(record::rows<R>, change.token, token(record::kind_of<R>));
    try {
        row.write(&record, change.value);
    } catch (const InvalidValue& error) {
        throw InvalidValue(record.id + ": " + change.token + ": " + error.what());
    }
}

/// Throws `InvalidValue` where an entry lies before what it follows, or was written before its day.
template <record::AKind R>
void check_entry(const Current<R>& current, const Entry& entry) {
    const auto& id = current.record.id;
    if (entry.actor.empty()) throw InvalidValue(id + ": a step needs an actor");
    if (civil_date(entry.at) < entry.on)
        throw InvalidValue(id + ": written down at " + to_iso(entry.at) + ", before the act of " +
                           to_iso(entry.on));
    if (current.version == 0) return;
    if (entry.on < current.on)
        throw InvalidValue(id + ": " + to_iso(entry.on) + " lies before its last step, of " +
                           to_iso(current.on));
    if (entry.at < current.at)
        throw InvalidValue(id + ": " + to_iso(entry.at) + " lies before its last entry, of " +
                           to_iso(current.at));
}

/// Makes `after` the record and gives the event.
template <record::AKind R>
[[nodiscard]] Event commit(Current<R>& current, R after, std::string_view step, Entry entry) {
    Event event{record::kind_of<R>, after.id,         current.version + 1,
                std::string(step),  std::move(entry), changes(current, after)};
    current = {std::move(after), event.version, event.entry.on, event.entry.at};
    return event;
}

template <Stepwise R>
[[nodiscard]] auto allowed_steps(StateOf<R> state, Date on) {
    std::vector<StepOf<R>> allowed;
    for (const auto& row : transitions<R>)
        if (row.from == state && in_force(row, on) &&
            std::ranges::find(allowed, row.step) == allowed.end())
            allowed.push_back(row.step);
    return allowed;
}

template <Stepwise R>
[[noreturn]] void refuse(const R& record, StepOf<R> step, Date on, const std::string& reason) {
    std::vector<std::string> allowed;
    for (const auto one : allowed_steps<R>(record.state, on)) allowed.emplace_back(token(one));
    throw StepRefused(record.id, token(record.state), token(step), std::move(allowed), reason);
}

/// The transition that a step takes, `after` being the record with its fields filled in; null
/// where there is none, and `missed` is then the first guard that did not hold.
template <Stepwise R>
[[nodiscard]] auto find_transition(StepOf<R> step, const R& before, const R& after, Date on,
                                   const Guard<R>** missed = nullptr) {
    for (const auto& row : transitions<R>) {
        if (row.from != before.state || row.step != step || !in_force(row, on)) continue;
        if (row.guard == nullptr || row.guard->holds(before, after, on)) return &row;
        if (missed != nullptr && *missed == nullptr) *missed = row.guard;
    }
    return static_cast<decltype(transitions<R>.data())>(nullptr);
}

}  // namespace detail

/// The steps that a record may take in a state on a day, in the order of the table. A guard may
/// still refuse one of them.
template <Stepwise R>
[[nodiscard]] std::vector<StepOf<R>> allowed_steps(StateOf<R> state, Date on) {
    return detail::allowed_steps<R>(state, on);
}

/// Begins a record (登记). Throws `InvalidValue` without an id, and where its state is not the
/// initial one: a record that has a past elsewhere is taken in by `import`.
template <record::AKind R>
[[nodiscard]] std::pair<Current<R>, Event> create(R record, Entry entry) {
    if (record.id.empty()) throw InvalidValue("a record needs an id");
    if constexpr (Stepwise<R>) {
        if (record.state != initial_state<R>)
            throw InvalidValue(record.id + ": begins in the state " +
                               std::string(token(initial_state<R>)) + ", not " +
                               std::string(token(record.state)) + "; import takes it in as it is");
    }
    Current<R> current;
    detail::check_entry(current, entry);
    auto event = detail::commit(current, std::move(record), create_step, std::move(entry));
    return {std::move(current), std::move(event)};
}

/// Takes in a record as it stands (收录); how it came there is not in its events.
template <record::AKind R>
[[nodiscard]] std::pair<Current<R>, Event> import(R record, Entry entry) {
    if (record.id.empty()) throw InvalidValue("a record needs an id");
    Current<R> current;
    detail::check_entry(current, entry);
    auto event = detail::commit(current, std::move(record), import_step, std::move(entry));
    return {std::move(current), std::move(event)};
}

/// Takes a step.
///
/// Throws `StepRefused` where no transition allows it on that day, where a guard does not hold,
/// and for a field that the step does not fill in or that it needs and lacks; `InvalidValue` for
/// an entry that lies before the last one and for a value of the wrong kind; `UnknownKey` for a
/// field that the kind does not have. `current` is then as it was.
template <Stepwise R>
[[nodiscard]] Event take(Current<R>& current, StepOf<R> step, Entry entry,
                         const record::Part& changes = {}) {
    const R& before = current.record;
    detail::check_entry(current, entry);
    const auto allowed = [&](const auto& row) {
        return row.from == before.state && row.step == step && in_force(row, entry.on);
    };
    if (std::ranges::none_of(transitions<R>, allowed)) detail::refuse(before, step, entry.on, "");
    const auto& fills = step_row<R>(step);
    R after = before;
    for (const auto& change : changes) {
        detail::set(after, change);
        if (std::ranges::find(fills.needs, change.token) == fills.needs.end() &&
            std::ranges::find(fills.may, change.token) == fills.may.end())
            detail::refuse(before, step, entry.on, "it does not fill in " + change.token);
    }
    if (!fills.dated.empty()) detail::set(after, {std::string(fills.dated), entry.on});
    for (const auto token : fills.needs)
        if (!record::find_row(record::rows<R>, token)->read(&after).given())
            detail::refuse(before, step, entry.on, "it needs " + std::string(token));
    const Guard<R>* missed = nullptr;
    const auto* row = detail::find_transition(step, before, after, entry.on, &missed);
    if (row == nullptr) detail::refuse(before, step, entry.on, std::string(missed->en));
    after.state = row->to;
    return detail::commit(current, std::move(after), gongkai::token(step), std::move(entry));
}

/// Corrects what was entered wrongly (更正): any field but the id and the state.
///
/// Throws `InvalidValue` without a reason, for the id or the state, and as `take` does.
template <record::AKind R>
[[nodiscard]] Event amend(Current<R>& current, Entry entry, const record::Part& changes) {
    const auto& id = current.record.id;
    detail::check_entry(current, entry);
    if (entry.reason.empty()) throw InvalidValue(id + ": amending needs a reason");
    R after = current.record;
    for (const auto& change : changes) {
        if (change.token == "id" || change.token == "state")
            throw InvalidValue(id + ": " + change.token + " cannot be amended");
        detail::set(after, change);
    }
    if (after == current.record) throw InvalidValue(id + ": nothing is amended");
    return detail::commit(current, std::move(after), amend_step, std::move(entry));
}

/// Empties what is personal (删除个人信息): in the fields of these tokens, or in all. The event
/// names each of them, whether or not it had a value; what earlier events say of them, a store
/// erases.
///
/// Throws `InvalidValue` without a reason, and for a field without personal data; `UnknownKey` for
/// one that the kind does not have.
template <record::AKind R>
[[nodiscard]] Event erase(Current<R>& current, Entry entry,
                          std::span<const std::string> fields = {}) {
    const auto& id = current.record.id;
    detail::check_entry(current, entry);
    if (entry.reason.empty()) throw InvalidValue(id + ": erasing needs a reason");
    for (const auto& field : fields) {
        const auto& row = record::require_row(record::rows<R>, field, token(record::kind_of<R>));
        if (!record::holds_personal(row)) throw InvalidValue(field + " is not personal");
    }
    R after = current.record;
    record::Part changes;
    for (const auto& row : record::rows<R>) {
        if (!record::holds_personal(row)) continue;
        if (!fields.empty() && std::ranges::find(fields, row.token) == fields.end()) continue;
        auto emptied =
            row.personal ? record::Value{} : record::without_personal(row.read(&after), row);
        row.write(&after, emptied);
        changes.push_back({std::string(row.token), std::move(emptied)});
    }
    if (changes.empty()) throw InvalidValue(id + ": its kind holds no personal data");
    auto event = detail::commit(current, std::move(after), erase_step, std::move(entry));
    event.changes = std::move(changes);
    return event;
}

/// Applies an event that was recorded before. Throws `InvalidValue` where it does not follow: of
/// another kind or record, with a gap in the versions, or before its forerunner.
template <record::AKind R>
void apply(Current<R>& current, const Event& event) {
    if (event.kind != record::kind_of<R>)
        throw InvalidValue(event.record + ": an event of a " + std::string(token(event.kind)) +
                           ", not of a " + std::string(token(record::kind_of<R>)));
    if (event.version != current.version + 1)
        throw InvalidValue(event.record + ": version " + std::to_string(event.version) +
                           " cannot follow version " + std::to_string(current.version));
    if (current.version > 0 && event.record != current.record.id)
        throw InvalidValue("an event of " + event.record + " among those of " + current.record.id);
    detail::check_entry(current, event.entry);
    R after = current.record;
    for (const auto& change : event.changes) detail::set(after, change);
    if (after.id != event.record)
        throw InvalidValue("an event of " + event.record + " makes a record " + after.id);
    current = {std::move(after), event.version, event.entry.on, event.entry.at};
}

/// The record that events make, in order. Throws as `apply` does.
template <record::AKind R>
[[nodiscard]] Current<R> replay(std::span<const Event> events) {
    Current<R> current;
    for (const auto& event : events) apply(current, event);
    return current;
}

/// The record as it stood at the end of a day; version 0 where it had not begun.
template <record::AKind R>
[[nodiscard]] Current<R> as_of(std::span<const Event> events, Date day) {
    Current<R> current;
    for (const auto& event : events) {
        if (event.entry.on > day) break;
        apply(current, event);
    }
    return current;
}

}  // namespace gongkai::workflow
