# SPDX-License-Identifier: Apache-2.0
"""A generated year of a provincial authority, to try things on; nobody in it exists."""

from gongkai._gongkai import sample as _native
from gongkai._gongkai.sample import *  # noqa: F403

__all__: list[str] = []
__all__ += _native.__all__
