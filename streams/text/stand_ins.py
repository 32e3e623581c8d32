"""Prepositions that are read as verbs: *envers*, *contre*, *entre* before a noun phrase.

The parser is shown one that is no verb in their place, and the word is put back into what comes of it.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word

STAND_INS = {"fr": {"envers": "vers", "contre": "vers", "entre": "parmi"}}
"""A preposition for each that may be a verb, by language."""


def misread_prepositions(words: list[Word], language: str) -> dict[int, str]:
    """What to show in place of each preposition that was read as something else, by its index."""
    table = STAND_INS.get(language, {})
    return {
        word.index: table[word.text.lower()]
        for word, following in pairwise(words)
        if word.text.lower() in table
        and word.pos in {"VERB", "NOUN", "ADJ", "AUX", "PROPN"}
        and (following.pos in {"DET", "PROPN", "NUM"} or _is_joined(words, following))
    }


def _is_joined(words: list[Word], noun: Word) -> bool:
    """Whether a bare noun is the first of two: *heurts entre police et manifestants*."""
    joint = words[noun.index + 1 : noun.index + 2]
    return noun.pos == "NOUN" and bool(joint) and joint[0].text == "et"


def put_back(words: list[Word], original: list[str], shown: dict[int, str]) -> bool:
    """The prepositions as they stand in the text; False where one is still none."""
    for index in shown:
        word = words[index]
        if word.pos != "ADP" or word.role != "case":
            return False
        word.text, word.lemma = original[index], original[index].lower()
    return True
