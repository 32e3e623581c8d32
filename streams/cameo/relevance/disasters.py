"""Weather, accidents and those who are warned of them or rescued: nobody's act."""

from __future__ import annotations

from streams.cameo.coding import Coding
from streams.cameo.relevance.private_life import holds_public_role
from streams.cameo.relevance.victims import is_to_own_people
from streams.cameo.scene.private_words import PrivateWords, Read
from streams.text.grammar import Sentence

_RELIEF = "073"
_EVACUATION = "0874"
"""What is emptied before a hurricane is left to nobody."""
_SHELLING = "194"
"""What shells do, nature does not, though mortar *fire kills*."""
_WARNINGS = ("020", "021", "024", "10", "13")


def is_of_disaster(sentence: Sentence, coding: Coding, lists: PrivateWords, here: Read, above: Read) -> bool:
    """Whether weather or an accident did it."""
    nature, violence = lists.of("nature"), lists.of("violence")
    if is_natures(coding) and coding.code != _SHELLING and here.count(nature):
        return True
    if _is_of_helpers(coding) and (here.count(nature) or above.count(nature)):
        return True
    if coding.code == _SHELLING:
        return False
    if is_natures(coding) and is_harm(coding) and above.count(nature):
        return True
    is_mishap = _is_mishap(sentence, coding, lists)
    return is_mishap and not (here.count(violence) or above.count(violence))


def _is_of_helpers(coding: Coding) -> bool:
    """Whether, where nature is at work, somebody is on the alert, flees, asks why, or warns and rescues his own people."""
    if coding.target is None and coding.code.startswith(("09", "15", _EVACUATION)):
        return True
    if coding.code == _RELIEF and _is_at_home(coding):
        return True  # who is rescued from a flood by his own state is in no other's debt
    # who tells villagers to flee from a fire demands nothing
    return coding.code.startswith(_WARNINGS) and is_to_own_people(coding)


def is_natures(coding: Coding) -> bool:
    """Whether nobody is said to have done the harm."""
    return is_nobodys(coding) and coding.code[:2] in ("15", "17", "18", "19", "20")


def is_harm(coding: Coding) -> bool:
    """Whether somebody is hurt; what is banned after a storm is banned by somebody."""
    return coding.code[:2] in ("18", "19", "20")


def is_nobodys(coding: Coding) -> bool:
    """Whether nobody whose country or organisation is known did it."""
    return coding.source is None or not coding.source.is_known


def _is_at_home(coding: Coding) -> bool:
    """Whether no other country is in it."""
    countries = {actor.country for actor in (coding.source, coding.target) if actor is not None}
    return len(countries) == 1 and None not in countries


def _is_mishap(sentence: Sentence, coding: Coding, lists: PrivateWords) -> bool:
    """Whether private persons came to harm and nobody did it: an accident, unless something tells of violence."""
    target = coding.target
    if coding.source is not None or not is_harm(coding) or target is None or holds_public_role(target):
        return False
    token = sentence.tokens[coding.trigger]
    doers = sentence.children(token.index, "subject") if sentence.children(token.index, "object") else ()
    if any(one.lemma in lists.of("persons") for one in doers):
        return False  # «des hommes ont tué»
    return bool({token.lemma.lower(), token.lower} & lists.of("harm"))
