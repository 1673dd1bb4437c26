# SPDX-License-Identifier: Apache-2.0
"""The calendar beside two that others made: no day differs without a reason that is given here."""

import datetime
import warnings
from collections.abc import Callable, Iterator

import chinese_calendar
import gongkai as gk
import holidays
import pytest

Date = datetime.date

FIRST, LAST = gk.calendar.china().coverage

# What `chinesecalendar` has otherwise.
CHINESE_CALENDAR: dict[Date, str] = {}

# What `holidays` has otherwise.
HOLIDAYS: dict[Date, str] = {
    Date(2005, 12, 31): "a Saturday, worked by the one copy seen of the notice of 2006 "
    "(国办发明电〔2005〕35号), but not by the collection on which 2004 to 2006 rest",
}

# How `holidays` names a day that no statute gives: 补假 moves a holiday from a weekend to the next
# working day, 休息日 is taken from a worked weekend day.
IN_LIEU = ("补假", "休息日")


def days(first: Date, last: Date) -> Iterator[Date]:
    for n in range((last - first).days + 1):
        yield first + datetime.timedelta(n)


def china(first: Date, last: Date) -> "holidays.China":
    return holidays.China(years=range(first.year, last.year + 1), language="zh_CN")


def differences(
    first: Date, last: Date, theirs: Callable[[Date], bool]
) -> Iterator[tuple[Date, bool]]:
    for date in days(first, last):
        worked = gk.calendar.is_working_day(date)
        if worked != theirs(date):
            yield date, worked


def explained(found: Iterator[tuple[Date, bool]], listed: dict[Date, str]) -> None:
    by_day = {date: "worked" if worked else "off" for date, worked in found}
    unexplained = {str(day): ours for day, ours in by_day.items() if day not in listed}
    assert not unexplained, f"ours, and theirs is not: {unexplained}"
    idle = [str(day) for day in listed if day not in by_day]
    assert not idle, f"listed, but no different: {idle}"


def test_every_known_year_is_that_of_chinesecalendar() -> None:
    theirs = {date.year for date in chinese_calendar.constants.holidays}
    last = min(LAST, Date(max(theirs), 12, 31))
    first = max(FIRST, Date(min(theirs), 1, 1))
    assert (last.year - first.year) >= 20, "too few years to compare"
    explained(differences(first, last, chinese_calendar.is_workday), CHINESE_CALENDAR)


def test_every_known_year_is_that_of_holidays() -> None:
    theirs = china(FIRST, LAST)
    # A year that this version of `holidays` does not know has holidays, but no worked weekend day.
    last = min(LAST, Date(max(date.year for date in theirs.weekend_workdays), 12, 31))
    assert (last.year - FIRST.year) >= 20, "too few years to compare"
    explained(differences(FIRST, last, theirs.is_working_day), HOLIDAYS)


def outside() -> list[tuple[Date, Date]]:
    calendar = gk.calendar.china()
    day = datetime.timedelta(1)
    return [(calendar.first_day, FIRST - day), (LAST + day, calendar.last_day)]


@pytest.mark.parametrize(("first", "last"), outside(), ids=["before", "after"])
def test_outside_the_known_years_the_statutory_days_are_those_of_holidays(
    first: Date, last: Date
) -> None:
    named = china(first, last).items()
    theirs = {date for date, name in named if not any(word in name for word in IN_LIEU)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ours = {date for date in days(first, last) if gk.calendar.day(date).kind == "holiday"}
    assert ours == {date for date in theirs if first <= date <= last}


@pytest.mark.parametrize(("first", "last"), outside(), ids=["before", "after"])
def test_outside_the_known_years_only_a_day_in_lieu_differs_and_each_is_provisional(
    first: Date, last: Date
) -> None:
    theirs = china(first, last)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = list(differences(first, last, theirs.is_working_day))
    for date, _ in found:
        in_lieu = any(word in theirs.get(date, "") for word in IN_LIEU)
        assert in_lieu or date in theirs.weekend_workdays, f"{date}: {theirs.get(date)}"
        assert gk.calendar.is_provisional(date), f"{date}"
