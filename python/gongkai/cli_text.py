# SPDX-License-Identifier: Apache-2.0
"""A report and its findings as text for a terminal."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePath

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from gongkai._gongkai import AnnualReport, Diagnostic, Finding, Findings, Side, Status
from gongkai.cli_table import UNPRINTABLE
from gongkai.cli_words import Words

__all__ = ["report_text"]

_STYLES = {"error": "bold red", "warning": "yellow", "note": "cyan"}


def report_text(
    name: str, report: AnnualReport, findings: Findings | None, words: Words
) -> RenderableType:
    """The report's head, what does not add up, its figures, and what was checked."""
    lines = _Lines(name, report.text)
    parts: list[RenderableType] = [_head(name, report, words)]
    if findings is not None:
        parts.append(_findings(findings, lines, words))
    parts.append(_figures(report, lines, words))
    if report.diagnostics:
        parts.append(_diagnostics(report.diagnostics, lines, words))
    if findings is not None:
        parts.append(_checks(findings, words))
    return Group(*parts)


class _Lines:
    """Where an offset stands, as line and column counted from 1."""

    def __init__(self, name: str, text: str) -> None:
        self._name = PurePath(name).name
        self._starts = [0, *(at + 1 for at, mark in enumerate(text) if mark == "\n")]

    def line(self, offset: int) -> int:
        return bisect_right(self._starts, offset)

    def place(self, offset: int) -> str:
        line = self.line(offset)
        return f"{self._name}:{line}:{offset - self._starts[line - 1] + 1}"


def _head(name: str, report: AnnualReport, words: Words) -> RenderableType:
    year = words.unknown_year if report.year is None else words.year.format(report.year)
    form = words.unknown_form if report.form is None else words.label(report.form)
    title = _text(("  ".join((report.agency or words.unknown_agency, year, form)), "bold"))
    source = report.source
    facts = [(words.source, f"{name} ({source.media_type}, {source.encoding})")]
    if report.period:
        facts.append((words.period, f"{report.period.start} – {report.period.end}"))
    if report.published:
        facts.append((words.published, f"{report.published}"))
    return Group(title, *(_text((f"{key}: {value}", "dim")) for key, value in facts))


def _findings(findings: Findings, lines: _Lines, words: Words) -> RenderableType:
    if not findings:
        return _section(_text((words.no_findings, "green")))
    title = _text((words.findings.format(len(findings)), "bold"))
    return _section(title, *(_finding(one, lines, words) for one in findings))


def _finding(finding: Finding, lines: _Lines, words: Words) -> RenderableType:
    severity = (words.label(finding.severity), _STYLES[finding.severity.token])
    below = [_text(words.message(finding))]
    below.extend(_side(side, lines, words) for side in (finding.left, finding.right))
    if finding.difference is not None:
        below.append(_text(words.difference.format(f"{finding.difference:,}")))
    below.extend(_text((words.hint.format(hint), "dim")) for hint in finding.hints)
    head = _text(severity, "  ", (finding.rule, "dim"))
    return Group(head, Padding(Group(*below), (0, 0, 0, 4)))


def _side(side: Side, lines: _Lines, words: Words) -> Text:
    value = (side.value or "", "bold")
    if side.quote is None or side.start is None:
        return _text(value, "  ", (words.stated_nowhere, "dim"))
    return _text(value, "  “", side.quote, "”  ", (lines.place(side.start), "dim"))


def _figures(report: AnnualReport, lines: _Lines, words: Words) -> RenderableType:
    if not report.figures:
        return _section(_text(words.no_figures))
    table = Table(box=None, padding=(0, 1, 0, 0), show_edge=False, header_style="dim")
    table.add_column(words.line, justify="right", style="dim", no_wrap=True)
    table.add_column(words.measure, overflow="fold", max_width=22)
    table.add_column(words.value, justify="right", overflow="fold", style="bold")
    table.add_column(words.unit, overflow="fold", max_width=8)
    scoped = any(figure.scope for figure in report.figures)
    if scoped:
        table.add_column(words.scope, overflow="fold", max_width=12)
    table.add_column(words.quote, overflow="fold", ratio=1)
    for figure in report.figures:
        cells = [
            str(lines.line(figure.start)),
            words.measure_of(figure),
            words.value_of(figure),
            figure.unit,
            *([figure.scope or ""] if scoped else []),
            figure.quote.replace("\n", " "),
        ]
        table.add_row(*(_text(cell) for cell in cells))
    return _section(_text((words.figures.format(len(report.figures)), "bold")), table)


def _diagnostics(said: list[Diagnostic], lines: _Lines, words: Words) -> RenderableType:
    def rows() -> Iterator[Text]:
        for one in said:
            place = "" if one.start is None else lines.place(one.start)
            yield _text(
                (words.label(one.severity), _STYLES[one.severity.token]),
                "  ",
                words.message(one),
                "  ",
                (place, "dim"),
            )

    return _section(_text((words.diagnostics.format(len(said)), "bold")), *rows())


def _checks(findings: Findings, words: Words) -> RenderableType:
    counts = Counter(check.status.token for check in findings.checks)
    parts = ", ".join(f"{words.label(status)} {counts[status.token]}" for status in Status.all())
    return _section(_text(f"{words.checks.format(len(findings.checks))}: {parts}"))


def _section(*parts: RenderableType) -> RenderableType:
    return Padding(Group(*parts), (1, 0, 0, 0))


def _text(*parts: str | tuple[str, str]) -> Text:
    text = Text()
    for part in parts:
        words, style = (part, "") if isinstance(part, str) else part
        text.append(words.translate(UNPRINTABLE), style)
    return text
