// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <pybind11/pybind11.h>

#include <gongkai/base/decimal.hpp>

/// Values that Python has a type for leave as that type: a decimal as `decimal.Decimal`, a civil
/// date as `datetime.date`. Both ways out only; nothing takes them as arguments yet.
namespace pybind11::detail {

template <>
struct type_caster<gongkai::Decimal> {
    static constexpr auto name = const_name("decimal.Decimal");

    static handle cast(gongkai::Decimal value, return_value_policy, handle) {
        return module_::import("decimal").attr("Decimal")(value.to_string()).release();
    }
};

template <>
struct type_caster<std::chrono::year_month_day> {
    static constexpr auto name = const_name("datetime.date");

    static handle cast(std::chrono::year_month_day day, return_value_policy, handle) {
        return module_::import("datetime")
            .attr("date")(static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                          static_cast<unsigned>(day.day()))
            .release();
    }
};

}  // namespace pybind11::detail
