// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/text/date.hpp>
#include <gongkai/text/decode.hpp>
#include <gongkai/text/document_number.hpp>
#include <gongkai/text/normalise.hpp>
#include <gongkai/text/numeral.hpp>
#include <gongkai/text/utf8.hpp>

#include "casters.hpp"
#include "dates.hpp"
#include "module.hpp"
#include "tokens.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

/// What `find` finds in the normalised text, with spans in `utf8` itself.
template <typename Found>
std::vector<Found> found_in(std::string_view utf8,
                            std::vector<Found> (*find)(std::u32string_view)) {
    const auto normalised = text::normalise(utf8);
    auto all = find(normalised.text);
    for (auto& found : all) found.span = normalised.offsets.to_source(found.span);
    return all;
}

text::Encoding require_encoding(std::string_view name) {
    if (const auto encoding = text::find_encoding(name)) return *encoding;
    throw UnknownKey("encoding", name);
}

/// The offsets of anything with a `span`.
template <typename Found>
py::class_<Found>& def_span(py::class_<Found>& cls) {
    return cls
        .def_property_readonly(
            "start", [](const Found& self) { return self.span.start; },
            "Where it begins in the text, in code points.")
        .def_property_readonly(
            "end", [](const Found& self) { return self.span.end; }, "Where it ends, half open.");
}

void bind_encoding(py::module_& m) {
    bind_tokens<text::Encoding>(m, "Encoding", "How text is put into bytes.")
        .def_static("find", &require_encoding, "name"_a,
                    "The encoding that goes by a name in any case, e.g. ``gbk`` or ``utf8``; "
                    "``UnknownKey`` for a name of none.");
    py::class_<text::Decoded>(m, "Decoded", "Bytes as text, and what was wrong with them.")
        .def_readonly("text", &text::Decoded::text, "The text, without a byte order mark.")
        .def_readonly("encoding", &text::Decoded::encoding, "Declared, marked or detected.")
        .def_readonly("diagnostics", &text::Decoded::diagnostics, "Damaged bytes, by offset.")
        .def(
            "__repr__",
            [](const text::Decoded& self) {
                return "<Decoded " + std::string(token(self.encoding)) + ": " +
                       std::to_string(text::count_code_points(self.text)) + " characters, " +
                       std::to_string(self.diagnostics.size()) + " diagnostics>";
            },
            "Its encoding and size.");
    m.def(
        "decode",
        [](const py::bytes& data, std::optional<text::Encoding> declared) {
            const std::string_view bytes = data;
            const py::gil_scoped_release release;
            return text::decode(bytes, declared);
        },
        "data"_a, "declared"_a = std::nullopt,
        R"(Decode bytes of any quality and of any encoding that published documents use.

A byte order mark wins over ``declared``; without either the encoding is detected. Damaged bytes
become U+FFFD and a diagnostic. Never raises for what the bytes hold. Releases the GIL.)");
}

void bind_normalise(py::module_& m) {
    py::class_<text::Normalised>(m, "Normalised", "A normalised text with a way back.")
        .def_property_readonly(
            "text", [](const text::Normalised& self) { return text::to_utf8(self.text); },
            "The text in its one spelling.")
        .def(
            "to_source",
            [](const text::Normalised& self, std::uint32_t start, std::uint32_t end) {
                const auto span = self.offsets.to_source(Span{start, end});
                return std::pair{span.start, span.end};
            },
            "start"_a, "end"_a,
            "The start and end in the source of a stretch of the normalised text.")
        .def(
            "__repr__",
            [](const text::Normalised& self) {
                return "<Normalised: " + std::to_string(self.text.size()) + " characters>";
            },
            "Its size.");
    m.def("normalise", &text::normalise, "text"_a, py::call_guard<py::gil_scoped_release>(),
          R"(Give one spelling to what is the same to a reader (规范化).

Full-width forms, odd spaces and dashes, compatibility and traditional characters are folded;
zero-width characters are dropped. Linear; releases the GIL.)");
}

void bind_numerals(py::module_& m) {
    py::class_<text::Numeral> numeral(m, "Numeral", "A number where it stands in a text (数词).");
    def_span(numeral)
        .def_readonly("value", &text::Numeral::value, "Its value, 万 and 亿 expanded.")
        .def_readonly("step", &text::Numeral::step,
                      "What one of the last digit written is worth: 10000 in 370万.")
        .def_readonly("approximation", &text::Numeral::approximation,
                      "How far it is meant exactly.")
        .def_readonly("upper", &text::Numeral::upper, "Of a range such as 3—5, its end.")
        .def_readonly("percent", &text::Numeral::percent, "Whether it is a percentage.")
        .def_readonly("chinese", &text::Numeral::chinese, "Whether it has no Arabic digit.")
        .def_readonly("malformed", &text::Numeral::malformed,
                      "Whether it cannot be read one way only, as 1,28,5.")
        .def(
            "__repr__",
            [](const text::Numeral& self) {
                return "<Numeral " + self.value.to_string() + (self.percent ? "%" : "") + " " +
                       std::string(token(self.approximation)) +
                       (self.malformed ? " malformed" : "") + ">";
            },
            "Its value and how exactly it is meant.");
    m.def(
        "find_numerals", [](std::string_view utf8) { return found_in(utf8, &text::find_numerals); },
        "text"_a, py::call_guard<py::gil_scoped_release>(),
        R"(Find the numbers of a text: Arabic, Chinese, formal and mixed.

``text[n.start:n.end]`` is the numeral with its approximating words and percent sign. In order,
none overlapping. Linear; releases the GIL.)");
}

void bind_dates(py::module_& m) {
    bind_tokens<text::DateKind>(m, "DateKind", "What a date or period in prose names.");
    py::class_<text::DateMention> mention(m, "DateMention",
                                          "A date or period where it stands in a text (日期).");
    def_span(mention)
        .def_readonly("kind", &text::DateMention::kind, "What it names: a day, a quarter, …")
        .def_readonly("year", &text::DateMention::year, "Its year, where stated.")
        .def_readonly("month", &text::DateMention::month, "Its month, where stated.")
        .def_readonly("day", &text::DateMention::day, "Its day, where stated.")
        .def_readonly("quarter", &text::DateMention::quarter, "Its quarter, where stated.")
        .def_property_readonly("date", &text::DateMention::date,
                               "The civil date, where year, month and day are stated and exist.")
        .def(
            "__repr__",
            [](const text::DateMention& self) {
                return "<DateMention " + std::string(token(self.kind)) + " at " +
                       std::to_string(self.span.start) + ">";
            },
            "Its kind and place.");
    m.def(
        "find_dates", [](std::string_view utf8) { return found_in(utf8, &text::find_dates); },
        "text"_a, py::call_guard<py::gil_scoped_release>(),
        R"(Find the dates and periods of a text, in order, none overlapping.

``text[d.start:d.end]`` are its words; what they leave open is ``None``. Linear; releases the
GIL.)");
    m.def("parse_date", &text::parse_date, "words"_a,
          R"(The one civil date that words write: 2024-02-29, 2024/2/29, 2024年2月29日, 二〇二四年….

``InvalidValue`` for a day that no calendar has, and for anything that is no whole date.)");
}

void bind_document_numbers(py::module_& m) {
    py::class_<text::DocumentNumber> number(
        m, "DocumentNumber", "The number of an official document where it stands (发文字号).");
    def_span(number)
        .def_readonly("issuer", &text::DocumentNumber::issuer,
                      "机关代字, e.g. 国办发; may be empty.")
        .def_property_readonly(
            "year",
            [](const text::DocumentNumber& self) {
                return self.year == 0 ? std::nullopt : std::optional{self.year};
            },
            "Its year; ``None`` in a decree's number, which has none.")
        .def_readonly("number", &text::DocumentNumber::number, "Its serial number.")
        .def("__str__", &text::DocumentNumber::to_string, "As the standard writes it.")
        .def(
            "__repr__",
            [](const text::DocumentNumber& self) {
                return "<DocumentNumber " + self.to_string() + ">";
            },
            "As the standard writes it.");
    m.def(
        "find_document_numbers",
        [](std::string_view utf8) { return found_in(utf8, &text::find_document_numbers); },
        "text"_a, py::call_guard<py::gil_scoped_release>(),
        "Find the numbers of official documents, in order. Linear; releases the GIL.");
}

}  // namespace

void bind_text(py::module_& package) {
    bind_encoding(package);
    bind_normalise(package);
    bind_numerals(package);
    bind_dates(package);
    bind_document_numbers(package);
}

}  // namespace gongkai::python
