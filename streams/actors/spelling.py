"""How names are compared: word by word, tolerant of accents, hyphens and, where that is safe, of case."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

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
    """A word of a text or a name; `start` and `end` are code points, `folded` is what is compared.

    A tuple, since every word of every text is one.
    """

    start: int
    end: int
    text: str
    folded: str

    @property
    def case(self) -> Case:
        """Of its letters: a single capital counts as capitalised."""
        if not self.text[0].isupper():
            # iPhone, al-Assad's al: the first letter decides.
            return Case.LOWER
        return Case.UPPER if len(self.text) > 1 and self.text.isupper() else Case.CAPITALISED


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The word in lower case, without accents and widthless characters: `États` is `etats`."""
    lower = word.lower()
    if lower.isascii():
        return lower
    parted = unicodedata.normalize("NFKD", lower.translate(_WIDTHLESS))
    return "".join(letter for letter in parted if not unicodedata.combining(letter)).translate(_BARE)


def words_of(text: str) -> list[Word]:
    """The words of a text in order. Hyphens, apostrophes and periods part words."""
    return [Word(*match.span(), match[0], fold(match[0])) for match in _WORD.finditer(text)]


def is_shouted(words: list[Word]) -> bool:
    """Whether a text is a title all in capitals, where capitals tell nothing."""
    upper = sum(word.text.isupper() and len(word.text) > 1 and word.text.isalpha() for word in words)
    if upper <= 2:
        return False
    return upper >= 0.8 * sum(len(word.text) > 1 and word.text.isalpha() for word in words)
