"""The actors of a sentence and what says who each is, for a person to read."""

from __future__ import annotations

from dataclasses import dataclass

from streams.actors.actor import Basis, ResolvedActor
from streams.actors.reading import SentenceActors
from streams.text.grammar import Sentence


@dataclass(frozen=True, slots=True)
class ActorTrace:
    """An actor found in a sentence; `start` and `end` are code points of the article's part."""

    text: str
    start: int
    end: int
    code: str | None
    name: str | None
    basis: Basis
    rows: tuple[str, ...]
    """File and line of the names and role nouns of the phrase: `world/actors.tsv:12`."""


def trace_actors(sentence: Sentence, actors: SentenceActors) -> list[ActorTrace]:
    """All actors of a sentence, in order; of phrases within one another that mean the same, the longest."""
    found: list[ResolvedActor] = []
    for token in sentence.tokens:
        for actor in (*actors.of(token.index), *actors.affiliated(token.index)):
            if not any(_says_as_much(other, actor) for other in found):
                found = [other for other in found if not _says_as_much(actor, other)]
                found.append(actor)
    found.sort(key=lambda actor: (actor.start, actor.end))
    return [
        ActorTrace(
            actor.text, actor.start, actor.end, actor.code, actor.name, actor.basis, _rows(sentence, actors, actor)
        )
        for actor in found
    ]


def _says_as_much(one: ResolvedActor, other: ResolvedActor) -> bool:
    """Whether the one covers the other and has its code, or one that goes on from it (`RUSMIL` in `RUS`)."""
    covers = one.start <= other.start and other.end <= one.end
    return covers and (one.code or "").startswith(other.code or "")


def _rows(sentence: Sentence, actors: SentenceActors, actor: ResolvedActor) -> tuple[str, ...]:
    """The lines of the tables that the phrase's words are found in; none where the article said before who it is."""
    if actor.basis not in ("name", "role"):
        return ()
    names = [
        (span.start, meaning.where)
        for span in actors.mentions
        if actor.start <= span.start and span.end <= actor.end
        for meaning in span.mention.meanings[-1:]
    ]
    roles = [
        (sentence.tokens[head].start, role.where)
        for head, role in actors.roles.nouns.items()
        if actor.basis == "role" and actor.start <= sentence.tokens[head].start < actor.end
    ]
    return tuple(dict.fromkeys(where for _, where in sorted(names + roles) if where))
