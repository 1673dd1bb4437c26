# SPDX-License-Identifier: Apache-2.0
"""Directives that show what the library itself knows, at the moment the documentation is built.

``gongkai-rules``, ``gongkai-measures``, ``gongkai-forms`` and ``gongkai-enumerations`` print the
tables; ``gongkai-figures``, ``gongkai-findings`` and ``gongkai-json`` read the text in their body;
``gongkai-command`` and ``gongkai-json-command`` run the command line.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from inspect import getdoc, isclass
from typing import Any, TypeAlias
from unicodedata import east_asian_width

import gongkai as gk
from docutils import nodes
from gongkai import _gongkai, audit
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

Part: TypeAlias = str | nodes.Node
Cell: TypeAlias = Part | Sequence[Part]


def literal(words: str) -> nodes.literal:
    return nodes.literal(words, words)


def place(kind: str, token: str) -> nodes.literal:
    """A token that pages can link to, as ``#rule-text-conflict``."""
    name = literal(token)
    name["ids"].append(f"{kind}-{nodes.make_id(token)}")
    return name


def table(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> nodes.table:
    whole = nodes.table(classes=["colwidths-auto"])
    group = nodes.tgroup(cols=len(headings))
    group += [nodes.colspec(colwidth=20) for _ in headings]
    head = nodes.thead()
    head += row_of(headings)
    body = nodes.tbody()
    body += [row_of(row) for row in rows]
    group += [head, body]
    whole += group
    return whole


def row_of(cells: Sequence[Cell]) -> nodes.row:
    """A row; each part of a cell stands on lines of its own."""
    row = nodes.row()
    for cell in cells:
        parts = [cell] if isinstance(cell, str | nodes.Node) else cell
        entry = nodes.entry()
        entry += [nodes.paragraph("", "", as_node(part)) for part in parts if part != ""]
        row += entry
    return row


def as_node(part: Part) -> nodes.Node:
    return nodes.Text(part) if isinstance(part, str) else part


def link(kind: str, token: str) -> nodes.reference:
    """A link to such a token on the same page."""
    target = f"{kind}-{nodes.make_id(token)}"
    return nodes.reference("", "", literal(token), internal=True, refid=target)


class Rules(SphinxDirective):
    """Every rule of the audit."""

    def run(self) -> list[nodes.Node]:
        rows = [
            (
                [place("rule", rule.token), f"{rule.severity.label_en}, {forms_of(rule)}"],
                [f"{rule.label_en}.", f"{rule.label}。"],
                rule.basis or "the text itself",
            )
            for rule in audit.rules()
        ]
        return [table(("Rule", "What it asks", "Rests on"), rows)]


def forms_of(rule: audit.Rule) -> str:
    forms = [form.label_en for form in rule.forms]
    return " and ".join(forms) or "every form"


class Measures(SphinxDirective):
    """Every measure of the vocabulary."""

    def run(self) -> list[nodes.Node]:
        rows = [
            (
                place("measure", measure.token),
                [measure.label, measure.label_en, *whole_of(measure)],
                measure.unit,
                measure.kind.token,
            )
            for measure in gk.measures()
        ]
        return [table(("Measure", "What it counts", "Unit", "Kind"), rows)]


def whole_of(measure: gk.Measure) -> list[nodes.Node]:
    if measure.whole is None:
        return []
    return [nodes.inline("", "part of ", link("measure", measure.whole.token))]


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
                figure.scope or "",
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


ROOM = 88


def shown_json(value: object, indent: int = 0) -> str:
    """JSON within so many columns, as far as its strings allow: entries of a list on lines of
    their own, and as many members of an inner object on a line as there is room for."""
    flat = json.dumps(value, ensure_ascii=False)
    fits = indent > 0 and indent + columns(flat) <= ROOM
    if fits or not value or not isinstance(value, dict | list):
        return flat
    if isinstance(value, list):
        return f"[\n{lines_of(value, indent)}\n{' ' * indent}]"
    members = [f"{json.dumps(key)}: {shown_json(one, indent + 2)}" for key, one in value.items()]
    if indent == 0:
        return "{\n  " + ",\n  ".join(members) + "\n}"
    lines = [members[0]]
    for member in members[1:]:
        if indent + columns(f"{lines[-1]}, {member},") < ROOM:
            lines[-1] += f", {member}"
        else:
            lines.append(member)
    return "{" + f",\n{' ' * (indent + 1)}".join(lines) + "}"


def lines_of(entries: list[Any], indent: int) -> str:
    space = " " * (indent + 2)
    return ",\n".join(space + shown_json(one, indent + 2) for one in entries)


def columns(words: str) -> int:
    """How wide a terminal shows it."""
    return sum(2 if east_asian_width(mark) in "WF" else 1 for mark in words)


class Command(SphinxDirective):
    """Runs ``gongkai`` with the words behind the directive and shows what it prints."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        arguments = self.arguments[0].split()
        words = self.shown(arguments, self.printed(arguments))
        return [nodes.literal_block(words, words, language="text")]

    def printed(self, arguments: list[str]) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "gongkai", *arguments],
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "COLUMNS": "88", "LC_ALL": "C"},
        )
        if done.returncode > 1:
            raise self.error(done.stderr)
        return done.stdout

    def shown(self, arguments: list[str], printed: str) -> str:
        lines = [line.rstrip() for line in printed.strip("\n").splitlines()]
        return "\n".join([f"$ gongkai {' '.join(arguments)}", *lines])


class JsonCommand(Command):
    """The same of a command that prints JSON, which is laid out in what room a page has."""

    def shown(self, arguments: list[str], printed: str) -> str:
        return f"$ gongkai {' '.join(arguments)}\n{shown_json(json.loads(printed))}"


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_directive("gongkai-rules", Rules)
    app.add_directive("gongkai-measures", Measures)
    app.add_directive("gongkai-forms", Forms)
    app.add_directive("gongkai-enumerations", Enumerations)
    app.add_directive("gongkai-figures", FiguresOfText)
    app.add_directive("gongkai-findings", FindingsOfText)
    app.add_directive("gongkai-json", JsonOfText)
    app.add_directive("gongkai-command", Command)
    app.add_directive("gongkai-json-command", JsonCommand)
    return {"version": gk.__version__, "parallel_read_safe": True, "parallel_write_safe": True}
