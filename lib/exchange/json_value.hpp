// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/exchange/problem.hpp>
#include <gongkai/record/value.hpp>

/// JSON of unknown quality as a value.
namespace gongkai::exchange::detail {

/// What is wrong with a text that should be JSON, or with a place in it.
struct JsonFault {
    Fault fault;
    std::string path;  ///< `amount`, `transfers[0].to`; empty where the text is no JSON
    std::string found;
};

/// The value of a text: an object is a `Part`, a fraction a `Decimal` of the digits that stand
/// there. A key that stands twice and a number beyond 18 digits are faults. Nothing where the text
/// is no JSON, or lies deeper than records do.
[[nodiscard]] std::optional<record::Value> parse_json(std::string_view text,
                                                      std::vector<JsonFault>& faults);

}  // namespace gongkai::exchange::detail
