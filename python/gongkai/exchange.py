# SPDX-License-Identifier: Apache-2.0
"""Records from files and to files: CSV, XLSX and JSON Lines.

.. code-block:: python

    reading = gk.exchange.read("complaint.xlsx", kind="complaint")
    for problem in reading.problems:
        print(problem)
    gk.exchange.write("complaint.csv", reading.records, names="zh")

Good rows are kept; rejected ones stand apart with the reasons, and `write_rejected` gives them
back as a file that can be corrected and read again.
"""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from gongkai import _sheet
from gongkai._gongkai import Encoding, InvalidValue, UnknownKey, UnreadableInput
from gongkai._gongkai import exchange as _native
from gongkai._gongkai.exchange import *  # noqa: F403
from gongkai._gongkai.exchange import Names, Reading
from gongkai._gongkai.records import Kind
from gongkai.reading import StrPath
from gongkai.records import fields

__all__ = ["read", "write", "write_rejected"]
__all__ += _native.__all__

_FORMATS = {
    ".csv": "csv",
    ".xlsx": "xlsx",
    ".jsonl": "json_lines",
    ".ndjson": "json_lines",
    ".json": "json_lines",
}


def read(
    source: StrPath | bytes,
    kind: Kind | str | None = None,
    *,
    format: str | None = None,
    sheet: str | None = None,
    check: bool = True,
    unique_ids: bool = True,
    encoding: str | None = None,
) -> Reading:
    """Read a file of records; good rows are kept and bad ones told.

    ``format`` is ``csv``, ``xlsx`` or ``json_lines``, and is told from the file's ending where it
    is left out. ``kind`` is that of a table; left out, the file's name says it, as in
    ``complaint.csv``. ``sheet`` is the title of a sheet of a workbook, which may be left out where
    one alone holds anything. The rest is as in `read_csv`.

    Raises ``UnreadableInput`` for what cannot be read at all, ``InvalidValue`` where the format,
    the kind or the sheet is not told, and ``UnknownKey`` for an unknown one.
    """
    name = "data" if isinstance(source, bytes) else os.fspath(source)
    chosen = _format_of(name, format)
    content = source if isinstance(source, bytes) else _bytes_of(name)
    known_encoding = None if encoding is None else Encoding.find(encoding)
    if chosen == "json_lines":
        return _native.read_json_lines(
            content, check=check, unique_ids=unique_ids, encoding=known_encoding, name=name
        )
    known_kind = _kind_of(name, kind)
    if chosen == "csv":
        return _native.read_csv(
            known_kind,
            content,
            check=check,
            unique_ids=unique_ids,
            encoding=known_encoding,
            name=name,
        )
    return _read_workbook(content, name, known_kind, sheet, check, unique_ids)


def write(
    path: StrPath,
    records: Iterable[Any],
    kind: Kind | str | None = None,
    *,
    format: str | None = None,
    names: Names | str = "tokens",
    personal: bool = False,
) -> None:
    """Write records to a file, personal data where it is asked for.

    ``format`` and ``kind`` are as in `read`; a table holds records of one kind, which the first
    record says where neither the call nor the file's name does. ``names`` is by what columns and
    enumerators are called: ``tokens``, ``zh`` or ``en``.

    Raises ``InvalidValue`` for a record that the format cannot hold; no file is written then.
    """
    name = os.fspath(path)
    chosen = _format_of(name, format)
    all_records = list(records)
    if chosen == "json_lines":
        content = _native.to_json_lines(all_records, personal=personal)
    else:
        known = kind if kind is not None or not all_records else all_records[0].record_kind
        known_kind = _kind_of(name, known)
        if chosen == "csv":
            content = _native.to_csv(known_kind, all_records, names=names, personal=personal)
        else:
            content = _workbook_of(known_kind, all_records, names, personal)
    Path(name).write_bytes(content)


def write_rejected(
    path: StrPath, reading: Reading, *, format: str | None = None, lang: str = "zh"
) -> None:
    """Write the rejected rows of a reading with the reasons beside them.

    A table can be corrected and read again: the columns of reasons are passed over. The file holds
    what the sender's did, personal data included.
    """
    name = os.fspath(path)
    chosen = _format_of(name, format)
    if chosen == "json_lines":
        content = _native.rejected_json(reading)
    elif chosen == "csv":
        content = _native.rejected_csv(reading, lang=lang)
    else:
        content = _sheet.write_sheet(_native.rejected_table(reading, lang=lang), "rejected")
    Path(name).write_bytes(content)


def _read_workbook(
    content: bytes, name: str, kind: Kind, sheet: str | None, check: bool, unique_ids: bool
) -> Reading:
    found: Reading | None = None
    titles: list[str] = []
    for one in _sheet.read_sheets(content, name, fields(kind)):
        if sheet is not None and one.title != sheet:
            titles.append(one.title)
            continue
        if found is not None:
            raise InvalidValue(
                f"{name}: several sheets hold something ({titles[-1]}, {one.title}): say which by "
                "sheet="
            )
        titles.append(one.title)
        found = _native.read_table(
            kind,
            one.header,
            one.rows,
            line=one.line,
            check=check,
            unique_ids=unique_ids,
            name=name,
        )
    if found is None and sheet is not None:
        raise UnknownKey(f"{name}: no sheet {sheet!r} holds anything; there are: {titles}")
    return _native.read_table(kind, [], [], name=name) if found is None else found


def _workbook_of(kind: Kind, records: Sequence[Any], names: Names | str, personal: bool) -> bytes:
    def rows() -> Iterable[list[str]]:
        yield _native.table_header(kind, names=names, personal=personal)
        for record in records:
            if record.record_kind != kind:
                raise InvalidValue(
                    f"a table of {kind} cannot hold a record of {record.record_kind}"
                )
            yield _native.table_row(record, names=names, personal=personal)

    return _sheet.write_sheet(rows(), kind.label)


def _format_of(name: str, format: str | None) -> str:
    if format is not None:
        if format not in _FORMATS.values():
            raise UnknownKey(f"format {format!r}: csv, xlsx or json_lines")
        return format
    suffix = Path(name).suffix.lower()
    if suffix not in _FORMATS:
        raise InvalidValue(
            f"{name}: its ending tells no format; say format='csv', 'xlsx' or 'json_lines'"
        )
    return _FORMATS[suffix]


def _kind_of(name: str, kind: Kind | str | None) -> Kind:
    if isinstance(kind, Kind):
        return kind
    if kind is not None:
        return Kind(kind)
    try:
        return Kind(Path(name).stem)
    except UnknownKey:
        raise InvalidValue(
            f"{name}: the kind of its records is not said; say kind='complaint' or another of "
            "gongkai.records.Kind.all()"
        ) from None


def _bytes_of(name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise UnreadableInput(f"{name}: {error.strerror or error}") from error
