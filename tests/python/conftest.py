# SPDX-License-Identifier: Apache-2.0
"""A report composed for the tests, and the ways to call the command line."""

import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import gongkai as gk
import pytest

# Two contradictions are meant: 30 requests against 25, and four channels announced as five.
REPORT = """青石市环境保护局2016年政府信息公开工作年度报告

本报告由青石市环境保护局编制。统计期限为2016年1月1日至2016年12月31日。
一、主动公开政府信息情况
全年主动公开政府信息1200条,其中网站公开800条,政务微博公开300条,政务微信公开100条。
网站设置5个频道,分别是新闻、公开、办事、互动。日访问量约2000次。
二、收到和处理政府信息公开申请情况
2016年共收到政府信息公开申请30件,均已按时答复。
三、政府信息公开收费及减免情况
未收取任何费用。
四、行政复议、行政诉讼情况
未发生因政府信息公开引起的行政复议和行政诉讼。
五、存在的主要问题及改进情况
2016年收到政府信息公开申请25件,答复还可以更快。
"""

# Nothing contradicts here.
SOUND = """白桦县环境保护局2015年政府信息公开工作年度报告

一、主动公开政府信息情况
全年主动公开政府信息300条,其中网站公开200条,政务微信公开100条。
二、收到和处理政府信息公开申请情况
2015年共收到政府信息公开申请8件。
"""

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))

Run = Callable[..., "subprocess.CompletedProcess[str]"]
_DATABASES = itertools.count(1)


@pytest.fixture
def report() -> gk.AnnualReport:
    return gk.read(REPORT)


@pytest.fixture
def report_file(tmp_path: Path) -> Path:
    path = tmp_path / "青石2016.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.fixture
def sound_file(tmp_path: Path) -> Path:
    path = tmp_path / "白桦2015.txt"
    path.write_text(SOUND, encoding="utf-8")
    return path


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Call the command line as a script would: no terminal, a locale that is not Chinese."""

    def call(
        *arguments: str | Path, stdin: bytes = b"", **environment: str
    ) -> "subprocess.CompletedProcess[str]":
        done = subprocess.run(
            [sys.executable, "-m", "gongkai", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env={**os.environ, "LC_ALL": "C", "COLUMNS": "80", **environment},
            timeout=120,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
        )

    return call


@pytest.fixture(scope="session")
def generated_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of ``gongkai sample --seed 1``."""
    folder = tmp_path_factory.mktemp("year")
    gk.sample.write_files(folder)
    return folder


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A PostgreSQL server of the tests' own, as the beginning of its databases' URLs."""
    script = Path(__file__).parent.parent / "postgresql.py"
    # Where the server's own user can reach it, whoever runs the tests.
    folder = Path(tempfile.mkdtemp(prefix="gongkai-postgresql-"))
    folder.chmod(0o755)
    cluster = folder / "cluster"
    try:
        subprocess.run([sys.executable, script, "start", cluster], check=True)
        yield (cluster / "url").read_text().removesuffix("postgres")
    finally:
        subprocess.run([sys.executable, script, "stop", cluster], check=True)
        shutil.rmtree(folder)


@pytest.fixture(params=["sqlite", "postgresql"])
def ledger_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a store without a ledger."""
    if request.param == "sqlite":
        return str(tmp_path / "gongkai.db")
    server: str = request.getfixturevalue("postgresql")
    name = f"t{next(_DATABASES)}"
    subprocess.run(["createdb", f"--maintenance-db={server}postgres", name], check=True)
    return server + name
