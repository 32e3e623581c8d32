"""What is known of French verbs: how they build their perfect, their participles, and which take *de*."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from streams.errors import LexiconError


@cache
def verbs(name: str) -> frozenset[str]:
    """A list of `fr/verbs.txt`: `with être`, `with de`, `fixed with de`.

    Raises KeyError where there is none of the name, `LexiconError` where a line is none.
    """
    return _lists()[name]


def verb_of_participle(text: str) -> str | None:
    """The infinitive of a past participle in any gender and number, None for a word that can't be one."""
    word = text.lower()
    for form in (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("e")):
        if form in _participles():
            return _participles()[form]
        if len(form) > 2 and form.endswith("é"):
            return form.removesuffix("é") + "er"
    stem = word.removesuffix("s").removesuffix("e")
    return stem + "r" if len(stem) > 3 and stem.endswith("i") else None


@cache
def predicates() -> dict[str, dict[str, str]]:
    """What a phrase without a verb tells somebody does: the verb by the preposition and by the words behind it."""
    found: dict[str, dict[str, str]] = {}
    for number, line in _lines("predicates.tsv"):
        phrase, tab, verb = line.partition("\t")
        if not tab:
            raise LexiconError("fr/predicates.tsv", number, "a line has a phrase and its verb, by a tab")
        preposition, _, rest = phrase.partition(" ")
        found.setdefault(preposition, {})[rest] = verb.strip()
    return found


@cache
def _lists() -> dict[str, frozenset[str]]:
    lists: dict[str, frozenset[str]] = {}
    for number, line in _lines("verbs.txt"):
        name, colon, words = line.partition(":")
        if not colon:
            raise LexiconError("fr/verbs.txt", number, "a line is a name, a colon and words parted by commas")
        lists[name.strip()] = frozenset(word.strip() for word in words.split(",") if word.strip())
    return lists


@cache
def _participles() -> dict[str, str]:
    table: dict[str, str] = {}
    for number, line in _lines("participles.tsv"):
        participle, tab, infinitive = line.partition("\t")
        if not tab:
            raise LexiconError("fr/participles.tsv", number, "a line has a participle and its infinitive, by a tab")
        table[participle] = infinitive.strip()
    return table


def _lines(name: str) -> list[tuple[int, str]]:
    text = files("streams").joinpath("lexicons", "fr", name).read_text(encoding="utf-8")
    return [(n, line) for n, line in enumerate(text.splitlines(), start=1) if line.strip() and not line.startswith("#")]
