# SPDX-License-Identifier: Apache-2.0
"""Questions about whole columns of days: laid out for the native core, and the answers put back."""

from collections.abc import Callable
from typing import Any

from gongkai._column_kinds import Room, column_of, one_day, repeated, require_side_by_side, room_for
from gongkai._gongkai import (
    Calendar,
    Counting,
    Move,
    Tally,
    Term,
    TermRow,
    column_add,
    column_count,
    column_due,
    column_moves,
    column_moves_by_law,
    column_provisional,
    column_worked,
)
from gongkai._provisional import warn

__all__ = [
    "add_working_days",
    "count_working_days",
    "due",
    "is_provisional",
    "is_working_day",
    "moves",
    "moves_by_law",
]


def is_working_day(calendar: Calendar, x: Any) -> Any:
    """``Calendar.is_working_day`` of a column, or of a scalar of NumPy."""
    day = one_day(x)
    if day is not None:
        return calendar.is_working_day(day)
    column = column_of(x)
    answers = room_for(column.days, column.size)
    tally = column_worked(calendar, column.days, answers)
    warn(calendar, tally.provisional, column.size)
    return column.truths(answers, tally.missing > 0)


def is_provisional(calendar: Calendar, x: Any) -> Any:
    """``Calendar.is_provisional`` of a column, or of a scalar of NumPy."""
    day = one_day(x)
    if day is not None:
        return calendar.is_provisional(day)
    column = column_of(x)
    answers = room_for(column.days, column.size)
    tally = column_provisional(calendar, column.days, answers)
    return column.truths(answers, tally.missing > 0)


def add_working_days(calendar: Calendar, x: Any, n: int) -> Any:
    """``Calendar.add_working_days`` of a column, or of a scalar of NumPy."""
    day = one_day(x)
    if day is not None:
        return calendar.add_working_days(day, n)
    return _dates(calendar, x, lambda days, answers: column_add(calendar, days, n, answers))


def count_working_days(calendar: Calendar, start: Any, end: Any) -> Any:
    """``Calendar.count_working_days`` where one or both are columns, or scalars of NumPy."""
    first, last = one_day(start), one_day(end)
    if first is not None and last is not None:
        return calendar.count_working_days(first, last)
    column = column_of(start if first is None else end)
    starts = column.days if first is None else repeated(first, column.size)
    if last is not None:
        ends: Any = repeated(last, column.size)
    elif first is not None:
        ends = column.days
    else:
        other = column_of(end)
        require_side_by_side(column, other)
        ends = other.days
    answers = room_for(column.days, 8 * column.size)
    tally = column_count(calendar, starts, ends, answers)
    warn(calendar, tally.provisional, column.size)
    return column.counts(answers, tally.missing > 0)


def due(
    term: Term | str, starts: Any, extended: bool, counting: Counting | None, calendar: Calendar
) -> Any:
    """The last day in time for each fact of a column."""
    return _dates(
        calendar,
        starts,
        lambda days, answers: column_due(
            term, days, answers, extended=extended, counting=counting, calendar=calendar
        ),
    )


def moves(
    term: Term | str, starts: Any, before: Calendar, after: Calendar, extended: bool
) -> list[Move]:
    """The facts of a column whose due dates differ between two calendars."""
    return column_moves(term, column_of(starts).days, before=before, after=after, extended=extended)


def moves_by_law(
    before: Term | TermRow | str,
    after: Term | TermRow | str,
    starts: Any,
    extended: bool,
    calendar: Calendar,
) -> list[Move]:
    """The facts of a column whose due dates differ between two rules."""
    days = column_of(starts).days
    return column_moves_by_law(before, after, days, extended=extended, calendar=calendar)


def _dates(calendar: Calendar, x: Any, ask: Callable[[Any, Room], Tally]) -> Any:
    column = column_of(x)
    answers = room_for(column.days, memoryview(column.days).nbytes)
    tally = ask(column.days, answers)
    warn(calendar, tally.provisional, column.size)
    return column.dates(answers, tally.missing > 0)
