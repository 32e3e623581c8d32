"""Capitals that are the town and not the state: *imposed a curfew on Conakry*."""

from __future__ import annotations

from collections.abc import Iterable

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene

_ON_TOWNS = "172"
"""Codes of curfews and bans, which are imposed on towns too."""

_ON = frozenset({"on", "upon", "over", "sur", "à"})


def capitals(scene: Scene, code: str, actors: Iterable[ResolvedActor]) -> set[int]:
    """The heads of those among the actors who are called by their capital, of an act that is done to towns."""
    if not code.startswith(_ON_TOWNS):
        return set()
    actors = [actor for actor in actors if _ON & scene.prepositions(actor.head)]
    named = [span.tokens for span in scene.actors.mentions if span.mention.kind == "capital"]
    return {actor.head for actor in actors if any(actor.head in tokens for tokens in named)}
