// SPDX-License-Identifier: Apache-2.0
#include <string>

#include <pybind11/pybind11.h>

#include <gongkai/version.hpp>

#include "module.hpp"

namespace py = pybind11;

namespace {

/// Says what a submodule offers, so that the Python module over it can offer the same.
void list_public_names(const py::module_& m) {
    py::list names;
    for (const auto& [name, value] : m.attr("__dict__").cast<py::dict>())
        if (!name.cast<std::string>().starts_with('_')) names.append(name);
    names.attr("sort")();
    m.attr("__all__") = names;
}

}  // namespace

PYBIND11_MODULE(_gongkai, package) {
    package.doc() = "The native core of gongkai. Import ``gongkai`` instead.";
    package.attr("__version__") = gongkai::version;
    gongkai::python::bind_base(package);
    gongkai::python::bind_text(package);
    gongkai::python::bind_calendar(package);
    gongkai::python::bind_statute(package);
    gongkai::python::bind_clock(package);
    gongkai::python::bind_statute_tables(package);
    gongkai::python::bind_statute_duties(package);
    gongkai::python::bind_day_columns(package);
    gongkai::python::bind_codes(package);
    gongkai::python::bind_records(package);
    gongkai::python::bind_monitoring(package);
    gongkai::python::bind_workflow(package);
    gongkai::python::bind_exchange(package);
    gongkai::python::bind_archive(package);
    gongkai::python::bind_ledger_tables(package);
    gongkai::python::bind_ledger(package);
    gongkai::python::bind_sample(package);
    gongkai::python::bind_report(package);
    gongkai::python::bind_audit(package);
    gongkai::python::bind_annual_report(package);
    gongkai::python::bind_reading(package);
    for (const auto* name :
         {"codes", "records", "workflow", "exchange", "archive", "ledger", "sample"})
        list_public_names(package.attr(name).cast<py::module_>());
}
