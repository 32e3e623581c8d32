"""Who could end it, of whom it is asked: «demande l'arrêt des frappes israéliennes au Liban» asks it of Israel."""

from __future__ import annotations

from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

_ENDS = ("0252", "0254", "0256", "1052", "1054", "1056")
"""Asked or demanded: that sanctions be lifted, that fighting end."""


def take_enders(scene: Scene, match: Match) -> None:
    """Take for target whose the deeds are that are to end, rather than where or to whom they are done."""
    if match.code not in _ENDS or len(match.targets) != 1 or not match.sources:
        return
    (target,) = match.targets
    own = {source.country for source in match.sources}
    for token in scene.sentence.tokens[match.trigger + 1 : target.head]:
        if token.pos != "NOUN" or scene.actors.of(token.index):
            continue
        doers = tuple(
            one
            for one in scene.modifying(token.index)
            if one.is_known and one.country not in own and not one.is_same_as(target)
        )
        if doers and token.lemma.lower() in scene.lexicon.nouns:
            match.targets = doers
            return
