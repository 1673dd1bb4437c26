# SPDX-License-Identifier: Apache-2.0
"""The warning that comes with answers for which no arrangement is published yet."""

import sys
import warnings

from gongkai._gongkai import Calendar


class ProvisionalWarning(UserWarning):
    """An answer rests on days whose arrangement is not published, so that it may still change."""


def warn(calendar: Calendar, provisional: int, count: int) -> None:
    """Warn once, in the caller's own line, that ``provisional`` of ``count`` answers may change."""
    if not provisional:
        return
    first, last = calendar.coverage
    answers = (
        "the answer rests"
        if count == 1
        else f"{provisional} of {count} answers rest" + ("s" if provisional == 1 else "")
    )
    message = f"{answers} on days outside {first} to {last}, whose arrangement is not published"
    warnings.warn(message, ProvisionalWarning, stacklevel=_callers_level())


def _callers_level() -> int:
    """How far above ``warn`` the first line outside this package stands."""
    level = 1
    frame = sys._getframe(1)
    while frame.f_back is not None and _is_ours(frame.f_globals.get("__name__", "")):
        frame = frame.f_back
        level += 1
    return level


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] == __package__
