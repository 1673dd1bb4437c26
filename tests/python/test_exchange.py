# SPDX-License-Identifier: Apache-2.0
"""Files of records: good rows are kept, bad ones told and given back."""

import datetime
from pathlib import Path
from typing import Any

import gongkai as gk
import openpyxl
import pytest
from gongkai import exchange, records


def training(number: int) -> records.Training:
    return records.Training(
        id=f"t-{number}",
        agency="jilin",
        kind="course",
        held_on=f"2016-03-{number:02}",
        theme="政府信息公开",
    )


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "training.csv"
    exchange.write(path, [training(1), training(2), training(3)], names="zh")
    return path


def test_the_name_of_a_file_says_its_kind(table: Path) -> None:
    assert exchange.read(table).require_all() == [training(1), training(2), training(3)]
    other = table.with_name("三月.csv")
    table.rename(other)
    with pytest.raises(gk.InvalidValue, match="kind="):
        exchange.read(other)
    assert exchange.read(other, "training").clean


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".jsonl"])
def test_bad_rows_are_told_and_given_back(table: Path, suffix: str, tmp_path: Path) -> None:
    good = tmp_path / f"training{suffix}"
    exchange.write(good, [training(1), training(2), training(3)])
    spoil(good, "2016-03-02", "2016-02-30")
    reading = exchange.read(good, "training")
    assert reading.records == [training(1), training(3)] and not reading.clean
    (problem,) = reading.problems
    assert (problem.line, problem.row) == (2 if suffix == ".jsonl" else 3, 2)
    assert problem.column == "held_on" and "2016-02-30" in problem.found
    assert problem.file == str(good) and str(problem).startswith(f"{good}:{problem.line}: held_on")
    assert "2016-02-30" in str(problem) and problem.label == "举办日期"
    with pytest.raises(gk.InvalidValue, match="2016-02-30"):
        reading.require_all()
    back = tmp_path / f"rejected{suffix}"
    exchange.write_rejected(back, reading)
    if suffix == ".jsonl":
        assert "2016-02-30" in back.read_text("utf-8")
        return
    spoil(back, "2016-02-30", "2016-03-02")
    assert exchange.read(back, "training").require_all() == [training(2)]


def spoil(path: Path, before: str, after: str) -> None:
    """Change one text in a file."""
    if path.suffix != ".xlsx":
        text = path.read_text("utf-8")
        # The reasons repeat what stood there; the first is the cell itself.
        path.write_text(text.replace(before, after, 1), "utf-8")
        return
    book = openpyxl.load_workbook(path)
    for row in book.active.iter_rows():
        for cell in row:
            if cell.value == before:
                cell.value = after
    book.save(path)


def workbook(path: Path, rows: list[list[Any]], title: str = "Sheet") -> Path:
    book = openpyxl.Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_a_sheet_by_hand_may_hold_dates_and_numbers(tmp_path: Path) -> None:
    rows = [
        [],
        ["记录编号", "行政机关", "种类", "举办日期", "主题", "参加人次"],
        ["t-1", "jilin", "培训班", datetime.datetime(2016, 3, 1), "政府信息公开", 40],
        [None, None, None],
        ["t-2", "jilin", "course", datetime.date(2016, 3, 2), "政府信息公开", "40"],
    ]
    reading = exchange.read(workbook(tmp_path / "training.xlsx", rows))
    assert reading.problems == []
    assert [record.participants for record in reading.records] == [40, 40]
    assert [str(record.held_on) for record in reading.records] == ["2016-03-01", "2016-03-02"]
    assert reading.lines == [3, 5]


def test_a_time_in_a_sheet_is_one_of_china(tmp_path: Path) -> None:
    complaint = [
        [
            "id",
            "agency",
            "number",
            "filed_at",
            "channel",
            "region",
            "pollution_kinds",
            "content",
            "state",
        ],
        [
            "c-1",
            "jilin",
            "7",
            datetime.datetime(2016, 3, 1),
            "phone",
            220104,
            "air",
            "气味",
            "filed",
        ],
    ]
    reading = exchange.read(workbook(tmp_path / "complaint.xlsx", complaint))
    (record,) = reading.require_all()
    assert record.filed_at.isoformat() == "2016-03-01T00:00:00+08:00"
    assert record.region == "220104"


def test_of_several_sheets_one_is_named(tmp_path: Path) -> None:
    path = tmp_path / "training.xlsx"
    exchange.write(path, [training(1)])
    book = openpyxl.load_workbook(path)
    book.create_sheet("说明").append(["见培训"])
    book.save(path)
    with pytest.raises(gk.InvalidValue, match="sheet="):
        exchange.read(path)
    assert exchange.read(path, sheet="会议和培训").require_all() == [training(1)]
    with pytest.raises(gk.UnknownKey, match="说明"):
        exchange.read(path, sheet="培 训")


def test_no_cell_of_a_sheet_is_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "training.xlsx"
    record = training(1)
    record.theme = "=HYPERLINK(1)"
    exchange.write(path, [record])
    cells = [cell for row in openpyxl.load_workbook(path).active.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    assert exchange.read(path).require_all() == [record]


def test_what_a_sheet_cannot_hold_is_refused_and_no_file_is_written(tmp_path: Path) -> None:
    record = training(1)
    record.theme = "长" * 40_000
    path = tmp_path / "training.xlsx"
    with pytest.raises(gk.InvalidValue, match="32,767"):
        exchange.write(path, [record])
    assert not path.exists()


def test_a_damaged_workbook_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "training.xlsx"
    exchange.write(path, [training(number) for number in range(1, 29)])
    whole = path.read_bytes()
    for end in range(0, len(whole), 97):
        path.write_bytes(whole[:end])
        with pytest.raises(gk.UnreadableInput):
            exchange.read(path)
    for at in range(0, len(whole), 31):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            exchange.read(path)
        except (gk.UnreadableInput, gk.InvalidValue):
            continue


@pytest.mark.parametrize("name", ["nothing.csv", "nothing.xlsx", "nothing.jsonl"])
def test_a_file_that_is_not_there_is_an_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(gk.UnreadableInput, match="nothing"):
        exchange.read(tmp_path / name, "training")


def test_a_table_holds_one_kind(tmp_path: Path) -> None:
    fee = records.Fee(id="f-1", request="r-1", regime="cost")
    for name in ("mixed.csv", "mixed.xlsx"):
        with pytest.raises(gk.InvalidValue, match="fee"):
            exchange.write(tmp_path / name, [training(1), fee])
    exchange.write(tmp_path / "mixed.jsonl", [training(1), fee])
    assert exchange.read(tmp_path / "mixed.jsonl").require_all() == [training(1), fee]


def test_gb18030_is_told_from_its_bytes() -> None:
    data = exchange.to_csv("training", [training(1)], names="zh", byte_order_mark=False)
    assert exchange.read_csv("training", data.decode().encode("gb18030")).records == [training(1)]


@pytest.mark.parametrize("format", ["csv", "json_lines", "xlsx"])
def test_any_bytes_are_read_or_refused(format: str) -> None:
    for size in (0, 1, 50, 5000):
        data = bytes((at * 7919) % 256 for at in range(size))
        try:
            reading = exchange.read(data, "training", format=format)
        except gk.UnreadableInput:
            continue
        assert reading.records == []
