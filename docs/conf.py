# SPDX-License-Identifier: Apache-2.0
"""How Sphinx makes the documentation. The reference is read off the headers and docstrings."""

import sys
from pathlib import Path

import gongkai

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "extensions"))

project = "gongkai"
author = "The gongkai authors"
version = release = gongkai.__version__

extensions = [
    "breathe",
    "myst_parser",
    "sphinx.ext.autodoc",
    "gongkai_headers",
    "gongkai_tables",
]
exclude_patterns = ["extensions"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_default_options = {"members": True, "member-order": "bysource"}
autodoc_typehints = "signature"
add_module_names = False

breathe_projects = {"gongkai": str(HERE.parent / "build" / "docs" / "doxygen" / "xml")}
breathe_default_project = "gongkai"
breathe_default_members = ("members",)
breathe_show_include = False

# Every reference must lead somewhere; none leads to other people's documentation, and Sphinx finds
# neither concepts nor what a sibling namespace is called by half its name.
nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r"(collections\.abc|concurrent|datetime|decimal|os|pathlib|typing)\..*"),
    ("cpp:.*", "std(::.*)?"),
    ("cpp:identifier", "Labelled|(report|text)::.*"),
]
# Each header opens the namespaces again, and Breathe declares them each time.
suppress_warnings = ["duplicate_declaration.cpp"]

html_theme = "furo"
html_title = f"gongkai {release}"
html_show_copyright = False
