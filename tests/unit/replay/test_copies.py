"""What is kept in mind of the records on the article topics, and that nothing hostile there stops a replay."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import pytest

from streams.agents.messages import Received
from streams.agents.replayed import is_replayed, replay_headers
from streams.contract import SCHEMAS
from streams.replay.copies import account_of, copy_of, digest

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)


def received(value: bytes, headers: tuple[tuple[str, bytes], ...] = ()) -> Received:
    return Received("articles.annotated.v1", 3, 7, b"a1", value, NOON, headers)


def example(name: str) -> bytes:
    return (SCHEMAS / "examples" / Path(name)).read_bytes()


def test_an_annotated_record_tells_who_it_is_and_what_was_read() -> None:
    record = orjson.loads(example("articles.annotated.v1/one-sentence.json"))
    copy = copy_of(received(orjson.dumps(record)))
    assert copy is not None
    assert (copy.article, copy.version, copy.language) == (record["article"]["id"], 1, record["language"])
    assert str(copy.place) == "articles.annotated.v1/3/7"
    assert copy.reader == record["reader"]
    [sentence] = record["sentences"]
    assert copy.choice == digest([(sentence["part"], sentence["index"], any(sentence["entity"]))])
    assert (copy.first_sent, copy.sent, copy.is_replayed) == (NOON, NOON, False)


def test_an_identified_record_has_neither_reader_nor_choice() -> None:
    copy = copy_of(received(example("articles.identified.v1/detected.json")))
    assert copy is not None
    assert (copy.reader, copy.choice) == ("", b"")


def test_a_record_that_was_sent_again_keeps_the_time_of_the_first() -> None:
    headers = (
        (("traceparent"), b"00-1"),
        ("replayed-from", b"t/1/2"),
        ("replayed-timestamp", b"2026-11-01T09:30:00+00:00"),
    )
    record = received(example("articles.identified.v1/detected.json"), headers)
    copy = copy_of(record)
    assert copy is not None
    assert (copy.first_sent, copy.sent) == (datetime(2026, 11, 1, 9, 30, tzinfo=UTC), NOON)
    assert copy.is_replayed
    assert is_replayed(record)
    assert replay_headers(record) == headers[1:]


def test_the_order_of_a_choice_is_of_no_matter_and_its_content_is() -> None:
    assert digest([("title", 0, False), ("text", 1, True)]) == digest([("text", 1, True), ("title", 0, False)])
    assert digest([("text", 1, True)]) != digest([("text", 1, False)])


def test_an_account_tells_its_coder() -> None:
    found = account_of(received(example("articles.coded.v1/coded.json")))
    assert found is not None
    record = orjson.loads(example("articles.coded.v1/coded.json"))
    assert found[0] == record["article_id"]
    assert found[1].coder == (record["coder"]["version"], record["coder"]["lexicon"])
    assert found[1].outcome == "coded"


@pytest.mark.parametrize(
    "value",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b'{"article": 3}',
        b'{"article": {"id": 4}}',
        b'{"article": {"id": "a", "version": []}}',
        b'{"article": {"id": "a"}, "sentences": [{}]}',
        b'{"article_id": null}',
    ],
)
def test_what_none_of_our_agents_wrote_is_passed_over(value: bytes) -> None:
    assert copy_of(received(value)) is None
    assert account_of(received(value)) is None


@pytest.mark.parametrize("said", [b"", b"soon", b"\xff\xfe"])
def test_a_time_that_is_none_is_the_records_own(said: bytes) -> None:
    copy = copy_of(received(example("articles.identified.v1/detected.json"), (("replayed-timestamp", said),)))
    assert copy is not None
    assert copy.first_sent == NOON


def test_an_account_without_a_coder_has_none() -> None:
    record: dict[str, Any] = {
        "article_id": "a",
        "version": 2,
        "outcome": "dead-letter",
        "accounted_at": "2026-11-29T12:00:00Z",
    }
    found = account_of(received(orjson.dumps(record)))
    assert found is not None
    assert (found[1].coder, found[1].version) == (None, 2)
