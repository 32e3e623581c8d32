"""Less than the whole: who *will not withdraw all of its forces* refuses nothing, since he may withdraw some."""

from __future__ import annotations

from streams.cameo.patterns.lexicon import Lexicon
from streams.text.grammar import Sentence, Token

_DONE_TO = ("object", "passive-subject")
_BEFORE = ("determiner", "adjective")


def is_only_not_all(sentence: Sentence, verb: Token, lexicon: Lexicon) -> bool:
    """Whether what the denied verb is done to is the whole of something: *every prisoner*, «l'intégralité de ses forces»."""
    wholes = lexicon.words("wholes")
    for thing in sentence.children(verb.index, *_DONE_TO):
        if thing.lower in wholes or any(child.lower in wholes for child in sentence.children(thing.index, *_BEFORE)):
            return True
    return False
