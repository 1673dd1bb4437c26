# SPDX-License-Identifier: Apache-2.0
"""Records with every field filled in from its row, so that each boundary value stands in one.

None of it belongs to anyone: there is no region 999999, and 154 is no block of telephones.
"""

import datetime
import itertools
from decimal import Decimal
from typing import Any

from gongkai import records

CHINA = datetime.timezone(datetime.timedelta(hours=8))

CODES = {
    "credit": "91999999MA00000T4T",
    "organisation": "MA00000T-4",
    "region": "330100",
    "industry": "C2611",
    "permit": "919999990000094863001P",
    "outlet": "DW001",
    "project": "2020-999999-77-03-012345",
    "pollutant": "w01018",
    "index_number": "000000019/2016-00001",
    "document_number": "吉环发〔2016〕12号",
    "identity_card": "99999919700101005X",
    "telephone": "15400000000",
    "postcode": "130033",
    "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "business_registration": "999999000000019",
}

TEXTS = [
    "吉林省环境保护厅",
    "a \"quoted\" text, it's 'said', with “引号”; and a\ttab",
    "two\nlines\r\n\rand an empty one",
    "𠮷野家在㐂𬒈 👩\u200d🔬",
    ']]> <a href="x">&amp;</a> <!-- --> <![CDATA[',
    "back\\slash \\n \\u0041 and _x0041_ and _x005F_",
    "a NUL\0 and \x01\x1f\x7f\u0085\u2028\ufffe",
    "=1+1",
    "+1",
    "-2",
    "@SUM(A1)",
    "'quoted",
    "null",
    "true",
    "否",
    "007.50",
    "1e5",
    "2016-02-30",
    " 两端有空格 ",
    "\u3000全角空格\u3000",
    "[1]",
    "a;b；c",
    "长" * 300,
]
WHOLES = [0, 1, -1, 2**63 - 1, -(2**63)]
DECIMALS = [Decimal("0"), Decimal("-0.5"), Decimal("12345678901.25"), Decimal("0.000000001")]
DATES = [datetime.date(2016, 2, 29), datetime.date(1, 1, 1), datetime.date(9999, 12, 31)]
INSTANTS = [
    datetime.datetime(2016, 2, 29, 23, 59, 59, tzinfo=CHINA),
    datetime.datetime(1970, 1, 1, 8, tzinfo=CHINA),
    datetime.datetime(9999, 12, 31, 12, tzinfo=CHINA),
]


def values(field: records.Field) -> list[Any]:
    """The values that one element of a field is tried with."""
    if field.code is not None:
        return [CODES[field.code.token]]
    match field.type.token:
        case "flag":
            return [True, False]
        case "whole":
            return WHOLES
        case "decimal":
            return DECIMALS
        case "date":
            return DATES
        case "instant":
            return INSTANTS
        case "token":
            return [choice.token for choice in field.choices]
        case "part":
            return parts(field.parts)
        case _:
            return TEXTS


def choices(field: records.Field) -> list[Any]:
    """The values that a field is tried with: lists of one and of several, and nothing, too."""
    single = values(field)
    if field.many:
        return [[], single[:1], single, [*single, *single[:1]]]
    if field.need == "required" or field.type == "flag" or not field.nullable:
        return single
    return [*single, None]


def filled(fields: list[records.Field]) -> list[dict[str, Any]]:
    """As many mappings as the field with the most values needs; the others go round."""
    columns = {field.name: choices(field) for field in fields if field.token != "id"}
    longest = max(len(column) for column in columns.values())
    rows = zip(
        *(itertools.islice(itertools.cycle(column), longest) for column in columns.values()),
        strict=True,
    )
    return [dict(zip(columns, row, strict=True)) for row in rows]


def parts(fields: list[records.Field]) -> list[dict[str, Any]]:
    return filled(fields)


def specimens(kind: records.Kind) -> list[Any]:
    """Records of a kind."""
    made = records.class_of(kind)
    rows = filled(records.fields(kind))
    return [made(id=f"{kind}-{number}", **row) for number, row in enumerate(rows, 1)]
