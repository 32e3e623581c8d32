"""Whose a force or an office is by who tells of it, or by where the sentence is set.

*Kenya's interior minister said police had arrested a Somali*, *In Caracas, the foreign ministry said*.
"""

from __future__ import annotations

from streams.actors.identity import Identity
from streams.actors.memory import Recent
from streams.actors.naming import Names
from streams.actors.whose import Whose
from streams.text.grammar import Sentence

_DOERS = ("subject", "agent")
_RULING = frozenset({"GOV", "COP", "JUD", "LEG", "MIL"})
_OFFICES = frozenset({"COP", "JUD", "LEG"})
_ARMED = frozenset({"MIL", "SPY"})
_OF_THE_PLACE = _OFFICES | {"CVL", "EDU", "LAB", "OPP"}
_FURTHEST = 4
"""The place at which a sentence is set is among its first words."""


def country_at_hand(
    sentence: Sentence, head: int, identity: Identity, recent: Recent, names: Names, whose: Whose
) -> str | None:
    """The country by who tells of it, else by where the sentence is set."""
    return _tellers_country(sentence, head, identity, recent) or _country_of_setting(
        sentence, head, identity, names, whose
    )


def _tellers_country(sentence: Sentence, head: int, identity: Identity, recent: Recent) -> str | None:
    """The country of the ruler who tells what the police, a court, parliament or the army did: his own."""
    roles = set(identity.roles)
    token = sentence.tokens[head]
    is_force = identity.sort == "body" and not token.has("Number=Plur")
    if not (roles & _OFFICES or (roles & _ARMED and is_force)):
        return None
    verb = sentence.tokens[token.head]
    if token.relation not in _DOERS or verb.relation != "clausal-complement":
        return None
    tellers = {one.index for one in sentence.children(verb.head, "subject")}
    for one in recent.backwards(head, reach=0):
        if one.token in tellers and _RULING & set(one.identity.roles):
            return one.identity.country
    return None


def _country_of_setting(sentence: Sentence, head: int, identity: Identity, names: Names, whose: Whose) -> str | None:
    """The country of the town with which the sentence begins, for a body or the people who act there."""
    if identity.sort != "body" and not _OF_THE_PLACE & set(identity.roles):
        return None
    token = sentence.tokens[head]
    if token.relation != "subject" or sentence.tokens[0].lower not in whose.words.in_:
        return None
    place = next((one for one in sentence.children(token.head, "oblique") if one.index < min(head, _FURTHEST)), None)
    if place is None or place.pos != "PROPN" or not whose.is_place(place.index):
        return None
    found = names.identities(place.index)
    if any(one.organisation for one in found):
        return None  # "In Brussels, the council"
    return next((one.country for one in found if one.sort == "country"), None) or whose.country_of_town(place.index)
