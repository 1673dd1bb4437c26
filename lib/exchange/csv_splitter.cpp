// SPDX-License-Identifier: Apache-2.0
#include "csv_splitter.hpp"

#include <iterator>
#include <new>
#include <string_view>
#include <utility>

#include <gongkai/exchange/reading.hpp>

namespace gongkai::exchange::detail {
namespace {

constexpr std::size_t buffer_step = std::size_t{1} << 14;

int no_space(unsigned char) {
    return 0;
}

}  // namespace

CsvSplitter::CsvSplitter(LineSource lines) : lines_(std::move(lines)) {
    restart();
}
CsvSplitter::~CsvSplitter() {
    csv_free(&parser_);
}

void CsvSplitter::restart() {
    csv_free(&parser_);
    if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
    // Blanks round a cell are part of it.
    csv_set_space_func(&parser_, no_space);
    csv_set_blk_size(&parser_, buffer_step);
    cells_.clear();
}

std::optional<Line> CsvSplitter::next_line() {
    if (ahead_.empty()) return lines_.next();
    auto line = std::move(ahead_.front());
    ahead_.pop_front();
    return line;
}

void CsvSplitter::take_cell(void* text, std::size_t size, void* self) {
    static_cast<CsvSplitter*>(self)->cells_.emplace_back(static_cast<const char*>(text), size);
}

void CsvSplitter::end_row(int, void* self) {
    static_cast<CsvSplitter*>(self)->ended_ = true;
}

bool CsvSplitter::feed(std::string_view text) {
    ended_ = false;
    if (csv_parse(&parser_, text.data(), text.size(), take_cell, end_row, this) == text.size())
        return true;
    if (csv_error(&parser_) == CSV_ENOMEM) throw std::bad_alloc();
    return false;
}

SplitRow CsvSplitter::give_up(std::vector<Line> lines) {
    restart();
    ahead_.insert(ahead_.begin(), std::make_move_iterator(lines.begin() + 1),
                  std::make_move_iterator(lines.end()));
    return {lines.front().number, {}, Fault::broken_quotes, std::move(lines.front().text)};
}

SplitRow CsvSplitter::finish(const std::vector<Line>& lines) {
    SplitRow row{lines.front().number, std::exchange(cells_, {}), std::nullopt, {}};
    for (const auto& line : lines) {
        if (!line.damaged) continue;
        row.cells.clear();
        row.fault = Fault::damaged_bytes;
    }
    if (row.fault)
        for (const auto& line : lines) row.text += line.text;
    return row;
}

std::optional<SplitRow> CsvSplitter::next() {
    std::vector<Line> lines;
    std::size_t size = 0;
    while (auto line = next_line()) {
        if (lines.empty() && line->text.find_first_not_of("\r\n") == std::string::npos) continue;
        if (lines.empty() && line->cut)
            return SplitRow{line->number, {}, Fault::too_long, line->text};
        size += line->text.size();
        lines.push_back(*std::move(line));
        if (lines.back().cut || size > longest_row || !feed(lines.back().text))
            return give_up(std::move(lines));
        if (ended_) return finish(lines);
    }
    if (lines.empty()) return std::nullopt;
    if (csv_fini(&parser_, take_cell, end_row, this) != 0) return give_up(std::move(lines));
    return finish(lines);
}

}  // namespace gongkai::exchange::detail
