// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/diagnostic.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/base/span.hpp>

/// Documents: what plain text, Markdown and HTML have in common before anyone asks what they say.
namespace gongkai::reading {

enum class BlockKind { heading, paragraph, list_item, table };

/// A table cell. Its place is where it starts in the grid; spans are at least 1.
struct Cell {
    Span span;
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::uint32_t row_span = 1;
    std::uint32_t column_span = 1;
    bool header = false;
};

/// One stretch of a document, in reading order. Blocks do not overlap.
struct Block {
    BlockKind kind = BlockKind::paragraph;
    int level = 0;            ///< of a heading: 1 is the outermost; of a list item: its depth
    Span span;                ///< in `Document::text`, without the line end
    std::vector<Cell> cells;  ///< of a table, row by row
};

struct Document {
    std::string text;           ///< UTF-8: the text that every span points into
    std::vector<Block> blocks;  ///< page furniture is left out of both
    std::string title;          ///< what the page calls itself (HTML title or meta), may be empty
    std::string published;      ///< ISO date that the page's metadata state, may be empty
    std::string media_type;     ///< text/plain, text/markdown, text/html
    Diagnostics diagnostics;
};

/// Splits plain text into lines: each non-empty line is a block. Lines that hold only table cells
/// (bars, or bare numbers apart by spaces) become `table` blocks. Headings are told by their
/// enumerator (一、 → level 1, (一) → level 2) and length, or by ending as a title does, at the
/// top. The document's text is `utf8` itself.
[[nodiscard]] Document split_plain_text(std::string utf8);

/// Splits Markdown: ATX and setext headings, lists, pipe tables, code fences; emphasis marks and
/// link targets stay in the text, so that offsets hold. A numbered heading has the level of its
/// number, here and in HTML. The document's text is `utf8` itself.
[[nodiscard]] Document split_markdown(std::string utf8);

/// Splits HTML: headings, paragraphs, list items, tables with row and column spans. Scripts,
/// styles, menus, breadcrumbs, share bars, footers and hidden elements are left out; where those
/// hold most of the sentences they are kept, with a note `html.furniture_kept`. The document's text
/// is made of the blocks' texts, each on its own line, white space folded; a table's rows are lines
/// of their own, with bars between the cells. `utf8` is the decoded page; one that is cut off
/// inside a tag, a comment or a script gives what came before, with `html.cut_off`. Linear in the
/// size of the page. Never throws for what it holds.
[[nodiscard]] Document split_html(std::string_view utf8);

/// The encoding that an HTML page's first kilobyte declares (meta charset), or an empty view.
[[nodiscard]] std::string_view declared_charset(std::string_view bytes);

/// What kind of document bytes are: by the name's extension (.html, .htm, .md, .txt), else by
/// what they look like. Binary formats are named too (image/png, application/pdf, …): those
/// cannot be read here.
[[nodiscard]] std::string_view media_type_of(std::string_view name, std::string_view bytes);

}  // namespace gongkai::reading

namespace gongkai {

template <>
inline constexpr std::array labels<reading::BlockKind>{
    Label{reading::BlockKind::heading, "heading", "标题", "heading"},
    Label{reading::BlockKind::paragraph, "paragraph", "段落", "paragraph"},
    Label{reading::BlockKind::list_item, "list_item", "列表项", "list item"},
    Label{reading::BlockKind::table, "table", "表格", "table"},
};
static_assert(complete(labels<reading::BlockKind>));

}  // namespace gongkai
