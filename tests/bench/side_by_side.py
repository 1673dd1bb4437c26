# SPDX-License-Identifier: Apache-2.0
"""Runs gongkai and what one would write otherwise over the same reports, in one process.

The rivals' expressions are made of the library's own tables (lexicon_table.hpp, pattern_table.hpp):

near   any word that a pattern counts by, a number up to nine characters behind it, a counter word
rows   one branch a pattern: the words it needs in front, its head word, the number, the counter

Neither says what a number is a part of, what narrows it, or what is said to be nothing, and both
are given text that is normalised already. gongkai is given bytes, and returns the whole report.
"""

import os
import platform
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gongkai as gk
import lxml.html

try:
    import re2
except ImportError:
    re2 = None

HERE = Path(__file__).resolve().parent
TABLES = HERE.parent.parent / "lib" / "reading" / "figures"
SECONDS = 1.0
DIGITS = r"(?:[0-9][0-9,.]*|[〇零一二两三四五六七八九十百千万]+)(?:万|亿)?(?:余|多)?"
APPROXIMATE = r"(?:约|近|超过)?"


@dataclass(frozen=True)
class Row:
    """A line of the table that is printed."""

    what: str
    tool: str
    seconds: float
    bytes: int
    found: int


def words(file: str, kind: str) -> dict[str, list[str]]:
    """The words of each concept or counter, as the C++ table spells them."""
    source = (TABLES / file).read_text(encoding="utf-8")
    rows = re.findall(kind + r'\{\w+::(\w+), U"([^"]+)"\}', source)
    return {name.rstrip("_"): text.split() for name, text in rows}


def one_of(chosen: list[str]) -> str:
    """Longest first, because `re` takes the first that fits."""
    return "(?:" + "|".join(map(re.escape, sorted(set(chosen), key=len, reverse=True))) + ")"


def expressions() -> dict[str, str]:
    concepts = words("lexicon_table.hpp", r"\bWords")
    counters = words("lexicon_table.hpp", "CounterWords")
    counters.pop("foreign")
    number = APPROXIMATE + DIGITS + one_of([word for kind in counters.values() for word in kind])
    source = (TABLES / "pattern_table.hpp").read_text(encoding="utf-8")
    patterns = re.findall(r"\bPattern\{M[^,]+,\s*C::(\w+), \{([^}]*)\}", source)
    if not patterns or not concepts:
        raise RuntimeError("the tables are laid out in a way that is not read here")
    heads = [word for head, _ in patterns for word in concepts[head]]
    near = one_of(heads) + r"[^,。;\n0-9]{0,9}?" + number
    branches = []
    for head, needed in patterns:
        before = "".join(
            one_of(concepts[name]) + r"[^。;\n]{0,20}?" for name in re.findall(r"C::(\w+)", needed)
        )
        branches.append(before + one_of(concepts[head]) + r"[^,。;\n0-9]{0,9}?" + number)
    return {"near": near, "rows": "|".join(branches)}


def page_of(text: str, *, word_processor: bool = False) -> str:
    """A page as content systems write them, or as word processors do: each number in a span."""
    page = (HERE / "page.html").read_text(encoding="utf-8")
    opening = (
        '<p style="text-indent: 2em; line-height: 200%"><span '
        'style="font-size: 16px; font-family: 宋体">'
    )
    if word_processor:
        number = (
            '<span lang="EN-US" style="font-size: 16.0pt; line-height: 200%; font-family: 仿宋; '
            'mso-hansi-font-family: 仿宋">'
        )
        text = re.sub("[0-9.]+", lambda digits: f"{number}{digits[0]}</span>", text)
    lines = "".join(f"{opening}{line}</span></p>\n" for line in text.splitlines())
    return page.replace("<!-- report -->\n", lines)


def fastest(run: Callable[[], object]) -> float:
    """Seconds of the fastest of the runs that fit into the time, ten at least."""
    best = float("inf")
    end = time.perf_counter() + SECONDS
    runs = 0
    while runs < 10 or time.perf_counter() < end:
        began = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - began)
        runs += 1
    return best


def rivals() -> dict[str, Callable[[str], Callable[[], int]]]:
    """Tools that count matches in a text, by name."""
    tools: dict[str, Callable[[str], Callable[[], int]]] = {}

    def with_re(compiled: re.Pattern[str]) -> Callable[[str], Callable[[], int]]:
        return lambda text: lambda: sum(1 for _ in compiled.finditer(text))

    def with_re2(compiled: Any) -> Callable[[str], Callable[[], int]]:
        def prepare(text: str) -> Callable[[], int]:
            data = text.encode()
            return lambda: sum(1 for _ in compiled.finditer(data))

        return prepare

    for name, expression in expressions().items():
        tools[f"re, {name}"] = with_re(re.compile(expression))
        if re2 is not None:
            options = re2.Options()
            options.max_mem = 1 << 30
            tools[f"RE2, {name}"] = with_re2(re2.compile(expression.encode(), options))
    return tools


def figures(what: str, text: str) -> list[Row]:
    data = text.encode()
    name = "report.txt"
    rows = [
        Row(what, "gongkai, read", fastest(lambda: gk.read(data, name=name)), len(data),
            len(gk.read(data, name=name).figures)),
        Row(what, "gongkai, read and check", fastest(lambda: gk.read(data, name=name).check()),
            len(data), len(gk.read(data, name=name).figures)),
    ]  # fmt: skip
    for tool, prepare in rivals().items():
        run = prepare(text)
        rows.append(Row(what, tool, fastest(run), len(data), run()))
    return rows


def pages(what: str, page: str) -> list[Row]:
    data = page.encode()
    name = "report.html"
    parser = lxml.html.HTMLParser(encoding="utf-8")

    def tree() -> object:
        return lxml.html.document_fromstring(data, parser=parser)

    found = len(gk.read(data, name=name).figures)
    return [
        Row(what, "gongkai, read", fastest(lambda: gk.read(data, name=name)), len(data),
            found),
        Row(what, "gongkai, read and check",
            fastest(lambda: gk.read(data, name=name).check()), len(data), found),
        Row(what, "lxml, tree alone", fastest(tree), len(data), 0),
    ]  # fmt: skip


def show(rows: list[Row]) -> None:
    print(f"{'input':<14} {'tool':<26} {'ms':>9} {'MB/s':>8} {'found':>6} {'time ratio':>11}")
    ours = rows[0].seconds
    for row in rows:
        print(
            f"{row.what:<14} {row.tool:<26} {row.seconds * 1e3:>9.3f} "
            f"{row.bytes / row.seconds / 1e6:>8.2f} {row.found:>6} {row.seconds / ours:>10.2f}x"
        )
    print()


def main() -> None:
    print(f"gongkai {gk.__version__}, Python {platform.python_version()}, {platform.machine()}")
    if re2 is None:
        print("RE2 is left out: the package google-re2 is not installed")
    print()
    report = (HERE / "report.txt").read_text(encoding="utf-8")
    show(figures("report", report))
    show(pages("page", page_of(report)))
    show(pages("Word page", page_of(report, word_processor=True)))
    if shared := os.environ.get("GONGKAI_SHARED"):
        path = Path(shared) / "seeds" / "jilin-2016-annual-report.txt"
        published = path.read_text(encoding="utf-8")
        show(figures("published", published))
        show(pages("its page", page_of(published)))
        show(pages("its Word page", page_of(published, word_processor=True)))


if __name__ == "__main__":
    main()
