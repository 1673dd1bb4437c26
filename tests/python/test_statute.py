# SPDX-License-Identifier: Apache-2.0
"""The tables of law as Python has them; where they come from, the C++ tests ask."""

import datetime as dt
from decimal import Decimal

import gongkai as gk
import pytest
from gongkai import statute

DAY = dt.timedelta(1)


def test_every_term_and_each_of_its_versions_is_cited() -> None:
    terms = statute.terms()
    assert len({term.token for term in terms}) == len(terms)
    for term in terms:
        assert term.label and term.label_en and term.starts.label
        assert term.bound in {"at_most", "at_least"}
        for row in term.rows:
            assert row.term == term
            assert row.citation.instrument == row.instrument.title
            assert row.citation.verified in {"full", "page", "one_copy", "memory"}
            assert (row.length > 0) == (row.fixed is None) == (row.unit != "date")


def test_each_version_governs_from_its_first_day_to_its_last() -> None:
    for term in statute.terms():
        for row in term.rows:
            assert term.in_force(row.valid_from).valid_from == row.valid_from
            if row.valid_to is not None:
                assert term.in_force(row.valid_to).valid_from == row.valid_from
        with pytest.raises(gk.NotInForce, match=term.token):
            term.in_force(term.rows[0].valid_from - DAY)
        last = term.rows[-1].valid_to
        if last is not None:
            with pytest.raises(gk.NotInForce, match=str(last)):
                term.in_force(last + DAY)


def test_the_term_of_a_reply_is_what_each_regulation_says() -> None:
    before, now = statute.Term("request.reply").rows
    assert (before.length, before.unit, before.extension) == (15, "working_day", 15)
    assert (now.length, now.unit, now.extension) == (20, "working_day", 20)
    assert before.valid_to == dt.date(2019, 5, 14) and now.valid_from == dt.date(2019, 5, 15)
    assert now.valid_to is None
    assert {"third_party", "other_agency"} == {reason.token for reason in now.pauses}
    assert now.restarts == "corrected_request_received"
    assert repr(now) == "<TermRow request.reply 20 working days from 2019-05-15>"
    department = statute.Term("report.publish.department")
    assert [row.fixed for row in department.rows] == [(3, 31, 1), (1, 31, 1)]


def test_an_instrument_says_when_it_was_in_force_and_what_replaced_it() -> None:
    old = statute.Instrument("regulation_2007")
    assert old.number == "国务院令第492号"
    assert (old.valid_from, old.valid_to) == (dt.date(2008, 5, 1), dt.date(2019, 5, 14))
    assert old.replaced_by == statute.Instrument("regulation_2019")
    assert old.in_force("2019-05-14") and not old.in_force("2019-05-15")
    assert old.verified == "page"
    assert {one.token for one in statute.instruments()} > {"regulation_2007", "regulation_2019"}


def test_a_word_that_is_no_token_names_the_nearest() -> None:
    with pytest.raises(gk.UnknownKey, match=r"request\.reply"):
        statute.Term("request.rply")
    with pytest.raises(gk.UnknownKey, match="regulation_2019"):
        statute.Instrument("regulation_2018")


def test_the_open_questions_of_counting_have_the_answers_of_practice() -> None:
    rules = statute.counting_rules()
    practice = statute.Counting()
    assert {rule.token: rule.default for rule in rules} == {
        rule.token: getattr(practice, rule.token) for rule in rules
    }
    for rule in rules:
        assert rule.label and rule.label_en and rule.settled and rule.citation.instrument
        switched = statute.Counting(**{rule.token: not rule.default})
        assert switched != practice and switched == eval(repr(switched), vars(statute))


def test_what_its_repr_can_build_round_trips() -> None:
    for value in (
        statute.Term("request.reply"),
        statute.Instrument("regulation_2019"),
        statute.Counting(fixed_dates_move=True),
        statute.Pause("2024-02-01", "2024-02-05", "third_party"),
        statute.Pause("2024-02-01", "2024-02-05"),
    ):
        again = eval(repr(value), vars(statute))
        assert again == value and hash(again) == hash(value)
        assert value != "something else"


def test_an_enumeration_of_the_law_knows_its_members_by_date() -> None:
    assert "refused.process" in statute.Outcome.in_force("2020-03-01")
    assert "refused.process" not in statute.Outcome.in_force("2018-03-01")
    assert statute.Outcome.in_force("2008-04-30") == []
    partly = statute.Outcome("partly_granted")
    assert partly.citation("2020-03-01").article == "第三十七条"
    assert statute.outcome_kind("refused.process") == "refused"
    with pytest.raises(gk.NotInForce):
        statute.RefusalGround("trade_secret").citation("2020-03-01")
    assert len(statute.ProactiveCategory.in_force("2024-01-01")) == 15
    assert len(statute.Channel.in_force("2024-01-01")) == 6


@pytest.mark.parametrize(
    ("basis", "count", "amount"),
    [
        # Worked in the notice's own terms: to 10 free, 11 to 30 at 100, then 200, 300 … by tens.
        pytest.param("items", 10, 0, id="ten requests"),
        pytest.param("items", 30, 2000, id="twenty at 100"),
        pytest.param("items", 31, 2200, id="the first at 200"),
        pytest.param("items", 41, 4300, id="ten at 200, one at 300"),
        # To 30 pages free, 31 to 100 at 10, 101 to 200 at 20, beyond at 40.
        pytest.param("pages", 30, 0, id="thirty pages"),
        pytest.param("pages", 100, 700, id="seventy at 10"),
        pytest.param("pages", 201, 2740, id="a hundred at 20, one at 40"),
    ],
)
def test_a_fee_rises_band_by_band(basis: str, count: int, amount: int) -> None:
    fee = statute.fee("2024-03-01", basis, count)
    assert fee.amount == Decimal(amount)
    assert (fee.regime, fee.basis, fee.count) == ("processing", basis, count)
    assert sum((band.amount for band in fee.bands), Decimal(0)) == fee.amount
    assert sum(band.count for band in fee.bands) == count
    assert "109号" in (fee.citation.number or "")


def test_there_was_a_time_without_fees_and_one_of_costs() -> None:
    assert statute.fee("2018-01-01", "pages", 500).amount == 0
    before = statute.fee("2010-01-01", "pages", 500)
    assert before.amount is None and before.regime == "cost"
    assert repr(before) == "<Fee cost 500 pages: unknown>"
    with pytest.raises(gk.NotInForce):
        statute.fee("2008-04-30", "pages", 1)
    with pytest.raises(gk.InvalidValue):
        statute.fee("2024-03-01", "items", -1)


def test_a_request_counts_as_received_by_the_rule_of_its_channel() -> None:
    receipt = statute.received_on("registered_mail", signed_for="2024-01-29")
    assert (receipt.on, receipt.by) == (dt.date(2024, 1, 29), "signed_for")
    assert repr(receipt) == "<Receipt 2024-01-29 signed_for>"
    assert gk.due("request.reply", receipt.on).on == dt.date(2024, 2, 29)
    ordinary = statute.received_on("ordinary_mail", arrived="2024-01-25", confirmed="2024-01-29")
    assert (ordinary.on, ordinary.by) == (dt.date(2024, 1, 29), "confirmed")
    assert ordinary.citation.article == "第三十一条第二项"
    with pytest.raises(gk.InvalidValue, match="confirmed"):
        statute.received_on("ordinary_mail", arrived="2024-01-25")
    delivery = statute.delivered_on("direct", signed_for="2024-02-29")
    assert (delivery.on, delivery.by) == (dt.date(2024, 2, 29), "signed_for")


def test_review_comes_first_for_a_refusal_from_2024() -> None:
    before = statute.remedies("disclosure.refused", "2023-12-31")
    assert before.review_first == "no"
    assert [one.kind.token for one in before.open] == ["reconsideration", "litigation_direct"]
    now = statute.remedies("disclosure.refused", "2024-01-01")
    assert now.review_first == "yes"
    assert [one.kind.token for one in now.open] == ["reconsideration"]
    # Sixty days from 1 January 2024 end on Friday 1 March.
    assert now.open[0].due == dt.date(2024, 3, 1)
    assert now.citation.instrument.startswith("行政复议法") and now.why is None
    assert statute.decision_of("refused.process") == "disclosure.refused"


def test_what_is_unsettled_says_so_in_both_languages() -> None:
    partly = statute.remedies("disclosure.partly_granted", "2024-06-03")
    assert partly.review_first == "unsettled"
    assert partly.why and partly.why_en
    assert any(one.contested for one in partly.open)


def test_silence_is_counted_from_the_reply_clock() -> None:
    clock = gk.due("request.reply", "2024-01-29")
    silence = statute.remedies_of_silence(clock)
    assert (silence.decision, silence.start) == ("disclosure.silence", clock.on)


def test_a_fact_makes_somebody_owe_something_by_a_day() -> None:
    owed = {one.term.token: one for one in statute.obligations("request_received", "2024-01-29")}
    reply = owed["request.reply"]
    assert (reply.due, reply.bearer, reply.force) == (dt.date(2024, 2, 29), "authority", "duty")
    assert (reply.fact, reply.date) == ("request_received", dt.date(2024, 1, 29))
    assert reply.standing("2024-02-20").state == "not_yet_due"
    assert reply.standing("2024-03-01").state == "missing"
    assert reply.standing("2024-03-01", "2024-02-29").state == "met"
    assert reply.standing("2024-03-05", done_on="2024-03-01").state == "late"
    exempt = reply.standing("2024-03-01", exempt=True)
    assert (exempt.state, exempt.reason) == ("not_owed", "exempted")
    assert reply.clock is not None
    longer = reply.by_clock(reply.clock.extended())
    assert longer.due == dt.date(2024, 3, 28) and reply.due == dt.date(2024, 2, 29)
    correction = owed["request.correction_notice"]
    assert correction.condition and correction.condition_en
    assert correction.standing("2024-03-01").reason == "condition_not_shown"
    assert correction.standing("2024-03-01", condition_holds=True).state == "missing"


def test_what_no_law_of_its_day_governs_is_not_owed() -> None:
    for one in statute.obligations("request_received", "2008-04-30"):
        assert one.clock is None and one.due is None
        assert one.standing("2008-06-01").reason == "no_rule"


def test_obligations_and_remedies_warn_of_unpublished_arrangements() -> None:
    with pytest.warns(gk.ProvisionalWarning) as caught:
        statute.obligations("request_received", "2026-12-21")
    assert len(caught) == 1 and caught[0].filename == __file__
    with pytest.warns(gk.ProvisionalWarning):
        statute.remedies("disclosure.refused", "2026-12-21")
    with pytest.warns(gk.ProvisionalWarning):
        statute.latest_start("request.reply", "2027-03-01")
    assert statute.latest_start("report.publish.department", "2027-01-31") == dt.date(2026, 12, 31)


def test_every_repr_is_one_line_in_angle_brackets() -> None:
    clock = gk.due("request.reply", "2024-01-29")
    remedies = statute.remedies("disclosure.refused", "2024-01-01")
    owed = statute.obligations("request_received", "2024-01-29")[0]
    shown = [
        clock, clock.rule, clock.walk()[0], clock.rule.citation, statute.counting_rules()[0],
        statute.fee("2024-03-01", "items", 31), statute.fee("2024-03-01", "items", 31).bands[0],
        statute.received_on("in_person", handed_in="2024-01-29"),
        statute.delivered_on("post", signed_for="2024-01-29", posted="2024-01-29"), remedies,
        remedies.open[0], owed, owed.standing("2024-02-01"), gk.calendar.china(),
    ]  # fmt: skip
    for thing in shown:
        assert repr(thing).startswith("<") and repr(thing).endswith(">")
        assert "\n" not in repr(thing) and " object at 0x" not in repr(thing)
