# SPDX-License-Identifier: Apache-2.0
"""What a session and a notebook show: one line, true, and nothing of it unescaped."""

from html.parser import HTMLParser

import gongkai as gk
import pytest
from conftest import REPORT
from gongkai import Measure, Severity  # noqa: F401  (names that the round trip evaluates)


def test_a_report_shows_its_year_agency_and_size(report: gk.AnnualReport) -> None:
    counts = f"{len(report.figures)} figures, {len(report.sections)} sections"
    assert repr(report) == f"<AnnualReport 2016 青石市环境保护局: {counts}>"


def test_what_is_unknown_shows_as_unknown() -> None:
    assert repr(gk.read("没有数字。\n")) == (
        "<AnnualReport unknown year unknown agency: 0 figures, 0 sections>"
    )


def test_every_repr_is_one_line_in_angle_brackets(report: gk.AnnualReport) -> None:
    findings = report.check()
    shown: list[object] = [
        report, report.source, report.period, report.figures, report.figures[0], report.sections[0],
        report.lists[0], findings, findings[0], findings[0].left, findings.checks[0],
        gk.audit.rules()[0], gk.forms()[0], report.figures[0].interval,
        gk.text.find_numerals("约3%")[0], gk.text.find_dates("2016年")[0],
        gk.text.find_document_numbers("国办发〔2016〕19号")[0],
        gk.text.normalise("字"), gk.text.decode(b"a\xff"), *gk.text.decode(b"a\xff").diagnostics,
    ]  # fmt: skip
    for thing in shown:
        assert repr(thing).startswith("<") and repr(thing).endswith(">")
        assert "\n" not in repr(thing) and " object at 0x" not in repr(thing)


@pytest.mark.parametrize("value", [gk.Severity("error"), gk.Measure("requests.received")])
def test_what_its_repr_can_build_round_trips(value: object) -> None:
    again = eval(repr(value))
    assert repr(again) == repr(value)
    assert type(again) is type(value)


class Cells(HTMLParser):
    """The text of every cell, and every tag."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


def test_a_notebook_shows_head_and_tail(report: gk.AnnualReport) -> None:
    long = gk.read(REPORT * 5)
    for shown in (report, long):
        cells = Cells(shown._repr_html_())
        assert shown.figures[0].quote in cells.words
        assert shown.figures[-1].quote in cells.words
        assert cells.tags.count("tr") <= 13
    assert "…" in Cells(long._repr_html_()).words


def test_a_notebook_puts_the_mark_of_approximation_where_chinese_does() -> None:
    report = gk.read("全年主动公开政府信息5800余条,其中网站公开约4000条。\n")
    words = Cells(report._repr_html_()).words
    assert "5,800余" in words and "约4,000" in words


def test_a_notebook_shows_both_sides_of_a_finding(report: gk.AnnualReport) -> None:
    findings = report.check()
    cells = Cells(findings._repr_html_())
    assert findings[0].message in cells.words
    assert (findings[0].left.quote or "") in cells.words
    assert (findings[0].right.quote or "") in cells.words


def test_a_notebook_runs_nothing_of_what_a_document_says() -> None:
    text = REPORT.replace("青石市环境保护局", "<script>x</script>局").replace("申请30", "申请<b>30")
    report = gk.read(text)
    for html in (report._repr_html_(), report.check()._repr_html_()):
        assert {"script", "b"}.isdisjoint(Cells(html).tags)
