"""The figures of an article's events."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from schemas import Actor, Event
from streams.agents import figures
from tests.unit.agents.helpers import MOMENT
from tests.unit.agents.test_handlers import actor, event

Seen = dict[tuple[str, tuple[str, ...]], float]


def seen(*events: Event, publisher: str | None = None) -> Seen:
    found: Seen = {}
    for one in figures.of_events(events, publisher):
        found[one.metric, one.labels] = found.get((one.metric, one.labels), 0) + one.value
    return found


def test_each_sides_country_counts_once_an_event() -> None:
    found = seen(event("e1", goldstein=-4.5, quad_class=4), event("e2", goldstein=2.0))
    assert found["country_events", ("RUS", "4")] == found["country_events", ("CHN", "4")] == 1
    assert found["goldstein_negative", ("RUS",)] == 4.5
    assert found["goldstein_positive", ("RUS",)] == 2
    assert found["dyad", ("RUS", "CHN")] == 2


def test_a_country_with_itself_counts_once_and_is_no_dyad() -> None:
    found = seen(event("e1", target=actor("RUS", "RUSOPP")))
    assert found["country_events", ("RUS", "1")] == 1
    assert not [metric for metric, _ in found if metric == "dyad"]


def test_what_did_not_happen_is_an_event_and_no_countrys() -> None:
    found = seen(event("e1", modality="conditional"), publisher="Agence A")
    assert found == {("events", ("04", "1", "fr", "conditional")): 1, ("publisher_events", ("Agence A",)): 1}


@pytest.mark.parametrize("target", [None, actor(None, None)])
def test_a_side_without_a_code_makes_no_dyad(target: Actor | None) -> None:
    assert not [metric for metric, _ in seen(event("e1", target=target)) if metric == "dyad"]


def test_the_delay_since_publication_needs_a_time() -> None:
    coded = MOMENT + timedelta(seconds=9)
    published = datetime(2025, 7, 12, 9, 29, tzinfo=UTC)
    found = {one.metric: one.value for one in figures.of_delays(MOMENT, published, coded)}
    assert found == {"coding_delay_seconds": 9, "publication_delay_seconds": 69}
    assert [one.metric for one in figures.of_delays(MOMENT, date(2025, 7, 12), coded)] == ["coding_delay_seconds"]
