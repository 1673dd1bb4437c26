# SPDX-License-Identifier: Apache-2.0
"""What a ledger answers, as text for a terminal and as JSON."""

import datetime
from collections.abc import Sequence
from typing import Any

from gongkai.cli_days import weekday
from gongkai.cli_table import table
from gongkai.cli_words import Language, label_of
from gongkai.ledger import Counted, Duty, PublicationRate, Stored, Unmonitored, Verification
from gongkai.records import Kind, fields

__all__ = [
    "counts_text",
    "duties_text",
    "duty_json",
    "rate_json",
    "rates_text",
    "records_text",
    "unmonitored_json",
    "unmonitored_text",
    "verification_json",
    "verification_text",
]

_WORDS = {
    Language.zh: {
        "counts": ("记录种类", "分类", "", "数量"),
        "duties": ("期限", "逾期", "记录", "事项", "依据"),
        "days": "{}天",
        "rates": ("公开事项", "应公开", "按时", "逾期", "未公开", "按时率"),
        "unmonitored": ("污染源", "名称", "时段", "未监测原因", "公开日期"),
        "quarter": "{}年第{}季度",
        "year": "{}年",
        "no_reason": "未登记",
        "records": ("记录编号", "版本", "最近办理", "状态"),
        "none": "(未填)",
        "all": "合计",
        "agency": "行政机关",
        "month": "月份",
        "whole": "留痕完整: {events}条留痕, {records}条记录, 链尾 {head}\n",
        "broken": "留痕不完整: {count}处异常\n",
        "gaps": "编号不连续: {count}处\n",
        "problems": ("异常", "序号", "记录", "说明"),
    },
    Language.en: {
        "counts": ("kind of record", "by", "", "count"),
        "duties": ("due", "overdue", "record", "what", "source"),
        "days": "{} d",
        "rates": ("what to publish", "owed", "in time", "late", "missing", "rate"),
        "unmonitored": ("source", "name", "period", "why", "published"),
        "quarter": "{} Q{}",
        "year": "{}",
        "no_reason": "nothing recorded",
        "records": ("id", "version", "last act", "state"),
        "none": "(none)",
        "all": "all",
        "agency": "agency",
        "month": "month",
        "whole": "The trace is whole: {events} events, {records} records, head {head}\n",
        "broken": "The trace is broken: {count} faults\n",
        "gaps": "Gaps in issued numbers: {count}\n",
        "problems": ("fault", "event", "record", "what"),
    },
}


def counts_text(counted: Sequence[Counted], language: Language) -> str:
    """Counts, kind by kind."""
    words = _WORDS[language]
    order = {kind.token: place for place, kind in enumerate(Kind.all())}
    ordered = sorted(counted, key=lambda one: order[one.record_kind.token])
    rows: list[tuple[object, ...]] = []
    before: tuple[str, str] | None = None
    for one in ordered:
        kind = label_of(one.record_kind, language)
        by = _dimension_label(one, language)
        here = (kind, by)
        first_of_kind = before is None or before[0] != kind
        rows.append(
            (
                kind if first_of_kind else "",
                by if here != before else "",
                _value_label(one, language),
                f"{one.count:,}",
            )
        )
        before = here
    return table(words["counts"], rows, right="lllr")


def _dimension_label(one: Counted, language: Language) -> str:
    words = _WORDS[language]
    if not one.by:
        return str(words["all"])
    if one.by in {"agency", "month"}:
        return str(words[one.by])
    return _field(one, language)


def _field(one: Counted, language: Language) -> str:
    for field in fields(one.record_kind):
        if field.token == one.by:
            return label_of(field, language)
    return one.by


def _value_label(one: Counted, language: Language) -> str:
    if not one.by:
        return ""
    if not one.value:
        return str(_WORDS[language]["none"])
    for field in fields(one.record_kind):
        if field.token != one.by:
            continue
        for choice in field.choices:
            if choice.token == one.value:
                return label_of(choice, language)
    return one.value


def duties_text(duties: Sequence[Duty], day: datetime.date, language: Language) -> str:
    """What is owed, with the articles."""
    words = _WORDS[language]
    rows = []
    for duty in duties:
        late = (day - duty.due).days
        mark = "*" if duty.provisional else ""
        rows.append(
            (
                f"{duty.due}{mark} {weekday(duty.due, language)}",
                str(words["days"]).format(late) if late > 0 else "",
                duty.record,
                label_of(duty.term, language),
                duty.rule.citation.to_string(language.value),
            )
        )
    return table(words["duties"], rows, right="lrlll")


def duty_json(duty: Duty) -> dict[str, Any]:
    """One duty."""
    return {
        "record_kind": duty.record_kind.token,
        "record": duty.record,
        "agency": duty.agency or None,
        "term": duty.term.token,
        "label": duty.term.label,
        "from": duty.start.isoformat(),
        "due": duty.due.isoformat(),
        "provisional": duty.provisional,
        "source": str(duty.rule.citation),
    }


def rates_text(rates: Sequence[PublicationRate], language: Language) -> str:
    """What had to be published, against what was."""
    words = _WORDS[language]
    rows = [
        (
            label_of(rate.term, language),
            f"{rate.owed:,}",
            f"{rate.in_time:,}",
            f"{rate.late:,}",
            f"{rate.missing:,}",
            f"{100 * rate.in_time / rate.owed:.2f}%",
        )
        for rate in rates
    ]
    return table(words["rates"], rows, right="lrrrrr")


def rate_json(rate: PublicationRate) -> dict[str, Any]:
    """One rate."""
    return {
        "term": rate.term.token,
        "label": rate.term.label,
        "owed": rate.owed,
        "in_time": rate.in_time,
        "late": rate.late,
        "missing": rate.missing,
    }


def unmonitored_text(found: Sequence[Unmonitored], language: Language) -> str:
    """Sources that were not monitored."""
    words = _WORDS[language]
    reasons = {
        choice.token: label_of(choice, language)
        for field in fields("monitoring")
        if field.token == "not_monitored_reason"
        for choice in field.choices
    }
    rows = []
    for one in found:
        if one.quarter is None:
            period = str(words["year"]).format(one.year)
        else:
            period = str(words["quarter"]).format(one.year, one.quarter)
        reason = reasons.get(one.reason, str(words["no_reason"]))
        note = f" ({one.note})" if one.note else ""
        rows.append((one.source, one.name, period, reason + note, one.published_on or ""))
    return table(words["unmonitored"], rows)


def unmonitored_json(one: Unmonitored) -> dict[str, Any]:
    """One source."""
    return {
        "source": one.source,
        "name": one.name or None,
        "year": one.year,
        "quarter": one.quarter,
        "record": one.record or None,
        "reason": one.reason or None,
        "note": one.note or None,
        "published_on": one.published_on and one.published_on.isoformat(),
    }


def records_text(found: Sequence[Stored], language: Language) -> str:
    """Records, a line each."""
    rows = []
    for one in found:
        state = getattr(one.record, "state", None)
        shown = "" if state is None else label_of(state, language)
        rows.append((one.record.id, one.version, one.on, shown))
    return table(_WORDS[language]["records"], rows, right="lr")


def verification_text(found: Verification, language: Language) -> str:
    """Whether the trace is whole, and every fault."""
    words = _WORDS[language]
    gaps = sum(problem.fault == "number_gap" for problem in found.problems)
    key = "whole" if found.whole else "broken"
    text = str(words[key]).format(
        events=found.digest.events,
        records=found.records,
        head=found.digest.head,
        count=len(found.problems) - gaps,
    )
    if gaps:
        text += str(words["gaps"]).format(count=gaps)
    if not found.problems:
        return text
    rows = [
        (
            label_of(problem.fault, language),
            problem.sequence or "",
            problem.record,
            problem.message if language is Language.zh else problem.message_en,
        )
        for problem in found.problems
    ]
    return text + table(words["problems"], rows, right="lr")


def verification_json(found: Verification) -> dict[str, Any]:
    """``gongkai.verification/1``."""
    return {
        "schema": "gongkai.verification/1",
        "whole": found.whole,
        "digest": found.digest.to_dict(),
        "records": found.records,
        "personal": {
            "kept": found.personal_kept,
            "erased": found.personal_erased,
            "withheld": found.personal_withheld,
        },
        "problems": [
            {
                "fault": problem.fault.token,
                "sequence": problem.sequence or None,
                "record": problem.record or None,
                "message": problem.message,
                "message_en": problem.message_en,
            }
            for problem in found.problems
        ],
    }
