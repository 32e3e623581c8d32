"""The whole way through Kafka, on a broker and with workers of its own: how much it takes, and how long an article takes."""

from __future__ import annotations

import os
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import psutil

from schemas import Article
from streams.broker.admin import make_topics
from streams.broker.broker import Broker
from streams.broker.clients import open_producer
from streams.broker.guarded import GuardedProcess
from streams.exports.events import as_object
from streams.exports.ledger import Ledger
from streams.exports.reading import TopicReader
from streams.feeds.files import ReadArticle
from streams.feeds.kafka import feed
from streams.topics import ACCOUNTS, CODED, DEAD_LETTERS, RAW
from tests.bench.usage import Use, between, used

STAGES = ("language", "entities", "coding")
PATIENCE = 1800.0
"""Seconds after which a run has failed."""
_STAGE_SECONDS = re.compile(r'^eventwire_stage_seconds_sum\{stage="(\w+)"\} (\S+)$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Passage:
    """Articles fed, and all that came of them read by a subscriber: `seconds` between the two."""

    processes: int
    articles: int
    events: int
    seconds: float
    use: dict[str, Use]
    stages: dict[str, float]
    """Seconds of computing in each stage's handler."""

    @property
    def rate(self) -> float:
        """Articles a second."""
        return self.articles / self.seconds

    @property
    def cpu_seconds(self) -> float:
        """Of all processes together, Kafka's too; the feeding and reading ones left out."""
        return sum(use.cpu_seconds for use in self.use.values())

    @property
    def peak_bytes(self) -> int:
        """Of all processes together, Kafka's too."""
        return sum(use.peak_bytes for use in self.use.values())


@dataclass(slots=True)
class Way:
    """A broker and workers that run, and a subscriber that reads what comes."""

    servers: list[str]
    processes: int
    ports: range
    check: Callable[[], None]
    reader: TopicReader
    ledger: Ledger = field(default_factory=Ledger)
    arrived: dict[str, float] = field(default_factory=dict)
    """By event or article id, when the event, the account or the dead letter was first read."""

    def pass_through(self, articles: list[Article]) -> Passage:
        """Feed the articles as fast as the broker takes them; wait until all is there."""
        self.ledger = Ledger()
        before, stages = self._used(), self._stage_seconds()
        began = time.monotonic()
        feed((ReadArticle(article.id, article) for article in articles), self.servers, delivered=self.ledger.fed)
        self._follow_until(lambda: self.ledger.is_settled)
        seconds = time.monotonic() - began
        return Passage(
            self.processes,
            len(articles),
            self.ledger.events,
            seconds,
            between(before, self._used()),
            {stage: total - stages.get(stage, 0.0) for stage, total in self._stage_seconds().items()},
        )

    def latencies(self, articles: list[Article], rate: float) -> list[float]:
        """Feed so many articles a second; the seconds of each from being handed to Kafka until all its events were read."""
        self.ledger, self.arrived = Ledger(), {}
        sent: dict[str, float] = {}
        began = time.monotonic()
        with open_producer(self.servers) as producer:
            for number, article in enumerate(articles):
                while (wait := began + number / rate - time.monotonic()) > 0:
                    self._follow(min(wait, 0.01))
                sent[article.id] = time.monotonic()
                self.ledger.fed(article.id)
                producer.send(RAW.name, key=article.id.encode(), value=article.to_json())
                self._follow(0)
            producer.flush()
            self._follow_until(lambda: self.ledger.is_settled)
        return [
            max(self.arrived[one] for one in (article, *self.ledger.events_of(article))) - moment
            for article, moment in sent.items()
        ]

    def _follow_until(self, is_done: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not is_done():
            self.check()
            self._follow(0.05)
            if time.monotonic() > deadline:
                raise TimeoutError(f"{len(self.ledger.unsettled)} articles are not coded after {PATIENCE:.0f} s")

    def _follow(self, seconds: float) -> None:
        for received in self.reader.poll(seconds):
            now = time.monotonic()
            key = (received.key or b"").decode()
            if received.topic == DEAD_LETTERS.name:
                self.ledger.dead_letter(key)
                self.arrived.setdefault(key, now)
                continue
            record = as_object(received.value) or {}
            if received.topic == ACCOUNTS.name:
                self.ledger.account(record)
                self.arrived.setdefault(key, now)
            else:
                self.ledger.event(str(record.get("id")))
                self.arrived.setdefault(str(record.get("id")), now)

    def _used(self) -> dict[str, Use]:
        own = psutil.Process()
        return {role: use for role, use in used(own).items() if role != "others"}

    def _stage_seconds(self) -> dict[str, float]:
        pages = (_page(port, "/metrics")[1] for port in self.ports)
        return {stage: float(total) for page in pages for stage, total in _STAGE_SECONDS.findall(page)}


@contextmanager
def way(path: str, processes: int, port: int) -> Iterator[Way]:
    """A fresh broker and warm workers, on `port` and the ports behind it. `path` is where the workers find the package."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as started:
        broker = Broker(port=port, folder=Path(folder) / "kafka")
        started.enter_context(broker)
        make_topics([broker.address])
        ports = range(port + 10, port + 10 + len(STAGES))
        log = Path(folder) / "workers.log"
        workers = GuardedProcess(
            [sys.executable, "-m", "streams.cli", "worker"],
            output=log,
            grace=35,
            environment=os.environ
            | {
                "PYTHONPATH": path,
                "PYTHONSAFEPATH": "1",
                "EVENTWIRE_BOOTSTRAP_SERVERS": broker.address,
                "EVENTWIRE_WEB_PORT": str(ports[0]),
                "EVENTWIRE_POOL_PROCESSES": str(processes),
            },
        )
        started.callback(workers.stop)

        def check() -> None:
            if workers.exit_code is not None:
                raise RuntimeError(f"the workers ended: {log.read_text('utf-8')[-2_000:]}")

        while any(_page(one, "/readyz")[0] != 200 for one in ports):
            check()
            time.sleep(0.2)
        reader = started.enter_context(TopicReader([broker.address], [CODED, ACCOUNTS, DEAD_LETTERS], "end"))
        yield Way([broker.address], processes, ports, check, reader)


def _page(port: int, page: str) -> tuple[int, str]:
    connection: Any = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", page)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    except OSError:
        return 0, ""
    finally:
        connection.close()
