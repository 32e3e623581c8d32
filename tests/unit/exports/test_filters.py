"""A subscriber gets the events that meet all the conditions."""

from __future__ import annotations

from typing import Any

import pytest

from streams.exports.filters import EventFilter

EVENT: dict[str, Any] = {
    "id": "e",
    "quad_class": 4,
    "root": "19",
    "code": "194",
    "language": "en",
    "modality": "actual",
    "confidence": 0.6,
    "source": {"code": "RUSMIL", "country": "RUS"},
    "target": {"code": None, "country": None},
}


@pytest.mark.parametrize(
    "wanted",
    [
        EventFilter(),
        EventFilter(quad=4, root="19", code="19", source="RUS", language="en", modality="actual", confidence=0.6),
        EventFilter(code="194", source="RUSMIL"),
        EventFilter(source="RUSM"),
    ],
)
def test_events_that_meet_every_condition_pass(wanted: EventFilter) -> None:
    assert wanted.matches(EVENT)


@pytest.mark.parametrize(
    "wanted",
    [
        EventFilter(quad=3),
        EventFilter(root="1"),
        EventFilter(code="195"),
        EventFilter(source="RUSGOV"),
        EventFilter(target="UKR"),
        EventFilter(language="fr"),
        EventFilter(modality="conditional"),
        EventFilter(confidence=0.61),
        EventFilter(quad=4, language="fr"),
    ],
)
def test_events_that_miss_one_do_not(wanted: EventFilter) -> None:
    assert not wanted.matches(EVENT)


def test_a_side_that_is_null_is_nobody() -> None:
    assert not EventFilter(target="UKR").matches(EVENT | {"target": None})


def test_organisations_are_found_by_the_beginning_of_their_code() -> None:
    event = EVENT | {"source": {"code": "IGOUNO", "country": None}}
    assert EventFilter(source="IGO").matches(event)
    assert EventFilter(source="IGOUNO").matches(event)
