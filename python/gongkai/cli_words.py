# SPDX-License-Identifier: Apache-2.0
"""The words of the command line, in Chinese and in English."""

import os
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from gongkai._gongkai import Diagnostic, Figure, Finding

__all__ = ["WORDS", "Labelled", "Language", "Words", "label_of", "language_of_locale"]


class Language(str, Enum):
    """The language that people's words are printed in."""

    zh = "zh"
    en = "en"


class Labelled(Protocol):
    """What has a name in both languages: an enumerator, a term, a measure."""

    @property
    def label(self) -> str: ...
    @property
    def label_en(self) -> str: ...


def label_of(named: Labelled, language: Language) -> str:
    """What something is called."""
    return named.label if language is Language.zh else named.label_en


@dataclass(frozen=True)
class Words:
    """What the command line says, in one language; ``{}`` stands for what it says it of."""

    language: Language
    unknown_agency: str
    unknown_year: str
    year: str
    unknown_form: str
    source: str
    period: str
    published: str
    findings: str
    no_findings: str
    difference: str
    hint: str
    stated_nowhere: str
    figures: str
    no_figures: str
    measure: str
    value: str
    unit: str
    scope: str
    quote: str
    line: str
    diagnostics: str
    checks: str
    reading: str
    wrote: str

    def label(self, named: Labelled) -> str:
        """What an enumerator is called."""
        return label_of(named, self.language)

    def measure_of(self, figure: Figure) -> str:
        """What a figure measures."""
        return label_of(figure, self.language)

    def message(self, said: Finding | Diagnostic) -> str:
        """What a finding or diagnostic says."""
        return said.message if self.language is Language.zh else said.message_en

    def value_of(self, figure: Figure) -> str:
        """A figure's value with its mark of approximation, where Chinese and English put it."""
        digits = f"{figure.value:,}"
        if figure.approximate is None:
            return digits
        mark = self.label(figure.approximate)
        if self.language is Language.en:
            return f"{mark} {digits}"
        return f"{digits}{mark}" if figure.approximate == "over" else f"{mark}{digits}"


WORDS = {
    Language.zh: Words(
        language=Language.zh,
        unknown_agency="机关不详",
        unknown_year="年份不详",
        year="{}年",
        unknown_form="格式不详",
        source="来源",
        period="统计期限",
        published="公布日期",
        findings="核查结果({})",
        no_findings="未发现问题。",
        difference="相差 {}",
        hint="可能: {}",
        stated_nowhere="文中未载明",
        figures="数字({})",
        no_figures="未读到数字。",
        measure="指标",
        value="数值",
        unit="单位",
        scope="范围",
        quote="原文",
        line="行",
        diagnostics="文档问题({})",
        checks="核查规则 {} 条",
        reading="读取",
        wrote="已写入 {}",
    ),
    Language.en: Words(
        language=Language.en,
        unknown_agency="unknown agency",
        unknown_year="unknown year",
        year="{}",
        unknown_form="unknown form",
        source="source",
        period="period",
        published="published",
        findings="Findings ({})",
        no_findings="Nothing contradicts.",
        difference="difference {}",
        hint="maybe: {}",
        stated_nowhere="stated nowhere",
        figures="Figures ({})",
        no_figures="No figures were read.",
        measure="measure",
        value="value",
        unit="unit",
        scope="scope",
        quote="quote",
        line="line",
        diagnostics="Problems of the document ({})",
        checks="{} rules",
        reading="reading",
        wrote="wrote {}",
    ),
}


def language_of_locale() -> Language:
    """Chinese where the locale is Chinese, otherwise English."""
    variables = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next((value for value in variables if value), "")
    return Language.zh if locale.lower().startswith("zh") else Language.en
