"""Words that tell private life from politics (`<language>/private.txt`), and where they are looked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from streams.cameo.patterns.lexicon import FOLDER, read_word_lists
from streams.text.grammar import Sentence


@dataclass(frozen=True, slots=True)
class PrivateWords:
    """The lists of a language, each parted into single words and expressions of several."""

    lists: dict[str, frozenset[str]]

    def of(self, name: str) -> frozenset[str]:
        """The words of a list; none where the language has no such list."""
        return self.lists.get(name, frozenset())


@dataclass(frozen=True, slots=True)
class Read:
    """A text as the lists are held against it: its words, and all of it with a space at either end."""

    words: frozenset[str]
    text: str

    def count(self, wanted: frozenset[str]) -> int:
        """How many of these words and expressions it has."""
        expressions = _expressions(wanted)
        begun = expressions.keys() & self.words
        return len(wanted & self.words) + sum(each in self.text for word in begun for each in expressions[word])


@lru_cache(maxsize=256)
def _expressions(words: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Those of several words by the first of them, with a space at either end."""
    several = sorted(each.split(" ", 1)[0] for each in words if " " in each)
    return {first: tuple(f" {each} " for each in words if each.startswith(f"{first} ")) for first in several}


@lru_cache(maxsize=1)
def read_sentence(sentence: Sentence) -> Read:
    """A sentence, by its words and their dictionary forms; who *storms* a town is no weather, and *war games* are no sport."""
    lists = private_words(sentence.language)
    figurative, public = lists.of("figurative verbs"), lists.of("no private words")
    places = lists.of("no private words before")
    firsts = {each.split(" ", 1)[0] for each in places}
    tokens = [
        token
        for token in sentence.tokens
        if (token.lemma not in figurative or token.pos != "VERB")
        and not (token.index and f"{sentence.tokens[token.index - 1].lower} {token.lemma}" in public)
        and not (token.lower in firsts and f"{token.lower} {_behind(sentence, token.index)}" in places)
    ]
    lemmas = [token.lemma for token in tokens]
    lowers = [token.lower for token in tokens]
    if "-" in lowers:
        lemmas, lowers = [*lemmas, *_hyphenated(lemmas)], [*lowers, *_hyphenated(lowers)]
    return Read(frozenset(lemmas) | frozenset(lowers), f" {' '.join(lemmas)} {' '.join(lowers)} ")


def _behind(sentence: Sentence, index: int) -> str:
    """The dictionary form of the word behind another; empty at the end."""
    return sentence.tokens[index + 1].lemma if index + 1 < len(sentence.tokens) else ""


def _hyphenated(words: list[str]) -> list[str]:
    """The words that a tokeniser parts at their hyphens, whole: *quarter-final*."""
    return [f"{words[at - 1]}-{words[at + 1]}" for at in range(1, len(words) - 1) if words[at] == "-"]


@lru_cache(maxsize=16)
def read_plain(text: str) -> Read:
    """A text of which there is no grammar: its words, and those without the s of a plural or possessive."""
    for mark in "’'‘“”\"«»,;:!?()":
        text = text.replace(mark, " ")
    words = text.lower().split()
    return Read(frozenset(words) | frozenset(word.removesuffix("s") for word in words), f" {' '.join(words)} ")


@cache
def private_words(language: str) -> PrivateWords:
    """The lists of a language, read once."""
    return PrivateWords(read_word_lists(FOLDER / language / "private.txt"))
