"""Towns where talks are held, which are nobody to whom it is done: «claquer la porte des négociations de Vienne»."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene

_BELOW = ("oblique", "compound")


def is_place_of_talks(scene: Scene, actor: ResolvedActor) -> bool:
    """Whether a town, capital or not, says only where talks are; those *with Vienna* are with its state."""
    token = scene.token(actor.head)
    lexicon = scene.lexicon
    if token.relation not in _BELOW or scene.token(token.head).lemma not in lexicon.words("talks in towns"):
        return False
    if token.relation == "oblique" and not lexicon.words("of or in towns") & scene.prepositions(token.index):
        return False
    if not scene.actors.of(token.index):
        return True
    return any(span.mention.kind == "capital" and token.index in span.tokens for span in scene.actors.mentions)
