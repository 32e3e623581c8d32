"""Records about and over the limits, ours and the cluster's: each comes out, or is set aside with its reason."""

from __future__ import annotations

import base64
import itertools
import os
from collections.abc import Callable
from pathlib import Path

import orjson
import pytest
from kafka import KafkaProducer
from kafka.admin import ConfigResource, ConfigResourceType

from streams.broker.clients import open_admin
from streams.errors import BadFile
from streams.feeds.files import read_articles
from streams.feeds.kafka import feed
from streams.topics import ANNOTATED, DEAD_LETTERS, IDENTIFIED, MEBIBYTE, RAW, RAW_BYTES, Topic
from tests.integration.cluster import TestCluster, Worker, wait_until
from tests.integration.faults.audit import audit, newest_accounts, wait_for_accounts
from tests.integration.faults.conftest import Figure
from tests.integration.faults.load import articles

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(600)]

Start = Callable[..., Worker]
SMALL = 300_000
"""Less than is declared, and more than a worker needs at the least."""


def lower(servers: str, topic: Topic, limit: int) -> None:
    """What an operator may do: the topic takes smaller records than is declared."""
    with open_admin([servers]) as admin:
        admin.alter_configs([ConfigResource(ConfigResourceType.TOPIC, topic.name, {"max.message.bytes": str(limit)})])


def noise(size: int) -> str:
    """Text that lz4 can't make smaller."""
    return base64.b64encode(os.urandom(size)).decode()[:size]


def article_of(size: int, name: str) -> bytes:
    """An article whose JSON, as the feeder writes it, is so many bytes."""
    empty = len(orjson.dumps({"text": "", "id": name}))
    return orjson.dumps({"text": noise(size - empty), "id": name})


def letters_of(cluster: TestCluster) -> dict[str, tuple[str, str]]:
    """By key, the stage that wrote the dead letter and its reason."""
    letters = ((letter.key.decode(), dict(letter.headers)) for letter in cluster.read(DEAD_LETTERS))
    return {key: (says["dlq-stage"].decode(), says["dlq-error-code"].decode()) for key, says in letters}


def test_the_feeder_puts_what_fits_and_names_what_does_not(cluster: TestCluster, tmp_path: Path) -> None:
    """Those that follow a refused one on its partition are delivered all the same."""
    around = [orjson.dumps({"id": f"a{number}", "text": "Text."}) for number in range(60)]
    sizes = {"under": RAW_BYTES - MEBIBYTE // 100, "at": RAW_BYTES - 1, "over": RAW_BYTES + 1}
    odd = [article_of(size, name) for name, size in sizes.items()]
    file = tmp_path / "articles.jsonl"
    file.write_bytes(b"".join(line + b"\n" for line in (*around[:30], *odd, *around[30:])))
    fed = feed(read_articles([str(file)]), [cluster.servers])
    assert [str(problem) for problem in fed.problems] == [
        f"{file}:32: the article is over 8,388,608 bytes, what articles.raw.v1 takes (max.message.bytes)",
        f"{file}:33: the line is over 8 MiB, the limit of a raw article",
    ]
    assert all(isinstance(problem, BadFile) for problem in fed.problems)
    assert set(fed.ids) == {record.key.decode() for record in cluster.read(RAW)}
    assert set(fed.ids) == {"under", *(f"a{number}" for number in range(60))}


def test_a_topic_that_takes_less_than_declared_costs_the_large_ones_only(cluster: TestCluster, tiny: Start) -> None:
    lower(cluster.servers, IDENTIFIED, SMALL)
    large = orjson.dumps({"id": "large", "text": noise(SMALL)})
    cluster.feed(RAW, [(b"large", large), *((b"a%d" % n, orjson.dumps({"n": n})) for n in range(100))])
    worker = tiny()
    wait_until(lambda: cluster.count(IDENTIFIED) == 100 and cluster.count(DEAD_LETTERS) == 1)
    assert letters_of(cluster) == {"large": ("tiny", "record-too-large")}
    assert cluster.read(DEAD_LETTERS)[0].value == large
    assert worker.end() == 0


def test_a_limit_that_is_lowered_while_a_worker_runs_loses_nothing(
    cluster: TestCluster, tiny: Start, environment: dict[str, str]
) -> None:
    """The broker refuses the first; the worker begins again, knows the limit then, and sets the record aside."""
    cluster.feed(RAW, [(b"a0", orjson.dumps({"n": 0}))])
    worker = tiny()
    wait_until(lambda: cluster.count(IDENTIFIED) == 1)
    lower(cluster.servers, IDENTIFIED, SMALL)
    large = orjson.dumps({"id": "large", "text": noise(SMALL)})
    cluster.feed(RAW, [(b"large", large), *((b"large", orjson.dumps({"n": n})) for n in range(1, 50))])
    wait_until(lambda: worker.poll() is not None or cluster.count(DEAD_LETTERS) == 1)
    if worker.poll() is not None:
        [line] = [line for line in worker.said() if line["level"] == "critical"]
        assert (worker.returncode, line["code"]) == (1, "undelivered")
        assert IDENTIFIED.name in line["event"]
        assert sum(cluster.committed(f"{environment['EVENTWIRE_GROUP_PREFIX']}-tiny", RAW).values()) <= 1
        worker = tiny()
    wait_until(lambda: cluster.count(DEAD_LETTERS) == 1)
    wait_until(lambda: {orjson.loads(record.value)["n"] for record in cluster.read(IDENTIFIED)} == set(range(50)))
    assert letters_of(cluster) == {"large": ("tiny", "record-too-large")}
    assert worker.end() == 0


def test_a_topic_that_takes_next_to_nothing_ends_the_worker_with_one_line(cluster: TestCluster, tiny: Start) -> None:
    lower(cluster.servers, IDENTIFIED, 1_000)
    cluster.feed(RAW, [(b"a0", orjson.dumps({"n": 0}))])
    worker = tiny()
    [line] = [line for line in worker.said() if line["level"] == "critical"]
    assert (worker.returncode, line["code"]) == (78, "topic-problem")
    assert f"max.message.bytes is under 262,144 on {IDENTIFIED.name}" in line["event"]
    assert cluster.count(IDENTIFIED) == 0


@pytest.mark.soak
@pytest.mark.model
def test_the_pipeline_accounts_for_large_articles_of_every_kind(
    cluster: TestCluster, start: Start, figure: Figure
) -> None:
    """A text of one letter, one that is too long, what swells when written again, what was small because compressed."""
    lower(cluster.servers, ANNOTATED, SMALL)
    clause = "and French officials criticised Germany on day {} of {}"
    sentences = (", ".join(clause.format(day, year) for day in range(15)) for year in range(60))
    large: dict[str, dict[str, object]] = {
        "one letter": {"text": "a" * 999_000, "language": "en"},
        "long text": {"text": "b" * 1_000_001},
        "swells": {"text": "Russia attacked Ukraine.", "language": "en", "desk": [1e15] * 1_000_000},
        "bomb": {"text": "c" * 30_000_000},
        "many sentences": {"text": " ".join(f"Russian forces attacked Ukraine, {one}." for one in sentences)},
        "near the limit": {"text": "Russia attacked Ukraine.", "language": "en", "desk": noise(RAW_BYTES - 2_000)},
    }
    with KafkaProducer(
        bootstrap_servers=cluster.servers, compression_type="lz4", max_request_size=64 * MEBIBYTE
    ) as producer:
        for name, article in large.items():
            value = orjson.dumps(article | {"id": name}).replace(b"1000000000000000.0", b"1e15")
            producer.send(RAW.name, key=name.encode(), value=value)
    good = dict(itertools.islice(articles(), 40))
    cluster.feed(RAW, ((name.encode(), value) for name, value in good.items()))
    workers = start("streams.cli", "worker")

    def check() -> None:
        assert workers.poll() is None, "the workers have ended"

    seconds = wait_for_accounts(cluster, [*good, *large], 240, check)
    assert workers.end() == 0
    found = audit(cluster, [*good, *large])
    assert found.outcomes["coded"] > len(good) / 2
    outcomes = {name: account.outcome for name, account in newest_accounts(cluster).items() if name in large}
    assert outcomes == {
        "one letter": "nothing-to-code",
        "near the limit": "coded",
    } | dict.fromkeys(("long text", "swells", "bomb", "many sentences"), "dead-letter")
    assert letters_of(cluster) == {
        "long text": ("language", "article-too-large"),
        "bomb": ("language", "article-too-large"),
        "swells": ("language", "record-too-large"),
        "many sentences": ("entities", "record-too-large"),
    }
    figure("six articles about and over the limits", found, f"all accounted for in {seconds:.0f} s, starting included")
