# SPDX-License-Identifier: Apache-2.0
"""``python -m gongkai`` is the command ``gongkai``."""

from gongkai.cli import main

main()
