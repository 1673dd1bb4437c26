// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstddef>

#include <gongkai/text/date.hpp>

namespace gongkai::text {

std::optional<std::chrono::year_month_day> find_iso(std::string_view words) {
    constexpr std::array<std::size_t, 3> widths{4, 2, 2};
    std::array<unsigned, 3> numbers{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::size_t start = at;
        for (; at < words.size() && at - start < widths[i] && words[at] >= '0' && words[at] <= '9';
             ++at)
            numbers[i] = numbers[i] * 10 + static_cast<unsigned>(words[at] - '0');
        if (at == start || (i == 0 && at - start != widths[0])) return std::nullopt;
        for (const std::string_view mark : {"-", "/", ".", "年", "月"}) {
            if (!words.substr(at).starts_with(mark)) continue;
            at += mark.size();
            break;
        }
    }
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(numbers[0])),
                                           std::chrono::month(numbers[1]),
                                           std::chrono::day(numbers[2])};
    return date.ok() ? std::optional(date) : std::nullopt;
}

}  // namespace gongkai::text
