# SPDX-License-Identifier: Apache-2.0
"""Read published annual reports on government information disclosure and check their figures.

import gongkai as gk

report = gk.read("report.html")
for figure in report["requests.received"]:
    print(figure.value, figure.unit, figure.quote)
for finding in report.check():
    print(finding.severity, finding.message)
"""

from gongkai import (
    archive,
    audit,
    calendar,
    codes,
    exchange,
    ledger,
    records,
    sample,
    statute,
    text,
    workflow,
)
from gongkai._gongkai import (
    AnnouncedList,
    AnnualReport,
    Clock,
    Diagnostic,
    Error,
    Figure,
    Figures,
    Finding,
    Findings,
    Form,
    InvalidValue,
    LedgerError,
    Measure,
    NotInForce,
    Publisher,
    Section,
    SectionKey,
    Severity,
    StepRefused,
    UnknownKey,
    UnreadableInput,
    VersionConflict,
    __version__,
    forms,
    measures,
)
from gongkai._provisional import ProvisionalWarning
from gongkai.ledger import Ledger
from gongkai.reading import Reading, read, read_many
from gongkai.statute import due
from gongkai.workflow import Docket

__all__ = [
    "AnnouncedList",
    "AnnualReport",
    "Clock",
    "Diagnostic",
    "Docket",
    "Error",
    "Figure",
    "Figures",
    "Finding",
    "Findings",
    "Form",
    "InvalidValue",
    "Ledger",
    "LedgerError",
    "Measure",
    "NotInForce",
    "ProvisionalWarning",
    "Publisher",
    "Reading",
    "Section",
    "SectionKey",
    "Severity",
    "StepRefused",
    "UnknownKey",
    "UnreadableInput",
    "VersionConflict",
    "__version__",
    "archive",
    "audit",
    "calendar",
    "codes",
    "due",
    "exchange",
    "forms",
    "ledger",
    "measures",
    "read",
    "read_many",
    "records",
    "sample",
    "statute",
    "text",
    "workflow",
]
