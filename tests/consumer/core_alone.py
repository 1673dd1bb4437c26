# SPDX-License-Identifier: Apache-2.0
"""What a program pays that includes a clock of the core and nothing else.

    core_alone.py INCLUDE PROGRAM    the folder of installed headers; reckons.cpp, compiled

It links nothing but the standard library; its headers bring no header that reads files, no stream
and no expression; and it compiles within a few times of what a program takes that includes the same
standard headers and says nothing.
"""

import os
import re
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
COMPILER = os.environ.get("CXX", "c++")
STANDARD = r"(libstdc\+\+|libc\+\+|libc\+\+abi|libgcc_s|libm|libc|ld-linux[-\w]*)\.so\.\d+"
# What reads files or is slow to compile, and no question about a day needs.
UNWANTED = {"filesystem", "fstream", "iostream", "regex", "thread", "future", "sstream"}
# Measured: 4.9 to 6.2 with g++ 12, 4.8 with clang 16; with nlohmann/json behind the clock, 11.
AT_MOST = 8.5
RUNS = 5


def output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def strange_libraries(program: str) -> list[str]:
    """What the program needs beside the standard library."""
    needed = re.findall(r"\(NEEDED\).*\[(.+)\]", output("readelf", "--dynamic", program))
    if not needed:
        raise RuntimeError(f"{program} needs no library at all: readelf was misread")
    return [name for name in needed if not re.fullmatch(STANDARD, name)]


def headers_behind(source: Path, include: str) -> list[Path]:
    """The library's headers that a file includes, however far down."""
    rule = output(COMPILER, "-std=c++20", "-M", f"-I{include}", str(source))
    found = [Path(word) for word in rule.split() if "/gongkai/" in word and word.endswith(".hpp")]
    if not found:
        raise RuntimeError(f"{source} includes no header of gongkai")
    return found


def standard_headers(files: list[Path]) -> set[str]:
    include = re.compile(r"^#include <([a-z_]+)>", re.MULTILINE)
    return {name for file in files for name in include.findall(file.read_text(encoding="utf-8"))}


def seconds(source: Path, include: str) -> float:
    """Processor time of compiling a file: what else the machine does counts little."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    output(COMPILER, "-std=c++20", "-O2", f"-I{include}", "-c", str(source), "-o", os.devnull)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def main() -> int:
    include, program = sys.argv[1:]
    source = HERE / "reckons.cpp"
    faults = [f"it links {name}" for name in strange_libraries(program)]

    headers = headers_behind(source, include)
    brought = standard_headers(headers)
    faults += [f"a header brings <{name}>" for name in sorted(brought & UNWANTED)]

    with tempfile.TemporaryDirectory() as folder:
        baseline = Path(folder) / "baseline.cpp"
        lines = [f"#include <{name}>\n" for name in sorted(brought | standard_headers([source]))]
        baseline.write_text("".join(lines) + "int main() {}\n", encoding="utf-8")
        # Turn about, and the least of each.
        pairs = [(seconds(source, include), seconds(baseline, include)) for _ in range(RUNS)]
    clock, bare = (min(times) for times in zip(*pairs, strict=True))
    if clock > AT_MOST * bare:
        faults.append(f"it compiles {clock / bare:.2f} times as long as the standard headers do")

    print(
        f"core alone: {len(headers)} headers of gongkai, {len(brought)} of the standard library; "
        f"compiling takes {clock:.2f} s, {clock / bare:.2f} times those alone (at most {AT_MOST})"
    )
    print(*faults, sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
