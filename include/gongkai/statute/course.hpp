// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/statute/pause.hpp>

namespace gongkai::statute {

/// An extension (延长期限).
struct Extension {
    std::optional<int> length;     ///< in the term's unit; empty: the longest that the law allows
    std::optional<Date> notified;  ///< when it was told; empty: in time

    friend bool operator==(const Extension&, const Extension&) = default;
};

/// What happened to a clock on its way. Nothing did unless it is said here.
struct Course {
    std::vector<Date> restarts;  ///< e.g. each day on which a corrected request was received
    std::vector<Pause> pauses;
    std::optional<Extension> extension;
    std::optional<Date> fee_notice;  ///< when a fee notice (收费通知) left

    friend bool operator==(const Course&, const Course&) = default;
};

}  // namespace gongkai::statute
