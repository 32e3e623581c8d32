"""The pipeline's dashboard: what waits, and whether there is room."""

from __future__ import annotations

from deploy.grafana.panels import NUMBER, SECONDS, SHARE, AnyPanel, Query, chart
from deploy.grafana.selecting import WORKERS, of, quantile, rate, total

GROUPS = 'consumergroup=~"eventwire-(language|entities|coding)"'
"""Of the kafka_exporter's metrics: the stages' consumer groups, as they are called unless EVENTWIRE_GROUP_PREFIX says otherwise."""


def lag() -> list[AnyPanel]:
    """What waits."""
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


def saturation() -> list[AnyPanel]:
    """Whether there is room."""
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
            Query(f"sum by (stage) ({rate('process_cpu_seconds_total', WORKERS)})", "{{stage}}"),
        ),
        chart(
            "Memory of the workers, by stage",
            "Resident memory of the workers' own processes, without the pool's.",
            "bytes",
            Query(f"sum by (stage) ({of('process_resident_memory_bytes', WORKERS)})", "{{stage}}"),
        ),
    ]
