// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <gongkai/base/date.hpp>
#include <gongkai/base/instant.hpp>
#include <gongkai/workflow/event.hpp>

namespace gongkai::workflow::tests {

/// Something done on a day and written down at ten that morning.
[[nodiscard]] inline Entry on(Date day) {
    return {"信息公开办", day, at_china(day, std::chrono::hours{10}), ""};
}

}  // namespace gongkai::workflow::tests
