// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/statute/counting.hpp>
#include <gongkai/statute/event.hpp>
#include <gongkai/statute/instrument.hpp>
#include <gongkai/statute/term.hpp>

#include "calendar_views.hpp"
#include "dates.hpp"
#include "module.hpp"
#include "statute_views.hpp"
#include "tokens.hpp"
#include "values.hpp"
#include "views.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

using statute::CountingRule;
using statute::Instrument;
using statute::Term;

std::optional<Date> day_of(const std::optional<std::chrono::year_month_day>& date) {
    return date ? std::optional<Date>(*date) : std::nullopt;
}

std::vector<Instrument> instruments() {
    std::vector<Instrument> all;
    for (std::size_t i = 0; i < Instrument::count; ++i) all.push_back(Instrument::at(i));
    return all;
}

std::vector<Term> terms() {
    std::vector<Term> all;
    for (std::size_t i = 0; i < Term::count; ++i) all.push_back(Term::at(i));
    return all;
}

std::vector<TermRowView> rows_of(const Term& term) {
    std::vector<TermRowView> rows;
    for (const auto& row : term.rows()) rows.push_back({row});
    return rows;
}

std::optional<std::tuple<unsigned, unsigned, int>> fixed_of(const TermRowView& self) {
    const auto& length = self.row.length;
    if (length.unit != statute::Unit::date) return std::nullopt;
    return std::tuple{length.fixed.month, length.fixed.day, length.fixed.years_after};
}

std::string words_of(const statute::Length& length) {
    if (length.unit == statute::Unit::date)
        return std::to_string(length.fixed.month) + "-" + std::to_string(length.fixed.day);
    return std::to_string(length.count) + " " + std::string(label(length.unit, Language::en));
}

void bind_instruments(py::module_& m) {
    py::class_<Instrument> instrument(m, "Instrument",
                                      "A law, regulation, rule or notice (规范性依据).");
    instrument
        .def(py::init(&Instrument::require), "token"_a,
             "The instrument of a token; ``UnknownKey`` names the nearest.")
        .def_property_readonly(
            "token", [](Instrument self) { return self.row().token; }, "Its stable name.")
        .def_property_readonly(
            "title", [](Instrument self) { return self.row().title; }, "Its title.")
        .def_property_readonly(
            "number", [](Instrument self) { return unless_empty(self.row().number); },
            "Its document number; ``None`` for a law.")
        .def_property_readonly(
            "issued", [](Instrument self) { return day_of(self.row().issued); },
            "When it was issued, where that is known.")
        .def_property_readonly(
            "valid_from", [](Instrument self) { return Date(self.row().from); },
            "The first day on which it was in force.")
        .def_property_readonly(
            "valid_to", [](Instrument self) { return day_of(self.row().to); },
            "The last one; ``None`` while it is.")
        .def_property_readonly("replaced_by", &Instrument::replaced_by,
                               "What replaced it, if anything did.")
        .def_property_readonly(
            "verified", [](Instrument self) { return self.row().verified; }, "How far it was read.")
        .def("in_force", &Instrument::in_force, "date"_a, "Whether it was in force on a date.");
    def_value(
        instrument,
        [](Instrument self) { return "Instrument('" + std::string(self.row().token) + "')"; },
        "The call that gives it.");
    m.def("instruments", &instruments, "Every instrument that a table cites.");
}

void bind_term_rows(py::module_& m) {
    py::class_<TermRowView>(m, "TermRow", "A time limit as one instrument sets it.")
        .def_property_readonly(
            "term", [](const TermRowView& self) { return Term::require(self.row.token); },
            "The term of which it is a version.")
        .def_property_readonly(
            "length", [](const TermRowView& self) { return self.row.length.count; },
            "How many units; 0 for a fixed date.")
        .def_property_readonly(
            "unit", [](const TermRowView& self) { return self.row.length.unit; },
            "In what it is counted.")
        .def_property_readonly(
            "extension", [](const TermRowView& self) { return self.row.length.extension; },
            "The longest extension, in units; 0 where there is none.")
        .def_property_readonly("fixed", &fixed_of,
                               "Month, day and years after the fact; ``None`` unless the term ends "
                               "on a fixed date. With 0 years: the first such day on or after it.")
        .def_property_readonly(
            "pauses",
            [](const TermRowView& self) {
                return std::vector(self.row.pauses.begin(), self.row.pauses.end());
            },
            "For what the clock stands still.")
        .def_property_readonly(
            "restarts", [](const TermRowView& self) { return self.row.restarts; },
            "On what the count begins anew, if on anything.")
        .def_property_readonly(
            "valid_from", [](const TermRowView& self) { return Date(self.row.from); },
            "The first day of a fact that it governs.")
        .def_property_readonly(
            "valid_to", [](const TermRowView& self) { return day_of(self.row.to); },
            "The last one; ``None`` while it is in force.")
        .def_property_readonly(
            "citation", [](const TermRowView& self) { return CitationView{cite(self.row)}; },
            "Where it is written, and how far that was verified.")
        .def_property_readonly(
            "instrument",
            [](const TermRowView& self) { return Instrument::find(self.row.instrument); },
            "The instrument that sets it; ``None`` for a draft.")
        .def(
            "draft",
            [](TermRowView self, std::optional<int> length, std::optional<int> extension) {
                self.row = statute::draft(self.row, length, extension);
                return self;
            },
            py::kw_only(), "length"_a = std::nullopt, "extension"_a = std::nullopt,
            "This version with another length or longest extension, as a bill might have it; it is "
            "cited as a draft.")
        .def(
            "__repr__",
            [](const TermRowView& self) {
                return "<TermRow " + std::string(self.row.token) + " " + words_of(self.row.length) +
                       " from " + to_iso(self.row.from) +
                       (self.row.to ? " to " + to_iso(*self.row.to) : std::string()) + ">";
            },
            "Its term, length and days in force.");
}

void bind_terms(py::module_& m) {
    bind_tokens<statute::Unit>(m, "Unit", "In what a term is counted (期间单位).");
    bind_tokens<statute::Event>(m, "Event", "The fact from whose day a term runs (起算事实).");
    bind_tokens<statute::PauseReason>(m, "PauseReason", "For what a clock stands still (中止).");
    bind_tokens<statute::Bound>(
        m, "Bound", "Whether an act is in time up to the last day, or must stay open until then.");
    py::class_<Term> term(m, "Term", "A term (期限) through all the instruments that set it.");
    bind_term_rows(m);
    term.def(py::init(&Term::require), "token"_a,
             "The term of a token; ``UnknownKey`` names the nearest.")
        .def_property_readonly("token", &Term::token, "Its stable name, e.g. ``request.reply``.")
        .def_property_readonly(
            "label", [](Term self) { return self.label(); }, "What it is called in Chinese.")
        .def_property_readonly(
            "label_en", [](Term self) { return self.label(Language::en); },
            "What it is called in English.")
        .def_property_readonly("starts", &Term::starts, "The fact from whose day it runs.")
        .def_property_readonly("bound", &Term::bound,
                               "``at_most`` for an act; ``at_least`` for what must stay open.")
        .def_property_readonly("rows", &rows_of, "Its versions, oldest first.")
        .def(
            "in_force", [](Term self, Date date) { return TermRowView{self.in_force(date)}; },
            "date"_a, "The version that governs facts of a date; ``NotInForce`` says when one did.")
        .def("__str__", [](Term self) { return self.token(); }, "The token.");
    def_value(
        term, [](Term self) { return "Term('" + std::string(self.token()) + "')"; },
        "The call that gives it.");
    m.def("terms", &terms, "Every term, in the order of the table.");
}

void bind_counting(py::module_& m) {
    py::class_<CountingRule>(m, "CountingRule", "An open question of counting (计算规则).")
        .def_readonly("token", &CountingRule::token, "The switch of ``Counting`` that answers it.")
        .def_property_readonly(
            "default", [](const CountingRule& self) { return statute::Counting{}.*self.member; },
            "The answer of practice, which holds unless another is given.")
        .def_readonly("label", &CountingRule::zh, "What the switch says, in Chinese.")
        .def_readonly("label_en", &CountingRule::en, "What the switch says, in English.")
        .def_readonly("settled", &CountingRule::settled, "Which texts settle a part of it.")
        .def_property_readonly(
            "citation", [](const CountingRule& self) { return CitationView{self.nearest}; },
            "The provision that comes nearest to an answer.")
        .def(
            "__repr__",
            [](const CountingRule& self) {
                return "<CountingRule " + std::string(self.token) + ">";
            },
            "Its token.");
    m.def(
        "counting_rules",
        [] { return std::vector(statute::counting_rules.begin(), statute::counting_rules.end()); },
        "The questions of counting that the texts leave open.");
}

}  // namespace

void bind_statute(py::module_& package) {
    bind_instruments(package);
    bind_terms(package);
    bind_counting(package);
}

}  // namespace gongkai::python
