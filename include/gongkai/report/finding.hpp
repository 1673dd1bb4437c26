// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/decimal.hpp>
#include <gongkai/base/diagnostic.hpp>
#include <gongkai/base/span.hpp>

/// Findings (核查结果): what does not add up, as data that can be stored, shown and judged.
namespace gongkai::report {

/// One side of a finding: a figure, or something derived, and where it stands.
struct Side {
    std::string value;                  ///< plain decimal digits, a year, or words; may be empty
    std::optional<std::size_t> figure;  ///< index into `AnnualReport::figures`
    std::optional<Span> span;           ///< empty for what is stated nowhere
};

/// One contradiction or shortcoming, with both of its sides.
struct Finding {
    std::string rule;  ///< token of the rule: text.conflict
    Severity severity = Severity::error;
    std::string message;     ///< Chinese, for a clerk
    std::string message_en;  ///< English
    Side left;
    Side right;
    std::optional<Decimal>
        difference;                  ///< right less left, or the distance, where both are numbers
    std::string fingerprint;         ///< the same from run to run and across unrelated edits
    std::vector<std::string> hints;  ///< what may explain it
};

/// What a rule came to.
enum class Status {
    pass,
    fail,
    unknown,        ///< a part that it needs was not stated, or everything was zero or blank
    not_applicable  ///< the form or year has no such rule
};

/// One rule that ran.
struct Check {
    std::string rule;
    Status status = Status::unknown;
    std::size_t count = 0;  ///< comparisons made
};

struct Audit {
    std::vector<Finding> findings;  ///< errors first, then in text order
    std::vector<Check> checks;      ///< every rule, in the order of the table
};

}  // namespace gongkai::report

namespace gongkai {

template <>
inline constexpr std::array labels<report::Status>{
    Label{report::Status::pass, "pass", "通过", "pass"},
    Label{report::Status::fail, "fail", "不通过", "fail"},
    Label{report::Status::unknown, "unknown", "无从判断", "unknown"},
    Label{report::Status::not_applicable, "not_applicable", "不适用", "not applicable"},
};
static_assert(complete(labels<report::Status>));

}  // namespace gongkai
