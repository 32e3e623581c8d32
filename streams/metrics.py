"""Every metric of eventwire, for Prometheus.

Names end in their unit (`_seconds`) or, where they only grow, in `_total`; `stage` is `language`, `entities` or
`coding`. Processes of the pool keep no metrics of their own: they hand `Observation`s back, for `observe`.
"""

from __future__ import annotations

from prometheus_client import REGISTRY, Counter, Gauge, Histogram, disable_created_metrics, generate_latest

from streams.agents.messages import Observation

disable_created_metrics()  # type: ignore[no-untyped-call]

SHORT = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
"""Seconds: what a stage may take over an article."""
LONG = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800, 3600, 21600, 86400)
"""Seconds: how long an article may be under way, from a quiet wire to a day's backlog."""

ARTICLES_IN = Counter("eventwire_articles_in_total", "Articles a stage has read.", ["stage", "topic"])
RECORDS_OUT = Counter(
    "eventwire_records_out_total", "Records a stage has sent: articles, events, accounts.", ["stage", "topic"]
)
FAILURES = Counter(
    "eventwire_failures_total", "Articles that failed in a stage, each attempt counted.", ["stage", "code"]
)
DEAD_LETTERS = Counter("eventwire_dead_letters_total", "Dead letters, by their error's code.", ["stage", "code"])
EVENTS = Counter("eventwire_events_total", "Published events.", ["root", "quad_class", "language"])
UNMATCHED = Counter(
    "eventwire_unmatched_total",
    "What the lexicon does not know: `actor` without a code, `verb` of somebody's without a pattern.",
    ["kind", "language"],
)
POOL_RESTARTS = Counter(
    "eventwire_pool_restarts_total", "Pool processes that were replaced: `died` or `timed-out`.", ["stage", "reason"]
)

STAGE_SECONDS = Histogram("eventwire_stage_seconds", "Computing time of an article.", ["stage"], buckets=SHORT)
CODING_DELAY = Histogram(
    "eventwire_coding_delay_seconds", "From the raw article's arrival on Kafka to its coding.", buckets=LONG
)

IN_FLIGHT = Gauge("eventwire_in_flight", "Articles read and not yet acknowledged.", ["stage"])
OLDEST_IN_FLIGHT = Gauge(
    "eventwire_oldest_in_flight_seconds", "How long the oldest of them has been under way.", ["stage"]
)
COMMITTED_LAG = Gauge(
    "eventwire_committed_lag",
    "Records between a partition's end and the committed offset, of the partitions this worker has.",
    ["stage", "topic", "partition"],
)
POOL_PROCESSES = Gauge("eventwire_pool_processes", "Pool processes that are warm.", ["stage"])

OBSERVABLE: dict[str, Counter | Histogram] = {
    "events": EVENTS,
    "unmatched": UNMATCHED,
    "stage_seconds": STAGE_SECONDS,
    "coding_delay_seconds": CODING_DELAY,
}
"""The metrics that handlers observe, by the name an `Observation` calls them."""


def observe(observation: Observation) -> None:
    """Apply a figure that a handler gave. Raises `KeyError` where no metric has that name."""
    metric = OBSERVABLE[observation.metric]
    child = metric.labels(*observation.labels) if observation.labels else metric
    if isinstance(child, Counter):
        child.inc(observation.value)
    else:
        child.observe(observation.value)


def exposition() -> bytes:
    """All metrics in Prometheus' text format."""
    return generate_latest(REGISTRY)
