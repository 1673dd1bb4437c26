# SPDX-License-Identifier: Apache-2.0
"""One page for each term, written from the rows of its versions when the documentation is built.

The pages go to ``docs/terms/`` as Markdown. Every example on them is computed by the library at
that moment. ``gongkai-terms`` prints the index of them by area.
"""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docutils import nodes
from gongkai import calendar, statute
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

FOLDER = Path(__file__).resolve().parents[1] / "terms"
ONE_DAY = datetime.timedelta(days=1)

# The days, month and day, on which such a fact comes to be; any other fact is shown in winter, so
# that 春节 lies on the way.
DAYS_OF_FACTS = {"year_ended": (12, 31), "year_began": (1, 1), "period_ended": (9, 30)}
ANY_DAY = (1, 20)

# What the first word of a token stands for.
AREAS = {
    "proactive": "主动公开 Proactive disclosure",
    "request": "依申请公开 Disclosure on request",
    "report": "年度报告 Annual reports",
    "reconsideration": "行政复议 Administrative reconsideration",
    "litigation": "行政诉讼 Administrative litigation",
    "eia": "环境影响评价 Environmental impact assessment",
    "complaint": "举报 Complaints",
    "petition": "信访 Petitions",
    "monitoring": "监测 Monitoring",
    "pollution_source": "污染源监管 Supervision of pollution sources",
    "enterprise": "企业环境信息 Environmental information of enterprises",
    "key_units": "重点单位 Key units",
    "penalty": "行政处罚 Penalties",
    "double_publicity": "双公示 Double publicity",
    "permit": "排污许可 Discharge permits",
}


def write_pages(app: Sphinx) -> None:
    """Write what has changed, and take away the pages of terms that are no more."""
    FOLDER.mkdir(exist_ok=True)
    pages = {FOLDER / f"{term}.md": page_of(term) for term in statute.terms()}
    for stale in set(FOLDER.glob("*.md")) - set(pages):
        stale.unlink()
    for path, page in pages.items():
        if not path.exists() or path.read_text(encoding="utf-8") != page:
            path.write_text(page, encoding="utf-8")


def page_of(term: statute.Term) -> str:
    with warnings.catch_warnings():
        # A provisional example says so in its own words.
        warnings.simplefilter("ignore", calendar.ProvisionalWarning)
        return "\n".join(lines_of(term)) + "\n"


def lines_of(term: statute.Term) -> Iterator[str]:
    yield f"# {term.label} `{term}`"
    yield ""
    yield f"{sentence_of(term)}"
    yield ""
    yield "## Versions"
    yield ""
    yield "The version in force on the day of the fact governs, whatever comes later."
    yield ""
    yield from table(
        ("Facts from", "to", "Length", "Longest extension", "Rests on", "How far verified"),
        [
            (
                rule.valid_from,
                rule.valid_to or "now",
                length_of(rule),
                f"{rule.extension} {rule.unit.label_en}" if rule.extension else "none",
                words_of(rule.citation),
                f"{rule.citation.verified.label_en} {rule.citation.verified.label}",
            )
            for rule in term.rows
        ],
    )
    yield from courses(term)
    yield "## Examples"
    yield ""
    yield from examples(term)
    yield from switches(term)


def sentence_of(term: statute.Term) -> str:
    name = term.label_en[0].upper() + term.label_en[1:]
    start = f"{term.starts.label_en} ({term.starts.label}, `{term.starts}`)"
    if term.bound == "at_least":
        return f"{name}: it has to stay open at least until the last day. It runs from: {start}."
    return f"{name}: the act is in time up to the last day. It runs from: {start}."


def length_of(rule: statute.TermRow) -> str:
    if rule.fixed is None:
        return f"{rule.length} {rule.unit.label_en} ({rule.length}{rule.unit.label})"
    month, day, years_after = rule.fixed
    written = datetime.date(2000, month, day)
    return f"{written:%-d %B}" + (" of the next year" if years_after else ", the next one")


def words_of(source: calendar.Citation) -> str:
    number = f" ({source.number})" if source.number else ""
    return f"《{source.instrument}》{number}{source.article or ''}"


def courses(term: statute.Term) -> Iterator[str]:
    """What stops or restarts the clock, version by version where they differ."""
    yield "## What stops and restarts it"
    yield ""
    told = {course_of(rule): rule for rule in term.rows}
    for course in told:
        since = [rule for rule in term.rows if course_of(rule) == course]
        until = since[-1].valid_to or "now"
        span = "" if len(told) == 1 else f"Facts from {since[0].valid_from} to {until}: "
        yield f"- {span}{course}"
    yield ""


def course_of(rule: statute.TermRow) -> str:
    stops = ", ".join(f"{one.label_en} ({one.label}, `{one}`)" for one in rule.pauses)
    parts = [f"it stands still for {stops}" if stops else "nothing stops it"]
    if rule.restarts is not None:
        event = rule.restarts
        parts.append(f"it begins anew with each {event.label_en} ({event.label}, `{event}`)")
    else:
        parts.append("nothing restarts it")
    return "; ".join(parts) + "."


def examples(term: statute.Term) -> Iterator[str]:
    """Each version from one day on, plain and with what may happen on the way."""
    rows = []
    for rule in term.rows:
        start = example_start(rule)
        rows += [(start, what, last_day(clock)) for what, clock in cases(term, rule, start)]
    yield from table(("Fact on", "What happened", "Last day"), rows)
    rule = term.rows[-1]
    start = example_start(rule)
    clock = statute.due(term, start)
    yield "The latest version, day by day:"
    yield ""
    yield "```text"
    yield f"$ gongkai due {term} --from {start} --explain"
    yield from clock.explain("zh").splitlines()
    yield "```"
    yield ""


def example_start(rule: statute.TermRow) -> datetime.date:
    """The last such day that the version governs and the calendar knows; the first day that it
    governs where there is none.
    """
    return max(fact_days(rule), default=rule.valid_from)


def fact_days(rule: statute.TermRow) -> list[datetime.date]:
    """A day of such a fact in each year that the version governs, as far as the calendar knows."""
    known = calendar.china().known_until
    last = min(rule.valid_to or known, known)
    month, day = DAYS_OF_FACTS.get(rule.term.starts.token, ANY_DAY)
    years = range(rule.valid_from.year, last.year + 1)
    days = (datetime.date(year, month, day) for year in years)
    return [day for day in days if rule.valid_from <= day <= last]


def cases(
    term: statute.Term, rule: statute.TermRow, start: datetime.date
) -> Iterator[tuple[str, statute.Clock]]:
    yield "nothing", statute.due(term, start)
    if rule.extension:
        longest = f"extended by {rule.extension} {rule.unit.label_en}"
        yield longest, statute.due(term, start, extended=True)
    first = calendar.next_working_day(start)
    last = calendar.add_working_days(first, 4)
    for reason in rule.pauses[:1]:
        paused = statute.due(term, start, pauses=[(first, last, reason)])
        yield f"stood still from {first} to {last}: {reason.label_en}", paused
    if rule.restarts is not None:
        restarted = statute.due(term, start, restarts=[last])
        yield f"{rule.restarts.label_en} on {last}", restarted


def last_day(clock: statute.Clock) -> str:
    mark = " (provisional)" if clock.provisional else ""
    return f"**{clock.on}** {clock.on:%a}{mark}"


def switches(term: statute.Term) -> Iterator[str]:
    """The open questions that move its last day, each with the first day that shows it."""
    rule = term.rows[-1]
    days = fact_days(rule)
    if term.starts.token not in DAYS_OF_FACTS:
        days = [day + n * ONE_DAY for day in days[-1:] or [rule.valid_from] for n in range(100)]
    usual = statute.due(term, days)
    rows = []
    for question in statute.counting_rules():
        other = statute.due(term, days, counting={question.token: not question.default})
        differs = [trio for trio in zip(days, usual, other, strict=True) if trio[1] != trio[2]]
        if not differs:
            continue
        day, by_default, switched = differs[0]
        answer = "no" if question.default else "yes"
        rows.append(
            (
                question.label_en,
                f"`--switch {question.token}={answer}`",
                day,
                by_default,
                switched,
            )
        )
    yield "## Open questions"
    yield ""
    if not rows:
        yield "No open question of [counting](../counting.md) moves its last day."
        yield ""
        return
    yield "The texts leave open how to [count](../counting.md); practice is the default."
    yield ""
    yield from table(
        ("Practice", "Otherwise", "Fact on", "Last day by practice", "Last day otherwise"), rows
    )


def table(headings: tuple[str, ...], rows: list[tuple[Any, ...]]) -> Iterator[str]:
    for cells in (headings, ("---",) * len(headings), *rows):
        yield "| " + " | ".join(str(cell) for cell in cells) + " |"
    yield ""


class Terms(SphinxDirective):
    """Every term by its area, with a link to its page."""

    def run(self) -> list[nodes.Node]:
        lines: list[str] = []
        terms = statute.terms()
        for area in dict.fromkeys(area_of(term) for term in terms):
            rows = [
                (
                    f"[`{term}`](terms/{term}.md)",
                    f"{term.label}<br>{term.label_en}",
                    length_of(term.rows[-1]) + ended(term.rows[-1]),
                    term.rows[-1].citation.verified.label_en,
                )
                for term in terms
                if area_of(term) == area
            ]
            headings = ("Term", "Act", "Length now", "How far verified")
            lines += [f"**{AREAS[area]}**", "", *table(headings, rows)]
        return self.parse_text_to_nodes("\n".join(lines))


def area_of(term: statute.Term) -> str:
    return term.token.partition(".")[0]


def ended(rule: statute.TermRow) -> str:
    return f", to {rule.valid_to}" if rule.valid_to else ""


class Instruments(SphinxDirective):
    """Every instrument that a table cites, with the days that it was in force."""

    def run(self) -> list[nodes.Node]:
        rows = [
            (
                f"《{one.title}》<br>{one.number or ''}",
                one.valid_from,
                one.valid_to or "now",
                f"《{one.replaced_by.title}》" if one.replaced_by else "",
                one.verified.label_en,
            )
            for one in statute.instruments()
        ]
        headings = ("Instrument", "In force from", "to", "Replaced by", "How far verified")
        return self.parse_text_to_nodes("\n".join(table(headings, rows)))


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("builder-inited", write_pages)
    app.add_directive("gongkai-terms", Terms)
    app.add_directive("gongkai-instruments", Instruments)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
