"""The coding stage's glue: an annotated article in, its events and its account out."""

from __future__ import annotations

from datetime import UTC, datetime

import schemas
from schemas import Account, Annotated, Event, Outcome
from schemas.canary import is_canary
from streams import topics
from streams.agents import figures
from streams.agents.accounts import account
from streams.agents.decoding import decode, encode
from streams.agents.messages import Delivery, Handled, Handler, Received
from streams.agents.replayed import is_replayed
from streams.settings import settings
from streams.stages.coding import ArticleCoding, Coder


def handler() -> Handler:
    """The stage's handler, the lexicons of all languages loaded. Raises `LexiconError` where one has a mistake.

    Each relevant event goes to `events.coded.v1` and, where it happened, to the topic of its quad class; the account
    comes last. A cancelled article has no events: its account `withdrawn` takes back those of its earlier versions.
    Canaries are no news: their events go to a topic of their own. No figure counts them, nor what is coded again.
    """
    coder = Coder()
    coder.load(settings().pipelines)

    def handle(received: Received) -> Handled:
        annotated = decode(received.value, Annotated)
        withdrawn = annotated.article.status == "cancelled"
        coded_at = datetime.now(UTC)
        coding = ArticleCoding([], []) if withdrawn else coder.code_and_note(annotated)
        events = [event.model_copy(update={"coded_at": coded_at}) for event in coding.events if event.relevant]
        outcome: Outcome = "withdrawn" if withdrawn else "coded" if events else "nothing-to-code"
        deliveries = [delivery for event in events for delivery in _deliveries(event)]
        handled = Handled([*deliveries, account(_account(annotated, outcome, events, coder.identity, coded_at))])
        if not is_replayed(received) and not is_canary(annotated.article.id, annotated.article.publisher):
            handled.observations += [
                *figures.of_events(events, annotated.article.publisher),
                *figures.of_unmatched(coding.unmatched, annotated.language),
                *figures.of_delays(annotated.ingested_at, annotated.article.published_at, coded_at),
                figures.of_account(outcome, annotated.language),
            ]
        return handled

    return handle


def _deliveries(event: Event) -> list[Delivery]:
    key, value = key_of(event).encode(), encode(event)
    if is_canary(event.article_id, event.publisher):
        return [Delivery(topics.CANARY_EVENTS, key, value)]
    written = [topics.CODED]
    if event.modality == "actual":
        written.append(topics.BY_QUAD_CLASS[event.quad_class])
    return [Delivery(topic, key, value) for topic in written]


def key_of(event: Event) -> str:
    """The event's dyad: each side's country, or the code of an organisation that has none."""
    return topics.dyad(figures.side_of(event.source), figures.side_of(event.target))


def _account(
    annotated: Annotated, outcome: Outcome, events: list[Event], coder: schemas.Coder, accounted_at: datetime
) -> Account:
    return Account(
        article_id=annotated.article.id,
        version=annotated.article.version,
        outcome=outcome,
        events=[event.id for event in events],
        language=annotated.language,
        coder=coder,
        ingested_at=annotated.ingested_at,
        accounted_at=accounted_at,
    )
