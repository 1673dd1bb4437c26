// SPDX-License-Identifier: Apache-2.0
#include <gongkai/exchange/csv.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <ostream>
#include <sstream>
#include <utility>

#include <gongkai/base/decimal.hpp>
#include <gongkai/base/error.hpp>

#include "bytes_stream.hpp"
#include "csv_splitter.hpp"
#include "fault.hpp"
#include "line_source.hpp"

namespace gongkai::exchange {
namespace {

constexpr char guard = '\'';

/// What makes a spreadsheet take a cell for a formula, or look behind it for one.
constexpr std::array<std::string_view, 11> formula_starts{"=",  "+",  "-",  "@",  "\t", "\r",
                                                          "\n", "＝", "＋", "－", "＠"};

bool starts_formula(std::string_view cell) {
    return std::ranges::any_of(formula_starts,
                               [cell](std::string_view start) { return cell.starts_with(start); });
}

std::string_view behind_guards(std::string_view cell) {
    cell.remove_prefix(std::min(cell.find_first_not_of(guard), cell.size()));
    return cell;
}

bool is_guarded(std::string_view cell) {
    return cell.starts_with(guard) && starts_formula(behind_guards(cell));
}

bool needs_guard(std::string_view cell) {
    return is_guarded(cell) || (starts_formula(cell) && !Decimal::find(cell));
}

void append_cell(std::string& line, std::string_view cell) {
    const bool guarded = needs_guard(cell);
    const bool quoted = cell.find_first_of(",\"\r\n") != std::string_view::npos ||
                        cell.starts_with(' ') || cell.ends_with(' ');
    if (quoted) line += '"';
    if (guarded) line += guard;
    for (const char c : cell) {
        if (c == '"') line += '"';
        line += c;
    }
    if (quoted) line += '"';
}

void write_line(std::ostream& out, std::span<const std::string> cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line += ',';
        append_cell(line, cells[i]);
    }
    out << line << "\r\n";
}

void write_mark(std::ostream& out) {
    out << "\xEF\xBB\xBF";
}

}  // namespace

struct CsvReader::State {
    detail::CsvSplitter rows;
    std::vector<std::string> header;
    std::vector<RowProblem> problems;
    std::optional<TableReader> table;  ///< nothing where the header could not be split

    State(record::Kind kind, std::istream& in, ReadOptions options)
        : rows(detail::LineSource(in, detail::LineEnds::feed_or_return, longest_row,
                                  options.encoding)) {
        auto first = rows.next();
        if (!first || first->fault) {
            problems.push_back(detail::problem(first ? *first->fault : Fault::empty_file));
            problems.back().file = options.name;
            problems.back().line = first ? first->line : 1;
            return;
        }
        header = without_guards(std::move(first->cells));
        table.emplace(kind, header, first->line, std::move(options));
        problems = table->problems();
    }

    static std::vector<std::string> without_guards(std::vector<std::string> cells) {
        for (auto& cell : cells)
            if (is_guarded(cell)) cell.erase(0, 1);
        return cells;
    }
};

CsvReader::CsvReader(record::Kind kind, std::istream& in, ReadOptions options)
    : state_(std::make_unique<State>(kind, in, std::move(options))) {}
CsvReader::~CsvReader() = default;
CsvReader::CsvReader(CsvReader&&) noexcept = default;
CsvReader& CsvReader::operator=(CsvReader&&) noexcept = default;

const std::vector<RowProblem>& CsvReader::problems() const {
    return state_->problems;
}
const std::vector<std::string>& CsvReader::header() const {
    return state_->header;
}

std::optional<ReadRow> CsvReader::next() {
    if (!state_->table) return std::nullopt;
    while (auto row = state_->rows.next()) {
        if (row->fault) return state_->table->reject(std::move(row->text), row->line, *row->fault);
        auto cells = State::without_guards(std::move(row->cells));
        if (auto read = state_->table->add(std::move(cells), row->line)) return read;
    }
    return std::nullopt;
}

CsvWriter::CsvWriter(std::ostream& out, record::Kind kind, WriteOptions options,
                     bool byte_order_mark)
    : out_(&out), kind_(kind), options_(options) {
    if (byte_order_mark) write_mark(out);
    write_line(out, table_header(kind, options));
}

void CsvWriter::write(const record::Record& record) {
    if (record::kind(record) != kind_)
        throw InvalidValue("a file of " + std::string(token(kind_)) + " cannot hold a record of " +
                           std::string(token(record::kind(record))));
    write_line(*out_, table_row(record, options_));
}

Reading read_csv(record::Kind kind, std::istream& in, ReadOptions options) {
    CsvReader reader(kind, in, std::move(options));
    Reading reading;
    reading.header = reader.header();
    reading.problems = reader.problems();
    while (auto row = reader.next()) detail::keep(reading, *std::move(row));
    return reading;
}

Reading read_csv(record::Kind kind, std::string_view bytes, ReadOptions options) {
    detail::BytesStream in(bytes);
    return read_csv(kind, in, std::move(options));
}

std::string to_csv(record::Kind kind, std::span<const record::Record> records, WriteOptions options,
                   bool byte_order_mark) {
    std::ostringstream out;
    CsvWriter writer(out, kind, options, byte_order_mark);
    for (const auto& record : records) writer.write(record);
    return std::move(out).str();
}

void write_rejected_csv(std::ostream& out, const Reading& reading, Language language) {
    const auto header = rejected_header(reading.header);
    const std::size_t columns = header.size() - rejected_columns.size();
    write_mark(out);
    write_line(out, header);
    for (const auto& row : reading.rejected) write_line(out, rejected_row(row, columns, language));
}

}  // namespace gongkai::exchange
