# SPDX-License-Identifier: Apache-2.0
"""Read published annual reports on government information disclosure and check their figures.

import gongkai as gk

report = gk.read("report.html")
for figure in report["requests.received"]:
    print(figure.value, figure.unit, figure.quote)
for finding in report.check():
    print(finding.severity, finding.message)
"""

from gongkai import audit, calendar, statute, text
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
    Measure,
    NotInForce,
    Publisher,
    Section,
    SectionKey,
    Severity,
    UnknownKey,
    UnreadableInput,
    __version__,
    forms,
    measures,
)
from gongkai._provisional import ProvisionalWarning
from gongkai.reading import Reading, read, read_many
from gongkai.statute import due

__all__ = [
    "AnnouncedList",
    "AnnualReport",
    "Clock",
    "Diagnostic",
    "Error",
    "Figure",
    "Figures",
    "Finding",
    "Findings",
    "Form",
    "InvalidValue",
    "Measure",
    "NotInForce",
    "ProvisionalWarning",
    "Publisher",
    "Reading",
    "Section",
    "SectionKey",
    "Severity",
    "UnknownKey",
    "UnreadableInput",
    "__version__",
    "audit",
    "calendar",
    "due",
    "forms",
    "measures",
    "read",
    "read_many",
    "statute",
    "text",
]
