// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/calendar/arrangement_table.hpp>
#include <gongkai/calendar/day.hpp>
#include <gongkai/calendar/statutory.hpp>

namespace gongkai::calendar::detail {

template <typename T>
[[nodiscard]] constexpr std::int64_t day_number(T date) {
    if constexpr (std::same_as<T, Date>)
        return date.time_since_epoch().count();
    else
        return date;
}

/// The days of a calendar, one an index, and the sums that answer in one step.
struct DayTable {
    static constexpr Date first = holiday_measures.front().from;
    static constexpr Date last = std::chrono::year(lunar_table.back().year) / 12 / 31;
    static constexpr std::size_t size = static_cast<std::size_t>((last - first).count()) + 1;
    static_assert(size < 65536, "ordinals are stored in 16 bits");

    /// Why a day is off, or worked where others are not.
    struct Words {
        std::string_view name;
        Citation source;
    };

    Date known_from = Date(std::chrono::year(built_in_year(notices.front())) / 1 / 1);
    Date known_until = Date(std::chrono::year(built_in_year(notices.back())) / 12 / 31);
    std::uint32_t first_known = 0;  ///< indices of the two dates
    std::uint32_t last_known = 0;
    std::vector<DayKind> kinds = std::vector<DayKind>(size);
    std::vector<std::uint16_t> reasons = std::vector<std::uint16_t>(size);  ///< in `named`
    std::vector<std::uint16_t> through = std::vector<std::uint16_t>(size);  ///< worked up to it
    std::vector<std::uint16_t> worked;                                      ///< every day worked
    std::vector<Words> named;
    // Run-time words, which `named` borrows. Shared, so that a copy borrows from the same place.
    std::vector<std::shared_ptr<const std::string>> kept;
    std::vector<Arrangement> local;  ///< stays on top when an arrangement replaces a year

    DayTable() {
        clear(first, last);
        for (const auto& measures : holiday_measures) add_statutory(measures);
        clear(known_from, known_until);
        for (const auto& row : arrangement_table) add(row);
        sum_up();
    }

    /// See `Calendar::with`.
    void arrange(const Arrangement& arrangement) {
        require_order(arrangement);
        const auto years = whole_years(arrangement);
        require_no_gap(arrangement, years);
        for (const int year : years) {
            const Date begin = std::chrono::year(year) / 1 / 1;
            const Date end = std::chrono::year(year) / 12 / 31;
            clear(begin, end);
            known_from = std::min(known_from, begin);
            known_until = std::max(known_until, end);
        }
        add_days(arrangement);
        for (const auto& days : local) add_days(days);
        sum_up();
    }

    /// See `Calendar::with_local`.
    void add_local(const Arrangement& days) {
        require_order(days);
        add_days(days);
        local.push_back(days);
        sum_up();
    }

    /// The name and source of a day that has this reason.
    [[nodiscard]] const Words& words(std::uint16_t reason) const {
        return reason != 0 ? named[reason - 1u] : five_day_week;
    }

    [[nodiscard]] bool same_days(const DayTable& other) const {
        const auto name = [](const DayTable& table, std::size_t i) {
            return table.reasons[i] == 0 ? std::string_view{}
                                         : table.named[table.reasons[i] - 1u].name;
        };
        if (known_from != other.known_from || known_until != other.known_until) return false;
        for (std::size_t i = 0; i < size; ++i)
            if (kinds[i] != other.kinds[i] || name(*this, i) != name(other, i)) return false;
        return true;
    }

  private:
    static constexpr Words five_day_week{
        {},
        {"国务院关于职工工作时间的规定", "国务院令第146号(1995年修订)", "", Verification::full}};

    [[nodiscard]] static constexpr int built_in_year(const Notice& notice) {
        int year = 0;
        for (const char c : notice.token.substr(0, 4)) year = year * 10 + (c - '0');
        return year;
    }

    [[nodiscard]] static std::size_t index(Date date) {
        return static_cast<std::size_t>((date - first).count());
    }

    /// Monday to Friday and nothing else.
    void clear(Date begin, Date end) {
        using namespace std::chrono;
        for (Date date = begin; date <= end; date += days{1}) {
            const weekday on(date);
            const bool weekend = on == Saturday || on == Sunday;
            set(date, weekend ? DayKind::weekend : DayKind::working_day, 0);
        }
    }

    void set(Date date, DayKind kind, std::uint16_t reason) {
        kinds[index(date)] = kind;
        reasons[index(date)] = reason;
    }

    std::uint16_t name(const Words& words) {
        if (named.size() == std::numeric_limits<std::uint16_t>::max())
            throw InvalidValue("a calendar cannot hold more names of days");
        named.push_back(words);
        return static_cast<std::uint16_t>(named.size());
    }

    std::string_view keep(const std::string& words) {
        return *kept.emplace_back(std::make_shared<const std::string>(words));
    }

    void add_statutory(const HolidayMeasures& measures) {
        using namespace std::chrono;
        const Date end = measures.to ? Date(*measures.to) : last;
        for (const auto& holiday : measures.holidays) {
            const auto reason = name({holiday.name, measures.source});
            for (int year = static_cast<int>(measures.from.year()); year <= year_of(end); ++year) {
                const Date begin = first_day(holiday, year);
                for (int i = 0; i < holiday.days; ++i) {
                    const Date date = begin + days{i};
                    if (Date(measures.from) <= date && date <= end)
                        set(date, DayKind::holiday, reason);
                }
            }
        }
    }

    void add(const Arranged& row) {
        const auto reason = name({row.name, find_notice(row.notice)->source});
        for (Date date = row.first; date <= Date(row.last); date += std::chrono::days{1})
            set(date, DayKind::holiday, reason);
        for (const auto& date : row.worked)
            if (date) set(*date, DayKind::make_up_day, reason);
    }

    void add_days(const Arrangement& arrangement) {
        const std::string_view source = keep(arrangement.source);
        std::uint16_t reason = 0;
        for (const auto& day : arrangement.days) {
            if (reason == 0 || named.back().name != day.name)
                reason = name({keep(day.name), Citation{source, {}, {}, Verification::one_copy}});
            set(day.date, day.kind, reason);
        }
    }

    static void require_order(const Arrangement& arrangement) {
        using namespace std::chrono;
        const ArrangedDay* before = nullptr;
        for (const auto& day : arrangement.days) {
            const auto wrong = [&](const std::string& reason) {
                return InvalidValue(arrangement.source + ": " + to_iso(day.date) + " " + reason);
            };
            const weekday on(day.date);
            if (day.date < first || day.date > last)
                throw wrong("lies outside the calendar, which holds " + to_iso(first) + " to " +
                            to_iso(last));
            if (before != nullptr && before->date >= day.date)
                throw wrong("does not follow " + to_iso(before->date));
            if (day.kind != DayKind::holiday && day.kind != DayKind::make_up_day)
                throw wrong("must be a holiday or a worked weekend day");
            if (day.kind == DayKind::make_up_day && on != Saturday && on != Sunday)
                throw wrong("is worked anyhow: only a Saturday or a Sunday can be made up");
            before = &day;
        }
    }

    [[nodiscard]] static int year_of(Date date) {
        return static_cast<int>(std::chrono::year_month_day(date).year());
    }

    /// The years of which an arrangement holds every statutory holiday, in order; at least one.
    [[nodiscard]] static std::vector<int> whole_years(const Arrangement& arrangement) {
        std::vector<int> years;
        std::string lacking = "it holds no day";
        int before = 0;
        for (const auto& day : arrangement.days) {
            const int year = year_of(day.date);
            if (std::exchange(before, year) == year) continue;
            const auto lacks = first_lacking(arrangement, year);
            if (lacks.empty())
                years.push_back(year);
            else
                lacking = lacks;
        }
        if (years.empty())
            throw InvalidValue(arrangement.source + ": it is the arrangement of no whole year: " +
                               lacking + "; an authority's own days are a local calendar");
        return years;
    }

    /// What is known has no gap, before and after: every year between is known or in `years`.
    void require_no_gap(const Arrangement& arrangement, const std::vector<int>& years) const {
        const int from = year_of(known_from);
        const int until = year_of(known_until);
        for (int year = std::min(from, years.front()); year <= std::max(until, years.back());
             ++year) {
            const bool known = from <= year && year <= until;
            if (known || std::ranges::binary_search(years, year)) continue;
            throw InvalidValue(arrangement.source + ": it leaves a gap: the arrangement of " +
                               std::to_string(year) + " is neither known nor in it");
        }
    }

    /// The first statutory holiday of a year that an arrangement does not give off, in words.
    [[nodiscard]] static std::string first_lacking(const Arrangement& arrangement, int year) {
        const Date end = std::chrono::year(year) / 12 / 31;
        const auto* measures = measures_in_force(end);
        if (measures == nullptr)
            return "no holiday measures were in force in " + std::to_string(year);
        for (const auto& holiday : measures->holidays)
            for (int i = 0; i < holiday.days; ++i) {
                const Date date = first_day(holiday, year) + std::chrono::days{i};
                const bool off = std::ranges::any_of(arrangement.days, [date](const auto& day) {
                    return day.date == date && day.kind == DayKind::holiday;
                });
                if (!off)
                    return to_iso(date) + " (" + std::string(holiday.name) + ") is not given off";
            }
        return {};
    }

    void sum_up() {
        worked.clear();
        for (std::size_t i = 0; i < size; ++i) {
            if (is_worked(kinds[i])) worked.push_back(static_cast<std::uint16_t>(i));
            through[i] = static_cast<std::uint16_t>(worked.size());
        }
        first_known = static_cast<std::uint32_t>(index(known_from));
        last_known = static_cast<std::uint32_t>(index(known_until));
    }
};

/// A date as an element of a column.
template <typename T>
[[nodiscard]] constexpr T day_as(Date date) {
    if constexpr (std::same_as<T, Date>)
        return date;
    else
        return static_cast<T>(day_number(date));
}

template <typename T>
[[nodiscard]] constexpr T day_at(std::uint32_t index) {
    return day_as<T>(DayTable::first + std::chrono::days{index});
}

}  // namespace gongkai::calendar::detail
