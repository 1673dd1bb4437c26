# SPDX-License-Identifier: Apache-2.0
"""What an authority discloses and handles, as records: one class for each kind.

Every class is made from the table of its fields, which `fields` gives. A record takes and gives
plain values, can be changed, compared, copied and pickled, and says by ``problems()`` what its
table finds wrong with it.
"""

from gongkai._gongkai import records as _native
from gongkai._gongkai.records import *  # noqa: F403

__all__: list[str] = []
__all__ += _native.__all__
