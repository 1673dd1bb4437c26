// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/statute/clock.hpp>
#include <gongkai/statute/counting.hpp>
#include <gongkai/statute/detail/row.hpp>
#include <gongkai/statute/instrument.hpp>
#include <gongkai/statute/remedy_table.hpp>
#include <gongkai/statute/taxonomy_outcome.hpp>
#include <gongkai/statute/term.hpp>

/// Remedies (救济): how long one may apply for review of a decision, or sue, and which comes first.
namespace gongkai::statute {

/// One remedy against one decision.
struct Remedy {
    RemedyKind kind;
    bool contested;  ///< it may be closed: whether review comes first is unsettled
    RemedyStart starts;
    std::optional<Due> due;  ///< the last day in time; empty where no term is known for the day
    Citation term;           ///< sets the length; empty with `due`
    Citation start;          ///< sets from what it runs; empty with `due`
};

/// What is open against a decision.
struct Remedies {
    Decision decision;
    Date from;  ///< the day from which the terms run
    ReviewFirst review_first;
    Citation order;           ///< says whether review comes first
    std::string_view why_zh;  ///< what is unsettled; else empty
    std::string_view why_en;
    std::vector<Remedy> open;  ///< in the order in which they are used
};

namespace detail {

[[nodiscard]] constexpr RemedyStart start_of(Decision decision) {
    if (decision == Decision::reconsideration) return RemedyStart::received;
    if (decision == Decision::disclosure_silence || decision == Decision::inaction)
        return RemedyStart::term_expired;
    return RemedyStart::known;
}

[[nodiscard]] inline Remedy remedy(RemedyKind kind, bool contested, RemedyStart starts, Date from,
                                   const calendar::Calendar& calendar, const Counting& counting) {
    Remedy remedy{kind, contested, starts, {}, {}, {}};
    const auto of = [&](const RemedyStartRow& row) {
        return row.kind == kind && row.starts == starts && governs(row, from);
    };
    const auto row = std::ranges::find_if(remedy_start_rows, of);
    if (row == remedy_start_rows.end()) return remedy;
    const Term term = Term::require(row->term);
    const auto* const length = term.find_in_force(from);
    if (length == nullptr) return remedy;
    remedy.due = Clock(term, from, {}, counting, calendar).due();
    remedy.term = cite(*length);
    remedy.start = cited(*row);
    auto& remarks = remedy.due->remarks;
    if (row->verified != Verification::full &&
        std::ranges::find(remarks, Remark::not_read_in_full) == remarks.end())
        remarks.push_back(Remark::not_read_in_full);
    return remedy;
}

}  // namespace detail

/// The kind of decision that an answer to a request is.
[[nodiscard]] constexpr Decision decision_of(Outcome outcome) {
    if (outcome == Outcome::refused_query_matter) return Decision::disclosure_query_matter;
    switch (kind(outcome)) {
        case OutcomeKind::granted:
            return Decision::disclosure_granted;
        case OutcomeKind::partly_granted:
            return Decision::disclosure_partly_granted;
        case OutcomeKind::refused:
            return Decision::disclosure_refused;
        case OutcomeKind::unable:
            return Decision::disclosure_unable;
        case OutcomeKind::declined:
            return Decision::disclosure_declined;
        case OutcomeKind::otherwise:
            break;
    }
    return Decision::disclosure_otherwise;
}

/// Whether review has to come first, for a decision known on a day. Throws `NotInForce` before the
/// first rule.
[[nodiscard]] inline const ReviewOrderRow& review_order(Decision decision, Date known) {
    const ReviewOrderRow* first = nullptr;
    for (const auto& row : review_order_rows) {
        if (row.decision != decision) continue;
        if (detail::governs(row, known)) return row;
        if (first == nullptr) first = &row;
    }
    throw NotInForce("remedies against " + std::string(token(decision)) +
                     ": no rule of the tables was in force on " + to_iso(known) +
                     (first ? "; the first governs from " + to_iso(first->from) : std::string()));
}

/// What is open against a decision, each remedy with its last day in time.
///
/// `known` is the day on which the decision was known or should have been; for `disclosure_silence`
/// and `inaction` the last day of the term to act; for `reconsideration` the day on which the
/// decision on review came, or its term ended. The law of that day governs. Whoever was not told of
/// the remedy may have longer; that is not counted here.
///
/// Throws `NotInForce` before the first rule. A remedy whose term is not known for the day is named
/// without a due date.
///
///     remedies(decision_of(Outcome::refused_process), Date{2024y / 1 / 2}).review_first    // yes
[[nodiscard]] inline Remedies remedies(Decision decision, Date known,
                                       const calendar::Calendar& calendar = calendar::china(),
                                       const Counting& counting = {}) {
    const auto& order = review_order(decision, known);
    const auto starts = detail::start_of(decision);
    Remedies remedies{decision,     known, order.review_first, detail::cited(order), order.why_zh,
                      order.why_en, {}};
    const auto open = [&](RemedyKind kind, bool contested) {
        remedies.open.push_back(detail::remedy(kind, contested, starts, known, calendar, counting));
    };
    if (order.review_first == ReviewFirst::done) {
        open(RemedyKind::litigation_after_reconsideration, false);
        return remedies;
    }
    open(RemedyKind::reconsideration, false);
    if (order.review_first != ReviewFirst::yes)
        open(RemedyKind::litigation_direct, order.review_first == ReviewFirst::unsettled);
    return remedies;
}

/// What is open where a request was not answered by the last day of its clock, by the clock's own
/// calendar and counting. Throws as `remedies` does, and `InvalidValue` for a clock of another
/// term.
[[nodiscard]] inline Remedies remedies_of_silence(const Clock& reply) {
    if (reply.rule().token != Term::of("request.reply").token())
        throw InvalidValue("silence is that of a reply: give a clock of request.reply, not of " +
                           std::string(reply.rule().token));
    return remedies(Decision::disclosure_silence, reply.due().on, reply.calendar(),
                    reply.counting());
}

/// Whether every decision has its rows in one place, in order, without gap or overlap; what is
/// unsettled says why in both languages, and nothing else does; and every row's instrument and
/// term are in their tables.
[[nodiscard]] consteval bool sound_remedies() {
    std::size_t next = 0;
    for (std::size_t i = 0; i < review_order_rows.size(); ++i) {
        const auto& row = review_order_rows[i];
        const bool last =
            i + 1 == review_order_rows.size() || review_order_rows[i + 1].decision != row.decision;
        if (static_cast<std::size_t>(row.decision) != next) return false;
        if (!Instrument::find(row.instrument) || row.article.empty()) return false;
        const bool unsettled = row.review_first == ReviewFirst::unsettled;
        if (unsettled == row.why_zh.empty() || unsettled == row.why_en.empty()) return false;
        if (last != !row.to.has_value()) return false;
        if (!last && Date(*row.to) + std::chrono::days{1} != Date(review_order_rows[i + 1].from))
            return false;
        if (last) ++next;
    }
    for (const auto& row : remedy_start_rows)
        if (!Instrument::find(row.instrument) || !Term::find(row.term)) return false;
    return next == labels<Decision>.size();
}
static_assert(sound_remedies());

}  // namespace gongkai::statute
