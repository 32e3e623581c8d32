"""The events' dashboard: what is told."""

from __future__ import annotations

from deploy.grafana.names import QUAD_CLASSES, QUAD_COLOURS, ROOT_LEGENDS
from deploy.grafana.panels import A_SECOND, AnyPanel, Query, chart
from deploy.grafana.selecting import total


def what() -> list[AnyPanel]:
    """What is told."""
    return [
        chart(
            "Events by root",
            "Published events a second, by CAMEO root.",
            A_SECOND,
            Query(total("eventwire_events_total", by="root"), "{{root}}"),
            stacked=True,
            width=12,
            names=ROOT_LEGENDS,
        ),
        chart(
            "Events by quad class",
            "Published events a second: words and deeds, cooperation and conflict. Classes are GDELT's.",
            A_SECOND,
            Query(total("eventwire_events_total", by="quad_class"), "{{quad_class}}"),
            stacked=True,
            names=QUAD_CLASSES,
            colours=QUAD_COLOURS,
        ),
        chart(
            "Events by modality",
            "Actual events happened; conditional ones may, historical ones did long ago.",
            A_SECOND,
            Query(total("eventwire_events_total", by="modality"), "{{modality}}"),
            width=4,
        ),
    ]
