# SPDX-License-Identifier: Apache-2.0
"""The checked-in stub of the native core is the one that its docstrings give.

Renew it with ``python tests/python/test_stubs.py`` after the extension has changed.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

STUB = Path(__file__).parents[2] / "python" / "gongkai" / "_gongkai.pyi"
HEAD = "# SPDX-License-Identifier: Apache-2.0\n# ruff: noqa\n# fmt: off\n"
# What the generator cannot see: the type of an inherited slot, the parameter of a generic.
REPAIRS = {
    "def __str__(self):": "def __str__(self) -> str:",
    "os.PathLike |": "os.PathLike[str] |",
}


def generated() -> str:
    """The stub of the extension that is installed."""
    generator = [sys.executable, "-m", "pybind11_stubgen", "gongkai._gongkai", "--exit-code"]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([*generator, "-o", folder], check=True, capture_output=True)
        stub = (Path(folder) / "gongkai" / "_gongkai.pyi").read_text("utf-8")
    for seen, meant in REPAIRS.items():
        stub = stub.replace(seen, meant)
    return HEAD + "".join(f"{line.rstrip()}\n" for line in stub.splitlines())


def test_the_stub_is_up_to_date() -> None:
    assert STUB.read_text("utf-8") == generated()


if __name__ == "__main__":
    STUB.write_text(generated(), "utf-8")
