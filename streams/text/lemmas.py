"""Mending lemmas: exceptions from `lexicons/<language>/lemmas.tsv`, and rules that the lemmatisers lack."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from streams.errors import LexiconError
from streams.text.words import Word

_DOUBLING = re.compile(r"(?:[^aeiou]|qu)*[aeiou][bdgklmnprtvc]")
"""English words of one syllable that double their last consonant: hopped, hopping."""

_ENDINGS = ("ed", "ing", "es")


def mend_lemmas(words: list[Word], language: str) -> None:
    """Set the lemmas right, in lower case but for names."""
    exceptions = _exceptions(language)
    for word in words:
        lower = word.text.lower()
        lemma = exceptions.get((lower, word.pos), word.lemma)
        word.lemma = lemma if word.pos == "PROPN" else lemma.lower()
        # The French rules have no line for the present of the first group: menace, estime, and so keep it as it is.
        is_kept = word.pos == "VERB" and word.lemma == lower and lower.endswith("e")
        if language == "fr" and is_kept and not word.has("VerbForm=Inf"):
            word.lemma = lower + "r"
        if language == "en" and word.pos in {"VERB", "AUX"} and (lower, word.pos) not in exceptions:
            word.lemma = _without_ending(word, lower) or _with_e(lower, word.lemma)


def _without_ending(word: Word, lower: str) -> str | None:
    """*petitioned*: a past form that the lemmatiser leaves as it is, as it does with verbs that its tables lack."""
    if word.lemma != lower or not lower.endswith("ed") or lower.endswith("eed") or len(lower) < 6:
        return None
    bare = lower.removesuffix("ed")
    if bare[-1] == bare[-2] and bare[-1] not in "lsfz":
        return bare[:-1]
    if bare.endswith("i"):
        return bare[:-1] + "y"
    return _with_e(lower, bare)


def lemma_of_gerund(word: str) -> str:
    """The verb of a word in -ing that the lemmatiser took for a noun: *mediating*, *stopping*, *hoping*."""
    bare = word.removesuffix("ing")
    if len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] not in "lsfz":
        return bare[:-1]
    has_mute_e = re.search(r"(?:[^aeiou][aeiou]t|at|iz|is|[^aeiou]us|uc|[dn]uc|[vc]|rg|dg|os)$", bare)
    return bare + "e" if has_mute_e and not bare.endswith(("it", "ish", "visit")) else _with_e(word, bare)


def _with_e(word: str, lemma: str) -> str:
    """*hoped*, *staged*: the lemmatiser says hop and stag, but these would be *hopped* and *stagged*."""
    is_bare = any(word == lemma + ending for ending in _ENDINGS)
    return lemma + "e" if is_bare and _DOUBLING.fullmatch(lemma) else lemma


@cache
def _exceptions(language: str) -> dict[tuple[str, str], str]:
    file = files("streams").joinpath("lexicons", language, "lemmas.tsv")
    if not file.is_file():
        return {}
    table: dict[tuple[str, str], str] = {}
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        columns = line.split("\t")
        if len(columns) != 3:
            raise LexiconError(f"{language}/lemmas.tsv", number, "a line has word, part of speech and lemma, by tabs")
        table[columns[0], columns[1]] = columns[2]
    return table
