"""The Event record of an act that was coded: its id, its modality, its figures."""

from __future__ import annotations

import hashlib
from datetime import timedelta

from schemas import Actor, Annotated, Coder, Event, EventSentence, Location, Modality, Trigger
from streams.actors.actor import ResolvedActor
from streams.cameo.codes import cameo_code
from streams.cameo.coding import Coding
from streams.cameo.confidence import confidence, confidence_parts
from streams.cameo.relevance.public_life import is_relevant
from streams.dates.reading import EventDate, is_long_ago
from streams.text.grammar import Sentence

HISTORICAL = timedelta(days=30)
"""An act longer before publication than this is history, not news."""


def event_of(
    annotated: Annotated,
    sentence: Sentence,
    coding: Coding,
    when: EventDate,
    where: Location | None,
    coder: Coder,
) -> Event:
    """The event as it is published, but for `coded_at`."""
    article = annotated.article
    code = cameo_code(coding.code)
    trigger = sentence.tokens[coding.trigger]
    source, target = _actor(coding.source), _actor(coding.target)
    parts = confidence_parts(coding.source, coding.target, coding.doubts, annotated.language)
    return Event(
        id=event_id(article.id, article.version, sentence.part, trigger.start, source, target, code.code),
        article_id=article.id,
        version=article.version,
        title=article.title,
        url=article.url,
        publisher=article.publisher,
        language=annotated.language,
        source=source,
        target=target,
        code=code.code,
        root=code.root,
        label=code.label,
        quad_class=code.quad_class,
        goldstein=code.goldstein,
        plover=code.plover,
        modality=_modality(sentence, coding, when, annotated),
        confidence=confidence(parts),
        confidence_parts=parts,
        mentions=1,
        relevant=is_relevant(sentence, coding, article.title),
        date=when.date,
        date_precision=when.precision,
        date_basis=when.basis,
        location=where,
        trigger=Trigger(text=trigger.text, start=trigger.start, end=trigger.end, rule=coding.rule),
        sentence=EventSentence(
            part=sentence.part, index=sentence.index, start=sentence.start, end=sentence.end, text=sentence.text
        ),
        published_at=article.published_at,
        ingested_at=annotated.ingested_at,
        coded_at=None,
        coder=coder,
    )


def event_id(
    article: str, version: int, part: str, trigger: int, source: Actor | None, target: Actor | None, code: str
) -> str:
    """The event's name: a hash of what it was read from, never of a clock or of the coder's version.

    The actors' codes are part of it, since "both governments" is two actors with one span.
    """
    spans = [f"{actor.start}:{actor.end}:{actor.code or ''}" if actor else "-" for actor in (source, target)]
    read_from = "\0".join([article, str(version), part, str(trigger), *spans, code])
    return hashlib.blake2b(read_from.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _actor(actor: ResolvedActor | None) -> Actor | None:
    if actor is None:
        return None
    return Actor(
        text=actor.text,
        start=actor.start,
        end=actor.end,
        code=actor.code,
        country=actor.country,
        roles=list(actor.roles),
        name=actor.name,
    )


def _modality(sentence: Sentence, coding: Coding, when: EventDate, annotated: Annotated) -> Modality:
    published = annotated.article.published_on
    if coding.conditional:
        return "conditional"
    if when.basis != "text" and is_long_ago(sentence.text, sentence.language):
        return "historical"
    if when.date is not None and published is not None and published - when.date > HISTORICAL:
        return "historical"
    return "actual"
