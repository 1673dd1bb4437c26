# SPDX-License-Identifier: Apache-2.0
"""The command ``gongkai obligations``: what a fact makes somebody owe, and by when."""

import datetime
from typing import Annotated, Any

import typer

from gongkai import statute
from gongkai._gongkai import InvalidValue, Obligation, Standing
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

__all__ = ["obligations"]


def obligations(
    fact: Annotated[
        str | None, typer.Argument(metavar="FACT", help="Such as request_received; see --list.")
    ] = None,
    date: Annotated[
        datetime.date | None,
        typer.Option("--from", parser=day_option, metavar="DATE", help="The day of the fact."),
    ] = None,
    on: Annotated[
        datetime.date | None,
        typer.Option(
            "--on", parser=day_option, metavar="DATE", help="Say how each stands on that day."
        ),
    ] = None,
    list_facts: Annotated[bool, typer.Option("--list", help="List the facts.")] = False,
    arrangement: Arrangements = None,
    local: Locals = None,
    switch: Switches = None,
    output: Annotated[
        DateFormat, typer.Option("--format", help="text, json, or ics for a calendar program.")
    ] = DateFormat.text,
    lang: Lang = None,
) -> None:
    """Print everything that a fact makes somebody owe, with its last day in time."""
    language = language_of(lang)
    with refusing():
        if list_facts:
            _write_facts(output, language)
            return
        if fact is None or date is None:
            raise InvalidValue(
                "obligations needs a FACT and --from DATE; obligations --list lists the facts"
            )
        owed = statute.obligations(
            fact,
            date,
            counting=statute.Counting(**counting_of(switch)),
            calendar=calendar_of(arrangement, local),
        )
        standings = [_standing_of(each, on) for each in owed]
        if output is DateFormat.ics:
            write_ics(due_event(each.clock, language) for each in owed if each.clock is not None)
        elif output is DateFormat.json:
            write_json(
                {
                    "schema": "gongkai.obligations/1",
                    "fact": fact,
                    "date": date.isoformat(),
                    "on": None if on is None else on.isoformat(),
                    "obligations": [
                        _obligation(each, standing)
                        for each, standing in zip(owed, standings, strict=True)
                    ],
                }
            )
        else:
            for each, standing in zip(owed, standings, strict=True):
                write_out(_lines(each, standing, language))
    if any(standing is not None and standing.state == "missing" for standing in standings):
        raise typer.Exit(WRONG)


def _standing_of(owed: Obligation, on: datetime.date | None) -> Standing | None:
    """How it stands on a day; without one, only that it is not owed on any."""
    if owed.clock is None:
        return owed.standing(owed.date)
    return None if on is None else owed.standing(on)


def _obligation(owed: Obligation, standing: Standing | None) -> dict[str, Any]:
    reason = None if standing is None else standing.reason
    return {
        "term": owed.term.token,
        "label": owed.term.label,
        "bearer": owed.bearer.token,
        "force": owed.force.token,
        "condition": owed.condition,
        "due": None if owed.due is None else owed.due.isoformat(),
        "provisional": None if owed.clock is None else owed.clock.provisional,
        "source": None if owed.clock is None else str(owed.clock.rule.citation),
        "state": None if standing is None else standing.state.token,
        "reason": None if reason is None else reason.token,
    }


def _lines(owed: Obligation, standing: Standing | None, language: Language) -> str:
    stands = "" if standing is None else _words_of(standing, language)
    if owed.clock is None:
        when, source = stands, ""
    else:
        when = written(owed.clock.on, language, provisional=owed.clock.provisional)
        source = "  " + owed.clock.rule.citation.to_string(language.value)
    what = f"{label_of(owed.term, language)} ({label_of(owed.bearer, language)})"
    lines = [f"{when}  {what}{source}"]
    condition = owed.condition if language is Language.zh else owed.condition_en
    if owed.force != "duty":
        lines.append(
            f"  {label_of(owed.force, language)}" + (f": {condition}" if condition else "")
        )
    if stands and owed.clock is not None:
        lines.append(f"  {stands}")
    return "".join(f"{line}\n" for line in lines)


def _words_of(standing: Standing, language: Language) -> str:
    comma = {Language.zh: ",", Language.en: ", "}[language]
    reason = f"{comma}{label_of(standing.reason, language)}" if standing.reason else ""
    return label_of(standing.state, language) + reason


def _write_facts(output: DateFormat, language: Language) -> None:
    if output is DateFormat.ics:
        raise InvalidValue("--list has no calendar entries: ask for text or json")
    facts = statute.FactKind.all()
    if output is DateFormat.json:
        rows = [{"token": f.token, "label": f.label, "label_en": f.label_en} for f in facts]
        write_json({"schema": "gongkai.facts/1", "facts": rows})
        return
    for fact in facts:
        write_out(f"{fact.token}  {label_of(fact, language)}\n")
