"""A line an article: what it says, and what it must never say."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from prometheus_client import REGISTRY

from streams import logs
from streams.agents.acknowledging import Acknowledging
from streams.agents.calling import Outcome, call
from streams.agents.failure_share import FailureShare
from streams.agents.limits import Limits
from streams.agents.messages import Delivery, Handled, Observation, Received
from streams.errors import StageFailed
from streams.topics import IDENTIFIED, RECORD_BYTES
from tests.unit.agents.helpers import TinyProducer, TinyStream, event

WORDS = "Words of the article"
Lines = Callable[..., list[dict[str, Any]]]


class _AtOnce:
    async def warm(self) -> None: ...

    def close(self) -> None: ...

    def not_ready(self) -> None: ...

    def submit(self, received: Received) -> asyncio.Future[Outcome]:
        future: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        future.set_result(call("tiny", _handle, received))
        return future


def _handle(received: Received) -> Handled:
    if received.value == b"fail":
        raise StageFailed(f"could not read {WORDS!r}")
    if received.value == b"swell":
        return Handled([Delivery(IDENTIFIED, b"a2", bytes(RECORD_BYTES))], [Observation("coding_delay_seconds", (), 1)])
    # Whatever key the feed chose, what goes out is keyed by the article's id.
    return Handled([Delivery(IDENTIFIED, b"id of " + received.value, received.value)])


@pytest.fixture
def lines(capsys: pytest.CaptureFixture[str]) -> Iterator[Lines]:
    """What a loop over some records logs at a level, as the operator finds it in a pipe."""
    before = logging.getLogger().handlers, logging.getLogger().level

    def run(level: str, *events: Any) -> list[dict[str, Any]]:
        logs.configure(level, stage="tiny")
        loop = Acknowledging("tiny", _AtOnce(), TinyProducer().send, FailureShare(0.05), 16, Limits())
        asyncio.run(loop.run(TinyStream(list(events))))
        said = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
        return [line for line in said if line["event"].startswith("article")]

    yield run
    logging.getLogger().handlers, level = before
    logging.getLogger().setLevel(level)


def test_at_debug_each_article_has_one_line_that_says_which_and_where(lines: Lines) -> None:
    said = lines("debug", event(0, b"one", key=b"chosen by the feed"), event(1, b"two", key=None))
    assert [line["event"] for line in said] == ["article done"] * 2
    first = {name: said[0][name] for name in ("level", "article", "topic", "partition", "offset", "stage", "records")}
    assert first == {
        "level": "debug",
        "article": "id of one",
        "topic": "articles.raw.v1",
        "partition": 0,
        "offset": 0,
        "stage": "tiny",
        "records": 1,
    }
    assert 0 <= said[0]["seconds"] < 60
    assert said[1]["article"] == "id of two"


def test_at_info_articles_that_are_done_are_not_told_of(lines: Lines) -> None:
    assert lines("info", event(0, WORDS.encode())) == []


@pytest.mark.parametrize("level", ["debug", "info", "warning"])
def test_a_failure_is_one_line_with_its_code_and_no_word_of_the_article(lines: Lines, level: str) -> None:
    [line] = lines(level, event(3, b"fail"))
    assert (line["level"], line["event"], line["code"]) == ("warning", "article failed", "stage-failed")
    assert (line["article"], line["topic"], line["offset"], line["stage"]) == ("a1", "articles.raw.v1", 3, "tiny")
    assert WORDS not in json.dumps(line)


def test_what_does_not_fit_on_its_topic_failed_and_is_neither_done_nor_counted(lines: Lines) -> None:
    before = REGISTRY.get_sample_value("eventwire_coding_delay_seconds_count")
    [line] = lines("debug", event(0, b"swell"))
    assert (line["event"], line["code"]) == ("article failed", "record-too-large")
    assert REGISTRY.get_sample_value("eventwire_coding_delay_seconds_count") == before


def test_a_hostile_id_stays_in_its_line(lines: Lines) -> None:
    hostile = 'a"}\n{"event":"article done"}\x1b[2J\x9b\u2028\u202e'
    [line] = lines("info", event(0, b"fail", key=hostile.encode() + b"\xff" + b"x" * 1_000))
    assert line["article"].startswith(hostile)
    assert len(line["article"]) == 200
