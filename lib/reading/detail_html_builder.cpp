// SPDX-License-Identifier: Apache-2.0
#include "detail_html_builder.hpp"

#include <algorithm>
#include <array>

#include <gongkai/text/utf8.hpp>

#include "detail_html_chrome.hpp"
#include "detail_lines.hpp"

namespace gongkai::reading::detail {
namespace {

constexpr std::size_t title_limit_bytes = 1000;
constexpr std::uint32_t prose_size = 20;   // a sentence in a cell is at least so long
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

bool is_block(Role role) {
    return role != Role::words && role != Role::link && role != Role::strong &&
           role != Role::title && role != Role::meta && role != Role::dropped;
}

/// Whether an element may be dropped for its class: not what holds the page, and not a cell, which
/// the grid needs.
bool may_be_furniture(Role role) {
    return role != Role::root && role != Role::heading && role != Role::row && role != Role::cell &&
           role != Role::header_cell && role != Role::head_rows;
}

std::size_t count_stops(std::string_view utf8) {
    static constexpr std::string_view stop = "。";
    std::size_t count = 0;
    for (auto at = utf8.find(stop); at != std::string_view::npos;
         at = utf8.find(stop, at + stop.size()))
        ++count;
    return count;
}

bool is_number(std::string_view text) {
    return text.front() >= '0' && text.front() <= '9' &&
           text.find_first_not_of("0123456789.,%") == std::string_view::npos;
}

}  // namespace

void HtmlBuilder::start(std::string_view name, const Attributes& attributes) {
    Open element{tag_of(name)};
    const Role role = element.tag.role;
    if (dropped_ == 0) {
        element.dropped = role == Role::dropped || role == Role::furniture;
        if (drop_furniture_ && role != Role::root && role != Role::title && !element.dropped) {
            element.furniture = attributes.hidden || hides(attributes.style);
            if (!element.furniture && may_be_furniture(role))
                element.furniture = is_furniture_role(attributes.role) ||
                                    names_furniture(attributes.class_name) ||
                                    names_furniture(attributes.id);
        }
        element.bold = role == Role::strong || is_bold(attributes.style);
        open_element(element, attributes);
    }
    open_.push_back(element);
}

void HtmlBuilder::open_element(const Open& element, const Attributes& attributes) {
    const Role role = element.tag.role;
    if (is_block(role)) flush();
    if (role == Role::cell || role == Role::header_cell)
        open_cell(attributes, role == Role::header_cell);
    if (element.dropped || element.furniture) {
        ++dropped_;
        furniture_ += element.furniture ? 1 : 0;
        return;
    }
    if (element.bold) ++bold_;
    switch (role) {
        case Role::heading:
            heading_ = element.tag.level;
            break;
        case Role::list:
            ++lists_;
            break;
        case Role::item:
            ++items_;
            break;
        case Role::link:
            ++links_;
            ++piece_links_;
            break;
        case Role::table:
            tables_.emplace_back();
            tables_.back().first_piece = draft_.pieces.size();
            break;
        case Role::head_rows:
            if (!tables_.empty()) tables_.back().header = true;
            break;
        case Role::row:
            close_cell();
            if (!tables_.empty()) tables_.back().grid.next_row();
            break;
        case Role::title:
            in_title_ = draft_.title.empty();
            break;
        case Role::meta:
            read_meta(attributes);
            break;
        default:
            break;
    }
}

void HtmlBuilder::end(std::string_view name) {
    const auto is_it = [&](const Open& element) { return element.tag.name == name; };
    const auto found = std::find_if(open_.rbegin(), open_.rend(), is_it);
    if (found == open_.rend()) return;
    for (auto count = found - open_.rbegin() + 1; count > 0; --count) {
        const Open element = open_.back();
        open_.pop_back();
        close_element(element);
    }
}

void HtmlBuilder::close_element(const Open& element) {
    if (element.dropped || element.furniture) {
        --dropped_;
        furniture_ -= element.furniture ? 1 : 0;
        if (element.tag.role == Role::cell || element.tag.role == Role::header_cell) close_cell();
        return;
    }
    if (dropped_ > 0) return;
    const Role role = element.tag.role;
    if (is_block(role)) flush();
    if (element.bold) --bold_;
    switch (role) {
        case Role::heading:
            heading_ = 0;
            break;
        case Role::list:
            --lists_;
            break;
        case Role::item:
            --items_;
            break;
        case Role::link:
            --links_;
            break;
        case Role::table:
            close_table();
            break;
        case Role::head_rows:
            if (!tables_.empty()) tables_.back().header = false;
            break;
        case Role::row:
        case Role::cell:
        case Role::header_cell:
            close_cell();
            break;
        case Role::title:
            in_title_ = false;
            break;
        default:
            break;
    }
}

void HtmlBuilder::read_meta(const Attributes& attributes) {
    const auto key = lowered(attributes.name.empty() ? attributes.property : attributes.name);
    const auto content = trim(attributes.content.substr(0, title_limit_bytes));
    if (content.empty()) return;
    if (draft_.named_title.empty() && contains(title_names, key)) draft_.named_title = content;
    if (draft_.published.empty() && contains(date_names, key)) draft_.published = content;
}

void HtmlBuilder::characters(std::string_view utf8) {
    if (dropped_ > 0) {
        if (furniture_ > 0) draft_.dropped_stops += count_stops(utf8);
    } else if (in_title_) {
        if (draft_.title.size() < title_limit_bytes) draft_.title += utf8;
    } else {
        append(utf8);
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
        do {
            ++at;
        } while (at < utf8.size() && space_at(utf8, at) == 0);
        const std::size_t before = text.size();
        if (pending_space_ && before > piece_start_) text.push_back(' ');
        pending_space_ = false;
        text += utf8.substr(start, at - start);
        if (links_ > 0) piece_link_bytes_ += text.size() - before;
        if (bold_ == 0) has_plain_ = true;
    }
}

/// Ends the piece that is under way, if it holds anything.
void HtmlBuilder::flush() {
    const std::string_view text = std::string_view(draft_.text).substr(piece_start_);
    if (!text.empty()) {
        Piece piece{.start = piece_start_, .end = draft_.text.size()};
        if (heading_ > 0) {
            piece.kind = BlockKind::heading;
            piece.level = heading_;
        } else if (items_ > 0) {
            piece.kind = BlockKind::list_item;
            piece.level = std::max(lists_, 1);
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
            table.has_heading = table.has_heading || heading_ > 0;
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

void HtmlBuilder::open_cell(const Attributes& attributes, bool header) {
    close_cell();
    if (tables_.empty()) return;
    auto& table = tables_.back();
    table.in_cell = table.grid.place(attributes.row_span, attributes.column_span,
                                     header || table.header, draft_.pieces.size());
}

void HtmlBuilder::close_cell() {
    flush();
    if (tables_.empty() || !tables_.back().in_cell) return;
    tables_.back().grid.cells().back().last_piece = draft_.pieces.size();
    tables_.back().in_cell = false;
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
    close_cell();
    if (tables_.empty()) return;
    OpenTable table = std::move(tables_.back());
    tables_.pop_back();
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
    while (!tables_.empty()) close_table();
    return std::move(draft_);
}

}  // namespace gongkai::reading::detail
