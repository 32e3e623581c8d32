"""The words of time of a language, and a text cut into them: `lexicons/<language>/dates.tsv`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from streams.errors import LexiconError

LEXICONS = Path(__file__).resolve().parent.parent / "lexicons"
KINDS = frozenset(
    {
        "weekday",
        "month",
        "number",
        "day",
        "weekend",
        "past",
        "next",
        "this",
        "unit",
        "ago",
        "in",
        "of",
        "other",
        "order",
        "long-ago",
    }
)
_DECIDING = frozenset({"weekday", "month", "day", "weekend", "unit", "long-ago"})
"""Kinds of which a date has a word, if it has no figure."""
_NUMBERED = frozenset({"weekday", "month", "number", "day", "weekend"})

_PIECE = re.compile(
    r"(?P<word>[^\W\d_]+)"  # first, as it is the likeliest; the others begin otherwise
    r"|(?P<iso>\b\d{4}-\d{2}-\d{2}\b)"
    r"|(?P<large>\b\d{1,3}(?:[.,\u00a0\u202f ]\d{3}\b)+)"
    r"|(?P<digits>\b\d{1,4})(?:er|st|nd|rd|th)?\b"
    r"|(?P<mark>[,;:.()\d])"
)


class Piece(NamedTuple):
    """A word of time, a number or any other word. `kinds` maps each kind it is of to its value.

    Besides the kinds of the table there are `digits` (a number of up to four) and `comma`. `start` and `end` are
    code points of the text; `text` is in lower case.
    """

    text: str
    start: int
    end: int
    kinds: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Entry:
    words: tuple[str, ...]
    is_capital: bool
    kind: str
    value: str


_NO_KINDS: dict[str, str] = {}


class Vocabulary:
    """The table of one language."""

    def __init__(self, entries: list[_Entry], orders: frozenset[str]) -> None:
        self.orders = orders
        self._entries: dict[str, list[_Entry]] = {}
        for entry in sorted(entries, key=lambda one: -len(one.words)):
            self._entries.setdefault(entry.words[0], []).append(entry)
        self._single = {
            kind: frozenset(entry.words[0] for entry in entries if entry.kind == kind and len(entry.words) == 1)
            for kind in KINDS
        }
        self._deciding = frozenset(entry.words[0] for entry in entries if entry.kind in _DECIDING)
        self._seen = lru_cache(maxsize=64)(self._cut)
        """Remembered, since every event of a sentence asks for its dates."""

    @classmethod
    def load(cls, language: str, folder: Path = LEXICONS) -> Vocabulary:
        """Read the table; a language without one has no words of time. Raises LexiconError where a row is wrong."""
        path = folder / language / "dates.tsv"
        entries: list[_Entry] = []
        orders = frozenset[str]()
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        for number, line in enumerate(lines, 1):
            if not line or line.startswith(("#", "kind\t")):
                continue
            kind, value, phrases = (*line.split("\t"), "", "")[:3]
            is_known = kind in KINDS and (kind not in _NUMBERED or value.lstrip("-").isdecimal())
            if not is_known or not phrases:
                raise LexiconError(f"{language}/{path.name}", number, f"not a kind, a value and words: {line!r}")
            if kind == "order":
                orders = frozenset(phrases.split("|"))
                continue
            for phrase in phrases.split("|"):
                words = tuple(word[0].lower() for word in _PIECE.finditer(phrase))
                entries.append(_Entry(words, phrase[0].isupper(), kind, value))
        return cls(entries, orders)

    def words_of(self, kind: str) -> frozenset[str]:
        """The single words of a kind."""
        return self._single.get(kind, frozenset())

    def pieces(self, text: str) -> Sequence[Piece]:
        """The text's words, the longest phrase of the table at each; none where no date can be among them."""
        return self._seen(text)

    def _cut(self, text: str) -> tuple[Piece, ...]:
        raw = list(_PIECE.finditer(text))
        lowers = [match[0].lower() for match in raw]
        if self._deciding.isdisjoint(lowers) and all(match.lastgroup in ("word", "mark") for match in raw):
            return ()
        pieces: list[Piece] = []
        position = 0
        while position < len(raw):
            match = raw[position]
            count, kinds = 1, _NO_KINDS
            if match.lastgroup != "word":
                kinds = _figures(match)
            elif lowers[position] in self._entries:
                count, kinds = self._match(match[0], lowers, position)
            start, end = match.start(), raw[position + count - 1].end()
            pieces.append(Piece(lowers[position] if count == 1 else text[start:end].lower(), start, end, kinds))
            position += count
        return tuple(pieces)

    def _match(self, first: str, lowers: list[str], position: int) -> tuple[int, dict[str, str]]:
        """How many words the longest phrase at a position has, and its kinds with those of shorter ones found before."""
        count, kinds = 1, dict[str, str]()
        for entry in self._entries[lowers[position]]:
            if len(entry.words) < count or (entry.is_capital and not first[0].isupper()):
                continue
            if tuple(lowers[position : position + len(entry.words)]) == entry.words:
                count = len(entry.words)
                kinds[entry.kind] = entry.value
        return count, kinds


@cache
def vocabulary(language: str) -> Vocabulary:
    """The language's table, read once."""
    return Vocabulary.load(language)


def _figures(piece: re.Match[str]) -> dict[str, str]:
    if piece["iso"]:
        return {"iso": piece["iso"]}
    if piece["digits"]:
        return {"digits": piece["digits"]}
    return {"comma": ""} if piece[0] == "," else _NO_KINDS
