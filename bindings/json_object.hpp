// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <pybind11/pybind11.h>
#include <pybind11/typing.h>

namespace gongkai::python {

/// A JSON object as Python's plain values.
using JsonObject = pybind11::typing::Dict<pybind11::str, pybind11::object>;

[[nodiscard]] inline JsonObject parse_json(const std::string& json) {
    return pybind11::module_::import("json").attr("loads")(json);
}

}  // namespace gongkai::python
