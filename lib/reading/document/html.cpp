// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/reading/document.hpp>
#include <gongkai/text/date.hpp>
#include <gongkai/text/utf8.hpp>

#include "heading.hpp"
#include "html_chrome.hpp"
#include "html_reader.hpp"
#include "lines.hpp"

namespace gongkai::reading {
namespace {

using detail::Draft;
using detail::DraftTable;
using detail::Piece;

constexpr std::size_t title_blocks = 8;  // a title stands within so many blocks of the top
constexpr std::uint32_t menu_entry_size = 40;
constexpr std::size_t menu_entries = 3;  // so many entries in a row make a menu
constexpr std::uint32_t menu_line_size = 200;
constexpr std::uint32_t menu_line_links = 3;

struct Message {
    Severity severity;
    std::string_view code;
    std::string_view zh;
    std::string_view en;
};

constexpr Message cut_off{Severity::warning, "html.cut_off",
                          "网页在标签、注释或脚本中间截断，其后内容未读取",
                          "the page ends inside a tag, a comment or a script: what stood in it "
                          "was not read"};
constexpr Message furniture_kept{Severity::note, "html.furniture_kept",
                                 "正文位于名为导航、页脚或隐藏的部分，已一并读取",
                                 "the content stands in parts that are named as menus or "
                                 "footers or are hidden: these were read too"};

void report(Document& document, const Message& message) {
    document.diagnostics.push_back({message.severity,
                                    std::string(message.code),
                                    std::string(message.zh),
                                    std::string(message.en),
                                    {}});
}

/// Lays a draft out as a document.
class Assembler {
  public:
    Assembler(const Draft& draft, Document& document) : draft_(draft), document_(document) {}

    void assemble() {
        document_.text.reserve(draft_.text.size() + draft_.pieces.size());
        std::size_t piece = 0;
        for (const auto& table : draft_.tables) {
            add_pieces(piece, table.first_piece);
            add_table(table);
            piece = table.last_piece;
        }
        add_pieces(piece, draft_.pieces.size());
    }

  private:
    [[nodiscard]] std::string_view words(const Piece& piece) const {
        return std::string_view(draft_.text).substr(piece.start, piece.end - piece.start);
    }

    static bool is_mostly_link(const Piece& piece) {
        return piece.links > 0 && 5 * piece.link_bytes >= 4 * (piece.end - piece.start) &&
               !piece.has_stop;
    }

    static bool is_menu_entry(const Piece& piece) {
        return is_mostly_link(piece) && piece.size <= menu_entry_size;
    }

    [[nodiscard]] bool is_furniture(const Piece& piece) const {
        if (piece.links >= menu_line_links && piece.size <= menu_line_size &&
            2 * piece.link_bytes >= piece.end - piece.start && !piece.has_stop)
            return true;
        return detail::is_furniture_line(words(piece));
    }

    /// Adds the pieces of a range but for menus: short links in a row.
    void add_pieces(std::size_t from, std::size_t to) {
        while (from < to) {
            std::size_t end = from;
            while (end < to && is_menu_entry(draft_.pieces[end])) ++end;
            if (end - from >= menu_entries) from = end;
            for (end = std::max(end, from + 1); from < std::min(end, to); ++from)
                add_piece(draft_.pieces[from]);
        }
    }

    void add_piece(const Piece& piece) {
        if (is_furniture(piece)) return;
        Block block;
        block.kind = piece.kind;
        block.level = piece.level;
        if (piece.kind != BlockKind::list_item) {
            // Reports rank their headings by number; what tag a page gives them varies.
            const bool marked = piece.kind == BlockKind::heading;
            if (const auto level = detail::heading_level(words(piece), piece.bold || marked)) {
                block.kind = BlockKind::heading;
                block.level = *level;
            } else if (!marked && is_title(piece)) {
                block.kind = BlockKind::heading;
                block.level = 1;
            }
        }
        headings_ += block.kind == BlockKind::heading ? 1 : 0;
        begin_line();
        block.span.start = size_;
        append(words(piece), piece.size);
        block.span.end = size_;
        document_.blocks.push_back(std::move(block));
    }

    [[nodiscard]] bool is_title(const Piece& piece) const {
        return headings_ == 0 && document_.blocks.size() < title_blocks &&
               detail::is_title(words(piece));
    }

    /// A table's text: its rows as lines, its cells apart by bars.
    void add_table(const DraftTable& table) {
        std::size_t piece = table.first_piece;
        for (const auto& cell : table.cells) {
            add_pieces(piece, cell.first_piece);
            piece = std::max(piece, cell.last_piece);
        }
        add_pieces(piece, table.last_piece);

        begin_line();
        Block block;
        block.kind = BlockKind::table;
        block.span = {size_, size_};
        block.cells.reserve(table.cells.size());
        for (const auto& [placed, first, last] : table.cells) {
            if (!block.cells.empty()) {
                const bool same_row = block.cells.back().row == placed.row;
                append(same_row ? " |" : "\n", same_row ? 2 : 1);
                if (same_row && last > first) append(" ", 1);
            }
            Cell cell = placed;
            cell.span.start = size_;
            for (std::size_t i = first; i < last; ++i) {
                if (i > first) append(" ", 1);
                append(words(draft_.pieces[i]), draft_.pieces[i].size);
            }
            cell.span.end = size_;
            block.cells.push_back(cell);
        }
        block.span.end = size_;
        document_.blocks.push_back(std::move(block));
    }

    void begin_line() {
        if (size_ > 0) append("\n", 1);
    }

    void append(std::string_view utf8, std::uint32_t code_points) {
        document_.text += utf8;
        size_ += code_points;
    }

    const Draft& draft_;
    Document& document_;
    std::uint32_t size_ = 0;  // of the document's text, in code points
    std::size_t headings_ = 0;
};

std::string folded(std::string_view words) {
    std::string out;
    bool space = false;
    for (std::size_t at = 0; at < words.size();) {
        const auto bytes = detail::space_at(words, at);
        at += std::max<std::size_t>(bytes, 1);
        if (bytes == 0) {
            if (space && !out.empty()) out.push_back(' ');
            out.push_back(words[at - 1]);
        }
        space = bytes > 0;
    }
    return out;
}

/// Whether bytes are well-formed UTF-8 without NULs.
bool is_clean(std::string_view bytes) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    for (std::size_t at = 0; at < bytes.size();) {
        const unsigned char lead = byte(at);
        if (lead > 0 && lead < 0x80) {
            ++at;
            continue;
        }
        // The common case on Chinese pages, in one look.
        if (lead > 0xE3 && lead < 0xED && at + 2 < bytes.size() &&
            (byte(at + 1) & 0xC0U) == 0x80U && (byte(at + 2) & 0xC0U) == 0x80U) {
            at += 3;
            continue;
        }
        const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || at + size > bytes.size()) return false;
        for (std::size_t i = 1; i < size; ++i)
            if ((byte(at + i) & 0xC0U) != 0x80U) return false;
        const unsigned char second = byte(at + 1);
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)) return false;
        if ((lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)) return false;
        at += size;
    }
    return true;
}

std::string cleaned(std::string_view bytes) {
    auto text = text::to_utf32(bytes);
    std::ranges::replace(text, U'\0', U' ');
    return text::to_utf8(text);
}

}  // namespace

Document split_html(std::string_view utf8) {
    if (!is_clean(utf8)) return split_html(cleaned(utf8));
    Document document;
    document.media_type = "text/html";
    auto draft = detail::read_html(utf8, true);
    if (draft.dropped_stops > draft.stops) {
        draft = detail::read_html(utf8, false);
        report(document, furniture_kept);
    }
    if (draft.cut_off) report(document, cut_off);
    Assembler(draft, document).assemble();
    document.title = folded(draft.named_title.empty() ? draft.title : draft.named_title);
    if (const auto date = text::find_iso(draft.published)) document.published = to_iso(*date);
    return document;
}

}  // namespace gongkai::reading
