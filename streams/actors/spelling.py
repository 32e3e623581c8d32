"""How names are compared: word by word, tolerant of accents, hyphens and, where that is safe, of case."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from typing import NamedTuple

from streams.text.memo import Memo

# A run of letters, digits and marks; soft hyphens and joiners inside a word belong to it.
_WORD = re.compile(r"[^\W_][\w\u00ad\u200b-\u200d\u2060\ufeff]*|&")
_WIDTHLESS = dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
_BARE = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})


class Case(Enum):
    """How a word is written."""

    LOWER = "lower"
    CAPITALISED = "capitalised"
    UPPER = "upper"


class Word(NamedTuple):
    """A word of a name; `start` and `end` are code points, `folded` is what is compared."""

    start: int
    end: int
    text: str
    folded: str

    @property
    def case(self) -> Case:
        """How it is written."""
        return case_of(self.text)


def case_of(word: str) -> Case:
    """How a word is written, by its letters: a single capital counts as capitalised."""
    if not word[0].isupper():
        # iPhone, al-Assad's al: the first letter decides.
        return Case.LOWER
    return Case.UPPER if len(word) > 1 and word.isupper() else Case.CAPITALISED


def fold(word: str) -> str:
    """The word in lower case, without accents and widthless characters: `États` is `etats`."""
    return _FOLDED[word]


def _fold(word: str) -> str:
    lower = word.lower()
    if lower.isascii():
        return lower
    parted = unicodedata.normalize("NFKD", lower.translate(_WIDTHLESS))
    return "".join(letter for letter in parted if not unicodedata.combining(letter)).translate(_BARE)


_FOLDED: Memo[str, str] = Memo(_fold)


def words_of(text: str) -> list[Word]:
    """The words of a name in order. Hyphens, apostrophes and periods part words."""
    return [Word(*match.span(), match[0], fold(match[0])) for match in _WORD.finditer(text)]


class TextWords:
    """The words of a text in order, each worked out as far as somebody asks: of most, only `texts` is looked at."""

    __slots__ = ("_matches", "_shouted", "text", "texts")

    def __init__(self, text: str) -> None:
        self.text = text
        self._matches = list(_WORD.finditer(text))
        self._shouted: bool | None = None
        self.texts = [match[0] for match in self._matches]

    def start(self, index: int) -> int:
        """The code point that a word begins at."""
        return self._matches[index].start()

    def end(self, index: int) -> int:
        """The code point behind a word."""
        return self._matches[index].end()

    def case(self, index: int) -> Case:
        """How a word is written."""
        return case_of(self.texts[index])

    @property
    def shouted(self) -> bool:
        """Whether the text is a title all in capitals, where capitals tell nothing."""
        if self._shouted is None:
            self._shouted = _is_shouted(self.texts)
        return self._shouted


def _is_shouted(words: list[str]) -> bool:
    upper = sum(word.isupper() and len(word) > 1 and word.isalpha() for word in words)
    if upper <= 2:
        return False
    return upper >= 0.8 * sum(len(word) > 1 and word.isalpha() for word in words)
