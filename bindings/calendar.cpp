// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>
#include <pybind11/stl/filesystem.h>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/calendar/arrangement.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/calendar/day.hpp>

#include "calendar_views.hpp"
#include "dates.hpp"
#include "module.hpp"
#include "tokens.hpp"
#include "values.hpp"
#include "views.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

void warn_provisional(const calendar::Calendar& calendar, std::size_t provisional,
                      std::size_t count) {
    py::module_::import("gongkai._provisional").attr("warn")(calendar, provisional, count);
}

namespace {

using calendar::Arrangement;
using calendar::Calendar;

/// An arrangement, or the file that holds one.
using Source = std::variant<Arrangement, std::filesystem::path>;

Arrangement arrangement_of(const Source& source) {
    if (const auto* path = std::get_if<std::filesystem::path>(&source))
        return calendar::read_arrangement(*path);
    return std::get<Arrangement>(source);
}

/// A question about a column, which `gongkai._columns` takes apart and puts together again.
py::object columns(const char* question) {
    return py::module_::import("gongkai._columns").attr(question);
}

Date shifted(const Calendar& self, Date from, int n) {
    const auto reached = self.add_working_days(from, n);
    return warned(self, reached.provisional, reached.on);
}

std::vector<DayView> days_of_year(const Calendar& self, int year) {
    const Date first = require_date(year, 1, 1);
    const Date last = require_date(year, 12, 31);
    std::vector<DayView> views;
    for (Date date = first; date <= last; date += std::chrono::days{1})
        views.push_back({self.day(date), self});
    return warned(self, self.provisional(first) || self.provisional(last), std::move(views));
}

void bind_citation(py::module_& m) {
    bind_tokens<Verification>(m, "Verification", "How far a provision was verified.");
    py::class_<CitationView> citation(m, "Citation", "On whose authority something is so.");
    citation
        .def_property_readonly(
            "instrument", [](const CitationView& self) { return self.citation.instrument; },
            "The title of the instrument.")
        .def_property_readonly(
            "number", [](const CitationView& self) { return unless_empty(self.citation.number); },
            "Its document number, e.g. 国务院令第711号, where it has one.")
        .def_property_readonly(
            "article", [](const CitationView& self) { return unless_empty(self.citation.article); },
            "The article, e.g. 第三十三条, where one is cited.")
        .def_property_readonly(
            "verified", [](const CitationView& self) { return self.citation.verified; },
            "How far it was verified.")
        .def(
            "to_string",
            [](const CitationView& self, Named<Language> lang) {
                return to_string(self.citation, lang.value);
            },
            "lang"_a = "zh",
            R"(In words, with the mark of what was not read in full in Chinese or in English (``en``).

Titles, numbers and articles stay Chinese.)")
        .def(
            "__str__", [](const CitationView& self) { return to_string(self.citation); },
            "``to_string`` in Chinese.");
    def_value(
        citation,
        [](const CitationView& self) { return "<Citation " + to_string(self.citation) + ">"; },
        "Its words.");
}

void bind_day(py::module_& m) {
    bind_tokens<calendar::DayKind>(m, "DayKind", "What a day is to an authority's clerks.");
    py::class_<DayView>(m, "Day", "One day of a calendar, and why it is what it is.")
        .def_property_readonly(
            "date", [](const DayView& self) { return self.day.date; }, "The day.")
        .def_property_readonly(
            "kind", [](const DayView& self) { return self.day.kind; }, "What it is.")
        .def_property_readonly(
            "worked", [](const DayView& self) { return self.day.worked(); },
            "Whether it is a working day.")
        .def_property_readonly(
            "name", [](const DayView& self) { return unless_empty(self.day.name); },
            "The festival, e.g. 春节; ``None`` for an ordinary day.")
        .def_property_readonly(
            "citation",
            [](const DayView& self) { return CitationView{self.day.source, self.keeper}; },
            "What makes it so.")
        .def_property_readonly(
            "provisional", [](const DayView& self) { return self.day.provisional; },
            "Whether no arrangement is published for it.")
        .def(
            "__repr__",
            [](const DayView& self) {
                return "<Day " + to_iso(self.day.date) + " " + std::string(token(self.day.kind)) +
                       (self.day.name.empty() ? "" : " " + std::string(self.day.name)) +
                       (self.day.provisional ? " (provisional)" : "") + ">";
            },
            "Its date, kind and name.");
}

void bind_arrangement(py::module_& m) {
    py::class_<Arrangement>(m, "Arrangement", "Days off and worked weekends, read at run time.")
        .def_readonly("source", &Arrangement::source, "The file, or who says so.")
        .def(
            "__len__", [](const Arrangement& self) { return self.days.size(); },
            "How many days it names.")
        .def(
            "__repr__",
            [](const Arrangement& self) {
                return "<Arrangement " + self.source + ": " + std::to_string(self.days.size()) +
                       " days>";
            },
            "Its source and size.");
    m.def(
        "read_arrangement", &calendar::read_arrangement, "path"_a,
        py::call_guard<py::gil_scoped_release>(),
        R"(Read an arrangement from a file: a first line ``date<TAB>kind<TAB>name``, then a line a day.

``kind`` is ``off`` or ``work``. Taken whole or not at all: ``UnreadableInput`` names each line that
is wrong, and why.)");
    m.def("parse_arrangement", &calendar::parse_arrangement, "text"_a, py::kw_only(), "source"_a,
          py::call_guard<py::gil_scoped_release>(),
          "``read_arrangement`` of a text; ``source`` is who says so.");
}

/// Questions about one day, and about a column of days.
void def_questions(py::class_<Calendar>& cls) {
    cls.def(
           "is_working_day",
           [](const Calendar& self, Date date) {
               return warned(self, self.provisional(date), self.day(date).worked());
           },
           "x"_a, "Whether it is a working day, make-up days (调休) included.")
        .def(
            "is_working_day",
            [](const py::object& self, const py::object& x) {
                return columns("is_working_day")(self, x);
            },
            "x"_a, "The same of each date of a column. Releases the GIL.")
        .def(
            "is_provisional",
            [](const Calendar& self, Date date) { return self.provisional(date); }, "x"_a,
            "Whether no arrangement is published for it. Never warns.")
        .def(
            "is_provisional",
            [](const py::object& self, const py::object& x) {
                return columns("is_provisional")(self, x);
            },
            "x"_a, "The same of each date of a column. Releases the GIL.")
        .def("add_working_days", &shifted, "x"_a, "n"_a,
             R"(The ``n``-th working day after ``x``, which itself never counts.

Before it where ``n`` is negative; with 0, ``x`` itself or the first working day after it.)")
        .def(
            "add_working_days",
            [](const py::object& self, const py::object& x, int n) {
                return columns("add_working_days")(self, x, n);
            },
            "x"_a, "n"_a, "The same of each date of a column. Releases the GIL.")
        .def(
            "next_working_day",
            [](const Calendar& self, Date date) { return shifted(self, date, 1); }, "x"_a,
            "The first working day after it.")
        .def(
            "next_working_day",
            [](const py::object& self, const py::object& x) {
                return columns("add_working_days")(self, x, 1);
            },
            "x"_a, "The same of each date of a column. Releases the GIL.")
        .def(
            "previous_working_day",
            [](const Calendar& self, Date date) { return shifted(self, date, -1); }, "x"_a,
            "The last working day before it.")
        .def(
            "previous_working_day",
            [](const py::object& self, const py::object& x) {
                return columns("add_working_days")(self, x, -1);
            },
            "x"_a, "The same of each date of a column. Releases the GIL.")
        .def(
            "count_working_days",
            [](const Calendar& self, Date from, Date to) {
                const auto counted = self.count_working_days(from, to);
                return warned(self, counted.provisional, counted.days);
            },
            "start"_a, "end"_a,
            R"(Working days after ``start`` up to and with ``end``.

Negative where ``end`` is the earlier: those after ``end`` up to and with ``start``.)")
        .def(
            "count_working_days",
            [](const py::object& self, const py::object& start, const py::object& end) {
                return columns("count_working_days")(self, start, end);
            },
            "start"_a, "end"_a,
            "The same of a column and a date, or of two columns, pair by pair. Releases the GIL.");
}

void bind_calendar_class(py::module_& m) {
    py::class_<Calendar> cls(m, "Calendar",
                             R"(China's working-day calendar. It never changes; any thread may ask.

Within ``coverage`` every day follows a published arrangement. Outside it Monday to Friday less the
statutory holidays count; such an answer comes with a ``ProvisionalWarning``. A date outside
``first_day`` to ``last_day`` is an ``InvalidValue``.)");
    cls.def_property_readonly("known_until", &Calendar::known_until,
                              "The last day of the last arrangement that is known.")
        .def_property_readonly(
            "coverage",
            [](const Calendar& self) {
                return std::pair{self.coverage().from, self.coverage().until};
            },
            "The first and the last day of the published arrangements.")
        .def_property_readonly(
            "first_day", [](const Calendar&) { return Calendar::first_day(); },
            "The first day that it holds.")
        .def_property_readonly(
            "last_day", [](const Calendar&) { return Calendar::last_day(); },
            "The last day that it holds.")
        .def(
            "day",
            [](const Calendar& self, Date date) {
                return warned(self, self.provisional(date), DayView{self.day(date), self});
            },
            "date"_a, "What a day is, and why.")
        .def("year", &days_of_year, "year"_a, "Every day of a year.")
        .def(
            "with_arrangement",
            [](const Calendar& self, const Source& source) {
                return self.with(arrangement_of(source));
            },
            "source"_a, py::call_guard<py::gil_scoped_release>(),
            R"(This calendar with an arrangement on top: an ``Arrangement`` or the path of a file.

Each year of which it holds every statutory holiday becomes known. ``InvalidValue`` for one that
holds no whole year or leaves a gap behind ``known_until``; this calendar stays as it is.)")
        .def(
            "with_local",
            [](const Calendar& self, const Source& source) {
                return self.with_local(arrangement_of(source));
            },
            "source"_a, py::call_guard<py::gil_scoped_release>(),
            R"(This calendar with an authority's own days off, or worked weekends, on top.

An ``Arrangement`` or the path of a file. What is known and what is provisional stays as it is.)")
        .def(
            "__eq__",
            [](const Calendar& self, const py::object& other) {
                return py::isinstance<Calendar>(other) && self == other.cast<const Calendar&>();
            },
            "other"_a, "Whether every day is the same in both.")
        .def(
            "__hash__",
            [](const Calendar& self) {
                return std::hash<std::string>{}(to_iso(self.known_until()));
            },
            "A hash that equal calendars share.")
        .def(
            "__repr__",
            [](const Calendar& self) {
                return "<Calendar " + to_iso(self.coverage().from) + " to " +
                       to_iso(self.coverage().until) + ">";
            },
            "The first and the last day of the published arrangements.");
    def_questions(cls);
    m.def(
        "china", [] { return calendar::china(); },
        "The calendar with the arrangements that this version knows.");
}

}  // namespace

void bind_calendar(py::module_& package) {
    bind_citation(package);
    bind_day(package);
    bind_arrangement(package);
    bind_calendar_class(package);
}

}  // namespace gongkai::python
