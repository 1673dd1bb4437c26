// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gongkai/statute/clock.hpp>

/// How a clock finds its last day and tells its way there.
namespace gongkai::statute {

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
    remark(!course_.pauses.empty() && course_.pauses.back().first > end.counted,
           Remark::pause_too_late);
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
