// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <pybind11/pybind11.h>

// Behind pybind11, which settles how Python.h is included.
#include <datetime.h>

namespace gongkai::python {

/// Python's datetime from C. One pointer for the whole module: that of `datetime.h` is each
/// source's own, so that an inline function might ask for one and use another.
[[nodiscard]] inline const PyDateTime_CAPI& datetime_api() {
    static const auto* const api =
        static_cast<const PyDateTime_CAPI*>(PyCapsule_Import(PyDateTime_CAPSULE_NAME, 0));
    if (api == nullptr) throw pybind11::error_already_set();
    return *api;
}

}  // namespace gongkai::python
