# SPDX-License-Identifier: Apache-2.0
"""``gongkai-header`` shows a public header: what its own first comment says, then what it declares.

Doxygen keeps one description a namespace and joins all headers' comments in it, so that Breathe
would show the ideas of every header at each. The comment is taken from the header itself instead.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from breathe import parser
from breathe.directives import file as breathe_file
from breathe.directives.file import DoxygenFileDirective
from breathe.renderer import TaggedNode
from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

INCLUDE = Path(__file__).resolve().parents[2] / "include" / "gongkai"
# What a user may call or read: no friend, nothing private.
SECTIONS = (
    "briefdescription detaileddescription innernamespace innerclass enum typedef func var "
    "public-type public-func public-static-func public-attrib public-static-attrib"
)
IDEA = re.compile(r"((?:^///.*\n)+)namespace ", re.MULTILINE)


class Header(DoxygenFileDirective, SphinxDirective):
    """The header of this path under ``include/gongkai``."""

    required_arguments = 1
    optional_arguments = 0

    def run(self) -> list[nodes.Node]:
        path = INCLUDE / self.arguments[0]
        self.env.note_dependency(str(path))
        self.arguments[0] = path.relative_to(INCLUDE.parent).as_posix()
        self.options["sections"] = SECTIONS
        shown = [without_ideas(node) for node in super().run()]
        return [*self.idea(path), *(node for node in shown if declares(node))]

    def idea(self, path: Path) -> list[nodes.Node]:
        """The comment above the first namespace that has one."""
        found = IDEA.search(path.read_text(encoding="utf-8"))
        if found is None:
            return []
        words = re.sub(r"^/// ?", "", found[1], flags=re.MULTILINE)
        return self.parse_text_to_nodes(words)


def find_by_folder(
    path: str, files: Any, project: Any, index: Any, matches: list[list[TaggedNode]]
) -> None:
    """Floors have headers of one name (``base/date.hpp``, ``text/date.hpp``), and Breathe looks a
    file up by its name alone; it is told apart by its folder here.
    """
    for one in index.file_compounds:
        if one.name != Path(path).name:
            continue
        for found in files.parse_compound(one.refid, project).root.compounddef:
            is_file = found.kind == parser.DoxCompoundKind.file
            if is_file and breathe_file.location_matches(found.location, path):
                matches.append([TaggedNode(None, found)])


def declares(node: nodes.Node) -> bool:
    """Whether anything is declared in it besides namespaces."""
    return any(not is_namespace(inner) for inner in node.findall(addnodes.desc))


def is_namespace(node: nodes.Node) -> bool:
    return (
        isinstance(node, addnodes.desc)
        and node["objtype"] in {"type", "namespace"}
        and any("namespace" in part.astext() for part in node.findall(addnodes.desc_signature))
    )


def without_ideas(node: nodes.Node) -> nodes.Node:
    """The node, with the descriptions of its namespaces taken out."""
    for space in [inner for inner in node.findall(addnodes.desc) if is_namespace(inner)]:
        for content in space.children:
            if isinstance(content, addnodes.desc_content):
                content.children = [inner for inner in content.children if declares(inner)]
    return node


def setup(app: Sphinx) -> dict[str, Any]:
    breathe_file.file_finder_filter = find_by_folder
    app.add_directive("gongkai-header", Header)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
