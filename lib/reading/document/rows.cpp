// SPDX-License-Identifier: Apache-2.0
#include "rows.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include <gongkai/text/utf8.hpp>

#include "lines.hpp"

namespace gongkai::reading::detail {
namespace {

constexpr std::size_t long_line_bytes = 600;  // longer without a bar: prose without looking
constexpr std::size_t label_limit = 50;
constexpr std::size_t prose_cell_limit = 80;
constexpr std::size_t number_limit = 40;

constexpr std::array<std::string_view, 3> bars{"|", "｜", "│"};

/// The bytes of the bar that begins at `at`; 0 where there is none.
std::size_t bar_at(std::string_view line, std::size_t at) {
    if (line[at] == '|') return 1;
    if (line[at] != bars[1][0] && line[at] != bars[2][0]) return 0;
    for (const auto bar : bars)
        if (line.substr(at, bar.size()) == bar) return bar.size();
    return 0;
}

bool has_bar(std::string_view line) {
    return std::ranges::any_of(bars,
                               [&](auto bar) { return line.find(bar) != std::string_view::npos; });
}

constexpr std::u32string_view rule_characters = U"|-+=:\u3000 ─━│┃┌┐└┘├┤┬┴┼╋┏┓┗┛┣┫┳┻";

bool is_rule(std::string_view line) {
    const auto starts = line.front();
    if (starts != '|' && starts != '+' && starts != "─"[0]) return false;
    const auto text = text::to_utf32(line);
    const auto drawn = [](char32_t c) { return rule_characters.find(c) != rule_characters.npos; };
    return text.find_first_of(U"-=─━") != text.npos && std::ranges::all_of(text, drawn);
}

/// Splits at bars, without the borders.
std::vector<std::string_view> split_bars(std::string_view line) {
    std::vector<std::string_view> cells;
    std::size_t start = 0;
    for (std::size_t at = 0; at < line.size();) {
        const auto bytes = bar_at(line, at);
        if (bytes == 0) {
            ++at;
            continue;
        }
        if (at > 0) cells.push_back(trim(line.substr(start, at - start)));
        at += bytes;
        start = at;
    }
    if (start < line.size()) cells.push_back(trim(line.substr(start)));
    return cells;
}

/// Splits at tabs where there are any, otherwise at runs of white space.
std::vector<std::string_view> split_spaces(std::string_view line) {
    std::vector<std::string_view> cells;
    const bool tabs = line.find('\t') != std::string_view::npos;
    std::size_t start = 0;
    for (std::size_t at = 0; at < line.size();) {
        const auto bytes = tabs ? std::size_t{line[at] == '\t'} : space_at(line, at);
        if (bytes == 0) {
            ++at;
            continue;
        }
        if (at > start || tabs) cells.push_back(trim(line.substr(start, at - start)));
        at += bytes;
        start = at;
    }
    cells.push_back(trim(line.substr(start)));
    return cells;
}

bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}

enum class CellKind { number, blank, label, prose };

/// A number as a cell holds it: a sign, digits with commas or a point, a unit.
bool is_number(std::string_view cell) {
    if (cell.size() > number_limit) return false;
    if (cell.starts_with('+') || cell.starts_with('-')) cell.remove_prefix(1);
    if (cell.empty() || !is_ascii_digit(cell.front())) return false;
    const auto end = cell.find_first_not_of("0123456789,.");
    if (end == std::string_view::npos) return true;
    cell.remove_prefix(end);
    for (const std::string_view scale : {"万", "亿"})
        if (cell.starts_with(scale)) cell.remove_prefix(scale.size());
    static constexpr std::array<std::string_view, 9> units{"",   "元", "件", "条", "个",
                                                           "次", "人", "%",  "％"};
    return std::ranges::find(units, cell) != units.end();
}

CellKind cell_kind(std::string_view cell) {
    static constexpr std::array<std::string_view, 7> blanks{"", "/", "-", "—", "－", "——", "无"};
    if (is_number(cell)) return CellKind::number;
    if (std::ranges::find(blanks, cell) != blanks.end()) return CellKind::blank;
    if (cell.size() > 4 * label_limit) return CellKind::prose;
    const auto text = text::to_utf32(cell);
    if (text.size() > label_limit) return CellKind::prose;
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (c == U'(' || c == U'（') ++depth;
        if (c == U')' || c == U'）') depth = std::max(depth - 1, 0);
        if (c == U'。' || c == U'！' || c == U'？' || c == U'；' || c == U';')
            return CellKind::prose;
        if (depth == 0 && (c == U'，' || c == U',')) return CellKind::prose;
        // A count inside words (公开25条) is a statement, 第20条 and 2022年 are not.
        if (c < U'0' || c > U'9' || i < 2) continue;
        if (text[i - 1] == U'第' || (text[i - 1] >= U'0' && text[i - 1] <= U'9')) continue;
        std::size_t end = i;
        while (end < text.size() && text[end] >= U'0' && text[end] <= U'9') ++end;
        if (end < text.size() &&
            std::u32string_view(U"件条个篇次人份项").find(text[end]) != std::u32string_view::npos)
            return CellKind::prose;
    }
    return CellKind::label;
}

bool ends_sentence(std::string_view line) {
    static constexpr std::array<std::string_view, 4> marks{"。", "；", "！", "？"};
    return std::ranges::any_of(marks, [&](auto mark) { return line.ends_with(mark); });
}

RowShape bar_shape(std::string_view line) {
    const auto cells = split_bars(line);
    RowShape row{cells.empty() ? LineShape::rule : LineShape::bars, 0};
    for (const auto cell : cells) {
        if (is_number(cell)) {
            if (row.numbers < UINT16_MAX) ++row.numbers;
        } else if (cell.size() > prose_cell_limit && cell.find("。") != std::string_view::npos &&
                   text::count_code_points(cell) > prose_cell_limit) {
            return {};
        }
    }
    return row;
}

}  // namespace

RowShape row_shape(std::string_view line) {
    if (line.empty()) return {};
    if (has_bar(line)) return is_rule(line) ? RowShape{LineShape::rule, 0} : bar_shape(line);
    if (line.size() > long_line_bytes || ends_sentence(line)) return {};
    if (is_rule(line)) return {LineShape::rule, 0};
    std::size_t labels = 0;
    std::size_t numbers = 0;
    std::size_t blanks = 0;
    std::size_t tail = 0;  // numbers and blanks behind the last label
    const auto cells = split_spaces(line);
    for (const auto cell : cells) {
        switch (cell_kind(cell)) {
            case CellKind::prose:
                return {};
            case CellKind::label:
                ++labels, tail = 0;
                break;
            case CellKind::number:
                ++numbers, ++tail;
                break;
            case CellKind::blank:
                ++blanks, ++tail;
                break;
        }
    }
    const auto count = static_cast<std::uint16_t>(numbers);
    if (labels == 0 && numbers == 0) return {};
    if (cells.size() == 1) return {numbers == 1 ? LineShape::number : LineShape::label, count};
    if (tail >= 2 && numbers > 0) return {LineShape::numbers, count};
    if (labels == 1 && numbers == 1 && tail == 1) return {LineShape::number, count};
    if (labels > 0 && numbers >= 2 && 2 * (numbers + blanks) >= cells.size())
        return {LineShape::numbers, count};
    return {LineShape::labels, 0};
}

std::vector<Span> row_cells(std::string_view line, LineShape shape, Span span) {
    if (shape == LineShape::rule) return {};
    if (shape == LineShape::label || shape == LineShape::prose) return {span};
    const auto cells = shape == LineShape::bars ? split_bars(line) : split_spaces(line);
    std::vector<Span> spans;
    spans.reserve(cells.size());
    std::size_t byte = 0;
    std::uint32_t at = span.start;
    for (const auto cell : cells) {
        const auto start = static_cast<std::size_t>(cell.data() - line.data());
        at += static_cast<std::uint32_t>(text::count_code_points(line.substr(byte, start - byte)));
        const auto size = static_cast<std::uint32_t>(text::count_code_points(cell));
        spans.push_back({at, at + size});
        at += size;
        byte = start + cell.size();
    }
    return spans;
}

}  // namespace gongkai::reading::detail
