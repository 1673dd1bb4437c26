# SPDX-License-Identifier: Apache-2.0
# ruff: noqa
# fmt: off
"""
The codes that records carry, and what they stand for (编码).
"""
from __future__ import annotations
import datetime
import gongkai._gongkai
import typing
__all__: list[str] = ['Code', 'CodeFault', 'Division', 'IndustrySection', 'LimitSense', 'Pollutant', 'PollutantMedium', 'RegionLevel', 'check', 'find_industry', 'find_pollutant', 'find_region', 'find_regions']
class Code:
    """
    The codes that records carry (编码).
    """
    @staticmethod
    def all() -> list[Code]:
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
class RegionLevel:
    """
    The level of a division (行政区划级别).
    """
    @staticmethod
    def all() -> list[RegionLevel]:
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
class CodeFault:
    """
    What is wrong with a code (编码错误).
    """
    def __repr__(self) -> str:
        """
        Where it is.
        """
    @property
    def at(self) -> int:
        """
        The character that it is about, from 0; the messages count from 1.
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
class Division:
    """
    An administrative division (行政区划, GB/T 2260).

    Years are those of the yearly list of the civil affairs ministry.
    """
    def __eq__(self, other: typing.Any) -> bool:
        """
        Whether code, name and years are equal.
        """
    def __hash__(self) -> int:
        """
        The hash of its code and first year.
        """
    def __repr__(self) -> str:
        """
        Its code and name.
        """
    @property
    def children(self) -> list[Division]:
        """
        The divisions in use right below, by code.
        """
    @property
    def code(self) -> str:
        """
        Six digits.
        """
    @property
    def in_use(self) -> bool:
        """
        Whether it is in use.
        """
    @property
    def level(self) -> RegionLevel:
        """
        Province, prefecture or county.
        """
    @property
    def name(self) -> str:
        """
        In full.
        """
    @property
    def parent(self) -> Division | None:
        """
        The division above; ``None`` above a province.
        """
    @property
    def present(self) -> list[Division]:
        """
        The divisions of today to which its area belongs, by code.
        """
    @property
    def retired(self) -> int | None:
        """
        The first list without it; ``None`` while in use.
        """
    @property
    def since(self) -> int:
        """
        The first list that has it; 1981 stands for earlier too.
        """
    @property
    def successors(self) -> list[Division]:
        """
        What took over its area in the year in which it left use.
        """
    @property
    def verified(self) -> gongkai._gongkai.Verification:
        """
        How far its row was verified.
        """
class PollutantMedium:
    """
    What a pollutant is measured in.
    """
    @staticmethod
    def all() -> list[PollutantMedium]:
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
class LimitSense:
    """
    On which side of its limit a value is over.
    """
    @staticmethod
    def all() -> list[LimitSense]:
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
class Pollutant:
    """
    A pollutant or another thing measured (监测指标).
    """
    def __repr__(self) -> str:
        """
        Its token and label.
        """
    @property
    def ambient_unit(self) -> str | None:
        """
        The unit in ambient air.
        """
    @property
    def code(self) -> str | None:
        """
        Its code by HJ 524-2009 or HJ 525-2009.
        """
    @property
    def code_2005(self) -> str | None:
        """
        Its code by HJ/T 212-2005.
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
    def medium(self) -> PollutantMedium:
        """
        What it is measured in.
        """
    @property
    def sense(self) -> LimitSense:
        """
        On which side of its limit it is over.
        """
    @property
    def token(self) -> str:
        """
        Its stable name.
        """
    @property
    def unit(self) -> str | None:
        """
        The unit of a discharge.
        """
class IndustrySection:
    """
    A section of GB/T 4754 (行业门类).
    """
    def __repr__(self) -> str:
        """
        Its letter and label.
        """
    @property
    def edition(self) -> int:
        """
        The year behind the hyphen.
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
    def letter(self) -> str:
        """
        Its letter.
        """
def check(code: Code | str, text: str) -> CodeFault | None:
    """
    What is wrong with a text that should be a code of a kind; ``None`` where all is right.

    What a standard leaves open is never wrong.
    """
def find_industry(code: str, on: datetime.date | str) -> IndustrySection | None:
    """
    The section of an industry's code by the edition of GB/T 4754 in force on a day.

    ``None`` where the edition has no such code.
    """
def find_pollutant(name: str, *, medium: PollutantMedium | str | None = None) -> Pollutant | None:
    """
    The one pollutant that a token, Chinese name, formula or code names.

    ``None`` where there is none or more than one: 氟化物 is one of the water and one of the air.
    """
def find_region(code: str, *, year: typing.SupportsInt | typing.SupportsIndex | None = None) -> Division | None:
    """
    The division of a code, under the name that it had in the list of ``year``.

    Without a year, the one in use, else the last that had the code; ``None`` for no division.
    """
def find_regions(name: str, *, within: str | None = None) -> list[Division]:
    """
    Every division that has or had a name, those in use first.

    The name may lack its kind, as in 海淀 and 延边. ``within`` is the code of a division that they lie
    in; ``UnknownKey`` for one that is none.
    """
