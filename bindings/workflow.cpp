// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/exchange/json.hpp>
#include <gongkai/workflow/any_docket.hpp>
#include <gongkai/workflow/table.hpp>

#include "calendar_views.hpp"
#include "dates.hpp"
#include "entries.hpp"
#include "instants.hpp"
#include "json_object.hpp"
#include "module.hpp"
#include "record_values.hpp"
#include "tokens.hpp"
#include "views.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

using calendar::Calendar;
using record::Choice;
using record::Kind;
using workflow::AnyDocket;
using workflow::AnyStep;
using workflow::AnyTransition;
using workflow::CaseClock;
using workflow::ClockEffect;
using workflow::Event;

Changes changes_of(const Event& event) {
    Changes changes;
    for (const auto& [token, value] : event.changes)
        changes[py::str(token)] =
            to_python(*record::find_row(shape_of(event.kind).rows, token), value);
    return changes;
}

std::string json_of(const Event& event, bool personal) {
    exchange::WriteOptions options;
    options.personal = personal;
    return exchange::to_json(event, options);
}

void bind_event(py::module_& m) {
    py::class_<Event>(m, "Event", "One step of one record (留痕). It never changes.")
        .def_readonly("record_kind", &Event::kind, "The kind of its record.")
        .def_readonly("record", &Event::record, "The id of its record.")
        .def_readonly("version", &Event::version, "1 for the first event of a record.")
        .def_readonly("step", &Event::step, "Token of the step.")
        .def_property_readonly(
            "actor", [](const Event& self) { return self.entry.actor; }, "Who did it.")
        .def_property_readonly(
            "on", [](const Event& self) { return self.entry.on; },
            "The day on which it was done, in China.")
        .def_property_readonly(
            "at", [](const Event& self) { return self.entry.at; },
            "When it was written down, at +08:00.")
        .def_property_readonly(
            "reason", [](const Event& self) { return self.entry.reason; },
            "Why; empty where the step says enough.")
        .def_property_readonly(
            "changes", [](const Event& self) { return changes_of(self); },
            "The fields that changed, by token, and what each is from then on; may be personal.")
        .def("to_json", &json_of, py::kw_only(), "personal"_a = false,
             R"(As ``gongkai.event/1``, on one line.

Without ``personal`` the changes of personal fields are left out.)")
        .def(
            "to_dict",
            [](const Event& self, bool personal) { return parse_json(json_of(self, personal)); },
            py::kw_only(), "personal"_a = false, "``to_json`` as plain values.")
        .def_static("from_json", &exchange::read_event, "text"_a,
                    "The event of ``to_json``; ``InvalidValue`` says where it is wrong.")
        .def(
            "__eq__",
            [](const Event& self, const py::object& other) {
                return py::isinstance<Event>(other) && self == other.cast<const Event&>();
            },
            "other"_a, "Whether both are the same.")
        .def(
            "__repr__",
            [](const Event& self) {
                return "<Event " + std::to_string(self.version) + " of " + self.record + ": " +
                       self.step + " on " + to_iso(self.entry.on) + " by " + self.entry.actor + ">";
            },
            "Its record, step, day and actor.")
        .def(py::pickle(
            [](const Event& self) { return py::str(json_of(self, true)); },
            [](const py::str& state) { return exchange::read_event(std::string(state)); }));
}

void bind_case_clock(py::module_& m) {
    py::class_<CaseClock>(m, "CaseClock", "One clock of a case (办理期限).")
        .def_readonly("term", &CaseClock::term, "The term that it counts.")
        .def_readonly("clock", &CaseClock::clock, "The clock itself, with its walk.")
        .def_readonly("met", &CaseClock::met, "The day of the act that it is for.")
        .def_readonly("dropped", &CaseClock::dropped,
                      "The day from which the act was no longer owed.")
        .def_readonly("held", &CaseClock::held, "The day from which it waits to be counted anew.")
        .def("band", &CaseClock::band, "day"_a, "How it stands on a day.")
        .def("open", &CaseClock::open, "day"_a, "Whether the act is still owed after a day.")
        .def(
            "__repr__",
            [](const CaseClock& self) {
                return "<CaseClock " + std::string(self.term.token()) + ": due " +
                       to_iso(self.clock.due().on) +
                       (self.met ? ", met " + to_iso(*self.met) : "") + ">";
            },
            "Its term, its last day, and the day on which it was met.");
}

std::vector<std::string_view> tokens_of(std::span<const std::string_view> tokens) {
    return {tokens.begin(), tokens.end()};
}

void bind_tables(py::module_& m) {
    bind_tokens<workflow::ClockAct>(m, "ClockAct", "What a step does to a clock of the law.");
    py::class_<ClockEffect>(m, "ClockEffect", "One thing that a step does to one clock.")
        .def_readonly("act", &ClockEffect::act, "What it does.")
        .def_property_readonly(
            "term", [](const ClockEffect& self) { return statute::Term::require(self.term); },
            "The term whose clock it is.")
        .def_readonly("reason", &ClockEffect::reason, "Why it pauses.")
        .def(
            "__repr__",
            [](const ClockEffect& self) {
                return "<ClockEffect " + std::string(token(self.act)) + " " +
                       std::string(self.term) + ">";
            },
            "What it does to which term.");
    py::class_<AnyStep>(m, "Step", "A step of a workflow and the fields that it fills in.")
        .def_property_readonly(
            "token", [](const AnyStep& self) { return self.step.token; }, "Its stable name.")
        .def_property_readonly(
            "label", [](const AnyStep& self) { return self.step.zh; },
            "What it is called in Chinese.")
        .def_property_readonly(
            "label_en", [](const AnyStep& self) { return self.step.en; },
            "What it is called in English.")
        .def_property_readonly(
            "dated", [](const AnyStep& self) { return unless_empty(self.dated); },
            "The date that becomes the day of the step.")
        .def_property_readonly(
            "needs", [](const AnyStep& self) { return tokens_of(self.needs); },
            "The fields that have a value after it.")
        .def_property_readonly(
            "may", [](const AnyStep& self) { return tokens_of(self.may); },
            "The fields that may be given with it too.")
        .def(
            "__repr__",
            [](const AnyStep& self) {
                return "<Step " + std::string(self.step.token) + ": " + std::string(self.step.zh) +
                       ">";
            },
            "Its token and label.");
    py::class_<AnyTransition>(m, "Transition", "A step that is allowed in a state.")
        .def_readonly("from_state", &AnyTransition::from, "The state before it.")
        .def_readonly("step", &AnyTransition::step, "The step.")
        .def_readonly("to_state", &AnyTransition::to, "The state after it.")
        .def_property_readonly(
            "guard", [](const AnyTransition& self) { return unless_empty(self.guard_zh); },
            "What has to hold, in Chinese.")
        .def_property_readonly(
            "guard_en", [](const AnyTransition& self) { return unless_empty(self.guard_en); },
            "What has to hold, in English.")
        .def_property_readonly(
            "clocks",
            [](const AnyTransition& self) {
                return std::vector<ClockEffect>(self.clocks.begin(), self.clocks.end());
            },
            "What it does to the clocks of the law.")
        .def_property_readonly(
            "instrument",
            [](const AnyTransition& self) -> std::optional<statute::Instrument> {
                if (self.instrument.empty()) return std::nullopt;
                return statute::Instrument::require(self.instrument);
            },
            "What prescribes it; ``None`` for practice.")
        .def_readonly("article", &AnyTransition::article, "Where it is written there.")
        .def_readonly("verified", &AnyTransition::verified, "How far that was verified.")
        .def(
            "__repr__",
            [](const AnyTransition& self) {
                return "<Transition " + std::string(self.from.token) + " --" +
                       std::string(self.step.token) + "-> " + std::string(self.to.token) + ">";
            },
            "From where, by what, to where.");
}

template <typename T>
std::vector<T> all_of(std::span<const T> rows) {
    return {rows.begin(), rows.end()};
}

void bind_docket(py::module_& m) {
    py::class_<AnyDocket>(m, "Docket", R"(The file of one record (案卷).

The record, and every event that made it what it is. A call that raises leaves it as it was. Not to
be used by two threads at once.)")
        .def_static(
            "create",
            [](const AnyRecord& record, std::string actor, Date on, std::optional<Instant> at,
               std::string reason) {
                return AnyDocket::create(to_record(record),
                                         entry_of(std::move(actor), on, at, std::move(reason)));
            },
            "record"_a, py::kw_only(), "actor"_a, "on"_a, "at"_a = std::nullopt, "reason"_a = "",
            R"(Begin a record (登记), in the first state of its kind.

``on`` is the day of the act, ``at`` when it is written down: now, where it is left out.)")
        .def_static(
            "import_",
            [](const AnyRecord& record, std::string actor, Date on, std::optional<Instant> at,
               std::string reason) {
                return AnyDocket::import(to_record(record),
                                         entry_of(std::move(actor), on, at, std::move(reason)));
            },
            "record"_a, py::kw_only(), "actor"_a, "on"_a, "at"_a = std::nullopt, "reason"_a = "",
            "Take in a record as it stands (收录), in whatever state.")
        .def_static("replay", &AnyDocket::replay, "events"_a,
                    "The docket of events that were recorded before; ``InvalidValue`` where one "
                    "does not follow.")
        .def_property_readonly(
            "record", [](const AnyDocket& self) { return to_object(self.record()); },
            "A copy of the record; to change it, take a step.")
        .def_property_readonly("record_kind", &AnyDocket::kind, "The kind of the record.")
        .def_property_readonly("id", &AnyDocket::id, "The id of the record.")
        .def_property_readonly(
            "state", [](const AnyDocket& self) { return unless_empty(self.state()); },
            "Token of its state; ``None`` for a kind that goes through no steps.")
        .def_property_readonly("version", &AnyDocket::version, "How many events there are.")
        .def_property_readonly(
            "events", [](const AnyDocket& self) { return all_of(self.events()); },
            "Every event, in order.")
        .def(
            "take",
            [](AnyDocket& self, std::string_view step, const std::optional<Changes>& changes,
               std::string actor, Date on, std::optional<Instant> at, std::string reason) -> Event {
                return self.take(step, entry_of(std::move(actor), on, at, std::move(reason)),
                                 part_of(self.kind(), changes));
            },
            "step"_a, "changes"_a = std::nullopt, py::kw_only(), "actor"_a, "on"_a,
            "at"_a = std::nullopt, "reason"_a = "",
            R"(Take a step, filling in fields by their tokens, and give its event.

``StepRefused`` names the state, the step, why not, and the steps that are allowed.)")
        .def(
            "amend",
            [](AnyDocket& self, const Changes& changes, std::string actor, Date on,
               std::optional<Instant> at, std::string reason) -> Event {
                return self.amend(entry_of(std::move(actor), on, at, std::move(reason)),
                                  part_of(self.kind(), changes));
            },
            "changes"_a, py::kw_only(), "actor"_a, "on"_a, "at"_a = std::nullopt, "reason"_a,
            "Correct what was entered wrongly (更正): any field but the id and the state.")
        .def(
            "erase",
            [](AnyDocket& self, const std::vector<std::string>& fields, std::string actor, Date on,
               std::optional<Instant> at, std::string reason) -> Event {
                return self.erase(entry_of(std::move(actor), on, at, std::move(reason)), fields);
            },
            "fields"_a = std::vector<std::string>(), py::kw_only(), "actor"_a, "on"_a,
            "at"_a = std::nullopt, "reason"_a,
            R"(Empty what is personal (删除个人信息), in the fields named or in all.

The earlier events of the docket still hold the values; a ledger erases them there too.)")
        .def("allowed", &AnyDocket::allowed, "on"_a,
             "Tokens of the steps that are allowed on a day.")
        .def(
            "as_of", [](const AnyDocket& self, Date day) { return to_object(self.as_of(day)); },
            "day"_a,
            "The record as it stood at the end of a day; ``InvalidValue`` before it began.")
        .def(
            "clocks",
            [](const AnyDocket& self, Date day, const std::optional<Calendar>& calendar) {
                return self.clocks(day, calendar.value_or(calendar::china()));
            },
            "day"_a, py::kw_only(), "calendar"_a = std::nullopt,
            "Its clocks as they stand on a day.")
        .def(
            "__eq__",
            [](const AnyDocket& self, const py::object& other) {
                return py::isinstance<AnyDocket>(other) && self == other.cast<const AnyDocket&>();
            },
            "other"_a, "Whether both have the same events.")
        .def(
            "__repr__",
            [](const AnyDocket& self) {
                return "<Docket of " + std::string(token(self.kind())) + " " + self.id() + ": " +
                       (self.state().empty() ? "" : std::string(self.state()) + ", ") +
                       std::to_string(self.version()) + " events>";
            },
            "Its record, state and number of events.");
}

}  // namespace

void bind_workflow(py::module_& package) {
    auto m = package.def_submodule("workflow", "Steps, their events and their clocks (办理流程).");
    bind_event(m);
    bind_case_clock(m);
    bind_tables(m);
    bind_docket(m);
    m.def(
        "states",
        [](Named<Kind> kind) { return all_of(workflow::require_workflow(kind.value).states); },
        "kind"_a, "The states of a kind; the first is the one in which a record begins.");
    m.def(
        "steps",
        [](Named<Kind> kind) { return all_of(workflow::require_workflow(kind.value).steps); },
        "kind"_a, "The steps of a kind. ``InvalidValue`` for one that goes through none.");
    m.def(
        "transitions",
        [](Named<Kind> kind) { return all_of(workflow::require_workflow(kind.value).transitions); },
        "kind"_a, "Which step leads from which state to which, on whose authority.");
    m.def(
        "has_steps",
        [](Named<Kind> kind) { return workflow::find_workflow(kind.value) != nullptr; }, "kind"_a,
        "Whether records of a kind go through steps.");
}

}  // namespace gongkai::python
