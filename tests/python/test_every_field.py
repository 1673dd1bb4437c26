# SPDX-License-Identifier: Apache-2.0
"""Every field of every kind, with its boundary values, through everything that carries records."""

import copy
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gongkai as gk
import pytest
from gongkai import records
from specimens import choices, specimens

KINDS = [pytest.param(kind, id=kind.token) for kind in records.Kind.all()]


def through_json(originals: list[Any], _: Path) -> list[Any]:
    return [records.from_json(one.to_json(personal=True), check=False) for one in originals]


def through_csv(names: str) -> Callable[[list[Any], Path], list[Any]]:
    def carried(originals: list[Any], folder: Path) -> list[Any]:
        path = folder / "records.csv"
        kind = originals[0].record_kind
        gk.exchange.write(path, originals, kind, names=names, personal=True)
        return list(gk.exchange.read(path, kind, check=False).require_all())

    return carried


def through_xlsx(names: str) -> Callable[[list[Any], Path], list[Any]]:
    def carried(originals: list[Any], folder: Path) -> list[Any]:
        path = folder / "records.xlsx"
        kind = originals[0].record_kind
        gk.exchange.write(path, originals, kind, names=names, personal=True)
        return list(gk.exchange.read(path, kind, check=False).require_all())

    return carried


def through_json_lines(originals: list[Any], folder: Path) -> list[Any]:
    path = folder / "records.jsonl"
    gk.exchange.write(path, originals, personal=True)
    return list(gk.exchange.read(path, check=False).require_all())


def through_archive(format: str) -> Callable[[list[Any], Path], list[Any]]:
    def carried(originals: list[Any], _: Path) -> list[Any]:
        return gk.archive.read_archive(gk.archive.write_archive(originals, format=format))[0]

    return carried


WAYS = {
    "json": through_json,
    "json lines": through_json_lines,
    **{f"csv with {names}": through_csv(names) for names in ("tokens", "zh", "en")},
    **{f"xlsx with {names}": through_xlsx(names) for names in ("tokens", "zh")},
    **{f"{format} archive": through_archive(format) for format in ("xml", "text", "binary")},
    "pickle": lambda originals, _: pickle.loads(pickle.dumps(originals)),
    "copy": lambda originals, _: [copy.copy(one) for one in originals],
    "deepcopy": lambda originals, _: copy.deepcopy(originals),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", KINDS)
def test_what_goes_in_comes_out_equal(kind: records.Kind, way: str, tmp_path: Path) -> None:
    originals = specimens(kind)
    assert WAYS[way](originals, tmp_path) == originals


@pytest.mark.parametrize("kind", KINDS)
def test_a_property_gives_what_it_was_set_to(kind: records.Kind) -> None:
    record = specimens(kind)[0]
    for field in records.fields(kind):
        if field.token == "id":
            continue
        for value in choices(field):
            setattr(record, field.name, value)
            given = getattr(record, field.name)
            if field.type == "part":
                again = specimens(kind)[0]
                setattr(again, field.name, given)
                assert getattr(again, field.name) == given
                assert field.many is False or len(given) == len(value)
            else:
                assert given == (tuple(value) if field.many else value)


@pytest.mark.parametrize("kind", KINDS)
def test_records_that_differ_in_one_field_differ(kind: records.Kind) -> None:
    """So that the comparisons above can fail."""
    first = specimens(kind)[0]
    for field in records.fields(kind):
        if field.token == "id":
            continue
        other = copy.copy(first)
        for value in [*choices(field), *(["no code"] if field.code else [])]:
            setattr(other, field.name, value)
            if getattr(other, field.name) != getattr(first, field.name):
                break
        else:
            pytest.fail(f"{field.token} has one value only")
        assert other != first
