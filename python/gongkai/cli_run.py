# SPDX-License-Identifier: Apache-2.0
"""What ``audit`` and ``parse`` have in common: files in, text or JSON out, in order."""

import datetime
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import partial
from io import StringIO
from pathlib import Path
from typing import NoReturn

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from gongkai._gongkai import AnnualReport, Findings, UnreadableInput
from gongkai.cli_text import report_text
from gongkai.cli_words import WORDS, Language, Words
from gongkai.reading import in_order, read

__all__ = ["CLOSED_PIPE", "UNUSABLE", "WRONG", "Job", "Level", "OutputFormat", "complain", "run"]

WRONG = 1
UNUSABLE = 2
CLOSED_PIPE = 128 + 13  # what a shell gives for a command that ended at a closed pipe


class OutputFormat(str, Enum):
    """What standard output is made of."""

    text = "text"
    json = "json"


class Level(str, Enum):
    """Whose report it is. The law sets one day for departments of every level and another for
    governments of every level, so that a level alone does not tell which.
    """

    department = "department"
    government = "government"
    provincial = "provincial"
    prefecture = "prefecture"
    county = "county"

    @property
    def publisher(self) -> str | None:
        """The kind of publisher that it tells, if it tells one."""
        return self.value if self in {Level.department, Level.government} else None


@dataclass(frozen=True)
class Job:
    """One call of the command line."""

    files: list[str]
    audit: bool
    output: OutputFormat
    language: Language
    threads: int | None
    encoding: str | None
    published: datetime.date | None
    level: Level | None
    json_path: Path | None
    html_path: Path | None

    @property
    def words(self) -> Words:
        """The words of its language."""
        return WORDS[self.language]


@dataclass(frozen=True)
class _Result:
    name: str
    report: AnnualReport
    findings: Findings | None
    json: str | None


def run(job: Job) -> int:
    """Read every file, print what was found, and return the exit code."""
    code = 0
    results = in_order(partial(_work, job), job.files, threads=job.threads)
    for number, result in enumerate(_with_progress(results, job)):
        if isinstance(result, UnreadableInput):
            complain(str(result))
            code = UNUSABLE
            continue
        if result.json is not None:
            write_out(result.json + "\n")
        else:
            write_out(("\n" if number else "") + _as_text(result, job.words))
        if not _write_files(result, job):
            code = UNUSABLE
        if result.findings is not None and result.findings.errors:
            code = max(code, WRONG)
    return code


def complain(message: str) -> None:
    """Say on standard error what is wrong."""
    print(f"gongkai: {message}", file=sys.stderr)


def write_out(text: str) -> None:
    """Write to standard output at once; end quietly where nobody reads it any more."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        _end_without_output(CLOSED_PIPE)
    except OSError as error:
        complain(f"standard output: {error.strerror}")
        _end_without_output(UNUSABLE)


def _work(job: Job, file: str) -> _Result | UnreadableInput:
    try:
        report = _read(file, job.encoding)
    except UnreadableInput as error:
        return error
    if job.published is not None:
        report = report.with_published(job.published)
    if job.level is not None and job.level.publisher is not None:
        report = report.with_publisher(job.level.publisher)
    findings = report.check() if job.audit else None
    json = None
    if job.output is OutputFormat.json:
        json = report.to_json(2 if len(job.files) == 1 else -1, findings=findings)
    return _Result(file, report, findings, json)


def _read(file: str, encoding: str | None) -> AnnualReport:
    if file == "-":
        return read(sys.stdin.buffer.read(), name="-", encoding=encoding)
    return read(Path(file), encoding=encoding)


def _with_progress(
    results: Iterator[_Result | UnreadableInput], job: Job
) -> Iterator[_Result | UnreadableInput]:
    # Where the reports themselves scroll past on the terminal, they are the progress.
    shown = len(job.files) > 1 and sys.stderr.isatty() and not sys.stdout.isatty()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    console = Console(stderr=True)
    with Progress(
        *columns,
        console=console,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=shown,
        disable=not shown,
    ) as progress:
        yield from progress.track(results, len(job.files), description=job.words.reading)


def _as_text(result: _Result, words: Words) -> str:
    terminal = Console(file=sys.stdout)
    console = Console(
        file=StringIO(),
        width=terminal.width,
        force_terminal=terminal.is_terminal,
        no_color=terminal.no_color,
        highlight=False,
    )
    with console.capture() as capture:
        console.print(report_text(result.name, result.report, result.findings, words))
    return "".join(f"{line.rstrip()}\n" for line in capture.get()[:-1].split("\n"))


def _write_files(result: _Result, job: Job) -> bool:
    outputs: list[tuple[Path, str]] = []
    if job.json_path is not None:
        json = result.report.to_json(2, findings=result.findings) + "\n"
        outputs.append((job.json_path, json))
    if job.html_path is not None:
        outputs.append((job.html_path, result.report.to_html(job.language.value)))
    for path, content in outputs:
        try:
            path.write_text(content, encoding="utf-8")
        except OSError as error:
            complain(f"{path}: {error.strerror}")
            return False
        print(job.words.wrote.format(path), file=sys.stderr)
    return True


def _end_without_output(code: int) -> NoReturn:
    # The interpreter flushes standard output once more as it ends; nothing may come of that.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(code)
