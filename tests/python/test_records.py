# SPDX-License-Identifier: Apache-2.0
"""Records as an analyst and a clerk handle them."""

import copy
import datetime
import pickle

import gongkai as gk
import pytest
from gongkai import records


@pytest.fixture
def complaint() -> records.Complaint:
    return records.Complaint(
        id="c-1",
        agency="jilin",
        number="20160301-7",
        filed_at="2016-03-01T09:30:00+08:00",
        channel="wechat",
        region="220104",
        pollution_kinds=["air", "noise"],
        content="夜间施工,气味刺鼻",
        complainant="p-1",
    )


def test_a_record_takes_words_and_gives_values(complaint: records.Complaint) -> None:
    assert complaint.filed_at == datetime.datetime(2016, 3, 1, 1, 30, tzinfo=datetime.timezone.utc)
    assert complaint.channel == "wechat" and complaint.channel.label == "微信"
    assert complaint.pollution_kinds == (
        records.PollutionKind("air"),
        records.PollutionKind("noise"),
    )
    assert complaint.region == "220104" and complaint.closed_on is None
    assert complaint.state == "filed" and complaint.record_kind == "complaint"
    assert complaint.problems() == []


def test_what_is_required_has_to_be_given() -> None:
    with pytest.raises(gk.InvalidValue, match=r"Complaint needs .*filed_at.*region"):
        records.Complaint(id="c-1")  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("channel", "wechatt", r"ComplaintChannel.*wechat"),
        ("filed_at", "yesterday", r"filed_at.*yesterday"),
        ("filed_at", datetime.datetime(2016, 3, 1), r"without a zone"),
        ("content", 7, r"content: 7"),
        ("pollution_kinds", "air", r"pollution_kinds.*list"),
        ("anonymous", "perhaps", r"anonymous"),
        ("extension", 2**63, r"extension"),
    ],
)
def test_a_wrong_value_is_told_and_nothing_changes(
    complaint: records.Complaint, field: str, value: object, words: str
) -> None:
    before = copy.copy(complaint)
    with pytest.raises((gk.InvalidValue, gk.UnknownKey), match=words):
        setattr(complaint, field, value)
    assert complaint == before


def test_a_name_that_is_no_field_gets_the_nearest() -> None:
    with pytest.raises(gk.UnknownKey, match="handling_agency"):
        records.Complaint(handling_agenci="x")  # type: ignore[call-arg]


def test_problems_name_the_field_and_what_would_be_right() -> None:
    firm = records.Organisation(id="o-1", name="某公司", credit_code="119999990000038502")
    (problem,) = firm.problems()
    assert problem.field == "credit_code" and problem.fault == "code"
    assert "should be 1, not 2" in problem.message_en and "1" in problem.message
    firm.credit_code = "119999990000038501"
    assert firm.problems() == []


def test_what_one_line_shows_is_never_personal(complaint: records.Complaint) -> None:
    for kind in records.Kind.all():
        secret = {
            field.name: "秘密某某"
            for field in records.fields(kind)
            if field.personal and field.type == "text" and field.code is None and not field.many
        }
        required = {
            field.name: given(field)
            for field in records.fields(kind)
            if field.need == "required" and field.name not in secret
        }
        record = records.class_of(kind)(**required, **secret)
        assert "秘密" not in repr(record) and "秘密" not in record.to_json()
        assert not secret or "秘密" in record.to_json(personal=True)
    assert repr(complaint) == "<Complaint c-1: filed, 20160301-7, wechat>"


def given(field: records.Field) -> object:
    """Something that a required field takes."""
    samples: dict[str, object] = {
        "flag": False,
        "whole": 1,
        "decimal": "1.5",
        "date": "2016-03-01",
        "instant": "2016-03-01T09:30:00+08:00",
        "token": field.choices[0].token if field.choices else None,
    }
    if field.type == "part":
        value: object = {part.name: given(part) for part in field.parts if part.need == "required"}
    else:
        value = samples.get(field.type.token, "x")
    return [value] if field.many else value


def test_a_copy_is_a_record_of_its_own(complaint: records.Complaint) -> None:
    for made in (
        copy.copy(complaint),
        copy.deepcopy(complaint),
        pickle.loads(pickle.dumps(complaint)),
    ):
        assert made == complaint
        made.content = "另一件"
        assert made != complaint
    with pytest.raises(TypeError):
        hash(complaint)


def test_a_damaged_pickle_is_refused(complaint: records.Complaint) -> None:
    state = bytearray(complaint.__getstate__())
    for at in range(0, len(state), 7):
        broken = bytearray(state)
        broken[at] ^= 0x20
        with pytest.raises(gk.UnreadableInput):
            records.Complaint.__new__(records.Complaint).__setstate__(bytes(broken))


def test_json_says_what_it_is(complaint: records.Complaint) -> None:
    said = complaint.to_dict()
    assert said["schema"] == "gongkai.record/1" and said["record_kind"] == "complaint"
    assert records.from_json(complaint.to_json(personal=True)) == complaint
    with pytest.raises(gk.InvalidValue, match="region"):
        records.from_json(complaint.to_json(personal=True).replace("220104", "999999"))


def test_the_table_of_a_kind_says_everything_about_a_field() -> None:
    fields = {field.token: field for field in records.fields("information_request")}
    outcome = fields["outcome"]
    assert outcome.label == "处理结果" and outcome.type == "token" and outcome.choices
    assert fields["fee"].target == "fee"
    assert records.class_of("fee") is records.Fee


def test_the_tally_of_a_quarter_counts_sources() -> None:
    def row(number: int, source: str, **more: object) -> records.Monitoring:
        required = {
            field.name: given(field)
            for field in records.fields("monitoring")
            if field.need == "required" and field.name not in {"id", "source", *more}
        }
        return records.Monitoring(id=f"m-{number}", source=source, **required, **more)

    rows = [
        row(1, "s-1", state="published", conclusion="meets"),
        row(2, "s-2", state="obtained", conclusion="exceeds"),
        row(3, "s-3", state="not_monitored", not_monitored_reason="suspended"),
    ]
    tally = records.tally(rows)
    assert (tally.due, tally.monitored, tally.not_monitored) == (3, 2, 1)
    assert str(tally.monitored_rate) == "66.67" and str(tally.disclosure_rate) == "50"
    assert {reason.token: n for reason, n in tally.reasons.items()} == {"suspended": 1}
