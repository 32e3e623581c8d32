"""What Prometheus is told of the canaries."""

from __future__ import annotations

import socket
import time
import urllib.request

import pytest

from streams.canary.books import Result
from streams.canary.metrics import CanaryMetrics
from streams.errors import PortTaken

PASSED = Result("canary-a", "passed", 0.3, "")
FAILED = Result("canary-b", "failed", None, "it has no account after 30 s")


def value(metrics: CanaryMetrics, name: str, **labels: str) -> float | None:
    return metrics.registry.get_sample_value(f"eventwire_canary_{name}", labels)


def test_both_results_are_there_before_the_first_round() -> None:
    metrics = CanaryMetrics()
    assert value(metrics, "articles_total", result="passed") == 0
    assert value(metrics, "articles_total", result="failed") == 0
    assert value(metrics, "last_pass_timestamp_seconds") == 0


def test_only_a_round_without_a_failure_is_a_pass() -> None:
    metrics = CanaryMetrics()
    metrics.count([PASSED, FAILED])
    assert value(metrics, "articles_total", result="passed") == 1
    assert value(metrics, "articles_total", result="failed") == 1
    assert value(metrics, "seconds_count") == 1
    assert value(metrics, "seconds_sum") == pytest.approx(0.3)
    assert value(metrics, "last_pass_timestamp_seconds") == 0
    before = time.time()
    metrics.count([PASSED])
    assert before <= (value(metrics, "last_pass_timestamp_seconds") or 0) <= time.time()


def test_they_are_served_and_a_port_that_is_taken_is_said() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.listen()
        with pytest.raises(PortTaken, match=rf"127.0.0.1:{port} .*EVENTWIRE_CANARY_PORT"):
            CanaryMetrics().serve("127.0.0.1", port)
    CanaryMetrics().serve("127.0.0.1", port)
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as answer:
        assert 'eventwire_canary_articles_total{result="failed"} 0.0' in answer.read().decode()
