# SPDX-License-Identifier: Apache-2.0
"""A report in Python says what its document says, and what its JSON says."""

import datetime
import json
import pickle
from decimal import Decimal

import gongkai as gk
import pytest
from conftest import REPORT, SOUND


def test_a_report_knows_whose_and_of_when_it_is(report: gk.AnnualReport) -> None:
    assert report.agency == "青石市环境保护局"
    assert report.year == 2016
    assert report.form == "2008"
    assert report.period is not None
    assert report.period.start == datetime.date(2016, 1, 1)
    assert report.period.end == datetime.date(2016, 12, 31)
    assert report.published is None
    assert report.tables == {}
    assert report.text == REPORT
    assert report.source.media_type == "text/plain"


def test_a_day_of_publication_can_be_added(report: gk.AnnualReport) -> None:
    dated = report.with_published(datetime.date(2017, 3, 30))
    assert dated.published == datetime.date(2017, 3, 30)
    assert dated.to_dict()["published"] == "2017-03-30"
    assert report.published is None


def test_a_report_is_late_by_the_day_of_whoever_publishes_it(report: gk.AnnualReport) -> None:
    dated = gk.read(REPORT.replace("2016", "2022")).with_published(datetime.date(2023, 2, 10))
    assert dated.publisher is None
    [late] = [finding for finding in dated.check() if finding.rule == "report.late"]
    assert (late.left.value, late.right.value) == ("2023-02-10", "2023-01-31")
    assert "国务院令第711号" in late.message and "第四十九条" in late.message
    told = dated.with_publisher("government")
    assert told.publisher == gk.Publisher("government")
    assert told.to_dict()["publisher"] == "government"
    [check] = [check for check in told.check().checks if check.rule == "report.late"]
    assert check.status == "pass"
    with pytest.raises(gk.UnknownKey, match="ministry"):
        report.with_publisher("ministry")


def test_a_figure_carries_its_words(report: gk.AnnualReport) -> None:
    figure = report["proactive.total"][0]
    assert figure.value == Decimal(1200)
    assert isinstance(figure.value, Decimal)
    assert (figure.unit, figure.label) == ("条", "主动公开政府信息总数")
    assert figure.approximate is None and figure.scope is None
    assert figure.section is not None and figure.section == "proactive"
    assert figure.section.label == "主动公开政府信息情况"
    assert "1200条" in figure.quote
    assert report.text[figure.start : figure.end] == figure.quote
    assert figure.interval.low == figure.interval.high == 1200


def test_an_approximate_figure_allows_an_interval(report: gk.AnnualReport) -> None:
    figure = report["website.visits.daily"][0]
    assert figure.approximate == "about"
    assert figure.interval.low < 2000 < figure.interval.high


def test_words_for_nothing_are_a_zero_with_a_quote(report: gk.AnnualReport) -> None:
    zeros = [figure for figure in report.figures if figure.value == 0]
    assert zeros
    assert all(figure.statement == "none" and figure.quote for figure in zeros)


def test_the_figures_of_one_measure_go_by_its_token(report: gk.AnnualReport) -> None:
    assert [figure.value for figure in report["requests.received"]] == [30, 25]
    assert len(report["proactive.gazette"]) == 0
    with pytest.raises(gk.UnknownKey, match=r"no\.such\.measure") as caught:
        report["no.such.measure"]
    assert isinstance(caught.value, KeyError)
    assert caught.value.key == "no.such.measure"
    assert "no measure is called" in str(caught.value)


def test_figures_are_a_sequence(report: gk.AnnualReport) -> None:
    figures = report.figures
    everything = list(figures)
    assert len(figures) == len(everything) > 4
    assert figures[0] == everything[0] == figures[-len(figures)]
    assert figures[-1] == everything[-1]
    assert list(figures[1:4]) == everything[1:4]
    assert list(figures[::-1]) == everything[::-1]
    assert figures[0] != figures[1]
    assert figures[0] != 1
    assert len({figures[0], figures[0], figures[1]}) == 2
    for index in (len(figures), -len(figures) - 1):
        with pytest.raises(IndexError):
            figures[index]


def test_a_part_outlives_the_name_of_its_report() -> None:
    figure = gk.read(REPORT).figures[0]
    finding = gk.read(REPORT).check()[0]
    assert figure.quote in REPORT
    assert finding.left.figure is None or finding.left.figure.quote in REPORT


def test_attributes_and_json_say_the_same(report: gk.AnnualReport) -> None:
    said = report.to_dict()
    assert said == json.loads(report.to_json()) == json.loads(report.to_json(2))
    assert said["schema"] == "gongkai.report/1"
    assert (said["agency"], said["year"], said["form"]) == (report.agency, report.year, report.form)
    for figure, row in zip(report.figures, said["figures"], strict=True):
        assert figure.to_dict() == {key: row[key] for key in figure.to_dict()}
    for section, row in zip(report.sections, said["sections"], strict=True):
        assert (section.key, section.heading) == (row["key"], row["heading"])
        assert (section.start, section.end) == (row["start"], row["end"])
    for announced, row in zip(report.lists, said["lists"], strict=True):
        assert (str(announced.announced), announced.of) == (row["announced"], row["of"])
        assert announced.items == row["items"]
    assert said["findings"] == said["checks"] == []


def test_json_with_findings_holds_them(report: gk.AnnualReport) -> None:
    findings = report.check()
    said = report.to_dict(findings=findings)
    assert findings.to_dict() == {"findings": said["findings"], "checks": said["checks"]}
    for finding, row in zip(findings, said["findings"], strict=True):
        assert (finding.rule, finding.severity) == (row["rule"], row["severity"])
        assert (finding.message, finding.fingerprint) == (row["message"], row["fingerprint"])
    assert [check.rule for check in findings.checks] == [row["rule"] for row in said["checks"]]


def test_a_report_comes_back_from_its_json(report: gk.AnnualReport) -> None:
    again = gk.AnnualReport.from_json(report.to_json())
    assert again.to_json() == report.to_json()
    assert again.check().to_dict() == report.check().to_dict()
    assert pickle.loads(pickle.dumps(report)).to_json() == report.to_json()


@pytest.mark.parametrize("bad", ["", "{", "[]", '{"schema": "gongkai.report/9"}', "\x00"])
def test_what_is_no_report_is_refused(bad: str) -> None:
    with pytest.raises(gk.InvalidValue) as caught:
        gk.AnnualReport.from_json(bad)
    assert isinstance(caught.value, ValueError)


def test_contradictions_are_found_with_both_sides(report: gk.AnnualReport) -> None:
    findings = report.check()
    conflict = next(finding for finding in findings if finding.rule == "text.conflict")
    assert conflict.severity == "error"
    assert {conflict.left.value, conflict.right.value} == {"30", "25"}
    assert abs(conflict.difference or 0) == 5
    for side in (conflict.left, conflict.right):
        assert side.figure is not None
        assert side.figure.measure == "requests.received"
        assert side.start is not None
        assert report.text[side.start : side.end] == side.quote
    assert conflict in list(findings.errors)
    assert all(finding.severity == "error" for finding in findings.errors)
    assert findings.report.text == report.text


def test_a_sound_report_has_no_errors() -> None:
    findings = gk.read(SOUND).check()
    assert len(findings.errors) == 0
    assert findings.checks


def test_checking_twice_finds_the_same(report: gk.AnnualReport) -> None:
    assert report.check().to_dict() == report.check().to_dict()


def test_every_rule_that_is_checked_is_in_the_table(report: gk.AnnualReport) -> None:
    tokens = [rule.token for rule in gk.audit.rules()]
    assert [check.rule for check in report.check().checks] == tokens
    assert all(rule.label and rule.label_en for rule in gk.audit.rules())


def test_html_is_one_page_in_either_language(report: gk.AnnualReport) -> None:
    for language in ("zh", "en"):
        page = report.to_html(lang=language)
        assert page.lower().startswith("<!doctype html>")
        assert "青石市环境保护局" in page
    assert report.to_html() == report.to_html("zh")
    with pytest.raises(gk.UnknownKey, match="fr"):
        report.to_html("fr")


def test_an_enumerator_equals_its_token() -> None:
    error = gk.Severity("error")
    assert error == "error" and error == gk.Severity("error")
    assert error != "warning" and error != gk.Severity("warning") and error != 1
    assert "error" in {error} and error in {"error"}
    assert str(error) == error.token == error.label_en == "error"
    assert error.label == "错误"
    assert gk.Severity.all() == ["error", "warning", "note"]
    assert pickle.loads(pickle.dumps(error)) == error
    with pytest.raises(gk.UnknownKey):
        gk.Severity("fatal")


def test_measures_and_forms_are_tables() -> None:
    assert gk.Measure("requests.received").unit == "件"
    whole = gk.Measure("proactive.website").whole
    assert whole is not None
    assert whole.token == "proactive.total"
    assert len({measure.token for measure in gk.measures()}) == len(gk.measures()) > 50
    assert [form.form.token for form in gk.forms()] == ["2008", "2019", "2021"]
    assert gk.forms()[-1].last_year is None
