"""The figures of what the handlers made, for `streams/metrics.py`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from schemas import Actor, Event, Outcome
from streams.agents.messages import Observation, Received
from streams.stages.unmatched import Unmatched


def side_of(actor: Actor | None) -> str | None:
    """A side of a dyad: the actor's country, or the code of an organisation that has none."""
    return (actor.country or actor.code) if actor else None


def of_arrival(publisher: str | None, received: Received) -> Iterator[Observation]:
    """An article that came in."""
    yield Observation("publisher_articles", (publisher or "",), 1)
    yield Observation("publisher_last_article", (publisher or "",), received.timestamp.timestamp())


def of_account(outcome: Outcome, language: str) -> Observation:
    """An article that is done."""
    return Observation("accounts", (outcome, language), 1)


def of_delays(ingested_at: datetime, published_at: date | datetime | None, coded_at: datetime) -> Iterator[Observation]:
    """How long an article took from its arrival and, where its publication is a time, from there."""
    since = {"coding": ingested_at} | ({"publication": published_at} if isinstance(published_at, datetime) else {})
    for what, moment in since.items():
        yield Observation(f"{what}_delay_seconds", (), max(0.0, (coded_at - moment).total_seconds()))


def of_events(events: Sequence[Event], publisher: str | None) -> Iterator[Observation]:
    """An article's published events; for countries and dyads only those that happened."""
    if events:
        yield Observation("publisher_events", (publisher or "",), len(events))
    for event in events:
        yield Observation("events", (event.root, str(event.quad_class), event.language, event.modality), 1)
        if event.modality == "actual":
            yield from _of_sides(event)


def of_unmatched(unmatched: Iterable[Unmatched], language: str) -> Iterator[Observation]:
    """What the lexicon does not know, counted and not named."""
    for kind, count in Counter(one.kind for one in unmatched).items():
        yield Observation("unmatched", (kind, language), count)


def _of_sides(event: Event) -> Iterator[Observation]:
    countries = {actor.country for actor in (event.source, event.target) if actor and actor.country}
    for country in sorted(countries):
        yield Observation("country_events", (country, str(event.quad_class)), 1)
        # Both, so that a country of which only one sign is told has the other at 0
        yield Observation("goldstein_positive", (country,), max(0.0, event.goldstein))
        yield Observation("goldstein_negative", (country,), max(0.0, -event.goldstein))
    source, target = side_of(event.source), side_of(event.target)
    if source and target and source != target:
        yield Observation("dyad", (source, target), 1)
