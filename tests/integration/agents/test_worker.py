"""A worker as its operator sees it: waiting, ready, refusing, ending."""

from __future__ import annotations

import signal
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Sequence

import orjson
import pytest

from streams.topics import ACCOUNTS, ALL, IDENTIFIED, RAW, Topic
from tests.integration.cluster import TestCluster, Worker, wait_until

pytestmark = pytest.mark.kafka
Tiny = Callable[..., Worker]


def ask(environment: dict[str, str], page: str) -> tuple[int, str]:
    url = f"http://127.0.0.1:{environment['EVENTWIRE_WEB_PORT']}{page}"
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
    except (urllib.error.URLError, ConnectionError):
        return 0, ""


def test_a_worker_shows_its_metrics_and_health(cluster: TestCluster, tiny: Tiny, environment: dict[str, str]) -> None:
    cluster.feed(RAW, ((b"a%d" % number, orjson.dumps({"n": number})) for number in range(30)))
    worker = tiny("pooled")
    wait_until(lambda: ask(environment, "/readyz") == (200, "ok\n"))
    assert ask(environment, "/livez") == (200, "ok\n")
    wait_until(lambda: cluster.count(IDENTIFIED) == 30)
    lag = [f'eventwire_committed_lag{{partition="{part}",stage="tiny",topic="{RAW.name}"}} 0.0' for part in range(12)]
    wait_until(lambda: all(line in ask(environment, "/metrics")[1] for line in lag), what="a committed lag of 0")
    metrics = ask(environment, "/metrics")[1]
    assert all(line.replace("_lag{", "_lag_seconds{") in metrics for line in lag)
    assert 'eventwire_pool_size{stage="tiny"} 2.0' in metrics
    assert 'eventwire_event_loop_lag_seconds_count{stage="tiny"}' in metrics
    assert f'eventwire_articles_in_total{{stage="tiny",topic="{RAW.name}"}} 30.0' in metrics
    assert f'eventwire_records_out_total{{stage="tiny",topic="{IDENTIFIED.name}"}} 30.0' in metrics
    assert 'eventwire_stage_seconds_count{stage="tiny"} 30.0' in metrics
    assert 'eventwire_in_flight{stage="tiny"} 0.0' in metrics
    assert [ask(environment, page)[0] for page in ("/router/", "/table/")] == [404, 404]
    assert worker.end() == 0


def test_a_worker_waits_for_a_broker_that_is_not_there(
    tiny: Tiny, environment: dict[str, str], free_port: Callable[[int], int]
) -> None:
    nowhere = f"127.0.0.1:{free_port(1)}"
    worker = tiny(bootstrap_servers=nowhere)
    wait_until(lambda: ask(environment, "/readyz") == (503, f"waiting for Kafka at {nowhere}\n"))
    assert ask(environment, "/livez") == (200, "ok\n")
    worker.send_signal(signal.SIGTERM)
    log = worker.said()
    assert worker.returncode == 0
    assert [line["event"] for line in log].count("waiting for Kafka") == 1
    assert not any("exception" in line for line in log)


def test_a_missing_topic_is_said_in_one_line_and_ends_the_worker(
    topics: str, tiny: Tiny, remove_topics: Callable[[Sequence[str], Iterable[Topic]], None]
) -> None:
    remove_topics([topics], [IDENTIFIED])
    worker = tiny()
    log = worker.said()
    assert worker.returncode == 78
    critical = [line for line in log if line["level"] in {"error", "critical"}]
    assert len(critical) == 1
    assert critical[0]["code"] == "topic-problem"
    assert IDENTIFIED.name in str(critical[0]["event"])
    remove_topics([topics], ALL)


def test_a_taken_port_is_said_in_one_line(cluster: TestCluster, tiny: Tiny, environment: dict[str, str]) -> None:
    assert cluster.count(RAW) == 0
    tiny()
    wait_until(lambda: ask(environment, "/livez")[0] == 200)
    second = tiny()
    log = second.said()
    assert second.returncode == 78
    assert [line["code"] for line in log if line["level"] == "critical"] == ["port-taken"]


def test_a_stage_that_keeps_failing_ends_its_worker(cluster: TestCluster, tiny: Tiny) -> None:
    cluster.feed(RAW, ((b"a%d" % number, b'{"raise": 1}') for number in range(100)))
    worker = tiny()
    log = worker.said(60)
    assert worker.returncode == 78
    assert [line["code"] for line in log if line["level"] == "critical"] == ["too-many-failures"]
    assert cluster.count(ACCOUNTS) < 20
