// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <pybind11/pybind11.h>

#include <gongkai/record/convert.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/record/row.hpp>

#include "record_shapes.hpp"
#include "record_summary.hpp"
#include "record_values.hpp"

/// The class of a struct that has a table of fields, made from the table.
namespace gongkai::python {

/// What the constructor and the properties of a class say of themselves, each beginning with the
/// signature that the stub is made from.
[[nodiscard]] std::string constructor_doc(const Shape& shape);
[[nodiscard]] std::string getter_doc(const Shape& shape, const record::Row& row);
[[nodiscard]] std::string setter_doc(const Shape& shape, const record::Row& row);
[[nodiscard]] std::string field_doc(const record::Row& row);

/// Of a part: a mapping of its fields, for pickles.
[[nodiscard]] pybind11::dict state_of(const Shape& shape, const void* self);

/// The enumerations that the fields of every kind hold, apart: with the classes in one translation
/// unit they would ask the compiler for twice the memory.
void bind_record_enumerations(pybind11::module_& m);

template <record::Described T>
void for_parts(pybind11::module_& m);

template <record::Described T>
void def_fields(pybind11::class_<T>& cls, const Shape& shape) {
    namespace py = pybind11;
    py::options options;
    options.disable_function_signatures();
    cls.def(py::init([&shape](const py::kwargs& fields) {
                T made{};
                construct(shape, &made, fields);
                return made;
            }),
            constructor_doc(shape).c_str());
    for (const auto& row : shape.rows) {
        const py::cpp_function get(
            [&row](const T& self) { return to_python(row, row.read(&self)); },
            getter_doc(shape, row).c_str());
        const py::cpp_function set(
            [&shape, &row](T& self, const py::object& value) { assign(shape, row, &self, value); },
            setter_doc(shape, row).c_str());
        cls.def_property(python_name(row.token).c_str(), get, set, field_doc(row).c_str());
    }
}

template <record::Described T>
pybind11::class_<T> bind_struct(pybind11::module_& m, const std::string& doc) {
    namespace py = pybind11;
    for_parts<T>(m);
    py::class_<T> cls(m, std::string(record::detail::type_name<T>()).c_str(), py::is_final(),
                      doc.c_str());
    Shape made{std::string(record::detail::type_name<T>()),
               record::rows<T>,
               {},
               cls,
               [](py::handle self) -> const void* { return self.cast<const T*>(); },
               nullptr,
               [] { return py::cast(T{}); }};
    if constexpr (record::AKind<T>) {
        made.kind = record::kind_of<T>;
        made.copy = [](py::handle self) -> record::Record { return self.cast<const T&>(); };
    }
    const Shape& shape = add_shape(std::move(made));
    def_fields(cls, shape);
    cls.def(
           "__eq__",
           [](const T& self, const py::object& other) {
               return py::isinstance<T>(other) && self == other.cast<const T&>();
           },
           py::arg("other"), "Whether every field is equal.")
        .def(
            "__repr__", [&shape](const T& self) { return summary(shape, &self); },
            "Its id and a few facts; never personal data.")
        .def(
            "__copy__", [](const T& self) { return T(self); }, "A record of its own.")
        .def(
            "__deepcopy__", [](const T& self, const py::dict&) { return T(self); }, py::arg("memo"),
            "A record of its own.");
    return cls;
}

template <record::Described T>
void bind_part(pybind11::module_& m, const record::Row& row) {
    namespace py = pybind11;
    if (is_known(record::rows<T>)) return;
    auto cls =
        bind_struct<T>(m, std::string(row.zh) + ": " + std::string(row.en) + ", part of a record.");
    const Shape& shape = shape_of(record::rows<T>);
    cls.def(py::pickle([&shape](const T& self) { return state_of(shape, &self); },
                       [&shape](const py::dict& fields) {
                           T made{};
                           construct(shape, &made, fields);
                           return made;
                       }));
}

/// Binds the parts that the fields of a struct hold, before its own signatures name them.
template <record::Described T>
void for_parts(pybind11::module_& m) {
    std::size_t at = 0;
    record::each_field<T>([&]<typename Field>(const Field&) {
        using Held = record::detail::InnerOf<typename Field::Value>;
        const auto& row = record::rows<T>[at++];
        if constexpr (record::Described<Held>) bind_part<Held>(m, row);
    });
}

}  // namespace gongkai::python
