// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <ranges>
#include <string>
#include <type_traits>
#include <utility>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/calendar/day.hpp>
#include <gongkai/calendar/detail/day_table.hpp>

/// China's working-day calendar (工作日历), as it is for the clerks of an authority.
namespace gongkai::calendar {

/// A day that was reached by counting.
struct Shifted {
    Date on;
    bool provisional;  ///< some day of the way, either end included, has no known arrangement
};

/// Working days that were counted.
struct Counted {
    int days;
    bool provisional;  ///< some day of the way, either end included, has no known arrangement
};

/// The days between which every day follows a published arrangement, both inclusive.
struct Coverage {
    Date from;
    Date until;
};

/// What bulk questions came to, beside their answers.
struct Tally {
    std::size_t provisional = 0;  ///< answers that rest on days without a known arrangement
    std::size_t missing = 0;      ///< elements without a date, whose answer has none either
};

/// A day in a column: a `Date`, or days since 1970-01-01 as a signed integer (Arrow's date32,
/// NumPy's datetime64[D]).
template <typename T>
concept DayNumber =
    std::same_as<T, Date> || (std::signed_integral<T> && sizeof(T) >= sizeof(std::int32_t));

/// The element of a column that holds no date (NumPy's NaT).
template <DayNumber T>
inline constexpr T missing = [] {
    if constexpr (std::same_as<T, Date>) {
        return Date::min();
    } else {
        return std::numeric_limits<T>::min();
    }
}();

template <typename R>
concept DayColumn =
    std::ranges::contiguous_range<R> && DayNumber<std::remove_cv_t<std::ranges::range_value_t<R>>>;

/// A column of numbers of days; `missing` stands in it as in one of days.
template <typename R>
concept CountColumn = DayColumn<R> && std::signed_integral<std::ranges::range_value_t<R>>;

/// A working-day calendar: a value that never changes, cheap to copy, safe to share among threads.
///
/// It holds `first_day()` to `last_day()`. Between them every day has an answer: within
/// `coverage()` that of the yearly arrangement; outside it Monday to Friday less the statutory
/// holidays, and the answer says that it is provisional. Any other date throws `InvalidValue`.
///
/// With `const Calendar& calendar = china()`, 2024-02-18 is a Sunday that is worked (调休), and the
/// twentieth working day after 2024-01-29 counts it:
///
///     calendar.day(2024y / 2 / 18).worked();              // true
///     calendar.add_working_days(2024y / 1 / 29, 20).on;   // 2024-02-29
class Calendar {
  public:
    /// The arrangements that this version knows.
    Calendar() : table_(std::make_shared<const detail::DayTable>()) {}

    /// This calendar with an arrangement on top. A year of which it holds every statutory holiday
    /// becomes known and follows it alone, 1 January to 31 December, so that it must also hold the
    /// days of December that belong to the next New Year. Its days of other years are changed one
    /// by one. Local days stay on top.
    ///
    /// Throws `InvalidValue`, and says why, for an arrangement that holds no whole year or that
    /// leaves a year unknown between two known ones. What this calendar says stays as it is.
    [[nodiscard]] Calendar with(const Arrangement& arrangement) const {
        auto table = std::make_shared<detail::DayTable>(*table_);
        table->arrange(arrangement);
        return Calendar(std::move(table));
    }

    /// This calendar with an authority's own days off, or worked weekends, on top of it and of
    /// whatever arrangement comes later. What is known and what is provisional stays as it is.
    ///
    /// Throws `InvalidValue` for a day that this calendar does not hold.
    [[nodiscard]] Calendar with_local(const Arrangement& days) const {
        auto table = std::make_shared<detail::DayTable>(*table_);
        table->add_local(days);
        return Calendar(std::move(table));
    }

    [[nodiscard]] static constexpr Date first_day() { return detail::DayTable::first; }
    [[nodiscard]] static constexpr Date last_day() { return detail::DayTable::last; }
    [[nodiscard]] Coverage coverage() const { return {table_->known_from, table_->known_until}; }
    /// The last day of the last arrangement that is known. The next one may still change the days
    /// before it: several New Years began on the last days of December.
    [[nodiscard]] Date known_until() const { return table_->known_until; }

    /// Whether the calendar holds a date at all.
    [[nodiscard]] static constexpr bool holds(Date date) {
        return first_day() <= date && date <= last_day();
    }
    /// Whether no arrangement is known for a date.
    [[nodiscard]] bool provisional(Date date) const {
        return date < table_->known_from || table_->known_until < date;
    }

    /// What a day is and why. The words live as long as any copy of this calendar.
    [[nodiscard]] Day day(Date date) const& {
        const std::size_t i = index(date);
        const auto& words = table_->words(table_->reasons[i]);
        return {date, table_->kinds[i], words.name, words.source, provisional(date)};
    }
    [[nodiscard]] Day day(Date date) const&& = delete;  // the words would be gone

    /// The `n`-th working day after `from`, which itself never counts; before it where `n` is
    /// negative. With `n` = 0, `from` itself or the first working day after it.
    ///
    /// From a working day, -n leads back to where n came from. From any other day it does not:
    /// one working day after a Sunday is Monday, and one before that Monday is Friday.
    [[nodiscard]] Shifted add_working_days(Date from, int n) const {
        const std::uint32_t i = shifted(index(from), n);
        if (i == nowhere) refuse(in_words(from, n));
        const Date on = first_day() + std::chrono::days{i};
        return {on, provisional(from) || provisional(on)};
    }
    [[nodiscard]] Shifted next_working_day(Date after) const { return add_working_days(after, 1); }
    [[nodiscard]] Shifted previous_working_day(Date before) const {
        return add_working_days(before, -1);
    }

    /// Working days after `from` up to and with `to`, so that `add_working_days(from, n)` is `n`
    /// away; negative, and those after `to` up to and with `from`, where `to` is the earlier.
    [[nodiscard]] Counted count_working_days(Date from, Date to) const {
        const int days = int{table_->through[index(to)]} - int{table_->through[index(from)]};
        return {days, provisional(from) || provisional(to)};
    }

    // The same for columns. Where an element has no answer, `InvalidValue` names it, and the
    // answers before it are written already.

    /// `day(...).worked()` for a column: 1 or 0, and 0 for an element that is missing.
    template <DayColumn In, std::ranges::contiguous_range Out>
    Tally worked(const In& dates, Out&& answers) const {
        require_sizes(std::ranges::size(dates), std::ranges::size(answers));
        auto* answer = std::ranges::data(answers);
        return each(dates, [&](std::size_t at, std::uint32_t i) {
            answer[at] = i != nowhere && is_worked(table_->kinds[i]);
            return i != nowhere && unknown(i);
        });
    }

    /// `provisional` for a column: 1 or 0, and 0 for an element that is missing.
    template <DayColumn In, std::ranges::contiguous_range Out>
    Tally provisional(const In& dates, Out&& answers) const {
        require_sizes(std::ranges::size(dates), std::ranges::size(answers));
        auto* answer = std::ranges::data(answers);
        return each(dates, [&](std::size_t at, std::uint32_t i) {
            answer[at] = i != nowhere && unknown(i);
            return i != nowhere && unknown(i);
        });
    }

    /// `add_working_days` for a column, by the same `n`; `answers` may be `dates`.
    template <DayColumn In, DayColumn Out>
    Tally add_working_days(const In& dates, int n, Out&& answers) const {
        using Answer = std::ranges::range_value_t<Out>;
        require_sizes(std::ranges::size(dates), std::ranges::size(answers));
        auto* answer = std::ranges::data(answers);
        return each(dates, [&](std::size_t at, std::uint32_t i) {
            if (i == nowhere) {
                answer[at] = missing<Answer>;
                return false;
            }
            const std::uint32_t on = shifted(i, n);
            if (on == nowhere) refuse_shift(at, i, n);
            answer[at] = detail::day_at<Answer>(on);
            return unknown(i) || unknown(on);
        });
    }

    /// `count_working_days` for two columns of one length; `missing` where either has no date.
    template <DayColumn From, DayColumn To, CountColumn Out>
    Tally count_working_days(const From& from, const To& to, Out&& answers) const {
        using Answer = std::ranges::range_value_t<Out>;
        require_sizes(std::ranges::size(from), std::ranges::size(to));
        require_sizes(std::ranges::size(from), std::ranges::size(answers));
        const auto* start = std::ranges::data(from);
        auto* answer = std::ranges::data(answers);
        std::size_t missing_starts = 0;
        Tally tally = each(to, [&](std::size_t at, std::uint32_t end) {
            const std::uint32_t begin = place(start[at], at);
            if (begin == nowhere || end == nowhere) {
                missing_starts += end != nowhere ? 1 : 0;
                answer[at] = missing<Answer>;
                return false;
            }
            answer[at] = int{table_->through[end]} - int{table_->through[begin]};
            return unknown(begin) || unknown(end);
        });
        tally.missing += missing_starts;
        return tally;
    }

    /// Two calendars are equal where they know the same years, and where each day has one kind and
    /// name in both, whoever says so.
    friend bool operator==(const Calendar& a, const Calendar& b) {
        return a.table_ == b.table_ || a.table_->same_days(*b.table_);
    }

  private:
    explicit Calendar(std::shared_ptr<const detail::DayTable> table) : table_(std::move(table)) {}

    static constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] static std::size_t index(Date date) {
        if (!holds(date)) refuse(in_words(date.time_since_epoch().count()));
        return static_cast<std::size_t>((date - first_day()).count());
    }

    // What throws stands in functions of its own, so that the loops over columns stay small.
    [[noreturn]] static void refuse(const std::string& what) {
        throw InvalidValue(what + " lies outside the calendar, which holds " + to_iso(first_day()) +
                           " to " + to_iso(last_day()));
    }
    [[noreturn]] static void refuse_element(std::size_t at, std::int64_t day) {
        refuse("element " + std::to_string(at) + ": " + in_words(day));
    }
    [[noreturn]] static void refuse_shift(std::size_t at, std::size_t i, int n) {
        refuse("element " + std::to_string(at) + ": " +
               in_words(first_day() + std::chrono::days{i}, n));
    }

    /// A day as its date; as its number where no date of four digits can be written.
    [[nodiscard]] static std::string in_words(std::int64_t day) {
        constexpr Date earliest = std::chrono::year(0) / 1 / 1;
        constexpr Date latest = std::chrono::year(9999) / 12 / 31;
        if (day < detail::day_number(earliest) || day > detail::day_number(latest))
            return "day " + std::to_string(day) + " since 1970-01-01";
        return to_iso(Date(std::chrono::days{day}));
    }

    [[nodiscard]] static std::string in_words(Date from, int n) {
        return std::to_string(n) + " working days from " + to_iso(from);
    }

    /// Where `n` working days from `i` lead; `nowhere` past either end.
    [[nodiscard]] std::uint32_t shifted(std::size_t i, int n) const {
        // Forward, the first working day after `i` is `through` in the list of all; back and with
        // 0, it is the first that is not before `i`.
        const std::int64_t through = table_->through[i];
        const std::int64_t on =
            n > 0 ? through + n - 1 : through + n - (is_worked(table_->kinds[i]) ? 1 : 0);
        const auto& worked_days = table_->worked;
        return static_cast<std::uint64_t>(on) < worked_days.size()
                   ? worked_days[static_cast<std::size_t>(on)]
                   : nowhere;
    }

    [[nodiscard]] bool unknown(std::uint32_t i) const {
        return i - table_->first_known > table_->last_known - table_->first_known;
    }

    /// Where the table holds a day; `nowhere` for an element that is missing.
    template <DayNumber T>
    [[nodiscard]] static std::uint32_t place(T date, std::size_t at) {
        const std::int64_t day = detail::day_number(date);
        // Unsigned, since the day may be any number at all: what lies before wraps past the end.
        const std::uint64_t i = static_cast<std::uint64_t>(day) -
                                static_cast<std::uint64_t>(detail::day_number(first_day()));
        if (i < detail::DayTable::size) return static_cast<std::uint32_t>(i);
        if (date != missing<T>) refuse_element(at, day);
        return nowhere;
    }

    template <typename In, typename Answer>
    [[nodiscard]] static Tally each(const In& dates, Answer answer) {
        Tally tally;
        const auto* date = std::ranges::data(dates);
        const std::size_t count = std::ranges::size(dates);
        for (std::size_t at = 0; at < count; ++at) {
            const std::uint32_t i = place(date[at], at);
            tally.missing += i == nowhere ? 1 : 0;
            tally.provisional += answer(at, i) ? 1 : 0;
        }
        return tally;
    }

    static void require_sizes(std::size_t a, std::size_t b) {
        if (a != b)
            throw InvalidValue("columns of one length are needed, these have " + std::to_string(a) +
                               " and " + std::to_string(b) + " elements");
    }

    std::shared_ptr<const detail::DayTable> table_;
};

/// The calendar with the arrangements that this version knows.
[[nodiscard]] inline const Calendar& china() {
    static const Calendar calendar;
    return calendar;
}

}  // namespace gongkai::calendar
