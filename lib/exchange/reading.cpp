// SPDX-License-Identifier: Apache-2.0
#include <gongkai/exchange/reading.hpp>

#include <algorithm>
#include <utility>

#include <gongkai/base/error.hpp>

namespace gongkai::exchange {

std::vector<RowProblem> Reading::all_problems() const {
    auto all = problems;
    for (const auto& row : rejected)
        all.insert(all.end(), row.problems.begin(), row.problems.end());
    return all;
}

std::vector<record::Record> require_all(Reading reading) {
    constexpr std::size_t told = 5;
    if (reading.clean()) return std::move(reading.records);
    const auto all = reading.all_problems();
    std::string words = std::to_string(all.size()) + (all.size() == 1 ? " problem" : " problems") +
                        ", nothing is read";
    for (std::size_t i = 0; i < std::min(told, all.size()); ++i) words += "\n" + to_string(all[i]);
    if (all.size() > told) words += "\n...";
    throw InvalidValue(words);
}

}  // namespace gongkai::exchange
