// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <concepts>
#include <cstddef>
#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/statute/counting.hpp>
#include <gongkai/statute/detail/end_of_term.hpp>
#include <gongkai/statute/term.hpp>

/// Due dates of whole columns of facts, and which of them move when a calendar or a law changes.
namespace gongkai::statute {

/// What holds for every fact of a column.
struct ColumnOptions {
    bool extended = false;  ///< by the longest extension that the law allows
    Counting counting = {};
    calendar::Calendar calendar = calendar::china();
};

/// One fact of a column whose term ends on another day than before.
struct Move {
    std::size_t index;
    Date before;
    Date after;
    bool provisional;  ///< `after` still rests on days without a known arrangement

    friend bool operator==(const Move&, const Move&) = default;
};

namespace detail {

/// A version of a rule and the facts that it answers for, both inclusive.
struct Version {
    Date first;
    Date last;
    const TermRow* row;
};

/// Each version once, so that no fact of a column has to look for its term's name again.
template <typename Rule>
[[nodiscard]] std::vector<Version> versions(const Rule& rule) {
    if constexpr (std::same_as<Rule, Term>) {
        std::vector<Version> found;
        for (const auto& row : rule.rows())
            found.push_back({row.from, row.to ? Date(*row.to) : Date::max(), &row});
        return found;
    } else {
        return {{Date::min(), Date::max(), &rule}};
    }
}

/// The version that answers for a fact.
template <typename Rule>
[[nodiscard]] const TermRow& version_of(const Rule& rule, std::span<const Version> versions,
                                        Date fact) {
    for (const auto& version : versions)
        if (version.first <= fact && fact <= version.last) return *version.row;
    if constexpr (std::same_as<Rule, Term>)
        return rule.in_force(fact);  // it says that there is none
    else
        return rule;
}

/// Calls `answer(index, end)` for each fact, with no end where the fact is missing.
template <typename Rule, calendar::DayColumn In, typename Answer>
void each_end(const Rule& rule, const In& starts, const ColumnOptions& options, Answer answer) {
    using Element = std::remove_cv_t<std::ranges::range_value_t<In>>;
    const auto* start = std::ranges::data(starts);
    const std::size_t count = std::ranges::size(starts);
    const auto known = versions(rule);
    for (std::size_t i = 0; i < count; ++i) {
        if (start[i] == calendar::missing<Element>) {
            answer(i, std::optional<End>{});
            continue;
        }
        try {
            const Date fact{std::chrono::days{calendar::detail::day_number(start[i])}};
            Length length = version_of(rule, known, fact).length;
            if (options.extended) length.count += length.extension;
            answer(i, std::optional(
                          end_of_term(options.calendar, length, fact, {}, options.counting)));
        } catch (const NotInForce& error) {
            throw NotInForce("element " + std::to_string(i) + ": " + error.what());
        } catch (const InvalidValue& error) {
            throw InvalidValue("element " + std::to_string(i) + ": " + error.what());
        }
    }
}

template <typename Before, typename After, calendar::DayColumn In>
[[nodiscard]] std::vector<Move> moves(const Before& before, const ColumnOptions& by,
                                      const After& after, const ColumnOptions& then,
                                      const In& starts) {
    std::vector<Date> old;
    old.reserve(std::ranges::size(starts));
    each_end(before, starts, by, [&](std::size_t, const auto& end) {
        old.push_back(end ? end->on : calendar::missing<Date>);
    });
    std::vector<Move> moved;
    each_end(after, starts, then, [&](std::size_t i, const auto& end) {
        if (end && end->on != old[i]) moved.push_back({i, old[i], end->on, end->provisional});
    });
    return moved;
}

}  // namespace detail

/// The last day in time for each fact of a column, by the version of `rule` (a `Term`) that governs
/// the fact, or by `rule` itself (a `TermRow`). `answers` has the length of `starts` and may be it.
///
/// Throws `NotInForce` or `InvalidValue`, which names the element, where one has no answer.
template <typename Rule, calendar::DayColumn In, calendar::DayColumn Out>
calendar::Tally due_dates(const Rule& rule, const In& starts, Out&& answers,
                          const ColumnOptions& options = {}) {
    using Answer = std::ranges::range_value_t<Out>;
    if (std::ranges::size(starts) != std::ranges::size(answers))
        throw InvalidValue("columns of one length are needed");
    calendar::Tally tally;
    auto* answer = std::ranges::data(answers);
    detail::each_end(rule, starts, options, [&](std::size_t i, const auto& end) {
        if (!end) {
            ++tally.missing;
            answer[i] = calendar::missing<Answer>;
            return;
        }
        tally.provisional += end->provisional ? 1 : 0;
        answer[i] = calendar::detail::day_as<Answer>(end->on);
    });
    return tally;
}

/// Which due dates of a column move from one calendar to another: what a new arrangement changes.
template <typename Rule, calendar::DayColumn In>
[[nodiscard]] std::vector<Move> moves(const Rule& rule, const In& starts,
                                      const calendar::Calendar& before,
                                      const calendar::Calendar& after, bool extended = false) {
    return detail::moves(rule, {extended, {}, before}, rule, {extended, {}, after}, starts);
}

/// Which due dates of a column move from one rule to another, each a `Term` or a `TermRow`: what a
/// new law changes for the same facts.
template <typename Before, typename After, calendar::DayColumn In>
[[nodiscard]] std::vector<Move> moves(const Before& before, const After& after, const In& starts,
                                      const ColumnOptions& options = {}) {
    return detail::moves(before, options, after, options, starts);
}

}  // namespace gongkai::statute
