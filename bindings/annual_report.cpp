// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/audit/check.hpp>
#include <gongkai/report/html.hpp>
#include <gongkai/report/json.hpp>

#include "casters.hpp"
#include "json_object.hpp"
#include "module.hpp"
#include "tokens.hpp"
#include "views.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

FigureSequence figures_at(const ReportHandle& self, const std::vector<std::size_t>& indices) {
    FigureSequence figures;
    figures.items.reserve(indices.size());
    for (const auto index : indices) figures.items.push_back({self, index});
    return figures;
}

FigureSequence figures_of(const ReportHandle& self, std::string_view measure) {
    return figures_at(self, self->figures_of(report::Measure::require(measure)));
}

template <typename View, typename Part>
std::vector<View> views_of(const ReportHandle& self, const std::vector<Part>& parts) {
    std::vector<View> views;
    views.reserve(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) views.push_back({self, i});
    return views;
}

report::AnnualReport with_published(report::AnnualReport self, std::chrono::year_month_day day) {
    self.published = day;
    return self;
}

report::AnnualReport with_publisher(report::AnnualReport self, Named<report::Publisher> publisher) {
    self.publisher = publisher.value;
    return self;
}

FindingSequence check(const ReportHandle& self) {
    const auto audit =
        std::make_shared<const AuditOfReport>(AuditOfReport{self, audit::check(*self)});
    FindingSequence findings{audit, {}};
    for (std::size_t i = 0; i < audit->audit.findings.size(); ++i)
        findings.items.push_back({audit, i});
    return findings;
}

std::string to_json(const report::AnnualReport& self, int indent,
                    const std::optional<FindingSequence>& findings) {
    return report::to_json(self, findings ? &findings->audit->audit : nullptr, indent);
}

std::string to_html(const report::AnnualReport& self, std::string_view language) {
    return report::to_html(self, audit::check(self), require_token<Language>(language, "language"));
}

JsonObject to_dict(const report::AnnualReport& self,
                   const std::optional<FindingSequence>& findings) {
    std::string json;
    {
        const py::gil_scoped_release release;
        json = to_json(self, -1, findings);
    }
    return parse_json(json);
}

std::string repr(const report::AnnualReport& self) {
    return "<AnnualReport " + (self.year ? std::to_string(*self.year) : "unknown year") + " " +
           (self.agency.empty() ? "unknown agency" : self.agency) + ": " +
           std::to_string(self.figures.size()) + " figures, " +
           std::to_string(self.sections.size()) + " sections>";
}

}  // namespace

void bind_annual_report(py::module_& package) {
    py::class_<report::AnnualReport, ReportHandle> report(package.attr("AnnualReport"));
    report
        .def_property_readonly(
            "agency", [](const report::AnnualReport& self) { return unless_empty(self.agency); },
            "The agency that reports; ``None`` where it was not found.")
        .def_property_readonly(
            "region", [](const report::AnnualReport& self) { return unless_empty(self.region); },
            "Its GB/T 2260 code; ``None`` where unknown.")
        .def_readonly("year", &report::AnnualReport::year, "The year reported on.")
        .def_readonly("form", &report::AnnualReport::form, "The statutory form of that year.")
        .def_readonly("period", &report::AnnualReport::period,
                      "The days reported on (统计期限), where stated.")
        .def_readonly("published", &report::AnnualReport::published, "The day of publication.")
        .def_readonly("publisher", &report::AnnualReport::publisher,
                      "Whose report it is, where that was told: a department's or a government's.")
        .def_readonly("source", &report::AnnualReport::source, "The document it was read from.")
        .def_property_readonly(
            "text", [](const report::AnnualReport& self) { return self.text.utf8(); },
            "The whole text that every offset points into.")
        .def_readonly("sections", &report::AnnualReport::sections, "Its sections, in order.");
    report
        .def_property_readonly(
            "figures",
            [](const ReportHandle& self) {
                return FigureSequence{views_of<FigureView>(self, self->figures)};
            },
            "Every figure, in the order of the text.")
        .def_property_readonly(
            "lists", [](const ReportHandle& self) { return views_of<ListView>(self, self->lists); },
            "The lists that announce how many items they have.")
        .def_property_readonly(
            "tables", [](const report::AnnualReport&) { return JsonObject(); },
            "The statutory tables; empty where the report has none.")
        .def_readonly("diagnostics", &report::AnnualReport::diagnostics,
                      "What is wrong with the document.")
        .def("__getitem__", &figures_of, "measure"_a,
             "The figures of one measure by its token; ``UnknownKey`` where no measure is called "
             "that.");
    report
        .def("check", &check, py::call_guard<py::gil_scoped_release>(),
             R"(Run every rule of the report's form over it.

Returns the findings; none means that nothing contradicts. Never raises for what a report says.
Releases the GIL.)")
        .def("with_published", &with_published, "day"_a,
             "The same report with a day of publication that its document does not state.")
        .def("with_publisher", &with_publisher, "publisher"_a,
             "The same report told to be a ``department``'s or a ``government``'s; else the "
             "agency's name decides.")
        .def("to_json", &to_json, "indent"_a = -1, py::kw_only(), "findings"_a = std::nullopt,
             py::call_guard<py::gil_scoped_release>(),
             R"(Write the report as one JSON object, schema ``gongkai.report/1``.

``indent`` spaces a level; -1 gives one line. With ``findings``, they and their checks stand in
it; without, both are empty. Releases the GIL.)")
        .def("to_dict", &to_dict, py::kw_only(), "findings"_a = std::nullopt,
             "The same as ``to_json``, as Python's plain values.")
        .def("to_html", &to_html, "lang"_a = "zh", py::call_guard<py::gil_scoped_release>(),
             R"(Render the report, audited, as one page that needs nothing else.

Each figure is marked in the text, each finding joined to both of its sides. ``lang`` is ``zh`` or
``en``. Releases the GIL.)")
        .def_static("from_json", &report::from_json, "json"_a,
                    py::call_guard<py::gil_scoped_release>(),
                    R"(Read a report back from its JSON.

Raises ``InvalidValue``, which names the place, where it is no ``gongkai.report/1``. Releases the
GIL.)");
    report
        .def(py::pickle([](const report::AnnualReport& self) { return report::to_json(self); },
                        [](const std::string& state) { return report::from_json(state); }))
        .def("__repr__", &repr, "Its year, agency and size.")
        .def(
            "_repr_html_",
            [](const py::object& self) {
                return py::module_::import("gongkai._notebook").attr("report_html")(self);
            },
            "A table for notebooks.");
}

}  // namespace gongkai::python
