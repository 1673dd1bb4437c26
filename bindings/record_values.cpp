// SPDX-License-Identifier: Apache-2.0
#include "record_values.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <map>
#include <type_traits>
#include <utility>
#include <variant>

#include <gongkai/base/error.hpp>
#include <gongkai/record/record.hpp>

#include "casters.hpp"
#include "dates.hpp"
#include "instants.hpp"

namespace py = pybind11;

namespace gongkai::python {

namespace {

using record::List;
using record::Need;
using record::Part;
using record::Row;
using record::Type;
using record::Value;

std::string text_of(py::handle object) {
    Py_ssize_t size = 0;
    const char* bytes = PyUnicode_AsUTF8AndSize(object.ptr(), &size);
    if (bytes == nullptr) {
        PyErr_Clear();
        unfit(object, "a text: it holds half of a surrogate pair, which UTF-8 cannot write");
    }
    return {bytes, static_cast<std::size_t>(size)};
}

std::int64_t whole_of(py::handle object) {
    const auto number = py::reinterpret_steal<py::object>(PyNumber_Index(object.ptr()));
    if (!number) throw py::error_already_set();
    int overflow = 0;
    const std::int64_t whole = PyLong_AsLongLongAndOverflow(number.ptr(), &overflow);
    if (overflow != 0) unfit(object, "a number that fits into 64 bits");
    return whole;
}

bool is_whole(py::handle object) {
    return PyIndex_Check(object.ptr()) != 0 && !PyBool_Check(object.ptr());
}

Value decimal_of(py::handle object) {
    if (is_whole(object)) return whole_of(object);
    if (PyUnicode_Check(object.ptr())) return Decimal::parse(text_of(object));
    if (!py::isinstance(object, py::module_::import("decimal").attr("Decimal")))
        unfit(object, "exact: give a decimal.Decimal, a whole number, or its digits as a str");
    if (!object.attr("is_finite")().cast<bool>()) unfit(object, "a number");
    return Decimal::parse(object.attr("__format__")("f").cast<std::string>());
}

template <typename T>
Value cast_of(py::handle object, const char* wanted) {
    py::detail::make_caster<T> caster;
    if (!caster.load(object, true)) unfit(object, wanted);
    return py::detail::cast_op<T>(caster);
}

Value token_of(const Row& row, py::handle object) {
    if (PyUnicode_Check(object.ptr())) return text_of(object);
    if (!py::isinstance(object, type_of(row.choices)))
        unfit(object, "a " + std::string(row.type_name) + " or the token of one");
    return object.attr("token").cast<std::string>();
}

void require_all(const Shape& shape, const Part& values) {
    std::string missing;
    for (const auto& row : shape.rows) {
        // A record begins in the first state of its kind.
        if (row.need != Need::required || row.type == Type::flag || row.token == "state") continue;
        const auto given = std::ranges::find(values, row.token, &record::Member::token);
        if (given != values.end() && given->value.given()) continue;
        missing += (missing.empty() ? "" : ", ") + python_name(row.token);
    }
    if (!missing.empty()) throw InvalidValue(shape.name + " needs " + missing);
}

Part given_values(std::span<const Row> rows, const void* self) {
    Part part;
    for (const auto& row : rows)
        if (Value value = row.read(self); value.given())
            part.push_back({std::string(row.token), std::move(value)});
    return part;
}

Value part_value(const Row& row, py::handle object) {
    const auto& shape = shape_of(row.parts);
    if (py::isinstance(object, shape.type)) return given_values(shape.rows, shape.address(object));
    if (!py::isinstance(object, py::module_::import("collections.abc").attr("Mapping")))
        unfit(object, "a " + shape.name + " or a mapping with its fields");
    Part part =
        to_part(shape.name, shape.rows, py::dict(py::reinterpret_borrow<py::object>(object)));
    require_all(shape, part);
    return part;
}

Value element_value(const Row& row, py::handle object) {
    switch (row.type) {
        case Type::text:
        case Type::reference:
            if (!PyUnicode_Check(object.ptr()))
                unfit(object, row.type == Type::text ? "a str" : "a str with the id of a record");
            return text_of(object);
        case Type::flag:
            if (!PyBool_Check(object.ptr())) unfit(object, "True or False");
            return object.is(py::bool_(true));
        case Type::whole:
            if (!is_whole(object)) unfit(object, "a whole number");
            return whole_of(object);
        case Type::decimal:
            return decimal_of(object);
        case Type::date:
            return cast_of<Date>(object, "a datetime.date or words that write one");
        case Type::instant:
            return cast_of<Instant>(object, "a datetime.datetime with a zone");
        case Type::token:
            return token_of(row, object);
        case Type::part:
            return part_value(row, object);
    }
    return {};
}

py::object element_object(const Row& row, const Value& value) {
    py::object made = std::visit(
        [&row](const auto& held) -> py::object {
            using T = std::remove_cvref_t<decltype(held)>;
            if constexpr (std::same_as<T, std::monostate> || std::same_as<T, List>) {
                return py::none();
            } else if constexpr (std::same_as<T, Part>) {
                const auto& shape = shape_of(row.parts);
                py::object part = shape.blank();
                fill(shape, const_cast<void*>(shape.address(part)), held);
                return part;
            } else if constexpr (std::same_as<T, std::string>) {
                if (row.type == Type::token) return enumerator(row.choices, held);
                return py::str(held);
            } else {
                return py::cast(held);
            }
        },
        static_cast<const Value::variant&>(value));
    if (!made) throw py::error_already_set();
    return made;
}

}  // namespace

py::object to_python(const Row& row, const Value& value) {
    if (row.list) {
        const auto* list = value.find<List>();
        py::tuple made(list != nullptr ? list->size() : 0);
        for (std::size_t i = 0; i < made.size(); ++i) made[i] = element_object(row, (*list)[i]);
        return made;
    }
    // A text that stands plain is empty when it is not given, and still a text.
    if (!value.given() && !row.nullable) return py::str("");
    return element_object(row, value);
}

Value to_value(const Row& row, py::handle object) {
    if (object.is_none()) return {};
    if (!row.list) return element_value(row, object);
    if (!PyList_Check(object.ptr()) && !PyTuple_Check(object.ptr()))
        unfit(object, "a list or a tuple");
    List list;
    for (const auto& element : py::reinterpret_borrow<py::sequence>(object)) {
        Value value = element_value(row, element);
        if (const auto* text = value.find<std::string>(); text != nullptr && text->empty())
            throw InvalidValue("an empty text is no element of a list");
        list.push_back(std::move(value));
    }
    return list;
}

Part to_part(std::string_view of, std::span<const Row> rows, const py::dict& given) {
    Part part;
    for (const auto& [key, object] : given) {
        if (!PyUnicode_Check(key.ptr())) unfit(key, "the name of a field");
        std::string token = text_of(key);
        if (token.ends_with('_') && python_name(token.substr(0, token.size() - 1)) == token)
            token.pop_back();
        const auto& row = record::require_row(rows, token, of);
        try {
            part.push_back({token, to_value(row, object)});
        } catch (const InvalidValue& error) {
            throw InvalidValue(std::string(of) + "." + token + ": " + error.what());
        }
    }
    return part;
}

void assign(const Shape& shape, const Row& row, void* self, py::handle value) {
    try {
        row.write(self, to_value(row, value));
    } catch (const InvalidValue& error) {
        throw InvalidValue(shape.name + "." + python_name(row.token) + ": " + error.what());
    }
}

void fill(const Shape& shape, void* self, const Part& values) {
    for (const auto& [token, value] : values) {
        const auto& row = record::require_row(shape.rows, token, shape.name);
        try {
            row.write(self, value);
        } catch (const InvalidValue& error) {
            throw InvalidValue(shape.name + "." + token + ": " + error.what());
        }
    }
}

void construct(const Shape& shape, void* self, const py::dict& given) {
    Part values = to_part(shape.name, shape.rows, given);
    require_all(shape, values);
    // The state that a record begins in may be left out, which is not the same as unset.
    std::erase_if(values, [](const auto& member) {
        return member.token == "state" && !member.value.given();
    });
    fill(shape, self, values);
}

}  // namespace gongkai::python
