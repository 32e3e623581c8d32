"""A running load: articles fed at a steady rate, in a thread, whatever happens to the broker meanwhile."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from typing import Self

import orjson
from kafka import KafkaProducer

from streams.topics import RAW

SEEDS = Path(__file__).resolve().parents[3] / "seeds"
DELIVERY_SECONDS = 300
"""How long the producer goes on trying while no broker answers."""


def seeds() -> list[dict[str, object]]:
    """The articles under `seeds/`."""
    files = sorted(SEEDS.glob("*.jsonl"))
    found = [orjson.loads(line) for file in files for line in file.read_bytes().splitlines() if line.strip()]
    texts = (file.read_text(encoding="utf-8") for file in sorted(SEEDS.glob("*.txt")))
    return found + [{"text": text, "published_at": "2025-07-13"} for text in texts]


def articles(prefix: str = "article") -> Iterator[tuple[str, bytes]]:
    """Endless articles, id and bytes: the seeds over and over under fresh ids."""
    for number, seed in enumerate(itertools.cycle(seeds())):
        name = f"{prefix}-{number}"
        yield name, orjson.dumps(seed | {"id": name})


class Load:
    """Feeds so many articles a second while its `with` lasts, or until `most` were fed.

    `fed` has the ids of those that the broker has acknowledged; behind the `with` these are all that were sent, or it
    raises what kept one from being delivered.
    """

    def __init__(self, servers: str, rate: float, *, most: int | None = None, prefix: str = "article") -> None:
        self.fed: list[str] = []
        self._servers = servers
        self._rate = rate
        self._articles = itertools.islice(articles(prefix), most)
        self._done = Event()
        self._problem: BaseException | None = None
        self._thread = Thread(target=self._feed, name="load", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self._done.set()
        self._thread.join(DELIVERY_SECONDS)
        if kind is None:
            self.check()
            assert not self._thread.is_alive(), "the load could not be delivered"

    def check(self) -> None:
        """Raise what kept an article from being delivered."""
        if self._problem:
            raise self._problem

    def _feed(self) -> None:
        try:
            self._produce()
        except Exception as error:  # noqa: BLE001 - raised where the load is waited for
            self._problem = error

    def _produce(self) -> None:
        producer = KafkaProducer(
            bootstrap_servers=self._servers,
            acks="all",
            enable_idempotence=True,
            delivery_timeout_ms=DELIVERY_SECONDS * 1000,
            max_block_ms=DELIVERY_SECONDS * 1000,
            reconnect_backoff_max_ms=1_000,
        )
        began = time.monotonic()
        sent = []
        for number, (name, value) in enumerate(self._articles):
            if self._done.wait(max(0.0, began + number / self._rate - time.monotonic())):
                break
            sent.append((name, producer.send(RAW.name, key=name.encode(), value=value)))
            self.fed.extend(self._delivered(sent))
        for name, future in sent:
            future.get(DELIVERY_SECONDS)
            self.fed.append(name)
        producer.close()

    @staticmethod
    def _delivered(sent: list[tuple[str, object]]) -> Iterator[str]:
        """Those at the head that the broker has; they leave the list."""
        while sent and sent[0][1].is_done:  # type: ignore[attr-defined]
            name, future = sent.pop(0)
            future.get(0)  # type: ignore[attr-defined]
            yield name
