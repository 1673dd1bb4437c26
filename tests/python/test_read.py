# SPDX-License-Identifier: Apache-2.0
"""Whatever holds a report, and however it is encoded, reads as the same report."""

import io
from pathlib import Path

import gongkai as gk
import pytest
from conftest import PNG, REPORT, SOUND

HTML = "<html><head><meta charset='gbk'><title>年报</title></head><body>{}</body></html>".format(
    "".join(f"<p>{line}</p>" for line in REPORT.splitlines())
)


def values(report: gk.AnnualReport) -> list[tuple[str, str]]:
    return [(figure.measure, str(figure.value)) for figure in report.figures]


def test_a_path_as_str_and_as_path_read_the_same(report_file: Path) -> None:
    assert gk.read(str(report_file)).to_json() == gk.read(report_file).to_json()
    assert gk.read(report_file).source.name == report_file.name


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(REPORT, id="text"),
        pytest.param(REPORT.encode(), id="bytes"),
        pytest.param(bytearray(REPORT.encode()), id="bytearray"),
        pytest.param(memoryview(REPORT.encode()), id="memoryview"),
        pytest.param(io.BytesIO(REPORT.encode()), id="binary file"),
        pytest.param(io.StringIO(REPORT), id="text file"),
        pytest.param(REPORT.encode("gb18030"), id="GB18030"),
        pytest.param(REPORT.encode("utf-16"), id="UTF-16"),
        pytest.param("\ufeff" + REPORT, id="byte order mark"),
        pytest.param(HTML.encode("gbk"), id="HTML in GBK"),
    ],
)
def test_every_source_gives_the_same_figures(source: object) -> None:
    expected = values(gk.read(REPORT))
    assert len(expected) >= 6
    assert values(gk.read(source)) == expected  # type: ignore[arg-type]


def test_an_open_file_gives_its_name(report_file: Path) -> None:
    with report_file.open("rb") as file:
        assert gk.read(file).source.name == str(report_file)


def test_one_sentence_is_text_where_no_file_is_called_that() -> None:
    sentence = "2016年共收到政府信息公开申请30件。"
    assert gk.read(sentence).text == sentence


def test_a_file_that_is_called_like_a_sentence_is_read(tmp_path: Path) -> None:
    path = tmp_path / "年报,2016。"
    path.write_text(SOUND, encoding="utf-8")
    assert gk.read(str(path)).year == 2015


@pytest.mark.parametrize(
    ("source", "said"),
    [
        pytest.param("missing.txt", "missing.txt", id="missing"),
        pytest.param(Path("missing/2016。txt"), "missing/2016。txt", id="a path is never text"),
        pytest.param("吉林省年报", "吉林省年报", id="a name in Chinese is no sentence"),
        pytest.param(Path(), ".", id="directory"),
        pytest.param(b"", "empty", id="no bytes"),
        pytest.param(b" \n\t", "empty", id="blank"),
        pytest.param(PNG, "image/png", id="image"),
        pytest.param(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "application/pdf", id="PDF"),
    ],
)
def test_an_unreadable_source_says_which_and_why(source: object, said: str) -> None:
    with pytest.raises(gk.UnreadableInput, match=said) as caught:
        gk.read(source)  # type: ignore[arg-type]
    assert isinstance(caught.value, OSError)
    assert isinstance(caught.value, gk.Error)


def test_an_unreadable_file_is_an_attribute_of_its_error(tmp_path: Path) -> None:
    with pytest.raises(gk.UnreadableInput) as caught:
        gk.read(tmp_path / "missing.txt")
    assert caught.value.filename == str(tmp_path / "missing.txt")


def test_an_encoding_goes_by_any_usual_name() -> None:
    report = gk.read(REPORT.encode("gbk"), encoding="GB2312")
    assert report.source.encoding == "GB18030"
    with pytest.raises(gk.UnknownKey, match="klingon") as caught:
        gk.read(REPORT, encoding="klingon")
    assert caught.value.key == "klingon"


def test_a_lone_surrogate_does_not_stop_the_reading() -> None:
    assert gk.read(REPORT + "\ud800\n").text.startswith(REPORT)


def test_a_batch_keeps_its_order_and_outlives_a_bad_file(
    report_file: Path, sound_file: Path, tmp_path: Path
) -> None:
    paths = [report_file, tmp_path / "missing.txt", sound_file] * 5
    readings = list(gk.read_many(paths, threads=3))
    assert [reading.path for reading in readings] == paths
    years = [reading.report and reading.report.year for reading in readings]
    assert years == [2016, None, 2015] * 5
    assert all((reading.error is None) == (reading.report is not None) for reading in readings)


def test_a_batch_draws_on_its_paths_only_as_far_as_it_reads(report_file: Path) -> None:
    drawn = 0

    def endless() -> "object":
        nonlocal drawn
        while True:
            drawn += 1
            yield report_file

    readings = gk.read_many(endless(), threads=2)  # type: ignore[arg-type]
    for _ in range(10):
        assert next(readings).report
    assert drawn <= 10 + 2 * 2
    readings.close()  # type: ignore[attr-defined]
