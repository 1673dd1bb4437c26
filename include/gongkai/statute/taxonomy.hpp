// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <concepts>
#include <cstddef>
#include <string>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/statute/detail/row.hpp>
#include <gongkai/statute/instrument.hpp>
#include <gongkai/statute/taxonomy_outcome.hpp>
#include <gongkai/statute/taxonomy_proactive.hpp>
#include <gongkai/statute/taxonomy_request.hpp>
#include <gongkai/statute/taxonomy_row.hpp>

/// The enumerations that law and its forms prescribe (法定分类), each member with the dates it was
/// in force:
///
///     in_force<Outcome>(Date{2020y / 3 / 1})                    // with otherwise, in one row
///     cite(require_in_force(Outcome::partly_granted, answered)) // 第三十七条
namespace gongkai::statute {

/// An enumeration that has a table of rows.
template <typename Enum>
concept Taxonomy = Labelled<Enum> && requires {
    { taxonomy_rows<Enum>.size() } -> std::convertible_to<std::size_t>;
};

/// Whether a row governs facts of a day.
template <typename Enum>
[[nodiscard]] constexpr bool governs(const TaxonomyRow<Enum>& row, Date fact) {
    return detail::governs(row, fact);
}

/// Where it is written.
template <typename Enum>
[[nodiscard]] Citation cite(const TaxonomyRow<Enum>& row) {
    return detail::cited(row);
}

/// The row by which an enumerator was in force on the day of a fact, or nothing.
template <Taxonomy Enum>
[[nodiscard]] constexpr const TaxonomyRow<Enum>* find_in_force(Enum value, Date fact) {
    for (const auto& row : taxonomy_rows<Enum>)
        if (row.value == value && governs(row, fact)) return &row;
    return nullptr;
}

/// The row by which an enumerator was in force on the day of a fact. Throws `NotInForce`, which
/// says when it was.
template <Taxonomy Enum>
[[nodiscard]] const TaxonomyRow<Enum>& require_in_force(Enum value, Date fact) {
    if (const auto* row = find_in_force(value, fact)) return *row;
    std::string message =
        std::string(token(value)) + ": not in force on " + to_iso(fact) + "; it is by ";
    bool first = true;
    for (const auto& row : taxonomy_rows<Enum>) {
        if (row.value != value) continue;
        message += (first ? "" : ", and by ") + to_string(cite(row), Language::en) + " from " +
                   to_iso(row.from) + (row.to ? " to " + to_iso(*row.to) : std::string(" on"));
        first = false;
    }
    throw NotInForce(message);
}

/// The enumerators in force on the day of a fact, in their own order; empty before the first law.
template <Taxonomy Enum>
[[nodiscard]] std::vector<Enum> in_force(Date fact) {
    std::vector<Enum> values;
    for (const auto& row : taxonomy_rows<Enum>)
        if (governs(row, fact)) values.push_back(row.value);
    return values;
}

/// Whether every enumerator has its rows in one place and in order, without gap or overlap, each of
/// an instrument that the table holds.
template <Taxonomy Enum>
[[nodiscard]] consteval bool sound_taxonomy() {
    const auto& rows = taxonomy_rows<Enum>;
    std::size_t next = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows[i];
        const auto value = static_cast<std::size_t>(row.value);
        const bool follows = i > 0 && rows[i - 1].value == row.value;
        if (!follows && value != next++) return false;
        if (!row.from.ok() || !Instrument::find(row.instrument) || row.article.empty())
            return false;
        if (row.to && (!row.to->ok() || Date(*row.to) < Date(row.from))) return false;
        if (!follows) continue;
        const auto& before = rows[i - 1];
        if (!before.to || Date(*before.to) + std::chrono::days{1} != Date(row.from)) return false;
    }
    return next == labels<Enum>.size();
}
static_assert(sound_taxonomy<Outcome>());
static_assert(sound_taxonomy<RefusalGround>());
static_assert(sound_taxonomy<ProactiveCategory>());
static_assert(sound_taxonomy<Channel>());
static_assert(sound_taxonomy<ApplicantKind>());
static_assert(sound_taxonomy<DeliveryWay>());
static_assert(sound_taxonomy<ReviewOutcome>());

/// Whether the families of the outcomes stand in the order of the outcomes, and a token begins
/// with its kind where it has a second part.
[[nodiscard]] consteval bool sound_outcomes() {
    if (outcome_families.size() != labels<Outcome>.size()) return false;
    for (std::size_t i = 0; i < outcome_families.size(); ++i) {
        const auto& family = outcome_families[i];
        if (static_cast<std::size_t>(family.outcome) != i) return false;
        if (family.ground && family.kind != OutcomeKind::refused) return false;
        const auto name = token(family.outcome);
        const auto dot = name.find('.');
        if (dot == name.npos) continue;
        if (name.substr(0, dot) != token(family.kind)) return false;
        if (family.ground && name.substr(dot + 1) != token(*family.ground)) return false;
    }
    return true;
}
static_assert(sound_outcomes());

}  // namespace gongkai::statute
