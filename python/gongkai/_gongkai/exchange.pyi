# SPDX-License-Identifier: Apache-2.0
# ruff: noqa
# fmt: off
"""
Records from files and to files (数据交换).
"""
from __future__ import annotations
import collections.abc
import gongkai._gongkai
import gongkai._gongkai.records
import typing
__all__: list[str] = ['Names', 'Reading', 'RejectedRow', 'RowProblem', 'read_csv', 'read_json_lines', 'read_table', 'rejected_csv', 'rejected_json', 'rejected_table', 'table_header', 'table_row', 'to_csv', 'to_json_lines']
class Names:
    """
    By what columns and enumerators are called (名称).
    """
    @staticmethod
    def all() -> list[Names]:
        """
        Every enumerator, in the order of the table.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether ``other`` is the same enumerator or its token.
        """
    def __getstate__(self) -> str:
        ...
    def __hash__(self) -> int:
        """
        The hash of the token.
        """
    def __init__(self, token: str) -> None:
        """
        The enumerator of a token; ``UnknownKey`` for any other word.
        """
    def __repr__(self) -> str:
        """
        The call that gives it.
        """
    def __setstate__(self, arg0: str) -> None:
        ...
    def __str__(self) -> str:
        """
        The token.
        """
    @property
    def label(self) -> str:
        """
        What it is called in Chinese.
        """
    @property
    def label_en(self) -> str:
        """
        What it is called in English.
        """
    @property
    def token(self) -> str:
        """
        Its stable ASCII name.
        """
class RowProblem:
    """
    One problem of a row, or of the file (数据行的问题).
    """
    def __repr__(self) -> str:
        """
        Where it is and what it is.
        """
    def __str__(self) -> str:
        """
        Where, what was found and what would be right, in English.
        """
    def to_string(self, lang: gongkai._gongkai.Language | str = 'zh') -> str:
        """
        Where, what was found and what would be right, in one line.
        """
    @property
    def code(self) -> str:
        """
        What is wrong, by a stable name.
        """
    @property
    def column(self) -> str | None:
        """
        Token of the field, with the way into it: ``transfers[0].to``.
        """
    @property
    def file(self) -> str:
        """
        The file, as the call named it.
        """
    @property
    def found(self) -> str:
        """
        As it stands there, cut where it is long; empty for personal data.
        """
    @property
    def label(self) -> str | None:
        """
        Chinese label of the field.
        """
    @property
    def line(self) -> int:
        """
        Of the file, from 1, where the row begins; of a sheet, its row.
        """
    @property
    def message(self) -> str:
        """
        What would be right, in Chinese.
        """
    @property
    def message_en(self) -> str:
        """
        What would be right, in English.
        """
    @property
    def row(self) -> int:
        """
        Among the rows of data, from 1; 0 where it is about the file.
        """
class RejectedRow:
    """
    A row that is no record (未采用的行).
    """
    def __repr__(self) -> str:
        """
        Where it begins and how much is wrong with it.
        """
    @property
    def cells(self) -> list[str]:
        """
        What stood there; may be personal data.
        """
    @property
    def line(self) -> int:
        """
        Where it begins, from 1.
        """
    @property
    def problems(self) -> list[RowProblem]:
        """
        Why it is none.
        """
    @property
    def row(self) -> int:
        """
        Among the rows of data, from 1.
        """
    @property
    def text(self) -> str:
        """
        What stood there, where it could not be split, and of JSON.
        """
class Reading:
    """
    What a file of records holds (读取结果).

    Good rows are kept, bad ones stand apart with their reasons.
    """
    def __repr__(self) -> str:
        """
        How many rows are records and how many are not.
        """
    def require_all(self) -> list[typing.Any]:
        """
        All or nothing: the records. ``InvalidValue`` names the first problems and their number where there is one.
        """
    @property
    def clean(self) -> bool:
        """
        Whether there is no problem.
        """
    @property
    def header(self) -> list[str]:
        """
        Of a table, as it stands there.
        """
    @property
    def lines(self) -> list[int]:
        """
        Where each of ``records`` begins.
        """
    @property
    def problems(self) -> list[RowProblem]:
        """
        Every problem, those of the file first, then row by row.
        """
    @property
    def records(self) -> list[typing.Any]:
        """
        The records, in the order of the file.
        """
    @property
    def rejected(self) -> list[RejectedRow]:
        """
        The rows that are no records.
        """
def read_csv(kind: gongkai._gongkai.records.Kind | str, data: bytes, *, check: bool = True, unique_ids: bool = True, encoding: gongkai._gongkai.Encoding | str | None = None, name: str = '') -> Reading:
    """
    The records of a kind that a CSV file holds.

    Columns are called by token or label, in any order. With ``check`` a record keeps the rules of its
    table; with ``unique_ids`` an id stands once. Without ``encoding``, UTF-8 where the bytes are that
    and otherwise what they look like. ``name`` is what problems call the file. ``UnreadableInput`` for
    UTF-16; nothing else in the file raises.
    """
def read_json_lines(data: bytes, *, check: bool = True, unique_ids: bool = True, encoding: gongkai._gongkai.Encoding | str | None = None, name: str = '') -> Reading:
    """
    The records of any kinds that JSON Lines hold; options as of ``read_csv``.
    """
def read_table(kind: gongkai._gongkai.records.Kind | str, header: collections.abc.Sequence[str], rows: collections.abc.Iterable[tuple[int, collections.abc.Iterable[str]]], *, line: typing.SupportsInt | typing.SupportsIndex = 1, check: bool = True, unique_ids: bool = True, name: str = '') -> Reading:
    """
    The records that a table of texts holds.

    ``rows`` gives the line and the cells of each; ``line`` is that of the header.
    """
def rejected_csv(reading: Reading, *, lang: str = 'zh') -> bytes:
    """
    The rejected rows as CSV, to be corrected and read again, with the reasons beside them.

    Holds what the file held, personal data included.
    """
def rejected_json(reading: Reading) -> bytes:
    """
    The rejected rows as JSON Lines; holds what the file held.
    """
def rejected_table(reading: Reading, *, lang: str = 'zh') -> list[list[str]]:
    """
    The header and the rejected rows with their reasons; holds what the file held.
    """
def table_header(kind: gongkai._gongkai.records.Kind | str, *, names: Names | str = 'tokens', personal: bool = False) -> list[str]:
    """
    The header of a table of a kind.
    """
def table_row(record: typing.Any, *, names: Names | str = 'tokens', personal: bool = False) -> list[str]:
    """
    The cells of a record, in the order of its header.
    """
def to_csv(kind: gongkai._gongkai.records.Kind | str, records: collections.abc.Iterable[typing.Any], *, names: Names | str = 'tokens', personal: bool = False, byte_order_mark: bool = True) -> bytes:
    """
    Records of one kind as CSV, UTF-8; personal data where it is asked for.

    ``InvalidValue`` for a record of another kind.
    """
def to_json_lines(records: collections.abc.Iterable[typing.Any], *, personal: bool = False) -> bytes:
    """
    A line of ``gongkai.record/1`` for each record; personal data where it is asked for.
    """
