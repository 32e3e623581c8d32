"""Whom somebody condemns is not his own people to whom it was done: *Kenya condemned the detention of its citizens in Togo*."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.patterns.pattern import GENITIVE
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

BLAME = ("11", "14")
_PRONOUNS = ("PRON", "DET")


def without_own_victims(
    scene: Scene, match: Match, sources: tuple[ResolvedActor, ...], targets: tuple[ResolvedActor, ...]
) -> tuple[ResolvedActor, ...]:
    """The targets of blame without the people called the source's own behind a deed's *of*."""
    if not targets or not (match.pattern.code or "").startswith(BLAME):
        return targets
    own = {source.country for source in sources if source.country}
    return tuple(one for one in targets if one.country not in own or not suffers(scene, one))


def suffers(scene: Scene, person: ResolvedActor) -> bool:
    """Whether the person is *his*, and stands behind the *of* of a noun."""
    token = scene.token(person.head)
    is_his = any(
        below.relation == "possessor" and below.pos in _PRONOUNS
        for below in map(scene.token, scene.sentence.subtree(token.index))
    )
    above = scene.token(token.head)
    if above.pos in ("NUM", "ADJ") and token.relation == "oblique":  # "two of its citizens"
        token, above = above, scene.token(above.head)
    is_behind_deed = token.relation == "oblique" and above.pos == "NOUN"
    return bool(person.roles) and is_his and is_behind_deed and bool(GENITIVE & scene.prepositions(token.index))
