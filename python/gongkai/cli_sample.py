# SPDX-License-Identifier: Apache-2.0
"""``gongkai sample``: a generated year as files."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn

from gongkai import sample as generated
from gongkai.cli_days import Lang, language_of, refusing, write_json
from gongkai.cli_run import OutputFormat, write_out
from gongkai.cli_words import Language, label_of

__all__ = ["sample"]

_WORDS = {
    Language.zh: {
        "wrote": "生成数据已写入 {}",
        "lines": "{:>9,} 行  {}",
        "making": "生成记录 {:,}",
    },
    Language.en: {
        "wrote": "Wrote generated data to {}",
        "lines": "{:>9,} lines  {}",
        "making": "records: {:,}",
    },
}


def sample(
    folder: Annotated[
        Path, typer.Option("-o", "--output", metavar="DIR", help="Where the files go.")
    ],
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
    kind of record, and the events that made them. Nobody in it exists, and every record says so.
    """
    language = language_of(lang)
    words = _WORDS[language]
    with refusing(), _progress() as progress:
        task = progress.add_task("")
        files = generated.write_files(
            folder,
            seed=seed,
            year=year,
            scale=scale,
            progress=lambda n: progress.update(task, description=words["making"].format(n)),
        )
    figures = generated.figures()
    if output is OutputFormat.json:
        write_json(
            {
                "schema": "gongkai.sample/1",
                "folder": str(folder),
                "seed": seed,
                "year": year,
                "scale": scale,
                "files": [{"name": file.name, "lines": file.lines} for file in files],
                "figures": {
                    one.count.token: one.value * (scale if one.scaled else 1) for one in figures
                },
            }
        )
        return
    lines = [words["lines"].format(file.lines, file.name) for file in files]
    lines += [
        f"{one.value * (scale if one.scaled else 1):>9,} {label_of(one.count, language)}"
        for one in figures
    ]
    write_out("\n".join([words["wrote"].format(folder), *lines]) + "\n")


def _progress() -> Progress:
    console = Console(stderr=True)
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
