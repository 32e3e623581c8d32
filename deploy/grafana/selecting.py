"""Parts of PromQL that the dashboards' queries are made of."""

from __future__ import annotations

RATE = "$__rate_interval"
"""As Grafana chooses it: four scrapes at least, and the width of a point."""

WORKERS = 'stage!=""'
"""For what others have besides workers (`up`, `process_…`): a worker's has its stage."""


def of(metric: str, *matchers: str) -> str:
    """The series of a metric, of the workers that the dashboard's variables choose."""
    chosen = ", ".join(('job=~"$job"', 'instance=~"$instance"', *matchers))
    return f"{metric}{{{chosen}}}"


def rate(metric: str, *matchers: str) -> str:
    """How fast a counter grows, a second."""
    return f"rate({of(metric, *matchers)}[{RATE}])"


def total(metric: str, *matchers: str, by: str = "") -> str:
    """How fast a counter grows, a second, over all workers."""
    return f"sum{f' by ({by})' if by else ''} ({rate(metric, *matchers)})"


def quantile(share: float, histogram: str, by: str = "") -> str:
    """So many of its observations (0.95: 95 of 100) were at most so long."""
    return f"histogram_quantile({share}, {total(f'{histogram}_bucket', by=f'{by}, le' if by else 'le')})"
