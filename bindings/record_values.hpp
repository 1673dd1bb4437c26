// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/typing.h>

#include <gongkai/record/kind.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/record/row.hpp>
#include <gongkai/record/value.hpp>

/// Records in Python without a binding for each field: classes are made from the rows of a table,
/// and values cross by the type that their row states. All of it needs the GIL.
namespace gongkai::python {

[[nodiscard]] inline bool is_object(PyObject* object) {
    return object != nullptr;
}

/// A record of whatever kind. Annotations call it `Any`, so that its fields can be asked for.
class AnyRecord : public pybind11::object {
    PYBIND11_OBJECT_DEFAULT(AnyRecord, object, is_object)
};
using RecordList = pybind11::typing::List<AnyRecord>;
using RecordIterable = pybind11::typing::Iterable<AnyRecord>;

/// A struct with a table of fields as Python has it: a kind of record, or a part of one.
struct Shape {
    std::string name;  ///< of its class
    std::span<const record::Row> rows;
    std::optional<record::Kind> kind;  ///< none of a part
    pybind11::object type;
    const void* (*address)(pybind11::handle self);  ///< of the struct inside an object
    record::Record (*copy)(pybind11::handle self);  ///< of a record; null for a part
    pybind11::object (*blank)();                    ///< an object with nothing filled in
};

/// Remembers the class of a struct, from which it is found by its rows; for the life of the
/// interpreter.
const Shape& add_shape(Shape shape);

/// Of an object; null where it is neither a record nor a part.
[[nodiscard]] const Shape* find_shape(pybind11::handle object);
/// As `find_shape`; throws `InvalidValue` for what is no record.
[[nodiscard]] const Shape& require_record(pybind11::handle object);
[[nodiscard]] const Shape& shape_of(std::span<const record::Row> rows);
[[nodiscard]] const Shape& shape_of(record::Kind kind);
/// Whether the struct of these rows, or the enumeration of these choices, has a class yet.
[[nodiscard]] bool is_known(std::span<const record::Row> rows);
[[nodiscard]] bool is_known(std::span<const record::Choice> choices);

/// Remembers the class of an enumeration and its enumerators, in the order of `choices`.
void add_enumeration(std::span<const record::Choice> choices, const pybind11::object& type);
/// The enumerator of a place in `choices`.
[[nodiscard]] pybind11::object enumerator(std::span<const record::Choice> choices,
                                          std::string_view token);

/// What a field is called in Python: its token, with `_` behind what is a keyword.
[[nodiscard]] std::string python_name(std::string_view token);

/// The type of a field as annotations write it, of what it gives and of what it takes.
[[nodiscard]] std::string given_type(const record::Row& row);
[[nodiscard]] std::string taken_type(const record::Row& row);

/// The class of a field that holds enumerators; of a part.
[[nodiscard]] pybind11::object type_of(std::span<const record::Choice> choices);

/// A record as an object of its class, and back. `to_record` throws `InvalidValue` for what is
/// none.
[[nodiscard]] AnyRecord to_object(record::Record record);
[[nodiscard]] record::Record to_record(pybind11::handle object);
[[nodiscard]] RecordList to_objects(std::vector<record::Record> records);
[[nodiscard]] std::vector<record::Record> to_records(const RecordIterable& objects);

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

/// The fields of a struct that have a value. Without `personal`, those that are no personal data,
/// inside parts too.
[[nodiscard]] record::Part described(std::span<const record::Row> rows, const void* self,
                                     bool personal);

/// One line: the class, the id of a record, and two or three facts; never personal data.
[[nodiscard]] std::string summary(const Shape& shape, const void* self);

}  // namespace gongkai::python

template <>
struct pybind11::detail::handle_type_name<gongkai::python::AnyRecord> {
    static constexpr auto name = const_name("typing.Any");
};
