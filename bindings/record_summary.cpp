// SPDX-License-Identifier: Apache-2.0
#include "record_summary.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <pybind11/pybind11.h>

namespace py = pybind11;

namespace gongkai::python {

namespace {

using record::Row;
using record::Type;
using record::Value;

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
