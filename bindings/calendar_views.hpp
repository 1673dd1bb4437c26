// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <utility>

#include <pybind11/pybind11.h>

#include <gongkai/base/citation.hpp>
#include <gongkai/calendar/calendar.hpp>

/// What borrows its words, as Python holds it: each keeps the calendar alive whose words they are.
/// The words of a table of the library outlive every calendar.
namespace gongkai::python {

struct CitationView {
    Citation citation;
    calendar::Calendar keeper = calendar::china();

    friend bool operator==(const CitationView& a, const CitationView& b) {
        return a.citation == b.citation;
    }
};

struct DayView {
    calendar::Day day;
    calendar::Calendar keeper;
};

/// Warns with `gongkai.ProvisionalWarning` where answers rest on days whose arrangement is not
/// published: `provisional` of `count` do. Needs the GIL.
void warn_provisional(const calendar::Calendar& calendar, std::size_t provisional,
                      std::size_t count = 1);

/// An answer of any type, and the warning that belongs to it.
template <typename Answer>
[[nodiscard]] Answer warned(const calendar::Calendar& calendar, bool provisional, Answer answer) {
    if (provisional) warn_provisional(calendar, 1);
    return answer;
}

}  // namespace gongkai::python
