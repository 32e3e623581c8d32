"""The entities stage's glue: an article with its language in, its sentences with their grammar out."""

from __future__ import annotations

from datetime import UTC, datetime

from schemas import Annotated, Article, ArticleDetails, Identified
from streams.agents.decoding import decode, encode
from streams.agents.messages import Delivery, Handled, Handler, Received
from streams.agents.replayed import replay_headers
from streams.settings import settings
from streams.stages.entities import Reader
from streams.topics import ANNOTATED
from streams.versions import READER


def handler() -> Handler:
    """The stage's handler, its spaCy pipelines loaded and used once: the first article need not wait for them.

    Raises `OperatorError` where a pipeline is not installed. A cancelled article is passed on unread, whatever its
    language.
    """
    reader = Reader(settings())
    for language in sorted(reader.languages):
        reader.annotate(_first(language))

    def handle(received: Received) -> Handled:
        identified = decode(received.value, Identified)
        cancelled = identified.article.status == "cancelled"
        annotated = _unread(identified) if cancelled else reader.annotate(identified)
        key, value = annotated.article.id.encode(), encode(annotated)
        return Handled([Delivery(ANNOTATED, key, value, replay_headers(received))])

    return handle


def _first(language: str) -> Identified:
    """Something to read that names a country in most languages."""
    article = Article(id="first", text="Canada, Mali, Ukraine. Moscow met Paris.")
    return Identified(article=article, language=language, basis="feed", ingested_at=datetime.now(UTC))


def _unread(identified: Identified) -> Annotated:
    return Annotated(
        article=ArticleDetails(**identified.article.model_dump(include=set(ArticleDetails.model_fields))),
        language=identified.language,
        ingested_at=identified.ingested_at,
        sentences=[],
        left_out=[],
        reader=READER,
    )
