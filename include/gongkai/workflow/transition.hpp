// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/row.hpp>
#include <gongkai/statute/event.hpp>
#include <gongkai/statute/instrument.hpp>
#include <gongkai/statute/term.hpp>

/// Transition tables (办理流程): which steps a record may take in which state, where they lead,
/// what they do to the law's clocks, and on whose authority. A kind that has a `state` has two
/// tables: its steps, with the fields that each fills in, and its transitions.
namespace gongkai::workflow {

/// A few words in a row of a table.
template <typename T, std::size_t Most>
struct Few {
    std::array<T, Most> items{};
    std::size_t count = 0;

    constexpr Few() = default;
    // NOLINTNEXTLINE(misc-explicit-constructor): rows are written as lists
    constexpr Few(std::initializer_list<T> list) {
        if (list.size() > Most) throw "more than a row has room for";
        for (const auto& item : list) items[count++] = item;
    }

    [[nodiscard]] constexpr const T* begin() const { return items.data(); }
    [[nodiscard]] constexpr const T* end() const { return items.data() + count; }
    [[nodiscard]] constexpr bool empty() const { return count == 0; }
};

/// Tokens of fields.
using Tokens = Few<std::string_view, 12>;

/// A step and the fields that it fills in.
template <typename Step>
struct StepRow {
    Step step;
    std::string_view dated;  ///< the date that becomes the day of the step; may be empty
    Tokens needs;            ///< have a value after it: given with it or before
    Tokens may{};            ///< may be given with it too
};

/// What a step does to a clock of the law.
enum class ClockAct {
    start,       ///< the fact from whose day the term runs
    stop,        ///< the act that the term is for
    pause,       ///< from the day after the step
    resume,      ///< up to the day of the step, that day still not counted
    hold,        ///< nothing is owed until the clock restarts
    restart,     ///< the count begins anew from the day of the step
    extend,      ///< the step is the notice of an extension
    fee_notice,  ///< a fee notice left; see `statute::Course`
    drop         ///< the term lapses: the act is no longer owed
};

/// One thing that a step does to one clock. A term that no law had set on the day is passed over.
struct ClockEffect {
    ClockAct act;
    std::string_view term;                         ///< token
    std::optional<statute::PauseReason> reason{};  ///< of a pause or the end of one
    /// Of an extension, the field that holds its length, without which it is the longest; of a
    /// start, the date from which the term runs where that is not the day of the step.
    std::string_view field{};
};

using Clocks = Few<ClockEffect, 6>;

/// A condition on a step: on the record before it, and as it is after its fields were filled in.
template <typename R>
struct Guard {
    bool (*holds)(const R& before, const R& after, Date on);
    std::string_view zh;  ///< what has to hold
    std::string_view en;
};

template <typename R>
using StateOf = decltype(R::state);

/// The steps of a kind: a `std::array` of `StepRow`, in the order of the enumeration.
template <typename R>
inline constexpr std::nullptr_t steps = nullptr;

/// The transitions of a kind: a `std::array` of `Transition`.
template <typename R>
inline constexpr std::nullptr_t transitions = nullptr;

/// A kind of record that goes through steps.
template <typename R>
concept Stepwise = record::AKind<R> && Labelled<StateOf<R>> && requires {
    { steps<R>.size() } -> std::convertible_to<std::size_t>;
    { transitions<R>.size() } -> std::convertible_to<std::size_t>;
};

template <typename R>
using StepOf = std::remove_cvref_t<decltype(steps<R>.front().step)>;

/// A step that is allowed: (state × step → state). Of several rows for one state and step the first
/// whose instrument was in force and whose guard holds is taken.
template <typename R, typename Step>
struct Transition {
    StateOf<R> from;
    Step step;
    StateOf<R> to;
    const Guard<R>* guard;  ///< null: always
    Clocks clocks;
    std::string_view instrument;  ///< token; empty for what no text seen prescribes (practice)
    std::string_view article;
    Verification verified;
};

/// The state in which a record begins.
template <Stepwise R>
inline constexpr StateOf<R> initial_state = labels<StateOf<R>>.front().value;

/// Whether a transition's instrument was in force on a day; practice always is.
template <typename R, typename Step>
[[nodiscard]] constexpr bool in_force(const Transition<R, Step>& row, Date on) {
    return row.instrument.empty() || statute::Instrument::find(row.instrument)->in_force(on);
}

/// The row of a step.
template <Stepwise R>
[[nodiscard]] constexpr const auto& step_row(StepOf<R> step) {
    return steps<R>[static_cast<std::size_t>(step)];
}

/// Where a step is written; empty for practice.
template <typename R, typename Step>
[[nodiscard]] std::optional<Citation> cite(const Transition<R, Step>& row) {
    if (row.instrument.empty()) return std::nullopt;
    return statute::Instrument::require(row.instrument).cite(row.article, row.verified);
}

/// Whether the tables of a kind name fields, terms and instruments that exist, every step has its
/// row and can be taken, and every state but those without a way out can be reached.
template <Stepwise R>
[[nodiscard]] consteval bool sound_workflow() {
    const auto has = [](std::string_view token) {
        return std::ranges::any_of(record::rows<R>,
                                   [token](const auto& row) { return row.token == token; });
    };
    const auto has_day = [](std::string_view token) {
        return std::ranges::any_of(record::rows<R>, [token](const auto& row) {
            return row.token == token && row.type == record::Type::date && !row.list;
        });
    };
    for (const auto& step : labels<StepOf<R>>)
        for (const auto common : {"create", "import", "amend", "erase"})
            if (step.token == common) return false;
    if (steps<R>.size() != labels<StepOf<R>>.size()) return false;
    for (std::size_t i = 0; i < steps<R>.size(); ++i) {
        if (static_cast<std::size_t>(steps<R>[i].step) != i) return false;
        const auto dated = steps<R>[i].dated;
        if (!dated.empty() && !has_day(dated)) return false;
        for (const auto token : steps<R>[i].needs)
            if (!has(token)) return false;
        for (const auto token : steps<R>[i].may)
            if (!has(token)) return false;
    }
    std::array<bool, labels<StepOf<R>>.size()> taken{};
    std::array<bool, labels<StateOf<R>>.size()> reached{};
    reached[0] = true;
    for (const auto& row : transitions<R>) {
        taken[static_cast<std::size_t>(row.step)] = true;
        reached[static_cast<std::size_t>(row.to)] = true;
        if (!row.instrument.empty() && !statute::Instrument::find(row.instrument)) return false;
        for (const auto& effect : row.clocks) {
            if (!statute::Term::find(effect.term)) return false;
            const bool pauses = effect.act == ClockAct::pause || effect.act == ClockAct::resume;
            if (pauses != effect.reason.has_value()) return false;
            if (!effect.field.empty() && !has(effect.field)) return false;
        }
    }
    for (const bool one : taken)
        if (!one) return false;
    for (const bool one : reached)
        if (!one) return false;
    return true;
}

}  // namespace gongkai::workflow

namespace gongkai {

template <>
inline constexpr std::array labels<workflow::ClockAct>{
    Label{workflow::ClockAct::start, "start", "起算", "start"},
    Label{workflow::ClockAct::stop, "stop", "完成", "stop"},
    Label{workflow::ClockAct::pause, "pause", "中止", "pause"},
    Label{workflow::ClockAct::resume, "resume", "恢复", "resume"},
    Label{workflow::ClockAct::hold, "hold", "待重新起算", "hold"},
    Label{workflow::ClockAct::restart, "restart", "重新起算", "restart"},
    Label{workflow::ClockAct::extend, "extend", "延长", "extend"},
    Label{workflow::ClockAct::fee_notice, "fee_notice", "收费通知", "fee notice"},
    Label{workflow::ClockAct::drop, "drop", "终止", "drop"},
};
static_assert(complete(labels<workflow::ClockAct>));

}  // namespace gongkai
