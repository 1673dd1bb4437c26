// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/statute/counting.hpp>
#include <gongkai/statute/course.hpp>
#include <gongkai/statute/detail/course_check.hpp>
#include <gongkai/statute/detail/end_of_term.hpp>
#include <gongkai/statute/pause.hpp>
#include <gongkai/statute/term.hpp>

/// Clocks (期限计算): from the day of a fact and a term to the last day in time, and the way there.
/// Every date is a civil date in China; no time of day, no time zone.
namespace gongkai::statute {

/// How a clock stands on a day (时限状态).
enum class Band {
    running,
    sixty_percent,   ///< 60 % of the term or more has passed
    eighty_percent,  ///< 80 % or more
    last_day,
    overdue,
    paused,
    met,
    met_late,
    cut_short  ///< what had to stay open until the last day (不少于) was closed before it
};

/// What somebody who relies on a due date has to know beside it (提示).
enum class Remark {
    provisional,         ///< rests on days whose arrangement is not published
    not_read_in_full,    ///< the rule was not seen in its full text
    moved,               ///< the last day was a day off and moved on
    moved_weekend,       ///< it was a plain weekend: practice, not written law
    extension_too_late,  ///< the extension was told after the term had ended, and does not count
    pause_too_late,      ///< a pause began after the term had ended, and does not count
    fee_unsettled,       ///< whether a fee notice restarts the reply clock was not seen in any text
    fee_notice_late,     ///< the fee notice left after the term had ended
    law_changed          ///< the rule was replaced or ended on the way; that of the fact governs
};

/// The last day on which an act is in time (期限届满日), and what it rests on.
struct Due {
    Date on;
    bool provisional;  ///< rests on days whose arrangement is not published
    Date unextended;   ///< the same without the extension
    std::vector<Remark> remarks;
};

/// What one day did to a clock, and why.
enum class TickReason { working_day, make_up_day, weekend, holiday, suspended, not_counted };

/// One day of a clock's walk. Borrows its words from the clock's calendar.
struct Tick {
    Date date;
    bool counted;
    int ordinal;  ///< units counted so far, this one included
    TickReason reason;
    std::optional<PauseReason> pause;  ///< for `suspended`, where it was said
    std::string_view name;             ///< 春节
    Citation source;                   ///< what makes the day what it is
};

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
    [[nodiscard]] Band band(Date day, std::optional<Date> met = {}) const {
        const auto term = Term::find(rule_.token);
        const bool at_least = term && term->bound() == Bound::at_least;
        if (met && *met <= day) {
            if (at_least) return *met < due_.on ? Band::cut_short : Band::met;
            return *met <= due_.on ? Band::met : Band::met_late;
        }
        if (day > due_.on) return at_least ? Band::met : Band::overdue;
        if (day == due_.on) return Band::last_day;
        const auto holds = [day](const Pause& p) { return p.first <= day && day <= p.last; };
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

    [[nodiscard]] int paused_days(Unit unit, Date from, Date to) const {
        using std::chrono::days;
        int sum = 0;
        for (const auto& pause : course_.pauses) {
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
/// `extended` counts the longest extension.
[[nodiscard]] inline std::optional<Date> latest_start(
    Term term, Date by, bool extended = false, Counting counting = {},
    const calendar::Calendar& calendar = calendar::china()) {
    using std::chrono::days;
    const auto rows = term.rows();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        Length length = row->length;
        if (extended) length.count += length.extension;
        const auto in_time = [&](Date start) {
            // The first check keeps within the calendar what lies far behind `by` anyhow.
            return detail::soonest_end(length, start) <= by &&
                   detail::end_of_term(calendar, length, start, {}, counting).on <= by;
        };
        Date low = std::max<Date>(row->from, calendar.first_day());
        Date high = std::min<Date>(row->to ? Date(*row->to) : by, by);
        if (low > high || !in_time(low)) continue;
        // In one version a later start is never due earlier, so the last that is in time is found
        // by halving.
        while (low < high) {
            const Date middle = low + days{((high - low).count() + 1) / 2};
            if (in_time(middle))
                low = middle;
            else
                high = middle - days{1};
        }
        return low;
    }
    return std::nullopt;
}

}  // namespace gongkai::statute

namespace gongkai {

template <>
inline constexpr std::array labels<statute::Band>{
    Label{statute::Band::running, "running", "期限内", "running"},
    Label{statute::Band::sixty_percent, "sixty_percent", "已过六成", "60 % has passed"},
    Label{statute::Band::eighty_percent, "eighty_percent", "已过八成", "80 % has passed"},
    Label{statute::Band::last_day, "last_day", "最后一日", "last day"},
    Label{statute::Band::overdue, "overdue", "逾期", "overdue"},
    Label{statute::Band::paused, "paused", "中止计算", "paused"},
    Label{statute::Band::met, "met", "按期完成", "met"},
    Label{statute::Band::met_late, "met_late", "逾期完成", "met late"},
    Label{statute::Band::cut_short, "cut_short", "未满期限", "cut short"},
};
static_assert(complete(labels<statute::Band>));

template <>
inline constexpr std::array labels<statute::Remark>{
    Label{statute::Remark::provisional, "provisional",
          "暂定:所及日期的节假日安排尚未公布,按周一至周五扣除法定节假日推算",
          "provisional: rests on days whose arrangement is not published; Monday to Friday less "
          "statutory holidays were counted"},
    Label{statute::Remark::not_read_in_full, "not_read_in_full", "所依据的条文未经全文核对",
          "the rule was not read in its full text"},
    Label{statute::Remark::moved, "moved", "最后一日为休息日,顺延至其后第一个工作日",
          "the last day was a day off and moved to the next working day"},
    Label{statute::Remark::moved_weekend, "moved_weekend",
          "最后一日为周末而顺延,系通行做法,条文未明确",
          "that a last day on a weekend moves is practice; the texts do not spell it out"},
    Label{statute::Remark::extension_too_late, "extension_too_late",
          "延期告知时期限已届满,延期不计",
          "the extension was told after the term had ended and "
          "does not count"},
    Label{statute::Remark::pause_too_late, "pause_too_late", "中止开始时期限已届满,中止不计",
          "a pause began after the term had ended and does not count"},
    Label{statute::Remark::fee_unsettled, "fee_unsettled",
          "收费通知后答复期限如何起算,所见条文未规定,未予重新计算",
          "whether a fee notice restarts the reply clock was not seen in any text; it was not "
          "restarted"},
    Label{statute::Remark::fee_notice_late, "fee_notice_late", "收费通知发出时期限已届满",
          "the fee notice left after the term had ended"},
    Label{statute::Remark::law_changed, "law_changed",
          "期间内规定已变更或者失效,仍适用起算事实发生时的规定",
          "the rule was replaced or ended on the way; that of the day of the fact governs"},
};
static_assert(complete(labels<statute::Remark>));

template <>
inline constexpr std::array labels<statute::TickReason>{
    Label{statute::TickReason::working_day, "working_day", "工作日", "working day"},
    Label{statute::TickReason::make_up_day, "make_up_day", "调休上班", "worked weekend day"},
    Label{statute::TickReason::weekend, "weekend", "周末", "weekend"},
    Label{statute::TickReason::holiday, "holiday", "节假日", "holiday"},
    Label{statute::TickReason::suspended, "suspended", "中止", "paused"},
    Label{statute::TickReason::not_counted, "not_counted", "重新起算前", "before the restart"},
};
static_assert(complete(labels<statute::TickReason>));

}  // namespace gongkai

#include <gongkai/statute/detail/clock.hpp>
