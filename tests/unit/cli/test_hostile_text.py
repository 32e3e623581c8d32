"""The commands that read articles without Kafka show what stands in them, and the terminal obeys none of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from tests.screen import HOSTILE, obeyed, on_a_terminal

pytestmark = pytest.mark.model

TEXT = f"President Emmanuel Macron praised Mali on Monday \x1b[2J\x9b\u202e. {HOSTILE}"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """An article with events, one that can't be coded, and a line that is none, in a file with a name to match."""
    file = tmp_path / f"{HOSTILE}.jsonl"
    article = {"id": HOSTILE, "title": f"Macron praised Mali {HOSTILE}", "language": "en", "publisher": HOSTILE}
    lines = [{**article, "text": TEXT}, {**article, "text": "word " * 300_000}, {HOSTILE: HOSTILE}]
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return file


def command(name: str, file: Path) -> list[str]:
    return [sys.executable, "-m", "streams.cli", name, str(file)]


@pytest.mark.parametrize("name", ["code", "explain", "unmatched"])
def test_what_an_article_says_is_shown_and_not_obeyed(file: Path, name: str) -> None:
    shown = on_a_terminal(command(name, file), os.environ)
    assert "[article-too-large]" in shown
    assert "[bad-file]" in shown
    assert "[2J" in shown or name == "unmatched"
    assert obeyed(shown) == []


def test_in_a_pipe_it_is_escaped_and_means_the_same(file: Path) -> None:
    ran = subprocess.run(command("code", file), capture_output=True, text=True, timeout=120, check=False)
    assert obeyed(ran.stdout + ran.stderr) == []
    events = [orjson.loads(line) for line in ran.stdout.split("\n")[:-1]]
    assert {event["article_id"] for event in events} == {HOSTILE}
    assert {event["title"] for event in events} == {f"Macron praised Mali {HOSTILE}"}
    assert any("\x1b[2J\x9b\u202e" in event["sentence"]["text"] for event in events)
