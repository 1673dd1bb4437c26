// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/base/label.hpp>
#include <gongkai/record/code_check.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/row.hpp>
#include <gongkai/record/value.hpp>

/// What is wrong with a record by its own table (记录校验). A record may stand incomplete, as one
/// that was read from a damaged file does; this says in what.
namespace gongkai::record {

/// What is wrong with a field.
enum class FieldFault {
    missing,  ///< every record of the kind has it, and this one has not
    code      ///< not the shape, or not the check character, of its code
};

/// One fault of one field.
struct FieldProblem {
    std::string field;  ///< its token; of a field of a part `attachments[0].sha256`
    FieldFault fault;
    std::string found;  ///< as it stands; empty where it is missing
    std::string zh;     ///< what is wrong, and what would be right
    std::string en;

    friend bool operator==(const FieldProblem&, const FieldProblem&) = default;
};

namespace detail {

inline void find_problems(std::vector<FieldProblem>& problems, std::span<const Row> rows,
                          const Part& part, const std::string& path);

inline void check_element(std::vector<FieldProblem>& problems, const Row& row, const Value& value,
                          const std::string& path) {
    if (const auto* part = value.find<Part>())
        return find_problems(problems, row.parts, *part, path + '.');
    const auto* text = value.find<std::string>();
    if (!row.code || text == nullptr) return;
    if (auto fault = check(*row.code, *text))
        problems.push_back(
            {path, FieldFault::code, *text, std::move(fault->zh), std::move(fault->en)});
}

inline void check_field(std::vector<FieldProblem>& problems, const Row& row, const Value& value,
                        const std::string& path) {
    if (!value.given()) {
        if (row.need == Need::required)
            problems.push_back({path, FieldFault::missing, "", "缺少必填项" + std::string(row.zh),
                                std::string(row.en) + " is required"});
        return;
    }
    const auto* list = value.find<List>();
    if (list == nullptr) return check_element(problems, row, value, path);
    for (std::size_t i = 0; i < list->size(); ++i)
        check_element(problems, row, (*list)[i], path + '[' + std::to_string(i) + ']');
}

inline void find_problems(std::vector<FieldProblem>& problems, std::span<const Row> rows,
                          const Part& part, const std::string& path) {
    for (const auto& row : rows) {
        const Value* value = nullptr;
        for (const auto& member : part)
            if (member.token == row.token) value = &member.value;
        check_field(problems, row, value != nullptr ? *value : Value{},
                    path + std::string(row.token));
    }
}

}  // namespace detail

/// Every fault of a record, in the order of its table; empty where nothing is wrong.
template <Described R>
[[nodiscard]] std::vector<FieldProblem> problems(const R& record) {
    std::vector<FieldProblem> problems;
    for (const auto& row : rows<R>)
        detail::check_field(problems, row, row.read(&record), std::string(row.token));
    return problems;
}

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::FieldFault>{
    Label{record::FieldFault::missing, "missing", "缺少必填项", "missing"},
    Label{record::FieldFault::code, "code", "编码有误", "wrong code"},
};
static_assert(complete(labels<record::FieldFault>));

}  // namespace gongkai
