"""What an act is that is told of the future: a promise, a threat or a refusal."""

from __future__ import annotations

from streams.cameo.patterns.composition import Composition
from streams.cameo.reality.modality import Reality

_FRIENDLY = frozenset({"03", "04", "05", "06", "07", "08"})
_VISITS = frozenset({"042", "043"})
_MEETINGS = frozenset({"040", "041", "042", "043", "044"})
_WORDS = frozenset({"01", "02", "03", "09", "10", "11", "12", "13"})
"""Roots of what is said rather than done: announced, they stay what they are."""


def in_time(code: str | None, reality: Reality, composition: Composition) -> str | None:
    """The code of an act, or what announcing it for the future is.

    To intend what is friendly, to threaten what is not, and to refuse what one says that one will not do.
    """
    if code is None or not (reality.future or is_arranged(code, reality)):
        return code
    if reality.negated:
        # a visit that will not be is not refused to anybody
        return None if code[:3] in _VISITS else composition.becomes("REJECT", code)
    if code[:2] in _WORDS:
        return code
    return composition.becomes("INTEND" if code[:2] in _FRIENDLY else "THREATEN", code)


def is_arranged(code: str, reality: Reality) -> bool:
    """Whether it is a meeting or visit of which it is said that it is to be: «doit rencontrer vendredi»."""
    return reality.arranged and not reality.negated and code in _MEETINGS
