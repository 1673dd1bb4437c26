// SPDX-License-Identifier: Apache-2.0
#include "detail_iso_date.hpp"

#include <chrono>
#include <cstddef>

namespace gongkai::reading::detail {

std::string iso_date(std::string_view words) {
    int numbers[3] = {0, 0, 0};
    std::size_t at = 0;
    for (int i = 0; i < 3; ++i) {
        const std::size_t start = at;
        const std::size_t most = i == 0 ? 4 : 2;
        for (; at < words.size() && at - start < most && words[at] >= '0' && words[at] <= '9'; ++at)
            numbers[i] = numbers[i] * 10 + (words[at] - '0');
        if (at == start || (i == 0 && at - start != 4)) return {};
        if (i == 2) break;
        for (const std::string_view mark : {"-", "/", ".", "年", "月"}) {
            if (!words.substr(at).starts_with(mark)) continue;
            at += mark.size();
            break;
        }
    }
    const std::chrono::year_month_day date{std::chrono::year(numbers[0]),
                                           std::chrono::month(static_cast<unsigned>(numbers[1])),
                                           std::chrono::day(static_cast<unsigned>(numbers[2]))};
    if (!date.ok()) return {};
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::string(words.substr(0, 4)) + '-' + two(numbers[1]) + '-' + two(numbers[2]);
}

}  // namespace gongkai::reading::detail
