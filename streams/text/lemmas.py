"""Mending lemmas: exceptions from `lexicons/<language>/lemmas.tsv`, and a rule that the French lemmatiser lacks."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from streams.errors import LexiconError
from streams.text.words import Word


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
