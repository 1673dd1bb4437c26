# SPDX-License-Identifier: Apache-2.0
# ruff: noqa
# fmt: off
"""
The native core of gongkai. Import ``gongkai`` instead.
"""
from __future__ import annotations
import collections.abc
import datetime
import decimal
import os
import typing
import typing_extensions
from . import codes
from . import records
from . import workflow
from . import exchange
from . import archive
from . import ledger
from . import sample
__all__: list[str] = ['AnnouncedList', 'AnnualReport', 'ApplicantKind', 'Approximation', 'Arrangement', 'Band', 'Bearer', 'Bound', 'Calendar', 'Channel', 'Check', 'Citation', 'Clock', 'Counting', 'CountingRule', 'DateKind', 'DateMention', 'Day', 'DayKind', 'Decision', 'Decoded', 'Delivery', 'DeliveryFact', 'DeliveryWay', 'Diagnostic', 'DocumentNumber', 'Encoding', 'Error', 'Event', 'FactKind', 'Fee', 'FeeBand', 'FeeBasis', 'FeeRegime', 'Figure', 'Figures', 'Finding', 'Findings', 'Force', 'Form', 'FormRow', 'Instrument', 'Interval', 'InvalidValue', 'Language', 'LedgerError', 'Measure', 'MeasureKind', 'Move', 'Normalised', 'NotInForce', 'NotOwed', 'Numeral', 'Obligation', 'ObligationState', 'Outcome', 'OutcomeKind', 'Pause', 'PauseReason', 'Period', 'ProactiveCategory', 'Publisher', 'Receipt', 'ReceiptFact', 'RefusalGround', 'Remark', 'Remedies', 'Remedy', 'RemedyKind', 'RemedyStart', 'ReviewFirst', 'ReviewOutcome', 'Rule', 'Section', 'SectionKey', 'Severity', 'Side', 'Source', 'Standing', 'Statement', 'Status', 'StepRefused', 'Tally', 'Term', 'TermRow', 'Tick', 'TickReason', 'Unit', 'UnknownKey', 'UnreadableInput', 'Verification', 'VersionConflict', 'archive', 'china', 'codes', 'column_add', 'column_count', 'column_due', 'column_moves', 'column_moves_by_law', 'column_provisional', 'column_worked', 'counting_rules', 'decision_of', 'decode', 'delivered_on', 'exchange', 'fee', 'find_dates', 'find_document_numbers', 'find_numerals', 'forms', 'instruments', 'latest_start', 'ledger', 'measures', 'normalise', 'obligations', 'outcome_kind', 'parse_arrangement', 'parse_date', 'read_arrangement', 'read_bytes', 'read_file', 'received_on', 'records', 'remedies', 'remedies_of_silence', 'rules', 'sample', 'terms', 'workflow']
class Error(Exception):
    """
    The root of every error of gongkai.
    """
    def __str__(self) -> str:
        """
        Return str(self).
        """
class InvalidValue(Error, ValueError):
    """
    A value that cannot be what it was given as.
    """
class NotInForce(InvalidValue):
    """
    No rule was in force on a date; the message says when one was.
    """
class StepRefused(InvalidValue):
    """
    A step that a record may not take; ``record``, ``state``, ``step``, ``allowed`` and ``reason`` say which and why.
    """
    allowed: typing.ClassVar[tuple[str, ...]]
    reason: typing.ClassVar[str] = ''
    record: typing.ClassVar[str] = ''
    state: typing.ClassVar[str] = ''
    step: typing.ClassVar[str] = ''
class LedgerError(Error):
    """
    The store of a ledger did not do what it was asked for.
    """
class VersionConflict(LedgerError):
    """
    Somebody else took a step meanwhile; ``expected`` and ``found`` are versions.
    """
    expected: typing.ClassVar[int] = 0
    found: typing.ClassVar[int] = 0
class UnknownKey(Error, KeyError):
    """
    A token or key that no table holds; ``key`` is it.
    """
    key: typing.ClassVar[str] = ''
class UnreadableInput(Error, OSError):
    """
    An input that could not be used at all; ``filename`` is its name as it was given.
    """
class Language:
    """
    A language in which a person is told something.
    """
    @staticmethod
    def all() -> list[Language]:
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
class Severity:
    """
    How much a finding or diagnostic weighs.
    """
    @staticmethod
    def all() -> list[Severity]:
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
class Approximation:
    """
    How far a number is meant exactly.
    """
    @staticmethod
    def all() -> list[Approximation]:
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
class Diagnostic:
    """
    One problem of a document. It travels with the result; it is never raised.
    """
    def __repr__(self) -> str:
        """
        Its severity, code and message.
        """
    @property
    def byte(self) -> int | None:
        """
        Offset in the bytes of the input, where that is known.
        """
    @property
    def code(self) -> str:
        """
        Its stable name, e.g. ``text.damaged_bytes``.
        """
    @property
    def message(self) -> str:
        """
        What was found, in Chinese.
        """
    @property
    def message_en(self) -> str:
        """
        What was found, in English.
        """
    @property
    def severity(self) -> Severity:
        """
        How much it weighs.
        """
    @property
    def start(self) -> int | None:
        """
        Offset in the text, in code points, where that is known.
        """
class Interval:
    """
    The closed set of values that a number allows.
    """
    def __repr__(self) -> str:
        """
        Both ends.
        """
    @property
    def high(self) -> decimal.Decimal:
        """
        The greatest.
        """
    @property
    def low(self) -> decimal.Decimal:
        """
        The least.
        """
class Encoding:
    """
    How text is put into bytes.
    """
    @staticmethod
    def all() -> list[Encoding]:
        """
        Every enumerator, in the order of the table.
        """
    @staticmethod
    def find(name: str) -> Encoding:
        """
        The encoding that goes by a name in any case, e.g. ``gbk`` or ``utf8``; ``UnknownKey`` for a name of none.
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
class Decoded:
    """
    Bytes as text, and what was wrong with them.
    """
    def __repr__(self) -> str:
        """
        Its encoding and size.
        """
    @property
    def diagnostics(self) -> list[Diagnostic]:
        """
        Damaged bytes, by offset.
        """
    @property
    def encoding(self) -> Encoding:
        """
        Declared, marked or detected.
        """
    @property
    def text(self) -> str:
        """
        The text, without a byte order mark.
        """
class Normalised:
    """
    A normalised text with a way back.
    """
    def __repr__(self) -> str:
        """
        Its size.
        """
    def to_source(self, start: typing.SupportsInt | typing.SupportsIndex, end: typing.SupportsInt | typing.SupportsIndex) -> tuple[int, int]:
        """
        The start and end in the source of a stretch of the normalised text.
        """
    @property
    def text(self) -> str:
        """
        The text in its one spelling.
        """
class Numeral:
    """
    A number where it stands in a text (数词).
    """
    def __repr__(self) -> str:
        """
        Its value and how exactly it is meant.
        """
    @property
    def approximation(self) -> Approximation:
        """
        How far it is meant exactly.
        """
    @property
    def chinese(self) -> bool:
        """
        Whether it has no Arabic digit.
        """
    @property
    def end(self) -> int:
        """
        Where it ends, half open.
        """
    @property
    def malformed(self) -> bool:
        """
        Whether it cannot be read one way only, as 1,28,5.
        """
    @property
    def percent(self) -> bool:
        """
        Whether it is a percentage.
        """
    @property
    def start(self) -> int:
        """
        Where it begins in the text, in code points.
        """
    @property
    def step(self) -> decimal.Decimal:
        """
        What one of the last digit written is worth: 10000 in 370万.
        """
    @property
    def upper(self) -> decimal.Decimal | None:
        """
        Of a range such as 3—5, its end.
        """
    @property
    def value(self) -> decimal.Decimal:
        """
        Its value, 万 and 亿 expanded.
        """
class DateKind:
    """
    What a date or period in prose names.
    """
    @staticmethod
    def all() -> list[DateKind]:
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
class DateMention:
    """
    A date or period where it stands in a text (日期).
    """
    def __repr__(self) -> str:
        """
        Its kind and place.
        """
    @property
    def date(self) -> datetime.date | None:
        """
        The civil date, where year, month and day are stated and exist.
        """
    @property
    def day(self) -> int | None:
        """
        Its day, where stated.
        """
    @property
    def end(self) -> int:
        """
        Where it ends, half open.
        """
    @property
    def kind(self) -> DateKind:
        """
        What it names: a day, a quarter, …
        """
    @property
    def month(self) -> int | None:
        """
        Its month, where stated.
        """
    @property
    def quarter(self) -> int | None:
        """
        Its quarter, where stated.
        """
    @property
    def start(self) -> int:
        """
        Where it begins in the text, in code points.
        """
    @property
    def year(self) -> int | None:
        """
        Its year, where stated.
        """
class DocumentNumber:
    """
    The number of an official document where it stands (发文字号).
    """
    def __repr__(self) -> str:
        """
        As the standard writes it.
        """
    def __str__(self) -> str:
        """
        As the standard writes it.
        """
    @property
    def end(self) -> int:
        """
        Where it ends, half open.
        """
    @property
    def issuer(self) -> str:
        """
        机关代字, e.g. 国办发; may be empty.
        """
    @property
    def number(self) -> int:
        """
        Its serial number.
        """
    @property
    def start(self) -> int:
        """
        Where it begins in the text, in code points.
        """
    @property
    def year(self) -> int | None:
        """
        Its year; ``None`` in a decree's number, which has none.
        """
class Verification:
    """
    How far a provision was verified.
    """
    @staticmethod
    def all() -> list[Verification]:
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
class Citation:
    """
    On whose authority something is so.
    """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether both are the same.
        """
    def __hash__(self) -> int:
        """
        The hash of the repr.
        """
    def __repr__(self) -> str:
        """
        Its words.
        """
    def __str__(self) -> str:
        """
        ``to_string`` in Chinese.
        """
    def to_string(self, lang: Language | str = 'zh') -> str:
        """
        In words, with the mark of what was not read in full in Chinese or in English (``en``).

        Titles, numbers and articles stay Chinese.
        """
    @property
    def article(self) -> str | None:
        """
        The article, e.g. 第三十三条, where one is cited.
        """
    @property
    def instrument(self) -> str:
        """
        The title of the instrument.
        """
    @property
    def number(self) -> str | None:
        """
        Its document number, e.g. 国务院令第711号, where it has one.
        """
    @property
    def verified(self) -> Verification:
        """
        How far it was verified.
        """
class DayKind:
    """
    What a day is to an authority's clerks.
    """
    @staticmethod
    def all() -> list[DayKind]:
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
class Day:
    """
    One day of a calendar, and why it is what it is.
    """
    def __repr__(self) -> str:
        """
        Its date, kind and name.
        """
    @property
    def citation(self) -> Citation:
        """
        What makes it so.
        """
    @property
    def date(self) -> datetime.date:
        """
        The day.
        """
    @property
    def kind(self) -> DayKind:
        """
        What it is.
        """
    @property
    def name(self) -> str | None:
        """
        The festival, e.g. 春节; ``None`` for an ordinary day.
        """
    @property
    def provisional(self) -> bool:
        """
        Whether no arrangement is published for it.
        """
    @property
    def worked(self) -> bool:
        """
        Whether it is a working day.
        """
class Arrangement:
    """
    Days off and worked weekends, read at run time.
    """
    def __len__(self) -> int:
        """
        How many days it names.
        """
    def __repr__(self) -> str:
        """
        Its source and size.
        """
    @property
    def source(self) -> str:
        """
        The file, or who says so.
        """
class Calendar:
    """
    China's working-day calendar. It never changes; any thread may ask.

    Within ``coverage`` every day follows a published arrangement. Outside it Monday to Friday less the
    statutory holidays count; such an answer comes with a ``ProvisionalWarning``. A date outside
    ``first_day`` to ``last_day`` is an ``InvalidValue``.
    """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every day is the same in both.
        """
    def __hash__(self) -> int:
        """
        A hash that equal calendars share.
        """
    def __repr__(self) -> str:
        """
        The first and the last day of the published arrangements.
        """
    @typing.overload
    def add_working_days(self, x: datetime.date | str, n: typing.SupportsInt | typing.SupportsIndex) -> datetime.date:
        """
        The ``n``-th working day after ``x``, which itself never counts.

        Before it where ``n`` is negative; with 0, ``x`` itself or the first working day after it.
        """
    @typing.overload
    def add_working_days(self, x: typing.Any, n: typing.SupportsInt | typing.SupportsIndex) -> typing.Any:
        """
        The same of each date of a column. Releases the GIL.
        """
    @typing.overload
    def count_working_days(self, start: datetime.date | str, end: datetime.date | str) -> int:
        """
        Working days after ``start`` up to and with ``end``.

        Negative where ``end`` is the earlier: those after ``end`` up to and with ``start``.
        """
    @typing.overload
    def count_working_days(self, start: typing.Any, end: typing.Any) -> typing.Any:
        """
        The same of a column and a date, or of two columns, pair by pair. Releases the GIL.
        """
    def day(self, date: datetime.date | str) -> Day:
        """
        What a day is, and why.
        """
    @typing.overload
    def is_provisional(self, x: datetime.date | str) -> bool:
        """
        Whether no arrangement is published for it. Never warns.
        """
    @typing.overload
    def is_provisional(self, x: typing.Any) -> typing.Any:
        """
        The same of each date of a column. Releases the GIL.
        """
    @typing.overload
    def is_working_day(self, x: datetime.date | str) -> bool:
        """
        Whether it is a working day, make-up days (调休) included.
        """
    @typing.overload
    def is_working_day(self, x: typing.Any) -> typing.Any:
        """
        The same of each date of a column. Releases the GIL.
        """
    @typing.overload
    def next_working_day(self, x: datetime.date | str) -> datetime.date:
        """
        The first working day after it.
        """
    @typing.overload
    def next_working_day(self, x: typing.Any) -> typing.Any:
        """
        The same of each date of a column. Releases the GIL.
        """
    @typing.overload
    def previous_working_day(self, x: datetime.date | str) -> datetime.date:
        """
        The last working day before it.
        """
    @typing.overload
    def previous_working_day(self, x: typing.Any) -> typing.Any:
        """
        The same of each date of a column. Releases the GIL.
        """
    def with_arrangement(self, source: Arrangement | os.PathLike[str] | str | bytes) -> Calendar:
        """
        This calendar with an arrangement on top: an ``Arrangement`` or the path of a file.

        Each year of which it holds every statutory holiday becomes known. ``InvalidValue`` for one that
        holds no whole year or leaves a gap behind ``known_until``; this calendar stays as it is.
        """
    def with_local(self, source: Arrangement | os.PathLike[str] | str | bytes) -> Calendar:
        """
        This calendar with an authority's own days off, or worked weekends, on top.

        An ``Arrangement`` or the path of a file. What is known and what is provisional stays as it is.
        """
    def year(self, year: typing.SupportsInt | typing.SupportsIndex) -> list[Day]:
        """
        Every day of a year.
        """
    @property
    def coverage(self) -> tuple[datetime.date, datetime.date]:
        """
        The first and the last day of the published arrangements.
        """
    @property
    def first_day(self) -> datetime.date:
        """
        The first day that it holds.
        """
    @property
    def known_until(self) -> datetime.date:
        """
        The last day of the last arrangement that is known.
        """
    @property
    def last_day(self) -> datetime.date:
        """
        The last day that it holds.
        """
class Instrument:
    """
    A law, regulation, rule or notice (规范性依据).
    """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether both are the same.
        """
    def __hash__(self) -> int:
        """
        The hash of the repr.
        """
    def __init__(self, token: str) -> None:
        """
        The instrument of a token; ``UnknownKey`` names the nearest.
        """
    def __repr__(self) -> str:
        """
        The call that gives it.
        """
    def in_force(self, date: datetime.date | str) -> bool:
        """
        Whether it was in force on a date.
        """
    @property
    def issued(self) -> datetime.date | None:
        """
        When it was issued, where that is known.
        """
    @property
    def number(self) -> str | None:
        """
        Its document number; ``None`` for a law.
        """
    @property
    def replaced_by(self) -> Instrument | None:
        """
        What replaced it, if anything did.
        """
    @property
    def title(self) -> str:
        """
        Its title.
        """
    @property
    def token(self) -> str:
        """
        Its stable name.
        """
    @property
    def valid_from(self) -> datetime.date:
        """
        The first day on which it was in force.
        """
    @property
    def valid_to(self) -> datetime.date | None:
        """
        The last one; ``None`` while it is.
        """
    @property
    def verified(self) -> Verification:
        """
        How far it was read.
        """
class Unit:
    """
    In what a term is counted (期间单位).
    """
    @staticmethod
    def all() -> list[Unit]:
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
class Event:
    """
    The fact from whose day a term runs (起算事实).
    """
    @staticmethod
    def all() -> list[Event]:
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
class PauseReason:
    """
    For what a clock stands still (中止).
    """
    @staticmethod
    def all() -> list[PauseReason]:
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
class Bound:
    """
    Whether an act is in time up to the last day, or must stay open until then.
    """
    @staticmethod
    def all() -> list[Bound]:
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
class Term:
    """
    A term (期限) through all the instruments that set it.
    """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether both are the same.
        """
    def __hash__(self) -> int:
        """
        The hash of the repr.
        """
    def __init__(self, token: str) -> None:
        """
        The term of a token; ``UnknownKey`` names the nearest.
        """
    def __repr__(self) -> str:
        """
        The call that gives it.
        """
    def __str__(self) -> str:
        """
        The token.
        """
    def in_force(self, date: datetime.date | str) -> TermRow:
        """
        The version that governs facts of a date; ``NotInForce`` says when one did.
        """
    @property
    def bound(self) -> Bound:
        """
        ``at_most`` for an act; ``at_least`` for what must stay open.
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
    def rows(self) -> list[TermRow]:
        """
        Its versions, oldest first.
        """
    @property
    def starts(self) -> Event:
        """
        The fact from whose day it runs.
        """
    @property
    def token(self) -> str:
        """
        Its stable name, e.g. ``request.reply``.
        """
class TermRow:
    """
    A time limit as one instrument sets it.
    """
    def __repr__(self) -> str:
        """
        Its term, length and days in force.
        """
    def draft(self, *, length: typing.SupportsInt | typing.SupportsIndex | None = None, extension: typing.SupportsInt | typing.SupportsIndex | None = None) -> TermRow:
        """
        This version with another length or longest extension, as a bill might have it; it is cited as a draft.
        """
    @property
    def citation(self) -> Citation:
        """
        Where it is written, and how far that was verified.
        """
    @property
    def extension(self) -> int:
        """
        The longest extension, in units; 0 where there is none.
        """
    @property
    def fixed(self) -> tuple[int, int, int] | None:
        """
        Month, day and years after the fact; ``None`` unless the term ends on a fixed date. With 0 years: the first such day on or after it.
        """
    @property
    def instrument(self) -> Instrument | None:
        """
        The instrument that sets it; ``None`` for a draft.
        """
    @property
    def length(self) -> int:
        """
        How many units; 0 for a fixed date.
        """
    @property
    def pauses(self) -> list[PauseReason]:
        """
        For what the clock stands still.
        """
    @property
    def restarts(self) -> Event | None:
        """
        On what the count begins anew, if on anything.
        """
    @property
    def term(self) -> Term:
        """
        The term of which it is a version.
        """
    @property
    def unit(self) -> Unit:
        """
        In what it is counted.
        """
    @property
    def valid_from(self) -> datetime.date:
        """
        The first day of a fact that it governs.
        """
    @property
    def valid_to(self) -> datetime.date | None:
        """
        The last one; ``None`` while it is in force.
        """
class CountingRule:
    """
    An open question of counting (计算规则).
    """
    def __repr__(self) -> str:
        """
        Its token.
        """
    @property
    def citation(self) -> Citation:
        """
        The provision that comes nearest to an answer.
        """
    @property
    def default(self) -> bool:
        """
        The answer of practice, which holds unless another is given.
        """
    @property
    def label(self) -> str:
        """
        What the switch says, in Chinese.
        """
    @property
    def label_en(self) -> str:
        """
        What the switch says, in English.
        """
    @property
    def settled(self) -> str:
        """
        Which texts settle a part of it.
        """
    @property
    def token(self) -> str:
        """
        The switch of ``Counting`` that answers it.
        """
class Band:
    """
    How a clock stands on a day (时限状态).
    """
    @staticmethod
    def all() -> list[Band]:
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
class Remark:
    """
    What somebody who relies on a due date has to know (提示).
    """
    @staticmethod
    def all() -> list[Remark]:
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
class Counting:
    """
    Answers to the open questions; see ``counting_rules``.
    """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether both are the same.
        """
    def __hash__(self) -> int:
        """
        The hash of the repr.
        """
    def __init__(self, *, first_day_excluded: bool = True, weekends_move_last_day: bool = True, fixed_dates_move: bool = False) -> None:
        """
        What is not given follows practice.
        """
    def __repr__(self) -> str:
        """
        The call that gives it.
        """
    @property
    def first_day_excluded(self) -> bool:
        """
        The day of the fact does not count.
        """
    @property
    def fixed_dates_move(self) -> bool:
        """
        A fixed date on a day off moves on.
        """
    @property
    def weekends_move_last_day(self) -> bool:
        """
        A last day on a plain weekend moves on.
        """
class Pause:
    """
    Days on which a clock stands still (中止), both inclusive.
    """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether both are the same.
        """
    def __hash__(self) -> int:
        """
        The hash of the repr.
        """
    def __init__(self, first: datetime.date | str, last: datetime.date | str, reason: PauseReason | str | None = None) -> None:
        """
        Without a reason: whichever the law allows.
        """
    def __repr__(self) -> str:
        """
        The call that gives it.
        """
    @property
    def first(self) -> datetime.date:
        """
        The first day.
        """
    @property
    def last(self) -> datetime.date:
        """
        The last one.
        """
    @property
    def reason(self) -> PauseReason | None:
        """
        For what, where that was said.
        """
class TickReason:
    """
    Why a day counts for a clock, or does not.
    """
    @staticmethod
    def all() -> list[TickReason]:
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
class Tick:
    """
    What one day did to a clock, and why.
    """
    def __repr__(self) -> str:
        """
        Its date, count and reason.
        """
    @property
    def citation(self) -> Citation:
        """
        What makes the day what it is.
        """
    @property
    def counted(self) -> bool:
        """
        Whether it counts.
        """
    @property
    def date(self) -> datetime.date:
        """
        The day.
        """
    @property
    def name(self) -> str | None:
        """
        The festival, where there is one.
        """
    @property
    def ordinal(self) -> int:
        """
        Units counted so far, this one included.
        """
    @property
    def pause(self) -> PauseReason | None:
        """
        For what the clock stood still, where that was said.
        """
    @property
    def provisional(self) -> bool:
        """
        Whether no arrangement is published for it.
        """
    @property
    def reason(self) -> TickReason:
        """
        Why it counts, or does not.
        """
class Clock:
    """
    From the day of a fact and a term to the last day in time (期限).

    It never changes: what if is asked by making another. A last day that rests on days whose
    arrangement is not published comes with a ``ProvisionalWarning``.
    """
    def __init__(self, term: Term | str, start: datetime.date | str, *, pauses: collections.abc.Sequence[Pause] = [], restarts: collections.abc.Sequence[datetime.date | str] = [], extended: bool | int = False, notified: datetime.date | str | None = None, fee_notice: datetime.date | str | None = None, counting: Counting | None = None, calendar: Calendar | None = None) -> None:
        """
        The clock of the version of ``term`` that governs facts of ``start``.

        ``NotInForce`` where none does; ``InvalidValue`` for a course that it does not allow.
        """
    def __repr__(self) -> str:
        """
        Its term, start and last day.
        """
    def _repr_html_(self) -> typing.Any:
        """
        A table for notebooks.
        """
    def band(self, day: datetime.date | str, met: datetime.date | str | None = None) -> Band:
        """
        How it stands on ``day``; ``met`` is the day on which the act was done.
        """
    def by(self, calendar: Calendar) -> Clock:
        """
        This clock by another calendar.
        """
    def days_left(self, day: datetime.date | str) -> int:
        """
        What is left after ``day``: working days for a term of working days, else days.

        Without those of pauses. 0 on the last day; negative behind it.
        """
    def explain(self, lang: Language | str = 'zh') -> str:
        """
        Its rule, its walk and its sources in words, Chinese (``zh``) or English (``en``).
        """
    def extended(self, n: typing.SupportsInt | typing.SupportsIndex | None = None) -> Clock:
        """
        This clock extended by ``n`` units, or by the most that the law allows.
        """
    def paused(self, first: datetime.date | str, last: datetime.date | str, reason: PauseReason | str | None = None) -> Clock:
        """
        This clock with one more pause.
        """
    def to_dict(self) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, indent: typing.SupportsInt | typing.SupportsIndex = -1) -> str:
        """
        As ``gongkai.due/1``; on one line where ``indent`` is negative.
        """
    def under(self, term: Term | str) -> Clock:
        """
        The clock of another term over the same course.
        """
    def walk(self) -> list[Tick]:
        """
        Every day after the start up to the last one in time.
        """
    @property
    def calendar(self) -> Calendar:
        """
        The calendar by which it counts.
        """
    @property
    def counting(self) -> Counting:
        """
        How open questions are answered.
        """
    @property
    def counts_from(self) -> datetime.date:
        """
        The day from which it counts: the start or the last restart.
        """
    @property
    def length(self) -> int:
        """
        The whole length in the rule's unit, with the extension where it counts; 0 for a fixed date.
        """
    @property
    def on(self) -> datetime.date:
        """
        The last day on which the act is in time.
        """
    @property
    def pauses(self) -> list[Pause]:
        """
        The pauses, in order.
        """
    @property
    def provisional(self) -> bool:
        """
        Whether it rests on days whose arrangement is not published.
        """
    @property
    def remarks(self) -> list[Remark]:
        """
        What somebody who relies on the date has to know.
        """
    @property
    def restarts(self) -> list[datetime.date]:
        """
        The days on which it began anew.
        """
    @property
    def rule(self) -> TermRow:
        """
        The version of the term that governs.
        """
    @property
    def start(self) -> datetime.date:
        """
        The day of the fact.
        """
    @property
    def term(self) -> Term:
        """
        The term.
        """
    @property
    def unextended(self) -> datetime.date:
        """
        The last day without the extension.
        """
class OutcomeKind:
    """
    What an outcome comes to (处理决定类型).
    """
    @staticmethod
    def all() -> list[OutcomeKind]:
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
class Outcome:
    """
    How a request was answered (申请处理结果).
    """
    @staticmethod
    def all() -> list[Outcome]:
        """
        Every enumerator, in the order of the table.
        """
    @staticmethod
    def in_force(date: datetime.date | str) -> list[Outcome]:
        """
        The enumerators in force on the day of a fact.
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
    def citation(self, date: datetime.date | str) -> Citation:
        """
        Where it is written, by the law of a day; ``NotInForce`` where it is nowhere.
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
class RefusalGround:
    """
    Why information is withheld (不予公开理由).
    """
    @staticmethod
    def all() -> list[RefusalGround]:
        """
        Every enumerator, in the order of the table.
        """
    @staticmethod
    def in_force(date: datetime.date | str) -> list[RefusalGround]:
        """
        The enumerators in force on the day of a fact.
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
    def citation(self, date: datetime.date | str) -> Citation:
        """
        Where it is written, by the law of a day; ``NotInForce`` where it is nowhere.
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
class ProactiveCategory:
    """
    What is to be disclosed of one's own accord (主动公开事项).
    """
    @staticmethod
    def all() -> list[ProactiveCategory]:
        """
        Every enumerator, in the order of the table.
        """
    @staticmethod
    def in_force(date: datetime.date | str) -> list[ProactiveCategory]:
        """
        The enumerators in force on the day of a fact.
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
    def citation(self, date: datetime.date | str) -> Citation:
        """
        Where it is written, by the law of a day; ``NotInForce`` where it is nowhere.
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
class Channel:
    """
    By what way a request came in (申请渠道).
    """
    @staticmethod
    def all() -> list[Channel]:
        """
        Every enumerator, in the order of the table.
        """
    @staticmethod
    def in_force(date: datetime.date | str) -> list[Channel]:
        """
        The enumerators in force on the day of a fact.
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
    def citation(self, date: datetime.date | str) -> Citation:
        """
        Where it is written, by the law of a day; ``NotInForce`` where it is nowhere.
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
class ApplicantKind:
    """
    Who asks (申请人类型).
    """
    @staticmethod
    def all() -> list[ApplicantKind]:
        """
        Every enumerator, in the order of the table.
        """
    @staticmethod
    def in_force(date: datetime.date | str) -> list[ApplicantKind]:
        """
        The enumerators in force on the day of a fact.
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
    def citation(self, date: datetime.date | str) -> Citation:
        """
        Where it is written, by the law of a day; ``NotInForce`` where it is nowhere.
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
class DeliveryWay:
    """
    By what way an answer is delivered (送达方式).
    """
    @staticmethod
    def all() -> list[DeliveryWay]:
        """
        Every enumerator, in the order of the table.
        """
    @staticmethod
    def in_force(date: datetime.date | str) -> list[DeliveryWay]:
        """
        The enumerators in force on the day of a fact.
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
    def citation(self, date: datetime.date | str) -> Citation:
        """
        Where it is written, by the law of a day; ``NotInForce`` where it is nowhere.
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
class ReviewOutcome:
    """
    How a review or a suit ended (复议、诉讼结果).
    """
    @staticmethod
    def all() -> list[ReviewOutcome]:
        """
        Every enumerator, in the order of the table.
        """
    @staticmethod
    def in_force(date: datetime.date | str) -> list[ReviewOutcome]:
        """
        The enumerators in force on the day of a fact.
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
    def citation(self, date: datetime.date | str) -> Citation:
        """
        Where it is written, by the law of a day; ``NotInForce`` where it is nowhere.
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
class FeeRegime:
    """
    What a request costs (收费制度).
    """
    @staticmethod
    def all() -> list[FeeRegime]:
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
class FeeBasis:
    """
    In what a fee is counted (计收方式).
    """
    @staticmethod
    def all() -> list[FeeBasis]:
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
class FeeBand:
    """
    One band of a fee (档).
    """
    def __repr__(self) -> str:
        """
        Its units and amount.
        """
    @property
    def amount(self) -> decimal.Decimal:
        """
        What all cost, in yuan.
        """
    @property
    def citation(self) -> Citation:
        """
        Where it is written.
        """
    @property
    def count(self) -> int:
        """
        How many units.
        """
    @property
    def first(self) -> int:
        """
        The number of its first unit.
        """
    @property
    def last(self) -> int:
        """
        The number of its last unit.
        """
    @property
    def price(self) -> decimal.Decimal:
        """
        What each costs, in yuan.
        """
class Fee:
    """
    What a number of items or pages costs (信息处理费).
    """
    def __repr__(self) -> str:
        """
        Its regime, count and amount.
        """
    @property
    def amount(self) -> decimal.Decimal | None:
        """
        Yuan; ``None`` where it was set locally, which is unknown and not nothing.
        """
    @property
    def bands(self) -> list[FeeBand]:
        """
        What it was summed from; empty without a tariff.
        """
    @property
    def basis(self) -> FeeBasis:
        """
        In what it is counted.
        """
    @property
    def citation(self) -> Citation:
        """
        The rule that sets the regime.
        """
    @property
    def count(self) -> int:
        """
        How many items or pages.
        """
    @property
    def date(self) -> datetime.date:
        """
        The day of the request.
        """
    @property
    def regime(self) -> FeeRegime:
        """
        The regime in force.
        """
class ReceiptFact:
    """
    What makes a day that of receipt.
    """
    @staticmethod
    def all() -> list[ReceiptFact]:
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
class DeliveryFact:
    """
    What makes a day that of delivery.
    """
    @staticmethod
    def all() -> list[DeliveryFact]:
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
class Receipt:
    """
    When a request counts as received (收到申请之日).
    """
    def __repr__(self) -> str:
        """
        The day and what made it so.
        """
    @property
    def by(self) -> ReceiptFact:
        """
        What made it so.
        """
    @property
    def citation(self) -> Citation:
        """
        Where that is written.
        """
    @property
    def on(self) -> datetime.date:
        """
        The day.
        """
class Delivery:
    """
    When an answer counts as delivered (送达之日).
    """
    def __repr__(self) -> str:
        """
        The day and what made it so.
        """
    @property
    def by(self) -> DeliveryFact:
        """
        What made it so.
        """
    @property
    def citation(self) -> Citation:
        """
        Where that is written.
        """
    @property
    def on(self) -> datetime.date:
        """
        The day.
        """
class Decision:
    """
    What somebody wants reviewed (被争议的行为).
    """
    @staticmethod
    def all() -> list[Decision]:
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
class ReviewFirst:
    """
    Whether review has to come before a suit (复议前置).
    """
    @staticmethod
    def all() -> list[ReviewFirst]:
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
class RemedyKind:
    """
    A way to have a decision changed (救济).
    """
    @staticmethod
    def all() -> list[RemedyKind]:
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
class RemedyStart:
    """
    From what a remedy's term runs.
    """
    @staticmethod
    def all() -> list[RemedyStart]:
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
class Remedy:
    """
    One remedy against one decision (救济途径).
    """
    def __repr__(self) -> str:
        """
        Its kind and last day.
        """
    @property
    def citation(self) -> Citation:
        """
        The provision that sets the length.
        """
    @property
    def contested(self) -> bool:
        """
        Whether it may be closed: whether review comes first is unsettled.
        """
    @property
    def due(self) -> datetime.date | None:
        """
        The last day in time; ``None`` where no term is known for the day.
        """
    @property
    def kind(self) -> RemedyKind:
        """
        Which it is.
        """
    @property
    def provisional(self) -> bool:
        """
        Whether that rests on days whose arrangement is not published.
        """
    @property
    def remarks(self) -> list[Remark]:
        """
        What somebody who relies on the day has to know.
        """
    @property
    def start_citation(self) -> Citation:
        """
        The provision that says from what it runs.
        """
    @property
    def starts(self) -> RemedyStart:
        """
        From what its term runs.
        """
class Remedies:
    """
    What is open against a decision.
    """
    def __repr__(self) -> str:
        """
        The decision, and how many remedies it has.
        """
    @property
    def citation(self) -> Citation:
        """
        The provision that says so.
        """
    @property
    def decision(self) -> Decision:
        """
        The kind of decision.
        """
    @property
    def open(self) -> list[Remedy]:
        """
        Each, in the order in which they are used.
        """
    @property
    def review_first(self) -> ReviewFirst:
        """
        Whether review comes first.
        """
    @property
    def start(self) -> datetime.date:
        """
        The day from which the terms run.
        """
    @property
    def why(self) -> str | None:
        """
        What is unsettled, in Chinese, if anything is.
        """
    @property
    def why_en(self) -> str | None:
        """
        What is unsettled, in English, if anything is.
        """
class FactKind:
    """
    What happened, as the law asks (法律事实).
    """
    @staticmethod
    def all() -> list[FactKind]:
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
class Bearer:
    """
    Who has to act (义务主体).
    """
    @staticmethod
    def all() -> list[Bearer]:
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
class Force:
    """
    How strongly something is owed (效力).
    """
    @staticmethod
    def all() -> list[Force]:
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
class ObligationState:
    """
    How an obligation stands (履行状态).
    """
    @staticmethod
    def all() -> list[ObligationState]:
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
class NotOwed:
    """
    Why something is not owed (不负义务的原因).
    """
    @staticmethod
    def all() -> list[NotOwed]:
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
class Standing:
    """
    A state, and where nothing is owed, why.
    """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether both are the same.
        """
    def __hash__(self) -> int:
        """
        The hash of the repr.
        """
    def __repr__(self) -> str:
        """
        Its state and reason.
        """
    @property
    def reason(self) -> NotOwed | None:
        """
        Why nothing is owed, if nothing is.
        """
    @property
    def state(self) -> ObligationState:
        """
        The state.
        """
class Obligation:
    """
    What a fact makes somebody owe (公开义务).
    """
    def __repr__(self) -> str:
        """
        Its term, who owes it, and the last day.
        """
    def by_clock(self, clock: Clock) -> Obligation:
        """
        This obligation by a clock that tells what happened on the way.
        """
    def standing(self, as_of: datetime.date | str, done_on: datetime.date | str | None = None, *, condition_holds: bool = False, exempt: bool = False) -> Standing:
        """
        How it stands on ``as_of``.

        ``done_on`` is when it was done, or closed where it had to stay open; ``condition_holds`` and
        ``exempt`` are what the caller says.
        """
    @property
    def bearer(self) -> Bearer:
        """
        Who owes it.
        """
    @property
    def clock(self) -> Clock | None:
        """
        Its clock; ``None`` where no rule governs the fact.
        """
    @property
    def condition(self) -> str | None:
        """
        What more has to be so, in Chinese, if anything has.
        """
    @property
    def condition_en(self) -> str | None:
        """
        What more has to be so, in English, if anything has.
        """
    @property
    def date(self) -> datetime.date:
        """
        When.
        """
    @property
    def due(self) -> datetime.date | None:
        """
        The last day in time; ``None`` without a clock.
        """
    @property
    def fact(self) -> FactKind:
        """
        What happened.
        """
    @property
    def force(self) -> Force:
        """
        How strongly it is owed.
        """
    @property
    def term(self) -> Term:
        """
        The term by which it is owed.
        """
class Tally:
    """
    What a question about a column came to, beside its answers.
    """
    def __repr__(self) -> str:
        """
        Both counts.
        """
    @property
    def missing(self) -> int:
        """
        Elements without a date.
        """
    @property
    def provisional(self) -> int:
        """
        Answers that rest on days whose arrangement is not published.
        """
class Move:
    """
    A fact of a column whose due date moves.
    """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether both are the same.
        """
    def __hash__(self) -> int:
        """
        The hash of the repr.
        """
    def __repr__(self) -> str:
        """
        Its place and both days.
        """
    @property
    def after(self) -> datetime.date:
        """
        The last day in time, after.
        """
    @property
    def before(self) -> datetime.date:
        """
        The last day in time, before.
        """
    @property
    def index(self) -> int:
        """
        Its place in the column.
        """
    @property
    def provisional(self) -> bool:
        """
        Whether ``after`` still rests on days whose arrangement is not published.
        """
class Statement:
    """
    How a figure came to be said.
    """
    @staticmethod
    def all() -> list[Statement]:
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
class Publisher:
    """
    Whose report it is (报告主体).
    """
    @staticmethod
    def all() -> list[Publisher]:
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
class MeasureKind:
    """
    What a measure counts in.
    """
    @staticmethod
    def all() -> list[MeasureKind]:
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
class Measure:
    """
    One kind of figure that reports state (指标).
    """
    def __init__(self, token: str) -> None:
        """
        The measure of a token; ``UnknownKey`` for any other word.
        """
    def __repr__(self) -> str:
        """
        The call that gives it.
        """
    @property
    def kind(self) -> MeasureKind:
        """
        A count, a rate, an amount, …
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
        Its stable name.
        """
    @property
    def unit(self) -> str:
        """
        What its values are counted in.
        """
    @property
    def whole(self) -> Measure | None:
        """
        The measure of which it is a part, if it is one.
        """
class SectionKey:
    """
    The statutory parts of a report.
    """
    @staticmethod
    def all() -> list[SectionKey]:
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
class Form:
    """
    The statutory form of a report (年度报告格式).
    """
    @staticmethod
    def all() -> list[Form]:
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
class FormRow:
    """
    A form as its instrument sets it.
    """
    def __repr__(self) -> str:
        """
        Its form.
        """
    @property
    def article(self) -> str:
        """
        Where in the instrument.
        """
    @property
    def first_year(self) -> int:
        """
        The first report year it governs.
        """
    @property
    def form(self) -> Form:
        """
        The form.
        """
    @property
    def instrument(self) -> str:
        """
        What sets it.
        """
    @property
    def last_year(self) -> int | None:
        """
        The last; ``None`` while in force.
        """
class Figure:
    """
    One number of a report, with its words.
    """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether both are the same part of the same report.
        """
    def __hash__(self) -> int:
        """
        A hash of its place.
        """
    def __repr__(self) -> str:
        """
        Its measure, value and words.
        """
    def to_dict(self) -> dict[str, typing.Any]:
        """
        As ``gongkai.report/1`` has it; numbers are strings.
        """
    @property
    def approximate(self) -> Approximation | None:
        """
        How far it is meant exactly; ``None`` where it is exact.
        """
    @property
    def end(self) -> int:
        """
        Where they end, half open.
        """
    @property
    def id(self) -> str:
        """
        Its name within the report: ``f1``, …
        """
    @property
    def interval(self) -> Interval:
        """
        Every value that its words allow.
        """
    @property
    def label(self) -> str:
        """
        What it measures, in Chinese.
        """
    @property
    def label_en(self) -> str:
        """
        What it measures, in English.
        """
    @property
    def measure(self) -> str:
        """
        Token of what it measures, e.g. ``requests.received``.
        """
    @property
    def quote(self) -> str:
        """
        The words it was read from.
        """
    @property
    def scope(self) -> str | None:
        """
        What narrows it to less than the agency and the year, in the report's words.
        """
    @property
    def section(self) -> SectionKey | None:
        """
        The statutory section it stands in, if it stands in one.
        """
    @property
    def start(self) -> int:
        """
        Where they begin in the report's text, in code points.
        """
    @property
    def statement(self) -> Statement:
        """
        Whether it is said in digits, in words for nothing, or as all of another figure.
        """
    @property
    def unit(self) -> str:
        """
        What it is counted in: 件, 条, 元, %.
        """
    @property
    def value(self) -> decimal.Decimal:
        """
        Its value in ``unit``, exact; 万 and 亿 are expanded.
        """
class Figures:
    """
    Figures in the order of the text.
    """
    @typing.overload
    def __getitem__(self, index: typing.SupportsInt | typing.SupportsIndex) -> Figure:
        """
        One, counted from 0, or from -1 backwards.
        """
    @typing.overload
    def __getitem__(self, slice: slice) -> Figures:
        """
        Some, as a sequence of the same kind.
        """
    def __iter__(self) -> collections.abc.Iterator[Figure]:
        """
        Each in order.
        """
    def __len__(self) -> int:
        """
        How many there are.
        """
    def __repr__(self) -> str:
        """
        How many there are.
        """
class Period:
    """
    A stretch of days, both ends included.
    """
    def __repr__(self) -> str:
        """
        Both days.
        """
    @property
    def end(self) -> datetime.date:
        """
        The last day.
        """
    @property
    def start(self) -> datetime.date:
        """
        The first day.
        """
class Source:
    """
    The document that a report was read from.
    """
    def __repr__(self) -> str:
        """
        Its name, kind and encoding.
        """
    @property
    def encoding(self) -> str:
        """
        Token of its encoding.
        """
    @property
    def media_type(self) -> str:
        """
        ``text/plain``, …
        """
    @property
    def name(self) -> str | None:
        """
        Its file name, where it has one.
        """
    @property
    def sha256(self) -> str:
        """
        The hash of its bytes, hexadecimal.
        """
class Section:
    """
    A section of a report, heading included.
    """
    def __repr__(self) -> str:
        """
        Its heading.
        """
    @property
    def end(self) -> int:
        """
        Where it ends, half open.
        """
    @property
    def heading(self) -> str:
        """
        Its heading as printed.
        """
    @property
    def key(self) -> SectionKey | None:
        """
        The statutory part it is, if it is one.
        """
    @property
    def level(self) -> int:
        """
        1 is the outermost.
        """
    @property
    def start(self) -> int:
        """
        Where it begins in the report's text, in code points.
        """
class AnnouncedList:
    """
    An announced number of items, and the items.
    """
    def __repr__(self) -> str:
        """
        How many are announced and named.
        """
    @property
    def announced(self) -> decimal.Decimal:
        """
        How many the text says there are.
        """
    @property
    def end(self) -> int:
        """
        Where it ends, half open.
        """
    @property
    def items(self) -> list[str]:
        """
        The items that it names.
        """
    @property
    def of(self) -> str:
        """
        What they are: 频道.
        """
    @property
    def open(self) -> bool:
        """
        Whether it says that it does not name all (等).
        """
    @property
    def start(self) -> int:
        """
        Where it begins in the report's text, in code points.
        """
class AnnualReport:
    """
    The annual report of one agency and year (政府信息公开工作年度报告).

    Facts, each with where it stands in ``text``; all offsets are code points of it. A report never
    changes, so any thread may read it.
    """
    @staticmethod
    def from_json(json: str) -> AnnualReport:
        """
        Read a report back from its JSON.

        Raises ``InvalidValue``, which names the place, where it is no ``gongkai.report/1``. Releases the
        GIL.
        """
    def __getitem__(self, measure: str) -> Figures:
        """
        The figures of one measure by its token; ``UnknownKey`` where no measure is called that.
        """
    def __getstate__(self) -> str:
        ...
    def __repr__(self) -> str:
        """
        Its year, agency and size.
        """
    def __setstate__(self, arg0: str) -> None:
        ...
    def _repr_html_(self) -> typing.Any:
        """
        A table for notebooks.
        """
    def check(self) -> Findings:
        """
        Run every rule of the report's form over it.

        Returns the findings; none means that nothing contradicts. Never raises for what a report says.
        Releases the GIL.
        """
    def to_dict(self, *, findings: Findings | None = None) -> dict[str, typing.Any]:
        """
        The same as ``to_json``, as Python's plain values.
        """
    def to_html(self, lang: str = 'zh') -> str:
        """
        Render the report, audited, as one page that needs nothing else.

        Each figure is marked in the text, each finding joined to both of its sides. ``lang`` is ``zh`` or
        ``en``. Releases the GIL.
        """
    def to_json(self, indent: typing.SupportsInt | typing.SupportsIndex = -1, *, findings: Findings | None = None) -> str:
        """
        Write the report as one JSON object, schema ``gongkai.report/1``.

        ``indent`` spaces a level; -1 gives one line. With ``findings``, they and their checks stand in
        it; without, both are empty. Releases the GIL.
        """
    def with_published(self, day: datetime.date) -> AnnualReport:
        """
        The same report with a day of publication that its document does not state.
        """
    def with_publisher(self, publisher: Publisher | str) -> AnnualReport:
        """
        The same report told to be a ``department``'s or a ``government``'s; else the agency's name decides.
        """
    @property
    def agency(self) -> str | None:
        """
        The agency that reports; ``None`` where it was not found.
        """
    @property
    def diagnostics(self) -> list[Diagnostic]:
        """
        What is wrong with the document.
        """
    @property
    def figures(self) -> Figures:
        """
        Every figure, in the order of the text.
        """
    @property
    def form(self) -> Form | None:
        """
        The statutory form of that year.
        """
    @property
    def lists(self) -> list[AnnouncedList]:
        """
        The lists that announce how many items they have.
        """
    @property
    def period(self) -> Period | None:
        """
        The days reported on (统计期限), where stated.
        """
    @property
    def published(self) -> datetime.date | None:
        """
        The day of publication.
        """
    @property
    def publisher(self) -> Publisher | None:
        """
        Whose report it is, where that was told: a department's or a government's.
        """
    @property
    def region(self) -> str | None:
        """
        Its GB/T 2260 code; ``None`` where unknown.
        """
    @property
    def sections(self) -> list[Section]:
        """
        Its sections, in order.
        """
    @property
    def source(self) -> Source:
        """
        The document it was read from.
        """
    @property
    def tables(self) -> dict[str, typing.Any]:
        """
        The statutory tables; empty where the report has none.
        """
    @property
    def text(self) -> str:
        """
        The whole text that every offset points into.
        """
    @property
    def year(self) -> int | None:
        """
        The year reported on.
        """
class Status:
    """
    What a rule came to over one report.
    """
    @staticmethod
    def all() -> list[Status]:
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
class Side:
    """
    One side of a finding: what is stated, or what follows.
    """
    def __repr__(self) -> str:
        """
        Its value.
        """
    @property
    def end(self) -> int | None:
        """
        Where they end, half open.
        """
    @property
    def figure(self) -> Figure | None:
        """
        The figure that states it, if one does.
        """
    @property
    def quote(self) -> str | None:
        """
        Its words; ``None`` for what stands nowhere.
        """
    @property
    def start(self) -> int | None:
        """
        Where its words begin in the report's text, in code points.
        """
    @property
    def value(self) -> str | None:
        """
        Plain decimal digits, a year, or words; ``None`` where there is none.
        """
class Finding:
    """
    One contradiction, with both of its sides.
    """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether both are the same part of the same report.
        """
    def __hash__(self) -> int:
        """
        The hash of the fingerprint.
        """
    def __repr__(self) -> str:
        """
        Its severity, rule and message.
        """
    @property
    def difference(self) -> decimal.Decimal | None:
        """
        Right less left, where both are numbers.
        """
    @property
    def fingerprint(self) -> str:
        """
        The same from run to run and across unrelated edits of the text.
        """
    @property
    def hints(self) -> list[str]:
        """
        What may explain it.
        """
    @property
    def left(self) -> Side:
        """
        The one side.
        """
    @property
    def message(self) -> str:
        """
        What does not add up, in Chinese.
        """
    @property
    def message_en(self) -> str:
        """
        What does not add up, in English.
        """
    @property
    def right(self) -> Side:
        """
        The other side.
        """
    @property
    def rule(self) -> str:
        """
        Token of the rule, e.g. ``text.conflict``.
        """
    @property
    def severity(self) -> Severity:
        """
        How much it weighs; an error is a contradiction.
        """
class Check:
    """
    One rule that ran.
    """
    def __repr__(self) -> str:
        """
        Its rule, status and count.
        """
    @property
    def count(self) -> int:
        """
        How many comparisons it made.
        """
    @property
    def rule(self) -> str:
        """
        Token of the rule.
        """
    @property
    def status(self) -> Status:
        """
        What it came to; over nothing but zeros and blanks that is unknown.
        """
class Findings:
    """
    What an audit came to: errors first, then in the order of the text.
    """
    @typing.overload
    def __getitem__(self, index: typing.SupportsInt | typing.SupportsIndex) -> Finding:
        """
        One, counted from 0, or from -1 backwards.
        """
    @typing.overload
    def __getitem__(self, slice: slice) -> Findings:
        """
        Some, as a sequence of the same kind.
        """
    def __iter__(self) -> collections.abc.Iterator[Finding]:
        """
        Each in order.
        """
    def __len__(self) -> int:
        """
        How many there are.
        """
    def __repr__(self) -> str:
        """
        How many there are of each severity.
        """
    def _repr_html_(self) -> typing.Any:
        """
        A table for notebooks.
        """
    def to_dict(self) -> dict[str, typing.Any]:
        """
        ``findings`` and ``checks`` as ``gongkai.report/1`` has them.
        """
    @property
    def checks(self) -> list[Check]:
        """
        Every rule that ran, passed ones too.
        """
    @property
    def errors(self) -> Findings:
        """
        The findings that are errors.
        """
    @property
    def report(self) -> AnnualReport:
        """
        The report that was audited.
        """
class Rule:
    """
    A rule of the audit (核查规则).
    """
    def __repr__(self) -> str:
        """
        Its token.
        """
    @property
    def basis(self) -> str | None:
        """
        The instrument and article that it rests on, if it rests on one.
        """
    @property
    def forms(self) -> list[Form]:
        """
        The forms of which it is asked; empty for every form.
        """
    @property
    def label(self) -> str:
        """
        What it asks, in Chinese.
        """
    @property
    def label_en(self) -> str:
        """
        What it asks, in English.
        """
    @property
    def severity(self) -> Severity:
        """
        What its findings weigh.
        """
    @property
    def token(self) -> str:
        """
        Its stable name.
        """
def china() -> Calendar:
    """
    The calendar with the arrangements that this version knows.
    """
def column_add(calendar: Calendar, days: typing_extensions.Buffer, n: typing.SupportsInt | typing.SupportsIndex, answers: typing_extensions.Buffer) -> Tally:
    """
    The ``n``-th working day after each. Releases the GIL.
    """
def column_count(calendar: Calendar, start: typing_extensions.Buffer, end: typing_extensions.Buffer, answers: typing_extensions.Buffer) -> Tally:
    """
    The working days after each start up to and with its end. Releases the GIL.
    """
def column_due(term: Term | str, starts: typing_extensions.Buffer, answers: typing_extensions.Buffer, *, extended: bool, counting: Counting | None, calendar: Calendar) -> Tally:
    """
    The last day in time for each fact. Releases the GIL.
    """
def column_moves(term: Term | str, starts: typing_extensions.Buffer, *, before: Calendar, after: Calendar, extended: bool) -> list[Move]:
    """
    The facts whose due date is another by another calendar. Releases the GIL.
    """
def column_moves_by_law(before: TermRow | Term | str, after: TermRow | Term | str, starts: typing_extensions.Buffer, *, extended: bool, calendar: Calendar) -> list[Move]:
    """
    The facts whose due date is another by another rule. Releases the GIL.
    """
def column_provisional(calendar: Calendar, days: typing_extensions.Buffer, answers: typing_extensions.Buffer) -> Tally:
    """
    Whether no arrangement is published for each day. Releases the GIL.
    """
def column_worked(calendar: Calendar, days: typing_extensions.Buffer, answers: typing_extensions.Buffer) -> Tally:
    """
    Whether each day is worked. Releases the GIL.
    """
def counting_rules() -> list[CountingRule]:
    """
    The questions of counting that the texts leave open.
    """
def decision_of(outcome: Outcome | str) -> Decision:
    """
    The kind of decision that an answer to a request is.
    """
def decode(data: bytes, declared: Encoding | None = None) -> Decoded:
    """
    Decode bytes of any quality and of any encoding that published documents use.

    A byte order mark wins over ``declared``; without either the encoding is detected. Damaged bytes
    become U+FFFD and a diagnostic. Never raises for what the bytes hold. Releases the GIL.
    """
def delivered_on(way: DeliveryWay | str, *, signed_for: datetime.date | str | None = None, posted: datetime.date | str | None = None) -> Delivery:
    """
    The day on which an answer counts as delivered.

    ``InvalidValue`` names the day that the rule asks for where it is missing; ``NotInForce`` where no
    rule speaks of this way.
    """
def fee(date: datetime.date | str, basis: FeeBasis | str, count: typing.SupportsInt | typing.SupportsIndex) -> Fee:
    """
    What ``count`` units cost on a day: all items of one applicant in a month, or all pages.

    An agency may charge it, and need not. ``NotInForce`` before the first rule.
    """
def find_dates(text: str) -> list[DateMention]:
    """
    Find the dates and periods of a text, in order, none overlapping.

    ``text[d.start:d.end]`` are its words; what they leave open is ``None``. Linear; releases the
    GIL.
    """
def find_document_numbers(text: str) -> list[DocumentNumber]:
    """
    Find the numbers of official documents, in order. Linear; releases the GIL.
    """
def find_numerals(text: str) -> list[Numeral]:
    """
    Find the numbers of a text: Arabic, Chinese, formal and mixed.

    ``text[n.start:n.end]`` is the numeral with its approximating words and percent sign. In order,
    none overlapping. Linear; releases the GIL.
    """
def forms() -> list[FormRow]:
    """
    Every statutory form with the years it governs.
    """
def instruments() -> list[Instrument]:
    """
    Every instrument that a table cites.
    """
def latest_start(term: Term | str, by: datetime.date | str, *, extended: bool = False, counting: Counting | None = None, calendar: Calendar | None = None) -> datetime.date | None:
    """
    The latest day of a fact whose term ends on ``by`` or before (倒推).

    ``None`` where none does. ``extended`` counts the longest extension.
    """
def measures() -> list[Measure]:
    """
    Every measure of the vocabulary.
    """
def normalise(text: str) -> Normalised:
    """
    Give one spelling to what is the same to a reader (规范化).

    Full-width forms, odd spaces and dashes, compatibility and traditional characters are folded;
    zero-width characters are dropped. Linear; releases the GIL.
    """
def obligations(fact: FactKind | str, date: datetime.date | str, *, counting: Counting | None = None, calendar: Calendar | None = None) -> list[Obligation]:
    """
    Everything that a fact makes somebody owe.

    What is not owed because no rule governed such a fact on its day is there too, without a clock.
    """
def outcome_kind(outcome: Outcome | str) -> OutcomeKind:
    """
    The group of table 3 to which an outcome belongs.
    """
def parse_arrangement(text: str, *, source: str) -> Arrangement:
    """
    ``read_arrangement`` of a text; ``source`` is who says so.
    """
def parse_date(words: str) -> datetime.date:
    """
    The one civil date that words write: 2024-02-29, 2024/2/29, 2024年2月29日, 二〇二四年….

    ``InvalidValue`` for a day that no calendar has, and for anything that is no whole date.
    """
def read_arrangement(path: os.PathLike[str] | str | bytes) -> Arrangement:
    """
    Read an arrangement from a file: a first line ``date<TAB>kind<TAB>name``, then a line a day.

    ``kind`` is ``off`` or ``work``. Taken whole or not at all: ``UnreadableInput`` names each line that
    is wrong, and why.
    """
def read_bytes(data: bytes, *, name: str = '', media_type: str = '', encoding: Encoding | None = None) -> AnnualReport:
    """
    Read a report from the bytes of text, Markdown or HTML.

    What is left out is told from the bytes. A damaged document yields what could be read, with
    diagnostics. Raises ``UnreadableInput`` where there is nothing to read: no bytes, or another
    format, which the message names. The bytes are not copied. Releases the GIL.
    """
def read_file(path: os.PathLike[str] | str | bytes, *, name: str = '', media_type: str = '', encoding: Encoding | None = None) -> AnnualReport:
    """
    Read a report from a file, as ``read_bytes`` does.

    Raises ``UnreadableInput`` also where the file is missing, a directory or not allowed to be read.
    Releases the GIL.
    """
def received_on(channel: Channel | str, *, handed_in: datetime.date | str | None = None, signed_for: datetime.date | str | None = None, arrived: datetime.date | str | None = None, confirmed: datetime.date | str | None = None, by_agency_rule: datetime.date | str | None = None) -> Receipt:
    """
    The day on which a request counts as received, by the rule of the earliest day given.

    Say the days that are known. ``InvalidValue`` names the one that the rule asks for where it is
    missing; ``NotInForce`` before the first rule.
    """
def remedies(decision: Decision | str, known: datetime.date | str, *, counting: Counting | None = None, calendar: Calendar | None = None) -> Remedies:
    """
    What is open against a decision, each remedy with its last day in time.

    ``known`` is the day on which it was known or should have been; for ``disclosure.silence`` and
    ``inaction`` the last day of the term to act; for ``reconsideration`` the day on which the decision
    on review came. ``NotInForce`` before the first rule.
    """
def remedies_of_silence(reply: Clock) -> Remedies:
    """
    What is open where a request was not answered by the last day of its clock.
    """
def rules() -> list[Rule]:
    """
    Every rule, in the order in which checks are listed.
    """
def terms() -> list[Term]:
    """
    Every term, in the order of the table.
    """
__version__: str = '0.1.0'
