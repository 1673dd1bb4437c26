# SPDX-License-Identifier: Apache-2.0
"""What the commands about ledgers have in common."""

import datetime
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from gongkai._gongkai import InvalidValue
from gongkai.cli_days import day_option
from gongkai.cli_run import OutputFormat
from gongkai.cli_words import Language
from gongkai.ledger import Ledger
from gongkai.records import Kind

__all__ = [
    "Actor",
    "Fields",
    "On",
    "Output",
    "Reason",
    "RecordName",
    "Url",
    "open_ledger",
    "place_of",
    "split_field",
    "working",
]

Url = Annotated[
    str,
    typer.Option(
        "--ledger",
        metavar="URL",
        envvar="GONGKAI_LEDGER",
        help="A path (SQLite) or postgresql://user@host/database.",
    ),
]
Actor = Annotated[
    str, typer.Option(help="Who does it: an office or a person on duty, never the applicant.")
]
On = Annotated[
    datetime.date | None,
    typer.Option("--on", parser=day_option, metavar="DATE", help="The day.", show_default="today"),
]
Reason = Annotated[str, typer.Option(help="Why, where the step does not say enough.")]
Fields = Annotated[list[str], typer.Argument(metavar="FIELD=TEXT…", help="Fields by their tokens.")]
RecordName = Annotated[
    str, typer.Argument(metavar="RECORD", help="An id, or KIND/ID where kinds share it.")
]
Output = Annotated[OutputFormat, typer.Option("--format", help="json: one object with everything.")]


def open_ledger(url: str) -> Ledger:
    """A ledger that is there; a mistyped path makes none."""
    return Ledger.open(url, create=False)


def place_of(ledger: Ledger, record: str) -> tuple[Kind, str]:
    """The kind and id of a record that somebody named."""
    kind, slash, name = record.partition("/")
    if slash and kind in {one.token for one in Kind.all()}:
        ledger.require(kind, name)
        return Kind(kind), name
    kinds = [one for one in Kind.all() if ledger.find(one, record) is not None]
    if not kinds:
        raise InvalidValue(f"{ledger.name} has no record {record!r}")
    if len(kinds) > 1:
        named = ", ".join(f"{one.token}/{record}" for one in kinds)
        raise InvalidValue(f"several records have this id; say which: {named}")
    return kinds[0], record


def split_field(field: str) -> tuple[str, str]:
    """A field and its text."""
    name, equals, text = field.partition("=")
    if not equals or not name:
        raise InvalidValue(f'"{field}" is no field: write it as FIELD=TEXT')
    return name, text


@contextmanager
def working(language: Language) -> Iterator[Callable[[int, int], None]]:
    """Progress on a terminal: call with what is done and what there is."""
    console = Console(stderr=True)
    words = {Language.zh: "核验留痕", Language.en: "verifying"}[language]
    with Progress(
        TextColumn(words),
        BarColumn(),
        MofNCompleteColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as progress:
        task = progress.add_task("", total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)
