# SPDX-License-Identifier: Apache-2.0
"""The calendar as Python has it: a day and why, counting, warnings, arrangements of one's own."""

import datetime as dt
import threading
import warnings
from pathlib import Path

import gongkai as gk
import pytest
from gongkai import calendar
from hypothesis import given
from hypothesis import strategies as st

# Invented, but whole by the measures of 2024: 除夕 is 5 February, 端午 9 June, 中秋 15 September.
NEXT_YEAR = """date\tkind\tname
2027-01-01\toff\t元旦
2027-01-31\twork\t春节
2027-02-05\toff\t春节
2027-02-06\toff\t春节
2027-02-07\toff\t春节
2027-02-08\toff\t春节
2027-02-09\toff\t春节
2027-02-10\toff\t春节
2027-02-11\toff\t春节
2027-02-20\twork\t春节
2027-04-05\toff\t清明节
2027-05-01\toff\t劳动节
2027-05-02\toff\t劳动节
2027-06-09\toff\t端午节
2027-09-15\toff\t中秋节
2027-10-01\toff\t国庆节
2027-10-02\toff\t国庆节
2027-10-03\toff\t国庆节
"""

known_days = st.dates(dt.date(2004, 2, 1), dt.date(2026, 11, 30))


@pytest.mark.parametrize(
    ("date", "kind", "name", "worked"),
    [
        pytest.param("2024-01-29", "working_day", None, True, id="a Monday"),
        pytest.param("2024-02-03", "weekend", None, False, id="a Saturday"),
        pytest.param("2024-02-18", "make_up_day", "春节", True, id="a worked Sunday"),
        pytest.param("2024-02-12", "holiday", "春节", False, id="a Monday in the festival"),
    ],
)
def test_a_day_says_what_it_is_and_on_whose_authority(
    date: str, kind: str, name: str | None, worked: bool
) -> None:
    day = calendar.day(date)
    assert (day.kind, day.name, day.worked) == (kind, name, worked)
    assert day.date == dt.date.fromisoformat(date)
    assert not day.provisional
    assert calendar.is_working_day(date) is worked


def test_a_citation_tells_its_parts_and_how_far_it_was_verified() -> None:
    citation = calendar.day("2024-02-12").citation
    assert "2024" in citation.instrument
    assert citation.verified in {"full", "page", "one_copy", "memory"}
    assert str(citation).startswith(f"《{citation.instrument}》")
    assert citation == calendar.day("2024-02-13").citation
    assert hash(citation) == hash(calendar.day("2024-02-13").citation)
    assert citation != calendar.day("2023-01-23").citation


@pytest.mark.parametrize(
    "same",
    [
        dt.date(2024, 2, 18),
        dt.datetime(2024, 2, 18, 23, 59),
        "2024-02-18",
        "2024/2/18",
        "2024年2月18日",
        "二〇二四年二月十八日",
    ],
)
def test_one_day_is_given_in_any_of_these_ways(same: dt.date | str) -> None:
    assert calendar.is_working_day(same) is True
    assert calendar.day(same).date == dt.date(2024, 2, 18)
    assert calendar.count_working_days(same, "2024-02-19") == 1


def test_words_are_read_as_one_whole_date() -> None:
    assert gk.text.parse_date("2024年1月29日") == dt.date(2024, 1, 29)
    for words in ("2024年1月", "2024", "昨天", "", "2024-01-29 and more"):
        with pytest.raises(gk.InvalidValue, match="is no date"):
            gk.text.parse_date(words)
    with pytest.raises(gk.InvalidValue, match="1 to 28"):
        calendar.day("2023-02-29")
    with pytest.raises(gk.InvalidValue, match="1 to 28"):
        calendar.day("二〇二三年二月三十日")


def test_working_days_are_added_and_counted() -> None:
    assert calendar.add_working_days("2024-01-29", 20) == dt.date(2024, 2, 29)
    assert calendar.add_working_days("2024-02-29", -20) == dt.date(2024, 1, 29)
    assert calendar.add_working_days("2024-02-10", 0) == dt.date(2024, 2, 18)
    assert calendar.count_working_days("2024-01-29", "2024-02-29") == 20
    assert calendar.count_working_days("2024-02-29", "2024-01-29") == -20
    assert calendar.next_working_day("2024-02-09") == dt.date(2024, 2, 18)
    assert calendar.previous_working_day("2024-02-18") == dt.date(2024, 2, 9)


def test_a_year_is_every_one_of_its_days() -> None:
    days = calendar.china().year(2024)
    assert len(days) == 366
    assert [day.date for day in days] == sorted(day.date for day in days)
    assert days[17].date == dt.date(2024, 1, 18)


def test_the_calendar_says_how_far_it_reaches() -> None:
    china = calendar.china()
    assert china.coverage == (dt.date(2004, 1, 1), china.known_until)
    assert china.first_day < china.coverage[0] < china.known_until < china.last_day
    assert repr(china) == f"<Calendar 2004-01-01 to {china.known_until}>"
    with pytest.raises(gk.InvalidValue, match="outside the calendar"):
        calendar.day(china.last_day + dt.timedelta(1))
    with pytest.raises(gk.InvalidValue, match="outside the calendar"):
        calendar.add_working_days(china.last_day, 1)


def beyond() -> dt.date:
    return calendar.china().known_until + dt.timedelta(60)


def test_an_answer_without_a_published_arrangement_warns_in_the_callers_line() -> None:
    late = beyond()
    asked = [
        lambda: calendar.is_working_day(late),
        lambda: calendar.day(late),
        lambda: calendar.add_working_days(late, -1),
        lambda: calendar.next_working_day(late),
        lambda: calendar.count_working_days("2024-01-29", late),
        lambda: calendar.china().year(late.year),
        lambda: calendar.china().is_working_day(late),
        lambda: calendar.add_working_days(calendar.china().known_until, 1),
    ]
    for ask in asked:
        with pytest.warns(
            gk.ProvisionalWarning, match="whose arrangement is not published"
        ) as all_:
            ask()
        assert len(all_) == 1
        assert all_[0].filename == __file__
    assert issubclass(gk.ProvisionalWarning, UserWarning)


def test_whether_a_day_is_provisional_is_asked_without_a_warning() -> None:
    assert calendar.is_provisional(beyond())
    assert calendar.is_provisional("2003-12-31")
    assert not calendar.is_provisional(calendar.china().known_until)


def test_a_program_may_make_provisional_answers_an_error() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error", gk.ProvisionalWarning)
        with pytest.raises(gk.ProvisionalWarning):
            calendar.is_working_day(beyond())


def test_the_next_years_arrangement_is_loaded_without_a_new_release(tmp_path: Path) -> None:
    path = tmp_path / "2027.tsv"
    path.write_text(NEXT_YEAR, encoding="utf-8")
    china = calendar.china()
    for source in (
        path,
        str(path),
        calendar.read_arrangement(path),
        calendar.parse_arrangement(NEXT_YEAR, source=str(path)),
    ):
        longer = china.with_arrangement(source)
        assert longer.known_until == dt.date(2027, 12, 31)
        assert longer.is_working_day("2027-01-31") is True
        day = longer.day("2027-02-11")
        assert (day.kind, day.name, day.provisional) == ("holiday", "春节", False)
        assert day.citation.instrument == str(path)
    assert china.known_until == dt.date(2026, 12, 31)
    assert longer == china.with_arrangement(path) and longer != china
    assert hash(longer) == hash(china.with_arrangement(path))


def test_every_question_takes_another_calendar() -> None:
    arrangement = calendar.parse_arrangement(NEXT_YEAR, source="2027")
    assert repr(arrangement) == "<Arrangement 2027: 18 days>"
    longer = calendar.china().with_arrangement(arrangement)
    assert calendar.is_working_day("2027-02-20", calendar=longer) is True
    assert calendar.is_working_day(["2027-02-20", "2027-02-11"], calendar=longer) == [True, False]
    assert calendar.day("2027-02-20", calendar=longer).kind == "make_up_day"
    assert not calendar.is_provisional("2027-02-20", calendar=longer)
    assert calendar.add_working_days("2027-01-25", 20, calendar=longer) == dt.date(2027, 2, 25)
    assert calendar.count_working_days("2027-02-04", "2027-02-12", calendar=longer) == 1
    assert calendar.next_working_day("2027-02-04", calendar=longer) == dt.date(2027, 2, 12)
    assert calendar.previous_working_day("2027-02-12", calendar=longer) == dt.date(2027, 2, 4)


def test_an_authoritys_own_days_off_lie_on_top() -> None:
    own = calendar.parse_arrangement(
        "date\tkind\tname\n2024-03-18\toff\t机关搬迁\n", source="本机关通知"
    )
    local = calendar.china().with_local(own)
    assert local.day("2024-03-18").name == "机关搬迁"
    assert local.day("2024-03-18").citation.instrument == "本机关通知"
    assert local.known_until == calendar.china().known_until
    assert gk.due("request.reply", "2024-02-27", calendar=local).on == dt.date(2024, 3, 27)
    assert gk.due("request.reply", "2024-02-27").on == dt.date(2024, 3, 26)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("", "holds no day", id="nothing"),
        pytest.param(
            "date\tkind\tname\n2027-01-01\tfree\t元旦\n", "line 2: .*off or work", id="kind"
        ),
        pytest.param("date\tkind\tname\n2027-02-29\toff\t春节\n", "line 2: .*1 to 28", id="no day"),
    ],
)
def test_a_broken_arrangement_is_refused_whole(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "broken.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(gk.UnreadableInput, match=said) as refused:
        calendar.china().with_arrangement(path)
    assert refused.value.filename == str(path)


def test_what_is_no_whole_year_is_no_arrangement() -> None:
    part = calendar.parse_arrangement("date\tkind\tname\n2027-01-01\toff\t元旦\n", source="part")
    with pytest.raises(gk.InvalidValue, match="local calendar"):
        calendar.china().with_arrangement(part)
    with pytest.raises(gk.UnreadableInput):
        calendar.china().with_arrangement("/nowhere/2027.tsv")


def test_words_live_on_when_their_calendar_is_gone() -> None:
    day = (
        calendar.china()
        .with_arrangement(calendar.parse_arrangement(NEXT_YEAR, source="依据" * 40))
        .day("2027-02-11")
    )
    assert day.name == "春节"
    assert day.citation.instrument == "依据" * 40


@given(known_days, st.integers(-15, 15).filter(bool))
def test_adding_then_subtracting_returns_to_a_working_day(day: dt.date, n: int) -> None:
    start = calendar.add_working_days(day, 0)
    there = calendar.add_working_days(start, n)
    assert calendar.add_working_days(there, -n) == start
    assert calendar.count_working_days(start, there) == n


@given(known_days, known_days)
def test_counting_there_and_back_differs_in_sign_alone(a: dt.date, b: dt.date) -> None:
    assert calendar.count_working_days(a, b) == -calendar.count_working_days(b, a)


@given(st.lists(st.none() | known_days, max_size=20), st.integers(-10, 10))
def test_a_list_answers_as_its_days_do(days: list[dt.date | None], n: int) -> None:
    assert calendar.add_working_days(days, n) == [
        None if day is None else calendar.add_working_days(day, n) for day in days
    ]


def test_many_threads_may_share_one_calendar() -> None:
    days = [dt.date(2004, 1, 5) + dt.timedelta(n) for n in range(8000)]
    expected = calendar.add_working_days(days, 20)
    found: list[object] = []

    def ask() -> None:
        found.append(calendar.china().add_working_days(days, 20))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 8


def test_a_calendar_of_a_day_and_its_parts_show_in_one_line() -> None:
    day = calendar.day("2024-02-18")
    assert repr(day) == "<Day 2024-02-18 make_up_day 春节>"
    assert repr(day.citation).startswith("<Citation 《")
    with pytest.warns(gk.ProvisionalWarning):
        assert repr(calendar.day("2027-03-01")) == "<Day 2027-03-01 working_day (provisional)>"
