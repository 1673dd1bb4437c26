// SPDX-License-Identifier: Apache-2.0
#include "record_shapes.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>
#include <variant>

#include <gongkai/base/error.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/record/rows.hpp>

namespace py = pybind11;

namespace gongkai::python {

namespace {

using record::Choice;
using record::Row;
using record::Type;

struct Enumeration {
    py::object type;
    std::vector<py::object> values;
};

/// Every class, for as long as the interpreter runs.
struct Registry {
    std::vector<std::unique_ptr<const Shape>> shapes;
    std::map<const PyTypeObject*, const Shape*> by_type;
    std::map<const Row*, const Shape*> by_rows;
    std::map<const Choice*, Enumeration> enumerations;
};

Registry& registry() {
    // Never destroyed: when static objects are, the interpreter is gone.
    static auto* all = new Registry;
    return *all;
}

const Enumeration& enumeration_of(std::span<const Choice> choices) {
    return registry().enumerations.at(choices.data());
}

std::string full_name(const py::object& type) {
    return type.attr("__module__").cast<std::string>() + "." +
           type.attr("__qualname__").cast<std::string>();
}

std::string element_type(const Row& row) {
    switch (row.type) {
        case Type::text:
        case Type::reference:
            return "str";
        case Type::flag:
            return "bool";
        case Type::whole:
            return "int";
        case Type::decimal:
            return "decimal.Decimal";
        case Type::date:
            return "datetime.date";
        case Type::instant:
            return "datetime.datetime";
        case Type::token:
            return full_name(enumeration_of(row.choices).type);
        case Type::part:
            return full_name(shape_of(row.parts).type);
    }
    return "";
}

std::string taken_element_type(const Row& row) {
    const std::string type = element_type(row);
    if (row.type == Type::decimal) return type + " | int | str";
    if (row.type == Type::date || row.type == Type::instant || row.type == Type::token)
        return type + " | str";
    if (row.type == Type::part) return type + " | collections.abc.Mapping[str, typing.Any]";
    return type;
}

/// What a message says of a value: as Python shows it, and of which type it is.
std::string shown(py::handle object) {
    constexpr std::size_t most = 40;
    auto words = py::repr(object).cast<py::str>();
    if (py::len(words) > most) words = py::str(words[py::slice(0, most, 1)]) + py::str("…");
    return words.cast<std::string>() + " (" +
           py::type::of(object).attr("__name__").cast<std::string>() + ")";
}

}  // namespace

void unfit(py::handle object, const std::string& wanted) {
    throw InvalidValue(shown(object) + " is not " + wanted);
}

const Shape& add_shape(Shape shape) {
    auto& all = registry();
    const auto& added = *all.shapes.emplace_back(std::make_unique<const Shape>(std::move(shape)));
    all.by_type.emplace(reinterpret_cast<const PyTypeObject*>(added.type.ptr()), &added);
    all.by_rows.emplace(added.rows.data(), &added);
    return added;
}

const Shape* find_shape(py::handle object) {
    const auto found = registry().by_type.find(Py_TYPE(object.ptr()));
    return found == registry().by_type.end() ? nullptr : found->second;
}

const Shape& require_record(py::handle object) {
    const auto* shape = find_shape(object);
    if (shape == nullptr || !shape->kind) unfit(object, "a record");
    return *shape;
}

const Shape& shape_of(std::span<const Row> rows) {
    return *registry().by_rows.at(rows.data());
}

const Shape& shape_of(record::Kind kind) {
    return shape_of(record::rows_of(kind));
}

bool is_known(std::span<const Row> rows) {
    return registry().by_rows.contains(rows.data());
}

bool is_known(std::span<const Choice> choices) {
    return registry().enumerations.contains(choices.data());
}

AnyRecord to_object(record::Record record) {
    return std::visit([](auto& one) { return AnyRecord(py::cast(std::move(one))); }, record);
}

record::Record to_record(py::handle object) {
    return require_record(object).copy(object);
}

RecordList to_objects(std::vector<record::Record> records) {
    RecordList objects;
    for (auto& record : records) objects.append(to_object(std::move(record)));
    return objects;
}

std::vector<record::Record> to_records(const RecordIterable& objects) {
    std::vector<record::Record> records;
    for (const auto& object : objects) records.push_back(to_record(object));
    return records;
}

void add_enumeration(std::span<const Choice> choices, const py::object& type) {
    Enumeration made{type, {}};
    for (const auto& choice : choices) made.values.push_back(type(py::str(choice.token)));
    registry().enumerations.emplace(choices.data(), std::move(made));
}

py::object type_of(std::span<const Choice> choices) {
    return enumeration_of(choices).type;
}

py::object enumerator(std::span<const Choice> choices, std::string_view token) {
    const auto at = std::ranges::find(choices, token, &Choice::token);
    return enumeration_of(choices).values.at(static_cast<std::size_t>(at - choices.begin()));
}

std::string python_name(std::string_view token) {
    std::string name(token);
    if (py::module_::import("keyword").attr("iskeyword")(name).cast<bool>()) name += '_';
    return name;
}

std::string given_type(const Row& row) {
    if (row.list) return "tuple[" + element_type(row) + ", ...]";
    return element_type(row) + (row.nullable && row.type != Type::flag ? " | None" : "");
}

std::string taken_type(const Row& row) {
    if (row.list) return "collections.abc.Sequence[" + taken_element_type(row) + "]";
    return taken_element_type(row) + (row.nullable && row.type != Type::flag ? " | None" : "");
}

}  // namespace gongkai::python
