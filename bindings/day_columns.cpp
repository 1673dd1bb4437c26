// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/base/error.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/statute/column.hpp>

#include "dates.hpp"
#include "module.hpp"
#include "statute_views.hpp"
#include "values.hpp"

// Whole columns cross as buffers of day numbers (days since 1970-01-01) of 4 or 8 bytes, the
// smallest integer where there is no date; answers are written into bytes that Python has laid out.
// `gongkai._columns` makes the buffers of every kind of column, and is the only caller.
namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

using calendar::Calendar;
using calendar::Tally;

/// Whether a buffer is one row of integers without gaps; of bytes, for answers.
bool is_row(const py::buffer_info& buffer) {
    constexpr std::string_view integers = "bBilq";
    return buffer.format.size() == 1 && integers.find(buffer.format[0]) != std::string_view::npos &&
           buffer.ndim == 1 && (buffer.size == 0 || buffer.strides[0] == buffer.itemsize);
}

/// Calls `ask` with the elements of a column of days.
template <typename Ask>
auto with_days(const py::buffer_info& buffer, Ask ask) {
    const auto size = static_cast<std::size_t>(buffer.size);
    if (is_row(buffer) && buffer.itemsize == sizeof(std::int64_t))
        return ask(std::span(static_cast<const std::int64_t*>(buffer.ptr), size));
    if (is_row(buffer) && buffer.itemsize == sizeof(std::int32_t))
        return ask(std::span(static_cast<const std::int32_t*>(buffer.ptr), size));
    throw InvalidValue("a column of days is one row of integers of 4 or 8 bytes");
}

/// The bytes of a buffer as room for answers.
template <typename Answer>
std::span<Answer> room(const py::buffer_info& buffer) {
    if (!is_row(buffer) || buffer.itemsize != 1 || buffer.size % py::ssize_t{sizeof(Answer)} != 0)
        throw InvalidValue("the room for answers is one row of bytes");
    return {static_cast<Answer*>(buffer.ptr),
            static_cast<std::size_t>(buffer.size) / sizeof(Answer)};
}

/// Calls `ask` with a column of days and with room for as many answers of the same type.
template <typename Ask>
Tally days_to_days(const py::buffer& days, const py::buffer& answers, Ask ask) {
    const auto in = days.request();
    const auto out = answers.request(true);
    return with_days(in, [&]<typename Day>(std::span<const Day> starts) {
        const auto ends = room<Day>(out);
        const py::gil_scoped_release release;
        return ask(starts, ends);
    });
}

/// Calls `ask` with a column of days and with room for as many answers of a byte each.
template <typename Ask>
Tally days_to_truths(const py::buffer& days, const py::buffer& answers, Ask ask) {
    const auto in = days.request();
    const auto out = answers.request(true);
    const auto truths = room<std::uint8_t>(out);
    return with_days(in, [&](auto starts) {
        const py::gil_scoped_release release;
        return ask(starts, truths);
    });
}

Tally count(const Calendar& calendar, const py::buffer& from, const py::buffer& to,
            const py::buffer& answers) {
    const auto first = from.request();
    const auto last = to.request();
    const auto out = answers.request(true);
    const auto counts = room<std::int64_t>(out);
    return with_days(first, [&](auto starts) {
        return with_days(last, [&](auto ends) {
            const py::gil_scoped_release release;
            return calendar.count_working_days(starts, ends, counts);
        });
    });
}

std::vector<statute::Move> moves(NamedTerm term, const py::buffer& starts, const Calendar& before,
                                 const Calendar& after, bool extended) {
    const auto in = starts.request();
    return with_days(in, [&](auto days) {
        const py::gil_scoped_release release;
        return statute::moves(term.value, days, before, after, extended);
    });
}

const statute::TermRow& law(const TermRowView& version) {
    return version.row;
}
const statute::Term& law(const NamedTerm& term) {
    return term.value;
}

std::vector<statute::Move> moves_by_law(const std::variant<TermRowView, NamedTerm>& before,
                                        const std::variant<TermRowView, NamedTerm>& after,
                                        const py::buffer& starts, bool extended,
                                        const Calendar& calendar) {
    const auto in = starts.request();
    return with_days(in, [&](auto days) {
        const py::gil_scoped_release release;
        return std::visit(
            [&](const auto& old, const auto& now) {
                return statute::moves(law(old), law(now), days,
                                      {.extended = extended, .calendar = calendar});
            },
            before, after);
    });
}

void bind_answers(py::module_& m) {
    py::class_<Tally>(m, "Tally", "What a question about a column came to, beside its answers.")
        .def_readonly("provisional", &Tally::provisional,
                      "Answers that rest on days whose arrangement is not published.")
        .def_readonly("missing", &Tally::missing, "Elements without a date.")
        .def(
            "__repr__",
            [](const Tally& self) {
                return "<Tally: " + std::to_string(self.provisional) + " provisional, " +
                       std::to_string(self.missing) + " missing>";
            },
            "Both counts.");
    py::class_<statute::Move> move(m, "Move", "A fact of a column whose due date moves.");
    move.def_readonly("index", &statute::Move::index, "Its place in the column.")
        .def_readonly("before", &statute::Move::before, "The last day in time, before.")
        .def_readonly("after", &statute::Move::after, "The last day in time, after.")
        .def_readonly("provisional", &statute::Move::provisional,
                      "Whether ``after`` still rests on days whose arrangement is not published.");
    def_value(
        move,
        [](const statute::Move& self) {
            return "<Move " + std::to_string(self.index) + ": " + to_iso(self.before) + " to " +
                   to_iso(self.after) + (self.provisional ? " (provisional)" : "") + ">";
        },
        "Its place and both days.");
}

}  // namespace

void bind_day_columns(py::module_& m) {
    bind_answers(m);
    m.def(
        "column_worked",
        [](const Calendar& calendar, const py::buffer& days, const py::buffer& answers) {
            return days_to_truths(days, answers, [&](auto dates, auto truths) {
                return calendar.worked(dates, truths);
            });
        },
        "calendar"_a, "days"_a, "answers"_a, "Whether each day is worked. Releases the GIL.");
    m.def(
        "column_provisional",
        [](const Calendar& calendar, const py::buffer& days, const py::buffer& answers) {
            return days_to_truths(days, answers, [&](auto dates, auto truths) {
                return calendar.provisional(dates, truths);
            });
        },
        "calendar"_a, "days"_a, "answers"_a,
        "Whether no arrangement is published for each day. Releases the GIL.");
    m.def(
        "column_add",
        [](const Calendar& calendar, const py::buffer& days, int n, const py::buffer& answers) {
            return days_to_days(days, answers, [&](auto dates, auto shifted) {
                return calendar.add_working_days(dates, n, shifted);
            });
        },
        "calendar"_a, "days"_a, "n"_a, "answers"_a,
        "The ``n``-th working day after each. Releases the GIL.");
    m.def("column_count", &count, "calendar"_a, "start"_a, "end"_a, "answers"_a,
          "The working days after each start up to and with its end. Releases the GIL.");
    m.def(
        "column_due",
        [](NamedTerm term, const py::buffer& starts, const py::buffer& answers, bool extended,
           std::optional<statute::Counting> counting, const Calendar& calendar) {
            const statute::ColumnOptions options{extended, counting.value_or(statute::Counting{}),
                                                 calendar};
            return days_to_days(starts, answers, [&](auto facts, auto ends) {
                return statute::due_dates(term.value, facts, ends, options);
            });
        },
        "term"_a, "starts"_a, "answers"_a, py::kw_only(), "extended"_a, "counting"_a, "calendar"_a,
        "The last day in time for each fact. Releases the GIL.");
    m.def("column_moves", &moves, "term"_a, "starts"_a, py::kw_only(), "before"_a, "after"_a,
          "extended"_a,
          "The facts whose due date is another by another calendar. Releases the GIL.");
    m.def("column_moves_by_law", &moves_by_law, "before"_a, "after"_a, "starts"_a, py::kw_only(),
          "extended"_a, "calendar"_a,
          "The facts whose due date is another by another rule. Releases the GIL.");
}

}  // namespace gongkai::python
