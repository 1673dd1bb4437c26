# SPDX-License-Identifier: Apache-2.0
"""What ``due``, ``days``, ``workday`` and ``calendar`` print, and how they end."""

import datetime
import json
from pathlib import Path
from typing import Any

import gongkai as gk
import icalendar
import pytest
from conftest import Run
from rich.cells import cell_len

TAB = "\t"


def due(run: Run, *arguments: str | Path, **environment: str) -> dict[str, Any]:
    done = run("due", *arguments, "--format", "json", **environment)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def arrangement_of_2027(path: Path) -> Path:
    """What an arrangement of 2027 might be: its statutory days, a bridge day, a worked Sunday."""
    with pytest.warns(gk.ProvisionalWarning):
        off = [day.date for day in gk.calendar.china().year(2027) if day.kind == "holiday"]
    rows = dict.fromkeys([*off, datetime.date(2027, 2, 10)], "off")
    rows[datetime.date(2027, 2, 21)] = "work"
    lines = [f"{day}{TAB}{kind}{TAB}节" for day, kind in sorted(rows.items())]
    path.write_text("\n".join([f"date{TAB}kind{TAB}name", *lines]) + "\n", encoding="utf-8")
    return path


def test_json_of_a_due_date_keeps_the_contract(run: Run) -> None:
    said = due(run, "request.reply", "--from", "2024-01-29")
    assert said["schema"] == "gongkai.due/1"
    assert (said["term"], said["from"], said["due"]) == (
        "request.reply",
        "2024-01-29",
        "2024-02-29",
    )
    assert (said["unit"], said["length"], said["provisional"]) == ("working_day", 20, False)
    assert (said["instrument"], said["article"]) == ("政府信息公开条例(2019)", "第三十三条")
    days = said["days"]
    assert [day["date"] for day in days] == [
        (datetime.date(2024, 1, 30) + datetime.timedelta(days=n)).isoformat() for n in range(31)
    ]
    assert sum(day["counted"] for day in days) == 20
    assert {day["name"] for day in days if day["reason"] == "holiday"} == {"春节"}
    reasons = {day["date"]: day["reason"] for day in days}
    assert reasons["2024-02-18"] == "make_up_day"
    assert reasons["2024-02-24"] == "weekend"


def test_a_due_date_is_one_line_with_its_article(run: Run) -> None:
    done = run("due", "request.reply", "--from", "2024年1月29日", "--lang", "zh")
    assert done.returncode == 0
    assert done.stdout == (
        "2024-02-29 周四  20个工作日,可延长20  "
        "《政府信息公开条例(2019)》(国务院令第711号)第三十三条\n"
    )


def test_an_explanation_is_the_librarys_own(run: Run) -> None:
    clock = gk.due("request.reply", "2024-01-29")
    for lang in ("zh", "en"):
        done = run("due", "request.reply", "--from", "2024-01-29", "--explain", "--lang", lang)
        assert done.stdout == clock.explain(lang)


def test_what_happened_on_the_way_is_counted(run: Run) -> None:
    said = due(
        run,
        *("request.reply", "--from", "2024-03-01", "--restart", "2024-03-05"),
        *("--suspend", "2024-03-11..2024-03-12=third_party", "--extension", "3"),
    )
    clock = gk.due(
        "request.reply",
        "2024-03-01",
        restarts=["2024-03-05"],
        pauses=[("2024-03-11", "2024-03-12", "third_party")],
        extended=3,
    )
    assert said == clock.to_dict()
    longest = due(run, "request.reply", "--from", "2024-03-01", "--extended")
    assert longest["extension"] == 20


@pytest.mark.parametrize(
    ("on", "met", "code", "words"),
    [
        ("2024-02-01", None, 0, "2024-02-01: running, 17 working days left"),
        ("2024-02-29", None, 0, "2024-02-29: last day"),
        ("2024-03-01", None, 1, "2024-03-01: overdue"),
        ("2024-03-01", "2024-02-29", 0, "2024-03-01: met"),
        ("2024-03-05", "2024-03-04", 1, "2024-03-05: met late"),
    ],
)
def test_how_it_stands_on_a_day(run: Run, on: str, met: str | None, code: int, words: str) -> None:
    how = [*("--on", on), *(("--met", met) if met else ())]
    done = run("due", "request.reply", "--from", "2024-01-29", *how)
    assert done.returncode == code
    assert done.stdout.splitlines()[-1] == words


def test_days_left_past_the_last_arrangement_are_marked(run: Run) -> None:
    call = ("due", "request.reply", "--from", "2026-11-02", "--format", "json", "--on")
    late, known = (json.loads(run(*call, on).stdout) for on in ("2027-03-01", "2026-12-01"))
    assert late["provisional"] is False
    assert late["standing"]["provisional"] is True
    assert known["standing"]["provisional"] is False


def test_how_far_a_source_was_read_is_said_in_the_language_asked_for(run: Run) -> None:
    for call in (
        ("due", "request.fee_payment", "--from", "2024-01-29"),
        ("due", "--list"),
        ("obligations", "eia_decided", "--from", "2024-01-29"),
        ("workday", "2024-02-18"),
        ("calendar", "2024"),
    ):
        english, chinese = (run(*call, "--lang", lang).stdout for lang in ("en", "zh"))
        assert "[seen on a page that quotes it]" in english and "〔" + "见于" not in english
        assert "〔见于引用该条的网页〕" in chinese


def test_backward_names_the_latest_fact(run: Run) -> None:
    done = run("due", "request.reply", "--backward", "2024-02-29", "--lang", "zh")
    assert done.stdout == "2024-01-29 周一\n"
    done = run("due", "request.reply", "--backward", "2024-02-29", "--format", "json")
    assert json.loads(done.stdout)["latest"] == "2024-01-29"


def test_the_terms_are_listed_with_every_version(run: Run) -> None:
    said = json.loads(run("due", "--list", "--format", "json").stdout)
    assert [term["token"] for term in said["terms"]] == [t.token for t in gk.statute.terms()]
    text = run("due", "--list", "--lang", "zh").stdout
    for term in said["terms"]:
        assert f"{term['token']}  {term['label']}\n" in text
        for row in term["rows"]:
            assert row["instrument"] and row["from"] in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("request.repl", "--from", "2024-01-29"), "did you mean request.reply"),
        (
            ("request.reply", "--from", "2004-01-29"),
            "no rule of the tables was in force on 2004-01-29",
        ),
        (("request.reply", "--from", "2023-02-29"), "that month has days 1 to 28"),
        (("request.reply", "--from", "二〇二三年二月三十日"), "that month has days 1 to 28"),
        (("request.reply", "--from", "soon"), "2024-02-29"),
        (
            ("request.reply", "--from", "2024-03-01", "--extended", "--extension", "5"),
            "give one of them",
        ),
        (
            (
                *("request.reply", "--from", "2024-01-29"),
                *("--on", "2024-03-01", "--met", "2024-01-01"),
            ),
            "2024-01-01 lies before its fact of 2024-01-29",
        ),
        (("request.reply",), "--from DATE"),
        (
            ("request.reply", "--from", "2024-03-01", "--extension", "21"),
            "beyond the law, which allows 1 to 20",
        ),
        (("request.reply", "--from", "2024-03-01", "--extension", str(2**64)), "--extension"),
        (
            ("request.reply", "--from", "2024-03-01", "--suspend", "2024-03-08..2024-03-05"),
            "ends before it begins",
        ),
        (
            (
                *("request.reply", "--from", "2024-03-01"),
                *("--suspend", "2024-03-05..2024-03-08", "--suspend", "2024-03-07..2024-03-11"),
            ),
            "overlap",
        ),
        (("request.reply", "--from", "2024-03-01", "--suspend", "2024-03-05"), "is no pause"),
        (("request.reply", "--from", "2024-03-01", "--switch", "weekends=maybe"), "no switch"),
        (("request.reply", "--from", "2024-03-01", "--switch", "weekends=no"), "no open question"),
        (("request.reply", "--from", "2024-03-01", "--backward", "2024-03-01"), "one of them"),
        (("request.reply", "--from", "2024-03-01", "--met", "2024-03-05"), "--on"),
        (("request.reply", "--backward", "2024-03-01", "--extension", "5"), "--extended alone"),
        (("request.reply", "--backward", "2024-03-01", "--explain"), "--extended alone"),
        (
            ("request.reply", "--backward", "2024-03-01", "--suspend", "2024-02-05..2024-02-06"),
            "--extended alone",
        ),
        (("proactive.publish", "--from", "2024-03-01", "--extended"), "cannot be extended"),
    ],
)
def test_an_unusable_call_says_what_would_be_right(
    run: Run, arguments: tuple[str, ...], words: str
) -> None:
    done = run("due", *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    # A frame of the terminal may break the words over lines.
    assert words in " ".join(done.stderr.replace("│", " ").split())


def test_a_provisional_answer_says_so_in_every_format(run: Run) -> None:
    call = ("due", "penalty.withdraw", "--from", "2030-03-01")
    assert "(provisional)" in run(*call).stdout
    assert "(暂定)" in run(*call, "--lang", "zh").stdout
    assert json.loads(run(*call, "--format", "json").stdout)["provisional"] is True
    event = icalendar.Calendar.from_ical(run(*call, "--format", "ics").stdout).walk("VEVENT")[0]
    assert event["status"] == "TENTATIVE"
    assert "provisional" in run("workday", "2030-03-01", "5").stderr
    assert "provisional" in run("days", "2026-12-01", "2027-01-05").stderr
    assert "provisional" in run("calendar", "2030").stderr


def test_a_due_date_is_an_entry_for_a_calendar_program(run: Run) -> None:
    done = run("due", "request.reply", "--from", "2024-01-29", "--format", "ics", "--lang", "zh")
    (event,) = icalendar.Calendar.from_ical(done.stdout).walk("VEVENT")
    assert event.decoded("dtstart") == datetime.date(2024, 2, 29)
    assert event.decoded("dtend") == datetime.date(2024, 3, 1)
    assert event["summary"] == "答复申请 届满"
    assert event["description"] == gk.due("request.reply", "2024-01-29").explain()


def test_an_arrangement_makes_known_what_was_provisional(run: Run, tmp_path: Path) -> None:
    call = ("request.correction_notice", "--from", "2027-02-01")
    before = due(run, *call)
    file = arrangement_of_2027(tmp_path / "2027.tsv")
    after = due(run, *call, "--arrangement", file)
    by_environment = due(run, *call, GONGKAI_ARRANGEMENT=str(file))
    assert (before["due"], before["provisional"]) == ("2027-02-12", True)
    assert (after["due"], after["provisional"]) == ("2027-02-15", False)
    assert by_environment == after


def test_a_broken_arrangement_is_refused_with_its_line(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "2027.tsv"
    file.write_text(f"date{TAB}kind{TAB}name\n2027-02-30{TAB}off{TAB}节\n", encoding="utf-8")
    done = run("workday", "2027-02-01", "--arrangement", file)
    assert done.returncode == 2
    assert "2027.tsv: line 2: 2027-02-30 does not exist" in done.stderr
    done = run("workday", "2027-02-01", "--arrangement", tmp_path / "none.tsv")
    assert done.returncode == 2
    assert "none.tsv" in done.stderr


def test_an_authoritys_own_days_stack_on_top(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "local.tsv"
    file.write_text(f"date{TAB}kind{TAB}name\n2024-03-05{TAB}off{TAB}州庆\n", encoding="utf-8")
    done = run("workday", "2024-03-04", "1", "--local", file)
    assert done.stdout.startswith("2024-03-06 ")
    assert "州庆" in run("workday", "2024-03-05", "--local", file).stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("2024-02-29", "-20"), "2024-01-29 周一  工作日"),
        (("2024-01-29", "+20"), "2024-02-29 周四  工作日"),
        (("2024-02-18",), "2024-02-18 周日  调休上班 (春节)"),
        (("2024-02-12",), "2024-02-12 周一  节假日 (春节)"),
        (("2024-02-24",), "2024-02-24 周六  周末"),
    ],
)
def test_a_working_day_says_why(run: Run, arguments: tuple[str, ...], words: str) -> None:
    done = run("workday", *arguments, "--lang", "zh")
    assert done.returncode == 0
    assert done.stdout.startswith(words)
    assert "《" in done.stdout


def test_days_between_are_counted_both_ways(run: Run) -> None:
    assert run("days", "2024-01-29", "2024-02-29").stdout == "20\n"
    assert run("days", "2024-02-29", "2024-01-29").stdout == "-20\n"
    said = json.loads(run("days", "2024-01-29", "2024-02-29", "--format", "json").stdout)
    assert said == {
        "schema": "gongkai.days/1",
        "from": "2024-01-29",
        "to": "2024-02-29",
        "working_days": 20,
        "calendar_days": 31,
        "provisional": False,
    }
    said = json.loads(run("workday", "2024-02-29", "-20", "--format", "json").stdout)
    assert (said["from"], said["n"], said["date"]) == ("2024-02-29", -20, "2024-01-29")


def test_a_year_fits_a_terminal_and_marks_its_days(run: Run) -> None:
    for lang in ("zh", "en"):
        text = run("calendar", "2024", "--lang", lang).stdout
        months = text.split("\n* ")[0]
        assert max(cell_len(line) for line in months.splitlines()) <= 80
        assert "10*11*" in months and "18+" in months
    assert (
        "春节  02-10–02-17 节假日; 02-04、02-18 调休上班"
        in run("calendar", "2024", "--lang", "zh").stdout
    )
    said = json.loads(run("calendar", "2024", "--format", "json").stdout)
    assert len(said["days"]) == 366
    assert sum(day["worked"] for day in said["days"]) == 251
    assert said["provisional"] is False
    events = icalendar.Calendar.from_ical(
        run("calendar", "2024", "--format", "ics", "--lang", "zh").stdout
    ).walk("VEVENT")
    spring = next(event for event in events if event["summary"] == "春节 节假日")
    assert spring.decoded("dtstart") == datetime.date(2024, 2, 10)
    assert spring.decoded("dtend") == datetime.date(2024, 2, 18)


def test_a_year_is_shown_where_the_terminal_tells_no_width(run: Run) -> None:
    assert run("calendar", "2024", COLUMNS="0").stdout == run("calendar", "2024").stdout != ""


def test_a_year_that_the_calendar_does_not_hold_is_refused(run: Run) -> None:
    done = run("calendar", "1990")
    assert done.returncode == 2
    assert "2050-12-31" in done.stderr


def test_obligations_of_a_fact_say_how_they_stand(run: Run) -> None:
    call = ("obligations", "request_received", "--from", "2024-01-29", "--on", "2024-03-01")
    done = run(*call, "--format", "json")
    assert done.returncode == 1
    reply, correction = json.loads(done.stdout)["obligations"]
    assert (reply["term"], reply["due"]) == ("request.reply", "2024-02-29")
    assert (reply["state"], reply["force"]) == ("missing", "duty")
    assert (correction["due"], correction["state"]) == ("2024-02-06", "not_owed")
    assert (correction["reason"], correction["condition"]) == (
        "condition_not_shown",
        "申请内容不明确",
    )
    assert run(*call[:-1], "2024-02-29").returncode == 0
    text = run(*call, "--lang", "zh").stdout
    assert "2024-02-29 周四  答复申请" in text and "第三十三条" in text
    events = icalendar.Calendar.from_ical(run(*call, "--format", "ics").stdout).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [
        datetime.date(2024, 2, 29),
        datetime.date(2024, 2, 6),
    ]


def test_what_nothing_governs_says_why_it_is_not_owed(run: Run) -> None:
    special = run("obligations", "ministry_eia_decided", "--from", "2024-01-29", "--lang", "en")
    assert special.stdout.splitlines()[0] == (
        "not owed, a special rule governs it  publish proactively (authority)"
    )
    ended = run("obligations", "eia_registration_received", "--from", "2020-01-29", "--lang", "en")
    assert "no rule of the tables was in force" in ended.stdout
    call = ("obligations", "ministry_eia_decided", "--from", "2024-01-29", "--format", "json")
    general, own, _ = json.loads(run(*call).stdout)["obligations"]
    assert (general["due"], general["state"]) == (None, "not_owed")
    assert general["reason"] == "special_rule"
    assert (own["due"], own["state"]) == ("2024-02-06", None)


def test_every_fact_is_listed_and_answers(run: Run) -> None:
    said = json.loads(run("obligations", "--list", "--format", "json").stdout)
    assert [fact["token"] for fact in said["facts"]] == [
        fact.token for fact in gk.statute.FactKind.all()
    ]
    assert run("obligations", "no_such_fact", "--from", "2024-01-29").returncode == 2
    assert run("obligations", "request_received").returncode == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("due", "request.reply", "--from", "2024-01-29", "--switch", "x=yes"), "fixed_dates_move"),
        (("due", "request.reply", "--from", "2024-01-29", "--switch", "x"), "QUESTION=yes"),
        (("due", "request.reply", "--from", "2024-01-29", "--suspend", "2024-02-05"), ".."),
        (("due", "request.reply", "--from", "2024-02-30"), "days 1 to 29"),
        (("due", "request.reply", "--from", "2008-04-30"), "2008-05-01"),
        (("due", "request.replay", "--from", "2024-01-29"), "request.reply"),
        (("due",), "--list"),
        (("workday", "2024-02-29", "many"), "integer"),
        (("workday", "2024-02-29", "99999999999"), "100000"),
        (("workday", "2024-02-29", "-99999999999"), "100000"),
        (("days", "2024-01-29", "2051-01-01"), "2050-12-31"),
        (("calendar", "2051"), "2050-12-31"),
        (("calendar", "99999999999"), "9999"),
    ],
)
def test_an_impossible_call_says_what_would_be_right(
    run: Run, arguments: tuple[str, ...], says: str
) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert says in done.stderr and "Traceback" not in done.stderr


def test_a_calendar_entry_of_nothing_is_refused(run: Run) -> None:
    done = run("obligations", "penalty_decided", "--from", "2004-03-01", "--format", "ics")
    assert done.returncode == 2
    assert "nothing to enter" in done.stderr
