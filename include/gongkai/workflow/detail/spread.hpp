// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include <gongkai/base/citation.hpp>
#include <gongkai/workflow/transition.hpp>

namespace gongkai::workflow::detail {

/// A line of a table that holds for several states alike.
template <typename R, typename Step>
struct Spread {
    Few<StateOf<R>, 8> from;
    Step step;
    std::optional<StateOf<R>> to;  ///< empty: the state stays
    const Guard<R>* guard;
    Clocks clocks;
    std::string_view instrument;
    std::string_view article;
    Verification verified;
};

template <const auto& lines>
[[nodiscard]] consteval std::size_t spread_size() {
    std::size_t sum = 0;
    for (const auto& line : lines) sum += line.from.count;
    return sum;
}

/// The transitions of such lines, in their order.
template <const auto& lines>
[[nodiscard]] consteval auto spread() {
    const auto as_transitions = []<typename R, typename Step>(const Spread<R, Step>&) {
        std::array<Transition<R, Step>, spread_size<lines>()> table{};
        std::size_t at = 0;
        for (const auto& line : lines)
            for (const auto from : line.from)
                table[at++] = {from,        line.step,       line.to.value_or(from), line.guard,
                               line.clocks, line.instrument, line.article,           line.verified};
        return table;
    };
    return as_transitions(lines.front());
}

}  // namespace gongkai::workflow::detail
