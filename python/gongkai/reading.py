# SPDX-License-Identifier: Apache-2.0
"""From whatever holds a published document to its report."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol, TypeAlias, TypeVar

from gongkai._gongkai import AnnualReport, Encoding, UnreadableInput, read_bytes, read_file

__all__ = ["Readable", "Reading", "StrPath", "read", "read_many"]

StrPath: TypeAlias = str | os.PathLike[str]

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


class Readable(Protocol):
    """A file object, binary or text."""

    def read(self) -> bytes | str:
        """All that is left of it."""


@dataclass(frozen=True)
class Reading:
    """What came of one path of a batch: a report, or the error that says why there is none."""

    path: StrPath
    report: AnnualReport | None
    error: UnreadableInput | None


def read(
    source: StrPath | bytes | bytearray | memoryview | Readable,
    *,
    name: str | None = None,
    media_type: str | None = None,
    encoding: str | None = None,
) -> AnnualReport:
    """Read a published annual report from a path, bytes, text or a file object.

    A ``str`` is the text itself if it has a line break, is longer than a path or, where no such
    file exists, reads as a sentence; otherwise it is a path. Bytes and ``Path`` leave no doubt.

    ``name`` is the file's name, for its extension and for messages; ``media_type`` is one of
    ``text/plain``, ``text/markdown`` and ``text/html``; ``encoding`` is any name that pages use.
    What is left out is told from the document. Text that is a ``str`` needs no encoding.

    Raises `UnreadableInput` where there is nothing to read, `UnknownKey` for an unknown encoding.
    """
    known_encoding = None if encoding is None else Encoding.find(encoding)
    known_type = media_type or ""
    if isinstance(source, os.PathLike) or (isinstance(source, str) and not _is_text(source)):
        return read_file(
            os.fspath(source), name=name or "", media_type=known_type, encoding=known_encoding
        )
    if isinstance(source, str | bytes | bytearray | memoryview):
        content: str | bytes | bytearray | memoryview = source
    else:
        content = source.read()
        name = name or _name_of(source)
    if isinstance(content, str):
        # A lone surrogate has no UTF-8; it becomes a question mark, as encode() has it.
        content = content.encode("utf-8", errors="replace")
        known_encoding = Encoding("UTF-8")
    return read_bytes(
        bytes(content), name=name or "", media_type=known_type, encoding=known_encoding
    )


def read_many(paths: Iterable[StrPath], *, threads: int | None = None) -> Iterator[Reading]:
    """Read published annual reports in ``threads`` threads, in the order given.

    A file that cannot be read yields a `Reading` without a report and with the error that says
    why: one bad file never ends the batch. ``paths`` is drawn on only as far as the reading has
    come, so that a batch of any length needs the memory of a few reports. ``threads`` is the
    number of processors where it is left out.
    """
    return in_order(_read_one, paths, threads=threads)


def in_order(
    work: Callable[[_Item], _Result], items: Iterable[_Item], *, threads: int | None = None
) -> Iterator[_Result]:
    """Yield ``work(item)`` for each item in order, done ahead in threads by a bounded window."""
    workers = threads or os.cpu_count() or 1
    pending: deque[Future[_Result]] = deque()
    with ThreadPoolExecutor(workers) as pool:
        try:
            for item in items:
                pending.append(pool.submit(work, item))
                if len(pending) >= 2 * workers:
                    yield pending.popleft().result()
            while pending:
                yield pending.popleft().result()
        finally:
            for future in pending:
                future.cancel()


def _read_one(path: StrPath) -> Reading:
    try:
        return Reading(path, read_file(path), None)
    except UnreadableInput as error:
        return Reading(path, None, error)


def _is_text(source: str) -> bool:
    if "\n" in source or "\r" in source or len(source) > 300:
        return True
    # Not Path.exists(): that raises where a sentence is too long for a file's name.
    return any(mark in source for mark in "。；，！？：") and not os.path.exists(source)  # noqa: PTH110


def _name_of(source: Readable) -> str | None:
    name = getattr(source, "name", None)
    return name if isinstance(name, str) else None
