# SPDX-License-Identifier: Apache-2.0
"""Directives on how days are counted and on which of them are worked, from the library's tables.

``gongkai-counting`` prints the open questions, ``gongkai-units`` in what each instrument counts,
``gongkai-coverage`` how far the arrangements reach, and ``gongkai-arrangements`` each year's.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

from docutils import nodes
from gongkai import calendar, statute
from gongkai_terms import table, words_of
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective


class Lines(SphinxDirective):
    """A piece of Markdown that a directive writes."""

    def run(self) -> list[nodes.Node]:
        return self.parse_text_to_nodes("\n".join(self.lines()))

    def lines(self) -> Iterable[str]:
        raise NotImplementedError


class Counting(Lines):
    """Each open question: what practice holds, what settles a part of it, and its switch."""

    def lines(self) -> Iterator[str]:
        rows = [
            (
                f"`{rule.token}`",
                "yes" if rule.default else "no",
                f"{rule.label_en}<br>{rule.label}",
                rule.settled,
                f"{words_of(rule.citation)} ({rule.citation.verified.label_en})",
            )
            for rule in statute.counting_rules()
        ]
        headings = ("Switch", "By default", "It says", "What is settled", "Nearest provision")
        return table(headings, rows)


class Units(Lines):
    """In what each instrument counts its terms."""

    def lines(self) -> Iterator[str]:
        counted: dict[str, dict[str, list[str]]] = {}
        for term in statute.terms():
            for rule in term.rows:
                units = counted.setdefault(words_of_title(rule), {})
                listed = units.setdefault(rule.unit.label_en, [])
                if term.token not in listed:
                    listed.append(term.token)
        rows = [
            (title, unit, ", ".join(f"[`{token}`](terms/{token}.md)" for token in tokens))
            for title, units in counted.items()
            for unit, tokens in units.items()
        ]
        return table(("Instrument", "Counts in", "Terms"), rows)


def words_of_title(rule: statute.TermRow) -> str:
    return f"《{rule.instrument.title}》"


class Coverage(Lines):
    """How far the arrangements reach, and the days that the calendar holds at all."""

    def lines(self) -> Iterator[str]:
        china = calendar.china()
        first, last = china.coverage
        yield f"Every day from **{first}** to **{last}** follows a published arrangement. The"
        yield f"calendar holds the days from {china.first_day} to {china.last_day}; those outside"
        yield "the arrangements are provisional."


class Arrangements(Lines):
    """Each year's arrangement: the notices behind it, and how many days it changes."""

    def lines(self) -> Iterator[str]:
        china = calendar.china()
        first, last = china.coverage
        years = range(first.year, last.year + 1)
        headings = ("Year", "Working days", "Weekdays off", "Weekend days worked", "By", "Verified")
        return table(headings, [self.row(china.year(year)) for year in years])

    def row(self, year: list[calendar.Day]) -> tuple[Any, ...]:
        off = [day for day in year if not day.worked and day.date.weekday() < 5]
        worked = [day for day in year if day.worked and day.date.weekday() >= 5]
        sources = {day.citation: None for day in year if day.name}
        return (
            f"{year[0].date:%Y}",
            sum(day.worked for day in year),
            len(off),
            days_of(worked),
            "<br>".join(map(words_of, sources)),
            "<br>".join(source.verified.label_en for source in sources),
        )


def days_of(days: list[calendar.Day]) -> str:
    return ", ".join(written(day.date) for day in days)


def written(date: datetime.date) -> str:
    return f"{date:%m-%d}"


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_directive("gongkai-counting", Counting)
    app.add_directive("gongkai-units", Units)
    app.add_directive("gongkai-coverage", Coverage)
    app.add_directive("gongkai-arrangements", Arrangements)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
