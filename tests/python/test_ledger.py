# SPDX-License-Identifier: Apache-2.0
"""The ledger as an analyst and a service in Python meet it."""

import datetime
import hashlib
import json
import threading
from pathlib import Path
from typing import Any

import gongkai as gk
import pytest

MONDAY = datetime.date(2016, 3, 7)
WHO: dict[str, Any] = {"actor": "信息公开办", "on": MONDAY}


def request(name: str) -> Any:
    return gk.records.InformationRequest(
        id=name,
        agency="jilin",
        number="2016-" + name,
        channel="web",
        applied_on=MONDAY,
        description="某化工项目环境影响报告书批复",
        state="filed",
    )


def applicant(name: str) -> Any:
    return gk.records.Applicant(id=name, name="欧阳某某", telephone="13800001234")


def test_a_request_and_its_trace(ledger_url: str) -> None:
    with gk.Ledger.open(ledger_url) as ledger:
        ledger.add(request("r1"), **WHO)
        event = ledger.step("information_request", "r1", "receive", expected=1, **WHO)
        assert (event.version, event.step) == (2, "receive")
        stored = ledger.require("information_request", "r1")
        assert (stored.version, stored.record.state, stored.on) == (2, "received", MONDAY)
        docket = gk.Docket.replay(ledger.events("information_request", "r1"))
        assert docket.record == stored.record
        assert [one.record.id for one in ledger.records("information_request")] == ["r1"]
        assert ledger.records("information_request", {"state": "filed"}) == []
        (duty,) = ledger.due(MONDAY, MONDAY + datetime.timedelta(days=40))
        assert (duty.due, duty.term.token) == (datetime.date(2016, 3, 28), "request.reply")
        assert "第二十四条" in duty.rule.citation.to_string("zh")
        (one,) = ledger.count("information_request", "channel")
        assert (one.value, one.count) == ("web", 1)
        found = ledger.verify(ledger.digest())
        assert found.whole and found.records == 1 and not found.problems
        assert str(ledger_url).rsplit("/", 1)[-1] in repr(ledger)
    with pytest.raises(gk.LedgerError, match="closed"):
        ledger.event_count  # noqa: B018


def test_what_goes_wrong_has_a_type_of_its_own(ledger_url: str) -> None:
    with pytest.raises(gk.LedgerError):
        gk.Ledger.open(ledger_url, create=False)
    ledger = gk.Ledger.open(ledger_url)
    ledger.add(request("r1"), **WHO)
    with pytest.raises(gk.VersionConflict) as conflict:
        ledger.step("information_request", "r1", "receive", expected=4, **WHO)
    assert (conflict.value.expected, conflict.value.found) == (4, 1)
    assert isinstance(conflict.value, gk.LedgerError)
    with pytest.raises(gk.StepRefused):
        ledger.step("information_request", "r1", "deliver", **WHO)
    with pytest.raises(gk.UnknownKey):
        ledger.require("information_request", "r2")
    assert ledger.find("information_request", "r2") is None

    def both() -> None:
        ledger.add(applicant("p1"), **WHO)
        ledger.step("information_request", "r1", "deliver", **WHO)

    with pytest.raises(gk.StepRefused):
        ledger.transact(both)
    assert ledger.event_count == 1


def test_personal_data_are_shown_to_who_asks_and_erased_for_good(ledger_url: str) -> None:
    with gk.Ledger.open(ledger_url) as ledger:
        ledger.add(applicant("p1"), **WHO)
        hidden = ledger.require("applicant", "p1")
        assert hidden.record.name == "" and "欧阳" not in repr(hidden)
        assert ledger.events("applicant", "p1")[0].changes.keys() == {"id", "generated"}
        assert ledger.require("applicant", "p1", personal=True).record.name == "欧阳某某"
        ledger.erase("applicant", "p1", reason="本人要求", **WHO)
        assert ledger.require("applicant", "p1", personal=True).record.name == ""
        found = ledger.verify()
        assert found.whole and found.personal_erased == 2


def test_threads_may_use_one_ledger(ledger_url: str) -> None:
    with gk.Ledger.open(ledger_url) as ledger:

        def write(of: int) -> None:
            for n in range(10):
                ledger.add(request(f"r{of}-{n}"), **WHO)

        threads = [threading.Thread(target=write, args=(of,)) for of in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert ledger.event_count == 40
        assert ledger.verify().whole


def test_histories_are_loaded_all_or_none(ledger_url: str) -> None:
    dockets = gk.sample.dockets("information_request")
    with gk.Ledger.open(ledger_url, algorithm="sm3") as ledger:
        assert ledger.algorithm == "sm3"
        count = ledger.load(docket.events for docket in dockets)
        assert count == ledger.event_count == sum(docket.version for docket in dockets)
        shown = ledger.require("information_request", dockets[0].id, personal=True)
        assert shown.record == dockets[0].record
        with pytest.raises(gk.LedgerError):
            ledger.load(docket.events for docket in dockets)
        assert ledger.event_count == count
        assert ledger.verify().whole


def test_an_outsider_can_hash_a_proof_without_gongkai(tmp_path: Path) -> None:
    """The documented bytes, with nothing but Python's own library."""
    with gk.Ledger.open(str(tmp_path / "gongkai.db")) as ledger:
        ledger.add(applicant("p1"), **WHO)
        ledger.add(request("r1"), **WHO)
        ledger.step("information_request", "r1", "receive", **WHO)
        ledger.write_proof(tmp_path / "proof.jsonl", "information_request", "r1")
        digest = ledger.digest()

    def digest_of(*texts: str) -> str:
        content = b"".join(len(text.encode()).to_bytes(8, "big") + text.encode() for text in texts)
        return hashlib.sha256(content).hexdigest()

    head, *events = [
        json.loads(line) for line in (tmp_path / "proof.jsonl").read_text("utf-8").splitlines()
    ]
    link = digest_of("gongkai.ledger/1", "sha256", head["ledger"])
    for number, event in enumerate(events, 1):
        content = event.get("content") or digest_of(
            "gongkai.event/1",
            event["record_kind"],
            event["record"],
            str(event["version"]),
            event["step"],
            event["actor"],
            event["on"],
            event["at"],
            event["reason"],
            json.dumps(event["changes"], ensure_ascii=False, separators=(",", ":")),
            json.dumps(event["commitments"], separators=(",", ":"))
            if "commitments" in event
            else "",
        )
        link = digest_of("gongkai.link/1", str(number), link, content, event["origin"])
    assert link == head["head"] == digest.head
    proof = gk.ledger.read_proof(tmp_path / "proof.jsonl")
    assert [event.step for event in proof.events] == ["create", "receive"]
    assert "欧阳" not in (tmp_path / "proof.jsonl").read_text("utf-8")
