# SPDX-License-Identifier: Apache-2.0
"""``gongkai ledger`` and ``gongkai sample --ledger``, as a clerk and a script call them."""

import json
from pathlib import Path
from typing import Any

import gongkai as gk
import pytest
from conftest import Run
from rich.cells import cell_len

WHO = ("--actor", "信息公开办", "--on", "2016-03-07")


def json_of(run: Run, *arguments: str | Path, code: int = 0) -> dict[str, Any]:
    done = run("ledger", *arguments, "--format", "json")
    assert done.returncode == code, done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    return said


@pytest.fixture(scope="session")
def generated_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with the generated year; not to be written to."""
    path = tmp_path_factory.mktemp("ledger") / "year.db"
    with gk.Ledger.open(str(path)) as ledger:
        gk.sample.fill(ledger)
    return path


def test_a_clerk_takes_a_request_through_its_steps(run: Run, ledger_url: str) -> None:
    of = ("--ledger", ledger_url)
    done = run("ledger", "list", "fee", *of)
    assert done.returncode == 2 and "gongkai ledger init" in done.stderr
    made = json_of(run, "init", *of)
    assert made["events"] == 0 and made["algorithm"] == "sha256"
    assert json_of(run, "init", *of)["id"] == made["id"]

    fields = ["id=r1", "agency=jilin", "number=2016-1", "channel=web", "applied_on=2016-03-07"]
    done = run("ledger", "add", "information_request", *fields, *WHO, *of)
    assert done.returncode == 2 and "description" in done.stderr
    said = json_of(
        run, "add", "information_request", *fields, "description=某项目环评批复", *WHO, *of
    )
    assert (said["version"], said["state"]) == (1, "filed")
    assert json_of(run, "step", "r1", "receive", *WHO, *of)["state"] == "received"
    refused = run("ledger", "step", "r1", "deliver", *WHO, *of)
    assert refused.returncode == 2 and "answer" in refused.stderr
    conflict = run(
        "ledger", "step", "r1", "answer", "outcome=granted", "--expected", "1", *WHO, *of
    )
    assert conflict.returncode == 2 and "expected version 1" in conflict.stderr
    amended = ("amend", "purpose=生产", "--reason", "补录", *WHO)
    assert json_of(run, "step", "information_request/r1", *amended, *of)["version"] == 3

    shown = json_of(run, "show", "r1", *of)
    assert [step["step"] for step in shown["steps"]] == ["create", "receive", "amend"]
    assert shown["fields"]["purpose"] == "生产"
    text = run("ledger", "show", "r1", "--lang", "zh", *of).stdout
    assert "所需信息用途" in text and "2016-03-28" in text
    (listed,) = json_of(run, "list", "information_request", "--where", "state=received", *of)[
        "records"
    ]
    assert (listed["id"], listed["version"]) == ("r1", 3)
    late = json_of(run, "overdue", "--on", "2016-04-01", *of, code=1)
    assert [one["record"] for one in late["overdue"]] == ["r1"]
    assert "第二十四条" in late["overdue"][0]["source"]
    soon = json_of(run, "overdue", "--on", "2016-03-25", "--within", "5", *of)
    assert soon["overdue"] == [] and soon["due"][0]["due"] == "2016-03-28"
    assert json_of(run, "verify", *of)["whole"] is True


def test_files_go_in_once_and_what_is_wrong_is_told(
    run: Run, generated_year: Path, tmp_path: Path
) -> None:
    json_of(run, "init")
    files = [generated_year / name for name in ("complaint.csv", "applicant.jsonl")]
    dry = json_of(run, "import", *files, "--dry-run")
    assert [one["added"] for one in dry["files"]] == [1266, 30]
    assert json_of(run, "import", *files)["files"] == dry["files"]
    again = json_of(run, "import", *files)
    assert [(one["added"], one["known"]) for one in again["files"]] == [(0, 1266), (0, 30)]
    records = gk.exchange.read(files[0]).records
    gk.exchange.write(tmp_path / "complaint.xlsx", records, names="zh")
    (sheet,) = json_of(run, "import", "complaint.xlsx")["files"]
    assert (sheet["added"], sheet["known"], sheet["conflicts"]) == (0, 1266, [])

    table = (generated_year / "complaint.csv").read_text("utf-8-sig").splitlines(keepends=True)
    broken = tmp_path / "broken.csv"
    broken.write_text(
        table[0]
        + table[1].replace("complaint-2016-00001", "new-1")
        + table[2].replace("complaint-2016-00002", "new-2").replace("2016-", "2016-13-", 3),
        encoding="utf-8",
    )
    strict = ("--kind", "complaint", "--strict")
    refused = run("ledger", "import", broken, *strict, "--lang", "en")
    assert refused.returncode == 1 and f"{broken}:3" in refused.stderr
    assert "0 added" in refused.stdout
    lax = run("ledger", "import", broken, *strict[:2], "--rejected", "back.csv", "--lang", "en")
    assert lax.returncode == 1 and "1 added" in lax.stdout
    assert "new-2" in (tmp_path / "back.csv").read_text("utf-8-sig")

    changed = tmp_path / "changed.csv"
    changed.write_text(table[0] + table[1].replace("complaint-2016-00001", "new-1"), "utf-8")
    text = changed.read_text("utf-8")
    number = text.split("\n")[1].split(",")[2]
    changed.write_text(text.replace(number, "9" + number), "utf-8")
    told = json_of(run, "import", changed, "--kind", "complaint", code=1)
    assert told["files"][0]["conflicts"][0]["fields"] == ["number"]
    missing = run("ledger", "import", "none.csv")
    assert missing.returncode == 2 and "none.csv" in missing.stderr
    assert json_of(run, "verify")["whole"] is True


def test_statistics_are_those_of_the_sample(run: Run, generated_ledger: Path) -> None:
    of = ("--ledger", generated_ledger)
    said = json_of(run, "stats", "--year", "2016", *of)
    counts = {(one["record_kind"], one["by"], one["value"]): one["count"] for one in said["counts"]}
    assert counts["complaint", None, None] == 1266
    assert counts["information_request", "channel", "web"] == 10
    assert counts["disclosure_item", "media", "website"] == 4630
    assert {one["term"] for one in said["publication"]} >= {"proactive.publish"}
    assert all(one["reason"] for one in said["unmonitored"])
    text = run("ledger", "stats", "--kind", "complaint", "--lang", "zh", *of).stdout
    assert "1,266" in text and "环保举报" in text
    by = json_of(run, "stats", "--kind", "post", "--by", "month", *of)["counts"]
    assert sum(one["count"] for one in by) == 1285
    unknown = run("ledger", "stats", "--by", "chanel", *of)
    assert unknown.returncode == 2 and "channel" in unknown.stderr


def test_tables_fit_and_cut_nothing_off(run: Run, generated_ledger: Path) -> None:
    of = ("--ledger", generated_ledger, "--lang", "zh")
    done = run("ledger", "overdue", "--on", "2017-01-20", *of)
    assert done.returncode == 1
    assert all(cell_len(line) <= 160 for line in done.stdout.splitlines())
    assert "\x1b" not in done.stdout
    assert "举报转办" in done.stdout and "第九条" in done.stdout


def test_a_ledger_goes_out_as_files_and_comes_back_equal(
    run: Run, generated_ledger: Path, tmp_path: Path
) -> None:
    of = ("--ledger", generated_ledger)
    said = json_of(run, "export", "-o", "files", "--personal", *of)
    assert {"events.jsonl", "digest.json", "complaint.jsonl"} <= {
        one["name"] for one in said["files"]
    }
    json_of(run, "init", "--ledger", "again.db")
    restored = json_of(run, "import", "files", "--ledger", "again.db")["files"][0]["restored"]
    digest = tmp_path / "files" / "digest.json"
    found = json_of(run, "verify", "--digest", digest, "--ledger", "again.db")
    assert found["whole"] and found["digest"]["events"] == restored
    assert found["digest"] == json.loads(digest.read_text("utf-8"))

    hidden = json_of(run, "export", "--bundle", "-o", "bundle.jsonl", *of)
    assert hidden["files"][0]["lines"] == restored + 2
    told = json_of(run, "import", "bundle.jsonl", "--ledger", "again.db")["files"][0]
    assert (told["events_added"], told["conflicts"]) == (0, [])
    json_of(run, "export", "--proof", "request-2016-00007", "-o", "proof.jsonl", *of)
    shown = json_of(run, "verify", "--proof", "proof.jsonl")
    assert shown["record"] == "request-2016-00007" and shown["steps"][-1]["state"] == "delivered"
    both = run("ledger", "export", "--bundle", "--digest", "-o", "x", *of)
    assert both.returncode == 2


def test_personal_data_stand_nowhere_but_where_they_are_asked_for(
    run: Run, generated_ledger: Path, tmp_path: Path
) -> None:
    of = ("--ledger", generated_ledger)
    with gk.Ledger.open(str(generated_ledger)) as ledger:
        secrets = set()
        for kind in ("applicant", "complainant"):
            for one in ledger.records(kind, limit=10_000):
                record = ledger.require(kind, one.record.id, personal=True).record
                for field in gk.records.fields(kind):
                    value = getattr(record, field.token)
                    if field.personal and isinstance(value, str) and len(value) > 6:
                        secrets.add(value)
    assert len(secrets) > 100
    json_of(run, "export", "-o", "files", *of)
    json_of(run, "export", "--bundle", "-o", "files/bundle.jsonl", *of)
    said = "".join(path.read_text("utf-8") for path in (tmp_path / "files").iterdir())
    for call in (
        ("stats", "--year", "2016"),
        ("list", "applicant", "--limit", "5000"),
        ("list", "complainant", "--limit", "5000"),
        ("show", "applicant-2016-00007"),
        ("verify",),
    ):
        for form in ("text", "json"):
            done = run("ledger", *call, "--format", form, *of)
            said += done.stdout + done.stderr
    assert not [secret for secret in secrets if secret in said]
    shown = run("ledger", "show", "applicant-2016-00007", "--personal", *of).stdout
    assert any(secret in shown for secret in secrets)


def test_a_clerk_erases_what_somebody_asks_to_be_erased(run: Run) -> None:
    json_of(run, "init")
    json_of(run, "add", "applicant", "id=p1", "name=欧阳某某", *WHO)
    unsaid = run("ledger", "erase", "p1", *WHO)
    assert unsaid.returncode == 2 and "--reason" in unsaid.stderr
    json_of(run, "erase", "p1", "--reason", "本人要求", *WHO)
    shown = run("ledger", "show", "p1", "--personal", "--lang", "zh").stdout
    assert "欧阳" not in shown and "删除个人信息" in shown
    assert json_of(run, "verify")["personal"] == {"kept": 0, "erased": 1, "withheld": 0}


def test_a_broken_trace_ends_with_one(run: Run, tmp_path: Path) -> None:
    import sqlite3

    json_of(run, "init")
    json_of(run, "add", "applicant", "id=p1", "name=欧阳某某", *WHO)
    with sqlite3.connect(tmp_path / "gongkai.db") as database:
        database.execute("UPDATE event SET actor = '别人'")
    said = json_of(run, "verify", code=1)
    assert [one["fault"] for one in said["problems"]] == ["event_changed"]
    text = run("ledger", "verify", "--lang", "zh")
    assert text.returncode == 1 and "留痕不完整" in text.stdout


def test_a_sample_fills_a_ledger_and_says_that_it_is_generated(run: Run) -> None:
    done = run("sample", "--seed", "3", "--ledger", "year.db", "--format", "json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["figures"]["complaints"] == 1266
    listed = json_of(run, "list", "complaint", "--ledger", "year.db", "--limit", "5")
    assert all(one["generated"] for one in listed["records"])
    neither = run("sample")
    assert neither.returncode == 2 and "--ledger" in neither.stderr
