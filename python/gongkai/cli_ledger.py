# SPDX-License-Identifier: Apache-2.0
"""``gongkai ledger``: records with their trace, step by step."""

import datetime
import json
from pathlib import Path
from typing import Annotated, Any

import typer

from gongkai import exchange, workflow
from gongkai._gongkai import InvalidValue
from gongkai.cli_days import Lang, language_of, note, refusing, write_json
from gongkai.cli_ledger_answers import (
    counts_text,
    duties_text,
    duty_json,
    rate_json,
    rates_text,
    records_text,
    unmonitored_json,
    unmonitored_text,
    verification_json,
    verification_text,
)
from gongkai.cli_ledger_files import export, import_
from gongkai.cli_ledger_options import (
    Actor,
    Fields,
    On,
    Output,
    Reason,
    RecordName,
    Url,
    open_ledger,
    place_of,
    split_field,
    working,
)
from gongkai.cli_run import WRONG, OutputFormat, write_out
from gongkai.cli_table import table
from gongkai.cli_trace import trace_json, trace_text
from gongkai.cli_words import Language, label_of
from gongkai.ledger import Digest, Ledger, dimensions, read_proof
from gongkai.records import Kind
from gongkai.records import fields as fields_of
from gongkai.workflow import Docket

__all__ = ["ledger"]

ledger = typer.Typer(
    help="Keep records with every step that made them what they are (台账), in an SQLite file or a "
    "PostgreSQL database, and prove it.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

_SAID_ELSEWHERE = {"schema", "record_kind"}
_WORDS = {
    Language.zh: {
        "made": "台账 {}\n编号 {}\n算法 {}\n",
        "stands": "{} {}: 第{}版, {}\n",
        "none": "没有逾期事项\n",
    },
    Language.en: {
        "made": "Ledger {}\nid {}\nalgorithm {}\n",
        "stands": "{} {}: version {}, {}\n",
        "none": "Nothing is overdue.\n",
    },
}


@ledger.command(epilog="Example: gongkai ledger init --ledger gongkai.db")
def init(
    url: Url = "gongkai.db",
    algorithm: Annotated[
        str, typer.Option(help="By what events are hashed: sha256 or sm3.")
    ] = "sha256",
    output: Output = OutputFormat.text,
    lang: Lang = None,
) -> None:
    """Make a ledger; one that is there stays as it is."""
    with refusing(), Ledger.open(url, algorithm=algorithm) as made:
        if output is OutputFormat.json:
            write_json({"schema": "gongkai.ledger/1", **_facts(made)})
            return
        words = _WORDS[language_of(lang)]
        write_out(words["made"].format(made.name, made.id, made.algorithm.label))


def _facts(opened: Ledger) -> dict[str, Any]:
    return {
        "ledger": opened.name,
        "id": opened.id,
        "algorithm": opened.algorithm.token,
        "events": opened.event_count,
    }


ledger.command(
    "import",
    epilog="Example: gongkai ledger import complaint.csv --actor 12369中心 --dry-run",
)(import_)


@ledger.command(epilog="Example: gongkai ledger add fee id=f1 request=r1 charged=40 --actor 财务处")
def add(
    kind: Annotated[str, typer.Argument(metavar="KIND", help="The kind of the record.")],
    fields: Fields,
    actor: Actor,
    on: On = None,
    reason: Reason = "",
    url: Url = "gongkai.db",
    output: Output = OutputFormat.text,
    lang: Lang = None,
) -> None:
    """Register a record, field by field, in the first state of its kind."""
    with refusing(), open_ledger(url) as opened:
        record = _record_of(kind, fields)
        opened.add(record, actor=actor, on=on or datetime.date.today(), reason=reason)
        _write_standing(opened, Kind(kind), record.id, output, language_of(lang))


def _record_of(kind: str, fields: list[str]) -> Any:
    """A record of texts, read as a table's row is."""
    told = [split_field(field) for field in fields]
    if workflow.has_steps(kind) and "state" not in dict(told):
        told.append(("state", workflow.states(kind)[0].token))
    row = (1, [text for _, text in told])
    reading = exchange.read_table(kind, [name for name, _ in told], [row], name=kind)
    problems = reading.problems
    if problems or not reading.records:
        raise InvalidValue(f"{kind}: " + "; ".join(_without_place(one) for one in problems))
    return reading.records[0]


def _without_place(problem: Any) -> str:
    """A problem of a row that stands in no file."""
    return f"{problem.column}: {problem.message_en}" if problem.column else problem.message_en


def _write_standing(
    opened: Ledger, kind: Kind, record: str, output: OutputFormat, language: Language
) -> None:
    """What a record came to."""
    stored = opened.require(kind, record)
    state = getattr(stored.record, "state", None)
    if output is OutputFormat.json:
        write_json(
            {
                "schema": "gongkai.step/1",
                "record_kind": kind.token,
                "record": record,
                "version": stored.version,
                "state": None if state is None else state.token,
            }
        )
        return
    shown = "–" if state is None else label_of(state, language)
    words = _WORDS[language]["stands"]
    write_out(words.format(label_of(kind, language), record, stored.version, shown))


@ledger.command(
    epilog="Example: gongkai ledger step request-2016-00007 answer outcome=granted --actor 办公室"
)
def step(
    record: RecordName,
    taken: Annotated[str, typer.Argument(metavar="STEP", help="The step, or amend.")],
    actor: Actor,
    fields: Annotated[
        list[str] | None, typer.Argument(metavar="FIELD=TEXT…", help="What it fills in.")
    ] = None,
    on: On = None,
    reason: Reason = "",
    expected: Annotated[
        int | None, typer.Option(help="The version that the record has to have.")
    ] = None,
    url: Url = "gongkai.db",
    output: Output = OutputFormat.text,
    lang: Lang = None,
) -> None:
    """Take a step, or amend what was entered wrongly."""
    with refusing(), open_ledger(url) as opened:
        kind, name = place_of(opened, record)
        changes = dict(split_field(field) for field in fields or [])
        day = on or datetime.date.today()
        if taken == "amend":
            opened.amend(kind, name, changes, actor=actor, on=day, reason=reason, expected=expected)
        else:
            opened.step(
                kind, name, taken, changes, actor=actor, on=day, reason=reason, expected=expected
            )
        _write_standing(opened, kind, name, output, language_of(lang))


@ledger.command(
    epilog="Example: gongkai ledger erase applicant-2016-00007 --actor 办公室 --reason 本人要求"
)
def erase(
    record: RecordName,
    actor: Actor,
    reason: Annotated[str, typer.Option(help="Why; has to be said.")],
    fields: Annotated[
        list[str] | None,
        typer.Option("--field", metavar="FIELD", help="May be repeated; all without it."),
    ] = None,
    on: On = None,
    url: Url = "gongkai.db",
    output: Output = OutputFormat.text,
    lang: Lang = None,
) -> None:
    """Erase personal data for good; the trace that they were erased stays."""
    with refusing(), open_ledger(url) as opened:
        kind, name = place_of(opened, record)
        day = on or datetime.date.today()
        opened.erase(kind, name, fields or [], actor=actor, on=day, reason=reason)
        _write_standing(opened, kind, name, output, language_of(lang))


@ledger.command(epilog="Example: gongkai ledger show request-2016-00007")
def show(
    record: RecordName,
    on: On = None,
    personal: Annotated[
        bool, typer.Option("--personal", help="With the personal data of the record.")
    ] = False,
    url: Url = "gongkai.db",
    output: Output = OutputFormat.text,
    lang: Lang = None,
) -> None:
    """Print a record, its trace, and the clocks that ran meanwhile."""
    with refusing(), open_ledger(url) as opened:
        kind, name = place_of(opened, record)
        events = opened.events(kind, name, personal=personal)
        steps = [Docket.replay(events[: number + 1]) for number in range(len(events))]
        fields = _fields_of(steps[-1].record, personal)
        if output is OutputFormat.json:
            write_json({**trace_json(steps, on), "fields": fields})
            return
        language = language_of(lang)
        write_out(_fields_text(kind, fields, language) + "\n")
        write_out(trace_text(steps, on, language))


def _fields_of(record: Any, personal: bool) -> dict[str, Any]:
    """The fields that have a value, as JSON writes them."""
    written = json.loads(exchange.to_json_lines([record], personal=personal))
    return {token: value for token, value in written.items() if token not in _SAID_ELSEWHERE}


def _fields_text(kind: Kind, written: dict[str, Any], language: Language) -> str:
    labels = {field.token: label_of(field, language) for field in fields_of(kind)}
    rows = [
        (labels[token], value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
        for token, value in written.items()
    ]
    return table(("", ""), rows)


@ledger.command("list", epilog="Example: gongkai ledger list complaint --where state=handling")
def list_(
    kind: Annotated[str, typer.Argument(metavar="KIND", help="The kind of the records.")],
    where: Annotated[
        list[str] | None,
        typer.Option("--where", metavar="FIELD=TEXT", help="May be repeated; all have to hold."),
    ] = None,
    after: Annotated[str, typer.Option(help="The id behind which the list begins.")] = "",
    limit: Annotated[int, typer.Option(min=1, help="At most so many.")] = 100,
    url: Url = "gongkai.db",
    output: Output = OutputFormat.text,
    lang: Lang = None,
) -> None:
    """List records by their ids, without personal data."""
    with refusing(), open_ledger(url) as opened:
        conditions = dict(split_field(condition) for condition in where or [])
        found = opened.records(kind, conditions, after=after, limit=limit)
        if output is OutputFormat.json:
            records = [
                {"version": one.version, "on": one.on.isoformat(), **_fields_of(one.record, False)}
                for one in found
            ]
            write_json({"schema": "gongkai.list/1", "records": records})
            return
        write_out(records_text(found, language_of(lang)))


@ledger.command(epilog="Example: gongkai ledger stats --year 2016 --kind information_request")
def stats(
    kind: Annotated[str | None, typer.Option(help="One kind of record.")] = None,
    by: Annotated[
        str | None,
        typer.Option(help="By one field, agency, month, or kind.", show_default="by every field"),
    ] = None,
    agency: Annotated[str, typer.Option(help="The id of one agency.")] = "",
    year: Annotated[int | None, typer.Option(help="What counts in one year.")] = None,
    url: Url = "gongkai.db",
    output: Output = OutputFormat.text,
    lang: Lang = None,
) -> None:
    """Print how many records there are, by what; for a year also what had to be published against
    what was, and the sources that were not monitored.
    """
    language = language_of(lang)
    months = ("", "") if year is None else (f"{year}-01", f"{year}-12")
    with refusing(), open_ledger(url) as opened:
        counted = _counted(opened, kind, by, agency, months)
        rates, unmonitored = [], []
        if year is not None and kind is None and by is None:
            first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
            rates = opened.publication_rates(first, last, agency=agency)
            unmonitored = opened.unmonitored(year, agency=agency)
    if output is OutputFormat.json:
        write_json(
            {
                "schema": "gongkai.stats/1",
                "year": year,
                "agency": agency or None,
                "counts": [
                    {
                        "record_kind": one.record_kind.token,
                        "by": one.by or None,
                        "value": one.value or None,
                        "count": one.count,
                    }
                    for one in counted
                ],
                "publication": [rate_json(one) for one in rates],
                "unmonitored": [unmonitored_json(one) for one in unmonitored],
            }
        )
        return
    write_out(counts_text(counted, language))
    if rates:
        write_out("\n" + rates_text(rates, language))
    if unmonitored:
        write_out("\n" + unmonitored_text(unmonitored, language))


def _counted(
    opened: Ledger, kind: str | None, by: str | None, agency: str, months: tuple[str, str]
) -> list[Any]:
    first, last = months
    if by is not None:
        field = "" if by == "kind" else by
        return opened.count(kind, field, agency=agency, first_month=first, last_month=last)
    counted = opened.count(kind, "", agency=agency, first_month=first, last_month=last)
    for field in dimensions(kind):
        counted += opened.count(kind, field, agency=agency, first_month=first, last_month=last)
    return counted


@ledger.command(epilog="Example: gongkai ledger overdue --on 2017-01-31 --within 5")
def overdue(
    on: On = None,
    within: Annotated[
        int | None, typer.Option(min=0, help="Also what falls due in so many days.")
    ] = None,
    agency: Annotated[str, typer.Option(help="The id of one agency.")] = "",
    url: Url = "gongkai.db",
    output: Output = OutputFormat.text,
    lang: Lang = None,
) -> None:
    """List what is overdue by the clocks of the law, with the articles; exit code 1 where something
    is.
    """
    language = language_of(lang)
    day = on or datetime.date.today()
    with refusing(), open_ledger(url) as opened:
        late = opened.overdue(day, agency=agency)
        until = day + datetime.timedelta(days=within or 0)
        soon = [] if within is None else opened.due(day, until, agency=agency)
    if output is OutputFormat.json:
        write_json(
            {
                "schema": "gongkai.overdue/1",
                "on": day.isoformat(),
                "overdue": [duty_json(one) for one in late],
                "due": [duty_json(one) for one in soon],
            }
        )
    else:
        write_out(duties_text(late, day, language) if late else _WORDS[language]["none"])
        if soon:
            write_out("\n" + duties_text(soon, day, language))
    if late:
        raise typer.Exit(WRONG)


ledger.command(epilog="Example: gongkai ledger export -o ledger-files")(export)


@ledger.command(epilog="Example: gongkai ledger verify --digest digest.json")
def verify(
    digest: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A digest that was kept outside.")
    ] = None,
    proof: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Check a proof instead, which needs no ledger."),
    ] = None,
    url: Url = "gongkai.db",
    output: Output = OutputFormat.text,
    lang: Lang = None,
) -> None:
    """Hash every event again, replay every record, and name every fault; exit code 1 where the
    trace is broken.
    """
    language = language_of(lang)
    with refusing():
        kept = None if digest is None else Digest.from_json(_text_of(digest))
        if proof is not None:
            shown = read_proof(proof)
            steps = [Docket.replay(shown.events[: n + 1]) for n in range(len(shown.events))]
            if output is OutputFormat.json:
                write_json({**trace_json(steps, None), "digest": shown.digest.to_dict()})
                return
            write_out(trace_text(steps, None, language))
            note(shown.digest.to_json())
            return
        with open_ledger(url) as opened, working(language) as told:
            found = opened.verify(kept, progress=told)
    if output is OutputFormat.json:
        write_json(verification_json(found))
    else:
        write_out(verification_text(found, language))
    if not found.whole:
        raise typer.Exit(WRONG)


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidValue(f"{path}: {error}") from error
