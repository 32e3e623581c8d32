"""Whom a threat is meant for by what would avert or provoke it: *will strike unless the government pays them*."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.whereabouts import at_home
from streams.cameo.targets.listeners import listeners

_THREAT, _INTENT = "13", "03"
_CHAIN = ("open-complement", "clausal-complement", "conjunct")
_DEEPEST = 3


def receivers(scene: Scene, match: Match, code: str) -> tuple[ResolvedActor, ...]:
    """The act's targets; of a threat to nobody named, those who could avert it, of a plan those who are told it."""
    if not match.targets and code.startswith(_THREAT):
        return averters(scene, match)
    if not match.targets and code.startswith(_INTENT):
        return listeners(scene, match.trigger, match.sources)
    return at_home(scene, match)


def averters(scene: Scene, match: Match) -> tuple[ResolvedActor, ...]:
    """Who does, in the clause that says what would avert or provoke it, what is asked of him or forbidden."""
    words = scene.lexicon.words("averting conjunctions") | scene.lexicon.words("threatening conjunctions")
    level = [match.trigger]
    for _ in range(_DEEPEST):
        for verb in level:
            for clause in scene.sentence.children(verb, "adverbial-clause"):
                if any(child.lower in words for child in scene.sentence.children(clause.index, "mark")):
                    found = scene.named_by_any(scene.clause(clause.index).subjects)
                    others = [one for one in found if not any(one.is_same_as(source) for source in match.sources)]
                    return tuple(one for one in others if one.is_known)
        level = [child.index for verb in level for child in scene.sentence.children(verb, *_CHAIN)]
    return ()
