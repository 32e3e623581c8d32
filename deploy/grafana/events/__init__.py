"""The dashboard *events*: what is told, of whom, in which language and by which publisher, and what the lexicon lacks."""

from __future__ import annotations

from grafana_foundation_sdk.models.dashboard import Dashboard

from deploy.grafana.board import Panels, board, choice
from deploy.grafana.events import glance, sources, what, who


def dashboard() -> Dashboard:
    """Events over time, dyads and countries, languages and publishers, and what the lexicon does not know."""
    return board(
        "eventwire-events",
        "eventwire: events",
        "What the news tells: events by kind, dyads and countries, languages and publishers. A report is an event here; "
        "the same deed told by two articles counts twice.",
        [
            Panels("At a glance", glance.glance()),
            Panels("What", what.what()),
            Panels("Who", who.who()),
            Panels("Languages and publishers", sources.sources()),
            Panels("What the lexicon does not know", sources.unknown()),
        ],
        [choice("country", "Country", "label_values(eventwire_country_events_total, country)")],
    )
