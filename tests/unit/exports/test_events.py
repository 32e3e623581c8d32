"""What is on the events' topic and is no event breaks no reader."""

from __future__ import annotations

import io
from typing import Any

import pytest
from rich.console import Console

from streams.cli.events_table import EventTable
from streams.exports.events import holds_together
from streams.exports.filters import EventFilter

EVENT: dict[str, Any] = {
    "quad_class": 4,
    "confidence": 0.9,
    "source": {"start": 0, "end": 1, "code": "RUS"},
    "target": None,
    "sentence": {"start": 0, "end": 5, "text": "a b c"},
    "trigger": {"start": 2, "end": 3},
}


def read(event: dict[str, Any]) -> None:
    """As `eventwire tail` does."""
    EventFilter(source="RUS", target="UKR", confidence=0.5).matches(event)
    EventTable(Console(file=io.StringIO())).show(event)


@pytest.mark.parametrize("more", [{}, {"source": None}, {"joined_later": [1]}, {"quad_class": None}])
def test_events_are_read(more: dict[str, Any]) -> None:
    event = EVENT | more
    assert holds_together(event)
    read(event)


@pytest.mark.parametrize("wrong", ["x", [1], {"start": "x"}, 1, {"end": []}, {"start": 1e999}])
@pytest.mark.parametrize("name", EVENT)
def test_what_is_of_another_kind_is_passed_over_or_can_be_read(name: str, wrong: Any) -> None:
    event = EVENT | {name: wrong}
    if holds_together(event):
        read(event)
    assert not holds_together(EVENT | {name: "x"})
