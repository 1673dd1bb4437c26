# SPDX-License-Identifier: Apache-2.0
"""The accuracy script puts a corpus's counts into the page, and leaves it alone without one."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[1] / "accuracy.py"

# A corpus's own script: it calls the command that it is given, as the real one does.
SCORE = """
import json, subprocess, sys
said = subprocess.run([*sys.argv[3:], "--help"], capture_output=True, text=True, check=True)
assert sys.argv[1:3] == ["--json", "--"] and "gongkai audit" in said.stdout
print(json.dumps(dict(right=5, figures=8, wrong=1, approx_right=5, approx=5, spans_right=9,
                      spans=9, years_right=1, years=3, found=0, contradictions=2,
                      false_alarms=0, clean=4, cells_right=0, cells=0)))
"""


@pytest.fixture
def accuracy() -> ModuleType:
    spec = importlib.util.spec_from_file_location("accuracy", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def page(accuracy: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    page = tmp_path / "docs" / "accuracy.md"
    page.parent.mkdir()
    page.write_text(f"above\n{accuracy.BEGIN}\nold\n{accuracy.END}\nbelow\n", "utf-8")
    monkeypatch.setattr(accuracy, "TOP", tmp_path)
    monkeypatch.setattr(accuracy, "PAGE", page)
    return page


def test_the_numbers_of_a_corpus_replace_the_old_ones(
    accuracy: ModuleType, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "score.py").write_text(SCORE, "utf-8")
    monkeypatch.setattr(sys, "argv", ["accuracy.py", str(tmp_path)])
    accuracy.main()
    written = page.read_text("utf-8")
    assert written.startswith("above\n") and written.endswith("below\n")
    assert "old" not in written
    assert "| Figures found | 5 | 8 | 62.5% |" in written
    assert "| Figures right | 5 | 6 | 83.3% |" in written
    assert "| Table cells | 0 | 0 | – |" in written
    accuracy.main()
    assert page.read_text("utf-8") == written


def test_without_a_corpus_the_page_stays_as_it_is(
    accuracy: ModuleType,
    page: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = page.read_text("utf-8")
    monkeypatch.setenv("GONGKAI_SHARED", str(tmp_path / "missing"))
    monkeypatch.setattr(sys, "argv", ["accuracy.py"])
    accuracy.main()
    assert "nothing was measured" in capsys.readouterr().out
    assert page.read_text("utf-8") == before


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [
        pytest.param(1, 3, "33.3%", id="rounded down"),
        pytest.param(2, 3, "66.7%", id="rounded up"),
        pytest.param(1, 2000, "0.1%", id="a half is rounded up"),
        pytest.param(7, 7, "100.0%", id="all"),
        pytest.param(0, 0, "–", id="nothing of nothing"),
    ],
)
def test_shares_have_one_place(accuracy: ModuleType, part: int, whole: int, shown: str) -> None:
    assert accuracy.percentage(part, whole) == shown
