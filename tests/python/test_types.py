# SPDX-License-Identifier: Apache-2.0
"""A caller's types check, and a caller's mistakes do not."""

from pathlib import Path

import pytest
from mypy import api

USE = """
from decimal import Decimal
from pathlib import Path
import gongkai as gk


report: gk.AnnualReport = gk.read(Path("report.txt"), encoding="gbk")
year: int | None = report.year
values: list[Decimal] = [figure.value for figure in report["requests.received"]]
first: gk.Figure = report.figures[0]
some: gk.Figures = report.figures[1:]
messages: list[str] = [finding.message for finding in report.check() if finding.severity == "error"]
for reading in gk.read_many(["a.txt", Path("b.txt")], threads=2):
    if reading.error is not None:
        name: object = reading.error.filename
page: str = report.to_html(lang="en")

fee = gk.records.Fee(id="f-1", request="r-1", regime="cost", charged=Decimal("40.5"))
charged: Decimal | None = fee.charged
docket = gk.Docket.create(fee, actor="clerk", on="2016-03-01")
steps: list[str] = [event.step for event in docket.events]
read: list[object] = list(gk.exchange.read("fee.csv", "fee").records)
"""


def check(tmp_path: Path, source: str) -> tuple[str, int]:
    (tmp_path / "use.py").write_text(source, encoding="utf-8")
    said, _, code = api.run(
        ["--strict", "--cache-dir", str(tmp_path / "cache"), str(tmp_path / "use.py")]
    )
    return said, code


def test_ordinary_use_checks_strictly(tmp_path: Path) -> None:
    said, code = check(tmp_path, USE)
    assert code == 0, said


@pytest.mark.parametrize(
    "mistake",
    [
        pytest.param("wrong: str = report.year", id="a year is no text"),
        pytest.param("gk.read(3)", id="a number is no document"),
        pytest.param("report.figures.append(first)", id="figures are read alone"),
        pytest.param("gk.read('a.txt', 'gbk')", id="options have names"),
        pytest.param("report.year = 2017", id="a report does not change"),
        pytest.param("gk.records.Fee(id='f-1', regime='cost')", id="a fee is of a request"),
        pytest.param("fee.charged = 'a lot of', 3", id="a sum is one number"),
        pytest.param("fee.chargd = Decimal(1)", id="a field has one name"),
    ],
)
def test_a_mistake_does_not_check(tmp_path: Path, mistake: str) -> None:
    said, code = check(tmp_path, USE + mistake + "\n")
    assert code == 1, said
