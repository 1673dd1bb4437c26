// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <gongkai/exchange/problem.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/text/decode.hpp>

/// Files of records, row by row: what every format gives and is asked for alike.
namespace gongkai::exchange {

/// The longest row that is read, in bytes of UTF-8; also the longest line of JSON.
inline constexpr std::size_t longest_row = std::size_t{16} << 20;

/// How rows are read.
struct ReadOptions {
    /// Whether a record has to keep the rules of its table: what is required is given, and codes
    /// are well-formed.
    bool check = true;
    /// Whether an id may stand once in a file and kind. Keeps the ids that were read: some hundred
    /// bytes a row, the only thing that grows with the file.
    bool unique_ids = true;
    /// Without it, UTF-8 where the bytes are UTF-8 and otherwise what they look like.
    std::optional<text::Encoding> encoding{};
    /// What problems call the file.
    std::string name{};
};

/// A row as it was read: a record, or what stood there and why it is none.
struct ReadRow {
    std::size_t line = 0;  ///< where it begins
    std::size_t row = 0;   ///< among the rows of data, from 1
    std::optional<record::Record> record;
    std::vector<RowProblem> problems;  ///< empty where there is a record
    std::vector<std::string> cells;    ///< of a rejected row of a table
    std::string text;                  ///< of a row that could not be split, and of JSON
};

/// All of a file: good rows are kept, bad ones stand apart with their reasons.
struct Reading {
    std::vector<record::Record> records;
    std::vector<std::size_t> lines;    ///< where each of `records` begins
    std::vector<RowProblem> problems;  ///< of the file itself: its header
    std::vector<ReadRow> rejected;
    std::vector<std::string> header;  ///< of a table, as it stands there

    [[nodiscard]] bool clean() const { return problems.empty() && rejected.empty(); }

    /// Every problem, those of the file first, then row by row.
    [[nodiscard]] std::vector<RowProblem> all_problems() const;
};

/// All or nothing: the records of a reading without problems. Throws `InvalidValue` that names the
/// first problems and their number where there is one.
[[nodiscard]] std::vector<record::Record> require_all(Reading reading);

}  // namespace gongkai::exchange
