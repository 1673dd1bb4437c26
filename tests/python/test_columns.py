# SPDX-License-Identifier: Apache-2.0
"""A column of days comes back as a column of its own kind, whatever library it is of."""

import datetime as dt
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gongkai as gk
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from gongkai import calendar

# Worked by hand from the arrangements of 2024: a Monday, a worked Sunday (调休), a day of 春节.
GIVEN = [dt.date(2024, 1, 29), None, dt.date(2024, 2, 18), dt.date(2024, 2, 12)]
WORKED = [True, None, True, False]
PLUS_TWENTY = [dt.date(2024, 2, 29), None, dt.date(2024, 3, 15), dt.date(2024, 3, 14)]
UNTIL_LEAP_DAY = [20, None, 9, 10]

Rebuild = Callable[[list[Any]], Any]


def arrow_backed(kind: Any) -> Rebuild:
    return lambda days: pd.Series(pa.array(days, pa.date32()).cast(kind), dtype=pd.ArrowDtype(kind))


# Each kind: how its column is made of dates, and how any column that comes back is told as a list.
KINDS: dict[str, tuple[Rebuild, Callable[[Any], list[Any]]]] = {
    "list": (list, list),
    "numpy days": (lambda days: np.array(days, "M8[D]"), list),
    "numpy nanoseconds": (lambda days: np.array(days, "M8[ns]"), list),
    "pandas": (lambda days: pd.Series(pd.to_datetime(days)), list),
    "pandas seconds": (lambda days: pd.Series(np.array(days, "M8[s]")), list),
    "pandas index": (pd.DatetimeIndex, list),
    "pandas of arrow dates": (arrow_backed(pa.date32()), list),
    "pandas of arrow times": (arrow_backed(pa.timestamp("us")), list),
    "polars dates": (lambda days: pl.Series(days, dtype=pl.Date), list),
    "polars times": (lambda days: pl.Series(days, dtype=pl.Date).cast(pl.Datetime("ms")), list),
    "arrow date32": (lambda days: pa.array(days, pa.date32()), lambda x: x.to_pylist()),
    "arrow date64": (lambda days: pa.array(days, pa.date64()), lambda x: x.to_pylist()),
    "arrow timestamp": (
        lambda days: pa.array(days, pa.date32()).cast(pa.timestamp("s")),
        lambda x: x.to_pylist(),
    ),
    "arrow chunks": (
        lambda days: pa.chunked_array([days[:1], days[1:]], pa.date32()),
        lambda x: x.to_pylist(),
    ),
}
NUMPY = {"numpy days", "numpy nanoseconds"}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def column(kind: str, days: list[Any]) -> Any:
    return KINDS[kind][0](days)


def told(kind: str, answers: Any) -> list[Any]:
    """A column as plain Python values: days as dates, and ``None`` for what is missing."""
    return [plain(value) for value in KINDS[kind][1](answers)]


def plain(value: Any) -> Any:
    if value is None or value is pd.NA or value != value:
        return None
    if isinstance(value, np.datetime64):
        return value.astype("M8[D]").item()
    if isinstance(value, dt.datetime):
        return value.date()
    return value.item() if isinstance(value, np.generic) else value


def test_a_column_says_which_days_are_worked(kind: str) -> None:
    answers = calendar.is_working_day(column(kind, GIVEN))
    expected = [bool(one) for one in WORKED] if kind in NUMPY else WORKED
    assert told(kind, answers) == expected


def test_a_column_moves_on_by_working_days(kind: str) -> None:
    given = column(kind, GIVEN)
    answers = calendar.add_working_days(given, 20)
    assert type(answers) is type(given)
    assert getattr(answers, "dtype", None) == getattr(given, "dtype", None)
    assert getattr(answers, "type", None) == getattr(given, "type", None)
    assert told(kind, answers) == PLUS_TWENTY


def test_a_column_is_counted_to_a_day_and_from_one(kind: str) -> None:
    given = column(kind, GIVEN)
    answers = calendar.count_working_days(given, "2024-02-29")
    assert told(kind, answers) == UNTIL_LEAP_DAY
    back = calendar.count_working_days(dt.date(2024, 2, 29), given)
    assert told(kind, back) == [None if n is None else -n for n in UNTIL_LEAP_DAY]


def test_two_columns_are_counted_pair_by_pair(kind: str) -> None:
    starts, ends = column(kind, GIVEN), column(kind, PLUS_TWENTY)
    assert told(kind, calendar.count_working_days(starts, ends)) == [20, None, 20, 20]
    assert told(kind, calendar.count_working_days(starts, PLUS_TWENTY)) == [20, None, 20, 20]


def test_a_column_of_facts_becomes_a_column_of_due_dates(kind: str) -> None:
    given = column(kind, GIVEN)
    answers = gk.due("request.reply", given)
    assert type(answers) is type(given)
    assert told(kind, answers) == PLUS_TWENTY


def test_a_column_without_a_gap_has_plain_answers(kind: str) -> None:
    given = column(kind, [GIVEN[0], GIVEN[2], GIVEN[3]])
    assert told(kind, calendar.is_working_day(given)) == [True, True, False]
    assert told(kind, calendar.count_working_days(given, "2024-02-29")) == [20, 9, 10]


def test_an_empty_column_stays_empty(kind: str) -> None:
    given = column(kind, [])
    assert told(kind, calendar.is_working_day(given)) == []
    assert told(kind, calendar.is_provisional(given)) == []
    assert told(kind, calendar.count_working_days(given, given)) == []
    assert type(gk.due("request.reply", given)) is type(given)


def test_a_column_says_which_of_its_days_are_provisional(kind: str) -> None:
    days = [dt.date(2003, 12, 31), dt.date(2004, 1, 1), dt.date(2027, 1, 1)]
    assert told(kind, calendar.is_provisional(column(kind, days))) == [True, False, True]


def test_a_column_answers_as_each_of_its_days_does(kind: str) -> None:
    days = [dt.date(2019, 12, 20) + dt.timedelta(n) for n in range(60)]
    given = column(kind, days)
    assert told(kind, calendar.is_working_day(given)) == [calendar.is_working_day(d) for d in days]
    for n in (-7, 0, 1):
        assert told(kind, calendar.add_working_days(given, n)) == [
            calendar.add_working_days(day, n) for day in days
        ]
    assert told(kind, calendar.next_working_day(given)) == list(
        map(calendar.next_working_day, days)
    )
    assert told(kind, calendar.previous_working_day(given)) == list(
        map(calendar.previous_working_day, days)
    )


def test_a_column_that_rests_on_an_unpublished_arrangement_warns_once(kind: str) -> None:
    given = column(kind, [dt.date(2026, 12, 30), dt.date(2024, 1, 2), None, dt.date(2027, 3, 1)])
    with pytest.warns(gk.ProvisionalWarning) as caught:
        calendar.add_working_days(given, 3)
    assert [str(one.message) for one in caught] == [
        "2 of 4 answers rest on days outside 2004-01-01 to 2026-12-31, "
        "whose arrangement is not published"
    ]
    assert caught[0].filename == __file__


def columns_of_times(times: list[str]) -> list[Any]:
    return [
        np.array(times, "M8[s]"),
        pd.Series(pd.to_datetime(times)),
        pl.Series(times).str.to_datetime(),
        pa.array(np.array(times, "M8[s]")),
    ]


def test_a_time_of_day_falls_on_its_own_day() -> None:
    for given in columns_of_times(["2004-01-02T00:00:00", "2024-01-29T23:59:59"]):
        answers = calendar.count_working_days(given, ["2004-01-05", "2024-01-30"])
        assert [int(str(n)) for n in answers] == [1, 1]
    for given in columns_of_times(["1969-12-31T23:59:59"]):
        with pytest.raises(gk.InvalidValue, match="1969-12-31 lies outside"):
            calendar.is_working_day(given)


def test_pandas_keeps_index_and_name() -> None:
    index = pd.Index(["a", "b", "c", "d"], name="case")
    given = pd.Series(pd.to_datetime(GIVEN), index=index, name="received")
    for answers in (
        calendar.is_working_day(given),
        calendar.is_provisional(given),
        calendar.count_working_days(given, "2024-02-29"),
        gk.due("request.reply", given),
    ):
        assert answers.name == "received"
        pd.testing.assert_index_equal(answers.index, index)
    assert gk.due("request.reply", pd.DatetimeIndex(GIVEN, name="received")).name == "received"


def test_pandas_has_nullable_answers_only_where_something_is_missing() -> None:
    whole = pd.Series(pd.to_datetime(["2024-01-29"]))
    gap = pd.Series(pd.to_datetime(["2024-01-29", None]))
    assert calendar.is_working_day(whole).dtype == bool
    assert calendar.is_working_day(gap).dtype == "boolean"
    assert calendar.count_working_days(whole, "2024-02-29").dtype == "int64"
    assert calendar.count_working_days(gap, "2024-02-29").dtype == "Int64"


def test_polars_keeps_its_name() -> None:
    given = pl.Series("received", GIVEN)
    for answers in (calendar.is_working_day(given), gk.due("request.reply", given)):
        assert answers.name == "received"


def test_numpy_keeps_its_shape_and_an_array_that_is_not_in_one_piece() -> None:
    square = np.array([["2024-01-29", "2024-02-12"], ["2024-02-18", "2024-02-12"]], "M8[D]")
    assert calendar.is_working_day(square).tolist() == [[True, False], [True, False]]
    assert calendar.is_working_day(square.T[0]).tolist() == [True, True]
    fixed = square.copy()
    fixed.flags.writeable = False
    assert calendar.add_working_days(fixed, 0).shape == (2, 2)
    assert calendar.is_working_day(np.datetime64("2024-02-18")) is True


def test_arrow_is_read_from_where_a_slice_begins() -> None:
    given = pa.array([None, None, *GIVEN])[2:]
    assert calendar.add_working_days(given, 20).to_pylist() == PLUS_TWENTY


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(["2024年1月29日", None], id="list"),
        pytest.param(np.array(["2024-01-29", None], object), id="numpy objects"),
        pytest.param(pd.Series(["2024/1/29", None]), id="pandas words"),
        pytest.param(pd.Series([dt.date(2024, 1, 29), None], dtype=object), id="pandas objects"),
        pytest.param(pl.Series(["2024-01-29", None]), id="polars words"),
        pytest.param(pa.array(["二〇二四年一月二十九日", None]), id="arrow words"),
        pytest.param((one for one in [dt.datetime(2024, 1, 29, 9), pd.NaT]), id="any iterable"),
        pytest.param(["2024-01-29", pd.NA], id="list with NA"),
        pytest.param(pd.Series(["2024-01-29", None], dtype="string"), id="pandas strings"),
        pytest.param(pd.Series(["2024-01-29", pd.NA], dtype=object), id="pandas objects with NA"),
        pytest.param(
            np.ma.masked_array(np.array(["2024-01-29", "2024-01-30"], "M8[D]"), [False, True]),
            id="numpy days behind a mask",
        ),
        pytest.param(
            np.ma.masked_array(["2024-01-29", "2024-01-30"], [False, True]),
            id="numpy words behind a mask",
        ),
    ],
)
def test_a_column_of_words_or_objects_becomes_one_of_days(given: Any) -> None:
    answers = gk.due("request.reply", given)
    values = answers.to_pylist() if isinstance(answers, pa.Array) else answers
    first, second = (plain(value) for value in values)
    assert (first, second) == (dt.date(2024, 2, 29), None)


ZONE = dt.timezone(dt.timedelta(hours=8))


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(dt.datetime(2024, 1, 29, tzinfo=ZONE), id="one"),
        pytest.param([dt.datetime(2024, 1, 29, tzinfo=ZONE)], id="list"),
        pytest.param(pd.Timestamp("2024-01-29", tz="UTC"), id="pandas one"),
        pytest.param(pd.Series(pd.to_datetime(["2024-01-29"], utc=True)), id="pandas"),
        pytest.param(pl.Series(GIVEN).cast(pl.Datetime("us", "UTC")), id="polars"),
        pytest.param(pa.array([0], pa.timestamp("s", "UTC")), id="arrow"),
    ],
)
def test_a_time_with_a_zone_is_refused_since_it_has_no_one_date(given: Any) -> None:
    with pytest.raises(gk.InvalidValue, match="a time with a zone has no one date"):
        calendar.is_working_day(given)
    with pytest.raises(gk.InvalidValue, match="in China"):
        gk.due("request.reply", given)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        pytest.param(np.array([1, 2]), "int64 holds no dates", id="numpy numbers"),
        pytest.param(pd.Series([1.5]), "float64 holds no dates", id="pandas numbers"),
        pytest.param(pl.Series([1]), "Int64 holds no dates", id="polars numbers"),
        pytest.param(pa.array([1]), "int64 holds no dates", id="arrow numbers"),
        pytest.param(pd.DataFrame({"a": [1]}), "one column of dates", id="a whole frame"),
        pytest.param(pl.DataFrame({"a": [1]}), "one column of dates", id="a whole polars frame"),
        pytest.param(pa.table({"a": [1]}), "one column of dates", id="a whole table"),
        pytest.param(20240129, "int holds no dates", id="a number"),
        pytest.param(None, "NoneType holds no dates", id="nothing"),
        pytest.param(b"2024-01-29", "bytes holds no dates", id="bytes"),
        pytest.param(["2024-01-29", 7], "element 1: 7 is no date", id="a number among dates"),
        pytest.param([np.array([1, 2])], r"element 0: array\(", id="an array among dates"),
        pytest.param(np.array(["2024"], "M8[Y]"), "longer than a day", id="years"),
        pytest.param(np.array(["2024-01"], "M8[M]"), "longer than a day", id="months"),
        pytest.param(np.array(["2024-01-29"], "M8[W]"), "longer than a day", id="weeks"),
        pytest.param(np.array(["2024-01-29"], "M8[7D]"), "longer than a day", id="seven days"),
        pytest.param(np.datetime64("2024-01"), "longer than a day", id="one month"),
        pytest.param(["2024-01-29", "2023-02-29"], "element 1: 2023-02-29", id="no such day"),
        pytest.param(pd.NaT, "NaT", id="no time"),
        pytest.param(np.datetime64("NaT"), "NaT", id="no time of numpy"),
        pytest.param(["2024-01-29", "2099-01-01"], "element 1: 2099-01-01", id="too late"),
        pytest.param(np.array(["2024-01-29", "1066-10-14"], "M8[D]"), "1066-10-14", id="too early"),
    ],
)
def test_what_is_no_column_of_days_is_refused_with_the_reason(given: Any, said: str) -> None:
    with pytest.raises(gk.InvalidValue, match=said):
        calendar.is_working_day(given)


def test_columns_of_two_lengths_are_refused() -> None:
    with pytest.raises(gk.InvalidValue, match="2 and 1 elements"):
        calendar.count_working_days(["2024-01-29", "2024-01-30"], ["2024-01-31"])


def test_columns_that_would_not_be_paired_in_order_are_refused() -> None:
    days = ["2024-01-29", "2024-01-30"]
    square = np.array([days], "M8[D]")
    with pytest.raises(gk.InvalidValue, match=r"one shape are needed, .* \(1, 2\) and \(2, 1\)"):
        calendar.count_working_days(square, square.T)
    given = pd.Series(pd.to_datetime(days), index=["a", "b"])
    with pytest.raises(gk.InvalidValue, match="one index"):
        calendar.count_working_days(given, given[::-1])
    assert calendar.count_working_days(given, given + pd.Timedelta(days=1)).tolist() == [1, 1]
    assert calendar.count_working_days(given, pd.DatetimeIndex(days)).tolist() == [0, 0]


def test_an_array_that_is_not_aligned_is_read() -> None:
    odd = np.frombuffer(b" " + np.array(GIVEN, "M8[D]").tobytes(), "M8[D]", offset=1)
    assert not odd.flags.aligned
    assert [plain(day) for day in calendar.add_working_days(odd, 20)] == PLUS_TWENTY


def test_a_fact_before_any_law_names_its_element(kind: str) -> None:
    with pytest.raises(gk.NotInForce, match=r"element 1: request\.reply: .* 2008-05-01"):
        gk.due("request.reply", column(kind, [dt.date(2008, 5, 1), dt.date(2008, 4, 30)]))


def test_no_library_is_imported_for_what_is_not_its_own() -> None:
    program = """
import sys, gongkai as gk
gk.due("request.reply", ["2024-01-29"])
gk.calendar.is_working_day("2024-01-29")
assert not {"numpy", "pandas", "polars", "pyarrow"} & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.fixture(scope="module")
def ten_million() -> Iterator[Any]:
    first, last = (np.datetime64(day).astype(int) for day in ("2008-05-01", "2026-10-01"))
    yield np.random.default_rng(3).integers(first, last, 10_000_000).view("M8[D]")


def test_ten_million_facts_are_due_within_seconds_and_take_no_more_room_than_answers(
    ten_million: Any,
) -> None:
    import tracemalloc

    tracemalloc.start()
    begin = time.perf_counter()
    answers = gk.due("request.reply", ten_million)
    took = time.perf_counter() - begin
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    # 0.2 s on one core of a plain machine; a loop in Python takes twenty.
    assert took < 4
    assert peak < 1.1 * answers.nbytes
    for at in range(0, 10_000_000, 999_983):
        assert answers[at].item() == gk.due("request.reply", ten_million[at]).on


def test_a_column_that_is_given_is_not_written_to(ten_million: Any) -> None:
    given = ten_million[:1000].copy()
    calendar.add_working_days(given, 5)
    assert (given == ten_million[:1000]).all()
