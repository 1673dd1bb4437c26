# SPDX-License-Identifier: Apache-2.0
"""What ledgers count by, and the labels of an enumeration, as tables."""

from __future__ import annotations

import gongkai as gk
from docutils import nodes
from gongkai_tables import Cell, literal, table
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective


class Counted(SphinxDirective):
    """By which fields the records of each kind are counted."""

    def run(self) -> list[nodes.Node]:
        rows: list[tuple[Cell, ...]] = []
        for kind in gk.records.Kind.all():
            labels = {field.token: field.label for field in gk.records.fields(kind)}
            by = gk.ledger.dimensions(kind)
            if by:
                told = "、".join(f"{labels[token]} {token}" for token in by)
                rows.append((f"{kind.label} {kind.token}", told))
        return [table(("kind of record", "counted by"), rows)]


class Labels(SphinxDirective):
    """The enumerators of one enumeration of ledgers."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        enumeration = getattr(gk.ledger, self.arguments[0])
        rows = [(literal(one.token), one.label, one.label_en) for one in enumeration.all()]
        return [table(("token", "中文", "English"), rows)]


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_directive("gongkai-counted", Counted)
    app.add_directive("gongkai-labels", Labels)
    return {"parallel_read_safe": True}
