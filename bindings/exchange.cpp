// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/exchange/csv.hpp>
#include <gongkai/exchange/json.hpp>
#include <gongkai/exchange/reading.hpp>
#include <gongkai/exchange/table.hpp>

#include "module.hpp"
#include "record_shapes.hpp"
#include "tokens.hpp"
#include "views.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

using exchange::Names;
using exchange::Reading;
using exchange::ReadOptions;
using exchange::ReadRow;
using exchange::RowProblem;
using exchange::WriteOptions;
using record::Kind;
using record::Record;

/// The line of each row, and its cells.
using TableRows = py::typing::Iterable<py::typing::Tuple<py::int_, py::typing::Iterable<py::str>>>;

/// A reading whose records Python has.
struct RecordReading {
    RecordList records;
    Reading rest;
};

RecordReading handed_over(Reading reading) {
    auto records = std::exchange(reading.records, {});
    return {to_objects(std::move(records)), std::move(reading)};
}

ReadOptions read_options(bool check, bool unique_ids,
                         const std::optional<Named<text::Encoding>>& encoding, std::string name) {
    return {check, unique_ids, value_of(encoding), std::move(name)};
}

WriteOptions write_options(Named<Names> names, bool personal) {
    return {names.value, personal};
}

template <typename Work>
auto without_the_gil(Work work) {
    const py::gil_scoped_release release;
    return work();
}

RecordReading read_csv(Named<Kind> kind, const py::bytes& data, bool check, bool unique_ids,
                       const std::optional<Named<text::Encoding>>& encoding, std::string name) {
    const std::string_view bytes = data;
    const auto options = read_options(check, unique_ids, encoding, std::move(name));
    return handed_over(
        without_the_gil([&] { return exchange::read_csv(kind.value, bytes, options); }));
}

RecordReading read_json_lines(const py::bytes& data, bool check, bool unique_ids,
                              const std::optional<Named<text::Encoding>>& encoding,
                              std::string name) {
    const std::string_view bytes = data;
    const auto options = read_options(check, unique_ids, encoding, std::move(name));
    return handed_over(without_the_gil([&] { return exchange::read_json_lines(bytes, options); }));
}

RecordReading read_table(Named<Kind> kind, const std::vector<std::string>& header,
                         const TableRows& rows, std::size_t line, bool check, bool unique_ids,
                         std::string name) {
    exchange::TableReader reader(kind.value, header, line,
                                 read_options(check, unique_ids, std::nullopt, std::move(name)));
    RecordReading read;
    read.rest.header = header;
    read.rest.problems = reader.problems();
    for (const auto& item : rows) {
        auto [at, cells] = item.cast<std::pair<std::size_t, std::vector<std::string>>>();
        auto row = reader.add(std::move(cells), at);
        if (!row) continue;
        if (row->record) {
            read.records.append(to_object(std::move(*row->record)));
            read.rest.lines.push_back(row->line);
        } else {
            read.rest.rejected.push_back(std::move(*row));
        }
    }
    return read;
}

RecordList require_all(const RecordReading& self) {
    Reading without_records = self.rest;
    (void)exchange::require_all(std::move(without_records));
    return self.records;
}

py::bytes to_csv(Named<Kind> kind, const RecordIterable& records, Named<Names> names, bool personal,
                 bool byte_order_mark) {
    const auto all = to_records(records);
    const auto options = write_options(names, personal);
    return py::bytes(without_the_gil(
        [&] { return exchange::to_csv(kind.value, all, options, byte_order_mark); }));
}

py::bytes to_json_lines(const RecordIterable& records, bool personal) {
    const auto all = to_records(records);
    const WriteOptions options{Names::tokens, personal};
    return py::bytes(without_the_gil([&] { return exchange::to_json_lines(all, options); }));
}

Language language_of(std::string_view lang) {
    return require_token<Language>(lang, "Language");
}

py::bytes rejected_csv(const RecordReading& reading, std::string_view lang) {
    std::ostringstream out;
    exchange::write_rejected_csv(out, reading.rest, language_of(lang));
    return py::bytes(out.str());
}

py::bytes rejected_json(const RecordReading& reading) {
    std::ostringstream out;
    exchange::write_rejected_json(out, reading.rest);
    return py::bytes(out.str());
}

std::vector<std::vector<std::string>> rejected_table(const RecordReading& reading,
                                                     std::string_view lang) {
    const auto language = language_of(lang);
    std::vector<std::vector<std::string>> rows{exchange::rejected_header(reading.rest.header)};
    for (const auto& row : reading.rest.rejected)
        rows.push_back(exchange::rejected_row(row, reading.rest.header.size(), language));
    return rows;
}

void bind_problem(py::module_& m) {
    bind_tokens<Names>(m, "Names", "By what columns and enumerators are called (名称).");
    py::class_<RowProblem>(m, "RowProblem", "One problem of a row, or of the file (数据行的问题).")
        .def_readonly("file", &RowProblem::file, "The file, as the call named it.")
        .def_readonly("line", &RowProblem::line,
                      "Of the file, from 1, where the row begins; of a sheet, its row.")
        .def_readonly("row", &RowProblem::row,
                      "Among the rows of data, from 1; 0 where it is about the file.")
        .def_property_readonly(
            "column", [](const RowProblem& self) { return unless_empty(self.column); },
            "Token of the field, with the way into it: ``transfers[0].to``.")
        .def_property_readonly(
            "label", [](const RowProblem& self) { return unless_empty(self.label); },
            "Chinese label of the field.")
        .def_readonly("found", &RowProblem::found,
                      "As it stands there, cut where it is long; empty for personal data.")
        .def_readonly("code", &RowProblem::code, "What is wrong, by a stable name.")
        .def_readonly("message", &RowProblem::message, "What would be right, in Chinese.")
        .def_readonly("message_en", &RowProblem::message_en, "What would be right, in English.")
        .def(
            "to_string",
            [](const RowProblem& self, Named<Language> lang) {
                return to_string(self, lang.value);
            },
            "lang"_a = "zh", "Where, what was found and what would be right, in one line.")
        .def(
            "__str__", [](const RowProblem& self) { return to_string(self); },
            "Where, what was found and what would be right, in English.")
        .def(
            "__repr__",
            [](const RowProblem& self) {
                return "<RowProblem at line " + std::to_string(self.line) + ": " + self.code + ">";
            },
            "Where it is and what it is.");
    py::class_<ReadRow>(m, "RejectedRow", "A row that is no record (未采用的行).")
        .def_readonly("line", &ReadRow::line, "Where it begins, from 1.")
        .def_readonly("row", &ReadRow::row, "Among the rows of data, from 1.")
        .def_readonly("problems", &ReadRow::problems, "Why it is none.")
        .def_readonly("cells", &ReadRow::cells, "What stood there; may be personal data.")
        .def_readonly("text", &ReadRow::text,
                      "What stood there, where it could not be split, and of JSON.")
        .def(
            "__repr__",
            [](const ReadRow& self) {
                return "<RejectedRow at line " + std::to_string(self.line) + ": " +
                       std::to_string(self.problems.size()) + " problems>";
            },
            "Where it begins and how much is wrong with it.");
}

void bind_record_reading(py::module_& m) {
    py::class_<RecordReading>(m, "Reading", R"(What a file of records holds (读取结果).

Good rows are kept, bad ones stand apart with their reasons.)")
        .def_readonly("records", &RecordReading::records, "The records, in the order of the file.")
        .def_property_readonly(
            "lines", [](const RecordReading& self) { return self.rest.lines; },
            "Where each of ``records`` begins.")
        .def_property_readonly(
            "header", [](const RecordReading& self) { return self.rest.header; },
            "Of a table, as it stands there.")
        .def_property_readonly(
            "rejected", [](const RecordReading& self) { return self.rest.rejected; },
            "The rows that are no records.")
        .def_property_readonly(
            "problems", [](const RecordReading& self) { return self.rest.all_problems(); },
            "Every problem, those of the file first, then row by row.")
        .def_property_readonly(
            "clean", [](const RecordReading& self) { return self.rest.clean(); },
            "Whether there is no problem.")
        .def("require_all", &require_all,
             "All or nothing: the records. ``InvalidValue`` names the first problems and their "
             "number where there is one.")
        .def(
            "__repr__",
            [](const RecordReading& self) {
                return "<Reading: " + std::to_string(self.records.size()) + " records, " +
                       std::to_string(self.rest.rejected.size()) + " rejected rows>";
            },
            "How many rows are records and how many are not.");
}

void bind_readers(py::module_& m) {
    m.def("read_csv", &read_csv, "kind"_a, "data"_a, py::kw_only(), "check"_a = true,
          "unique_ids"_a = true, "encoding"_a = std::nullopt, "name"_a = "",
          R"(The records of a kind that a CSV file holds.

Columns are called by token or label, in any order. With ``check`` a record keeps the rules of its
table; with ``unique_ids`` an id stands once. Without ``encoding``, UTF-8 where the bytes are that
and otherwise what they look like. ``name`` is what problems call the file. ``UnreadableInput`` for
UTF-16; nothing else in the file raises.)");
    m.def("read_json_lines", &read_json_lines, "data"_a, py::kw_only(), "check"_a = true,
          "unique_ids"_a = true, "encoding"_a = std::nullopt, "name"_a = "",
          "The records of any kinds that JSON Lines hold; options as of ``read_csv``.");
    m.def("read_table", &read_table, "kind"_a, "header"_a, "rows"_a, py::kw_only(), "line"_a = 1,
          "check"_a = true, "unique_ids"_a = true, "name"_a = "",
          R"(The records that a table of texts holds.

``rows`` gives the line and the cells of each; ``line`` is that of the header.)");
}

void bind_writers(py::module_& m) {
    m.def(
        "table_header",
        [](Named<Kind> kind, Named<Names> names, bool personal) {
            return exchange::table_header(kind.value, write_options(names, personal));
        },
        "kind"_a, py::kw_only(), "names"_a = "tokens", "personal"_a = false,
        "The header of a table of a kind.");
    m.def(
        "table_row",
        [](const AnyRecord& record, Named<Names> names, bool personal) {
            return exchange::table_row(to_record(record), write_options(names, personal));
        },
        "record"_a, py::kw_only(), "names"_a = "tokens", "personal"_a = false,
        "The cells of a record, in the order of its header.");
    m.def("to_csv", &to_csv, "kind"_a, "records"_a, py::kw_only(), "names"_a = "tokens",
          "personal"_a = false, "byte_order_mark"_a = true,
          R"(Records of one kind as CSV, UTF-8; personal data where it is asked for.

``InvalidValue`` for a record of another kind.)");
    m.def("to_json_lines", &to_json_lines, "records"_a, py::kw_only(), "personal"_a = false,
          "A line of ``gongkai.record/1`` for each record; personal data where it is asked for.");
    m.def("rejected_csv", &rejected_csv, "reading"_a, py::kw_only(), "lang"_a = "zh",
          R"(The rejected rows as CSV, to be corrected and read again, with the reasons beside them.

Holds what the file held, personal data included.)");
    m.def("rejected_json", &rejected_json, "reading"_a,
          "The rejected rows as JSON Lines; holds what the file held.");
    m.def("rejected_table", &rejected_table, "reading"_a, py::kw_only(), "lang"_a = "zh",
          "The header and the rejected rows with their reasons; holds what the file held.");
}

}  // namespace

void bind_exchange(py::module_& package) {
    auto m = package.def_submodule("exchange", "Records from files and to files (数据交换).");
    bind_problem(m);
    bind_record_reading(m);
    bind_readers(m);
    bind_writers(m);
}

}  // namespace gongkai::python
