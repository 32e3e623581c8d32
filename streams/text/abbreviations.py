"""Abbreviations of a language, from `lexicons/<language>/abbreviations.txt`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from streams.errors import LexiconError


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words that end in a full stop, in lower case and without that last stop."""

    never_end: frozenset[str] = frozenset()
    """A name follows: Mr, Gen."""
    before_number: frozenset[str] = frozenset()
    """A number follows: No, Oct."""
    may_end: frozenset[str] = frozenset()
    """Only the next word tells: U.S, Inc."""

    @classmethod
    def load(cls, language: str) -> Abbreviations:
        """The language's abbreviations; none where it has no file.

        Raises `LexiconError` where a line says something else than `number` or `may end` behind its bar.
        """
        return _load(language)


@cache
def _load(language: str) -> Abbreviations:
    file = files("streams").joinpath("lexicons", language, "abbreviations.txt")
    if not file.is_file():
        return Abbreviations()
    kinds: dict[str, set[str]] = {"": set(), "number": set(), "may end": set()}
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        word, _, kind = (piece.strip() for piece in line.partition("|"))
        if kind not in kinds:
            raise LexiconError(
                f"{language}/abbreviations.txt", number, f"`{kind}` is not known: write `number`, `may end` or nothing"
            )
        if not word.endswith("."):
            raise LexiconError(f"{language}/abbreviations.txt", number, f"`{word}` does not end in a full stop")
        kinds[kind].add(word.removesuffix(".").lower())
    return Abbreviations(frozenset(kinds[""]), frozenset(kinds["number"]), frozenset(kinds["may end"]))
