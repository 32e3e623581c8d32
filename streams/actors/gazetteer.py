"""The gazetteer: names of countries, peoples, persons and organisations, found in a text in one pass."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from streams.actors.mention import Mention
from streams.actors.name_trie import NameTrie
from streams.actors.names import read_names
from streams.actors.spelling import TextWords
from streams.actors.tables import LEXICONS

_HYPHENS = "-‐‑"


class Gazetteer:
    """All names of some languages. Immutable once loaded, so that threads may share it."""

    def __init__(self, names: dict[str, NameTrie]) -> None:
        self._names = names

    @classmethod
    def load(cls, languages: Iterable[str], folder: Path = LEXICONS) -> Gazetteer:
        """The gazetteer of these languages; each language is read once a process.

        Raises LexiconError with the file and line of the first mistake.
        """
        return cls({language: _names(language, folder) for language in languages})

    def find(self, text: str, language: str) -> list[Mention]:
        """The names in a text, in order and apart from one another: of two that overlap the first, then the longest.

        Offsets are code points of `text`. Time is linear in the text. Raises KeyError for a language not loaded.
        """
        names = self._names[language]
        words = TextWords(text)
        may_begin = names.may_begin
        found: list[Mention] = []
        behind = 0
        for index in [index for index, word in enumerate(words.texts) if may_begin[word]]:
            match = names.longest(words, index) if index >= behind else None
            if match is None:
                continue
            name, behind = match
            start, end = words.start(index), words.end(behind - 1)
            if name.spelling.endswith(".") and text[end : end + 1] == ".":
                end += 1
            mention = Mention(start, end, text[start:end], name.meanings)
            if _stands(mention, words, index, found):
                found.append(mention)
        return [mention for mention in found if mention.kind != "none"]


@cache
def _names(language: str, folder: Path) -> NameTrie:
    return read_names(language, folder)


def _stands(mention: Mention, words: TextWords, first: int, found: list[Mention]) -> bool:
    """Whether what is joined to the name by hyphens lets it be one.

    In *pro-Russian* Russia is not the actor; in *US-China talks* and *Sino-Russian* both are. The *Sino* alone, or the
    *Franco* of a person's name, is nothing.
    """
    text = words.text
    if mention.kind == "combined" and text[mention.end : mention.end + 1] not in tuple(_HYPHENS):
        return False
    if first == 0 or mention.start == 0 or text[mention.start - 1] not in _HYPHENS:
        return True
    before = words.end(first - 1)
    if before != mention.start - 1:
        return True
    return bool(found) and found[-1].end == before
