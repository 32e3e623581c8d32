"""Why each sentence of an article was coded as it was: the coder's own steps, told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from schemas import Annotated, Article, Event, LeftOut, Part, SentenceGrammar
from streams.actors.trace import ActorTrace, trace_actors
from streams.cameo.coder import codings_of
from streams.cameo.relevance.public_life import Irrelevance, irrelevance
from streams.cameo.scene.match import Match
from streams.cameo.trace import (
    ActOutcome,
    ClauseTrace,
    NearTrace,
    RuleTrace,
    outcome_of,
    trace_clauses,
    trace_near,
    trace_rule,
)
from streams.stages.coding import Coder, SentenceCoding, in_order
from streams.stages.mentions import once
from streams.stages.unmatched import unmatched_in

NotPublished = Irrelevance | Literal["told-before"]
"""Why an event is not published: it is not relevant, or the article has told it before (`mentions` counts it)."""


@dataclass(frozen=True, slots=True)
class EventTrace:
    """An event that came of an act; `not_published` is None where it goes out."""

    event: Event
    not_published: NotPublished | None


@dataclass(frozen=True, slots=True)
class ActTrace:
    """An act that was found: the pattern that fired, what became of it, and its events, one for each two actors."""

    rule: RuleTrace
    outcome: ActOutcome
    events: list[EventTrace]


@dataclass(frozen=True, slots=True)
class LeftOutTrace:
    """A sentence that was not read: why (`no-actor`, `unlikely`, `too-long`, `over-limit`), and whom it names."""

    part: Part
    index: int
    start: int
    end: int
    text: str
    left_out: str
    names: list[str]


@dataclass(frozen=True, slots=True)
class SentenceTrace:
    """A sentence that was read, with all that was found in it."""

    part: Part
    index: int
    start: int
    end: int
    text: str
    actors: list[ActorTrace]
    clauses: list[ClauseTrace]
    acts: list[ActTrace]
    nearly: list[NearTrace]
    unresolved_actors: list[str]
    unmatched_verbs: list[str]


def explain(coder: Coder, article: Article, annotated: Annotated) -> Iterator[SentenceTrace | LeftOutTrace]:
    """The sentences of an article in their order, its title first, kept and left out."""
    coded = list(coder.sentences(annotated))
    told = {event.id for event in once(event for sentence in coded for _, event in sentence.events)}
    waiting = iter(coded)
    for record in in_order(annotated):
        if isinstance(record, LeftOut):
            yield _left_out(record, article)
        else:
            yield _kept(record, next(waiting), told)


def _left_out(record: LeftOut, article: Article) -> LeftOutTrace:
    part = (article.title or "") if record.part == "title" else article.text
    text = part[record.start : record.end]
    return LeftOutTrace(record.part, record.index, record.start, record.end, text, record.reason, record.actors)


def _kept(record: SentenceGrammar, coded: SentenceCoding, told: set[str]) -> SentenceTrace:
    scene, acts = coded.scene, coded.acts
    unmatched = list(unmatched_in(scene))
    return SentenceTrace(
        record.part,
        record.index,
        record.start,
        record.end,
        record.text,
        trace_actors(scene.sentence, scene.actors),
        trace_clauses(scene, acts),
        [_act(coded, each, told) for match in acts.matches for each in (match, *match.further)],
        trace_near(scene, acts),
        [one.text for one in unmatched if one.kind == "actor"],
        [one.text for one in unmatched if one.kind == "verb"],
    )


def _act(coded: SentenceCoding, match: Match, told: set[str]) -> ActTrace:
    """An act and the events that were made of it."""
    scene = coded.scene
    own = codings_of(scene, match)
    events: list[EventTrace] = []
    for coding, event in coded.events:
        if coding not in own:
            continue
        reason: NotPublished | None = irrelevance(scene.sentence, coding, event.title)
        if reason is None and event.id not in told:
            reason = "told-before"
        events.append(EventTrace(event, reason))
    return ActTrace(trace_rule(scene, match), outcome_of(scene, match), events)
