"""Which sentences are worth reading. Parsing is what costs, so a sentence in which nobody acts is left out.

In doubt a sentence is kept: an event that is skipped is worse than a sentence read in vain.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

CHARACTERS_A_TOKEN = 20
"""A sentence over this many characters for each token allowed is too long without counting its tokens."""

_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
_ELISION = re.compile(r"^[^\W\d_]{1,2}'", re.IGNORECASE)


def is_worth_reading(sentence: str, names: Sequence[tuple[int, int]], language: str) -> bool:
    """Whether somebody may act in a normalised sentence, in which the gazetteer found `names`."""
    return bool(names) or has_unknown_name(sentence, names) or stands_for_somebody(sentence, language)


def has_unknown_name(sentence: str, names: Sequence[tuple[int, int]]) -> bool:
    """Whether a word is written as a name, not only because it begins the sentence, and no known name covers it."""
    for position, word in enumerate(_WORD.finditer(sentence)):
        text = _ELISION.sub("", word[0])
        is_capitalised = text[:1].isupper() and (position > 0 or text[1:2].isupper() or text != word[0])
        start = word.end() - len(text)
        if is_capitalised and len(text) > 1 and not any(begin <= start < end for begin, end in names):
            return True
    return False


def stands_for_somebody(sentence: str, language: str) -> bool:
    """Whether a word stands for somebody named before; true of any sentence where we know no such words."""
    pronouns = _pronouns(language)
    return not pronouns or any(word[0].lower() in pronouns for word in _WORD.finditer(sentence))


@cache
def _pronouns(language: str) -> frozenset[str]:
    file = files("streams").joinpath("lexicons", language, "pronouns.txt")
    if not file.is_file():
        return frozenset()
    lines = file.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip().lower() for line in lines if line.strip() and not line.startswith("#"))
