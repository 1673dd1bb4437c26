# SPDX-License-Identifier: Apache-2.0
"""What a notebook shows of a report and of its findings: small tables, everything escaped."""

from collections.abc import Iterable, Sequence
from html import escape

from gongkai._gongkai import AnnualReport, Clock, Figure, Finding, Findings, Tick
from gongkai.cli_words import WORDS, Language

_HEAD = 8
_TAIL = 3


def report_html(report: AnnualReport) -> str:
    """A report: what it is, and the first and last of its figures."""
    title = f"{report.year or '年份不详'} {report.agency or '机关不详'}"
    caption = f"{title}: {len(report.figures)} 项数字, {len(report.sections)} 节"
    return _table(
        caption,
        ("指标", "数值", "单位", "原文"),
        _ends([_figure_row(one) for one in report.figures]),
    )


def findings_html(findings: Findings) -> str:
    """Findings: what each says, and both of its sides."""
    caption = f"{len(findings)} 条核查结果, {len(findings.checks)} 条规则"
    headings = ("级别", "规则", "说明", "一处", "另一处")
    return _table(caption, headings, _ends([_finding_row(one) for one in findings]))


def clock_html(clock: Clock) -> str:
    """A clock: what governs it, where it ends, and the first and last days of its walk."""
    mark = "(暂定)" if clock.provisional else ""
    caption = (
        f"{clock.term.label} {clock.start} 起算, {clock.on} 届满{mark}, 依据{clock.rule.citation}"
    )
    return _table(
        caption,
        ("日期", "计数", "说明", "名称", "依据"),
        _ends([_tick_row(one) for one in clock.walk()]),
    )


def _tick_row(tick: Tick) -> tuple[str, ...]:
    why = tick.reason.label if tick.pause is None else f"{tick.reason.label}:{tick.pause.label}"
    count = str(tick.ordinal) if tick.counted else ""
    source = str(tick.citation) if tick.name else ""
    return str(tick.date), count, why, tick.name or "", source


def _figure_row(figure: Figure) -> tuple[str, ...]:
    return figure.label, WORDS[Language.zh].value_of(figure), figure.unit, figure.quote


def _finding_row(finding: Finding) -> tuple[str, ...]:
    sides = (side.quote or side.value or "" for side in (finding.left, finding.right))
    return finding.severity.label, finding.rule, finding.message, *sides


def _ends(rows: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    if len(rows) <= _HEAD + _TAIL + 1:
        return rows
    return [*rows[:_HEAD], ("…",) * len(rows[0]), *rows[-_TAIL:]]


def _table(caption: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(heading)}</th>" for heading in headings)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    return (
        f"<table><caption>{escape(caption)}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )
