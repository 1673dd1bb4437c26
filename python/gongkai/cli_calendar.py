# SPDX-License-Identifier: Apache-2.0
"""The commands ``days``, ``workday`` and ``calendar``: China's working days in a terminal."""

import calendar as months
import datetime
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.text import Text

from gongkai._gongkai import Calendar, Day, InvalidValue
from gongkai.cli_days import (
    Arrangements,
    DateFormat,
    Lang,
    Locals,
    calendar_of,
    day_option,
    language_of,
    note,
    refusing,
    weekday,
    write_json,
)
from gongkai.cli_ics import arranged_events, write_ics
from gongkai.cli_run import write_out
from gongkai.cli_words import Language, label_of

__all__ = ["calendar", "days", "workday"]

OneDay = Annotated[datetime.date, typer.Argument(parser=day_option, metavar="DATE")]
Format = Annotated[DateFormat, typer.Option("--format", help="text or json.")]

PROVISIONAL = {
    Language.zh: "暂定:所及日期的节假日安排不在{}至{}之内,按周一至周五扣除法定节假日推算",
    Language.en: "provisional: days outside {} to {} have no published arrangement; Monday to "
    "Friday less statutory holidays were counted",
}


def days(
    start: Annotated[
        datetime.date, typer.Argument(parser=day_option, metavar="A", help="Not counted itself.")
    ],
    end: Annotated[datetime.date, typer.Argument(parser=day_option, metavar="B", help="Counted.")],
    arrangement: Arrangements = None,
    local: Locals = None,
    output: Format = DateFormat.text,
    lang: Lang = None,
) -> None:
    """Count the working days after A, up to and with B; negative where B is the earlier."""
    with refusing():
        _no_ics(output)
        calendar = calendar_of(arrangement, local)
        count = calendar.count_working_days(start, end)
        provisional = bool(calendar.is_provisional(start) or calendar.is_provisional(end))
        if output is DateFormat.json:
            write_json(
                {
                    "schema": "gongkai.days/1",
                    "from": start.isoformat(),
                    "to": end.isoformat(),
                    "working_days": count,
                    "calendar_days": (end - start).days,
                    "provisional": provisional,
                }
            )
            return
        write_out(f"{count}\n")
        if provisional:
            _say_provisional(calendar, language_of(lang))


def workday(
    date: OneDay,
    n: Annotated[
        int | None,
        typer.Argument(
            # More than any calendar holds, and less than an integer of the library.
            min=-100_000,
            max=100_000,
            metavar="±N",
            help="The N-th working day after it, or before.",
        ),
    ] = None,
    arrangement: Arrangements = None,
    local: Locals = None,
    output: Format = DateFormat.text,
    lang: Lang = None,
) -> None:
    """Say whether a day is worked and why, or which day is N working days from it."""
    with refusing():
        _no_ics(output)
        language = language_of(lang)
        calendar = calendar_of(arrangement, local)
        reached = date if n is None else calendar.add_working_days(date, n)
        day = calendar.day(reached)
        provisional = bool(calendar.is_provisional(date) or day.provisional)
        if output is DateFormat.json:
            asked = {} if n is None else {"from": date.isoformat(), "n": n}
            document = {"schema": "gongkai.workday/1", **asked, **_day(day)}
            write_json({**document, "provisional": provisional})
            return
        write_out(f"{day.date} {weekday(day.date, language)}  {_reason(day, language)}\n")
        if provisional:
            _say_provisional(calendar, language)


def calendar(
    year: Annotated[int, typer.Argument(min=1, max=9999, metavar="YEAR")],
    arrangement: Arrangements = None,
    local: Locals = None,
    output: Annotated[
        DateFormat, typer.Option("--format", help="text, json, or ics for a calendar program.")
    ] = DateFormat.text,
    lang: Lang = None,
) -> None:
    """Print a year's months with its holidays and worked weekends, and who arranged them."""
    with refusing():
        language = language_of(lang)
        chosen = calendar_of(arrangement, local)
        year_days = chosen.year(year)
        if output is DateFormat.ics:
            write_ics(arranged_events(year_days, language))
            return
        if output is DateFormat.json:
            first, last = chosen.coverage
            write_json(
                {
                    "schema": "gongkai.calendar/1",
                    "year": year,
                    "coverage": {"from": first.isoformat(), "until": last.isoformat()},
                    "provisional": any(day.provisional for day in year_days),
                    "days": [_day(day) for day in year_days],
                }
            )
            return
        _write_year(year, year_days, language)
        if any(day.provisional for day in year_days):
            _say_provisional(chosen, language)


def _no_ics(output: DateFormat) -> None:
    if output is DateFormat.ics:
        raise InvalidValue("there is no calendar entry of this: ask for text or json")


def _day(day: Day) -> dict[str, Any]:
    return {
        "date": day.date.isoformat(),
        "worked": day.worked,
        "kind": day.kind.token,
        "name": day.name,
        "source": str(day.citation),
        "provisional": day.provisional,
    }


def _reason(day: Day, language: Language) -> str:
    kind = label_of(day.kind, language)
    named = f"{kind} ({day.name})" if day.name else kind
    return f"{named}  {day.citation.to_string(language.value)}"


def _say_provisional(calendar: Calendar, language: Language) -> None:
    note(PROVISIONAL[language].format(*calendar.coverage))


MARKS = {"holiday": "*", "make_up_day": "+", "weekend": " ", "working_day": " "}
STYLES = {"holiday": "red", "make_up_day": "bold", "weekend": "dim", "working_day": ""}
LEGEND = {
    Language.zh: "* 放假   + 调休上班   其余周六、周日休息",
    Language.en: "* day off   + weekend day that is worked   other Saturdays and Sundays are off",
}
WEEK = {Language.zh: "一 二 三 四 五 六 日", Language.en: "Mo Tu We Th Fr Sa Su"}
MONTH_WIDTH = 7 * 3
MONTHS_ABREAST = 3


def _write_year(year: int, year_days: list[Day], language: Language) -> None:
    # The months are as wide as they are; a terminal that tells no width would be shown nothing.
    console = Console(highlight=False, soft_wrap=True, width=MONTHS_ABREAST * (MONTH_WIDTH + 2))
    by_date = {day.date: day for day in year_days}
    shown = Text(f"{year}\n\n")
    for quarter in range(1, 13, MONTHS_ABREAST):
        abreast = [
            _month(year, month, by_date, language)
            for month in range(quarter, quarter + MONTHS_ABREAST)
        ]
        for line in range(max(map(len, abreast))):
            row = Text()
            for month_lines in abreast:
                cell = month_lines[line] if line < len(month_lines) else Text()
                row += cell + Text(" " * (MONTH_WIDTH + 2 - cell.cell_len))
            row.rstrip()
            shown += row + Text("\n")
        shown += Text("\n")
    shown += Text(LEGEND[language] + "\n\n")
    for line_of_holiday in _holidays(year_days, language):
        shown += Text(line_of_holiday + "\n")
    with console.capture() as capture:
        console.print(shown, end="")
    write_out(capture.get())


def _month(
    year: int, month: int, by_date: dict[datetime.date, Day], language: Language
) -> list[Text]:
    title = f"{month}月" if language is Language.zh else months.month_name[month]
    lines = [Text(title), Text(WEEK[language])]
    for week in months.Calendar().monthdatescalendar(year, month):
        line = Text()
        for date in week:
            day = by_date.get(date)
            if date.month != month or day is None:
                line += Text("   ")
                continue
            kind = day.kind.token
            line += Text(f"{date.day:2}", STYLES[kind]) + Text(MARKS[kind], STYLES[kind])
        lines.append(line)
    return lines


def _holidays(year_days: list[Day], language: Language) -> list[str]:
    """Each holiday with its days off and the weekend days worked for it, then the sources."""
    joined = {Language.zh: "、", Language.en: ", "}[language]
    lines: list[str] = []
    sources: dict[str, None] = {}
    for name in dict.fromkeys(day.name for day in year_days if day.name):
        off = [day for day in year_days if day.name == name and not day.worked]
        worked = [day for day in year_days if day.name == name and day.worked]
        parts = [
            joined.join(_runs(kind)) + " " + label_of(kind[0].kind, language)
            for kind in (off, worked)
            if kind
        ]
        lines.append(f"{name}  " + "; ".join(parts))
        for day in off + worked:
            sources[day.citation.to_string(language.value)] = None
    return [*lines, "", *sources] if lines else []


def _runs(run: list[Day]) -> list[str]:
    """Neighbouring days as first and last: 02-10–02-17."""
    spans: list[tuple[datetime.date, datetime.date]] = []
    for day in run:
        if spans and (day.date - spans[-1][1]).days == 1:
            spans[-1] = (spans[-1][0], day.date)
        else:
            spans.append((day.date, day.date))
    return [
        f"{first:%m-%d}" if first == last else f"{first:%m-%d}–{last:%m-%d}"
        for first, last in spans
    ]
