# SPDX-License-Identifier: Apache-2.0
"""Dates as iCalendar (RFC 5545), for the calendars that people keep."""

import datetime
from collections.abc import Iterable, Iterator

from icalendar import Calendar as IcsCalendar
from icalendar import Event

from gongkai._gongkai import Clock, Day, InvalidValue, __version__
from gongkai.cli_run import write_out
from gongkai.cli_words import Language, label_of

__all__ = ["arranged_events", "due_event", "write_ics"]

ONE_DAY = datetime.timedelta(days=1)


def write_ics(events: Iterable[Event]) -> None:
    """Write events as one calendar, which holds one at least; its lines end as the format asks."""
    events = list(events)
    if not events:
        raise InvalidValue("there is nothing to enter into a calendar: ask for text or json")
    calendar = IcsCalendar()
    calendar.add("prodid", f"-//gongkai//gongkai {__version__}//ZH")
    calendar.add("version", "2.0")
    for event in events:
        calendar.add_component(event)
    write_out(calendar.to_ical().decode("utf-8"))


def due_event(clock: Clock, language: Language) -> Event:
    """The last day of a clock as a whole day; tentative where it is provisional."""
    last = {Language.zh: "届满", Language.en: "last day"}[language]
    event = _whole_days(clock.on, clock.on, f"{label_of(clock.term, language)} {last}")
    event.add("uid", f"{clock.term.token}-{clock.start}@gongkai")
    event.add("description", clock.explain(language.value))
    event.add("status", "TENTATIVE" if clock.provisional else "CONFIRMED")
    return event


def arranged_events(days: Iterable[Day], language: Language) -> Iterator[Event]:
    """The days off of a year and its worked weekends, neighbours of one name as one event."""
    run: list[Day] = []
    for day in days:
        if not day.name:
            continue
        joins = run and _continues(run[-1], day)
        if run and not joins:
            yield _arranged(run, language)
        run = [*run, day] if joins else [day]
    if run:
        yield _arranged(run, language)


def _continues(before: Day, day: Day) -> bool:
    return day.date - before.date == ONE_DAY and day.name == before.name and day.kind == before.kind


def _arranged(run: list[Day], language: Language) -> Event:
    first = run[0]
    summary = f"{first.name} {label_of(first.kind, language)}"
    event = _whole_days(first.date, run[-1].date, summary)
    event.add("uid", f"{first.kind.token}-{first.date}@gongkai")
    event.add("description", first.citation.to_string(language.value))
    event.add("status", "TENTATIVE" if first.provisional else "CONFIRMED")
    return event


def _whole_days(first: datetime.date, last: datetime.date, summary: str) -> Event:
    event = Event()
    event.add("summary", summary)
    event.add("dtstart", first)
    event.add("dtend", last + ONE_DAY)
    event.add("dtstamp", datetime.datetime.now(datetime.timezone.utc))
    event.add("transp", "TRANSPARENT")
    return event
