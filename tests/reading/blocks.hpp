// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/reading/document.hpp>
#include <gongkai/text/utf8.hpp>

/// What the tests of the three splitters share.
namespace gongkai::reading {

/// Blocks as lines: "heading1 一、概述", "item2 子项", "table 2x3".
inline std::vector<std::string> outline(const Document& document) {
    const text::Text text(document.text);
    std::vector<std::string> lines;
    for (const auto& block : document.blocks) {
        const auto words = std::string(text.slice(block.span));
        switch (block.kind) {
            case BlockKind::heading:
                lines.push_back("heading" + std::to_string(block.level) + " " + words);
                break;
            case BlockKind::paragraph:
                lines.push_back(words);
                break;
            case BlockKind::list_item:
                lines.push_back("item" + std::to_string(block.level) + " " + words);
                break;
            case BlockKind::table: {
                std::uint32_t rows = 0;
                std::uint32_t columns = 0;
                for (const auto& cell : block.cells) {
                    rows = std::max(rows, cell.row + cell.row_span);
                    columns = std::max(columns, cell.column + cell.column_span);
                }
                lines.push_back("table " + std::to_string(rows) + "x" + std::to_string(columns));
                break;
            }
        }
    }
    return lines;
}

/// The words of the cell that starts at a place of the first table; "none" where none does.
inline std::string cell_at(const Document& document, std::uint32_t row, std::uint32_t column) {
    const text::Text text(document.text);
    for (const auto& block : document.blocks)
        for (const auto& cell : block.cells)
            if (cell.row == row && cell.column == column) return std::string(text.slice(cell.span));
    return "none";
}

/// Blocks stand within the text, in order and apart; cells within their table.
inline bool is_sound(const Document& document) {
    const auto size = static_cast<std::uint32_t>(text::count_code_points(document.text));
    std::uint32_t at = 0;
    for (const auto& block : document.blocks) {
        if (block.span.start < at || block.span.empty() || block.span.end > size) return false;
        if ((block.kind == BlockKind::table) == block.cells.empty()) return false;
        at = block.span.end;
        for (const auto& cell : block.cells) {
            if (cell.span.end < cell.span.start || !block.span.contains(cell.span)) return false;
            if (cell.row_span < 1 || cell.column_span < 1) return false;
        }
    }
    return true;
}

/// Bytes of which many are those that mean something to a format.
class Soup {
  public:
    explicit Soup(std::uint32_t seed) : state_(seed * 2654435761U + 1U) {}

    std::string bytes(std::size_t count, const std::vector<std::string>& words) {
        std::string out;
        while (out.size() < count) {
            const auto pick = next();
            if (pick % 4 == 0) {
                out.push_back(static_cast<char>(next() & 0xFFU));
            } else {
                out += words[next() % words.size()];
            }
        }
        return out;
    }

  private:
    std::uint32_t next() {
        state_ = state_ * 1664525U + 1013904223U;
        return state_ >> 8;
    }

    std::uint32_t state_;
};

}  // namespace gongkai::reading
