// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/exchange/reading.hpp>
#include <gongkai/exchange/table.hpp>
#include <gongkai/record/record.hpp>

/// Records as CSV (RFC 4180): the table of `table.hpp` with commas, CRLF and `"`.
///
/// A cell that a spreadsheet would run as a formula, because it begins with `=`, `+`, `-`, `@`, one
/// of their full-width forms, a tab or a carriage return, is written with a `'` before it, unless
/// it is a plain number; so is one that already begins with such a `'`. Readers take that `'` off.
namespace gongkai::exchange {

/// Reads a file of one kind row by row; memory does not grow with the file, but for the ids.
///
/// UTF-8 with or without a byte order mark, GB18030 or Big5; a row with damaged bytes is rejected.
/// Lines end in LF, CRLF or CR, blank ones are passed over. Where quotes do not pair, the line in
/// which the row began is rejected and reading goes on behind it.
class CsvReader {
  public:
    /// Reads the header. `in` has to live as long as the reader. Throws `UnreadableInput` for
    /// UTF-16.
    CsvReader(record::Kind kind, std::istream& in, ReadOptions options = {});
    ~CsvReader();
    CsvReader(CsvReader&&) noexcept;
    CsvReader& operator=(CsvReader&&) noexcept;

    /// What is wrong with the header.
    [[nodiscard]] const std::vector<RowProblem>& problems() const;
    [[nodiscard]] const std::vector<std::string>& header() const;  ///< as it stands there

    /// The next row; nothing at the end.
    [[nodiscard]] std::optional<ReadRow> next();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Writes a file of one kind.
class CsvWriter {
  public:
    /// Writes the header, behind a byte order mark where one is asked for: without it, Excel takes
    /// UTF-8 for the encoding of its machine. `out` has to live as long as the writer.
    CsvWriter(std::ostream& out, record::Kind kind, WriteOptions options = {},
              bool byte_order_mark = true);

    /// Writes one record. Throws as `table_row` does, and `InvalidValue` for another kind; nothing
    /// is written then.
    void write(const record::Record& record);

  private:
    std::ostream* out_;
    record::Kind kind_;
    WriteOptions options_;
};

[[nodiscard]] Reading read_csv(record::Kind kind, std::istream& in, ReadOptions options = {});
[[nodiscard]] Reading read_csv(record::Kind kind, std::string_view bytes, ReadOptions options = {});

/// Throws as `CsvWriter` does.
[[nodiscard]] std::string to_csv(record::Kind kind, std::span<const record::Record> records,
                                 WriteOptions options = {}, bool byte_order_mark = true);

/// The rejected rows of a CSV file as one, to be corrected and read again: what stood there, the
/// line, the reasons, and the text of a row that could not be split. Holds what the file held,
/// personal data included.
void write_rejected_csv(std::ostream& out, const Reading& reading,
                        Language language = Language::zh);

}  // namespace gongkai::exchange
