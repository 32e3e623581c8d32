"""Who is defied by a refusal, where only the words beside it say so: «malgré une mise en garde de Washington, a refusé de»."""

from __future__ import annotations

from collections.abc import Iterator

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene

_DEFIANT = ("12", "13")
_BESIDE = ("oblique", "adverbial-clause", "adverb", "other")
_CHAIN = ("open-complement", "clausal-complement")
_PHRASE = ("oblique", "adjective", "conjunct", "compound", "possessor")


def defied(scene: Scene, trigger: int, code: str, source: ResolvedActor) -> ResolvedActor | None:
    """Whose warning, appeal or pressure it is done in spite of, if he is of another country than who refuses."""
    if not code.startswith(_DEFIANT):
        return None
    things = scene.lexicon.words("defied things")
    for head in concessions(scene, trigger):
        found = list(_below(scene, head))
        if not any(scene.token(index).lemma in things for index in found):
            continue
        for index in found:
            for actor in scene.actors.of(index):
                is_other = actor.country != source.country or actor.organisation != source.organisation
                if actor.is_known and is_other:
                    return actor
    return None


def concessions(scene: Scene, verb: int) -> Iterator[int]:
    """What a verb, or the one inside it, is said to be done in spite of."""
    marks, nouns = scene.lexicon.words("defying prepositions"), scene.lexicon.words("defying nouns")
    for place in (verb, *(child.index for child in scene.sentence.children(verb, *_CHAIN))):
        for child in scene.sentence.children(place, *_BESIDE):
            if child.lower in nouns or marks & scene.prepositions(child.index):
                yield child.index


def _below(scene: Scene, head: int) -> Iterator[int]:
    waiting = [head]
    while waiting:
        index = waiting.pop(0)
        yield index
        waiting += [child.index for child in scene.sentence.children(index, *_PHRASE)]
