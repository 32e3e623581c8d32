"""The dashboard *pipeline*: whether it runs, how fast, what fails, what waits, and whether there is room."""

from __future__ import annotations

from grafana_foundation_sdk.models.dashboard import Dashboard

from deploy.grafana.board import Panels, board
from deploy.grafana.panels import A_SECOND, NUMBER, SECONDS, SHARE, AnyPanel, Query, chart, figure, listing
from deploy.grafana.selecting import RATE, of, quantile, rate, total

GROUPS = 'consumergroup=~"eventwire-(language|entities|coding)"'
"""Of the kafka_exporter's metrics: the stages' consumer groups, as they are called unless EVENTWIRE_GROUP_PREFIX says otherwise."""


def dashboard() -> Dashboard:
    """Rate, errors and duration of each stage, lag, saturation, and the workers."""
    return board(
        "eventwire-pipeline",
        "eventwire: pipeline",
        "The three stages from raw articles to events: rate, errors and duration, lag, saturation, and who runs.",
        [
            Panels("At a glance", _glance()),
            Panels("Rate", _rate()),
            Panels("Errors", _errors()),
            Panels("Duration", _duration()),
            Panels("Lag", _lag()),
            Panels("Saturation", _saturation()),
            Panels("Workers", _workers()),
        ],
    )


def _glance() -> list[AnyPanel]:
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
        figure("Workers", "Workers that Prometheus reaches.", NUMBER, Query(f"sum ({of('up')})", "workers")),
    ]


def _rate() -> list[AnyPanel]:
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


def _errors() -> list[AnyPanel]:
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


def _duration() -> list[AnyPanel]:
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


def _lag() -> list[AnyPanel]:
    outside = f"sum by (consumergroup) (kafka_consumergroup_lag{{{GROUPS}}})"
    return [
        chart(
            "Articles that wait, by stage",
            "Records between the ends of a stage's partitions and what it has committed.",
            NUMBER,
            Query(f"sum by (stage) ({of('eventwire_committed_lag')})", "{{stage}}"),
        ),
        chart(
            "Lag in seconds, by stage",
            "How long ago the oldest record came that a stage has not done, of its slowest partition.",
            SECONDS,
            Query(f"max by (stage) ({of('eventwire_committed_lag_seconds')})", "{{stage}}"),
        ),
        chart(
            "Lag as Kafka sees it, by group",
            "The same from outside, by kafka_exporter: it is told even when no worker lives.",
            NUMBER,
            Query(outside, "{{consumergroup}}"),
        ),
    ]


def _saturation() -> list[AnyPanel]:
    busy = f"{total('eventwire_stage_seconds_sum', by='stage')} / sum by (stage) ({of('eventwire_pool_processes')})"
    used = f"sum by (stage) ({of('eventwire_in_flight')}) / sum by (stage) ({of('eventwire_window')})"
    return [
        chart(
            "Pool busy",
            "Share of the time in which the processes that read sentences compute. Near 100 % there is no room left.",
            SHARE,
            Query(busy, "{{stage}}"),
        ),
        chart(
            "Window used, by stage",
            "Articles under way, of those a stage may have under way at most. At 100 % it waits for its own work.",
            SHARE,
            Query(used, "{{stage}}"),
        ),
        chart(
            "Pool processes replaced",
            "Processes that died or took too long over an article, and were replaced, in an hour.",
            NUMBER,
            Query(
                f"sum by (stage, reason) (increase({of('eventwire_pool_restarts_total')}[1h]))", "{{stage}} {{reason}}"
            ),
        ),
        chart(
            "Event loop lag, by stage",
            "How late the worker comes to what is due, 99th percentile: commits and heartbeats are late with it.",
            SECONDS,
            Query(quantile(0.99, "eventwire_event_loop_lag_seconds", "stage"), "{{stage}}"),
        ),
        chart(
            "CPU of the workers, by stage",
            "Cores that the workers' own processes use; the processes of the pool are in “Pool busy”.",
            NUMBER,
            Query(f"sum by (stage) ({rate('process_cpu_seconds_total')})", "{{stage}}"),
        ),
        chart(
            "Memory of the workers, by stage",
            "Resident memory of the workers' own processes, without the pool's.",
            "bytes",
            Query(f"sum by (stage) ({of('process_resident_memory_bytes')})", "{{stage}}"),
        ),
    ]


def _workers() -> list[AnyPanel]:
    return [
        chart(
            "Workers up, by stage",
            "Workers that Prometheus reaches.",
            NUMBER,
            Query(f"sum by (stage) ({of('up')})", "{{stage}}"),
        ),
        chart(
            "Starts of workers, by stage",
            "How often workers were started anew in an hour.",
            NUMBER,
            Query(f"sum by (stage) (changes({of('process_start_time_seconds')}[1h]))", "{{stage}}"),
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
