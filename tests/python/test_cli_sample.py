# SPDX-License-Identifier: Apache-2.0
"""``gongkai sample`` and ``gongkai trace``, as a clerk and a script call them."""

import json
from pathlib import Path

import gongkai as gk
import pytest
from conftest import Run


def test_the_files_are_those_of_every_kind_and_read_back(run: Run, tmp_path: Path) -> None:
    done = run("sample", "--seed", "3", "-o", "year", "--format", "json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert (said["seed"], said["year"], said["scale"]) == (3, 2016, 1)
    assert said["figures"]["complaints.closed"] == 1197
    tables = [file for file in said["files"] if file["name"].endswith(".csv")]
    for file in tables:
        reading = gk.exchange.read(tmp_path / "year" / file["name"])
        assert len(reading.require_all()) == file["lines"]
        assert all(record.generated for record in reading.records)
        lines = (tmp_path / "year" / file["name"]).with_suffix(".jsonl")
        assert gk.exchange.read(lines).require_all() == reading.records
    assert {path.name for path in (tmp_path / "year").iterdir()} == {
        file["name"] for file in said["files"]
    }


def test_the_same_seed_gives_the_same_bytes(run: Run, tmp_path: Path, generated_year: Path) -> None:
    assert run("sample", "--seed", "1", "-o", "again").returncode == 0
    for path in generated_year.iterdir():
        assert (tmp_path / "again" / path.name).read_bytes() == path.read_bytes()


@pytest.mark.parametrize("arguments", [["--year", "1999"], ["--scale", "0"]])
def test_what_cannot_be_generated_is_refused(run: Run, arguments: list[str]) -> None:
    done = run("sample", "-o", "year", *arguments)
    assert done.returncode == 2 and "is not between" in done.stderr


def test_a_folder_that_cannot_be_written_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "year").write_text("a file")
    done = run("sample", "-o", "year")
    assert done.returncode == 2 and "year" in done.stderr


def test_dockets_are_those_of_the_files(generated_year: Path) -> None:
    dockets = gk.sample.dockets("complaint")
    reading = gk.exchange.read(generated_year / "complaint.csv")
    assert [docket.record for docket in dockets] == reading.records


def test_a_trace_tells_steps_states_and_due_dates(run: Run, generated_year: Path) -> None:
    events = generated_year / "events.jsonl"
    done = run("trace", events, "request-2016-00007", "--lang", "zh")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "依申请公开  request-2016-00007"
    steps = [line for line in lines[2:] if not line.startswith(" ")]
    assert "收到申请  → 办理中" in steps[1] and steps[-1].endswith("(信息公开办公室)")
    assert any("答复申请" in line and "期限 2016-" in line for line in lines)

    said = json.loads(run("trace", events, "request-2016-00007", "--format", "json").stdout)
    assert len(said["steps"]) == len(steps) and said["state"] == said["steps"][-1]["state"]
    (docket,) = [
        docket
        for docket in gk.sample.dockets("information_request")
        if docket.id == "request-2016-00007"
    ]
    (clock,) = docket.clocks(docket.events[-1].on)
    assert said["steps"][-1]["clocks"][0]["due"] == str(clock.clock.on)


def test_a_trace_of_nothing_is_refused(run: Run, tmp_path: Path, generated_year: Path) -> None:
    done = run("trace", generated_year / "events.jsonl", "request-2016-99999")
    assert done.returncode == 2 and "no event" in done.stderr
    done = run("trace", "nothing.jsonl", "request-2016-00001")
    assert done.returncode == 2 and "nothing.jsonl" in done.stderr
    (tmp_path / "broken.jsonl").write_text('{"record":"r-1"}\n')
    done = run("trace", "broken.jsonl", "r-1")
    assert done.returncode == 2 and "broken.jsonl:1" in done.stderr
