// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/archive/archive.hpp>

#include "module.hpp"
#include "record_shapes.hpp"
#include "tokens.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

using archive::ArchiveFormat;
using archive::Contents;
using workflow::Event;

py::bytes write(const RecordIterable& records, const std::vector<Event>& events,
                Named<ArchiveFormat> format) {
    const Contents contents{to_records(records), events};
    std::string bytes;
    {
        const py::gil_scoped_release release;
        bytes = archive::write_archive(contents, format.value);
    }
    return py::bytes(bytes);
}

py::typing::Tuple<RecordList, py::typing::List<Event>> read(const py::bytes& data,
                                                            const std::string& name) {
    const std::string_view bytes = data;
    Contents contents;
    {
        const py::gil_scoped_release release;
        contents = archive::read_archive(bytes, {}, name);
    }
    return py::make_tuple(to_objects(std::move(contents.records)), std::move(contents.events));
}

}  // namespace

void bind_archive(py::module_& package) {
    auto m = package.def_submodule("archive", "Records and events as bytes that last (归档).");
    bind_tokens<ArchiveFormat>(m, "ArchiveFormat",
                               "In what form an archive is written (归档格式).");
    m.def("write_archive", &write, "records"_a, "events"_a = std::vector<Event>{}, py::kw_only(),
          "format"_a = "xml",
          R"(The archive of some records and events, personal data included.

XML and text are portable; binary is the fastest, for one architecture, which it states. Equal
contents give equal bytes. ``InvalidValue`` for a date outside the years 0 to 9999.)");
    m.def("read_archive", &read, "data"_a, py::kw_only(), "name"_a = "archive",
          R"(The records and the events of an archive, equal to what was written.

``UnreadableInput`` for whatever is no archive, is cut off or altered, or was written by a later
gongkai or, in binary, elsewhere; ``name`` is what the error calls it.)");
}

}  // namespace gongkai::python
