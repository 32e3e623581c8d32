"""The canaries' own metrics. Apart from `streams/metrics.py`, since a worker that fed none would show them all at 0."""

from __future__ import annotations

from collections.abc import Sequence

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server

from streams.canary.books import Result
from streams.errors import PortTaken

BUCKETS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)
"""Seconds from an article's feeding to its account and last event."""


class CanaryMetrics:
    """What Prometheus is told. Both results are there from the beginning, so that a first failure is a rise."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._articles = Counter(
            "eventwire_canary_articles_total", "Canaries by result.", ["result"], registry=self.registry
        )
        for result in ("passed", "failed"):
            self._articles.labels(result)
        self._seconds = Histogram(
            "eventwire_canary_seconds",
            "From the feeding of a canary to its account and last event.",
            buckets=BUCKETS,
            registry=self.registry,
        )
        self._last_pass = Gauge(
            "eventwire_canary_last_pass_timestamp_seconds",
            "When all canaries of a round last passed; 0 where none has yet.",
            registry=self.registry,
        )

    def count(self, results: Sequence[Result]) -> None:
        """Take a round in."""
        for one in results:
            self._articles.labels(one.result).inc()
            if one.seconds is not None:
                self._seconds.observe(one.seconds)
        if all(one.result == "passed" for one in results):
            self._last_pass.set_to_current_time()

    def serve(self, host: str, port: int) -> None:
        """Serve them at `/metrics`, in a thread. Raises `PortTaken`."""
        try:
            start_http_server(port, host, self.registry)
        except OSError as error:
            raise PortTaken(
                f"{host}:{port} can't be had for the canaries' metrics ({error.strerror}); "
                "choose another with EVENTWIRE_CANARY_PORT"
            ) from None
