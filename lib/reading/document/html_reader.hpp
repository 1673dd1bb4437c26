// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/reading/document.hpp>

#include "html_grid.hpp"

namespace gongkai::reading::detail {

/// A paragraph's worth of an HTML page, before anyone has judged whether it is content.
struct Piece {
    std::size_t start = 0;  ///< in `Draft::text`, in bytes
    std::size_t end = 0;
    BlockKind kind = BlockKind::paragraph;
    int level = 0;
    bool bold = false;           ///< all of it
    bool has_stop = false;       ///< holds a 。
    std::uint32_t size = 0;      ///< in code points
    std::uint32_t links = 0;     ///< how many
    std::size_t link_bytes = 0;  ///< how much of it is link
};

/// A table of data. The pieces in its range that no cell holds stand before it.
struct DraftTable {
    std::size_t first_piece = 0;
    std::size_t last_piece = 0;  ///< behind the last
    std::vector<GridCell> cells;
};

/// What one pass over an HTML page leaves: pieces in reading order, and which form tables.
struct Draft {
    std::string text;
    std::vector<Piece> pieces;
    std::vector<DraftTable> tables;  ///< in reading order, disjoint
    std::string title;
    std::string named_title;        ///< by a meta element, which says it without the site's name
    std::string published;          ///< as the page's metadata have it
    std::size_t stops = 0;          ///< sentences kept
    std::size_t dropped_stops = 0;  ///< sentences that stood in furniture or hidden elements
    bool cut_off = false;           ///< the page ends inside a tag, a comment or a script
};

/// Reads well-formed UTF-8, in linear time. Without `drop_furniture` only what a tag itself names
/// as no content (script, nav) is left out.
[[nodiscard]] Draft read_html(std::string_view utf8, bool drop_furniture);

}  // namespace gongkai::reading::detail
