# SPDX-License-Identifier: Apache-2.0
# ruff: noqa
# fmt: off
"""
Records with their trace in a store (台账).
"""
from __future__ import annotations
import collections.abc
import datetime
import gongkai._gongkai
import gongkai._gongkai.records
import gongkai._gongkai.workflow
import os
import typing
__all__: list[str] = ['BundleConflict', 'BundleReport', 'Counted', 'Digest', 'Duty', 'ExportedFile', 'HashAlgorithm', 'ImportConflict', 'ImportReport', 'Ledger', 'Proof', 'PublicationRate', 'Stored', 'TraceFault', 'TraceProblem', 'Unmonitored', 'Verification', 'dimensions', 'read_proof']
class HashAlgorithm:
    """
    By what a ledger hashes its events (摘要算法).
    """
    @staticmethod
    def all() -> list[HashAlgorithm]:
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
class TraceFault:
    """
    What can be wrong with a trace (留痕异常).
    """
    @staticmethod
    def all() -> list[TraceFault]:
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
class Digest:
    """
    What to keep outside of a ledger (存证摘要).

    It shows that a tail was cut off and that a chain was made anew.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> Digest:
        """
        The digest of ``to_json``; ``InvalidValue`` says where it is wrong.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether both are the same.
        """
    def __repr__(self) -> str:
        """
        How many events, and the beginning of the last hash.
        """
    def to_dict(self) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self) -> str:
        """
        As ``gongkai.digest/1``, on one line.
        """
    @property
    def algorithm(self) -> HashAlgorithm:
        """
        By what it hashes.
        """
    @property
    def events(self) -> int:
        """
        How many events there were.
        """
    @property
    def first_at(self) -> datetime.datetime | None:
        """
        When the first was written down.
        """
    @property
    def head(self) -> str:
        """
        The hash of the last of them.
        """
    @property
    def last_at(self) -> datetime.datetime | None:
        """
        When the last was written down.
        """
    @property
    def ledger(self) -> str:
        """
        The id of the ledger.
        """
class TraceProblem:
    """
    One fault of a trace.
    """
    def __repr__(self) -> str:
        """
        What is wrong.
        """
    @property
    def fault(self) -> TraceFault:
        """
        What is wrong.
        """
    @property
    def message(self) -> str:
        """
        In Chinese.
        """
    @property
    def message_en(self) -> str:
        """
        In English.
        """
    @property
    def record(self) -> str:
        """
        ``kind/id``; empty where it is about none.
        """
    @property
    def sequence(self) -> int:
        """
        Of the event; 0 where it is about none.
        """
class Verification:
    """
    What a verification found (核验结果).
    """
    def __repr__(self) -> str:
        """
        How many events, and whether the trace is whole.
        """
    @property
    def digest(self) -> Digest:
        """
        Of the events as they stand.
        """
    @property
    def personal_erased(self) -> int:
        """
        Those that were erased, as an event says.
        """
    @property
    def personal_kept(self) -> int:
        """
        Personal values that are there, and are what their events commit to.
        """
    @property
    def personal_withheld(self) -> int:
        """
        Those that their own ledger kept for itself.
        """
    @property
    def problems(self) -> list[TraceProblem]:
        """
        Every fault.
        """
    @property
    def records(self) -> int:
        """
        How many records were compared.
        """
    @property
    def whole(self) -> bool:
        """
        Whether nothing but gaps in issued numbers was found.
        """
class Proof:
    """
    What a proof shows of one record (公开证明).
    """
    def __repr__(self) -> str:
        """
        Its record and number of events.
        """
    @property
    def digest(self) -> Digest:
        """
        Of the chain that it leads through.
        """
    @property
    def events(self) -> list[gongkai._gongkai.workflow.Event]:
        """
        Its whole history, without what is personal.
        """
    @property
    def record(self) -> str:
        """
        The id of the record.
        """
    @property
    def record_kind(self) -> gongkai._gongkai.records.Kind:
        """
        The kind of the record.
        """
class Counted:
    """
    How many records.
    """
    def __repr__(self) -> str:
        """
        Of what and how many.
        """
    @property
    def by(self) -> str:
        """
        By what they are counted; empty for the whole.
        """
    @property
    def count(self) -> int:
        """
        How many.
        """
    @property
    def record_kind(self) -> gongkai._gongkai.records.Kind:
        """
        Of which kind.
        """
    @property
    def value(self) -> str:
        """
        Token, id or month; empty where there is none.
        """
class Duty:
    """
    An act that is owed (待办事项).
    """
    def __repr__(self) -> str:
        """
        The term, the record and the last day.
        """
    @property
    def agency(self) -> str:
        """
        The id of the agency; empty where there is none.
        """
    @property
    def due(self) -> datetime.date:
        """
        The last day on which it is in time.
        """
    @property
    def provisional(self) -> bool:
        """
        Whether it was counted beyond the last published calendar.
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
    def rule(self) -> gongkai._gongkai.TermRow:
        """
        The version of the term that governs the fact.
        """
    @property
    def start(self) -> datetime.date:
        """
        The day of the fact.
        """
    @property
    def term(self) -> gongkai._gongkai.Term:
        """
        The term that runs.
        """
class PublicationRate:
    """
    What had to be published under one term, and what was (公开率).
    """
    def __repr__(self) -> str:
        """
        The term, and how many were in time.
        """
    @property
    def in_time(self) -> int:
        """
        How many were done in time.
        """
    @property
    def late(self) -> int:
        """
        How many were done late; of what has to stay open, closed too early.
        """
    @property
    def missing(self) -> int:
        """
        How many were not done.
        """
    @property
    def owed(self) -> int:
        """
        How many fell due.
        """
    @property
    def term(self) -> gongkai._gongkai.Term:
        """
        The term.
        """
class Unmonitored:
    """
    A source that was not monitored (未开展监测).
    """
    def __repr__(self) -> str:
        """
        The source and the reason.
        """
    @property
    def name(self) -> str:
        """
        Its name.
        """
    @property
    def note(self) -> str:
        """
        What was noted beside it.
        """
    @property
    def published_on(self) -> datetime.date | None:
        """
        The day on which the reason was published.
        """
    @property
    def quarter(self) -> int | None:
        """
        The quarter, if it is one.
        """
    @property
    def reason(self) -> str:
        """
        Token of the reason; empty without one.
        """
    @property
    def record(self) -> str:
        """
        The id of what says so; empty where nothing was recorded at all.
        """
    @property
    def source(self) -> str:
        """
        The id of the source.
        """
    @property
    def year(self) -> int:
        """
        The year.
        """
class Stored:
    """
    A record as it stands in a ledger.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether both are the same.
        """
    def __repr__(self) -> str:
        """
        Its record and version.
        """
    @property
    def at(self) -> datetime.datetime:
        """
        When that was written down.
        """
    @property
    def on(self) -> datetime.date:
        """
        The day of its last act.
        """
    @property
    def record(self) -> typing.Any:
        """
        The record.
        """
    @property
    def version(self) -> int:
        """
        How many events made it so.
        """
class ImportConflict:
    """
    A record that a file has otherwise than the ledger.
    """
    def __repr__(self) -> str:
        """
        The record and the fields that differ.
        """
    @property
    def fields(self) -> list[str]:
        """
        Tokens of the fields that differ.
        """
    @property
    def index(self) -> int:
        """
        Among the records that were given.
        """
    @property
    def record(self) -> str:
        """
        Its id.
        """
    @property
    def record_kind(self) -> gongkai._gongkai.records.Kind:
        """
        Its kind.
        """
class ImportReport:
    """
    What became of the records of a file (导入结果).
    """
    def __repr__(self) -> str:
        """
        How many of each.
        """
    @property
    def added(self) -> int:
        """
        How many are new.
        """
    @property
    def conflicts(self) -> list[ImportConflict]:
        """
        Those that the ledger has otherwise; it keeps its own.
        """
    @property
    def known(self) -> int:
        """
        How many were there already, and equal.
        """
class ExportedFile:
    """
    A file of a ledger that was written out.
    """
    def __repr__(self) -> str:
        """
        Its name and size.
        """
    @property
    def lines(self) -> int:
        """
        How many lines it has.
        """
    @property
    def name(self) -> str:
        """
        Within the folder.
        """
class BundleConflict:
    """
    Two histories of one record that differ (冲突).
    """
    def __repr__(self) -> str:
        """
        The record and where the histories part.
        """
    @property
    def origin(self) -> str:
        """
        The id of the ledger that the other history came from.
        """
    @property
    def record(self) -> str:
        """
        The id of the record.
        """
    @property
    def record_kind(self) -> gongkai._gongkai.records.Kind:
        """
        The kind of the record.
        """
    @property
    def version(self) -> int:
        """
        Of the first event that differs.
        """
class BundleReport:
    """
    What became of a bundle.
    """
    def __repr__(self) -> str:
        """
        How many events and conflicts.
        """
    @property
    def conflicts(self) -> list[BundleConflict]:
        """
        Records of which the ledger has another history; it keeps both.
        """
    @property
    def events_added(self) -> int:
        """
        New events.
        """
    @property
    def records_added(self) -> int:
        """
        New records.
        """
    @property
    def records_continued(self) -> int:
        """
        Records that were known, with events that are new.
        """
    @property
    def records_known(self) -> int:
        """
        Records with nothing new.
        """
class Ledger:
    """
    Records and every step that made them what they are (台账).

    A step is acknowledged when the call returns: it then survives a crash. Threads and processes may
    use one ledger at once.
    """
    @staticmethod
    def open(url: str = 'gongkai.db', *, create: bool = True, algorithm: HashAlgorithm | str = 'sha256') -> Ledger:
        """
        The ledger of an SQLite file or a PostgreSQL database.

        ``url`` is a path or ``postgresql://user@host/database``. Where nothing is there, a ledger is made,
        which hashes by ``algorithm``; without ``create``, and for what is no ledger, ``LedgerError``.
        """
    def __enter__(self) -> typing.Any:
        """
        The ledger itself.
        """
    def __exit__(self, kind: typing.Any, error: typing.Any, traceback: typing.Any) -> None:
        """
        Close it.
        """
    def __repr__(self) -> str:
        """
        Where it is.
        """
    def add(self, record: typing.Any, *, actor: str, on: datetime.date | str, at: datetime.datetime | str | None = None, reason: str = '') -> gongkai._gongkai.workflow.Event:
        """
        Register a record (登记), in the first state of its kind, and give its event.

        ``on`` is the day of the act, ``at`` when it is written down: now, where it is left out.
        ``InvalidValue`` for an id that its kind already has.
        """
    def amend(self, kind: gongkai._gongkai.records.Kind | str, id: str, changes: dict[str, typing.Any], *, actor: str, on: datetime.date | str, at: datetime.datetime | str | None = None, reason: str, expected: typing.SupportsInt | typing.SupportsIndex | None = None) -> gongkai._gongkai.workflow.Event:
        """
        Correct what was entered wrongly (更正): any field but the id and the state.
        """
    def close(self) -> None:
        """
        Let go of the store; every later call raises ``LedgerError``.
        """
    def conflicts(self) -> list[BundleConflict]:
        """
        The conflicts that bundles left.
        """
    def count(self, kind: gongkai._gongkai.records.Kind | str | None = None, by: str = '', *, agency: str = '', first_month: str = '', last_month: str = '') -> list[Counted]:
        """
        How many records there are, by a field, ``agency`` or ``month``.

        Months are written 2016-01. ``UnknownKey`` for something that no kind is counted by.
        """
    def digest(self) -> Digest:
        """
        What to keep outside.
        """
    def due(self, day: datetime.date | str, until: datetime.date | str, *, agency: str = '') -> list[Duty]:
        """
        What is open on ``day`` and falls due by ``until``, the first first.
        """
    def erase(self, kind: gongkai._gongkai.records.Kind | str, id: str, fields: collections.abc.Sequence[str] = [], *, actor: str, on: datetime.date | str, at: datetime.datetime | str | None = None, reason: str) -> gongkai._gongkai.workflow.Event:
        """
        Erase personal data for good (删除个人信息), in every version of a record.

        The event that says so stays, and the chain still verifies. Without ``fields``, all that the record
        holds. What PostgreSQL's own logs and backups keep is out of reach.
        """
    def events(self, kind: gongkai._gongkai.records.Kind | str, id: str, *, personal: bool = False) -> list[gongkai._gongkai.workflow.Event]:
        """
        Every event of a record; none for an id that there is not.
        """
    def export(self, folder: os.PathLike[str] | str | bytes, *, personal: bool = False) -> list[ExportedFile]:
        """
        Write the whole ledger into a folder, to be read without gongkai.

        ``<kind>.jsonl`` for each kind, ``events.jsonl``, which is a bundle, and ``digest.json``.
        """
    def find(self, kind: gongkai._gongkai.records.Kind | str, id: str, *, personal: bool = False) -> Stored | None:
        """
        A record as it stands, or ``None``; personal data where it is asked for.
        """
    def import_(self, record: typing.Any, *, actor: str, on: datetime.date | str, at: datetime.datetime | str | None = None, reason: str = '') -> gongkai._gongkai.workflow.Event:
        """
        Take in a record as it stands (收录), in whatever state.
        """
    def import_records(self, records: collections.abc.Iterable[typing.Any], *, actor: str, on: datetime.date | str, at: datetime.datetime | str | None = None, reason: str = '', dry_run: bool = False) -> ImportReport:
        """
        Take in the records of a file as they stand, all or none.

        What is there already changes nothing; what the ledger has otherwise is told, and stays as it is.
        """
    def load(self, histories: collections.abc.Iterable[list[gongkai._gongkai.workflow.Event]]) -> int:
        """
        Take in whole histories, lists of events, all of them or none.

        As fast as the store takes rows; gives the number of events. Nobody else writes meanwhile.
        """
    def other_history(self, conflict: BundleConflict) -> list[gongkai._gongkai.workflow.Event]:
        """
        The events of the other history of a conflict.
        """
    def overdue(self, day: datetime.date | str, *, agency: str = '') -> list[Duty]:
        """
        What is overdue on a day (逾期), the longest first.
        """
    def publication_rates(self, first: datetime.date | str, last: datetime.date | str, *, agency: str = '') -> list[PublicationRate]:
        """
        What had to be published within due dates of this span, against what was.
        """
    def read_bundle(self, path: os.PathLike[str] | str | bytes, *, dry_run: bool = False) -> BundleReport:
        """
        Take in a bundle, all or nothing; what is known already changes nothing.

        ``InvalidValue`` names the line for what is no bundle, is cut off, or was altered.
        """
    def rebuild(self) -> None:
        """
        Make records, clocks and counts anew from the events.
        """
    def records(self, kind: gongkai._gongkai.records.Kind | str, where: collections.abc.Mapping[str, str] = {}, *, after: str = '', limit: typing.SupportsInt | typing.SupportsIndex = 100) -> list[Stored]:
        """
        Records in the order of their ids, from behind ``after`` on.

        ``where`` has fields and the texts that write their values; all have to hold. ``UnknownKey`` for a
        field that the kind does not have, ``InvalidValue`` for a personal one.
        """
    def require(self, kind: gongkai._gongkai.records.Kind | str, id: str, *, personal: bool = False) -> Stored:
        """
        As ``find``; ``UnknownKey`` for an id that there is not.
        """
    def restore(self, path: os.PathLike[str] | str | bytes) -> None:
        """
        Make a ledger without events the one whose ``events.jsonl`` this is.
        """
    def step(self, kind: gongkai._gongkai.records.Kind | str, id: str, step: str, changes: dict[str, typing.Any] | None = None, *, actor: str, on: datetime.date | str, at: datetime.datetime | str | None = None, reason: str = '', expected: typing.SupportsInt | typing.SupportsIndex | None = None) -> gongkai._gongkai.workflow.Event:
        """
        Take a step, filling in fields by their tokens, and give its event.

        With ``expected``, ``VersionConflict`` where the record has another version; ``StepRefused`` names
        the steps that are allowed; ``UnknownKey`` for an id that there is not.
        """
    def transact(self, calls: collections.abc.Callable[[], None]) -> None:
        """
        Several calls as one: all of them stand, or with an exception none.
        """
    def unmonitored(self, year: typing.SupportsInt | typing.SupportsIndex, *, agency: str = '') -> list[Unmonitored]:
        """
        Sources that were not monitored in a year, with the reasons.
        """
    def verify(self, kept: Digest | None = None, *, progress: collections.abc.Callable[[int, int], None] | None = None) -> Verification:
        """
        Hash every event again, replay every record, and find all that is wrong.

        ``kept`` is a digest from outside. ``progress`` is called with what is done and what there is.
        """
    def write_bundle(self, path: os.PathLike[str] | str | bytes, *, agency: str = '', first: datetime.date | str | None = None, last: datetime.date | str | None = None, personal: bool = False) -> None:
        """
        Write histories for another ledger (交换包).

        Those of an agency, or of what was acted upon in a span of days, or of all.
        """
    def write_proof(self, path: os.PathLike[str] | str | bytes, kind: gongkai._gongkai.records.Kind | str, id: str) -> None:
        """
        Write what an outsider needs to check one record's history (公开证明).
        """
    @property
    def algorithm(self) -> HashAlgorithm:
        """
        By what it hashes its events.
        """
    @property
    def event_count(self) -> int:
        """
        How many events it has.
        """
    @property
    def id(self) -> str:
        """
        Random, made with the ledger.
        """
    @property
    def name(self) -> str:
        """
        Its URL, without a password.
        """
def dimensions(kind: gongkai._gongkai.records.Kind | str | None = None) -> list[str]:
    """
    By which fields the records of a kind, or of any, are counted.
    """
def read_proof(path: os.PathLike[str] | str | bytes) -> Proof:
    """
    Check a proof and give what it shows; ``InvalidValue`` names the line where it fails.
    """
