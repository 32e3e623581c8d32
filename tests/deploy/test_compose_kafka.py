"""The Kafka of deploy/compose.yaml, started without Docker.

The image's own program makes Kafka's configuration of the environment, and Kafka runs with it; only the name, the ports
and the folder of the data are others.
"""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from streams.broker.clients import open_admin
from streams.broker.guarded import GuardedProcess
from streams.broker.jars import jars
from streams.broker.java import java
from streams.errors import BrokerUnreachable
from streams.topics import ALL
from tests.deploy.tools import PROJECT, composed

START_SECONDS = 120
LOGS = "Configuration: {Appenders: {Console: {name: STDOUT}}, Loggers: {Root: {level: ERROR, AppenderRef: {ref: STDOUT}}}}\n"
"""What the image brings along, cut down."""


@pytest.fixture(scope="module")
def properties(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with `server.properties`, the storage formatted, as the image leaves both before it starts Kafka."""
    folder = tmp_path_factory.mktemp("kafka")
    ran = _set_up(folder, _environment(folder))
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return folder / "final"


@pytest.fixture(scope="module")
def address(properties: Path) -> Iterator[str]:
    """Where programs of this machine reach it."""
    text = (properties / "server.properties").read_text(encoding="utf-8")
    (found,) = re.findall(r"^advertised\.listeners=.*MACHINE://([\d.:]+)", text, re.MULTILINE)
    kafka = GuardedProcess(
        [str(java()), "-Xmx512m", "-cp", f"{jars()}/*", "kafka.Kafka", str(properties / "server.properties")],
        output=properties / "output.txt",
        grace=15,
    )
    try:
        _wait_until_it_answers(found, kafka)
        yield found
    finally:
        kafka.stop()


def test_topics_are_made_there(address: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "streams.cli", "topics"],
        env={"PATH": os.environ["PATH"], "EVENTWIRE_BOOTSTRAP_SERVERS": address},
        capture_output=True,
        text=True,
        cwd=PROJECT,
        timeout=START_SECONDS,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.count('"made":true') == len(ALL)


def test_an_environment_that_is_not_enough_is_refused(tmp_path: Path) -> None:
    environment = _environment(tmp_path)
    del environment["KAFKA_CONTROLLER_LISTENER_NAMES"]
    ran = _set_up(tmp_path, environment)
    assert ran.returncode != 0
    assert "controller.listener.names" in ran.stdout + ran.stderr


def _environment(folder: Path) -> dict[str, str]:
    """The service's environment, for this machine."""
    ports = {str(port): str(_free_port()) for port in (9092, 19092, 29093)}
    ours = {"kafka": "127.0.0.1", "/var/lib/kafka/data": str(folder / "data"), **ports}
    return {
        name: re.sub(r"\bkafka(?=:)|/var/lib/kafka/data|\b(?:9092|19092|29093)\b", lambda found: ours[found[0]], value)
        for name, value in composed()["services"]["kafka"]["environment"].items()
    }


def _set_up(folder: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """What the image does before it starts Kafka."""
    command = [str(java()), "-cp", f"{jars()}/*", "kafka.docker.KafkaDockerWrapper", "setup"]
    for name in ("default", "mounted", "final"):
        (folder / name).mkdir()
        command += [f"--{name}-configs-dir", str(folder / name)]
    (folder / "default" / "server.properties").write_text("", encoding="utf-8")
    for name in ("log4j2.yaml", "tools-log4j2.yaml"):
        (folder / "default" / name).write_text(LOGS, encoding="utf-8")
    return subprocess.run(
        command,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def _wait_until_it_answers(address: str, kafka: GuardedProcess) -> None:
    deadline = time.monotonic() + START_SECONDS
    while kafka.exit_code is None and time.monotonic() < deadline:
        with suppress(BrokerUnreachable), open_admin([address], seconds=2):
            return
    pytest.fail(f"Kafka does not answer at {address}: {kafka.output.read_text(encoding='utf-8')[-3000:]}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
