// SPDX-License-Identifier: Apache-2.0
#include "number_check.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include <gongkai/base/label.hpp>
#include <gongkai/record/kind.hpp>

#include "record_table.hpp"

namespace gongkai::ledger {
namespace {

using record::Kind;

/// Fields whose numbers the authority gives out one after another.
struct IssuedNumber {
    Kind kind;
    std::string_view field;
};
constexpr std::array issued_numbers{
    IssuedNumber{Kind::information_request, "number"},
    IssuedNumber{Kind::complaint, "number"},
};

/// What stands before the digits at the end of a number, and these.
std::optional<std::pair<std::string, std::int64_t>> split_number(const std::string& text) {
    constexpr std::size_t most_digits = 15;
    const auto last = text.find_last_not_of("0123456789");
    const auto first = last == std::string::npos ? 0 : last + 1;
    if (first == text.size() || text.size() - first > most_digits) return std::nullopt;
    return std::pair(text.substr(0, first), std::stoll(text.substr(first)));
}

}  // namespace

void check_numbers(Database& database, std::vector<TraceProblem>& problems) {
    for (const auto& issued : issued_numbers) {
        std::map<std::pair<std::string, std::string>, std::set<std::int64_t>> series;
        auto& statement = database.prepared("SELECT agency, \"" + std::string(issued.field) +
                                                "\" FROM " + record_table(issued.kind).name,
                                            0, 2);
        statement.each([&](const Statement& row) {
            if (auto number = split_number(row.text(1)))
                series[{row.text(0), number->first}].insert(number->second);
        });
        for (const auto& [of, numbers] : series) {
            std::optional<std::int64_t> before;
            for (const auto number : numbers) {
                if (before && number > *before + 1) {
                    auto range = of.second + std::to_string(*before + 1);
                    if (number > *before + 2)
                        range.append(" – ").append(of.second).append(std::to_string(number - 1));
                    problems.push_back({TraceFault::number_gap, 0, std::string(token(issued.kind)),
                                        of.first + ": 缺少编号 " + range,
                                        of.first + ": no record has number " + range});
                }
                before = number;
            }
        }
    }
}

}  // namespace gongkai::ledger
