// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include <gongkai/base/label.hpp>

/// What is wrong with a row of a file (数据行的问题): where, what was found, what would be right.
namespace gongkai::exchange {

/// What can be wrong with a file or a row, by name (问题类别); a field that breaks a rule of its
/// table is told by a `record::FieldFault`.
enum class Fault {
    empty_file,
    unknown_column,
    duplicate_column,
    missing_column,
    cell_count,
    broken_quotes,
    damaged_bytes,
    too_long,
    not_json,
    wrong_schema,
    unknown_kind,
    wrong_value,
    unknown_token,
    duplicate_id
};

/// One problem of a row, or of the file where `row` is 0.
struct RowProblem {
    std::string file{};      ///< as `ReadOptions::name` calls it; may be empty
    std::size_t line = 0;    ///< of the file, from 1, where the row begins; of a sheet, its row
    std::size_t row = 0;     ///< among the rows of data, from 1
    std::string column;      ///< token of the field, with the way into it: `transfers[0].to`
    std::string label;       ///< Chinese label of the field; both empty where it is about no field
    std::string found;       ///< as it stands there, cut where it is long; empty for personal data
    std::string code;        ///< stable: the token of a `Fault` or of a `record::FieldFault`
    std::string message;     ///< Chinese: what would be right
    std::string message_en;  ///< English

    friend bool operator==(const RowProblem&, const RowProblem&) = default;
};

/// A problem in one line: `monitoring.csv:3: sampled_on: "2016-02-30": ...`. English or Chinese.
[[nodiscard]] std::string to_string(const RowProblem& problem, Language language = Language::en);

}  // namespace gongkai::exchange

namespace gongkai {

template <>
inline constexpr std::array labels<exchange::Fault>{
    Label{exchange::Fault::empty_file, "empty_file", "空文件", "empty file"},
    Label{exchange::Fault::unknown_column, "unknown_column", "未知的列", "unknown column"},
    Label{exchange::Fault::duplicate_column, "duplicate_column", "重复的列", "duplicate column"},
    Label{exchange::Fault::missing_column, "missing_column", "缺少必填的列", "missing column"},
    Label{exchange::Fault::cell_count, "cell_count", "单元格数与表头不符", "wrong number of cells"},
    Label{exchange::Fault::broken_quotes, "broken_quotes", "引号不配对", "quotes that do not pair"},
    Label{exchange::Fault::damaged_bytes, "damaged_bytes", "损坏的字节", "damaged bytes"},
    Label{exchange::Fault::too_long, "too_long", "过长", "too long"},
    Label{exchange::Fault::not_json, "not_json", "不是 JSON 对象", "not a JSON object"},
    Label{exchange::Fault::wrong_schema, "wrong_schema", "格式标识不符", "wrong schema"},
    Label{exchange::Fault::unknown_kind, "unknown_kind", "未知的记录种类",
          "unknown kind of record"},
    Label{exchange::Fault::wrong_value, "wrong_value", "内容不合格式", "value of another type"},
    Label{exchange::Fault::unknown_token, "unknown_token", "未知的代码项", "unknown token"},
    Label{exchange::Fault::duplicate_id, "duplicate_id", "记录编号重复", "duplicate id"},
};
static_assert(complete(labels<exchange::Fault>));

}  // namespace gongkai
