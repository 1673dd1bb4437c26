# SPDX-License-Identifier: Apache-2.0
"""Directives that show what the library itself knows, at the moment the documentation is built.

``gongkai-rules``, ``gongkai-measures``, ``gongkai-forms`` and ``gongkai-enumerations`` print the
tables; ``gongkai-figures``, ``gongkai-findings`` and ``gongkai-json`` read the text in their body;
``gongkai-command`` runs the command line.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from inspect import getdoc, isclass
from typing import Any, TypeAlias

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import gongkai as gk
from gongkai import _gongkai, audit

Cell: TypeAlias = str | nodes.Node | None


def literal(words: str) -> nodes.literal:
    return nodes.literal(words, words)


def place(kind: str, token: str) -> nodes.literal:
    """A token that pages can link to, as ``#rule-text-conflict``."""
    name = literal(token)
    name["ids"].append(f"{kind}-{nodes.make_id(token)}")
    return name


def table(headings: Sequence[str], rows: Iterable[Sequence[Cell]], title: str = "") -> nodes.table:
    whole = nodes.table()
    if title:
        whole += nodes.title(title, "", literal(title))
    group = nodes.tgroup(cols=len(headings))
    group += [nodes.colspec(colwidth=1) for _ in headings]
    head = nodes.thead()
    head += row_of(headings)
    body = nodes.tbody()
    body += [row_of(row) for row in rows]
    group += [head, body]
    whole += group
    return whole


def row_of(cells: Sequence[Cell]) -> nodes.row:
    row = nodes.row()
    for cell in cells:
        entry = nodes.entry()
        if isinstance(cell, nodes.Node):
            entry += nodes.paragraph("", "", cell)
        elif cell:
            entry += [nodes.paragraph(line, line) for line in cell.split("\n")]
        row += entry
    return row


def link(kind: str, token: str) -> nodes.reference:
    target = f"{kind}-{nodes.make_id(token)}"
    return nodes.reference("", "", literal(token), internal=True, refid=target)


class Rules(SphinxDirective):
    """Every rule of the audit."""

    def run(self) -> list[nodes.Node]:
        rows = [
            (
                place("rule", rule.token),
                rule.severity.label_en,
                f"{rule.label_en}.\n{rule.label}。",
                ", ".join(form.token for form in rule.forms) or "every",
                rule.basis or "the text itself",
            )
            for rule in audit.rules()
        ]
        return [table(("Rule", "Severity", "What it asks", "Forms", "Rests on"), rows)]


class Measures(SphinxDirective):
    """Every measure of the vocabulary."""

    def run(self) -> list[nodes.Node]:
        rows = [
            (
                place("measure", measure.token),
                measure.label,
                measure.label_en,
                measure.unit,
                measure.kind.token,
                link("measure", measure.whole.token) if measure.whole else None,
            )
            for measure in gk.measures()
        ]
        return [table(("Measure", "指标", "In English", "Unit", "Kind", "Part of"), rows)]


class Forms(SphinxDirective):
    """Every statutory form, with the report years that it governs."""

    def run(self) -> list[nodes.Node]:
        rows = [
            (
                literal(row.form.token),
                f"{row.first_year} to {row.last_year or 'now'}",
                row.instrument,
                row.article,
            )
            for row in gk.forms()
        ]
        return [table(("Form", "Report years", "Instrument", "Article"), rows)]


class Enumerations(SphinxDirective):
    """Every enumeration with its tokens and labels."""

    def run(self) -> list[nodes.Node]:
        shown: list[nodes.Node] = []
        for name in sorted(vars(_gongkai)):
            kind = getattr(_gongkai, name)
            if not (isclass(kind) and hasattr(kind, "all") and hasattr(kind, "token")):
                continue
            rows = [(literal(one.token), one.label, one.label_en) for one in kind.all()]
            words = getdoc(kind) or ""
            shown += [
                nodes.rubric("", "", literal(name)),
                nodes.paragraph(words, words),
                table(("Token", "中文", "In English"), rows),
            ]
        return shown


class OfText(SphinxDirective):
    """Shows the text in its body, then what the library makes of it."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        words = "\n".join(self.content)
        report = gk.read(words.encode(), name="report.txt")
        return [nodes.literal_block(words, words, language="text"), self.made_of(report)]

    def made_of(self, report: gk.AnnualReport) -> nodes.Node:
        raise NotImplementedError


class FiguresOfText(OfText):
    def made_of(self, report: gk.AnnualReport) -> nodes.Node:
        rows = [
            (
                literal(figure.measure),
                f"{figure.approximate or ''} {figure.value} {figure.unit}".strip(),
                figure.scope,
                figure.quote,
            )
            for figure in report.figures
        ]
        return table(("Measure", "Value", "Scope", "Read from"), rows)


class FindingsOfText(OfText):
    def made_of(self, report: gk.AnnualReport) -> nodes.Node:
        rows = [
            (literal(finding.rule), finding.severity.label_en, finding.message_en)
            for finding in report.check()
        ]
        return table(("Rule", "Severity", "What it says"), rows)


class JsonOfText(OfText):
    def made_of(self, report: gk.AnnualReport) -> nodes.Node:
        said = report.to_dict(findings=report.check())
        words = shown_json(said)
        return nodes.literal_block(words, words, language="json")


def shown_json(said: dict[str, Any]) -> str:
    """JSON with one line an entry: indented twice, then flat."""
    lines = []
    for key, value in said.items():
        name = json.dumps(key)
        if isinstance(value, list) and value:
            entries = ",\n    ".join(json.dumps(one, ensure_ascii=False) for one in value)
            lines.append(f"  {name}: [\n    {entries}\n  ]")
        else:
            lines.append(f"  {name}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n" + ",\n".join(lines) + "\n}"


class Command(SphinxDirective):
    """Runs ``gongkai`` with the words behind the directive and shows what it prints."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        arguments = self.arguments[0].split()
        done = subprocess.run(
            [sys.executable, "-m", "gongkai", *arguments],
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "COLUMNS": "88", "LC_ALL": "C"},
        )
        if done.returncode > 1:
            raise self.error(done.stderr)
        lines = [line.rstrip() for line in done.stdout.strip("\n").splitlines()]
        words = "\n".join([f"$ gongkai {' '.join(arguments)}", *lines])
        return [nodes.literal_block(words, words, language="text")]


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_directive("gongkai-rules", Rules)
    app.add_directive("gongkai-measures", Measures)
    app.add_directive("gongkai-forms", Forms)
    app.add_directive("gongkai-enumerations", Enumerations)
    app.add_directive("gongkai-figures", FiguresOfText)
    app.add_directive("gongkai-findings", FindingsOfText)
    app.add_directive("gongkai-json", JsonOfText)
    app.add_directive("gongkai-command", Command)
    return {"version": gk.__version__, "parallel_read_safe": True, "parallel_write_safe": True}
