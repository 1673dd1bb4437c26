# SPDX-License-Identifier: Apache-2.0
"""Files into a ledger and out of it."""

import datetime
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from gongkai import exchange
from gongkai._gongkai import Error, InvalidValue, UnreadableInput
from gongkai.cli_days import Lang, day_option, language_of, note, refusing, write_json
from gongkai.cli_ledger_options import Actor, On, Output, Reason, Url, open_ledger, place_of
from gongkai.cli_run import UNUSABLE, WRONG, OutputFormat, complain, write_out
from gongkai.cli_words import Language
from gongkai.ledger import Ledger

__all__ = ["export", "import_"]

_WORDS = {
    Language.zh: {
        "records": "{}: 新增{}条, 已有{}条, 不一致{}条, 退回{}行\n",
        "bundle": "{}: 新增留痕{}条 (新记录{}条, 续办{}条, 已有{}条), 冲突{}条\n",
        "restored": "{}: 台账已恢复, 留痕{}条\n",
        "dry": "(试运行, 未写入)\n",
        "differs": "{}: 第{}行 {}: 与台账不一致: {}",
        "conflict": "{}: {}: 第{}版起与台账的留痕不同, 两者均保留",
        "wrote": "{:>9,} 行  {}\n",
    },
    Language.en: {
        "records": "{}: {} added, {} known, {} different, {} rejected\n",
        "bundle": "{}: {} events added ({} new records, {} continued, {} known), {} conflicts\n",
        "restored": "{}: the ledger is restored, with {} events\n",
        "dry": "(dry run: nothing is written)\n",
        "differs": "{}:{}: {}: the ledger has it otherwise: {}",
        "conflict": "{}: {}: another history from version {} on; both are kept",
        "wrote": "{:>9,} lines  {}\n",
    },
}


def import_(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE…",
            help="CSV, XLSX, JSON Lines, a bundle, or a folder that export wrote.",
        ),
    ],
    actor: Actor = "import",
    kind: Annotated[
        str | None, typer.Option(help="The kind of a table.", show_default="by the file's name")
    ] = None,
    on: On = None,
    reason: Reason = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")
    ] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Take nothing of a file with a problem.")
    ] = False,
    rejected: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Where rejected rows go, with the reasons."),
    ] = None,
    url: Url = "gongkai.db",
    output: Output = OutputFormat.text,
    lang: Lang = None,
) -> None:
    """Take in records, bundles of other ledgers, and what export wrote; what is there already
    changes nothing.
    """
    language = language_of(lang)
    code = 0
    told: list[dict[str, Any]] = []
    with refusing(), open_ledger(url) as ledger:
        for file in files:
            try:
                said = _take(
                    ledger,
                    file,
                    kind,
                    actor,
                    on or datetime.date.today(),
                    reason,
                    dry_run,
                    strict,
                    rejected,
                    language,
                )
            except Error as error:
                complain(str(error))
                code = UNUSABLE
                continue
            told.append(said)
            if output is OutputFormat.text:
                write_out(_as_text(said, language) + (_WORDS[language]["dry"] if dry_run else ""))
            if said.get("rejected") or said.get("conflicts"):
                code = max(code, WRONG)
    if output is OutputFormat.json:
        write_json({"schema": "gongkai.import/1", "dry_run": dry_run, "files": told})
    if code:
        raise typer.Exit(code)


def _take(
    ledger: Ledger,
    file: Path,
    kind: str | None,
    actor: str,
    on: datetime.date,
    reason: str,
    dry_run: bool,
    strict: bool,
    rejected: Path | None,
    language: Language,
) -> dict[str, Any]:
    """Take in one file, and say what became of it."""
    if file.is_dir():
        file = file / "events.jsonl"
    head = _head_of(file)
    if head.get("schema") == "gongkai.bundle/1":
        return _take_bundle(ledger, file, head, dry_run, language)
    reading = exchange.read(file, kind)
    for problem in reading.problems:
        note(problem.to_string(language.value))
    if rejected is not None and reading.rejected:
        exchange.write_rejected(rejected, reading, lang=language.value)
    records = [] if strict and reading.problems else reading.records
    report = ledger.import_records(records, actor=actor, on=on, reason=reason, dry_run=dry_run)
    for conflict in report.conflicts:
        line = reading.lines[conflict.index]
        fields = ", ".join(conflict.fields)
        note(_WORDS[language]["differs"].format(file, line, conflict.record, fields))
    return {
        "file": str(file),
        "added": report.added,
        "known": report.known,
        "rejected": len(reading.rejected),
        "conflicts": [
            {"record_kind": one.record_kind.token, "record": one.record, "fields": one.fields}
            for one in report.conflicts
        ],
    }


def _head_of(file: Path) -> dict[str, Any]:
    """The object that a file of JSON Lines begins with; nothing for another file."""
    try:
        with file.open("rb") as lines:
            head = json.loads(lines.readline(1 << 16))
    except OSError as error:
        raise UnreadableInput(f"{file}: {error.strerror}") from error
    except ValueError:
        return {}
    return head if isinstance(head, dict) else {}


def _take_bundle(
    ledger: Ledger, file: Path, head: dict[str, Any], dry_run: bool, language: Language
) -> dict[str, Any]:
    everything = head.get("personal") is True and not any(
        head.get(key) for key in ("agency", "first", "last")
    )
    if ledger.event_count == 0 and everything and not dry_run:
        ledger.restore(file)
        return {"file": str(file), "restored": ledger.event_count}
    report = ledger.read_bundle(file, dry_run=dry_run)
    for conflict in report.conflicts:
        words = _WORDS[language]["conflict"]
        note(words.format(file, conflict.record, conflict.version))
    return {
        "file": str(file),
        "events_added": report.events_added,
        "records_added": report.records_added,
        "records_continued": report.records_continued,
        "records_known": report.records_known,
        "conflicts": [
            {
                "record_kind": one.record_kind.token,
                "record": one.record,
                "version": one.version,
                "origin": one.origin,
            }
            for one in report.conflicts
        ],
    }


def _as_text(said: dict[str, Any], language: Language) -> str:
    words = _WORDS[language]
    if "restored" in said:
        return words["restored"].format(said["file"], said["restored"])
    if "events_added" in said:
        return words["bundle"].format(
            said["file"],
            said["events_added"],
            said["records_added"],
            said["records_continued"],
            said["records_known"],
            len(said["conflicts"]),
        )
    return words["records"].format(
        said["file"], said["added"], said["known"], len(said["conflicts"]), said["rejected"]
    )


def export(
    out: Annotated[
        Path, typer.Option("-o", "--output", metavar="PATH", help="A folder, or a file.")
    ],
    bundle: Annotated[
        bool, typer.Option("--bundle", help="One file for another ledger to take in.")
    ] = False,
    proof: Annotated[
        str | None,
        typer.Option(metavar="RECORD", help="One file that proves one record's history."),
    ] = None,
    digest: Annotated[
        bool, typer.Option("--digest", help="One file, to be kept outside of the ledger.")
    ] = False,
    agency: Annotated[str, typer.Option(help="Of a bundle: one agency's records.")] = "",
    first: Annotated[
        datetime.date | None,
        typer.Option(
            "--from", parser=day_option, metavar="DATE", help="Of a bundle: acted upon since."
        ),
    ] = None,
    last: Annotated[
        datetime.date | None,
        typer.Option(
            "--to", parser=day_option, metavar="DATE", help="Of a bundle: acted upon until."
        ),
    ] = None,
    personal: Annotated[
        bool, typer.Option("--personal", help="With personal data, for who may have them.")
    ] = False,
    url: Url = "gongkai.db",
    output: Output = OutputFormat.text,
    lang: Lang = None,
) -> None:
    """Write the whole ledger as plain files, or a bundle, a proof or a digest."""
    language = language_of(lang)
    with refusing(), open_ledger(url) as ledger:
        if sum([bundle, proof is not None, digest]) > 1:
            raise InvalidValue("--bundle, --proof and --digest exclude each other")
        if (agency or first or last) and not bundle:
            raise InvalidValue("--agency, --from and --to select for --bundle")
        if proof is not None:
            ledger.write_proof(out, *place_of(ledger, proof))
            written = [(out.name, _lines_of(out))]
        elif digest:
            out.write_text(ledger.digest().to_json() + "\n", encoding="utf-8")
            written = [(out.name, 1)]
        elif bundle:
            ledger.write_bundle(out, agency=agency, first=first, last=last, personal=personal)
            written = [(out.name, _lines_of(out))]
        else:
            files = ledger.export(out, personal=personal)
            written = [(file.name, file.lines) for file in files]
    if output is OutputFormat.json:
        files_json = [{"name": name, "lines": lines} for name, lines in written]
        write_json({"schema": "gongkai.export/1", "path": str(out), "files": files_json})
        return
    write_out("".join(_WORDS[language]["wrote"].format(lines, name) for name, lines in written))


def _lines_of(path: Path) -> int:
    def lines() -> Iterator[bytes]:
        with path.open("rb") as file:
            yield from file

    return sum(1 for _ in lines())
