# SPDX-License-Identifier: Apache-2.0
"""Reading and auditing hold neither Python nor each other up."""

import threading
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


@pytest.mark.parametrize("work", ["read", "check", "to_json", "to_html"])
def test_another_thread_runs_on_meanwhile(work: str) -> None:
    """A thread is blocked while the interpreter is held, so it could not set the event."""
    text = REPORT * 200
    report = gk.read(text)
    calls = {
        "read": lambda: gk.read(text),
        "check": report.check,
        "to_json": report.to_json,
        "to_html": report.to_html,
    }
    running, ended = threading.Event(), threading.Event()
    ticks: list[bool] = []

    def tick() -> None:
        running.set()
        while not ended.is_set():
            ticks.append(working.is_set())

    working = threading.Event()
    ticker = threading.Thread(target=tick)
    ticker.start()
    running.wait()
    for _ in range(5):
        working.set()
        calls[work]()
        working.clear()
    ended.set()
    ticker.join()
    # With the lock held a call lets the ticker in at its edges alone.
    assert ticks.count(True) > 100
