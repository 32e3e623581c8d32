"""Small sentences by hand, and whom the last of several names: for the tests of who is meant again."""

from __future__ import annotations

from collections.abc import Callable

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

PUTIN_SPOKE = "Putin Putin PROPN subject 1 Number=Sing\nspoke speak VERB root 1"
TWO_MET = """
    Putin Putin PROPN subject 1
    met meet VERB root 1
    Macron Macron PROPN object 1
"""


def said(word: str, pos: str = "PRON", lemma: str | None = None, features: str = "-") -> str:
    """A sentence whose subject is one word."""
    return f"{word} {lemma or word.lower()} {pos} subject 1 {features}\nspoke speak VERB root 1"


def phrase(*words: str) -> str:
    """A subject of a determiner, a numeral and a noun, as `text:lemma`."""
    *before, noun = words
    head = len(before)
    lines = [f"{word} {word.lower()} {'NUM' if word == 'two' else 'DET'} determiner {head}" for word in before]
    text, _, lemma = noun.partition(":")
    number = "Number=Plur" if text != lemma else "Number=Sing"
    return "\n".join([*lines, f"{text} {lemma} NOUN subject {head + 1} {number}", f"spoke speak VERB root {head + 1}"])


def codes(begin: ArticleActors, build: Build, *tables: str, head: int = 0, language: str = "en") -> list[str | None]:
    """Read the sentences in order; the codes of whom the last names at `head`."""
    actors = [begin.read(build(table, language)) for table in tables]
    return [actor.code for actor in actors[-1].of(head)]
