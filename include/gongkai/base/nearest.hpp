// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

/// Which names somebody may have meant who wrote one that nothing has.
namespace gongkai {

/// How many bytes have to be added, dropped or changed to make `b` of `a`; in a token, letters.
[[nodiscard]] inline std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, changed}));
        }
    }
    return row[b.size()];
}

/// Up to `most` of `names` that look like `name`, the nearest first: those that are a few letters
/// away, and those of which it is a part.
template <typename Names>
[[nodiscard]] std::vector<std::string_view> nearest(std::string_view name, const Names& names,
                                                    std::size_t most = 3) {
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const std::string_view candidate : names) {
        const bool part = !name.empty() && candidate.find(name) != std::string_view::npos;
        const std::size_t distance = part ? 1 : edit_distance(name, candidate);
        const auto same = [candidate](const auto& pair) { return pair.second == candidate; };
        if (distance <= 1 + candidate.size() / 3 && std::ranges::none_of(near, same))
            near.emplace_back(distance, candidate);
    }
    std::ranges::stable_sort(near, {}, [](const auto& pair) { return pair.first; });
    std::vector<std::string_view> found;
    for (std::size_t i = 0; i < std::min(most, near.size()); ++i) found.push_back(near[i].second);
    return found;
}

}  // namespace gongkai
