"""The embedded broker is a real Kafka that starts, stops, keeps its data and says what is wrong."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from kafka.errors import KafkaError

from streams.broker.admin import check_topics, make_topics
from streams.broker.broker import Broker
from streams.broker.clients import open_consumer, open_producer
from streams.broker.jars import kafka_version
from streams.errors import BrokerFailed, BrokerUnreachable, PortTaken, ToolMissing
from streams.settings import settings
from streams.topics import RAW

pytestmark = pytest.mark.kafka

FreePort = Callable[[int], int]


def test_a_port_that_is_taken_is_said_so_with_what_to_do(kafka: str, tmp_path: Path) -> None:
    port = int(kafka.rpartition(":")[2])
    with pytest.raises(PortTaken, match="EVENTWIRE_BROKER_PORT"):
        Broker(port=port, folder=tmp_path).start()


def test_what_was_written_is_there_after_a_restart_and_the_folder_is_ours_alone(
    free_port: FreePort, tmp_path: Path
) -> None:
    port = free_port(1)
    with Broker(port=port, folder=tmp_path) as broker:
        make_topics([broker.address], [RAW])
        with open_producer([broker.address]) as producer:
            producer.send(RAW.name, key=b"a", value=b"kept").get(timeout=10)
        with pytest.raises(BrokerFailed, match="another process uses"):
            Broker(port=free_port(1), folder=tmp_path).start()
    with Broker(port=port, folder=tmp_path) as again, open_consumer([again.address]) as consumer:
        consumer.subscribe([RAW.name])
        records = [record for batch in consumer.poll(timeout_ms=10_000).values() for record in batch]
        assert [record.value for record in records] == [b"kept"]
    with pytest.raises(BrokerUnreachable):
        check_topics([again.address])


def test_data_of_a_newer_kafka_is_refused(free_port: FreePort, tmp_path: Path) -> None:
    (tmp_path / "formatted-by").write_text("99.0.0")
    with pytest.raises(BrokerFailed, match=r"made by Kafka 99\.0\.0"):
        Broker(port=free_port(1), folder=tmp_path).start()


def test_a_kafka_that_cannot_start_says_why_and_where_its_log_is(free_port: FreePort, tmp_path: Path) -> None:
    port = free_port(1)
    with Broker(port=port, folder=tmp_path):
        pass
    (tmp_path / "data" / "meta.properties").write_text("version=1\ncluster.id=another\nnode.id=7\n")
    with pytest.raises(BrokerFailed, match=r"node.*kafka\.log"):
        Broker(port=port, folder=tmp_path).start()


def test_kafka_does_not_outlive_a_parent_that_is_killed(free_port: FreePort, tmp_path: Path) -> None:
    port = free_port(1)
    program = (
        "import sys, time, pathlib\n"
        "from streams.broker.broker import Broker\n"
        f"Broker({port}, pathlib.Path({str(tmp_path)!r})).start()\n"
        "print('up', flush=True)\n"
        "time.sleep(600)\n"
    )
    environment = os.environ | {"EVENTWIRE_CACHE": str(settings().cache.absolute())}
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, env=environment)
    assert parent.stdout is not None
    assert parent.stdout.readline() == b"up\n"
    assert check_topics([f"127.0.0.1:{port}"], [RAW])[0].partitions == 0
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    deadline = time.monotonic() + 20
    while True:
        try:
            with Broker(port=port, folder=tmp_path):
                break
        except (PortTaken, BrokerFailed):  # the killed one's Kafka is still ending
            assert time.monotonic() < deadline
            time.sleep(0.2)


def test_missing_jars_are_named_with_what_to_do(
    free_port: FreePort, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EVENTWIRE_CACHE", str(tmp_path))
    settings.cache_clear()
    with pytest.raises(ToolMissing, match="make setup"):
        Broker(port=free_port(1)).start()


def test_nobody_there_is_said_within_seconds_and_quietly(
    free_port: FreePort, capfd: pytest.CaptureFixture[str]
) -> None:
    address = f"127.0.0.1:{free_port(1)}"
    started = time.monotonic()
    for opener in (open_consumer, open_producer):
        with pytest.raises(BrokerUnreachable, match=address):
            opener([address])
    assert time.monotonic() - started < 20
    assert capfd.readouterr().err == ""


def test_a_record_over_the_topics_limit_is_refused(topics: str) -> None:
    with open_producer([topics]) as producer, pytest.raises(KafkaError):
        producer.send(RAW.name, key=b"a", value=os.urandom(9 * 1024 * 1024)).get(timeout=10)


def test_the_command_runs_until_it_is_stopped_and_says_where_kafka_listens(free_port: FreePort, tmp_path: Path) -> None:
    port = free_port(1)
    cache = tmp_path / "cache"
    (cache / "kafka").mkdir(parents=True)
    (cache / "kafka" / kafka_version()).symlink_to(settings().cache.absolute() / "kafka" / kafka_version())
    process = subprocess.Popen(
        [sys.executable, "-m", "streams.cli", "broker"],
        env=os.environ | {"EVENTWIRE_BROKER_PORT": str(port), "EVENTWIRE_CACHE": str(cache)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["bootstrap_servers"] == f"127.0.0.1:{port}"
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert said.splitlines()[-1] == "Kafka has stopped"
    with pytest.raises(BrokerUnreachable):
        check_topics([f"127.0.0.1:{port}"])
