# SPDX-License-Identifier: Apache-2.0
"""A folder includes only floors below it, and other libraries only where they are at home.

    floors.py SOURCE_DIR    lists every breach and exits 1 if there is one
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

# folder: the floors it may include beside itself, the other libraries its sources may include
FLOORS: dict[str, tuple[set[str], set[str]]] = {
    "base": (set(), set()),
    "calendar": ({"base"}, set()),
    "text": ({"base"}, {"unicode"}),
    "statute": ({"base", "calendar"}, {"nlohmann"}),
    "record": ({"base", "calendar", "statute"}, set()),
    "workflow": ({"base", "calendar", "statute", "record"}, set()),
    "report": ({"base", "text", "calendar", "statute"}, {"nlohmann"}),
    "reading": ({"base", "text", "report"}, {"libxml", "openssl"}),
    "audit": ({"base", "text", "calendar", "statute", "report"}, {"openssl"}),
    "archive": (
        {"base", "calendar", "statute", "record", "workflow", "report"},
        {"boost", "openssl"},
    ),
    "exchange": (
        {"base", "text", "calendar", "statute", "record", "workflow"},
        {"nlohmann", "csv.h"},
    ),
    "ledger": (
        {"base", "text", "calendar", "statute", "record", "workflow", "exchange"},
        {"soci", "openssl"},
    ),
    "sample": (
        {"base", "calendar", "statute", "record", "workflow", "exchange", "ledger"},
        set(),
    ),
}

INCLUDE = re.compile(r'^\s*#\s*include\s*(<([^>]+)>|"([^"]+)")', re.MULTILINE)


def floor_of(path: Path, root: Path) -> str:
    """The folder under include/gongkai/ or lib/; empty for the headers over all floors."""
    parts = path.relative_to(root).parts
    return parts[0] if len(parts) > 1 else ""


def target_floor(included: str, quoted: bool, own: str) -> str | None:
    """The floor that an #include leads to; None where it leaves the project."""
    parts = included.removeprefix("gongkai/").split("/")
    if included.startswith("gongkai/"):
        return parts[0] if len(parts) > 1 else "" if parts[0] != "version.hpp" else "base"
    if not quoted:
        return None
    return parts[0] if parts[0] in FLOORS else own


def breaches_of_file(path: Path, root: Path, *, public: bool) -> Iterator[str]:
    own = floor_of(path, root)
    if own == "":
        return
    if own not in FLOORS:
        yield f"{path}: folder {own} has no row in the table of floors"
        return
    below, libraries = FLOORS[own]
    for match in INCLUDE.finditer(path.read_text(encoding="utf-8")):
        included = match[2] or match[3]
        line = path.read_text(encoding="utf-8")[: match.start()].count("\n") + 1
        floor = target_floor(included, match[3] is not None, own)
        library = included.split("/")[0]
        if floor is None:
            # The standard library's headers have neither a folder nor an ending.
            if "/" not in included and "." not in included:
                continue
            if public or library not in libraries:
                where = "a public header" if public else own
                yield f"{path}:{line}: {where} includes <{included}>"
        elif floor != own and floor not in below:
            yield f"{path}:{line}: {own} includes {floor or 'the whole'} ({included})"


def breaches(source: Path) -> Iterator[str]:
    for root, public in ((source / "include" / "gongkai", True), (source / "lib", False)):
        for path in sorted(root.rglob("*.[ch]pp")):
            yield from breaches_of_file(path, root, public=public)


def self_test() -> None:
    """Each row is a file with one include, and whether that is a breach."""
    rows = [
        ("include/gongkai/base/a.hpp", "<vector>", False),
        ("include/gongkai/base/a.hpp", "<gongkai/text/b.hpp>", True),
        ("include/gongkai/base/a.hpp", "<gongkai/gongkai.hpp>", True),
        ("include/gongkai/text/a.hpp", "<gongkai/base/b.hpp>", False),
        ("include/gongkai/text/a.hpp", "<unicode/uchar.h>", True),
        ("include/gongkai/report/a.hpp", "<nlohmann/json.hpp>", True),
        ("include/gongkai/all.hpp", "<gongkai/audit/check.hpp>", False),
        ("include/gongkai/novel/a.hpp", "<vector>", True),
        ("lib/text/a.cpp", "<unicode/uchar.h>", False),
        ("lib/text/a.cpp", "<libxml/HTMLparser.h>", True),
        ("lib/text/a.cpp", '"fold.hpp"', False),
        ("lib/text/a.cpp", '"report/json.hpp"', True),
        ("lib/audit/a.cpp", "<gongkai/reading/read.hpp>", True),
        ("lib/reading/a.cpp", "<gongkai/audit/check.hpp>", True),
    ]
    for name, included, breach in rows:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.parent.mkdir(parents=True)
            path.write_text(f"#include {included}\n", encoding="utf-8")
            assert bool(list(breaches(Path(folder)))) is breach, (name, included)


def main() -> int:
    if sys.argv[1:] == ["--self-test"]:
        self_test()
        return 0
    found = list(breaches(Path(sys.argv[1])))
    print(*found, sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
