"""The stage workers of `eventwire demo`, as one child process."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from streams.broker.guarded import GuardedProcess
from streams.errors import NotFinished, PortTaken, WorkersFailed
from streams.exports.events import as_object
from streams.settings import settings

STAGES = 3
READY_SECONDS = 180
"""How long the workers may take to load their models and join; some seconds are usual."""
GRACE = 35
"""A little more than the 30 seconds in which `eventwire worker` ends by itself."""


class DemoWorkers:
    """`eventwire worker` on the brokers given; its log is the file `log`."""

    def __init__(self, servers: Sequence[str], log: Path) -> None:
        """Start it. Raises `PortTaken` where something listens on one of its web ports."""
        host = settings().web_host
        self._host = "127.0.0.1" if host in ("0.0.0.0", "::") else host  # noqa: S104 - where to ask, not to listen
        self.log = log
        for port in self.ports:
            if self._answer(port) is not None:
                raise PortTaken(
                    f"something listens on {self._host}:{port} already, perhaps another worker: stop it, or set "
                    f"EVENTWIRE_WEB_PORT to the first of {STAGES} free ports"
                )
        log.unlink(missing_ok=True)
        self._process = GuardedProcess(
            [sys.executable, "-m", "streams.cli", "worker"],
            output=log,
            grace=GRACE,
            environment=os.environ | {"EVENTWIRE_BOOTSTRAP_SERVERS": ",".join(servers)},
        )

    @property
    def ports(self) -> range:
        """The web ports, one a stage."""
        return range(settings().web_port, settings().web_port + STAGES)

    @property
    def urls(self) -> list[str]:
        """Where each stage's `/metrics`, `/livez` and `/readyz` are."""
        return [f"http://{self._host}:{port}" for port in self.ports]

    def wait_until_ready(self) -> None:
        """Wait until all stages take articles. Raises `WorkersFailed`, or `NotFinished` after `READY_SECONDS`."""
        deadline = time.monotonic() + READY_SECONDS
        waiting = list(self.ports)
        while waiting := [port for port in waiting if self._answer(port) != 200]:
            self.check()
            if time.monotonic() > deadline:
                raise NotFinished(f"the workers are not ready after {READY_SECONDS} s; their log: {self.log}")
            time.sleep(0.2)

    def check(self) -> None:
        """Raise `WorkersFailed` where they have ended."""
        if self._process.exit_code is not None:
            raise WorkersFailed(
                f"the workers ended with exit code {self._process.exit_code}: {self._last_words() or 'they say nothing'} "
                f"(their log: {self.log})"
            )

    def stop(self) -> None:
        """Let them finish what is under way, and end them."""
        self._process.stop()

    def _last_words(self) -> str:
        """The last thing their log calls critical, with its stage."""
        said = [as_object(line) or {} for line in self.log.read_bytes().splitlines()]
        critical = [
            f"{line.get('stage', '')}: {line.get('event', '')}" for line in said if line.get("level") == "critical"
        ]
        return critical[-1] if critical else ""

    def _answer(self, port: int) -> int | None:
        """The HTTP status of `/readyz`, None where nobody answers."""
        connection = HTTPConnection(self._host, port, timeout=2)
        try:
            connection.request("GET", "/readyz")
            return connection.getresponse().status
        except TimeoutError:
            return 0  # somebody is there, and slow
        except HTTPException:
            return 0  # somebody is there who does not speak HTTP
        except OSError:
            return None
        finally:
            connection.close()
