"""One deed that a sentence tells twice, once with less: *bowed to protesters and withdrew the bill*."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from streams.cameo.coding import Coding

_BREACH = "196"
_HARMS, _ATTEMPTS = ("182", "190", "193"), ("185", "186")


def without_repeats(codings: Sequence[Coding]) -> list[Coding]:
    """The codings without those that leave open to whom, or by whom, it was done that another of the same kind tells."""
    return [one for one in codings if not any(_says_less(one, other) or _is_part_of(one, other) for other in codings)]


def _says_less(one: Coding, other: Coding) -> bool:
    if one.trigger == other.trigger or one.conditional != other.conditional or not _are_of_a_kind(one.code, other.code):
        return False
    if one.target is None and other.target is not None and one.source is not None and other.source is not None:
        return one.source.is_same_as(other.source)
    if one.source is None and other.source is not None and one.target is not None and other.target is not None:
        return one.target.is_same_as(other.target)
    return False


def _is_part_of(one: Coding, other: Coding) -> bool:
    """Whether it is the harm done to him whose life is sought: *was shot and seriously wounded*."""
    if one.code not in _HARMS or other.code not in _ATTEMPTS or one.target is None or other.target is None:
        return False
    return one.target.is_same_as(other.target) and (
        one.source is None or (other.source is not None and one.source.is_same_as(other.source))
    )


def _are_of_a_kind(one: str, other: str) -> bool:
    """Whether one of the codes is the other, or the more general: 083 and 0832, 120 and 1242.

    That somebody breaks a truce is told besides what he breaks it by.
    """
    if one[:2] != other[:2] or _BREACH in (one, other):
        return False
    narrow, wide = sorted((one.rstrip("0"), other.rstrip("0")), key=len, reverse=True)
    return narrow.startswith(wide)
