// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/statute/obligation.hpp>
#include <gongkai/statute/remedy.hpp>

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

using calendar::Calendar;
using statute::Counting;
using statute::Obligation;
using statute::Remedies;
using statute::Remedy;
using statute::Standing;

Remedies warned_remedies(const Calendar& calendar, Remedies remedies) {
    const auto provisional = std::ranges::count_if(
        remedies.open, [](const Remedy& r) { return r.due && r.due->provisional; });
    warn_provisional(calendar, static_cast<std::size_t>(provisional), remedies.open.size());
    return remedies;
}

Remedies remedies(Named<statute::Decision> decision, Date known, std::optional<Counting> counting,
                  const std::optional<Calendar>& calendar) {
    const auto& days = calendar ? *calendar : calendar::china();
    return warned_remedies(
        days, statute::remedies(decision.value, known, days, counting.value_or(Counting{})));
}

std::vector<Obligation> obligations(Named<statute::FactKind> fact, Date date,
                                    std::optional<Counting> counting,
                                    const std::optional<Calendar>& calendar) {
    const auto& days = calendar ? *calendar : calendar::china();
    auto owed = statute::obligations({fact.value, date}, counting.value_or(Counting{}), days);
    const auto provisional = std::ranges::count_if(
        owed, [](const Obligation& o) { return o.clock && o.clock->due().provisional; });
    warn_provisional(days, static_cast<std::size_t>(provisional), owed.size());
    return owed;
}

void bind_remedy(py::module_& m) {
    bind_tokens<statute::Decision>(m, "Decision", "What somebody wants reviewed (被争议的行为).");
    bind_tokens<statute::ReviewFirst>(m, "ReviewFirst",
                                      "Whether review has to come before a suit (复议前置).");
    bind_tokens<statute::RemedyKind>(m, "RemedyKind", "A way to have a decision changed (救济).");
    bind_tokens<statute::RemedyStart>(m, "RemedyStart", "From what a remedy's term runs.");
    py::class_<Remedy>(m, "Remedy", "One remedy against one decision (救济途径).")
        .def_readonly("kind", &Remedy::kind, "Which it is.")
        .def_readonly("contested", &Remedy::contested,
                      "Whether it may be closed: whether review comes first is unsettled.")
        .def_readonly("starts", &Remedy::starts, "From what its term runs.")
        .def_property_readonly(
            "due",
            [](const Remedy& self) {
                return self.due ? std::optional(self.due->on) : std::nullopt;
            },
            "The last day in time; ``None`` where no term is known for the day.")
        .def_property_readonly(
            "provisional", [](const Remedy& self) { return self.due && self.due->provisional; },
            "Whether that rests on days whose arrangement is not published.")
        .def_property_readonly(
            "remarks",
            [](const Remedy& self) {
                return self.due ? self.due->remarks : std::vector<statute::Remark>{};
            },
            "What somebody who relies on the day has to know.")
        .def_property_readonly(
            "citation", [](const Remedy& self) { return CitationView{self.term}; },
            "The provision that sets the length.")
        .def_property_readonly(
            "start_citation", [](const Remedy& self) { return CitationView{self.start}; },
            "The provision that says from what it runs.")
        .def(
            "__repr__",
            [](const Remedy& self) {
                return "<Remedy " + std::string(token(self.kind)) +
                       (self.contested ? " (contested)" : "") + ": due " +
                       (self.due ? to_iso(self.due->on) : "unknown") + ">";
            },
            "Its kind and last day.");
}

void bind_remedies(py::module_& m) {
    py::class_<Remedies>(m, "Remedies", "What is open against a decision.")
        .def_readonly("decision", &Remedies::decision, "The kind of decision.")
        .def_readonly("start", &Remedies::from, "The day from which the terms run.")
        .def_readonly("review_first", &Remedies::review_first, "Whether review comes first.")
        .def_property_readonly(
            "citation", [](const Remedies& self) { return CitationView{self.order}; },
            "The provision that says so.")
        .def_property_readonly(
            "why", [](const Remedies& self) { return unless_empty(self.why_zh); },
            "What is unsettled, in Chinese, if anything is.")
        .def_property_readonly(
            "why_en", [](const Remedies& self) { return unless_empty(self.why_en); },
            "What is unsettled, in English, if anything is.")
        .def_readonly("open", &Remedies::open, "Each, in the order in which they are used.")
        .def(
            "__repr__",
            [](const Remedies& self) {
                return "<Remedies " + std::string(token(self.decision)) + " from " +
                       to_iso(self.from) + ": review first " +
                       std::string(token(self.review_first)) + ", " +
                       std::to_string(self.open.size()) + " open>";
            },
            "The decision, and how many remedies it has.");
    m.def("remedies", &remedies, "decision"_a, "known"_a, py::kw_only(),
          "counting"_a = std::nullopt, "calendar"_a = std::nullopt,
          R"(What is open against a decision, each remedy with its last day in time.

``known`` is the day on which it was known or should have been; for ``disclosure.silence`` and
``inaction`` the last day of the term to act; for ``reconsideration`` the day on which the decision
on review came. ``NotInForce`` before the first rule.)");
    m.def(
        "remedies_of_silence",
        [](const statute::Clock& reply) {
            return warned_remedies(reply.calendar(), statute::remedies_of_silence(reply));
        },
        "reply"_a, "What is open where a request was not answered by the last day of its clock.");
    m.def(
        "decision_of",
        [](Named<statute::Outcome> outcome) { return statute::decision_of(outcome.value); },
        "outcome"_a, "The kind of decision that an answer to a request is.");
}

void bind_obligation_words(py::module_& m) {
    bind_tokens<statute::FactKind>(m, "FactKind", "What happened, as the law asks (法律事实).");
    bind_tokens<statute::Bearer>(m, "Bearer", "Who has to act (义务主体).");
    bind_tokens<statute::Force>(m, "Force", "How strongly something is owed (效力).");
    bind_tokens<statute::ObligationState>(m, "ObligationState",
                                          "How an obligation stands (履行状态).");
    bind_tokens<statute::NotOwed>(m, "NotOwed", "Why something is not owed (不负义务的原因).");
    py::class_<Standing> standing(m, "Standing", "A state, and where nothing is owed, why.");
    standing.def_readonly("state", &Standing::state, "The state.")
        .def_readonly("reason", &Standing::reason, "Why nothing is owed, if nothing is.");
    def_value(
        standing,
        [](const Standing& self) {
            return "<Standing " + std::string(token(self.state)) +
                   (self.reason ? " " + std::string(token(*self.reason)) : "") + ">";
        },
        "Its state and reason.");
}

void bind_obligations(py::module_& m) {
    py::class_<Obligation>(m, "Obligation", "What a fact makes somebody owe (公开义务).")
        .def_property_readonly("term", &Obligation::term, "The term by which it is owed.")
        .def_property_readonly(
            "fact", [](const Obligation& self) { return self.fact.kind; }, "What happened.")
        .def_property_readonly(
            "date", [](const Obligation& self) { return self.fact.date; }, "When.")
        .def_property_readonly(
            "bearer", [](const Obligation& self) { return self.rule->bearer; }, "Who owes it.")
        .def_property_readonly(
            "force", [](const Obligation& self) { return self.rule->force; },
            "How strongly it is owed.")
        .def_property_readonly(
            "condition",
            [](const Obligation& self) { return unless_empty(self.rule->condition_zh); },
            "What more has to be so, in Chinese, if anything has.")
        .def_property_readonly(
            "condition_en",
            [](const Obligation& self) { return unless_empty(self.rule->condition_en); },
            "What more has to be so, in English, if anything has.")
        .def_readonly("clock", &Obligation::clock,
                      "Its clock; ``None`` where no rule governs the fact.")
        .def_property_readonly(
            "due",
            [](const Obligation& self) {
                return self.clock ? std::optional(self.clock->due().on) : std::nullopt;
            },
            "The last day in time; ``None`` without a clock.")
        .def(
            "by_clock",
            [](Obligation self, const statute::Clock& clock) {
                self.clock = clock;
                return self;
            },
            "clock"_a, "This obligation by a clock that tells what happened on the way.")
        .def(
            "standing",
            [](Obligation self, Date as_of, std::optional<Date> done_on, bool condition_holds,
               bool exempt) {
                self.condition_holds = condition_holds;
                self.exempt = exempt;
                return self.standing(as_of, done_on);
            },
            "as_of"_a, "done_on"_a = std::nullopt, py::kw_only(), "condition_holds"_a = false,
            "exempt"_a = false,
            R"(How it stands on ``as_of``.

``done_on`` is when it was done, or closed where it had to stay open; ``condition_holds`` and
``exempt`` are what the caller says.)")
        .def(
            "__repr__",
            [](const Obligation& self) {
                return "<Obligation " + std::string(self.rule->term) + " of " +
                       std::string(token(self.rule->bearer)) + ": " +
                       (self.clock ? "due " + to_iso(self.clock->due().on) : "not owed") + ">";
            },
            "Its term, who owes it, and the last day.");
    m.def("obligations", &obligations, "fact"_a, "date"_a, py::kw_only(),
          "counting"_a = std::nullopt, "calendar"_a = std::nullopt,
          R"(Everything that a fact makes somebody owe.

What is not owed because no rule governed such a fact on its day is there too, without a clock.)");
}

}  // namespace

void bind_statute_duties(py::module_& package) {
    bind_remedy(package);
    bind_remedies(package);
    bind_obligation_words(package);
    bind_obligations(package);
}

}  // namespace gongkai::python
