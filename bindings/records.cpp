// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/archive/archive.hpp>
#include <gongkai/exchange/json.hpp>
#include <gongkai/record/check.hpp>
#include <gongkai/record/code.hpp>
#include <gongkai/record/record.hpp>

#include "json_object.hpp"
#include "module.hpp"
#include "record_class.hpp"
#include "record_values.hpp"
#include "tokens.hpp"
#include "views.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

using record::Choice;
using record::FieldProblem;
using record::Kind;
using record::Record;
using record::Row;

void bind_fields(py::module_& m) {
    bind_tokens<record::Need>(m, "Need", "Whether every source has a field (必填程度).");
    bind_tokens<record::Type>(m, "Type", "What a field holds (字段类型).");
    py::class_<Choice>(m, "Choice", "One enumerator that a field may hold.")
        .def_readonly("token", &Choice::token, "Its stable ASCII name.")
        .def_readonly("label", &Choice::zh, "What it is called in Chinese.")
        .def_readonly("label_en", &Choice::en, "What it is called in English.")
        .def(
            "__repr__",
            [](const Choice& self) {
                return "<Choice " + std::string(self.token) + ": " + std::string(self.zh) + ">";
            },
            "Its token and label.");
    py::class_<Row>(m, "Field", "One field of a kind of record, as its table says (字段).")
        .def_readonly("token", &Row::token, "Its name in JSON, CSV, SQL and archives.")
        .def_property_readonly(
            "name", [](const Row& self) { return python_name(self.token); }, "Its name in Python.")
        .def_readonly("label", &Row::zh, "As forms print it.")
        .def_readonly("label_en", &Row::en, "What it is called in English.")
        .def_readonly("need", &Row::need, "Whether every source has it.")
        .def_property_readonly(
            "unit", [](const Row& self) { return unless_empty(self.unit); },
            "The unit of a number.")
        .def_readonly("code", &Row::code, "The shape that a text has to have.")
        .def_readonly("personal", &Row::personal, "Whether it is personal data (个人信息).")
        .def_property_readonly(
            "source", [](const Row& self) { return unless_empty(self.source); },
            "Instrument and article that ask for it.")
        .def_readonly("type", &Row::type, "What it holds.")
        .def_readonly("many", &Row::list, "Whether it holds any number of them, in order.")
        .def_readonly("nullable", &Row::nullable, "Whether it may be without a value.")
        .def_readonly("target", &Row::target, "The kind that a reference leads to.")
        .def_property_readonly(
            "type_name", [](const Row& self) { return unless_empty(self.type_name); },
            "The class of an enumeration or of a part.")
        .def_property_readonly(
            "choices",
            [](const Row& self) {
                return std::vector<Choice>(self.choices.begin(), self.choices.end());
            },
            "The enumerators that it may hold.")
        .def_property_readonly(
            "parts",
            [](const Row& self) { return std::vector<Row>(self.parts.begin(), self.parts.end()); },
            "The fields of a part.")
        .def(
            "__repr__",
            [](const Row& self) {
                return "<Field " + std::string(self.token) + ": " + std::string(self.zh) + ">";
            },
            "Its token and label.");
}

void bind_problems(py::module_& m) {
    bind_tokens<record::FieldFault>(m, "FieldFault", "What is wrong with a field.");
    py::class_<FieldProblem>(m, "FieldProblem", "One fault of one field of a record.")
        .def_readonly("field", &FieldProblem::field,
                      "Its token; of a field of a part ``attachments[0].sha256``.")
        .def_readonly("fault", &FieldProblem::fault, "What is wrong, by name.")
        .def_readonly("found", &FieldProblem::found, "What stands there; may be personal data.")
        .def_readonly("message", &FieldProblem::zh, "What would be right, in Chinese.")
        .def_readonly("message_en", &FieldProblem::en, "What would be right, in English.")
        .def(
            "__repr__",
            [](const FieldProblem& self) {
                return "<FieldProblem " + self.field + ": " + std::string(token(self.fault)) + ">";
            },
            "The field and its fault.");
}

std::string json_of(const Record& record, bool personal) {
    exchange::WriteOptions options;
    options.personal = personal;
    return exchange::to_json(record, options);
}

template <record::AKind R>
void bind_kind(py::module_& m) {
    const auto& names = labels<Kind>[static_cast<std::size_t>(record::kind_of<R>)];
    auto cls = bind_struct<R>(m, std::string(names.zh) + ": " + std::string(names.en) + ".");
    cls.attr("record_kind") = py::cast(record::kind_of<R>);
    cls.def(
           "problems", [](const R& self) { return record::problems(self); },
           "What is wrong with it by its own table, field by field; empty where nothing is.")
        .def(
            "to_json", [](const R& self, bool personal) { return json_of(self, personal); },
            py::kw_only(), "personal"_a = false,
            R"(As ``gongkai.record/1``, on one line; personal data where it is asked for.

``InvalidValue`` for a text that is no UTF-8.)")
        .def(
            "to_dict",
            [](const R& self, bool personal) { return parse_json(json_of(self, personal)); },
            py::kw_only(), "personal"_a = false, "``to_json`` as plain values.")
        .def(py::pickle(
            [](const R& self) { return py::bytes(archive::write_record(Record(self))); },
            [](const py::bytes& bytes) {
                return std::get<R>(archive::read_record(std::string_view(bytes), {}, "pickle"));
            }));
}

std::vector<Row> fields_of(Named<Kind> kind) {
    const auto rows = shape_of(kind.value).rows;
    return {rows.begin(), rows.end()};
}

AnyRecord from_json(std::string_view text, bool check) {
    auto row = exchange::read_json(text, {.check = check});
    if (!row.record) throw InvalidValue(to_string(row.problems.front()));
    return to_object(std::move(*row.record));
}

}  // namespace

void bind_records(py::module_& package) {
    auto m = package.def_submodule("records", "What an authority discloses and handles (记录).");
    bind_tokens<Kind>(m, "Kind", "The kinds of records (记录种类).");
    bind_fields(m);
    bind_problems(m);
    bind_record_enumerations(m);
    record::each_kind([&]<typename R>() { bind_kind<R>(m); });
    m.def("fields", &fields_of, "kind"_a, "The fields of a kind, in the order of its table.");
    m.def(
        "class_of", [](Named<Kind> kind) { return py::type(shape_of(kind.value).type); }, "kind"_a,
        "The class of the records of a kind.");
    m.def("from_json", &from_json, "text"_a, py::kw_only(), "check"_a = true,
          R"(The record that one JSON object of ``gongkai.record/1`` holds.

With ``check`` it keeps the rules of its table: what is required is given, codes are well-formed.
``InvalidValue`` says where it is wrong and what would be right.)");
}

}  // namespace gongkai::python
