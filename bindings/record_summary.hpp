// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "record_shapes.hpp"

namespace gongkai::python {

/// One line: the class, the id of a record, and two or three facts; never personal data.
[[nodiscard]] std::string summary(const Shape& shape, const void* self);

}  // namespace gongkai::python
