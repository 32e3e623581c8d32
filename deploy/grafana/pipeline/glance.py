"""The pipeline's dashboard, its first row."""

from __future__ import annotations

from deploy.grafana.panels import A_SECOND, NUMBER, SECONDS, SHARE, AnyPanel, Query, figure
from deploy.grafana.selecting import WORKERS, of, total


def glance() -> list[AnyPanel]:
    """What is to be seen first."""
    arrived = total("eventwire_articles_in_total", 'stage="language"')
    within = total("eventwire_coding_delay_seconds_bucket", 'le="30.0"')
    return [
        figure("Articles in", "Articles that came in, a second.", A_SECOND, Query(arrived, "articles")),
        figure("Events out", "Published events, a second.", A_SECOND, Query(total("eventwire_events_total"), "events")),
        figure(
            "Coded within 30 s",
            "Share of articles coded within 30 seconds of their arrival on Kafka; the objective is 99 %.",
            SHARE,
            Query(f"{within} / {total('eventwire_coding_delay_seconds_count')}", "in time"),
        ),
        figure(
            "Failing",
            "Share of articles that became dead letters.",
            SHARE,
            Query(f"{total('eventwire_dead_letters_total')} / {arrived}", "dead letters"),
            limits=(0.01, 0.05),
        ),
        figure(
            "Oldest article that waits",
            "How long ago the oldest article came that some stage has not done yet.",
            SECONDS,
            Query(f"max ({of('eventwire_committed_lag_seconds')})", "oldest"),
            limits=(60, 300),
        ),
        figure("Workers", "Workers that Prometheus reaches.", NUMBER, Query(f"sum ({of('up', WORKERS)})", "workers")),
    ]
