// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/record/code_check.hpp>
#include <gongkai/record/industry.hpp>
#include <gongkai/record/pollutant.hpp>
#include <gongkai/record/regions.hpp>

#include "dates.hpp"
#include "module.hpp"
#include "tokens.hpp"
#include "views.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

using record::CodeFault;
using record::IndustrySection;
using record::PollutantRow;
using record::RegionRow;

std::string code_of(const RegionRow& row) {
    return std::to_string(row.code);
}

std::vector<RegionRow> find_regions(std::string_view name,
                                    const std::optional<std::string>& within) {
    if (!within) return record::find_regions(name);
    return record::find_regions(name, record::require_region(*within).code);
}

void bind_fault(py::module_& m) {
    py::class_<CodeFault>(m, "CodeFault", "What is wrong with a code (编码错误).")
        .def_readonly("message", &CodeFault::zh, "What would be right, in Chinese.")
        .def_readonly("message_en", &CodeFault::en, "What would be right, in English.")
        .def_readonly("at", &CodeFault::at,
                      "The character that it is about, from 0; the messages count from 1.")
        .def(
            "__repr__",
            [](const CodeFault& self) { return "<CodeFault at " + std::to_string(self.at) + ">"; },
            "Where it is.");
    m.def(
        "check",
        [](Named<record::Code> code, std::string_view text) {
            return record::check(code.value, text);
        },
        "code"_a, "text"_a,
        R"(What is wrong with a text that should be a code of a kind; ``None`` where all is right.

What a standard leaves open is never wrong.)");
}

void bind_regions(py::module_& m) {
    py::class_<RegionRow>(m, "Division", R"(An administrative division (行政区划, GB/T 2260).

Years are those of the yearly list of the civil affairs ministry.)")
        .def_property_readonly("code", &code_of, "Six digits.")
        .def_readonly("name", &RegionRow::name, "In full.")
        .def_property_readonly(
            "level", [](const RegionRow& self) { return record::level(self); },
            "Province, prefecture or county.")
        .def_readonly("since", &RegionRow::since,
                      "The first list that has it; 1981 stands for earlier too.")
        .def_readonly("retired", &RegionRow::retired,
                      "The first list without it; ``None`` while in use.")
        .def_property_readonly("in_use", &RegionRow::in_use, "Whether it is in use.")
        .def_property_readonly(
            "parent", [](const RegionRow& self) { return record::parent(self); },
            "The division above; ``None`` above a province.")
        .def_property_readonly(
            "children", [](const RegionRow& self) { return record::children(self); },
            "The divisions in use right below, by code.")
        .def_property_readonly(
            "successors", [](const RegionRow& self) { return record::successors(self); },
            "What took over its area in the year in which it left use.")
        .def_property_readonly(
            "present", [](const RegionRow& self) { return record::present(self); },
            "The divisions of today to which its area belongs, by code.")
        .def_readonly("verified", &RegionRow::verified, "How far its row was verified.")
        .def(
            "__eq__",
            [](const RegionRow& self, const py::object& other) {
                return py::isinstance<RegionRow>(other) && self == other.cast<const RegionRow&>();
            },
            "other"_a, "Whether code, name and years are equal.")
        .def(
            "__hash__",
            [](const RegionRow& self) { return py::hash(py::make_tuple(self.code, self.since)); },
            "The hash of its code and first year.")
        .def(
            "__repr__",
            [](const RegionRow& self) {
                return "<Division " + code_of(self) + ": " + std::string(self.name) + ">";
            },
            "Its code and name.");
    m.def(
        "find_region",
        [](std::string_view code, std::optional<int> year) {
            return year ? record::find_region(code, *year) : record::find_region(code);
        },
        "code"_a, py::kw_only(), "year"_a = std::nullopt,
        R"(The division of a code, under the name that it had in the list of ``year``.

Without a year, the one in use, else the last that had the code; ``None`` for no division.)");
    m.def("find_regions", &find_regions, "name"_a, py::kw_only(), "within"_a = std::nullopt,
          R"(Every division that has or had a name, those in use first.

The name may lack its kind, as in 海淀 and 延边. ``within`` is the code of a division that they lie
in; ``UnknownKey`` for one that is none.)");
}

void bind_pollutants(py::module_& m) {
    bind_tokens<record::PollutantMedium>(m, "PollutantMedium", "What a pollutant is measured in.");
    bind_tokens<record::LimitSense>(m, "LimitSense", "On which side of its limit a value is over.");
    py::class_<PollutantRow>(m, "Pollutant", "A pollutant or another thing measured (监测指标).")
        .def_readonly("token", &PollutantRow::token, "Its stable name.")
        .def_readonly("label", &PollutantRow::zh, "What it is called in Chinese.")
        .def_readonly("label_en", &PollutantRow::en, "What it is called in English.")
        .def_readonly("medium", &PollutantRow::medium, "What it is measured in.")
        .def_property_readonly(
            "code", [](const PollutantRow& self) { return unless_empty(self.code); },
            "Its code by HJ 524-2009 or HJ 525-2009.")
        .def_property_readonly(
            "code_2005", [](const PollutantRow& self) { return unless_empty(self.code_2005); },
            "Its code by HJ/T 212-2005.")
        .def_property_readonly(
            "unit", [](const PollutantRow& self) { return unless_empty(self.unit); },
            "The unit of a discharge.")
        .def_property_readonly(
            "ambient_unit",
            [](const PollutantRow& self) { return unless_empty(self.ambient_unit); },
            "The unit in ambient air.")
        .def_readonly("sense", &PollutantRow::sense, "On which side of its limit it is over.")
        .def(
            "__repr__",
            [](const PollutantRow& self) {
                return "<Pollutant " + std::string(self.token) + ": " + std::string(self.zh) + ">";
            },
            "Its token and label.");
    m.def(
        "find_pollutant",
        [](std::string_view name, std::optional<Named<record::PollutantMedium>> medium) {
            return record::find_pollutant(name, value_of(medium));
        },
        "name"_a, py::kw_only(), "medium"_a = std::nullopt,
        R"(The one pollutant that a token, Chinese name, formula or code names.

``None`` where there is none or more than one: 氟化物 is one of the water and one of the air.)");
}

void bind_industries(py::module_& m) {
    py::class_<IndustrySection>(m, "IndustrySection", "A section of GB/T 4754 (行业门类).")
        .def_readonly("edition", &IndustrySection::edition, "The year behind the hyphen.")
        .def_property_readonly(
            "letter", [](const IndustrySection& self) { return std::string(1, self.letter); },
            "Its letter.")
        .def_readonly("label", &IndustrySection::zh, "What it is called in Chinese.")
        .def_readonly("label_en", &IndustrySection::en, "What it is called in English.")
        .def(
            "__repr__",
            [](const IndustrySection& self) {
                return std::string("<IndustrySection ") + self.letter + ": " +
                       std::string(self.zh) + ">";
            },
            "Its letter and label.");
    m.def("find_industry", &record::find_industry, "code"_a, "on"_a,
          R"(The section of an industry's code by the edition of GB/T 4754 in force on a day.

``None`` where the edition has no such code.)");
}

}  // namespace

void bind_codes(py::module_& package) {
    auto m = package.def_submodule("codes",
                                   "The codes that records carry, and what they stand for (编码).");
    bind_tokens<record::Code>(m, "Code", "The codes that records carry (编码).");
    bind_tokens<record::RegionLevel>(m, "RegionLevel", "The level of a division (行政区划级别).");
    bind_fault(m);
    bind_regions(m);
    bind_pollutants(m);
    bind_industries(m);
}

}  // namespace gongkai::python
