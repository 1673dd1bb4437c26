# SPDX-License-Identifier: Apache-2.0
"""Records and events as bytes that any later gongkai opens."""

from gongkai._gongkai import archive as _native
from gongkai._gongkai.archive import *  # noqa: F403

__all__: list[str] = []
__all__ += _native.__all__
