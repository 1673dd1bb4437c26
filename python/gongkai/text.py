# SPDX-License-Identifier: Apache-2.0
"""Chinese official prose: encodings, normalisation, numerals, dates, document numbers.

Everything that is found says where: ``text[found.start:found.end]`` are its words.
"""

from gongkai._gongkai import (
    Approximation,
    DateKind,
    DateMention,
    Decoded,
    DocumentNumber,
    Encoding,
    Normalised,
    Numeral,
    decode,
    find_dates,
    find_document_numbers,
    find_numerals,
    normalise,
    parse_date,
)

__all__ = [
    "Approximation",
    "DateKind",
    "DateMention",
    "Decoded",
    "DocumentNumber",
    "Encoding",
    "Normalised",
    "Numeral",
    "decode",
    "find_dates",
    "find_document_numbers",
    "find_numerals",
    "normalise",
    "parse_date",
]
