"""To whom the second of two acts is done, where only the first says it: "accused Mali of lying and recalled its envoy"."""

from __future__ import annotations

from collections.abc import Iterator

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.inner import Inner
from streams.cameo.scene.phrases import Scene
from streams.cameo.targets.listeners import listeners

_HOSTILE = ("10", "11", "12", "13", "16", "17", "18", "19", "20")
_VIOLENT_OR_ARRESTS = ("1711", "173", "18", "19")
_VIOLENT = ("1712", "18", "19", "20")
_FRIENDLY = ("02", "03", "04", "05", "06", "07")

_AFTER = {
    "02": (*_FRIENDLY, *_HOSTILE),
    "03": _FRIENDLY,
    "08": _VIOLENT_OR_ARRESTS,
    "10": _HOSTILE,
    "13": _HOSTILE,
    "16": ("10", "11", "12", "13", "16"),
    "17": _VIOLENT,
}
"""The roots of second acts that are mostly done to whom the first was done, and the codes of those first acts."""

_DESTROYED = "1712"
_INTENT = "03"
_FREED = "0841"
_OF_ALL = ("104", "108")
"""Demands of elections and meetings, which are made of no one in particular."""


def chained_targets(
    scene: Scene, verb: int, code: str, sources: tuple[ResolvedActor, ...], inner: Inner, depth: int
) -> tuple[ResolvedActor, ...]:
    """Those to whom an act before it in its chain of verbs is done by the same doer, if its like is mostly done to them."""
    first = _AFTER.get(code[:2])
    if (
        first is None
        or not sources
        or depth > 1
        or code.startswith(_OF_ALL)
        or (code[:2] == "17" and code != _DESTROYED)
        or (code[:2] == "08" and code != _FREED)
    ):
        return ()
    if code.startswith(_INTENT) and (told := listeners(scene, verb, sources)):
        return told
    doers = {actor.code for actor in sources}
    for before in _before(scene, verb):
        act = inner(scene, before, depth + 2)
        if act is None or act.code is None or not act.targets or act.reality.negated:
            continue
        is_same = {actor.code for actor in act.sources} == doers
        if not is_same or not act.code.startswith(first):
            return ()
        return tuple(one for one in act.targets if one.is_known and one.code not in doers)
    return ()


def _before(scene: Scene, verb: int) -> Iterator[int]:
    """The verbs of the same subject before a verb in its chain, the nearest first."""
    token = scene.token(verb)
    while token.relation == "conjunct" and not scene.sentence.children(token.index, "subject", "passive-subject"):
        head = token.head
        beside = [one.index for one in scene.sentence.children(head, "conjunct") if one.index < token.index]
        yield from reversed(beside)
        yield head
        token = scene.token(head)
