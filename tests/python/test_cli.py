# SPDX-License-Identifier: Apache-2.0
"""The command line keeps what scripts rely on: exit codes, streams, JSON."""

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import gongkai as gk
import pytest
from conftest import PNG, REPORT, SOUND, Run
from rich.cells import cell_len

DIGITS = re.compile(r"-?\d+(\.\d+)?")
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
SECTIONS = {"overview", "proactive", "requests", "fees", "review", "problems", "plans", "other"}
APPROXIMATIONS = {None, "over", "about", "nearly", "at_least", "at_most"}


def assert_contract(said: dict[str, Any]) -> None:
    """Every key of ``gongkai.report/1`` is there and holds what the contract says."""
    text = said["text"]
    assert said["schema"] == "gongkai.report/1"
    assert isinstance(said["agency"], str | None) and said["agency"] != ""
    assert isinstance(said["region"], str | None) and said["region"] != ""
    assert isinstance(said["year"], int | None)
    assert said["form"] in {None, "2008", "2019", "2021"}
    for day in [said["published"], *(said["period"] or {"start": None, "end": None}).values()]:
        assert day is None or DATE.fullmatch(day)
    source = said["source"]
    assert {"name", "media_type", "encoding", "sha256"} <= source.keys()
    assert re.fullmatch("[0-9a-f]{64}", source["sha256"])
    for section in said["sections"]:
        assert section["key"] in SECTIONS | {None}
        assert text[section["start"] : section["end"]].lstrip().startswith(section["heading"])
    for number, figure in enumerate(said["figures"], 1):
        assert figure["id"] == f"f{number}"
        assert gk.Measure(figure["measure"]) and isinstance(figure["unit"], str)
        assert DIGITS.fullmatch(figure["value"])
        assert figure["approximate"] in APPROXIMATIONS
        assert isinstance(figure["scope"], str | None) and figure["scope"] != ""
        assert figure["section"] in SECTIONS | {None}
        assert figure["quote"] and text[figure["start"] : figure["end"]] == figure["quote"]
    for announced in said["lists"]:
        assert DIGITS.fullmatch(announced["announced"])
        assert isinstance(announced["of"], str)
        words = text[announced["start"] : announced["end"]]
        assert all(item in words for item in announced["items"])
    assert said["tables"] == {}
    for finding in said["findings"]:
        assert finding["severity"] in {"error", "warning", "note"}
        assert all(finding[key] for key in ("rule", "message", "message_en", "fingerprint"))
        assert isinstance(finding["hints"], list)
        assert finding["difference"] is None or DIGITS.fullmatch(finding["difference"])
        for side in (finding["left"], finding["right"]):
            assert 0 <= side.get("start", 0) <= side.get("end", 0) <= len(text)
    for check in said["checks"]:
        assert check["status"] in {"pass", "fail", "unknown", "not_applicable"}
        assert isinstance(check["count"], int) and check["rule"]
    for diagnostic in said["diagnostics"]:
        assert diagnostic["severity"] in {"error", "warning", "note"}
        assert diagnostic["message"]


def test_json_of_one_file_is_one_object_by_the_contract(run: Run, report_file: Path) -> None:
    done = run("audit", report_file, "--format", "json")
    said = json.loads(done.stdout)
    assert done.returncode == 1
    assert done.stderr == ""
    assert_contract(said)
    assert len(said["figures"]) >= 6
    assert {finding["rule"] for finding in said["findings"]} >= {"text.conflict"}
    assert said["source"]["name"] == report_file.name
    assert said["text"] == REPORT


def test_parse_gives_the_same_without_the_rules(run: Run, report_file: Path) -> None:
    audited = json.loads(run("audit", report_file, "--format", "json").stdout)
    done = run("parse", report_file, "--format", "json")
    assert done.returncode == 0
    assert json.loads(done.stdout) == {**audited, "findings": [], "checks": []}


def test_a_report_without_errors_exits_with_0(run: Run, sound_file: Path) -> None:
    assert run("audit", sound_file).returncode == 0


def test_several_files_are_json_lines_in_order_and_the_usable_ones_are_there(
    run: Run, report_file: Path, sound_file: Path
) -> None:
    done = run("audit", report_file, "missing.txt", sound_file, "--format", "json", "-j", "2")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 2
    assert [line["year"] for line in lines] == [2016, 2015]
    for line in lines:
        assert_contract(line)
    assert "missing.txt" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("jobs", [1, 2, 7])
def test_any_number_of_jobs_prints_the_same(
    run: Run, report_file: Path, sound_file: Path, jobs: int
) -> None:
    files = [report_file, sound_file] * 8
    expected = run("audit", *files, "--format", "json", "-j", "1").stdout
    assert run("audit", *files, "--format", "json", "-j", str(jobs)).stdout == expected


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        pytest.param("picture.txt", PNG, "image/png", id="a picture called text"),
        pytest.param("empty.txt", b"", "empty", id="empty"),
        pytest.param("blank.html", b"\n \n", "empty", id="blank"),
        pytest.param("report.docx", b"PK\x03\x04" + bytes(60), "report.docx", id="a zip archive"),
    ],
)
def test_an_unusable_file_is_named_with_what_is_wrong(
    run: Run, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    done = run("audit", name)
    assert done.returncode == 2
    assert done.stdout == ""
    assert name in done.stderr and said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_directory_and_a_missing_file_are_unusable(run: Run, tmp_path: Path) -> None:
    for file in (tmp_path, tmp_path / "missing.txt"):
        done = run("parse", file, "--format", "json")
        assert done.returncode == 2
        assert done.stdout == ""
        assert str(file) in done.stderr


def test_a_file_that_is_no_report_is_read_without_figures(run: Run, tmp_path: Path) -> None:
    (tmp_path / "poem.txt").write_text("春眠不觉晓\n处处闻啼鸟\n", encoding="utf-8")
    done = run("parse", "poem.txt", "--format", "json")
    said = json.loads(done.stdout)
    assert done.returncode == 0
    assert_contract(said)
    assert (said["agency"], said["year"], said["figures"]) == (None, None, [])


def test_standard_input_is_a_file_too(run: Run) -> None:
    done = run("audit", "-", "--format", "json", stdin=SOUND.encode("gb18030"))
    said = json.loads(done.stdout)
    assert done.returncode == 0
    assert said["year"] == 2015
    assert said["source"]["encoding"] == "GB18030"
    assert run("audit", "-").returncode == 2


def test_a_report_is_printed_for_people_in_80_columns(run: Run, report_file: Path) -> None:
    done = run("audit", report_file, "--lang", "zh")
    assert done.returncode == 1
    assert "\x1b" not in done.stdout
    assert max(cell_len(line) for line in done.stdout.splitlines()) <= 80
    parts = ("青石市环境保护局", "text.conflict", "1,200", "核查规则")
    places = [done.stdout.index(words) for words in parts]
    assert places == sorted(places)
    line = REPORT[: REPORT.index("收到政府信息公开申请25")].count("\n") + 1
    assert f":{line}:" in done.stdout.replace("\n", "").replace(" ", "")


def test_messages_follow_the_locale_unless_told(run: Run, report_file: Path) -> None:
    assert "Findings" in run("audit", report_file).stdout
    assert "核查结果" in run("audit", report_file, LC_ALL="zh_CN.UTF-8").stdout
    assert "Findings" in run("audit", report_file, "--lang", "en", LC_ALL="zh_CN.UTF-8").stdout


def test_json_and_html_are_also_written(run: Run, report_file: Path, tmp_path: Path) -> None:
    done = run("audit", report_file, "--json", "out.json", "--html", "out.html", "--lang", "en")
    assert done.returncode == 1
    assert "out.json" in done.stderr and "out.html" in done.stderr
    printed = run("audit", report_file, "--format", "json").stdout
    assert json.loads((tmp_path / "out.json").read_text("utf-8")) == json.loads(printed)
    assert (tmp_path / "out.html").read_text("utf-8").lower().startswith("<!doctype html>")


def test_a_place_that_cannot_be_written_is_named(run: Run, report_file: Path) -> None:
    done = run("audit", report_file, "--json", "no/such/place.json")
    assert done.returncode == 2
    assert "no/such/place.json" in done.stderr


def test_what_the_document_says_cannot_steer_the_terminal(run: Run, tmp_path: Path) -> None:
    text = SOUND.replace("300条", "300\x1b[31m条").replace("白桦县", "白桦\x1b]0;x\x07县")
    (tmp_path / "escape.txt").write_text(text, encoding="utf-8")
    assert "\x1b" not in run("audit", "escape.txt").stdout


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["audit"], id="no file"),
        pytest.param(["audit", "a.txt", "--format", "xml"], id="format"),
        pytest.param(["audit", "a.txt", "-j", "0"], id="no job"),
        pytest.param(["audit", "a.txt", "--encoding", "klingon"], id="encoding"),
        pytest.param(["audit", "a.txt", "--published", "2017-02-30"], id="no such day"),
        pytest.param(["audit", "a.txt", "--level", "galactic"], id="no such level"),
        pytest.param(["audit", "a.txt", "b.txt", "--json", "out.json"], id="two into one"),
        pytest.param(["parse", "a.txt", "--no-such-option"], id="option"),
        pytest.param(["no-such-command"], id="command"),
    ],
)
def test_an_impossible_call_exits_with_2(run: Run, tmp_path: Path, arguments: list[str]) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(SOUND, encoding="utf-8")
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr and "Traceback" not in done.stderr


def test_an_encoding_and_a_date_can_be_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(SOUND.encode("gbk"))
    done = run(
        "parse", "a.txt", "--format", "json", "--encoding", "gb2312", "--published", "2016-03-01"
    )
    said = json.loads(done.stdout)
    assert said["source"]["encoding"] == "GB18030"
    assert said["published"] == "2016-03-01"


@pytest.mark.parametrize(
    ("level", "published", "code"),
    [
        pytest.param((), "2023-01-31", 0, id="a department on its last day"),
        pytest.param((), "2023-02-01", 1, id="a day later"),
        pytest.param(("--level", "department"), "2023-02-01", 1, id="told to be one"),
        pytest.param(("--level", "government"), "2023-03-31", 0, id="told to be a government"),
        pytest.param(("--level", "government"), "2023-04-01", 1, id="a government a day later"),
        pytest.param(("--level", "provincial"), "2023-02-01", 1, id="a department of a province"),
        pytest.param(("--level", "county"), "2023-01-31", 0, id="a department of a county"),
    ],
)
def test_a_late_report_is_found_by_its_day(
    run: Run, tmp_path: Path, level: tuple[str, ...], published: str, code: int
) -> None:
    (tmp_path / "a.txt").write_text(SOUND.replace("2015", "2022"), encoding="utf-8")
    done = run("audit", "a.txt", "--published", published, *level, "--format", "json")
    said = json.loads(done.stdout)
    late = [finding for finding in said["findings"] if finding["rule"] == "report.late"]
    assert len(late) == code
    assert all("第四十九条" in finding["message"] for finding in late)
    assert [check["count"] for check in said["checks"] if check["rule"] == "report.late"] == [1]


def test_every_command_has_help_with_an_example(run: Run) -> None:
    assert "Exit codes" in run("--help").stdout
    for command in ("audit", "parse", "doctor"):
        assert f"Example: gongkai {command}" in run(command, "--help").stdout


def test_the_version_and_the_doctor_answer(run: Run) -> None:
    assert run("--version").stdout == f"gongkai {gk.__version__}\n"
    done = run("doctor")
    assert done.returncode == 0
    assert gk.__version__ in done.stdout
    assert f"measures: {len(gk.measures())}" in done.stdout
    assert f"terms: {len(gk.statute.terms())}" in done.stdout
    assert f"calendar: 2004-01-01 – {gk.calendar.china().known_until}" in done.stdout
    facts = json.loads(run("doctor", "--format", "json").stdout)
    assert [f"{name}: {fact}" for name, fact in facts.items()] == done.stdout.splitlines()


def test_a_closed_pipe_ends_quietly(report_file: Path) -> None:
    arguments = [sys.executable, "-m", "gongkai", "audit", *[str(report_file)] * 200]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_a_full_disk_is_no_finding(sound_file: Path) -> None:
    arguments = [sys.executable, "-m", "gongkai", "audit", str(sound_file)]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(arguments, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
    assert done.returncode == 2
    assert "standard output" in done.stderr and "Traceback" not in done.stderr


def test_progress_goes_to_a_terminal_alone(report_file: Path, sound_file: Path) -> None:
    """Standard error is a pseudo-terminal here; standard output stays clean JSON."""
    ours, theirs = pty.openpty()
    arguments = [sys.executable, "-m", "gongkai", "audit", "--format", "json", "--lang", "en"]
    process = subprocess.Popen(
        [*arguments, str(report_file), str(sound_file)],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm"},
    )
    os.close(theirs)
    stdout, _ = process.communicate(timeout=60)
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert "reading" in shown
    assert [json.loads(line)["year"] for line in stdout.decode().splitlines()] == [2016, 2015]
