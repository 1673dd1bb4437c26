// SPDX-License-Identifier: Apache-2.0
#include "record_class.hpp"

namespace py = pybind11;

namespace gongkai::python {

namespace {

using record::Need;
using record::Row;

std::string class_name(const Shape& shape) {
    return "gongkai._gongkai.records." + shape.name;
}

bool is_asked_for(const Row& row) {
    return row.need == Need::required && row.type != record::Type::flag && row.token != "state";
}

}  // namespace

std::string constructor_doc(const Shape& shape) {
    std::string doc = "__init__(self: " + class_name(shape) + ", *";
    for (const auto& row : shape.rows) {
        doc += ", " + python_name(row.token) + ": " + taken_type(row);
        if (!is_asked_for(row)) doc += " = ...";
    }
    return doc +
           ") -> None\n\nFills in the fields by their names.\n\n``InvalidValue`` for a required "
           "one "
           "that is not given and for a value that its field does not take.";
}

std::string getter_doc(const Shape& shape, const Row& row) {
    return "(self: " + class_name(shape) + ") -> " + given_type(row) + "\n\n" + field_doc(row);
}

std::string setter_doc(const Shape& shape, const Row& row) {
    return "(self: " + class_name(shape) + ", value: " + taken_type(row) + ") -> None\n\n" +
           field_doc(row);
}

std::string field_doc(const Row& row) {
    std::string doc = std::string(row.zh) + ": " + std::string(row.en);
    if (!row.unit.empty()) doc += ", in " + std::string(row.unit);
    if (row.code) doc += ", a " + std::string(label(*row.code, Language::en));
    if (row.target) doc += ", the id of a record of the kind " + std::string(token(*row.target));
    if (row.personal) doc += "; personal data";
    doc += ".";
    if (!row.source.empty()) doc += " " + std::string(row.source) + ".";
    return doc;
}

py::dict state_of(const Shape& shape, const void* self) {
    py::dict state;
    for (const auto& row : shape.rows) state[py::str(row.token)] = to_python(row, row.read(self));
    return state;
}

}  // namespace gongkai::python
