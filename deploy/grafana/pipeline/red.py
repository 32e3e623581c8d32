"""The pipeline's dashboard: rate, errors and duration of each stage."""

from __future__ import annotations

from deploy.grafana.panels import A_SECOND, SECONDS, SHARE, AnyPanel, Query, chart
from deploy.grafana.selecting import quantile, total


def rates() -> list[AnyPanel]:
    """How many articles, events and records."""
    return [
        chart(
            "Articles in, by stage",
            "Articles each stage has read, a second.",
            A_SECOND,
            Query(total("eventwire_articles_in_total", by="stage"), "{{stage}}"),
        ),
        chart(
            "Records out, by topic",
            "Records the stages have sent, a second: articles, events, accounts, dead letters.",
            A_SECOND,
            Query(total("eventwire_records_out_total", by="topic"), "{{topic}}"),
        ),
        chart(
            "Articles done, by outcome",
            "What became of articles, a second: coded, nothing to code, unsupported language, dead letter, withdrawn.",
            A_SECOND,
            Query(total("eventwire_accounts_total", by="outcome"), "{{outcome}}"),
            stacked=True,
        ),
    ]


def errors() -> list[AnyPanel]:
    """What fails, and why."""
    share = f"{total('eventwire_dead_letters_total', by='stage')} / {total('eventwire_articles_in_total', by='stage')}"
    return [
        chart(
            "Failures by reason",
            "Articles that failed in a stage, each attempt counted, a second. `stage-…` are failures of ours.",
            A_SECOND,
            Query(total("eventwire_failures_total", by="code"), "{{code}}"),
        ),
        chart(
            "Dead letters by reason",
            "Articles set aside on articles.dlq.v1, a second: `eventwire dlq list` shows them.",
            A_SECOND,
            Query(total("eventwire_dead_letters_total", by="code"), "{{code}}"),
        ),
        chart(
            "Share of dead letters, by stage",
            "Of the articles a stage read, the share that it set aside.",
            SHARE,
            Query(share, "{{stage}}"),
        ),
    ]


def durations() -> list[AnyPanel]:
    """How long it takes."""

    def three(histogram: str, by: str = "", legend: str = "") -> list[Query]:
        return [Query(quantile(share / 100, histogram, by), f"{legend}p{share}") for share in (50, 95, 99)]

    return [
        chart(
            "Computing time of an article, by stage",
            "Median, 95th and 99th percentile, from a stage's reading of an article to its result.",
            SECONDS,
            *three("eventwire_stage_seconds", "stage", "{{stage}} "),
        ),
        chart(
            "From arrival to coding",
            "From the raw article's arrival on Kafka to its events: median, 95th and 99th percentile.",
            SECONDS,
            *three("eventwire_coding_delay_seconds"),
        ),
        chart(
            "Freshness: from publication to coding",
            "From `published_at` to the events, of articles whose feed gives a time: most of it is the feed's own delay.",
            SECONDS,
            *three("eventwire_publication_delay_seconds"),
        ),
    ]
