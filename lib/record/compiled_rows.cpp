// SPDX-License-Identifier: Apache-2.0
#include "compiled_rows.hpp"

#include <gongkai/record/rows.hpp>

namespace gongkai::record {

std::span<const Row> compiled_rows_of(Kind kind) {
    return rows_of(kind);
}

const Row* find_next(std::span<const Row> rows, std::string_view token, std::size_t& at) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows[(at + i) % rows.size()];
        if (row.token != token) continue;
        at = (at + i + 1) % rows.size();
        return &row;
    }
    return nullptr;
}

}  // namespace gongkai::record
