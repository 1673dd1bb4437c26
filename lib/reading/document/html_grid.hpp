// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <gongkai/reading/document.hpp>

namespace gongkai::reading::detail {

/// A cell and the pieces of text that stand in it.
struct GridCell {
    Cell cell;
    std::size_t first_piece = 0;
    std::size_t last_piece = 0;  ///< behind the last
};

/// Places an HTML table's cells on a grid as they come. Spans are cut to 1000 and cells past
/// column 1000 are not placed, so that memory and time are bounded by the size of the page.
class Grid {
  public:
    static constexpr std::uint32_t limit = 1000;

    void next_row();

    /// Places a cell at the first free column of the row; false where the row is full.
    bool place(std::uint32_t row_span, std::uint32_t column_span, bool header,
               std::size_t first_piece);

    [[nodiscard]] std::vector<GridCell>& cells() { return cells_; }
    [[nodiscard]] std::uint32_t columns() const { return columns_; }

    /// Cuts the row spans that reach below the last row.
    void close();

  private:
    std::vector<GridCell> cells_;
    std::vector<std::uint32_t> taken_until_;  // by column: the first row that is free again
    std::uint32_t rows_ = 0;
    std::uint32_t column_ = 0;
    std::uint32_t columns_ = 0;
};

}  // namespace gongkai::reading::detail
