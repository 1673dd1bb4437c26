# SPDX-License-Identifier: Apache-2.0
# ruff: noqa
# fmt: off
"""
What an authority discloses and handles (记录).
"""
from __future__ import annotations
import collections.abc
import datetime
import decimal
import gongkai._gongkai
import gongkai._gongkai.codes
import typing
__all__: list[str] = ['Agency', 'AgencyKind', 'AgencyLevel', 'AgencyName', 'AirStandard', 'Applicant', 'Attachment', 'Bulletin', 'BulletinFigure', 'BulletinKind', 'Channel', 'CheckResult', 'Choice', 'Column', 'ColumnKind', 'Complainant', 'Complaint', 'ComplaintChannel', 'ComplaintMeasure', 'ComplaintState', 'Consultation', 'ConsultedParty', 'ControlLevel', 'DailyVisits', 'DecisionStatus', 'DeclineReason', 'DisclosureClass', 'DisclosureItem', 'DisclosureOffice', 'DisclosurePeriod', 'DisclosureScope', 'EiaDocument', 'EiaNature', 'EiaOutcome', 'EiaProject', 'EiaState', 'EmissionReduction', 'EnvironmentalCategory', 'Fee', 'Field', 'FieldFault', 'FieldProblem', 'FinanceAmount', 'FinanceDisclosure', 'FinanceKind', 'Genre', 'GridLevel', 'IdentityDocument', 'InformationRequest', 'Inspection', 'InspectionKind', 'Instance', 'Interpretation', 'InterpretationForm', 'KeyArea', 'KeyListing', 'Kind', 'Litigation', 'LitigationState', 'Monitoring', 'MonitoringConclusion', 'MonitoringKind', 'MonitoringMethod', 'MonitoringState', 'MonitoringTally', 'Need', 'Newsletter', 'NotMonitoredReason', 'Opinion', 'Organisation', 'OrganisationKind', 'Outlet', 'OutletKind', 'PartyKind', 'PenaltyDecision', 'PenaltyKind', 'PenaltyState', 'Performance', 'PermitManagement', 'PollutionKind', 'PollutionSource', 'Post', 'PostPlatform', 'PublicationMedium', 'PublicationState', 'RadiationKind', 'RadiationMatter', 'Reconsideration', 'ReconsiderationState', 'ReductionMeasure', 'Region', 'RegionName', 'RequestState', 'ReviewProcedure', 'Satisfaction', 'SecrecyFinding', 'SecrecyReview', 'SourceCategory', 'SourceStatus', 'SourceSupervision', 'Staffing', 'StrawInspection', 'Substantiation', 'SupplyForm', 'Theme', 'Topic', 'Training', 'TrainingKind', 'Transfer', 'TransferDirection', 'Type', 'Validity', 'Violation', 'ViolationKind', 'class_of', 'fields', 'from_json', 'tally']
class Kind:
    """
    The kinds of records (记录种类).
    """
    @staticmethod
    def all() -> list[Kind]:
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
class Need:
    """
    Whether every source has a field (必填程度).
    """
    @staticmethod
    def all() -> list[Need]:
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
class Type:
    """
    What a field holds (字段类型).
    """
    @staticmethod
    def all() -> list[Type]:
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
class Choice:
    """
    One enumerator that a field may hold.
    """
    def __repr__(self) -> str:
        """
        Its token and label.
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
class Field:
    """
    One field of a kind of record, as its table says (字段).
    """
    def __repr__(self) -> str:
        """
        Its token and label.
        """
    @property
    def choices(self) -> list[Choice]:
        """
        The enumerators that it may hold.
        """
    @property
    def code(self) -> gongkai._gongkai.codes.Code | None:
        """
        The shape that a text has to have.
        """
    @property
    def label(self) -> str:
        """
        As forms print it.
        """
    @property
    def label_en(self) -> str:
        """
        What it is called in English.
        """
    @property
    def many(self) -> bool:
        """
        Whether it holds any number of them, in order.
        """
    @property
    def name(self) -> str:
        """
        Its name in Python.
        """
    @property
    def need(self) -> Need:
        """
        Whether every source has it.
        """
    @property
    def nullable(self) -> bool:
        """
        Whether it may be without a value.
        """
    @property
    def parts(self) -> list[Field]:
        """
        The fields of a part.
        """
    @property
    def personal(self) -> bool:
        """
        Whether it is personal data (个人信息).
        """
    @property
    def source(self) -> str | None:
        """
        Instrument and article that ask for it.
        """
    @property
    def target(self) -> Kind | None:
        """
        The kind that a reference leads to.
        """
    @property
    def token(self) -> str:
        """
        Its name in JSON, CSV, SQL and archives.
        """
    @property
    def type(self) -> Type:
        """
        What it holds.
        """
    @property
    def type_name(self) -> str | None:
        """
        The class of an enumeration or of a part.
        """
    @property
    def unit(self) -> str | None:
        """
        The unit of a number.
        """
class FieldFault:
    """
    What is wrong with a field.
    """
    @staticmethod
    def all() -> list[FieldFault]:
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
class FieldProblem:
    """
    One fault of one field of a record.
    """
    def __repr__(self) -> str:
        """
        The field and its fault.
        """
    @property
    def fault(self) -> FieldFault:
        """
        What is wrong, by name.
        """
    @property
    def field(self) -> str:
        """
        Its token; of a field of a part ``attachments[0].sha256``.
        """
    @property
    def found(self) -> str:
        """
        What stands there; may be personal data.
        """
    @property
    def message(self) -> str:
        """
        What would be right, in Chinese.
        """
    @property
    def message_en(self) -> str:
        """
        What would be right, in English.
        """
class AgencyLevel:
    """
    层级: level.
    """
    @staticmethod
    def all() -> list[AgencyLevel]:
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
class AgencyKind:
    """
    机关类别: kind.
    """
    @staticmethod
    def all() -> list[AgencyKind]:
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
class OrganisationKind:
    """
    机构类别: kind.
    """
    @staticmethod
    def all() -> list[OrganisationKind]:
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
class Validity:
    """
    有效性: validity.
    """
    @staticmethod
    def all() -> list[Validity]:
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
class Theme:
    """
    主题分类: theme.
    """
    @staticmethod
    def all() -> list[Theme]:
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
class Genre:
    """
    体裁分类: genre.
    """
    @staticmethod
    def all() -> list[Genre]:
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
class EnvironmentalCategory:
    """
    环境信息类别: environmental category.
    """
    @staticmethod
    def all() -> list[EnvironmentalCategory]:
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
class SourceSupervision:
    """
    污染源环境监管信息类别: supervision of sources.
    """
    @staticmethod
    def all() -> list[SourceSupervision]:
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
class KeyArea:
    """
    重点领域: key area.
    """
    @staticmethod
    def all() -> list[KeyArea]:
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
class DisclosureClass:
    """
    公开属性: disclosure class.
    """
    @staticmethod
    def all() -> list[DisclosureClass]:
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
class DisclosureScope:
    """
    公开范围: scope.
    """
    @staticmethod
    def all() -> list[DisclosureScope]:
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
class DisclosurePeriod:
    """
    公开时限: period.
    """
    @staticmethod
    def all() -> list[DisclosurePeriod]:
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
class SecrecyFinding:
    """
    涉密状态: finding.
    """
    @staticmethod
    def all() -> list[SecrecyFinding]:
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
class PublicationMedium:
    """
    公开渠道: media.
    """
    @staticmethod
    def all() -> list[PublicationMedium]:
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
class PublicationState:
    """
    公开办理状态: state.
    """
    @staticmethod
    def all() -> list[PublicationState]:
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
class ColumnKind:
    """
    栏目类别: kind.
    """
    @staticmethod
    def all() -> list[ColumnKind]:
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
class InterpretationForm:
    """
    解读形式: form.
    """
    @staticmethod
    def all() -> list[InterpretationForm]:
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
class PostPlatform:
    """
    平台: platform.
    """
    @staticmethod
    def all() -> list[PostPlatform]:
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
class BulletinKind:
    """
    公报种类: kind.
    """
    @staticmethod
    def all() -> list[BulletinKind]:
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
class AirStandard:
    """
    执行标准: air standard.
    """
    @staticmethod
    def all() -> list[AirStandard]:
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
class FinanceKind:
    """
    财政信息种类: kind.
    """
    @staticmethod
    def all() -> list[FinanceKind]:
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
class EiaDocument:
    """
    环评文件类型: kind of document.
    """
    @staticmethod
    def all() -> list[EiaDocument]:
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
class EiaState:
    """
    办理状态: state.
    """
    @staticmethod
    def all() -> list[EiaState]:
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
class EiaNature:
    """
    建设性质: nature of construction.
    """
    @staticmethod
    def all() -> list[EiaNature]:
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
class EiaOutcome:
    """
    审批结论: outcome.
    """
    @staticmethod
    def all() -> list[EiaOutcome]:
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
class CheckResult:
    """
    验收结论: result of the acceptance check.
    """
    @staticmethod
    def all() -> list[CheckResult]:
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
class PermitManagement:
    """
    排污许可管理类别: management under the permit system.
    """
    @staticmethod
    def all() -> list[PermitManagement]:
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
class SourceCategory:
    """
    污染源类别: categories.
    """
    @staticmethod
    def all() -> list[SourceCategory]:
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
class ControlLevel:
    """
    控制级别: level of control.
    """
    @staticmethod
    def all() -> list[ControlLevel]:
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
class OutletKind:
    """
    排放口类型: kind.
    """
    @staticmethod
    def all() -> list[OutletKind]:
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
class SourceStatus:
    """
    生产状态: status.
    """
    @staticmethod
    def all() -> list[SourceStatus]:
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
class MonitoringKind:
    """
    监测性质: who monitors.
    """
    @staticmethod
    def all() -> list[MonitoringKind]:
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
class MonitoringMethod:
    """
    监测方式: method.
    """
    @staticmethod
    def all() -> list[MonitoringMethod]:
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
class MonitoringState:
    """
    监测公开状态: state.
    """
    @staticmethod
    def all() -> list[MonitoringState]:
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
class MonitoringConclusion:
    """
    评价结论: conclusion.
    """
    @staticmethod
    def all() -> list[MonitoringConclusion]:
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
class NotMonitoredReason:
    """
    未开展监测的原因: why not monitored.
    """
    @staticmethod
    def all() -> list[NotMonitoredReason]:
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
class InspectionKind:
    """
    检查类型: kind of inspection.
    """
    @staticmethod
    def all() -> list[InspectionKind]:
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
class ViolationKind:
    """
    违法行为类型: kind of violation.
    """
    @staticmethod
    def all() -> list[ViolationKind]:
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
class PenaltyState:
    """
    办理状态: state.
    """
    @staticmethod
    def all() -> list[PenaltyState]:
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
class PartyKind:
    """
    行政相对人类别: kind of party.
    """
    @staticmethod
    def all() -> list[PartyKind]:
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
class PenaltyKind:
    """
    处罚类别: kinds of penalty.
    """
    @staticmethod
    def all() -> list[PenaltyKind]:
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
class DecisionStatus:
    """
    当前状态: status.
    """
    @staticmethod
    def all() -> list[DecisionStatus]:
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
class Performance:
    """
    履行情况: performance.
    """
    @staticmethod
    def all() -> list[Performance]:
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
class ReductionMeasure:
    """
    减排类型: kind of measure.
    """
    @staticmethod
    def all() -> list[ReductionMeasure]:
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
class RadiationKind:
    """
    辐射安全信息类别: kind of matter.
    """
    @staticmethod
    def all() -> list[RadiationKind]:
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
class GridLevel:
    """
    网格级别: grid level.
    """
    @staticmethod
    def all() -> list[GridLevel]:
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
class SupplyForm:
    """
    信息的指定提供方式: form wanted.
    """
    @staticmethod
    def all() -> list[SupplyForm]:
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
class RequestState:
    """
    办理状态: state.
    """
    @staticmethod
    def all() -> list[RequestState]:
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
class ConsultedParty:
    """
    征求意见对象: whose opinion.
    """
    @staticmethod
    def all() -> list[ConsultedParty]:
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
class Opinion:
    """
    意见: opinion.
    """
    @staticmethod
    def all() -> list[Opinion]:
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
class IdentityDocument:
    """
    证件名称: kind of identity document.
    """
    @staticmethod
    def all() -> list[IdentityDocument]:
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
class ReviewProcedure:
    """
    审理程序: procedure.
    """
    @staticmethod
    def all() -> list[ReviewProcedure]:
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
class ReconsiderationState:
    """
    办理状态: state.
    """
    @staticmethod
    def all() -> list[ReconsiderationState]:
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
class Instance:
    """
    审级: instance.
    """
    @staticmethod
    def all() -> list[Instance]:
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
class LitigationState:
    """
    办理状态: state.
    """
    @staticmethod
    def all() -> list[LitigationState]:
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
class ComplaintChannel:
    """
    举报渠道: channel.
    """
    @staticmethod
    def all() -> list[ComplaintChannel]:
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
class PollutionKind:
    """
    污染类型: kinds of pollution.
    """
    @staticmethod
    def all() -> list[PollutionKind]:
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
class ComplaintState:
    """
    办理状态: state.
    """
    @staticmethod
    def all() -> list[ComplaintState]:
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
class DeclineReason:
    """
    不予受理原因: why declined.
    """
    @staticmethod
    def all() -> list[DeclineReason]:
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
class TransferDirection:
    """
    流转方向: direction.
    """
    @staticmethod
    def all() -> list[TransferDirection]:
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
class Substantiation:
    """
    属实情况: substantiated.
    """
    @staticmethod
    def all() -> list[Substantiation]:
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
class ComplaintMeasure:
    """
    处理措施: measures.
    """
    @staticmethod
    def all() -> list[ComplaintMeasure]:
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
class Satisfaction:
    """
    满意度: satisfaction.
    """
    @staticmethod
    def all() -> list[Satisfaction]:
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
class TrainingKind:
    """
    种类: kind.
    """
    @staticmethod
    def all() -> list[TrainingKind]:
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
class AgencyName:
    """
    历次名称: names over time, part of a record.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __copy__(self) -> AgencyName:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> AgencyName:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> dict[str, typing.Any]:
        ...
    def __init__(self, *, name: str, from_: datetime.date | str | None = ..., to: datetime.date | str | None = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: dict[str, typing.Any]) -> None:
        ...
    @property
    def from_(self) -> datetime.date | None:
        """
        启用日期: from.
        """
    @from_.setter
    def from_(self, value: datetime.date | str | None) -> None:
        """
        启用日期: from.
        """
    @property
    def name(self) -> str:
        """
        名称: name.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        名称: name.
        """
    @property
    def to(self) -> datetime.date | None:
        """
        停用日期: to.
        """
    @to.setter
    def to(self, value: datetime.date | str | None) -> None:
        """
        停用日期: to.
        """
class DisclosureOffice:
    """
    政府信息公开工作机构: disclosure office, part of a record.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __copy__(self) -> DisclosureOffice:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> DisclosureOffice:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> dict[str, typing.Any]:
        ...
    def __init__(self, *, name: str, address: str | None = ..., hours: str | None = ..., telephone: str | None = ..., fax: str | None = ..., email: str | None = ..., postcode: str | None = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: dict[str, typing.Any]) -> None:
        ...
    @property
    def address(self) -> str | None:
        """
        办公地址: address.
        """
    @address.setter
    def address(self, value: str | None) -> None:
        """
        办公地址: address.
        """
    @property
    def email(self) -> str | None:
        """
        电子邮箱: e-mail.
        """
    @email.setter
    def email(self, value: str | None) -> None:
        """
        电子邮箱: e-mail.
        """
    @property
    def fax(self) -> str | None:
        """
        传真号码: fax, a telephone number.
        """
    @fax.setter
    def fax(self, value: str | None) -> None:
        """
        传真号码: fax, a telephone number.
        """
    @property
    def hours(self) -> str | None:
        """
        办公时间: hours.
        """
    @hours.setter
    def hours(self, value: str | None) -> None:
        """
        办公时间: hours.
        """
    @property
    def name(self) -> str:
        """
        机构名称: name.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        机构名称: name.
        """
    @property
    def postcode(self) -> str | None:
        """
        邮政编码: postcode, a postcode.
        """
    @postcode.setter
    def postcode(self, value: str | None) -> None:
        """
        邮政编码: postcode, a postcode.
        """
    @property
    def telephone(self) -> str | None:
        """
        联系电话: telephone, a telephone number.
        """
    @telephone.setter
    def telephone(self, value: str | None) -> None:
        """
        联系电话: telephone, a telephone number.
        """
class Agency:
    """
    行政机关: agency.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Agency:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Agency:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, name: str, names: collections.abc.Sequence[AgencyName | collections.abc.Mapping[str, typing.Any]] = ..., level: AgencyLevel | str, kind: AgencyKind | str, parent: str | None = ..., region: str | None = ..., credit_code: str | None = ..., office: DisclosureOffice | collections.abc.Mapping[str, typing.Any] | None = ..., website: str | None = ..., since: datetime.date | str | None = ..., until: datetime.date | str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def credit_code(self) -> str | None:
        """
        统一社会信用代码: unified social credit code, a unified social credit code. GB 32100-2015.
        """
    @credit_code.setter
    def credit_code(self, value: str | None) -> None:
        """
        统一社会信用代码: unified social credit code, a unified social credit code. GB 32100-2015.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def kind(self) -> AgencyKind:
        """
        机关类别: kind.
        """
    @kind.setter
    def kind(self, value: AgencyKind | str) -> None:
        """
        机关类别: kind.
        """
    @property
    def level(self) -> AgencyLevel:
        """
        层级: level.
        """
    @level.setter
    def level(self, value: AgencyLevel | str) -> None:
        """
        层级: level.
        """
    @property
    def name(self) -> str:
        """
        机关名称: name.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        机关名称: name.
        """
    @property
    def names(self) -> tuple[AgencyName, ...]:
        """
        历次名称: names over time.
        """
    @names.setter
    def names(self, value: collections.abc.Sequence[AgencyName | collections.abc.Mapping[str, typing.Any]]) -> None:
        """
        历次名称: names over time.
        """
    @property
    def office(self) -> DisclosureOffice | None:
        """
        政府信息公开工作机构: disclosure office.
        """
    @office.setter
    def office(self, value: DisclosureOffice | collections.abc.Mapping[str, typing.Any] | None) -> None:
        """
        政府信息公开工作机构: disclosure office.
        """
    @property
    def parent(self) -> str | None:
        """
        上级机关: agency above, the id of a record of the kind agency.
        """
    @parent.setter
    def parent(self, value: str | None) -> None:
        """
        上级机关: agency above, the id of a record of the kind agency.
        """
    @property
    def region(self) -> str | None:
        """
        行政区划代码: division code, a division code.
        """
    @region.setter
    def region(self, value: str | None) -> None:
        """
        行政区划代码: division code, a division code.
        """
    @property
    def since(self) -> datetime.date | None:
        """
        设立日期: since.
        """
    @since.setter
    def since(self, value: datetime.date | str | None) -> None:
        """
        设立日期: since.
        """
    @property
    def until(self) -> datetime.date | None:
        """
        撤销日期: until.
        """
    @until.setter
    def until(self, value: datetime.date | str | None) -> None:
        """
        撤销日期: until.
        """
    @property
    def website(self) -> str | None:
        """
        网站地址: website.
        """
    @website.setter
    def website(self, value: str | None) -> None:
        """
        网站地址: website.
        """
class RegionName:
    """
    历次名称: names over time, part of a record.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __copy__(self) -> RegionName:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> RegionName:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> dict[str, typing.Any]:
        ...
    def __init__(self, *, name: str, from_: datetime.date | str | None = ..., to: datetime.date | str | None = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: dict[str, typing.Any]) -> None:
        ...
    @property
    def from_(self) -> datetime.date | None:
        """
        启用日期: from.
        """
    @from_.setter
    def from_(self, value: datetime.date | str | None) -> None:
        """
        启用日期: from.
        """
    @property
    def name(self) -> str:
        """
        名称: name.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        名称: name.
        """
    @property
    def to(self) -> datetime.date | None:
        """
        停用日期: to.
        """
    @to.setter
    def to(self, value: datetime.date | str | None) -> None:
        """
        停用日期: to.
        """
class Region:
    """
    行政区划: administrative division.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Region:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Region:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, code: str, name: str, names: collections.abc.Sequence[RegionName | collections.abc.Mapping[str, typing.Any]] = ..., level: gongkai._gongkai.codes.RegionLevel | str, parent: str | None = ..., became: collections.abc.Sequence[str] = ..., used_from: datetime.date | str | None = ..., used_to: datetime.date | str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def became(self) -> tuple[str, ...]:
        """
        承继区划代码: codes that took over, a division code.
        """
    @became.setter
    def became(self, value: collections.abc.Sequence[str]) -> None:
        """
        承继区划代码: codes that took over, a division code.
        """
    @property
    def code(self) -> str:
        """
        行政区划代码: division code, a division code. GB/T 2260.
        """
    @code.setter
    def code(self, value: str) -> None:
        """
        行政区划代码: division code, a division code. GB/T 2260.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def level(self) -> gongkai._gongkai.codes.RegionLevel:
        """
        级别: level.
        """
    @level.setter
    def level(self, value: gongkai._gongkai.codes.RegionLevel | str) -> None:
        """
        级别: level.
        """
    @property
    def name(self) -> str:
        """
        名称: name. GB/T 2260.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        名称: name. GB/T 2260.
        """
    @property
    def names(self) -> tuple[RegionName, ...]:
        """
        历次名称: names over time.
        """
    @names.setter
    def names(self, value: collections.abc.Sequence[RegionName | collections.abc.Mapping[str, typing.Any]]) -> None:
        """
        历次名称: names over time.
        """
    @property
    def parent(self) -> str | None:
        """
        上级区划代码: code of the division above, a division code.
        """
    @parent.setter
    def parent(self, value: str | None) -> None:
        """
        上级区划代码: code of the division above, a division code.
        """
    @property
    def used_from(self) -> datetime.date | None:
        """
        启用日期: in use from.
        """
    @used_from.setter
    def used_from(self, value: datetime.date | str | None) -> None:
        """
        启用日期: in use from.
        """
    @property
    def used_to(self) -> datetime.date | None:
        """
        停用日期: in use to.
        """
    @used_to.setter
    def used_to(self, value: datetime.date | str | None) -> None:
        """
        停用日期: in use to.
        """
class Organisation:
    """
    法人和其他组织: organisation.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Organisation:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Organisation:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, name: str, credit_code: str | None = ..., organisation_code: str | None = ..., kind: OrganisationKind | str | None = ..., address: str | None = ..., region: str | None = ..., legal_representative: str | None = ..., industry: str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def address(self) -> str | None:
        """
        地址: address.
        """
    @address.setter
    def address(self, value: str | None) -> None:
        """
        地址: address.
        """
    @property
    def credit_code(self) -> str | None:
        """
        统一社会信用代码: unified social credit code, a unified social credit code. GB 32100-2015.
        """
    @credit_code.setter
    def credit_code(self, value: str | None) -> None:
        """
        统一社会信用代码: unified social credit code, a unified social credit code. GB 32100-2015.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def industry(self) -> str | None:
        """
        行业类别: industry, a industry code. GB/T 4754.
        """
    @industry.setter
    def industry(self, value: str | None) -> None:
        """
        行业类别: industry, a industry code. GB/T 4754.
        """
    @property
    def kind(self) -> OrganisationKind | None:
        """
        机构类别: kind.
        """
    @kind.setter
    def kind(self, value: OrganisationKind | str | None) -> None:
        """
        机构类别: kind.
        """
    @property
    def legal_representative(self) -> str | None:
        """
        法定代表人: legal representative.
        """
    @legal_representative.setter
    def legal_representative(self, value: str | None) -> None:
        """
        法定代表人: legal representative.
        """
    @property
    def name(self) -> str:
        """
        名称: name.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        名称: name.
        """
    @property
    def organisation_code(self) -> str | None:
        """
        组织机构代码: organisation code, a organisation code. GB 11714-1997.
        """
    @organisation_code.setter
    def organisation_code(self, value: str | None) -> None:
        """
        组织机构代码: organisation code, a organisation code. GB 11714-1997.
        """
    @property
    def region(self) -> str | None:
        """
        行政区划代码: division code, a division code.
        """
    @region.setter
    def region(self, value: str | None) -> None:
        """
        行政区划代码: division code, a division code.
        """
class SecrecyReview:
    """
    保密审查: secrecy review, part of a record.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __copy__(self) -> SecrecyReview:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> SecrecyReview:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> dict[str, typing.Any]:
        ...
    def __init__(self, *, finding: SecrecyFinding | str, reviewer: str, reviewed_on: datetime.date | str | None = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: dict[str, typing.Any]) -> None:
        ...
    @property
    def finding(self) -> SecrecyFinding:
        """
        涉密状态: finding.
        """
    @finding.setter
    def finding(self, value: SecrecyFinding | str) -> None:
        """
        涉密状态: finding.
        """
    @property
    def reviewed_on(self) -> datetime.date | None:
        """
        审查日期: reviewed on.
        """
    @reviewed_on.setter
    def reviewed_on(self, value: datetime.date | str | None) -> None:
        """
        审查日期: reviewed on.
        """
    @property
    def reviewer(self) -> str:
        """
        审查人: reviewer.
        """
    @reviewer.setter
    def reviewer(self, value: str) -> None:
        """
        审查人: reviewer.
        """
class Attachment:
    """
    附件: attachments, part of a record.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __copy__(self) -> Attachment:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Attachment:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> dict[str, typing.Any]:
        ...
    def __init__(self, *, name: str, media_type: str | None = ..., bytes: int | None = ..., sha256: str) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: dict[str, typing.Any]) -> None:
        ...
    @property
    def bytes(self) -> int | None:
        """
        文件大小: size, in 字节.
        """
    @bytes.setter
    def bytes(self, value: int | None) -> None:
        """
        文件大小: size, in 字节.
        """
    @property
    def media_type(self) -> str | None:
        """
        文件类型: media type.
        """
    @media_type.setter
    def media_type(self, value: str | None) -> None:
        """
        文件类型: media type.
        """
    @property
    def name(self) -> str:
        """
        文件名: name.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        文件名: name.
        """
    @property
    def sha256(self) -> str:
        """
        SHA-256 摘要: SHA-256 digest, a SHA-256 digest.
        """
    @sha256.setter
    def sha256(self, value: str) -> None:
        """
        SHA-256 摘要: SHA-256 digest, a SHA-256 digest.
        """
class DisclosureItem:
    """
    主动公开信息: disclosure item.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> DisclosureItem:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> DisclosureItem:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, index_number: str | None = ..., title: str, summary: str | None = ..., document_number: str | None = ..., made_on: datetime.date | str | None = ..., changed_on: datetime.date | str | None = ..., published_on: datetime.date | str | None = ..., published_until: datetime.date | str | None = ..., effective_on: datetime.date | str | None = ..., expires_on: datetime.date | str | None = ..., validity: Validity | str | None = ..., theme: Theme | str | None = ..., sub_theme: str | None = ..., genre: Genre | str | None = ..., catalogue_category: str | None = ..., audience: str | None = ..., environmental_category: EnvironmentalCategory | str | None = ..., source_supervision: SourceSupervision | str | None = ..., proactive_category: gongkai._gongkai.ProactiveCategory | str | None = ..., key_area: KeyArea | str | None = ..., normative_document: bool = ..., disclosure_class: DisclosureClass | str | None = ..., grounds: collections.abc.Sequence[gongkai._gongkai.RefusalGround | str] = ..., scope: DisclosureScope | str | None = ..., period: DisclosurePeriod | str | None = ..., basis: str | None = ..., procedure: str | None = ..., secrecy_review: SecrecyReview | collections.abc.Mapping[str, typing.Any] | None = ..., secrecy_referred_to: str | None = ..., keywords: collections.abc.Sequence[str] = ..., body: str | None = ..., attachments: collections.abc.Sequence[Attachment | collections.abc.Mapping[str, typing.Any]] = ..., media: collections.abc.Sequence[PublicationMedium | str] = ..., url: str | None = ..., channel: str | None = ..., column: str | None = ..., topic: str | None = ..., interpretation: str | None = ..., state: PublicationState | str = ..., amended_on: datetime.date | str | None = ..., amended_by: str | None = ..., repealed_on: datetime.date | str | None = ..., repealed_by: str | None = ..., repeal_reason: str | None = ..., withdrawn_on: datetime.date | str | None = ..., withdrawal_reason: str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        发文机构: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        发文机构: agency, the id of a record of the kind agency.
        """
    @property
    def amended_by(self) -> str | None:
        """
        修改文件: amended by, the id of a record of the kind disclosure_item.
        """
    @amended_by.setter
    def amended_by(self, value: str | None) -> None:
        """
        修改文件: amended by, the id of a record of the kind disclosure_item.
        """
    @property
    def amended_on(self) -> datetime.date | None:
        """
        修改日期: amended on.
        """
    @amended_on.setter
    def amended_on(self, value: datetime.date | str | None) -> None:
        """
        修改日期: amended on.
        """
    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """
        附件: attachments.
        """
    @attachments.setter
    def attachments(self, value: collections.abc.Sequence[Attachment | collections.abc.Mapping[str, typing.Any]]) -> None:
        """
        附件: attachments.
        """
    @property
    def audience(self) -> str | None:
        """
        服务对象: audience.
        """
    @audience.setter
    def audience(self, value: str | None) -> None:
        """
        服务对象: audience.
        """
    @property
    def basis(self) -> str | None:
        """
        公开依据: basis.
        """
    @basis.setter
    def basis(self, value: str | None) -> None:
        """
        公开依据: basis.
        """
    @property
    def body(self) -> str | None:
        """
        正文: body.
        """
    @body.setter
    def body(self, value: str | None) -> None:
        """
        正文: body.
        """
    @property
    def catalogue_category(self) -> str | None:
        """
        组配分类: local category.
        """
    @catalogue_category.setter
    def catalogue_category(self, value: str | None) -> None:
        """
        组配分类: local category.
        """
    @property
    def changed_on(self) -> datetime.date | None:
        """
        变更日期: changed on. 政府信息公开条例(2019)第二十六条.
        """
    @changed_on.setter
    def changed_on(self, value: datetime.date | str | None) -> None:
        """
        变更日期: changed on. 政府信息公开条例(2019)第二十六条.
        """
    @property
    def channel(self) -> str | None:
        """
        频道: channel, the id of a record of the kind channel.
        """
    @channel.setter
    def channel(self, value: str | None) -> None:
        """
        频道: channel, the id of a record of the kind channel.
        """
    @property
    def column(self) -> str | None:
        """
        栏目: column, the id of a record of the kind column.
        """
    @column.setter
    def column(self, value: str | None) -> None:
        """
        栏目: column, the id of a record of the kind column.
        """
    @property
    def disclosure_class(self) -> DisclosureClass | None:
        """
        公开属性: disclosure class. 政府信息公开条例(2019)第十三条.
        """
    @disclosure_class.setter
    def disclosure_class(self, value: DisclosureClass | str | None) -> None:
        """
        公开属性: disclosure class. 政府信息公开条例(2019)第十三条.
        """
    @property
    def document_number(self) -> str | None:
        """
        发文字号: document number, a document number.
        """
    @document_number.setter
    def document_number(self, value: str | None) -> None:
        """
        发文字号: document number, a document number.
        """
    @property
    def effective_on(self) -> datetime.date | None:
        """
        实施日期: effective on.
        """
    @effective_on.setter
    def effective_on(self, value: datetime.date | str | None) -> None:
        """
        实施日期: effective on.
        """
    @property
    def environmental_category(self) -> EnvironmentalCategory | None:
        """
        环境信息类别: environmental category. 环境信息公开办法(试行)第十一条.
        """
    @environmental_category.setter
    def environmental_category(self, value: EnvironmentalCategory | str | None) -> None:
        """
        环境信息类别: environmental category. 环境信息公开办法(试行)第十一条.
        """
    @property
    def expires_on(self) -> datetime.date | None:
        """
        失效日期: expires on.
        """
    @expires_on.setter
    def expires_on(self, value: datetime.date | str | None) -> None:
        """
        失效日期: expires on.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def genre(self) -> Genre | None:
        """
        体裁分类: genre.
        """
    @genre.setter
    def genre(self, value: Genre | str | None) -> None:
        """
        体裁分类: genre.
        """
    @property
    def grounds(self) -> tuple[gongkai._gongkai.RefusalGround, ...]:
        """
        不予公开理由: grounds for withholding. 政府信息公开条例(2019)第十四条至第十六条.
        """
    @grounds.setter
    def grounds(self, value: collections.abc.Sequence[gongkai._gongkai.RefusalGround | str]) -> None:
        """
        不予公开理由: grounds for withholding. 政府信息公开条例(2019)第十四条至第十六条.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def index_number(self) -> str | None:
        """
        索引号: index number, a index number. 政府信息公开条例(2019)第十二条.
        """
    @index_number.setter
    def index_number(self, value: str | None) -> None:
        """
        索引号: index number, a index number. 政府信息公开条例(2019)第十二条.
        """
    @property
    def interpretation(self) -> str | None:
        """
        政策解读: interpretation, the id of a record of the kind interpretation.
        """
    @interpretation.setter
    def interpretation(self, value: str | None) -> None:
        """
        政策解读: interpretation, the id of a record of the kind interpretation.
        """
    @property
    def key_area(self) -> KeyArea | None:
        """
        重点领域: key area.
        """
    @key_area.setter
    def key_area(self, value: KeyArea | str | None) -> None:
        """
        重点领域: key area.
        """
    @property
    def keywords(self) -> tuple[str, ...]:
        """
        主题词: keywords.
        """
    @keywords.setter
    def keywords(self, value: collections.abc.Sequence[str]) -> None:
        """
        主题词: keywords.
        """
    @property
    def made_on(self) -> datetime.date | None:
        """
        成文日期: made on. 政府信息公开条例(2019)第十二条.
        """
    @made_on.setter
    def made_on(self, value: datetime.date | str | None) -> None:
        """
        成文日期: made on. 政府信息公开条例(2019)第十二条.
        """
    @property
    def media(self) -> tuple[PublicationMedium, ...]:
        """
        公开渠道: media.
        """
    @media.setter
    def media(self, value: collections.abc.Sequence[PublicationMedium | str]) -> None:
        """
        公开渠道: media.
        """
    @property
    def normative_document(self) -> bool:
        """
        规范性文件: normative document. 政府信息公开情况统计表 第一项(一).
        """
    @normative_document.setter
    def normative_document(self, value: bool) -> None:
        """
        规范性文件: normative document. 政府信息公开情况统计表 第一项(一).
        """
    @property
    def period(self) -> DisclosurePeriod | None:
        """
        公开时限: period.
        """
    @period.setter
    def period(self, value: DisclosurePeriod | str | None) -> None:
        """
        公开时限: period.
        """
    @property
    def proactive_category(self) -> gongkai._gongkai.ProactiveCategory | None:
        """
        主动公开事项: proactive category. 政府信息公开条例(2019)第二十条.
        """
    @proactive_category.setter
    def proactive_category(self, value: gongkai._gongkai.ProactiveCategory | str | None) -> None:
        """
        主动公开事项: proactive category. 政府信息公开条例(2019)第二十条.
        """
    @property
    def procedure(self) -> str | None:
        """
        公开程序: procedure.
        """
    @procedure.setter
    def procedure(self, value: str | None) -> None:
        """
        公开程序: procedure.
        """
    @property
    def published_on(self) -> datetime.date | None:
        """
        发布日期: published on. 政府信息公开条例(2019)第二十六条.
        """
    @published_on.setter
    def published_on(self, value: datetime.date | str | None) -> None:
        """
        发布日期: published on. 政府信息公开条例(2019)第二十六条.
        """
    @property
    def published_until(self) -> datetime.date | None:
        """
        公开截止日期: published until.
        """
    @published_until.setter
    def published_until(self, value: datetime.date | str | None) -> None:
        """
        公开截止日期: published until.
        """
    @property
    def repeal_reason(self) -> str | None:
        """
        废止原因: reason for repeal.
        """
    @repeal_reason.setter
    def repeal_reason(self, value: str | None) -> None:
        """
        废止原因: reason for repeal.
        """
    @property
    def repealed_by(self) -> str | None:
        """
        废止文件: repealed by, the id of a record of the kind disclosure_item.
        """
    @repealed_by.setter
    def repealed_by(self, value: str | None) -> None:
        """
        废止文件: repealed by, the id of a record of the kind disclosure_item.
        """
    @property
    def repealed_on(self) -> datetime.date | None:
        """
        废止日期: repealed on.
        """
    @repealed_on.setter
    def repealed_on(self, value: datetime.date | str | None) -> None:
        """
        废止日期: repealed on.
        """
    @property
    def scope(self) -> DisclosureScope | None:
        """
        公开范围: scope.
        """
    @scope.setter
    def scope(self, value: DisclosureScope | str | None) -> None:
        """
        公开范围: scope.
        """
    @property
    def secrecy_referred_to(self) -> str | None:
        """
        报请确定的部门: secrecy referred to. 政府信息公开条例(2019)第十七条.
        """
    @secrecy_referred_to.setter
    def secrecy_referred_to(self, value: str | None) -> None:
        """
        报请确定的部门: secrecy referred to. 政府信息公开条例(2019)第十七条.
        """
    @property
    def secrecy_review(self) -> SecrecyReview | None:
        """
        保密审查: secrecy review. 政府信息公开条例(2019)第十七条.
        """
    @secrecy_review.setter
    def secrecy_review(self, value: SecrecyReview | collections.abc.Mapping[str, typing.Any] | None) -> None:
        """
        保密审查: secrecy review. 政府信息公开条例(2019)第十七条.
        """
    @property
    def source_supervision(self) -> SourceSupervision | None:
        """
        污染源环境监管信息类别: supervision of sources. 关于加强污染源环境监管信息公开工作的通知.
        """
    @source_supervision.setter
    def source_supervision(self, value: SourceSupervision | str | None) -> None:
        """
        污染源环境监管信息类别: supervision of sources. 关于加强污染源环境监管信息公开工作的通知.
        """
    @property
    def state(self) -> PublicationState:
        """
        公开办理状态: state.
        """
    @state.setter
    def state(self, value: PublicationState | str) -> None:
        """
        公开办理状态: state.
        """
    @property
    def sub_theme(self) -> str | None:
        """
        主题分类子类: sub-theme.
        """
    @sub_theme.setter
    def sub_theme(self, value: str | None) -> None:
        """
        主题分类子类: sub-theme.
        """
    @property
    def summary(self) -> str | None:
        """
        内容概述: summary. 政府信息公开条例(2019)第十二条.
        """
    @summary.setter
    def summary(self, value: str | None) -> None:
        """
        内容概述: summary. 政府信息公开条例(2019)第十二条.
        """
    @property
    def theme(self) -> Theme | None:
        """
        主题分类: theme.
        """
    @theme.setter
    def theme(self, value: Theme | str | None) -> None:
        """
        主题分类: theme.
        """
    @property
    def title(self) -> str:
        """
        名称: title. 政府信息公开条例(2019)第十二条.
        """
    @title.setter
    def title(self, value: str) -> None:
        """
        名称: title. 政府信息公开条例(2019)第十二条.
        """
    @property
    def topic(self) -> str | None:
        """
        专题: topic, the id of a record of the kind topic.
        """
    @topic.setter
    def topic(self, value: str | None) -> None:
        """
        专题: topic, the id of a record of the kind topic.
        """
    @property
    def url(self) -> str | None:
        """
        网址: address.
        """
    @url.setter
    def url(self, value: str | None) -> None:
        """
        网址: address.
        """
    @property
    def validity(self) -> Validity | None:
        """
        有效性: validity.
        """
    @validity.setter
    def validity(self, value: Validity | str | None) -> None:
        """
        有效性: validity.
        """
    @property
    def withdrawal_reason(self) -> str | None:
        """
        撤下原因: reason for withdrawal.
        """
    @withdrawal_reason.setter
    def withdrawal_reason(self, value: str | None) -> None:
        """
        撤下原因: reason for withdrawal.
        """
    @property
    def withdrawn_on(self) -> datetime.date | None:
        """
        撤下日期: withdrawn on.
        """
    @withdrawn_on.setter
    def withdrawn_on(self, value: datetime.date | str | None) -> None:
        """
        撤下日期: withdrawn on.
        """
class DailyVisits:
    """
    日访问量: visits by day, part of a record.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __copy__(self) -> DailyVisits:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> DailyVisits:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> dict[str, typing.Any]:
        ...
    def __init__(self, *, day: datetime.date | str, count: int) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: dict[str, typing.Any]) -> None:
        ...
    @property
    def count(self) -> int:
        """
        访问量: visits, in 次.
        """
    @count.setter
    def count(self, value: int) -> None:
        """
        访问量: visits, in 次.
        """
    @property
    def day(self) -> datetime.date:
        """
        日期: day.
        """
    @day.setter
    def day(self, value: datetime.date | str) -> None:
        """
        日期: day.
        """
class Column:
    """
    栏目: column of a website.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Column:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Column:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, channel: str, parent: str | None = ..., name: str, url: str | None = ..., kind: ColumnKind | str, update_term: int | None = ..., updated_on: datetime.date | str | None = ..., opened_on: datetime.date | str | None = ..., closed_on: datetime.date | str | None = ..., visits: collections.abc.Sequence[DailyVisits | collections.abc.Mapping[str, typing.Any]] = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def channel(self) -> str:
        """
        所属频道: channel, the id of a record of the kind channel.
        """
    @channel.setter
    def channel(self, value: str) -> None:
        """
        所属频道: channel, the id of a record of the kind channel.
        """
    @property
    def closed_on(self) -> datetime.date | None:
        """
        关停日期: closed on.
        """
    @closed_on.setter
    def closed_on(self, value: datetime.date | str | None) -> None:
        """
        关停日期: closed on.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def kind(self) -> ColumnKind:
        """
        栏目类别: kind.
        """
    @kind.setter
    def kind(self, value: ColumnKind | str) -> None:
        """
        栏目类别: kind.
        """
    @property
    def name(self) -> str:
        """
        栏目名称: name.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        栏目名称: name.
        """
    @property
    def opened_on(self) -> datetime.date | None:
        """
        开设日期: opened on.
        """
    @opened_on.setter
    def opened_on(self, value: datetime.date | str | None) -> None:
        """
        开设日期: opened on.
        """
    @property
    def parent(self) -> str | None:
        """
        上级栏目: column above, the id of a record of the kind column.
        """
    @parent.setter
    def parent(self, value: str | None) -> None:
        """
        上级栏目: column above, the id of a record of the kind column.
        """
    @property
    def update_term(self) -> int | None:
        """
        更新期限: update term, in 日.
        """
    @update_term.setter
    def update_term(self, value: int | None) -> None:
        """
        更新期限: update term, in 日.
        """
    @property
    def updated_on(self) -> datetime.date | None:
        """
        最近更新日期: updated on.
        """
    @updated_on.setter
    def updated_on(self, value: datetime.date | str | None) -> None:
        """
        最近更新日期: updated on.
        """
    @property
    def url(self) -> str | None:
        """
        网址: address.
        """
    @url.setter
    def url(self, value: str | None) -> None:
        """
        网址: address.
        """
    @property
    def visits(self) -> tuple[DailyVisits, ...]:
        """
        日访问量: visits by day.
        """
    @visits.setter
    def visits(self, value: collections.abc.Sequence[DailyVisits | collections.abc.Mapping[str, typing.Any]]) -> None:
        """
        日访问量: visits by day.
        """
class Channel:
    """
    频道: channel of a website.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Channel:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Channel:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, name: str, url: str | None = ..., opened_on: datetime.date | str | None = ..., closed_on: datetime.date | str | None = ..., visits: collections.abc.Sequence[DailyVisits | collections.abc.Mapping[str, typing.Any]] = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        主办单位: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        主办单位: agency, the id of a record of the kind agency.
        """
    @property
    def closed_on(self) -> datetime.date | None:
        """
        关停日期: closed on.
        """
    @closed_on.setter
    def closed_on(self, value: datetime.date | str | None) -> None:
        """
        关停日期: closed on.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def name(self) -> str:
        """
        频道名称: name.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        频道名称: name.
        """
    @property
    def opened_on(self) -> datetime.date | None:
        """
        开设日期: opened on.
        """
    @opened_on.setter
    def opened_on(self, value: datetime.date | str | None) -> None:
        """
        开设日期: opened on.
        """
    @property
    def url(self) -> str | None:
        """
        网址: address.
        """
    @url.setter
    def url(self, value: str | None) -> None:
        """
        网址: address.
        """
    @property
    def visits(self) -> tuple[DailyVisits, ...]:
        """
        日访问量: visits by day.
        """
    @visits.setter
    def visits(self, value: collections.abc.Sequence[DailyVisits | collections.abc.Mapping[str, typing.Any]]) -> None:
        """
        日访问量: visits by day.
        """
class Topic:
    """
    专题: topic page.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Topic:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Topic:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, channel: str | None = ..., name: str, summary: str | None = ..., url: str | None = ..., opened_on: datetime.date | str | None = ..., closed_on: datetime.date | str | None = ..., visits: collections.abc.Sequence[DailyVisits | collections.abc.Mapping[str, typing.Any]] = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        主办单位: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        主办单位: agency, the id of a record of the kind agency.
        """
    @property
    def channel(self) -> str | None:
        """
        所属频道: channel, the id of a record of the kind channel.
        """
    @channel.setter
    def channel(self, value: str | None) -> None:
        """
        所属频道: channel, the id of a record of the kind channel.
        """
    @property
    def closed_on(self) -> datetime.date | None:
        """
        关停日期: closed on.
        """
    @closed_on.setter
    def closed_on(self, value: datetime.date | str | None) -> None:
        """
        关停日期: closed on.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def name(self) -> str:
        """
        专题名称: name.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        专题名称: name.
        """
    @property
    def opened_on(self) -> datetime.date | None:
        """
        开设日期: opened on.
        """
    @opened_on.setter
    def opened_on(self, value: datetime.date | str | None) -> None:
        """
        开设日期: opened on.
        """
    @property
    def summary(self) -> str | None:
        """
        内容概述: summary.
        """
    @summary.setter
    def summary(self, value: str | None) -> None:
        """
        内容概述: summary.
        """
    @property
    def url(self) -> str | None:
        """
        网址: address.
        """
    @url.setter
    def url(self, value: str | None) -> None:
        """
        网址: address.
        """
    @property
    def visits(self) -> tuple[DailyVisits, ...]:
        """
        日访问量: visits by day.
        """
    @visits.setter
    def visits(self, value: collections.abc.Sequence[DailyVisits | collections.abc.Mapping[str, typing.Any]]) -> None:
        """
        日访问量: visits by day.
        """
class Interpretation:
    """
    政策解读: interpretation.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Interpretation:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Interpretation:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, of: str | None = ..., hot_topic: str | None = ..., title: str, form: InterpretationForm | str, background: str | None = ..., aims: str | None = ..., key_points: str | None = ..., author: str | None = ..., head_present: bool = ..., medium: PublicationMedium | str | None = ..., url: str | None = ..., published_on: datetime.date | str, generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        解读机关: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        解读机关: agency, the id of a record of the kind agency.
        """
    @property
    def aims(self) -> str | None:
        """
        政策目标: aims.
        """
    @aims.setter
    def aims(self, value: str | None) -> None:
        """
        政策目标: aims.
        """
    @property
    def author(self) -> str | None:
        """
        解读人: author.
        """
    @author.setter
    def author(self, value: str | None) -> None:
        """
        解读人: author.
        """
    @property
    def background(self) -> str | None:
        """
        政策背景: background.
        """
    @background.setter
    def background(self, value: str | None) -> None:
        """
        政策背景: background.
        """
    @property
    def form(self) -> InterpretationForm:
        """
        解读形式: form.
        """
    @form.setter
    def form(self, value: InterpretationForm | str) -> None:
        """
        解读形式: form.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def head_present(self) -> bool:
        """
        主要负责同志参加: head took part. 政府信息公开情况统计表 第二项.
        """
    @head_present.setter
    def head_present(self, value: bool) -> None:
        """
        主要负责同志参加: head took part. 政府信息公开情况统计表 第二项.
        """
    @property
    def hot_topic(self) -> str | None:
        """
        回应的热点: topic answered.
        """
    @hot_topic.setter
    def hot_topic(self, value: str | None) -> None:
        """
        回应的热点: topic answered.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def key_points(self) -> str | None:
        """
        政策要点: key points.
        """
    @key_points.setter
    def key_points(self, value: str | None) -> None:
        """
        政策要点: key points.
        """
    @property
    def medium(self) -> PublicationMedium | None:
        """
        公开渠道: medium.
        """
    @medium.setter
    def medium(self, value: PublicationMedium | str | None) -> None:
        """
        公开渠道: medium.
        """
    @property
    def of(self) -> str | None:
        """
        解读文件: document explained, the id of a record of the kind disclosure_item.
        """
    @of.setter
    def of(self, value: str | None) -> None:
        """
        解读文件: document explained, the id of a record of the kind disclosure_item.
        """
    @property
    def published_on(self) -> datetime.date:
        """
        发布日期: published on.
        """
    @published_on.setter
    def published_on(self, value: datetime.date | str) -> None:
        """
        发布日期: published on.
        """
    @property
    def title(self) -> str:
        """
        标题: title.
        """
    @title.setter
    def title(self, value: str) -> None:
        """
        标题: title.
        """
    @property
    def url(self) -> str | None:
        """
        网址: address.
        """
    @url.setter
    def url(self, value: str | None) -> None:
        """
        网址: address.
        """
class Newsletter:
    """
    信息动态期刊: newsletter issue.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Newsletter:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Newsletter:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, title: str, year: int, issue: int, editor: str | None = ..., sections: collections.abc.Sequence[str] = ..., items: int | None = ..., published_on: datetime.date | str, generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        编发单位: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        编发单位: agency, the id of a record of the kind agency.
        """
    @property
    def editor(self) -> str | None:
        """
        编辑: editor.
        """
    @editor.setter
    def editor(self, value: str | None) -> None:
        """
        编辑: editor.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def issue(self) -> int:
        """
        期数: issue, in 期.
        """
    @issue.setter
    def issue(self, value: int) -> None:
        """
        期数: issue, in 期.
        """
    @property
    def items(self) -> int | None:
        """
        信息条数: items, in 条.
        """
    @items.setter
    def items(self, value: int | None) -> None:
        """
        信息条数: items, in 条.
        """
    @property
    def published_on(self) -> datetime.date:
        """
        刊发日期: published on.
        """
    @published_on.setter
    def published_on(self, value: datetime.date | str) -> None:
        """
        刊发日期: published on.
        """
    @property
    def sections(self) -> tuple[str, ...]:
        """
        栏目: sections.
        """
    @sections.setter
    def sections(self, value: collections.abc.Sequence[str]) -> None:
        """
        栏目: sections.
        """
    @property
    def title(self) -> str:
        """
        刊名: title.
        """
    @title.setter
    def title(self, value: str) -> None:
        """
        刊名: title.
        """
    @property
    def year(self) -> int:
        """
        年度: year, in 年.
        """
    @year.setter
    def year(self, value: int) -> None:
        """
        年度: year, in 年.
        """
class Post:
    """
    政务新媒体信息: social media post.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Post:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Post:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, platform: PostPlatform | str, account: str, posted_at: datetime.datetime | str, text: str, url: str | None = ..., item: str | None = ..., hot_topic: str | None = ..., reads: int | None = ..., comments: int | None = ..., reposts: int | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def account(self) -> str:
        """
        账号名称: account.
        """
    @account.setter
    def account(self, value: str) -> None:
        """
        账号名称: account.
        """
    @property
    def agency(self) -> str:
        """
        发布机关: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        发布机关: agency, the id of a record of the kind agency.
        """
    @property
    def comments(self) -> int | None:
        """
        评论数: comments, in 条.
        """
    @comments.setter
    def comments(self, value: int | None) -> None:
        """
        评论数: comments, in 条.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def hot_topic(self) -> str | None:
        """
        回应的热点: topic answered. 政府信息公开情况统计表 第二项.
        """
    @hot_topic.setter
    def hot_topic(self, value: str | None) -> None:
        """
        回应的热点: topic answered. 政府信息公开情况统计表 第二项.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def item(self) -> str | None:
        """
        转发的政府信息: item passed on, the id of a record of the kind disclosure_item.
        """
    @item.setter
    def item(self, value: str | None) -> None:
        """
        转发的政府信息: item passed on, the id of a record of the kind disclosure_item.
        """
    @property
    def platform(self) -> PostPlatform:
        """
        平台: platform.
        """
    @platform.setter
    def platform(self, value: PostPlatform | str) -> None:
        """
        平台: platform.
        """
    @property
    def posted_at(self) -> datetime.datetime:
        """
        发布时间: posted at.
        """
    @posted_at.setter
    def posted_at(self, value: datetime.datetime | str) -> None:
        """
        发布时间: posted at.
        """
    @property
    def reads(self) -> int | None:
        """
        阅读量: reads, in 次.
        """
    @reads.setter
    def reads(self, value: int | None) -> None:
        """
        阅读量: reads, in 次.
        """
    @property
    def reposts(self) -> int | None:
        """
        转发数: reposts, in 次.
        """
    @reposts.setter
    def reposts(self, value: int | None) -> None:
        """
        转发数: reposts, in 次.
        """
    @property
    def text(self) -> str:
        """
        内容: text.
        """
    @text.setter
    def text(self, value: str) -> None:
        """
        内容: text.
        """
    @property
    def url(self) -> str | None:
        """
        网址: address.
        """
    @url.setter
    def url(self, value: str | None) -> None:
        """
        网址: address.
        """
class BulletinFigure:
    """
    监测数据: figures, part of a record.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __copy__(self) -> BulletinFigure:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> BulletinFigure:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> dict[str, typing.Any]:
        ...
    def __init__(self, *, place: str, indicator: str, value: decimal.Decimal | int | str | None = ..., unit: str | None = ..., grade: str | None = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: dict[str, typing.Any]) -> None:
        ...
    @property
    def grade(self) -> str | None:
        """
        级别或类别: grade.
        """
    @grade.setter
    def grade(self, value: str | None) -> None:
        """
        级别或类别: grade.
        """
    @property
    def indicator(self) -> str:
        """
        监测指标: indicator.
        """
    @indicator.setter
    def indicator(self, value: str) -> None:
        """
        监测指标: indicator.
        """
    @property
    def place(self) -> str:
        """
        点位或断面: station or section.
        """
    @place.setter
    def place(self, value: str) -> None:
        """
        点位或断面: station or section.
        """
    @property
    def unit(self) -> str | None:
        """
        单位: unit.
        """
    @unit.setter
    def unit(self, value: str | None) -> None:
        """
        单位: unit.
        """
    @property
    def value(self) -> decimal.Decimal | None:
        """
        数值: value.
        """
    @value.setter
    def value(self, value: decimal.Decimal | int | str | None) -> None:
        """
        数值: value.
        """
class Bulletin:
    """
    环境质量公报和月报: environmental bulletin.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Bulletin:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Bulletin:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, kind: BulletinKind | str, title: str, region: str, period_start: datetime.date | str, period_end: datetime.date | str, air_standard: AirStandard | str | None = ..., good_days: int | None = ..., valid_days: int | None = ..., primary_pollutant: str | None = ..., figures: collections.abc.Sequence[BulletinFigure | collections.abc.Mapping[str, typing.Any]] = ..., published_on: datetime.date | str, url: str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        发布机关: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        发布机关: agency, the id of a record of the kind agency.
        """
    @property
    def air_standard(self) -> AirStandard | None:
        """
        执行标准: air standard.
        """
    @air_standard.setter
    def air_standard(self, value: AirStandard | str | None) -> None:
        """
        执行标准: air standard.
        """
    @property
    def figures(self) -> tuple[BulletinFigure, ...]:
        """
        监测数据: figures.
        """
    @figures.setter
    def figures(self, value: collections.abc.Sequence[BulletinFigure | collections.abc.Mapping[str, typing.Any]]) -> None:
        """
        监测数据: figures.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def good_days(self) -> int | None:
        """
        优良天数: good days, in 天.
        """
    @good_days.setter
    def good_days(self, value: int | None) -> None:
        """
        优良天数: good days, in 天.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def kind(self) -> BulletinKind:
        """
        公报种类: kind.
        """
    @kind.setter
    def kind(self, value: BulletinKind | str) -> None:
        """
        公报种类: kind.
        """
    @property
    def period_end(self) -> datetime.date:
        """
        时段终止日: last day.
        """
    @period_end.setter
    def period_end(self, value: datetime.date | str) -> None:
        """
        时段终止日: last day.
        """
    @property
    def period_start(self) -> datetime.date:
        """
        时段起始日: first day.
        """
    @period_start.setter
    def period_start(self, value: datetime.date | str) -> None:
        """
        时段起始日: first day.
        """
    @property
    def primary_pollutant(self) -> str | None:
        """
        首要污染物: primary pollutant.
        """
    @primary_pollutant.setter
    def primary_pollutant(self, value: str | None) -> None:
        """
        首要污染物: primary pollutant.
        """
    @property
    def published_on(self) -> datetime.date:
        """
        发布日期: published on.
        """
    @published_on.setter
    def published_on(self, value: datetime.date | str) -> None:
        """
        发布日期: published on.
        """
    @property
    def region(self) -> str:
        """
        行政区划代码: division code, a division code.
        """
    @region.setter
    def region(self, value: str) -> None:
        """
        行政区划代码: division code, a division code.
        """
    @property
    def title(self) -> str:
        """
        标题: title.
        """
    @title.setter
    def title(self, value: str) -> None:
        """
        标题: title.
        """
    @property
    def url(self) -> str | None:
        """
        网址: address.
        """
    @url.setter
    def url(self, value: str | None) -> None:
        """
        网址: address.
        """
    @property
    def valid_days(self) -> int | None:
        """
        有效监测天数: valid days, in 天.
        """
    @valid_days.setter
    def valid_days(self, value: int | None) -> None:
        """
        有效监测天数: valid days, in 天.
        """
class FinanceAmount:
    """
    分科目金额: amounts, part of a record.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __copy__(self) -> FinanceAmount:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> FinanceAmount:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> dict[str, typing.Any]:
        ...
    def __init__(self, *, heading: str, amount: decimal.Decimal | int | str) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: dict[str, typing.Any]) -> None:
        ...
    @property
    def amount(self) -> decimal.Decimal:
        """
        金额: amount, in 元.
        """
    @amount.setter
    def amount(self, value: decimal.Decimal | int | str) -> None:
        """
        金额: amount, in 元.
        """
    @property
    def heading(self) -> str:
        """
        科目: heading.
        """
    @heading.setter
    def heading(self, value: str) -> None:
        """
        科目: heading.
        """
class FinanceDisclosure:
    """
    财政信息公开: finance disclosure.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> FinanceDisclosure:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> FinanceDisclosure:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, kind: FinanceKind | str, year: int, title: str, total: decimal.Decimal | int | str | None = ..., amounts: collections.abc.Sequence[FinanceAmount | collections.abc.Mapping[str, typing.Any]] = ..., supplier: str | None = ..., published_on: datetime.date | str, url: str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        公开机关: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        公开机关: agency, the id of a record of the kind agency.
        """
    @property
    def amounts(self) -> tuple[FinanceAmount, ...]:
        """
        分科目金额: amounts.
        """
    @amounts.setter
    def amounts(self, value: collections.abc.Sequence[FinanceAmount | collections.abc.Mapping[str, typing.Any]]) -> None:
        """
        分科目金额: amounts.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def kind(self) -> FinanceKind:
        """
        财政信息种类: kind. 政府信息公开条例(2019)第二十条第七项、第九项.
        """
    @kind.setter
    def kind(self, value: FinanceKind | str) -> None:
        """
        财政信息种类: kind. 政府信息公开条例(2019)第二十条第七项、第九项.
        """
    @property
    def published_on(self) -> datetime.date:
        """
        发布日期: published on.
        """
    @published_on.setter
    def published_on(self, value: datetime.date | str) -> None:
        """
        发布日期: published on.
        """
    @property
    def supplier(self) -> str | None:
        """
        供应商: supplier, the id of a record of the kind organisation.
        """
    @supplier.setter
    def supplier(self, value: str | None) -> None:
        """
        供应商: supplier, the id of a record of the kind organisation.
        """
    @property
    def title(self) -> str:
        """
        标题: title.
        """
    @title.setter
    def title(self, value: str) -> None:
        """
        标题: title.
        """
    @property
    def total(self) -> decimal.Decimal | None:
        """
        合计: total, in 元.
        """
    @total.setter
    def total(self, value: decimal.Decimal | int | str | None) -> None:
        """
        合计: total, in 元.
        """
    @property
    def url(self) -> str | None:
        """
        网址: address.
        """
    @url.setter
    def url(self, value: str | None) -> None:
        """
        网址: address.
        """
    @property
    def year(self) -> int:
        """
        年度: year, in 年.
        """
    @year.setter
    def year(self, value: int) -> None:
        """
        年度: year, in 年.
        """
class EiaProject:
    """
    建设项目环境影响评价: EIA project.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> EiaProject:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> EiaProject:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, level: AgencyLevel | str, name: str, project_code: str | None = ..., document: EiaDocument | str, state: EiaState | str = ..., proponent: str, organisation: str | None = ..., credit_code: str | None = ..., site: str, region: str, industry: str | None = ..., nature: EiaNature | str | None = ..., investment: decimal.Decimal | int | str | None = ..., protection_investment: decimal.Decimal | int | str | None = ..., assessor: str | None = ..., received_on: datetime.date | str, correction_items: str | None = ..., correction_asked_on: datetime.date | str | None = ..., accepted_on: datetime.date | str | None = ..., acceptance_number: str | None = ..., not_accepted_on: datetime.date | str | None = ..., not_accepted_reason: str | None = ..., full_text: str | None = ..., redaction_statement: str | None = ..., acceptance_published_on: datetime.date | str | None = ..., acceptance_open_until: datetime.date | str | None = ..., assessment_began_on: datetime.date | str | None = ..., assessment_ended_on: datetime.date | str | None = ..., expert_review_began_on: datetime.date | str | None = ..., expert_review_ended_on: datetime.date | str | None = ..., hearing_began_on: datetime.date | str | None = ..., hearing_ended_on: datetime.date | str | None = ..., summary: str | None = ..., impacts_and_measures: str | None = ..., participation: str | None = ..., commitments: collections.abc.Sequence[str] = ..., contact: str | None = ..., hearing_right_told: bool = ..., intended_published_on: datetime.date | str | None = ..., intended_open_until: datetime.date | str | None = ..., outcome: EiaOutcome | str | None = ..., decision_number: str | None = ..., decided_on: datetime.date | str | None = ..., decision_text: str | None = ..., refusal_reason: str | None = ..., ended_on: datetime.date | str | None = ..., filing_number: str | None = ..., filed_on: datetime.date | str | None = ..., decision_published_on: datetime.date | str | None = ..., re_review_received_on: datetime.date | str | None = ..., re_reviewed_on: datetime.date | str | None = ..., re_review_outcome: EiaOutcome | str | None = ..., reexamination_of: str | None = ..., construction_began_on: datetime.date | str | None = ..., completed_on: datetime.date | str | None = ..., check_applied_on: datetime.date | str | None = ..., check_decided_on: datetime.date | str | None = ..., check_number: str | None = ..., check_result: CheckResult | str | None = ..., check_report: str | None = ..., check_report_finished_on: datetime.date | str | None = ..., check_report_published_on: datetime.date | str | None = ..., check_report_open_until: datetime.date | str | None = ..., check_filed_on: datetime.date | str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def acceptance_number(self) -> str | None:
        """
        受理编号: acceptance number.
        """
    @acceptance_number.setter
    def acceptance_number(self, value: str | None) -> None:
        """
        受理编号: acceptance number.
        """
    @property
    def acceptance_open_until(self) -> datetime.date | None:
        """
        受理公示截止日期: acceptance open until.
        """
    @acceptance_open_until.setter
    def acceptance_open_until(self, value: datetime.date | str | None) -> None:
        """
        受理公示截止日期: acceptance open until.
        """
    @property
    def acceptance_published_on(self) -> datetime.date | None:
        """
        受理公示日期: acceptance published on.
        """
    @acceptance_published_on.setter
    def acceptance_published_on(self, value: datetime.date | str | None) -> None:
        """
        受理公示日期: acceptance published on.
        """
    @property
    def accepted_on(self) -> datetime.date | None:
        """
        受理日期: accepted on. 行政许可法第三十二条.
        """
    @accepted_on.setter
    def accepted_on(self, value: datetime.date | str | None) -> None:
        """
        受理日期: accepted on. 行政许可法第三十二条.
        """
    @property
    def agency(self) -> str:
        """
        审批机关: authority, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        审批机关: authority, the id of a record of the kind agency.
        """
    @property
    def assessment_began_on(self) -> datetime.date | None:
        """
        技术评估开始日期: technical assessment began on.
        """
    @assessment_began_on.setter
    def assessment_began_on(self, value: datetime.date | str | None) -> None:
        """
        技术评估开始日期: technical assessment began on.
        """
    @property
    def assessment_ended_on(self) -> datetime.date | None:
        """
        技术评估结束日期: technical assessment ended on.
        """
    @assessment_ended_on.setter
    def assessment_ended_on(self, value: datetime.date | str | None) -> None:
        """
        技术评估结束日期: technical assessment ended on.
        """
    @property
    def assessor(self) -> str | None:
        """
        环评文件编制单位: compiler of the document.
        """
    @assessor.setter
    def assessor(self, value: str | None) -> None:
        """
        环评文件编制单位: compiler of the document.
        """
    @property
    def check_applied_on(self) -> datetime.date | None:
        """
        验收申请日期: acceptance check applied for on.
        """
    @check_applied_on.setter
    def check_applied_on(self, value: datetime.date | str | None) -> None:
        """
        验收申请日期: acceptance check applied for on.
        """
    @property
    def check_decided_on(self) -> datetime.date | None:
        """
        验收批复日期: acceptance check decided on.
        """
    @check_decided_on.setter
    def check_decided_on(self, value: datetime.date | str | None) -> None:
        """
        验收批复日期: acceptance check decided on.
        """
    @property
    def check_filed_on(self) -> datetime.date | None:
        """
        验收信息填报日期: acceptance check filed on. 建设项目竣工环境保护验收暂行办法第十三条.
        """
    @check_filed_on.setter
    def check_filed_on(self, value: datetime.date | str | None) -> None:
        """
        验收信息填报日期: acceptance check filed on. 建设项目竣工环境保护验收暂行办法第十三条.
        """
    @property
    def check_number(self) -> str | None:
        """
        验收文号: number of the acceptance check, a document number.
        """
    @check_number.setter
    def check_number(self, value: str | None) -> None:
        """
        验收文号: number of the acceptance check, a document number.
        """
    @property
    def check_report(self) -> str | None:
        """
        验收报告: acceptance check report.
        """
    @check_report.setter
    def check_report(self, value: str | None) -> None:
        """
        验收报告: acceptance check report.
        """
    @property
    def check_report_finished_on(self) -> datetime.date | None:
        """
        验收报告编制完成日期: acceptance check report finished on. 建设项目竣工环境保护验收暂行办法第十一条.
        """
    @check_report_finished_on.setter
    def check_report_finished_on(self, value: datetime.date | str | None) -> None:
        """
        验收报告编制完成日期: acceptance check report finished on. 建设项目竣工环境保护验收暂行办法第十一条.
        """
    @property
    def check_report_open_until(self) -> datetime.date | None:
        """
        验收报告公示截止日期: acceptance check report open until. 建设项目竣工环境保护验收暂行办法第十一条.
        """
    @check_report_open_until.setter
    def check_report_open_until(self, value: datetime.date | str | None) -> None:
        """
        验收报告公示截止日期: acceptance check report open until. 建设项目竣工环境保护验收暂行办法第十一条.
        """
    @property
    def check_report_published_on(self) -> datetime.date | None:
        """
        验收报告公开日期: acceptance check report published on. 建设项目竣工环境保护验收暂行办法第十一条.
        """
    @check_report_published_on.setter
    def check_report_published_on(self, value: datetime.date | str | None) -> None:
        """
        验收报告公开日期: acceptance check report published on. 建设项目竣工环境保护验收暂行办法第十一条.
        """
    @property
    def check_result(self) -> CheckResult | None:
        """
        验收结论: result of the acceptance check.
        """
    @check_result.setter
    def check_result(self, value: CheckResult | str | None) -> None:
        """
        验收结论: result of the acceptance check.
        """
    @property
    def commitments(self) -> tuple[str, ...]:
        """
        相关环境保护措施承诺文件: commitments to measures.
        """
    @commitments.setter
    def commitments(self, value: collections.abc.Sequence[str]) -> None:
        """
        相关环境保护措施承诺文件: commitments to measures.
        """
    @property
    def completed_on(self) -> datetime.date | None:
        """
        竣工日期: completed on.
        """
    @completed_on.setter
    def completed_on(self, value: datetime.date | str | None) -> None:
        """
        竣工日期: completed on.
        """
    @property
    def construction_began_on(self) -> datetime.date | None:
        """
        开工日期: construction began on.
        """
    @construction_began_on.setter
    def construction_began_on(self, value: datetime.date | str | None) -> None:
        """
        开工日期: construction began on.
        """
    @property
    def contact(self) -> str | None:
        """
        公示联系方式: where to comment.
        """
    @contact.setter
    def contact(self, value: str | None) -> None:
        """
        公示联系方式: where to comment.
        """
    @property
    def correction_asked_on(self) -> datetime.date | None:
        """
        补正告知日期: correction asked on. 行政许可法第三十二条.
        """
    @correction_asked_on.setter
    def correction_asked_on(self, value: datetime.date | str | None) -> None:
        """
        补正告知日期: correction asked on. 行政许可法第三十二条.
        """
    @property
    def correction_items(self) -> str | None:
        """
        补正事项: what to correct. 行政许可法第三十二条.
        """
    @correction_items.setter
    def correction_items(self, value: str | None) -> None:
        """
        补正事项: what to correct. 行政许可法第三十二条.
        """
    @property
    def credit_code(self) -> str | None:
        """
        统一社会信用代码: unified social credit code, a unified social credit code. GB 32100-2015.
        """
    @credit_code.setter
    def credit_code(self, value: str | None) -> None:
        """
        统一社会信用代码: unified social credit code, a unified social credit code. GB 32100-2015.
        """
    @property
    def decided_on(self) -> datetime.date | None:
        """
        审批日期: decided on. 环境影响评价法第二十二条.
        """
    @decided_on.setter
    def decided_on(self, value: datetime.date | str | None) -> None:
        """
        审批日期: decided on. 环境影响评价法第二十二条.
        """
    @property
    def decision_number(self) -> str | None:
        """
        审批文号: number of the decision, a document number.
        """
    @decision_number.setter
    def decision_number(self, value: str | None) -> None:
        """
        审批文号: number of the decision, a document number.
        """
    @property
    def decision_published_on(self) -> datetime.date | None:
        """
        审批决定或者备案公开日期: decision or filing published on.
        """
    @decision_published_on.setter
    def decision_published_on(self, value: datetime.date | str | None) -> None:
        """
        审批决定或者备案公开日期: decision or filing published on.
        """
    @property
    def decision_text(self) -> str | None:
        """
        审批决定全文: text of the decision.
        """
    @decision_text.setter
    def decision_text(self, value: str | None) -> None:
        """
        审批决定全文: text of the decision.
        """
    @property
    def document(self) -> EiaDocument:
        """
        环评文件类型: kind of document.
        """
    @document.setter
    def document(self, value: EiaDocument | str) -> None:
        """
        环评文件类型: kind of document.
        """
    @property
    def ended_on(self) -> datetime.date | None:
        """
        撤回或者退回日期: withdrawn or returned on.
        """
    @ended_on.setter
    def ended_on(self, value: datetime.date | str | None) -> None:
        """
        撤回或者退回日期: withdrawn or returned on.
        """
    @property
    def expert_review_began_on(self) -> datetime.date | None:
        """
        专家评审开始日期: expert review began on.
        """
    @expert_review_began_on.setter
    def expert_review_began_on(self, value: datetime.date | str | None) -> None:
        """
        专家评审开始日期: expert review began on.
        """
    @property
    def expert_review_ended_on(self) -> datetime.date | None:
        """
        专家评审结束日期: expert review ended on.
        """
    @expert_review_ended_on.setter
    def expert_review_ended_on(self, value: datetime.date | str | None) -> None:
        """
        专家评审结束日期: expert review ended on.
        """
    @property
    def filed_on(self) -> datetime.date | None:
        """
        登记表备案日期: registration filed on.
        """
    @filed_on.setter
    def filed_on(self, value: datetime.date | str | None) -> None:
        """
        登记表备案日期: registration filed on.
        """
    @property
    def filing_number(self) -> str | None:
        """
        登记表备案编号: filing number of the registration.
        """
    @filing_number.setter
    def filing_number(self, value: str | None) -> None:
        """
        登记表备案编号: filing number of the registration.
        """
    @property
    def full_text(self) -> str | None:
        """
        环评文件全本: full text of the document.
        """
    @full_text.setter
    def full_text(self, value: str | None) -> None:
        """
        环评文件全本: full text of the document.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def hearing_began_on(self) -> datetime.date | None:
        """
        听证开始日期: hearing began on.
        """
    @hearing_began_on.setter
    def hearing_began_on(self, value: datetime.date | str | None) -> None:
        """
        听证开始日期: hearing began on.
        """
    @property
    def hearing_ended_on(self) -> datetime.date | None:
        """
        听证结束日期: hearing ended on.
        """
    @hearing_ended_on.setter
    def hearing_ended_on(self, value: datetime.date | str | None) -> None:
        """
        听证结束日期: hearing ended on.
        """
    @property
    def hearing_right_told(self) -> bool:
        """
        听证权利告知: told of the right to a hearing.
        """
    @hearing_right_told.setter
    def hearing_right_told(self, value: bool) -> None:
        """
        听证权利告知: told of the right to a hearing.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def impacts_and_measures(self) -> str | None:
        """
        主要环境影响及对策措施: main impacts and measures.
        """
    @impacts_and_measures.setter
    def impacts_and_measures(self, value: str | None) -> None:
        """
        主要环境影响及对策措施: main impacts and measures.
        """
    @property
    def industry(self) -> str | None:
        """
        行业类别: industry, a industry code. GB/T 4754.
        """
    @industry.setter
    def industry(self, value: str | None) -> None:
        """
        行业类别: industry, a industry code. GB/T 4754.
        """
    @property
    def intended_open_until(self) -> datetime.date | None:
        """
        拟审批公示截止日期: intended decision open until.
        """
    @intended_open_until.setter
    def intended_open_until(self, value: datetime.date | str | None) -> None:
        """
        拟审批公示截止日期: intended decision open until.
        """
    @property
    def intended_published_on(self) -> datetime.date | None:
        """
        拟审批公示日期: intended decision published on.
        """
    @intended_published_on.setter
    def intended_published_on(self, value: datetime.date | str | None) -> None:
        """
        拟审批公示日期: intended decision published on.
        """
    @property
    def investment(self) -> decimal.Decimal | None:
        """
        总投资: investment, in 万元.
        """
    @investment.setter
    def investment(self, value: decimal.Decimal | int | str | None) -> None:
        """
        总投资: investment, in 万元.
        """
    @property
    def level(self) -> AgencyLevel:
        """
        审批层级: level of the authority.
        """
    @level.setter
    def level(self, value: AgencyLevel | str) -> None:
        """
        审批层级: level of the authority.
        """
    @property
    def name(self) -> str:
        """
        项目名称: name of the project.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        项目名称: name of the project.
        """
    @property
    def nature(self) -> EiaNature | None:
        """
        建设性质: nature of construction.
        """
    @nature.setter
    def nature(self, value: EiaNature | str | None) -> None:
        """
        建设性质: nature of construction.
        """
    @property
    def not_accepted_on(self) -> datetime.date | None:
        """
        不予受理日期: not accepted on. 行政许可法第三十二条.
        """
    @not_accepted_on.setter
    def not_accepted_on(self, value: datetime.date | str | None) -> None:
        """
        不予受理日期: not accepted on. 行政许可法第三十二条.
        """
    @property
    def not_accepted_reason(self) -> str | None:
        """
        不予受理理由: why not accepted.
        """
    @not_accepted_reason.setter
    def not_accepted_reason(self, value: str | None) -> None:
        """
        不予受理理由: why not accepted.
        """
    @property
    def organisation(self) -> str | None:
        """
        建设单位记录: record of the proponent, the id of a record of the kind organisation.
        """
    @organisation.setter
    def organisation(self, value: str | None) -> None:
        """
        建设单位记录: record of the proponent, the id of a record of the kind organisation.
        """
    @property
    def outcome(self) -> EiaOutcome | None:
        """
        审批结论: outcome.
        """
    @outcome.setter
    def outcome(self, value: EiaOutcome | str | None) -> None:
        """
        审批结论: outcome.
        """
    @property
    def participation(self) -> str | None:
        """
        公众参与情况: public participation.
        """
    @participation.setter
    def participation(self, value: str | None) -> None:
        """
        公众参与情况: public participation.
        """
    @property
    def project_code(self) -> str | None:
        """
        项目代码: investment project code, a investment project code.
        """
    @project_code.setter
    def project_code(self, value: str | None) -> None:
        """
        项目代码: investment project code, a investment project code.
        """
    @property
    def proponent(self) -> str:
        """
        建设单位: proponent.
        """
    @proponent.setter
    def proponent(self, value: str) -> None:
        """
        建设单位: proponent.
        """
    @property
    def protection_investment(self) -> decimal.Decimal | None:
        """
        环保投资: investment in environmental protection, in 万元.
        """
    @protection_investment.setter
    def protection_investment(self, value: decimal.Decimal | int | str | None) -> None:
        """
        环保投资: investment in environmental protection, in 万元.
        """
    @property
    def re_review_outcome(self) -> EiaOutcome | None:
        """
        重新审核结论: outcome of the re-review.
        """
    @re_review_outcome.setter
    def re_review_outcome(self, value: EiaOutcome | str | None) -> None:
        """
        重新审核结论: outcome of the re-review.
        """
    @property
    def re_review_received_on(self) -> datetime.date | None:
        """
        申请重新审核日期: re-review asked for on. 环境影响评价法第二十四条.
        """
    @re_review_received_on.setter
    def re_review_received_on(self, value: datetime.date | str | None) -> None:
        """
        申请重新审核日期: re-review asked for on. 环境影响评价法第二十四条.
        """
    @property
    def re_reviewed_on(self) -> datetime.date | None:
        """
        重新审核日期: re-reviewed on. 环境影响评价法第二十四条.
        """
    @re_reviewed_on.setter
    def re_reviewed_on(self, value: datetime.date | str | None) -> None:
        """
        重新审核日期: re-reviewed on. 环境影响评价法第二十四条.
        """
    @property
    def received_on(self) -> datetime.date:
        """
        收到环评文件日期: document received on. 环境影响评价法第二十二条.
        """
    @received_on.setter
    def received_on(self, value: datetime.date | str) -> None:
        """
        收到环评文件日期: document received on. 环境影响评价法第二十二条.
        """
    @property
    def redaction_statement(self) -> str | None:
        """
        删除涉密内容说明: statement of what was taken out.
        """
    @redaction_statement.setter
    def redaction_statement(self, value: str | None) -> None:
        """
        删除涉密内容说明: statement of what was taken out.
        """
    @property
    def reexamination_of(self) -> str | None:
        """
        重新报批的原项目: project approved before a major change, the id of a record of the kind eia_project. 环境影响评价法第二十四条.
        """
    @reexamination_of.setter
    def reexamination_of(self, value: str | None) -> None:
        """
        重新报批的原项目: project approved before a major change, the id of a record of the kind eia_project. 环境影响评价法第二十四条.
        """
    @property
    def refusal_reason(self) -> str | None:
        """
        不予批准理由: why refused.
        """
    @refusal_reason.setter
    def refusal_reason(self, value: str | None) -> None:
        """
        不予批准理由: why refused.
        """
    @property
    def region(self) -> str:
        """
        行政区划代码: division code, a division code.
        """
    @region.setter
    def region(self, value: str) -> None:
        """
        行政区划代码: division code, a division code.
        """
    @property
    def site(self) -> str:
        """
        建设地点: site.
        """
    @site.setter
    def site(self, value: str) -> None:
        """
        建设地点: site.
        """
    @property
    def state(self) -> EiaState:
        """
        办理状态: state.
        """
    @state.setter
    def state(self, value: EiaState | str) -> None:
        """
        办理状态: state.
        """
    @property
    def summary(self) -> str | None:
        """
        项目概况: summary of the project.
        """
    @summary.setter
    def summary(self, value: str | None) -> None:
        """
        项目概况: summary of the project.
        """
class KeyListing:
    """
    列入重点名录情况: listings, part of a record.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __copy__(self) -> KeyListing:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> KeyListing:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> dict[str, typing.Any]:
        ...
    def __init__(self, *, year: int, category: SourceCategory | str, level: ControlLevel | str | None = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: dict[str, typing.Any]) -> None:
        ...
    @property
    def category(self) -> SourceCategory:
        """
        名录类别: category.
        """
    @category.setter
    def category(self, value: SourceCategory | str) -> None:
        """
        名录类别: category.
        """
    @property
    def level(self) -> ControlLevel | None:
        """
        控制级别: level of control.
        """
    @level.setter
    def level(self, value: ControlLevel | str | None) -> None:
        """
        控制级别: level of control.
        """
    @property
    def year(self) -> int:
        """
        年度: year, in 年.
        """
    @year.setter
    def year(self, value: int) -> None:
        """
        年度: year, in 年.
        """
class Outlet:
    """
    排放口: outlets, part of a record.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __copy__(self) -> Outlet:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Outlet:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> dict[str, typing.Any]:
        ...
    def __init__(self, *, name: str, code: str | None = ..., kind: OutletKind | str | None = ..., pollutants: collections.abc.Sequence[str] = ..., receiving_water: str | None = ..., longitude: decimal.Decimal | int | str | None = ..., latitude: decimal.Decimal | int | str | None = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: dict[str, typing.Any]) -> None:
        ...
    @property
    def code(self) -> str | None:
        """
        排放口编号: code, a outlet code. HJ 608-2017.
        """
    @code.setter
    def code(self, value: str | None) -> None:
        """
        排放口编号: code, a outlet code. HJ 608-2017.
        """
    @property
    def kind(self) -> OutletKind | None:
        """
        排放口类型: kind.
        """
    @kind.setter
    def kind(self, value: OutletKind | str | None) -> None:
        """
        排放口类型: kind.
        """
    @property
    def latitude(self) -> decimal.Decimal | None:
        """
        纬度: latitude, in 度.
        """
    @latitude.setter
    def latitude(self, value: decimal.Decimal | int | str | None) -> None:
        """
        纬度: latitude, in 度.
        """
    @property
    def longitude(self) -> decimal.Decimal | None:
        """
        经度: longitude, in 度.
        """
    @longitude.setter
    def longitude(self, value: decimal.Decimal | int | str | None) -> None:
        """
        经度: longitude, in 度.
        """
    @property
    def name(self) -> str:
        """
        排放口名称: name.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        排放口名称: name.
        """
    @property
    def pollutants(self) -> tuple[str, ...]:
        """
        污染物: pollutants.
        """
    @pollutants.setter
    def pollutants(self, value: collections.abc.Sequence[str]) -> None:
        """
        污染物: pollutants.
        """
    @property
    def receiving_water(self) -> str | None:
        """
        受纳水体: receiving water.
        """
    @receiving_water.setter
    def receiving_water(self, value: str | None) -> None:
        """
        受纳水体: receiving water.
        """
class PollutionSource:
    """
    污染源: pollution source.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> PollutionSource:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> PollutionSource:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, name: str, organisation: str | None = ..., credit_code: str | None = ..., permit_number: str | None = ..., permit_management: PermitManagement | str | None = ..., region: str, address: str | None = ..., longitude: decimal.Decimal | int | str | None = ..., latitude: decimal.Decimal | int | str | None = ..., industry: str | None = ..., categories: collections.abc.Sequence[SourceCategory | str] = ..., listings: collections.abc.Sequence[KeyListing | collections.abc.Mapping[str, typing.Any]] = ..., outlets: collections.abc.Sequence[Outlet | collections.abc.Mapping[str, typing.Any]] = ..., status: SourceStatus | str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def address(self) -> str | None:
        """
        地址: address.
        """
    @address.setter
    def address(self, value: str | None) -> None:
        """
        地址: address.
        """
    @property
    def categories(self) -> tuple[SourceCategory, ...]:
        """
        污染源类别: categories.
        """
    @categories.setter
    def categories(self, value: collections.abc.Sequence[SourceCategory | str]) -> None:
        """
        污染源类别: categories.
        """
    @property
    def credit_code(self) -> str | None:
        """
        统一社会信用代码: unified social credit code, a unified social credit code. GB 32100-2015.
        """
    @credit_code.setter
    def credit_code(self, value: str | None) -> None:
        """
        统一社会信用代码: unified social credit code, a unified social credit code. GB 32100-2015.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def industry(self) -> str | None:
        """
        行业类别: industry, a industry code. GB/T 4754.
        """
    @industry.setter
    def industry(self, value: str | None) -> None:
        """
        行业类别: industry, a industry code. GB/T 4754.
        """
    @property
    def latitude(self) -> decimal.Decimal | None:
        """
        纬度: latitude, in 度.
        """
    @latitude.setter
    def latitude(self, value: decimal.Decimal | int | str | None) -> None:
        """
        纬度: latitude, in 度.
        """
    @property
    def listings(self) -> tuple[KeyListing, ...]:
        """
        列入重点名录情况: listings.
        """
    @listings.setter
    def listings(self, value: collections.abc.Sequence[KeyListing | collections.abc.Mapping[str, typing.Any]]) -> None:
        """
        列入重点名录情况: listings.
        """
    @property
    def longitude(self) -> decimal.Decimal | None:
        """
        经度: longitude, in 度.
        """
    @longitude.setter
    def longitude(self, value: decimal.Decimal | int | str | None) -> None:
        """
        经度: longitude, in 度.
        """
    @property
    def name(self) -> str:
        """
        企业名称: name of the enterprise.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        企业名称: name of the enterprise.
        """
    @property
    def organisation(self) -> str | None:
        """
        企业记录: record of the enterprise, the id of a record of the kind organisation.
        """
    @organisation.setter
    def organisation(self, value: str | None) -> None:
        """
        企业记录: record of the enterprise, the id of a record of the kind organisation.
        """
    @property
    def outlets(self) -> tuple[Outlet, ...]:
        """
        排放口: outlets.
        """
    @outlets.setter
    def outlets(self, value: collections.abc.Sequence[Outlet | collections.abc.Mapping[str, typing.Any]]) -> None:
        """
        排放口: outlets.
        """
    @property
    def permit_management(self) -> PermitManagement | None:
        """
        排污许可管理类别: management under the permit system.
        """
    @permit_management.setter
    def permit_management(self, value: PermitManagement | str | None) -> None:
        """
        排污许可管理类别: management under the permit system.
        """
    @property
    def permit_number(self) -> str | None:
        """
        排污许可证编号: discharge permit number, a discharge permit number. HJ 608-2017.
        """
    @permit_number.setter
    def permit_number(self, value: str | None) -> None:
        """
        排污许可证编号: discharge permit number, a discharge permit number. HJ 608-2017.
        """
    @property
    def region(self) -> str:
        """
        行政区划代码: division code, a division code.
        """
    @region.setter
    def region(self, value: str) -> None:
        """
        行政区划代码: division code, a division code.
        """
    @property
    def status(self) -> SourceStatus | None:
        """
        生产状态: status.
        """
    @status.setter
    def status(self, value: SourceStatus | str | None) -> None:
        """
        生产状态: status.
        """
class Monitoring:
    """
    污染源监测: monitoring of a source.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Monitoring:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Monitoring:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, source: str, region: str, kind: MonitoringKind | str, method: MonitoringMethod | str | None = ..., year: int, quarter: int, quarter_ends_on: datetime.date | str | None = ..., state: MonitoringState | str = ..., outlet: str | None = ..., outlet_code: str | None = ..., monitor: str | None = ..., sampled_on: datetime.date | str | None = ..., obtained_on: datetime.date | str | None = ..., pollutant: str | None = ..., pollutant_code: str | None = ..., value: decimal.Decimal | int | str | None = ..., below_limit: bool = ..., unit: str | None = ..., limit_low: decimal.Decimal | int | str | None = ..., limit: decimal.Decimal | int | str | None = ..., standard: str | None = ..., conclusion: MonitoringConclusion | str | None = ..., times_over: decimal.Decimal | int | str | None = ..., flow: decimal.Decimal | int | str | None = ..., load: decimal.Decimal | int | str | None = ..., receiving_water: str | None = ..., not_monitored_reason: NotMonitoredReason | str | None = ..., not_monitored_note: str | None = ..., established_on: datetime.date | str | None = ..., published_on: datetime.date | str | None = ..., note: str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        公开机关: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        公开机关: agency, the id of a record of the kind agency.
        """
    @property
    def below_limit(self) -> bool:
        """
        低于检出限: below the detection limit.
        """
    @below_limit.setter
    def below_limit(self, value: bool) -> None:
        """
        低于检出限: below the detection limit.
        """
    @property
    def conclusion(self) -> MonitoringConclusion | None:
        """
        评价结论: conclusion.
        """
    @conclusion.setter
    def conclusion(self, value: MonitoringConclusion | str | None) -> None:
        """
        评价结论: conclusion.
        """
    @property
    def established_on(self) -> datetime.date | None:
        """
        未开展监测认定日期: found not monitored on.
        """
    @established_on.setter
    def established_on(self, value: datetime.date | str | None) -> None:
        """
        未开展监测认定日期: found not monitored on.
        """
    @property
    def flow(self) -> decimal.Decimal | None:
        """
        流量: flow, in 立方米/小时.
        """
    @flow.setter
    def flow(self, value: decimal.Decimal | int | str | None) -> None:
        """
        流量: flow, in 立方米/小时.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def kind(self) -> MonitoringKind:
        """
        监测性质: who monitors.
        """
    @kind.setter
    def kind(self, value: MonitoringKind | str) -> None:
        """
        监测性质: who monitors.
        """
    @property
    def limit(self) -> decimal.Decimal | None:
        """
        排放标准限值: limit.
        """
    @limit.setter
    def limit(self, value: decimal.Decimal | int | str | None) -> None:
        """
        排放标准限值: limit.
        """
    @property
    def limit_low(self) -> decimal.Decimal | None:
        """
        排放标准限值下限: lower limit.
        """
    @limit_low.setter
    def limit_low(self, value: decimal.Decimal | int | str | None) -> None:
        """
        排放标准限值下限: lower limit.
        """
    @property
    def load(self) -> decimal.Decimal | None:
        """
        生产负荷: production load, in %.
        """
    @load.setter
    def load(self, value: decimal.Decimal | int | str | None) -> None:
        """
        生产负荷: production load, in %.
        """
    @property
    def method(self) -> MonitoringMethod | None:
        """
        监测方式: method.
        """
    @method.setter
    def method(self, value: MonitoringMethod | str | None) -> None:
        """
        监测方式: method.
        """
    @property
    def monitor(self) -> str | None:
        """
        监测单位: who measured.
        """
    @monitor.setter
    def monitor(self, value: str | None) -> None:
        """
        监测单位: who measured.
        """
    @property
    def not_monitored_note(self) -> str | None:
        """
        未开展监测的说明: note on why not monitored.
        """
    @not_monitored_note.setter
    def not_monitored_note(self, value: str | None) -> None:
        """
        未开展监测的说明: note on why not monitored.
        """
    @property
    def not_monitored_reason(self) -> NotMonitoredReason | None:
        """
        未开展监测的原因: why not monitored.
        """
    @not_monitored_reason.setter
    def not_monitored_reason(self, value: NotMonitoredReason | str | None) -> None:
        """
        未开展监测的原因: why not monitored.
        """
    @property
    def note(self) -> str | None:
        """
        备注: note.
        """
    @note.setter
    def note(self, value: str | None) -> None:
        """
        备注: note.
        """
    @property
    def obtained_on(self) -> datetime.date | None:
        """
        取得监测结果日期: result obtained on.
        """
    @obtained_on.setter
    def obtained_on(self, value: datetime.date | str | None) -> None:
        """
        取得监测结果日期: result obtained on.
        """
    @property
    def outlet(self) -> str | None:
        """
        污染源及监测点位名称: outlet.
        """
    @outlet.setter
    def outlet(self, value: str | None) -> None:
        """
        污染源及监测点位名称: outlet.
        """
    @property
    def outlet_code(self) -> str | None:
        """
        排放口编号: outlet code, a outlet code. HJ 608-2017.
        """
    @outlet_code.setter
    def outlet_code(self, value: str | None) -> None:
        """
        排放口编号: outlet code, a outlet code. HJ 608-2017.
        """
    @property
    def pollutant(self) -> str | None:
        """
        监测指标名称: pollutant.
        """
    @pollutant.setter
    def pollutant(self, value: str | None) -> None:
        """
        监测指标名称: pollutant.
        """
    @property
    def pollutant_code(self) -> str | None:
        """
        污染物编码: pollutant code, a pollutant code. HJ 524-2009, HJ 525-2009.
        """
    @pollutant_code.setter
    def pollutant_code(self, value: str | None) -> None:
        """
        污染物编码: pollutant code, a pollutant code. HJ 524-2009, HJ 525-2009.
        """
    @property
    def published_on(self) -> datetime.date | None:
        """
        公开日期: published on.
        """
    @published_on.setter
    def published_on(self, value: datetime.date | str | None) -> None:
        """
        公开日期: published on.
        """
    @property
    def quarter(self) -> int:
        """
        季度: quarter.
        """
    @quarter.setter
    def quarter(self, value: int) -> None:
        """
        季度: quarter.
        """
    @property
    def quarter_ends_on(self) -> datetime.date | None:
        """
        季度末日: last day of the quarter. 关于加强污染源环境监管信息公开工作的通知 二(三).
        """
    @quarter_ends_on.setter
    def quarter_ends_on(self, value: datetime.date | str | None) -> None:
        """
        季度末日: last day of the quarter. 关于加强污染源环境监管信息公开工作的通知 二(三).
        """
    @property
    def receiving_water(self) -> str | None:
        """
        受纳水体: receiving water.
        """
    @receiving_water.setter
    def receiving_water(self, value: str | None) -> None:
        """
        受纳水体: receiving water.
        """
    @property
    def region(self) -> str:
        """
        企业所在地: division code, a division code.
        """
    @region.setter
    def region(self, value: str) -> None:
        """
        企业所在地: division code, a division code.
        """
    @property
    def sampled_on(self) -> datetime.date | None:
        """
        监测日期: sampled on.
        """
    @sampled_on.setter
    def sampled_on(self, value: datetime.date | str | None) -> None:
        """
        监测日期: sampled on.
        """
    @property
    def source(self) -> str:
        """
        企业名称: source, the id of a record of the kind pollution_source.
        """
    @source.setter
    def source(self, value: str) -> None:
        """
        企业名称: source, the id of a record of the kind pollution_source.
        """
    @property
    def standard(self) -> str | None:
        """
        执行标准名称: standard.
        """
    @standard.setter
    def standard(self, value: str | None) -> None:
        """
        执行标准名称: standard.
        """
    @property
    def state(self) -> MonitoringState:
        """
        监测公开状态: state.
        """
    @state.setter
    def state(self, value: MonitoringState | str) -> None:
        """
        监测公开状态: state.
        """
    @property
    def times_over(self) -> decimal.Decimal | None:
        """
        超标倍数: times over the limit, in 倍.
        """
    @times_over.setter
    def times_over(self, value: decimal.Decimal | int | str | None) -> None:
        """
        超标倍数: times over the limit, in 倍.
        """
    @property
    def unit(self) -> str | None:
        """
        计量单位: unit.
        """
    @unit.setter
    def unit(self, value: str | None) -> None:
        """
        计量单位: unit.
        """
    @property
    def value(self) -> decimal.Decimal | None:
        """
        监测指标浓度: value.
        """
    @value.setter
    def value(self, value: decimal.Decimal | int | str | None) -> None:
        """
        监测指标浓度: value.
        """
    @property
    def year(self) -> int:
        """
        年度: year, in 年.
        """
    @year.setter
    def year(self, value: int) -> None:
        """
        年度: year, in 年.
        """
class Inspection:
    """
    现场检查: inspection.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Inspection:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Inspection:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, kind: InspectionKind | str, inspected: str, source: str | None = ..., project: str | None = ..., complaint: str | None = ..., region: str, site: str | None = ..., inspected_on: datetime.date | str, inspectors: collections.abc.Sequence[str] = ..., content: str | None = ..., findings: str | None = ..., problem_found: bool = ..., violations: collections.abc.Sequence[str] = ..., measures: str | None = ..., rectify_by: datetime.date | str | None = ..., rectified_on: datetime.date | str | None = ..., published_on: datetime.date | str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        检查机关: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        检查机关: agency, the id of a record of the kind agency.
        """
    @property
    def complaint(self) -> str | None:
        """
        举报: complaint, the id of a record of the kind complaint.
        """
    @complaint.setter
    def complaint(self, value: str | None) -> None:
        """
        举报: complaint, the id of a record of the kind complaint.
        """
    @property
    def content(self) -> str | None:
        """
        检查内容: what was inspected.
        """
    @content.setter
    def content(self, value: str | None) -> None:
        """
        检查内容: what was inspected.
        """
    @property
    def findings(self) -> str | None:
        """
        检查情况: findings.
        """
    @findings.setter
    def findings(self, value: str | None) -> None:
        """
        检查情况: findings.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def inspected(self) -> str:
        """
        被检查单位: inspected body.
        """
    @inspected.setter
    def inspected(self, value: str) -> None:
        """
        被检查单位: inspected body.
        """
    @property
    def inspected_on(self) -> datetime.date:
        """
        检查日期: inspected on.
        """
    @inspected_on.setter
    def inspected_on(self, value: datetime.date | str) -> None:
        """
        检查日期: inspected on.
        """
    @property
    def inspectors(self) -> tuple[str, ...]:
        """
        检查人员: inspectors; personal data.
        """
    @inspectors.setter
    def inspectors(self, value: collections.abc.Sequence[str]) -> None:
        """
        检查人员: inspectors; personal data.
        """
    @property
    def kind(self) -> InspectionKind:
        """
        检查类型: kind of inspection.
        """
    @kind.setter
    def kind(self, value: InspectionKind | str) -> None:
        """
        检查类型: kind of inspection.
        """
    @property
    def measures(self) -> str | None:
        """
        处理意见: measures.
        """
    @measures.setter
    def measures(self, value: str | None) -> None:
        """
        处理意见: measures.
        """
    @property
    def problem_found(self) -> bool:
        """
        发现问题: problem found.
        """
    @problem_found.setter
    def problem_found(self, value: bool) -> None:
        """
        发现问题: problem found.
        """
    @property
    def project(self) -> str | None:
        """
        建设项目: construction project, the id of a record of the kind eia_project.
        """
    @project.setter
    def project(self, value: str | None) -> None:
        """
        建设项目: construction project, the id of a record of the kind eia_project.
        """
    @property
    def published_on(self) -> datetime.date | None:
        """
        公开日期: published on.
        """
    @published_on.setter
    def published_on(self, value: datetime.date | str | None) -> None:
        """
        公开日期: published on.
        """
    @property
    def rectified_on(self) -> datetime.date | None:
        """
        完成整改日期: rectified on.
        """
    @rectified_on.setter
    def rectified_on(self, value: datetime.date | str | None) -> None:
        """
        完成整改日期: rectified on.
        """
    @property
    def rectify_by(self) -> datetime.date | None:
        """
        整改期限: to be rectified by.
        """
    @rectify_by.setter
    def rectify_by(self, value: datetime.date | str | None) -> None:
        """
        整改期限: to be rectified by.
        """
    @property
    def region(self) -> str:
        """
        行政区划代码: division code, a division code.
        """
    @region.setter
    def region(self, value: str) -> None:
        """
        行政区划代码: division code, a division code.
        """
    @property
    def site(self) -> str | None:
        """
        检查地点: site.
        """
    @site.setter
    def site(self, value: str | None) -> None:
        """
        检查地点: site.
        """
    @property
    def source(self) -> str | None:
        """
        污染源: pollution source, the id of a record of the kind pollution_source.
        """
    @source.setter
    def source(self, value: str | None) -> None:
        """
        污染源: pollution source, the id of a record of the kind pollution_source.
        """
    @property
    def violations(self) -> tuple[str, ...]:
        """
        环境违法行为: violations, the id of a record of the kind violation.
        """
    @violations.setter
    def violations(self, value: collections.abc.Sequence[str]) -> None:
        """
        环境违法行为: violations, the id of a record of the kind violation.
        """
class Violation:
    """
    环境违法行为: violation.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Violation:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Violation:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, kind: ViolationKind | str, party: str, organisation: str | None = ..., source: str | None = ..., project: str | None = ..., inspection: str | None = ..., region: str, found_on: datetime.date | str, facts: str, breached: str | None = ..., ordered_on: datetime.date | str | None = ..., rectify_by: datetime.date | str | None = ..., rectified_on: datetime.date | str | None = ..., penalty: str | None = ..., published_on: datetime.date | str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        查处机关: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        查处机关: agency, the id of a record of the kind agency.
        """
    @property
    def breached(self) -> str | None:
        """
        违反条款: provisions breached.
        """
    @breached.setter
    def breached(self, value: str | None) -> None:
        """
        违反条款: provisions breached.
        """
    @property
    def facts(self) -> str:
        """
        违法事实: facts.
        """
    @facts.setter
    def facts(self, value: str) -> None:
        """
        违法事实: facts.
        """
    @property
    def found_on(self) -> datetime.date:
        """
        发现日期: found on.
        """
    @found_on.setter
    def found_on(self, value: datetime.date | str) -> None:
        """
        发现日期: found on.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def inspection(self) -> str | None:
        """
        现场检查: inspection, the id of a record of the kind inspection.
        """
    @inspection.setter
    def inspection(self, value: str | None) -> None:
        """
        现场检查: inspection, the id of a record of the kind inspection.
        """
    @property
    def kind(self) -> ViolationKind:
        """
        违法行为类型: kind of violation.
        """
    @kind.setter
    def kind(self, value: ViolationKind | str) -> None:
        """
        违法行为类型: kind of violation.
        """
    @property
    def ordered_on(self) -> datetime.date | None:
        """
        责令改正日期: ordered to rectify on.
        """
    @ordered_on.setter
    def ordered_on(self, value: datetime.date | str | None) -> None:
        """
        责令改正日期: ordered to rectify on.
        """
    @property
    def organisation(self) -> str | None:
        """
        违法单位记录: record of the body, the id of a record of the kind organisation.
        """
    @organisation.setter
    def organisation(self, value: str | None) -> None:
        """
        违法单位记录: record of the body, the id of a record of the kind organisation.
        """
    @property
    def party(self) -> str:
        """
        违法单位(个人)名称: who did it.
        """
    @party.setter
    def party(self, value: str) -> None:
        """
        违法单位(个人)名称: who did it.
        """
    @property
    def penalty(self) -> str | None:
        """
        行政处罚决定: penalty decision, the id of a record of the kind penalty_decision.
        """
    @penalty.setter
    def penalty(self, value: str | None) -> None:
        """
        行政处罚决定: penalty decision, the id of a record of the kind penalty_decision.
        """
    @property
    def project(self) -> str | None:
        """
        建设项目: construction project, the id of a record of the kind eia_project.
        """
    @project.setter
    def project(self, value: str | None) -> None:
        """
        建设项目: construction project, the id of a record of the kind eia_project.
        """
    @property
    def published_on(self) -> datetime.date | None:
        """
        公开日期: published on.
        """
    @published_on.setter
    def published_on(self, value: datetime.date | str | None) -> None:
        """
        公开日期: published on.
        """
    @property
    def rectified_on(self) -> datetime.date | None:
        """
        完成改正日期: rectified on.
        """
    @rectified_on.setter
    def rectified_on(self, value: datetime.date | str | None) -> None:
        """
        完成改正日期: rectified on.
        """
    @property
    def rectify_by(self) -> datetime.date | None:
        """
        改正期限: to be rectified by.
        """
    @rectify_by.setter
    def rectify_by(self, value: datetime.date | str | None) -> None:
        """
        改正期限: to be rectified by.
        """
    @property
    def region(self) -> str:
        """
        行政区划代码: division code, a division code.
        """
    @region.setter
    def region(self, value: str) -> None:
        """
        行政区划代码: division code, a division code.
        """
    @property
    def source(self) -> str | None:
        """
        污染源: pollution source, the id of a record of the kind pollution_source.
        """
    @source.setter
    def source(self, value: str | None) -> None:
        """
        污染源: pollution source, the id of a record of the kind pollution_source.
        """
class PenaltyDecision:
    """
    行政处罚决定: penalty decision.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> PenaltyDecision:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> PenaltyDecision:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, agency_credit_code: str | None = ..., data_source: str | None = ..., violation: str | None = ..., state: PenaltyState | str = ..., region: str, party_kind: PartyKind | str, party: str, organisation: str | None = ..., party_credit_code: str | None = ..., party_organisation_code: str | None = ..., party_registration_number: str | None = ..., party_tax_number: str | None = ..., party_id: str | None = ..., representative: str | None = ..., representative_id: str | None = ..., party_address: str | None = ..., party_home_address: str | None = ..., party_telephone: str | None = ..., party_bank_account: str | None = ..., case_number: str | None = ..., filed_on: datetime.date | str | None = ..., offence_kind: ViolationKind | str | None = ..., facts: str | None = ..., basis: str | None = ..., paused_for: gongkai._gongkai.PauseReason | str | None = ..., notified_on: datetime.date | str | None = ..., notice_received_on: datetime.date | str | None = ..., hearing_asked_on: datetime.date | str | None = ..., hearing_called_on: datetime.date | str | None = ..., heard_on: datetime.date | str | None = ..., extended_on: datetime.date | str | None = ..., extension: int | None = ..., extension_approver: str | None = ..., dismissed_on: datetime.date | str | None = ..., dismissal_reason: str | None = ..., decision_number: str | None = ..., decided_on: datetime.date | str | None = ..., penalty_kinds: collections.abc.Sequence[PenaltyKind | str] = ..., content: str | None = ..., fine: decimal.Decimal | int | str | None = ..., confiscated: decimal.Decimal | int | str | None = ..., licence: str | None = ..., valid_to: datetime.date | str | None = ..., status: DecisionStatus | str | None = ..., served_by: gongkai._gongkai.DeliveryWay | str | None = ..., served_on: datetime.date | str | None = ..., published_on: datetime.date | str | None = ..., publish_to: datetime.date | str | None = ..., withheld_reason: str | None = ..., perform_by: datetime.date | str | None = ..., performance: Performance | str | None = ..., enforcement_asked_on: datetime.date | str | None = ..., completed_on: datetime.date | str | None = ..., revoked_on: datetime.date | str | None = ..., revocation_reason: str | None = ..., taken_down_on: datetime.date | str | None = ..., note: str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        处罚机关: authority, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        处罚机关: authority, the id of a record of the kind agency.
        """
    @property
    def agency_credit_code(self) -> str | None:
        """
        处罚机关统一社会信用代码: credit code of the authority, a unified social credit code.
        """
    @agency_credit_code.setter
    def agency_credit_code(self, value: str | None) -> None:
        """
        处罚机关统一社会信用代码: credit code of the authority, a unified social credit code.
        """
    @property
    def basis(self) -> str | None:
        """
        处罚依据: legal basis. 生态环境行政处罚办法第六十二条.
        """
    @basis.setter
    def basis(self, value: str | None) -> None:
        """
        处罚依据: legal basis. 生态环境行政处罚办法第六十二条.
        """
    @property
    def case_number(self) -> str | None:
        """
        立案编号: case number.
        """
    @case_number.setter
    def case_number(self, value: str | None) -> None:
        """
        立案编号: case number.
        """
    @property
    def completed_on(self) -> datetime.date | None:
        """
        执行完毕日期: completed on.
        """
    @completed_on.setter
    def completed_on(self, value: datetime.date | str | None) -> None:
        """
        执行完毕日期: completed on.
        """
    @property
    def confiscated(self) -> decimal.Decimal | None:
        """
        没收金额: amount confiscated, in 元.
        """
    @confiscated.setter
    def confiscated(self, value: decimal.Decimal | int | str | None) -> None:
        """
        没收金额: amount confiscated, in 元.
        """
    @property
    def content(self) -> str | None:
        """
        处罚内容: content. 生态环境行政处罚办法第六十二条.
        """
    @content.setter
    def content(self, value: str | None) -> None:
        """
        处罚内容: content. 生态环境行政处罚办法第六十二条.
        """
    @property
    def data_source(self) -> str | None:
        """
        数据来源单位: data source, the id of a record of the kind agency.
        """
    @data_source.setter
    def data_source(self, value: str | None) -> None:
        """
        数据来源单位: data source, the id of a record of the kind agency.
        """
    @property
    def decided_on(self) -> datetime.date | None:
        """
        处罚决定日期: decided on. 生态环境行政处罚办法第六十二条.
        """
    @decided_on.setter
    def decided_on(self, value: datetime.date | str | None) -> None:
        """
        处罚决定日期: decided on. 生态环境行政处罚办法第六十二条.
        """
    @property
    def decision_number(self) -> str | None:
        """
        行政处罚决定书文号: number of the decision, a document number. 生态环境行政处罚办法第六十二条.
        """
    @decision_number.setter
    def decision_number(self, value: str | None) -> None:
        """
        行政处罚决定书文号: number of the decision, a document number. 生态环境行政处罚办法第六十二条.
        """
    @property
    def dismissal_reason(self) -> str | None:
        """
        撤案或者不予处罚理由: why dismissed.
        """
    @dismissal_reason.setter
    def dismissal_reason(self, value: str | None) -> None:
        """
        撤案或者不予处罚理由: why dismissed.
        """
    @property
    def dismissed_on(self) -> datetime.date | None:
        """
        撤案或者不予处罚日期: dismissed on.
        """
    @dismissed_on.setter
    def dismissed_on(self, value: datetime.date | str | None) -> None:
        """
        撤案或者不予处罚日期: dismissed on.
        """
    @property
    def enforcement_asked_on(self) -> datetime.date | None:
        """
        申请强制执行日期: enforcement asked for on.
        """
    @enforcement_asked_on.setter
    def enforcement_asked_on(self, value: datetime.date | str | None) -> None:
        """
        申请强制执行日期: enforcement asked for on.
        """
    @property
    def extended_on(self) -> datetime.date | None:
        """
        批准延期日期: extended on. 生态环境行政处罚办法第五十七条.
        """
    @extended_on.setter
    def extended_on(self, value: datetime.date | str | None) -> None:
        """
        批准延期日期: extended on. 生态环境行政处罚办法第五十七条.
        """
    @property
    def extension(self) -> int | None:
        """
        延长期限: extension, in 日. 生态环境行政处罚办法第五十七条.
        """
    @extension.setter
    def extension(self, value: int | None) -> None:
        """
        延长期限: extension, in 日. 生态环境行政处罚办法第五十七条.
        """
    @property
    def extension_approver(self) -> str | None:
        """
        延期批准人: extension approved by.
        """
    @extension_approver.setter
    def extension_approver(self, value: str | None) -> None:
        """
        延期批准人: extension approved by.
        """
    @property
    def facts(self) -> str | None:
        """
        违法事实: facts. 生态环境行政处罚办法第六十二条.
        """
    @facts.setter
    def facts(self, value: str | None) -> None:
        """
        违法事实: facts. 生态环境行政处罚办法第六十二条.
        """
    @property
    def filed_on(self) -> datetime.date | None:
        """
        立案日期: case filed on. 生态环境行政处罚办法第五十七条.
        """
    @filed_on.setter
    def filed_on(self, value: datetime.date | str | None) -> None:
        """
        立案日期: case filed on. 生态环境行政处罚办法第五十七条.
        """
    @property
    def fine(self) -> decimal.Decimal | None:
        """
        罚款金额: fine, in 元.
        """
    @fine.setter
    def fine(self, value: decimal.Decimal | int | str | None) -> None:
        """
        罚款金额: fine, in 元.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def heard_on(self) -> datetime.date | None:
        """
        听证日期: heard on.
        """
    @heard_on.setter
    def heard_on(self, value: datetime.date | str | None) -> None:
        """
        听证日期: heard on.
        """
    @property
    def hearing_asked_on(self) -> datetime.date | None:
        """
        申请听证日期: hearing asked for on. 生态环境行政处罚办法第四十七条.
        """
    @hearing_asked_on.setter
    def hearing_asked_on(self, value: datetime.date | str | None) -> None:
        """
        申请听证日期: hearing asked for on. 生态环境行政处罚办法第四十七条.
        """
    @property
    def hearing_called_on(self) -> datetime.date | None:
        """
        听证通知日期: hearing called on. 生态环境行政处罚办法第四十七条.
        """
    @hearing_called_on.setter
    def hearing_called_on(self, value: datetime.date | str | None) -> None:
        """
        听证通知日期: hearing called on. 生态环境行政处罚办法第四十七条.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def licence(self) -> str | None:
        """
        暂扣或者吊销证照名称及编号: licence suspended or revoked.
        """
    @licence.setter
    def licence(self, value: str | None) -> None:
        """
        暂扣或者吊销证照名称及编号: licence suspended or revoked.
        """
    @property
    def note(self) -> str | None:
        """
        备注: note.
        """
    @note.setter
    def note(self, value: str | None) -> None:
        """
        备注: note.
        """
    @property
    def notice_received_on(self) -> datetime.date | None:
        """
        收到事先告知书日期: notice received on. 生态环境行政处罚办法第四十七条.
        """
    @notice_received_on.setter
    def notice_received_on(self, value: datetime.date | str | None) -> None:
        """
        收到事先告知书日期: notice received on. 生态环境行政处罚办法第四十七条.
        """
    @property
    def notified_on(self) -> datetime.date | None:
        """
        事先告知日期: notice of the intended penalty on.
        """
    @notified_on.setter
    def notified_on(self, value: datetime.date | str | None) -> None:
        """
        事先告知日期: notice of the intended penalty on.
        """
    @property
    def offence_kind(self) -> ViolationKind | None:
        """
        违法行为类型: kind of violation.
        """
    @offence_kind.setter
    def offence_kind(self, value: ViolationKind | str | None) -> None:
        """
        违法行为类型: kind of violation.
        """
    @property
    def organisation(self) -> str | None:
        """
        行政相对人记录: record of the party, the id of a record of the kind organisation.
        """
    @organisation.setter
    def organisation(self, value: str | None) -> None:
        """
        行政相对人记录: record of the party, the id of a record of the kind organisation.
        """
    @property
    def party(self) -> str:
        """
        行政相对人名称: party. 生态环境行政处罚办法第六十二条.
        """
    @party.setter
    def party(self, value: str) -> None:
        """
        行政相对人名称: party. 生态环境行政处罚办法第六十二条.
        """
    @property
    def party_address(self) -> str | None:
        """
        单位住所: address of the body.
        """
    @party_address.setter
    def party_address(self, value: str | None) -> None:
        """
        单位住所: address of the body.
        """
    @property
    def party_bank_account(self) -> str | None:
        """
        银行账号: bank account; personal data. 生态环境行政处罚办法第六十四条.
        """
    @party_bank_account.setter
    def party_bank_account(self, value: str | None) -> None:
        """
        银行账号: bank account; personal data. 生态环境行政处罚办法第六十四条.
        """
    @property
    def party_credit_code(self) -> str | None:
        """
        统一社会信用代码: credit code of the party, a unified social credit code. 生态环境行政处罚办法第六十二条.
        """
    @party_credit_code.setter
    def party_credit_code(self, value: str | None) -> None:
        """
        统一社会信用代码: credit code of the party, a unified social credit code. 生态环境行政处罚办法第六十二条.
        """
    @property
    def party_home_address(self) -> str | None:
        """
        个人住址: home address; personal data. 生态环境行政处罚办法第六十四条.
        """
    @party_home_address.setter
    def party_home_address(self, value: str | None) -> None:
        """
        个人住址: home address; personal data. 生态环境行政处罚办法第六十四条.
        """
    @property
    def party_id(self) -> str | None:
        """
        居民身份证号码: identity card number of the party, a identity card number; personal data.
        """
    @party_id.setter
    def party_id(self, value: str | None) -> None:
        """
        居民身份证号码: identity card number of the party, a identity card number; personal data.
        """
    @property
    def party_kind(self) -> PartyKind:
        """
        行政相对人类别: kind of party.
        """
    @party_kind.setter
    def party_kind(self, value: PartyKind | str) -> None:
        """
        行政相对人类别: kind of party.
        """
    @property
    def party_organisation_code(self) -> str | None:
        """
        组织机构代码: organisation code of the party, a organisation code.
        """
    @party_organisation_code.setter
    def party_organisation_code(self, value: str | None) -> None:
        """
        组织机构代码: organisation code of the party, a organisation code.
        """
    @property
    def party_registration_number(self) -> str | None:
        """
        工商注册号: business registration number of the party.
        """
    @party_registration_number.setter
    def party_registration_number(self, value: str | None) -> None:
        """
        工商注册号: business registration number of the party.
        """
    @property
    def party_tax_number(self) -> str | None:
        """
        税务登记号: tax registration number of the party.
        """
    @party_tax_number.setter
    def party_tax_number(self, value: str | None) -> None:
        """
        税务登记号: tax registration number of the party.
        """
    @property
    def party_telephone(self) -> str | None:
        """
        联系电话: telephone, a telephone number; personal data. 生态环境行政处罚办法第六十四条.
        """
    @party_telephone.setter
    def party_telephone(self, value: str | None) -> None:
        """
        联系电话: telephone, a telephone number; personal data. 生态环境行政处罚办法第六十四条.
        """
    @property
    def paused_for(self) -> gongkai._gongkai.PauseReason | None:
        """
        不计入期限的事由: what the term does not count. 生态环境行政处罚办法第五十七条.
        """
    @paused_for.setter
    def paused_for(self, value: gongkai._gongkai.PauseReason | str | None) -> None:
        """
        不计入期限的事由: what the term does not count. 生态环境行政处罚办法第五十七条.
        """
    @property
    def penalty_kinds(self) -> tuple[PenaltyKind, ...]:
        """
        处罚类别: kinds of penalty. 行政处罚法(2021)第九条.
        """
    @penalty_kinds.setter
    def penalty_kinds(self, value: collections.abc.Sequence[PenaltyKind | str]) -> None:
        """
        处罚类别: kinds of penalty. 行政处罚法(2021)第九条.
        """
    @property
    def perform_by(self) -> datetime.date | None:
        """
        履行期限: to be performed by.
        """
    @perform_by.setter
    def perform_by(self, value: datetime.date | str | None) -> None:
        """
        履行期限: to be performed by.
        """
    @property
    def performance(self) -> Performance | None:
        """
        履行情况: performance.
        """
    @performance.setter
    def performance(self, value: Performance | str | None) -> None:
        """
        履行情况: performance.
        """
    @property
    def publish_to(self) -> datetime.date | None:
        """
        公示截止期: published until.
        """
    @publish_to.setter
    def publish_to(self, value: datetime.date | str | None) -> None:
        """
        公示截止期: published until.
        """
    @property
    def published_on(self) -> datetime.date | None:
        """
        公开日期: published on. 生态环境行政处罚办法第六十五条.
        """
    @published_on.setter
    def published_on(self, value: datetime.date | str | None) -> None:
        """
        公开日期: published on. 生态环境行政处罚办法第六十五条.
        """
    @property
    def region(self) -> str:
        """
        行政区划代码: division code, a division code.
        """
    @region.setter
    def region(self, value: str) -> None:
        """
        行政区划代码: division code, a division code.
        """
    @property
    def representative(self) -> str | None:
        """
        法定代表人: legal representative. 生态环境行政处罚办法第六十二条.
        """
    @representative.setter
    def representative(self, value: str | None) -> None:
        """
        法定代表人: legal representative. 生态环境行政处罚办法第六十二条.
        """
    @property
    def representative_id(self) -> str | None:
        """
        法定代表人居民身份证号码: identity card number of the representative, a identity card number; personal data.
        """
    @representative_id.setter
    def representative_id(self, value: str | None) -> None:
        """
        法定代表人居民身份证号码: identity card number of the representative, a identity card number; personal data.
        """
    @property
    def revocation_reason(self) -> str | None:
        """
        变更、撤销或者确认理由: why revoked. 生态环境行政处罚办法第六十六条.
        """
    @revocation_reason.setter
    def revocation_reason(self, value: str | None) -> None:
        """
        变更、撤销或者确认理由: why revoked. 生态环境行政处罚办法第六十六条.
        """
    @property
    def revoked_on(self) -> datetime.date | None:
        """
        变更、撤销或者确认日期: revoked on. 生态环境行政处罚办法第六十六条.
        """
    @revoked_on.setter
    def revoked_on(self, value: datetime.date | str | None) -> None:
        """
        变更、撤销或者确认日期: revoked on. 生态环境行政处罚办法第六十六条.
        """
    @property
    def served_by(self) -> gongkai._gongkai.DeliveryWay | None:
        """
        送达方式: served by.
        """
    @served_by.setter
    def served_by(self, value: gongkai._gongkai.DeliveryWay | str | None) -> None:
        """
        送达方式: served by.
        """
    @property
    def served_on(self) -> datetime.date | None:
        """
        送达日期: served on. 生态环境行政处罚办法第五十八条.
        """
    @served_on.setter
    def served_on(self, value: datetime.date | str | None) -> None:
        """
        送达日期: served on. 生态环境行政处罚办法第五十八条.
        """
    @property
    def state(self) -> PenaltyState:
        """
        办理状态: state.
        """
    @state.setter
    def state(self, value: PenaltyState | str) -> None:
        """
        办理状态: state.
        """
    @property
    def status(self) -> DecisionStatus | None:
        """
        当前状态: status.
        """
    @status.setter
    def status(self, value: DecisionStatus | str | None) -> None:
        """
        当前状态: status.
        """
    @property
    def taken_down_on(self) -> datetime.date | None:
        """
        撤回公开信息日期: taken down on. 生态环境行政处罚办法第六十六条.
        """
    @taken_down_on.setter
    def taken_down_on(self, value: datetime.date | str | None) -> None:
        """
        撤回公开信息日期: taken down on. 生态环境行政处罚办法第六十六条.
        """
    @property
    def valid_to(self) -> datetime.date | None:
        """
        处罚有效期: valid to.
        """
    @valid_to.setter
    def valid_to(self, value: datetime.date | str | None) -> None:
        """
        处罚有效期: valid to.
        """
    @property
    def violation(self) -> str | None:
        """
        环境违法行为: violation, the id of a record of the kind violation.
        """
    @violation.setter
    def violation(self, value: str | None) -> None:
        """
        环境违法行为: violation, the id of a record of the kind violation.
        """
    @property
    def withheld_reason(self) -> str | None:
        """
        不予公开理由: why not published. 生态环境行政处罚办法第六十三条.
        """
    @withheld_reason.setter
    def withheld_reason(self, value: str | None) -> None:
        """
        不予公开理由: why not published. 生态环境行政处罚办法第六十三条.
        """
class EmissionReduction:
    """
    污染减排: emission reduction project.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> EmissionReduction:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> EmissionReduction:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, year: int, project: str, source: str | None = ..., region: str, measure: ReductionMeasure | str, pollutant: str, pollutant_code: str | None = ..., planned: decimal.Decimal | int | str | None = ..., verified: decimal.Decimal | int | str | None = ..., progress: str | None = ..., completed_on: datetime.date | str | None = ..., verified_on: datetime.date | str | None = ..., published_on: datetime.date | str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        公开机关: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        公开机关: agency, the id of a record of the kind agency.
        """
    @property
    def completed_on(self) -> datetime.date | None:
        """
        完成日期: completed on.
        """
    @completed_on.setter
    def completed_on(self, value: datetime.date | str | None) -> None:
        """
        完成日期: completed on.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def measure(self) -> ReductionMeasure:
        """
        减排类型: kind of measure.
        """
    @measure.setter
    def measure(self, value: ReductionMeasure | str) -> None:
        """
        减排类型: kind of measure.
        """
    @property
    def planned(self) -> decimal.Decimal | None:
        """
        计划减排量: planned reduction, in 吨.
        """
    @planned.setter
    def planned(self, value: decimal.Decimal | int | str | None) -> None:
        """
        计划减排量: planned reduction, in 吨.
        """
    @property
    def pollutant(self) -> str:
        """
        污染物名称: pollutant.
        """
    @pollutant.setter
    def pollutant(self, value: str) -> None:
        """
        污染物名称: pollutant.
        """
    @property
    def pollutant_code(self) -> str | None:
        """
        污染物编码: pollutant code, a pollutant code.
        """
    @pollutant_code.setter
    def pollutant_code(self, value: str | None) -> None:
        """
        污染物编码: pollutant code, a pollutant code.
        """
    @property
    def progress(self) -> str | None:
        """
        工程进展: progress.
        """
    @progress.setter
    def progress(self, value: str | None) -> None:
        """
        工程进展: progress.
        """
    @property
    def project(self) -> str:
        """
        减排项目名称: project.
        """
    @project.setter
    def project(self, value: str) -> None:
        """
        减排项目名称: project.
        """
    @property
    def published_on(self) -> datetime.date | None:
        """
        公开日期: published on.
        """
    @published_on.setter
    def published_on(self, value: datetime.date | str | None) -> None:
        """
        公开日期: published on.
        """
    @property
    def region(self) -> str:
        """
        行政区划代码: division code, a division code.
        """
    @region.setter
    def region(self, value: str) -> None:
        """
        行政区划代码: division code, a division code.
        """
    @property
    def source(self) -> str | None:
        """
        污染源: pollution source, the id of a record of the kind pollution_source.
        """
    @source.setter
    def source(self, value: str | None) -> None:
        """
        污染源: pollution source, the id of a record of the kind pollution_source.
        """
    @property
    def verified(self) -> decimal.Decimal | None:
        """
        核定减排量: verified reduction, in 吨.
        """
    @verified.setter
    def verified(self, value: decimal.Decimal | int | str | None) -> None:
        """
        核定减排量: verified reduction, in 吨.
        """
    @property
    def verified_on(self) -> datetime.date | None:
        """
        核查日期: verified on.
        """
    @verified_on.setter
    def verified_on(self, value: datetime.date | str | None) -> None:
        """
        核查日期: verified on.
        """
    @property
    def year(self) -> int:
        """
        年度: year, in 年.
        """
    @year.setter
    def year(self, value: int) -> None:
        """
        年度: year, in 年.
        """
class RadiationMatter:
    """
    辐射安全事项: radiation matter.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> RadiationMatter:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> RadiationMatter:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, kind: RadiationKind | str, title: str, organisation: str | None = ..., organisation_code: str | None = ..., region: str | None = ..., document_number: str | None = ..., began_on: datetime.date | str, ended_on: datetime.date | str | None = ..., content: str, result: str | None = ..., published_on: datetime.date | str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        公开机关: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        公开机关: agency, the id of a record of the kind agency.
        """
    @property
    def began_on(self) -> datetime.date:
        """
        开始日期: began on.
        """
    @began_on.setter
    def began_on(self, value: datetime.date | str) -> None:
        """
        开始日期: began on.
        """
    @property
    def content(self) -> str:
        """
        内容: content.
        """
    @content.setter
    def content(self, value: str) -> None:
        """
        内容: content.
        """
    @property
    def document_number(self) -> str | None:
        """
        文号: document or licence number.
        """
    @document_number.setter
    def document_number(self, value: str | None) -> None:
        """
        文号: document or licence number.
        """
    @property
    def ended_on(self) -> datetime.date | None:
        """
        结束日期: ended on.
        """
    @ended_on.setter
    def ended_on(self, value: datetime.date | str | None) -> None:
        """
        结束日期: ended on.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def kind(self) -> RadiationKind:
        """
        辐射安全信息类别: kind of matter.
        """
    @kind.setter
    def kind(self, value: RadiationKind | str) -> None:
        """
        辐射安全信息类别: kind of matter.
        """
    @property
    def organisation(self) -> str | None:
        """
        单位名称: organisation concerned.
        """
    @organisation.setter
    def organisation(self, value: str | None) -> None:
        """
        单位名称: organisation concerned.
        """
    @property
    def organisation_code(self) -> str | None:
        """
        统一社会信用代码: unified social credit code, a unified social credit code.
        """
    @organisation_code.setter
    def organisation_code(self, value: str | None) -> None:
        """
        统一社会信用代码: unified social credit code, a unified social credit code.
        """
    @property
    def published_on(self) -> datetime.date | None:
        """
        公开日期: published on.
        """
    @published_on.setter
    def published_on(self, value: datetime.date | str | None) -> None:
        """
        公开日期: published on.
        """
    @property
    def region(self) -> str | None:
        """
        行政区划代码: division code, a division code.
        """
    @region.setter
    def region(self, value: str | None) -> None:
        """
        行政区划代码: division code, a division code.
        """
    @property
    def result(self) -> str | None:
        """
        结果: result.
        """
    @result.setter
    def result(self, value: str | None) -> None:
        """
        结果: result.
        """
    @property
    def title(self) -> str:
        """
        标题: title.
        """
    @title.setter
    def title(self, value: str) -> None:
        """
        标题: title.
        """
class StrawInspection:
    """
    秸秆禁烧督查: straw-burning inspection.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> StrawInspection:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> StrawInspection:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, campaign: str, group: int, region: str, grid_level: GridLevel | str, grid: str | None = ..., inspected_on: datetime.date | str, fires: int | None = ..., burnt_area: decimal.Decimal | int | str | None = ..., findings: str | None = ..., measures: str | None = ..., published_on: datetime.date | str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        督查机关: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        督查机关: agency, the id of a record of the kind agency.
        """
    @property
    def burnt_area(self) -> decimal.Decimal | None:
        """
        过火面积: burnt area, in 亩.
        """
    @burnt_area.setter
    def burnt_area(self, value: decimal.Decimal | int | str | None) -> None:
        """
        过火面积: burnt area, in 亩.
        """
    @property
    def campaign(self) -> str:
        """
        督查批次: campaign.
        """
    @campaign.setter
    def campaign(self, value: str) -> None:
        """
        督查批次: campaign.
        """
    @property
    def findings(self) -> str | None:
        """
        督查发现问题: findings.
        """
    @findings.setter
    def findings(self, value: str | None) -> None:
        """
        督查发现问题: findings.
        """
    @property
    def fires(self) -> int | None:
        """
        发现火点数: fires found, in 处.
        """
    @fires.setter
    def fires(self, value: int | None) -> None:
        """
        发现火点数: fires found, in 处.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def grid(self) -> str | None:
        """
        乡(镇)、村(屯)名称: township or village.
        """
    @grid.setter
    def grid(self, value: str | None) -> None:
        """
        乡(镇)、村(屯)名称: township or village.
        """
    @property
    def grid_level(self) -> GridLevel:
        """
        网格级别: grid level.
        """
    @grid_level.setter
    def grid_level(self, value: GridLevel | str) -> None:
        """
        网格级别: grid level.
        """
    @property
    def group(self) -> int:
        """
        督查组编号: inspection group.
        """
    @group.setter
    def group(self, value: int) -> None:
        """
        督查组编号: inspection group.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def inspected_on(self) -> datetime.date:
        """
        督查日期: inspected on.
        """
    @inspected_on.setter
    def inspected_on(self, value: datetime.date | str) -> None:
        """
        督查日期: inspected on.
        """
    @property
    def measures(self) -> str | None:
        """
        处理措施: measures.
        """
    @measures.setter
    def measures(self, value: str | None) -> None:
        """
        处理措施: measures.
        """
    @property
    def published_on(self) -> datetime.date | None:
        """
        公开日期: published on.
        """
    @published_on.setter
    def published_on(self, value: datetime.date | str | None) -> None:
        """
        公开日期: published on.
        """
    @property
    def region(self) -> str:
        """
        县级行政区划代码: division code of the county, a division code.
        """
    @region.setter
    def region(self, value: str) -> None:
        """
        县级行政区划代码: division code of the county, a division code.
        """
class Consultation:
    """
    征求意见: consultations, part of a record.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __copy__(self) -> Consultation:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Consultation:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> dict[str, typing.Any]:
        ...
    def __init__(self, *, party: ConsultedParty | str, name: str, asked_on: datetime.date | str, letter_received_on: datetime.date | str | None = ..., answered_on: datetime.date | str | None = ..., opinion: Opinion | str | None = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: dict[str, typing.Any]) -> None:
        ...
    @property
    def answered_on(self) -> datetime.date | None:
        """
        意见答复日期: answered on.
        """
    @answered_on.setter
    def answered_on(self, value: datetime.date | str | None) -> None:
        """
        意见答复日期: answered on.
        """
    @property
    def asked_on(self) -> datetime.date:
        """
        征求意见日期: asked on.
        """
    @asked_on.setter
    def asked_on(self, value: datetime.date | str) -> None:
        """
        征求意见日期: asked on.
        """
    @property
    def letter_received_on(self) -> datetime.date | None:
        """
        收到征求意见书日期: letter received on.
        """
    @letter_received_on.setter
    def letter_received_on(self, value: datetime.date | str | None) -> None:
        """
        收到征求意见书日期: letter received on.
        """
    @property
    def name(self) -> str:
        """
        名称: name; personal data.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        名称: name; personal data.
        """
    @property
    def opinion(self) -> Opinion | None:
        """
        意见: opinion.
        """
    @opinion.setter
    def opinion(self, value: Opinion | str | None) -> None:
        """
        意见: opinion.
        """
    @property
    def party(self) -> ConsultedParty:
        """
        征求意见对象: whose opinion.
        """
    @party.setter
    def party(self, value: ConsultedParty | str) -> None:
        """
        征求意见对象: whose opinion.
        """
class InformationRequest:
    """
    依申请公开: request for information.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> InformationRequest:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> InformationRequest:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, number: str, query_code: str | None = ..., channel: gongkai._gongkai.Channel | str, applicant_kind: gongkai._gongkai.ApplicantKind | str | None = ..., applicant: str | None = ..., applied_on: datetime.date | str, description: str, purpose: str | None = ..., form: SupplyForm | str | None = ..., delivery: gongkai._gongkai.DeliveryWay | str | None = ..., accepts_other_form: bool = ..., state: RequestState | str = ..., received_on: datetime.date | str | None = ..., received_by: gongkai._gongkai.ReceiptFact | str | None = ..., correction_items: str | None = ..., correction_asked_on: datetime.date | str | None = ..., corrected_on: datetime.date | str | None = ..., consultations: collections.abc.Sequence[Consultation | collections.abc.Mapping[str, typing.Any]] = ..., extended_on: datetime.date | str | None = ..., extension: int | None = ..., extension_approver: str | None = ..., fee: str | None = ..., transferred_to: str | None = ..., transferred_on: datetime.date | str | None = ..., outcome: gongkai._gongkai.Outcome | str | None = ..., grounds: collections.abc.Sequence[gongkai._gongkai.RefusalGround | str] = ..., competent_agency: str | None = ..., reply_number: str | None = ..., reply: str | None = ..., replied_on: datetime.date | str | None = ..., supplied: collections.abc.Sequence[str] = ..., delivered_by: gongkai._gongkai.DeliveryWay | str | None = ..., delivered_on: datetime.date | str | None = ..., ended_on: datetime.date | str | None = ..., reopened_on: datetime.date | str | None = ..., reopened_by: str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def accepts_other_form(self) -> bool:
        """
        可接受其他方式: accepts another form.
        """
    @accepts_other_form.setter
    def accepts_other_form(self, value: bool) -> None:
        """
        可接受其他方式: accepts another form.
        """
    @property
    def agency(self) -> str:
        """
        受理机关: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        受理机关: agency, the id of a record of the kind agency.
        """
    @property
    def applicant(self) -> str | None:
        """
        申请人: applicant, the id of a record of the kind applicant.
        """
    @applicant.setter
    def applicant(self, value: str | None) -> None:
        """
        申请人: applicant, the id of a record of the kind applicant.
        """
    @property
    def applicant_kind(self) -> gongkai._gongkai.ApplicantKind | None:
        """
        申请人类型: kind of applicant. 政府信息公开工作年度报告格式 表三.
        """
    @applicant_kind.setter
    def applicant_kind(self, value: gongkai._gongkai.ApplicantKind | str | None) -> None:
        """
        申请人类型: kind of applicant. 政府信息公开工作年度报告格式 表三.
        """
    @property
    def applied_on(self) -> datetime.date:
        """
        申请日期: applied on.
        """
    @applied_on.setter
    def applied_on(self, value: datetime.date | str) -> None:
        """
        申请日期: applied on.
        """
    @property
    def channel(self) -> gongkai._gongkai.Channel:
        """
        申请渠道: channel. 政府信息公开条例(2019)第二十九条.
        """
    @channel.setter
    def channel(self, value: gongkai._gongkai.Channel | str) -> None:
        """
        申请渠道: channel. 政府信息公开条例(2019)第二十九条.
        """
    @property
    def competent_agency(self) -> str | None:
        """
        负责公开的行政机关: agency that is competent. 政府信息公开条例(2019)第三十六条第五项.
        """
    @competent_agency.setter
    def competent_agency(self, value: str | None) -> None:
        """
        负责公开的行政机关: agency that is competent. 政府信息公开条例(2019)第三十六条第五项.
        """
    @property
    def consultations(self) -> tuple[Consultation, ...]:
        """
        征求意见: consultations. 政府信息公开条例(2019)第三十二条、第三十四条.
        """
    @consultations.setter
    def consultations(self, value: collections.abc.Sequence[Consultation | collections.abc.Mapping[str, typing.Any]]) -> None:
        """
        征求意见: consultations. 政府信息公开条例(2019)第三十二条、第三十四条.
        """
    @property
    def corrected_on(self) -> datetime.date | None:
        """
        收到补正日期: correction received on. 政府信息公开条例(2019)第三十条.
        """
    @corrected_on.setter
    def corrected_on(self, value: datetime.date | str | None) -> None:
        """
        收到补正日期: correction received on. 政府信息公开条例(2019)第三十条.
        """
    @property
    def correction_asked_on(self) -> datetime.date | None:
        """
        补正告知日期: correction asked on. 政府信息公开条例(2019)第三十条.
        """
    @correction_asked_on.setter
    def correction_asked_on(self, value: datetime.date | str | None) -> None:
        """
        补正告知日期: correction asked on. 政府信息公开条例(2019)第三十条.
        """
    @property
    def correction_items(self) -> str | None:
        """
        补正事项: what to correct. 政府信息公开条例(2019)第三十条.
        """
    @correction_items.setter
    def correction_items(self, value: str | None) -> None:
        """
        补正事项: what to correct. 政府信息公开条例(2019)第三十条.
        """
    @property
    def delivered_by(self) -> gongkai._gongkai.DeliveryWay | None:
        """
        送达方式: delivered by.
        """
    @delivered_by.setter
    def delivered_by(self, value: gongkai._gongkai.DeliveryWay | str | None) -> None:
        """
        送达方式: delivered by.
        """
    @property
    def delivered_on(self) -> datetime.date | None:
        """
        送达日期: delivered on.
        """
    @delivered_on.setter
    def delivered_on(self, value: datetime.date | str | None) -> None:
        """
        送达日期: delivered on.
        """
    @property
    def delivery(self) -> gongkai._gongkai.DeliveryWay | None:
        """
        获取信息的方式: way of delivery wanted. 政府信息公开条例(2019)第二十九条第三项.
        """
    @delivery.setter
    def delivery(self, value: gongkai._gongkai.DeliveryWay | str | None) -> None:
        """
        获取信息的方式: way of delivery wanted. 政府信息公开条例(2019)第二十九条第三项.
        """
    @property
    def description(self) -> str:
        """
        所需信息内容描述: information wanted. 政府信息公开条例(2019)第二十九条第二项.
        """
    @description.setter
    def description(self, value: str) -> None:
        """
        所需信息内容描述: information wanted. 政府信息公开条例(2019)第二十九条第二项.
        """
    @property
    def ended_on(self) -> datetime.date | None:
        """
        终止日期: ended on.
        """
    @ended_on.setter
    def ended_on(self, value: datetime.date | str | None) -> None:
        """
        终止日期: ended on.
        """
    @property
    def extended_on(self) -> datetime.date | None:
        """
        延期告知日期: extension notified on. 政府信息公开条例(2019)第三十三条.
        """
    @extended_on.setter
    def extended_on(self, value: datetime.date | str | None) -> None:
        """
        延期告知日期: extension notified on. 政府信息公开条例(2019)第三十三条.
        """
    @property
    def extension(self) -> int | None:
        """
        延长期限: extension, in 个工作日. 政府信息公开条例(2019)第三十三条.
        """
    @extension.setter
    def extension(self, value: int | None) -> None:
        """
        延长期限: extension, in 个工作日. 政府信息公开条例(2019)第三十三条.
        """
    @property
    def extension_approver(self) -> str | None:
        """
        延期批准人: extension approved by.
        """
    @extension_approver.setter
    def extension_approver(self, value: str | None) -> None:
        """
        延期批准人: extension approved by.
        """
    @property
    def fee(self) -> str | None:
        """
        信息处理费: fee, the id of a record of the kind fee. 政府信息公开条例(2019)第四十二条.
        """
    @fee.setter
    def fee(self, value: str | None) -> None:
        """
        信息处理费: fee, the id of a record of the kind fee. 政府信息公开条例(2019)第四十二条.
        """
    @property
    def form(self) -> SupplyForm | None:
        """
        信息的指定提供方式: form wanted. 政府信息公开条例(2019)第二十九条第三项.
        """
    @form.setter
    def form(self, value: SupplyForm | str | None) -> None:
        """
        信息的指定提供方式: form wanted. 政府信息公开条例(2019)第二十九条第三项.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def grounds(self) -> tuple[gongkai._gongkai.RefusalGround, ...]:
        """
        不予公开理由: grounds for withholding. 政府信息公开条例(2019)第十四条至第十六条.
        """
    @grounds.setter
    def grounds(self, value: collections.abc.Sequence[gongkai._gongkai.RefusalGround | str]) -> None:
        """
        不予公开理由: grounds for withholding. 政府信息公开条例(2019)第十四条至第十六条.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def number(self) -> str:
        """
        申请编号: request number.
        """
    @number.setter
    def number(self, value: str) -> None:
        """
        申请编号: request number.
        """
    @property
    def outcome(self) -> gongkai._gongkai.Outcome | None:
        """
        处理结果: outcome. 政府信息公开条例(2019)第三十六条.
        """
    @outcome.setter
    def outcome(self, value: gongkai._gongkai.Outcome | str | None) -> None:
        """
        处理结果: outcome. 政府信息公开条例(2019)第三十六条.
        """
    @property
    def purpose(self) -> str | None:
        """
        所需信息用途: purpose.
        """
    @purpose.setter
    def purpose(self, value: str | None) -> None:
        """
        所需信息用途: purpose.
        """
    @property
    def query_code(self) -> str | None:
        """
        查询码: query code; personal data.
        """
    @query_code.setter
    def query_code(self, value: str | None) -> None:
        """
        查询码: query code; personal data.
        """
    @property
    def received_by(self) -> gongkai._gongkai.ReceiptFact | None:
        """
        收到日期的依据: what counts as receipt. 政府信息公开条例(2019)第三十一条.
        """
    @received_by.setter
    def received_by(self, value: gongkai._gongkai.ReceiptFact | str | None) -> None:
        """
        收到日期的依据: what counts as receipt. 政府信息公开条例(2019)第三十一条.
        """
    @property
    def received_on(self) -> datetime.date | None:
        """
        收到日期: received on. 政府信息公开条例(2019)第三十一条.
        """
    @received_on.setter
    def received_on(self, value: datetime.date | str | None) -> None:
        """
        收到日期: received on. 政府信息公开条例(2019)第三十一条.
        """
    @property
    def reopened_by(self) -> str | None:
        """
        责令重新答复的文书号: reopened by.
        """
    @reopened_by.setter
    def reopened_by(self, value: str | None) -> None:
        """
        责令重新答复的文书号: reopened by.
        """
    @property
    def reopened_on(self) -> datetime.date | None:
        """
        责令重新答复日期: reopened on.
        """
    @reopened_on.setter
    def reopened_on(self, value: datetime.date | str | None) -> None:
        """
        责令重新答复日期: reopened on.
        """
    @property
    def replied_on(self) -> datetime.date | None:
        """
        答复日期: replied on. 政府信息公开条例(2019)第三十三条.
        """
    @replied_on.setter
    def replied_on(self, value: datetime.date | str | None) -> None:
        """
        答复日期: replied on. 政府信息公开条例(2019)第三十三条.
        """
    @property
    def reply(self) -> str | None:
        """
        答复内容: reply.
        """
    @reply.setter
    def reply(self, value: str | None) -> None:
        """
        答复内容: reply.
        """
    @property
    def reply_number(self) -> str | None:
        """
        答复文号: number of the reply, a document number.
        """
    @reply_number.setter
    def reply_number(self, value: str | None) -> None:
        """
        答复文号: number of the reply, a document number.
        """
    @property
    def state(self) -> RequestState:
        """
        办理状态: state.
        """
    @state.setter
    def state(self, value: RequestState | str) -> None:
        """
        办理状态: state.
        """
    @property
    def supplied(self) -> tuple[str, ...]:
        """
        提供的信息: information supplied, the id of a record of the kind disclosure_item.
        """
    @supplied.setter
    def supplied(self, value: collections.abc.Sequence[str]) -> None:
        """
        提供的信息: information supplied, the id of a record of the kind disclosure_item.
        """
    @property
    def transferred_on(self) -> datetime.date | None:
        """
        转送日期: transferred on.
        """
    @transferred_on.setter
    def transferred_on(self, value: datetime.date | str | None) -> None:
        """
        转送日期: transferred on.
        """
    @property
    def transferred_to(self) -> str | None:
        """
        转送机关: transferred to, the id of a record of the kind agency.
        """
    @transferred_to.setter
    def transferred_to(self, value: str | None) -> None:
        """
        转送机关: transferred to, the id of a record of the kind agency.
        """
class Applicant:
    """
    申请人: applicant.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Applicant:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Applicant:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, name: str, identity_document: IdentityDocument | str | None = ..., identity_number: str | None = ..., workplace: str | None = ..., organisation_code: str | None = ..., representative: str | None = ..., contact_person: str | None = ..., telephone: str | None = ..., fax: str | None = ..., email: str | None = ..., address: str | None = ..., postcode: str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def address(self) -> str | None:
        """
        联系地址: postal address; personal data.
        """
    @address.setter
    def address(self, value: str | None) -> None:
        """
        联系地址: postal address; personal data.
        """
    @property
    def contact_person(self) -> str | None:
        """
        联系人: contact person; personal data.
        """
    @contact_person.setter
    def contact_person(self, value: str | None) -> None:
        """
        联系人: contact person; personal data.
        """
    @property
    def email(self) -> str | None:
        """
        电子邮箱: e-mail; personal data.
        """
    @email.setter
    def email(self, value: str | None) -> None:
        """
        电子邮箱: e-mail; personal data.
        """
    @property
    def fax(self) -> str | None:
        """
        传真: fax, a telephone number; personal data.
        """
    @fax.setter
    def fax(self, value: str | None) -> None:
        """
        传真: fax, a telephone number; personal data.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def identity_document(self) -> IdentityDocument | None:
        """
        证件名称: kind of identity document; personal data.
        """
    @identity_document.setter
    def identity_document(self, value: IdentityDocument | str | None) -> None:
        """
        证件名称: kind of identity document; personal data.
        """
    @property
    def identity_number(self) -> str | None:
        """
        证件号码: number of the identity document; personal data. 政府信息公开条例(2019)第二十九条第一项.
        """
    @identity_number.setter
    def identity_number(self, value: str | None) -> None:
        """
        证件号码: number of the identity document; personal data. 政府信息公开条例(2019)第二十九条第一项.
        """
    @property
    def name(self) -> str:
        """
        姓名或者名称: name; personal data. 政府信息公开条例(2019)第二十九条第一项.
        """
    @name.setter
    def name(self, value: str) -> None:
        """
        姓名或者名称: name; personal data. 政府信息公开条例(2019)第二十九条第一项.
        """
    @property
    def organisation_code(self) -> str | None:
        """
        统一社会信用代码: unified social credit code; personal data.
        """
    @organisation_code.setter
    def organisation_code(self, value: str | None) -> None:
        """
        统一社会信用代码: unified social credit code; personal data.
        """
    @property
    def postcode(self) -> str | None:
        """
        邮政编码: postcode, a postcode; personal data.
        """
    @postcode.setter
    def postcode(self, value: str | None) -> None:
        """
        邮政编码: postcode, a postcode; personal data.
        """
    @property
    def representative(self) -> str | None:
        """
        法定代表人: legal representative; personal data.
        """
    @representative.setter
    def representative(self, value: str | None) -> None:
        """
        法定代表人: legal representative; personal data.
        """
    @property
    def telephone(self) -> str | None:
        """
        联系电话: telephone, a telephone number; personal data. 政府信息公开条例(2019)第二十九条第一项.
        """
    @telephone.setter
    def telephone(self, value: str | None) -> None:
        """
        联系电话: telephone, a telephone number; personal data. 政府信息公开条例(2019)第二十九条第一项.
        """
    @property
    def workplace(self) -> str | None:
        """
        工作单位: workplace; personal data.
        """
    @workplace.setter
    def workplace(self, value: str | None) -> None:
        """
        工作单位: workplace; personal data.
        """
class Fee:
    """
    信息公开收费: fee.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Fee:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Fee:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, request: str, regime: gongkai._gongkai.FeeRegime | str, basis: gongkai._gongkai.FeeBasis | str | None = ..., count: int | None = ..., retrieval: decimal.Decimal | int | str | None = ..., copying: decimal.Decimal | int | str | None = ..., mailing: decimal.Decimal | int | str | None = ..., computed: decimal.Decimal | int | str | None = ..., charged: decimal.Decimal | int | str | None = ..., waived: decimal.Decimal | int | str | None = ..., waiver_reason: str | None = ..., notice_number: str | None = ..., notified_on: datetime.date | str | None = ..., paid_on: datetime.date | str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def basis(self) -> gongkai._gongkai.FeeBasis | None:
        """
        计收方式: basis. 政府信息公开信息处理费管理办法第三条.
        """
    @basis.setter
    def basis(self, value: gongkai._gongkai.FeeBasis | str | None) -> None:
        """
        计收方式: basis. 政府信息公开信息处理费管理办法第三条.
        """
    @property
    def charged(self) -> decimal.Decimal | None:
        """
        收取金额: amount charged, in 元.
        """
    @charged.setter
    def charged(self, value: decimal.Decimal | int | str | None) -> None:
        """
        收取金额: amount charged, in 元.
        """
    @property
    def computed(self) -> decimal.Decimal | None:
        """
        应收金额: amount computed, in 元.
        """
    @computed.setter
    def computed(self, value: decimal.Decimal | int | str | None) -> None:
        """
        应收金额: amount computed, in 元.
        """
    @property
    def copying(self) -> decimal.Decimal | None:
        """
        复制费: copying, in 元.
        """
    @copying.setter
    def copying(self, value: decimal.Decimal | int | str | None) -> None:
        """
        复制费: copying, in 元.
        """
    @property
    def count(self) -> int | None:
        """
        计收数量: count, in 件(页). 政府信息公开信息处理费管理办法第四条、第五条.
        """
    @count.setter
    def count(self, value: int | None) -> None:
        """
        计收数量: count, in 件(页). 政府信息公开信息处理费管理办法第四条、第五条.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def mailing(self) -> decimal.Decimal | None:
        """
        邮寄费: mailing, in 元.
        """
    @mailing.setter
    def mailing(self, value: decimal.Decimal | int | str | None) -> None:
        """
        邮寄费: mailing, in 元.
        """
    @property
    def notice_number(self) -> str | None:
        """
        收费通知文号: number of the fee notice, a document number.
        """
    @notice_number.setter
    def notice_number(self, value: str | None) -> None:
        """
        收费通知文号: number of the fee notice, a document number.
        """
    @property
    def notified_on(self) -> datetime.date | None:
        """
        收费通知日期: notified on.
        """
    @notified_on.setter
    def notified_on(self, value: datetime.date | str | None) -> None:
        """
        收费通知日期: notified on.
        """
    @property
    def paid_on(self) -> datetime.date | None:
        """
        缴费日期: paid on.
        """
    @paid_on.setter
    def paid_on(self, value: datetime.date | str | None) -> None:
        """
        缴费日期: paid on.
        """
    @property
    def regime(self) -> gongkai._gongkai.FeeRegime:
        """
        收费制度: regime.
        """
    @regime.setter
    def regime(self, value: gongkai._gongkai.FeeRegime | str) -> None:
        """
        收费制度: regime.
        """
    @property
    def request(self) -> str:
        """
        所涉申请: request, the id of a record of the kind information_request.
        """
    @request.setter
    def request(self, value: str) -> None:
        """
        所涉申请: request, the id of a record of the kind information_request.
        """
    @property
    def retrieval(self) -> decimal.Decimal | None:
        """
        检索费: retrieval, in 元.
        """
    @retrieval.setter
    def retrieval(self, value: decimal.Decimal | int | str | None) -> None:
        """
        检索费: retrieval, in 元.
        """
    @property
    def waived(self) -> decimal.Decimal | None:
        """
        减免金额: amount waived, in 元.
        """
    @waived.setter
    def waived(self, value: decimal.Decimal | int | str | None) -> None:
        """
        减免金额: amount waived, in 元.
        """
    @property
    def waiver_reason(self) -> str | None:
        """
        减免原因: why waived.
        """
    @waiver_reason.setter
    def waiver_reason(self, value: str | None) -> None:
        """
        减免原因: why waived.
        """
class Reconsideration:
    """
    行政复议: administrative reconsideration.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Reconsideration:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Reconsideration:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, request: str | None = ..., respondent: str, applicant: str | None = ..., contested: gongkai._gongkai.Decision | str | None = ..., authority: str, case_number: str | None = ..., filed_on: datetime.date | str, claim: str | None = ..., procedure: ReviewProcedure | str, state: ReconsiderationState | str = ..., received_on: datetime.date | str | None = ..., correction_items: str | None = ..., correction_asked_on: datetime.date | str | None = ..., corrected_on: datetime.date | str | None = ..., accepted_on: datetime.date | str | None = ..., declined_on: datetime.date | str | None = ..., declined_reason: str | None = ..., copy_received_on: datetime.date | str | None = ..., responded_on: datetime.date | str | None = ..., extended_on: datetime.date | str | None = ..., extension: int | None = ..., extension_approver: str | None = ..., outcome: gongkai._gongkai.ReviewOutcome | str | None = ..., decision_number: str | None = ..., decision: str | None = ..., decided_on: datetime.date | str | None = ..., delivered_on: datetime.date | str | None = ..., ended_on: datetime.date | str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def accepted_on(self) -> datetime.date | None:
        """
        受理日期: accepted on. 行政复议法(2023)第三十条.
        """
    @accepted_on.setter
    def accepted_on(self, value: datetime.date | str | None) -> None:
        """
        受理日期: accepted on. 行政复议法(2023)第三十条.
        """
    @property
    def applicant(self) -> str | None:
        """
        复议申请人: applicant, the id of a record of the kind applicant.
        """
    @applicant.setter
    def applicant(self, value: str | None) -> None:
        """
        复议申请人: applicant, the id of a record of the kind applicant.
        """
    @property
    def authority(self) -> str:
        """
        复议机关: authority.
        """
    @authority.setter
    def authority(self, value: str) -> None:
        """
        复议机关: authority.
        """
    @property
    def case_number(self) -> str | None:
        """
        复议案号: case number.
        """
    @case_number.setter
    def case_number(self, value: str | None) -> None:
        """
        复议案号: case number.
        """
    @property
    def claim(self) -> str | None:
        """
        复议请求: claim.
        """
    @claim.setter
    def claim(self, value: str | None) -> None:
        """
        复议请求: claim.
        """
    @property
    def contested(self) -> gongkai._gongkai.Decision | None:
        """
        被复议行为: what is contested.
        """
    @contested.setter
    def contested(self, value: gongkai._gongkai.Decision | str | None) -> None:
        """
        被复议行为: what is contested.
        """
    @property
    def copy_received_on(self) -> datetime.date | None:
        """
        被申请人收到副本日期: copy received by the respondent on. 行政复议法(2023)第四十八条.
        """
    @copy_received_on.setter
    def copy_received_on(self, value: datetime.date | str | None) -> None:
        """
        被申请人收到副本日期: copy received by the respondent on. 行政复议法(2023)第四十八条.
        """
    @property
    def corrected_on(self) -> datetime.date | None:
        """
        收到补正日期: correction received on. 行政复议法(2023)第三十一条.
        """
    @corrected_on.setter
    def corrected_on(self, value: datetime.date | str | None) -> None:
        """
        收到补正日期: correction received on. 行政复议法(2023)第三十一条.
        """
    @property
    def correction_asked_on(self) -> datetime.date | None:
        """
        补正通知日期: correction asked on. 行政复议法(2023)第三十一条.
        """
    @correction_asked_on.setter
    def correction_asked_on(self, value: datetime.date | str | None) -> None:
        """
        补正通知日期: correction asked on. 行政复议法(2023)第三十一条.
        """
    @property
    def correction_items(self) -> str | None:
        """
        补正事项: what to correct. 行政复议法(2023)第三十一条.
        """
    @correction_items.setter
    def correction_items(self, value: str | None) -> None:
        """
        补正事项: what to correct. 行政复议法(2023)第三十一条.
        """
    @property
    def decided_on(self) -> datetime.date | None:
        """
        复议决定日期: decided on. 行政复议法(2023)第六十二条.
        """
    @decided_on.setter
    def decided_on(self, value: datetime.date | str | None) -> None:
        """
        复议决定日期: decided on. 行政复议法(2023)第六十二条.
        """
    @property
    def decision(self) -> str | None:
        """
        复议决定内容: decision.
        """
    @decision.setter
    def decision(self, value: str | None) -> None:
        """
        复议决定内容: decision.
        """
    @property
    def decision_number(self) -> str | None:
        """
        复议决定书文号: number of the decision, a document number.
        """
    @decision_number.setter
    def decision_number(self, value: str | None) -> None:
        """
        复议决定书文号: number of the decision, a document number.
        """
    @property
    def declined_on(self) -> datetime.date | None:
        """
        不予受理日期: declined on. 行政复议法(2023)第三十条.
        """
    @declined_on.setter
    def declined_on(self, value: datetime.date | str | None) -> None:
        """
        不予受理日期: declined on. 行政复议法(2023)第三十条.
        """
    @property
    def declined_reason(self) -> str | None:
        """
        不予受理理由: why declined. 行政复议法(2023)第三十条.
        """
    @declined_reason.setter
    def declined_reason(self, value: str | None) -> None:
        """
        不予受理理由: why declined. 行政复议法(2023)第三十条.
        """
    @property
    def delivered_on(self) -> datetime.date | None:
        """
        送达日期: delivered on.
        """
    @delivered_on.setter
    def delivered_on(self, value: datetime.date | str | None) -> None:
        """
        送达日期: delivered on.
        """
    @property
    def ended_on(self) -> datetime.date | None:
        """
        终止日期: ended on.
        """
    @ended_on.setter
    def ended_on(self, value: datetime.date | str | None) -> None:
        """
        终止日期: ended on.
        """
    @property
    def extended_on(self) -> datetime.date | None:
        """
        延期告知日期: extension notified on. 行政复议法(2023)第六十二条.
        """
    @extended_on.setter
    def extended_on(self, value: datetime.date | str | None) -> None:
        """
        延期告知日期: extension notified on. 行政复议法(2023)第六十二条.
        """
    @property
    def extension(self) -> int | None:
        """
        延长期限: extension, in 天. 行政复议法(2023)第六十二条.
        """
    @extension.setter
    def extension(self, value: int | None) -> None:
        """
        延长期限: extension, in 天. 行政复议法(2023)第六十二条.
        """
    @property
    def extension_approver(self) -> str | None:
        """
        延期批准人: extension approved by. 行政复议法(2023)第六十二条.
        """
    @extension_approver.setter
    def extension_approver(self, value: str | None) -> None:
        """
        延期批准人: extension approved by. 行政复议法(2023)第六十二条.
        """
    @property
    def filed_on(self) -> datetime.date:
        """
        复议申请日期: filed on.
        """
    @filed_on.setter
    def filed_on(self, value: datetime.date | str) -> None:
        """
        复议申请日期: filed on.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def outcome(self) -> gongkai._gongkai.ReviewOutcome | None:
        """
        复议结果: outcome. 政府信息公开工作年度报告格式 表四.
        """
    @outcome.setter
    def outcome(self, value: gongkai._gongkai.ReviewOutcome | str | None) -> None:
        """
        复议结果: outcome. 政府信息公开工作年度报告格式 表四.
        """
    @property
    def procedure(self) -> ReviewProcedure:
        """
        审理程序: procedure. 行政复议法(2023)第五十三条.
        """
    @procedure.setter
    def procedure(self, value: ReviewProcedure | str) -> None:
        """
        审理程序: procedure. 行政复议法(2023)第五十三条.
        """
    @property
    def received_on(self) -> datetime.date | None:
        """
        收到复议申请日期: received on.
        """
    @received_on.setter
    def received_on(self, value: datetime.date | str | None) -> None:
        """
        收到复议申请日期: received on.
        """
    @property
    def request(self) -> str | None:
        """
        所涉申请: request, the id of a record of the kind information_request.
        """
    @request.setter
    def request(self, value: str | None) -> None:
        """
        所涉申请: request, the id of a record of the kind information_request.
        """
    @property
    def responded_on(self) -> datetime.date | None:
        """
        被申请人答复日期: respondent answered on. 行政复议法(2023)第四十八条.
        """
    @responded_on.setter
    def responded_on(self, value: datetime.date | str | None) -> None:
        """
        被申请人答复日期: respondent answered on. 行政复议法(2023)第四十八条.
        """
    @property
    def respondent(self) -> str:
        """
        被申请人: respondent, the id of a record of the kind agency.
        """
    @respondent.setter
    def respondent(self, value: str) -> None:
        """
        被申请人: respondent, the id of a record of the kind agency.
        """
    @property
    def state(self) -> ReconsiderationState:
        """
        办理状态: state.
        """
    @state.setter
    def state(self, value: ReconsiderationState | str) -> None:
        """
        办理状态: state.
        """
class Litigation:
    """
    行政诉讼: administrative litigation.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Litigation:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Litigation:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, request: str | None = ..., defendant: str, plaintiff: str | None = ..., contested: gongkai._gongkai.Decision | str | None = ..., after_reconsideration: bool = ..., reconsideration: str | None = ..., court: str, instance: Instance | str, appeal_from: str | None = ..., case_number: str | None = ..., filed_on: datetime.date | str, claim: str | None = ..., procedure: ReviewProcedure | str, state: LitigationState | str = ..., docketed_on: datetime.date | str | None = ..., not_docketed_reason: str | None = ..., complaint_received_on: datetime.date | str | None = ..., responded_on: datetime.date | str | None = ..., heard_on: datetime.date | str | None = ..., outcome: gongkai._gongkai.ReviewOutcome | str | None = ..., judgment: str | None = ..., judged_on: datetime.date | str | None = ..., delivered_on: datetime.date | str | None = ..., ended_on: datetime.date | str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def after_reconsideration(self) -> bool:
        """
        复议后起诉: after reconsideration. 政府信息公开工作年度报告格式 表四.
        """
    @after_reconsideration.setter
    def after_reconsideration(self, value: bool) -> None:
        """
        复议后起诉: after reconsideration. 政府信息公开工作年度报告格式 表四.
        """
    @property
    def appeal_from(self) -> str | None:
        """
        上诉所涉案件: appeal from, the id of a record of the kind litigation.
        """
    @appeal_from.setter
    def appeal_from(self, value: str | None) -> None:
        """
        上诉所涉案件: appeal from, the id of a record of the kind litigation.
        """
    @property
    def case_number(self) -> str | None:
        """
        案号: case number.
        """
    @case_number.setter
    def case_number(self, value: str | None) -> None:
        """
        案号: case number.
        """
    @property
    def claim(self) -> str | None:
        """
        诉讼请求: claim.
        """
    @claim.setter
    def claim(self, value: str | None) -> None:
        """
        诉讼请求: claim.
        """
    @property
    def complaint_received_on(self) -> datetime.date | None:
        """
        收到起诉状副本日期: copy received by the defendant on.
        """
    @complaint_received_on.setter
    def complaint_received_on(self, value: datetime.date | str | None) -> None:
        """
        收到起诉状副本日期: copy received by the defendant on.
        """
    @property
    def contested(self) -> gongkai._gongkai.Decision | None:
        """
        被诉行为: what is contested.
        """
    @contested.setter
    def contested(self, value: gongkai._gongkai.Decision | str | None) -> None:
        """
        被诉行为: what is contested.
        """
    @property
    def court(self) -> str:
        """
        受诉法院: court.
        """
    @court.setter
    def court(self, value: str) -> None:
        """
        受诉法院: court.
        """
    @property
    def defendant(self) -> str:
        """
        被告: defendant, the id of a record of the kind agency.
        """
    @defendant.setter
    def defendant(self, value: str) -> None:
        """
        被告: defendant, the id of a record of the kind agency.
        """
    @property
    def delivered_on(self) -> datetime.date | None:
        """
        送达日期: delivered on.
        """
    @delivered_on.setter
    def delivered_on(self, value: datetime.date | str | None) -> None:
        """
        送达日期: delivered on.
        """
    @property
    def docketed_on(self) -> datetime.date | None:
        """
        立案日期: docketed on. 行政诉讼法第五十一条.
        """
    @docketed_on.setter
    def docketed_on(self, value: datetime.date | str | None) -> None:
        """
        立案日期: docketed on. 行政诉讼法第五十一条.
        """
    @property
    def ended_on(self) -> datetime.date | None:
        """
        终结日期: ended on.
        """
    @ended_on.setter
    def ended_on(self, value: datetime.date | str | None) -> None:
        """
        终结日期: ended on.
        """
    @property
    def filed_on(self) -> datetime.date:
        """
        起诉日期: filed on. 行政诉讼法第四十五条、第四十六条.
        """
    @filed_on.setter
    def filed_on(self, value: datetime.date | str) -> None:
        """
        起诉日期: filed on. 行政诉讼法第四十五条、第四十六条.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def heard_on(self) -> datetime.date | None:
        """
        开庭日期: heard on.
        """
    @heard_on.setter
    def heard_on(self, value: datetime.date | str | None) -> None:
        """
        开庭日期: heard on.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def instance(self) -> Instance:
        """
        审级: instance.
        """
    @instance.setter
    def instance(self, value: Instance | str) -> None:
        """
        审级: instance.
        """
    @property
    def judged_on(self) -> datetime.date | None:
        """
        裁判日期: judged on.
        """
    @judged_on.setter
    def judged_on(self, value: datetime.date | str | None) -> None:
        """
        裁判日期: judged on.
        """
    @property
    def judgment(self) -> str | None:
        """
        裁判内容: judgment.
        """
    @judgment.setter
    def judgment(self, value: str | None) -> None:
        """
        裁判内容: judgment.
        """
    @property
    def not_docketed_reason(self) -> str | None:
        """
        不予立案理由: why not docketed. 行政诉讼法第五十一条.
        """
    @not_docketed_reason.setter
    def not_docketed_reason(self, value: str | None) -> None:
        """
        不予立案理由: why not docketed. 行政诉讼法第五十一条.
        """
    @property
    def outcome(self) -> gongkai._gongkai.ReviewOutcome | None:
        """
        诉讼结果: outcome. 政府信息公开工作年度报告格式 表四.
        """
    @outcome.setter
    def outcome(self, value: gongkai._gongkai.ReviewOutcome | str | None) -> None:
        """
        诉讼结果: outcome. 政府信息公开工作年度报告格式 表四.
        """
    @property
    def plaintiff(self) -> str | None:
        """
        原告: plaintiff, the id of a record of the kind applicant.
        """
    @plaintiff.setter
    def plaintiff(self, value: str | None) -> None:
        """
        原告: plaintiff, the id of a record of the kind applicant.
        """
    @property
    def procedure(self) -> ReviewProcedure:
        """
        审理程序: procedure. 行政诉讼法第八十一条至第八十三条.
        """
    @procedure.setter
    def procedure(self, value: ReviewProcedure | str) -> None:
        """
        审理程序: procedure. 行政诉讼法第八十一条至第八十三条.
        """
    @property
    def reconsideration(self) -> str | None:
        """
        所涉复议: reconsideration, the id of a record of the kind reconsideration.
        """
    @reconsideration.setter
    def reconsideration(self, value: str | None) -> None:
        """
        所涉复议: reconsideration, the id of a record of the kind reconsideration.
        """
    @property
    def request(self) -> str | None:
        """
        所涉申请: request, the id of a record of the kind information_request.
        """
    @request.setter
    def request(self, value: str | None) -> None:
        """
        所涉申请: request, the id of a record of the kind information_request.
        """
    @property
    def responded_on(self) -> datetime.date | None:
        """
        答辩日期: responded on.
        """
    @responded_on.setter
    def responded_on(self, value: datetime.date | str | None) -> None:
        """
        答辩日期: responded on.
        """
    @property
    def state(self) -> LitigationState:
        """
        办理状态: state.
        """
    @state.setter
    def state(self, value: LitigationState | str) -> None:
        """
        办理状态: state.
        """
class Transfer:
    """
    流转记录: transfers, part of a record.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __copy__(self) -> Transfer:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Transfer:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> dict[str, typing.Any]:
        ...
    def __init__(self, *, from_: str, to: str, on: datetime.date | str, direction: TransferDirection | str, reason: str | None = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: dict[str, typing.Any]) -> None:
        ...
    @property
    def direction(self) -> TransferDirection:
        """
        流转方向: direction.
        """
    @direction.setter
    def direction(self, value: TransferDirection | str) -> None:
        """
        流转方向: direction.
        """
    @property
    def from_(self) -> str:
        """
        转出机关: from, the id of a record of the kind agency.
        """
    @from_.setter
    def from_(self, value: str) -> None:
        """
        转出机关: from, the id of a record of the kind agency.
        """
    @property
    def on(self) -> datetime.date:
        """
        流转日期: on.
        """
    @on.setter
    def on(self, value: datetime.date | str) -> None:
        """
        流转日期: on.
        """
    @property
    def reason(self) -> str | None:
        """
        流转原因: reason.
        """
    @reason.setter
    def reason(self, value: str | None) -> None:
        """
        流转原因: reason.
        """
    @property
    def to(self) -> str:
        """
        转入机关: to, the id of a record of the kind agency.
        """
    @to.setter
    def to(self, value: str) -> None:
        """
        转入机关: to, the id of a record of the kind agency.
        """
class Complaint:
    """
    环保举报: environmental complaint.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Complaint:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Complaint:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, number: str, filed_at: datetime.datetime | str, channel: ComplaintChannel | str, origin_channel: ComplaintChannel | str | None = ..., accused: str | None = ..., accused_address: str | None = ..., region: str, industry: str | None = ..., pollution_kinds: collections.abc.Sequence[PollutionKind | str], sub_kinds: collections.abc.Sequence[str] = ..., content: str, demand: str | None = ..., complainant: str | None = ..., anonymous: bool = ..., state: ComplaintState | str = ..., received_on: datetime.date | str | None = ..., accepted_on: datetime.date | str | None = ..., declined_on: datetime.date | str | None = ..., declined_reason: DeclineReason | str | None = ..., transfers: collections.abc.Sequence[Transfer | collections.abc.Mapping[str, typing.Any]] = ..., handling_agency: str | None = ..., assigned_due: datetime.date | str | None = ..., extended_on: datetime.date | str | None = ..., extension: int | None = ..., extension_approver: str | None = ..., findings: str | None = ..., substantiated: Substantiation | str | None = ..., measures: collections.abc.Sequence[ComplaintMeasure | str] = ..., result: str | None = ..., closed_on: datetime.date | str | None = ..., reply: str | None = ..., reply_channel: ComplaintChannel | str | None = ..., replied_on: datetime.date | str | None = ..., satisfaction: Satisfaction | str | None = ..., published_on: datetime.date | str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def accepted_on(self) -> datetime.date | None:
        """
        受理日期: accepted on. 环保举报热线工作管理办法第八条.
        """
    @accepted_on.setter
    def accepted_on(self, value: datetime.date | str | None) -> None:
        """
        受理日期: accepted on. 环保举报热线工作管理办法第八条.
        """
    @property
    def accused(self) -> str | None:
        """
        被举报单位: accused.
        """
    @accused.setter
    def accused(self, value: str | None) -> None:
        """
        被举报单位: accused.
        """
    @property
    def accused_address(self) -> str | None:
        """
        被举报单位地址: address of the accused.
        """
    @accused_address.setter
    def accused_address(self, value: str | None) -> None:
        """
        被举报单位地址: address of the accused.
        """
    @property
    def agency(self) -> str:
        """
        接报机关: agency that received it, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        接报机关: agency that received it, the id of a record of the kind agency.
        """
    @property
    def anonymous(self) -> bool:
        """
        匿名举报: anonymous.
        """
    @anonymous.setter
    def anonymous(self, value: bool) -> None:
        """
        匿名举报: anonymous.
        """
    @property
    def assigned_due(self) -> datetime.date | None:
        """
        交办时限: due by the assigner's term. 环保举报热线工作管理办法第十一条.
        """
    @assigned_due.setter
    def assigned_due(self, value: datetime.date | str | None) -> None:
        """
        交办时限: due by the assigner's term. 环保举报热线工作管理办法第十一条.
        """
    @property
    def channel(self) -> ComplaintChannel:
        """
        举报渠道: channel.
        """
    @channel.setter
    def channel(self, value: ComplaintChannel | str) -> None:
        """
        举报渠道: channel.
        """
    @property
    def closed_on(self) -> datetime.date | None:
        """
        办结日期: closed on. 环保举报热线工作管理办法第十一条.
        """
    @closed_on.setter
    def closed_on(self, value: datetime.date | str | None) -> None:
        """
        办结日期: closed on. 环保举报热线工作管理办法第十一条.
        """
    @property
    def complainant(self) -> str | None:
        """
        举报人: complainant, the id of a record of the kind complainant.
        """
    @complainant.setter
    def complainant(self, value: str | None) -> None:
        """
        举报人: complainant, the id of a record of the kind complainant.
        """
    @property
    def content(self) -> str:
        """
        举报内容: content.
        """
    @content.setter
    def content(self, value: str) -> None:
        """
        举报内容: content.
        """
    @property
    def declined_on(self) -> datetime.date | None:
        """
        不予受理日期: declined on. 环保举报热线工作管理办法第八条.
        """
    @declined_on.setter
    def declined_on(self, value: datetime.date | str | None) -> None:
        """
        不予受理日期: declined on. 环保举报热线工作管理办法第八条.
        """
    @property
    def declined_reason(self) -> DeclineReason | None:
        """
        不予受理原因: why declined. 环保举报热线工作管理办法第八条.
        """
    @declined_reason.setter
    def declined_reason(self, value: DeclineReason | str | None) -> None:
        """
        不予受理原因: why declined. 环保举报热线工作管理办法第八条.
        """
    @property
    def demand(self) -> str | None:
        """
        举报诉求: demand.
        """
    @demand.setter
    def demand(self, value: str | None) -> None:
        """
        举报诉求: demand.
        """
    @property
    def extended_on(self) -> datetime.date | None:
        """
        延期告知日期: extension notified on. 环保举报热线工作管理办法第十一条.
        """
    @extended_on.setter
    def extended_on(self, value: datetime.date | str | None) -> None:
        """
        延期告知日期: extension notified on. 环保举报热线工作管理办法第十一条.
        """
    @property
    def extension(self) -> int | None:
        """
        延长期限: extension, in 天. 环保举报热线工作管理办法第十一条.
        """
    @extension.setter
    def extension(self, value: int | None) -> None:
        """
        延长期限: extension, in 天. 环保举报热线工作管理办法第十一条.
        """
    @property
    def extension_approver(self) -> str | None:
        """
        延期批准人: extension approved by. 环保举报热线工作管理办法第十一条.
        """
    @extension_approver.setter
    def extension_approver(self, value: str | None) -> None:
        """
        延期批准人: extension approved by. 环保举报热线工作管理办法第十一条.
        """
    @property
    def filed_at(self) -> datetime.datetime:
        """
        举报时间: filed at.
        """
    @filed_at.setter
    def filed_at(self, value: datetime.datetime | str) -> None:
        """
        举报时间: filed at.
        """
    @property
    def findings(self) -> str | None:
        """
        调查情况: findings.
        """
    @findings.setter
    def findings(self, value: str | None) -> None:
        """
        调查情况: findings.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def handling_agency(self) -> str | None:
        """
        承办单位: handling agency, the id of a record of the kind agency. 环保举报热线工作管理办法第九条、第十条.
        """
    @handling_agency.setter
    def handling_agency(self, value: str | None) -> None:
        """
        承办单位: handling agency, the id of a record of the kind agency. 环保举报热线工作管理办法第九条、第十条.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def industry(self) -> str | None:
        """
        行业类型: industry, as the platform sorts.
        """
    @industry.setter
    def industry(self, value: str | None) -> None:
        """
        行业类型: industry, as the platform sorts.
        """
    @property
    def measures(self) -> tuple[ComplaintMeasure, ...]:
        """
        处理措施: measures.
        """
    @measures.setter
    def measures(self, value: collections.abc.Sequence[ComplaintMeasure | str]) -> None:
        """
        处理措施: measures.
        """
    @property
    def number(self) -> str:
        """
        举报编号: complaint number.
        """
    @number.setter
    def number(self, value: str) -> None:
        """
        举报编号: complaint number.
        """
    @property
    def origin_channel(self) -> ComplaintChannel | None:
        """
        转办件原渠道: channel it first came by.
        """
    @origin_channel.setter
    def origin_channel(self, value: ComplaintChannel | str | None) -> None:
        """
        转办件原渠道: channel it first came by.
        """
    @property
    def pollution_kinds(self) -> tuple[PollutionKind, ...]:
        """
        污染类型: kinds of pollution.
        """
    @pollution_kinds.setter
    def pollution_kinds(self, value: collections.abc.Sequence[PollutionKind | str]) -> None:
        """
        污染类型: kinds of pollution.
        """
    @property
    def published_on(self) -> datetime.date | None:
        """
        公开日期: published on.
        """
    @published_on.setter
    def published_on(self, value: datetime.date | str | None) -> None:
        """
        公开日期: published on.
        """
    @property
    def received_on(self) -> datetime.date | None:
        """
        接报日期: received on.
        """
    @received_on.setter
    def received_on(self, value: datetime.date | str | None) -> None:
        """
        接报日期: received on.
        """
    @property
    def region(self) -> str:
        """
        行政区划代码: division code, a division code.
        """
    @region.setter
    def region(self, value: str) -> None:
        """
        行政区划代码: division code, a division code.
        """
    @property
    def replied_on(self) -> datetime.date | None:
        """
        答复日期: replied on. 环保举报热线工作管理办法第十二条.
        """
    @replied_on.setter
    def replied_on(self, value: datetime.date | str | None) -> None:
        """
        答复日期: replied on. 环保举报热线工作管理办法第十二条.
        """
    @property
    def reply(self) -> str | None:
        """
        答复内容: reply.
        """
    @reply.setter
    def reply(self, value: str | None) -> None:
        """
        答复内容: reply.
        """
    @property
    def reply_channel(self) -> ComplaintChannel | None:
        """
        答复渠道: channel of the reply.
        """
    @reply_channel.setter
    def reply_channel(self, value: ComplaintChannel | str | None) -> None:
        """
        答复渠道: channel of the reply.
        """
    @property
    def result(self) -> str | None:
        """
        处理结果: result.
        """
    @result.setter
    def result(self, value: str | None) -> None:
        """
        处理结果: result.
        """
    @property
    def satisfaction(self) -> Satisfaction | None:
        """
        满意度: satisfaction.
        """
    @satisfaction.setter
    def satisfaction(self, value: Satisfaction | str | None) -> None:
        """
        满意度: satisfaction.
        """
    @property
    def state(self) -> ComplaintState:
        """
        办理状态: state.
        """
    @state.setter
    def state(self, value: ComplaintState | str) -> None:
        """
        办理状态: state.
        """
    @property
    def sub_kinds(self) -> tuple[str, ...]:
        """
        污染子类: sub-kinds of pollution.
        """
    @sub_kinds.setter
    def sub_kinds(self, value: collections.abc.Sequence[str]) -> None:
        """
        污染子类: sub-kinds of pollution.
        """
    @property
    def substantiated(self) -> Substantiation | None:
        """
        属实情况: substantiated.
        """
    @substantiated.setter
    def substantiated(self, value: Substantiation | str | None) -> None:
        """
        属实情况: substantiated.
        """
    @property
    def transfers(self) -> tuple[Transfer, ...]:
        """
        流转记录: transfers. 环保举报热线工作管理办法第十条.
        """
    @transfers.setter
    def transfers(self, value: collections.abc.Sequence[Transfer | collections.abc.Mapping[str, typing.Any]]) -> None:
        """
        流转记录: transfers. 环保举报热线工作管理办法第十条.
        """
class Complainant:
    """
    举报人: complainant.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Complainant:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Complainant:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, name: str | None = ..., telephone: str | None = ..., wechat: str | None = ..., email: str | None = ..., address: str | None = ..., postcode: str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def address(self) -> str | None:
        """
        联系地址: postal address; personal data.
        """
    @address.setter
    def address(self, value: str | None) -> None:
        """
        联系地址: postal address; personal data.
        """
    @property
    def email(self) -> str | None:
        """
        电子邮箱: e-mail; personal data.
        """
    @email.setter
    def email(self, value: str | None) -> None:
        """
        电子邮箱: e-mail; personal data.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def name(self) -> str | None:
        """
        举报人姓名: name; personal data.
        """
    @name.setter
    def name(self, value: str | None) -> None:
        """
        举报人姓名: name; personal data.
        """
    @property
    def postcode(self) -> str | None:
        """
        邮政编码: postcode, a postcode; personal data.
        """
    @postcode.setter
    def postcode(self, value: str | None) -> None:
        """
        邮政编码: postcode, a postcode; personal data.
        """
    @property
    def telephone(self) -> str | None:
        """
        联系电话: telephone, a telephone number; personal data.
        """
    @telephone.setter
    def telephone(self, value: str | None) -> None:
        """
        联系电话: telephone, a telephone number; personal data.
        """
    @property
    def wechat(self) -> str | None:
        """
        微信号: WeChat account; personal data.
        """
    @wechat.setter
    def wechat(self, value: str | None) -> None:
        """
        微信号: WeChat account; personal data.
        """
class Training:
    """
    会议和培训: meeting or training.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Training:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Training:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, kind: TrainingKind | str, held_on: datetime.date | str, theme: str, hours: decimal.Decimal | int | str | None = ..., participants: int | None = ..., organiser: str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        行政机关: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        行政机关: agency, the id of a record of the kind agency.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def held_on(self) -> datetime.date:
        """
        举办日期: held on.
        """
    @held_on.setter
    def held_on(self, value: datetime.date | str) -> None:
        """
        举办日期: held on.
        """
    @property
    def hours(self) -> decimal.Decimal | None:
        """
        时长: hours, in 小时.
        """
    @hours.setter
    def hours(self, value: decimal.Decimal | int | str | None) -> None:
        """
        时长: hours, in 小时.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def kind(self) -> TrainingKind:
        """
        种类: kind. 政府信息公开情况统计表 第九项.
        """
    @kind.setter
    def kind(self, value: TrainingKind | str) -> None:
        """
        种类: kind. 政府信息公开情况统计表 第九项.
        """
    @property
    def organiser(self) -> str | None:
        """
        主办单位: organiser.
        """
    @organiser.setter
    def organiser(self, value: str | None) -> None:
        """
        主办单位: organiser.
        """
    @property
    def participants(self) -> int | None:
        """
        参加人次: participants, in 人次. 政府信息公开情况统计表 第九项.
        """
    @participants.setter
    def participants(self, value: int | None) -> None:
        """
        参加人次: participants, in 人次. 政府信息公开情况统计表 第九项.
        """
    @property
    def theme(self) -> str:
        """
        主题: theme.
        """
    @theme.setter
    def theme(self, value: str) -> None:
        """
        主题: theme.
        """
class Staffing:
    """
    机构人员和经费: staff and budget.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    record_kind: typing.ClassVar[Kind]
    def __copy__(self) -> Staffing:
        """
        A record of its own.
        """
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Staffing:
        """
        A record of its own.
        """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether every field is equal.
        """
    def __getstate__(self) -> bytes:
        ...
    def __init__(self, *, id: str, agency: str, year: int, offices: int | None = ..., reading_points: int | None = ..., full_time: int | None = ..., part_time: int | None = ..., budget: decimal.Decimal | int | str | None = ..., generated: bool = ...) -> None:
        """
        Fills in the fields by their names.

        ``InvalidValue`` for a required one that is not given and for a value that its field does not take.
        """
    def __repr__(self) -> str:
        """
        Its id and a few facts; never personal data.
        """
    def __setstate__(self, arg0: bytes) -> None:
        ...
    def problems(self) -> list[FieldProblem]:
        """
        What is wrong with it by its own table, field by field; empty where nothing is.
        """
    def to_dict(self, *, personal: bool = False) -> dict[str, typing.Any]:
        """
        ``to_json`` as plain values.
        """
    def to_json(self, *, personal: bool = False) -> str:
        """
        As ``gongkai.record/1``, on one line; personal data where it is asked for.

        ``InvalidValue`` for a text that is no UTF-8.
        """
    @property
    def agency(self) -> str:
        """
        行政机关: agency, the id of a record of the kind agency.
        """
    @agency.setter
    def agency(self, value: str) -> None:
        """
        行政机关: agency, the id of a record of the kind agency.
        """
    @property
    def budget(self) -> decimal.Decimal | None:
        """
        政府信息公开专项经费: budget, in 元. 政府信息公开情况统计表 第八项(四).
        """
    @budget.setter
    def budget(self, value: decimal.Decimal | int | str | None) -> None:
        """
        政府信息公开专项经费: budget, in 元. 政府信息公开情况统计表 第八项(四).
        """
    @property
    def full_time(self) -> int | None:
        """
        专职人员数: full-time staff, in 人. 政府信息公开情况统计表 第八项(三)1.
        """
    @full_time.setter
    def full_time(self, value: int | None) -> None:
        """
        专职人员数: full-time staff, in 人. 政府信息公开情况统计表 第八项(三)1.
        """
    @property
    def generated(self) -> bool:
        """
        生成数据: generated.
        """
    @generated.setter
    def generated(self, value: bool) -> None:
        """
        生成数据: generated.
        """
    @property
    def id(self) -> str:
        """
        记录编号: record id.
        """
    @id.setter
    def id(self, value: str) -> None:
        """
        记录编号: record id.
        """
    @property
    def offices(self) -> int | None:
        """
        政府信息公开工作专门机构数: offices, in 个. 政府信息公开情况统计表 第八项(一).
        """
    @offices.setter
    def offices(self, value: int | None) -> None:
        """
        政府信息公开工作专门机构数: offices, in 个. 政府信息公开情况统计表 第八项(一).
        """
    @property
    def part_time(self) -> int | None:
        """
        兼职人员数: part-time staff, in 人. 政府信息公开情况统计表 第八项(三)2.
        """
    @part_time.setter
    def part_time(self, value: int | None) -> None:
        """
        兼职人员数: part-time staff, in 人. 政府信息公开情况统计表 第八项(三)2.
        """
    @property
    def reading_points(self) -> int | None:
        """
        设置政府信息公开查阅点数: reading points, in 个. 政府信息公开情况统计表 第八项(二).
        """
    @reading_points.setter
    def reading_points(self, value: int | None) -> None:
        """
        设置政府信息公开查阅点数: reading points, in 个. 政府信息公开情况统计表 第八项(二).
        """
    @property
    def year(self) -> int:
        """
        年度: year, in 年.
        """
    @year.setter
    def year(self, value: int) -> None:
        """
        年度: year, in 年.
        """
class MonitoringTally:
    """
    What a period's monitoring comes to, counted by sources (家).
    """
    def __repr__(self) -> str:
        """
        How many were due, monitored and published.
        """
    @property
    def compliance_rate(self) -> decimal.Decimal | None:
        """
        达标率: meeting of those assessed, in percent to two places.
        """
    @property
    def disclosure_rate(self) -> decimal.Decimal | None:
        """
        公布率: published of monitored, in percent to two places.
        """
    @property
    def due(self) -> int:
        """
        Every source that has a row (应测).
        """
    @property
    def exceeding(self) -> int:
        """
        With a result that exceeds its limit.
        """
    @property
    def meeting(self) -> int:
        """
        Whose every assessed result meets its limit.
        """
    @property
    def monitored(self) -> int:
        """
        With a result.
        """
    @property
    def monitored_rate(self) -> decimal.Decimal | None:
        """
        监测完成率: monitored of due, in percent to two places.
        """
    @property
    def not_assessed(self) -> int:
        """
        Monitored, without a result that was assessed.
        """
    @property
    def not_monitored(self) -> int:
        """
        With a reason instead.
        """
    @property
    def published(self) -> int:
        """
        Monitored, and every result is published.
        """
    @property
    def reasons(self) -> dict[NotMonitoredReason, int]:
        """
        How many for which reason.
        """
    @property
    def reasons_published(self) -> int:
        """
        Not monitored, and the reason is published.
        """
    @property
    def unexplained(self) -> int:
        """
        With neither.
        """
def class_of(kind: Kind | str) -> type:
    """
    The class of the records of a kind.
    """
def fields(kind: Kind | str) -> list[Field]:
    """
    The fields of a kind, in the order of its table.
    """
def from_json(text: str, *, check: bool = True) -> typing.Any:
    """
    The record that one JSON object of ``gongkai.record/1`` holds.

    With ``check`` it keeps the rules of its table: what is required is given, codes are well-formed.
    ``InvalidValue`` says where it is wrong and what would be right.
    """
def tally(rows: collections.abc.Sequence[Monitoring]) -> MonitoringTally:
    """
    The tally of the monitoring of one period and kind, which the caller selects.

    A source with results and a row of not being monitored counts as monitored.
    """
