// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string_view>

#include <pybind11/pybind11.h>

#include <gongkai/base/error.hpp>
#include <gongkai/base/instant.hpp>

#include "datetime_api.hpp"

namespace pybind11::detail {

/// An instant comes as a `datetime.datetime` with a zone or as words in ISO 8601, and leaves as a
/// `datetime.datetime` at +08:00. Fractions of a second are dropped.
template <>
struct type_caster<gongkai::Instant> {
    PYBIND11_TYPE_CASTER(gongkai::Instant, io_name("datetime.datetime | str", "datetime.datetime"));

    bool load(handle source, bool) {
        if (PyUnicode_Check(source.ptr())) {
            value = gongkai::parse_instant(source.cast<std::string_view>());
            return true;
        }
        const auto& api = gongkai::python::datetime_api();
        if (!PyObject_TypeCheck(source.ptr(), api.DateTimeType)) return false;
        using namespace std::chrono;
        const sys_days date = year{PyDateTime_GET_YEAR(source.ptr())} /
                              month{static_cast<unsigned>(PyDateTime_GET_MONTH(source.ptr()))} /
                              day{static_cast<unsigned>(PyDateTime_GET_DAY(source.ptr()))};
        value = date + hours{PyDateTime_DATE_GET_HOUR(source.ptr())} +
                minutes{PyDateTime_DATE_GET_MINUTE(source.ptr())} +
                seconds{PyDateTime_DATE_GET_SECOND(source.ptr())} - offset_of(source);
        return true;
    }

    static handle cast(gongkai::Instant at, return_value_policy, handle) {
        const auto& api = gongkai::python::datetime_api();
        using namespace std::chrono;
        const year_month_day day(gongkai::civil_date(at));
        const hh_mm_ss time(at + gongkai::china_offset - gongkai::Instant(sys_days(day)));
        const auto offset = reinterpret_steal<object>(api.Delta_FromDelta(
            0, static_cast<int>(seconds(gongkai::china_offset).count()), 0, 1, api.DeltaType));
        const auto zone =
            reinterpret_steal<object>(api.TimeZone_FromTimeZone(offset.ptr(), nullptr));
        return api.DateTime_FromDateAndTime(
            static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day())),
            static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
            static_cast<int>(time.seconds().count()), 0, zone.ptr(), api.DateTimeType);
    }

  private:
    static std::chrono::seconds offset_of(handle time) {
        const object offset = time.attr("utcoffset")();
        if (!PyObject_TypeCheck(offset.ptr(), gongkai::python::datetime_api().DeltaType))
            throw gongkai::InvalidValue(
                "a time without a zone is no one instant: give it with one, as in "
                "datetime(2016, 3, 1, 9, 30, tzinfo=timezone(timedelta(hours=8)))");
        return std::chrono::seconds{PyDateTime_DELTA_GET_DAYS(offset.ptr()) * 86400 +
                                    PyDateTime_DELTA_GET_SECONDS(offset.ptr())};
    }
};

}  // namespace pybind11::detail
