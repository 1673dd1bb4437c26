# SPDX-License-Identifier: Apache-2.0
"""Sheets of an XLSX workbook as tables of texts, and tables of texts as sheets."""

import datetime
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from gongkai._gongkai import InvalidValue, UnreadableInput
from gongkai.records import Field

__all__ = ["Sheet", "longest_text", "most_rows", "read_sheets", "write_sheet"]

# The limits of the format: a longer text would be cut, a further row lost.
longest_text = 32_767
most_rows = 1_048_576

# What XML cannot hold, or would change, is written _xHHHH_ (ISO/IEC 29500-1, 22.9.2.19); so is the
# first character of a text that looks like that.
_TO_ESCAPE = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_CHINA = datetime.timezone(datetime.timedelta(hours=8))


@dataclass(frozen=True)
class Sheet:
    """A sheet with its header, and its rows by their numbers."""

    title: str
    header: list[str]
    line: int
    rows: Iterator[tuple[int, list[str]]]


def read_sheets(content: bytes, name: str, fields: Iterable[Field]) -> Iterator[Sheet]:
    """The sheets that hold anything, one after the other; each is read through before the next.

    A number, a date and a truth become the text that a CSV file would have. A time has no zone in
    a workbook and is one of China. Raises `UnreadableInput` for what is no workbook.
    """
    from openpyxl import load_workbook

    instants = {name for field in fields if field.type == "instant" for name in _names_of(field)}
    # openpyxl raises whatever it stumbles over, and means that the file is damaged.
    try:
        book = load_workbook(BytesIO(content), read_only=True, data_only=True)
    except Exception as error:
        raise UnreadableInput(f"{name}: no XLSX workbook: {error}") from error
    try:
        for sheet in book.worksheets:
            # The size that a file states is often wrong, and then cells would be missing.
            sheet.reset_dimensions()
            yield from _one(sheet.title, sheet.iter_rows(), instants, name)
    finally:
        book.close()


def _one(title: str, rows: Any, instants: set[str], name: str) -> Iterator[Sheet]:
    lines = _lines(rows, name)
    for line, values in lines:
        header = [_text(value, False) for value in values]
        if any(header):
            timed = [column.strip() in instants for column in header]
            width = len(header)
            yield Sheet(
                title,
                header,
                line,
                (
                    (at, [_text(value, i < width and timed[i]) for i, value in enumerate(cells)])
                    for at, cells in lines
                ),
            )
            return


def _lines(rows: Any, name: str) -> Iterator[tuple[int, list[Any]]]:
    """The rows by number, padded to the first one's width: a writer leaves trailing blanks out."""
    width = 0
    try:
        for line, row in enumerate(rows, 1):
            values = [cell.value for cell in row]
            while values and values[-1] is None:
                values.pop()
            width = width or len(values)
            yield line, values + [None] * (width - len(values))
    except Exception as error:
        raise UnreadableInput(f"{name}: the sheet is damaged: {error}") from error


def _names_of(field: Field) -> tuple[str, str, str]:
    return field.token, field.label, field.label_en


def _text(value: Any, timed: bool) -> str:
    """A cell as a CSV file would have it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime.datetime):
        if timed or value.time() != datetime.time():
            return value.replace(microsecond=0, tzinfo=_CHINA).isoformat()
        return value.date().isoformat()
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, str):
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)
    return str(value)


def write_sheet(rows: Iterable[list[str]], title: str) -> bytes:
    """A workbook with one sheet of texts: no cell is a formula, and no code loses its zeros.

    Raises `InvalidValue` for what XLSX cannot hold: a text too long, a row too many.
    """
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet(title[:31])
    sheet.freeze_panes = "A2"
    try:
        for line, row in enumerate(rows, 1):
            sheet.append(_cells(sheet, row, line))
    finally:
        sheet.close()
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _cells(sheet: Any, row: list[str], line: int) -> list[Any]:
    from openpyxl.cell import WriteOnlyCell

    if line > most_rows:
        raise InvalidValue(
            f"an XLSX sheet holds {most_rows:,} rows: write CSV or JSON Lines instead"
        )
    cells = []
    for column, text in enumerate(row, 1):
        cell = WriteOnlyCell(sheet, value=_escaped(text, line, column))
        cell.data_type = "s"  # else one that begins with = would be a formula
        cell.number_format = "@"
        cells.append(cell)
    return cells


def _escaped(text: str, line: int, column: int) -> str:
    written = _TO_ESCAPE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    if len(written) > longest_text:
        raise InvalidValue(
            f"row {line}, column {column}: {len(written):,} characters; an XLSX cell holds "
            f"{longest_text:,}: write CSV or JSON Lines instead"
        )
    return written
