// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/ledger/ledger.hpp>
#include <gongkai/ledger/proof.hpp>

#include "dates.hpp"
#include "instants.hpp"
#include "json_object.hpp"
#include "module.hpp"
#include "record_shapes.hpp"
#include "statute_views.hpp"
#include "tokens.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

using ledger::BundleConflict;
using ledger::BundleReport;
using ledger::Counted;
using ledger::Digest;
using ledger::Duty;
using ledger::ExportedFile;
using ledger::HashAlgorithm;
using ledger::ImportConflict;
using ledger::ImportReport;
using ledger::Proof;
using ledger::PublicationRate;
using ledger::Stored;
using ledger::TraceFault;
using ledger::TraceProblem;
using ledger::Unmonitored;
using ledger::Verification;

std::string of(record::Kind kind, const std::string& record) {
    return std::string(token(kind)) + ' ' + record;
}

void bind_trace(py::module_& m) {
    bind_tokens<HashAlgorithm>(m, "HashAlgorithm",
                               "By what a ledger hashes its events (摘要算法).");
    bind_tokens<TraceFault>(m, "TraceFault", "What can be wrong with a trace (留痕异常).");
    py::class_<Digest>(m, "Digest", R"(What to keep outside of a ledger (存证摘要).

It shows that a tail was cut off and that a chain was made anew.)")
        .def_readonly("ledger", &Digest::ledger, "The id of the ledger.")
        .def_readonly("algorithm", &Digest::algorithm, "By what it hashes.")
        .def_readonly("events", &Digest::events, "How many events there were.")
        .def_readonly("head", &Digest::head, "The hash of the last of them.")
        .def_readonly("first_at", &Digest::first_at, "When the first was written down.")
        .def_readonly("last_at", &Digest::last_at, "When the last was written down.")
        .def(
            "to_json", [](const Digest& self) { return ledger::to_json(self); },
            "As ``gongkai.digest/1``, on one line.")
        .def(
            "to_dict", [](const Digest& self) { return parse_json(ledger::to_json(self)); },
            "``to_json`` as plain values.")
        .def_static("from_json", &ledger::read_digest, "text"_a,
                    "The digest of ``to_json``; ``InvalidValue`` says where it is wrong.")
        .def(
            "__eq__",
            [](const Digest& self, const py::object& other) {
                return py::isinstance<Digest>(other) && self == other.cast<const Digest&>();
            },
            "other"_a, "Whether both are the same.")
        .def(
            "__repr__",
            [](const Digest& self) {
                return "<Digest of " + std::to_string(self.events) +
                       " events: " + std::string(token(self.algorithm)) + " " +
                       self.head.substr(0, 12) + "…>";
            },
            "How many events, and the beginning of the last hash.");
    py::class_<TraceProblem>(m, "TraceProblem", "One fault of a trace.")
        .def_readonly("fault", &TraceProblem::fault, "What is wrong.")
        .def_readonly("sequence", &TraceProblem::sequence,
                      "Of the event; 0 where it is about none.")
        .def_readonly("record", &TraceProblem::record, "``kind/id``; empty where it is about none.")
        .def_readonly("message", &TraceProblem::zh, "In Chinese.")
        .def_readonly("message_en", &TraceProblem::en, "In English.")
        .def(
            "__repr__",
            [](const TraceProblem& self) {
                return "<TraceProblem " + std::string(token(self.fault)) + ": " + self.en + ">";
            },
            "What is wrong.");
    py::class_<Verification>(m, "Verification", "What a verification found (核验结果).")
        .def_readonly("digest", &Verification::digest, "Of the events as they stand.")
        .def_readonly("records", &Verification::records, "How many records were compared.")
        .def_readonly("personal_kept", &Verification::personal_kept,
                      "Personal values that are there, and are what their events commit to.")
        .def_readonly("personal_erased", &Verification::personal_erased,
                      "Those that were erased, as an event says.")
        .def_readonly("personal_withheld", &Verification::personal_withheld,
                      "Those that their own ledger kept for itself.")
        .def_readonly("problems", &Verification::problems, "Every fault.")
        .def_property_readonly("whole", &Verification::whole,
                               "Whether nothing but gaps in issued numbers was found.")
        .def(
            "__repr__",
            [](const Verification& self) {
                return "<Verification of " + std::to_string(self.digest.events) +
                       " events: " + (self.whole() ? "whole" : "broken") + ", " +
                       std::to_string(self.problems.size()) + " problems>";
            },
            "How many events, and whether the trace is whole.");
    py::class_<Proof>(m, "Proof", "What a proof shows of one record (公开证明).")
        .def_readonly("digest", &Proof::digest, "Of the chain that it leads through.")
        .def_readonly("record_kind", &Proof::kind, "The kind of the record.")
        .def_readonly("record", &Proof::record, "The id of the record.")
        .def_readonly("events", &Proof::events, "Its whole history, without what is personal.")
        .def(
            "__repr__",
            [](const Proof& self) {
                return "<Proof of " + of(self.kind, self.record) + ": " +
                       std::to_string(self.events.size()) + " events>";
            },
            "Its record and number of events.");
}

void bind_duties(py::module_& m) {
    py::class_<Counted>(m, "Counted", "How many records.")
        .def_readonly("record_kind", &Counted::kind, "Of which kind.")
        .def_readonly("by", &Counted::by, "By what they are counted; empty for the whole.")
        .def_readonly("value", &Counted::value, "Token, id or month; empty where there is none.")
        .def_readonly("count", &Counted::count, "How many.")
        .def(
            "__repr__",
            [](const Counted& self) {
                return "<Counted " + std::string(token(self.kind)) +
                       (self.by.empty() ? "" : " " + self.by + "=" + self.value) + ": " +
                       std::to_string(self.count) + ">";
            },
            "Of what and how many.");
    py::class_<Duty>(m, "Duty", "An act that is owed (待办事项).")
        .def_readonly("record_kind", &Duty::kind, "The kind of its record.")
        .def_readonly("record", &Duty::record, "The id of its record.")
        .def_readonly("agency", &Duty::agency, "The id of the agency; empty where there is none.")
        .def_readonly("term", &Duty::term, "The term that runs.")
        .def_readonly("start", &Duty::start, "The day of the fact.")
        .def_readonly("due", &Duty::due, "The last day on which it is in time.")
        .def_readonly("provisional", &Duty::provisional,
                      "Whether it was counted beyond the last published calendar.")
        .def_property_readonly(
            "rule", [](const Duty& self) { return TermRowView{self.rule()}; },
            "The version of the term that governs the fact.")
        .def(
            "__repr__",
            [](const Duty& self) {
                return "<Duty " + std::string(self.term.token()) + " of " +
                       of(self.kind, self.record) + ": due " + to_iso(self.due) + ">";
            },
            "The term, the record and the last day.");
    py::class_<PublicationRate>(m, "PublicationRate",
                                "What had to be published under one term, and what was (公开率).")
        .def_readonly("term", &PublicationRate::term, "The term.")
        .def_readonly("owed", &PublicationRate::owed, "How many fell due.")
        .def_readonly("in_time", &PublicationRate::in_time, "How many were done in time.")
        .def_readonly("late", &PublicationRate::late,
                      "How many were done late; of what has to stay open, closed too early.")
        .def_readonly("missing", &PublicationRate::missing, "How many were not done.")
        .def(
            "__repr__",
            [](const PublicationRate& self) {
                return "<PublicationRate " + std::string(self.term.token()) + ": " +
                       std::to_string(self.in_time) + " of " + std::to_string(self.owed) +
                       " in time>";
            },
            "The term, and how many were in time.");
    py::class_<Unmonitored>(m, "Unmonitored", "A source that was not monitored (未开展监测).")
        .def_readonly("source", &Unmonitored::source, "The id of the source.")
        .def_readonly("name", &Unmonitored::name, "Its name.")
        .def_readonly("year", &Unmonitored::year, "The year.")
        .def_readonly("quarter", &Unmonitored::quarter, "The quarter, if it is one.")
        .def_readonly("record", &Unmonitored::record,
                      "The id of what says so; empty where nothing was recorded at all.")
        .def_readonly("reason", &Unmonitored::reason, "Token of the reason; empty without one.")
        .def_readonly("note", &Unmonitored::note, "What was noted beside it.")
        .def_readonly("published_on", &Unmonitored::published_on,
                      "The day on which the reason was published.")
        .def(
            "__repr__",
            [](const Unmonitored& self) {
                return "<Unmonitored " + self.source + ": " +
                       (self.reason.empty() ? "no reason" : self.reason) + ">";
            },
            "The source and the reason.");
}

/// By what the records of a kind, or of any, are counted.
std::vector<std::string_view> dimensions(const std::optional<Named<record::Kind>>& kind) {
    std::vector<std::string_view> tokens;
    for (const auto& counted : ledger::counted_kinds) {
        if (kind && kind->value != counted.kind) continue;
        for (const auto token : counted.by)
            if (!token.empty() && std::ranges::find(tokens, token) == tokens.end())
                tokens.push_back(token);
    }
    return tokens;
}

void bind_exchange_reports(py::module_& m) {
    py::class_<Stored>(m, "Stored", "A record as it stands in a ledger.")
        .def_property_readonly(
            "record", [](const Stored& self) { return to_object(self.record); }, "The record.")
        .def_readonly("version", &Stored::version, "How many events made it so.")
        .def_readonly("on", &Stored::on, "The day of its last act.")
        .def_readonly("at", &Stored::at, "When that was written down.")
        .def(
            "__eq__",
            [](const Stored& self, const py::object& other) {
                return py::isinstance<Stored>(other) && self == other.cast<const Stored&>();
            },
            "other"_a, "Whether both are the same.")
        .def(
            "__repr__",
            [](const Stored& self) {
                return "<Stored " + of(record::kind(self.record), record::id(self.record)) +
                       ": version " + std::to_string(self.version) + ">";
            },
            "Its record and version.");
    py::class_<ImportConflict>(m, "ImportConflict",
                               "A record that a file has otherwise than the ledger.")
        .def_readonly("index", &ImportConflict::index, "Among the records that were given.")
        .def_readonly("record_kind", &ImportConflict::kind, "Its kind.")
        .def_readonly("record", &ImportConflict::record, "Its id.")
        .def_readonly("fields", &ImportConflict::fields, "Tokens of the fields that differ.")
        .def(
            "__repr__",
            [](const ImportConflict& self) {
                std::string fields;
                for (const auto& field : self.fields) fields += ' ' + field;
                return "<ImportConflict " + of(self.kind, self.record) + ":" + fields + ">";
            },
            "The record and the fields that differ.");
    py::class_<ImportReport>(m, "ImportReport", "What became of the records of a file (导入结果).")
        .def_readonly("added", &ImportReport::added, "How many are new.")
        .def_readonly("known", &ImportReport::known, "How many were there already, and equal.")
        .def_readonly("conflicts", &ImportReport::conflicts,
                      "Those that the ledger has otherwise; it keeps its own.")
        .def(
            "__repr__",
            [](const ImportReport& self) {
                return "<ImportReport: " + std::to_string(self.added) + " added, " +
                       std::to_string(self.known) + " known, " +
                       std::to_string(self.conflicts.size()) + " conflicts>";
            },
            "How many of each.");
    py::class_<ExportedFile>(m, "ExportedFile", "A file of a ledger that was written out.")
        .def_readonly("name", &ExportedFile::name, "Within the folder.")
        .def_readonly("lines", &ExportedFile::lines, "How many lines it has.")
        .def(
            "__repr__",
            [](const ExportedFile& self) {
                return "<ExportedFile " + self.name + ": " + std::to_string(self.lines) + " lines>";
            },
            "Its name and size.");
    py::class_<BundleConflict>(m, "BundleConflict",
                               "Two histories of one record that differ (冲突).")
        .def_readonly("record_kind", &BundleConflict::kind, "The kind of the record.")
        .def_readonly("record", &BundleConflict::record, "The id of the record.")
        .def_readonly("version", &BundleConflict::version, "Of the first event that differs.")
        .def_readonly("origin", &BundleConflict::origin,
                      "The id of the ledger that the other history came from.")
        .def(
            "__repr__",
            [](const BundleConflict& self) {
                return "<BundleConflict " + of(self.kind, self.record) + " from version " +
                       std::to_string(self.version) + " on>";
            },
            "The record and where the histories part.");
    py::class_<BundleReport>(m, "BundleReport", "What became of a bundle.")
        .def_readonly("records_added", &BundleReport::records_added, "New records.")
        .def_readonly("records_continued", &BundleReport::records_continued,
                      "Records that were known, with events that are new.")
        .def_readonly("records_known", &BundleReport::records_known, "Records with nothing new.")
        .def_readonly("events_added", &BundleReport::events_added, "New events.")
        .def_readonly("conflicts", &BundleReport::conflicts,
                      "Records of which the ledger has another history; it keeps both.")
        .def(
            "__repr__",
            [](const BundleReport& self) {
                return "<BundleReport: " + std::to_string(self.events_added) + " events added, " +
                       std::to_string(self.conflicts.size()) + " conflicts>";
            },
            "How many events and conflicts.");
}

}  // namespace

void bind_ledger_tables(py::module_& package) {
    auto m = package.def_submodule("ledger", "Records with their trace in a store (台账).");
    bind_trace(m);
    bind_duties(m);
    m.def("dimensions", &dimensions, "kind"_a = std::nullopt,
          "By which fields the records of a kind, or of any, are counted.");
    bind_exchange_reports(m);
}

}  // namespace gongkai::python
