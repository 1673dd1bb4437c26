# SPDX-License-Identifier: Apache-2.0
"""Columns of days of every kind, as the day numbers that the native core computes with.

A day number counts from 1970-01-01; the smallest integer of its width stands where there is no
date. No library is imported unless a column of its own was given. Answers are written into plain
bytes, which the columns that are given back then hold without a copy, where their kind allows it.
"""

import datetime
from array import array
from collections.abc import Iterable
from typing import Any, Protocol, TypeAlias

from gongkai._gongkai import InvalidValue, parse_date

__all__ = ["Column", "Room", "column_of", "one_day", "repeated", "require_side_by_side", "room_for"]

# Bytes that answers are written into: a bytearray, or an array of NumPy.
Room: TypeAlias = Any

_EPOCH = datetime.date(1970, 1, 1).toordinal()
_MISSING_32 = -(2**31)
_MISSING_64 = -(2**63)
_LIBRARIES = {"numpy", "pandas", "polars", "pyarrow"}
_ZONED = "a time with a zone has no one date: give the dates that they are in China"


def one_day(x: Any) -> datetime.date | str | None:
    """``x`` where it is one day rather than a column of them."""
    if isinstance(x, (datetime.date, str)):
        return x
    if _library(x) == "numpy" and getattr(x, "shape", None) == () and x.dtype.kind == "M":
        _require_days(x.dtype)
        day: datetime.date | None = x.astype("datetime64[D]").item()
        if day is None:
            raise InvalidValue("NaT is no date")
        return day
    return None


def _require_days(dtype: Any) -> None:
    """Refuse times of NumPy that are longer than a day, whose answers would be as coarse."""
    import numpy as np

    unit, count = np.datetime_data(dtype)
    if unit in {"Y", "M", "W"} or (unit == "D" and count > 1):
        raise InvalidValue(f"{dtype} is longer than a day: give the days that are meant")


class Column(Protocol):
    """A column of days, and how the bytes of answers become a column of its kind.

    Dates are as wide as ``days``, truths a byte and counts eight. ``missing`` says whether any
    answer is; only then is it looked for which.
    """

    days: Any
    size: int

    def dates(self, answers: Room, missing: bool) -> Any: ...
    def truths(self, answers: Room, missing: bool) -> Any: ...
    def counts(self, answers: Room, missing: bool) -> Any: ...


def column_of(x: Any) -> Column:
    """A column as its kind; ``InvalidValue`` for what holds no dates."""
    kinds = {"numpy": _numpy, "pandas": _pandas, "polars": _polars, "pyarrow": _arrow}
    kind = kinds.get(_library(x))
    if kind is not None:
        return kind(x)
    if isinstance(x, Iterable) and not isinstance(x, (bytes, bytearray, dict)):
        return _List(x)
    raise _refusal(x)


def room_for(days: Any, size: int) -> Room:
    """Room for answers about ``days``, of NumPy where they are.

    NumPy leaves it as it is. A bytearray is filled with zeros first, with the GIL held, which takes
    longer than the answers do.
    """
    if _library(days) == "numpy":
        import numpy as np

        return np.empty(size, "u1")
    return bytearray(size)


def _library(x: Any) -> str:
    """The library that a column comes from, whoever made a class of his own of it."""
    roots = (kind.__module__.partition(".")[0] for kind in type(x).__mro__)
    return next((root for root in roots if root in _LIBRARIES), "")


def _refusal(x: Any, what: object = None) -> InvalidValue:
    of = "" if what is None else f" of {what}"
    return InvalidValue(
        f"{type(x).__module__}.{type(x).__qualname__}{of} holds no dates: give a date, words that "
        "write one, or one column of dates"
    )


class _List:
    """Any iterable of dates, words and ``None``; a list is given back."""

    def __init__(self, x: Iterable[Any]) -> None:
        self.days = array("q", (_number(at, value) for at, value in enumerate(x)))
        self.size = len(self.days)

    def given(self) -> list[datetime.date | None]:
        """What was given, each as a date."""
        return [_date(day) for day in self.days]

    def dates(self, answers: Room, missing: bool) -> list[datetime.date | None]:
        return [_date(day) for day in memoryview(answers).cast("q")]

    def truths(self, answers: Room, missing: bool) -> list[bool | None]:
        return [
            None if day == _MISSING_64 else bool(answer)
            for day, answer in zip(self.days, answers, strict=True)
        ]

    def counts(self, answers: Room, missing: bool) -> list[int | None]:
        return [None if n == _MISSING_64 else n for n in memoryview(answers).cast("q")]


def _date(number: int) -> datetime.date | None:
    return None if number == _MISSING_64 else datetime.date.fromordinal(number + _EPOCH)


def _number(at: int, value: Any) -> int:
    if _is_missing(value):
        return _MISSING_64
    try:
        day = one_day(value)
        if isinstance(day, str):
            day = parse_date(day)
        if isinstance(day, datetime.datetime) and day.tzinfo is not None:
            raise InvalidValue(_ZONED)
    except InvalidValue as error:
        raise InvalidValue(f"element {at}: {error}") from None
    if day is None:
        raise InvalidValue(f"element {at}: {value!r} is no date")
    return day.toordinal() - _EPOCH


def _is_missing(value: Any) -> bool:
    """Whether a value is None, NaN, NaT or the NA of pandas."""
    if value is None:
        return True
    # NaN and NaT do not equal themselves. Asked whether it does, NA answers with itself, and an
    # array with one that is neither true nor false.
    unequal = value != value
    try:
        return unequal is value or bool(unequal)
    except (TypeError, ValueError):
        return False


def repeated(day: datetime.date | str, size: int) -> "array[int]":
    """One day as a column of ``size``."""
    return array("q", [_number(0, day)]) * size


class _NumPy:
    """An array of any shape; what is missing is NaT, a count then NaN."""

    def __init__(self, x: Any) -> None:
        import numpy as np

        self.np = np
        self.shape = x.shape
        self.dtype = x.dtype
        days = np.require(x.astype("M8[D]", copy=False), requirements=["C", "ALIGNED"])
        self.days = days.view("i8").reshape(-1)
        self.size = self.days.size

    def dates(self, answers: Room, missing: bool) -> Any:
        days = self.np.frombuffer(answers, "i8").view("M8[D]").reshape(self.shape)
        return days.astype(self.dtype, copy=False)

    def truths(self, answers: Room, missing: bool) -> Any:
        return self.np.frombuffer(answers, bool).reshape(self.shape)

    def counts(self, answers: Room, missing: bool) -> Any:
        counts = self.np.frombuffer(answers, "i8").reshape(self.shape)
        return self.np.where(counts == _MISSING_64, self.np.nan, counts) if missing else counts


def _numpy(x: Any) -> Column:
    import numpy as np

    if isinstance(x, np.ma.MaskedArray):
        nothing = np.datetime64("NaT") if x.dtype.kind == "M" else None
        x = np.where(np.ma.getmaskarray(x), nothing, x.data)
    if x.dtype.kind == "M":
        _require_days(x.dtype)
        return _NumPy(x)
    if x.dtype.kind in "OUT":
        days = np.array(_List(x.reshape(-1)).days, "i8").view("M8[D]")
        return _NumPy(days.reshape(x.shape))
    raise _refusal(x, x.dtype)


class _Pandas:
    """A Series, with its index and name, or an Index; what is missing has a nullable type."""

    def __init__(self, x: Any, values: Any) -> None:
        import pandas as pd

        self.pd = pd
        self.given = x
        self.values = _NumPy(values)
        self.days = self.values.days
        self.size = self.values.size

    def dates(self, answers: Room, missing: bool) -> Any:
        return self.like(self.values.dates(answers, missing))

    def truths(self, answers: Room, missing: bool) -> Any:
        truths = self.values.truths(answers, missing)
        if missing:
            truths = self.pd.arrays.BooleanArray(truths, self.days == _MISSING_64)
        return self.like(truths)

    def counts(self, answers: Room, missing: bool) -> Any:
        counts = self.values.counts(answers, False)
        if missing:
            counts = self.pd.arrays.IntegerArray(counts, counts == _MISSING_64)
        return self.like(counts)

    def like(self, values: Any) -> Any:
        if isinstance(self.given, self.pd.Series):
            return self.pd.Series(values, index=self.given.index, name=self.given.name, copy=False)
        return self.pd.Index(values, name=self.given.name, copy=False)


class _PandasArrow(_Pandas):
    """A Series whose values Arrow holds."""

    def __init__(self, x: Any) -> None:
        import pandas as pd

        self.pd = pd
        self.given = x
        self.inner = _arrow(x.array.__arrow_array__())
        self.days = self.inner.days
        self.size = self.inner.size

    def dates(self, answers: Room, missing: bool) -> Any:
        return self.of_arrow(self.inner.dates(answers, missing))

    def truths(self, answers: Room, missing: bool) -> Any:
        return self.of_arrow(self.inner.truths(answers, missing))

    def counts(self, answers: Room, missing: bool) -> Any:
        return self.of_arrow(self.inner.counts(answers, missing))

    def of_arrow(self, values: Any) -> Any:
        return self.like(self.pd.arrays.ArrowExtensionArray(values))


def require_side_by_side(a: Column, b: Column) -> None:
    """Refuse two columns whose library would not pair their elements one after the other."""
    if a.size != b.size:
        return  # the core says so, with both lengths
    if isinstance(a, _NumPy) and isinstance(b, _NumPy) and a.shape != b.shape:
        raise InvalidValue(f"columns of one shape are needed, these have {a.shape} and {b.shape}")
    if isinstance(a, _Pandas) and isinstance(b, _Pandas):
        one, other = (getattr(column.given, "index", None) for column in (a, b))
        if one is not None and other is not None and not one.equals(other):
            raise InvalidValue("two Series of one index are needed: align them first")


def _pandas(x: Any) -> Column:
    import pandas as pd

    if not isinstance(x, (pd.Series, pd.Index)):
        raise _refusal(x)
    dtype = x.dtype
    if isinstance(dtype, pd.DatetimeTZDtype):
        raise InvalidValue(_ZONED)
    if isinstance(dtype, pd.ArrowDtype):
        return _PandasArrow(x)
    if dtype.kind == "M":
        return _Pandas(x, x.to_numpy())
    if dtype.kind in "OUT" or isinstance(dtype, pd.StringDtype):
        import numpy as np

        days = np.array(_List(x).days, "i8").view("M8[D]")
        return _Pandas(x, days.astype("M8[s]"))
    raise _refusal(x, dtype)


class _Polars:
    """A Series of Polars; what is missing is null."""

    def __init__(self, x: Any) -> None:
        import polars as pl

        self.pl = pl
        self.given = x
        days = x.cast(pl.Date).to_physical()
        self.days = days.fill_null(_MISSING_32).to_numpy()
        self.size = len(x)

    def dates(self, answers: Room, missing: bool) -> Any:
        import numpy as np

        days = self.like(np.frombuffer(answers, "i4"), _MISSING_32, missing)
        return days.cast(self.pl.Date).cast(self.given.dtype)

    def truths(self, answers: Room, missing: bool) -> Any:
        import numpy as np

        truths = self.pl.Series(self.given.name, np.frombuffer(answers, bool))
        return truths.set(self.given.is_null(), None) if missing else truths

    def counts(self, answers: Room, missing: bool) -> Any:
        import numpy as np

        return self.like(np.frombuffer(answers, "i8"), _MISSING_64, missing)

    def like(self, values: Any, gap: int, missing: bool) -> Any:
        series = self.pl.Series(self.given.name, values)
        return series.set(series == gap, None) if missing else series


def _polars(x: Any) -> Column:
    import polars as pl

    if not isinstance(x, pl.Series):
        raise _refusal(x)
    if isinstance(x.dtype, pl.Datetime) and x.dtype.time_zone is not None:
        raise InvalidValue(_ZONED)
    if isinstance(x.dtype, (pl.Date, pl.Datetime, pl.Null)):
        return _Polars(x if x.dtype != pl.Null else x.cast(pl.Date))
    if isinstance(x.dtype, (pl.String, pl.Object)):
        return _Polars(pl.Series(x.name, _List(x).given(), dtype=pl.Date))
    raise _refusal(x, x.dtype)


class _Arrow:
    """An Array or ChunkedArray of Arrow; what is missing is null."""

    def __init__(self, x: Any) -> None:
        import pyarrow as pa

        self.pa = pa
        self.given = x
        whole = x.combine_chunks() if isinstance(x, pa.ChunkedArray) else x
        numbers = whole.cast(pa.date32()).view(pa.int32())
        if numbers.null_count:
            numbers = numbers.fill_null(_MISSING_32)
        self.size = len(numbers)
        held = numbers.buffers()[1] or b""
        first = 4 * numbers.offset
        self.days = memoryview(held)[first : first + 4 * self.size].cast("i")

    def dates(self, answers: Room, missing: bool) -> Any:
        days = self.of_bytes(self.pa.int32(), answers, _MISSING_32 if missing else None)
        return self.like(days.view(self.pa.date32()).cast(self.given.type))

    def truths(self, answers: Room, missing: bool) -> Any:
        truths = self.of_bytes(self.pa.uint8(), answers, None).cast(self.pa.bool_())
        if missing:
            numbers = self.pa.Array.from_buffers(
                self.pa.int32(), self.size, [None, self.pa.py_buffer(self.days)]
            )
            truths = self.null_where(truths, numbers, _MISSING_32)
        return self.like(truths)

    def counts(self, answers: Room, missing: bool) -> Any:
        return self.like(self.of_bytes(self.pa.int64(), answers, _MISSING_64 if missing else None))

    def of_bytes(self, kind: Any, answers: Room, gap: int | None) -> Any:
        held = [None, self.pa.py_buffer(answers)]
        values = self.pa.Array.from_buffers(kind, self.size, held)
        return values if gap is None else self.null_where(values, values, gap)

    def null_where(self, values: Any, numbers: Any, gap: int) -> Any:
        """``values`` without those where ``numbers`` are ``gap``."""
        import pyarrow.compute as pc

        return pc.if_else(pc.equal(numbers, gap), None, values)

    def like(self, values: Any) -> Any:
        chunked = isinstance(self.given, self.pa.ChunkedArray)
        return self.pa.chunked_array([values]) if chunked else values


def _arrow(x: Any) -> Column:
    import pyarrow as pa

    if not isinstance(x, (pa.Array, pa.ChunkedArray)):
        raise _refusal(x)
    kind = x.type
    if pa.types.is_timestamp(kind) and kind.tz is not None:
        raise InvalidValue(_ZONED)
    if pa.types.is_date(kind) or pa.types.is_timestamp(kind):
        return _Arrow(x)
    if pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_null(kind):
        return _Arrow(pa.array(_List(x.to_pylist()).given(), pa.date32()))
    raise _refusal(x, kind)
