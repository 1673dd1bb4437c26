# SPDX-License-Identifier: Apache-2.0
"""What this installation is and how far its data reach."""

import platform
import sys
from importlib.metadata import PackageNotFoundError, version

from gongkai._gongkai import (
    FormRow,
    __version__,
    china,
    forms,
    instruments,
    measures,
    rules,
    terms,
)
from gongkai._gongkai import __file__ as native_file
from gongkai.text import Encoding

__all__ = ["facts"]


def facts() -> dict[str, str]:
    """Each fact by its name."""
    first, last = china().coverage
    return {
        "gongkai": __version__,
        "native core": native_file,
        "python": f"{platform.python_version()} ({sys.executable})",
        "system": platform.platform(),
        **{package: _version(package) for package in ("typer", "rich", "icalendar")},
        "calendar": f"{first} – {last}",
        "instruments": str(len(instruments())),
        "terms": str(len(terms())),
        "forms": ", ".join(f"{form.form} ({_years(form)})" for form in forms()),
        "measures": str(len(measures())),
        "rules": str(len(rules())),
        "encodings": ", ".join(str(encoding) for encoding in Encoding.all()),
        "formats": "text/plain, text/markdown, text/html",
    }


def _years(form: FormRow) -> str:
    return f"{form.first_year} – {form.last_year or ''}".rstrip()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
