// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/record/code_fault.hpp>
#include <gongkai/record/detail/code_shape.hpp>
#include <gongkai/record/regions.hpp>

/// Whether a text is the code of a division that is or was.
namespace gongkai::record {

namespace detail {

/// Whether any division has these first four digits.
[[nodiscard]] constexpr bool any_region_under(std::uint32_t four_digits) {
    const std::uint32_t first = four_digits * 100;
    return !region_range(region_rows, first, first + 99).empty() ||
           !region_range(retired_region_rows, first, first + 99).empty();
}

}  // namespace detail

/// What is wrong with a division code; nothing for one that is in use or has left use since 2011,
/// for 100000 (the whole country), and for a zone of the statistics (XXXX71 to XXXX79) under a
/// division that is known. A heading of lists (110100 市辖区) is no place.
[[nodiscard]] inline std::optional<CodeFault> check_region(std::string_view code) {
    if (auto wrong = detail::wrong_shape(code, "999999")) return wrong;
    const std::uint32_t number = *detail::six_digits(code);
    const std::string text(code);
    if (number == 100000 || find_region(number)) return std::nullopt;
    const auto province = find_region(number / 10000 * 10000);
    if (!province)
        return detail::fault(0, "没有以" + text.substr(0, 2) + "开头的省级行政区划",
                             "no province has a code that begins " + text.substr(0, 2));
    if (detail::any_region_under(number / 100)) {
        const std::uint32_t zone = number % 100;
        if (zone >= 71 && zone <= 79) return std::nullopt;
        if (zone == 0) {
            const std::string above = std::to_string(province->code);
            const std::string name(province->name);
            return detail::fault(2, text + "是名录中的标题,不是行政区划,其下各地属" + name + above,
                                 text +
                                     " is a heading of lists and no place; what stands under it "
                                     "belongs to " +
                                     above + " " + name);
        }
    }
    return detail::fault(2, "没有行政区划" + text + ",2011年以来也未曾使用",
                         "no division has the code " + text + ", and none had it since 2011");
}

}  // namespace gongkai::record
