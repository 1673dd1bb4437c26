// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/reading/document.hpp>

#include "heading.hpp"
#include "lines.hpp"
#include "rows.hpp"

namespace gongkai::reading {
namespace {

using detail::LineShape;

constexpr std::size_t title_lines = 8;     // a title stands within so many lines of the top
constexpr std::size_t label_run = 24;      // so many lines without a number still belong to a table
constexpr unsigned flattened_numbers = 3;  // so many numbers make a table without bars

/// A line that is not empty, and what it could be.
struct ShapedLine {
    std::string_view text;
    Span span;
    LineShape shape;
    std::uint16_t numbers;
    int heading;  ///< its level, 0 for none

    [[nodiscard]] bool is_bars() const {
        return shape == LineShape::bars || shape == LineShape::rule;
    }
    [[nodiscard]] bool is_strong() const { return shape >= LineShape::number; }
};

std::vector<ShapedLine> shape_lines(std::string_view utf8) {
    std::vector<ShapedLine> lines;
    detail::LineReader reader(utf8);
    while (const auto line = reader.next()) {
        if (line->text.empty()) continue;
        const auto row = detail::row_shape(line->text);
        const auto level =
            row.shape >= LineShape::number ? std::nullopt : detail::heading_level(line->text);
        lines.push_back({line->text, line->span, row.shape, row.numbers, level.value_or(0)});
    }
    return lines;
}

/// The title stands at the top, before anything numbered.
void mark_title(std::vector<ShapedLine>& lines) {
    for (std::size_t i = 0; i < lines.size() && i < title_lines; ++i) {
        auto& line = lines[i];
        if (line.heading != 0) return;
        if (line.is_strong() || !detail::is_title(line.text)) continue;
        line.heading = 1;
        return;
    }
}

/// Walks the lines and tells tables from the rest.
class Splitter {
  public:
    explicit Splitter(const std::vector<ShapedLine>& lines) : lines_(lines) {}

    std::vector<Block> split() && {
        for (std::size_t i = 0; i < lines_.size();) i = split_run(i);
        return std::move(blocks_);
    }

  private:
    /// Whether no table goes on across line `i`.
    [[nodiscard]] bool breaks(std::size_t i, bool behind_bars) const {
        const auto& line = lines_[i];
        if (line.shape == LineShape::prose) return true;
        if (line.heading == 0 || detail::is_table_row_label(line.text)) return false;
        const bool value_follows =
            i + 1 < lines_.size() && lines_[i + 1].shape == LineShape::number;
        if (value_follows) return false;
        return line.heading == 1 || behind_bars;
    }

    /// Splits the run of lines from `start` to the next break; returns where to go on.
    std::size_t split_run(std::size_t start) {
        if (breaks(start, false)) {
            add_line(start);
            return start + 1;
        }
        std::size_t first = start;
        std::size_t last = start;
        std::size_t labels = 0;
        unsigned numbers = 0;
        bool strong = false;
        bool bars = false;
        std::size_t end = start;
        for (bool behind_bars = false; end < lines_.size(); ++end) {
            const auto& line = lines_[end];
            if (breaks(end, behind_bars)) break;
            if (!line.is_strong()) {
                if (strong && ++labels > label_run) break;
                continue;
            }
            if (!strong) first = end;
            strong = true;
            last = end;
            labels = 0;
            numbers += line.numbers;
            behind_bars = line.is_bars();
            bars = bars || line.shape == LineShape::bars;
        }
        if (strong && (bars || numbers >= flattened_numbers)) {
            first = caption_row(start, first);
            for (std::size_t i = start; i < first; ++i) add_line(i);
            add_table(first, last);
            start = last + 1;
        }
        for (std::size_t i = start; i < end; ++i) add_line(i);
        return end;
    }

    /// The first of the header rows that stand above row `first`.
    [[nodiscard]] std::size_t caption_row(std::size_t start, std::size_t first) const {
        // A header row above a table with bars would have them too; a caption need not.
        const std::size_t limit = lines_[first].is_bars() ? 1 : label_run;
        std::size_t row = first;
        while (row > start && first - row < limit) {
            const auto& line = lines_[row - 1];
            const bool belongs = line.heading == 0 || detail::is_table_row_label(line.text) ||
                                 lines_[row].shape == LineShape::number;
            if (!belongs) break;
            --row;
        }
        return row;
    }

    void add_line(std::size_t i) {
        const auto& line = lines_[i];
        Block block;
        block.kind = line.heading > 0 ? BlockKind::heading : BlockKind::paragraph;
        block.level = line.heading;
        block.span = line.span;
        blocks_.push_back(std::move(block));
    }

    void add_table(std::size_t first, std::size_t last) {
        Block block;
        block.kind = BlockKind::table;
        block.span = {lines_[first].span.start, lines_[last].span.end};
        std::uint32_t row = 0;
        for (std::size_t i = first; i <= last; ++i) {
            const auto& line = lines_[i];
            if (line.shape == LineShape::rule) continue;
            std::uint32_t column = 0;
            for (const auto span : detail::row_cells(line.text, line.shape, line.span))
                block.cells.push_back({span, row, column++, 1, 1, false});
            ++row;
        }
        blocks_.push_back(std::move(block));
    }

    const std::vector<ShapedLine>& lines_;
    std::vector<Block> blocks_;
};

}  // namespace

Document split_plain_text(std::string utf8) {
    Document document;
    document.text = std::move(utf8);
    document.media_type = "text/plain";
    auto lines = shape_lines(document.text);
    mark_title(lines);
    document.blocks = Splitter(lines).split();
    return document;
}

}  // namespace gongkai::reading
