// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <pybind11/pybind11.h>

#include <gongkai/base/decimal.hpp>

/// Values that Python has a type for cross as that type: a decimal leaves as `decimal.Decimal`, a
/// civil date comes and goes as `datetime.date`.
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
    PYBIND11_TYPE_CASTER(std::chrono::year_month_day, const_name("datetime.date"));

    bool load(handle source, bool) {
        if (!isinstance(source, module_::import("datetime").attr("date"))) return false;
        value = std::chrono::year{source.attr("year").cast<int>()} /
                std::chrono::month{source.attr("month").cast<unsigned>()} /
                std::chrono::day{source.attr("day").cast<unsigned>()};
        return true;
    }

    static handle cast(std::chrono::year_month_day day, return_value_policy, handle) {
        return module_::import("datetime")
            .attr("date")(static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                          static_cast<unsigned>(day.day()))
            .release();
    }
};

}  // namespace pybind11::detail
