"""Police and soldiers who are sent within their own country: nobody is helped, they are only shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from streams.cameo.coding import Coding

_ABROAD = frozenset({"072", "074"})
_AT_HOME = {"COP": "153", "MIL": "154"}


def sent_at_home(codings: Iterable[Coding]) -> list[Coding]:
    """The codings, those of forces that a country sends to itself as the shows of force they are."""
    return [_at_home(coding) for coding in codings]


def _at_home(coding: Coding) -> Coding:
    source, target = coding.source, coding.target
    if coding.code not in _ABROAD or source is None or target is None or source.country is None:
        return coding
    if source.country != target.country or target.organisation or not set(target.roles) <= _AT_HOME.keys():
        return coding
    # "sent soldiers to back the police"
    sent = source.roles or (("MIL",) if target.roles and coding.code == "072" else ())
    code = next((code for role, code in _AT_HOME.items() if role in sent), None)
    return coding if code is None else replace(coding, code=code, target=None)
