// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/label.hpp>
#include <gongkai/exchange/problem.hpp>
#include <gongkai/exchange/reading.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/record.hpp>

/// Records as a table (表格): one kind, a column for each field, every cell a text. CSV and sheets
/// are this table.
///
/// A cell without text is a field that is not given. A flag is true or false (是, 否), a date
/// 2016-03-01, an instant 2016-03-01T09:30:00+08:00, an enumerator its token or label. A list of
/// texts, numbers, dates, tokens or references is written with `;` between them, and as a JSON
/// array where one of them has a `;` or `；`, stands in white space, or the first begins with `[`;
/// a part, and a list of parts, is JSON, with tokens as keys. What was written is read back equal.
namespace gongkai::exchange {

/// By what columns and enumerators are called (名称).
enum class Names { tokens, zh, en };

/// What is written of a record.
struct WriteOptions {
    Names names = Names::tokens;  ///< of a table; JSON has tokens
    bool personal = false;        ///< with the fields that hold personal data
};

/// The header of a kind: tokens, or labels where they tell the fields of the kind apart.
[[nodiscard]] std::vector<std::string> table_header(record::Kind kind, WriteOptions options = {});

/// The cells of a record, in the order of its header. Throws `InvalidValue` for a text that is not
/// UTF-8 and for a date that ISO 8601 does not write.
[[nodiscard]] std::vector<std::string> table_row(const record::Record& record,
                                                 WriteOptions options = {});

/// The columns that a file of rejected rows has behind its own; whoever reads it passes over them.
inline constexpr std::array<std::string_view, 3> rejected_columns{
    "rejected_line", "rejected_because", "rejected_text"};

/// Reads the rows of a table of one kind.
///
/// A column is called by its token or one of its labels, whichever the file has, in any order;
/// white space around a name is none of it. A column that is not known, or stands twice, is a
/// problem of the file and is passed over; one that is required and not there is a problem too,
/// unless it holds personal data, which writers leave out. A row without text in any cell is no
/// row.
class TableReader {
  public:
    TableReader(record::Kind kind, std::span<const std::string> header, std::size_t line,
                ReadOptions options = {});
    ~TableReader();
    TableReader(TableReader&&) noexcept;
    TableReader& operator=(TableReader&&) noexcept;

    /// What is wrong with the header.
    [[nodiscard]] const std::vector<RowProblem>& problems() const;

    /// The next row; nothing for one without text.
    [[nodiscard]] std::optional<ReadRow> add(std::vector<std::string> cells, std::size_t line);

    /// A row that could not be split into cells.
    [[nodiscard]] ReadRow reject(std::string text, std::size_t line, Fault fault);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The header of a file of rejected rows, and a rejected row of it with the reasons beside what
/// stood there: the form in which a sender gets a table back. Holds what the sender sent, personal
/// data included.
[[nodiscard]] std::vector<std::string> rejected_header(std::span<const std::string> header);
[[nodiscard]] std::vector<std::string> rejected_row(const ReadRow& row, std::size_t columns,
                                                    Language language = Language::zh);

}  // namespace gongkai::exchange

namespace gongkai {

template <>
inline constexpr std::array labels<exchange::Names>{
    Label{exchange::Names::tokens, "tokens", "代码", "tokens"},
    Label{exchange::Names::zh, "zh", "中文", "Chinese"},
    Label{exchange::Names::en, "en", "英文", "English"},
};
static_assert(complete(labels<exchange::Names>));

}  // namespace gongkai
