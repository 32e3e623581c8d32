"""Apache Kafka itself, one node, on 127.0.0.1 only: for a first try, for development and for the tests."""

from __future__ import annotations

import base64
import socket
import subprocess
import time
import uuid
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from streams.broker.clients import open_admin
from streams.broker.guarded import GuardedProcess
from streams.broker.home import BrokerHome
from streams.broker.jars import DEPLOYMENT, jars
from streams.broker.java import java
from streams.broker.security import UNSECURED
from streams.errors import BrokerFailed, BrokerUnreachable, PortTaken
from streams.settings import settings

START_SECONDS = 60
"""How long Kafka may take to start; two seconds are usual."""
STOP_SECONDS = 15
"""How long it may take to end after SIGTERM."""


class Broker:
    """A Kafka broker that lives as long as this object's `with`, and never longer than this process.

    `port` is where clients connect (`EVENTWIRE_BROKER_PORT` unless given); `folder` holds its data and logs, by
    default one folder a port under the cache, so that topics are still there at the next start.
    """

    def __init__(self, port: int | None = None, folder: Path | None = None) -> None:
        self.port = port or settings().broker_port
        self.home = BrokerHome(self.port, folder)
        self._process: GuardedProcess | None = None
        self._held = ExitStack()

    @property
    def address(self) -> str:
        """`host:port` for clients."""
        return f"127.0.0.1:{self.port}"

    @property
    def is_running(self) -> bool:
        """Whether Kafka runs (it may not answer yet)."""
        return self._process is not None and self._process.exit_code is None

    def start(self) -> None:
        """Start Kafka and wait until it answers; a first start formats its storage.

        Raises `PortTaken` where something listens there, `ToolMissing` where Java or the jars are missing, and
        `BrokerFailed` where Kafka does not come up or its folder can't be used.
        """
        _check_free(self.port)
        program, classpath = java(), f"{jars()}/*"
        with ExitStack() as undo:
            lock = self._held.enter_context(self.home.lock())
            undo.callback(self.stop)
            self.home.write_properties(_free_port())
            if not self.home.is_formatted:
                self._format(program, classpath)
            self._process = GuardedProcess(
                [
                    *_java_command(program, classpath, settings().broker_heap, self.home.logs),
                    "kafka.Kafka",
                    str(self.home.properties),
                ],
                output=self.home.output,
                grace=STOP_SECONDS,
                keep_open=[lock.fileno()],
            )
            self._wait_until_it_answers()
            undo.pop_all()

    def stop(self) -> None:
        """End Kafka: SIGTERM, then SIGKILL. Harmless when it does not run."""
        if self._process is not None:
            self._process.stop()
            self._process = None
        self._held.close()

    def wait(self, seconds: float) -> None:
        """Wait that many seconds. Raises `BrokerFailed` where Kafka ends meanwhile."""
        if self._process is None or self._process.wait(seconds):
            raise self._failure("Kafka ended by itself")

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _format(self, program: Path, classpath: str) -> None:
        """Prepare the data folder, as `kafka-storage.sh format` does."""
        command = [
            *_java_command(program, classpath, "128m", self.home.logs),
            "kafka.tools.StorageTool",
            "format",
            "--ignore-formatted",  # a format that was interrupted is finished
            "--config",
            str(self.home.properties),
            f"--cluster-id={_cluster_id()}",
        ]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - Kafka's own tool
        if ran.returncode != 0:
            said = (ran.stderr.strip() or ran.stdout.strip()).splitlines()
            raise BrokerFailed(f"Kafka could not format {self.home.data}: {said[-1][:300] if said else 'no reason'}")
        self.home.mark_formatted()

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if not self.is_running:
                raise self._failure("Kafka ended while starting")
            if _listens(self.port):
                try:
                    open_admin([self.address], seconds=5, link=UNSECURED).close()  # asks for the cluster's metadata
                except BrokerUnreachable:
                    continue
                return
            time.sleep(0.05)
        raise self._failure(f"Kafka did not answer within {START_SECONDS} s")

    def _failure(self, what: str) -> BrokerFailed:
        reason = self.home.last_error()
        return BrokerFailed(f"{what}: {reason or 'it gave no reason'} (its log: {self.home.log})")


def _java_command(program: Path, classpath: str, heap: str, logs: Path) -> list[str]:
    return [
        str(program),
        f"-Xmx{heap}",
        # For a quick start and a small footprint beside the workers; a real cluster is tuned otherwise.
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        f"-Deventwire.logs={logs}",
        f"-Dlog4j2.configurationFile={DEPLOYMENT / 'log4j2.properties'}",
        "-cp",
        classpath,
    ]


def _cluster_id() -> str:
    """A random id as Kafka writes them: 22 characters of URL-safe base 64."""
    return base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")


def _check_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as Kafka does: a port just left is free
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise PortTaken(
                f"something listens on 127.0.0.1:{port} already: if it is a Kafka to be used, set "
                f"EVENTWIRE_BOOTSTRAP_SERVERS=127.0.0.1:{port}; else set EVENTWIRE_BROKER_PORT to a free port"
            ) from error


def _free_port() -> int:
    """A port for the controller, which only the broker itself talks to."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0
