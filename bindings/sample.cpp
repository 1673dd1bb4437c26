// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <pybind11/functional.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>
#include <pybind11/stl/filesystem.h>

#include <gongkai/sample/figures.hpp>
#include <gongkai/sample/files.hpp>
#include <gongkai/sample/fill.hpp>
#include <gongkai/sample/year.hpp>
#include <gongkai/workflow/any_docket.hpp>

#include "module.hpp"
#include "tokens.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

using record::Kind;
using sample::Count;
using sample::Figure;
using sample::WrittenFile;
using workflow::AnyDocket;
using workflow::Event;
using Progress = std::function<void(std::int64_t)>;

std::vector<WrittenFile> write_files(const std::filesystem::path& folder, std::uint64_t seed,
                                     int year, int scale, const std::optional<Progress>& progress) {
    const py::gil_scoped_release release;
    // The caster of functions takes the GIL back for each call.
    return sample::write_files(folder, {seed, year, scale}, progress.value_or(Progress{}));
}

std::vector<AnyDocket> dockets(const std::optional<Named<Kind>>& kind, std::uint64_t seed, int year,
                               int scale) {
    const py::gil_scoped_release release;
    std::vector<AnyDocket> all;
    sample::generate({seed, year, scale},
                     [&](const record::Record& record, std::span<const Event> events) {
                         if (!kind || record::kind(record) == kind->value)
                             all.push_back(AnyDocket::replay({events.begin(), events.end()}));
                     });
    return all;
}

std::int64_t fill(Ledger& ledger, std::uint64_t seed, int year, int scale,
                  const std::optional<Progress>& progress) {
    const py::gil_scoped_release release;
    return sample::fill(ledger, {seed, year, scale}, progress.value_or(Progress{}));
}

}  // namespace

void bind_sample(py::module_& package) {
    auto m = package.def_submodule("sample", "A generated year of an authority (生成数据).");
    bind_tokens<Count>(m, "Count", "A count of the generated year.");
    py::class_<Figure>(m, "Figure", "What a generated year comes to.")
        .def_readonly("count", &Figure::count, "Of what.")
        .def_readonly("value", &Figure::value, "How many, in a year of scale 1.")
        .def_readonly("scaled", &Figure::scaled, "Whether it grows with the scale.")
        .def(
            "__repr__",
            [](const Figure& self) {
                return "<Figure " + std::string(token(self.count)) + ": " +
                       std::to_string(self.value) + ">";
            },
            "Of what and how many.");
    py::class_<WrittenFile>(m, "WrittenFile", "A file that was written.")
        .def_readonly("name", &WrittenFile::name, "Within the folder.")
        .def_readonly("lines", &WrittenFile::lines, "Records or events, without a header.")
        .def(
            "__repr__",
            [](const WrittenFile& self) {
                return "<WrittenFile " + self.name + ": " + std::to_string(self.lines) + " lines>";
            },
            "Its name and size.");
    m.def(
        "figures",
        [] { return std::vector<Figure>(sample::figures.begin(), sample::figures.end()); },
        "The statistics of a generated year.");
    m.def("dockets", &dockets, "kind"_a = std::nullopt, py::kw_only(), "seed"_a = 1,
          "year"_a = 2016, "scale"_a = 1,
          R"(The dockets of a generated year, of one kind or of all.

Equal arguments give equal dockets on every machine. No person, firm or authority of them exists,
and every record says that it is generated. ``InvalidValue`` for a year that is not between 2012 and
2030 and a scale that is not between 1 and 1000.)");
    m.def("fill", &fill, "ledger"_a, py::kw_only(), "seed"_a = 1, "year"_a = 2016, "scale"_a = 1,
          "progress"_a = std::nullopt,
          R"(Fill a ledger with a generated year, with every step of its records.

Gives the number of events. ``progress`` is called now and then with the number of records so far.
Raises as ``dockets`` does, and ``LedgerError``; nothing stands then.)");
    m.def("write_files", &write_files, "folder"_a, py::kw_only(), "seed"_a = 1, "year"_a = 2016,
          "scale"_a = 1, "progress"_a = std::nullopt,
          R"(Write a generated year into a folder.

``<kind>.jsonl`` and ``<kind>.csv`` for each kind of record, and ``events.jsonl``; files of these
names are replaced. ``progress`` is called now and then with the number of records so far. Raises as
``dockets`` does, and ``Error`` for what cannot be written.)");
}

}  // namespace gongkai::python
