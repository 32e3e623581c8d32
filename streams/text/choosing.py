"""Which sentences are worth reading. Parsing is what costs, so a sentence in which nobody acts is left out.

In doubt a sentence is kept: an event that is skipped is worse than a sentence read in vain.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise

CHARACTERS_A_TOKEN = 20
"""A sentence over this many characters for each token allowed is too long without counting its tokens."""

_LONGEST_OPENING = 60
"""Within so many characters an opening ends behind which a role is looked for: «La veille, la police avait …»."""

_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
_ARTICLES = frozenset({"the", "these", "those", "le", "la", "les", "ces", "cette", "ce"})
_ELIDED_ARTICLE = re.compile(r"^l'")
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
    words = [word[0].lower() for word in _WORD.finditer(sentence)]
    opening, comma, rest = sentence[:_LONGEST_OPENING].partition(", ")
    behind = [word[0].lower() for word in _WORD.finditer(rest)][:2] if comma and opening else []
    return (
        not pronouns
        or any(word in pronouns for word in words)
        or any(f"{first} {second}" in pronouns for first, second in pairwise(words) if first in _ARTICLES)
        or _begins_with_role(words, language)
        or _begins_with_role(behind, language)
    )


def _begins_with_role(words: Sequence[str], language: str) -> bool:
    """*The militants burned …*, «Les rebelles ont …»: with an article and a role begins who was named before."""
    first = _ELIDED_ARTICLE.sub("", words[0]) if words else ""
    is_elided = bool(words) and first != words[0]
    noun = first if is_elided else words[1] if len(words) > 1 and words[0] in _ARTICLES else ""
    return any(form in _roles(language) for form in (noun, noun.removesuffix("s"), noun.replace("men", "man")))


@cache
def _roles(language: str) -> frozenset[str]:
    """The words for persons and bodies of persons in `roles.tsv`, those of one word."""
    file = files("streams").joinpath("lexicons", language, "roles.tsv")
    if not file.is_file():
        return frozenset()
    rows = (line.split("\t") for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    words = (row[2].split("|") for row in rows if len(row) > 2 and row[1] in {"person", "body"})
    return frozenset(word.strip() for row in words for word in row if word.strip() and " " not in word)


@cache
def _pronouns(language: str) -> frozenset[str]:
    file = files("streams").joinpath("lexicons", language, "pronouns.txt")
    if not file.is_file():
        return frozenset()
    lines = file.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip().lower() for line in lines if line.strip() and not line.startswith("#"))
