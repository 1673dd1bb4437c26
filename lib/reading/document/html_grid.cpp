// SPDX-License-Identifier: Apache-2.0
#include "html_grid.hpp"

#include <algorithm>

namespace gongkai::reading::detail {

void Grid::next_row() {
    ++rows_;
    column_ = 0;
}

bool Grid::place(std::uint32_t row_span, std::uint32_t column_span, bool header,
                 std::size_t first_piece) {
    if (rows_ == 0) next_row();
    const std::uint32_t row = rows_ - 1;
    while (column_ < taken_until_.size() && taken_until_[column_] > row) ++column_;
    if (column_ >= limit) return false;
    row_span = std::clamp(row_span, 1U, limit);
    column_span = std::clamp(column_span, 1U, limit - column_);
    const std::uint32_t end = column_ + column_span;
    if (taken_until_.size() < end) taken_until_.resize(end, 0);
    std::fill(taken_until_.begin() + column_, taken_until_.begin() + end, row + row_span);
    cells_.push_back({{{}, row, column_, row_span, column_span, header}, first_piece, first_piece});
    column_ = end;
    columns_ = std::max(columns_, end);
    return true;
}

void Grid::close() {
    for (auto& [cell, first, last] : cells_)
        cell.row_span = std::min(cell.row_span, rows_ - cell.row);
}

}  // namespace gongkai::reading::detail
