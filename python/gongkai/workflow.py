# SPDX-License-Identifier: Apache-2.0
"""The steps of records, the events that they leave, and the clocks that run meanwhile.

A `Docket` is a record with every event that made it what it is. `states`, `steps` and
`transitions` give the tables of a kind.
"""

from gongkai._gongkai import workflow as _native
from gongkai._gongkai.workflow import *  # noqa: F403

__all__: list[str] = []
__all__ += _native.__all__
