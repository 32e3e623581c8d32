"""Who kills a politician, judge or reporter, and is of no state, assassinates him: *gunmen shot dead the mayor of Manta*.

Who only wounds a politician has tried to.
"""

from __future__ import annotations

from streams.actors.actor import ResolvedActor
from streams.cameo.scene.phrases import Scene

_VIOLENCE, _ASSASSINATION = frozenset({"180", "182", "1823", "190", "193"}), "186"
_FIGHTING, _SHOOTING, _ATTEMPT = "190", "193", "185"
_OF_STATES = frozenset({"GOV", "MIL", "COP", "SPY"})
_IN_PUBLIC_LIFE = frozenset({"GOV", "LEG", "JUD", "OPP", "MED"})
_OF_THE_STATE = frozenset({"GOV", "OPP"})
_FIRST_AND_LAST = 2
"""A person has a first name: Kyiv and Moscow are governments too."""


def code_of_murder(
    scene: Scene, trigger: int, code: str, source: ResolvedActor | None, target: ResolvedActor | None
) -> str:
    """The code by who was killed, if the words say that he died of it, or shot at."""
    if code not in _VIOLENCE or target is None or not _is_in_public_life(scene, target):
        return code
    if source is None and code == _FIGHTING:
        return code  # "a raid killed a diplomat"
    if source is not None and (source.organisation or _OF_STATES & set(source.roles) or _is_state(source)):
        return code
    if _is_deadly(scene, trigger):
        return _ASSASSINATION
    return _ATTEMPT if code == _SHOOTING and _OF_THE_STATE & set(target.roles) else code


def _is_state(source: ResolvedActor) -> bool:
    return source.country is not None and not source.roles and not source.group


def _is_in_public_life(scene: Scene, target: ResolvedActor) -> bool:
    """Whether somebody is killed for his office; a body of state is not, nor officials by the dozen."""
    if not target.roles or not _IN_PUBLIC_LIFE.issuperset(target.roles) or target.organisation or target.group:
        return False
    head = scene.token(target.head)
    if head.pos == "PROPN":
        return len(target.text.split()) >= _FIRST_AND_LAST
    is_many = "GOV" in target.roles and head.has("Number=Plur")
    return not is_many and head.lemma.lower() not in scene.lexicon.words("bodies of state")


def _is_deadly(scene: Scene, trigger: int) -> bool:
    """Whether the verb kills by itself, or a word behind it says that it did: *shot dead*, *stabbed to death*."""
    words = scene.lexicon.words
    verb = scene.token(trigger).lemma.lower()
    if verb in words("deadly verbs"):
        return True
    if verb not in words("verbs of harm"):
        return False
    deadly = words("deadly words")
    tokens = scene.sentence.tokens
    return any(token.lower in deadly for token in tokens[trigger + 1 : trigger + 3]) or any(
        child.lower in deadly for child in scene.sentence.children(trigger)
    )
