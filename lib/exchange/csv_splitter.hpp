// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <csv.h>

#include <gongkai/exchange/problem.hpp>

#include "line_source.hpp"

namespace gongkai::exchange::detail {

/// A row of a CSV file: its cells, or its text and what is wrong with it.
struct SplitRow {
    std::size_t line = 0;
    std::vector<std::string> cells;
    std::optional<Fault> fault;
    std::string text;
};

/// Splits lines into rows and cells. libcsv does it, strictly; where it fails, only the line in
/// which the row began is given up.
class CsvSplitter {
  public:
    explicit CsvSplitter(LineSource lines);
    ~CsvSplitter();
    CsvSplitter(const CsvSplitter&) = delete;
    CsvSplitter& operator=(const CsvSplitter&) = delete;

    /// The next row that is not blank; nothing at the end.
    [[nodiscard]] std::optional<SplitRow> next();

  private:
    [[nodiscard]] std::optional<Line> next_line();
    /// Gives the text of a line to the parser. False where it cannot stand there.
    [[nodiscard]] bool feed(std::string_view text);
    static void take_cell(void* text, std::size_t size, void* self);
    static void end_row(int end, void* self);
    /// The first line alone, because quotes do not pair; the others are read again.
    [[nodiscard]] SplitRow give_up(std::vector<Line> lines);
    [[nodiscard]] SplitRow finish(const std::vector<Line>& lines);
    void restart();

    LineSource lines_;
    std::deque<Line> ahead_;  ///< lines that were read for a row which then was given up
    csv_parser parser_{};
    std::vector<std::string> cells_;
    bool ended_ = false;  ///< the parser saw the end of a row
};

}  // namespace gongkai::exchange::detail
