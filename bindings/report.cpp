// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/report/annual_report.hpp>
#include <gongkai/report/form.hpp>
#include <gongkai/report/measure.hpp>

#include "casters.hpp"
#include "json_object.hpp"
#include "module.hpp"
#include "sequence.hpp"
#include "tokens.hpp"
#include "views.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

std::optional<Approximation> approximate(const FigureView& self) {
    const auto approximation = self.get().amount.approximation;
    if (approximation == Approximation::exact) return std::nullopt;
    return approximation;
}

std::string repr(const FigureView& self) {
    const auto& amount = self.get().amount;
    std::string text = "<Figure " + self.id() + " " + std::string(self.get().measure.token()) + " ";
    if (const auto how = approximate(self)) text += std::string(token(*how)) + " ";
    return text + amount.value.to_string() + " " + amount.unit + " \"" + std::string(self.quote()) +
           "\">";
}

/// The same keys and values as the figure has in the JSON of its report.
JsonObject to_dict(const FigureView& self) {
    const auto& figure = self.get();
    return py::dict("id"_a = self.id(), "measure"_a = figure.measure.token(),
                    "value"_a = figure.amount.value.to_string(), "unit"_a = figure.amount.unit,
                    "approximate"_a = token_of(approximate(self)),
                    "scope"_a = unless_empty(figure.scope), "section"_a = token_of(figure.section),
                    "quote"_a = self.quote(), "start"_a = figure.span.start,
                    "end"_a = figure.span.end);
}

void bind_measures(py::module_& m) {
    bind_tokens<report::MeasureKind>(m, "MeasureKind", "What a measure counts in.");
    py::class_<report::Measure>(m, "Measure", "One kind of figure that reports state (指标).")
        .def(py::init([](std::string_view token) { return report::Measure::require(token); }),
             "token"_a, "The measure of a token; ``UnknownKey`` for any other word.")
        .def_property_readonly("token", &report::Measure::token, "Its stable name.")
        .def_property_readonly(
            "label", [](report::Measure self) { return self.label(Language::zh); },
            "What it is called in Chinese.")
        .def_property_readonly(
            "label_en", [](report::Measure self) { return self.label(Language::en); },
            "What it is called in English.")
        .def_property_readonly("unit", &report::Measure::unit, "What its values are counted in.")
        .def_property_readonly("kind", &report::Measure::kind, "A count, a rate, an amount, …")
        .def_property_readonly("whole", &report::Measure::whole,
                               "The measure of which it is a part, if it is one.")
        .def(
            "__repr__",
            [](report::Measure self) { return "Measure('" + std::string(self.token()) + "')"; },
            "The call that gives it.");
    m.def(
        "measures",
        [] {
            std::vector<report::Measure> all;
            for (std::size_t row = 0; row < report::Measure::count; ++row)
                all.push_back(report::Measure::at(row));
            return all;
        },
        "Every measure of the vocabulary.");
}

void bind_forms(py::module_& m) {
    bind_tokens<report::SectionKey>(m, "SectionKey", "The statutory parts of a report.");
    bind_tokens<report::Form>(m, "Form", "The statutory form of a report (年度报告格式).");
    py::class_<report::FormRow>(m, "FormRow", "A form as its instrument sets it.")
        .def_readonly("form", &report::FormRow::form, "The form.")
        .def_readonly("first_year", &report::FormRow::from, "The first report year it governs.")
        .def_readonly("last_year", &report::FormRow::to, "The last; ``None`` while in force.")
        .def_readonly("instrument", &report::FormRow::instrument, "What sets it.")
        .def_readonly("article", &report::FormRow::article, "Where in the instrument.")
        .def(
            "__repr__",
            [](const report::FormRow& self) {
                return "<FormRow " + std::string(token(self.form)) + ">";
            },
            "Its form.");
    m.def(
        "forms", [] { return std::vector(report::form_rows.begin(), report::form_rows.end()); },
        "Every statutory form with the years it governs.");
}

void bind_figure(py::module_& m) {
    py::class_<FigureView> figure(m, "Figure", "One number of a report, with its words.");
    def_equality(figure);
    figure.def_property_readonly("id", &FigureView::id, "Its name within the report: ``f1``, …")
        .def_property_readonly(
            "measure", [](const FigureView& self) { return self.get().measure.token(); },
            "Token of what it measures, e.g. ``requests.received``.")
        .def_property_readonly(
            "label", [](const FigureView& self) { return self.get().measure.label(); },
            "What it measures, in Chinese.")
        .def_property_readonly(
            "label_en",
            [](const FigureView& self) { return self.get().measure.label(Language::en); },
            "What it measures, in English.")
        .def_property_readonly(
            "value", [](const FigureView& self) { return self.get().amount.value; },
            "Its value in ``unit``, exact; 万 and 亿 are expanded.")
        .def_property_readonly(
            "unit", [](const FigureView& self) { return self.get().amount.unit; },
            "What it is counted in: 件, 条, 元, %.")
        .def_property_readonly("approximate", &approximate,
                               "How far it is meant exactly; ``None`` where it is exact.")
        .def_property_readonly(
            "interval", [](const FigureView& self) { return self.get().amount.interval(); },
            "Every value that its words allow.")
        .def_property_readonly(
            "statement", [](const FigureView& self) { return self.get().statement; },
            "Whether it is said in digits, in words for nothing, or as all of another figure.")
        .def_property_readonly(
            "scope", [](const FigureView& self) { return unless_empty(self.get().scope); },
            "What narrows it to less than the agency and the year, in the report's words.")
        .def_property_readonly(
            "section", [](const FigureView& self) { return self.get().section; },
            "The statutory section it stands in, if it stands in one.")
        .def_property_readonly("quote", &FigureView::quote, "The words it was read from.")
        .def_property_readonly(
            "start", [](const FigureView& self) { return self.get().span.start; },
            "Where they begin in the report's text, in code points.")
        .def_property_readonly(
            "end", [](const FigureView& self) { return self.get().span.end; },
            "Where they end, half open.")
        .def("to_dict", &to_dict, "As ``gongkai.report/1`` has it; numbers are strings.")
        .def(
            "__hash__",
            [](const FigureView& self) {
                return py::hash(py::make_tuple(self.get().span.start, self.id()));
            },
            "A hash of its place.")
        .def("__repr__", &repr, "Its measure, value and words.");

    py::class_<FigureSequence> figures(m, "Figures", "Figures in the order of the text.");
    def_sequence(figures);
    figures.def(
        "__repr__",
        [](const FigureSequence& self) {
            return "<Figures: " + std::to_string(self.items.size()) + ">";
        },
        "How many there are.");
}

void bind_parts(py::module_& m) {
    py::class_<report::Period>(m, "Period", "A stretch of days, both ends included.")
        .def_readonly("start", &report::Period::start, "The first day.")
        .def_readonly("end", &report::Period::end, "The last day.")
        .def(
            "__repr__",
            [](const py::object& self) {
                return py::str("<Period {} to {}>").format(self.attr("start"), self.attr("end"));
            },
            "Both days.");
    py::class_<report::Source>(m, "Source", "The document that a report was read from.")
        .def_property_readonly(
            "name", [](const report::Source& self) { return unless_empty(self.name); },
            "Its file name, where it has one.")
        .def_readonly("media_type", &report::Source::media_type, "``text/plain``, …")
        .def_readonly("encoding", &report::Source::encoding, "Token of its encoding.")
        .def_readonly("sha256", &report::Source::sha256, "The hash of its bytes, hexadecimal.")
        .def(
            "__repr__",
            [](const report::Source& self) {
                return "<Source " + (self.name.empty() ? "unnamed" : self.name) + " " +
                       self.media_type + " " + self.encoding + ">";
            },
            "Its name, kind and encoding.");
    py::class_<report::Section>(m, "Section", "A section of a report, heading included.")
        .def_readonly("key", &report::Section::key, "The statutory part it is, if it is one.")
        .def_readonly("level", &report::Section::level, "1 is the outermost.")
        .def_readonly("heading", &report::Section::heading, "Its heading as printed.")
        .def_property_readonly(
            "start", [](const report::Section& self) { return self.span.start; },
            "Where it begins in the report's text, in code points.")
        .def_property_readonly(
            "end", [](const report::Section& self) { return self.span.end; },
            "Where it ends, half open.")
        .def(
            "__repr__",
            [](const report::Section& self) { return "<Section " + self.heading + ">"; },
            "Its heading.");
}

std::vector<std::string> items_of(const ListView& self) {
    std::vector<std::string> items;
    for (const auto span : self.get().items) items.emplace_back(self.report->quote(span));
    return items;
}

void bind_list(py::module_& m) {
    py::class_<ListView>(m, "AnnouncedList", "An announced number of items, and the items.")
        .def_property_readonly(
            "announced", [](const ListView& self) { return self.get().announced; },
            "How many the text says there are.")
        .def_property_readonly(
            "of", [](const ListView& self) { return self.get().of; }, "What they are: 频道.")
        .def_property_readonly("items", &items_of, "The items that it names.")
        .def_property_readonly(
            "open", [](const ListView& self) { return self.get().open; },
            "Whether it says that it does not name all (等).")
        .def_property_readonly(
            "start", [](const ListView& self) { return self.get().span.start; },
            "Where it begins in the report's text, in code points.")
        .def_property_readonly(
            "end", [](const ListView& self) { return self.get().span.end; },
            "Where it ends, half open.")
        .def(
            "__repr__",
            [](const ListView& self) {
                return "<AnnouncedList " + self.get().announced.to_string() + " " + self.get().of +
                       ": " + std::to_string(self.get().items.size()) + " items>";
            },
            "How many are announced and named.");
}

}  // namespace

void bind_report(py::module_& package) {
    bind_tokens<report::Statement>(package, "Statement", "How a figure came to be said.");
    bind_tokens<report::Publisher>(package, "Publisher", "Whose report it is (报告主体).");
    bind_measures(package);
    bind_forms(package);
    bind_figure(package);
    bind_parts(package);
    bind_list(package);
    py::class_<report::AnnualReport, ReportHandle>(
        package, "AnnualReport",
        R"(The annual report of one agency and year (政府信息公开工作年度报告).

Facts, each with where it stands in ``text``; all offsets are code points of it. A report never
changes, so any thread may read it.)");
}

}  // namespace gongkai::python
