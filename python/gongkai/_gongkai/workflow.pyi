# SPDX-License-Identifier: Apache-2.0
# ruff: noqa
# fmt: off
"""
Steps, their events and their clocks (办理流程).
"""
from __future__ import annotations
import collections.abc
import datetime
import gongkai._gongkai
import gongkai._gongkai.records
import typing
__all__: list[str] = ['CaseClock', 'ClockAct', 'ClockEffect', 'Docket', 'Event', 'Step', 'Transition', 'has_steps', 'states', 'steps', 'transitions']
class Event:
    """
    One step of one record (留痕). It never changes.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> Event:
        """
        The event of ``to_json``; ``InvalidValue`` says where it is wrong.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether both are the same.
        """
    def __getstate__(self) -> str:
        ...
    def __repr__(self) -> str:
        """
        Its record, step, day and actor.
        """
    def __setstate__(self, arg0: str) -> None:
        ...
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.event/1``, on one line.

        Without ``personal`` the changes of personal fields are left out.
        """
    @property
    def actor(self) -> str:
        """
        Who did it.
        """
    @property
    def at(self) -> datetime.datetime:
        """
        When it was written down, at +08:00.
        """
    @property
    def changes(self) -> dict[str, typing.Any]:
        """
        The fields that changed, by token, and what each is from then on; may be personal.
        """
    @property
    def on(self) -> datetime.date:
        """
        The day on which it was done, in China.
        """
    @property
    def reason(self) -> str:
        """
        Why; empty where the step says enough.
        """
    @property
    def record(self) -> str:
        """
        The id of its record.
        """
    @property
    def record_kind(self) -> gongkai._gongkai.records.Kind:
        """
        The kind of its record.
        """
    @property
    def step(self) -> str:
        """
        Token of the step.
        """
    @property
    def version(self) -> int:
        """
        1 for the first event of a record.
        """
class CaseClock:
    """
    One clock of a case (办理期限).
    """
    def __repr__(self) -> str:
        """
        Its term, its last day, and the day on which it was met.
        """
    def band(self, day: datetime.date | str) -> gongkai._gongkai.Band:
        """
        How it stands on a day.
        """
    def open(self, day: datetime.date | str) -> bool:
        """
        Whether the act is still owed after a day.
        """
    @property
    def clock(self) -> gongkai._gongkai.Clock:
        """
        The clock itself, with its walk.
        """
    @property
    def dropped(self) -> datetime.date | None:
        """
        The day from which the act was no longer owed.
        """
    @property
    def held(self) -> datetime.date | None:
        """
        The day from which it waits to be counted anew.
        """
    @property
    def met(self) -> datetime.date | None:
        """
        The day of the act that it is for.
        """
    @property
    def term(self) -> gongkai._gongkai.Term:
        """
        The term that it counts.
        """
class ClockAct:
    """
    What a step does to a clock of the law.
    """
    @staticmethod
    def all() -> list[ClockAct]:
        """
        Every enumerator, in the order of the table.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether ``other`` is the same enumerator or its token.
        """
    def __getstate__(self) -> str:
        ...
    def __hash__(self) -> int:
        """
        The hash of the token.
        """
    def __init__(self, token: str) -> None:
        """
        The enumerator of a token; ``UnknownKey`` for any other word.
        """
    def __repr__(self) -> str:
        """
        The call that gives it.
        """
    def __setstate__(self, arg0: str) -> None:
        ...
    def __str__(self) -> str:
        """
        The token.
        """
    @property
    def label(self) -> str:
        """
        What it is called in Chinese.
        """
    @property
    def label_en(self) -> str:
        """
        What it is called in English.
        """
    @property
    def token(self) -> str:
        """
        Its stable ASCII name.
        """
class ClockEffect:
    """
    One thing that a step does to one clock.
    """
    def __repr__(self) -> str:
        """
        What it does to which term.
        """
    @property
    def act(self) -> ClockAct:
        """
        What it does.
        """
    @property
    def reason(self) -> gongkai._gongkai.PauseReason | None:
        """
        Why it pauses.
        """
    @property
    def term(self) -> gongkai._gongkai.Term:
        """
        The term whose clock it is.
        """
class Step:
    """
    A step of a workflow and the fields that it fills in.
    """
    def __repr__(self) -> str:
        """
        Its token and label.
        """
    @property
    def dated(self) -> str | None:
        """
        The date that becomes the day of the step.
        """
    @property
    def label(self) -> str:
        """
        What it is called in Chinese.
        """
    @property
    def label_en(self) -> str:
        """
        What it is called in English.
        """
    @property
    def may(self) -> list[str]:
        """
        The fields that may be given with it too.
        """
    @property
    def needs(self) -> list[str]:
        """
        The fields that have a value after it.
        """
    @property
    def token(self) -> str:
        """
        Its stable name.
        """
class Transition:
    """
    A step that is allowed in a state.
    """
    def __repr__(self) -> str:
        """
        From where, by what, to where.
        """
    @property
    def article(self) -> str:
        """
        Where it is written there.
        """
    @property
    def clocks(self) -> list[ClockEffect]:
        """
        What it does to the clocks of the law.
        """
    @property
    def from_state(self) -> gongkai._gongkai.records.Choice:
        """
        The state before it.
        """
    @property
    def guard(self) -> str | None:
        """
        What has to hold, in Chinese.
        """
    @property
    def guard_en(self) -> str | None:
        """
        What has to hold, in English.
        """
    @property
    def instrument(self) -> gongkai._gongkai.Instrument | None:
        """
        What prescribes it; ``None`` for practice.
        """
    @property
    def step(self) -> gongkai._gongkai.records.Choice:
        """
        The step.
        """
    @property
    def to_state(self) -> gongkai._gongkai.records.Choice:
        """
        The state after it.
        """
    @property
    def verified(self) -> gongkai._gongkai.Verification:
        """
        How far that was verified.
        """
class Docket:
    """
    The file of one record (案卷).

    The record, and every event that made it what it is. A call that raises leaves it as it was. Not to
    be used by two threads at once.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def create(record: typing.Any, *, actor: str, on: datetime.date | str, at: datetime.datetime | str | None = None, reason: str = '') -> Docket:
        """
        Begin a record (登记), in the first state of its kind.

        ``on`` is the day of the act, ``at`` when it is written down: now, where it is left out.
        """
    @staticmethod
    def import_(record: typing.Any, *, actor: str, on: datetime.date | str, at: datetime.datetime | str | None = None, reason: str = '') -> Docket:
        """
        Take in a record as it stands (收录), in whatever state.
        """
    @staticmethod
    def replay(events: collections.abc.Sequence[Event]) -> Docket:
        """
        The docket of events that were recorded before; ``InvalidValue`` where one does not follow.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether both have the same events.
        """
    def __repr__(self) -> str:
        """
        Its record, state and number of events.
        """
    def allowed(self, on: datetime.date | str) -> list[str]:
        """
        Tokens of the steps that are allowed on a day.
        """
    def amend(self, changes: dict[str, typing.Any], *, actor: str, on: datetime.date | str, at: datetime.datetime | str | None = None, reason: str) -> Event:
        """
        Correct what was entered wrongly (更正): any field but the id and the state.
        """
    def as_of(self, day: datetime.date | str) -> typing.Any:
        """
        The record as it stood at the end of a day; ``InvalidValue`` before it began.
        """
    def clocks(self, day: datetime.date | str, *, calendar: gongkai._gongkai.Calendar | None = None) -> list[CaseClock]:
        """
        Its clocks as they stand on a day.
        """
    def erase(self, fields: collections.abc.Sequence[str] = [], *, actor: str, on: datetime.date | str, at: datetime.datetime | str | None = None, reason: str) -> Event:
        """
        Empty what is personal (删除个人信息), in the fields named or in all.

        The earlier events of the docket still hold the values; a ledger erases them there too.
        """
    def take(self, step: str, changes: dict[str, typing.Any] | None = None, *, actor: str, on: datetime.date | str, at: datetime.datetime | str | None = None, reason: str = '') -> Event:
        """
        Take a step, filling in fields by their tokens, and give its event.

        ``StepRefused`` names the state, the step, why not, and the steps that are allowed.
        """
    @property
    def events(self) -> list[Event]:
        """
        Every event, in order.
        """
    @property
    def id(self) -> str:
        """
        The id of the record.
        """
    @property
    def record(self) -> typing.Any:
        """
        A copy of the record; to change it, take a step.
        """
    @property
    def record_kind(self) -> gongkai._gongkai.records.Kind:
        """
        The kind of the record.
        """
    @property
    def state(self) -> str | None:
        """
        Token of its state; ``None`` for a kind that goes through no steps.
        """
    @property
    def version(self) -> int:
        """
        How many events there are.
        """
def has_steps(kind: gongkai._gongkai.records.Kind | str) -> bool:
    """
    Whether records of a kind go through steps.
    """
def states(kind: gongkai._gongkai.records.Kind | str) -> list[gongkai._gongkai.records.Choice]:
    """
    The states of a kind; the first is the one in which a record begins.
    """
def steps(kind: gongkai._gongkai.records.Kind | str) -> list[Step]:
    """
    The steps of a kind. ``InvalidValue`` for one that goes through none.
    """
def transitions(kind: gongkai._gongkai.records.Kind | str) -> list[Transition]:
    """
    Which step leads from which state to which, on whose authority.
    """
