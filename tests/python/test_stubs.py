# SPDX-License-Identifier: Apache-2.0
"""The checked-in stubs of the native core are those that its docstrings give.

Renew them with ``python tests/python/test_stubs.py`` after the extension has changed.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

STUBS = Path(__file__).parents[2] / "python" / "gongkai" / "_gongkai"
HEAD = "# SPDX-License-Identifier: Apache-2.0\n# ruff: noqa\n# fmt: off\n"
# What the generator cannot see: the type of an inherited slot, the parameter of a generic, and
# that what can change has no hash.
REPAIRS = {
    "def __str__(self):": "def __str__(self) -> str:",
    "os.PathLike |": "os.PathLike[str] |",
    "__all__: list = ": "__all__: list[str] = ",
    "ClassVar[tuple] = tuple()": "ClassVar[tuple[str, ...]]",
    "memo: dict)": "memo: dict[int, typing.Any])",
    "__getstate__(self) -> dict:": "__getstate__(self) -> dict[str, typing.Any]:",
    "__setstate__(self, arg0: dict)": "__setstate__(self, arg0: dict[str, typing.Any])",
    "__hash__: typing.ClassVar[None] = None": (
        "__hash__: typing.ClassVar[None]  # type: ignore[assignment]"
    ),
}


def generated() -> dict[str, str]:
    """The stubs of the extension that is installed, by the names of their files."""
    generator = [sys.executable, "-m", "pybind11_stubgen", "gongkai._gongkai", "--exit-code"]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([*generator, "-o", folder], check=True, capture_output=True)
        made = Path(folder) / "gongkai" / "_gongkai"
        return {stub.name: repaired(stub.read_text("utf-8")) for stub in made.glob("*.pyi")}


def repaired(stub: str) -> str:
    for seen, meant in REPAIRS.items():
        stub = stub.replace(seen, meant)
    return HEAD + "".join(f"{line.rstrip()}\n" for line in stub.splitlines())


def test_the_stubs_are_up_to_date() -> None:
    assert {stub.name: stub.read_text("utf-8") for stub in STUBS.glob("*.pyi")} == generated()


if __name__ == "__main__":
    for name, text in generated().items():
        (STUBS / name).write_text(text, "utf-8")
