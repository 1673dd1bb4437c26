// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <gongkai/base/span.hpp>

/// Lines of plain text as rows of a table: what a line could be, and its cells.
namespace gongkai::reading::detail {

/// What a line could be in a table, from what says nothing to what says all.
enum class LineShape : std::uint8_t {
    prose,    ///< a sentence, or anything long
    label,    ///< a few words
    labels,   ///< several words apart by spaces or tabs
    number,   ///< a number, alone or behind one label
    numbers,  ///< labels, then several numbers
    rule,     ///< drawn lines: |---|---|
    bars      ///< cells between bars
};

struct RowShape {
    LineShape shape = LineShape::prose;
    std::uint16_t numbers = 0;  ///< cells that are numbers
};

/// Linear in the line, constant for a long line without bars.
[[nodiscard]] RowShape row_shape(std::string_view line);

/// The cells of a line of that shape, where `line` stands at `span`. An empty cell has an empty
/// span. A bar at either end of the line is a border, not a cell.
[[nodiscard]] std::vector<Span> row_cells(std::string_view line, LineShape shape, Span span);

}  // namespace gongkai::reading::detail
