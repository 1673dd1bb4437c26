# SPDX-License-Identifier: Apache-2.0
"""The command ``gongkai due``: the last day on which an act is in time, and why."""

import datetime
import warnings
from typing import Annotated, Any

import typer

from gongkai import statute
from gongkai._gongkai import Clock, InvalidValue, Term, TermRow
from gongkai._provisional import ProvisionalWarning
from gongkai.cli_days import (
    Arrangements,
    DateFormat,
    Lang,
    Locals,
    Switches,
    calendar_of,
    counting_of,
    day_option,
    language_of,
    refusing,
    write_json,
    written,
)
from gongkai.cli_ics import due_event, write_ics
from gongkai.cli_run import WRONG, write_out
from gongkai.cli_words import Language, label_of

__all__ = ["due"]

TermName = Annotated[
    str | None, typer.Argument(metavar="TERM", help="Such as request.reply; see --list.")
]
From = Annotated[
    datetime.date | None,
    typer.Option("--from", parser=day_option, metavar="DATE", help="The day of the fact."),
]
Suspend = Annotated[
    list[str] | None,
    typer.Option(
        metavar="DATE..DATE[=REASON]", help="Days on which the clock stood still; repeatable."
    ),
]
Restart = Annotated[
    list[str] | None,
    typer.Option(metavar="DATE", help="The count began anew, e.g. a corrected request came in."),
]
Extended = Annotated[bool, typer.Option("--extended", help="By the longest that the law allows.")]
Extension = Annotated[
    int | None,
    typer.Option(
        # More than any law allows, and less than an integer of the library.
        min=-100_000,
        max=100_000,
        metavar="N",
        help="Extended by N of the term's units.",
    ),
]
Notified = Annotated[
    datetime.date | None,
    typer.Option(parser=day_option, metavar="DATE", help="When the extension was told."),
]
FeeNotice = Annotated[
    datetime.date | None,
    typer.Option(parser=day_option, metavar="DATE", help="When a fee notice left."),
]
On = Annotated[
    datetime.date | None,
    typer.Option("--on", parser=day_option, metavar="DATE", help="Say how it stands on that day."),
]
Met = Annotated[
    datetime.date | None,
    typer.Option(parser=day_option, metavar="DATE", help="The act was done on that day."),
]
Backward = Annotated[
    datetime.date | None,
    typer.Option(
        parser=day_option, metavar="DATE", help="Ask for the latest fact that is due by that day."
    ),
]


def due(
    term: TermName = None,
    start: From = None,
    suspend: Suspend = None,
    restart: Restart = None,
    extended: Extended = False,
    extension: Extension = None,
    notified: Notified = None,
    fee_notice: FeeNotice = None,
    explain: Annotated[bool, typer.Option("--explain", help="Tell every day of the way.")] = False,
    on: On = None,
    met: Met = None,
    backward: Backward = None,
    list_terms: Annotated[bool, typer.Option("--list", help="List the terms.")] = False,
    arrangement: Arrangements = None,
    local: Locals = None,
    switch: Switches = None,
    output: Annotated[
        DateFormat, typer.Option("--format", help="json: gongkai.due/1; ics: a calendar entry.")
    ] = DateFormat.text,
    lang: Lang = None,
) -> None:
    """Print the last day on which an act is in time, by the law of the day of the fact."""
    language = language_of(lang)
    with refusing():
        if list_terms:
            _write_terms(output, language)
            return
        if term is None or (start is None and backward is None):
            raise InvalidValue("due needs a TERM and --from DATE; due --list lists the terms")
        if start is not None and backward is not None:
            raise InvalidValue("--from asks forward and --backward backward: give one of them")
        of_one_clock = (suspend, restart, extension is not None, notified, fee_notice)
        if backward is not None and any((*of_one_clock, explain, on, met)):
            raise InvalidValue("--backward asks about no one clock: it knows --extended alone")
        if extended and extension is not None:
            raise InvalidValue("--extended is the longest, --extension a length: give one of them")
        if met is not None and on is None:
            raise InvalidValue("--met is told for a day on which it is asked: give --on too")
        calendar = calendar_of(arrangement, local)
        counting = counting_of(switch)
        if start is None:
            assert backward is not None
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always", ProvisionalWarning)
                latest = statute.latest_start(
                    term,
                    backward,
                    extended=extended,
                    counting=statute.Counting(**counting),
                    calendar=calendar,
                )
            _write_latest(term, backward, latest, bool(caught), output, language)
            return
        clock = statute.due(
            term,
            start,
            pauses=[_pause(words) for words in suspend or []],
            restarts=restart or [],
            extended=extended if extension is None else extension,
            notified=notified,
            fee_notice=fee_notice,
            counting=counting,
            calendar=calendar,
        )
        band = None if on is None else clock.band(on, met)
        _write_clock(clock, explain, on, met, output, language)
    if band in ("overdue", "met_late", "cut_short"):
        raise typer.Exit(WRONG)


def _pause(words: str) -> tuple[datetime.date, datetime.date] | tuple[Any, Any, str]:
    days, _, reason = words.partition("=")
    first, dots, last = days.partition("..")
    if not dots:
        raise InvalidValue(f'"{words}" is no pause: write it as 2024-02-05..2024-02-08')
    pause = (day_option(first), day_option(last))
    return (*pause, reason) if reason else pause


def _write_clock(
    clock: Clock,
    explained: bool,
    on: datetime.date | None,
    met: datetime.date | None,
    output: DateFormat,
    language: Language,
) -> None:
    if output is DateFormat.ics:
        write_ics([due_event(clock, language)])
        return
    if output is DateFormat.json:
        document = clock.to_dict()
        if on is not None:
            band = clock.band(on, met)
            counts_work = _left_unit(clock) == "working_day"
            document["standing"] = {
                "on": on.isoformat(),
                "met": None if met is None else met.isoformat(),
                "band": band.token,
                "days_left": clock.days_left(on),
                "provisional": clock.provisional
                or (counts_work and bool(clock.calendar.is_provisional(on))),
            }
        write_json(document)
        return
    if explained:
        write_out(clock.explain(language.value))
    else:
        write_out(_line(clock, language) + "\n")
        for remark in clock.remarks:
            write_out(f"  {label_of(remark, language)}\n")
    if on is not None:
        write_out(_standing(clock, on, met, language) + "\n")


def _line(clock: Clock, language: Language) -> str:
    when = written(clock.on, language, provisional=clock.provisional)
    source = clock.rule.citation.to_string(language.value)
    return f"{when}  {_length(clock.rule, language)}  {source}"


def _standing(
    clock: Clock, on: datetime.date, met: datetime.date | None, language: Language
) -> str:
    left = clock.days_left(on)
    unit = label_of(_left_unit(clock), language)
    how_many = {Language.zh: f",剩余{left}{unit}", Language.en: f", {left} {unit} left"}[language]
    return f"{on}: {label_of(clock.band(on, met), language)}" + (how_many if left > 0 else "")


def _left_unit(clock: Clock) -> statute.Unit:
    """In what ``Clock.days_left`` counts."""
    unit = clock.rule.unit
    return unit if unit == "working_day" else statute.Unit("calendar_day")


def _write_latest(
    term: str,
    by: datetime.date,
    latest: datetime.date | None,
    provisional: bool,
    output: DateFormat,
    language: Language,
) -> None:
    if output is DateFormat.ics:
        raise InvalidValue("--backward has no calendar entry: ask for text or json")
    if output is DateFormat.json:
        write_json(
            {
                "schema": "gongkai.latest_start/1",
                "term": term,
                "by": by.isoformat(),
                "latest": None if latest is None else latest.isoformat(),
                "provisional": provisional,
            }
        )
        return
    if latest is None:
        none = {
            Language.zh: f"没有期限在{by}当日或者之前届满的事实",
            Language.en: f"no fact is due by {by}",
        }
        write_out(none[language] + "\n")
        return
    write_out(written(latest, language, provisional=provisional) + "\n")


def _write_terms(output: DateFormat, language: Language) -> None:
    if output is DateFormat.ics:
        raise InvalidValue("--list has no calendar entries: ask for text or json")
    terms = statute.terms()
    if output is DateFormat.json:
        write_json({"schema": "gongkai.terms/1", "terms": [_term(term) for term in terms]})
        return
    for term in terms:
        write_out(f"{term.token}  {label_of(term, language)}\n")
        for row in term.rows:
            valid = f"{row.valid_from} – {row.valid_to or ''}".rstrip()
            source = row.citation.to_string(language.value)
            write_out(f"    {valid}: {_length(row, language)}  {source}\n")


def _term(term: Term) -> dict[str, Any]:
    return {
        "token": term.token,
        "label": term.label,
        "label_en": term.label_en,
        "starts": term.starts.token,
        "bound": term.bound.token,
        "rows": [
            {
                "unit": row.unit.token,
                "length": row.length,
                "fixed": None if row.fixed is None else list(row.fixed),
                "extension": row.extension,
                "pauses": [reason.token for reason in row.pauses],
                "restarts": None if row.restarts is None else row.restarts.token,
                "from": row.valid_from.isoformat(),
                "to": None if row.valid_to is None else row.valid_to.isoformat(),
                "instrument": row.citation.instrument,
                "number": row.citation.number,
                "article": row.citation.article,
                "verified": row.citation.verified.token,
            }
            for row in term.rows
        ],
    }


def _length(row: TermRow, language: Language) -> str:
    if row.fixed is not None:
        month, day, years_after = row.fixed
        if language is Language.zh:
            return f"{'次年' if years_after else ''}{month}月{day}日"
        return f"{month:02}-{day:02}" + (" of the next year" if years_after else "")
    unit = label_of(row.unit, language)
    longest = {Language.zh: ",可延长", Language.en: " + at most "}[language]
    more = f"{longest}{row.extension}" if row.extension else ""
    return f"{row.length}{unit}{more}" if language is Language.zh else f"{row.length} {unit}{more}"
