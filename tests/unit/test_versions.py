"""The version of the names is that of every file that reading opens, and of no other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from streams import versions
from streams.cameo.patterns.lexicon import FOLDER
from streams.versions import CODING_ALONE, PATTERNS, reading_version

OPENED = """
import os, sys
opened = set()
def note(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, os.PathLike)):
        opened.add(os.fspath(arguments[0]))
sys.addaudithook(note)
from streams.agents.entities import handler
handler()
print(*sorted(path for path in opened if "/lexicons/" in path), sep="\\n")
"""


@pytest.mark.model
def test_what_reading_opens_is_not_said_to_be_the_coders_alone() -> None:
    """Codes and compositions are opened for the patterns' sake."""
    ran = subprocess.run([sys.executable, "-c", OPENED], capture_output=True, text=True, check=True, timeout=200)
    opened = {Path(path).name for path in ran.stdout.splitlines()}
    assert {"actors.tsv", "abbreviations.txt", "lemmas.tsv", "prospects.tsv"} <= opened
    assert opened & CODING_ALONE <= {"cameo.tsv", "composition.tsv"}


def test_every_file_that_is_named_is_there() -> None:
    assert {path.name for path in FOLDER.rglob("*")} >= CODING_ALONE | PATTERNS


@pytest.mark.parametrize(
    ("name", "is_names"),
    [
        ("en/actors.tsv", True),
        ("en/new.tsv", True),
        ("world/actors.tsv", True),
        ("en/events/19-fight.txt", False),
        ("en/classes.txt", False),
        ("world/places.tsv", False),
    ],
)
def test_names_change_the_version_and_patterns_do_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, is_names: bool
) -> None:
    file = tmp_path / name
    file.parent.mkdir(parents=True)
    monkeypatch.setattr(versions, "FOLDER", tmp_path)
    found = []
    for text in ("before", "behind"):
        file.write_text(text, encoding="utf-8")
        reading_version.cache_clear()
        found.append(reading_version())
    reading_version.cache_clear()
    assert (found[0] != found[1]) is is_names
