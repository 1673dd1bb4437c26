// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <span>

#include <gongkai/base/date.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/statute/counting.hpp>
#include <gongkai/statute/pause.hpp>
#include <gongkai/statute/term_table.hpp>

/// The arithmetic of terms, without any question of what the law allows.
namespace gongkai::statute::detail {

using calendar::Calendar;

/// Where a term ends.
struct End {
    Date counted;      ///< the last day that was counted, or the fixed day
    Date on;           ///< the last day in time: `counted`, or where it moved to
    bool provisional;  ///< rests on days without a known arrangement
};

/// Days of a unit after `from` up to and with `to`: working days for `working_day`, else all.
[[nodiscard]] inline int days_between(const Calendar& calendar, Unit unit, Date from, Date to) {
    if (unit == Unit::working_day) return calendar.count_working_days(from, to).days;
    return static_cast<int>((to - from).count());
}

/// The `count`-th day of a unit after `from` that lies in no pause. Pauses are in order.
[[nodiscard]] inline Date count_on(const Calendar& calendar, Unit unit, Date from, int count,
                                   std::span<const Pause> pauses) {
    using std::chrono::days;
    for (const auto& pause : pauses) {
        if (pause.last <= from) continue;
        const Date before = std::max(from, pause.first - days{1});
        const int ahead = days_between(calendar, unit, from, before);
        if (ahead >= count) break;
        count -= ahead;
        from = pause.last;
    }
    if (unit == Unit::working_day) return calendar.add_working_days(from, count).on;
    return from + days{count};
}

/// The same day of the month, `count` months on; the month's last day where it has no such day.
[[nodiscard]] inline Date add_months(Date from, int count) {
    using namespace std::chrono;
    const year_month_day start(from);
    const year_month month = year_month(start.year(), start.month()) + months{count};
    const auto last_day = (month / last).day();
    return month / std::min(start.day(), last_day);
}

/// The last day of `count` months that run from `start`. Where the first day counts, they end on
/// the day before the same day of the month: six months that begin with 1 March end with 31 August.
[[nodiscard]] inline Date months_on(Date start, int count, const Counting& counting) {
    using namespace std::chrono;
    const Date on = add_months(start, count);
    const bool same_day = year_month_day(on).day() == year_month_day(start).day();
    return !counting.first_day_excluded && same_day ? on - days{1} : on;
}

[[nodiscard]] inline Date fixed_day(FixedDay fixed, Date fact) {
    using namespace std::chrono;
    const auto in = [fixed](year y) -> Date {
        return y / static_cast<int>(fixed.month) / static_cast<int>(fixed.day);
    };
    const year own = year_month_day(fact).year();
    if (fixed.years_after > 0) return in(own + years{fixed.years_after});
    return in(own) < fact ? in(own + years{1}) : in(own);
}

/// A last day where it has to move: to the first day after it that is not off.
[[nodiscard]] inline Date moved(const Calendar& calendar, Date last, const Counting& counting) {
    const auto moves = [&](Date date) {
        const auto kind = calendar.day(date).kind;
        return kind == calendar::DayKind::holiday ||
               (kind == calendar::DayKind::weekend && counting.weekends_move_last_day);
    };
    while (moves(last)) last += std::chrono::days{1};
    return last;
}

/// The end of a term of `length.count` units that runs from `start`.
[[nodiscard]] inline End end_of_term(const Calendar& calendar, const Length& length, Date start,
                                     std::span<const Pause> pauses, const Counting& counting) {
    using std::chrono::days;
    const Date from = counting.first_day_excluded ? start : start - days{1};
    const auto moving = [&](Date counted) {
        const Date on = moved(calendar, counted, counting);
        return End{counted, on, calendar.provisional(counted) || calendar.provisional(on)};
    };
    switch (length.unit) {
        case Unit::working_day: {
            const Date on = count_on(calendar, length.unit, from, length.count, pauses);
            return {on, on, calendar.provisional(start) || calendar.provisional(on)};
        }
        case Unit::calendar_day:
            return moving(count_on(calendar, length.unit, from, length.count, pauses));
        case Unit::month:
            return moving(months_on(start, length.count, counting));
        case Unit::year:
            return moving(months_on(start, 12 * length.count, counting));
        case Unit::date:
            break;
    }
    const Date fixed = fixed_day(length.fixed, start);
    if (counting.fixed_dates_move) return moving(fixed);
    return {fixed, fixed, false};
}

/// A day before which no term of this length ends that runs from `start`, found without a calendar.
[[nodiscard]] inline Date soonest_end(const Length& length, Date start) {
    using std::chrono::days;
    switch (length.unit) {
        case Unit::working_day:
        case Unit::calendar_day:
            return start + days{length.count - 1};
        case Unit::month:
            return start + days{28 * length.count - 1};
        case Unit::year:
            return start + days{365 * length.count - 1};
        case Unit::date:
            break;
    }
    return fixed_day(length.fixed, start);
}

}  // namespace gongkai::statute::detail
