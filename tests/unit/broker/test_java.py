"""Java's version is read in its old and new forms, and what is missing is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from streams.broker.java import java, maven
from streams.errors import ToolMissing


def _java(folder: Path, version: str) -> Path:
    program = folder / "bin" / "java"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\necho '{version}' >&2\n")
    program.chmod(0o755)
    return program


@pytest.mark.parametrize("version", ['openjdk version "17.0.15" 2025-04-15', 'openjdk version "26-ea" 2026-03-17'])
def test_java_17_and_newer_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str) -> None:
    program = _java(tmp_path, version)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    assert java() == program


@pytest.mark.parametrize(
    ("version", "number"), [('java version "1.8.0_402"', 8), ('openjdk version "11.0.2" 2019-01-15', 11)]
)
def test_an_older_java_is_refused_by_its_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str, number: int
) -> None:
    _java(tmp_path, version)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(ToolMissing, match=rf"is Java {number}: Kafka needs Java 17"):
        java()


def test_no_java_and_no_maven_are_said_with_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolMissing, match="install Java 17"):
        java()
    with pytest.raises(ToolMissing, match="install Maven"):
        maven()
