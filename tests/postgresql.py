#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A PostgreSQL server of the tests' own, on loopback, by the distribution's package.

    postgresql.py start FOLDER    makes a cluster in FOLDER, starts it, writes its URL to FOLDER/url
    postgresql.py stop FOLDER     stops it, and removes FOLDER

With --plays FOLDER, `start` empties that folder and writes into it which ledgers plays run through.

Started by root, it runs as nobody's but its own user, because PostgreSQL refuses root.
"""

import os
import pwd
import shutil
import socket
import subprocess
import sys
from pathlib import Path

USER = "postgres"  # made by the package


def binaries() -> Path:
    """The newest server that is installed."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: float(path.parts[-3])
    )
    if found:
        return found[-1].parent
    if (path := shutil.which("pg_ctl")) is not None:
        return Path(path).resolve().parent
    raise SystemExit("no PostgreSQL server is installed: apt-get install postgresql")


def run(*command: str | Path) -> None:
    """Runs a command of PostgreSQL's, as its own user where this is root."""
    as_other: dict[str, object] = {}
    if os.geteuid() == 0:
        user = pwd.getpwnam(USER)
        as_other = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    subprocess.run(  # type: ignore[call-overload]
        [str(part) for part in command],
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        cwd="/",
        **as_other,
    )


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start(folder: Path) -> str:
    """Makes a cluster and starts it; one that is left there is stopped and made anew."""
    stop(folder)
    folder.mkdir(parents=True, exist_ok=True)
    if os.geteuid() == 0:
        shutil.chown(folder, USER, USER)
    data = folder / "data"
    tools = binaries()
    run(tools / "initdb", "-D", data, "-A", "trust", "-U", USER, "-E", "UTF8", "--locale=C.UTF-8")
    port = free_port()
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={data}"
    run(tools / "pg_ctl", "-D", data, "-w", "-l", data / "log", "-o", options, "start")
    (folder / "url").write_text(f"postgresql://{USER}@127.0.0.1:{port}/postgres", encoding="ascii")
    return f"postgresql://{USER}@127.0.0.1:{port}/"


def prepare_plays(folder: Path, server: str) -> None:
    """New and empty ledgers for plays, in either store: each file holds its URL."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "sqlite").write_text(str(folder / "plays.db"), encoding="utf-8")
    run(binaries() / "createdb", f"--maintenance-db={server}postgres", "plays")
    (folder / "postgresql").write_text(f"{server}plays", encoding="ascii")


def stop(folder: Path) -> None:
    """Stops a cluster that runs."""
    if (folder / "data" / "postmaster.pid").exists():
        run(binaries() / "pg_ctl", "-D", folder / "data", "-m", "immediate", "-w", "stop")
    shutil.rmtree(folder, ignore_errors=True)


def main() -> None:
    command, folder, *plays = sys.argv[1:]
    if command == "stop":
        stop(Path(folder).resolve())
        return
    server = start(Path(folder).resolve())
    if plays:
        prepare_plays(Path(plays[1]).resolve(), server)


if __name__ == "__main__":
    main()
