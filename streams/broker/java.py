"""The programs that the embedded broker needs: Java to run Kafka, Maven to fetch it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from streams.errors import ToolMissing

OLDEST = 17
"""Kafka 4's brokers need Java 17 (KIP-1013)."""


def java() -> Path:
    """The `java` program: that of `JAVA_HOME` where it is set, else the one on the path.

    Raises `ToolMissing` where there is none, or it is older than 17.
    """
    home = os.environ.get("JAVA_HOME")
    found = shutil.which("java", path=str(Path(home) / "bin")) if home else shutil.which("java")
    where = f"JAVA_HOME ({home})" if home else "the path"
    if found is None:
        raise ToolMissing(f"no Java in {where}: install Java {OLDEST} or newer (a JRE is enough)")
    version = _major_version(found)
    if version < OLDEST:
        raise ToolMissing(f"{found} is Java {version}: Kafka needs Java {OLDEST} or newer")
    return Path(found)


def maven() -> Path:
    """The `mvn` program. Raises `ToolMissing` where there is none."""
    found = shutil.which("mvn")
    if found is None:
        raise ToolMissing("no Maven (mvn) on the path: install Maven 3.6 or newer, it fetches Kafka's jars")
    return Path(found)


def _major_version(program: str) -> int:
    """17 of `openjdk version "17.0.15" 2025-04-15`; 8 of the older form `"1.8.0_402"`."""
    said = subprocess.run([program, "-version"], capture_output=True, text=True, check=False)  # noqa: S603 - java itself
    match = re.search(r'version "(?:1\.)?(\d+)', said.stderr)
    if match is None:
        raise ToolMissing(f"`{program} -version` does not say its version: {said.stderr.strip()[:200]}")
    return int(match[1])
