// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/audit/check.hpp>
#include <gongkai/audit/rule.hpp>
#include <gongkai/report/json.hpp>

#include "casters.hpp"
#include "json_object.hpp"
#include "module.hpp"
#include "sequence.hpp"
#include "tokens.hpp"
#include "views.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

std::size_t count_of(const FindingSequence& findings, Severity severity) {
    return static_cast<std::size_t>(std::ranges::count_if(
        findings.items,
        [severity](const FindingView& finding) { return finding.get().severity == severity; }));
}

FindingSequence errors_of(const FindingSequence& findings) {
    FindingSequence errors{findings.audit, {}};
    std::ranges::copy_if(
        findings.items, std::back_inserter(errors.items),
        [](const FindingView& finding) { return finding.get().severity == Severity::error; });
    return errors;
}

JsonObject to_dict(const FindingSequence& findings) {
    std::string json;
    {
        const py::gil_scoped_release release;
        json = report::to_json(*findings.audit->report, &findings.audit->audit);
    }
    const auto whole = parse_json(json);
    return py::dict("findings"_a = whole["findings"], "checks"_a = whole["checks"]);
}

std::optional<FigureView> figure_of(const SideView& side) {
    if (!side.side.figure) return std::nullopt;
    return FigureView{side.report, *side.side.figure};
}

template <std::uint32_t Span::* End>
std::optional<std::uint32_t> offset_of(const SideView& side) {
    return side.side.span ? std::optional{*side.side.span.*End} : std::nullopt;
}

std::optional<std::string_view> quote_of(const SideView& side) {
    return side.side.span ? std::optional{side.report->quote(*side.side.span)} : std::nullopt;
}

void bind_sides(py::module_& m) {
    py::class_<SideView>(m, "Side", "One side of a finding: what is stated, or what follows.")
        .def_property_readonly(
            "value", [](const SideView& self) { return unless_empty(self.side.value); },
            "Plain decimal digits, a year, or words; ``None`` where there is none.")
        .def_property_readonly("figure", &figure_of, "The figure that states it, if one does.")
        .def_property_readonly("start", &offset_of<&Span::start>,
                               "Where its words begin in the report's text, in code points.")
        .def_property_readonly("end", &offset_of<&Span::end>, "Where they end, half open.")
        .def_property_readonly("quote", &quote_of, "Its words; ``None`` for what stands nowhere.")
        .def(
            "__repr__", [](const SideView& self) { return "<Side " + self.side.value + ">"; },
            "Its value.");
}

void bind_finding(py::module_& m) {
    py::class_<FindingView> finding(m, "Finding", "One contradiction, with both of its sides.");
    def_equality(finding);
    finding
        .def_property_readonly(
            "rule", [](const FindingView& self) { return self.get().rule; },
            "Token of the rule, e.g. ``text.conflict``.")
        .def_property_readonly(
            "severity", [](const FindingView& self) { return self.get().severity; },
            "How much it weighs; an error is a contradiction.")
        .def_property_readonly(
            "message", [](const FindingView& self) { return self.get().message; },
            "What does not add up, in Chinese.")
        .def_property_readonly(
            "message_en", [](const FindingView& self) { return self.get().message_en; },
            "What does not add up, in English.")
        .def_property_readonly(
            "left",
            [](const FindingView& self) { return SideView{self.audit->report, self.get().left}; },
            "The one side.")
        .def_property_readonly(
            "right",
            [](const FindingView& self) { return SideView{self.audit->report, self.get().right}; },
            "The other side.")
        .def_property_readonly(
            "difference", [](const FindingView& self) { return self.get().difference; },
            "Right less left, where both are numbers.")
        .def_property_readonly(
            "fingerprint", [](const FindingView& self) { return self.get().fingerprint; },
            "The same from run to run and across unrelated edits of the text.")
        .def_property_readonly(
            "hints", [](const FindingView& self) { return self.get().hints; },
            "What may explain it.")
        .def(
            "__hash__",
            [](const FindingView& self) { return py::hash(py::str(self.get().fingerprint)); },
            "The hash of the fingerprint.")
        .def(
            "__repr__",
            [](const FindingView& self) {
                return "<Finding " + std::string(token(self.get().severity)) + " " +
                       self.get().rule + ": " + self.get().message + ">";
            },
            "Its severity, rule and message.");
}

void bind_findings(py::module_& m) {
    py::class_<FindingSequence> findings(
        m, "Findings", "What an audit came to: errors first, then in the order of the text.");
    def_sequence(findings);
    findings
        .def_property_readonly(
            "checks", [](const FindingSequence& self) { return self.audit->audit.checks; },
            "Every rule that ran, passed ones too.")
        .def_property_readonly("errors", &errors_of, "The findings that are errors.")
        .def_property_readonly(
            "report", [](const FindingSequence& self) { return self.audit->report; },
            "The report that was audited.")
        .def("to_dict", &to_dict, "``findings`` and ``checks`` as ``gongkai.report/1`` has them.")
        .def(
            "__repr__",
            [](const FindingSequence& self) {
                return "<Findings: " + std::to_string(count_of(self, Severity::error)) +
                       " errors, " + std::to_string(count_of(self, Severity::warning)) +
                       " warnings, " + std::to_string(count_of(self, Severity::note)) + " notes, " +
                       std::to_string(self.audit->audit.checks.size()) + " checks>";
            },
            "How many there are of each severity.")
        .def(
            "_repr_html_",
            [](const py::object& self) {
                return py::module_::import("gongkai._notebook").attr("findings_html")(self);
            },
            "A table for notebooks.");
}

void bind_rules(py::module_& m) {
    py::class_<audit::Rule>(m, "Rule", "A rule of the audit (核查规则).")
        .def_readonly("token", &audit::Rule::token, "Its stable name.")
        .def_readonly("severity", &audit::Rule::severity, "What its findings weigh.")
        .def_readonly("label", &audit::Rule::zh, "What it asks, in Chinese.")
        .def_readonly("label_en", &audit::Rule::en, "What it asks, in English.")
        .def_property_readonly(
            "basis", [](const audit::Rule& self) { return unless_empty(self.basis); },
            "The instrument and article that it rests on, if it rests on one.")
        .def_property_readonly(
            "forms",
            [](const audit::Rule& self) {
                return std::vector(self.forms.begin(), self.forms.end());
            },
            "The forms of which it is asked; empty for every form.")
        .def(
            "__repr__",
            [](const audit::Rule& self) { return "<Rule " + std::string(self.token) + ">"; },
            "Its token.");
    m.def(
        "rules",
        [] {
            const auto rules = audit::rules();
            return std::vector(rules.begin(), rules.end());
        },
        "Every rule, in the order in which checks are listed.");
}

}  // namespace

void bind_audit(py::module_& package) {
    bind_tokens<report::Status>(package, "Status", "What a rule came to over one report.");
    bind_sides(package);
    bind_finding(package);
    py::class_<report::Check>(package, "Check", "One rule that ran.")
        .def_readonly("rule", &report::Check::rule, "Token of the rule.")
        .def_readonly("status", &report::Check::status,
                      "What it came to; over nothing but zeros and blanks that is unknown.")
        .def_readonly("count", &report::Check::count, "How many comparisons it made.")
        .def(
            "__repr__",
            [](const report::Check& self) {
                return "<Check " + self.rule + " " + std::string(token(self.status)) + ": " +
                       std::to_string(self.count) + " comparisons>";
            },
            "Its rule, status and count.");
    bind_findings(package);
    bind_rules(package);
}

}  // namespace gongkai::python
