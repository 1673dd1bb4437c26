# SPDX-License-Identifier: Apache-2.0
"""China's working-day calendar (工作日历): which days are worked, and why.

A question takes a date, words that write one, or a whole column: a list, a NumPy array of
``datetime64``, a Series or Index of pandas, a Series of Polars, an array of Arrow. The answer to a
column is a column of the same kind, and what has no date has no answer either; a plain ``bool`` of
NumPy cannot say so and is then ``False``.
"""

import datetime
from typing import Any, TypeAlias, overload

from gongkai._gongkai import (
    Arrangement,
    Calendar,
    Citation,
    Day,
    DayKind,
    Verification,
    china,
    parse_arrangement,
    read_arrangement,
)
from gongkai._provisional import ProvisionalWarning

__all__ = [
    "Arrangement",
    "Calendar",
    "Citation",
    "Day",
    "DayKind",
    "ProvisionalWarning",
    "Verification",
    "add_working_days",
    "china",
    "count_working_days",
    "day",
    "is_provisional",
    "is_working_day",
    "next_working_day",
    "parse_arrangement",
    "previous_working_day",
    "read_arrangement",
]

OneDay: TypeAlias = datetime.date | str


def day(date: OneDay, *, calendar: Calendar | None = None) -> Day:
    """What a day is, and why."""
    return (calendar or china()).day(date)


@overload
def is_working_day(x: OneDay, *, calendar: Calendar | None = None) -> bool: ...
@overload
def is_working_day(x: Any, *, calendar: Calendar | None = None) -> Any: ...
def is_working_day(x: Any, *, calendar: Calendar | None = None) -> Any:
    """Whether a day, or each day of a column, is worked; make-up days (调休) are."""
    return (calendar or china()).is_working_day(x)


@overload
def is_provisional(x: OneDay, *, calendar: Calendar | None = None) -> bool: ...
@overload
def is_provisional(x: Any, *, calendar: Calendar | None = None) -> Any: ...
def is_provisional(x: Any, *, calendar: Calendar | None = None) -> Any:
    """Whether no arrangement is published for a day, or for each day of a column. Never warns."""
    return (calendar or china()).is_provisional(x)


@overload
def add_working_days(x: OneDay, n: int, *, calendar: Calendar | None = None) -> datetime.date: ...
@overload
def add_working_days(x: Any, n: int, *, calendar: Calendar | None = None) -> Any: ...
def add_working_days(x: Any, n: int, *, calendar: Calendar | None = None) -> Any:
    """The ``n``-th working day after a day, or after each of a column; the day never counts.

    Before it where ``n`` is negative; with 0, the day itself or the first working day after it.
    """
    return (calendar or china()).add_working_days(x, n)


@overload
def next_working_day(x: OneDay, *, calendar: Calendar | None = None) -> datetime.date: ...
@overload
def next_working_day(x: Any, *, calendar: Calendar | None = None) -> Any: ...
def next_working_day(x: Any, *, calendar: Calendar | None = None) -> Any:
    """The first working day after a day, or after each of a column."""
    return (calendar or china()).next_working_day(x)


@overload
def previous_working_day(x: OneDay, *, calendar: Calendar | None = None) -> datetime.date: ...
@overload
def previous_working_day(x: Any, *, calendar: Calendar | None = None) -> Any: ...
def previous_working_day(x: Any, *, calendar: Calendar | None = None) -> Any:
    """The last working day before a day, or before each of a column."""
    return (calendar or china()).previous_working_day(x)


@overload
def count_working_days(start: OneDay, end: OneDay, *, calendar: Calendar | None = None) -> int: ...
@overload
def count_working_days(start: Any, end: Any, *, calendar: Calendar | None = None) -> Any: ...
def count_working_days(start: Any, end: Any, *, calendar: Calendar | None = None) -> Any:
    """Working days after ``start`` up to and with ``end``; one of the two or both may be columns.

    Negative where ``end`` is the earlier: those after ``end`` up to and with ``start``.
    """
    return (calendar or china()).count_working_days(start, end)
