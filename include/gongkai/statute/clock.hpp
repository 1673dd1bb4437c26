// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/statute/counting.hpp>
#include <gongkai/statute/course.hpp>
#include <gongkai/statute/detail/course_check.hpp>
#include <gongkai/statute/detail/end_of_term.hpp>
#include <gongkai/statute/due.hpp>
#include <gongkai/statute/pause.hpp>
#include <gongkai/statute/term.hpp>

/// Clocks (期限计算): from the day of a fact and a term to the last day in time, and the way there.
/// Every date is a civil date in China; no time of day, no time zone.
namespace gongkai::statute {

/// A clock: a term, the day of the fact, and what happened on the way. A value that never changes;
/// what if is asked by making another one.
///
///     const Clock clock(Term::of("request.reply"), Date{2024y / 1 / 29});
///     clock.due().on;                         // 2024-02-29
///     clock.extended(20).due().on;            // 2024-03-28
class Clock {
  public:
    /// The clock of `term` in the version that governs facts of `start`, whatever came later.
    ///
    /// Throws `NotInForce` where none does, and `InvalidValue` for a course that the version does
    /// not allow: pauses that overlap, end before they begin, or have a reason that does not stop
    /// this clock; an extension beyond the law; a restart where there is none.
    Clock(Term term, Date start, Course course = {}, Counting counting = {},
          calendar::Calendar calendar = calendar::china())
        : Clock(term.in_force(start), start, std::move(course), counting, std::move(calendar)) {}

    /// The clock of a rule that may not be law: a draft, or another version. The rule's words must
    /// outlive the clock.
    Clock(const TermRow& rule, Date start, Course course = {}, Counting counting = {},
          calendar::Calendar calendar = calendar::china())
        : rule_(rule),
          start_(start),
          course_(std::move(course)),
          counting_(counting),
          calendar_(std::move(calendar)) {
        detail::check_course(rule_, start_, course_);
        find_due();
    }

    [[nodiscard]] const TermRow& rule() const { return rule_; }
    [[nodiscard]] Date start() const { return start_; }
    /// The day from which it counts: `start()`, or that of the last restart.
    [[nodiscard]] Date counts_from() const {
        return course_.restarts.empty() ? start_ : course_.restarts.back();
    }
    /// The whole length, in the rule's unit, with the extension where it counts.
    [[nodiscard]] int length() const { return length_.count; }
    [[nodiscard]] const Course& course() const { return course_; }
    [[nodiscard]] const Counting& counting() const { return counting_; }
    [[nodiscard]] const calendar::Calendar& calendar() const { return calendar_; }
    [[nodiscard]] const Due& due() const { return due_; }

    /// What is left after `day` up to the last day: working days for a term of working days, else
    /// calendar days; without those of pauses. 0 on the last day. Behind it, the days since then as
    /// a negative number: still 0 on a weekend that follows the last day of a term of working days.
    [[nodiscard]] int days_left(Date day) const {
        const Unit unit = left_unit();
        const int between = detail::days_between(calendar_, unit, day, due_.on);
        return day > due_.on ? between : between - paused_days(unit, day, due_.on);
    }

    /// How it stands on `day`; `met` is the day on which the act was done, if it was by then.
    /// Throws `InvalidValue` where that lies before the fact.
    [[nodiscard]] Band band(Date day, std::optional<Date> met = {}) const {
        if (met && *met < start_)
            throw InvalidValue("an act of " + to_iso(*met) + " lies before its fact of " +
                               to_iso(start_));
        const auto term = Term::find(rule_.token);
        const bool at_least = term && term->bound() == Bound::at_least;
        if (met && *met <= day) {
            if (at_least) return *met < due_.on ? Band::cut_short : Band::met;
            return *met <= due_.on ? Band::met : Band::met_late;
        }
        if (day > due_.on) return at_least ? Band::met : Band::overdue;
        if (day == due_.on) return Band::last_day;
        const auto holds = [&](const Pause& pause) {
            return pause.first <= day && day <= pause.last && in_term(pause);
        };
        if (std::ranges::any_of(course_.pauses, holds)) return Band::paused;
        if (day <= counts_from()) return Band::running;
        const int left = days_left(day);
        const int whole = days_left(counts_from());
        if (5 * (whole - left) >= 4 * whole) return Band::eighty_percent;
        if (5 * (whole - left) >= 3 * whole) return Band::sixty_percent;
        return Band::running;
    }

    /// Every day after `start()` up to the last one in time. A term of months or years has a tick
    /// for each of them, and one for every day on which its end moved on.
    [[nodiscard]] std::vector<Tick> walk() const;

    /// This clock with an extension of `length` units, or the longest that the law allows.
    [[nodiscard]] Clock extended(std::optional<int> length = {}) const {
        Course course = course_;
        course.extension = Extension{length, {}};
        return with(std::move(course));
    }
    /// This clock with one more pause.
    [[nodiscard]] Clock paused(const Pause& pause) const {
        Course course = course_;
        course.pauses.push_back(pause);
        return with(std::move(course));
    }
    /// This clock with another course.
    [[nodiscard]] Clock with(Course course) const {
        return {rule_, start_, std::move(course), counting_, calendar_};
    }
    /// The clock of another term over the same course.
    [[nodiscard]] Clock under(Term term) const {
        return {term, start_, course_, counting_, calendar_};
    }
    /// This clock by another calendar.
    [[nodiscard]] Clock by(calendar::Calendar calendar) const {
        return {rule_, start_, course_, counting_, std::move(calendar)};
    }

  private:
    [[nodiscard]] Unit left_unit() const {
        return rule_.length.unit == Unit::working_day ? Unit::working_day : Unit::calendar_day;
    }

    /// Whether a pause began before the term had run out; days on which its end moved stay.
    [[nodiscard]] bool in_term(const Pause& pause) const { return pause.first <= last_counted_; }

    [[nodiscard]] int paused_days(Unit unit, Date from, Date to) const {
        using std::chrono::days;
        int sum = 0;
        for (const auto& pause : course_.pauses) {
            if (!in_term(pause)) continue;
            const Date first = std::max(from, pause.first - days{1});
            const Date last = std::min(to, pause.last);
            if (first < last) sum += detail::days_between(calendar_, unit, first, last);
        }
        return sum;
    }

    void find_due();
    void find_remarks(const detail::End& end);
    void tick(std::vector<Tick>& ticks, Date date, bool counted, int ordinal) const;
    void walk_days(std::vector<Tick>& ticks) const;
    void walk_months(std::vector<Tick>& ticks) const;

    TermRow rule_;
    Date start_;
    Course course_;
    Counting counting_;
    calendar::Calendar calendar_;
    Length length_{};    // with the extension where it counts
    Date last_counted_;  // before it moved
    Due due_{};
};

/// The last day in time of a plain term, nothing having happened on the way.
[[nodiscard]] inline Due due(Term term, Date start,
                             const calendar::Calendar& calendar = calendar::china()) {
    return Clock(term, start, {}, {}, calendar).due();
}

/// The latest day of a fact whose term ends on `by` or before (倒推); nothing where none does.
/// `extended` counts the longest extension. It is provisional where an arrangement that is not
/// published yet may make it another day.
[[nodiscard]] inline std::optional<calendar::Shifted> latest_start(
    Term term, Date by, bool extended = false, Counting counting = {},
    const calendar::Calendar& calendar = calendar::china()) {
    using std::chrono::days;
    const auto rows = term.rows();
    for (std::size_t i = rows.size(); i-- > 0;) {
        const auto& row = rows[i];
        Length length = row.length;
        if (extended) length.count += length.extension;
        const auto end = [&](Date start) {
            return detail::end_of_term(calendar, length, start, {}, counting);
        };
        const auto in_time = [&](Date start) {
            // The first check keeps within the calendar what lies far behind `by` anyhow.
            return detail::soonest_end(length, start) <= by && end(start).on <= by;
        };
        const Date first = std::max<Date>(row.from, calendar.first_day());
        const Date last = std::min<Date>(row.to ? Date(*row.to) : by, by);
        if (first > last || !in_time(first)) continue;
        // In one version a later start is never due earlier, so the last that is in time is found
        // by halving.
        Date low = first;
        for (Date high = last; low < high;) {
            const Date middle = low + days{((high - low).count() + 1) / 2};
            if (in_time(middle))
                low = middle;
            else
                high = middle - days{1};
        }
        // That the day after it is too late may rest on days behind the last arrangement too.
        const bool next = calendar.provisional(by) && low < last &&
                          detail::soonest_end(length, low + days{1}) <= by;
        return calendar::Shifted{low,
                                 end(low).provisional || (next && end(low + days{1}).provisional)};
    }
    return std::nullopt;
}

inline void Clock::find_due() {
    length_ = rule_.length;
    const auto end_of = [this](const Length& length) {
        return detail::end_of_term(calendar_, length, counts_from(), course_.pauses, counting_);
    };
    detail::End end = end_of(length_);
    due_.unextended = end.on;
    if (course_.extension) {
        if (course_.extension->notified.value_or(end.on) > end.on) {
            due_.remarks.push_back(Remark::extension_too_late);
        } else {
            length_.count += course_.extension->length.value_or(length_.extension);
            end = end_of(length_);
        }
    }
    last_counted_ = end.counted;
    due_.on = end.on;
    due_.provisional = end.provisional;
    find_remarks(end);
}

inline void Clock::find_remarks(const detail::End& end) {
    const auto remark = [this](bool holds, Remark what) {
        if (holds) due_.remarks.push_back(what);
    };
    const auto last = calendar_.day(end.counted).kind;
    remark(end.provisional, Remark::provisional);
    remark(rule_.verified != Verification::full, Remark::not_read_in_full);
    remark(end.on != end.counted, Remark::moved);
    remark(end.on != end.counted && last == calendar::DayKind::weekend, Remark::moved_weekend);
    remark(!course_.pauses.empty() && !in_term(course_.pauses.back()), Remark::pause_too_late);
    remark(course_.fee_notice.has_value(), Remark::fee_unsettled);
    remark(course_.fee_notice && *course_.fee_notice > end.on, Remark::fee_notice_late);
    remark(rule_.to && Date(*rule_.to) >= start_ && Date(*rule_.to) < end.on, Remark::law_changed);
}

inline void Clock::tick(std::vector<Tick>& ticks, Date date, bool counted, int ordinal) const {
    const auto day = calendar_.day(date);
    // The kinds of a day are the first reasons, in the same order.
    ticks.push_back(
        {date, counted, ordinal, static_cast<TickReason>(day.kind), {}, day.name, day.source});
}

inline void Clock::walk_days(std::vector<Tick>& ticks) const {
    using std::chrono::days;
    const Date first = counting_.first_day_excluded ? start_ + days{1} : start_;
    const Date counted_from =
        counting_.first_day_excluded ? counts_from() + days{1} : counts_from();
    ticks.reserve(
        static_cast<std::size_t>(std::max<std::int64_t>(0, (due_.on - first).count() + 1)));
    auto pause = course_.pauses.begin();
    int ordinal = 0;
    for (Date date = first; date <= due_.on; date += days{1}) {
        tick(ticks, date, false, ordinal);
        Tick& now = ticks.back();
        while (pause != course_.pauses.end() && pause->last < date) ++pause;
        if (date < counted_from) {
            now.reason = TickReason::not_counted;
        } else if (date > last_counted_) {
            continue;
        } else if (pause != course_.pauses.end() && pause->first <= date) {
            now.reason = TickReason::suspended;
            now.pause = pause->reason;
        } else {
            now.counted = rule_.length.unit == Unit::calendar_day ||
                          now.reason == TickReason::working_day ||
                          now.reason == TickReason::make_up_day;
            if (now.counted) now.ordinal = ++ordinal;
        }
    }
}

inline void Clock::walk_months(std::vector<Tick>& ticks) const {
    const int months = rule_.length.unit == Unit::year ? 12 : 1;
    for (int i = 1; i <= length_.count; ++i)
        tick(ticks, detail::months_on(counts_from(), i * months, counting_), true, i);
}

inline std::vector<Tick> Clock::walk() const {
    using std::chrono::days;
    std::vector<Tick> ticks;
    switch (rule_.length.unit) {
        case Unit::working_day:
        case Unit::calendar_day:
            walk_days(ticks);
            return ticks;
        case Unit::month:
        case Unit::year:
            walk_months(ticks);
            break;
        case Unit::date:
            tick(ticks, last_counted_, false, 0);
            break;
    }
    for (Date date = last_counted_ + days{1}; date <= due_.on; date += days{1})
        tick(ticks, date, false, length_.count);
    return ticks;
}

}  // namespace gongkai::statute
