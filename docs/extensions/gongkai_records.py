# SPDX-License-Identifier: Apache-2.0
"""One page for each kind of record, written from its tables when the documentation is built.

The pages go to ``docs/records/`` as Markdown: the fields, what their enumerators are called, and
the workflow as a diagram and as tables. ``gongkai-kinds`` prints the index of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from docutils import nodes
from gongkai import records, workflow
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

FOLDER = Path(__file__).resolve().parents[1] / "records"


def write_pages(app: Sphinx) -> None:
    """Write what has changed, and take away the pages of kinds that are no more."""
    FOLDER.mkdir(exist_ok=True)
    pages = {FOLDER / f"{kind}.md": "\n".join(lines_of(kind)) + "\n" for kind in records.Kind.all()}
    for stale in set(FOLDER.glob("*.md")) - set(pages):
        stale.unlink()
    for path, page in pages.items():
        if not path.exists() or path.read_text(encoding="utf-8") != page:
            path.write_text(page, encoding="utf-8")


def lines_of(kind: records.Kind) -> Iterator[str]:
    name = records.class_of(kind).__name__
    fields = records.fields(kind)
    yield f"# {kind.label} `{kind}`"
    yield ""
    yield f"{kind.label_en[0].upper()}{kind.label_en[1:]}: `gongkai::record::{name}` in C++,"
    yield f"{{py:class}}`gongkai.records.{name}` in Python, a line of `{kind}.jsonl` and a row of"
    yield f"`{kind}.csv` in files."
    yield ""
    yield "## Fields"
    yield ""
    yield from field_table(fields)
    for part in parts_of(fields):
        yield f"### `{part.type_name}`"
        yield ""
        yield f"A part of `{part.token}` ({part.label})."
        yield ""
        yield from field_table(part.parts)
    if workflow.has_steps(kind):
        yield from workflow_lines(kind)
    yield from choice_lines(fields)


def field_table(fields: Iterable[records.Field]) -> Iterator[str]:
    yield from table(
        ("Field", "Called", "Holds", "Given", "Rests on"),
        [
            (
                f"`{field.token}`",
                f"{field.label}<br>{field.label_en}",
                holds(field),
                field.need.label_en,
                field.source or "",
            )
            for field in fields
        ],
    )


def holds(field: records.Field) -> str:
    """What a field holds, in words, with links to what it names."""
    if field.target is not None:
        said = f"id of [{field.target.label_en}]({field.target}.md)"
    elif field.code is not None:
        said = f"{field.code.label_en} ({field.code.label})"
    elif field.type_name is not None:
        said = f"`{field.type_name}`"
    else:
        said = field.type.label_en
    if field.unit:
        said += f", in {field.unit}"
    if field.many:
        said = f"any number of: {said}"
    return said + ("; **personal**" if field.personal else "")


def parts_of(fields: Iterable[records.Field]) -> Iterator[records.Field]:
    """The fields that hold parts, each kind of part once, those inside parts too."""
    told: set[str] = set()
    for field in fields:
        if field.type == "part" and field.type_name not in told:
            told.add(str(field.type_name))
            yield field
            yield from (one for one in parts_of(field.parts) if one.type_name not in told)


def choice_lines(fields: Iterable[records.Field]) -> Iterator[str]:
    every = [*fields]
    for part in parts_of(every):
        every += part.parts
    enumerations = {field.type_name: field for field in every if field.type == "token"}
    if not enumerations:
        return
    yield "## Enumerators"
    yield ""
    for name, field in enumerations.items():
        yield f"### `{name}`"
        yield ""
        yield from table(
            ("Token", "Label", "English"),
            [(f"`{one.token}`", one.label, one.label_en) for one in field.choices],
        )


def workflow_lines(kind: records.Kind) -> Iterator[str]:
    transitions = workflow.transitions(kind)
    yield "## Workflow"
    yield ""
    yield "````{graphviz}"
    yield f":alt: the states of {kind.label} and the steps between them"
    yield ":align: center"
    yield ""
    yield from diagram(kind, transitions)
    yield "````"
    yield ""
    yield "A record begins in the state on top. Where a step is not allowed, the error names those"
    yield "that are. `amend` (更正) is always open: it corrects what was entered wrongly."
    yield ""
    yield "### Steps"
    yield ""
    yield from table(
        ("Step", "Called", "Its day goes into", "Needs", "May fill in too"),
        [
            (
                f"`{step.token}`",
                f"{step.label}<br>{step.label_en}",
                code(step.dated),
                ", ".join(map(code, step.needs)),
                ", ".join(map(code, step.may)),
            )
            for step in workflow.steps(kind)
        ],
    )
    yield "### Transitions"
    yield ""
    yield from table(
        ("From", "Step", "To", "Only where", "Clocks", "Rests on", "How far verified"),
        [
            (
                f"`{one.from_state.token}`",
                f"`{one.step.token}`",
                f"`{one.to_state.token}`",
                one.guard_en or "",
                "<br>".join(map(effect, one.clocks)),
                f"《{one.instrument.title}》{one.article}" if one.instrument else "practice",
                one.verified.label_en if one.instrument else "",
            )
            for one in transitions
        ],
    )


def code(token: str | None) -> str:
    return f"`{token}`" if token else ""


def effect(one: workflow.ClockEffect) -> str:
    return f"{one.act.label_en} [`{one.term}`](../terms/{one.term}.md)"


def diagram(kind: records.Kind, transitions: Iterable[workflow.Transition]) -> Iterator[str]:
    """The states as nodes; steps that lead the same way share an arrow."""
    yield f"digraph {kind} {{"
    yield '  graph [bgcolor="transparent", rankdir=TB, nodesep=0.35, ranksep=0.45];'
    yield '  node [shape=box, style="rounded,filled", fillcolor="#eef3f8", color="#5b7083",'
    yield '        fontname="WenQuanYi Zen Hei, sans-serif", fontsize=11, margin="0.2,0.08"];'
    yield '  edge [color="#5b7083", fontname="WenQuanYi Zen Hei, sans-serif", fontsize=9];'
    for state in workflow.states(kind):
        yield f'  {state.token} [label="{state.label}\\n{state.token}"];'
    ways = sorted(transitions, key=way_of)
    for (source, target), group in groupby(ways, way_of):
        steps = dict.fromkeys(one.step.label for one in group)
        label = "\\n".join(steps)
        yield f'  {source} -> {target} [label="{label}"];'
    yield "}"


def way_of(one: workflow.Transition) -> tuple[str, str]:
    return one.from_state.token, one.to_state.token


def table(headings: tuple[str, ...], rows: list[tuple[Any, ...]]) -> Iterator[str]:
    for cells in (headings, ("---",) * len(headings), *rows):
        yield "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |"
    yield ""


class Kinds(SphinxDirective):
    """Every kind of record, with a link to its page."""

    def run(self) -> list[nodes.Node]:
        rows = [
            (
                f"[`{kind}`](records/{kind}.md)",
                f"{kind.label}<br>{kind.label_en}",
                len(records.fields(kind)),
                f"{len(workflow.steps(kind))} steps" if workflow.has_steps(kind) else "",
            )
            for kind in records.Kind.all()
        ]
        lines = table(("Kind", "Called", "Fields", "Workflow"), rows)
        return self.parse_text_to_nodes("\n".join(lines))


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("builder-inited", write_pages)
    app.add_directive("gongkai-kinds", Kinds)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
