"""Articles onto `articles.raw.v1`, each delivery awaited."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from kafka import KafkaProducer
from kafka.errors import KafkaError, MessageSizeTooLargeError

from streams.broker.admin import require_topics
from streams.broker.clients import open_producer
from streams.errors import BadFile, BrokerUnreachable
from streams.feeds.files import ReadArticle
from streams.topics import MEBIBYTE, RAW, RAW_BYTES

UNDER_WAY = 500
"""Articles sent whose delivery is not yet known, at most."""


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
    with open_producer(servers) as producer:
        feeding = _Feeding(producer, servers, delivered, refused)
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
    delivered: Callable[[str], None]
    refused: Callable[[BadFile], None]
    fed: Fed = field(default_factory=Fed)
    waiting: deque[tuple[ReadArticle, Any]] = field(default_factory=deque)

    def send(self, read: ReadArticle) -> None:
        try:
            future = self.producer.send(RAW.name, key=read.article.id.encode(), value=read.article.to_json())
        except MessageSizeTooLargeError:
            self.refuse(_too_large(read))
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
            except MessageSizeTooLargeError:
                self.refuse(_too_large(read))
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


def _too_large(read: ReadArticle) -> BadFile:
    return BadFile(f"{read.where}: the article is over {RAW_BYTES // MEBIBYTE} MiB, the limit of {RAW.name}")
