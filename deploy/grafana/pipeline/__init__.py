"""The dashboard *pipeline*: whether it runs, how fast, what fails, what waits, and whether there is room."""

from __future__ import annotations

from grafana_foundation_sdk.models.dashboard import Dashboard

from deploy.grafana.board import Panels, board
from deploy.grafana.pipeline import glance, red, room, workers


def dashboard() -> Dashboard:
    """Rate, errors and duration of each stage, lag, saturation, and the workers."""
    return board(
        "eventwire-pipeline",
        "eventwire: pipeline",
        "The three stages from raw articles to events: rate, errors and duration, lag, saturation, and who runs.",
        [
            Panels("At a glance", glance.glance()),
            Panels("Rate", red.rates()),
            Panels("Errors", red.errors()),
            Panels("Duration", red.durations()),
            Panels("Lag", room.lag()),
            Panels("Saturation", room.saturation()),
            Panels("Workers", workers.workers()),
        ],
    )
