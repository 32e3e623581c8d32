"""The canaries come to what they say, by the very stages that workers run; a lexicon that changes one is noticed here."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from schemas import Event, Identified
from schemas.canary import is_canary
from streams.canary.articles import CANARIES, Canary, Coding
from streams.settings import settings
from streams.stages.coding import Coder
from streams.stages.entities import Reader
from streams.stages.language import identify

pytestmark = pytest.mark.model
NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(settings())


def identified(canary: Canary) -> Identified:
    return identify(canary.article("3f0a-", 1, NOW), NOW)


def _coding(event: Event) -> Coding:
    assert event.source is not None
    assert event.target is not None
    return Coding(event.source.country or "", event.root, event.target.country or "")


@pytest.mark.parametrize("canary", CANARIES, ids=lambda canary: canary.name)
def test_a_canary_is_coded_as_it_says(canary: Canary, reader: Reader) -> None:
    record = identified(canary)
    assert (record.language, record.basis) == (canary.name[:2], "detected")
    events = [event for event in Coder().code(reader.annotate(record)) if event.relevant]
    assert {_coding(event) for event in events} == canary.codings
    assert all(is_canary(event.article_id, event.publisher) for event in events)
