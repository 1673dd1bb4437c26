// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <numeric>
#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/statute/clock.hpp>
#include <gongkai/statute/column.hpp>
#include <gongkai/statute/obligation_table.hpp>

/// Obligations (公开义务): what a fact makes somebody owe, by when, and whether it was done.
/// Disclosure rates, overdue lists and reminders are counts and filters over them.
namespace gongkai::statute {

/// How an obligation stands (履行状态).
enum class ObligationState {
    not_yet_due,
    met,
    late,       ///< done, but after the last day
    missing,    ///< the last day has passed and it was not done
    cut_short,  ///< what had to stay open until the last day (不少于) was closed before it
    not_owed
};

/// Why something is not owed (不负义务的原因).
enum class NotOwed {
    no_rule,              ///< no rule of the tables governs the day; an older one may have
    special_rule,         ///< a special rule governs the fact instead
    exempted,             ///< the caller says so
    condition_not_shown,  ///< it is owed on a condition, and nobody said that it is so
    lapsed                ///< a right or an opportunity that was not used in time
};

/// A state, and for `not_owed` the reason.
struct Standing {
    ObligationState state;
    std::optional<NotOwed> reason = {};

    friend bool operator==(const Standing&, const Standing&) = default;
};

/// Something that happened on a day. See `FactKind` for which day that is.
struct Fact {
    FactKind kind;
    Date date;

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// The rows of one fact, in the order of the table.
[[nodiscard]] constexpr std::span<const ObligationRule> rules(FactKind fact) {
    const auto* end = obligation_rules.data() + obligation_rules.size();
    const auto same = [fact](const ObligationRule& rule) { return rule.fact == fact; };
    const auto* first = std::find_if(obligation_rules.data(), end, same);
    return {first, std::find_if_not(first, end, same)};
}

namespace detail {

/// A rule with its terms looked up.
class OwedBy {
  public:
    constexpr explicit OwedBy(const ObligationRule& rule)
        : term_(*Term::find(rule.term)), force_(rule.force), rows_(term_.rows()) {
        if (const auto special = Term::find(rule.yields_to)) special_ = special->rows();
    }

    /// The version that governs a fact, or null.
    [[nodiscard]] constexpr const TermRow* row(Date fact) const {
        return in_force(special_, fact) != nullptr ? nullptr : in_force(rows_, fact);
    }
    /// Why nothing governs a fact.
    [[nodiscard]] constexpr NotOwed ungoverned(Date fact) const {
        return in_force(special_, fact) != nullptr ? NotOwed::special_rule : NotOwed::no_rule;
    }

    /// How it stands on `as_of` where it is in time up to `due`. What was done later than `as_of`
    /// is not known yet.
    [[nodiscard]] constexpr Standing standing(Date due, Date as_of,
                                              std::optional<Date> done) const {
        const bool at_least = term_.bound() == Bound::at_least;
        if (done && *done <= as_of) {
            if (at_least) return {*done < due ? ObligationState::cut_short : ObligationState::met};
            return {*done <= due ? ObligationState::met : ObligationState::late};
        }
        if (as_of <= due) return {ObligationState::not_yet_due};
        if (at_least) return {ObligationState::met};
        if (force_ == Force::lapses) return {ObligationState::not_owed, NotOwed::lapsed};
        return {ObligationState::missing};
    }

  private:
    [[nodiscard]] static constexpr const TermRow* in_force(std::span<const TermRow> rows,
                                                           Date fact) {
        for (const auto& row : rows)
            if (governs(row, fact)) return &row;
        return nullptr;
    }

    Term term_;
    Force force_;
    std::span<const TermRow> rows_;
    std::span<const TermRow> special_;
};

}  // namespace detail

/// What a fact makes somebody owe.
///
///     for (const auto& owed : obligations({FactKind::request_received, Date{2024y / 1 / 29}}))
///         if (owed.clock) owed.clock->due().on;    // 2024-02-29, 2024-02-06
///
/// What happened on the way is told by another clock: `owed.clock = owed.clock->paused(...)`.
struct Obligation {
    const ObligationRule* rule;
    Fact fact;
    std::optional<Clock> clock;         ///< empty where no rule governs the fact
    std::optional<NotOwed> ungoverned;  ///< then: `no_rule` or `special_rule`
    bool condition_holds = false;       ///< for `Force::conditional`: the caller says that it is so
    bool exempt = false;                ///< the caller says that it is not owed

    [[nodiscard]] Term term() const { return *Term::find(rule->term); }

    /// How it stands on `as_of`. `done_on` is the day on which it was done, or for what has to stay
    /// open (不少于) the day on which it was closed; one after `as_of` is not known yet.
    [[nodiscard]] Standing standing(Date as_of, std::optional<Date> done_on = {}) const {
        if (!clock) return {ObligationState::not_owed, ungoverned};
        if (exempt) return {ObligationState::not_owed, NotOwed::exempted};
        const bool done = done_on && *done_on <= as_of;
        if (rule->force == Force::conditional && !condition_holds && !done)
            return {ObligationState::not_owed, NotOwed::condition_not_shown};
        return detail::OwedBy(*rule).standing(clock->due().on, as_of, done_on);
    }

    [[nodiscard]] ObligationState state(Date as_of, std::optional<Date> done_on = {}) const {
        return standing(as_of, done_on).state;
    }
};

/// Everything that a fact makes somebody owe, a row of the table each and in its order; also what
/// is not owed because no rule governed such a fact on its day.
///
/// Throws `InvalidValue` where the calendar does not hold the days that are counted.
[[nodiscard]] inline std::vector<Obligation> obligations(
    const Fact& fact, Counting counting = {},
    const calendar::Calendar& calendar = calendar::china()) {
    std::vector<Obligation> owed;
    for (const auto& rule : rules(fact.kind)) {
        const detail::OwedBy owed_by(rule);
        Obligation obligation{&rule, fact, {}, {}};
        if (const auto* row = owed_by.row(fact.date))
            obligation.clock.emplace(*row, fact.date, Course{}, counting, calendar);
        else
            obligation.ungoverned = owed_by.ungoverned(fact.date);
        owed.push_back(std::move(obligation));
    }
    return owed;
}

/// How many obligations are in which state.
struct StateCounts {
    std::array<std::size_t, 6> counts{};
    std::size_t undated = 0;  ///< elements of a column that have no date of the fact

    [[nodiscard]] constexpr std::size_t operator[](ObligationState state) const {
        return counts[static_cast<std::size_t>(state)];
    }
    constexpr void add(ObligationState state) { ++counts[static_cast<std::size_t>(state)]; }

    /// Those that were owed and of which it is known how they ended: met, late, missing, cut short.
    /// A rate in time is `met` out of these.
    [[nodiscard]] constexpr std::size_t settled() const {
        return (*this)[ObligationState::met] + (*this)[ObligationState::late] +
               (*this)[ObligationState::missing] + (*this)[ObligationState::cut_short];
    }
    [[nodiscard]] constexpr std::size_t all() const {
        return std::accumulate(counts.begin(), counts.end(), undated);
    }

    friend constexpr bool operator==(const StateCounts&, const StateCounts&) = default;
};

/// The states of many obligations on `as_of`, counted; `done_on` has an element for each of them.
/// Throws `InvalidValue` where it has not.
[[nodiscard]] inline StateCounts count_states(std::span<const Obligation> owed,
                                              std::span<const std::optional<Date>> done_on,
                                              Date as_of) {
    if (owed.size() != done_on.size())
        throw InvalidValue("each obligation needs a day or none: " + std::to_string(owed.size()) +
                           " obligations, " + std::to_string(done_on.size()) + " elements");
    StateCounts counts;
    for (std::size_t i = 0; i < owed.size(); ++i) counts.add(owed[i].state(as_of, done_on[i]));
    return counts;
}

/// The same for one rule over a column of facts that meet its condition, where nothing happened on
/// the way. `done_on` is a column of the same length; an element of it that is `missing` was not
/// done, one of `facts` is counted as `undated`.
///
/// Throws `InvalidValue` for columns of two lengths, and where the calendar does not hold the days.
template <calendar::DayColumn Facts, calendar::DayColumn Done>
[[nodiscard]] StateCounts count_states(const ObligationRule& rule, const Facts& facts,
                                       const Done& done_on, Date as_of,
                                       const ColumnOptions& options = {}) {
    using FactDay = std::remove_cv_t<std::ranges::range_value_t<Facts>>;
    using DoneDay = std::remove_cv_t<std::ranges::range_value_t<Done>>;
    if (std::ranges::size(facts) != std::ranges::size(done_on))
        throw InvalidValue("columns of one length are needed");
    const auto date = [](auto day) {
        return Date(std::chrono::days{calendar::detail::day_number(day)});
    };
    const auto* fact = std::ranges::data(facts);
    const auto* done = std::ranges::data(done_on);
    const detail::OwedBy owed_by(rule);
    StateCounts counts;
    for (std::size_t i = 0; i < std::ranges::size(facts); ++i) {
        if (fact[i] == calendar::missing<FactDay>) {
            ++counts.undated;
            continue;
        }
        const Date start = date(fact[i]);
        const auto* row = owed_by.row(start);
        if (row == nullptr) {
            counts.add(ObligationState::not_owed);
            continue;
        }
        Length length = row->length;
        if (options.extended) length.count += length.extension;
        const Date due =
            detail::end_of_term(options.calendar, length, start, {}, options.counting).on;
        std::optional<Date> day;
        if (done[i] != calendar::missing<DoneDay>) day = date(done[i]);
        counts.add(owed_by.standing(due, as_of, day).state);
    }
    return counts;
}

}  // namespace gongkai::statute

namespace gongkai {

template <>
inline constexpr std::array labels<statute::ObligationState>{
    Label{statute::ObligationState::not_yet_due, "not_yet_due", "未到期", "not yet due"},
    Label{statute::ObligationState::met, "met", "按期履行", "met"},
    Label{statute::ObligationState::late, "late", "逾期履行", "late"},
    Label{statute::ObligationState::missing, "missing", "逾期未履行", "missing"},
    Label{statute::ObligationState::cut_short, "cut_short", "公示未满期限", "cut short"},
    Label{statute::ObligationState::not_owed, "not_owed", "不负义务", "not owed"},
};
static_assert(complete(labels<statute::ObligationState>));
static_assert(labels<statute::ObligationState>.size() == statute::StateCounts{}.counts.size());

template <>
inline constexpr std::array labels<statute::NotOwed>{
    Label{statute::NotOwed::no_rule, "no_rule", "所收规定中没有事实发生时有效的",
          "no rule of the tables was in force"},
    Label{statute::NotOwed::special_rule, "special_rule", "适用特别规定",
          "a special rule governs it"},
    Label{statute::NotOwed::exempted, "exempted", "依法免除", "exempted"},
    Label{statute::NotOwed::condition_not_shown, "condition_not_shown", "未表明条件成立",
          "its condition was not shown"},
    Label{statute::NotOwed::lapsed, "lapsed", "逾期未行使", "it was not used in time"},
};
static_assert(complete(labels<statute::NotOwed>));

}  // namespace gongkai
