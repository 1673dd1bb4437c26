# SPDX-License-Identifier: Apache-2.0
"""The text tools say where, in the text that they were given."""

import datetime
from decimal import Decimal

import gongkai as gk
import pytest
from gongkai import text as gkt
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("words", "quote", "value", "approximation"),
    [
        pytest.param("收到45,274次", "45,274", 45274, "exact", id="grouped"),
        pytest.param("公开１２３条", "１２３", 123, "exact", id="full width"),
        pytest.param("约370万元", "约370万", 3700000, "about", id="万 after an approximating word"),
        pytest.param("共5800余条", "5800余", 5800, "over", id="余"),
        pytest.param("一千二百六十六件", "一千二百六十六", 1266, "exact", id="Chinese"),
        pytest.param("占20.8%", "20.8%", Decimal("20.8"), "exact", id="percentage"),
    ],
)
def test_a_numeral_is_found_where_it_stands(
    words: str, quote: str, value: object, approximation: str
) -> None:
    (numeral,) = gkt.find_numerals(words)
    assert words[numeral.start : numeral.end] == quote
    assert numeral.value == value
    assert numeral.approximation == approximation


def test_a_date_is_found_where_it_stands() -> None:
    words = "自２０１６年１２月３１日起"
    (mention,) = gkt.find_dates(words)
    assert words[mention.start : mention.end] == "２０１６年１２月３１日"
    assert mention.kind == "day"
    assert mention.date == datetime.date(2016, 12, 31)
    (impossible,) = gkt.find_dates("2015年2月29日")
    assert (impossible.day, impossible.date) == (29, None)


def test_a_document_number_is_found_where_it_stands() -> None:
    words = "按照(国办发[2016]19号)和国务院令第711号"
    first, second = gkt.find_document_numbers(words)
    assert (first.issuer, first.year, first.number) == ("国办发", 2016, 19)
    assert str(first) == "国办发〔2016〕19号"
    assert (second.year, second.number) == (None, 711)
    assert words[second.start : second.end].endswith("令第711号")


def test_normalisation_knows_the_way_back() -> None:
    source = "ＡＢ\u200b１，２"
    normalised = gkt.normalise(source)
    assert normalised.text == "AB1,2"
    start, end = normalised.to_source(2, 3)
    assert source[start:end] == "１"


def test_decoding_tells_encoding_and_damage() -> None:
    assert gkt.decode("政府信息公开".encode("gbk"), gkt.Encoding("GB18030")).encoding == "GB18030"
    damaged = gkt.decode("公开".encode() + b"\xff", gkt.Encoding("UTF-8"))
    assert damaged.text == "公开\ufffd"
    assert damaged.diagnostics[0].byte == 6


@given(st.text())
def test_whatever_is_found_lies_in_the_text_in_order(words: str) -> None:
    for find in (gkt.find_numerals, gkt.find_dates, gkt.find_document_numbers):
        end = 0
        for found in find(words):
            assert end <= found.start < found.end <= len(words)
            end = found.end


@given(st.binary() | st.text().map(str.encode))
def test_any_bytes_decode(data: bytes) -> None:
    decoded = gkt.decode(data)
    assert decoded.text.encode().decode() == decoded.text


PIECES = [
    *("一、", "(二)", "2016年", "收到", "政府信息公开申请", "30", "件", ",", "其中", "。", "\n"),
    *("约", "万", "同比增长", "%", "未", "收费", "分别是", "、", "等", "|", "<td>", "</table>"),
    *("\x00", "\u200b", "𠀀", "😀"),
]
prose = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
documents = st.binary() | st.text().map(str.encode) | prose.map(str.encode)


@given(documents, st.sampled_from(["", "a.html", "a.md"]))
def test_any_bytes_are_a_report_or_unreadable(data: bytes, name: str) -> None:
    try:
        report = gk.read(data, name=name)
    except gk.UnreadableInput:
        return
    for figure in report.figures:
        assert figure.quote and report.text[figure.start : figure.end] == figure.quote
    findings = report.check()
    assert report.check().to_dict() == findings.to_dict()
    again = gk.AnnualReport.from_json(report.to_json())
    assert again.to_json() == report.to_json()
    assert report.to_html() and report._repr_html_() and findings._repr_html_()
