"""Acts of times long past, which are history and no news."""

from __future__ import annotations

from functools import lru_cache

from streams.cameo.coding import Coding
from streams.cameo.scene.private_words import PrivateWords, read_sentence
from streams.text.grammar import Sentence, Token

_SIDES = frozenset({"subject", "passive-subject", "agent", "object", "possessor", "conjunct"})

_FIRST, _LAST = 1000, 1899
"""Years that nobody now living remembers, and that are written with four digits."""


def is_ancient(sentence: Sentence, coding: Coding, lists: PrivateWords) -> bool:
    """Whether it was done in a year before 1900, or by or to somebody who lived long ago."""
    if _does_something(sentence, lists.of("ancient")) or read_sentence(sentence).count(lists.of("old wars")):
        return True
    years = [token for token in sentence.tokens if len(token.text) == 4 and token.text.isdecimal()]
    return any(_is_such_year(sentence, year, lists) and _is_when(sentence, year, coding.trigger) for year in years)


def _does_something(sentence: Sentence, names: frozenset[str]) -> bool:
    """Whether one of the names stands in the sentence, and not as what somebody is compared with."""
    by_word = _by_word(names)
    named = [token for token in sentence.tokens if token.lower in by_word and token.relation in _SIDES]
    if not named:
        return False
    plain = " " + " ".join(token.lower for token in sentence.tokens) + " "
    return any(f" {name} " in plain for token in named for name in by_word[token.lower])


@lru_cache(maxsize=8)
def _by_word(names: frozenset[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        for word in name.split():
            found.setdefault(word, []).append(name)
    return found


def _is_such_year(sentence: Sentence, token: Token, lists: PrivateWords) -> bool:
    """Whether a number is a year of then, behind a month or a word that years stand behind."""
    if token.index == 0 or not _FIRST <= int(token.text) <= _LAST:
        return False
    before = sentence.tokens[token.index - 1].lower
    if before == "of" and token.index > 1:
        before = sentence.tokens[token.index - 2].lower
        return before in lists.of("seasons") | lists.of("months")
    behind = sentence.tokens[token.index + 1 : token.index + 2]
    if any(next_one.pos in ("NOUN", "PROPN", "ADJ") for next_one in behind):
        return False
    return before in lists.of("months") | lists.of("in the year")


def _is_when(sentence: Sentence, token: Token, trigger: int) -> bool:
    """Whether the year hangs on the act's verb, or on one that it is joined to, with no other verb between."""
    above = sentence.tokens[token.head]
    while above.pos not in ("VERB", "AUX") and above.head != above.index:
        above = sentence.tokens[above.head]
    verb = sentence.tokens[trigger]
    while verb.index != above.index and verb.relation == "conjunct":
        verb = sentence.tokens[verb.head]
    return verb.index == above.index
