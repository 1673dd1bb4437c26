// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/base/nearest.hpp>
#include <gongkai/statute/detail/row.hpp>
#include <gongkai/statute/instrument.hpp>
#include <gongkai/statute/term_table.hpp>

namespace gongkai::statute {

namespace detail {

/// Where the versions of one term stand in the table.
struct Versions {
    std::size_t first = 0;
    std::size_t count = 0;
};

/// The versions of each name, so that no question has to look for them.
inline constexpr auto versions_of_terms = [] {
    std::array<Versions, term_names.size()> all{};
    for (std::size_t name = 0; name < all.size(); ++name)
        for (std::size_t row = term_rows.size(); row-- > 0;)
            if (term_rows[row].token == term_names[name].token)
                all[name] = {row, all[name].count + 1};
    return all;
}();

}  // namespace detail

/// Whether a version governs facts of a day.
[[nodiscard]] constexpr bool governs(const TermRow& row, Date fact) {
    return detail::governs(row, fact);
}

/// A term (期限) through all the instruments that set it. In code it is written by its token, and a
/// token that no row has does not compile:
///
///     Term::of("request.reply").in_force(Date{2024y / 1 / 29}).length.count    // 20
class Term {
  public:
    static constexpr std::size_t count = term_names.size();

    /// The term of a token that is known when the code is written.
    [[nodiscard]] static consteval Term of(std::string_view token) {
        const std::uint8_t name = index(token);
        if (name == count) throw "no term is called this";
        return Term(name);
    }

    /// The term of a token, or nothing.
    [[nodiscard]] static constexpr std::optional<Term> find(std::string_view token) {
        const std::uint8_t name = index(token);
        if (name == count) return std::nullopt;
        return Term(name);
    }

    /// The term of a token. Throws `UnknownKey`, which names the nearest tokens.
    [[nodiscard]] static Term require(std::string_view token) {
        if (const auto found = find(token)) return *found;
        std::vector<std::string_view> tokens;
        for (const auto& name : term_names) tokens.push_back(name.token);
        throw UnknownKey("term", token, nearest(token, tokens));
    }

    /// The term of name `row`, which must be less than `count`.
    [[nodiscard]] static constexpr Term at(std::size_t row) {
        return Term(static_cast<std::uint8_t>(row));
    }

    [[nodiscard]] constexpr std::string_view token() const { return name().token; }
    [[nodiscard]] constexpr std::string_view label(Language language = Language::zh) const {
        return language == Language::zh ? name().zh : name().en;
    }
    [[nodiscard]] constexpr Bound bound() const { return name().bound; }
    /// The fact from whose day it runs.
    [[nodiscard]] constexpr Event starts() const { return name().starts; }

    /// Its versions, oldest first.
    [[nodiscard]] constexpr std::span<const TermRow> rows() const {
        const auto versions = detail::versions_of_terms[name_];
        return std::span(term_rows).subspan(versions.first, versions.count);
    }

    /// The version in force on the day of a fact, or nothing.
    [[nodiscard]] constexpr const TermRow* find_in_force(Date fact) const {
        for (const auto& row : rows())
            if (governs(row, fact)) return &row;
        return nullptr;
    }

    /// The version in force on the day of a fact. Throws `NotInForce`, which says when one was.
    [[nodiscard]] const TermRow& in_force(Date fact) const {
        if (const auto* row = find_in_force(fact)) return *row;
        std::string message =
            std::string(token()) + ": no rule of the tables was in force on " + to_iso(fact);
        for (const auto& row : rows())
            message += "; " + std::string(Instrument::require(row.instrument).row().title) +
                       " governs facts from " + to_iso(row.from) +
                       (row.to ? " to " + to_iso(*row.to) : std::string(" on"));
        throw NotInForce(message);
    }

    friend constexpr bool operator==(Term, Term) = default;

  private:
    constexpr explicit Term(std::uint8_t name) : name_(name) {}

    [[nodiscard]] static constexpr std::uint8_t index(std::string_view token) {
        std::uint8_t name = 0;
        while (name < count && term_names[name].token != token) ++name;
        return name;
    }

    [[nodiscard]] constexpr const TermName& name() const { return term_names[name_]; }

    std::uint8_t name_;
};
static_assert(Term::count < 255);

/// Where a version of a term is written; a draft is cited as one (草案).
[[nodiscard]] inline Citation cite(const TermRow& row) {
    if (row.instrument.empty()) return {"草案", {}, {}, Verification::full};
    return detail::cited(row);
}

/// `row` with another length or longest extension, as a bill might have it. It is cited as a draft,
/// since no instrument says so. Throws `InvalidValue` for a length below 1, an extension below 0,
/// either above 10,000, and a fixed date.
[[nodiscard]] inline TermRow draft(TermRow row, std::optional<int> length,
                                   std::optional<int> extension = {}) {
    if (row.length.unit == Unit::date)
        throw InvalidValue("a fixed date has no length that could be another");
    if (length.value_or(1) < 1 || extension.value_or(0) < 0)
        throw InvalidValue("a draft has a length of 1 or more and an extension of 0 or more");
    // Twice as many years are within what std::chrono counts; behind it, years begin anew.
    constexpr int longest = 10'000;
    if (length.value_or(1) > longest || extension.value_or(0) > longest)
        throw InvalidValue("a draft has a length and an extension of at most " +
                           std::to_string(longest));
    row.length.count = length.value_or(row.length.count);
    row.length.extension = extension.value_or(row.length.extension);
    row.instrument = {};
    row.article = {};
    return row;
}

/// Whether every name has its rows in one place, in order, without gap or overlap, each of an
/// instrument that the table holds; and every row has a name.
[[nodiscard]] consteval bool sound_terms() {
    std::size_t named = 0;
    for (std::size_t i = 0; i < Term::count; ++i) {
        const auto rows = Term::at(i).rows();
        if (Term::find(term_names[i].token) != Term::at(i) || rows.empty()) return false;
        named += rows.size();
        for (std::size_t j = 0; j < rows.size(); ++j) {
            const auto& row = rows[j];
            if (!Instrument::find(row.instrument) || !row.from.ok()) return false;
            if ((row.length.unit == Unit::date) != (row.length.count == 0)) return false;
            const bool last = j + 1 == rows.size();
            if (!last && !row.to) return false;
            if (row.to && Date(*row.to) < Date(row.from)) return false;
            if (!last && Date(*row.to) + std::chrono::days{1} != Date(rows[j + 1].from))
                return false;
        }
    }
    return named == term_rows.size();
}
static_assert(sound_terms(), "each term: in order, no gap, no overlap, every row cited");

}  // namespace gongkai::statute
