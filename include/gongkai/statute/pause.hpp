// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <gongkai/base/date.hpp>
#include <gongkai/statute/event.hpp>

namespace gongkai::statute {

/// Days on which a clock stands still (中止), both inclusive.
struct Pause {
    Date first;
    Date last;
    std::optional<PauseReason> reason;  ///< empty: whichever the law allows

    friend bool operator==(const Pause&, const Pause&) = default;
};

}  // namespace gongkai::statute
