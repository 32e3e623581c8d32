"""Who did what a clause tells of an attack: who claims it, «le groupe a revendiqué l'attentat qui a tué dix soldats».

And no place behind it: *the bombing in Ankara, which killed 37*.
"""

from __future__ import annotations

from collections.abc import Sequence

from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Token

_CLAIM = "015"
_VIOLENT = ("18", "19", "20")
_NOUNS = frozenset({"NOUN", "PROPN"})


def give_to_claimants(scene: Scene, matches: Sequence[Match]) -> None:
    """Give what a relative clause tells of a claimed attack, by nobody, to him who claims it."""
    claims = [match for match in matches if match.code == _CLAIM and match.sources and not match.reality.negated]
    for claim in claims:
        for match in matches:
            if match.sources or not (match.code or "").startswith(_VIOLENT):
                continue
            if scene.token(match.trigger).relation == "relative-clause" and _is_below(scene, match.trigger, claim):
                match.sources = claim.sources


def without_harm_by_places(scene: Scene, matches: Sequence[Match]) -> list[Match]:
    """The acts without those done by a town behind an attack, which tell of the attack again, or of nobody's."""
    kept: list[Match] = []
    for match in matches:
        attack = _attack_at(scene, match)
        if attack is None:
            kept.append(match)
        elif not any(_is_told(attack, other) for other in matches if other is not match):
            match.sources = ()
            kept.append(match)
    return kept


def _is_below(scene: Scene, index: int, claim: Match) -> bool:
    """Whether the clause hangs, by nouns alone, on what is claimed."""
    noun = scene.token(scene.token(index).head)
    for _ in scene.sentence.tokens:
        if noun.index == claim.trigger:
            return True
        if noun.pos not in {"NOUN", "PROPN"}:
            return False
        noun = scene.token(noun.head)
    return False


def _attack_at(scene: Scene, match: Match) -> Token | None:
    """The noun behind which the place stands that seems to do harm."""
    if not (match.code or "").startswith(_VIOLENT) or not match.sources:
        return None
    verb = scene.token(match.trigger)
    if verb.relation != "relative-clause":
        return None
    place = scene.token(verb.head)
    noun = scene.token(place.head)
    if (
        place.relation != "oblique"
        or noun.pos not in _NOUNS
        or not any(one.head == place.index for one in match.sources)
    ):
        return None
    relatives = scene.lexicon.words("relatives")
    is_behind = bool(scene.lexicon.words("place prepositions") & scene.prepositions(place.index))
    is_relative = any(child.lower in relatives for child in scene.sentence.children(verb.index, "subject"))
    return noun if is_behind and is_relative and scene.country_of_place(place.index) else None


def _is_told(attack: Token, other: Match) -> bool:
    """Whether the attack is itself coded: as a noun, or as what somebody carries out."""
    return (other.code or "").startswith(_VIOLENT) and other.trigger in (attack.index, attack.head)
