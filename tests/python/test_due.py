# SPDX-License-Identifier: Apache-2.0
"""Clocks as Python has them. Expected days are counted by hand on the published arrangements."""

import datetime as dt
import json
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import gongkai as gk
import pytest
from gongkai import statute
from hypothesis import given
from hypothesis import strategies as st
from test_calendar import NEXT_YEAR
from test_threads import share_seen_by_another_thread


def days(*words: str) -> list[dt.date]:
    return [dt.date.fromisoformat(word) for word in words]


@pytest.mark.parametrize(
    ("term", "start", "due", "article"),
    [
        pytest.param(
            "request.reply",
            "2024-01-29",
            "2024-02-29",
            "第三十三条",
            id="over 春节, two Sundays worked",
        ),
        pytest.param(
            "request.reply", "2019-05-14", "2019-06-04", "第二十四条", id="the last of 2007"
        ),
        pytest.param(
            "request.reply", "2019-05-15", "2019-06-13", "第三十三条", id="the first of 2019"
        ),
        pytest.param("request.reply", "2023-09-15", "2023-10-19", "第三十三条", id="over 国庆节"),
        pytest.param(
            "report.publish.department", "2024-12-31", "2025-01-31", None, id="a fixed day"
        ),
    ],
)
def test_a_term_ends_on_the_day_that_the_law_of_its_fact_sets(
    term: str, start: str, due: str, article: str | None
) -> None:
    clock = gk.due(term, start)
    assert clock.on == dt.date.fromisoformat(due)
    assert clock.start == dt.date.fromisoformat(start)
    assert clock.term == statute.Term(term)
    assert article is None or (clock.rule.citation.article or "").startswith(article)
    assert not clock.provisional


def test_a_clock_says_what_it_is_in_one_line() -> None:
    clock = gk.due("request.reply", "2024-01-29")
    assert repr(clock) == "<Clock request.reply from 2024-01-29: due 2024-02-29>"
    assert repr(clock.walk()[0]) == "<Tick 2024-01-30 1 working_day>"
    with pytest.warns(gk.ProvisionalWarning):
        late = gk.due("request.reply", "2027-01-25")
    assert repr(late) == "<Clock request.reply from 2027-01-25: due 2027-02-24 (provisional)>"


def test_the_walk_tells_every_day_and_counts_to_the_term() -> None:
    walk = gk.due("request.reply", "2024-01-29").walk()
    assert (walk[0].date, walk[-1].date) == (dt.date(2024, 1, 30), dt.date(2024, 2, 29))
    assert len(walk) == 31
    assert [tick.ordinal for tick in walk if tick.counted] == list(range(1, 21))
    by_day = {tick.date: tick for tick in walk}
    sunday = by_day[dt.date(2024, 2, 4)]
    assert (sunday.reason, sunday.counted, sunday.name) == ("make_up_day", True, "春节")
    festival = by_day[dt.date(2024, 2, 12)]
    assert (festival.reason, festival.counted) == ("holiday", False)
    assert festival.citation == gk.calendar.day("2024-02-12").citation
    assert not festival.provisional


def test_an_extension_is_the_longest_or_as_long_as_said() -> None:
    clock = gk.due("request.reply", "2024-01-29", extended=True)
    assert (clock.on, clock.unextended) == (dt.date(2024, 3, 28), dt.date(2024, 2, 29))
    assert clock.length == 40
    five = gk.due("request.reply", "2024-01-29", extended=5)
    assert five.on == dt.date(2024, 3, 7)
    assert five.on == gk.due("request.reply", "2024-01-29").extended(5).on
    with pytest.raises(gk.InvalidValue, match="1 to 20"):
        gk.due("request.reply", "2024-01-29", extended=21)


@pytest.mark.parametrize("extended", [2**31, -(2**31) - 1, 2**63, 20.0, "yes", None])
def test_what_is_no_number_of_units_is_not_taken_for_the_longest_extension(extended: Any) -> None:
    with pytest.raises(TypeError):
        gk.due("request.reply", "2024-01-29", extended=extended)


def test_an_extension_that_was_told_too_late_does_not_count() -> None:
    clock = gk.due("request.reply", "2024-01-29", extended=True, notified="2024-03-01")
    assert clock.on == dt.date(2024, 2, 29)
    assert "extension_too_late" in clock.remarks
    with pytest.raises(gk.InvalidValue, match="extended"):
        gk.due("request.reply", "2024-01-29", notified="2024-02-20")


@pytest.mark.parametrize(
    "pause",
    [
        pytest.param(("2024-01-31", "2024-02-01"), id="days"),
        pytest.param(("2024-01-31", dt.date(2024, 2, 1), "third_party"), id="days and a reason"),
        pytest.param(
            statute.Pause("2024-01-31", "2024-02-01", statute.PauseReason("third_party")),
            id="whole",
        ),
    ],
)
def test_a_pause_of_two_working_days_moves_the_last_day_by_two(pause: statute.OnePause) -> None:
    clock = gk.due("request.reply", "2024-01-29", pauses=[pause])
    assert clock.on == dt.date(2024, 3, 4)
    assert [tick.date for tick in clock.walk() if tick.reason == "suspended"] == days(
        "2024-01-31", "2024-02-01"
    )
    assert clock.pauses[0].first == dt.date(2024, 1, 31)
    plain = gk.due("request.reply", "2024-01-29")
    assert plain.paused("2024-01-31", "2024-02-01").on == clock.on


def test_a_corrected_request_begins_anew() -> None:
    clock = gk.due("request.reply", "2024-01-20", restarts=["2024-01-25", "2024-01-29"])
    assert clock.on == dt.date(2024, 2, 29)
    assert clock.counts_from == dt.date(2024, 1, 29)
    assert clock.restarts == days("2024-01-25", "2024-01-29")


def test_a_fee_notice_leaves_a_remark_since_no_text_settles_what_it_does() -> None:
    clock = gk.due("request.reply", "2024-01-29", fee_notice="2024-02-05")
    assert clock.on == dt.date(2024, 2, 29)
    assert "fee_unsettled" in clock.remarks


@pytest.mark.parametrize(
    "counting",
    [{"first_day_excluded": False}, statute.Counting(first_day_excluded=False)],
)
def test_an_open_question_is_a_switch(counting: Mapping[str, bool] | statute.Counting) -> None:
    clock = gk.due("request.reply", "2024-01-29", counting=counting)
    assert clock.on == dt.date(2024, 2, 28)
    assert not clock.counting.first_day_excluded
    assert clock.counting.weekends_move_last_day


def test_an_unknown_switch_is_a_mistake() -> None:
    with pytest.raises(TypeError):
        gk.due("request.reply", "2024-01-29", counting={"weekend": True})


def test_a_clock_says_how_it_stands_on_a_day() -> None:
    clock = gk.due("request.reply", "2024-01-29")
    assert clock.days_left("2024-01-29") == 20
    assert clock.days_left("2024-02-29") == 0
    assert clock.days_left("2024-03-01") == -1
    stands = {
        "2024-01-30": "running",
        "2024-02-20": "sixty_percent",
        "2024-02-26": "eighty_percent",
        "2024-02-29": "last_day",
        "2024-03-01": "overdue",
    }
    assert {day: clock.band(day).token for day in stands} == stands
    assert clock.band("2024-03-10", met="2024-02-29") == "met"
    assert clock.band("2024-03-10", met="2024-03-01") == "met_late"
    assert clock.band("2024-03-01").label == "逾期"


def test_what_if_makes_another_clock() -> None:
    clock = gk.due("request.reply", "2024-01-29")
    assert clock.extended().on == dt.date(2024, 3, 28)
    assert clock.under("request.correction_notice").on == dt.date(2024, 2, 6)
    assert clock.under(statute.Term("request.reply")).on == clock.on
    assert clock.by(gk.calendar.china()).on == clock.on
    assert clock.on == dt.date(2024, 2, 29)


def test_the_explanation_is_told_in_both_languages() -> None:
    clock = gk.due("request.reply", "2024-01-29")
    assert "第三十三条" in clock.explain()
    assert clock.explain("zh") == clock.explain() != clock.explain("en")
    assert "working" in clock.explain(lang="en")
    with pytest.raises(gk.UnknownKey, match="fr"):
        clock.explain("fr")


def test_a_clock_is_data_too() -> None:
    clock = gk.due("request.reply", "2024-01-29")
    told = clock.to_dict()
    assert told == json.loads(clock.to_json()) == json.loads(clock.to_json(indent=2))
    assert (told["schema"], told["due"]) == ("gongkai.due/1", "2024-02-29")
    assert "\n" not in clock.to_json() and "\n" in clock.to_json(2)
    assert len(told["days"]) == len(clock.walk())


def test_a_notebook_shows_the_walk() -> None:
    html = gk.due("request.reply", "2024-01-29")._repr_html_()
    assert "<table>" in html and "2024-02-29" in html and "…" in html
    own = gk.calendar.parse_arrangement(
        "date\tkind\tname\n2024-01-30\toff\t<script>\n", source="<b>"
    )
    local = gk.calendar.china().with_local(own)
    html = gk.due("request.reply", "2024-01-29", calendar=local)._repr_html_()
    assert "<script>" not in html and "&lt;script&gt;" in html and "<b>" not in html


def test_what_rests_on_an_unpublished_arrangement_warns_once_in_the_callers_line() -> None:
    with pytest.warns(gk.ProvisionalWarning) as caught:
        clock = gk.due("request.reply", "2026-12-21")
    assert len(caught) == 1 and caught[0].filename == __file__
    assert clock.provisional and "provisional" in clock.remarks
    with pytest.warns(gk.ProvisionalWarning) as caught:
        gk.due("request.reply", "2026-11-25").extended()
    assert len(caught) == 1 and caught[0].filename == __file__
    with pytest.warns(gk.ProvisionalWarning):
        gk.due("request.reply", "2024-01-29").days_left("2027-03-01")
    with pytest.warns(gk.ProvisionalWarning, match="1 of 2 answers rests"):
        gk.due("request.reply", ["2024-01-29", "2026-12-21"])
    # Nothing rests on the arrangement where the last day is a fixed one.
    assert gk.due("report.publish.department", "2026-12-31").on == dt.date(2027, 1, 31)


def test_when_the_arrangement_comes_it_is_said_which_due_dates_move() -> None:
    china = gk.calendar.china()
    longer = china.with_arrangement(gk.calendar.parse_arrangement(NEXT_YEAR, source="2027"))
    starts = ["2024-01-29", "2027-01-25", None, "2027-03-01"]
    moved = statute.moves("request.reply", starts, after=longer)
    assert [(one.index, one.before, one.after, one.provisional) for one in moved] == [
        (1, dt.date(2027, 2, 24), dt.date(2027, 2, 25), False)
    ]
    assert repr(moved[0]) == "<Move 1: 2027-02-24 to 2027-02-25>"
    assert moved == statute.moves("request.reply", starts, before=china, after=longer)
    assert statute.moves("request.reply", starts, before=longer, after=longer) == []
    assert gk.due("request.reply", "2027-01-25", calendar=longer).on == moved[0].after


def test_a_new_law_moves_the_due_dates_of_the_same_facts() -> None:
    starts = ["2024-01-29", None, "2019-05-14"]
    old, new = statute.Term("request.reply").rows
    moved = statute.moves_by_law("request.reply", new, starts)
    assert [(one.index, one.before, one.after) for one in moved] == [
        (2, dt.date(2019, 6, 4), dt.date(2019, 6, 12))
    ]
    shorter = statute.moves_by_law(new, new.draft(length=10), starts[:1])
    assert [one.after for one in shorter] == [dt.date(2024, 2, 9)]
    assert statute.moves_by_law(old, old, starts) == []
    assert str(new.draft(length=10).citation) == "《草案》" and new.draft().instrument is None
    with pytest.raises(gk.InvalidValue, match="length of 1 or more"):
        new.draft(length=0)


def test_the_latest_receipt_that_is_in_time_is_found_backward() -> None:
    assert statute.latest_start("request.reply", "2024-02-29") == dt.date(2024, 1, 29)
    assert statute.latest_start("request.reply", "2024-03-28", extended=True) == dt.date(
        2024, 1, 29
    )
    assert statute.latest_start("request.reply", "2008-05-10") is None


@pytest.mark.parametrize(
    ("term", "start", "options", "said"),
    [
        pytest.param("request.reply", "2008-04-30", {}, "2008-05-01", id="before any law"),
        pytest.param("request.replies", "2024-01-29", {}, "request.reply", id="a word like a term"),
        pytest.param("request.reply", "2023-02-29", {}, "1 to 28", id="no such day"),
        pytest.param(
            "request.reply", "2024-01-29", {"pauses": [("2024-02-05", "2024-02-01")]},
            "ends before it begins", id="backward",
        ),
        pytest.param(
            "request.reply", "2024-01-29",
            {"pauses": [("2024-02-01", "2024-02-05"), ("2024-02-05", "2024-02-06")]},
            "overlap", id="overlapping",
        ),
        pytest.param(
            "request.reply", "2024-01-29", {"pauses": [("2024-02-01", "2024-02-05", "hearing")]},
            "does not stop this clock", id="a reason of another clock",
        ),
        pytest.param(
            "request.reply", "2024-01-29", {"pauses": [("2024-02-01", "2024-02-05", "rain")]},
            "rain", id="no reason at all",
        ),
        pytest.param(
            "report.publish.department", "2024-12-31", {"extended": True}, "cannot be extended",
            id="no extension",
        ),
        pytest.param(
            "request.reply", ["2024-01-29"], {"pauses": [("2024-02-01", "2024-02-05")]},
            "belong to one clock", id="a pause of a column",
        ),
        pytest.param(
            "request.reply", ["2024-01-29"], {"extended": 5}, "longest extension",
            id="a length for a column",
        ),
    ],
)  # fmt: skip
def test_what_has_no_answer_says_what_is_wrong(
    term: str, start: object, options: dict[str, object], said: str
) -> None:
    with pytest.raises(gk.Error, match=said):
        gk.due(term, start, **options)  # type: ignore[call-overload]


def test_a_day_before_any_law_is_an_error_of_its_own_kind() -> None:
    with pytest.raises(gk.NotInForce) as raised:
        gk.due("request.reply", "2008-04-30")
    assert isinstance(raised.value, gk.InvalidValue) and isinstance(raised.value, ValueError)
    with pytest.raises(gk.UnknownKey) as unknown:
        gk.due("request.repl", "2024-01-29")
    assert unknown.value.key == "request.repl"


facts = st.dates(dt.date(2008, 5, 1), dt.date(2026, 6, 30))
plain_terms = st.sampled_from(["request.reply", "proactive.publish"])


@given(plain_terms, facts, st.integers(0, 40))
def test_within_one_law_a_later_fact_is_never_due_earlier(
    term: str, fact: dt.date, later: int
) -> None:
    then = fact + dt.timedelta(later)
    if statute.Term(term).in_force(fact).valid_from == statute.Term(term).in_force(then).valid_from:
        assert gk.due(term, fact).on <= gk.due(term, then).on


@given(plain_terms, st.lists(st.none() | facts, max_size=12), st.booleans())
def test_a_column_is_due_when_each_of_its_facts_is(
    term: str, starts: list[dt.date | None], longer: bool
) -> None:
    extended = longer and term == "request.reply"
    assert gk.due(term, starts, extended=extended) == [
        None if day is None else gk.due(term, day, extended=extended).on for day in starts
    ]


@given(facts, st.integers(1, 8), st.integers(0, 6))
def test_a_pause_of_some_working_days_moves_the_last_day_by_as_many(
    fact: dt.date, after: int, length: int
) -> None:
    clock = gk.due("request.reply", fact)
    if clock.rule.length < 20:
        return
    first = gk.calendar.add_working_days(fact, after)
    last = gk.calendar.add_working_days(first, length)
    paused = clock.paused(first, last)
    assert paused.on == gk.calendar.add_working_days(clock.on, length + 1)


@given(facts)
def test_a_clock_walks_as_many_counted_days_as_its_term_has(fact: dt.date) -> None:
    clock = gk.due("request.reply", fact)
    assert sum(tick.counted for tick in clock.walk()) == clock.length == clock.rule.length
    assert clock.walk()[-1].date == clock.on


def test_many_threads_may_ask_one_clock() -> None:
    clock = gk.due("request.reply", "2024-01-29")
    expected = clock.to_json()
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: clock.to_json(), range(200))) == {expected}


def test_another_thread_runs_on_while_a_column_is_counted() -> None:
    import numpy as np

    starts = np.full(20_000_000, np.datetime64("2024-01-29"))
    assert any(
        share_seen_by_another_thread(lambda: gk.due("request.reply", starts)) > 0.5
        for _ in range(10)
    )


def test_a_clock_is_made_fast_enough_for_thousands() -> None:
    begin = time.perf_counter()
    for _ in range(1000):
        gk.due("request.reply", "2024-01-29")
    assert time.perf_counter() - begin < 2
