"""Names that no table resolves: somebody acts, and nothing says of which country or organisation he is."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.actors.reading import SentenceActors
from streams.text.grammar import Sentence

_PARTS = frozenset({"flat", "compound"})


def unresolved(sentence: Sentence, actors: SentenceActors) -> list[ResolvedActor]:
    """Who is named in the sentence and has no code, in order, each phrase once.

    Whom the tables know and leave without a code (a news agency), and role nouns that nobody's country stands beside
    (*the police*), are none: no line of a table is missing for them.
    """
    found: dict[tuple[int, int], ResolvedActor] = {}
    for token in sentence.tokens:
        if token.pos != "PROPN" or token.relation in _PARTS or token.index in actors.roles.nouns:
            continue
        for actor in actors.of(token.index):
            if actor.code is None and actor.basis != "name" and actor.head == token.index:
                found.setdefault((actor.start, actor.end), actor)
    return list(found.values())
