"""Articles go onto Kafka as they are, and events come out of it once each, through the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import orjson
import pytest

from streams.broker.clients import open_producer
from streams.exports.events import follow_events
from streams.exports.filters import EventFilter
from streams.exports.reading import TopicReader
from streams.topics import CODED, RAW

pytestmark = pytest.mark.kafka

EVENTWIRE = [sys.executable, "-m", "streams.cli"]


def _put_events(servers: str, *events: dict[str, Any]) -> None:
    with open_producer([servers]) as producer:
        for event in events:
            producer.send(CODED.name, key=b"RUS-UKR", value=orjson.dumps(event)).get(timeout=10)


def _event(identifier: str, **fields: Any) -> dict[str, Any]:
    return {"id": identifier, "quad_class": 4, "root": "19", "code": "190", "source": {"country": "RUS"}, **fields}


def test_articles_are_on_the_topic_under_their_ids_with_all_their_fields(
    topics: str, environment: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "articles.jsonl"
    file.write_text(
        '{"id": "é1", "text": "Ein Text.", "desk": {"x": [1]}, "published_at": "2025-07-12"}\n'
        "broken\n"
        '{"text": "no id"}\n'
    )
    ran = subprocess.run([*EVENTWIRE, "feed", str(file)], env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert f"eventwire: {file}:2: not JSON" in ran.stderr
    assert "2 articles fed; 1 not fed" in ran.stderr
    ids = [json.loads(line)["id"] for line in ran.stdout.splitlines()]
    with TopicReader([topics], [RAW], "beginning") as reader:
        records = {received.key: orjson.loads(received.value) for received in reader.until_end()}
    assert set(records) == {identifier.encode() for identifier in ids}
    article = records["é1".encode()]
    assert (article["text"], article["desk"], article["published_at"]) == ("Ein Text.", {"x": [1]}, "2025-07-12")


def test_many_articles_are_all_delivered_in_order(topics: str, environment: dict[str, str]) -> None:
    lines = "".join(json.dumps({"id": f"a{number}", "text": f"Text {number}. " * 50}) + "\n" for number in range(3000))
    ran = subprocess.run(
        [*EVENTWIRE, "feed", "-"], env=environment, input=lines, capture_output=True, text=True, check=True
    )
    assert [json.loads(line)["id"] for line in ran.stdout.splitlines()] == [f"a{number}" for number in range(3000)]
    with TopicReader([topics], [RAW], "beginning") as reader:
        assert len({received.key for received in reader.until_end()}) == 3000


def test_an_article_at_the_limit_goes_through(topics: str, environment: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_bytes(b"a long text " * (8 * 1024 * 1024 // 12))
    subprocess.run([*EVENTWIRE, "feed", str(file)], env=environment, capture_output=True, check=True)
    with TopicReader([topics], [RAW], "beginning") as reader:
        [received] = reader.until_end()
    assert len(received.value) > 8 * 1024 * 1024


def test_a_missing_topic_is_one_line(kafka: str, environment: dict[str, str], remove_topics: Any) -> None:
    remove_topics([kafka], [RAW, CODED])
    for arguments, name in ((["feed", "-"], RAW.name), (["tail"], CODED.name)):
        ran = subprocess.run(
            [*EVENTWIRE, *arguments],
            env=environment,
            input='{"text": "x"}',
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 1
        assert ran.stderr.count("\n") == 1
        assert name in ran.stderr
        assert "[topic-problem]" in ran.stderr


def test_tail_gives_the_wanted_events_once_and_as_they_came(topics: str, environment: dict[str, str]) -> None:
    _put_events(topics, _event("1", new_field=1), _event("2", quad_class=1), _event("1", new_field=1), _event("3"))
    ran = subprocess.run(
        [*EVENTWIRE, "tail", "--from-beginning", "--until-now", "--quad", "4", "--source", "rus"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert [json.loads(line) for line in ran.stdout.splitlines()] == [_event("1", new_field=1), _event("3")]


def test_followers_see_what_comes_after_they_began(topics: str) -> None:
    _put_events(topics, _event("before"))
    with TopicReader([topics], [CODED], "end") as reader:
        _put_events(topics, _event("after"))
        assert [orjson.loads(received.value)["id"] for received in reader.poll(10)] == ["after"]
    events = follow_events([topics], EventFilter(), "beginning")
    assert {next(events)[0]["id"], next(events)[0]["id"]} == {"before", "after"}
    events.close()  # type: ignore[attr-defined]  # it is a generator


def test_a_closed_pipe_ends_tail_quietly(topics: str, environment: dict[str, str]) -> None:
    _put_events(topics, *(_event(str(number), padding="x" * 2000) for number in range(100)))
    ran = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m streams.cli tail --from-beginning | head -n 1"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert json.loads(ran.stdout)["padding"]
    assert ran.stderr == ""


def test_ctrl_c_ends_tail_with_130_and_no_words(topics: str, environment: dict[str, str]) -> None:
    _put_events(topics, _event("1"))
    process = subprocess.Popen(
        [*EVENTWIRE, "tail", "--from-beginning"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert b'"id":"1"' in process.stdout.readline()
    process.send_signal(2)
    _, complaints = process.communicate(timeout=20)
    assert (process.returncode, complaints) == (130, b"")
