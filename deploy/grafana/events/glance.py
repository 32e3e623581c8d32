"""The events' dashboard, its first row."""

from __future__ import annotations

from deploy.grafana.events.of_countries import CONFLICT, goldstein
from deploy.grafana.panels import A_SECOND, NUMBER, SHARE, AnyPanel, Query, figure
from deploy.grafana.selecting import of, total


def glance() -> list[AnyPanel]:
    """What is to be seen first."""
    events = total("eventwire_events_total")
    conflict = total("eventwire_events_total", CONFLICT)
    told = total("eventwire_accounts_total", 'outcome="coded"')
    read = total("eventwire_accounts_total", 'outcome=~"coded|nothing-to-code"')
    hour = f"sum (increase({of('eventwire_events_total')}[1h]))"
    return [
        figure("Events", "Published events, a second.", A_SECOND, Query(events, "events")),
        figure("Events in an hour", "Published events of the last hour.", NUMBER, Query(hour, "events")),
        figure(
            "Articles with an event",
            "Of the articles that were read, the share that told an event.",
            SHARE,
            Query(f"{told} / {read}", "articles"),
        ),
        figure(
            "Conflict", "Share of events in quad classes 3 and 4.", SHARE, Query(f"{conflict} / {events}", "conflict")
        ),
        figure(
            "Mean Goldstein",
            "Mean Goldstein value of the events that happened, each counted for each of its countries: "
            "-10 is war, 10 is help.",
            NUMBER,
            Query(goldstein(""), "mean"),
        ),
        figure(
            "Change of the mix",
            "How far the last hour's events differ from the last day's by CAMEO root: 0 not at all, 100 % wholly. "
            "An hour of ordinary news differs by 10 to 20 %.",
            SHARE,
            Query("max (eventwire:event_mix:distance)", "distance"),
            limits=(0.2, 0.3),
        ),
    ]
