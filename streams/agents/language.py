"""The language stage's glue: a raw article in, the article with its language out."""

from __future__ import annotations

from datetime import UTC, datetime

from schemas import Account, Identified
from schemas.canary import is_canary
from streams.agents import figures
from streams.agents.accounts import account
from streams.agents.decoding import decode_article, encode
from streams.agents.messages import Delivery, Handled, Handler, Received
from streams.settings import settings
from streams.stages.language import identify, load
from streams.topics import IDENTIFIED, UNSUPPORTED


def handler() -> Handler:
    """The stage's handler.

    A language without a pipeline goes to `articles.unsupported.v1` with its account. A cancelled article goes on
    down the pipe whatever its language, so that its account `withdrawn` comes after the ones before it.
    """
    load()
    supported = frozenset(settings().pipelines)
    most_bytes = settings().article_bytes

    def handle(received: Received) -> Handled:
        article = decode_article(received.value, most_bytes)
        identified = identify(article, received.timestamp)
        goes_on = article.status == "cancelled" or identified.language in supported
        topic = IDENTIFIED if goes_on else UNSUPPORTED
        handled = Handled([Delivery(topic, article.id.encode(), encode(identified))])
        if not goes_on:
            handled.deliveries.append(account(_unsupported(identified)))
        if not is_canary(article.id, article.publisher):
            handled.observations += figures.of_arrival(article.publisher, received)
            handled.observations += [] if goes_on else [figures.of_account("unsupported", identified.language)]
        return handled

    return handle


def _unsupported(identified: Identified) -> Account:
    return Account(
        article_id=identified.article.id,
        version=identified.article.version,
        outcome="unsupported",
        language=identified.language,
        ingested_at=identified.ingested_at,
        accounted_at=datetime.now(UTC),
    )
