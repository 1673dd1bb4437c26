// SPDX-License-Identifier: Apache-2.0
#include <gongkai/exchange/table.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>

#include <gongkai/base/error.hpp>
#include <gongkai/record/personal.hpp>

#include "cell.hpp"
#include "fault.hpp"
#include "record/compiled_rows.hpp"
#include "row_builder.hpp"
#include "value_check.hpp"

namespace gongkai::exchange {
namespace {

using record::Row;

/// The field that a column of this name is: by its token, or by a label that no other field has.
const Row* find_column(std::span<const Row> rows, std::string_view name) {
    if (const auto* row = record::find_row(rows, name)) return row;
    const Row* found = nullptr;
    for (const auto& row : rows) {
        if (row.zh != name && row.en != name) continue;
        if (found != nullptr) return nullptr;
        found = &row;
    }
    return found;
}

std::string column_name(std::span<const Row> rows, const Row& row, Names names) {
    if (names == Names::tokens) return std::string(row.token);
    const auto label = names == Names::zh ? row.zh : row.en;
    return std::string(find_column(rows, label) == &row ? label : row.token);
}

bool is_blank(const std::string& cell) {
    return detail::trimmed(cell).empty();
}

/// A header without the columns of an earlier rejection.
std::span<const std::string> own_columns(std::span<const std::string> header) {
    constexpr auto more = rejected_columns.size();
    const bool again =
        header.size() >= more && std::ranges::equal(header.last(more), rejected_columns);
    return again ? header.first(header.size() - more) : header;
}

std::string reasons(const std::vector<RowProblem>& problems, Language language) {
    std::string words;
    for (const auto& problem : problems) {
        const auto line = to_string(problem, language);
        words += (words.empty() ? "" : "\n") + line.substr(line.find(' ') + 1);
    }
    return words;
}

}  // namespace

std::vector<std::string> table_header(record::Kind kind, WriteOptions options) {
    const auto rows = record::compiled_rows_of(kind);
    std::vector<std::string> header;
    for (const auto& row : rows)
        if (!row.personal || options.personal)
            header.push_back(column_name(rows, row, options.names));
    return header;
}

std::vector<std::string> table_row(const record::Record& record, WriteOptions options) {
    const void* const address = record::address(record);
    std::vector<std::string> cells;
    for (const auto& row : record::compiled_rows_of(record::kind(record))) {
        if (row.personal && !options.personal) continue;
        auto value = row.read(address);
        detail::require_writable(row, value);
        if (!options.personal) value = record::without_personal(std::move(value), row);
        cells.push_back(detail::to_cell(row, value, options.names));
    }
    return cells;
}

struct TableReader::State {
    record::Kind kind;
    detail::RowBuilder builder;
    std::vector<const Row*> columns;  ///< null for one that is passed over
    std::vector<RowProblem> problems;
    std::size_t own = 0;  ///< columns that are not of an earlier rejection
    std::size_t rows_read = 0;

    State(record::Kind of, ReadOptions options) : kind(of), builder(std::move(options)) {}

    void tell(RowProblem problem, std::size_t line) {
        problem.file = builder.name();
        problem.line = line;
        problems.push_back(std::move(problem));
    }

    void read_header(std::span<const std::string> header, std::size_t line) {
        own = own_columns(header).size();
        const auto rows = record::compiled_rows_of(kind);
        for (const auto& cell : header) {
            const auto name = detail::trimmed(cell);
            const auto* row = find_column(rows, name);
            const bool twice = row != nullptr && std::ranges::find(columns, row) != columns.end();
            columns.push_back(twice ? nullptr : row);
            if (twice) {
                tell(detail::problem(Fault::duplicate_column, name), line);
                problems.back().column = row->token;
                problems.back().label = row->zh;
            } else if (row == nullptr &&
                       std::ranges::find(rejected_columns, name) == rejected_columns.end() &&
                       problems.size() < detail::most_problems) {
                tell(detail::unknown_column(name, rows), line);
            }
        }
        for (const auto& row : rows) {
            const bool needed = row.need == record::Need::required && !row.personal;
            if (!needed || std::ranges::find(columns, &row) != columns.end()) continue;
            tell(detail::problem(Fault::missing_column), line);
            problems.back().column = row.token;
            problems.back().label = row.zh;
        }
    }

    ReadRow new_row(std::size_t line) {
        ReadRow made;
        made.line = line;
        made.row = ++rows_read;
        return made;
    }

    void reject(ReadRow& into, Fault fault) const {
        into.problems.push_back(detail::problem(fault));
        into.problems.back().file = builder.name();
        into.problems.back().line = into.line;
        into.problems.back().row = into.row;
    }
};

TableReader::TableReader(record::Kind kind, std::span<const std::string> header, std::size_t line,
                         ReadOptions options)
    : state_(std::make_unique<State>(kind, std::move(options))) {
    if (std::ranges::all_of(header, is_blank))
        state_->tell(detail::problem(Fault::empty_file), line);
    else
        state_->read_header(header, line);
}
TableReader::~TableReader() = default;
TableReader::TableReader(TableReader&&) noexcept = default;
TableReader& TableReader::operator=(TableReader&&) noexcept = default;

const std::vector<RowProblem>& TableReader::problems() const {
    return state_->problems;
}

std::optional<ReadRow> TableReader::add(std::vector<std::string> cells, std::size_t line) {
    if (std::ranges::all_of(cells, is_blank)) return std::nullopt;
    const auto& columns = state_->columns;
    ReadRow row = state_->new_row(line);
    // Sheets write cells behind the last column that once held something.
    const auto width = static_cast<std::ptrdiff_t>(columns.size());
    const bool fits =
        cells.size() >= columns.size() && std::all_of(cells.begin() + width, cells.end(), is_blank);
    if (!fits) {
        state_->reject(row, Fault::cell_count);
    } else {
        std::vector<detail::Given> given;
        given.reserve(columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i] != nullptr)
                given.push_back(
                    {columns[i], detail::from_cell(*columns[i], cells[i], row.problems)});
        state_->builder.build(row, state_->kind, given);
    }
    if (row.record) return row;
    if (fits) cells.resize(state_->own);
    row.cells = std::move(cells);
    return row;
}

ReadRow TableReader::reject(std::string text, std::size_t line, Fault fault) {
    ReadRow row = state_->new_row(line);
    state_->reject(row, fault);
    row.text = std::move(text);
    return row;
}

std::vector<std::string> rejected_header(std::span<const std::string> header) {
    const auto own = own_columns(header);
    std::vector<std::string> whole(own.begin(), own.end());
    whole.insert(whole.end(), rejected_columns.begin(), rejected_columns.end());
    return whole;
}

std::vector<std::string> rejected_row(const ReadRow& row, std::size_t columns, Language language) {
    std::vector<std::string> whole(columns);
    std::string text = row.text;
    // Cells that do not stand under their header would be read as something else there.
    if (row.cells.size() == columns)
        whole = row.cells;
    else if (!row.cells.empty())
        text = record::canonical(record::to_value(row.cells));
    whole.push_back(std::to_string(row.line));
    whole.push_back(reasons(row.problems, language));
    whole.push_back(std::move(text));
    return whole;
}

}  // namespace gongkai::exchange
