// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <functional>
#include <ios>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <pybind11/functional.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>
#include <pybind11/stl/filesystem.h>

#include <gongkai/ledger/ledger.hpp>
#include <gongkai/ledger/proof.hpp>

#include "dates.hpp"
#include "entries.hpp"
#include "instants.hpp"
#include "module.hpp"
#include "record_shapes.hpp"
#include "tokens.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

namespace fs = std::filesystem;
using ledger::BundleSelection;
using ledger::Digest;
using ledger::HashAlgorithm;
using ledger::LedgerError;
using ledger::Personal;
using ledger::Stored;
using record::Kind;
using workflow::Event;

using Release = py::call_guard<py::gil_scoped_release>;
using NamedKind = Named<Kind>;
using EventProgress = std::function<void(std::int64_t, std::int64_t)>;
using HistoryIterable = py::typing::Iterable<py::typing::List<Event>>;

Personal shown(bool personal) {
    return personal ? Personal::shown : Personal::hidden;
}

std::ifstream reading(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw UnreadableInput(path.string(), "cannot be opened");
    return in;
}

std::ofstream writing(const fs::path& path) {
    std::ofstream out(path, std::ios::binary);
    if (!out) throw LedgerError(path.string() + ": cannot be written");
    return out;
}

/// Errors of a file name it.
template <typename Call>
auto of_file(const fs::path& path, Call call) {
    try {
        return call();
    } catch (const InvalidValue& error) {
        throw InvalidValue(path.string() + ": " + error.what());
    }
}

/// Calls without the GIL.
template <typename Call>
auto free_of_gil(Call call) {
    const py::gil_scoped_release release;
    return call();
}

void bind_opening(py::class_<Ledger>& cls) {
    cls.def_static(
           "open",
           [](const std::string& url, bool create, Named<HashAlgorithm> algorithm) {
               return Ledger::open(url, {create, algorithm.value});
           },
           "url"_a = "gongkai.db", py::kw_only(), "create"_a = true, "algorithm"_a = "sha256",
           Release(),
           R"(The ledger of an SQLite file or a PostgreSQL database.

``url`` is a path or ``postgresql://user@host/database``. Where nothing is there, a ledger is made,
which hashes by ``algorithm``; without ``create``, and for what is no ledger, ``LedgerError``.)")
        .def_property_readonly("id", &Ledger::id, "Random, made with the ledger.")
        .def_property_readonly("algorithm", &Ledger::algorithm, "By what it hashes its events.")
        .def_property_readonly("name", &Ledger::name, "Its URL, without a password.")
        .def_property_readonly(
            "event_count",
            [](const Ledger& self) { return free_of_gil([&] { return self.event_count(); }); },
            "How many events it has.")
        .def("close", &Ledger::close, Release(),
             "Let go of the store; every later call raises ``LedgerError``.")
        .def(
            "__enter__", [](py::object self) { return self; }, "The ledger itself.")
        .def(
            "__exit__",
            [](Ledger& self, const py::object&, const py::object&, const py::object&) {
                self.close();
            },
            "kind"_a, "error"_a, "traceback"_a, "Close it.")
        .def(
            "__repr__",
            [](const Ledger& self) {
                return "<Ledger " + (self.is_open() ? self.name() : "that is closed") + ">";
            },
            "Where it is.");
}

void bind_steps(py::class_<Ledger>& cls) {
    cls.def(
           "add",
           [](Ledger& self, const AnyRecord& record, std::string actor, Date on,
              std::optional<Instant> at, std::string reason) -> Event {
               auto copy = to_record(record);
               auto entry = entry_of(std::move(actor), on, at, std::move(reason));
               return free_of_gil([&] { return self.add(std::move(copy), std::move(entry)); });
           },
           "record"_a, py::kw_only(), "actor"_a, "on"_a, "at"_a = std::nullopt, "reason"_a = "",
           R"(Register a record (登记), in the first state of its kind, and give its event.

``on`` is the day of the act, ``at`` when it is written down: now, where it is left out.
``InvalidValue`` for an id that its kind already has.)")
        .def(
            "import_",
            [](Ledger& self, const AnyRecord& record, std::string actor, Date on,
               std::optional<Instant> at, std::string reason) -> Event {
                auto copy = to_record(record);
                auto entry = entry_of(std::move(actor), on, at, std::move(reason));
                return free_of_gil([&] { return self.import(std::move(copy), std::move(entry)); });
            },
            "record"_a, py::kw_only(), "actor"_a, "on"_a, "at"_a = std::nullopt, "reason"_a = "",
            "Take in a record as it stands (收录), in whatever state.")
        .def(
            "step",
            [](Ledger& self, NamedKind kind, std::string_view id, std::string_view step,
               const std::optional<Changes>& changes, std::string actor, Date on,
               std::optional<Instant> at, std::string reason,
               std::optional<std::int64_t> expected) -> Event {
                const auto part = part_of(kind.value, changes);
                auto entry = entry_of(std::move(actor), on, at, std::move(reason));
                return free_of_gil([&] {
                    return self.step(kind.value, id, step, std::move(entry), part, expected);
                });
            },
            "kind"_a, "id"_a, "step"_a, "changes"_a = std::nullopt, py::kw_only(), "actor"_a,
            "on"_a, "at"_a = std::nullopt, "reason"_a = "", "expected"_a = std::nullopt,
            R"(Take a step, filling in fields by their tokens, and give its event.

With ``expected``, ``VersionConflict`` where the record has another version; ``StepRefused`` names
the steps that are allowed; ``UnknownKey`` for an id that there is not.)")
        .def(
            "amend",
            [](Ledger& self, NamedKind kind, std::string_view id, const Changes& changes,
               std::string actor, Date on, std::optional<Instant> at, std::string reason,
               std::optional<std::int64_t> expected) -> Event {
                const auto part = part_of(kind.value, changes);
                auto entry = entry_of(std::move(actor), on, at, std::move(reason));
                return free_of_gil(
                    [&] { return self.amend(kind.value, id, std::move(entry), part, expected); });
            },
            "kind"_a, "id"_a, "changes"_a, py::kw_only(), "actor"_a, "on"_a, "at"_a = std::nullopt,
            "reason"_a, "expected"_a = std::nullopt,
            "Correct what was entered wrongly (更正): any field but the id and the state.")
        .def(
            "erase",
            [](Ledger& self, NamedKind kind, std::string_view id,
               const std::vector<std::string>& fields, std::string actor, Date on,
               std::optional<Instant> at, std::string reason) -> Event {
                auto entry = entry_of(std::move(actor), on, at, std::move(reason));
                return free_of_gil(
                    [&] { return self.erase(kind.value, id, std::move(entry), fields); });
            },
            "kind"_a, "id"_a, "fields"_a = std::vector<std::string>(), py::kw_only(), "actor"_a,
            "on"_a, "at"_a = std::nullopt, "reason"_a,
            R"(Erase personal data for good (删除个人信息), in every version of a record.

The event that says so stays, and the chain still verifies. Without ``fields``, all that the record
holds. What PostgreSQL's own logs and backups keep is out of reach.)")
        .def("transact", &Ledger::transact, "calls"_a, Release(),
             "Several calls as one: all of them stand, or with an exception none.")
        .def(
            "load",
            [](Ledger& self, const HistoryIterable& histories) {
                std::int64_t count = 0;
                auto loading = free_of_gil([&] { return self.load(); });
                for (const auto history : histories) {
                    const auto events = history.cast<std::vector<Event>>();
                    free_of_gil([&] { loading.add(events); });
                    count += static_cast<std::int64_t>(events.size());
                }
                free_of_gil([&] { loading.commit(); });
                return count;
            },
            "histories"_a,
            R"(Take in whole histories, lists of events, all of them or none.

As fast as the store takes rows; gives the number of events. Nobody else writes meanwhile.)")
        .def(
            "import_records",
            [](Ledger& self, const RecordIterable& records, std::string actor, Date on,
               std::optional<Instant> at, std::string reason, bool dry_run) {
                const auto all = to_records(records);
                const auto entry = entry_of(std::move(actor), on, at, std::move(reason));
                return free_of_gil([&] { return self.import_records(all, entry, dry_run); });
            },
            "records"_a, py::kw_only(), "actor"_a, "on"_a, "at"_a = std::nullopt, "reason"_a = "",
            "dry_run"_a = false,
            R"(Take in the records of a file as they stand, all or none.

What is there already changes nothing; what the ledger has otherwise is told, and stays as it is.)");
}

void bind_asking(py::class_<Ledger>& cls) {
    cls.def(
           "find",
           [](const Ledger& self, NamedKind kind, std::string_view id, bool personal) {
               return self.find(kind.value, id, shown(personal));
           },
           "kind"_a, "id"_a, py::kw_only(), "personal"_a = false, Release(),
           "A record as it stands, or ``None``; personal data where it is asked for.")
        .def(
            "require",
            [](const Ledger& self, NamedKind kind, std::string_view id, bool personal) {
                return self.require(kind.value, id, shown(personal));
            },
            "kind"_a, "id"_a, py::kw_only(), "personal"_a = false, Release(),
            "As ``find``; ``UnknownKey`` for an id that there is not.")
        .def(
            "records",
            [](const Ledger& self, NamedKind kind, const std::map<std::string, std::string>& where,
               const std::string& after, std::int64_t limit) {
                return self.records({kind.value, {where.begin(), where.end()}, after, limit});
            },
            "kind"_a, "where"_a = std::map<std::string, std::string>(), py::kw_only(),
            "after"_a = "", "limit"_a = 100, Release(),
            R"(Records in the order of their ids, from behind ``after`` on.

``where`` has fields and the texts that write their values; all have to hold. ``UnknownKey`` for a
field that the kind does not have, ``InvalidValue`` for a personal one.)")
        .def(
            "events",
            [](const Ledger& self, NamedKind kind, std::string_view id, bool personal) {
                return self.events(kind.value, id, shown(personal));
            },
            "kind"_a, "id"_a, py::kw_only(), "personal"_a = false, Release(),
            "Every event of a record; none for an id that there is not.")
        .def(
            "count",
            [](const Ledger& self, const std::optional<NamedKind>& kind, const std::string& by,
               const std::string& agency, const std::string& first_month,
               const std::string& last_month) {
                return self.count({value_of(kind), by, agency, first_month, last_month});
            },
            "kind"_a = std::nullopt, "by"_a = "", py::kw_only(), "agency"_a = "",
            "first_month"_a = "", "last_month"_a = "", Release(),
            R"(How many records there are, by a field, ``agency`` or ``month``.

Months are written 2016-01. ``UnknownKey`` for something that no kind is counted by.)")
        .def("overdue", &Ledger::overdue, "day"_a, py::kw_only(), "agency"_a = "", Release(),
             "What is overdue on a day (逾期), the longest first.")
        .def("due", &Ledger::due, "day"_a, "until"_a, py::kw_only(), "agency"_a = "", Release(),
             "What is open on ``day`` and falls due by ``until``, the first first.")
        .def("publication_rates", &Ledger::publication_rates, "first"_a, "last"_a, py::kw_only(),
             "agency"_a = "", Release(),
             "What had to be published within due dates of this span, against what was.")
        .def("unmonitored", &Ledger::unmonitored, "year"_a, py::kw_only(), "agency"_a = "",
             Release(), "Sources that were not monitored in a year, with the reasons.");
}

void bind_proving(py::class_<Ledger>& cls) {
    cls.def(
           "verify",
           [](const Ledger& self, const std::optional<Digest>& kept,
              const std::optional<EventProgress>& progress) {
               return self.verify(kept, progress.value_or(EventProgress{}));
           },
           "kept"_a = std::nullopt, py::kw_only(), "progress"_a = std::nullopt, Release(),
           R"(Hash every event again, replay every record, and find all that is wrong.

``kept`` is a digest from outside. ``progress`` is called with what is done and what there is.)")
        .def("digest", &Ledger::digest, Release(), "What to keep outside.")
        .def("rebuild", &Ledger::rebuild, Release(),
             "Make records, clocks and counts anew from the events.")
        .def(
            "write_bundle",
            [](const Ledger& self, const fs::path& path, const std::string& agency,
               std::optional<Date> first, std::optional<Date> last, bool personal) {
                auto out = writing(path);
                self.write_bundle(out, {agency, first, last, personal});
            },
            "path"_a, py::kw_only(), "agency"_a = "", "first"_a = std::nullopt,
            "last"_a = std::nullopt, "personal"_a = false, Release(),
            R"(Write histories for another ledger (交换包).

Those of an agency, or of what was acted upon in a span of days, or of all.)")
        .def(
            "read_bundle",
            [](Ledger& self, const fs::path& path, bool dry_run) {
                auto in = reading(path);
                return of_file(path, [&] { return self.read_bundle(in, dry_run); });
            },
            "path"_a, py::kw_only(), "dry_run"_a = false, Release(),
            R"(Take in a bundle, all or nothing; what is known already changes nothing.

``InvalidValue`` names the line for what is no bundle, is cut off, or was altered.)")
        .def(
            "restore",
            [](Ledger& self, const fs::path& path) {
                auto in = reading(path);
                of_file(path, [&] { self.restore(in); });
            },
            "path"_a, Release(),
            "Make a ledger without events the one whose ``events.jsonl`` this is.")
        .def("conflicts", &Ledger::conflicts, Release(), "The conflicts that bundles left.")
        .def("other_history", &Ledger::other_history, "conflict"_a, Release(),
             "The events of the other history of a conflict.")
        .def(
            "export",
            [](const Ledger& self, const fs::path& folder, bool personal) {
                return self.export_files(folder, shown(personal));
            },
            "folder"_a, py::kw_only(), "personal"_a = false, Release(),
            R"(Write the whole ledger into a folder, to be read without gongkai.

``<kind>.jsonl`` for each kind, ``events.jsonl``, which is a bundle, and ``digest.json``.)")
        .def(
            "write_proof",
            [](const Ledger& self, const fs::path& path, NamedKind kind, std::string_view id) {
                auto out = writing(path);
                self.write_proof(out, kind.value, id);
            },
            "path"_a, "kind"_a, "id"_a, Release(),
            "Write what an outsider needs to check one record's history (公开证明).");
}

}  // namespace

void bind_ledger(py::module_& package) {
    auto m = package.attr("ledger").cast<py::module_>();
    py::class_<Ledger> cls(m, "Ledger",
                           R"(Records and every step that made them what they are (台账).

A step is acknowledged when the call returns: it then survives a crash. Threads and processes may
use one ledger at once.)");
    bind_opening(cls);
    bind_steps(cls);
    bind_asking(cls);
    bind_proving(cls);
    m.def(
        "read_proof",
        [](const fs::path& path) {
            auto in = reading(path);
            return of_file(path, [&] { return ledger::read_proof(in); });
        },
        "path"_a, Release(),
        "Check a proof and give what it shows; ``InvalidValue`` names the line where it fails.");
}

}  // namespace gongkai::python
