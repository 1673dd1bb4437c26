// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <gongkai/base/label.hpp>
#include <gongkai/ledger/ledger.hpp>
#include <gongkai/statute/obligation_table.hpp>

#include "case_file.hpp"
#include "event_rows.hpp"
#include "state.hpp"
#include "tally.hpp"

namespace gongkai::ledger {
namespace {

using record::Kind;
using statute::Term;

/// Whether what a term is for can be overdue: it is owed, and has to be done by its last day. What
/// lapses, or has to stay open for so long, cannot.
bool can_be_overdue(Term term) {
    if (term.bound() == statute::Bound::at_least) return false;
    return std::ranges::any_of(statute::obligation_rules, [&](const auto& rule) {
        return rule.term == term.token() && rule.force != statute::Force::lapses;
    });
}

/// A clock that somebody asks about, of whatever record.
struct Found {
    Kind kind{};
    std::string record;
    std::string agency;
    ClockRow clock;
};

Found read_found(const Statement& row) {
    const auto date = [&](std::size_t column) {
        return row.has(column) ? std::optional(parse_iso(row.text(column))) : std::nullopt;
    };
    return {require_token<Kind>(row.text(0), "kind of record"),
            row.text(1),
            row.text(2),
            {row.text(3), parse_iso(row.text(4)), date(5), row.number(6) != 0, date(7), date(8)}};
}

constexpr std::string_view found_columns =
    "kind, record, agency, term, start_on, due_on, provisional, met_on, dropped_on";
constexpr std::size_t found_count = 9;

/// Clocks as they stood on a day. What the table says is of the last event; of records that went
/// on after the day the events are asked.
std::vector<Found> clocks_on(Database& database, Date day, const std::string& condition,
                             const std::vector<std::string>& values, std::string_view agency) {
    std::string sql = "SELECT " + std::string(found_columns) + " FROM clock WHERE " + condition;
    std::vector<std::string> given = values;
    const auto mark = [&](std::string value) {
        given.push_back(std::move(value));
        return " :p" + std::to_string(given.size() - 1);
    };
    // Written so that the index of the few open clocks serves, not that of all last days.
    sql += " AND NOT (changed_on >" + mark(to_iso(day)) + ")";
    if (!agency.empty()) sql += " AND agency =" + mark(std::string(agency));
    auto& statement = database.prepared(sql, given.size(), found_count);
    for (std::size_t i = 0; i < given.size(); ++i) statement.set(i, std::string_view(given[i]));
    std::vector<Found> found;
    statement.each([&](const Statement& row) { found.push_back(read_found(row)); });

    auto& later = database.prepared(
        "SELECT kind, record FROM clock WHERE changed_on > :p0 AND start_on <= :p1", 2, 2);
    later.set(0, std::string_view(to_iso(day)));
    later.set(1, std::string_view(to_iso(day)));
    std::set<std::pair<Kind, std::string>> records;
    later.each([&](const Statement& row) {
        records.emplace(require_token<Kind>(row.text(0), "kind of record"), row.text(1));
    });
    for (const auto& [kind, record] : records) {
        const auto file = as_of(history_of(database, kind, record, false), day);
        if (!file) continue;
        const auto own = agency_of(file->stored.record);
        if (!agency.empty() && agency != own) continue;
        for (const auto& clock : file->clocks) found.push_back({kind, record, own, clock});
    }
    return found;
}

std::vector<Duty> duties(const std::vector<Found>& found, Date first, Date last) {
    std::vector<Duty> duties;
    std::map<std::string, bool> matters;  // whether a term can be overdue
    for (const auto& [kind, record, agency, clock] : found) {
        if (clock.met || clock.dropped || !clock.due) continue;
        if (*clock.due < first || *clock.due > last) continue;
        const auto term = Term::require(clock.term);
        auto known = matters.find(clock.term);
        if (known == matters.end()) known = matters.emplace(clock.term, can_be_overdue(term)).first;
        if (!known->second) continue;
        duties.push_back({kind, record, agency, term, clock.start, *clock.due, clock.provisional});
    }
    std::ranges::sort(duties, [](const Duty& a, const Duty& b) {
        return std::tie(a.due, a.kind, a.record) < std::tie(b.due, b.kind, b.record);
    });
    return duties;
}

constexpr std::string_view open_condition = "met_on IS NULL AND dropped_on IS NULL AND due_on";

}  // namespace

std::vector<Duty> Ledger::overdue(Date day, std::string_view agency) const {
    return state().reading([&] {
        const auto found = clocks_on(state().database, day, std::string(open_condition) + " < :p0",
                                     {to_iso(day)}, agency);
        return duties(found, Date::min(), day - std::chrono::days{1});
    });
}

std::vector<Duty> Ledger::due(Date day, Date until, std::string_view agency) const {
    return state().reading([&] {
        const auto found =
            clocks_on(state().database, day, std::string(open_condition) + " BETWEEN :p0 AND :p1",
                      {to_iso(day), to_iso(until)}, agency);
        return duties(found, day, until);
    });
}

std::vector<PublicationRate> Ledger::publication_rates(Date first, Date last,
                                                       std::string_view agency) const {
    std::string sql =
        "SELECT term, COUNT(*), SUM(CASE WHEN met_on <= due_on THEN 1 ELSE 0 END),"
        " SUM(CASE WHEN met_on > due_on THEN 1 ELSE 0 END),"
        " SUM(CASE WHEN met_on < due_on THEN 1 ELSE 0 END) FROM clock"
        " WHERE due_on BETWEEN :p0 AND :p1 AND start_on <= :p2 AND dropped_on IS NULL";
    if (!agency.empty()) sql += " AND agency = :p3";
    sql += " GROUP BY term";
    return state().reading([&] {
        std::map<std::string, PublicationRate> rates;
        auto& statement = state().database.prepared(sql, agency.empty() ? 3 : 4, 5);
        statement.set(0, std::string_view(to_iso(first)));
        statement.set(1, std::string_view(to_iso(last)));
        statement.set(2, std::string_view(to_iso(last)));
        if (!agency.empty()) statement.set(3, agency);
        statement.each([&](const Statement& row) {
            const auto term = Term::require(row.text(0));
            const auto owed = row.number(1);
            auto in_time = row.number(2);
            auto late = row.number(3);
            if (term.bound() == statute::Bound::at_least) {
                // What has to stay open is cut short where it ends before the last day.
                late = row.number(4);
                in_time = owed - late;
            }
            rates[row.text(0)] = {term, owed, in_time, late, owed - in_time - late};
        });
        std::vector<PublicationRate> found;
        for (const auto token : publication_terms)
            if (const auto rate = rates.find(std::string(token)); rate != rates.end())
                found.push_back(rate->second);
        return found;
    });
}

std::vector<Unmonitored> Ledger::unmonitored(int year, std::string_view agency) const {
    std::string sql =
        "SELECT m.source, s.name, m.quarter, m.id, m.not_monitored_reason, m.not_monitored_note,"
        " m.published_on FROM record_monitoring m LEFT JOIN record_pollution_source s"
        " ON s.id = m.source WHERE m.year = :p0 AND m.state IN ('not_monitored',"
        " 'reason_published')";
    if (!agency.empty()) sql += " AND m.agency = :p1";
    return state().reading([&] {
        constexpr std::size_t columns = 7;
        std::vector<Unmonitored> found;
        auto& told = state().database.prepared(sql, agency.empty() ? 1 : 2, columns);
        told.set(0, std::int64_t{year});
        if (!agency.empty()) told.set(1, agency);
        told.each([&](const Statement& row) {
            Unmonitored one{row.text(0), row.text(1), year,        {},
                            row.text(3), row.text(4), row.text(5), {}};
            if (row.has(2)) one.quarter = static_cast<int>(row.number(2));
            if (row.has(6)) one.published_on = parse_iso(row.text(6));
            found.push_back(std::move(one));
        });
        // A source on the year's list of which nothing was recorded at all.
        auto& listed = state().database.prepared(
            "SELECT id, name, listings FROM record_pollution_source s WHERE NOT EXISTS (SELECT 1"
            " FROM record_monitoring m WHERE m.source = s.id AND m.year = :p0)",
            1, 3);
        listed.set(0, std::int64_t{year});
        const auto of_year = "\"year\":" + std::to_string(year) + ",";
        listed.each([&](const Statement& row) {
            if (row.text(2).find(of_year) != std::string::npos)
                found.push_back({row.text(0), row.text(1), year, {}, "", "", "", {}});
        });
        std::ranges::sort(found, [](const Unmonitored& a, const Unmonitored& b) {
            return std::tie(a.source, a.quarter, a.record) <
                   std::tie(b.source, b.quarter, b.record);
        });
        return found;
    });
}

}  // namespace gongkai::ledger
