"""The whole deployment on this machine, under load: workers of three stages, canaries, Prometheus, Alertmanager."""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from threading import Event, Thread
from typing import Any, Self

import orjson

from streams.settings import settings
from streams.topics import RAW
from tests.deploy.live import observers
from tests.deploy.live.exporter import KafkaExporter
from tests.integration.cluster import TestCluster, Worker, wait_until
from tests.integration.faults.load import Load, seeds

ROOT = Path(__file__).resolve().parents[3]
PUBLISHER = "Agence A"
STAGES = ("language", "entities", "coding")
AT_ONCE = ("EventwireStageDown", "EventwireWorkerDown")
READY_SECONDS = 240
"""How long models may take to load on a busy machine."""
POLISH = "Prezydent spotkał się w środę w Warszawie z przedstawicielami rządu i opozycji."


class Stack:
    """Runs while its `with` lasts. `free_port` finds the first of that many free ports in a row."""

    def __init__(self, servers: str, folder: Path, free_port: Any) -> None:
        self.servers = servers
        self._folder = folder
        self._open = ExitStack()
        first = free_port(3)
        self._web = {stage: first + place for place, stage in enumerate(STAGES)}
        names = ("prometheus", "alertmanager", "kafka-exporter", "eventwire-canary", "people")
        ports = free_port(len(names))
        self.ports = {name: ports + place for place, name in enumerate(names)}
        self.workers: dict[str, Worker] = {}

    def __enter__(self) -> Self:
        with ExitStack() as opened:
            self._open = opened
            for stage in STAGES:
                self.workers[stage] = self._process(stage, "worker", stage)
            for stage, port in self._web.items():
                wait_until(partial(observers.is_ready, port, "/readyz"), READY_SECONDS, f"{stage}'s readiness")
            opened.enter_context(Load(self.servers, rate=6))
            opened.enter_context(_Odd(self.servers))
            opened.enter_context(KafkaExporter(self.servers, self.ports["kafka-exporter"]))
            self._process("canary", "canary", "--interval", "5", "--within", "60")
            self._watch()
            self._open = opened.pop_all()
        return self

    def __exit__(self, *exception: object) -> None:
        self._open.close()

    def query(self, expr: str) -> list[dict[str, Any]]:
        """The series that Prometheus gives for an expression now, each with labels and value."""
        found: list[dict[str, Any]] = self.prometheus("query", query=expr)["result"]
        return found

    def prometheus(self, what: str, **query: str) -> Any:
        """An answer of Prometheus' own interface. Raises `OSError` where it refuses."""
        return observers.ask(self.ports["prometheus"], f"/api/v1/{what}", **query)["data"]

    def alerts(self) -> list[dict[str, Any]]:
        """The alerts that Alertmanager has."""
        found: list[dict[str, Any]] = observers.ask(self.ports["alertmanager"], "/api/v2/alerts")
        return found

    def _process(self, name: str, *arguments: str) -> Worker:
        own = {name: value for name, value in os.environ.items() if not name.startswith("EVENTWIRE_")}
        environment = own | {
            "PYTHONPATH": str(ROOT),
            "EVENTWIRE_BOOTSTRAP_SERVERS": self.servers,
            "EVENTWIRE_CACHE": str(settings().cache.absolute()),
            "EVENTWIRE_WEB_PORT": str(self._web["language"]),
            "EVENTWIRE_CANARY_PORT": str(self.ports["eventwire-canary"]),
            "EVENTWIRE_PUBLISHERS": f"{PUBLISHER},Agence B",
            "EVENTWIRE_POOL_PROCESSES": "1",
            "EVENTWIRE_SESSION_TIMEOUT": "6",
        }
        worker = Worker([sys.executable, "-m", "streams.cli", *arguments], environment, self._folder / f"{name}.log")
        self._open.callback(_end, worker)
        return worker

    def _watch(self) -> None:
        self.people = observers.People(self.ports["people"])
        self._open.callback(self.people.close)
        configuration = observers.prometheus_configuration(self._folder, self._web, self.ports, AT_ONCE)
        for command, *arguments in (
            (
                "prometheus-alertmanager",
                f"--config.file={observers.alertmanager_configuration(self._folder, self.ports['people'])}",
                f"--storage.path={self._folder / 'alertmanager'}",
                f"--web.listen-address=127.0.0.1:{self.ports['alertmanager']}",
                "--cluster.listen-address=",
            ),
            (
                "prometheus",
                f"--config.file={configuration}",
                f"--storage.tsdb.path={self._folder / 'prometheus'}",
                f"--web.listen-address=127.0.0.1:{self.ports['prometheus']}",
            ),
        ):
            self._open.callback(_end, observers.start(command, self._folder, *arguments))
        wait_until(lambda: observers.is_ready(self.ports["prometheus"]), 30, "Prometheus")
        wait_until(lambda: observers.is_ready(self.ports["alertmanager"]), 30, "Alertmanager")


class _Odd:
    """What else a wire has, again and again while its `with` lasts: a publisher's fresh articles, Polish, broken bytes."""

    def __init__(self, servers: str) -> None:
        self._servers = servers
        self._done = Event()
        self._thread = Thread(target=self._feed, name="odd", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._done.set()
        self._thread.join(30)

    def _feed(self) -> None:
        with TestCluster(self._servers) as cluster:
            for records in self._records():
                if self._done.wait(1):
                    return
                cluster.feed(RAW, records)

    def _records(self) -> Iterator[list[tuple[bytes | None, bytes]]]:
        for number, seed in enumerate(itertools.cycle(seeds())):
            published = (datetime.now(UTC) - timedelta(minutes=1)).isoformat()
            fresh = seed | {"id": f"fresh-{number}", "publisher": PUBLISHER, "published_at": published}
            polish = {"id": f"polish-{number}", "text": POLISH}
            yield [(None, orjson.dumps(fresh)), (None, orjson.dumps(polish)), (None, b"{")]


def _end(process: Any) -> None:
    process.kill()
    process.wait()
