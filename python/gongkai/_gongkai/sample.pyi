# SPDX-License-Identifier: Apache-2.0
# ruff: noqa
# fmt: off
"""
A generated year of an authority (生成数据).
"""
from __future__ import annotations
import collections.abc
import gongkai._gongkai.ledger
import gongkai._gongkai.records
import gongkai._gongkai.workflow
import os
import typing
__all__: list[str] = ['Count', 'Figure', 'WrittenFile', 'dockets', 'figures', 'fill', 'write_files']
class Count:
    """
    A count of the generated year.
    """
    @staticmethod
    def all() -> list[Count]:
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
class Figure:
    """
    What a generated year comes to.
    """
    def __repr__(self) -> str:
        """
        Of what and how many.
        """
    @property
    def count(self) -> Count:
        """
        Of what.
        """
    @property
    def scaled(self) -> bool:
        """
        Whether it grows with the scale.
        """
    @property
    def value(self) -> int:
        """
        How many, in a year of scale 1.
        """
class WrittenFile:
    """
    A file that was written.
    """
    def __repr__(self) -> str:
        """
        Its name and size.
        """
    @property
    def lines(self) -> int:
        """
        Records or events, without a header.
        """
    @property
    def name(self) -> str:
        """
        Within the folder.
        """
def dockets(kind: gongkai._gongkai.records.Kind | str | None = None, *, seed: typing.SupportsInt | typing.SupportsIndex = 1, year: typing.SupportsInt | typing.SupportsIndex = 2016, scale: typing.SupportsInt | typing.SupportsIndex = 1) -> list[gongkai._gongkai.workflow.Docket]:
    """
    The dockets of a generated year, of one kind or of all.

    Equal arguments give equal dockets on every machine. No person, firm or authority of them exists,
    and every record says that it is generated. ``InvalidValue`` for a year that is not between 2012 and
    2030 and a scale that is not between 1 and 1000.
    """
def figures() -> list[Figure]:
    """
    The statistics of a generated year.
    """
def fill(ledger: gongkai._gongkai.ledger.Ledger, *, seed: typing.SupportsInt | typing.SupportsIndex = 1, year: typing.SupportsInt | typing.SupportsIndex = 2016, scale: typing.SupportsInt | typing.SupportsIndex = 1, progress: collections.abc.Callable[[int], None] | None = None) -> int:
    """
    Fill a ledger with a generated year, with every step of its records.

    Gives the number of events. ``progress`` is called now and then with the number of records so far.
    Raises as ``dockets`` does, and ``LedgerError``; nothing stands then.
    """
def write_files(folder: os.PathLike[str] | str | bytes, *, seed: typing.SupportsInt | typing.SupportsIndex = 1, year: typing.SupportsInt | typing.SupportsIndex = 2016, scale: typing.SupportsInt | typing.SupportsIndex = 1, progress: collections.abc.Callable[[int], None] | None = None) -> list[WrittenFile]:
    """
    Write a generated year into a folder.

    ``<kind>.jsonl`` and ``<kind>.csv`` for each kind of record, and ``events.jsonl``; files of these
    names are replaced. ``progress`` is called now and then with the number of records so far. Raises as
    ``dockets`` does, and ``Error`` for what cannot be written.
    """
