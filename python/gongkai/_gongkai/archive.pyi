# SPDX-License-Identifier: Apache-2.0
# ruff: noqa
# fmt: off
"""
Records and events as bytes that last (归档).
"""
from __future__ import annotations
import collections.abc
import gongkai._gongkai.workflow
import typing
__all__: list[str] = ['ArchiveFormat', 'read_archive', 'write_archive']
class ArchiveFormat:
    """
    In what form an archive is written (归档格式).
    """
    @staticmethod
    def all() -> list[ArchiveFormat]:
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
def read_archive(data: bytes, *, name: str = 'archive') -> tuple[list[typing.Any], list[gongkai._gongkai.workflow.Event]]:
    """
    The records and the events of an archive, equal to what was written.

    ``UnreadableInput`` for whatever is no archive, is cut off or altered, or was written by a later
    gongkai or, in binary, elsewhere; ``name`` is what the error calls it.
    """
def write_archive(records: collections.abc.Iterable[typing.Any], events: collections.abc.Sequence[gongkai._gongkai.workflow.Event] = [], *, format: ArchiveFormat | str = 'xml') -> bytes:
    """
    The archive of some records and events, personal data included.

    XML and text are portable; binary is the fastest, for one architecture, which it states. Equal
    contents give equal bytes. ``InvalidValue`` for a date outside the years 0 to 9999.
    """
