"""Names that no table resolves: somebody acts, and nothing says of which country or organisation he is."""

from __future__ import annotations

from dataclasses import dataclass

from streams.actors.actor import ResolvedActor
from streams.actors.reading import SentenceActors
from streams.text.grammar import Sentence

_PARTS = frozenset({"flat", "compound"})


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A name of somebody without a code; `start` and `end` are code points of the article's part."""

    text: str
    start: int
    end: int


def unresolved(sentence: Sentence, actors: SentenceActors) -> list[Unresolved]:
    """Who is named in the sentence and has no code, in order, each name once and without titles.

    Whom the tables know and leave without a code (a news agency), and role nouns that nobody's country stands beside
    (*the police*), are none: no line of a table is missing for them.
    """
    found: dict[tuple[int, int], Unresolved] = {}
    for token in sentence.tokens:
        if token.pos != "PROPN" or token.relation in _PARTS or token.index in actors.roles.nouns:
            continue
        for actor in actors.of(token.index):
            if actor.code is None and actor.basis != "name" and actor.head == token.index:
                start, end = _name(sentence, actor)
                found.setdefault((start, end), Unresolved(sentence.slice(start, end), start, end))
    return list(found.values())


def _name(sentence: Sentence, actor: ResolvedActor) -> tuple[int, int]:
    """The proper nouns of the phrase around its head: *Oleh Syniehubov* of *the governor Oleh Syniehubov*."""
    first = last = actor.head
    while _belongs(sentence, actor, first - 1):
        first -= 1
    while _belongs(sentence, actor, last + 1):
        last += 1
    return sentence.tokens[first].start, sentence.tokens[last].end


def _belongs(sentence: Sentence, actor: ResolvedActor, index: int) -> bool:
    tokens = sentence.tokens
    if not 0 <= index < len(tokens) or not actor.start <= tokens[index].start < actor.end:
        return False
    return tokens[index].pos == "PROPN" or tokens[index].text == "-"
