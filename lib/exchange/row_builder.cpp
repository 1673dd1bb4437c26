// SPDX-License-Identifier: Apache-2.0
#include "row_builder.hpp"

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

#include <gongkai/base/error.hpp>
#include <gongkai/record/check.hpp>
#include <gongkai/record/record.hpp>

#include "fault.hpp"
#include "record/compiled_rows.hpp"
#include "value_check.hpp"

namespace gongkai::exchange::detail {
namespace {

using record::Row;
using record::Type;

bool is_given(std::span<const Given> given, const Row& row) {
    return std::ranges::find(given, &row, &Given::row) != given.end();
}

/// Writes the field, or says why it cannot hold the value.
void write(void* record, const Given& given, std::vector<RowProblem>& problems) {
    const auto& [row, value] = given;
    const std::string path(row->token);
    const std::size_t before = problems.size();
    // What `assign` takes of these is all that fits; of the others it takes more.
    const bool simple = row->type != Type::decimal && row->type != Type::part;
    if (!simple || (!value.given() && !can_be_empty(*row)))
        find_misfits(problems, *row, value, path);
    if (problems.size() > before) return;
    try {
        row->write(record, value);
    } catch (const Error&) {
        find_misfits(problems, *row, value, path);
        if (problems.size() == before)
            problems.push_back(wrong_value(*row, path, record::canonical(value), row->list));
    }
}

void check_rules(const record::Record& record, std::span<const Given> given,
                 std::vector<RowProblem>& problems) {
    const auto rows = record::compiled_rows_of(record::kind(record));
    auto broken = std::visit([](const auto& one) { return record::problems(one); }, record);
    for (auto& problem : broken) {
        const auto* row = record::find_row(rows, problem.field);
        if (row != nullptr && row->personal && !is_given(given, *row)) continue;
        if (auto made = broken_rule(std::move(problem), rows)) problems.push_back(*std::move(made));
    }
}

}  // namespace

void RowBuilder::build(ReadRow& into, record::Kind kind, std::span<const Given> given) {
    auto& problems = into.problems;
    auto record = record::blank(kind);
    void* const address = record::address(record);
    for (const auto& field : given)
        if (problems.size() < most_problems) write(address, field, problems);
    for (const auto& row : record::compiled_rows_of(kind))
        if (!can_be_empty(row) && !row.personal && !is_given(given, row))
            problems.push_back(missing(row, std::string(row.token)));
    // The rules are for records: what could not be set is told already.
    if (options_.check && problems.empty()) check_rules(record, given, problems);
    const auto& id = record::id(record);
    if (options_.unique_ids && problems.empty() &&
        !ids_.insert(static_cast<char>(kind) + id).second) {
        problems.push_back(problem(Fault::duplicate_id, id));
        problems.back().column = "id";
        problems.back().label = record::compiled_rows_of(kind).front().zh;
    }
    if (problems.size() > most_problems) problems.resize(most_problems);
    for (auto& one : problems) {
        one.file = options_.name;
        one.line = into.line;
        one.row = into.row;
    }
    if (problems.empty()) into.record = std::move(record);
}

}  // namespace gongkai::exchange::detail
