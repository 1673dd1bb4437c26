// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/record/row.hpp>
#include <gongkai/statute/clock.hpp>
#include <gongkai/statute/course.hpp>
#include <gongkai/statute/term.hpp>
#include <gongkai/workflow/advance.hpp>
#include <gongkai/workflow/event.hpp>
#include <gongkai/workflow/transition.hpp>

/// The clocks of a case (办理期限): what the events of a record started, stopped and paused, by its
/// transition table and the law of each day.
namespace gongkai::workflow {

/// One clock of a case.
struct CaseClock {
    statute::Term term;
    statute::Clock clock;
    std::optional<Date> met;      ///< the day of the act that it is for
    std::optional<Date> dropped;  ///< the day from which the act was no longer owed
    std::optional<Date> held;     ///< the day from which it waits to be counted anew

    /// How it stands on a day; a clock that was dropped by then stands as it did on that day.
    [[nodiscard]] statute::Band band(Date day) const {
        const Date last = dropped && *dropped < day ? *dropped : day;
        if (held && *held <= last && !met) return statute::Band::paused;
        return clock.band(last, met);
    }
    /// Whether the act is still owed after a day.
    [[nodiscard]] bool open(Date day) const {
        return !(met && *met <= day) && !(dropped && *dropped <= day);
    }
};

namespace detail {

/// What is gathered of a clock while events are read.
struct Draft {
    statute::Term term;
    Date start;
    statute::Course course{};
    std::optional<Date> met{};
    std::optional<Date> dropped{};
    std::optional<Date> held{};
    std::optional<Date> paused{};  // the first day of a pause that has not ended
    int pauses = 0;                // that run side by side
    std::optional<statute::PauseReason> reason{};

    [[nodiscard]] bool running() const { return !met && !dropped; }

    void end_pause(Date last) {
        if (paused && *paused <= last) course.pauses.push_back({*paused, last, reason});
        paused.reset();
    }
};

[[nodiscard]] inline bool stops(const statute::TermRow& rule, statute::PauseReason reason) {
    return std::ranges::find(rule.pauses, reason) != rule.pauses.end();
}

inline void pause(Draft& draft, const ClockEffect& effect, Date on) {
    // What does not stop the clock under the law of its fact passes it by.
    if (!stops(draft.term.in_force(draft.start), *effect.reason)) return;
    if (draft.pauses++ > 0) return;
    draft.paused = on + std::chrono::days{1};
    draft.reason = effect.reason;
}

inline void resume(Draft& draft, const ClockEffect& effect, Date on) {
    if (!stops(draft.term.in_force(draft.start), *effect.reason) || draft.pauses == 0) return;
    if (--draft.pauses == 0) draft.end_pause(on);
}

inline void effect_on(Draft& draft, const ClockEffect& effect, Date on,
                      std::optional<std::int64_t> length) {
    const auto& rule = draft.term.in_force(draft.start);
    switch (effect.act) {
        case ClockAct::start:
            break;
        case ClockAct::stop:
            draft.end_pause(on);
            draft.met = on;
            break;
        case ClockAct::pause:
            pause(draft, effect, on);
            break;
        case ClockAct::resume:
            resume(draft, effect, on);
            break;
        case ClockAct::hold:
            if (rule.restarts) draft.held = on;
            break;
        case ClockAct::restart:
            if (rule.restarts) draft.course.restarts.push_back(on);
            draft.held.reset();
            break;
        case ClockAct::extend:
            if (rule.length.extension > 0) {
                std::optional<int> units;
                if (length) units = static_cast<int>(*length);
                // One that is lengthened was told when it was first told.
                const auto& standing = draft.course.extension;
                draft.course.extension =
                    statute::Extension{units, standing ? standing->notified : on};
            }
            break;
        case ClockAct::fee_notice:
            draft.course.fee_notice = on;
            break;
        case ClockAct::drop:
            draft.end_pause(on);
            draft.dropped = on;
            break;
    }
}

template <Stepwise R>
void gather(std::vector<Draft>& drafts, const ClockEffect& effect, const R& record, Date on) {
    const auto term = statute::Term::require(effect.term);
    const auto value = effect.field.empty()
                           ? record::Value{}
                           : record::find_row(record::rows<R>, effect.field)->read(&record);
    if (effect.act == ClockAct::start) {
        const auto* date = value.template find<Date>();
        const Date from = date != nullptr ? *date : on;
        if (term.find_in_force(from) != nullptr) drafts.push_back({term, from});
        return;
    }
    const auto last = std::find_if(drafts.rbegin(), drafts.rend(), [&](const Draft& draft) {
        return draft.term == term && draft.running();
    });
    if (last == drafts.rend()) return;
    const auto* length = value.template find<std::int64_t>();
    effect_on(*last, effect, on, length != nullptr ? std::optional(*length) : std::nullopt);
}

}  // namespace detail

/// The clocks that events started, in the order in which they did; a pause that has not ended by
/// `day` lasts until then. Throws as `replay` does.
template <Stepwise R>
[[nodiscard]] std::vector<CaseClock> clocks(
    std::span<const Event> events, Date day,
    const calendar::Calendar& calendar = calendar::china()) {
    std::vector<detail::Draft> drafts;
    Current<R> current;
    for (const auto& event : events) {
        if (event.entry.on > day) break;
        const R before = current.record;
        apply(current, event);
        const auto step = find_token<StepOf<R>>(event.step);
        if (!step) continue;
        const auto* row = detail::find_transition(*step, before, current.record, event.entry.on);
        if (row == nullptr) continue;
        for (const auto& effect : row->clocks)
            detail::gather(drafts, effect, current.record, event.entry.on);
    }
    std::vector<CaseClock> clocks;
    clocks.reserve(drafts.size());
    for (auto& draft : drafts) {
        draft.end_pause(day);
        clocks.push_back(
            {draft.term,
             statute::Clock(draft.term, draft.start, std::move(draft.course), {}, calendar),
             draft.met, draft.dropped, draft.held});
    }
    return clocks;
}

}  // namespace gongkai::workflow
