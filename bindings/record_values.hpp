// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

#include <pybind11/pybind11.h>

#include <gongkai/record/row.hpp>
#include <gongkai/record/value.hpp>

#include "record_shapes.hpp"

/// Values between Python and the fields of records, by the type that a field's row states. All of
/// it needs the GIL.
namespace gongkai::python {

/// A value that a field holds, as Python has it: dates, instants at +08:00, decimals, enumerators,
/// tuples and parts; `None` where it is not given, but `()` for a list.
[[nodiscard]] pybind11::object to_python(const record::Row& row, const record::Value& value);

/// A value from Python. Throws `InvalidValue` for what the field does not take, with what it does.
[[nodiscard]] record::Value to_value(const record::Row& row, pybind11::handle object);

/// Values by the names of their fields. Throws as `to_value`, and `UnknownKey`, which names the
/// nearest, for a name that no field has.
[[nodiscard]] record::Part to_part(std::string_view of, std::span<const record::Row> rows,
                                   const pybind11::dict& given);

/// Sets one field. Throws `InvalidValue`, which names it; the struct is then as it was.
void assign(const Shape& shape, const record::Row& row, void* self, pybind11::handle value);

/// Fills in a struct. Throws `InvalidValue`, which names the field.
void fill(const Shape& shape, void* self, const record::Part& values);

/// Fills in a new struct. Throws as `to_part` and `fill` do, and `InvalidValue` where a required
/// field is not given.
void construct(const Shape& shape, void* self, const pybind11::dict& given);

}  // namespace gongkai::python
