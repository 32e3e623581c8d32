"""Every metric of eventwire, for Prometheus.

Names end in their unit (`_seconds`) or, where they only grow, in `_total`; `stage` is `language`, `entities` or
`coding`. Processes of the pool keep no metrics of their own: they hand `Observation`s back, for `observe`. No label has
values without bound: articles are never named, and `streams/labels.py` says which publishers, countries and languages are.
"""

from __future__ import annotations

from collections.abc import Iterator

from prometheus_client import REGISTRY, Counter, Gauge, Histogram, disable_created_metrics, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from streams.agents.dyads import ActiveDyads
from streams.agents.messages import Observation
from streams.errors import article_error_codes
from streams.labels import OTHER, bounded, publishers
from streams.versions import versions

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
ACCOUNTS = Counter(
    "eventwire_accounts_total", "Articles that are done, by what became of them.", ["outcome", "language"]
)
PUBLISHER_ARTICLES = Counter(
    "eventwire_publisher_articles_total",
    "Articles that came in, by publisher; `other` are those that EVENTWIRE_PUBLISHERS does not list.",
    ["publisher"],
)
PUBLISHER_EVENTS = Counter(
    "eventwire_publisher_events_total", "Published events, by the article's publisher.", ["publisher"]
)
EVENTS = Counter("eventwire_events_total", "Published events.", ["root", "quad_class", "language", "modality"])
COUNTRY_EVENTS = Counter(
    "eventwire_country_events_total",
    "Published events that happened, for each country that is a side of them; one with itself counts once.",
    ["country", "quad_class"],
)
GOLDSTEIN_POSITIVE = Counter(
    "eventwire_country_goldstein_positive_total",
    "Sum of the Goldstein values above 0 of a country's events: cooperation.",
    ["country"],
)
GOLDSTEIN_NEGATIVE = Counter(
    "eventwire_country_goldstein_negative_total",
    "Sum of the Goldstein values below 0 of a country's events, without their sign: conflict.",
    ["country"],
)
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
PUBLICATION_DELAY = Histogram(
    "eventwire_publication_delay_seconds",
    "From an article's publication to its coding, where `published_at` is a time and not a mere date.",
    buckets=LONG,
)
LOOP_LAG = Histogram(
    "eventwire_event_loop_lag_seconds",
    "How late the worker's event loop comes to what is due.",
    ["stage"],
    buckets=SHORT,
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
COMMITTED_LAG_SECONDS = Gauge(
    "eventwire_committed_lag_seconds",
    "Where there is such a lag, how long ago the oldest record that is not acknowledged came, or, where none has been "
    "read, the last one acknowledged; else 0.",
    ["stage", "topic", "partition"],
)
WINDOW = Gauge("eventwire_window", "Articles the stage may have under way at most.", ["stage"])
POOL_SIZE = Gauge("eventwire_pool_size", "Pool processes the stage is to have.", ["stage"])
POOL_PROCESSES = Gauge("eventwire_pool_processes", "Pool processes that are warm.", ["stage"])
LAST_ARTICLE = Gauge(
    "eventwire_publisher_last_article_timestamp_seconds",
    "When the last article of a listed publisher came, seconds since 1970; 0 where none has since the worker began.",
    ["publisher"],
)
BUILD_INFO = Gauge(
    "eventwire_build_info",
    "Always 1: the versions of eventwire, of its lexicon (a hash) and of what chooses and parses sentences.",
    ["stage", "version", "lexicon", "reader"],
)

TOP_DYADS = 50


class DyadCollector(Collector):
    """The dyads of an `ActiveDyads` as a gauge, made anew at each scrape."""

    def __init__(self, dyads: ActiveDyads) -> None:
        self._dyads = dyads

    def collect(self) -> Iterator[Metric]:
        """The busiest dyads."""
        family = GaugeMetricFamily(
            "eventwire_dyad_events",
            f"Events that happened between two sides, of the {TOP_DYADS} dyads that had most in the last 24 hours of this "
            "worker (the window slides by an hour). A side is a country, or an organisation that has none.",
            labels=["source", "target"],
        )
        for (source, target), events in self._dyads.top(TOP_DYADS):
            family.add_metric([source, target], events)
        yield family


DYADS = ActiveDyads()
REGISTRY.register(DyadCollector(DYADS))

OBSERVABLE: dict[str, Counter | Histogram | Gauge] = {
    "accounts": ACCOUNTS,
    "publisher_articles": PUBLISHER_ARTICLES,
    "publisher_last_article": LAST_ARTICLE,
    "publisher_events": PUBLISHER_EVENTS,
    "events": EVENTS,
    "country_events": COUNTRY_EVENTS,
    "goldstein_positive": GOLDSTEIN_POSITIVE,
    "goldstein_negative": GOLDSTEIN_NEGATIVE,
    "unmatched": UNMATCHED,
    "stage_seconds": STAGE_SECONDS,
    "coding_delay_seconds": CODING_DELAY,
    "publication_delay_seconds": PUBLICATION_DELAY,
}
"""The metrics that handlers observe, by the name an `Observation` calls them; a `dyad` is counted besides."""


def observe(observation: Observation) -> None:
    """Apply a figure that a handler gave. Raises `KeyError` where no metric has that name."""
    if observation.metric == "dyad":
        source, target = observation.labels
        DYADS.add((source, target), observation.value)
        return
    metric = OBSERVABLE[observation.metric]
    names = metric._labelnames  # noqa: SLF001 - the client tells nobody else
    child = metric.labels(*bounded(names, observation.labels)) if names else metric
    if isinstance(child, Counter):
        child.inc(observation.value)
    elif isinstance(child, Histogram):
        child.observe(observation.value)
    else:
        child.set(observation.value)


def begin(stage: str, window: int, pool_size: int) -> None:
    """Show what is known when a stage's worker begins; what it counts of failures begins at 0, so that none is seen as such.

    Every publisher that is listed is shown by the first stage, so that one that never sends anything is told.
    """
    BUILD_INFO.labels(stage, *versions()).set(1)
    WINDOW.labels(stage).set(window)
    for code in article_error_codes():
        FAILURES.labels(stage, code)
        DEAD_LETTERS.labels(stage, code)
    if pool_size:
        POOL_SIZE.labels(stage).set(pool_size)
        for reason in ("died", "timed-out"):
            POOL_RESTARTS.labels(stage, reason)
    if stage == "language":
        for publisher in publishers() | {OTHER}:
            PUBLISHER_ARTICLES.labels(publisher)
        for publisher in publishers():
            LAST_ARTICLE.labels(publisher)


def exposition() -> bytes:
    """All metrics in Prometheus' text format."""
    return generate_latest(REGISTRY)
