"""The entities stage's glue: an article with its language in, its sentences with their grammar out."""

from __future__ import annotations

from schemas import Identified
from streams.agents.decoding import decode, encode
from streams.agents.messages import Delivery, Handled, Handler, Received
from streams.settings import settings
from streams.stages.entities import Reader
from streams.topics import ANNOTATED


def handler() -> Handler:
    """The stage's handler, its spaCy pipelines loaded: made in a process of the pool, before it is given articles."""
    reader = Reader(settings())

    def handle(received: Received) -> Handled:
        identified = decode(received.value, Identified)
        annotated = reader.annotate(identified)
        return Handled([Delivery(ANNOTATED, annotated.article.id.encode(), encode(annotated))])

    return handle
