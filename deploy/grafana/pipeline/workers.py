"""The pipeline's dashboard: who runs, and whether known articles come through."""

from __future__ import annotations

from deploy.grafana.panels import A_SECOND, NUMBER, SECONDS, AnyPanel, Query, chart, listing
from deploy.grafana.selecting import RATE, WORKERS, of


def workers() -> list[AnyPanel]:
    """Who runs, and the canaries."""
    return [
        chart(
            "Workers up, by stage",
            "Workers that Prometheus reaches.",
            NUMBER,
            Query(f"sum by (stage) ({of('up', WORKERS)})", "{{stage}}"),
        ),
        chart(
            "Starts of workers, by stage",
            "How often workers were started anew in an hour.",
            NUMBER,
            Query(f"sum by (stage) (changes({of('process_start_time_seconds', WORKERS)}[1h]))", "{{stage}}"),
        ),
        chart(
            "Oldest article under way, by stage",
            "How long the oldest article has been under way in a worker; after ten minutes the worker ends itself.",
            SECONDS,
            Query(f"max by (stage) ({of('eventwire_oldest_in_flight_seconds')})", "{{stage}}"),
        ),
        chart(
            "Canaries, by result",
            "Articles with known coding that `eventwire canary` fed, a second: passed and failed.",
            A_SECOND,
            Query(f"sum by (result) (rate(eventwire_canary_articles_total[{RATE}]))", "{{result}}"),
        ),
        chart(
            "Canaries: from feeding to account",
            "How long canaries took through the whole pipeline, 95th percentile.",
            SECONDS,
            Query(f"histogram_quantile(0.95, sum by (le) (rate(eventwire_canary_seconds_bucket[{RATE}])))", "p95"),
        ),
        listing(
            "What runs",
            "Workers by stage and version; the lexicon is named by a hash of its files, the reader by a number.",
            {"stage": "Stage", "version": "Version", "lexicon": "Lexicon", "reader": "Reader"},
            {"Workers": Query(f"sum by (stage, version, lexicon, reader) ({of('eventwire_build_info')})", "")},
            units={"Workers": NUMBER},
            width=8,
            sort_by="Stage",
        ),
    ]
