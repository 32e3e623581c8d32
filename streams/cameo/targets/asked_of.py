"""Of whom something is asked, where the verb before says to whom one speaks: "wrote to Macron asking for arms"."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene

_ASKING = ("02", "10")
_PURPOSES = ("adverbial-clause", "open-complement")
_TOWARDS = frozenset({"to", "in", "into", "at", "with", "à", "auprès", "chez", "en"})


def asked_of(scene: Scene, verb: int, code: str, sources: tuple[ResolvedActor, ...]) -> tuple[ResolvedActor, ...]:
    """Whom the speaker addressed or went to in order to ask, if of another country than he."""
    token = scene.token(verb)
    if not code.startswith(_ASKING) or token.relation not in _PURPOSES or not sources:
        return ()
    before = scene.token(token.head)
    if before.pos != "VERB" or before.lemma not in scene.lexicon.words("addressing verbs") or before.index > verb:
        return ()
    own = {source.country for source in sources}
    for child in scene.sentence.children(before.index, "object", "indirect-object", "oblique"):
        if child.relation == "oblique" and not scene.prepositions(child.index) & _TOWARDS:
            continue
        found = scene.named_known(child.index) or scene.country_of_place(child.index)
        others = tuple(
            actor for actor in found if actor.country not in own or (not actor.country and actor.organisation)
        )
        if others:
            return others
    return ()
