// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <string>

namespace gongkai::record {

/// A record of kind `To`, by its `id`; empty where there is none.
template <typename To>
struct Ref {
    std::string id;

    [[nodiscard]] bool empty() const { return id.empty(); }
    friend auto operator<=>(const Ref&, const Ref&) = default;
};

}  // namespace gongkai::record
