"""The command line from outside: help, errors in one line, exit codes. No Kafka."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from streams.cli.commands import COMMANDS


def _run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("EVENTWIRE_")}
    return subprocess.run(
        [sys.executable, "-m", "streams.cli", *arguments],
        capture_output=True,
        text=True,
        env=own | environment,
        timeout=60,
        check=False,
    )


def test_help_names_every_command_and_loads_none() -> None:
    ran = _run("--help")
    assert ran.returncode == 0
    assert all(f" {name} " in ran.stdout for name in COMMANDS)
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, streams.cli; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert not {"kafka", "faust", "spacy"} & set(loaded)


@pytest.mark.parametrize("name", [*COMMANDS, "dlq list", "dlq replay"])
def test_each_command_explains_itself(name: str) -> None:
    ran = _run(*name.split(), "--help")
    assert ran.returncode == 0, ran.stderr
    assert f"Usage: eventwire {name}" in " ".join(ran.stdout.split()).replace("__main__.py", "eventwire")
    if name not in ("dlq", "code", "worker"):
        assert re.search(r"Examples?:", ran.stdout)


def test_an_unknown_command_is_a_usage_error() -> None:
    ran = _run("fly")
    assert ran.returncode == 2
    assert "No such command 'fly'" in ran.stderr


@pytest.mark.parametrize("arguments", [["topics"], ["tail"]])
def test_no_broker_is_one_line_within_seconds(arguments: list[str]) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))  # bound and not listening: nobody answers
        address = f"127.0.0.1:{probe.getsockname()[1]}"
        started = time.monotonic()
        ran = _run(*arguments, EVENTWIRE_BOOTSTRAP_SERVERS=address)
    assert ran.returncode == 1
    assert re.fullmatch(rf"eventwire: [^\n]*{address}[^\n]* \[broker-unreachable\]\n", ran.stderr), ran.stderr
    assert ran.stdout == ""
    assert time.monotonic() - started < 30


def test_a_setting_that_is_wrong_is_named(tmp_path: Path) -> None:
    ran = _run("topics", EVENTWIRE_PARTITIONS="many", EVENTWIRE_CACHE=str(tmp_path))
    assert ran.returncode == 1
    assert re.fullmatch(r"eventwire: EVENTWIRE_PARTITIONS: [^\n]+ \[operator-error\]\n", ran.stderr), ran.stderr


def test_until_now_needs_a_beginning() -> None:
    ran = _run("tail", "--until-now")
    assert ran.returncode == 2
    assert "--from-beginning" in ran.stderr
