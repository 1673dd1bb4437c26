// SPDX-License-Identifier: Apache-2.0
#include <gongkai/version.hpp>

#include "module.hpp"

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
    gongkai::python::bind_report(package);
    gongkai::python::bind_audit(package);
    gongkai::python::bind_annual_report(package);
    gongkai::python::bind_reading(package);
}
