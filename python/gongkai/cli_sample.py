# SPDX-License-Identifier: Apache-2.0
"""``gongkai sample``: a generated year as files."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn

from gongkai import sample as generated
from gongkai._gongkai import InvalidValue
from gongkai.cli_days import Lang, language_of, refusing, write_json
from gongkai.cli_run import OutputFormat, write_out
from gongkai.cli_words import Language, label_of
from gongkai.ledger import Ledger

__all__ = ["sample"]

_WORDS = {
    Language.zh: {
        "wrote": "生成数据已写入 {}",
        "lines": "{:>9,} 行  {}",
        "making": "生成记录 {:,}",
        "events": "留痕",
    },
    Language.en: {
        "wrote": "Wrote generated data to {}",
        "lines": "{:>9,} lines  {}",
        "making": "records: {:,}",
        "events": "events",
    },
}


def sample(
    folder: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="DIR", help="Where the files go.")
    ] = None,
    ledger: Annotated[
        str | None,
        typer.Option("--ledger", metavar="URL", help="The ledger that is filled; made if need be."),
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="Another seed gives another year.")] = 1,
    year: Annotated[int, typer.Option(help="The year, from 2012 to 2030.")] = 2016,
    scale: Annotated[
        int,
        typer.Option(help="By how much what people file is multiplied."),
    ] = 1,
    output: Annotated[
        OutputFormat, typer.Option("--format", help="json: one object that names the files.")
    ] = OutputFormat.text,
    lang: Lang = None,
) -> None:
    """Generate a provincial environmental authority's year: a CSV and a JSON Lines file for each
    kind of record, and the events that made them, or a ledger with all of it. Nobody in it exists,
    and every record says so.
    """
    language = language_of(lang)
    words = _WORDS[language]
    with refusing(), _progress() as progress:
        if (folder is None) == (ledger is None):
            raise InvalidValue("say where it goes: -o DIR for files, or --ledger URL")
        task = progress.add_task("")

        def told(records: int) -> None:
            progress.update(task, description=words["making"].format(records))

        lines: list[tuple[str, int]] = []
        if folder is not None:
            files = generated.write_files(folder, seed=seed, year=year, scale=scale, progress=told)
            lines = [(file.name, file.lines) for file in files]
        else:
            with Ledger.open(str(ledger)) as opened:
                count = generated.fill(opened, seed=seed, year=year, scale=scale, progress=told)
                lines = [(words["events"], count)]
    figures = [(one.count, one.value * (scale if one.scaled else 1)) for one in generated.figures()]
    if output is OutputFormat.json:
        write_json(
            {
                "schema": "gongkai.sample/1",
                "folder": None if folder is None else str(folder),
                "ledger": ledger,
                "seed": seed,
                "year": year,
                "scale": scale,
                "files": [{"name": name, "lines": count} for name, count in lines],
                "figures": {count.token: value for count, value in figures},
            }
        )
        return
    told_lines = [words["lines"].format(count, name) for name, count in lines]
    told_lines += [f"{value:>9,} {label_of(count, language)}" for count, value in figures]
    write_out("\n".join([words["wrote"].format(folder or ledger), *told_lines]) + "\n")


def _progress() -> Progress:
    console = Console(stderr=True)
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
