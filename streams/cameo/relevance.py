"""Which acts are of public life; the rest is coded but not published.

Sport, shows, firms among themselves, weather and ordinary crime are told by words, which are data
(`<language>/private.txt`), together with who is on the two sides.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from streams.actors.actor import ResolvedActor
from streams.cameo.coder import Coding
from streams.cameo.lexicon import FOLDER, read_word_lists
from streams.text.grammar import Sentence

PRIVATE_ROLES = frozenset({"BUS", "MNC", "MED", "EDU", "HLH", "AGR"})
"""Roles whose dealings among themselves are not politics."""

PUBLIC_ROLES = frozenset({"GOV", "MIL", "REB", "OPP", "LEG", "SPY", "IGO", "SEP", "INS", "REF", "LAB", "REL", "PTY"})
"""Roles whose doings are public whatever they do."""

_CRIMES = ("0841", "091", "112", "115", "116", "145", "173", "180", "181", "182", "185", "190", "193")
"""Codes that ordinary crime and its trials give; a bombing or a battle is never one."""

Irrelevance = Literal["no-known-actor", "private-actors", "private-words", "nature", "crime"]
"""Why an act is not published: neither side has a code; both are companies, papers or schools, or it is business; it
is sport or a show; nature did it; private persons did it to one another, or justice did it to them."""


@dataclass(frozen=True, slots=True)
class PrivateWords:
    """The lists of a language, each parted into single words and expressions of several."""

    lists: dict[str, frozenset[str]]

    def count(self, name: str, words: frozenset[str], text: str) -> int:
        """How many of a list's words are in a sentence, given as its words and as one text."""
        wanted = self.lists.get(name, frozenset())
        return len(wanted & words) + sum(f" {each} " in text for each in wanted if " " in each)


def is_relevant(sentence: Sentence, coding: Coding) -> bool:
    """Whether to publish: one side at least has a country or is an organisation, and the deed is of public life."""
    return irrelevance(sentence, coding) is None


def irrelevance(sentence: Sentence, coding: Coding) -> Irrelevance | None:
    """Why not to publish an act, None where it is to be published."""
    sides = [actor for actor in (coding.source, coding.target) if actor is not None]
    if not any(actor.is_known for actor in sides):
        return "no-known-actor"
    if all(_is_private(actor) for actor in sides):
        return "private-actors"
    lists = private_words(sentence.language)
    words, text = _words_of(sentence)
    is_public = any(PUBLIC_ROLES & set(actor.roles) or actor.organisation for actor in sides)
    if lists.count("sport", words, text) or lists.count("show", words, text):
        return "private-words"
    if not is_public and lists.count("sport in part", words, text) > 1:
        return "private-words"
    if not is_public and any(_is_private(actor) for actor in sides) and lists.count("business", words, text):
        return "private-actors"
    is_nobodys = coding.source is None or not coding.source.is_known
    if is_nobodys and coding.code[:2] in ("15", "17", "18", "19", "20") and lists.count("nature", words, text):
        return "nature"
    if not is_public and _is_crime(coding, sides, lists, words, text):
        return "crime"
    return None


def _is_crime(
    coding: Coding, sides: Iterable[ResolvedActor], lists: PrivateWords, words: frozenset[str], text: str
) -> bool:
    """Whether private persons of one country do it to one another, or its police and courts do it to them."""
    if not coding.code.startswith(_CRIMES) or lists.count("public", words, text):
        return False
    if len({actor.country for actor in sides if actor.country}) > 1:
        return False
    suffers = coding.target if coding.target is not None else coding.source
    is_private_person = suffers is not None and bool(_words_in(suffers.text) & lists.lists.get("persons", frozenset()))
    return is_private_person or bool(lists.count("crime", words, text))


def _is_private(actor: ResolvedActor) -> bool:
    return bool(actor.roles) and set(actor.roles) <= PRIVATE_ROLES


def _words_of(sentence: Sentence) -> tuple[frozenset[str], str]:
    lemmas = [token.lemma.lower() for token in sentence.tokens]
    lowers = [token.lower for token in sentence.tokens]
    return frozenset(lemmas) | frozenset(lowers), f" {' '.join(lemmas)} {' '.join(lowers)} "


def _words_in(text: str) -> frozenset[str]:
    words = text.lower().replace("’", " ").replace("'", " ").split()
    return frozenset(words) | frozenset(word.removesuffix("s") for word in words)


@cache
def private_words(language: str) -> PrivateWords:
    """The lists of a language, read once."""
    return PrivateWords(read_word_lists(FOLDER / language / "private.txt"))
