# SPDX-License-Identifier: Apache-2.0
"""How Sphinx makes the documentation. The reference is read off the headers and docstrings."""

import re
import sys
from pathlib import Path

import gongkai
from sphinx.application import Sphinx

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "extensions"))

project = "gongkai"
author = "The gongkai authors"
version = release = gongkai.__version__

extensions = [
    "gongkai_ledger",
    "breathe",
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.graphviz",
    "gongkai_headers",
    "gongkai_days",
    "gongkai_duties",
    "gongkai_records",
    "gongkai_tables",
    "gongkai_terms",
]
exclude_patterns = ["extensions"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_default_options = {"members": True, "member-order": "bysource"}
autodoc_typehints = "signature"
add_module_names = False
python_use_unqualified_type_names = True
default_role = "py:obj"

breathe_projects = {"gongkai": str(HERE.parent / "build" / "docs" / "doxygen" / "xml")}
breathe_default_project = "gongkai"
breathe_default_members = ("members",)
breathe_show_include = False

# Every reference must lead somewhere; none leads to other people's documentation, and Sphinx finds
# neither concepts nor what a sibling namespace is called by half its name or through a using.
nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r"(collections\.abc|concurrent|datetime|decimal|os|pathlib|typing)\..*"),
    ("py:class", r"gongkai\._gongkai\.Language"),
    ("cpp:.*", "std(::.*)?"),
    ("cpp:identifier", "Labelled|DayNumber|(Count|Day)Column|Taxonomy|AKind|Described|Stepwise"),
    ("cpp:identifier", "(calendar|ledger|record|report|text)::.*|Inner<T>::Type|Spread<.*>"),
    ("cpp:identifier", "InformationRequest|Complaint|DisclosureItem|EiaProject|PenaltyDecision"),
    ("cpp:identifier", "Monitoring|Reconsideration|Litigation|DisclosureClass|Validity"),
    ("cpp:identifier", "PauseReason"),
]
# Each header opens the namespaces again, and Breathe declares them each time.
suppress_warnings = ["duplicate_declaration.cpp"]

graphviz_output_format = "svg"

html_theme = "furo"
html_title = f"gongkai {release}"
html_show_copyright = False


def tell_type(
    app: Sphinx, what: str, name: str, thing: object, options: object, lines: list[str]
) -> None:
    """Give a property of a native class the type that its getter's docstring begins with."""
    getter = getattr(thing, "fget", None)
    said = re.match(r"\(.*\) -> (.+)$", getattr(getter, "__doc__", None) or "", re.MULTILINE)
    if what == "property" and said:
        lines += ["", f":type: {said[1]}"]


def drop_self(
    app: Sphinx, what: str, name: str, thing: object, options: object, arguments: str, result: str
) -> tuple[str, str] | None:
    """A native method names its own class as the type of ``self``; nobody passes that."""
    if not arguments or not arguments.startswith("(self: "):
        return None
    return re.sub(r"^\(self: [\w.]+(?:, )?", "(", arguments), result


def setup(app: Sphinx) -> None:
    app.connect("autodoc-process-docstring", tell_type)
    app.connect("autodoc-process-signature", drop_self)
