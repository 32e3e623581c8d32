"""How place names are compared: by their words, without accents, case, hyphens and apostrophes."""

from __future__ import annotations

import re
import unicodedata

from streams.text.memo import Memo

WORD = re.compile(r"[^\W\d_]+")

_PLAIN = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})


def fold(word: str) -> str:
    """The word in lower case and bare letters: `Pékin` is `pekin`."""
    return _FOLDED[word]


def _fold(word: str) -> str:
    lower = word.lower()
    if lower.isascii():
        return lower
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(letter))
    return bare.translate(_PLAIN)


_FOLDED: Memo[str, str] = Memo(_fold)


def name_key(name: str) -> tuple[str, ...]:
    """A name's folded words: `Port-au-Prince` is `("port", "au", "prince")`.

    Apostrophes and hyphens part words.
    """
    return tuple(fold(word) for word in WORD.findall(name))
