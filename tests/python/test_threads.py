# SPDX-License-Identifier: Apache-2.0
"""Reading and auditing hold neither Python nor each other up."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import gongkai as gk
import pytest
from conftest import REPORT, SOUND


def test_many_threads_read_what_one_reads() -> None:
    texts = [REPORT, SOUND] * 50
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda text: gk.read(text).to_json(), texts))
    assert found == [gk.read(REPORT).to_json(), gk.read(SOUND).to_json()] * 50


def test_many_threads_may_share_one_report(report: gk.AnnualReport) -> None:
    expected = report.to_dict(findings=report.check())
    with ThreadPoolExecutor(8) as pool:
        for said in pool.map(lambda _: report.to_dict(findings=report.check()), range(100)):
            assert said == expected


def share_seen_by_another_thread(call: Callable[[], object]) -> float:
    """The share of a call's duration, in tenths, in which another thread could run Python."""
    ended = threading.Event()
    ticks: list[float] = []

    def tick() -> None:
        while not ended.is_set():
            ticks.append(time.perf_counter())

    ticker = threading.Thread(target=tick)
    ticker.start()
    start = time.perf_counter()
    call()
    end = time.perf_counter()
    ended.set()
    ticker.join()
    tenths = {int(10 * (at - start) / (end - start)) for at in ticks if start <= at < end}
    return len(tenths) / 10


@pytest.mark.parametrize("work", ["read", "check", "to_json", "to_html"])
def test_another_thread_runs_on_meanwhile(work: str) -> None:
    text = REPORT * 1000
    report = gk.read(text)
    calls: dict[str, Callable[[], object]] = {
        "read": lambda: gk.read(text),
        "check": report.check,
        "to_json": report.to_json,
        "to_html": report.to_html,
    }
    # A busy machine may starve the other thread now and then, so one call of a few counts.
    assert any(share_seen_by_another_thread(calls[work]) > 0.5 for _ in range(10))


@pytest.mark.parametrize("work", ["read_csv", "read_json_lines", "read_archive"])
def test_another_thread_runs_while_records_are_read(work: str) -> None:
    # Rows that are no records, and an archive that is altered, leave no objects to be made, which
    # need the interpreter.
    fee = gk.records.Fee(id="f-1", request="r-1", regime="cost")
    csv = gk.exchange.to_csv("fee", [fee]) + b"f-2,,,\n" * 100_000
    lines = b'{"schema":"gongkai.record/1","record_kind":"fee","id":""}\n' * 100_000
    archive = bytearray(gk.archive.write_archive([fee] * 50_000, format="text"))
    archive[-2] ^= 1
    calls: dict[str, Callable[[], object]] = {
        "read_csv": lambda: gk.exchange.read_csv("fee", csv),
        "read_json_lines": lambda: gk.exchange.read_json_lines(lines),
        "read_archive": lambda: refused(bytes(archive)),
    }
    assert any(share_seen_by_another_thread(calls[work]) > 0.5 for _ in range(10))


def refused(data: bytes) -> None:
    with pytest.raises(gk.UnreadableInput):
        gk.archive.read_archive(data)


def test_a_call_that_holds_the_interpreter_would_be_told() -> None:
    numbers = [number * 7919 % 1_000_003 for number in range(1_000_000)]
    assert not any(share_seen_by_another_thread(lambda: sorted(numbers)) > 0.5 for _ in range(3))
