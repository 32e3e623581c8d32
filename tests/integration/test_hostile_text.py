"""Whatever stands in articles, events and dead letters is shown, and not obeyed: on a terminal, and in a pipe."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import orjson
import pytest

from streams.broker.clients import open_producer
from streams.topics import CODED, DEAD_LETTERS, Topic
from tests.screen import HOSTILE, obeyed, on_a_terminal

pytestmark = pytest.mark.kafka

EVENTWIRE = [sys.executable, "-m", "streams.cli"]
ACTOR = {"text": HOSTILE, "code": HOSTILE, "name": HOSTILE}
EVENT: dict[str, Any] = {
    **dict.fromkeys(("id", "date", "code", "label", "modality", "title"), HOSTILE),
    "source": ACTOR,
    "target": ACTOR,
    "quad_class": 1,
    "trigger": {"start": 1, "end": 9},
    "sentence": {"start": 0, "text": HOSTILE},
}


def put(servers: str, topic: Topic, value: bytes, **more: Any) -> None:
    with open_producer([servers]) as producer:
        producer.send(topic.name, value=value, **more).get(timeout=10)


def in_a_pipe(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*EVENTWIRE, *arguments], env=environment, capture_output=True, text=True, timeout=120, check=False
    )


def test_events(topics: str, environment: dict[str, str]) -> None:
    """As another producer may write them: every character as it is, over several lines."""
    put(topics, CODED, json.dumps(EVENT, ensure_ascii=False, indent=1).encode())
    command = ["tail", "--from-beginning", "--until-now"]
    shown = on_a_terminal([*EVENTWIRE, *command], environment)
    assert "[2J" in shown
    assert obeyed(shown) == []
    piped = in_a_pipe(environment, *command)
    assert obeyed(piped.stdout) == []
    assert [orjson.loads(line) for line in piped.stdout.split("\n")[:-1]] == [EVENT]


def test_dead_letters(topics: str, environment: dict[str, str]) -> None:
    names = ("topic", "partition", "offset", "stage", "error-code", "message", "time")
    headers = [(f"dlq-{name}", HOSTILE.encode()) for name in names]
    put(topics, DEAD_LETTERS, b"\xff", key=HOSTILE.encode(), headers=headers)
    for command in (["dlq", "list"], ["dlq", "replay", "--yes"]):
        shown = on_a_terminal([*EVENTWIRE, *command], environment)
        assert "[2J" in shown
        assert obeyed(shown) == []
        piped = in_a_pipe(environment, *command)
        assert obeyed(piped.stdout + piped.stderr) == []
    [letter] = [orjson.loads(line) for line in in_a_pipe(environment, "dlq", "list").stdout.split("\n")[:-1]]
    assert letter["message"] == letter["key"] == HOSTILE


def test_files_that_are_fed(topics: str, environment: dict[str, str], tmp_path: Path) -> None:
    assert topics
    file = tmp_path / f"{HOSTILE}.jsonl"
    file.write_text(json.dumps({"id": HOSTILE, "text": "t"}) + f'\n{{"text": 1, "{HOSTILE}": 1}}\n[]\n')
    shown = on_a_terminal([*EVENTWIRE, "feed", str(file)], environment)
    assert "not an article" in shown
    assert obeyed(shown) == []
    piped = in_a_pipe(environment, "feed", str(file))
    assert orjson.loads(piped.stdout) == {"id": HOSTILE}
    assert obeyed(piped.stdout + piped.stderr) == []
    assert all(line.startswith(("eventwire: ", "1 article")) for line in piped.stderr.splitlines())


def test_addresses(environment: dict[str, str]) -> None:
    environment["EVENTWIRE_BOOTSTRAP_SERVERS"] = f"127.0.0.1:1{HOSTILE}"
    shown = on_a_terminal([*EVENTWIRE, "topics"], environment)
    assert "[broker-unreachable]" in shown
    assert obeyed(shown) == []
