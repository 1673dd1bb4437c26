# SPDX-License-Identifier: Apache-2.0
"""Codes: what is wrong with one, and what it stands for."""

import gongkai as gk
import pytest
from gongkai import codes
from specimens import CODES


@pytest.mark.parametrize("code", [pytest.param(code, id=code.token) for code in codes.Code.all()])
def test_a_right_code_is_right_and_a_wrong_one_is_told(code: codes.Code) -> None:
    right = CODES[code.token]
    assert codes.check(code, right) is None
    fault = codes.check(code, "")
    assert fault is not None and fault.message and fault.message_en
    assert fault.at == 0


def test_a_check_character_is_named() -> None:
    fault = codes.check("credit", "119999990000038502")
    assert fault is not None and fault.message_en == "the check character should be 1, not 2"


def test_a_division_is_found_by_code_and_name() -> None:
    jilin = codes.find_region("220000")
    assert jilin is not None and jilin.name == "吉林省" and jilin.level == "province"
    assert jilin.parent is None and "长春市" in [below.name for below in jilin.children]
    (chaoyang,) = codes.find_regions("朝阳", within="220100")
    assert chaoyang.code == "220104" and chaoyang.parent == codes.find_region("220100")
    assert codes.find_region("999999") is None
    with pytest.raises(gk.UnknownKey):
        codes.find_regions("朝阳", within="999999")


def test_a_division_that_is_gone_leads_to_todays() -> None:
    old = codes.find_region("500110", year=2010)
    new = codes.find_region("500110")
    assert old is not None and new is not None
    assert old.name == "万盛区" and new.name == "綦江区"
    assert not old.in_use and new in old.present


def test_a_pollutant_goes_by_several_names() -> None:
    for name in ("CODcr", "化学需氧量", "w01018", "011"):
        found = codes.find_pollutant(name)
        assert found is not None and found.token == "cod"
    assert codes.find_pollutant("氟化物") is None
    water = codes.find_pollutant("氟化物", medium="water")
    assert water is not None and water.unit == "mg/L"


def test_an_industry_has_the_edition_of_its_day() -> None:
    section = codes.find_industry("C26", "2016-03-01")
    assert section is not None and (section.letter, section.edition) == ("C", 2011)
