"""Dead letters are listed with their reasons, and sent again as they came."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from streams.agents.dead_letters import dead_letter
from streams.agents.failure import Failure
from streams.agents.messages import Received
from streams.broker.clients import open_producer
from streams.exports.dead_letters import LetterFilter, choose, dead_letters
from streams.exports.reading import TopicReader
from streams.topics import DEAD_LETTERS, IDENTIFIED, RAW

pytestmark = pytest.mark.kafka

EVENTWIRE = [sys.executable, "-m", "streams.cli", "dlq"]
NOT_JSON = Failure("not-json", "not one JSON object: [red]\x1b[2J", is_bad_input=True)
TIMED_OUT = Failure("stage-timed-out", "took longer than 10 s, twice", is_bad_input=False)
MADE = datetime(2025, 7, 12, tzinfo=UTC)


def _received(topic: str, value: bytes, offset: int = 7) -> Received:
    return Received(topic, 3, offset, b"a key", value, MADE, (("traceparent", b"00-1"),))


def _put(servers: str, received: Received, stage: str, failure: Failure) -> None:
    """A dead letter, as the agents write it."""
    letter = dead_letter(received, stage, failure)[0]
    with open_producer([servers]) as producer:
        headers = list(letter.headers)
        producer.send(DEAD_LETTERS.name, key=letter.key, value=letter.value, headers=headers).get(timeout=10)


def test_list_says_where_from_which_stage_and_why(topics: str, environment: dict[str, str]) -> None:
    _put(topics, _received(RAW.name, b"\xff\x00"), "language", NOT_JSON)
    _put(topics, _received(IDENTIFIED.name, b"{}"), "entities", TIMED_OUT)
    ran = subprocess.run(
        [*EVENTWIRE, "list", "--error", "not-json"], env=environment, capture_output=True, text=True, check=True
    )
    [letter] = [json.loads(line) for line in ran.stdout.splitlines()]
    assert letter["origin"] == f"{RAW.name}/3/7"
    assert (letter["stage"], letter["error"], letter["message"]) == ("language", "not-json", NOT_JSON.message)
    assert (letter["key"], letter["size"]) == ("a key", 2)
    assert letter["place"].startswith(f"{DEAD_LETTERS.name}/")
    assert [found.stage for found in dead_letters([topics], LetterFilter(stage="entities"))] == ["entities"]


def test_replay_asks_first_and_sends_nothing_unasked(topics: str, environment: dict[str, str]) -> None:
    _put(topics, _received(IDENTIFIED.name, b"{}"), "entities", TIMED_OUT)
    ran = subprocess.run([*EVENTWIRE, "replay"], env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert f"1 to send again to {IDENTIFIED.name}" in ran.stderr
    assert "say --yes" in ran.stderr
    with TopicReader([topics], [IDENTIFIED], "beginning") as reader:
        assert list(reader.until_end()) == []


def test_replay_sends_what_matches_byte_for_byte_to_where_it_came_from(
    topics: str, environment: dict[str, str]
) -> None:
    _put(topics, _received(RAW.name, b"\xff\x00"), "language", NOT_JSON)
    _put(topics, _received(IDENTIFIED.name, b"{\xe9}"), "entities", TIMED_OUT)
    subprocess.run(
        [*EVENTWIRE, "replay", "--yes", "--stage", "entities"], env=environment, capture_output=True, check=True
    )
    with TopicReader([topics], [RAW, IDENTIFIED], "beginning") as reader:
        [sent] = reader.until_end()
    assert (sent.topic, sent.key, sent.value) == (IDENTIFIED.name, b"a key", b"{\xe9}")
    headers = dict(sent.headers)
    assert set(headers) == {"traceparent", "dlq-replayed-from"}
    assert headers["dlq-replayed-from"].decode().startswith(f"{DEAD_LETTERS.name}/")


def test_what_failed_again_after_a_replay_is_sent_once(topics: str) -> None:
    for offset in (7, 19):
        _put(topics, _received(IDENTIFIED.name, b"{}", offset), "entities", TIMED_OUT)
    letters, impossible = choose([topics], LetterFilter())
    assert [letter.origin for letter in letters] == [f"{IDENTIFIED.name}/3/19"]
    assert impossible == []


def test_letters_that_cannot_be_sent_again_are_named(topics: str, environment: dict[str, str]) -> None:
    _put(topics, _received("somebody.elses", b"{}"), "language", NOT_JSON)
    ran = subprocess.run([*EVENTWIRE, "replay", "--yes"], env=environment, capture_output=True, text=True, check=True)
    assert "can't be sent again: it does not come from one of eventwire's topics (somebody.elses)" in ran.stderr
    assert json.loads(ran.stdout) == {"sent": 0, "impossible": 1}
