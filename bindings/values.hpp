// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <pybind11/pybind11.h>

namespace gongkai::python {

/// Gives a value with `operator==` its equality, its repr, and a hash of the repr, which therefore
/// has to tell everything that makes two of them different.
template <typename Value, typename Repr>
void def_value(pybind11::class_<Value>& cls, Repr repr, const char* repr_doc) {
    namespace py = pybind11;
    cls.def(
           "__eq__",
           [](const Value& self, const py::object& other) {
               return py::isinstance<Value>(other) && self == other.cast<const Value&>();
           },
           py::arg("other"), "Whether both are the same.")
        .def(
            "__hash__", [repr](const Value& self) { return py::hash(py::str(repr(self))); },
            "The hash of the repr.")
        .def("__repr__", repr, repr_doc);
}

}  // namespace gongkai::python
