# SPDX-License-Identifier: Apache-2.0
"""``gongkai trace``: what was done with a record, and which clocks ran meanwhile."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from gongkai import workflow
from gongkai._gongkai import InvalidValue, UnreadableInput
from gongkai.cli_days import Lang, day_option, language_of, refusing, weekday, write_json
from gongkai.cli_run import OutputFormat, write_out
from gongkai.cli_words import Language, label_of
from gongkai.workflow import Docket, Event

__all__ = ["trace", "trace_json", "trace_text"]

# The steps that every kind has.
_COMMON = {
    "create": {Language.zh: "登记", Language.en: "create"},
    "import": {Language.zh: "收录", Language.en: "import"},
    "amend": {Language.zh: "更正", Language.en: "amend"},
    "erase": {Language.zh: "删除个人信息", Language.en: "erase personal data"},
}
_DUE = {Language.zh: "期限 {}", Language.en: "due {}"}


def trace(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Events as JSON Lines.")],
    record: Annotated[str, typer.Argument(metavar="ID", help="The id of the record.")],
    on: Annotated[
        datetime.date | None,
        typer.Option(
            "--on", parser=day_option, metavar="DATE", help="How its clocks stand on a day."
        ),
    ] = None,
    output: Annotated[
        OutputFormat, typer.Option("--format", help="json: one object with every step.")
    ] = OutputFormat.text,
    lang: Lang = None,
) -> None:
    """Take a record through the steps of its events once more and print its trace: who did what on
    which day, the state after it, and the clocks that it started, stopped or moved, with their last
    day.
    """
    language = language_of(lang)
    with refusing():
        events = _events_of(file, record)
        steps = [Docket.replay(events[: number + 1]) for number in range(len(events))]
        if output is OutputFormat.json:
            write_json(trace_json(steps, on))
        else:
            write_out(trace_text(steps, on, language))


def _events_of(file: Path, record: str) -> list[Event]:
    """The events of a record, by version. Only lines that have its id are parsed."""
    found: list[Event] = []
    try:
        with file.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if record not in line:
                    continue
                try:
                    event = Event.from_json(line)
                except InvalidValue as error:
                    raise InvalidValue(f"{file}:{number}: {error}") from error
                if event.record == record:
                    found.append(event)
    except OSError as error:
        raise UnreadableInput(f"{file}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UnreadableInput(f"{file}: {error}; events are UTF-8") from error
    if not found:
        raise InvalidValue(f"{file} has no event of a record {record!r}")
    return sorted(found, key=lambda event: event.version)


def trace_text(steps: list[Docket], on: datetime.date | None, language: Language) -> str:
    """A trace for a terminal; ``steps`` are the docket after each event."""
    return "\n".join(_lines(steps, on, language)) + "\n"


def _lines(steps: list[Docket], on: datetime.date | None, language: Language) -> Iterator[str]:
    last = steps[-1]
    yield f"{label_of(last.record_kind, language)}  {last.id}"
    yield ""
    told: set[str] = set()
    for docket in steps:
        event = docket.events[-1]
        state = _label(_states(docket), docket.state, language)
        words = _step(docket, event.step, language)
        yield f"{event.on} {weekday(event.on, language)}  {words}  → {state}  ({event.actor})"
        clocks = list(_clock_lines(docket, event.on, language))
        yield from (line for line in clocks if line not in told)
        told = set(clocks)
    if on is not None:
        yield ""
        yield f"{on} {weekday(on, language)}"
        yield from _clock_lines(last, on, language)


def _clock_lines(docket: Docket, day: datetime.date, language: Language) -> Iterator[str]:
    for clock in docket.clocks(day):
        due = _DUE[language].format(clock.clock.on)
        band = label_of(clock.band(day), language)
        yield f"    {due}  {band}  {label_of(clock.term, language)}"


def trace_json(steps: list[Docket], on: datetime.date | None) -> dict[str, Any]:
    """The same as ``gongkai.trace/1``."""
    last = steps[-1]
    said: dict[str, Any] = {
        "schema": "gongkai.trace/1",
        "record_kind": last.record_kind.token,
        "record": last.id,
        "state": last.state,
        "steps": [
            {
                "version": docket.version,
                "step": docket.events[-1].step,
                "actor": docket.events[-1].actor,
                "on": docket.events[-1].on.isoformat(),
                "at": docket.events[-1].at.isoformat(),
                "reason": docket.events[-1].reason,
                "state": docket.state,
                "clocks": _clocks(docket, docket.events[-1].on),
            }
            for docket in steps
        ],
    }
    if on is not None:
        said["standing"] = {"on": on.isoformat(), "clocks": _clocks(last, on)}
    return said


def _clocks(docket: Docket, day: datetime.date) -> list[dict[str, Any]]:
    return [
        {
            "term": clock.term.token,
            "label": clock.term.label,
            "due": clock.clock.on.isoformat(),
            "provisional": clock.clock.provisional,
            "band": clock.band(day).token,
            "met": clock.met and clock.met.isoformat(),
        }
        for clock in docket.clocks(day)
    ]


def _states(docket: Docket) -> list[Any]:
    kind = docket.record_kind
    return list(workflow.states(kind)) if workflow.has_steps(kind) else []


def _step(docket: Docket, token: str, language: Language) -> str:
    if token in _COMMON:
        return _COMMON[token][language]
    return _label(list(workflow.steps(docket.record_kind)), token, language)


def _label(choices: list[Any], token: str | None, language: Language) -> str:
    """What one of the choices is called; a dash for none."""
    named = {one.token: label_of(one, language) for one in choices}
    return "–" if token is None else named[token]
