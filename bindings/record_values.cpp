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

using record::Choice;
using record::List;
using record::Need;
using record::Part;
using record::Row;
using record::Type;
using record::Value;

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

const Shape& part_of(const Row& row) {
    return *registry().by_rows.at(row.parts.data());
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
            return full_name(part_of(row).type);
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

[[noreturn]] void unfit(py::handle object, const std::string& wanted) {
    throw InvalidValue(shown(object) + " is not " + wanted);
}

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
    if (!py::isinstance(object, enumeration_of(row.choices).type))
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

Value part_value(const Row& row, py::handle object) {
    const auto& shape = part_of(row);
    if (py::isinstance(object, shape.type))
        return described(shape.rows, shape.address(object), true);
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
                const auto& shape = part_of(row);
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

/// A value of a field without what is personal inside it.
Value without_personal(const Row& row, Value value) {
    if (const auto* list = value.find<List>()) {
        List kept;
        for (const auto& element : *list) kept.push_back(without_personal(row, element));
        return kept;
    }
    const auto* part = value.find<Part>();
    if (part == nullptr) return value;
    Part kept;
    for (const auto& [token, inner] : *part)
        if (const auto& field = *record::find_row(row.parts, token); !field.personal)
            kept.push_back({token, without_personal(field, inner)});
    return kept;
}

/// A fact that one line has room for; nothing for anything else.
std::optional<std::string> fact(const Row& row, const void* self) {
    // What identifies a thing to people. Any other text may be of any length and about anyone.
    constexpr std::array names{"name", "title", "number", "full_name", "document_number"};
    constexpr std::size_t most = 60;
    const bool short_text =
        row.type == Type::text && (row.code || std::ranges::find(names, row.token) != names.end());
    const bool plain = row.type == Type::whole || row.type == Type::decimal ||
                       row.type == Type::date || row.type == Type::token;
    if (row.personal || row.list || !(plain || short_text)) return std::nullopt;
    const Value value = row.read(self);
    if (!value.given()) return std::nullopt;
    if (const auto* text = value.find<std::string>())
        return text->size() > most ? std::nullopt : std::optional(*text);
    std::string written = record::canonical(value);
    std::erase(written, '"');
    return written;
}

/// On one line, with what is no UTF-8 or cannot be seen written as an escape.
std::string on_one_line(const std::string& words) {
    const auto decoded = py::reinterpret_steal<py::str>(PyUnicode_DecodeUTF8(
        words.data(), static_cast<Py_ssize_t>(words.size()), "backslashreplace"));
    std::string line;
    for (const auto& piece : decoded) {
        const bool seen = piece.attr("isprintable")().cast<bool>();
        const auto shown_piece = seen ? py::str(piece) : py::str(py::repr(piece));
        line += seen ? shown_piece.cast<std::string>()
                     : py::str(shown_piece[py::slice(1, -1, 1)]).cast<std::string>();
    }
    return line;
}

}  // namespace

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

py::object type_of(std::span<const Choice> choices) {
    return enumeration_of(choices).type;
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

Part described(std::span<const Row> rows, const void* self, bool personal) {
    Part part;
    for (const auto& row : rows) {
        if (row.personal && !personal) continue;
        if (Value value = row.read(self); value.given())
            part.push_back({std::string(row.token),
                            personal ? std::move(value) : without_personal(row, std::move(value))});
    }
    return part;
}

std::string summary(const Shape& shape, const void* self) {
    constexpr std::size_t most = 3;
    std::vector<std::string> facts;
    for (const auto& row : shape.rows) {
        if (row.token == "id" || row.token == "state" || facts.size() == most) continue;
        if (auto words = fact(row, self)) facts.push_back(std::move(*words));
    }
    if (const auto* state = record::find_row(shape.rows, "state"); state != nullptr && shape.kind)
        if (auto words = fact(*state, self)) facts.insert(facts.begin(), std::move(*words));
    if (facts.size() > most) facts.pop_back();
    std::string line = "<" + shape.name;
    if (shape.kind) {
        const Value id = record::find_row(shape.rows, "id")->read(self);
        line += " " + (id.given() ? std::get<std::string>(id) : std::string("without an id"));
    }
    for (std::size_t i = 0; i < facts.size(); ++i) line += (i == 0 ? ": " : ", ") + facts[i];
    return on_one_line(line + ">");
}

}  // namespace gongkai::python
