# SPDX-License-Identifier: Apache-2.0
"""Adds twenty working days to ten million dates: gongkai, and what one would use otherwise.

NumPy is given the same days off in both ways that it knows, each as a calendar made beforehand:

weekmask  Monday to Friday, and the holidays: it cannot say that a weekend is worked, so that its
          answers are wrong round every long holiday
all off   seven days a week, and every day off as a holiday: right, and the list is longer

gongkai is compared with the faster of the two. `chinesecalendar` has no columns, so that it is
asked date by date, on a sample. Every answer that is right must be gongkai's.

Two threads can only be faster where a second core is free. Hashing, which needs no Python either,
says whether one was: where two threads of it do not gain what they should, nothing is said of ours.
"""

import datetime
import hashlib
import platform
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import chinese_calendar
import gongkai as gk
import numpy as np
import numpy.typing as npt

Dates = npt.NDArray[np.datetime64]

COUNT = 10_000_000
SAMPLE = 1_000
DAYS = 20
ROUNDS = 5
# One and two threads are measured more often: whatever else runs takes the second core away.
THREAD_ROUNDS = 60
# What two threads of hashing gain where both cores are free.
FREE = 1.85
FIRST, LAST = datetime.date(2004, 1, 1), datetime.date(2026, 11, 1)


@dataclass(frozen=True)
class Bound:
    """How many times as fast gongkai has to be."""

    what: str
    ratio: float
    at_least: float
    measurable: bool = True

    @property
    def broken(self) -> bool:
        return self.measurable and self.ratio < self.at_least

    @property
    def verdict(self) -> str:
        return "BROKEN" if self.broken else "kept" if self.measurable else "no second core was free"


def seconds(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def fastest(runs: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """The least time of each, one after the other in each round."""
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(rounds):
        for name, run in runs.items():
            best[name] = min(best[name], seconds(run))
    return best


def days_off() -> tuple[list[datetime.date], list[datetime.date]]:
    """The days off from Monday to Friday, and all days off, as far as an answer can reach."""
    end = datetime.date(LAST.year, 12, 31)
    every = [FIRST + datetime.timedelta(days=i) for i in range((end - FIRST).days + 1)]
    off = [day for day in every if not gk.calendar.is_working_day(day)]
    return [day for day in off if day.weekday() < 5], off


def random_dates() -> Dates:
    first, last = np.datetime64(FIRST, "D"), np.datetime64(LAST, "D")
    offsets = np.random.default_rng(20190515).integers(0, (last - first).astype(int) + 1, COUNT)
    return first + offsets.astype("timedelta64[D]")


def in_threads(work: Callable[[Dates], object], parts: list[Dates]) -> None:
    threads = [threading.Thread(target=work, args=(part,)) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def compare_threads(dates: Dates) -> tuple[dict[str, float], Bound]:
    def ours(part: Dates) -> object:
        return gk.calendar.add_working_days(part, DAYS)

    def hashing(part: Dates) -> object:
        return hashlib.sha256(part.view("u1").data)

    halves = np.array_split(dates, 2)
    some = halves[0]  # hashing it takes about as long as our answers do
    times = fastest(
        {
            "gongkai": lambda: ours(dates),
            "gongkai, two threads": lambda: in_threads(ours, halves),
            "hashing": lambda: hashing(some),
            "hashing, two threads": lambda: in_threads(hashing, np.array_split(some, 2)),
        },
        THREAD_ROUNDS,
    )
    free = times["hashing"] / times["hashing, two threads"] >= FREE
    gain = times["gongkai"] / times["gongkai, two threads"]
    rows = {name: taken for name, taken in times.items() if name.startswith("gongkai")}
    return rows, Bound("two threads over one", gain, 1.7, measurable=free)


def date_by_date(dates: list[datetime.date]) -> list[datetime.date]:
    """`find_workday` goes on from a day that is worked; the last one up to `date` is that day."""
    answers = []
    for date in dates:
        while not chinese_calendar.is_workday(date):
            date -= datetime.timedelta(days=1)
        answers.append(chinese_calendar.find_workday(DAYS, date))
    return answers


def compare_columns(dates: Dates) -> tuple[dict[str, float], list[Bound]]:
    holidays, off = days_off()
    weekmask = np.busdaycalendar("1111100", [np.datetime64(day, "D") for day in holidays])
    all_off = np.busdaycalendar("1111111", [np.datetime64(day, "D") for day in off])

    def numpy_with(calendar: np.busdaycalendar) -> Dates:
        return np.busday_offset(dates, DAYS, roll="backward", busdaycal=calendar)

    ours = gk.calendar.add_working_days(dates, DAYS)
    if not np.array_equal(ours, numpy_with(all_off)):
        raise RuntimeError("gongkai and NumPy answer differently")
    rows, gain = compare_threads(dates)
    rows |= fastest(
        {
            "numpy, weekmask": lambda: numpy_with(weekmask),
            "numpy, all off": lambda: numpy_with(all_off),
            "gongkai, is_working_day": lambda: gk.calendar.is_working_day(dates),
            "numpy, is_busday, all off": lambda: np.is_busday(dates, busdaycal=all_off),
        }
    )
    faster = min(("numpy, weekmask", "numpy, all off"), key=lambda name: rows[name])
    return rows, [Bound(f"{faster} (the faster)", rows[faster] / rows["gongkai"], 3), gain]


def compare_dates(dates: Dates, ours: float) -> tuple[float, Bound]:
    """Seconds of `chinesecalendar` for as many dates as `ours` is of, and the bound."""
    sample = dates[:SAMPLE].astype(object).tolist()
    answers = gk.calendar.add_working_days(dates[:SAMPLE], DAYS).astype(object).tolist()
    if date_by_date(sample) != answers:
        raise RuntimeError("gongkai and chinesecalendar answer differently")
    scaled = min(seconds(lambda: date_by_date(sample)) for _ in range(3)) * COUNT / SAMPLE
    return scaled, Bound("chinesecalendar, a sample scaled", scaled / ours, 10_000)


def main() -> int:
    print(
        f"gongkai {gk.__version__}, Python {platform.python_version()}, NumPy {np.__version__}, "
        f"chinesecalendar {chinese_calendar.__version__}, {platform.machine()}"
    )
    print(f"{DAYS} working days after {COUNT:,} dates of {FIRST} to {LAST}, in no order\n")
    dates = random_dates()
    times, bounds = compare_columns(dates)
    scaled, bound = compare_dates(dates, times["gongkai"])
    bounds.append(bound)

    print(f"{'tool':<28} {'ms':>12} {'ns a date':>10} {'time ratio':>11}")
    for name, taken in (times | {"chinesecalendar": scaled}).items():
        print(
            f"{name:<28} {taken * 1e3:>12.1f} {taken / COUNT * 1e9:>10.2f} "
            f"{taken / times['gongkai']:>10.2f}x"
        )
    print()
    for bound in bounds:
        print(
            f"{bound.what:<34} {bound.ratio:>10.2f}x, at least {bound.at_least:g}: {bound.verdict}"
        )
    return 1 if any(bound.broken for bound in bounds) else 0


if __name__ == "__main__":
    sys.exit(main())
