# SPDX-License-Identifier: Apache-2.0
"""The command ``gongkai``."""

import datetime
import json
import sys
from pathlib import Path
from typing import Annotated, TextIO

import typer

from gongkai import doctor as doctor_facts
from gongkai._gongkai import Encoding, UnknownKey, __version__
from gongkai.cli_calendar import calendar, days, workday
from gongkai.cli_days import day_option
from gongkai.cli_due import due
from gongkai.cli_ledger import ledger
from gongkai.cli_obligations import obligations
from gongkai.cli_run import Job, Level, OutputFormat, run, write_out
from gongkai.cli_sample import sample
from gongkai.cli_trace import trace
from gongkai.cli_words import Language, language_of_locale

__all__ = ["app", "main"]

app = typer.Typer(
    help="Read published annual reports on government information disclosure (政府信息公开工作"
    "年度报告), extract their figures and find what does not add up; count the law's time limits "
    "on China's working-day calendar.",
    epilog="Exit codes: 0 nothing wrong; 1 an error or something overdue was found; 2 the call or "
    "an input is unusable.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)


def main() -> None:
    """Run the command line; every stream is UTF-8, whatever the locale says."""
    for stream in (sys.stdout, sys.stderr):
        _as_utf8(stream)
    app(prog_name="gongkai")


def _as_utf8(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="replace")


def _show_version(wanted: bool) -> None:
    if wanted:
        write_out(f"gongkai {__version__}\n")
        raise typer.Exit


def _known_encoding(name: str | None) -> str | None:
    try:
        return None if name is None else Encoding.find(name).token
    except UnknownKey as error:
        known = ", ".join(str(encoding) for encoding in Encoding.all())
        raise typer.BadParameter(f"{error}; known are {known} and their usual names") from error


Files = Annotated[
    list[str],
    typer.Argument(metavar="FILE…", help="Reports as text, Markdown or HTML; - is standard input."),
]
Format = Annotated[
    OutputFormat,
    typer.Option("--format", help="json: one object, for several files a line each."),
]
Lang = Annotated[
    Language | None,
    typer.Option("--lang", help="The language of messages.", show_default="by locale"),
]
Jobs = Annotated[
    int | None,
    typer.Option("--jobs", "-j", min=1, help="Threads.", show_default="the processors"),
]
EncodingName = Annotated[
    str | None,
    typer.Option(
        callback=_known_encoding, help="The files' encoding.", show_default="by the bytes"
    ),
]
Published = Annotated[
    datetime.date | None,
    typer.Option(
        parser=day_option, metavar="DATE", help="The day of publication, e.g. 2017-03-30."
    ),
]
LevelName = Annotated[
    Level | None,
    typer.Option(
        "--level",
        help="Whose report it is: a department's or a government's. What the level of an authority "
        "alone leaves open, its name decides.",
        show_default="by the name",
    ),
]
JsonPath = Annotated[
    Path | None, typer.Option("--json", metavar="PATH", help="Also write JSON; for one file.")
]
HtmlPath = Annotated[
    Path | None,
    typer.Option("--html", metavar="PATH", help="Also write a marked-up page; for one file."),
]


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help="Show the version and exit."
        ),
    ] = False,
) -> None:
    pass


@app.command(epilog="Example: gongkai audit report.txt --html report.html")
def audit(
    files: Files,
    output: Format = OutputFormat.text,
    json_path: JsonPath = None,
    html_path: HtmlPath = None,
    published: Published = None,
    level: LevelName = None,
    encoding: EncodingName = None,
    jobs: Jobs = None,
    lang: Lang = None,
) -> None:
    """Read reports and print what does not add up, and every figure."""
    _run(
        Job(
            files=files,
            audit=True,
            output=output,
            language=lang or language_of_locale(),
            threads=jobs,
            encoding=encoding,
            published=published,
            level=level,
            json_path=json_path,
            html_path=html_path,
        )
    )


@app.command(epilog="Example: gongkai parse --format json 2015.html 2016.html > reports.jsonl")
def parse(
    files: Files,
    output: Format = OutputFormat.text,
    json_path: JsonPath = None,
    published: Published = None,
    encoding: EncodingName = None,
    jobs: Jobs = None,
    lang: Lang = None,
) -> None:
    """Read reports and print every figure, without the rules."""
    _run(
        Job(
            files=files,
            audit=False,
            output=output,
            language=lang or language_of_locale(),
            threads=jobs,
            encoding=encoding,
            published=published,
            level=None,
            json_path=json_path,
            html_path=None,
        )
    )


@app.command(epilog="Example: gongkai doctor --format json")
def doctor(output: Format = OutputFormat.text) -> None:
    """Print versions and how far the data reach."""
    facts = doctor_facts.facts()
    if output is OutputFormat.json:
        write_out(json.dumps(facts, ensure_ascii=False, indent=2) + "\n")
    else:
        write_out("".join(f"{name}: {fact}\n" for name, fact in facts.items()))


app.command(epilog="Example: gongkai due request.reply --from 2024-01-29 --explain")(due)
app.command(
    epilog="Example: gongkai obligations request_received --from 2024-01-29 --on 2024-03-01"
)(obligations)
app.command(epilog="Example: gongkai days 2024-01-29 2024-02-29")(days)
app.command(
    epilog="Example: gongkai workday 2024-02-29 -20",
    # -20 is a number here, not an option.
    context_settings={"ignore_unknown_options": True},
)(workday)
app.command(epilog="Example: gongkai calendar 2026")(calendar)
app.command(epilog="Example: gongkai sample --seed 1 --ledger gongkai.db")(sample)
app.add_typer(ledger, name="ledger")
app.command(epilog="Example: gongkai trace year2016/events.jsonl request-2016-00008")(trace)


def _run(job: Job) -> None:
    if len(job.files) > 1 and (job.json_path or job.html_path):
        raise typer.BadParameter(
            f"--json and --html write one file's report; {len(job.files)} files were given. "
            "For several, --format json prints a line each."
        )
    raise typer.Exit(run(job))
