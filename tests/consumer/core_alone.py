# SPDX-License-Identifier: Apache-2.0
"""What a program pays that includes a clock or a workflow of the core and nothing else.

    core_alone.py INCLUDE PROGRAMS    the folder of installed headers; that of the compiled programs

Each links nothing but the standard library; its headers bring no header that reads files, no stream
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
# How many times as long as its standard headers a program may compile. Measured: reckons 4.9 to 6.2
# with g++ 12, 4.8 with clang 16; with nlohmann/json behind the clock, 11;
# handles 13.2 and 10.8.
AT_MOST = {"reckons": 8.5, "handles": 18}
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


def faults_of(name: str, include: str, programs: Path) -> list[str]:
    """What is wrong with a program, in words; prints what it takes."""
    source = HERE / f"{name}.cpp"
    faults = [f"it links {library}" for library in strange_libraries(str(programs / name))]

    headers = headers_behind(source, include)
    brought = standard_headers(headers)
    faults += [f"a header brings <{header}>" for header in sorted(brought & UNWANTED)]

    with tempfile.TemporaryDirectory() as folder:
        baseline = Path(folder) / "baseline.cpp"
        lines = [
            f"#include <{header}>\n" for header in sorted(brought | standard_headers([source]))
        ]
        baseline.write_text("".join(lines) + "int main() {}\n", encoding="utf-8")
        # Turn about, and the least of each.
        pairs = [(seconds(source, include), seconds(baseline, include)) for _ in range(RUNS)]
    own, bare = (min(times) for times in zip(*pairs, strict=True))
    if own > AT_MOST[name] * bare:
        faults.append(f"it compiles {own / bare:.2f} times as long as the standard headers do")

    print(
        f"core alone, {name}: {len(headers)} headers of gongkai, {len(brought)} of the standard "
        f"library; compiling takes {own:.2f} s, {own / bare:.2f} times those alone "
        f"(at most {AT_MOST[name]})"
    )
    return [f"{name}: {fault}" for fault in faults]


def main() -> int:
    include, programs = sys.argv[1:]
    faults = [fault for name in AT_MOST for fault in faults_of(name, include, Path(programs))]
    print(*faults, sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
