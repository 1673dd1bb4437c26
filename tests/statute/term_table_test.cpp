// SPDX-License-Identifier: Apache-2.0
#include <gongkai/statute/term_table.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/statute/clock.hpp>
#include <gongkai/statute/term.hpp>

using namespace gongkai;
using namespace gongkai::statute;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

/// A line of the facts: what each column says, by its heading.
using Line = std::map<std::string, std::string>;

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells(1);
    for (const char c : line) {
        if (c == '\t') {
            cells.emplace_back();
        } else {
            cells.back() += c;
        }
    }
    return cells;
}

/// The terms as the project's facts state them; empty where they are not at hand.
std::vector<Line> stated_terms() {
    const char* shared = std::getenv("GONGKAI_SHARED");
#ifdef GONGKAI_SOURCE_DIR
    const std::string beside = GONGKAI_SOURCE_DIR "/../shared";
#else
    const std::string beside = "../shared";
#endif
    std::ifstream file((shared ? std::string(shared) : beside) + "/facts/terms.tsv");
    std::vector<Line> lines;
    std::vector<std::string> headings;
    for (std::string text; std::getline(file, text);) {
        if (text.empty() || text[0] == '#') continue;
        auto cells = cells_of(text);
        if (headings.empty()) {
            headings = std::move(cells);
            continue;
        }
        REQUIRE(cells.size() <= headings.size());
        cells.resize(headings.size());
        Line line;
        for (std::size_t i = 0; i < cells.size(); ++i) line[headings[i]] = cells[i];
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string words_of(const Length& length) {
    static constexpr std::array months{"January",   "February", "March",    "April",
                                       "May",       "June",     "July",     "August",
                                       "September", "October",  "November", "December"};
    if (length.unit != Unit::date) return std::to_string(length.count);
    return std::to_string(length.fixed.day) + " " + months.at(length.fixed.month - 1) +
           (length.fixed.years_after == 1 ? " of the next year" : "");
}

std::string words_of(std::span<const PauseReason> pauses) {
    std::string words;
    for (const auto reason : pauses)
        words += (words.empty() ? "" : ", ") + std::string(token(reason));
    return words;
}

/// Whether the facts' words for an event are those of its label, longer or shorter at their end.
bool same_event(std::string_view stated, std::optional<Event> event) {
    if (!event) return stated.empty();
    const auto own = label(*event, Language::en);
    return !stated.empty() && (stated.starts_with(own) || own.starts_with(stated));
}

}  // namespace

TEST_CASE("every term answers by the right version on each day at its boundaries") {
    std::size_t walked = 0;
    for (std::size_t i = 0; i < Term::count; ++i) {
        const Term term = Term::at(i);
        const auto rows = term.rows();
        for (std::size_t j = 0; j < rows.size(); ++j) {
            const auto& row = rows[j];
            CAPTURE(std::string(row.token));
            CAPTURE(to_iso(row.from));
            ++walked;
            CHECK(&term.in_force(row.from) == &row);
            const Date before = Date(row.from) - days{1};
            if (j == 0) {
                CHECK(term.find_in_force(before) == nullptr);
                const std::string since = "governs facts from " + to_iso(row.from);
                CHECK_THROWS_WITH_AS((void)term.in_force(before), doctest::Contains(since.c_str()),
                                     NotInForce);
            } else {
                CHECK(&term.in_force(before) == &rows[j - 1]);
            }
            if (row.to) {
                CHECK(&term.in_force(*row.to) == &row);
                const Date after = Date(*row.to) + days{1};
                CHECK(term.find_in_force(after) == (j + 1 < rows.size() ? &rows[j + 1] : nullptr));
            } else {
                CHECK(&term.in_force(Date{2050y / 1 / 1}) == &row);
            }
        }
    }
    CHECK(walked == term_rows.size());
}

TEST_CASE("every version cites its instrument by number or article, as far as it was verified") {
    for (const auto& row : term_rows) {
        CAPTURE(std::string(row.token));
        const Citation citation = cite(row);
        CHECK_FALSE(citation.instrument.empty());
        CHECK_FALSE((citation.number.empty() && citation.article.empty()));
        CHECK(citation.verified == row.verified);
    }
}

TEST_CASE("every version has a last day in time after its first fact, from its first day on") {
    for (const auto& row : term_rows) {
        CAPTURE(std::string(row.token));
        CAPTURE(to_iso(row.from));
        // The calendar begins in 2004.
        const Date fact = std::max<Date>(row.from, Date{2004y / 1 / 2});
        const Clock clock(Term::require(row.token), fact);
        CHECK(clock.due().on > fact);
        CHECK(cite(clock.rule()) == cite(row));
        const auto& remarks = clock.due().remarks;
        const bool remarked = std::ranges::find(remarks, Remark::not_read_in_full) != remarks.end();
        CHECK(remarked == (row.verified != Verification::full));
    }
}

TEST_CASE("a version is in force while its instrument is") {
    for (const auto& row : term_rows) {
        // The act dropped approval of registration forms from September 2016; the term is held
        // until the ministry's rule on filing came into force.
        if (row.token == "eia.decide.registration") continue;
        CAPTURE(std::string(row.token));
        CAPTURE(to_iso(row.from));
        const Instrument instrument = Instrument::require(row.instrument);
        CHECK(instrument.in_force(row.from));
        CHECK((row.to || !instrument.row().to));
        if (row.to) CHECK(instrument.in_force(*row.to));
    }
}

TEST_CASE("a span of Bound::at_least is one of those that the facts mark 不少于") {
    std::set<std::string> stated;
    const auto lines = stated_terms();
    for (const auto& line : lines)
        if (line.at("label").find("(不少于)") != std::string::npos) stated.insert(line.at("token"));
    if (lines.empty()) return;
    for (const auto& name : term_names) {
        CAPTURE(std::string(name.token));
        CHECK((name.bound == Bound::at_least) == stated.contains(std::string(name.token)));
    }
}

TEST_CASE("the versions are those of the facts, each the other's and no more") {
    const auto lines = stated_terms();
    if (lines.empty()) return;
    // The facts join the two instruments of this term in one line, as its day never changed.
    constexpr std::string_view joined = "report.publish.government";
    std::set<const TermRow*> matched;
    for (const auto& line : lines) {
        CAPTURE(line.at("token"));
        CAPTURE(line.at("from"));
        const auto term = Term::find(line.at("token"));
        REQUIRE(term);
        const auto rows = term->rows();
        const auto of_day = [&](const TermRow& row) { return to_iso(row.from) == line.at("from"); };
        const auto row = std::ranges::find_if(rows, of_day);
        REQUIRE(row != rows.end());
        const bool is_joined = line.at("token") == joined;
        const TermRow& last = is_joined ? rows.back() : *row;
        matched.insert(&*row);
        matched.insert(&last);

        std::string name(term->label());
        if (term->bound() == Bound::at_least) name += "(不少于)";
        CHECK(name == line.at("label"));
        CHECK(words_of(row->length) == line.at("length"));
        CHECK(words_of(last.length) == line.at("length"));
        CHECK(token(row->length.unit) == line.at("unit"));
        CHECK((line.at("extension").empty() ? "0" : line.at("extension")) ==
              std::to_string(row->length.extension));
        if (row->length.unit == Unit::date) {
            CHECK(line.at("starts").empty());
        } else {
            CHECK(same_event(line.at("starts"), term->starts()));
        }
        CHECK(words_of(row->pauses) == line.at("not_counted"));
        CHECK(same_event(line.at("restarts_on"), row->restarts));
        CHECK((last.to ? to_iso(*last.to) : "") == line.at("to"));
        if (is_joined) {
            CHECK(line.at("number") == "国务院令第492号; 第711号");
            CHECK(line.at("article") ==
                  std::string(row->article) + "; " + std::string(last.article));
            CHECK(rows.size() == 2);
            continue;
        }
        const Citation citation = cite(*row);
        CHECK(citation.instrument == line.at("instrument"));
        CHECK(citation.number == line.at("number"));
        CHECK(citation.article == line.at("article"));
        std::string verified(token(citation.verified));
        std::ranges::replace(verified, '_', ' ');
        CHECK(verified == line.at("verified"));
    }
    for (const auto& row : term_rows) {
        CAPTURE(std::string(row.token));
        CAPTURE(to_iso(row.from));
        CHECK(matched.contains(&row));
    }
}
