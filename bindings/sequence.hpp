// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include <pybind11/pybind11.h>

namespace gongkai::python {

/// Gives `Sequence` (a struct with a vector `items`) what a read-only Python sequence has. A slice
/// keeps whatever else the struct carries.
template <typename Sequence>
void def_sequence(pybind11::class_<Sequence>& cls) {
    namespace py = pybind11;
    using Item = typename decltype(Sequence::items)::value_type;
    cls.def(
           "__len__", [](const Sequence& self) { return self.items.size(); }, "How many there are.")
        .def(
            "__iter__",
            [](const Sequence& self) {
                return py::make_iterator<py::return_value_policy::copy>(self.items.begin(),
                                                                        self.items.end());
            },
            py::keep_alive<0, 1>(), "Each in order.")
        .def(
            "__getitem__",
            [](const Sequence& self, py::ssize_t index) -> Item {
                const auto size = static_cast<py::ssize_t>(self.items.size());
                const auto at = index < 0 ? index + size : index;
                if (at < 0 || at >= size) throw py::index_error("no item at this index");
                return self.items[static_cast<std::size_t>(at)];
            },
            py::arg("index"), "One, counted from 0, or from -1 backwards.")
        .def(
            "__getitem__",
            [](const Sequence& self, const py::slice& slice) {
                std::size_t start = 0;
                std::size_t stop = 0;
                std::size_t step = 0;
                std::size_t length = 0;
                if (!slice.compute(self.items.size(), &start, &stop, &step, &length))
                    throw py::error_already_set();
                Sequence part = self;
                part.items.clear();
                for (std::size_t i = 0; i < length; ++i, start += step)
                    part.items.push_back(self.items[start]);
                return part;
            },
            py::arg("slice"), "Some, as a sequence of the same kind.");
}

/// Equality for a value type with `operator==`; anything else is simply not equal.
template <typename Value>
void def_equality(pybind11::class_<Value>& cls) {
    namespace py = pybind11;
    cls.def(
        "__eq__",
        [](const Value& self, const py::object& other) {
            return py::isinstance<Value>(other) && self == other.cast<const Value&>();
        },
        py::arg("other"), "Whether both are the same part of the same report.");
}

}  // namespace gongkai::python
