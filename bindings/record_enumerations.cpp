// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <span>
#include <string>
#include <typeinfo>

#include <pybind11/pybind11.h>

#include <gongkai/base/label.hpp>
#include <gongkai/record/convert.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/record/row.hpp>

#include "record_class.hpp"
#include "record_values.hpp"
#include "tokens.hpp"

namespace py = pybind11;

namespace gongkai::python {

namespace {

template <Labelled Enum>
void bind_enumeration(py::module_& m, const record::Row& row) {
    constexpr std::span<const record::Choice> choices = record::detail::choices<Enum>;
    if (is_known(choices)) return;
    // A taxonomy of the law has its class already.
    if (py::detail::get_type_info(typeid(Enum)) == nullptr) {
        static const std::string name(row.type_name);
        const std::string doc = std::string(row.zh) + ": " + std::string(row.en) + ".";
        bind_tokens<Enum>(m, name.c_str(), doc.c_str());
    }
    add_enumeration(choices, py::reinterpret_borrow<py::object>(
                                 py::detail::get_type_handle(typeid(Enum), true)));
}

template <record::Described T>
void bind_enumerations_of(py::module_& m) {
    std::size_t at = 0;
    record::each_field<T>([&]<typename Field>(const Field&) {
        using Held = record::detail::InnerOf<typename Field::Value>;
        const auto& row = record::rows<T>[at++];
        if constexpr (Labelled<Held>)
            bind_enumeration<Held>(m, row);
        else if constexpr (record::Described<Held>)
            bind_enumerations_of<Held>(m);
    });
}

}  // namespace

void bind_record_enumerations(py::module_& m) {
    record::each_kind([&]<typename R>() { bind_enumerations_of<R>(m); });
}

}  // namespace gongkai::python
