// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <pybind11/pybind11.h>

/// One binding file an area, one function in each. `module.cpp` only calls them, in an order in
/// which every signature in a docstring names a type that is already bound.
namespace gongkai::python {

void bind_base(pybind11::module_& package);
void bind_text(pybind11::module_& package);
void bind_calendar(pybind11::module_& package);
void bind_statute(pybind11::module_& package);         ///< instruments and terms
void bind_clock(pybind11::module_& package);           ///< clocks, and what happens to them
void bind_statute_tables(pybind11::module_& package);  ///< taxonomies, fees, receipts
void bind_statute_duties(pybind11::module_& package);  ///< remedies and obligations
void bind_day_columns(pybind11::module_& package);     ///< both over whole columns
void bind_codes(pybind11::module_& package);
void bind_records(pybind11::module_& package);  ///< kinds, their fields and classes
void bind_monitoring(pybind11::module_& package);
void bind_workflow(pybind11::module_& package);
void bind_exchange(pybind11::module_& package);
void bind_archive(pybind11::module_& package);
void bind_ledger(pybind11::module_& package);
void bind_ledger_tables(pybind11::module_& package);  ///< what a ledger answers with
void bind_sample(pybind11::module_& package);
void bind_report(pybind11::module_& package);  ///< the parts of a report, and its bare class
void bind_audit(pybind11::module_& package);
void bind_annual_report(pybind11::module_& package);  ///< what the class can do
void bind_reading(pybind11::module_& package);

}  // namespace gongkai::python
