// SPDX-License-Identifier: Apache-2.0
#include "fault.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include <gongkai/base/nearest.hpp>
#include <gongkai/record/check.hpp>

namespace gongkai::exchange {
namespace {

/// What would be right, for people.
struct Words {
    std::string_view zh;
    std::string_view en;
};

// clang-format off
constexpr std::array right_of_fault{
    Words{"文件是空的，至少要有表头", "the file is empty: it needs a header at least"},
    Words{"没有这个字段，已略过", "no field is called so; passed over"},
    Words{"这一列前面已经有了，已略过", "this column stood before; passed over"},
    Words{"缺少这一列", "this column has to be there"},
    Words{"单元格数应与表头一致", "a row has as many cells as the header"},
    Words{"引号不配对：含逗号、引号或换行的单元格用双引号括起，其中的双引号写两次", "quotes do not pair: put a cell with commas, quotes or line breaks in double quotes, and write a quote in it twice"},
    Words{"含有损坏的字节，应为 UTF-8 或 GB18030", "damaged bytes: the file has to be UTF-8 or GB18030"},
    Words{"太长，一行不能超过 16 MiB", "too long: a row has at most 16 MiB"},
    Words{"应为一个 JSON 对象", "a row is one JSON object"},
    Words{"应为 gongkai.record/1", "the schema is gongkai.record/1"},
    Words{"没有这种记录", "there is no such kind of record"},
    Words{"内容不合格式", "a value of another type"},
    Words{"没有这个代码项", "there is no such token"},
    Words{"文件中已有相同编号的记录", "a record of this id stood before"},
};
static_assert(right_of_fault.size() == labels<Fault>.size());

constexpr std::array right_of_type{
    Words{"应为文本", "write a text"},
    Words{"应为是或否", "write true or false (是, 否)"},
    Words{"应为整数，如 12", "write a whole number, as 12"},
    Words{"应为不超过 18 位的小数，如 20.8", "write a decimal of up to 18 digits, as 20.8"},
    Words{"应为日期，如 2016-03-01", "write a date, as 2016-03-01"},
    Words{"应为时刻，如 2016-03-01T09:30:00+08:00", "write an instant, as 2016-03-01T09:30:00+08:00"},
    Words{"应为代码项", "write a token"},
    Words{"应为记录编号", "write the id of a record"},
    Words{"应为 JSON 对象", "write a JSON object"},
};
static_assert(right_of_type.size() == labels<record::Type>.size());
// clang-format on

void add_nearest(RowProblem& problem, std::span<const std::string_view> near) {
    for (std::size_t i = 0; i < near.size(); ++i) {
        const std::string name(near[i]);
        problem.message += (i == 0 ? "；是否为 " : " 或 ") + name;
        problem.message_en += (i == 0 ? "; did you mean " : " or ") + name;
    }
    if (near.empty()) return;
    problem.message += "？";
    problem.message_en += '?';
}

RowProblem of_field(const record::Row& row, std::string path, std::string_view code,
                    std::string_view found, Words right) {
    RowProblem problem;
    problem.column = std::move(path);
    problem.label = row.zh;
    problem.code = code;
    if (!row.personal) problem.found = detail::excerpt(found);
    problem.message = right.zh;
    problem.message_en = right.en;
    return problem;
}

/// The row of a path, and whether something on the way is personal: `consultations[0].name`.
struct Place {
    const record::Row* row = nullptr;
    bool personal = false;
};

Place find_place(std::span<const record::Row> rows, std::string_view path) {
    Place place;
    while (!path.empty()) {
        const auto end = std::min(path.find('.'), path.size());
        place.row = record::find_row(rows, path.substr(0, path.find_first_of("[.")));
        if (place.row == nullptr) return {};
        place.personal = place.personal || place.row->personal;
        rows = place.row->parts;
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return place;
}

}  // namespace

std::string to_string(const RowProblem& problem, Language language) {
    const bool zh = language == Language::zh;
    std::string words = problem.file.empty() ? "" : problem.file + ":";
    words += std::to_string(problem.line) + ": ";
    if (!problem.column.empty())
        words += (zh && !problem.label.empty() ? problem.label : problem.column) + ": ";
    if (!problem.found.empty()) words += '"' + problem.found + "\": ";
    return words + (zh ? problem.message : problem.message_en) + " [" + problem.code + ']';
}

namespace detail {

std::string excerpt(std::string_view text) {
    constexpr std::size_t longest = 120;
    if (text.size() <= longest) return std::string(text);
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string(text.substr(0, end)) + "…";
}

RowProblem problem(Fault fault, std::string_view found) {
    const auto& right = right_of_fault[static_cast<std::size_t>(fault)];
    RowProblem made;
    made.code = token(fault);
    made.found = excerpt(found);
    made.message = right.zh;
    made.message_en = right.en;
    return made;
}

RowProblem unknown_column(std::string_view found, std::span<const record::Row> rows) {
    std::vector<std::string_view> names;
    for (const auto& row : rows) names.insert(names.end(), {row.token, row.zh, row.en});
    RowProblem made = problem(Fault::unknown_column, found);
    made.column = made.found;
    add_nearest(made, nearest(found, names));
    return made;
}

RowProblem missing(const record::Row& row, std::string path) {
    constexpr Words right{"必填项不能为空", "is required and not given"};
    return of_field(row, std::move(path), token(record::FieldFault::missing), {}, right);
}

RowProblem wrong_value(const record::Row& row, std::string path, std::string_view found,
                       bool list) {
    const Words right = list ? Words{"应为列表，各项用 ; 分开或写作 JSON 数组",
                                     "write a list: with ; between, or as a JSON array"}
                             : right_of_type[static_cast<std::size_t>(row.type)];
    return of_field(row, std::move(path), token(Fault::wrong_value), found, right);
}

RowProblem unknown_token(const record::Row& row, std::string path, std::string_view found) {
    std::string zh = "没有这个代码项，应为：";
    std::string en = "no such token; write one of: ";
    for (std::size_t i = 0; i < row.choices.size(); ++i) {
        const auto& choice = row.choices[i];
        zh.append(i > 0 ? "、" : "").append(choice.zh);
        en.append(i > 0 ? ", " : "").append(choice.token);
    }
    RowProblem made = of_field(row, std::move(path), token(Fault::unknown_token), found, {zh, en});
    std::vector<std::string_view> names;
    for (const auto& choice : row.choices) names.insert(names.end(), {choice.token, choice.zh});
    if (!found.empty()) add_nearest(made, nearest(found, names, 1));
    return made;
}

std::optional<RowProblem> broken_rule(record::FieldProblem problem,
                                      std::span<const record::Row> rows) {
    const auto [row, personal] = find_place(rows, problem.field);
    const bool missing = problem.fault == record::FieldFault::missing;
    if (missing && personal && problem.field.find('.') != std::string::npos) return std::nullopt;
    RowProblem made;
    made.column = std::move(problem.field);
    made.label = row->zh;
    if (!personal) made.found = excerpt(problem.found);
    made.code = token(problem.fault);
    made.message = std::move(problem.zh);
    made.message_en = std::move(problem.en);
    return made;
}

}  // namespace detail
}  // namespace gongkai::exchange
