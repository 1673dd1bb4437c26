# SPDX-License-Identifier: Apache-2.0
"""Tables that fit a terminal."""

import io
import shutil
import sys
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

__all__ = ["UNPRINTABLE", "table"]

# What a document or a record says must not steer the terminal: no control, no change of direction.
UNPRINTABLE = dict.fromkeys(
    [*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
_WIDE_ENOUGH = 160


def table(heads: Sequence[str], rows: Iterable[Sequence[object]], *, right: str = "") -> str:
    """Rows under heads, as wide as the terminal at most; numbers, by ``r`` in ``right``, to the
    right. Cells that do not fit go on in the next line, and nothing is cut off.
    """
    made = Table(
        box=None,
        padding=(0, 2, 0, 0),
        show_edge=False,
        show_header=any(heads),
        header_style="bold",
    )
    for at, head in enumerate(heads):
        side = "right" if right[at : at + 1] == "r" else "left"
        made.add_column(head, justify="right" if side == "right" else "left", overflow="fold")
    for row in rows:
        made.add_row(*(Text(str(cell).translate(UNPRINTABLE)) for cell in row))
    to_terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if to_terminal else _WIDE_ENOUGH
    out = io.StringIO()
    Console(
        file=out,
        width=width,
        force_terminal=to_terminal,
        color_system="auto" if to_terminal else None,
    ).print(made)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"
