// SPDX-License-Identifier: Apache-2.0
#include "html_builder.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <gongkai/text/utf8.hpp>

#include "html_chrome.hpp"
#include "html_entities.hpp"
#include "lines.hpp"

namespace gongkai::reading::detail {
namespace {

constexpr std::size_t content_limit_bytes = 1000;
constexpr std::uint32_t prose_size = 15;   // a sentence in a cell is at least so long
constexpr std::uint32_t number_size = 16;  // a number in a cell is at most so long
constexpr std::size_t kept_numbers = 4;    // so many make a table of data of links

constexpr std::array<std::string_view, 3> title_names{"articletitle", "article_title", "og:title"};
constexpr std::array<std::string_view, 9> date_names{
    "pubdate", "publishdate",  "publish_date", "article:published_time", "pub_date", "createdate",
    "dc.date", "dcterms.date", "releasedate"};

std::string lowered(std::string_view text) {
    std::string out(text.substr(0, 40));
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& set, std::string_view word) {
    return std::ranges::find(set, word) != set.end();
}

constexpr std::size_t inline_search = 64;  // so many open inline elements are looked through
constexpr std::size_t end_search = 256;    // an end tag's start is at most so many elements up

bool is_inline(Role role) {
    return role == Role::words || role == Role::link || role == Role::strong;
}

bool is_block(Role role) {
    return !is_inline(role) && role != Role::title && role != Role::meta && role != Role::dropped;
}

bool is_cell(Role role) {
    return role == Role::cell || role == Role::header_cell;
}

bool is_rows(Role role) {
    return role == Role::row || role == Role::head_rows || role == Role::body_rows;
}

bool is_paragraph(const Tag& tag) {
    return tag.name == "p";
}

std::size_t count_stops(std::string_view utf8) {
    static constexpr std::string_view stop = "。";
    std::size_t count = 0;
    for (auto at = utf8.find(stop); at != std::string_view::npos;
         at = utf8.find(stop, at + stop.size()))
        ++count;
    return count;
}

/// The bytes that white space can begin with; all others are passed over without looking closer.
constexpr std::array<bool, 256> may_be_space = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte <= 0x20; ++byte) table[byte] = true;
    for (const std::size_t lead : {0xC2U, 0xE2U, 0xE3U, 0xEFU}) table[lead] = true;
    return table;
}();

/// Where the word that begins at `at` ends.
std::size_t word_end(std::string_view utf8, std::size_t at) {
    for (++at; at < utf8.size(); ++at)
        if (may_be_space[static_cast<unsigned char>(utf8[at])] && space_at(utf8, at) > 0) break;
    return at;
}

bool is_number(std::string_view text) {
    return text.front() >= '0' && text.front() <= '9' &&
           text.find_first_not_of("0123456789.,%") == std::string_view::npos;
}

}  // namespace

/// Whether an element is left out for its name, or because it is hidden. What holds the page never
/// is, nor a cell for its class, which the grid needs.
bool HtmlBuilder::is_furniture(const Tag& tag, const Attributes& attributes) const {
    const Role role = tag.role;
    if (!drop_furniture_ || role == Role::root || role == Role::line_break || role == Role::meta ||
        is_rows(role))
        return false;
    if (attributes.hidden || style_of(attributes.style).hidden) return true;
    if (role == Role::heading || is_cell(role)) return false;
    return is_furniture_role(attributes.role) || names_furniture(attributes.class_name) ||
           names_furniture(attributes.id);
}

void HtmlBuilder::start(const Tag& tag, const Attributes& attributes) {
    if (still_dropped_at_start(tag)) return;
    if (is_block(tag.role)) {
        flush();
        end_implied(tag);
    }
    if (is_cell(tag.role)) open_cell(tag, attributes);
    const bool by_tag = tag.role == Role::dropped || tag.role == Role::furniture;
    if (by_tag || is_furniture(tag, attributes)) {
        dropped_ = {.tag = &tag, .furniture = !by_tag, .same = 1};
        return;
    }
    switch (tag.role) {
        case Role::meta:
            read_meta(attributes);
            break;
        case Role::head_rows:
        case Role::body_rows:
        case Role::row:
            open_rows(tag);
            break;
        case Role::line_break:
        case Role::title:
        case Role::cell:
        case Role::header_cell:
            break;
        default:
            push(tag, attributes);
            break;
    }
}

void HtmlBuilder::push(const Tag& tag, const Attributes& attributes) {
    if (tag.role == Role::link) end_implied(tag);
    const Open element{&tag, tag.role == Role::strong || style_of(attributes.style).bold,
                       tag.role == Role::link && attributes.is_link};
    open_.push_back(element);
    context_.bold += element.bold ? 1 : 0;
    context_.links += element.link ? 1 : 0;
    piece_links_ += element.link ? 1 : 0;
    if (tag.role == Role::list) ++context_.lists;
    if (tag.role == Role::item) ++context_.items;
    if (tag.role == Role::heading) context_.heading = tag.level;
    if (tag.role == Role::table) {
        OpenTable table;
        table.outer = context_;
        table.floor = open_.size();
        table.first_piece = draft_.pieces.size();
        tables_.push_back(std::move(table));
        context_ = {};
    }
}

/// Ends the open elements that `tag` cannot stand in.
void HtmlBuilder::end_implied(const Tag& tag) {
    const std::size_t lowest =
        std::max(floor(), open_.size() - std::min(open_.size(), inline_search));
    for (std::size_t i = open_.size(); i > lowest; --i) {
        const Tag& open = *open_[i - 1].tag;
        const bool ends =
            tag.role == Role::link ? open.role == Role::link
            : tag.role == Role::item
                ? open.role == Role::item
                : is_paragraph(open) || (tag.role == Role::heading && open.role == Role::heading);
        if (ends) {
            truncate(i - 1);
            return;
        }
        const bool passes = tag.role == Role::item ? open.role != Role::list : is_inline(open.role);
        if (!passes) return;
    }
}

/// Ends the innermost open elements but for the first `depth`.
void HtmlBuilder::truncate(std::size_t depth) {
    while (open_.size() > depth) {
        const Open element = open_.back();
        if (!is_inline(element.tag->role)) flush();
        open_.pop_back();
        if (element.tag->role == Role::table) {
            close_table();
            continue;
        }
        context_.bold -= element.bold ? 1 : 0;
        context_.links -= element.link ? 1 : 0;
        if (element.tag->role == Role::list) --context_.lists;
        if (element.tag->role == Role::item) --context_.items;
        if (element.tag->role == Role::heading) context_.heading = 0;
    }
}

std::size_t HtmlBuilder::floor() const {
    return tables_.empty() ? 0 : tables_.back().floor;
}

void HtmlBuilder::end(const Tag& tag) {
    if (still_dropped_at_end(tag)) return;
    if (is_block(tag.role)) flush();
    if (is_cell(tag.role) || is_rows(tag.role)) {
        close_cell();
        if (tag.role == Role::head_rows && !tables_.empty()) tables_.back().header = false;
        return;
    }
    if (tag.role == Role::table) {
        if (!tables_.empty()) truncate(floor() - 1);
        return;
    }
    const std::size_t lowest = std::max(floor(), open_.size() - std::min(open_.size(), end_search));
    for (std::size_t i = open_.size(); i > lowest; --i) {
        const Tag* open = open_[i - 1].tag;
        const bool both_headings = open->role == Role::heading && tag.role == Role::heading;
        if (open == &tag || both_headings) {
            truncate(i - 1);
            return;
        }
        if (is_inline(tag.role) && !is_inline(open->role)) return;
    }
}

/// Whether a start tag stands inside the element that is being left out.
bool HtmlBuilder::still_dropped_at_start(const Tag& tag) {
    if (dropped_.tag == nullptr) return false;
    const Tag& root = *dropped_.tag;
    const bool ends =
        (is_paragraph(root) && is_block(tag.role) && tag.role != Role::line_break) ||
        (root.role == Role::item && tag.role == Role::item && dropped_.lists == 0) ||
        (is_cell(root.role) && (is_cell(tag.role) || is_rows(tag.role)) && dropped_.tables == 0);
    if (ends) {
        dropped_ = {};
        return false;
    }
    if (&tag == &root) ++dropped_.same;
    if (tag.role == Role::list) ++dropped_.lists;
    if (tag.role == Role::table) ++dropped_.tables;
    return true;
}

/// Whether an end tag leaves the element that is being left out open, or is used up by ending it.
bool HtmlBuilder::still_dropped_at_end(const Tag& tag) {
    if (dropped_.tag == nullptr) return false;
    const Tag& root = *dropped_.tag;
    if (&tag == &root) {
        if (--dropped_.same > 0) return true;
        dropped_ = {};
        if (is_cell(tag.role)) close_cell();
        return true;
    }
    bool ends = is_paragraph(root) && is_block(tag.role) && tag.role != Role::line_break;
    if (tag.role == Role::list) {
        ends = ends || (root.role == Role::item && dropped_.lists == 0);
        if (dropped_.lists > 0) --dropped_.lists;
    } else if (tag.role == Role::table || is_cell(tag.role) || is_rows(tag.role)) {
        ends = ends || (dropped_.tables == 0 && !tables_.empty());
        if (tag.role == Role::table && dropped_.tables > 0) --dropped_.tables;
    }
    if (ends) dropped_ = {};
    return !ends;
}

void HtmlBuilder::read_meta(const Attributes& attributes) {
    const auto key = lowered(attributes.name.empty() ? attributes.property : attributes.name);
    const auto content = resolved(trim(attributes.content.substr(0, content_limit_bytes)));
    if (content.empty()) return;
    if (draft_.named_title.empty() && contains(title_names, key)) draft_.named_title = content;
    if (draft_.published.empty() && contains(date_names, key)) draft_.published = content;
}

void HtmlBuilder::characters(std::string_view utf8) {
    if (dropped_.tag == nullptr) {
        append(utf8);
    } else if (dropped_.furniture) {
        draft_.dropped_stops += count_stops(utf8);
    }
}

/// Appends words with white space folded.
void HtmlBuilder::append(std::string_view utf8) {
    std::string& text = draft_.text;
    for (std::size_t at = 0; at < utf8.size();) {
        if (const auto space = space_at(utf8, at); space > 0) {
            pending_space_ = true;
            at += space;
            continue;
        }
        const std::size_t start = at;
        at = word_end(utf8, at);
        const std::size_t before = text.size();
        if (pending_space_ && before > piece_start_) text.push_back(' ');
        pending_space_ = false;
        text += utf8.substr(start, at - start);
        if (context_.links > 0) piece_link_bytes_ += text.size() - before;
        if (context_.bold == 0) has_plain_ = true;
    }
}

/// Ends the piece that is under way, if it holds anything.
void HtmlBuilder::flush() {
    const std::string_view text = std::string_view(draft_.text).substr(piece_start_);
    if (!text.empty()) {
        Piece piece{.start = piece_start_, .end = draft_.text.size()};
        if (context_.heading > 0) {
            piece.kind = BlockKind::heading;
            piece.level = context_.heading;
        } else if (context_.items > 0) {
            piece.kind = BlockKind::list_item;
            piece.level = std::max(context_.lists, 1);
        }
        const auto stops = count_stops(text);
        piece.bold = !has_plain_;
        piece.has_stop = stops > 0;
        piece.size = static_cast<std::uint32_t>(text::count_code_points(text));
        piece.links = piece_links_;
        piece.link_bytes = piece_link_bytes_;
        draft_.stops += stops;
        if (!tables_.empty()) {
            auto& table = tables_.back();
            table.size += piece.size;
            table.bytes += text.size();
            table.link_bytes += piece.link_bytes;
            table.has_heading = table.has_heading || context_.heading > 0;
            if (piece.has_stop && piece.size >= prose_size) table.prose += piece.size;
            if (piece.size <= number_size && is_number(text)) ++table.numbers;
        }
        draft_.pieces.push_back(piece);
    }
    piece_start_ = draft_.text.size();
    pending_space_ = false;
    has_plain_ = false;
    piece_links_ = 0;
    piece_link_bytes_ = 0;
}

void HtmlBuilder::open_cell(const Tag& tag, const Attributes& attributes) {
    close_cell();
    if (tables_.empty()) return;
    auto& table = tables_.back();
    const bool header = tag.role == Role::header_cell || table.header;
    table.in_cell =
        table.grid.place(attributes.row_span, attributes.column_span, header, draft_.pieces.size());
}

void HtmlBuilder::close_cell() {
    flush();
    if (tables_.empty()) return;
    truncate(floor());
    auto& table = tables_.back();
    if (table.in_cell) table.grid.cells().back().last_piece = draft_.pieces.size();
    table.in_cell = false;
}

void HtmlBuilder::open_rows(const Tag& tag) {
    close_cell();
    if (tables_.empty()) return;
    if (tag.role == Role::row) {
        tables_.back().grid.next_row();
    } else {
        tables_.back().header = tag.role == Role::head_rows;
    }
}

/// Whether a table holds data: more than one column, and cells that are no prose.
bool HtmlBuilder::is_data(OpenTable& table) {
    if (table.nested || table.size == 0 || table.grid.columns() < 2) return false;
    const auto filled = std::ranges::count_if(
        table.grid.cells(), [](const GridCell& c) { return c.last_piece > c.first_piece; });
    if (filled < 2 || 2 * table.prose > table.size) return false;
    if (table.numbers >= kept_numbers) return true;
    if (table.has_heading) return false;
    return 2 * table.link_bytes <= table.bytes;
}

void HtmlBuilder::close_table() {
    flush();
    OpenTable table = std::move(tables_.back());
    tables_.pop_back();
    context_ = table.outer;
    if (table.in_cell) table.grid.cells().back().last_piece = draft_.pieces.size();
    if (is_data(table)) {
        table.grid.close();
        draft_.tables.push_back(
            {table.first_piece, draft_.pieces.size(), std::move(table.grid.cells())});
        if (!tables_.empty()) tables_.back().nested = true;
        return;
    }
    if (tables_.empty()) return;
    // A table for layout is as if its content stood in the outer cell.
    auto& outer = tables_.back();
    outer.nested = outer.nested || table.nested;
    outer.has_heading = outer.has_heading || table.has_heading;
    outer.numbers += table.numbers;
    outer.size += table.size;
    outer.prose += table.prose;
    outer.link_bytes += table.link_bytes;
    outer.bytes += table.bytes;
}

Draft HtmlBuilder::finish() && {
    flush();
    truncate(0);
    return std::move(draft_);
}

}  // namespace gongkai::reading::detail
