// SPDX-License-Identifier: Apache-2.0
#include "compiled_rows.hpp"

#include <gongkai/record/rows.hpp>

namespace gongkai::record {

std::span<const Row> compiled_rows_of(Kind kind) {
    return rows_of(kind);
}

}  // namespace gongkai::record
