// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <string_view>

#include <pybind11/pybind11.h>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/text/date.hpp>

#include "datetime_api.hpp"

namespace pybind11::detail {

/// A day comes as `datetime.date` or as words that write one, and leaves as `datetime.date`. A
/// `datetime.datetime` is its date, unless it has a time zone: then it has another date elsewhere.
template <>
struct type_caster<gongkai::Date> {
    PYBIND11_TYPE_CASTER(gongkai::Date, io_name("datetime.date | str", "datetime.date"));

    bool load(handle source, bool) {
        if (PyUnicode_Check(source.ptr())) {
            value = gongkai::text::parse_date(source.cast<std::string_view>());
            return true;
        }
        const auto& api = gongkai::python::datetime_api();
        if (!PyObject_TypeCheck(source.ptr(), api.DateType)) return false;
        if (PyObject_TypeCheck(source.ptr(), api.DateTimeType)) require_local(source);
        using namespace std::chrono;
        value = year{PyDateTime_GET_YEAR(source.ptr())} /
                month{static_cast<unsigned>(PyDateTime_GET_MONTH(source.ptr()))} /
                day{static_cast<unsigned>(PyDateTime_GET_DAY(source.ptr()))};
        return true;
    }

    static handle cast(gongkai::Date date, return_value_policy, handle) {
        const auto& api = gongkai::python::datetime_api();
        const std::chrono::year_month_day day(date);
        return api.Date_FromDate(static_cast<int>(day.year()),
                                 static_cast<int>(static_cast<unsigned>(day.month())),
                                 static_cast<int>(static_cast<unsigned>(day.day())), api.DateType);
    }

  private:
    static void require_local(handle time) {
        // pandas.NaT calls itself a datetime, and is the one that does not equal itself. Asking the
        // interpreter whether two references are equal would not ask NaT.
        if (!time.attr("__eq__")(time).cast<bool>()) throw gongkai::InvalidValue("NaT is no date");
        if (!time.attr("tzinfo").is_none())
            throw gongkai::InvalidValue(
                "a time with a zone has no one date: give the date that it is in China");
    }
};

}  // namespace pybind11::detail
