"""Words of sport or shows said in passing of a ruler who does politics: *between two rounds of golf*."""

from __future__ import annotations

from streams.cameo.coder import Coding
from streams.cameo.private_words import PrivateWords, Read

_RULERS = frozenset({"GOV", "ELI"})
_FIRST = "12"
"""Roots from refusing on; a ruler meets, thanks and blames for sport's sake too."""


def is_against_another(coding: Coding, lists: PrivateWords, here: Read) -> bool:
    """Whether a ruler threatens, refuses or harms another country."""
    source, target = coding.source, coding.target
    if source is None or target is None or not _RULERS & set(source.roles) or coding.code[:2] < _FIRST:
        return False
    is_abroad = target.country is not None and source.country is not None and source.country != target.country
    return is_abroad and coding.code[:2] != "14" and here.count(lists.of("sport in part")) <= 1
