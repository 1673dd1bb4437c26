# SPDX-License-Identifier: Apache-2.0
"""What the commands about dates have in common: their options, their calendar, their endings."""

import datetime
import json
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import typer

from gongkai._gongkai import Calendar, Error, InvalidValue, china, counting_rules, parse_date
from gongkai._provisional import ProvisionalWarning
from gongkai.cli_run import UNUSABLE, complain, write_out
from gongkai.cli_words import Language, language_of_locale

__all__ = [
    "Arrangements",
    "DateFormat",
    "Lang",
    "Locals",
    "Switches",
    "calendar_of",
    "counting_of",
    "day_option",
    "language_of",
    "note",
    "refusing",
    "weekday",
    "write_json",
    "written",
]


class DateFormat(str, Enum):
    """What standard output is made of."""

    text = "text"
    json = "json"
    ics = "ics"


def day_option(text: str) -> datetime.date:
    """A date of the command line, in any way that Chinese documents write one."""
    try:
        return parse_date(text)
    except InvalidValue as error:
        raise typer.BadParameter(str(error)) from error


Lang = Annotated[
    Language | None,
    typer.Option("--lang", help="The language of the words.", show_default="by locale"),
]
Arrangements = Annotated[
    list[Path] | None,
    typer.Option(
        "--arrangement",
        metavar="FILE",
        envvar="GONGKAI_ARRANGEMENT",
        help="A year's arrangement that this version does not know, as TSV; may be repeated.",
    ),
]
Locals = Annotated[
    list[Path] | None,
    typer.Option(
        "--local", metavar="FILE", help="An authority's own days, as TSV; may be repeated."
    ),
]
Switches = Annotated[
    list[str] | None,
    typer.Option(
        "--switch",
        metavar="QUESTION=yes|no",
        help="Answer an open question of counting otherwise than practice does.",
    ),
]


def language_of(lang: Language | None) -> Language:
    """The language that was asked for, or that of the locale."""
    return lang or language_of_locale()


def calendar_of(arrangements: list[Path] | None, locals_: list[Path] | None) -> Calendar:
    """China's calendar with what was loaded on top."""
    calendar = china()
    for path in arrangements or []:
        calendar = calendar.with_arrangement(path)
    for path in locals_ or []:
        calendar = calendar.with_local(path)
    return calendar


def counting_of(switches: list[str] | None) -> dict[str, bool]:
    """The switches of counting by their tokens."""
    answers = {"yes": True, "no": False}
    known = [rule.token for rule in counting_rules()]
    counting: dict[str, bool] = {}
    for switch in switches or []:
        question, _, answer = switch.partition("=")
        if answer not in answers:
            raise InvalidValue(f'"{switch}" is no switch: write it as QUESTION=yes or QUESTION=no')
        if question not in known:
            raise InvalidValue(f'"{question}" is no open question; those are {", ".join(known)}')
        counting[question] = answers[answer]
    return counting


@contextmanager
def refusing() -> Iterator[None]:
    """Let what is wrong with a call end it, with the library's own words and exit code 2.

    Provisional answers say so in what is printed; the warning would only say it again.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ProvisionalWarning)
        try:
            yield
        except Error as error:
            complain(str(error))
            raise typer.Exit(UNUSABLE) from error


def note(words: str) -> None:
    """Tell people something that is no part of the answer."""
    print(words, file=sys.stderr)


def write_json(value: Any) -> None:
    """Write one document of JSON."""
    write_out(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def written(date: datetime.date, language: Language, *, provisional: bool) -> str:
    """A day that was counted, with its mark where it is provisional."""
    mark = {Language.zh: "(暂定)", Language.en: " (provisional)"}[language]
    day = f"{date} {weekday(date, language)}"
    return day + mark if provisional else day


def weekday(date: datetime.date, language: Language) -> str:
    """The day of the week, short."""
    names = {
        Language.zh: ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
        Language.en: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    }
    return names[language][date.weekday()]
