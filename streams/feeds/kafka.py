"""Articles onto `articles.raw.v1`, each delivery awaited."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import lz4.frame
from kafka import KafkaProducer
from kafka.errors import KafkaError

from streams.broker.admin import require_topics
from streams.broker.clients import open_admin, open_producer
from streams.broker.facts import topic_facts
from streams.errors import BadFile, BrokerUnreachable
from streams.feeds.files import ReadArticle
from streams.topics import RAW, RAW_BYTES, RECORD_BYTES

UNDER_WAY = 500
"""Articles sent whose delivery is not yet known, at most."""
OVERHEAD = 2048
"""Bytes about an article on Kafka: its batch's header, its lengths, and what lz4 adds where it saves nothing."""


@dataclass(slots=True)
class Fed:
    """What became of the articles: the ids of those that Kafka has, in order, and what could not be sent."""

    ids: list[str] = field(default_factory=list)
    problems: list[BadFile] = field(default_factory=list)


def feed(
    articles: Iterable[ReadArticle | BadFile],
    servers: Sequence[str],
    *,
    delivered: Callable[[str], None] = lambda _id: None,
    refused: Callable[[BadFile], None] = lambda _problem: None,
) -> Fed:
    """Put the articles on the raw topic (key: article id; value: the article's JSON), and wait for every delivery.

    `delivered` is told each article's id when Kafka has it, `refused` each problem as it is met (those among
    `articles` too). Raises `BrokerUnreachable`, also where the broker goes away meanwhile, and `TopicProblem` where
    the topic is missing.
    """
    require_topics(servers, [RAW])
    most = _most_bytes(servers)
    with open_producer(servers) as producer:
        feeding = _Feeding(producer, servers, most, delivered, refused)
        for read in articles:
            if isinstance(read, BadFile):
                feeding.refuse(read)
            else:
                feeding.send(read)
        feeding.settle(down_to=0)
    return feeding.fed


@dataclass(slots=True)
class _Feeding:
    producer: KafkaProducer
    servers: Sequence[str]
    most_bytes: int
    delivered: Callable[[str], None]
    refused: Callable[[BadFile], None]
    fed: Fed = field(default_factory=Fed)
    waiting: deque[tuple[ReadArticle, Any]] = field(default_factory=deque)

    def send(self, read: ReadArticle) -> None:
        key, value = read.article.id.encode(), read.article.to_json()
        if not _fits(len(key), value, self.most_bytes):
            self.refuse(_too_large(read, self.most_bytes))
            return
        try:
            future = self.producer.send(RAW.name, key=key, value=value)
        except KafkaError as error:
            raise self._lost(error) from error
        else:
            self.waiting.append((read, future))
        self.settle(down_to=UNDER_WAY)

    def settle(self, down_to: int) -> None:
        """Wait for the oldest deliveries until that many are under way."""
        while len(self.waiting) > down_to:
            read, future = self.waiting.popleft()
            try:
                future.get(timeout=90)
            except KafkaError as error:
                raise self._lost(error) from error
            else:
                self.fed.ids.append(read.article.id)
                self.delivered(read.article.id)

    def refuse(self, problem: BadFile) -> None:
        self.fed.problems.append(problem)
        self.refused(problem)

    def _lost(self, error: KafkaError) -> BrokerUnreachable:
        return BrokerUnreachable(
            f"the broker at {', '.join(self.servers)} no longer takes articles ({error}); {len(self.fed.ids)} were "
            "delivered: feed the same files again, articles keep their ids"
        )


def _most_bytes(servers: Sequence[str]) -> int:
    """What the topic takes: as declared, where we may not ask."""
    with open_admin(servers) as admin:
        facts = topic_facts(admin, [RAW.name]).get(RAW.name)
    return (facts.max_bytes if facts else None) or RAW_BYTES


def _fits(key_bytes: int, value: bytes, most_bytes: int) -> bool:
    """Whether the topic takes it, by what Kafka measures: the compressed size. That is tried where it decides.

    Left to the broker, one refusal would cost all that is under way: kafka-python gives it up.
    """
    room = most_bytes - key_bytes - OVERHEAD
    return len(value) <= room or (len(value) <= RECORD_BYTES and len(lz4.frame.compress(value)) <= room)


def _too_large(read: ReadArticle, most_bytes: int) -> BadFile:
    return BadFile(f"{read.where}: the article is over {most_bytes:,} bytes, what {RAW.name} takes (max.message.bytes)")
