# SPDX-License-Identifier: Apache-2.0
"""What the documentation shows is what the library does."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import gongkai as gk
import pytest

TOP = Path(__file__).parents[2]
DOCS = TOP / "docs"
PAGES = [TOP / "README.md", *sorted(DOCS.glob("*.md"))]
SAMPLE = "python/gongkai/samples/annual-report-2016.txt"
LEFT_OUT = "…"

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"\{code-block\} cpp\n(.*?)```", re.DOTALL)
PLACE = re.compile(r"`((?:docs|include|lib|python|tests)/[\w./-]+)`")
LINK = re.compile(r"\]\(([^)#:]+)\)")


def blocks(page: Path, language: str) -> list[str]:
    """The fenced blocks of a page in one language."""
    return [body for name, body in BLOCK.findall(page.read_text("utf-8")) if name == language]


def pages_with(language: str) -> list[Any]:
    pages = [page for page in PAGES if blocks(page, language)]
    return [pytest.param(page, id=page.name) for page in pages]


@pytest.mark.parametrize("page", pages_with("python"))
def test_python_examples_run_on_the_sample(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The blocks of a page run one after the other, as a reader would type them."""
    shutil.copy(TOP / SAMPLE, tmp_path / "report.txt")
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for number, block in enumerate(blocks(page, "python"), 1):
        exec(compile(block, f"{page.name}, block {number}", "exec"), names)


@pytest.mark.parametrize("page", pages_with("cpp"))
def test_cpp_examples_compile(page: Path, tmp_path: Path) -> None:
    compiler = shutil.which(os.environ.get("CXX", "c++"))
    assert compiler is not None, "the package was built by a compiler"
    for number, block in enumerate(blocks(page, "cpp"), 1):
        source = tmp_path / f"block{number}.cpp"
        source.write_text(block if "int main" in block else as_program(block), "utf-8")
        subprocess.run(
            [compiler, "-std=c++20", "-fsyntax-only", f"-I{TOP / 'include'}", str(source)],
            check=True,
        )


def as_program(statements: str) -> str:
    return f"#include <iostream>\n#include <gongkai/gongkai.hpp>\nint main() {{\n{statements}\n}}\n"


def shown_runs() -> Iterator[tuple[list[str], list[str]]]:
    """Each command that the README shows, with the lines that it shows of its output."""
    for block in blocks(TOP / "README.md", "console"):
        command, *lines = block.splitlines()
        assert command.startswith("$ gongkai ")
        yield command.split()[2:], lines


def run(arguments: list[str]) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", "gongkai", *arguments],
        capture_output=True,
        cwd=TOP,
        env={**os.environ, "LC_ALL": "C", "COLUMNS": "92"},
        timeout=60,
    )
    assert done.returncode < 2, done.stderr.decode()
    return [line.rstrip() for line in done.stdout.decode().splitlines()]


def test_the_readme_shows_real_output() -> None:
    """Every line that is shown is there, in order; where lines are left out, that is marked."""
    for arguments, shown in shown_runs():
        real = run(arguments)
        at = 0
        skips = False
        for line in shown:
            if line == LEFT_OUT:
                skips = True
                continue
            assert line in real[at:], f"not printed, or not in this place: {line!r}"
            found = real.index(line, at)
            assert skips or found == at, f"lines are missing before {line!r}"
            at = found + 1
            skips = False
        assert skips or at == len(real)


def keys_of(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys_of(inner)


def test_every_key_of_the_json_is_described() -> None:
    report = gk.read(TOP / SAMPLE)
    page = (DOCS / "json.md").read_text("utf-8")
    described = set(re.findall(r"`(\w+)`", page))
    assert set(keys_of(report.to_dict(findings=report.check()))) <= described
    pause = ("2024-02-19", "2024-02-20", "third_party")
    clock = gk.due("request.reply", "2024-01-29", restarts=["2024-02-08"], pauses=[pause])
    switches = {rule.token for rule in gk.statute.counting_rules()}
    assert set(keys_of(clock.to_dict())) - switches <= described


@pytest.mark.parametrize(
    "arguments",
    [
        ["due", "request.reply", "--from", "2024-01-29", "--on", "2024-02-20"],
        ["due", "request.reply", "--backward", "2024-02-29"],
        ["due", "--list"],
        ["days", "2024-01-29", "2024-02-29"],
        ["workday", "2024-01-29", "20"],
        ["calendar", "2024"],
        ["obligations", "penalty_decided", "--from", "2024-05-06", "--on", "2024-05-20"],
        ["obligations", "--list"],
        ["sample", "-o", "{folder}"],
        ["trace", "{folder}/events.jsonl", "complaint-2016-00001", "--on", "2016-12-31"],
    ],
)
def test_every_key_of_what_the_commands_print_is_described(
    arguments: list[str], generated_year: Path
) -> None:
    page = (DOCS / "json.md").read_text("utf-8")
    call = [word.format(folder=generated_year) for word in arguments]
    said = json.loads("\n".join(run([*call, "--format", "json"])))
    assert f"`{said['schema']}`" in page
    switches = {rule.token for rule in gk.statute.counting_rules()}
    switches |= {figure.count.token for figure in gk.sample.figures()}
    assert set(keys_of(said)) - switches <= set(re.findall(r"`(\w+)`", page))


def test_every_public_name_is_in_the_reference() -> None:
    page = (DOCS / "python.md").read_text("utf-8")
    documented = set(re.findall(r":: gongkai\.(?:\w+\.)*(\w+)", page))
    records = (DOCS / "python-records.md").read_text("utf-8")
    whole = set(re.findall(r"automodule:: gongkai\.(\w+)", records))
    modules = {name for name in gk.__all__ if isinstance(getattr(gk, name), ModuleType)}
    inner = {module: set(getattr(gk, module).__all__) for module in modules}
    documented = documented.union(*(inner[module] for module in whole))
    assert {*gk.__all__}.union(*inner.values()) - modules - {"__version__"} <= documented


def test_every_public_header_is_in_the_reference() -> None:
    page = (DOCS / "cpp.md").read_text("utf-8")
    shown = re.findall(r"\{gongkai-header\} (\S+)", page)
    root = TOP / "include" / "gongkai"
    paths = [path.relative_to(root) for path in root.rglob("*.hpp")]
    headers = [path.as_posix() for path in paths if "detail" not in path.parts]
    assert sorted(shown) == sorted(headers)


def test_files_that_are_named_are_there() -> None:
    for page in PAGES:
        for place in PLACE.findall(page.read_text("utf-8")):
            assert (TOP / place).exists(), f"{page.name} names {place}"


def test_rows_that_are_shown_are_rows_of_the_tables() -> None:
    """The examples of a rule and of a pattern are copies; white space may differ."""
    tables = {
        "audit.md": "lib/audit/rule_table.cpp",
        "reading.md": "lib/reading/figures/pattern_table.hpp",
    }
    for page, table in tables.items():
        rows = ROW.findall((DOCS / page).read_text("utf-8"))
        assert rows
        for row in rows:
            assert without_space(row) in without_space((TOP / table).read_text("utf-8"))


def without_space(text: str) -> str:
    return "".join(text.split())


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        for target in LINK.findall(page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
