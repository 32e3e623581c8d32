"""Words of sport or shows said in passing of a ruler who does politics: *between two rounds of golf*."""

from __future__ import annotations

from streams.cameo.coding import Coding
from streams.cameo.scene.private_words import PrivateWords, Read

_RULERS = frozenset({"GOV", "ELI"})
_FIRST = "12"
"""Roots from refusing on; a ruler meets, thanks and blames for sport's sake too."""
_DEALINGS = frozenset({"03", "04", "05", "06"})
"""What rulers do with one another, whatever they speak of: a jailed novelist, a final."""
_ASYLUM = "075"
"""It is granted to a sprinter as to anybody."""


def is_politics(coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether an act is of public life though a word of sport or shows stands by it."""
    return coding.code == _ASYLUM or _is_among_rulers(coding) or is_against_another(coding, lists, here)


def _is_among_rulers(coding: Coding) -> bool:
    """Whether two who hold office in two countries, and no teams, have dealings with one another."""
    source, target = coding.source, coding.target
    if source is None or target is None or coding.code[:2] not in _DEALINGS or source.country == target.country:
        return False
    return source.roles == target.roles == ("GOV",) and source.country is not None and target.country is not None


def is_against_another(coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether a ruler threatens, refuses or harms another country."""
    source, target = coding.source, coding.target
    if source is None or target is None or not _RULERS & set(source.roles) or coding.code[:2] < _FIRST:
        return False
    is_abroad = target.country is not None and source.country is not None and source.country != target.country
    return is_abroad and coding.code[:2] != "14" and here.count(lists.of("sport in part")) <= 1
