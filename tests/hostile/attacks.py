r"""Strings that make a regular expression backtrack, made of its own structure.

For each repetition in it: what must come before, then over and over what may be repeated, then what it can't end in.
What is repeated is drawn from the pattern's own characters too, alone and in pairs, so that neighbours that overlap
(`\w+\s*\w+`) are found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

Attack = Callable[[int], str]
"""A string of about so many characters."""

_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
_SAMPLES = {
    codes.CATEGORY_DIGIT: "7", codes.CATEGORY_NOT_DIGIT: "k", codes.CATEGORY_SPACE: " ", codes.CATEGORY_NOT_SPACE: "k",
    codes.CATEGORY_WORD: "k", codes.CATEGORY_NOT_WORD: ",",
}  # fmt: skip
_ANY = "kKé7_ -'.,\"\n"
_ENDS = ("", "\0", "!", "\n")
_MOST_CHARACTERS = 12


def attacks(pattern: re.Pattern[str]) -> list[Attack]:
    """Every attack on the pattern, none twice."""
    tree = _parser.parse(pattern.pattern, pattern.flags)
    pumps = {(before, piece) for before, piece in _repetitions(tree, "") if piece}
    characters = sorted(_characters(tree))[:_MOST_CHARACTERS]
    pumps |= {(before, piece) for before in {"", *(before for before, _ in pumps)} for piece in characters}
    pumps |= {("", one + other) for one in characters for other in characters if one != other}
    return [_attack(before, piece, end) for before, piece in sorted(pumps) for end in _ENDS]


def _attack(before: str, piece: str, end: str) -> Attack:
    def make(size: int) -> str:
        return before + piece * max(1, (size - len(before)) // len(piece)) + end

    return make


def _repetitions(tree: Iterable[tuple[Any, Any]], before: str) -> Iterator[tuple[str, str]]:
    """For each repetition, what leads to it and what it repeats."""
    for code, argument in tree:
        if code in _REPEATS:
            _, most, body = argument
            if most > 1:
                yield before, _sample(body)
            yield from _repetitions(body, before)
        for inner in _within(code, argument):
            yield from _repetitions(inner, before)
        before += _sample([(code, argument)])


def _within(code: Any, argument: Any) -> list[Any]:
    """The patterns inside a part that is no repetition."""
    if code is codes.BRANCH:
        return list(argument[1])
    if code is codes.SUBPATTERN:
        return [argument[3]]
    if code is codes.ATOMIC_GROUP:
        return [argument]
    if code in (codes.ASSERT, codes.ASSERT_NOT):
        return [argument[1]]
    return []


def _sample(tree: Iterable[tuple[Any, Any]]) -> str:
    """A string that the pattern matches, as far as its parts taken alone can say."""
    parts: list[str] = []
    for code, argument in tree:
        if code is codes.LITERAL:
            parts.append(chr(argument))
        elif code is codes.NOT_LITERAL:
            parts.append(next(one for one in _ANY if ord(one) != argument))
        elif code is codes.ANY:
            parts.append("k")
        elif code is codes.IN:
            parts.append(next(iter(_members(argument)), ""))
        elif code in _REPEATS:
            least, most, body = argument
            parts.append(_sample(body) * max(least, min(1, most)))
        elif code not in (codes.ASSERT, codes.ASSERT_NOT):
            parts += [_sample(inner) for inner in _within(code, argument)[:1]]
    return "".join(parts)


def _members(argument: Any) -> list[str]:
    """Some characters of a set, common ones first."""
    pattern = re.compile("[" + "".join(map(_as_written, argument)) + "]")
    return [one for one in dict.fromkeys(_ANY + "".join(_named(argument)) + "aA0") if pattern.match(one)]


def _named(argument: Any) -> Iterator[str]:
    for code, inner in argument:
        if code is codes.LITERAL:
            yield chr(inner)
        elif code is codes.RANGE:
            yield chr(inner[0])
        elif code is codes.CATEGORY:
            yield _SAMPLES[inner]


def _as_written(part: tuple[Any, Any]) -> str:
    code, inner = part
    if code is codes.NEGATE:
        return "^"
    if code is codes.LITERAL:
        return re.escape(chr(inner))
    if code is codes.RANGE:
        return f"{re.escape(chr(inner[0]))}-{re.escape(chr(inner[1]))}"
    letter = {"DIGIT": "d", "SPACE": "s", "WORD": "w"}[str(inner).rpartition("_")[2]]
    return "\\" + (letter.upper() if "_NOT_" in str(inner) else letter)


def _characters(tree: Iterable[tuple[Any, Any]]) -> set[str]:
    """Characters of each class that the pattern tells apart."""
    found: set[str] = set()
    for code, argument in tree:
        if code is codes.LITERAL:
            found.add(chr(argument))
        elif code is codes.IN:
            found.update(_members(argument)[:2])
        elif code in _REPEATS:
            found |= _characters(argument[2])
        for inner in _within(code, argument):
            found |= _characters(inner)
    return found
