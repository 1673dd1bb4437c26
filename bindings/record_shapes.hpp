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

/// The classes of records and of their parts, found by the tables that they were made from. All of
/// it needs the GIL.
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
/// The class of an enumeration, and its enumerator of a token.
[[nodiscard]] pybind11::object type_of(std::span<const record::Choice> choices);
[[nodiscard]] pybind11::object enumerator(std::span<const record::Choice> choices,
                                          std::string_view token);

/// What a field is called in Python: its token, with `_` behind what is a keyword.
[[nodiscard]] std::string python_name(std::string_view token);

/// The type of a field as annotations write it, of what it gives and of what it takes.
[[nodiscard]] std::string given_type(const record::Row& row);
[[nodiscard]] std::string taken_type(const record::Row& row);

/// A record as an object of its class, and back. `to_record` throws `InvalidValue` for what is
/// none.
[[nodiscard]] AnyRecord to_object(record::Record record);
[[nodiscard]] record::Record to_record(pybind11::handle object);
[[nodiscard]] RecordList to_objects(std::vector<record::Record> records);
[[nodiscard]] std::vector<record::Record> to_records(const RecordIterable& objects);

/// Throws `InvalidValue`: an object, as Python shows it, is not what was wanted.
[[noreturn]] void unfit(pybind11::handle object, const std::string& wanted);

}  // namespace gongkai::python

template <>
struct pybind11::detail::handle_type_name<gongkai::python::AnyRecord> {
    static constexpr auto name = const_name("typing.Any");
};
