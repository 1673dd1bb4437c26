# SPDX-License-Identifier: Apache-2.0
"""Records taken through their steps from Python."""

import pickle

import gongkai as gk
import pytest
from gongkai import records, workflow


@pytest.fixture
def request_docket() -> gk.Docket:
    request = records.InformationRequest(
        id="r-1",
        agency="jilin",
        number="001",
        channel="registered_mail",
        applicant="p-1",
        applied_on="2024-01-29",
        description="某化工项目环境影响报告书批复",
    )
    return gk.Docket.create(request, actor="收发室", on="2024-01-29")


def take(docket: gk.Docket, step: str, on: str, **changes: object) -> workflow.Event:
    return docket.take(step, changes, actor="经办人", on=on)


def test_a_request_goes_from_receipt_to_its_reply(request_docket: gk.Docket) -> None:
    docket = request_docket
    take(docket, "receive", "2024-01-29")
    take(docket, "ask_correction", "2024-02-01", correction_items="请写明项目名称")
    take(docket, "correct", "2024-02-05")
    (reply,) = [
        clock for clock in docket.clocks("2024-02-05") if clock.term.token == "request.reply"
    ]
    # Twenty working days from the day after the correction.
    assert reply.clock.on == gk.due("request.reply", "2024-02-05").on
    event = take(docket, "answer", "2024-02-21", outcome="granted", reply_number="〔2024〕1号")
    assert event.step == "answer" and event.changes["reply_number"] == "〔2024〕1号"
    assert docket.state == docket.record.state == "answered"
    assert docket.as_of("2024-02-03").state == "correction_asked"
    (reply,) = [
        clock for clock in docket.clocks("2024-02-22") if clock.term.token == "request.reply"
    ]
    assert str(reply.met) == "2024-02-21"


def test_a_step_that_is_not_allowed_names_those_that_are(request_docket: gk.Docket) -> None:
    before = request_docket.record
    with pytest.raises(gk.StepRefused) as refused:
        take(request_docket, "answer", "2024-01-30", outcome="granted")
    assert refused.value.record == "r-1" and refused.value.step == "answer"
    assert refused.value.state == "filed" and "receive" in refused.value.allowed
    assert all(step in str(refused.value) for step in refused.value.allowed)
    assert isinstance(refused.value, gk.InvalidValue)
    assert request_docket.record == before and request_docket.version == 1


def test_an_unknown_step_gets_the_nearest(request_docket: gk.Docket) -> None:
    with pytest.raises(gk.UnknownKey, match="receive"):
        take(request_docket, "recieve", "2024-01-30")


def test_events_make_the_docket_again(request_docket: gk.Docket) -> None:
    take(request_docket, "receive", "2024-01-30")
    request_docket.amend(
        {"description": "另一份批复"}, actor="经办人", on="2024-01-31", reason="录入有误"
    )
    events = request_docket.events
    again = gk.Docket.replay(events)
    assert again == request_docket and again.record == request_docket.record
    written = [event.to_json(personal=True) for event in events]
    assert [workflow.Event.from_json(line) for line in written] == events
    assert pickle.loads(pickle.dumps(events)) == events
    with pytest.raises(gk.InvalidValue):
        gk.Docket.replay(events[1:])


def test_an_archive_keeps_records_and_their_events(request_docket: gk.Docket) -> None:
    take(request_docket, "receive", "2024-01-30")
    record, events = request_docket.record, request_docket.events
    for format in gk.archive.ArchiveFormat.all():
        data = gk.archive.write_archive([record], events, format=format)
        assert gk.archive.read_archive(data) == ([record], events)
        with pytest.raises(gk.UnreadableInput, match=r"mine.xml"):
            gk.archive.read_archive(data[:-1], name="mine.xml")


def test_every_transition_is_between_states_and_by_a_step_of_its_kind() -> None:
    with_steps = [kind for kind in records.Kind.all() if workflow.has_steps(kind)]
    assert len(with_steps) >= 6
    for kind in with_steps:
        states = {state.token for state in workflow.states(kind)}
        steps = {step.token for step in workflow.steps(kind)}
        transitions = workflow.transitions(kind)
        assert {one.from_state.token for one in transitions} <= states
        assert {one.to_state.token for one in transitions} <= states
        assert {one.step.token for one in transitions} == steps
        for one in transitions:
            assert one.instrument is None or one.article or one.instrument


def test_a_kind_without_steps_says_so() -> None:
    assert not workflow.has_steps("training")
    with pytest.raises(gk.InvalidValue, match="training"):
        workflow.steps("training")
