// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <gongkai/calendar/arrangement_table.hpp>
#include <gongkai/statute/clock.hpp>

/// Adds up an explanation again, by the notices, the weekday and what befell the case alone. It
/// gives the last day in time, and nothing where some day of the walk is not what it is said to be.
[[nodiscard]] inline std::optional<gongkai::Date> recount(
    gongkai::Date day, gongkai::statute::Unit unit, int length,
    const std::vector<gongkai::statute::Tick>& walk) {
    using namespace gongkai::statute;
    using namespace std::chrono;
    static const auto worked = [] {  // each day that a notice names, and whether it is worked
        std::map<sys_days, bool> named;
        for (const auto& row : gongkai::calendar::arrangement_table) {
            for (sys_days off = row.first; off <= sys_days(row.last); off += days{1})
                named[off] = false;
            for (const auto& made_up : row.worked)
                if (made_up) named[*made_up] = true;
        }
        return named;
    }();
    const year_month_day start(day);
    int counted = 0;
    bool over = false;
    for (const auto& [date, was_counted, ordinal, reason, pause, name, source] : walk) {
        const auto named = worked.find(date);
        // Behind the last notice, which is for a whole year, no holiday is named yet.
        const bool trusted = date > worked.rbegin()->first && reason == TickReason::holiday;
        const bool open =
            named != worked.end() ? named->second : weekday(date).iso_encoding() < 6 && !trusted;
        const bool still = reason == TickReason::suspended || reason == TickReason::not_counted;
        const bool full = counted == length;
        day += days{1};
        if (!full && (unit == Unit::month || unit == Unit::year)) {
            const auto on = start + months((counted + 1) * (unit == Unit::year ? 12 : 1));
            day = on.ok() ? sys_days(on) : sys_days(on.year() / on.month() / last);
        }
        const bool counts = !full && !still && (unit != Unit::working_day || open);
        counted += counts;
        if (over || date != day || was_counted != counts || ordinal != counted) return {};
        if (!still && open != (reason <= TickReason::make_up_day)) return {};
        over = counted == length && open;
    }
    return over ? std::optional(day) : std::nullopt;
}
