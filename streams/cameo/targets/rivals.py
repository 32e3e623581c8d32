"""Who of a country may be the rival at home to whom an act is supposed to be done."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.patterns.pattern import GENITIVE
from streams.cameo.scene.phrases import Scene
from streams.cameo.targets.own_victims import BLAME, suffers

_REPORTER = ("MED",)


def may_be_rival(scene: Scene, actor: ResolvedActor, source: ResolvedActor, code: str) -> bool:
    """Whether he is more than named in the source's own name, the paper that carries the words, or the victim deplored."""
    is_cited = actor.roles == _REPORTER and scene.token(actor.head).relation == "agent"
    is_deplored = code.startswith(BLAME) and suffers(scene, actor)
    return not (is_cited or is_deplored or is_part_of(scene, actor, source))


def is_part_of(scene: Scene, actor: ResolvedActor, source: ResolvedActor) -> bool:
    """Whether he is only named in what the source is called: *the League of Malian Journalists*."""
    token = scene.token(actor.head)
    return token.head == source.head and bool(GENITIVE & scene.prepositions(token.index))
