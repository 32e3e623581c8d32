"""What police do that is no step against ordinary crime, though nobody of public life is in it."""

from __future__ import annotations

from streams.cameo.coding import Coding

_ARREST = "173"
_BEATINGS = "182"
_ADVOCATES = frozenset({"JUD", "HLH"})


def is_police_violence(coding: Coding) -> bool:
    """Whether police beat or torture somebody."""
    return coding.code.startswith(_BEATINGS) and coding.source is not None and "COP" in coding.source.roles


def is_arrest_of_advocate(coding: Coding) -> bool:
    """Whether a lawyer or doctor is arrested who has a name: the press names those who are taken for what they stand for."""
    target = coding.target
    if coding.code != _ARREST or target is None or not _ADVOCATES & set(target.roles):
        return False
    return any(word[:1].isupper() for word in target.text.split()[1:])
