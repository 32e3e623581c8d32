"""How many it was done to: who kills villagers by the hundred commits a massacre, who expels thousands a mass expulsion."""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.masses import number_of
from streams.cameo.scene.phrases import Scene

_KILLING = ("190", "193", "1823")
_EXPELLING = ("170", "174", "190")
_MASSACRE, _EXPULSION = "202", "201"
_HUNDRED, _THOUSAND = 100, 1000
_UNARMED = frozenset({"CVL", "REF", "REL", "EDU", "HLH", "LAB", "AGR", "ETH"})


def code_of_many(scene: Scene, trigger: int, code: str, source: ResolvedActor | None) -> str:
    """The code by the number of those whom the verb's object counts, if they are not said to bear arms."""
    if source is None or not code.startswith((*_KILLING, *_EXPELLING)):
        return code
    verb = scene.token(trigger).lemma
    kills = verb in scene.lexicon.words("killing verbs") and code in _KILLING
    expels = verb in scene.lexicon.words("driving verbs") and code in _EXPELLING
    if not kills and not expels:
        return code
    count = max((_count(scene, head) for head in scene.clause(trigger).objects), default=0)
    if kills and count >= _HUNDRED:
        return _MASSACRE
    return _EXPULSION if expels and count >= _THOUSAND else code


def _count(scene: Scene, head: int) -> int:
    """How many a phrase of unarmed people counts, *Armenians* too; 0 where they are others."""
    actors = scene.actors.of(head)
    if not actors or not all(_UNARMED & set(actor.roles) or not (actor.roles or actor.group) for actor in actors):
        return 0
    counting = [head, *(child.index for child in scene.sentence.children(head, "numeral"))]
    if scene.token(head).lemma in scene.lexicon.words("quantities"):
        # "tens of thousands of villagers"
        counting += [child.index for child in scene.sentence.children(head, "oblique")]
    return max(_number(scene, index) for index in counting)


def _number(scene: Scene, index: int) -> int:
    token = scene.token(index)
    if token.lemma in scene.lexicon.words("hundreds"):
        return _HUNDRED
    return _THOUSAND if token.lemma in scene.lexicon.words("thousands") else number_of(token.lower)
