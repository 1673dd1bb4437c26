// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/statute/clock.hpp>
#include <gongkai/statute/explain.hpp>
#include <gongkai/statute/json.hpp>

#include "calendar_views.hpp"
#include "dates.hpp"
#include "json_object.hpp"
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
using statute::Clock;
using statute::Counting;
using statute::Pause;
using statute::PauseReason;
using statute::Tick;

struct TickView {
    Tick tick;
    Calendar keeper;
};

/// Whether there is an extension, or how long it is.
using Extended = std::variant<bool, int>;

std::optional<statute::Extension> extension_of(const Extended& extended,
                                               std::optional<Date> notified) {
    if (const auto* length = std::get_if<int>(&extended))
        return statute::Extension{*length, notified};
    if (std::get<bool>(extended)) return statute::Extension{{}, notified};
    if (notified) throw InvalidValue("notified is when an extension was told: say extended too");
    return std::nullopt;
}

Clock warned_clock(Clock clock) {
    const bool provisional = clock.due().provisional;
    const Calendar calendar = clock.calendar();
    return warned(calendar, provisional, std::move(clock));
}

Clock make_clock(NamedTerm term, Date start, std::vector<Pause> pauses, std::vector<Date> restarts,
                 const Extended& extended, std::optional<Date> notified,
                 std::optional<Date> fee_notice, std::optional<Counting> counting,
                 const std::optional<Calendar>& calendar) {
    statute::Course course{std::move(restarts), std::move(pauses), extension_of(extended, notified),
                           fee_notice};
    return warned_clock({term.value, start, std::move(course), counting.value_or(Counting{}),
                         calendar.value_or(calendar::china())});
}

std::vector<TickView> walk(const Clock& clock) {
    std::vector<TickView> views;
    for (const auto& tick : clock.walk()) views.push_back({tick, clock.calendar()});
    return views;
}

int days_left(const Clock& clock, Date day) {
    const bool working = clock.rule().length.unit == statute::Unit::working_day;
    return warned(clock.calendar(), working && clock.calendar().provisional(day),
                  clock.days_left(day));
}

std::optional<Date> latest_start(NamedTerm term, Date by, bool extended,
                                 std::optional<Counting> counting,
                                 const std::optional<Calendar>& calendar) {
    const auto& days = calendar ? *calendar : calendar::china();
    const auto start =
        statute::latest_start(term.value, by, extended, counting.value_or(Counting{}), days);
    return warned(days, start && start->provisional,
                  start ? std::optional(start->on) : std::nullopt);
}

std::string call_of(const Counting& counting) {
    std::string call;
    for (const auto& rule : statute::counting_rules)
        call += (call.empty() ? "" : ", ") + std::string(rule.token) +
                (counting.*rule.member ? "=True" : "=False");
    return "Counting(" + call + ")";
}

std::string call_of(const Pause& pause) {
    return "Pause('" + to_iso(pause.first) + "', '" + to_iso(pause.last) + "'" +
           (pause.reason ? ", '" + std::string(token(*pause.reason)) + "'" : "") + ")";
}

void bind_counting(py::module_& m) {
    constexpr Counting practice;
    py::class_<Counting> counting(m, "Counting",
                                  "Answers to the open questions; see ``counting_rules``.");
    counting
        .def(py::init([](bool first, bool weekends, bool fixed) {
                 return Counting{first, weekends, fixed};
             }),
             py::kw_only(), "first_day_excluded"_a = practice.first_day_excluded,
             "weekends_move_last_day"_a = practice.weekends_move_last_day,
             "fixed_dates_move"_a = practice.fixed_dates_move,
             "What is not given follows practice.")
        .def_readonly("first_day_excluded", &Counting::first_day_excluded,
                      "The day of the fact does not count.")
        .def_readonly("weekends_move_last_day", &Counting::weekends_move_last_day,
                      "A last day on a plain weekend moves on.")
        .def_readonly("fixed_dates_move", &Counting::fixed_dates_move,
                      "A fixed date on a day off moves on.");
    def_value(
        counting, [](const Counting& self) { return call_of(self); }, "The call that gives it.");
}

void bind_pause(py::module_& m) {
    py::class_<Pause> pause(m, "Pause",
                            "Days on which a clock stands still (中止), both inclusive.");
    pause
        .def(py::init([](Date first, Date last, const std::optional<Named<PauseReason>>& reason) {
                 return Pause{first, last, value_of(reason)};
             }),
             "first"_a, "last"_a, "reason"_a = std::nullopt,
             "Without a reason: whichever the law allows.")
        .def_readonly("first", &Pause::first, "The first day.")
        .def_readonly("last", &Pause::last, "The last one.")
        .def_readonly("reason", &Pause::reason, "For what, where that was said.");
    def_value(pause, [](const Pause& self) { return call_of(self); }, "The call that gives it.");
}

void bind_tick(py::module_& m) {
    bind_tokens<statute::TickReason>(m, "TickReason", "Why a day counts for a clock, or does not.");
    py::class_<TickView>(m, "Tick", "What one day did to a clock, and why.")
        .def_property_readonly(
            "date", [](const TickView& self) { return self.tick.date; }, "The day.")
        .def_property_readonly(
            "counted", [](const TickView& self) { return self.tick.counted; }, "Whether it counts.")
        .def_property_readonly(
            "ordinal", [](const TickView& self) { return self.tick.ordinal; },
            "Units counted so far, this one included.")
        .def_property_readonly(
            "reason", [](const TickView& self) { return self.tick.reason; },
            "Why it counts, or does not.")
        .def_property_readonly(
            "pause", [](const TickView& self) { return self.tick.pause; },
            "For what the clock stood still, where that was said.")
        .def_property_readonly(
            "name", [](const TickView& self) { return unless_empty(self.tick.name); },
            "The festival, where there is one.")
        .def_property_readonly(
            "citation",
            [](const TickView& self) { return CitationView{self.tick.source, self.keeper}; },
            "What makes the day what it is.")
        .def_property_readonly(
            "provisional",
            [](const TickView& self) { return self.keeper.provisional(self.tick.date); },
            "Whether no arrangement is published for it.")
        .def(
            "__repr__",
            [](const TickView& self) {
                return "<Tick " + to_iso(self.tick.date) + " " +
                       (self.tick.counted ? std::to_string(self.tick.ordinal) : "-") + " " +
                       std::string(token(self.tick.reason)) + ">";
            },
            "Its date, count and reason.");
}

void def_facts(py::class_<Clock>& cls) {
    cls.def_property_readonly(
           "on", [](const Clock& self) { return self.due().on; },
           "The last day on which the act is in time.")
        .def_property_readonly(
            "provisional", [](const Clock& self) { return self.due().provisional; },
            "Whether it rests on days whose arrangement is not published.")
        .def_property_readonly(
            "unextended", [](const Clock& self) { return self.due().unextended; },
            "The last day without the extension.")
        .def_property_readonly("start", &Clock::start, "The day of the fact.")
        .def_property_readonly("counts_from", &Clock::counts_from,
                               "The day from which it counts: the start or the last restart.")
        .def_property_readonly(
            "term", [](const Clock& self) { return statute::Term::require(self.rule().token); },
            "The term.")
        .def_property_readonly(
            "rule", [](const Clock& self) { return TermRowView{self.rule()}; },
            "The version of the term that governs.")
        .def_property_readonly("length", &Clock::length,
                               "The whole length in the rule's unit, with the extension where it "
                               "counts; 0 for a fixed date.")
        .def_property_readonly(
            "pauses", [](const Clock& self) { return self.course().pauses; },
            "The pauses, in order.")
        .def_property_readonly(
            "restarts", [](const Clock& self) { return self.course().restarts; },
            "The days on which it began anew.")
        .def_property_readonly("counting", &Clock::counting, "How open questions are answered.")
        .def_property_readonly("calendar", &Clock::calendar, "The calendar by which it counts.")
        .def_property_readonly(
            "remarks", [](const Clock& self) { return self.due().remarks; },
            "What somebody who relies on the date has to know.");
}

void def_tellings(py::class_<Clock>& cls) {
    cls.def("walk", &walk, "Every day after the start up to the last one in time.")
        .def(
            "explain",
            [](const Clock& self, Named<Language> lang) {
                const py::gil_scoped_release release;
                return statute::explain(self, lang.value);
            },
            "lang"_a = "zh",
            "Its rule, its walk and its sources in words, Chinese (``zh``) or English (``en``).")
        .def("to_json", &statute::to_json, "indent"_a = -1,
             py::call_guard<py::gil_scoped_release>(),
             "As ``gongkai.due/1``; on one line where ``indent`` is negative.")
        .def(
            "to_dict", [](const Clock& self) { return parse_json(statute::to_json(self)); },
            "``to_json`` as plain values.")
        .def("days_left", &days_left, "day"_a,
             R"(What is left after ``day``: working days for a term of working days, else days.

Without those of pauses. 0 on the last day; negative behind it.)")
        .def(
            "band",
            [](const Clock& self, Date day, std::optional<Date> met) {
                return self.band(day, met);
            },
            "day"_a, "met"_a = std::nullopt,
            "How it stands on ``day``; ``met`` is the day on which the act was done.")
        .def(
            "__repr__",
            [](const Clock& self) {
                return "<Clock " + std::string(self.rule().token) + " from " +
                       to_iso(self.start()) + ": due " + to_iso(self.due().on) +
                       (self.due().provisional ? " (provisional)" : "") + ">";
            },
            "Its term, start and last day.")
        .def(
            "_repr_html_",
            [](const py::object& self) {
                return py::module_::import("gongkai._notebook").attr("clock_html")(self);
            },
            "A table for notebooks.");
}

void def_what_if(py::class_<Clock>& cls) {
    cls.def(
           "extended",
           [](const Clock& self, std::optional<int> n) { return warned_clock(self.extended(n)); },
           "n"_a = std::nullopt,
           "This clock extended by ``n`` units, or by the most that the law allows.")
        .def(
            "paused",
            [](const Clock& self, Date first, Date last,
               const std::optional<Named<PauseReason>>& reason) {
                return warned_clock(self.paused({first, last, value_of(reason)}));
            },
            "first"_a, "last"_a, "reason"_a = std::nullopt, "This clock with one more pause.")
        .def(
            "under",
            [](const Clock& self, NamedTerm term) { return warned_clock(self.under(term.value)); },
            "term"_a, "The clock of another term over the same course.")
        .def(
            "by",
            [](const Clock& self, const Calendar& calendar) {
                return warned_clock(self.by(calendar));
            },
            "calendar"_a, "This clock by another calendar.");
}

}  // namespace

void bind_clock(py::module_& package) {
    bind_tokens<statute::Band>(package, "Band", "How a clock stands on a day (时限状态).");
    bind_tokens<statute::Remark>(package, "Remark",
                                 "What somebody who relies on a due date has to know (提示).");
    bind_counting(package);
    bind_pause(package);
    bind_tick(package);
    py::class_<Clock> clock(package, "Clock",
                            R"(From the day of a fact and a term to the last day in time (期限).

It never changes: what if is asked by making another. A last day that rests on days whose
arrangement is not published comes with a ``ProvisionalWarning``.)");
    clock.def(py::init(&make_clock), "term"_a, "start"_a, py::kw_only(),
              "pauses"_a = std::vector<Pause>{}, "restarts"_a = std::vector<Date>{},
              // Converted, every number too large for an int would be true: the longest extension.
              "extended"_a.noconvert() = false, "notified"_a = std::nullopt,
              "fee_notice"_a = std::nullopt, "counting"_a = std::nullopt,
              "calendar"_a = std::nullopt,
              R"(The clock of the version of ``term`` that governs facts of ``start``.

``NotInForce`` where none does; ``InvalidValue`` for a course that it does not allow.)");
    def_facts(clock);
    def_tellings(clock);
    def_what_if(clock);
    package.def("latest_start", &latest_start, "term"_a, "by"_a, py::kw_only(),
                "extended"_a = false, "counting"_a = std::nullopt, "calendar"_a = std::nullopt,
                R"(The latest day of a fact whose term ends on ``by`` or before (倒推).

``None`` where none does. ``extended`` counts the longest extension.)");
}

}  // namespace gongkai::python
