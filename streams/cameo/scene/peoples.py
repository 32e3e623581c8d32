"""People called by their country's or their people's name: «des Géorgiens», *Tibetans*, *700,000 Rohingya*."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from streams.actors.actor import ResolvedActor

if TYPE_CHECKING:
    from streams.cameo.scene.phrases import Scene

_CIVILIANS = ("CVL",)


def is_people(scene: Scene, actor: ResolvedActor) -> bool:
    """Whether it is several people, of whom nothing is said but of which people they are."""
    token = scene.token(actor.head)
    if actor.roles or actor.organisation or token.pos == "ADJ" or token.relation == "adjective":
        return False  # «des obus syriens»
    is_several = token.has("Number=Plur") or scene.sentence.children(actor.head, "numeral")
    if not is_several:
        return False
    return any(span.mention.kind == "people" and actor.head in span.tokens for span in scene.actors.mentions)


def as_civilians(scene: Scene, actor: ResolvedActor) -> ResolvedActor | None:
    """Those whom their own state harms: *China jailed three Uighurs*; None where it is no people."""
    return replace(actor, roles=_CIVILIANS) if actor.basis == "name" and is_people(scene, actor) else None
