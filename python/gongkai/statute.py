# SPDX-License-Identifier: Apache-2.0
"""The law of disclosure as tables by date: terms and their clocks, fees, remedies, obligations.

What a table holds is cited, and the citation says how far it was verified. Dates are days in China,
given as ``datetime.date`` or in words.
"""

import datetime
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, overload

from gongkai import _columns
from gongkai._column_kinds import one_day
from gongkai._gongkai import (
    ApplicantKind,
    Band,
    Bearer,
    Bound,
    Calendar,
    Channel,
    Clock,
    Counting,
    CountingRule,
    Decision,
    Delivery,
    DeliveryFact,
    DeliveryWay,
    Event,
    FactKind,
    Fee,
    FeeBand,
    FeeBasis,
    FeeRegime,
    Force,
    Instrument,
    InvalidValue,
    Move,
    NotOwed,
    Obligation,
    ObligationState,
    Outcome,
    OutcomeKind,
    Pause,
    PauseReason,
    ProactiveCategory,
    Receipt,
    ReceiptFact,
    RefusalGround,
    Remark,
    Remedies,
    Remedy,
    RemedyKind,
    RemedyStart,
    ReviewFirst,
    ReviewOutcome,
    Standing,
    Term,
    TermRow,
    Tick,
    TickReason,
    Unit,
    china,
    counting_rules,
    decision_of,
    delivered_on,
    fee,
    instruments,
    latest_start,
    obligations,
    outcome_kind,
    received_on,
    remedies,
    remedies_of_silence,
    terms,
)

__all__ = [
    "ApplicantKind",
    "Band",
    "Bearer",
    "Bound",
    "Channel",
    "Clock",
    "Counting",
    "CountingRule",
    "Decision",
    "Delivery",
    "DeliveryFact",
    "DeliveryWay",
    "Event",
    "FactKind",
    "Fee",
    "FeeBand",
    "FeeBasis",
    "FeeRegime",
    "Force",
    "Instrument",
    "Move",
    "NotOwed",
    "Obligation",
    "ObligationState",
    "Outcome",
    "OutcomeKind",
    "Pause",
    "PauseReason",
    "ProactiveCategory",
    "Receipt",
    "ReceiptFact",
    "RefusalGround",
    "Remark",
    "Remedies",
    "Remedy",
    "RemedyKind",
    "RemedyStart",
    "ReviewFirst",
    "ReviewOutcome",
    "Standing",
    "Term",
    "TermRow",
    "Tick",
    "TickReason",
    "Unit",
    "counting_rules",
    "decision_of",
    "delivered_on",
    "due",
    "fee",
    "instruments",
    "latest_start",
    "moves",
    "moves_by_law",
    "obligations",
    "outcome_kind",
    "received_on",
    "remedies",
    "remedies_of_silence",
    "terms",
]

OneDay: TypeAlias = datetime.date | str
OnePause: TypeAlias = Pause | tuple[OneDay, OneDay] | tuple[OneDay, OneDay, PauseReason | str]


@overload
def due(
    term: Term | str,
    start: OneDay,
    *,
    pauses: Iterable[OnePause] = (),
    restarts: Iterable[OneDay] = (),
    extended: bool | int = False,
    notified: OneDay | None = None,
    fee_notice: OneDay | None = None,
    counting: Counting | Mapping[str, bool] | None = None,
    calendar: Calendar | None = None,
) -> Clock: ...
@overload
def due(
    term: Term | str,
    start: Any,
    *,
    pauses: Iterable[OnePause] = (),
    restarts: Iterable[OneDay] = (),
    extended: bool | int = False,
    notified: OneDay | None = None,
    fee_notice: OneDay | None = None,
    counting: Counting | Mapping[str, bool] | None = None,
    calendar: Calendar | None = None,
) -> Any: ...
def due(
    term: Term | str,
    start: Any,
    *,
    pauses: Iterable[OnePause] = (),
    restarts: Iterable[OneDay] = (),
    extended: bool | int = False,
    notified: OneDay | None = None,
    fee_notice: OneDay | None = None,
    counting: Counting | Mapping[str, bool] | None = None,
    calendar: Calendar | None = None,
) -> Any:
    """The clock of ``term`` from the day of its fact; for a column of days, the last days in time.

    ``pauses`` are first and last days, perhaps with a reason; ``restarts`` the days on which the
    count began anew; ``extended`` is how many units longer the term was made, or ``True`` for the
    longest extension that the law allows, and ``notified`` when that was told. ``counting``
    answers the open questions (see ``counting_rules``) otherwise than practice does.

    A column takes neither pauses nor restarts nor single dates, and ``extended`` only as a truth:
    what happened to one clock is asked one by one. The version of the term is that of each fact's
    day: ``NotInForce`` where there was none.
    """
    if isinstance(counting, Mapping):
        counting = Counting(**counting)
    day = one_day(start)
    if day is None:
        if [*pauses, *restarts] or notified is not None or fee_notice is not None:
            raise InvalidValue(
                "pauses, restarts, notified and fee_notice belong to one clock: ask for its date"
            )
        if not isinstance(extended, bool):
            raise InvalidValue("a column is extended by the longest extension (True) or not at all")
        return _columns.due(term, start, extended, counting, calendar or china())
    return Clock(
        term,
        day,
        pauses=[pause if isinstance(pause, Pause) else Pause(*pause) for pause in pauses],
        restarts=list(restarts),
        extended=extended,
        notified=notified,
        fee_notice=fee_notice,
        counting=counting,
        calendar=calendar,
    )


def moves(
    term: Term | str,
    starts: Any,
    *,
    after: Calendar,
    before: Calendar | None = None,
    extended: bool = False,
) -> list[Move]:
    """Which due dates of a column of facts are others by the calendar ``after``.

    ``before`` is the calendar that was used so far, by default ``china()``.
    """
    return _columns.moves(term, starts, before or china(), after, extended)


def moves_by_law(
    before: Term | TermRow | str,
    after: Term | TermRow | str,
    starts: Any,
    *,
    extended: bool = False,
    calendar: Calendar | None = None,
) -> list[Move]:
    """Which due dates of a column of facts are others by the rule ``after``.

    A term stands for the version that governs each fact; a version, or a ``draft`` of one, governs
    every fact, whether it was in force or not.
    """
    return _columns.moves_by_law(before, after, starts, extended, calendar or china())
