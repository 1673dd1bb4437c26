# SPDX-License-Identifier: Apache-2.0
"""The codes that records carry and what they stand for: divisions, firms, industries, pollutants.

`check` says what is wrong with a code, down to its check character; `find_region`,
`find_pollutant` and `find_industry` say what one stands for.
"""

from gongkai._gongkai import codes as _native
from gongkai._gongkai.codes import *  # noqa: F403

__all__: list[str] = []
__all__ += _native.__all__
