// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>
#include <pybind11/stl/filesystem.h>

#include <gongkai/reading/read.hpp>

#include "casters.hpp"
#include "module.hpp"
#include "views.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

void bind_reading(py::module_& package) {
    package.def(
        "read_bytes",
        [](const py::bytes& data, std::string name, std::string media_type,
           std::optional<text::Encoding> encoding) {
            const std::string_view bytes = data;
            const reading::ReadOptions options{std::move(name), std::move(media_type), encoding};
            const py::gil_scoped_release release;
            return std::make_shared<report::AnnualReport>(reading::read(bytes, options));
        },
        "data"_a, py::kw_only(), "name"_a = "", "media_type"_a = "", "encoding"_a = std::nullopt,
        R"(Read a report from the bytes of text, Markdown or HTML.

What is left out is told from the bytes. A damaged document yields what could be read, with
diagnostics. Raises ``UnreadableInput`` where there is nothing to read: no bytes, or another
format, which the message names. The bytes are not copied. Releases the GIL.)");
    package.def(
        "read_file",
        [](const std::filesystem::path& path, std::string name, std::string media_type,
           std::optional<text::Encoding> encoding) {
            reading::ReadOptions options{std::move(name), std::move(media_type), encoding};
            const py::gil_scoped_release release;
            return std::make_shared<report::AnnualReport>(
                reading::read_file(path, std::move(options)));
        },
        "path"_a, py::kw_only(), "name"_a = "", "media_type"_a = "", "encoding"_a = std::nullopt,
        R"(Read a report from a file, as ``read_bytes`` does.

Raises ``UnreadableInput`` also where the file is missing, a directory or not allowed to be read.
Releases the GIL.)");
}

}  // namespace gongkai::python
