// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/base/label.hpp>

namespace gongkai::python {

/// An enumerator as an argument: itself or its token. A word that is no token is an `UnknownKey`.
template <Labelled Enum>
struct Named {
    Enum value;
};

template <Labelled Enum>
[[nodiscard]] std::optional<Enum> value_of(const std::optional<Named<Enum>>& named) {
    if (!named) return std::nullopt;
    return named->value;
}

/// Binds an enumeration off its table of labels. In Python it equals its token, so that
/// `finding.severity == "error"` reads as JSON does, and `.label` is there for people.
template <Labelled Enum>
pybind11::class_<Enum> bind_tokens(pybind11::module_& package, const char* name, const char* doc) {
    namespace py = pybind11;
    return py::class_<Enum>(package, name, doc)
        .def(py::init([name](std::string_view token) { return require_token<Enum>(token, name); }),
             py::arg("token"), "The enumerator of a token; ``UnknownKey`` for any other word.")
        .def_property_readonly(
            "token", [](Enum self) { return gongkai::token(self); }, "Its stable ASCII name.")
        .def_property_readonly(
            "label", [](Enum self) { return gongkai::label(self, Language::zh); },
            "What it is called in Chinese.")
        .def_property_readonly(
            "label_en", [](Enum self) { return gongkai::label(self, Language::en); },
            "What it is called in English.")
        .def_static(
            "all",
            [] {
                std::vector<Enum> all;
                for (const auto& row : labels<Enum>) all.push_back(row.value);
                return all;
            },
            "Every enumerator, in the order of the table.")
        .def(
            "__eq__",
            [](Enum self, const py::object& other) {
                return other.equal(py::str(gongkai::token(self)));
            },
            py::arg("other"), "Whether ``other`` is the same enumerator or its token.")
        .def(
            "__hash__", [](Enum self) { return py::hash(py::str(gongkai::token(self))); },
            "The hash of the token.")
        .def(
            "__str__", [](Enum self) { return gongkai::token(self); }, "The token.")
        .def(
            "__repr__",
            [name](Enum self) {
                return std::string(name) + "('" + std::string(gongkai::token(self)) + "')";
            },
            "The call that gives it.")
        .def(py::pickle([](Enum self) { return py::str(gongkai::token(self)); },
                        [name](const py::str& state) {
                            return require_token<Enum>(std::string(state), name);
                        }));
}

}  // namespace gongkai::python

namespace pybind11::detail {

template <gongkai::Labelled Enum>
struct type_caster<gongkai::python::Named<Enum>> {
    PYBIND11_TYPE_CASTER(gongkai::python::Named<Enum>,
                         make_caster<Enum>::name + const_name(" | str"));

    bool load(handle source, bool) {
        if (PyUnicode_Check(source.ptr())) {
            const auto kind =
                get_type_handle(typeid(Enum), true).attr("__name__").template cast<std::string>();
            value.value = gongkai::require_token<Enum>(source.cast<std::string_view>(), kind);
            return true;
        }
        if (!isinstance<Enum>(source)) return false;
        value.value = source.cast<Enum>();
        return true;
    }
};

}  // namespace pybind11::detail
