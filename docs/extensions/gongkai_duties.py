# SPDX-License-Identifier: Apache-2.0
"""Directives on what follows from a fact: what is owed, what is open against it, what it costs.

``gongkai-obligations`` prints every fact with what it makes somebody owe, ``gongkai-remedies`` the
remedies against each kind of decision on the day that is its argument, and ``gongkai-fees`` worked
amounts.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

from gongkai import calendar, statute
from gongkai_days import Lines
from gongkai_terms import table, words_of
from sphinx.application import Sphinx

# Days on which the regimes of fees differ, and counts on both sides of each band's edge.
FEE_DAYS = ("2016-06-01", "2018-06-01", "2026-06-01")
FEE_COUNTS = {
    "items": (10, 11, 30, 31, 40, 41, 51),
    "pages": (30, 31, 100, 101, 200, 201, 1000),
}


class Obligations(Lines):
    """Each fact, what it makes somebody owe, and on what condition."""

    def lines(self) -> Iterator[str]:
        day = calendar.china().coverage[0].replace(year=calendar.china().known_until.year)
        rows = []
        for fact in statute.FactKind.all():
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", calendar.ProvisionalWarning)
                owed = statute.obligations(fact, day)
            for one in owed:
                condition = f"{one.condition_en}<br>{one.condition}" if one.condition else ""
                rows.append(
                    (
                        f"`{fact}`<br>{fact.label}, {fact.label_en}",
                        f"[`{one.term}`](terms/{one.term}.md)",
                        one.bearer.label_en,
                        one.force.label_en,
                        condition,
                    )
                )
        return table(("Fact", "Term", "Who", "How", "If"), rows)


class Remedies(Lines):
    """The remedies against each kind of decision that was known on a day."""

    required_arguments = 1

    def lines(self) -> Iterator[str]:
        rows = []
        for decision in statute.Decision.all():
            found = statute.remedies(decision, self.arguments[0])
            last_days = [
                f"{one.kind.label_en}: {one.due}" + (" (contested)" if one.contested else "")
                for one in found.open
            ]
            why = f"{found.review_first.label_en}" + (f": {found.why_en}" if found.why_en else "")
            rows.append(
                (
                    f"`{decision}`<br>{decision.label}",
                    why,
                    "<br>".join(last_days),
                    words_of(found.citation),
                )
            )
        return table(("Decision", "Review first", "Last days", "By"), rows)


class Fees(Lines):
    """What requests cost on days of each regime."""

    def lines(self) -> Iterator[str]:
        rows = []
        for day in FEE_DAYS:
            for basis, counts in FEE_COUNTS.items():
                fees = [statute.fee(day, basis, count) for count in counts]
                rows.append(
                    (
                        day,
                        f"`{fees[0].regime}`<br>{fees[0].regime.label_en}",
                        fees[0].basis.label_en,
                        "<br>".join(f"{fee.count}: {amount_of(fee)}" for fee in fees),
                        words_of(fees[0].citation),
                    )
                )
        return table(("Day", "Regime", "Counted in", "Yuan", "By"), rows)


def amount_of(fee: statute.Fee) -> str:
    return "not known" if fee.amount is None else str(fee.amount)


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_directive("gongkai-obligations", Obligations)
    app.add_directive("gongkai-remedies", Remedies)
    app.add_directive("gongkai-fees", Fees)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
