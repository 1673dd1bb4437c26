# SPDX-License-Identifier: Apache-2.0
"""Scores the installed command over a corpus of published reports, and writes docs/accuracy.md.

    accuracy.py [CORPUS]

CORPUS holds score.py with its reports; without it, `reports` in $GONGKAI_SHARED or in ../shared.
Where there is no corpus this says so and changes nothing.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
PAGE = TOP / "docs" / "accuracy.md"
BEGIN = "<!-- numbers: begin; written by tests/accuracy.py -->"
END = "<!-- numbers: end -->"

# What a row is called, how many there are, and of how many.
ROWS = [
    ("Figures found", "right", ("figures",)),
    ("Figures right", "right", ("right", "wrong")),
    ("Approximation", "approx_right", ("approx",)),
    ("Quotes exact", "spans_right", ("spans",)),
    ("Report years", "years_right", ("years",)),
    ("Contradictions found", "found", ("contradictions",)),
    ("Clean reports with a false alarm", "false_alarms", ("clean",)),
    ("Table cells", "cells_right", ("cells",)),
]


def corpus_folder(arguments: list[str]) -> Path:
    if arguments:
        return Path(arguments[0])
    return Path(os.environ.get("GONGKAI_SHARED") or TOP.parent / "shared") / "reports"


def score(corpus: Path) -> dict[str, int]:
    """The counts that the corpus's own script prints for the installed command."""
    command = [sys.executable, "-m", "gongkai", "audit", "--format", "json"]
    done = subprocess.run(
        [sys.executable, str(corpus / "score.py"), "--json", "--", *command],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if done.returncode != 0:
        sys.exit(done.stderr)
    counts: dict[str, int] = json.loads(done.stdout)
    return counts


def percentage(part: int, whole: int) -> str:
    """To one place, a half rounded up; "–" of nothing."""
    if whole == 0:
        return "–"
    tenths = (2000 * part + whole) // (2 * whole)
    return f"{tenths // 10}.{tenths % 10}%"


def as_table(counts: Mapping[str, int]) -> str:
    lines = ["| what | count | of | share |", "| --- | ---: | ---: | ---: |"]
    for name, part, wholes in ROWS:
        whole = sum(counts[key] for key in wholes)
        lines.append(f"| {name} | {counts[part]} | {whole} | {percentage(counts[part], whole)} |")
    return "\n".join(lines)


def with_table(page: str, table: str) -> str:
    """The page with this table between its markers."""
    before, begin, rest = page.partition(BEGIN)
    _, end, behind = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the page has no lines {BEGIN} and {END}")
    return f"{before}{begin}\n{table}\n{end}{behind}"


def main() -> None:
    corpus = corpus_folder(sys.argv[1:])
    if not (corpus / "score.py").is_file():
        print(f"no corpus in {corpus}: nothing was measured; name a folder with CORPUS=folder")
        return
    table = as_table(score(corpus))
    print(table)
    PAGE.write_text(with_table(PAGE.read_text("utf-8"), table), encoding="utf-8")
    print(f"Wrote {PAGE.relative_to(TOP)}")


if __name__ == "__main__":
    main()
