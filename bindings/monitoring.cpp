// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/record/monitoring_rate.hpp>

#include "casters.hpp"
#include "module.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

using record::Monitoring;
using record::MonitoringTally;

MonitoringTally tally_of(const std::vector<const Monitoring*>& rows) {
    std::vector<Monitoring> copies;
    copies.reserve(rows.size());
    for (const auto* row : rows) copies.push_back(*row);
    const py::gil_scoped_release release;
    return record::tally(copies);
}

}  // namespace

void bind_monitoring(py::module_& package) {
    auto m = package.attr("records").cast<py::module_>();
    py::class_<MonitoringTally>(m, "MonitoringTally",
                                "What a period's monitoring comes to, counted by sources (家).")
        .def_readonly("due", &MonitoringTally::due, "Every source that has a row (应测).")
        .def_readonly("monitored", &MonitoringTally::monitored, "With a result.")
        .def_readonly("not_monitored", &MonitoringTally::not_monitored, "With a reason instead.")
        .def_readonly("unexplained", &MonitoringTally::unexplained, "With neither.")
        .def_readonly("meeting", &MonitoringTally::meeting,
                      "Whose every assessed result meets its limit.")
        .def_readonly("exceeding", &MonitoringTally::exceeding,
                      "With a result that exceeds its limit.")
        .def_readonly("not_assessed", &MonitoringTally::not_assessed,
                      "Monitored, without a result that was assessed.")
        .def_readonly("published", &MonitoringTally::published,
                      "Monitored, and every result is published.")
        .def_readonly("reasons_published", &MonitoringTally::reasons_published,
                      "Not monitored, and the reason is published.")
        .def_readonly("reasons", &MonitoringTally::reasons, "How many for which reason.")
        .def_property_readonly("monitored_rate", &MonitoringTally::monitored_rate,
                               "监测完成率: monitored of due, in percent to two places.")
        .def_property_readonly("compliance_rate", &MonitoringTally::compliance_rate,
                               "达标率: meeting of those assessed, in percent to two places.")
        .def_property_readonly("disclosure_rate", &MonitoringTally::disclosure_rate,
                               "公布率: published of monitored, in percent to two places.")
        .def(
            "__repr__",
            [](const MonitoringTally& self) {
                return "<MonitoringTally: " + std::to_string(self.monitored) + " of " +
                       std::to_string(self.due) + " monitored, " + std::to_string(self.published) +
                       " published>";
            },
            "How many were due, monitored and published.");
    m.def("tally", &tally_of, "rows"_a,
          R"(The tally of the monitoring of one period and kind, which the caller selects.

A source with results and a row of not being monitored counts as monitored.)");
}

}  // namespace gongkai::python
