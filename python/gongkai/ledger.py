# SPDX-License-Identifier: Apache-2.0
"""Records and every step that made them what they are, in a store that can prove it.

.. code-block:: python

    with gk.Ledger.open("gongkai.db") as ledger:
        ledger.add(request, actor="信息公开办", on=day)
        ledger.step("information_request", request.id, "receive", actor="信息公开办", on=day)
        for duty in ledger.overdue(today):
            print(duty.due, duty.record, duty.term.label)
        assert ledger.verify().whole

A ledger is an SQLite file or a PostgreSQL database. Personal data are given only where
``personal=True`` asks for them.
"""

from gongkai._gongkai import ledger as _native
from gongkai._gongkai.ledger import *  # noqa: F403

__all__: list[str] = []
__all__ += _native.__all__
