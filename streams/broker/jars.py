"""Kafka's jars, fetched once by Maven into the cache: `python -m streams.broker.jars`.

`deploy/kafka/pom.xml` says which Kafka. The cache is complete when its stamp holds the hash of that pom.
"""

from __future__ import annotations

import fcntl
import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from streams.broker.java import java, maven
from streams.errors import OperatorError, ToolMissing
from streams.settings import PROJECT, settings

DEPLOYMENT = PROJECT / "deploy" / "kafka"
"""Kafka's pom and its configuration."""


def kafka_version() -> str:
    """The version that the pom names, `4.4.0`."""
    match = re.search(r"<kafka\.version>([^<]+)</kafka\.version>", _pom().read_text(encoding="utf-8"))
    if match is None:
        raise ToolMissing(f"{_pom()} names no kafka.version")
    return match[1].strip()


def jars() -> Path:
    """The folder with Kafka's jars. Raises `ToolMissing` where they are not all there."""
    if not _complete():
        raise ToolMissing(
            f"Kafka {kafka_version()}'s jars are not in {_folder()}: run `make setup`, or `python -m streams.broker.jars`"
        )
    return _folder() / "jars"


def fetch_jars(say: Callable[[str], None]) -> Path:
    """Have Maven fetch the jars where they are missing, and give their folder.

    `say` is told what is being done. Raises `ToolMissing` where Java or Maven is missing, or Maven fails.
    """
    java()
    folder = _folder()
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two set-ups at once: the second finds the work done
        if _complete():
            say(f"Kafka {kafka_version()} is there: {folder / 'jars'}")
        else:
            say(f"fetching Kafka {kafka_version()} with Maven into {folder / 'jars'} (about 60 MB, once)")
            _run_maven(folder)
    return folder / "jars"


def _run_maven(folder: Path) -> None:
    with tempfile.TemporaryDirectory(dir=folder) as fresh:
        command = [
            str(maven()),
            "--batch-mode",
            "--quiet",
            "--file",
            str(_pom()),
            "dependency:copy-dependencies",
            "-DincludeScope=runtime",
            f"-DoutputDirectory={fresh}/jars",
        ]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - Maven, on our pom
        if ran.returncode != 0:
            said = [line for line in (ran.stdout + ran.stderr).splitlines() if "ERROR" in line]
            raise ToolMissing(f"Maven could not fetch Kafka's jars: {said[0][:500] if said else 'it did not say why'}")
        shutil.rmtree(folder / "jars", ignore_errors=True)
        (Path(fresh) / "jars").rename(folder / "jars")
    _stamp().write_text(_pom_hash(), encoding="utf-8")


def _complete() -> bool:
    return _stamp().is_file() and (_folder() / "jars").is_dir() and _stamp().read_text(encoding="utf-8") == _pom_hash()


def _folder() -> Path:
    return settings().cache.absolute() / "kafka" / kafka_version()


def _stamp() -> Path:
    return _folder() / "complete"


def _pom() -> Path:
    pom = DEPLOYMENT / "pom.xml"
    if not pom.is_file():
        raise ToolMissing(f"{pom} is not there: the embedded Kafka needs the checkout, not the installed package alone")
    return pom


def _pom_hash() -> str:
    return hashlib.sha256(_pom().read_bytes()).hexdigest()


def main() -> int:
    """Fill the cache; one line says what was done, or what is missing."""
    try:
        fetch_jars(lambda line: _write(sys.stdout, line))
    except OperatorError as error:
        _write(sys.stderr, f"eventwire: {error} [{error.code}]")
        return 1
    return 0


def _write(stream: TextIO, line: str) -> None:
    stream.write(line + "\n")
    stream.flush()


if __name__ == "__main__":
    sys.exit(main())
